"""Read mentions of people and sides from chunks: "Denmark's Foreign Minister, Ms X", "the Kremlin", "both sides"."""

import re
from collections.abc import Iterator

from attrs import evolve

from toolkit.extract.people.chairs import past_chair
from toolkit.extract.people.chunk import Chunks
from toolkit.extract.people.inturn import in_turn
from toolkit.extract.people.leadersown import of_leaders
from toolkit.extract.people.matches import PLENTIFUL, person_of
from toolkit.extract.people.mentiongrammar import GRAMMAR
from toolkit.extract.people.personmention import PersonMention
from toolkit.extract.people.pluraloffices import (
    by_state,
    one_each,
    opening_of_each,
    owner_of_several,
    several,
)
from toolkit.extract.people.servants import of_servant, serves
from toolkit.reference import Office, side_names

#: Offices that go with another, which the same person holds in a state.
_BESIDE = frozenset(("Chairperson-in-Office", "Chair of the African Union", "Chair of ECOWAS"))


def read_people(chunks: Chunks, folds: list[str]) -> Iterator[PersonMention]:
    """Yield the people of one sentence in order; phrases do not overlap."""
    held: PersonMention | None = None  # waits for the state that may stand after the next name
    last: PersonMention | None = None
    for mention in _with_counterparts(
        of_leaders((in_turn(m, folds) for m in _read(chunks, folds)), folds), folds
    ):
        if last is not None and (_shares_state(last, mention, folds) or _serves_office(last, mention, folds)):
            mention = mention._replace(side=last.side)
        last = mention
        if held is not None and _is_styled(held, mention, folds):
            mention = held._replace(last=mention.last, name=mention.name, honorific="ambassador")
            held = None
        elif (
            held is not None
            and held.name is None
            and held.office is not None
            and held.office.title not in _BESIDE
        ):
            yield held
            held = None
        if held is not None and held.name is None:  # "OSCE Chairman-in-Office, Foreign Minister of Latvia X"
            if mention.name is None or not _leads_on(folds, held.last, mention.first):
                yield held
            else:
                mention = mention._replace(first=held.first)
            held = None
        if held is not None:
            joined = folds[held.last : mention.first] == ["and"] and mention.name is not None
            if joined and mention.office == held.office and _is_behind(mention):
                held = held._replace(side=mention.side)
            yield held
            held = None
        office = mention.office
        if (office is not None and office.role in PLENTIFUL and mention.side is None and mention.name) or (
            office is not None
            and mention.name is None
            and (office.title in _BESIDE or (mention.owner is not None and office.role in _STYLED))
        ):
            held = mention
        else:
            yield mention
    if held is not None:
        yield held


def _is_behind(mention: PersonMention) -> bool:
    """Tell whether a state stands behind a name, as in "Envoys X and Y of Peru", and not before the office of one: "and Peru's envoy Y"."""
    return mention.name is not None and mention.owner is not None and mention.owner[0] >= mention.name[1]


def _leads_on(folds: list[str], first: int, last: int) -> bool:
    """Tell whether a comma or "and" alone stands from a chair to who holds it: "Chairman of the African Union (AU), President X"."""
    if folds[first : first + 1] == ["("] and folds[first + 2 : first + 3] == [")"]:
        first += 3
    return folds[first:last] in ([","], ["and"])


#: Offices whose holders some states call ambassadors, or who chair an organisation too.
_STYLED = frozenset(
    """foreign_minister deputy official other_minister adviser head_of_state head_of_government""".split()
)


_LEADING = frozenset(("head_of_state", "head_of_government"))


def _is_styled(held: PersonMention, mention: PersonMention, folds: list[str]) -> bool:
    """Tell whether an ambassador or chair right behind an office holds it: "Foreign Minister of Peru, Ambassador X"."""
    if held.name is not None or held.office is None or mention.name is None or mention.office is None:
        return False
    between = folds[held.last : mention.first]
    if mention.last != mention.name[1] or between not in ([], [","], ["and"]):
        return False
    if held.office.role in _LEADING:  # "President of Peru, Chairman of the Andean Council X"
        side, before = mention.side, folds[mention.first : mention.name[0]]
        chairs = any(f.startswith("chair") for f in (before if between == ["and"] else before[:2]))
        chairs = chairs and (between != ["and"] or not (mention.determined or "commission" in before))
        return chairs and side is not None and (len(side) != 3 or side in ("CIS", "SCO", "GCC", "OAS", "OIC"))
    if between == ["and"]:
        return False
    return mention.side is None and mention.office.role == "ambassador"


