"""Reports of calls from a verb that says nothing of calling without its noun: "held a video conference with", "received a call from"."""

from collections.abc import Iterator
from typing import NamedTuple

from toolkit.extract.actors import Actor
from toolkit.extract.calls.broughttogether import brought_together, is_bringing
from toolkit.extract.calls.clues import Clues
from toolkit.extract.calls.denials import TO_SAY
from toolkit.extract.calls.kept import held_by
from toolkit.extract.calls.nounofverb import (
    is_apart,
    is_auxiliary,
    is_contemplated,
    is_had,
    is_offering,
    made_one,
    noun_of,
)
from toolkit.extract.calls.nounparties import addressed_by
from toolkit.extract.calls.report import CallReport, Placed, parts_of, placed_by
from toolkit.extract.calls.verbobjects import (
    JOINED,
    after_preposition,
    before_noun,
    called_next,
    leads_to_more,
    pressed,
    stands_for_whom,
    telling_begins,
    together_with,
)
from toolkit.extract.initiators import left_open
from toolkit.extract.people.peoplelists import people_after, people_included
from toolkit.extract.words import words
from toolkit.lexicon import Hit

_WHENCE = 7  #: tokens of "his office at the palace to"
_OWNERS_CALL = 3  #: tokens of "'s late phone"
_USED = frozenset(("used", "uses", "using"))
_INITIATED = frozenset(("initiated", "initiates", "initiating", "placed", "places", "placing"))
#: What somebody may have on a call, to say or to give.
_SAID = TO_SAY | {"word", "words", "information"}
_ABOUT = frozenset(("about", "regarding", "concerning"))
_WITHIN = frozenset(("in", "during", "via", "over", "by", "through"))
_RULES = {
    "received": "call.received",
    "made": "call.placed",
    "convened": "call.convened",
    "called": "call.convened",
}


def _opens_name(clues: Clues, at: int) -> bool:
    """Tell whether whom "to" leads to may begin at a token: no verb of what somebody tries to do."""
    word = clues.reading.tokens.words[at]
    own = not word[0].islower() or clues.folds[at] in words().determiners
    return own or any(a.first == at for a in clues.actors)


def folds_of(clues: Clues, verb: Hit[str]) -> str:
    """Return the folded words of a verb."""
    return " ".join(clues.folds[verb.first : verb.last])


def lacks_noun(clues: Clues, verb: Hit[str]) -> bool:
    """Tell whether a sentence has nothing that `with_noun` could read beside a verb."""
    way = clues.way
    if verb.value == "else":
        return True  # "held out the prospect of a call"
    by_video = way is not None and way.value == "video"
    return not clues.nouns and not (by_video and (verb.value == "had" or is_bringing(clues, verb)))


def with_noun(clues: Clues, verb: Hit[str], subjects: list[Actor]) -> Iterator[CallReport]:
    """Read a verb that says nothing of calling without its noun."""
    if (verb.value == "had" and is_auxiliary(clues, verb)) or is_contemplated(clues, verb):
        return
    if verb.value == "received" and clues.folds[verb.last : verb.last + 1] == ["up"]:
        return  # "to take up the request for a call"
    if (brought := brought_together(clues, verb, subjects)) is not None:
        yield brought
        return
    between, reach = before_noun(clues, verb)
    if subjects and not between:
        beside, reach = together_with(clues, verb.last)
        subjects = [*subjects, *beside]
    noun = noun_of(clues, verb, reach)
    if noun is None or is_apart(clues, verb, noun, reach) or not is_had(clues, verb, noun, subjects):
        return
    if is_offering(clues, verb, noun):
        return
    between_them = clues.folds[reach : noun.first]
    if not _ABOUT.isdisjoint(between_them) or ("on" in between_them and not _SAID.isdisjoint(between_them)):
        return  # "had nothing to say about a call", "had no comment on the call"
    inside = bool(_WITHIN & set(clues.folds[reach : noun.first]))
    if inside and verb.value in ("received", "gave", "returned"):
        return  # "gave his word during a phone call"
    place = _place(clues, verb, noun, subjects)
    met = _met(clues, verb, noun, place, between)
    if (how := _placed(clues, verb, noun, subjects, met.objects, place, reach=reach, inside=inside)) is None:
        return
    met, placed = _else_met(clues, verb, noun, subjects, met, how.placed)
    whom = stands_for_whom(clues, subjects) if not met.objects else []
    if whom:
        yield _held(clues, verb, noun, (whom[0].first, noun.last), subjects, whom)
        return
    yield clues.report(
        _RULES.get(verb.value, "call.held"),
        (subjects[0].first if subjects else verb.first, max(met.end, noun.last)),
        subjects + met.objects,
        subjects,
        at=verb,
        medium=clues.medium(noun),
        placed=placed,
    )
    received = verb.value == "received"
    another = called_next(clues, met.end, "from" if received else "with")
    if another and subjects and received:  # "two calls, one from X and the other from Y"
        tokens = (met.end, another[-1].last)
        yield clues.report(
            "call.received",
            tokens,
            subjects + another,
            subjects,
            at=verb,
            medium=clues.medium(noun),
            placed=placed_by(another[:1], *tokens),
        )._replace(separate=True)
    elif another and subjects:
        yield _held(clues, verb, noun, (met.end, another[-1].last), subjects, another)


