"""Phrases that name who says something by a common noun: "two people familiar with the call", "the newspaper Le Figaro"."""

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from toolkit.extract.grammar.verbs import verbs
from toolkit.extract.outlets import named_outlet
from toolkit.extract.shorttitles import STYLES
from toolkit.extract.sourcenouns import RANKS, is_seat, reports, stands_alone
from toolkit.extract.sourceopenings import acronym_behind, opening
from toolkit.extract.sourcetails import tail_of
from toolkit.extract.speakers import acronyms, head_nouns, speakers
from toolkit.extract.words import Medium

_OPENING_MARKS, _CLOSING_MARKS = frozenset("“\"‘«'"), frozenset("”\"’»'")
_SEAT = 4  #: tokens of "As the White House"
_NAMED = 6  #: tokens of an outlet's name in marks
_THOSE = frozenset(("who", "present", "familiar", "briefed", "involved", ",", "in", "on"))


_EVENTS = frozenset(
    "briefing briefings conference conferences release releases statement statements pool event gallery occasion call calls".split()
)


_RELEASES = frozenset(("release", "releases"))  # papers only behind these:


@cache
def _press() -> frozenset[str]:
    """Return whose releases are papers."""
    return frozenset(("press", "news", "media")) | acronyms()


_MEDIA = frozenset(("press", "media"))
#: Behind these they make an office, and no outlet.
_OFFICES = frozenset("relations affairs directorate council authority unit team".split())


_JOINED = frozenset(("but", "and", "yet", "while", "though"))  #: before "reports say that"
_REPORTED = frozenset(("report", "reports"))


_REPORT = frozenset("said say says suggested suggest indicate indicated claim claimed that".split())
_BARE_REPORTS = _REPORT - {"says"}


class Phrase(NamedTuple):
    """A phrase from token `first` up to but without `last`; `head` is its noun, `stop` the token after the noun."""

    first: int
    last: int
    head: int
    stop: int
    medium: Medium | None = None


def _is_followed(folds: list[str], noun: int, first: int) -> bool:
    """Tell whether what follows is told by a release: "According to the Chilean release, both leaders"."""
    before = folds[max(first, noun - _SEAT) : noun]
    return ("according", "to") in pairwise(before) and folds[noun + 1 : noun + 2] == [","]


def opens_phrase(fold: str) -> bool:
    """Tell whether a phrase is looked for at a word: its noun, "House", the "of" of "one of them", somebody's age."""
    return (
        fold in head_nouns()
        or fold in RANKS
        or fold in ("of", "one", "house", "residence")
        or "-year-" in fold
    )


def phrases(
    folds: list[str], text: list[str], first: int, last: int, places: Iterable[int]
) -> Iterator[Phrase]:
    """Yield the phrases of one sentence, tokens `first` up to but without `last`, from left to right.

    `places` are the tokens of the sentence of which `opens_phrase` is true.
    """
    heads = head_nouns()
    done = first  # up to where tokens belong to phrases
    before = first  # where the phrase before ends
    for i in places:
        if i < done:
            continue
        aged = folds[i].endswith("-year-old")
        if aged and i + 1 < last and (text[i + 1][0].isupper() or folds[i + 1] in STYLES):
            continue  # "the 63-year-old Peruvian president", "the 37-year-old prince"
        ranked = folds[i] in RANKS and stands_alone(folds, i, last)
        if folds[i] not in heads and not aged and not ranked and not is_seat(folds, text, i):
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
                apart = _set_apart(folds, text, i + 2, first, last)
                yield apart._replace(first=i - 1) if apart else Phrase(i - 1, i + 2, i + 1, i + 2)
                done = apart.last if apart else done
            elif folds[i] == "one" and _says_one(folds, i, first, last):
                yield Phrase(i, i + 1, i, i + 1)
            continue
        if folds[i] in _RELEASES and (i == first or folds[i - 1] not in _press()):
            given = i + 2 < last and folds[i + 1] in ("from", "by") and folds[i - 1] != "for"
            cited = (given and _is_cited(folds, i, first)) or _is_followed(folds, i, first)
            if not stands_alone(folds, i, last) and not cited:
                continue  # "the release of sailors"
        if folds[i] == "country" and folds[i - 1] not in _OWN:
            continue  # "whose country chairs the league", "the country needs rain"
        if folds[i] == "publication" and folds[i + 1 : i + 2] == ["of"]:
            continue  # "the publication of such reports was aimed at"
        if folds[i] in speakers().individuals and folds[i + 1 : i + 2] == ["'"] and i + 2 < last:
            continue  # "the manufacturers' association"
        if folds[i] == "offices" and folds[i - 1] == "good":
            continue  # "offered his good offices"
        if folds[i] in _MEDIA and i + 1 < last and folds[i + 1] in _OFFICES:
            continue  # "the Media Relations of the Chilean Presidency"
        if folds[i] == "official" and text[i][0].islower() and i + 1 < last and text[i + 1][0].isupper():
            continue  # "the official Norwegian Press Agency"
        if folds[i + 1 : i + 2] == [","] and "as" in folds[max(first, i - _SEAT) : i]:
            if reports(folds[i]) and text[i - 1][0].isupper():
                continue  # "As the White House reports, …"
        says = i == before > first and (reports(folds[i]) or folds[i - 1 : i + 1] == ["media", "report"])
        phrase = None if says else _phrase(folds, text, i, first, last)
        if phrase is None:
            continue
        if folds[phrase.first : phrase.first + 2] == ["one", "of"] and text[phrase.last - 1] != ",":
            apart = _set_apart(folds, text, phrase.last, first, last)
            if apart is not None:  # "one of the sources, a Norwegian official who asked not to be named"
                phrase = apart._replace(first=phrase.first)
        if acronym_behind(text, phrase.last, last):
            phrase = phrase._replace(last=phrase.last + 3)
        yield phrase
        before = phrase.last
        done = max(phrase.last, i + 1)


