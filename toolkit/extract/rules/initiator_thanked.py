"""`initiator.thanked`: "thanked X for his call", "thanked him for calling", "thanked her for taking the call"."""

from collections.abc import Iterator

from toolkit.extract.facts import Initiative
from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.initiators import party
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule

_CALLS = frozenset(("call", "phone", "telephone"))
_AFTER_CALLING = frozenset(("him", "her", "and", ",", ".", "to", "today", "this", "the"))
_TAKING = frozenset(("taking", "accepting", "answering"))


@extraction_rule(
    "initiator.thanked",
    verbs=("express",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He thanked President Marte for calling on all sides to stop.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He thanked President Marte for the talks.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. President Ilves ⟦thanked President Marte for calling⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. President Ilves ⟦thanked President Marte for his call⟧ and his wishes.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. President Ilves ⟦thanked President Marte for the call⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. President Ilves ⟦thanked President Marte for taking the call⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. President Ilves ⟦thanked President Marte for reaching out⟧.",
    ),
)
def thanked(reading: Reading, predicate: Predicate) -> Iterator[Initiative]:
    """Read who is thanked for a call: he placed it, unless he is thanked for taking it."""
    if predicate.lemma != "thank" or predicate.passive or predicate.subject is None:
        return
    folds = reading.tokens.folds
    stop = min(reading.layout.sentences[predicate.sentence].last, predicate.last + 16)
    thanks = next((i for i in range(predicate.last, stop) if folds[i] == "for"), stop)
    target = next(
        (
            a
            for a in reading.actors[predicate.sentence]
            if predicate.last <= a.first and a.last <= thanks and a.people
        ),
        None,
    )
    if target is None or thanks + 1 >= stop:
        return
    after = thanks + 1
    who: Person | str | None = target.people[0]
    if (last := _past_calling(folds, after)) > after:
        if last < stop and (folds[last] not in _AFTER_CALLING or folds[last - 1 : last + 1] == ["out", "to"]):
            return  # "for reaching out to the fishermen"
    else:
        taken = folds[after] in _TAKING
        place = after + 2 if taken else after + 1
        owned = folds[place - 1] in ("his", "her", "their", "the", "this")
        if not owned or place >= stop or folds[place] not in _CALLS:
            return
        last = place + 1
        if last < stop and folds[place] != "call" and folds[last] in ("call", "conversation"):
            last += 1
        if last < stop and folds[last] in ("for", "on", "to"):
            return
        if taken:
            who = party(predicate.subject)
    if who is not None:
        yield Initiative(who, predicate.first, last, "initiator.thanked")


def _past_calling(folds: list[str], at: int) -> int:
    """Return the token behind "calling", "reaching out", "getting in touch"; the same token where none of them stands."""
    if folds[at] in _CALLING:
        return at + 1
    return next((at + len(words) for words in _REACHING if folds[at : at + len(words)] == words), at)


_CALLING = frozenset(("calling", "phoning", "telephoning", "ringing", "contacting"))
_REACHING = (["reaching", "out"], ["getting", "in", "touch"])
