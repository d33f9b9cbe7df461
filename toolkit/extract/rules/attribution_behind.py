"""`attribution.behind`: a sentence of its own says whence the one before it comes: "This was reported by X", "X reports."."""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.frames import Frame, Step, parallel, step
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule

_ID = "attribution.behind"
_MOST = 26  #: tokens of such a sentence
_POINTS_BACK = frozenset(("this", "that", "it"))
_NOUNS = frozenset(("information", "news", "report", "announcement", "data"))
_LEADS = frozenset(("by", "in", "on", "from", "at"))
_REPORTS = frozenset(("report", "inform", "announce", "state", "communicate"))
_GIVEN = frozenset(
    "reported stated announced said released published disclosed confirmed revealed noted".split()
)


@extraction_rule(
    _ID,
    verbs=("say", "confirm"),
    order=5,
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. This was a surprise, an aide said.",
        "⟦President Ilves of Norway spoke by phone with President Marte of Chile⟧. This was reported ⟦by the Chilean presidency⟧.",
        "⟦President Ilves of Norway spoke by phone with President Marte of Chile⟧. ⟦The Chilean presidency reports⟧.",
    ),
)
def behind(reading: Reading, predicate: Predicate) -> Iterator[Frame]:
    """Read the source of the sentence before."""
    number = predicate.sentence
    sentence = reading.layout.sentences[number]
    if not number or sentence.last - sentence.first > _MOST:
        return
    before = reading.layout.sentences[number - 1]
    if before.paragraph < reading.layout.title or sentence.paragraph - before.paragraph > 1:
        return
    steps = _passive(reading, predicate, sentence.first, sentence.last) or _alone(
        reading, predicate, sentence.first, sentence.last
    )
    if steps:
        yield Frame(steps, before.first, before.last, number - 1, before.first, _ID)


def _passive(reading: Reading, p: Predicate, first: int, last: int) -> tuple[Step, ...]:
    """Return who is named behind "this was reported by", "it is stated on the website of"."""
    folds = reading.tokens.folds
    opens = folds[first] in _POINTS_BACK or (folds[first] == "the" and folds[first + 1] in _NOUNS)
    if not opens or not p.passive or folds[p.first] not in _GIVEN or p.first - first > 5:
        return ()
    for actor in reading.actors[p.sentence]:
        if p.last < actor.first <= p.last + 3 and folds[actor.first - 1] in _LEADS:
            if folds[actor.last : actor.last + 1] == ["that"]:
                return ()  # "it was stated by the palace that …" leads on
            return parallel(actor, folds[p.first], actor.first - 1, actor.last, _ID) if _tells(actor) else ()
    _ = last
    return ()


def _alone(reading: Reading, p: Predicate, first: int, last: int) -> tuple[Step, ...]:
    """Return the subject of a sentence that has nothing but it and its verb: "The press service reports."."""
    text, folds = reading.tokens.words, reading.tokens.folds
    subject = p.subject
    if subject is None or p.passive or p.negated or p.modal is not None or p.lemma not in _REPORTS:
        return ()
    if subject.kind not in ("source", "medium"):
        return ()
    if not first <= subject.first <= first + 1 or subject.last != p.group:
        return ()
    ends = p.last >= last or text[p.last] == "." or folds[p.last : p.last + 2] in (["this", "."], ["it", "."])
    return step(reading, p, _ID) if ends and last - p.last <= 3 else ()


def _tells(actor: Actor) -> bool:
    return actor.kind in ("source", "medium", "side", "person")
