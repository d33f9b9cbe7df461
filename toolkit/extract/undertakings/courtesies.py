"""Wishes that are mere courtesies, "wished to thank her", told from acts in the same verbs: "would like to make every effort"."""

from toolkit.extract.undertakings.acts import acts

# What makes an act of a verb that else is a courtesy.
_BEHIND = {
    "take": frozenset("in part over up on back steps measures action care responsibility charge".split()),
    "pay": frozenset("a an his her its an".split()),
}
_WITHIN = {
    "make": frozenset("effort efforts visit trip contribution progress use".split()),
    "talk": frozenset(("again", "further")),
    "speak": frozenset(("again", "further")),
    "ensure": frozenset("implementation safety security stability supply supplies delivery access".split()),
}
_TIES = frozenset("cooperation co-operation ties relations relationship partnership".split())
_GETTING = frozenset("have get receive win gain enjoy".split())
_BACKING = frozenset("support backing understanding assistance help".split())
_REACH = 7  #: tokens


def is_courtesy(folds: list[str], act: int) -> bool:
    """Tell whether somebody who wishes to do this only means a courtesy."""
    verb = folds[act]
    if verb in _GETTING and not _BACKING.isdisjoint(folds[act + 1 : act + _REACH]):
        return True  # "hopes to have Chile's support": a request
    if verb not in acts().courtesies:
        return False
    if verb == "take" and not _TIES.isdisjoint(folds[act + 1 : act + _REACH]):
        return False  # "wants to take cooperation in security further"
    if verb in _BEHIND:
        return _BEHIND[verb].isdisjoint(folds[act + 1 : act + 2])
    return verb not in _WITHIN or _WITHIN[verb].isdisjoint(folds[act + 1 : act + _REACH])