class _Met(NamedTuple):
    """Whom somebody called or talked to, and where their names end."""

    objects: list[Actor]
    end: int


class _How(NamedTuple):
    """Who placed a call, where a verb says so."""

    placed: Placed | None


def _held(
    clues: Clues,
    verb: Hit[str],
    noun: Hit[str],
    tokens: tuple[int, int],
    subjects: list[Actor],
    others: list[Actor],
) -> CallReport:
    """Return the report of a call apart from that of the same verb."""
    medium = clues.medium(noun)
    report = clues.report("call.held", tokens, subjects + others, subjects, at=verb, medium=medium)
    return report._replace(separate=True)


def _stop(clues: Clues, noun: Hit[str]) -> int:
    return min(clues.last, noun.last + 28, telling_begins(clues, noun))


def _place(clues: Clues, verb: Hit[str], noun: Hit[str], subjects: list[Actor]) -> int | None:
    """Return where those begin whom a preposition behind a noun leads to."""
    stop = _stop(clues, noun)
    place = after_preposition(clues.folds, noun.last, stop, ("with", "from", "to", "between", "of"))
    if place is not None and verb.value == "made" and clues.folds[place - 1] == "from":
        to = after_preposition(clues.folds, place, min(stop, place + _WHENCE), ("to",))
        place = to or place  # "placed a call from his hotel to X"
    if place is None or (clues.folds[place - 1] == "to" and not _opens_name(clues, place)):
        return None  # "as the two sides try to pin down the deal President X wants"
    if leads_to_more(clues, noun, place, subjects):
        return place
    place = after_preposition(clues.folds, place, stop, ("with", "between"))
    return place if place is not None and leads_to_more(clues, noun, place, subjects) else None


def _met(clues: Clues, verb: Hit[str], noun: Hit[str], place: int | None, between: list[Actor]) -> _Met:
    """Return whom a verb and its noun name: between the two, and behind the noun."""
    if place is None or (between and folds_of(clues, verb) not in JOINED):
        return _Met(between, noun.last)
    objects, end = people_after(clues.reading, clues.actors, place, clues.last)
    if between:
        return _Met([*between, *objects], end)
    further = after_preposition(clues.folds, place, _stop(clues, noun), ("with", "from", "to", "between"))
    if not objects and clues.folds[place - 1] == "of" and further is not None:
        # "a call of condolence from X"
        objects, end = people_after(clues.reading, clues.actors, further, clues.last)
    if all(a.kind == "source" and not a.people for a in objects):
        named, stop = people_included(clues.reading, clues.actors, place, clues.last)
        objects, end = (named, stop) if named else (objects, end)
    return _Met(objects, end)


def _placed(
    clues: Clues,
    verb: Hit[str],
    noun: Hit[str],
    subjects: list[Actor],
    objects: list[Actor],
    place: int | None,
    *,
    reach: int,
    inside: bool,
) -> _How | None:
    """Return who placed a call; None where the verb tells of none."""
    by_subjects = placed_by(subjects[:1], subjects[0].first, noun.last) if subjects else None
    match verb.value:
        case "gave" | "returned":
            if not subjects or not objects or clues.folds[verb.first - 1] in ("not", "never"):
                return None
            return _How(by_subjects)
        case "received":
            led = place is not None and clues.folds[place - 1] == "with"  # "received a call with X"
            led = led or (
                bool(before_noun(clues, verb)[0]) and noun.first - reach <= _OWNERS_CALL
            )  # "took X's call"
            led = led or after_preposition(clues.folds, noun.last, clues.last, ("from",)) is not None
            return _How(placed_by(objects[:1], verb.first, objects[0].last)) if objects and led else None
        case "made" if not inside:  # not "made the remarks during a phone call with X"
            if not subjects or left_open(clues.folds, clues.first, subjects[0].first):
                return None
            if clues.folds[verb.first] in _USED:  # "used the call to ask Y": who rang it does not say
                return _How(None)
            behind = min(clues.last, noun.last + 10)
            if (
                after_preposition(clues.folds, noun.last, behind, ("to",)) is not None
                or folds_of(clues, verb) in _INITIATED
                or (len(parts_of(subjects)[0]) == 1 and made_one(clues, verb, noun))
            ):
                return _How(by_subjects)
            return None if place is None and len(parts_of(subjects)[0]) < 2 else _How(None)
        case "convened" | "called":
            # "X of Peru and Y of Ghana convened a call"
            jointly = len(parts_of(subjects)[0]) > 1 and not objects
            return _How(None if jointly else by_subjects)
    return _How(None)


def _else_met(
    clues: Clues, verb: Hit[str], noun: Hit[str], subjects: list[Actor], met: _Met, placed: Placed | None
) -> tuple[_Met, Placed | None]:
    """Return whom others words name where no preposition does: who held it, who is addressed or pressed in it."""
    if not met.objects and (held := held_by(clues, noun)):
        objects, end, calls = held
        met, placed = _Met(objects, end), placed_by(objects[:1], noun.first, end) if calls else placed
    if not met.objects and (told := addressed_by(clues, noun.last)):
        met = _Met(told, told[-1].last)
        if placed is None and subjects and clues.folds[verb.first] not in _USED:
            placed = placed_by(subjects[:1], subjects[0].first, noun.last)
    if not met.objects and clues.folds[verb.first] in _USED:
        met = _Met(*pressed(clues, noun.last))
    return met, placed
