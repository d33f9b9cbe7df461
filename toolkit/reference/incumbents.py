"""Who held an office on a day: the one office of a side that a title names, or the one that leads it."""

from toolkit.reference.holders import Holder, bounds, holders
from toolkit.reference.sides import side as side_of
from toolkit.reference.sides import sides
from toolkit.reference.spelling import folded

#: Roles of several offices of one side, whose titles tell them apart.
_MANY = frozenset({"organisation_head", "adviser"})


def incumbent(side: str, role: str, title: str | None = None, on: str | None = None) -> Holder | None:
    """Return who held the one office of a side that a title names on a day, or None where that is not settled.

    `role` is an `offices.Office.role`; of several holders (the Supreme Leader and the President of Iran) the
    words of `title` decide. Open terms count for two years beyond their last sighting. For the role `leader`, the office
    that leads the side is meant, where one does.
    """
    if role == "leader":
        return _leader(side, on)
    found = {holder.person: holder for holder in reversed(_seen(holders(side, role, on), on))}
    if not found:
        related = (h for other in RELATED.get(role, ()) for h in _seen(holders(side, other, on), on))
        found = {h.person: h for h in related if _titled(h, title)}
    if len(found) > 1:
        found = {n: h for n, h in found.items() if _titled(h, title)} or found
    if len(found) > 1 and on is not None:
        found = {n: h for n, h in found.items() if h.held_on(on) == "yes"} or found
    one = next(iter(found.values())) if len(found) == 1 else None
    if one is not None and role in _MANY and title is not None and not _titled(one, title):
        return None  # the chairman-in-office is not the secretary general, nor an envoy the security adviser
    return one


def _leader(code: str, on: str | None) -> Holder | None:
    """Return who led a side on a day: whom "the leaders of France and Germany" means."""
    leading = side_of(code).leading_role(on) if code in sides() else None
    found = holders(code, leading, on) if leading is not None else ()
    if not found and leading is None:  # a president who is the head of government too
        found = tuple(h for h in holders(code, None, on) if "head_of_government" in h.also)
        found = found or holders(code, "organisation_head", on)
    one = {h.person: h for h in reversed(_seen(found, on))}
    if len(one) > 1 and on is not None:
        one = {n: h for n, h in one.items() if h.held_on(on) == "yes"}
    return next(iter(one.values())) if len(one) == 1 else None


def _seen(found: tuple[Holder, ...], on: str | None) -> tuple[Holder, ...]:
    """Leave out whom no source shows in office within two years before a day: who followed is not known."""
    if on is None:
        return found
    first = bounds(on)[0]
    return tuple(h for h in found if h.end is not None or h.as_of is None or first <= _two_years_on(h.as_of))


def _two_years_on(day: str) -> str:
    return f"{int(day[:4]) + 2}{day[4:]}"


def _titled(holder: Holder, title: str | None) -> bool:
    """Tell whether an office has the words of a title, or the title those of the office."""
    if title is None:
        return False
    asked, held = (set(folded(name).replace("-", " ").split()) for name in (title, holder.office))
    return asked <= held or (held <= asked and _UNDER.isdisjoint(asked - held))


_UNDER = frozenset(("deputy", "vice", "assistant"))  #: the Deputy Prime Minister is not the Prime Minister

# Offices that one text calls by another role: a crown prince who governs, a foreign minister who is also
# the deputy prime minister, a national security adviser who is the foreign minister.
RELATED = {
    "head_of_state": ("head_of_government", "organisation_head"),
    "head_of_government": ("vice", "head_of_state"),
    "vice": ("foreign_minister", "head_of_government", "defence_minister"),
    "foreign_minister": ("head_of_government", "adviser", "vice"),
    "adviser": ("foreign_minister",),
    "other_minister": ("foreign_minister", "defence_minister"),
    "monarch": ("head_of_state", "vice"),
}
