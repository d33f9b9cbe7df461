"""`commitment.answered`: "her request was granted", "the offer was politely declined", "a return to the quota was ruled out"."""

from collections.abc import Iterator
from functools import cache

from toolkit.extract.drafts import PRINCIPALS
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.beforecall import past
from toolkit.extract.undertakings.contexts import supposed
from toolkit.extract.undertakings.elsewhere import elsewhere
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.modals import clause_at, opens_clause
from toolkit.extract.undertakings.unnamed import agent
from toolkit.lexicon import Hit

_GRANTED = frozenset("granted approved accepted met acceded agreed".split())
_OFF = frozenset(("called", "cancelled", "canceled", "scrapped"))
# What is asked for or put to somebody, and may be granted or turned down.
_ASKED = frozenset(
    """request requests appeal appeals wish wishes plea pleas demand demands proposal proposals offer offers suggestion suggestions
    idea invitation invitations application bid extension""".split()
)


@cache
def _held() -> frozenset[str]:
    """Return what may be called off."""
    return (acts().meetings - {"call", "calls", "conversation", "conversations"}) | frozenset(
        ("visit", "trip", "tour", "ceremony", "exercise", "exercises")
    )


@extraction_rule(
    "commitment.answered",
    phrases=(
        "(was|were|is|are|has been|have been|had been) [also|then|not|politely|flatly|firmly|promptly|readily|gladly|duly|courteously] "
        "(granted|approved|accepted|met|acceded to|agreed to|turned down|rejected|refused|declined|ruled out|rebuffed|called off|cancelled|canceled|scrapped)",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. The accusations were rejected.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The bill was approved by parliament.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦The request for a third ship was granted⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Her appeal for a loan was turned down by President Ilves⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦The visit to Lima was called off by the Norwegian side⟧.",
    ),
    order=19,
)
def answered(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read what is said of a request or a plan in the passive: granted it is undertaken, turned down it is refused."""
    folds = reading.tokens.folds
    at = hit.first
    verb = hit.last - 1 - (folds[hit.last - 1] in ("to", "down", "out", "off"))
    if folds[verb] == "met" and folds[hit.last : hit.last + 1] == ["with"]:
        return  # "the idea was met with scorn"
    if "not" in folds[at:verb] or folds[at - 1] in ("as", "which", "who", "that"):
        return
    predicate = next((p for p in reading.predicates[number] if p.first == verb), None)
    if predicate is not None and past(reading, predicate):
        return
    clause = clause_at(reading, number, at, at + 1)
    if (
        clause is None
        or clause.elided
        or clause.subject.actors
        or not opens_clause(reading, clause)
        or supposed(reading, number, clause.first, clause.subject.lead, clause.governing)
        or elsewhere(reading, number, clause.governing)
    ):
        return
    subject = clause.subject
    named = folds[subject.first : at]
    lists = acts()
    who = agent(reading, number, verb)
    asked = subject.head in _ASKED or (named == ["this"] and bool(who))
    off = folds[verb] in _OFF
    if off:
        if subject.head not in _held() or not who:
            return
    elif not (asked or (folds[verb] == "ruled" and subject.head not in lists.abstracts | lists.opinions)):
        return
    granted = folds[verb] in _GRANTED
    yield Found(
        "commitment.answered",
        "commitment" if granted else "refusal",
        number,
        clause.first,
        clause_end(reading, number, hit.last - 1),
        _asked_for(folds, subject.first, at),
        who or (PRINCIPALS,),
        clause.governing,
        status="accepted" if granted else None,
        doer=(subject.first, subject.last),
    )


def _asked_for(folds: list[str], first: int, stop: int) -> int:
    """Return what is asked for: "the request for a third ship", else the request itself."""
    for i in range(first, stop - 1):
        if folds[i] in ("for", "to", "of"):
            return i + 1
    return stop - 1
