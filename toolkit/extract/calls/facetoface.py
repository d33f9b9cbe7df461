"""Who spoke in one room and not on the line: "face to face", "over dinner", "at a joint news conference with X", "at the White House"."""

from toolkit.extract.calls.clues import Clues


def is_face_to_face(clues: Clues) -> bool:
    """Tell whether a sentence says that people speak in one room: "plans to talk to X face to face"."""
    folds = clues.folds[clues.first : clues.last]
    if not _OCCASIONS.isdisjoint(folds) and any(
        _is_occasion(clues, i) for i in range(clues.first, clues.last)
    ):
        return True  # "spoke with X on the sidelines of the summit", "over dinner"
    if _ROOM.isdisjoint(folds):
        return False
    return not _ROOM_ALONE.isdisjoint(folds) or any(
        folds[i : i + 3] in (["face", "to", "face"], ["in", "person", "with"]) for i in range(len(folds) - 2)
    )


def _is_occasion(clues: Clues, at: int) -> bool:
    """Tell whether a word names where or on what occasion people speak in person, and no topic of a call."""
    folds = clues.folds
    if folds[at] not in _OCCASIONS:
        return False
    before = folds[max(clues.first, at - _OCCASION) : at]
    if folds[at] in ("sidelines", "margins", "fringes"):
        return before[-2:-1] == ["on"] or before[-1:] == ["on"]
    if folds[at] == "visiting":
        return at <= clues.first + 1 and clues.reading.tokens.words[at + 1][0].isupper()
    if folds[at] in _MEALS:
        return "over" in before[-3:] or "at" in before[-3:]
    if folds[at] in _GATHERINGS:
        return "at" in before[-_AT:] and _SUBJECT.isdisjoint(before)
    lead = next((fold for fold in reversed(before) if fold in _LEADING), "")
    return lead in ("during", "at")


_OCCASION = 6  #: tokens of "during the second Mercosur leaders'"
_LEADING = frozenset("during at about on of for to before after ahead from in regarding over with".split())
_MEALS = frozenset(("dinner", "lunch", "breakfast", "coffee", "tea"))
_AT = 4  #: tokens of "at the state"
_GATHERINGS = frozenset(
    "funeral reception banquet wedding inauguration coronation gala parade airport forum mass memorial".split()
)
_SUBJECT = frozenset(("about", "regarding", "concerning", "over"))  #: "about operations at the airport"
_OCCASIONS = _MEALS | _GATHERINGS | {"sidelines", "margins", "fringes", "visiting", "summit"}
_ROOM_ALONE = frozenset(("face-to-face", "in-person"))
_ROOM = _ROOM_ALONE | {"face", "person"}


def is_stage(folds: list[str], at: int) -> bool:
    """Tell whether somebody spoke at an occasion: "speaks at a joint news conference with X"."""
    if (
        folds[at] not in _STAGES
        or folds[at - 1] in _REMOTE
        or folds[at + 1 : at + 2] in (["call"], ["calls"])
    ):
        return False
    return not {"at", "during", "in"}.isdisjoint(folds[max(0, at - _TO_STAGE) : at])


_STAGES = frozenset("conference briefing ceremony forum panel rally debate session summit".split())
_REMOTE = frozenset("video phone telephone audio virtual online tele".split())
_TO_STAGE = 4  #: tokens of "at a joint news"


def is_venue(clues: Clues, token: int) -> bool:
    """Tell whether "at a conference", "at the White House" begins here: then they spoke there."""
    folds = clues.folds[token : token + 3]
    return folds[0] == "at" and folds[1:2] in (["a"], ["an"], ["the"]) and folds[2:3] not in _NO_VENUES


_NO_VENUES = (
    ["request"],
    ["initiative"],
    ["invitation"],
    ["same"],
    ["end"],
    ["beginning"],
    ["start"],
    ["behest"],
)
