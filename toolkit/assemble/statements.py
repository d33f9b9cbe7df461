"""Statements of the record: each reported clause with its chain, its setting and its quotations."""

from typing import NamedTuple, cast

from toolkit.assemble.evidence import Evidences
from toolkit.assemble.sources import Sources
from toolkit.extract.attribution import Reported, reported
from toolkit.extract.calls import Call
from toolkit.extract.reading import Reading
from toolkit.extract.settings import setting_of
from toolkit.models import Act, Setting, Statement
from toolkit.text import Span

_ACTS = {
    "express": "expressive",
    "direct": "directive",
    "agree": "commissive",
    "promise": "commissive",
    "decide": "commissive",
    "accept": "commissive",
    "offer": "commissive",
    "propose": "directive",
    "intend": "commissive",
    "plan": "commissive",
    "refuse": "commissive",
    "consider": "commissive",
}


class Said(NamedTuple):
    """A statement of the record with what it was made from."""

    statement: Statement
    source: Reported


def statements_of(reading: Reading, call: Call, evidences: Evidences, sources: Sources) -> tuple[Said, ...]:
    """Return the statements of one call's sentences, in the order of the text."""
    found: list[Said] = []
    for item in reported(reading):
        if item.sentence not in call.sentences:
            continue
        predicate = item.predicate
        setting = setting_of(reading, call, item.sentence, item.chain, predicate)
        act = _ACTS.get(predicate.kind, "assertive") if predicate is not None else "assertive"
        quotes = tuple(
            evidences.span(Span(s.quotation.start, s.quotation.end), s.rule) for s in item.quotations
        )
        statement = Statement(
            id=f"st{len(found) + 1}",
            attribution=sources.attribution(item.chain, item.rule),
            setting=cast(Setting, setting),
            act=cast(Act, act),
            polarity="negative"
            if predicate is not None and (predicate.negated or predicate.kind == "deny")
            else "positive",
            quotes=quotes,
            evidence=tuple(
                evidences.tokens(*part, item.rule) for part in ((item.first, item.last), *item.more)
            ),
        )
        found.append(Said(statement, item))
    return tuple(found)
