"""Adverbs before verbs: stepping over them to the verb."""

from toolkit.extract.words import is_manner, words

MANNER = frozenset(
    "also only further jointly therefore fully not again soon then both instead now either always never closely each quickly swiftly promptly urgently actively immediately in principle".split()
)


def past_manner(folds: list[str], j: int, last: int) -> int:
    """Step over adverbs between "to" or a modal verb and its verb."""
    while j < last and (
        folds[j - 1 : j + 1] == ["at", "once"]
        or folds[j : j + 2] == ["at", "once"]
        or (
            folds[j] in MANNER
            and not (folds[j] == "further" and not words().determiners.isdisjoint(folds[j + 1 : j + 2]))
        )
        or (is_manner(folds[j]) and len(folds[j]) > 4)
    ):
        j += 1
    return j


# Words that deny what stands behind them: "would in no circumstances let".
_DENIALS = (
    ("in", "no", "circumstances"),
    ("under", "no", "circumstances"),
    ("in", "any", "circumstances"),
    ("under", "any", "circumstances"),
    ("in", "no", "case"),
    ("under", "no", "conditions"),
    ("on", "no", "account"),
    ("by", "no", "means"),
    ("in", "no", "way"),
    ("at", "no", "time"),
    ("no", "longer"),
    ("neither",),
    ("nor",),
)


def past_denials(folds: list[str], j: int, last: int) -> int:
    """Step over adverbs and over words that deny: to "let" of "would in no circumstances let"."""
    after = past_manner(folds, j, last)
    for at in (j, after):
        if folds[at : at + 1] and folds[at] in _OPENING:
            for denial in _DENIALS:
                if tuple(folds[at : at + len(denial)]) == denial:
                    return past_manner(folds, at + len(denial), last)
    return after


_OPENING = frozenset(denial[0] for denial in _DENIALS)
_DENYING = frozenset(("no", "neither", "nor"))
# "Will spare no effort", "leaves no doubt", "will make no secret of it" deny no act.
_NOTHING_LESS = frozenset(
    "effort efforts doubt doubts stone expense secret time mistake difference pains bounds less means".split()
)
_NOT_GIVEN = frozenset(("spare", "leave", "lose", "waste", "stop"))


def says_not(folds: list[str], first: int, act: int) -> bool:
    """Tell "would not send" from "would not only send"."""
    return any(folds[i] == "not" and folds[i + 1] != "only" for i in range(first, act))


def is_denied(folds: list[str], modal: int, act: int) -> bool:
    """Tell whether a modal verb's act is denied: between them, or by its object: "will accept no quota"."""
    if (
        not _DENYING.isdisjoint(folds[modal:act])
        or says_not(folds, modal, act)
        or folds[modal] == "cannot"
        or folds[modal].endswith("n't")
    ):
        return True
    following = folds[act + 1 : act + 4]
    if following[:1] == ["nothing"]:
        return folds[act] not in _NOT_GIVEN
    return (
        following[:1] == ["no"]
        and folds[act] not in _NOT_GIVEN
        and _NOTHING_LESS.isdisjoint(following)
        and following[1:2] != ["longer"]
    )


_PURSUED = frozenset(
    """efforts effort steps engagement engagements talks dialogue diplomacy project projects cooperation negotiations discussions
    initiatives consultations contacts mediation""".split()
)
_WITHIN = 6  #: tokens


def is_pursuit(folds: list[str], act: int) -> bool:
    """Tell "pursuing wider efforts" and "pursue practical steps", which are acts, from pursuing a policy or peace."""
    return folds[act] in ("pursue", "pursuing") and not _PURSUED.isdisjoint(folds[act + 1 : act + _WITHIN])
