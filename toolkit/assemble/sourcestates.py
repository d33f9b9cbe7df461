"""The state of a source that names none: "the foreign ministry", "Marte's office", "the presidential press service".

Somebody named in the phrase has a state, and so has a seat of power. A body that only one side of the call can have is
that side's: no foreign ministry is American, and a prime minister's office belongs to the one who has a prime minister.
Of several the one counts from which the text comes, by its issuer or by its dateline.
"""

from typing import Final, cast

from toolkit.extract.actors import Actor
from toolkit.extract.calls.call import Call
from toolkit.extract.calls.heads import past_dateline
from toolkit.extract.issuers import issuer
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading
from toolkit.extract.speakers import speakers
from toolkit.reference import side, side_names

_PREMIER = ("prime", "premier", "taoiseach")
#: Words of an office, with those of which the title of its holder has one.
_HELD: Final = {
    **dict.fromkeys(("prime", "premier", "premier's", "pm", "pm's", "pm’s", "pmo", "premiership"), _PREMIER),
    **dict.fromkeys(("president", "president's", "presidential", "presidency"), ("president",)),
    **dict.fromkeys(("chancellor", "chancellor's", "chancellery"), ("chancellor",)),
    **dict.fromkeys(("taoiseach", "taoiseach's"), ("taoiseach",)),
    **dict.fromkeys(("royal", "king's"), ("king", "queen", "prince", "sultan")),
    **dict.fromkeys(("amiri", "emir's"), ("emir", "amir")),
}
_MINISTRIES = frozenset(("ministry", "mfa", "mofa"))
_DEPARTMENTS = frozenset(("USA", "GBR"))  #: states that have departments and offices, and no ministry but one
_ADMINISTRATION = "administration"
_ADMINISTERED = frozenset(("USA",))  #: states whose government is called so
_WORLDWIDE = frozenset(("USA", "GBR", "FRA"))  #: homes of the agencies that write of all states alike


def state_of(reading: Reading, call: Call, actor: Actor) -> str | None:
    """Return the state of a source: that of its words, of whom they name, or the only one that the call leaves."""
    named = actor.side or _of_people(actor) or _of_seat(reading, actor)
    if named == "GBR" and "PAK" in call.all_sides() and _is_foreign_office(reading, actor):
        return "PAK" if "GBR" not in call.all_sides() else _homes(reading)[1] or named
    return named or _left(reading, call, actor)


def _is_foreign_office(reading: Reading, actor: Actor) -> bool:
    """Tell whether a phrase names the office that Britain and Pakistan both have, and no state."""
    folds = reading.tokens.folds[actor.first : actor.last]
    return ["foreign", "office"] in (folds[n : n + 2] for n in range(len(folds))) and "british" not in folds


def _left(reading: Reading, call: Call, actor: Actor) -> str | None:
    """Return the only state whose body a phrase that names no state can mean; None where several can, or it is no body."""
    if actor.side is not None or actor.within or not _is_of_state(reading, actor):
        return None
    folds = reading.tokens.folds[actor.first : actor.last]
    states = [s for s in call.all_sides() if _can_have(folds, s, call.people)]
    if (
        "department" in folds
        and "state" not in folds
        and not _DEPARTMENTS.isdisjoint(states)
        and len(states) > 1
    ):
        return None  # "a commerce department official" of an article from London
    place, home = _homes(reading)
    if place in states:
        return place
    if home is not None and _can_have(folds, home, call.people):
        return home if home in states else None
    telling = (
        not _MINISTRIES.isdisjoint(folds) or _ADMINISTRATION in folds or not _HELD.keys().isdisjoint(folds)
    )
    return states[0] if telling and len(states) == 1 else None


def _is_of_state(reading: Reading, actor: Actor) -> bool:
    """Tell whether a phrase is built around a body of a state or one who speaks for it."""
    lists = speakers()
    folds = reading.tokens.folds
    if folds[actor.head] in lists.bodies & lists.of_state or folds[actor.head].startswith("pm"):
        return True
    of_state = lists.bodies & lists.of_state
    if folds[actor.head] in lists.documents:  # "a statement from the foreign ministry"
        return not of_state.isdisjoint(folds[actor.head : actor.last])
    return folds[actor.head] in lists.individuals & lists.of_state and any(
        fold in of_state or fold in _HELD for fold in folds[actor.first : actor.last]
    )


def _of_people(actor: Actor) -> str | None:
    """Return the state of whoever is named in the phrase: "Marte's office", "a spokesman for President Marte"."""
    sides = {inner.side for inner in actor.within if inner.kind == "person"}
    return sides.pop() if len(sides) == 1 else None


def _of_seat(reading: Reading, actor: Actor) -> str | None:
    """Return the state of a seat of power in the phrase: "a spokesman for the White House"."""
    for hit in side_names().find(reading.tokens.folds, actor.first, actor.last):
        name = hit.value
        if name.kind == "seat" and not name.ambiguous and reading.tokens.words[hit.last - 1][0].isupper():
            return name.side
    return None


def _can_have(folds: list[str], code: str, people: list[Person]) -> bool:
    """Tell whether a state can have a body by these words."""
    if side(code).kind not in ("state", "territory"):
        return False
    if not _MINISTRIES.isdisjoint(folds) and code in _DEPARTMENTS:
        return False
    if _ADMINISTRATION in folds and "presidential" not in folds and code not in _ADMINISTERED:
        return False
    held = [word for fold in folds for word in _HELD.get(fold, ())]
    titles = [(p.office or p.title or "").casefold() for p in people if p.side == code]
    return not (held and titles and all(titles)) or any(word in title for word in held for title in titles)


def _homes(reading: Reading) -> tuple[str | None, str | None]:
    """Return the states from which a text comes: that of the one place in its dateline, and its issuer's."""
    key = "homes of sources"
    if key not in reading.memo:
        reading.memo[key] = _by_dateline(reading), _by_issuer(reading)
    return cast("tuple[str | None, str | None]", reading.memo[key])


def _by_issuer(reading: Reading) -> str | None:
    found = issuer(reading.document)
    if found is None or (found.kind == "news_agency" and found.side in _WORLDWIDE):
        return None
    return found.side


def _by_dateline(reading: Reading) -> str | None:
    """Return the state of the one place in the first head that an agency gives a paragraph: "OSLO, June 7 (Agency) –"."""
    numbers = (reading.layout.sentence_at(p.first) for p in reading.layout.paragraphs)
    heads = ((reading.layout.sentences[n].first, past_dateline(reading, n)) for n in numbers)
    head = next(((first, last) for first, last in heads if last > first), None)
    if head is None:
        return None
    places = {hit.value.side for hit in side_names().find(reading.tokens.folds, *head)}
    return places.pop() if len(places) == 1 else None
