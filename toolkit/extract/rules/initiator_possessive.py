"""`initiator.possessive`: "at Hungary's request", "on the French side's initiative", "at the latter's request"."""

from collections.abc import Iterable, Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.facts import Initiative
from toolkit.extract.initiatorclauses import is_for_call
from toolkit.extract.initiators import actor_before, names_call, party
from toolkit.extract.people.given import gender_of
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit
from toolkit.reference import SideName

_PREPOSITIONS = frozenset(("at", "on", "upon", "by", "following", "after"))
_SPEAK = (["speak"], ["talk"], ["call"], ["phone"], ["hold"])
_CAME = frozenset(("came", "comes", "followed", "follows"))
_RAISING = 5  #: tokens of "was also brought up, at"
_RAISED = frozenset("up raised discussed mentioned addressed touched reviewed".split())
_COPULAS = frozenset(("was", "is", "being"))


@extraction_rule(
    "initiator.possessive",
    phrases=(
        "(request|initiative|invitation|behest|instigation|prompting|urging|instance|insistence|suggestion|proposal|idea)",
        "[phone|telephone] call (came|comes) (as|a|amid|just|hours|days|one|two|ahead|before|while|shortly|on|during|less)",
        "[phone|telephone] call (followed|follows) [a] (day|days|week|weeks|month|months|series|string|round|meeting|visit|reports|news|criticism)",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He declined at Chile's request to name the ship.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. At Chile's request, he explained the new tariff.",
        "President Ilves of Norway had a phone call with President Marte of Chile. The quota came up, at Chile's request, during that call.",
        "President Ilves of Norway had a phone call with President Marte of Chile ⟦at Chile's request⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The call came about ⟦at Chilean suggestion⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The call was made ⟦at the Chilean initiative⟧.",
        "⟦At Chile's request⟧, President Ilves of Norway had a phone call with President Marte of Chile.",
        "President Ilves of Norway had a phone call with President Marte of Chile ⟦on the Norwegian side's initiative⟧.",
        "President Ilves of Norway had a phone call with President Marte of Chile ⟦at the latter's request⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The call was made at her request.",
        "President Astrid Ilves of Norway spoke by phone with President Pablo Marte of Chile. The call was made ⟦at her request⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The call, which the Chilean presidency said took place ⟦at its own request⟧, was brief.",
        "President Ilves of Norway had a phone call with President Marte of Chile ⟦at the Chilean's request⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. In his call with Mr Marte, held ⟦at the latter's request⟧, he listened.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The call was ⟦Norway's initiative⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte's call came as⟧ a storm approached.",
    ),
)
def possessive(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Initiative]:
    """Read the owner of a request or an initiative."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    after = folds[hit.last] if hit.last < sentence.last else "."
    if not _CAME.isdisjoint(folds[hit.first : hit.last]):
        caller = actor_before(reading, number, hit.first - 1) if folds[hit.first - 1] in ("'s", "'") else None
        who = party(caller) if caller is not None else None
        if caller is not None and who is not None and caller.first - sentence.first <= 1:
            yield Initiative(who, caller.first, hit.last, "initiator.possessive")
        return
    if folds[hit.first] == "idea" and (after != "to" or folds[hit.last + 1 : hit.last + 2] not in _SPEAK):
        return
    if (after in ("to", "of") and folds[hit.first] != "idea") or (
        after == "for" and not names_call(reading, hit.last, min(sentence.last, hit.last + 6))
    ):
        return  # a request for something else
    mark = hit.first - 1
    while mark > sentence.first and folds[mark] in ("own", "personal", "express", "explicit"):
        mark -= 1
    if mark <= sentence.first:
        return
    if folds[mark] in ("his", "her", "their"):
        owner: Person | str | None = _pronoun(reading, number, mark)
        first = mark
    elif folds[mark] == "its":
        owner, first = _body(reading, number, mark), mark
    elif folds[mark] in ("'s", "'") and folds[mark - 1] in ("latter", "former"):
        owner = either(reading, number, mark - 1)
        first = mark - 2 if folds[mark - 2] == "the" else mark - 1
    elif folds[mark] in ("'s", "'"):
        actor = actor_before(reading, number, mark)
        owner = party(actor) if actor is not None else None
        first = actor.first if actor is not None else mark
        if actor is None:  # "at the German's request"
            owner, first = _nationality(reading, number, mark)
            first -= folds[first - 1] == "the"
    else:  # "at German suggestion", "at the German initiative"
        owner, first = _nationality(reading, number, mark + 1)
        first -= owner is not None and folds[first - 1] == "the"
    if owner is None or (first <= sentence.first and after != "for"):
        return
    led = first > sentence.first and (
        folds[first - 1] in _PREPOSITIONS or folds[first - 2 : first] == ["response", "to"]
    )
    if after == "for" and folds[hit.first] == "request" and not led:
        yield Initiative(owner, first, hit.last, "initiator.possessive")  # "X's request for a phone call"
    elif (
        led
        and folds[first - 2] == "," == after
        and not _RAISED.isdisjoint(folds[max(sentence.first, first - _RAISING) : first - 1])
    ):
        return  # "the quota came up, at Mr Marte's request, during that call"
    elif led and is_for_call(reading, number, first - 1, hit.last):
        yield Initiative(owner, first - 1, hit.last, "initiator.possessive")
    elif folds[first - 1] in _COPULAS and (
        folds[first - 2] == "it" or names_call(reading, max(sentence.first, first - 4), first)
    ):
        yield Initiative(owner, first, hit.last, "initiator.possessive")


def _nationality(reading: Reading, number: int, last: int) -> tuple[str | None, int]:
    """Return the side that an adjective right before token `last` names, and its first token."""
    for chunk in reading.chunks[number].sides:
        if chunk.letter == "D" and chunk.last == last and isinstance(chunk.value, SideName):
            return chunk.value.side, chunk.first
    return None, last - 1


def either(reading: Reading, number: int, position: int) -> Person | None:
    """Return the last of the people named before for "the latter" and "the other", the one before for "the former"."""
    people = [
        a.people[0] for a in reading.actors[number] if a.last <= position and a.kind == "person" and a.people
    ]
    distinct = list(dict.fromkeys(people))
    if len(distinct) < 2:
        return distinct[0] if distinct and _is_other(reading, number, position) else None
    return distinct[-2] if reading.tokens.folds[position] == "former" else distinct[-1]


def _is_other(reading: Reading, number: int, position: int) -> bool:
    """Tell whether the one person of "in his call with X, which was at the latter's request" stands behind "with"."""
    folds = reading.tokens.folds
    if folds[position] == "former":
        return False
    named = next((a for a in reading.actors[number] if a.last <= position and a.kind == "person"), None)
    return named is not None and folds[named.first - 1] in ("with", "to")


def _body(reading: Reading, number: int, at: int) -> str | None:
    """Return the state or organisation of the body that "its" goes back to: "which the Commission said took place at its own request"."""
    teller = next((p for p in reversed(reading.predicates[number]) if p.speech and p.last <= at), None)
    subject = teller.subject if teller is not None else None
    if subject is None or subject.kind not in ("side", "source"):
        return None
    head = reading.tokens.folds[subject.head]
    heading = (p for p in reading.people.all if head in (p.title or "").lower().split())
    return subject.side or next(
        (p.side for p in heading), None
    )  # "the Commission" of "European Commission President X"


def _pronoun(reading: Reading, number: int, at: int) -> Person | None:
    """Return the last person before "his" or "her" who is not known to be a woman or a man.

    A sentence that names nobody takes its pronoun from the one before, where that leaves one person only.
    """
    other = {"his": "f", "her": "m"}.get(reading.tokens.folds[at])

    def fitting(actors: Iterable[Actor]) -> list[Person]:
        people = [a.people[0] for a in actors if a.last <= at and a.people]
        return [p for p in people if other is None or (p.gender or gender_of(p)) != other]

    here = fitting(reading.actors[number])
    if here:
        return here[-1]
    before = dict.fromkeys(fitting(reading.actors[number - 1])) if number and other is not None else ()
    return next(iter(before)) if len(before) == 1 else None
