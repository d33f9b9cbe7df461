"""What is only announced or told to newsrooms: "will recall that the ban stands", "will brief the press", "will be streamed"."""

from toolkit.extract.undertakings.modals import Clause

# What one says on a call or of it, announced: "the minister will recall that the ban stands".
_REPEATING = frozenset(
    "reiterate restate recall stress emphasize emphasise underline underscore highlight".split()
)
# What newsrooms are told and shown, no act of a party: "will brief the media", "the event will be streamed".
_SHOWN = frozenset("broadcast streamed live-streamed livestreamed televised webcast screened".split())
_TOLD = frozenset("inform brief update address tell hold give face meet".split())
_NEWSROOMS = frozenset("press media journalists reporters correspondents".split())
_KEPT = (["you", "informed"], ["you", "posted"], ["you", "updated"])


def is_for_newsrooms(folds: list[str], clause: Clause, verb: str) -> bool:
    """Tell what will be said again, shown or told to the press from what will be done."""
    behind = folds[clause.act + 1 : clause.act + 5]
    return (
        (verb in _REPEATING and not clause.negated)
        or (clause.passive and verb in _SHOWN)
        or (verb == "keep" and behind[:2] in _KEPT)
        or (verb == "let" and behind[:2] == ["you", "know"])
        or (verb in _TOLD and not _NEWSROOMS.isdisjoint(behind))
        or (verb in ("provide", "give", "offer") and "commentary" in behind)  # "a running commentary"
    )
