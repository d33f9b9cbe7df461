"""Names before the office of somebody's own: "Juan X, President Biden's top adviser", "X, head of Peru's parliament and its negotiator"."""

from collections.abc import Iterable, Iterator

from toolkit.extract.people.personmention import PersonMention
from toolkit.extract.people.remits import past_region

_SERVING = frozenset(("adviser", "official", "spokesperson", "deputy", "military", "ambassador"))


def of_leaders(mentions: Iterable[PersonMention], folds: list[str]) -> Iterator[PersonMention]:
    """Join a name, the leader behind it and the office of the leader's own; and an office with a second one of its body."""
    held: list[PersonMention] = []  # a name, or a name and the leader behind it
    for mention in mentions:
        if len(held) > 1 and _is_own(held[1], mention, folds):
            held = [_with_region(_joined(held[0], held[1], mention), folds)]
            continue
        if held and _is_second(held[-1], mention, folds):
            held[-1] = held[-1]._replace(last=mention.last)
            continue
        if len(held) != 1 or not _may_lead(held[0], mention, folds):
            yield from held
            held = []
        held.append(_with_region(mention, folds))
    yield from held


def _with_region(mention: PersonMention, folds: list[str]) -> PersonMention:
    """Take the region into an office behind a name: "X, a Norwegian adviser on Latin America, and Y"."""
    serves = mention.apposed and mention.office is not None and mention.office.role in _SERVING
    return mention._replace(last=past_region(folds, mention.last)) if serves else mention


def _may_lead(named: PersonMention, leader: PersonMention, folds: list[str]) -> bool:
    """Tell whether a name stands behind another and a comma, in the possessive: "Juan X, President Biden's"."""
    return (
        named.name is not None
        and named.office is None
        and named.side is None
        and leader.name is not None
        and folds[named.last : leader.first] == [","]
        and folds[leader.last] in ("'s", "'")
    )


def _is_own(leader: PersonMention, office: PersonMention, folds: list[str]) -> bool:
    return (
        office.name is None
        and office.office is not None
        and office.office.role in _SERVING
        and office.side is None
        and office.first == leader.last + 1
        and folds[leader.last] in ("'s", "'")
    )


def _joined(named: PersonMention, leader: PersonMention, office: PersonMention) -> PersonMention:
    return named._replace(
        last=office.last,
        office=office.office,
        office_span=office.office_span,
        side=leader.side,
        apposed=True,
        leader=leader,
    )


def _is_second(apposed: PersonMention, office: PersonMention, folds: list[str]) -> bool:
    """Tell whether a second office of the same body follows: "head of the National Assembly and its chief negotiator"."""
    return (
        apposed.apposed
        and office.name is None
        and office.office is not None
        and office.first == apposed.last + 1
        and folds[apposed.last : apposed.last + 2] == ["and", "its"]
    )
