"""Turn a match of the grammar of mentions into the person that it names: name, office and state."""

import itertools
import re

from toolkit.extract.people.chunk import Chunks
from toolkit.extract.people.personmention import PersonMention
from toolkit.extract.words import words
from toolkit.reference import Office, SideName, side_names

#: Offices of which a state has several: "advisers X and Y of the United Kingdom".
PLENTIFUL = frozenset(("deputy", "adviser", "other_minister", "ambassador", "official", "legislator"))

_AMERICAN = frozenset(("us", "u.s."))


def person_of(match: re.Match[str], chunks: Chunks, folds: list[str]) -> PersonMention:
    """Return the mention that a match stands for: where its name, its office and its state are."""
    starts, values = chunks.starts, chunks.values
    start, stop = match.span()
    kind = next(filter(match.group, _KINDS))
    name_group = _NAMES.get(kind, kind)
    name = None
    if name_group:
        at = match.start(name_group)
        name = (starts[at], _without_letters(folds, starts[at], starts[at + 1]))
    office: Office | None = None
    office_span = None
    side: str | None = None
    owner = None
    if kind in ("titled", "apposed", "bare"):
        begin = match.start(kind)
        first, last = starts[begin], starts[begin + 1]
        value = values.get(begin)
        office = value if isinstance(value, Office) else None
        office_end = match.end(kind + "_of") if match[kind + "_of"] else match.end(kind)
        while begin > start and chunks.letters[begin - 1] == "M" and kind != "apposed":
            begin -= 1
        office_span = (starts[begin], starts[office_end])
        for group in _STATES_OF[kind]:
            if match[group]:
                found = _side_in(chunks, folds, match.start(group), match.end(group))
                if found is not None and not _is_portfolio(office, found[1], folds, last):
                    side, owner = found
                    break
        if side is None and office is not None and match[kind + "_of"]:
            of = (chunks.values.get(n) for n in range(match.start(kind + "_of"), match.end(kind + "_of")))
            side = next((o.sides[0] for o in of if isinstance(o, Office) and len(o.sides) == 1), None)
            side = side or _of_organisation(chunks, folds, match.start(kind + "_of"), match.end(kind + "_of"))
        if side is None and office is not None:
            at = next((j for j in range(last - 1, first, -1) if _of_side(folds, j)), first)
            within = side_names().longest(folds, at, last) if folds[at] in side_names().root else None
            side = (
                office.sides[0]
                if len(office.sides) == 1
                else within.value.side
                if within is not None
                else "USA"  # "Chairman of the US Joint Chiefs of Staff"
                if not _AMERICAN.isdisjoint(folds[first:last])
                else None
            )
    elif kind == "posted_name":
        poster, named = match.start("poster"), match.start("posted_name")
        last = starts[
            named - sum(1 for _ in itertools.takewhile("H".__eq__, reversed(chunks.letters[:named])))
        ]
        value = values.get(poster)
        if isinstance(value, SideName) and last == starts[poster + 1] and folds[last] in _RANKS:
            side, owner = value.side, (starts[poster], last)  # "US Senator X"
        elif folds[last - 1] in _HEADS and isinstance(value, SideName):
            side, owner = value.side, (starts[poster], starts[poster + 1])
            first = starts[poster + 1 + (chunks.letters[poster + 1] == "p")]
            office, office_span = Office("official", " ".join(folds[first:last])), (first, last)
        else:
            start = named
    elif kind == "owned_name":
        at = match.start("owner")
        value = values.get(at)
        side = value.side if isinstance(value, SideName) else None
        owner = (starts[at], starts[at + 1])
    elif match["plain_after"]:
        found = _side_in(chunks, folds, match.start("plain_after"), match.end("plain_after"))
        if found is not None:
            side, owner = found
    if office is not None and side is not None:
        office = _ELSEWHERE.get((office.title, side), office)
    determined = chunks.letters[start] == "t"
    at = chunks.letters.find("H", start, stop)
    return PersonMention(
        starts[start],
        starts[stop],
        name,
        office,
        office_span,
        side,
        determined,
        folds[starts[at]] if at >= 0 else None,
        owner,
        kind == "apposed",
    )


#: Titles that are those of another office in one state: the British chancellor is the minister of finance.
_ELSEWHERE = {("Chancellor", "GBR"): Office("other_minister", "Minister of Finance", ("GBR",))}


def _of_organisation(chunks: Chunks, folds: list[str], start: int, stop: int) -> str | None:
    """Return the organisation in the title of whom somebody represents: "of the UN Secretary-General"."""
    for at in range(start, stop):
        value = chunks.values.get(at)
        if isinstance(value, Office) and value.role == "organisation_head":
            hit = side_names().longest(folds, chunks.starts[at], chunks.starts[at + 1])
            if hit is not None:
                return hit.value.side
    return None


def _of_side(folds: list[str], at: int) -> bool:
    """Tell whether "of" or "of the" stands before a token: "Secretary-General of the United Nations"."""
    return folds[at - 1] == "of" or (folds[at - 1] == "the" and folds[at - 2] == "of")


_KINDS = ("plain_name", "titled", "bare", "apposed", "owned_name", "posted_name")


#: Where the name stands, if there is one, where that is not what the kind is called after.
_NAMES = {"titled": "titled_name", "apposed": "apposed_name", "bare": ""}


#: Where the state of an office may stand.
_STATES_OF = {
    "titled": ("titled_side", "titled_of", "titled_after"),
    "apposed": ("apposed_side", "apposed_of"),
    "bare": ("bare_side", "bare_of"),
}


#: Ranks and offices that stand as styles before a name.
_RANKS = frozenset(
    """senator sen general gen lieutenant lt major maj brigadier brig colonel col marshal admiral adm commodore congressman
    congresswoman representative rep lord baroness ambassador amb""".split()
)


#: Last words of offices that no list knows.
_HEADS = frozenset(
    """chief head secretary chairman chairwoman chairperson director commissioner coordinator representative envoy negotiator
    adviser advisor aide commander""".split()
)


def _without_letters(folds: list[str], first: int, end: int) -> int:
    """Return the end of a name without the letters after it: "Bob Carr MP"."""
    while end > first + 1 and folds[end - 1] in words().post_nominals:
        end -= 1 + (folds[end - 2] == ",")
    return end


def _is_portfolio(office: Office | None, side: tuple[int, int], folds: list[str], end: int) -> bool:
    """Tell whether a state is what an envoy or minister is for: "Special Envoy for Yemen X"."""
    if office is None or office.role not in PLENTIFUL or side[0] < end:
        return False
    if folds[side[0] - 1] == "for" or folds[side[0] - 2 : side[0]] == ["for", "the"]:
        return True  # "Special Representative of the UN Secretary-General for Yemen"
    return "for" in folds[end : side[0]] and "of" not in folds[end : side[0]]


def _side_in(chunks: Chunks, folds: list[str], start: int, stop: int) -> tuple[str, tuple[int, int]] | None:
    """Return the last side named in a range of chunks: "Prime Minister of the State of Israel"."""
    found: tuple[str, tuple[int, int]] | None = None
    for at in range(stop - 1, start - 1, -1):
        value = chunks.values.get(at)
        if isinstance(value, SideName):
            found = value.side, (chunks.starts[at], chunks.starts[at + 1])
            if folds[chunks.starts[at] - 1] != "for":
                return found
    return found  # "of the UN Secretary-General for Yemen" is of the first of the two
