"""Collect the people of a list that ends before a token: "X, Y and, in turn, Z spoke"."""

from toolkit.extract.actors import Actor
from toolkit.extract.people.listwords import DASHES, GLUE
from toolkit.extract.reading import Reading
from toolkit.extract.words import is_dating, is_manner, words


def people_before(reading: Reading, actors: list[Actor], position: int, first: int) -> list[Actor]:
    """Collect the list of people that ends before a token, going left over glue."""
    found: list[Actor] = []
    index = {a.last: a for a in actors}
    folds = reading.tokens.folds
    lists = words()
    skipped = 0
    while position > first:
        actor = index.get(position)
        if actor is not None and actor.kind in ("person", "group", "pronoun", "side", "holders"):
            himself = (
                actor.kind == "pronoun" and bool(actor.people) and folds[position : position + 1] == ["and"]
            )
            if found and found[-1].kind != actor.kind and actor.kind in ("side", "pronoun") and not himself:
                break
            if (
                found
                and folds[position] == ","
                and folds[actor.first - 1] in _LEADING
                and not _is_in_talks(folds, index, actor)
            ):
                break  # "Before talking to X, Y had a call with": another clause ends there
            if len(found) == 1 and _ends_opening(folds, position, found[0].first, first):
                break  # "Alongside Minister X, Minister Y held a call", "Following Y's call with X on Monday, Z spoke"
            found.append(actor)
            position = _before_state(folds, index, actor)
            skipped = 0
            while position > first and (
                folds[position - 1] in words().epithets or folds[position - 1] in _AS_ONE
            ):
                position -= 1
            if folds[position] in words().counterparts and folds[position - 1] in _OWN:
                position -= 1  # "X and her counterparts Y"
            if position in index and index[position].kind == "holders":
                position = index[position].first  # "Presidents of Peru and Ghana X and Y"
            if position in index and index[position].people == actor.people:
                continue  # "his Peruvian counterpart President X"
            if position > first and folds[position - 1] not in (",", "and", "&", "with", ";", "-", "—"):
                break
            if folds[position - 1] in DASHES and _is_dateline(reading.tokens.words, first, position - 1):
                break
            continue
        if found and folds[position] == "," and (joint := _second_office(reading, index, position, first)):
            position = joint  # "X, Crown Prince of A and Deputy Commander of the Forces, and Y"
            continue
        fold = folds[position - 1]
        if fold == ")" and (state := _of_state(folds, index, position - 1)) is not None:
            found.append(index[position - 1])
            position = state.first
            continue
        if fold in _LONG_DASHES and not found:  # "X — the birthplace of Y — spoke"
            aside = range(position - 2, max(first, position - _ASIDE), -1)
            position = next((i for i in aside if folds[i] in _LONG_DASHES), position - 1)
            continue
        if fold == ")" and not found and (opened := _bracket(folds, position - 1, first)) is not None:
            position = opened
            continue
        if not found and position - 2 > first and (folds[position - 2], fold) in _ASIDES:
            position -= 2
            continue
        if skipped < 12 and (
            fold in GLUE
            or fold in words().epithets
            or fold in ("-", "—")
            or (
                not found
                and (
                    fold in lists.auxiliaries
                    or fold == "able"
                    or fold in lists.adverbs
                    or is_manner(fold)
                    or _timeish(fold)
                    or (fold == "." and folds[position - 2] in lists.months)
                )
            )
        ):
            position -= 1
            skipped += 1
            continue
        break
    return found[::-1]


def _is_in_talks(folds: list[str], index: dict[int, Actor], partner: Actor) -> bool:
    """Tell whether talks of somebody with a list of others are the subject: "The talks of X with Y, Z and W took place"."""
    other = index.get(partner.first - 1) if folds[partner.first - 1] == "with" else None
    return other is not None and folds[other.first - 1] == "of" and folds[other.first - 2] in _TALKS


_TALKS = frozenset(("talks", "meeting", "conversation", "discussion", "consultations", "negotiations"))


#: How several are called before their names: "and European leaders X and Y", "and EU chiefs X and Y".
_AS_ONE = frozenset(
    """european eu african asian arab gulf nordic baltic balkan western allied nato un fellow regional chiefs leaders heads counterparts
    colleagues officials envoys negotiators""".split()
)
_OWN = frozenset(("his", "her", "their"))