def _with_counterparts(mentions: Iterator[PersonMention], folds: list[str]) -> Iterator[PersonMention]:
    """Join "his Peruvian counterpart" and the office with a name behind it: "President X", ", State Secretary X"."""
    held: PersonMention | None = None
    for mention in mentions:
        if held is not None:
            side, stop = _posted(held, mention.first, folds)
            if (
                folds[stop : mention.first] in ([], [","])
                and mention.name is not None
                and (mention.office is not None or mention.side is not None or stop > held.last)
                and (side is None or mention.side in (None, side))
            ):
                mention = mention._replace(
                    first=held.first, side=side or mention.side, owner=held.owner or mention.owner
                )
                if mention.office is None:
                    mention = mention._replace(office=held.office, office_span=held.office_span)
            else:
                yield held
            held = None
        if (
            mention.name is None
            and (mention.side is not None or mention.determined)
            and mention.office is not None
            and mention.office.role == "counterpart"
        ):
            held = mention
        else:
            yield mention
    if held is not None:
        yield held


def _posted(held: PersonMention, limit: int, folds: list[str]) -> tuple[str | None, int]:
    """Return of which state a counterpart is, and where that ends: "his counterpart in Peru"."""
    if held.side is not None or folds[held.last] not in _POSTED:
        return held.side, held.last
    at = held.last + 1 + (folds[held.last + 1] == "the")
    found = side_names().longest(folds, at, limit) if at < limit and folds[at] in side_names().root else None
    return (None, held.last) if found is None else (found.value.side, found.last)


_POSTED = frozenset(("in", "from", "at"))


#: Offices that stand beside a leader's under one state: "Peru's President X and Speaker Y".
_BESIDE_LEADERS = frozenset(("legislator", "military", "adviser", "deputy", "official"))


def _shares_state(last: PersonMention, mention: PersonMention, folds: list[str]) -> bool:
    """Tell whether a state before one office is that of the next too: "Peru's President X and Speaker Y"."""
    return (
        last.side is not None
        and last.owner is not None
        and last.name is not None
        and last.owner[0] < last.name[0]
        and last.last == last.name[1]
        and mention.side is None
        and mention.name is not None
        and mention.office is not None
        and mention.office.role in _BESIDE_LEADERS
        and folds[last.last : mention.first] == ["and"]
    )


def _serves_office(last: PersonMention, mention: PersonMention, folds: list[str]) -> bool:
    """Tell whether an office is that of another's servant: "the UN Secretary-General's Personal Envoy for Peru X"."""
    return (
        last.name is None
        and mention.side is None
        and mention.name is not None
        and mention.office is not None
        and mention.office.role in _BESIDE_LEADERS
        and folds[last.last : mention.first] == ["'s"]
    )


def _read(chunks: Chunks, folds: list[str]) -> Iterator[PersonMention]:
    shared: Office | None = None
    owned: str | None = None
    each: list[str] = []
    stop = -1
    stated = by_state(chunks) if "L" in chunks.letters else {}
    passed = 0
    for match in GRAMMAR.finditer(chunks.letters):
        if match.start() < passed:
            continue
        mention = person_of(match, chunks, folds)
        if (served := serves(match, chunks)) is not None:
            mention, passed = of_servant(mention, served, chunks)
            yield mention
            stop = passed
            continue
        if mention.name is not None:
            leads = mention.office is not None and mention.office.role in _LEADING
            passed, chair = past_chair(chunks, folds, match.end(), leads=leads)
            if passed:
                mention = mention._replace(last=chunks.starts[passed], chair=chair)
        if mention.office_span is not None and mention.name is not None and not mention.apposed:
            comma = match.end("titled_of") if match["titled_of"] else match.end("titled")
            only = mention.side is not None and mention.owner is None  # "the EU special envoy, X"
            if (
                chunks.letters[comma : comma + 1] == "c"
                and not only
                and not _may_appose(match, chunks.letters)
            ):
                yield mention._replace(last=mention.office_span[1], name=None, honorific=None)
                yield mention._replace(
                    first=mention.name[0], office=None, office_span=None, side=None, owner=None
                )
                continue
        if (plural := several(match, chunks.letters)) is not None:
            value = chunks.values.get(plural)
            shared = value if isinstance(value, Office) else None
        elif not (
            shared is not None
            and match["plain_name"]
            and chunks.letters[stop : match.start()] in ("a", "c", "ca", "cat", "at")
        ):
            shared = None
        if plural is not None:
            owned = owner_of_several(chunks, plural)
            each = list(one_each(chunks, plural))
            if each and plural == match.start():
                mention = mention._replace(first=chunks.starts[opening_of_each(chunks, plural)])
        if shared is not None:
            mention = mention._replace(
                office=evolve(shared, plural=False, title=shared.title.removesuffix("s"))
            )
            own = each.pop(0) if each else owned
            if own is not None and mention.side is None:
                mention = mention._replace(side=own)
        stop = match.end()
        if stated and mention.name is not None and mention.name[0] in stated:
            office, side, first, last = stated[mention.name[0]]
            mention = mention._replace(
                office=office, side=side, owner=None, first=min(mention.first, first), last=last
            )
        yield mention


def _may_appose(match: re.Match[str], letters: str) -> bool:
    """Tell whether "office, name" is one person: something before the office says whose it is or that it is one."""
    return bool(
        match["titled_det"]
        or match["titled_side"]
        or match["titled_of"]
        or "p" in letters[max(0, match.start() - 4) : match.start()]
    )
