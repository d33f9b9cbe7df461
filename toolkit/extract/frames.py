"""Frames of attribution: which stretch of a text stands under whose word, found by the rules of the family `attribution`.

A chain is read off the frames that hold a token, the widest first: in "Ushakov said Xi supported the talks, AP
reported" AP's frame holds Ushakov's, and Ushakov's holds Xi's.
"""

from collections.abc import Iterable
from typing import NamedTuple

from toolkit.extract.actors import Actor
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.rule import by_phrase, by_verb


class Step(NamedTuple):
    """One step of a chain: who, with which verb, the tokens that say so, and the rule that read it."""

    actor: Actor
    verb: str
    first: int
    last: int
    rule: str = ""


class Frame(NamedTuple):
    """The tokens `first` up to but without `last` stand under `steps`, outermost first.

    `at` is the token of the words of attribution, `rank` orders frames of the same width: a frame of lower rank is
    outside. `states` tells that the stretch is a statement of its own, `governs` that clauses inside stand under it.
    """

    steps: tuple[Step, ...]
    first: int
    last: int
    sentence: int
    at: int
    rule: str
    predicate: Predicate | None = None
    rank: int = 0
    states: bool = True
    governs: bool = True

    def holds(self, token: int) -> bool:
        """Tell whether a token stands in the frame."""
        return self.first <= token < self.last


class Frames(NamedTuple):
    """All frames of a text: by sentence, and those that reach beyond theirs, by each sentence that they reach."""

    by_sentence: tuple[tuple[Frame, ...], ...]
    wide: dict[int, list[Frame]]

    def over(self, number: int, token: int) -> list[Frame]:
        """Return the frames that hold a token of a sentence, outermost first."""
        found = [f for f in self.by_sentence[number] if f.first <= token < f.last]
        if number in self.wide:
            found += [f for f in self.wide[number] if f.first <= token < f.last and f not in found]
        found.sort(key=_outermost)
        return found


def _add_wide(reading: Reading, wide: dict[int, list[Frame]], frames_: Iterable[Frame]) -> None:
    """Enter frames at each sentence that they reach."""
    sentence_at = reading.layout.sentence_at
    for frame in frames_:
        for number in range(sentence_at(frame.first), sentence_at(max(frame.first, frame.last - 1)) + 1):
            wide.setdefault(number, []).append(frame)


def _outermost(frame: Frame) -> tuple[int, int, int]:
    return frame.first - frame.last, frame.rank, frame.at


_MOST = 40  #: verbs of one sentence that make frames; each frame looks at all others of its sentence


def frames(reading: Reading) -> Frames:
    """Return the frames of a text; they are found once for each reading."""
    known = reading.memo.get("frames")
    if isinstance(known, Frames):
        return known
    by_sentence: list[tuple[Frame, ...]] = []
    wide: dict[int, list[Frame]] = {}
    kinds, phrases = by_verb("attribution"), by_phrase("attribution")
    for number, sentence in enumerate(reading.layout.sentences):
        found: list[Frame] = []
        for predicate in reading.predicates[number][:_MOST]:
            for rule in kinds.get(predicate.kind, ()):
                made = [*rule.find(reading, predicate)]
                if not made:
                    continue
                found += made
                if any(f.states for f in made):
                    break  # the rules are alternatives: the first by order reads the verb
        for hit in reading.phrases.find(phrases, sentence.first, sentence.last)[:_MOST]:
            for rule in hit.value:
                found += rule.find(reading, number, hit)
        by_sentence.append(tuple(found))
        beyond = [f for f in found if f.first < sentence.first or f.last > sentence.last]
        if beyond:
            _add_wide(reading, wide, beyond)
    result = Frames(tuple(by_sentence), wide)
    reading.memo["frames"] = result
    return result


def add_frames(reading: Reading, more: Iterable[Frame]) -> None:
    """Add frames that reach over several sentences: speakers of quotations and of a transcript's turns."""
    known = frames(reading)
    wide = {number: [*found] for number, found in known.wide.items()}
    _add_wide(reading, wide, more)
    reading.memo["frames"] = Frames(known.by_sentence, wide)


def step(reading: Reading, predicate: Predicate, rule: str) -> tuple[Step, ...]:
    """Return the step of a verb and its subject; outlets joined by "and" are parallel steps with the same evidence."""
    subject = predicate.subject
    if subject is None or (subject.pronoun == "n" and subject.antecedent is None and subject.side is None):
        return ()  # "it was agreed" is nobody's act
    if subject.pronoun == "n" and predicate.parent is not None and predicate.lemma in _SHOWS:
        return ()  # "Marte said it indicated …"
    if subject.first >= predicate.last:  # inverted, or named behind: "Calling Y a friend, X said"
        near = subject.first - predicate.last < 2
        first, last = predicate.first, subject.last if near else predicate.last
    else:
        first, last = (
            (predicate.first if predicate.shared else min(subject.first, predicate.first)),
            predicate.last,
        )
    end = min(predicate.last, predicate.first + 1 + len(predicate.verb.rest))
    verb = reading.text(predicate.first, max(predicate.first + 1, end)).lower()
    return parallel(subject, verb, first, last, rule)


