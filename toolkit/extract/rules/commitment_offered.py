"""`commitment.offered`: "offered to host the talks", "offered Istanbul as a venue", "reiterated the offer to mediate"."""

import itertools
from collections.abc import Iterator

from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.beforecall import past
from toolkit.extract.undertakings.complements import complement
from toolkit.extract.undertakings.contexts import hearsay
from toolkit.extract.undertakings.doers import of_predicate
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.undertaken import undertaken

_MODALS = frozenset(("could", "can", "would", "might", "may"))
_REACH = 12  #: tokens from "that" to the modal verb


@extraction_rule(
    "commitment.offered",
    verbs=("offer",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He offered his condolences.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She offered some clarification.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She offered him her full support for the peace plan.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte offered to host the talks⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves offered Oslo as a venue⟧.",
    ),
    order=22,
)
def offered(reading: Reading, predicate: Predicate) -> Iterator[Found]:
    """Read what somebody offers to do or to give; condolences and views are no offers."""
    if (
        predicate.lemma != "offer"
        or predicate.negated
        or predicate.passive
        or predicate.modal in ("can", "could", "may", "might", "should")
        or past(reading, predicate)
        or reading.tokens.folds[predicate.first - 1] == "by"
        or predicate.subject is None
        or hearsay(reading, predicate)
        or reading.tokens.folds[predicate.start - 1] in ("whether", "if")
    ):
        return
    folds = reading.tokens.folds
    lists = acts()
    if predicate.subject.kind == "medium" or not of_predicate(reading, predicate):
        return
    if predicate.subject.kind == "source" and folds[predicate.subject.head] not in ("government", "country"):
        return  # "the report offers a glimpse", but "the Chilean government offered help"
    what = complement(reading, predicate, reach=6)
    if what.form == "noun" and predicate.modal in ("will", "would", "shall"):
        return  # "said Norway would offer free passage": what will be done
    if what.form == "to":
        yield from undertaken(reading, "commitment.offered", "offer", predicate, what)
        return
    if what.form == "that":
        last = reading.layout.sentences[predicate.sentence].last
        modal = next(
            (i for i in range(what.at, min(last - 1, what.at + _REACH)) if folds[i] in _MODALS), None
        )
        if modal is not None:
            act = past_manner(folds, modal + 1, last)
            yield from undertaken(reading, "commitment.offered", "offer", predicate, what._replace(act=act))
        return
    if what.form != "noun" or folds[what.at] in ("no", "little", "few", "nothing", "for", "on", "in", "at"):
        return  # "the prayers that he offered for the crew"
    stop = min(reading.layout.sentences[predicate.sentence].last, what.at + 9)
    for i in range(what.at, stop):
        if folds[i] in lists.politeness:
            return
        if folds[i] in (",", "for", "to", "in", "on", "as", "and"):
            break  # not at the stop of "Mr."
    last = min(reading.layout.sentences[predicate.sentence].last, what.at + _WISHED)
    if any(
        folds[i] in _OWN and not lists.politeness.isdisjoint(folds[i + 1 : i + 4])
        for i in range(what.at, last)
    ):
        return  # "offered the King, his family and his people her very best wishes"
    if _is_backing(folds[what.at : what.at + _BACKING]):
        return
    yield from undertaken(reading, "commitment.offered", "offer", predicate, what)


_WISHED = 16  #: tokens of "King Harald, his family and the people of the islands"
_OWN = frozenset(("his", "her", "their", "its"))
_BACKING = 9  #: tokens of "President Marte and her government his full support"
_WHOLE = frozenset(
    "full strong firm unwavering complete total unconditional unreserved wholehearted steadfast".split()
)


def _is_backing(thing: list[str]) -> bool:
    """Tell "offered her his full support for the peace plan", a view, from "offered support in rebuilding the port"."""
    return any(
        fold in _WHOLE and other in ("support", "backing", "solidarity")
        for fold, other in itertools.pairwise(thing)
    )