def _second_office(reading: Reading, index: dict[int, Actor], close: int, first: int) -> int | None:
    """Return the "and" before one more office of somebody, in capitals and set off by commas."""
    folds, text = reading.tokens.folds, reading.tokens.words
    for at in range(close - 1, max(first, close - _OFFICE), -1):
        bearer = index.get(at) if folds[at] == "and" else None
        if bearer is not None and bearer.people and "," in folds[bearer.first : bearer.last]:
            return at
        if not (text[at][0].isupper() or folds[at] in _IN_OFFICE):
            return None
    return None


_OFFICE = 12  #: tokens of "Deputy Supreme Commander of the Armed Forces of the Emirates"
_IN_OFFICE = frozenset(("of", "the", "for", "and", "to"))


def _of_state(folds: list[str], index: dict[int, Actor], close: int) -> Actor | None:
    """Return the state of which a bracket behind it names somebody: "of Peru (X), Ghana (Y)"."""
    person = index.get(close)
    if person is None or person.kind != "person" or folds[person.first - 1] != "(":
        return None
    state = index.get(person.first - 1)
    return state if state is not None and state.kind == "side" and state.side == person.side else None


def _before_state(folds: list[str], index: dict[int, Actor], person: Actor) -> int:
    """Return where somebody begins with the state before the name in a list: "of Peru, X, and of Ghana, Y"."""
    state = index.get(person.first) or (
        index.get(person.first - 1) if folds[person.first - 1] == "," else None
    )
    if state is None or state.kind != "side" or person.kind != "person" or state.side != person.side:
        return person.first
    at = state.first
    return at - 1 if folds[at - 1] == "of" and folds[at - 2] in ("and", ",") else at


def _is_dateline(text: list[str], first: int, dash: int) -> bool:
    """Tell whether capitals alone stand before a dash: "DAVAO CITY – President X made a call"."""
    return (
        0 < dash - first <= _DATELINE
        and len(text[first]) > 1
        and all(w.isupper() or w in ",.(" for w in text[first:dash])
    )


_LONG_DASHES = frozenset(("—", "–", "--"))


_ASIDE = 30  #: tokens in the longest aside between dashes


_LEADING = frozenset("with between to of from against by for about after before alongside".split())


_ASIDES = frozenset((("in", "fact"), ("of", "course"), ("as", "well"), ("in", "turn")))


_WITHIN = 8  #: tokens in the longest bracket between a name and its verb


def _bracket(folds: list[str], close: int, first: int) -> int | None:
    """Return where the bracket opens that closes at a token: "X (Reform) made"."""
    for j in range(close - 1, max(first, close - _WITHIN) - 1, -1):
        if folds[j] == "(":
            return j
    return None


def _ends_opening(folds: list[str], last: int, following: int, first: int) -> bool:
    """Tell whether a comma alone parts somebody from an opening phrase that ends before it."""
    between = folds[last:following]
    first += not folds[first][0].isalnum()  # a quotation mark
    dash = next((i for i in range(first, min(first + _DATELINE, last)) if folds[i] in DASHES), None)
    first = first if dash is None else dash + 1
    while folds[first] in _COUNTED or folds[first].isdigit():
        first += 1  # "two days after phoning X, Y rang Z"
    return folds[first] in _OPENING and "," in between and _JOINING.isdisjoint(between)


_OPENING = frozenset(
    """after before following alongside besides during ahead amid beside in with at on by from as despite given
    since under upon when while accompanied speaking ending together""".split()
)


_JOINING = frozenset(("and", "&", ";", "with"))


_DATELINE = 9  #: tokens by which the dash of a dateline stands


_COUNTED = frozenset(
    """a an one two three four five six seven several just shortly soon minutes hour hours day days week weeks month months
    immediately right moments""".split()
)


_TIMES = frozenset(
    """morning evening afternoon night early late a.m. p.m. at from noon just short time ago minutes hours moments while few
    recently""".split()
)


def _timeish(fold: str) -> bool:
    return is_dating(fold) or fold in _TIMES
