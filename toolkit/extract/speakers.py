"""Phrases that name who says something by a common noun: "two people familiar with the call", "the newspaper Le Figaro"."""

import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from toolkit.extract.verbs import verbs
from toolkit.extract.words import Medium, media, words

_ADVERBIAL = frozenset(("in", "on", "at", "for", "from"))
_INNER = frozenset(("de", "of", "la", "le", "el", "al", "del", "di", "da", "the", "and", "&", "-", "."))
_TO = frozenset(
    "adviser advisor aide aides advisers advisors envoy ambassador deputy assistant close".split()
)
_THOSE = frozenset(("who", "present", "familiar", "briefed", "involved", ",", "in", "on"))
_EVENTS = frozenset(
    "briefing briefings conference conferences release releases statement statements pool event gallery occasion call calls".split()
)
_TAIL = 18  # tokens; a longer tail is no tail


class Speakers(NamedTuple):
    """The word lists of `lexicons/<language>/speakers.toml`, folded."""

    individuals: frozenset[str]
    bodies: frozenset[str]
    documents: frozenset[str]
    outlets: frozenset[str]
    bare: frozenset[str]
    verbal: frozenset[str]
    noun_before: frozenset[str]
    openers: frozenset[str]
    quantities: frozenset[str]
    participles: frozenset[str]
    prepositions: frozenset[str]
    not_tails: frozenset[str]
    endings: frozenset[str]
    endings_after_the: frozenset[str]

    @property
    def heads(self) -> frozenset[str]:
        """All head nouns."""
        return self.individuals | self.bodies | self.documents | self.outlets


class Phrase(NamedTuple):
    """A phrase from token `first` up to but without `last`; `head` is its noun, `stop` the token after the noun."""

    first: int
    last: int
    head: int
    stop: int
    medium: Medium | None = None


@cache
def speakers(language: str = "en") -> Speakers:
    """Return the word lists of a language."""
    path = files("toolkit") / "lexicons" / language / "speakers.toml"
    lists = tomllib.loads(path.read_text(encoding="utf-8"))
    return Speakers(**{name: frozenset(lists[name].split()) for name in Speakers._fields})


@cache
def _heads() -> frozenset[str]:
    return speakers().heads


@cache
def _endings() -> frozenset[str]:
    return speakers().endings | speakers().endings_after_the


@cache
def _finite() -> frozenset[str]:
    """Return the forms that show that a clause's verb has come."""
    return (
        frozenset(f for f, readings in verbs().items() if any(v.form in ("past", "third") for v in readings))
        | words().auxiliaries
    )


@cache
def stops_phrase() -> frozenset[str]:
    """Return the words that do not stand before a head noun: finite verbs, prepositions, conjunctions."""
    finite = {
        f
        for f, readings in verbs().items()
        if any(v.form == "past" or (v.form == "third" and v.kind != "other") for v in readings)
    }
    return frozenset(finite | words().auxiliaries | _STOP_LEFT) - {"united", "state", "estimated"}


def not_a_name(fold: str) -> bool:
    """Tell whether a capitalised word is no source's name: a weekday, a month, "Asked", "Statement"."""
    lists = words()
    return fold in lists.weekdays or fold in lists.months or fold in lists.not_names or not fold[0].isalpha()


_STOP_LEFT = frozenset(
    """said says told tells according to by and but that which who as of from with in on at for after before while quoting cited
    citing when asked also reported announced or if then than where because since until about over under between quoted per""".split()
)


def phrases(folds: list[str], text: list[str], first: int, last: int) -> Iterator[Phrase]:
    """Yield the phrases of one sentence, tokens `first` up to but without `last`, from left to right."""
    heads = _heads()
    i = first
    while i < last:
        if folds[i] not in heads:
            if (
                folds[i] == "of"
                and first < i
                and i + 1 < last
                and (
                    folds[i + 1] == "them"
                    or (folds[i + 1] == "those" and folds[i + 2 : i + 3] and folds[i + 2] in _THOSE)
                )
                and folds[i - 1] in speakers().quantities
            ):
                yield Phrase(i - 1, i + 2, i + 1, i + 2)  # "one of them"
            i += 1
            continue
        phrase = _phrase(folds, text, i, first, last)
        if phrase is None:
            i += 1
            continue
        yield phrase
        i = max(phrase.last, i + 1)


