"""Chunk the offices and ranks of a sentence: "President", "Minister of Foreign Affairs II", "General" before a name."""

from toolkit.extract.people.chunk import Chunk, is_spelt
from toolkit.extract.people.elect import not_yet_held
from toolkit.extract.people.givennames import is_given_name
from toolkit.extract.people.headships import headship
from toolkit.extract.people.portfolios import behind_minister
from toolkit.extract.people.remits import past_remit
from toolkit.extract.people.wordletters import STATES
from toolkit.extract.speakers import head_nouns
from toolkit.extract.words import words
from toolkit.reference import titles
from toolkit.text import Tokens


def title_at(tokens: Tokens, before: str, i: int, last: int, *, upper: bool) -> Chunk | None:
    """Return the office that begins at a token, or the rank before a name."""
    folds = tokens.folds
    if folds[i] in _OF_CLOCKS and folds[i - 1][0].isdigit():
        return None  # "2:50 P.M. EDT"
    title = titles().longest(folds, i, last)
    to_hold = not_yet_held(tokens, i, last)
    if to_hold is not None and (title is None or title.last < to_hold.last):
        title = to_hold
    if title is not None and folds[title.last - 1] in STATES and folds[title.last : title.last + 1] == ["of"]:
        title = titles().longest(folds, i, i + 1) or title  # "the President of the Republic of the Congo"
    if title is not None and title.value.role == "head_of_government" and _advises(folds, title.last):
        advising = titles().longest(
            folds, title.last - 1, last
        )  # "Chief Adviser to President X" heads nothing
        title = None if advising is None else advising._replace(first=i)
    headed = headship(tokens, i, last, owned=before != "" and before in "DSp")
    if headed is not None and (title is None or (headed.last > title.last and title.last <= i + 2)):
        return Chunk("T", i, *headed)
    if title is None or not is_spelt(tokens.words, title.first, title.last, title.value.exact):
        return None
    alone = title.last == i + 1
    adjective = alone and folds[i] == "official" and before == "t"
    if adjective and not head_nouns().isdisjoint(folds[title.last : title.last + 2]):
        return None  # "the official palace spokesperson"
    if alone and upper and title.last < last and folds[title.last] in ("bin", "bint", "ibn"):
        return None  # "Sultan bin X" is a name
    if alone and is_given_name(tokens, before, i, last):
        return None  # "Foreign Minister Amir Khan", "Amir Khan, the foreign minister"
    if alone and folds[i] in words().honorifics and (title.value.role == "legislator" or before == "T"):
        return Chunk("H", i, past_retired(folds, title.last, last))
    stop, office = past_remit(tokens, i, title.last, last, title.value.role), title.value
    if stop == title.last:
        stop, office = behind_minister(tokens, i, title.last, last, title.value)
    if folds[stop] == "ii" and folds[stop - 1] in _SECOND:
        stop += 1  # "Minister of Foreign Affairs II"
    if folds[stop : stop + 1] in _NOMINATED and stop + 1 < last and tokens.words[stop + 1][0].isupper():
        stop += 1  # "Secretary of State nominee X"
    stop = _past_committee(tokens.words, folds, stop, last)
    return Chunk("L" if office.plural else "T", i, past_retired(folds, stop, last), office)


def _advises(folds: list[str], at: int) -> bool:
    return folds[at - 1] in ("adviser", "advisor") and folds[at : at + 1] == ["to"]


def _past_committee(text: list[str], folds: list[str], at: int, last: int) -> int:
    """Return the token behind "(CPV) Central Committee", with which the office of a party's secretary ends."""
    if folds[at : at + 1] != ["("] or not text[at + 1].isupper() or folds[at + 2 : at + 3] != [")"]:
        return at
    return at + 5 if at + 5 <= last and folds[at + 3 : at + 5] == ["central", "committee"] else at


_NOMINATED = (["designate"], ["nominee"], ["elect"])


def past_retired(folds: list[str], at: int, last: int) -> int:
    """Return the token behind what tells that an officer has retired: "Gen(ret) X", "Lt. Gen. (Retd.) X"."""
    if folds[at : at + 1] != ["("] or folds[at + 1 : at + 2] not in (["ret"], ["retd"], ["rtd"], ["retired"]):
        return at
    return next((j + 1 for j in range(at + 2, min(last, at + 4)) if folds[j] == ")"), at)


_OF_CLOCKS = frozenset(("pm", "p.m."))
_SECOND = frozenset(("affairs", "minister", "trade", "finance", "economy"))  #: before "II"