#: What a thing does as well as a speaker.
_SHOWS = frozenset("indicate show suggest signal mean reflect demonstrate prove highlight underscore".split())


def parallel(actor: Actor, verb: str, first: int, last: int, rule: str) -> tuple[Step, ...]:
    """Return one step, or one for each outlet of "AP and Reuters"."""
    if actor.kind == "medium" and actor.within:
        return tuple(Step(member, verb, first, last, rule) for member in actor.within)
    return (Step(actor, verb, first, last, rule),)


def chain_at(reading: Reading, number: int, token: int) -> tuple[Step, ...]:
    """Return who vouches for what stands at a token, outermost first."""
    return _chain(frames(reading).over(number, token), None)


def chain_of(reading: Reading, predicate: Predicate, *, own: bool = True) -> tuple[Step, ...]:
    """Return the chain that ends with a predicate's own subject; `own=False` leaves that one out."""
    known = frames(reading)
    above = [f for f in known.over(predicate.sentence, predicate.first) if f.predicate is not predicate]
    mine: tuple[Step, ...] = ()
    if own:
        stated = (f for f in known.by_sentence[predicate.sentence] if f.predicate is predicate and f.states)
        frame = next(stated, None)
        if frame is not None:
            mine = frame.steps + _within(known, frame)
        elif predicate.subject is not None:
            mine = step(reading, predicate, "attribution.verb")
    return _chain(above, mine, speech=predicate.utters)


def chain_read_by(rule: str, reading: Reading, predicate: Predicate) -> tuple[Step, ...]:
    """Return the chain that ends with a predicate's own subject, the last step of it as found by a rule."""
    chain = chain_of(reading, predicate)
    return (*chain[:-1], *(s._replace(rule=rule) for s in chain[-1:]))


def chain_above(reading: Reading, frame: Frame) -> tuple[Step, ...]:
    """Return the chain of what a frame holds: those above it and its own steps."""
    known = frames(reading)
    above = [
        f
        for f in known.over(frame.sentence, frame.at)
        if f is not frame
        and (f.predicate is not frame.predicate or f.predicate is None)
        and not ((f.first, f.last) == (frame.first, frame.last) and _outermost(f) > _outermost(frame))
    ]
    speech = frame.predicate is None or frame.predicate.utters or frame.predicate.trailing
    return _chain(above, frame.steps + _within(known, frame), speech=speech)


def _within(known: Frames, frame: Frame) -> tuple[Step, ...]:
    """Return whom a frame's speaker cites or speaks for."""
    same = (
        f
        for f in known.by_sentence[frame.sentence]
        if f.rank > 0 and (f.first, f.last) == (frame.first, frame.last)
    )
    return tuple(s for f in same if f is not frame for s in f.steps)


def chain_in(above: Iterable[Frame]) -> tuple[Step, ...]:
    """Return the steps of frames that hold each other, the outermost first."""
    return _chain(above, None)


def _chain(above: Iterable[Frame], own: tuple[Step, ...] | None, *, speech: bool = True) -> tuple[Step, ...]:
    steps: list[Step] = []
    for frame in above:
        if frame.governs:
            steps += frame.steps
    if own:
        plain_side = own[-1].actor.kind == "side" or (
            own[-1].actor.kind == "pronoun" and not own[-1].actor.people and own[-1].actor.antecedent is None
        )
        if speech or not plain_side or not steps:
            steps += own
    kept: list[Step] = []
    for item in dict.fromkeys(steps):
        if kept and _are_they(kept[-1].actor) and _are_they(item.actor):
            continue  # "They said they had agreed that they would meet"
        if kept and _same(kept[-1].actor, item.actor) and kept[-1].first != item.first:
            unbound = item.actor.pronoun in ("i", "we") and not item.actor.people
            if not unbound and (speech or item is not steps[-1]):
                kept[-1] = item
            continue
        # "an official said Marte told her of an idea the official called mad"
        kept[_told_again(kept, item.actor) :] = [item]
    return tuple(kept)


def _are_they(actor: Actor) -> bool:
    """Tell whether one word stands for both sides, and for no others that spoke before: "they", "both"."""
    return actor.kind == "group" and actor.last - actor.first == 1 and actor.antecedent is None


def _told_again(kept: list[Step], actor: Actor) -> int:
    """Return the step of the person or the source further out whom a phrase takes up; behind the last where it takes up none."""
    for n, step in enumerate(kept):
        if step.actor.people and _same(step.actor, actor):
            return n
    if actor.antecedent is not None:
        for n, step in enumerate(kept):
            if step.actor is actor.antecedent:
                return n
    return len(kept)


def _same(a: Actor, b: Actor) -> bool:
    """Tell whether two phrases mean the same speaker: the same phrase, person, or an unresolved "I"."""
    if a is b or (len(a.people) == 1 and a.people == b.people):
        return True
    if b.pronoun in ("i", "we") and not b.people:
        return True
    first, second = a.antecedent or a, b.antecedent or b
    return first is second
