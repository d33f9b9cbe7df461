"""Which offices a state has, and who came into one on the day that two holders share."""

from functools import cache
from typing import Final

from toolkit.extract.people.person import GENERIC
from toolkit.extract.people.spelling import plain
from toolkit.reference import Holder, Office, holders, incumbent
from toolkit.temporal.edtf import add_days


def successor(side: str, office: Office, day: str) -> Holder | None:
    """Return who came into an office on a day that two holders share."""
    after = incumbent(side, office.role, office.title, add_days(day, 1))
    if after is None or after.start[:10] != day:
        return None
    return after


def to_come(side: str, office: Office, day: str) -> Holder | None:
    """Return who was to come into an office soon after a day: whom "the president-elect" means."""
    limit = add_days(day, UNTIL_OATH) or day
    after = [h for h in holders(side, office.role) if day < h.start[:_DAY] <= limit and len(h.start) >= _DAY]
    return min(after, key=lambda h: h.start, default=None)


def just_come(side: str, office: Office, day: str) -> Holder | None:
    """Return who came into an office shortly before a day: whom "the then president-elect" means."""
    oldest = add_days(day, -UNTIL_OATH) or day
    now = [h for h in holders(side, office.role) if oldest < h.start[:_DAY] <= day and len(h.start) >= _DAY]
    return max(now, key=lambda h: h.start, default=None)


UNTIL_OATH: Final = 130  #: days from an election to the oath, at most
_DAY = len("2025-01-20")


@cache
def has_office(side: str, title: str, role: str | None) -> bool:
    """Tell whether a state has an office of that title: Canada has no president of its own."""
    if role not in ("head_of_state", "head_of_government", "monarch"):
        return role != "organisation_head" or not holders(side, "head_of_state")
    asked = plain(title)
    if asked in GENERIC:
        return True
    return any(
        set(asked.split()) <= set(plain(h.office).split()) or plain(h.office) == asked
        for r in ("head_of_state", "head_of_government", "monarch", "organisation_head")
        for h in holders(side, r)
    ) or not holders(side)
