"""`attribution.continued`: "According to the ministry, X thanked him. He told Y that …": the office's account goes on."""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.frames import Frame, parallel
from toolkit.extract.grammar.predicate import Predicate
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
        "President Ilves of Norway spoke by phone with President Marte of Chile. According to ⟦the Norwegian foreign ministry⟧, Ilves thanked Marte. She told him that the dam was shut.",
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
    for before in range(number - 1, max(-1, number - 1 - _REACH), -1):
        if layout.sentences[before].paragraph != sentence.paragraph:
            return
        told = _told_by(reading, before)
        if told is not None and (told[0].kind == "medium" or _is_press(reading, told[0])):
            return  # `attribution.carried` reads what outlets go on to tell
        if told is not None:
            actor, verb, inner = told
            if any(p.subject is not None and p.subject.people == people for p in inner):
                steps = parallel(actor, verb, actor.first, actor.last, _ID)
                yield Frame(
                    steps, sentence.first, sentence.last, number, hit.first, _ID, rank=-1, states=False
                )
            return
        opening = next((a for a in reading.actors[before] if a.first == layout.sentences[before].first), None)
        if opening is None or opening.pronoun is None or opening.people != people:
            return


def _has_own(reading: Reading, number: int) -> bool:
    """Tell whether a sentence names somebody else whose account it is, or who heard it: "told reporters"."""
    sentence = reading.layout.sentences[number]
    folds = reading.tokens.folds[sentence.first : sentence.last]
    heard = not _PRESS.isdisjoint(folds) or any(a.kind == "medium" for a in reading.actors[number])
    return (
        heard
        or "according" in folds
        or any(
            p.kind == "say" and p.subject is not None and _reports(p.subject)
            for p in reading.predicates[number]
        )
    )


def _told_by(reading: Reading, number: int) -> tuple[Actor, str, list[Predicate]] | None:
    """Return whose account a whole sentence is, with which verb, and the verbs that it tells of."""
    sentence, folds = reading.layout.sentences[number], reading.tokens.folds
    predicates = reading.predicates[number]
    if folds[sentence.first : sentence.first + 2] == ["according", "to"]:
        first = sentence.first + 2
        cited = next((a for a in reading.actors[number] if first <= a.first <= first + 1), None)
        if cited is None or not _reports(cited):
            return None
        return cited, "according to", [p for p in predicates if p.first > cited.last]
    for p in predicates:
        subject = p.subject
        if p.kind == "say" and subject is not None and _reports(subject):
            whole = p.trailing or subject.first <= sentence.first + 1
            if not whole or (folds[subject.head] in speakers().documents and subject.antecedent is None):
                return None
            return subject, p.lemma, [q for q in predicates if q is not p]
    return None


def _reports(actor: Actor) -> bool:
    """Tell whether an account can be somebody's: an office's, an outlet's, a spokesperson's."""
    spoke = actor.kind == "person" and len(actor.people) == 1 and actor.people[0].role in _SPOKESPEOPLE
    return actor.kind in ("medium", "source") or spoke


def _is_press(reading: Reading, actor: Actor) -> bool:
    return "media" in reading.tokens.folds[actor.first : actor.last]
