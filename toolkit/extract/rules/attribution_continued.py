"""`attribution.continued`: "According to the ministry, X thanked him. He told Y that …": the office's account goes on."""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.frames import Frame, Step, parallel, step
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.speakers import speakers
from toolkit.lexicon import Hit

_ID = "attribution.continued"
_REACH = 2  #: sentences of one paragraph through which an account goes on
_PRESS = frozenset(
    "reporters journalists correspondents lawmakers parliament senators media twitter telegram interview".split()
)
_SPOKESPEOPLE = frozenset(("spokesperson", "adviser"))


@extraction_rule(
    _ID,
    phrases=("(he|she)",),
    order=80,
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. Ilves thanked Marte. She told him that the dam was shut.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦According to the Norwegian foreign ministry⟧, Ilves thanked Marte. She told him that the dam was shut.",
    ),
)
def continued(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Frame]:
    """Read a sentence that opens with the pronoun of whom an office or outlet has just told as told by it too."""
    layout = reading.layout
    sentence = layout.sentences[number]
    if hit.first != sentence.first or _has_own(reading, number):
        return
    speaks = next((p for p in reading.predicates[number] if p.subject and p.subject.first == hit.first), None)
    people = speaks.subject.people if speaks is not None and speaks.subject is not None else ()
    own = (p for p in reading.predicates[number] if p.subject is not None and p.subject.people == people)
    if speaks is None or len(people) != 1 or not any(p.speech for p in own):
        return
    steps = _account_before(reading, number, people)
    if steps:
        yield Frame(steps, sentence.first, sentence.last, number, hit.first, _ID, rank=-1, states=False)


def _account_before(reading: Reading, number: int, people: tuple[Person, ...]) -> tuple[Step, ...]:
    """Return whose account of somebody goes on, through sentences of one paragraph that open with his pronoun."""
    sentences = reading.layout.sentences
    for before in range(number - 1, max(-1, number - 1 - _REACH), -1):
        if sentences[before].paragraph != sentences[number].paragraph:
            break
        told = _told_by(reading, before)
        if told is not None:
            steps, inner = told
            return steps if any(p.subject is not None and p.subject.people == people for p in inner) else ()
        opening = next((a for a in reading.actors[before] if a.first == sentences[before].first), None)
        if opening is None or opening.pronoun is None or opening.people != people:
            break
    return ()


def _has_own(reading: Reading, number: int) -> bool:
    """Tell whether a sentence names somebody else whose account it is, or who heard it: "told reporters"."""
    sentence = reading.layout.sentences[number]
    folds = reading.tokens.folds[sentence.first : sentence.last]
    if not _PRESS.isdisjoint(folds) or any(a.kind == "medium" for a in reading.actors[number]):
        return True
    return "according" in folds or any(
        p.kind == "say" and p.subject is not None and _reports(reading, p.subject)
        for p in reading.predicates[number]
    )


def _told_by(reading: Reading, number: int) -> tuple[tuple[Step, ...], list[Predicate]] | None:
    """Return whose account a whole sentence is, and the verbs that it tells of."""
    sentence, folds = reading.layout.sentences[number], reading.tokens.folds
    predicates = reading.predicates[number]
    if folds[sentence.first : sentence.first + 2] == ["according", "to"]:
        first = sentence.first + 2
        cited = next((a for a in reading.actors[number] if first <= a.first <= first + 1), None)
        if cited is None or not _reports(reading, cited):
            return None
        steps = parallel(cited, "according to", sentence.first, cited.last, _ID)
        return steps, [p for p in predicates if p.first > cited.last]
    for p in predicates:
        subject = p.subject
        if p.kind == "say" and subject is not None and _reports(reading, subject):
            whole = p.trailing or subject.first <= sentence.first + 1
            if not whole or (folds[subject.head] in speakers().documents and subject.antecedent is None):
                return None
            return step(reading, p, _ID), [q for q in predicates if q is not p]
    return None


def _reports(reading: Reading, actor: Actor) -> bool:
    """Tell whether an account can be an office's or a spokesperson's; `attribution.carried` reads on what outlets tell."""
    if actor.kind == "source":
        return "media" not in reading.tokens.folds[actor.first : actor.last]
    return actor.kind == "person" and len(actor.people) == 1 and actor.people[0].role in _SPOKESPEOPLE
