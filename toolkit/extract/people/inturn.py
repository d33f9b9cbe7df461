"""Titles behind a "then" that only puts their holders next in turn: "first called X, then President Y"."""

from toolkit.extract.people.personmention import PersonMention

_TURN = 20  #: tokens of "called X of Chile, whose army is losing ground in the north,"
_ORDERED = frozenset("first called phoned telephoned rang spoke".split())


def in_turn(mention: PersonMention, folds: list[str]) -> PersonMention:
    """Take "then" off a title that it puts next in turn; "the then president" is a former one."""
    first = mention.first
    if folds[first] != "then" or folds[first - 1 : first] != [","] or mention.office_span is None:
        return mention
    if _ORDERED.isdisjoint(folds[max(0, first - _TURN) : first]):
        return mention
    owner, begin = mention.owner, first + 1
    title = owner[1] if owner is not None and owner[0] == begin else begin
    return mention._replace(first=begin, office_span=(title, mention.office_span[1]))
