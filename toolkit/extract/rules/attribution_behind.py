"""`attribution.behind`: a sentence of its own says whence the one before it comes: "This was reported by X", "X reports."."""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.citations import cited_at
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
_SAID = frozenset(("say", "tell", "state", "announce", "report", "declare", "stress", "emphasize", "write"))
_WHERE = frozenset(". , ; in on at during while when to after following as via through".split())
_TO_OUTLET = frozenset(("with", "to", "for", "on", "the"))
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
    if reading.quoted(predicate.first, predicate.last):
        return  # "“It was long,” an aide said. “The premier said so to her.”": what the aide tells of it
    before = reading.layout.sentences[number - 1]
    if before.paragraph < reading.layout.title or sentence.paragraph - before.paragraph > 1:
        return
    steps = (
        _passive(reading, predicate, sentence.first)
        or _alone(reading, predicate, sentence.first, sentence.last)
        or _said_this(reading, predicate, sentence.first, sentence.last)
    )
    if steps:
        steps = (*_reporter(reading, predicate), *steps)
        yield Frame(steps, before.first, before.last, number - 1, before.first, _ID)


def _passive(reading: Reading, p: Predicate, first: int) -> tuple[Step, ...]:
    """Return who is named behind "this was reported by", "it is stated on the website of"."""
    folds = reading.tokens.folds
    opens = folds[first] in _POINTS_BACK or (folds[first] == "the" and folds[first + 1] in _NOUNS)
    if not opens or not p.passive or folds[p.first] not in _GIVEN or p.first - first > 5:
        return ()
    for actor in reading.actors[p.sentence]:
        if p.last < actor.first <= p.last + 3 and folds[actor.first - 1] in _LEADS:
            cited = cited_at(reading, p.sentence, actor.last, _ID)
            end = actor.last if cited is None else cited.last
            leads_on = folds[end : end + 1] == ["that"] or folds[end : end + 2] == [",", "that"]
            if leads_on or not _tells(actor):
                return ()  # "it was stated by the palace that …" leads on
            steps = parallel(actor, folds[p.first], actor.first - 1, actor.last, _ID)
            return steps if cited is None else (*steps, cited)
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
    end = p.last + (folds[p.last : p.last + 1] in (["this"], ["it"]))
    cited = cited_at(reading, p.sentence, end, _ID)
    end = end if cited is None else cited.last
    ends = (end >= last or text[end] == ".") and last - end <= 3
    return (*step(reading, p, _ID), *(() if cited is None else (cited,))) if ends else ()


def _said_this(reading: Reading, p: Predicate, first: int, last: int) -> tuple[Step, ...]:
    """Return who "said this at a briefing", "told NTB about it", with the outlet that was told outside."""
    folds, subject = reading.tokens.folds, p.subject
    if subject is None or p.passive or p.negated or p.modal is not None or p.relative:
        return ()
    if p.lemma not in _SAID or subject.first - first > 1 or subject.last != p.group:
        return ()
    outlet = next((a for a in reading.actors[p.sentence] if a.first >= p.last and a.kind == "medium"), None)
    told = p.last
    if p.lemma == "tell" and outlet is not None and outlet.first - told <= 1:
        told = outlet.last
    told += folds[told : told + 1] == ["about"]
    if folds[told : told + 1] not in (["this"], ["it"], ["so"]):
        return ()
    if told + 1 < last and folds[told + 1] not in _WHERE:
        return ()  # "said this would help"
    outer: tuple[Step, ...] = ()
    if outlet is not None and (outlet.last <= told or folds[outlet.first - 1] in _TO_OUTLET):
        outer = parallel(outlet, folds[p.first], p.first, outlet.last, _ID)
    return (*outer, *step(reading, p, _ID))


def _reporter(reading: Reading, p: Predicate) -> tuple[Step, ...]:
    """Return the outlet that closes such a sentence: "This was announced by the palace, NTB reports."."""
    for q in reading.predicates[p.sentence]:
        if q.trailing and q.first > p.first and q.subject is not None and q.subject.kind == "medium":
            return step(reading, q, _ID)
    return ()


def _tells(actor: Actor) -> bool:
    return actor.kind in ("source", "medium", "side", "person")
