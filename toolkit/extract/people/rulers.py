"""Rulers of the Gulf whom their press names by rank and given name alone: "President Sheikh Mohamed", "Sheikh Tamim"."""

from toolkit.extract.people.spelling import plain
from toolkit.reference import Holder, Office, incumbent

_STATES = ("ARE", "QAT", "KWT", "BHR")
_RULING = ("monarch", "head_of_state")


def ruler_by_given_name(name: str, office: Office | None, day: str | None) -> Holder | None:
    """Return the one holder of an office, or ruler, of these states who bears a given name."""
    if day is None:
        return None
    roles = _RULING if office is None or office.role in _RULING else (office.role,)
    found: dict[str, Holder] = {}
    for state in _STATES:
        for role in roles:
            holder = incumbent(state, role, None if office is None else office.title, on=day)
            if holder is not None and given_name(holder) == name:
                found[holder.side] = holder
    return next(iter(found.values())) if len(found) == 1 else None


def given_name(holder: Holder) -> str:
    """Return a holder's given name, plain."""
    first = holder.name.split()
    return plain(first[1] if plain(first[0]) == "sheikh" and len(first) > 1 else first[0])
