"""`attribution.continued`: "According to the ministry, X thanked him. He told Y that …": the office's account goes on."""

from collections.abc import Iterator

from toolkit.extract.frames import Frame, Step
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.tellers import has_own, told_by
from toolkit.lexicon import Hit

_ID = "attribution.continued"
_REACH = 2  #: sentences of one paragraph through which an account goes on


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
    if hit.first != sentence.first or has_own(reading, number):
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
        told = told_by(reading, before, _ID)
        if told is not None:
            steps, inner = told
            acts = any(p.subject is not None and p.subject.people == people for p in inner)
            return steps if acts or _opens(reading, before, people) else ()
        opening = next((a for a in reading.actors[before] if a.first == sentences[before].first), None)
        if opening is None or opening.pronoun is None or opening.people != people:
            break
    return ()


def _opens(reading: Reading, number: int, people: tuple[Person, ...]) -> bool:
    """Tell whether a sentence opens with somebody: "Marte opened with it, two of the people said"."""
    first = reading.layout.sentences[number].first
    return any(a.people == people and a.first <= first + 1 for a in reading.actors[number])
