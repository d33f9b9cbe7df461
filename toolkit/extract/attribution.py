"""Who says so: every reported statement of a text with its chain of attribution, outermost source first."""

from collections.abc import Iterator
from typing import NamedTuple

from toolkit.extract.frames import Frame, Step, chain_above, chain_at, chain_of, frames
from toolkit.extract.predicate import Predicate
from toolkit.extract.quotes import Quotation
from toolkit.extract.reading import Reading
from toolkit.extract.utterances import Voice, voices
from toolkit.extract.words import words

__all__ = ["Reported", "Said", "Step", "chain_at", "chain_of", "reported"]

# Verbs whose clause is told as an utterance; under a verb of saying it makes no second statement.
_UTTERS = frozenset(("say", "confirm", "deny", "express"))


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
    for voice in voices(reading):
        _place(reading, voice, found)
    found.sort(key=lambda r: (r.first, -r.last, len(r.chain)))
    yield from found


def _statements(reading: Reading, frame: Frame) -> Iterator[Reported]:
    """Yield what a frame states: its clauses, without those that another verb of saying states for itself."""
    p = frame.predicate
    if p is not None and frame.rule == "attribution.verb":
        yield from _with_verb(reading, frame, p)
        return
    chain = chain_above(reading, frame)
    skipped = False
    for first, last in _pieces(reading, frame):
        begin, end = _trimmed(reading, first, last)
        if end <= begin or (skipped and _shares(reading, frame, begin)):
            continue
        skipped = _stated_inside(reading, frame, begin, end)
        if skipped:
            continue
        more: tuple[tuple[int, int], ...] = ()
        said = (min(p.start, p.first), p.last) if p is not None else (frame.at, frame.steps[-1].last)
        if (p is None or p.trailing) and first < said[0] < last:  # the attribution stands inside
            begin, end = _trimmed(reading, first, said[0])
            rest = _trimmed(reading, _after(reading, frame.sentence, said[1]), last)
            if rest[0] < rest[1] and begin < end:
                more = (rest,)
            elif rest[0] < rest[1]:
                begin, end = rest
        if begin < end:
            yield Reported(chain, begin, end, frame.sentence, (), p, frame.rule, more)


def _shares(reading: Reading, frame: Frame, first: int) -> bool:
    """Tell whether a clause goes on with the subject of the clause before: "and had suggested"."""
    return any(q.shared and q.group == first for q in reading.predicates[frame.sentence])


def _with_verb(reading: Reading, frame: Frame, p: Predicate) -> Iterator[Reported]:
    """Yield a statement that its verb belongs to; "what he described as X" opens with "what"."""
    folds = reading.tokens.folds
    begin = p.group if p.shared and p.verb.form != "ing" else min(p.start, p.first)
    while p.shared and begin < p.first and folds[begin] not in words().auxiliaries:
        begin += 1
    if begin and folds[begin - 1] == "what":
        begin -= 1
    if p.complement[0] >= p.complement[1] and (
        p.kind in ("say", "confirm", "deny") or p.complement[1] - begin < 2
    ):
        return
    if p.relative and _ANONYMOUS.intersection(folds[p.complement[0] : p.complement[1]]):
        return  # "who asked not to be named"
    if p.modal is not None and p.parent is not None and not p.speech:
        return  # what would be done is the content of what was said
    chain = chain_of(reading, p)
    pieces = _pieces(reading, frame) if p.that else [p.complement]
    for n, (start, stop) in enumerate(pieces):
        first, last = _trimmed(reading, start if n else begin, max(stop, p.last))
        if last - first > 1:
            yield Reported(chain, first, last, p.sentence, (), p, frame.rule)


def _pieces(reading: Reading, frame: Frame) -> list[tuple[int, int]]:
    """Split what a frame holds into its clauses: at "and that", and before a coordinated verb with its subject."""
    folds = reading.tokens.folds
    p = frame.predicate
    inner = [
        q for q in reading.predicates[frame.sentence] if q is not p and frame.first <= q.first < frame.last
    ]
    deeper = [q.complement for q in inner if q.that or q.kind in ("say", "confirm", "agree", "promise")]
    cuts = {frame.first}
    if p is None or p.kind in ("say", "confirm", "deny") or p.that:
        for j in range(frame.first + 1, frame.last - 1):
            if (
                folds[j] == "that"
                and folds[j - 1] in ("and", "but")
                and not any(a <= j < b for a, b in deeper)
            ):
                cuts.add(j - 1)
    for q in inner:
        start = q.group if q.shared else q.start
        joined = (
            folds[start - 1] in ("and", "but", "while", "whereas")
            and start - frame.first > 3
            and q.kind not in ("other", "call")
        )
        if (
            (
                joined
                or (
                    folds[start - 1] == "and"
                    and not q.shared
                    and q.subject is not None
                    and start - frame.first > 3
                )
            )
            and q.verb.form != "ing"
            and not any(a <= q.first < b for a, b in deeper)
        ):
            cuts.add(start - 1)
    ordered = sorted(cuts)
    return list(zip(ordered, [*ordered[1:], frame.last], strict=True))


