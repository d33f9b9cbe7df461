"""What phrases of the topic lexicon stand for: groups with their conditions, word classes, and sides."""

from typing import NamedTuple

from attrs import frozen


@frozen(eq=False)
class Group:
    """What its phrases stand for, and the conditions under which they count; classes are bit masks."""

    codes: tuple[str, ...]  #: none: the phrase only hides what stands inside it
    strength: str
    inside: bool  #: counts inside a longer phrase too
    third: bool  #: the side named must not be on the call
    party: bool  #: the side named must be on the call
    case: str  #: "title", "upper" or "" for any
    near: int  #: how many words away `with_` and `following` look; 0 for anywhere
    with_: int  #: one of these classes stands elsewhere in the clause
    without: int  #: none of these classes stands elsewhere in the clause
    after: int  #: one of these classes ends right before the phrase
    before: int  #: one of these classes begins right after it
    not_after: int
    not_before: int
    following: int  #: one of these classes stands less than `near` words before the phrase
    not_following: int  #: none of these classes stands shortly before the phrase
    names: bool  #: a condition looks at the names of sides
    plain: bool  #: there is no condition
    wanted: tuple[int, ...]  #: of each of these one class stands somewhere in the clause
    beside: bool  #: a condition looks at where classes begin and end
    order: int  #: where it stands in the lexicon


class Entry(NamedTuple):
    """What a phrase stands for: groups with the side that it names, word classes, and sides."""

    groups: tuple[tuple[Group, str | None], ...] = ()
    marks: int = 0
    sides: tuple[str, ...] = ()

    def merge(self, other: "Entry") -> "Entry":
        """Add what else the same phrase stands for, in the order of the lexicon whichever is met first."""
        return Entry(
            tuple(sorted({*self.groups, *other.groups}, key=_in_order)),
            self.marks | other.marks,
            self.sides + tuple(side for side in other.sides if side not in self.sides),
        )


def _in_order(group: tuple[Group, str | None]) -> tuple[int, str]:
    return group[0].order, group[1] or ""