def _phrase(folds: list[str], text: list[str], i: int, first: int, last: int) -> Phrase | None:
    lists = speakers()
    heads = _heads()
    head, stop = i, i + 1
    while (
        stop < last
        and folds[stop] in heads
        and not (folds[stop] in lists.verbal and folds[stop].endswith("s"))
    ):
        head = stop
        stop += 1
    start, determined = _opening(folds, text, i, first)
    name: Medium | None = None
    if folds[head] in lists.outlets:
        found = _named_outlet(folds, text, start, i, stop, last)
        if found is not None:
            name, start, stop = found[0], min(start, found[1]), max(stop, found[2])
    if folds[start] in ("and", "or", ","):
        return None
    if folds[head] in lists.outlets and stop < last and folds[stop] in _EVENTS:
        return None  # "a press briefing"
    modified = start < i
    if (
        not modified
        and name is None
        and folds[head] not in lists.bare
        and not (text[head][0].isupper() and head > i)
    ):
        return None
    if (
        folds[head] in lists.verbal
        and not determined
        and not (modified and (folds[i - 1] in lists.noun_before or folds[i - 1] == "'s"))
        and head == i
    ):
        return None
    tail = _tail(folds, text, stop, last) if name is None else stop
    return Phrase(start, tail, head, stop, name)


def _opening(folds: list[str], text: list[str], i: int, first: int) -> tuple[int, bool]:
    """Return where the phrase before a head noun begins, and whether an article or possessive opens it."""
    lists = speakers()
    blocking = stops_phrase()
    start = i
    determined = False
    while start > first:
        fold, word = folds[start - 1], text[start - 1]
        numbered = fold == "no" and start < i and folds[start][0].isdigit()  # "A No 10 spokesperson"
        if (
            fold in lists.openers
            and not numbered
            and not (word[0].isupper() and start - 1 > first and fold == "one")
        ):
            start -= 1
            determined = True
            if (
                fold in ("the", "these", "those", "his", "her", "its", "their")
                and start - 2 >= first
                and folds[start - 1] == "of"
                and folds[start - 2] in lists.quantities
            ):
                start -= 2  # "one of the people"
                if start > first and folds[start - 1] in ("the", "at"):
                    start -= 1
                break
            if fold in lists.quantities and start > first and folds[start - 1] in lists.openers:
                continue
            break
        if fold in ("'s", "'"):
            determined = True
        elif fold in blocking or not (fold[0].isalnum() or "-" in fold):
            break
        start -= 1
    return start, determined


def _named_outlet(
    folds: list[str], text: list[str], start: int, i: int, stop: int, last: int
) -> tuple[Medium, int, int] | None:
    """Find the name beside a noun like "newspaper": after it, or before it."""
    if stop < last and text[stop][0].isupper():
        known = media().longest(folds, stop, last) if folds[stop] in media().root else None
        if known is not None and text[stop][0].isupper():
            return known.value, start, known.last
        end = stop
        while (
            end < last
            and end < stop + 5
            and (
                (text[end][0].isupper() and folds[end] not in words().auxiliaries)
                or (
                    end > stop
                    and folds[end] in _INNER
                    and end + 1 < last
                    and text[end + 1][0].isupper()
                    and text[end] != "."
                )
            )
        ):
            end += 1
        if end > stop:
            return Medium(" ".join(text[stop:end]), "news_article", ""), start, end
    j = start
    while j < i:
        known = media().longest(folds, j, i) if folds[j] in media().root and text[j][0].isupper() else None
        if known is not None:
            return known.value, start, stop
        j += 1
    return None


