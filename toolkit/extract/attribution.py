"""Who says so: every reported statement of a text with its chain of attribution, outermost source first."""

from collections.abc import Iterator
from typing import NamedTuple

from toolkit.extract.actors import Actor
from toolkit.extract.frames import Frame, Step, chain_above, chain_at, chain_of, frames
from toolkit.extract.grammar.clausebounds import past_insertion, trimmed
from toolkit.extract.grammar.complements import TIMES
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.pieces import pieces, stated_inside
from toolkit.extract.quotes import Quotation
from toolkit.extract.reading import Reading
from toolkit.extract.speakers import speakers
from toolkit.extract.utterances import Voice, voices
from toolkit.extract.words import words

__all__ = ["Reported", "Said", "Step", "chain_at", "chain_of", "reported"]


_MARKS = frozenset("“\"«„‘'")
_GIVES_OUT = frozenset(("share", "publish", "post", "release", "broadcast", "issue"))
_CITES = frozenset(("citing", "quoting"))
_AT_LENGTH = 30  # tokens of a quotation of which each sentence is a statement
_WORDS = 3  # of a sentence that is a statement of its own
_ANONYMOUS = frozenset(("anonymity", "named", "identified", "anonymously"))


class Said(NamedTuple):
    """A quotation with the rule that found its speaker."""

    quotation: Quotation
    rule: str


class Reported(NamedTuple):
    """One reported statement: the chain, the tokens of the clause, the quotations in it.

    `predicate` is the verb that makes it a statement; None for "according to" alone and bare quotations. `more` are
    further tokens of the same clause, where an attribution stands inside it.
    """

    chain: tuple[Step, ...]
    first: int
    last: int
    sentence: int
    quotations: tuple[Said, ...]
    predicate: Predicate | None
    rule: str
    more: tuple[tuple[int, int], ...] = ()

    def holds(self, quotation: Quotation) -> bool:
        """Tell whether a quotation stands in the statement."""
        return any(
            first - 1 <= quotation.first and quotation.last <= last + 1
            for first, last in ((self.first, self.last), *self.more)
        )


def reported(reading: Reading) -> Iterator[Reported]:
    """Yield every reported statement of a text, in order."""
    found: list[Reported] = []
    known = frames(reading)
    for number in range(len(reading.layout.sentences)):
        for frame in known.by_sentence[number]:
            if frame.states:
                found += _statements(reading, frame)
    found = _distinct(found)
    by_speaker: dict[tuple[int, int], list[int]] = {}
    for n, item in enumerate(found):
        if item.chain:
            by_speaker.setdefault(_key(item.chain), []).append(n)
    for voice in voices(reading):
        _place(reading, voice, found, by_speaker.setdefault(_key(voice.steps), []))
    found += [part for item in found if item.quotations for part in _sentences(reading, item)]
    found.sort(key=lambda r: (r.first, -r.last, len(r.chain)))
    yield from found


def _statements(reading: Reading, frame: Frame) -> Iterator[Reported]:
    """Yield what a frame states: its clauses, without those that another verb of saying states for itself."""
    p = frame.predicate
    if p is not None and frame.rule == "attribution.verb":
        yield from _with_verb(reading, frame, p)
        return
    chain = chain_above(reading, frame)
    skipped = ""
    for first, last in pieces(reading, frame):
        begin, end = trimmed(reading, first, last)
        if first > frame.first and _participial(reading, frame, begin):
            continue  # the participle makes its own statement
        if end <= begin or (skipped == "words" and _shares(reading, frame, begin)):
            continue
        skipped = stated_inside(reading, frame, begin, end)
        if skipped == "words":
            continue
        more: tuple[tuple[int, int], ...] = ()
        said = (min(p.start, p.first), p.last) if p is not None else (frame.at, frame.steps[-1].last)
        if (p is None or p.trailing) and first < said[0] < last:  # the attribution stands inside
            begin, end = trimmed(reading, first, said[0])
            rest = trimmed(reading, past_insertion(reading, frame.sentence, said[1]), last)
            if rest[0] < rest[1] and begin < end and _quotes_anew(reading, said[1], rest[0]):
                yield Reported(chain, begin, end, frame.sentence, (), p, frame.rule)
                begin, end = rest
            elif rest[0] < rest[1] and begin < end:
                more = (rest,)
            elif rest[0] < rest[1]:
                begin, end = rest
        if begin < end:
            yield Reported(chain, begin, end, frame.sentence, (), p, frame.rule, more)


def _quotes_anew(reading: Reading, first: int, last: int) -> bool:
    """Tell whether a second quotation is joined on: "X “…”, the readout said, and “…”"."""
    between = reading.tokens.words[first:last]
    return not {"and", "but"}.isdisjoint(between) and not _MARKS.isdisjoint(between)