def _stated_inside(reading: Reading, frame: Frame, first: int, last: int) -> bool:
    """Tell whether a clause opens with a verb of saying of its own: "Xi said …" in "AP reported that Xi said …"."""
    opening = frames(reading).by_sentence[frame.sentence]
    reporting = {id(f.predicate) for f in opening}
    for q in reading.predicates[frame.sentence]:
        if (
            q is frame.predicate
            or id(q) not in reporting
            or not (q.kind in _UTTERS or (q.kind == "stress" and q.that))
            or q.subject is None
            or q.shared
            or not first <= q.first < last
            or q.passive
        ):
            continue
        if q.trailing:
            if q.complement[0] <= first + 1 and q.last + 1 >= last - 8 and q.complement[1] > first:
                return True
        elif q.start - first <= 1 or _only_adverbial(reading, first, q.start):
            return True
    return any(
        f is not frame
        and f.predicate is None
        and f.states
        and f.at - first <= 1
        and f.at >= first
        and f.last >= last
        for f in opening
    )


def _only_adverbial(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether nothing but an adverbial and a comma stands between: "on Friday, X said"."""
    folds = reading.tokens.folds
    return (
        stop - first <= 8
        and folds[stop - 1] == ","
        and folds[first] in ("in", "on", "at", "after", "during", "before")
    )


def _after(reading: Reading, number: int, token: int) -> int:
    """Return the token behind an inserted attribution and its comma."""
    text = reading.tokens.words
    end = reading.layout.sentences[number].last
    while token < end and text[token] not in ",—–":
        token += 1
    return min(token + 1, end)


_OPEN, _CLOSE = frozenset('“"„«'), frozenset("”\"»’'")


def _trimmed(reading: Reading, first: int, last: int) -> tuple[int, int]:
    """Leave out marks, conjunctions and a dateline at the ends of a clause."""
    text, folds = reading.tokens.words, reading.tokens.folds
    sentence = reading.layout.sentences[reading.layout.sentence_at(first)]
    if first == sentence.first:
        first = _past_dateline(text, first, min(last, first + 22))
    while last > first and (text[last - 1] in ",;:.!?—–-…" or folds[last - 1] in ("and", "but", "while")):
        last -= 1
    if (
        last > first
        and text[last - 1] in _CLOSE
        and not any(text[j] in "“\"‘«'„" for j in range(first, last - 1))
    ):
        last -= 1
    while last > first and (text[last - 1] in ",;:.—–-"):
        last -= 1
    while last > first and (
        text[first] in ",;:.!?—–…)"
        or folds[first] in ("that",)
        or (folds[first] in ("and", "but") and first + 1 < last)
    ):
        first += 1
    if last > first and text[first] in _OPEN and not any(text[j] in _CLOSE for j in range(first + 1, last)):
        first += 1
    inner = text[first + 1 : last - 1]
    if last - first > 2 and text[first] in _OPEN and text[last - 1] in _CLOSE and _CLOSE.isdisjoint(inner):
        first, last = first + 1, last - 1
        while last > first and text[last - 1] in ",.":
            last -= 1
    return first, _closed(text, first, last)


def _closed(text: list[str], first: int, last: int) -> int:
    """Take in the mark that closes a quotation at a clause's end."""
    opened = [j for j in range(first, last) if text[j] in "“„«"]
    if opened and not any(text[j] in "”»" for j in range(opened[-1] + 1, last)):
        for end in (last, last + 1):
            if end < len(text) and text[end] in "”»":
                return end + 1
    return last


def _past_dateline(text: list[str], first: int, limit: int) -> int:
    """Return the token behind "PARIS, July 17 (AFP) -" or "MOSCOW, June 20. /TASS/."; the first one where there is none."""
    if not text[first].isupper() or len(text[first]) < 3:
        return first
    for j in range(first + 1, limit - 1):
        if text[j] in "—–" or (
            text[j] == "-" and text[j - 1] in ")-" or text[j] == "-" and text[j + 1][0].isupper()
        ):
            while j < limit and text[j] in "—–-":
                j += 1
            return j
        if text[j] == "/" and text[j + 1] == ".":
            return j + 2
    return first


def _distinct(found: list[Reported]) -> list[Reported]:
    """Keep one of statements with the same words and the same chain."""
    seen: set[tuple[int, int, tuple[tuple[int, int], ...]]] = set()
    kept: list[Reported] = []
    for item in found:
        key = (item.first, item.last, tuple((s.first, s.actor.first) for s in item.chain))
        if key not in seen:
            seen.add(key)
            kept.append(item)
    return kept


def _place(reading: Reading, voice: Voice, found: list[Reported]) -> None:
    """Put a quotation into the statement of its speaker, or make it one."""
    quotation = voice.quotation
    said = (Said(quotation, voice.rule),)
    speaker = _key(voice.steps)
    best = -1
    for n, item in enumerate(found):
        if item.chain and _key(item.chain) == speaker and item.holds(quotation):
            if best < 0 or item.last - item.first < found[best].last - found[best].first:
                best = n
    if best >= 0:
        found[best] = found[best]._replace(quotations=(*found[best].quotations, *said))
        return
    predicate = next(
        (p for p in reading.predicates[voice.sentence] if p.first == voice.steps[-1].last - 1), None
    )
    found.append(
        Reported(voice.steps, quotation.first, quotation.last, voice.sentence, said, predicate, voice.rule)
    )


def _key(chain: tuple[Step, ...]) -> tuple[int, int]:
    return chain[-1].first, chain[-1].actor.first
