"""Statements of the record: each reported clause with its chain, its setting and its quotations."""

from collections.abc import Iterable
from typing import NamedTuple, cast

from toolkit.assemble.clauses import LONG, clause_by_clause
from toolkit.assemble.deckquotes import told_again
from toolkit.assemble.evidence import Evidences
from toolkit.assemble.sources import Sources
from toolkit.extract.attribution import Reported, reported
from toolkit.extract.calls.call import Call
from toolkit.extract.reading import Reading
from toolkit.extract.settings import setting_of
from toolkit.extract.words import words
from toolkit.models import Act, Attribution, Setting, Statement
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


# Words behind which a "not" belongs to another clause.
_ENDS = frozenset(("that", "which", "who", "if", "because", "while", "but", "and", ",", "“", '"', ";"))


class Said(NamedTuple):
    """A statement of the record with what it was made from."""

    statement: Statement
    source: Reported


def _uttered(text: str, start: int, end: int, clause: int) -> Span:
    """Leave out a comma before the closing mark, and a full stop that the clause, up to `clause`, is without."""
    if end - start > 1 and (text[end - 1] == "," or (text[end - 1] == "." and clause == end - 1)):
        end -= 1
    return Span(start, end)


def statements_of(reading: Reading, call: Call, evidences: Evidences, sources: Sources) -> tuple[Said, ...]:
    """Return the statements of one call's sentences, in the order of the text."""
    found: list[Said] = []
    again = told_again(reading)
    for item in reported(reading):
        if item.sentence not in call.sentences:
            continue
        attribution = sources.attribution(item.chain, item.rule)
        parts = _clauses(reading, item, attribution)
        clause = max(part.end for part in parts)
        uttered = [
            (_uttered(reading.document.text, s.quotation.start, s.quotation.end, clause), s.rule)
            for s in item.quotations
            if s.quotation not in again
        ]
        evidence = tuple(
            evidences.span(part, item.rule) for part in _holding(parts, [span for span, _ in uttered])
        )
        quotes = tuple(evidences.span(*quote) for quote in uttered)
        statement = Statement(
            id=f"st{len(found) + 1}",
            attribution=attribution,
            setting=cast(Setting, setting_of(reading, call, item.sentence, item.chain, item.predicate)),
            act=_act(reading, item),
            polarity="negative" if _is_negative(reading, item) else "positive",
            quotes=quotes,
            evidence=evidence,
        )
        found.append(Said(statement, item))
    return tuple(found)


_LEAST = 3  #: tokens of what somebody is said to have granted
_SAYING = frozenset(("said", "says"))  #: verbs before a clause and nothing else


def _clauses(reading: Reading, item: Reported, attribution: Attribution) -> list[Span]:
    """Return where a statement stands, without the words that only say who says it."""
    whole = ((item.first, item.last), *item.more)
    p = item.predicate
    told = p.complement[0] if p is not None and p.that and item.rule == "attribution.verb" else item.first
    # not: "agreed on the steps that would follow"
    clause = reading.tokens.folds[told] not in words().auxiliaries
    longer = clause and told - item.first > item.last - told > _LEAST
    if item.first < told < item.last - LONG or longer:  # "Marte also pledged | that the fleet would …"
        whole = ((item.first, told), (told, item.last), *item.more)
    parts = [reading.span(*piece) for part in whole for piece in clause_by_clause(reading, *part)]
    return [_past_frame(reading.document.text, part, attribution) for part in parts]


def _holding(parts: list[Span], quotes: Iterable[Span]) -> list[Span]:
    """Widen the clauses of a statement so that they hold its quotations."""
    parts = list(parts)
    for quote in quotes:
        if not any(quote.within(part) for part in parts):
            near = min(
                range(len(parts)), key=lambda n: max(parts[n].start - quote.end, quote.start - parts[n].end)
            )
            parts[near] = Span(min(parts[near].start, quote.start), max(parts[near].end, quote.end))
    return parts


def _past_frame(text: str, part: Span, attribution: Attribution) -> Span:
    for step in attribution:
        for frame in step.evidence if step.verb in _SAYING else ():
            if not part.start <= frame.start < part.start + 3 or frame.end >= part.end:
                continue
            rest = text[frame.end : part.end].lstrip(" ,:\u00a0")
            if rest:
                return Span(part.end - len(rest.removeprefix("that ")), part.end)
    return part


def _act(reading: Reading, item: Reported) -> Act:
    """Return the act of speech: by the verb, or commissive where a side or a person says what it will do."""
    predicate = item.predicate
    if predicate is None:
        return "assertive"
    if predicate.lemma == "declare" and item.rule == "attribution.verb":
        return "declarative"
    act = cast("Act | None", _ACTS.get(predicate.kind))
    if act is not None and item.rule == "attribution.verb":
        return act
    folds = reading.tokens.folds
    actor = next((a for a in reading.actors[predicate.sentence] if a.first == item.first), None)
    if actor is not None and actor.last < item.last and folds[actor.last] in ("will", "would", "shall"):
        own = actor.kind in ("person", "side") or actor.pronoun in ("he", "she", "we", "i")
        return "commissive" if own else "assertive"
    return "assertive"


def _is_negative(reading: Reading, item: Reported) -> bool:
    """Tell whether a clause says that something is not so: by its verb, or by "no" or "nothing" at its head."""
    predicate = item.predicate
    if predicate is not None and (predicate.kind == "deny" or predicate.negated):
        return True
    folds = reading.tokens.folds
    if folds[item.first] in ("no", "nothing", "neither", "none", "nobody"):
        return True
    if predicate is not None and item.rule == "attribution.verb":
        return False
    for j in range(item.first, min(item.last, item.first + 14)):
        fold = folds[j]
        if fold in _ENDS:
            return False
        if fold in ("not", "never") or fold.endswith("n't"):
            return True
    return False