def _participial(reading: Reading, frame: Frame, first: int) -> bool:
    """Tell whether a clause opens with a participle of saying: ", saying that …", ", with Y noting …"."""
    return any(
        q.verb.form == "ing" and q.speech and first <= q.start <= first + 1
        for q in reading.predicates[frame.sentence]
    )


def _shares(reading: Reading, frame: Frame, first: int) -> bool:
    """Tell whether a clause goes on with the subject of the clause before: "and had suggested"."""
    return any(q.shared and q.group == first for q in reading.predicates[frame.sentence])


def _with_verb(reading: Reading, frame: Frame, p: Predicate) -> Iterator[Reported]:
    """Yield a statement that its verb belongs to; "what he described as X" opens with "what"."""
    folds, text = reading.tokens.folds, reading.tokens.words
    begin = p.group if p.shared and p.verb.form != "ing" else min(p.start, p.first)
    while p.shared and begin < p.first and folds[begin] not in words().auxiliaries:
        begin += 1
    if begin and folds[begin - 1] == "what":
        begin -= 1
        if begin and folds[begin - 1] in _CITES:
            return  # "NTB, citing what it called a diplomat, reported that …"
    said = any(w[0].isalnum() for w in text[slice(*p.complement)])
    if p.kind in ("say", "confirm", "deny") and not said and not p.negated:
        return  # "At noon, officials said."
    if p.complement[0] >= p.complement[1] and (
        p.kind in ("say", "confirm", "deny") or p.complement[1] - begin < 2
    ):
        return
    if p.kind in ("say", "confirm", "deny") and TIMES.issuperset(folds[slice(*p.complement)]):
        return  # "the Kremlin said Friday"
    if p.relative and _ANONYMOUS.intersection(folds[p.complement[0] : p.complement[1]]):
        return  # "who asked not to be named"
    if p.modal is not None and p.parent is not None and not p.speech:
        return  # what would be done is the content of what was said
    if p.verb.form == "ing" and any(
        f.rule == "attribution.referring" and f.at == p.first for f in frames(reading).by_sentence[p.sentence]
    ):
        return  # "NTB reports, referring to the palace, that …"
    if any(q.trailing and q.last == p.start for q in reading.predicates[p.sentence]):
        return  # "…, NTB reports the palace said": what it said stands before
    if p.lemma in _GIVES_OUT and p.subject is not None and folds[p.subject.head] in speakers().documents:
        return  # "a release shared by the palace"
    chain = chain_of(reading, p)
    for n, (start, stop) in enumerate(pieces(reading, frame) if p.that else [p.complement]):
        first, last = trimmed(reading, start if n else begin, max(stop, p.last))
        if last - first > 1:
            yield Reported(chain, first, last, p.sentence, (), p, frame.rule)


def _distinct(found: list[Reported]) -> list[Reported]:
    """Keep one of statements with the same words from the same speakers."""
    seen: set[tuple[object, ...]] = set()
    kept: list[Reported] = []
    for item in found:
        key = (item.first, item.last, item.more, tuple(_identity(s.actor) for s in item.chain))
        if key not in seen:
            seen.add(key)
            kept.append(item)
    return kept


def _identity(actor: Actor) -> object:
    """Return what tells one speaker from another."""
    meant = actor.antecedent or actor
    return meant.people or (meant.medium.name if meant.medium is not None else (meant.first, meant.last))


def _place(reading: Reading, voice: Voice, found: list[Reported], own: list[int]) -> None:
    """Put a quotation into the statement of its speaker, or make it one; `own` are the numbers of the speaker's."""
    quotation = voice.quotation
    said = (Said(quotation, voice.rule),)
    best = -1
    for n in own:
        item = found[n]
        if item.holds(quotation):
            if best < 0 or item.last - item.first < found[best].last - found[best].first:
                best = n
    if best >= 0:
        found[best] = found[best]._replace(quotations=(*found[best].quotations, *said))
        return
    predicate = next(
        (p for p in reading.predicates[voice.sentence] if p.first == voice.steps[-1].last - 1), None
    )
    own.append(len(found))
    found.append(
        Reported(voice.steps, quotation.first, quotation.last, voice.sentence, said, predicate, voice.rule)
    )


def _sentences(reading: Reading, item: Reported) -> Iterator[Reported]:
    """Yield each sentence of what somebody says at length: each is a statement of its own."""
    layout = reading.layout
    if item.last - item.first <= _AT_LENGTH:
        return
    number, last = layout.sentence_at(item.first), layout.sentence_at(item.last - 1)
    if number == last:
        return
    for n in range(number, last + 1):
        first = max(item.first, layout.sentences[n].first)
        begin, end = trimmed(reading, first, min(item.last, layout.sentences[n].last))
        if end - begin > _WORDS:
            yield Reported(item.chain, begin, end, n, (), None, item.rule)


def _key(chain: tuple[Step, ...]) -> tuple[int, int]:
    return chain[-1].first, chain[-1].actor.first
