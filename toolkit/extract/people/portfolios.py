"""Read ministers' portfolios of any length: "Minister of Environment, Forests and Climate Change", "Water Resources Minister".

No list has them all: cabinets cut and join them anew. A portfolio is a row of known words, or of any words with
capitals behind "Minister of" that ends in one such as "Affairs", and rows joined by commas and "and".
"""

from functools import cache

from toolkit.reference import Office, side_names
from toolkit.text import Tokens
from toolkit.wordlists import word_lists

_LONGEST = 14  #: tokens of "Foreign Affairs, International Trade, Immigration and Regional Development"
_ROW = 4  #: words of a row that no list has: "East African Community Affairs"
_JOINTS = frozenset((",", "and", "&"))
_MINISTERS = frozenset(("minister", "ministers"))
_MINISTER = (["minister"], ["ministers"])
_MINISTRIES = frozenset(("ministry", "department"))
_RELATIONS = frozenset(("affairs", "relations"))
_ABROAD = frozenset(("foreign", "external", "european"))
_OF_STATE = (["state"], ["foreign"], ["international", "relations", "and", "cooperation"])
_DEFENCE = frozenset(("defence", "defense", "war"))
_OF = (["of"], ["for"], ["responsible", "for"], ["in", "charge", "of"])


@cache
def portfolio_words() -> frozenset[str]:
    """Return the words of which portfolios are made, folded."""
    return frozenset(word_lists("offices")["portfolios"]["words"].split())


@cache
def _heads() -> frozenset[str]:
    """Return the words in which a portfolio of unknown words ends: "Affairs", "Resources"."""
    return frozenset(word_lists("offices")["portfolios"]["heads"].split())


def before_minister(tokens: Tokens, first: int, last: int) -> tuple[int, Office] | None:
    """Return where an office ends that begins with its portfolio: "Water Resources Minister"."""
    end = _end(tokens, first, last, free=False)
    if (
        end == first
        or end >= last
        or tokens.folds[end] not in _MINISTERS
        or not tokens.words[end][0].isupper()
    ):
        return None
    return end + 1, _office(tokens.folds[first:end], plural=tokens.folds[end] == "ministers")


def in_lower_case(tokens: Tokens, first: int, last: int) -> tuple[int, Office] | None:
    """Return where an office ends that no list has, "the health ministers", or of more than one portfolio: "Germany's economy and energy minister"."""
    end = _end(tokens, first, last, free=False)
    several = end < last and tokens.words[end] == "ministers"
    joined = (
        end < last and tokens.words[end] == "minister" and not _JOINTS.isdisjoint(tokens.folds[first:end])
    )
    if end == first or not (several or joined):
        return None
    return end + 1, _office(tokens.folds[first:end], plural=several)


def words_of_portfolio(tokens: Tokens, letters: list[str], minister: int) -> int:
    """Return how many plain words before a minister are of an office that no list has: one in "Namibia's mines minister".

    `letters` are those of the chunks before; behind a state or an article stands the portfolio.
    """
    if tokens.folds[minister] != "minister" or not letters:
        return 0
    back = 0
    while back < _WORDS and letters[-1][-back - 1 : len(letters[-1]) - back] == "x":
        if tokens.folds[minister - back - 1] not in portfolio_words():
            break
        back += 1
    rest = letters[-1][: len(letters[-1]) - back] or (letters[-2] if len(letters) > 1 else "")
    return back if back and rest[-1:] in ("p", "D", "t") else 0


_WORDS = 3  #: of "mines and energy"


def of_state_before_minister(tokens: Tokens, first: int, last: int) -> tuple[int, Office] | None:
    """Return where an office ends that stands behind a state: "Norway's Climate and Enterprise Minister".

    Words that no list has may stand in it: "Crown Estates", "Niger Delta Affairs"; each row ends in one that the list has.
    """
    folds, words = tokens.folds, tokens.words
    begin = at = first
    stop = min(last, first + _LONGEST)
    while at < stop and folds[at] not in _MINISTERS:
        if folds[at] in _JOINTS:
            if at == begin or folds[at - 1] not in portfolio_words():
                return None
            begin = at + 1
        elif folds[at] in _OF_HEADLINES:
            return None  # "Secretary X's Call With Russian Foreign Minister Y"
        elif not (words[at][0].isupper() or folds[at] in ("'", "'s")) or at - begin >= _ROW:
            return None
        at += 1
    if at >= stop or at == begin or folds[at - 1] not in portfolio_words() or not words[at][0].isupper():
        return None
    return at + 1, _office(folds[first:at], plural=folds[at] == "ministers")


_OF_HEADLINES = frozenset(("with", "to", "from", "between", "as", "after", "over"))


def behind_minister(tokens: Tokens, first: int, stop: int, last: int, office: Office) -> tuple[int, Office]:
    """Return where an office ends with its whole portfolio, of which the lexicon has tokens `first` to `stop`."""
    folds = tokens.folds
    if stop >= last:
        return stop, office
    if _COMMISSIONER in folds[first:stop]:
        return _behind_commissioner(tokens, first, stop, last), office
    if not (office.role.endswith("_minister") or office.title == "Deputy Prime Minister"):
        return stop, office
    if folds[stop - 1] in _MINISTERS or folds[stop - 2 : stop] == ["of", "state"]:
        start = next((stop + len(of) for of in _OF if folds[stop : stop + len(of)] == of), stop)
        state = side_names().longest(folds, start, last) if start > stop else None
        if state is not None and state.value.kind == "country" and state.last > start + 1:
            return stop, office  # "the foreign ministers of | Democratic Republic of Congo"
        end = _end(tokens, start, last, free=True) if start > stop else stop
        if folds[end : end + 1] in _MINISTER and end > start:  # "for Energy Affairs and | Oil Minister X"
            end = next((i for i in range(end - 1, start, -1) if folds[i] in _JOINTS), end)
        if end in (start, stop):
            return stop, office
        junior = folds[stop - 1] == "state" or office.title != "Minister"
        return end, office if junior else _office(folds[start:end], plural=office.plural)
    if _MINISTERS.isdisjoint(folds[first:stop]):
        return stop, office
    joined = (
        folds[stop] in _JOINTS
    )  # else the row goes on: the lexicon has "Minister of Water", not its resources
    end = _end(tokens, stop + joined, last, free=False)
    known = end > stop + joined
    end = _past_nationals(tokens, end if known else stop, last)
    listed = folds[stop] != "," or not {"and", "&"}.isdisjoint(folds[stop:end])
    if (known or end > stop) and listed and folds[end : end + 1] not in _MINISTER:
        return end, office
    return stop, office


