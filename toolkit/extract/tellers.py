"""Who tells a whole sentence: an office, a paper or a spokesperson whose account it is."""

from toolkit.extract.actors import Actor
from toolkit.extract.frames import Step, parallel, step
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.speakers import speakers
from toolkit.extract.workedout import worked_out_once

_PRESS = frozenset(
    "reporters journalists correspondents lawmakers parliament senators media twitter telegram interview".split()
)
_SPOKESPEOPLE = frozenset(("spokesperson", "adviser"))


def has_own(reading: Reading, number: int) -> bool:
    """Tell whether a sentence names somebody else whose account it is, or who heard it: "told reporters"."""
    sentence = reading.layout.sentences[number]
    folds = reading.tokens.folds[sentence.first : sentence.last]
    if not _PRESS.isdisjoint(folds) or any(a.kind == "medium" for a in reading.actors[number]):
        return True
    return "according" in folds or any(
        p.kind == "say" and p.subject is not None and reports_account(reading, p.subject)
        for p in reading.predicates[number]
    )


Account = tuple[tuple[Step, ...], list[Predicate]]


def told_by(reading: Reading, number: int, rule: str) -> Account | None:
    """Return whose account a whole sentence is, as a rule reads it, and the verbs that it tells of."""
    found = _account(reading, number)
    if found is None:
        return None
    steps, told = found
    return tuple(each._replace(rule=rule) for each in steps), told


@worked_out_once
def _account(reading: Reading, number: int) -> Account | None:
    """Return what `told_by` does, for no rule yet: several rules ask about the same sentence."""
    sentence, folds = reading.layout.sentences[number], reading.tokens.folds
    predicates = reading.predicates[number]
    if folds[sentence.first : sentence.first + 2] == ["according", "to"]:
        first = sentence.first + 2
        cited = next((a for a in reading.actors[number] if first <= a.first <= first + 1), None)
        if cited is None or not reports_account(reading, cited):
            return None
        steps = parallel(cited, "according to", sentence.first, cited.last, "")
        return steps, [p for p in predicates if p.first > cited.last]
    cited = _cited_behind(reading, number)
    if cited is not None:
        return parallel(cited, "according to", cited.first - 2, cited.last, ""), [*predicates]
    for p in predicates:
        subject = p.subject
        if p.kind == "say" and subject is not None and reports_account(reading, subject):
            whole = p.trailing or subject.first <= sentence.first + 1
            if not whole or (folds[subject.head] in speakers().documents and subject.antecedent is None):
                return None
            return step(reading, p, ""), [q for q in predicates if q is not p]
    return None


def reports_account(reading: Reading, actor: Actor) -> bool:
    """Tell whether an account can be an office's or a spokesperson's; `attribution.carried` reads on what outlets tell."""
    if actor.kind == "source":
        return "media" not in reading.tokens.folds[actor.first : actor.last]
    return actor.kind == "person" and len(actor.people) == 1 and actor.people[0].role in _SPOKESPEOPLE


def _cited_behind(reading: Reading, number: int) -> Actor | None:
    """Return whom "according to" names where it closes a sentence: "Marte raised it, according to a Chilean official."."""
    sentence, folds = reading.layout.sentences[number], reading.tokens.folds
    actor = next((a for a in reversed(reading.actors[number]) if a.last >= sentence.last - 1), None)
    if actor is None or actor.kind not in ("source", "person") or not reports_account(reading, actor):
        return None
    return actor if folds[actor.first - 2 : actor.first] == ["according", "to"] else None
