"""`attribution.view`: "in X's account, …", "X's view is that …", "the word from X was that …", "X's version: …"."""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.frames import Frame, Step
from toolkit.extract.memory import REACH
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit

_ID = "attribution.view"
_KINDS = frozenset(("person", "source", "side", "medium"))
_TELLING = frozenset("account telling version words view reading opinion estimation assessment".split())
_GENDERS = {"his": "m", "her": "f"}
_BES = frozenset(("is", "was", "remains", "remained"))


@extraction_rule(
    _ID,
    phrases=(
        "(account|telling|version|words|word|view|reading|opinion|estimation|assessment|answer|reply|response|position|argument|message|line|stance|point|verdict)",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. In this view, the line was poor.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦In the palace's account⟧, ⟦the line was poor⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Marte's answer⟧ was that ⟦the ships were late⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦The word from the palace⟧ is that ⟦the ships were late⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦The palace's version⟧: ⟦the ships were late⟧.",
    ),
)
def view(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Frame]:
    """Read whose account it is, and the clause behind its comma, its "is that" or its colon."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    actor, first, end = _owner(reading, number, hit)
    if actor is None and folds[hit.first - 1] in _GENDERS and folds[hit.last : hit.last + 1] == [","]:
        actor, first = _spoke_before(reading, number, _GENDERS[folds[hit.first - 1]]), hit.first - 1
    if actor is None or end + 1 >= sentence.last:
        return
    end = _past_call(folds, end, sentence.last)
    at = end + _said(reading, number, end)
    led = folds[first - 1] if first > sentence.first else ""
    introduced = folds[hit.first] in _TELLING and led in ("in", "by", "from")
    begin = None
    if introduced and folds[at] == ",":
        first -= 1
        begin = at + 1
    elif folds[at] in _BES and folds[at + 1] == "that":
        begin = at + 2
    elif folds[at] == ":" and at + 1 < sentence.last and reading.tokens.words[at + 1] not in '“"«':
        begin = at + 1
    if begin is not None and begin < sentence.last:
        step = Step(actor, folds[hit.first], first, max(hit.last, actor.last), _ID)
        yield Frame((step,), begin, sentence.last, number, first, _ID)


def _spoke_before(reading: Reading, number: int, gender: str) -> Actor | None:
    """Return who spoke last before a sentence and can be "his" or "her": "Marte was calm. In his words, …"."""
    for n in range(number - 1, max(-1, number - 1 - REACH), -1):
        for p in reversed(reading.predicates[n]):
            subject = p.subject
            if subject is not None and len(subject.people) == 1 and (p.speech or p.parent is None):
                if subject.people[0].gender in (None, gender):
                    return subject
        opening = next(iter(reading.actors[n]), None)
        if opening is not None and opening.first == reading.layout.sentences[n].first:
            if len(opening.people) == 1 and opening.people[0].gender in (None, gender):
                return opening
    return None


def _owner(reading: Reading, number: int, hit: Hit[object]) -> tuple[Actor | None, int, int]:
    """Return whose noun it is, where the phrase begins and where it ends: before a possessive, or behind "of" and "from"."""
    folds = reading.tokens.folds
    for actor in reading.actors[number]:
        if actor.kind not in _KINDS and not actor.people:
            continue
        owned = actor.kind == "source" and actor.first < hit.first - 1 < actor.last
        owned = owned and all(inner.first >= hit.last for inner in actor.within)
        if owned and actor.side is not None and folds[hit.first - 1] in ("'s", "'"):
            owner = Actor(actor.first, hit.first - 1, "side", side=actor.side)  # "the Kremlin's account"
            return owner, actor.first, hit.last
        near = 0 < hit.first - actor.last <= _ADJECTIVES
        if (
            near
            and folds[actor.last] in ("'s", "'")
            and all(map(str.isalpha, folds[actor.last + 1 : hit.first]))
        ):
            return actor, actor.first, hit.last
        if actor.first == hit.last + 1 and folds[hit.last] in ("of", "from"):
            return actor, hit.first - (folds[hit.first - 1] == "the"), actor.last
    return None, hit.first, hit.last


def _past_call(folds: list[str], end: int, last: int) -> int:
    """Return the comma behind "of the call", "of its leader's conversation with Y", where that follows an account."""
    if folds[end] != "of":
        return end
    comma = next((j for j in range(end + 1, min(last, end + _CALL)) if folds[j] == ","), end)
    return end if _CALLS.isdisjoint(folds[end:comma]) else comma


_CALL = 10  #: tokens of "of its leader's telephone conversation with Marte"
_CALLS = frozenset("call calls conversation conversations talk talks discussion exchange".split())
_ADJECTIVES = 4  #: tokens of "'s own blunt answer"


def _said(reading: Reading, number: int, end: int) -> int:
    """Return the tokens of an inserted report behind a phrase: "X's answer, the palace said, was that"."""
    folds = reading.tokens.folds
    if folds[end] != ",":
        return 0
    for p in reading.predicates[number]:
        if p.kind == "say" and end < p.first <= end + _INSERTED and folds[p.last : p.last + 1] == [","]:
            return p.last + 1 - end
    return 0


_INSERTED = 6  #: tokens from the comma to the verb of an inserted report