def _tail(folds: list[str], text: list[str], stop: int, last: int) -> int:
    """Return the end of what follows a head noun and tells which one is meant."""
    if stop >= last:
        return stop
    lists = speakers()
    fold = folds[stop]
    finite = _finite()
    allowed = 0
    if fold == "who":
        allowed = 1  # "who spoke on condition of anonymity"
    elif fold in lists.participles:
        if stop + 1 < last and folds[stop + 1] in (",", "."):
            return stop
    elif fold in lists.prepositions:
        if stop + 1 >= last or not _belongs(folds, text, stop, last):
            return stop
    else:
        return stop
    j = stop + 1
    while j < last and j - stop < _TAIL:
        word = text[j]
        if word in ',.;:!?—–()“”"«»':
            return j
        if folds[j] in ("that", "which", "while", "but", "because", "after", "before", "if"):
            return j if fold == "who" or j - stop > 1 else stop
        if folds[j] == "who" and fold != "who":
            allowed = 1
        elif (
            folds[j] in finite
            and not (folds[j] in words().auxiliaries and folds[j - 1] == "who")
            and folds[j - 1] not in ("the", "a", "an", "to", "of", "on", "'s")
        ):
            if allowed <= 0:
                return j
            allowed -= 1
        elif (
            folds[j].endswith("ed")
            and text[j][0].islower()
            and len(word) > 4
            and folds[j - 1] not in lists.openers
            and not allowed
        ):
            return j
        j += 1
    return j if j >= last else stop


def _belongs(folds: list[str], text: list[str], stop: int, last: int) -> bool:
    """Tell whether a preposition after a head noun goes with it: "in Cairo", not "in a statement"."""
    lists = speakers()
    fold = folds[stop]
    after = [f for f in folds[stop + 1 : min(last, stop + 5)]]
    if fold == "with":
        return any(f in ("knowledge", "access", "understanding", "insight") for f in after)
    if fold == "to":
        return folds[stop - 1] in _TO and (
            text[stop + 1][0].isupper() or after[0] in lists.openers | {"president", "prime"}
        )
    if fold == "on":
        return False
    if fold == "of":
        return not after[0][0].isdigit()
    for f in after[:3]:
        if f in lists.not_tails or f[0].isdigit():
            return False
        if f not in lists.openers:
            break
    return (
        fold not in ("at", "for")
        or after[0] in ("the", "a", "an", "its", "his", "her", "their")
        or text[stop + 1][0].isupper()
    )


def outlet(folds: list[str], text: list[str], end: int, first: int) -> int | None:
    """Return where the name of an unlisted outlet begins whose last word is token `end`: "the Deccan Mirror"."""
    lists = speakers()
    fold = folds[end]
    if fold not in _endings() or not text[end][0].isupper():
        return None
    start = end
    while (
        start > first
        and end - start < 4
        and (
            (text[start - 1][0].isupper() and text[start - 1][0].isalpha())
            or (folds[start - 1] in ("of", "and") and start - 1 > first and text[start - 2][0].isupper())
        )
    ):
        start -= 1
    determined = folds[start] in ("the", "a") or (start > first and folds[start - 1] == "the")
    if folds[start] in ("the", "a"):
        start += 1
    if start >= end:
        return None
    if (
        fold in lists.endings_after_the
        and not determined
        and not any(
            folds[k] in ("daily", "evening", "morning", "sunday", "national", "business", "new")
            for k in range(start, end)
        )
    ):
        return None
    if any(
        folds[k] in words().honorifics
        or folds[k] in words().months
        or (folds[k] in words().weekdays and k > start)
        for k in range(start, end)
    ):
        return None
    return start


def outlets(folds: list[str], text: list[str], first: int, last: int) -> Iterator[tuple[int, int, Medium]]:
    """Yield the unlisted outlets of one sentence that their last word gives away, with the tokens of the name."""
    endings = _endings()
    for end in range(first + 1, last):
        if folds[end] in endings and text[end][0].isupper():
            if end + 1 < last and text[end + 1][0].isupper() and folds[end + 1] not in words().auxiliaries:
                continue
            start = outlet(folds, text, end, first)
            if start is not None:
                yield start, end + 1, Medium(" ".join(text[start : end + 1]), "news_article", "")
