"""Tell what somebody broke off or used in order to call from what he plans: "cut short a rally to speak by phone with X"."""

from toolkit.extract.words import words


def broken_off(folds: list[str], first: int, to: int) -> int | None:
    """Return the verb of what was done for the sake of an infinitive: tokens from `first` on, `to` is its "to"."""
    if to <= first or folds[to] != "to" or folds[to - 1] in _DONE or folds[to - 1] in _INTENTS:
        return None  # "used to speak", "abandoned plans to speak"
    for at in range(to - 1, max(first, to - _REACH), -1):
        if folds[at] in _TURNS or folds[at] in words().modals:
            return None
        if folds[at] in _DONE:
            before = folds[at - 1]
            undone = before in _UNDONE or before in words().modals or before in words().bes
            if undone or (folds[at] in _TAKING and _TIME.isdisjoint(folds[at + 1 : to])):
                return None
            return at
    return None


_REACH = 14  #: tokens of "excused himself from a meeting of the cabinet on Tuesday afternoon to"
_TAKING = frozenset(("took", "found"))  #: of "took an hour to", not "took him up on an offer to"
_TIME = frozenset(("time", "hour", "break", "minutes", "moment"))
_DONE = frozenset(
    """cut broke interrupted left used excused stepped slipped ducked walked delayed paused skipped missed halted stopped suspended
    adjourned rushed hurried took picked found seized shortened abandoned stayed""".split()
)
_INTENTS = frozenset(
    """plan plans effort efforts attempt attempts chance chances opportunity proposal offer agreement bid decision intention request
    requests deal invitation idea preparations talks possibility option door way hoping planning expecting preparing waiting vowing
    promising wanting intending seeking agreeing refusing declining ready willing""".split()
)
_TURNS = frozenset("and or but that who which ; : said says due set able agreed plans wants asked".split())
_UNDONE = frozenset(("to", "not", "never", "a", "an", "the", "his", "her"))