def _past_nationals(tokens: Tokens, end: int, last: int) -> int:
    """Pass over the people abroad who close a portfolio: "Foreign Affairs, Cooperation and Malians Abroad"."""
    folds, at = tokens.folds, end
    while at < min(last, end + 2) and folds[at] in _JOINTS:
        at += 1
    whose = at > end and at + 1 < last and tokens.words[at][0].isupper()
    return at + 2 if whose and folds[at + 1] in _NATIONALS and tokens.words[at + 1][0].isupper() else end


_NATIONALS = frozenset(("abroad", "expatriates", "emigrants"))


def _behind_commissioner(tokens: Tokens, first: int, stop: int, last: int) -> int:
    """Return where the office of a union's commissioner ends: "Commissioner for Political Affairs, Peace and Security"."""
    folds = tokens.folds
    if folds[stop - 1] == "for" or folds[stop] == "for":
        start = stop + (folds[stop] == "for")
        return max(stop, _end(tokens, start, last, free=True)) if start < last else stop
    led = "for" in folds[first:stop] and folds[stop] in _JOINTS
    end = _end(tokens, stop + 1, last, free=True) if led and stop + 1 < last else stop
    listed = folds[stop] != "," or not {"and", "&"}.isdisjoint(folds[stop:end])
    return end if listed and end > stop + 1 else stop


_COMMISSIONER = "commissioner"


def ministry_at(tokens: Tokens, first: int, last: int) -> tuple[int, Office] | None:
    """Return where a ministry ends that begins at a token, and the office of its head: "Ministry of Trade", "Defence Ministry"."""
    folds = tokens.folds
    if folds[first] in _MINISTRIES:
        if folds[first + 1 : first + 2] not in (["of"], ["for"]):
            return None
        start = first + 2 + (folds[first + 2 : first + 3] == ["the"])
        end = _end(tokens, start, last, free=True)
        return None if end == start else (end, _office(folds[start:end], plural=False))
    end = _end(tokens, first, last, free=False) if folds[first] in portfolio_words() else first
    if end == first or end >= last or folds[end] not in _MINISTRIES:
        return None
    return end + 1, _office(folds[first:end], plural=False)


def _end(tokens: Tokens, first: int, last: int, *, free: bool) -> int:
    """Return the token after the portfolio that begins at a token, or that token; `free` reads words that no list has."""
    folds = tokens.folds
    end = at = first
    stop = min(last, first + _LONGEST)
    upper = first < last and tokens.words[first][0].isupper()
    while at < stop:
        at += folds[at] == "the"
        row = _row(tokens, at, stop, upper=upper, free=free and upper)
        if row == at:
            break
        end = at = row
        if at < stop and folds[at] == "," and folds[at + 1 : at + 2] == ["and"]:
            at += 1
        if at >= stop or folds[at] not in _JOINTS:
            break
        at += 1
    return end


_REGIONS = frozenset("african arab asian european maghreb caribbean".split())
_TOGETHER = (["integration"], ["cooperation"], ["affairs"], ["unity"])


def _row(tokens: Tokens, first: int, stop: int, *, upper: bool, free: bool) -> int:
    """Return the token after a row of words that belong together: "Climate Change", "Islamic Affairs"."""
    at, folds = first, tokens.folds
    while at < stop:
        if folds[at] in portfolio_words() and tokens.words[at][0].isupper() is upper:
            at += 1
        elif (
            folds[at] in ("'", "'s")
            and first < at
            and folds[at + 1 : at + 2]
            and folds[at + 1] in portfolio_words()
        ):
            at += 1  # "Veterans' Affairs"
        elif folds[at] in _REGIONS and folds[at + 1 : at + 2] in _TOGETHER:
            at += 2  # "African Integration"
        else:
            break
    if not free:
        return at
    end = at
    for i in range(at, min(stop, first + _ROW)):
        if not tokens.words[i][0].isupper():
            break
        if tokens.folds[i] in _heads():
            end = i + 1
    return end


def _office(portfolio: list[str], *, plural: bool) -> Office:
    """Return the office of a portfolio: that of foreign affairs wherever they stand in it, else by what it begins with."""
    foreign = any(portfolio[i : i + 2] == ["foreign", "affairs"] for i in range(len(portfolio) - 1))
    if (
        foreign
        or (portfolio[0] in _ABROAD and not _RELATIONS.isdisjoint(portfolio))
        or portfolio in _OF_STATE
    ):
        return Office("foreign_minister", "Foreign Minister", plural=plural)
    if portfolio[0] in _DEFENCE or (portfolio[0] == "national" and not _DEFENCE.isdisjoint(portfolio[1:2])):
        return Office("defence_minister", "Minister of Defence", plural=plural)
    return Office("other_minister", "Minister", plural=plural)