_OWN = frozenset("his her their its our my".split())  #: "said that her country had decided"


def _set_apart(folds: list[str], text: list[str], comma: int, first: int, last: int) -> Phrase | None:
    """Return what is set apart behind "one of them", "one of them, a diplomat close to the talks"; None where nothing is."""
    if folds[comma : comma + 1] != [","] or folds[comma + 1 : comma + 2] not in (["a"], ["an"]):
        return None
    nouns = range(comma + 2, min(last, comma + _APART))
    head = next((j for j in nouns if folds[j] in speakers().individuals), None)
    return _phrase(folds, text, head, first, last) if head is not None else None


_APART = 7  #: tokens of ", a senior Norwegian government"


def _says_one(folds: list[str], i: int, first: int, last: int) -> bool:
    """Tell whether one of those told of before says something: "“The pier is shut,” said one.", "“…,” one added."."""
    if folds[i - 2 : i] == ["according", "to"] and folds[i + 1 : i + 2] == ["who"]:
        return True  # "according to one who attended"
    if i > first and folds[i - 1] in _SAID:
        return i + 1 >= last or folds[i + 1] in (".", ",", ";")
    return i > first and folds[i - 1] in _CLOSING and folds[i + 1 : i + 2] != [] and folds[i + 1] in _SAID


_SAID = frozenset(
    ("said", "says", "added", "adds", "noted", "recalled", "explained", "complained", "quipped", "joked")
)
_CLOSING = frozenset("”\"’»'")


def _is_cited(folds: list[str], i: int, first: int) -> bool:
    """Tell whether a phrase is cited, "according to a brief release from"."""
    before = folds[max(first, i - _CITED) : i]
    return ["according", "to"] in (before[j : j + 2] for j in range(len(before)))


_CITED = 5  #: tokens of "according to a brief"


def _phrase(folds: list[str], text: list[str], i: int, first: int, last: int) -> Phrase | None:
    lists = speakers()
    heads = head_nouns()
    head, stop = i, i + 1
    if folds[i] == "media" and folds[stop : stop + 2] in (
        ["report", "the"],
        ["report", "that"],
        ["reports", "that"],
    ):
        return Phrase(
            opening(folds, text, i, first, stop)[0], stop, i, stop
        )  # "Chilean media report the two spoke"
    while (
        stop < last
        and folds[stop] in heads
        and not (
            folds[stop] in lists.verbal and folds[stop].endswith("s") and not _reported(folds, stop, last)
        )
        and (folds[stop] not in _RELEASES or folds[stop - 1] in _press() or _is_followed(folds, stop, first))
        and not (folds[stop] == "report" and _many_report(folds, stop, last))
    ):
        head = stop
        stop += 1
    start, determined = opening(folds, text, i, first, stop)
    name: Medium | None = None
    if folds[head] in lists.outlets:
        found = named_outlet(folds, text, start, i, stop, last)
        if found is not None:
            name, start, stop = found[0], min(start, found[1]), max(stop, found[2])
        elif stop + 2 < last and text[stop] in _OPENING_MARKS and text[stop + 1][0].isupper():
            shut = (j for j in range(stop + 2, min(last, stop + _NAMED)) if text[j] in _CLOSING_MARKS)
            stop = next(shut, stop - 1) + 1  # "the newspaper “Fjorden” wrote"
    if folds[start] in ("and", "or", ",") or (
        folds[i] == "media" and start == i and folds[stop] in _REPORTED
    ):
        return None  # "media reports" are the phrase, where no article stands before
    tail = tail_of(folds, text, stop, last) if name is None else stop
    if folds[head] in lists.outlets and stop < last and folds[stop] in _EVENTS:
        return None  # "a press briefing"
    modified = start < i or (
        tail > stop and (folds[stop] in lists.participles or folds[stop] in ("who", "with"))
    )
    if (
        folds[i] == "reports"
        and (i == first or folds[i - 1] in _JOINED)
        and stop < last
        and folds[stop] in _BARE_REPORTS
    ) or (folds[i] == "reports" and i - 2 >= first and folds[i - 2 : i] == ["according", "to"]):
        return Phrase(i, stop, i, stop)
    if folds[i] == "reports" and i == first and tail > stop and tail < last and folds[tail] in _REPORT:
        return Phrase(i, tail, i, stop)  # "Reports from Lima indicate"
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
    return Phrase(start, tail, head, stop, name)


def _reported(folds: list[str], at: int, last: int) -> bool:
    """Tell whether "reports" is what media have: a verb of its own follows: "Chilean media reports said"."""
    return (
        folds[at] == "reports"
        and at + 1 < last
        and any(v.kind == "say" and v.form in ("past", "base") for v in verbs().get(folds[at + 1], ()))
    )


def _many_report(folds: list[str], at: int, last: int) -> bool:
    """Tell whether "report" is what several do: "Chilean media report the two agreed"."""
    several = folds[at - 1] == "media" or (folds[at - 1].endswith("s") and folds[at - 1] != "'s")
    return several and at + 1 < last and folds[at + 1] in _CLAUSE_OPENS


_CLAUSE_OPENS = frozenset("that the a an he she they it both president prime foreign".split())
