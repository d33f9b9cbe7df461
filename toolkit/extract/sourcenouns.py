"""Nouns that name who says something only where they stand so: "the general said", "according to the release", "State House"."""

from toolkit.extract.grammar.verbs import verbs

#: Ranks that a name has before it and that stand for who bears it: "the general said".
RANKS = frozenset(("general", "colonel", "captain", "commodore", "major", "lieutenant"))
_SAYS = frozenset(
    "said says added adds stated noted reads read went also told further continued explained stressed confirmed warned".split()
)
_LEADERS = frozenset("state government pm minister president presidential premier".split())


def reports(fold: str) -> bool:
    """Tell whether a word behind the name of a speaker can be its verb: "the press service reports"."""
    return any(v.form == "third" and v.kind == "say" for v in verbs().get(fold, ()))


def says(fold: str) -> bool:
    """Tell whether a word behind the name of a speaker can be its verb, whenever he spoke: "the agency reported"."""
    return any(v.form in ("third", "past") and v.kind == "say" for v in verbs().get(fold, ()))


def stands_alone(folds: list[str], i: int, last: int) -> bool:
    """Tell whether "the" and a noun are all that says or is cited: "the general said", "according to the release"."""
    if i < 1 or folds[i - 1] != "the":
        return False
    if i + 1 < last and (reports(folds[i + 1]) or folds[i + 1] in _SAYS):
        return True
    cited = folds[i - 3 : i - 1] == ["according", "to"] or folds[i - 2] in _SAYS
    return cited and (i + 1 >= last or folds[i + 1] in (",", "."))


def is_seat(folds: list[str], text: list[str], i: int) -> bool:
    """Tell whether a house is where a leader has his office: "State House", "the President's Residence"."""
    owner = i - 1 if folds[i - 1] not in ("'s", "'") else i - 2
    if owner < 0 or folds[owner] not in _LEADERS:
        return False
    return text[i] in ("House", "Residence") or (
        folds[owner] == "pm" and folds[i] == "house"
    )  # "the PM house said"
