"""Read reports of calls from a phrase for the medium: "told X by phone", "off the phone with X", "on the phone urged X"."""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.calls.aboutways import DAY, DAYTIMES, are_both, doers, inserted, together, who_was
from toolkit.extract.calls.casts import agent_before, cast_of, is_principal, passed_in
from toolkit.extract.calls.clues import Clues
from toolkit.extract.calls.kept import kept_on
from toolkit.extract.calls.notcalls import is_by_leave
from toolkit.extract.calls.openingways import opening
from toolkit.extract.calls.putoff import is_off, was_to_be
from toolkit.extract.calls.questions import is_to_be_asked
from toolkit.extract.calls.report import CallReport, Placed, parts_of, placed_by
from toolkit.extract.calls.speakers import addressees, is_staff_of
from toolkit.extract.calls.words import call_words
from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.people.peoplelists import people_after, people_included
from toolkit.extract.words import is_dating, past_day
from toolkit.lexicon import Hit

_TURNS = frozenset(("after", "before", "when", "while", "who", "which", ";"))
_WISHING = frozenset(("want", "wish", "hope", "refuse", "decline", "intend"))
#: What leaders do together from afar that is no call: "attended by video link the signing", "inaugurated via video link".
_CEREMONIES = frozenset(("attend", "watch", "witness", "inaugurate", "unveil"))
_INTERVIEW = 4  #: tokens from "an interview" to "by telephone"
_IN_TOUCH = 6  #: tokens of "stay in close and regular contact"
_STAYING = frozenset(("stay", "keep", "remain", "staying", "keeping", "remaining", "maintain", "maintaining"))
_TALKING = frozenset(("spoke", "rang"))
_ADDRESSING = frozenset(("addressing", "testifying"))


def _is_of_meeting(clues: Clues, verb: Predicate, way: Hit[str]) -> bool:
    """Tell whether what was agreed is how others will meet: "confirmed that a meeting would take place by videoconference"."""
    behind = clues.folds[max(verb.last, way.first - _TO_COME) : way.first]
    met = behind[-2:] in (["take", "place"], ["be", "held"])
    return met and not {"would", "will"}.isdisjoint(behind) and not _GATHERINGS.isdisjoint(behind)


_TO_COME = 8  #: tokens of "that the next “2+2” meeting would take place"
_GATHERINGS = frozenset(("meeting", "meetings", "session", "round", "summit", "consultations"))


def by_way(clues: Clues) -> Iterator[CallReport]:
    """Read any verb with a phrase for the medium: "told X by phone", "has just come off the phone with X"."""
    way, folds = clues.way, clues.folds
    if way is None or "interview" in folds[max(clues.first, way.first - _INTERVIEW) : way.first]:
        return
    if folds[way.first - 2 : way.first] == ["be", "it"] or folds[way.first - 1] in ("whether", "either"):
        return  # "keep up contact, be it online or in person"
    also = folds[way.first - 2 : way.first] in (["was", "also"], ["were", "also"], ["also", "be"])
    behind = past_day(folds, way.last, clues.last)
    own = also and any(a.last == way.first - 2 and a.people for a in clues.actors)
    if also and not (own and folds[behind : behind + 1] in (["with"], ["to"])):
        return  # "X and Y were also on the line": with those who were named before
    if folds[clues.first] == "joining" or (folds[clues.first] == "also" and way.first == clues.first + 1):
        return  # "Also on the line were X and Y", "Joining them on the line was X": who else was on the call
    if way.first == clues.first and clues.number > clues.reading.layout.body and _lists(folds, way.last):
        return  # "On the line were X and Y": those of the call that the text told of before
    if folds[way.first - 1] == "also" and any(n.last < way.first and n.value != "talk" for n in clues.nouns):
        return  # "was to hold a call with X, with Y also on the line" is read from its noun
    if folds[way.first - 1] in ("touch", "contact") and not _STAYING.isdisjoint(
        folds[max(clues.first, way.first - _IN_TOUCH) : way.first]
    ):
        return  # "agreed to stay in touch by phone"
    if folds[clues.first] in _ADDRESSING and folds[way.last : way.last + 1] == [","]:
        return  # "Addressing the assembly by video link, X thanked Y"
    lead, led, end = _led(clues, way)
    kept = kept_on(clues, way)
    if kept is not None:
        yield kept
        return
    if lead == "by":
        subjects, verb, led = led, None, []
    else:
        subjects, verb = (
            inserted(clues, way)
            or together(clues, way)
            or who_was(clues, way)
            or opening(clues, way, end)
            or doers(clues, way.first, speaks=bool(led))
        )
    if not subjects:
        yield from _passed(clues, way)
        return
    if verb is not None and subjects[0].people and not is_principal(subjects[0].people[0]):
        agents = agent_before(clues.reading, clues.number, way, led)
        subjects, verb = (agents, None) if agents else (subjects, verb)  # a spokesman tells of it
    if is_staff_of(clues, subjects):
        return
    if verb is not None and _is_of_meeting(clues, verb, way):
        return
    if verb is not None and _speak_behind(clues, verb, way):
        return  # "X said Y and Z were due to speak by phone" is read from its verb
    objects = [*led]
    if verb is not None:
        objects[:0] = addressees(clues, verb, clues.last if verb.first >= way.last else way.first)
        if (
            verb.negated
            or verb.lemma in _WISHING
            or verb.lemma in _CEREMONIES
            or (verb.lemma == "join" and not objects and _is_told(clues))
            or is_to_be_asked(folds[verb.last : way.first])
            or _TURNS & set(folds[verb.last : way.first])
        ):
            return
    if subjects[0].kind == "group":
        subjects = _named_behind(clues, subjects[0], way) or _named_before(clues, subjects[0]) or subjects
    elif subjects[0].kind == "holders":
        named = _named_behind(
            clues, subjects[0], way
        )  # "the presidents of Peru and Chile, X and Y, discussed"
        subjects = named if len(parts_of(named)[0]) == len(subjects[0].sides) else subjects
    people, sides, group = parts_of([*subjects, *objects])
    spoken = verb is not None or are_both(subjects)
    if len(people) + len(sides) > 1 or (group and not people and not sides and spoken):
        report = clues.report(
            "call.by-way",
            (subjects[0].first, end),
            [*subjects, *objects],
            subjects,
            at=way if verb is None or verb.first >= way.first else Hit(verb.first, verb.last, "spoke"),
            medium=(way.value, (way.first, way.last)),
            placed=placed_by(led[:1], way.first, end) if lead == "from" else _lifted(clues, way, subjects),
        )
        if verb is not None and report.status is None and was_to_be(clues, verb):
            if is_off(clues):
                yield report._replace(status="cancelled")
            return  # "X and Y had been scheduled to go over it by video": whether they did is not said
        bidden = verb is not None and report.status is None and _is_bidden(clues, verb, way)
        caller = placed_by(subjects[:1], subjects[0].first, way.last)
        yield report._replace(status="planned", initiator=caller) if bidden else report
    elif not led:
        yield from _passed(clues, way)


def _lifted(clues: Clues, way: Hit[str], subjects: list[Actor]) -> Placed | None:
    """Return who "picked up the phone and told" somebody: it was his call."""
    lifted = clues.folds[way.first] in _LIFTING and way.first - subjects[0].last <= _NEXT
    return placed_by(subjects[:1], subjects[0].first, way.last) if lifted else None


def _lists(folds: list[str], at: int) -> bool:
    """Tell whether a verb stands at a token behind which somebody lists who is on the line."""
    return folds[at : at + 1] in (["were"], ["was"], ["are"]) or folds[at : at + 2] == ["will", "be"]


_LIFTING = frozenset(("picked", "took", "reached"))
_NEXT = 1  #: tokens of "himself"


def _is_told(clues: Clues) -> bool:
    """Tell whether a call was named before, which somebody "joined remotely"."""
    called = clues.reading.memo.get("called")
    return isinstance(called, int) and called < clues.number


def _named_behind(clues: Clues, group: Actor, way: Hit[str]) -> list[Actor]:
    """Return who "the two ministers" are, set apart behind them: "the two ministers, Peru's X and Ghana's Y, agreed by phone"."""
    if clues.folds[group.last : group.last + 1] not in ([","], ["("], ["—"], ["–"], ["-"]):
        return []
    named, _ = people_after(clues.reading, clues.actors, group.last + 1, min(clues.last, way.first))
    return named if len(parts_of(named)[0]) > 1 else []


def _named_before(clues: Clues, group: Actor) -> list[Actor]:
    """Return who a group of a later clause is: "X and Y agreed on it, after they took it up by phone"."""
    pair = cast_of(clues.reading, clues.number, clues.first, group.first)
    return list(pair.doers) if len(pair.doers) > 1 else []


def _speak_behind(clues: Clues, verb: Predicate, way: Hit[str]) -> bool:
    """Tell whether others than who says so speak by a medium: people stand between "said" and "to speak by phone"."""
    folds = clues.folds
    if not (verb.speech or verb.lemma in _EXPECTING) or folds[way.first - 1] not in _SPEAK:
        return False
    if folds[way.first - 2] != "to":
        return False
    if not _INDIRECT.isdisjoint(folds[verb.last : way.first]):
        return True  # "announced that he is going to speak by phone with X"
    between = [a for a in clues.actors if verb.last <= a.first and a.last < way.first]
    return len(parts_of(between)[0]) > 1


def _is_bidden(clues: Clues, verb: Predicate, way: Hit[str]) -> bool:
    """Tell whether somebody invites others to speak by a medium: "has invited X and Y to confer by video link on Friday"."""
    told = clues.folds[way.first - 2 : way.first]
    return verb.lemma == "invite" and told[0] == "to" and told[1] in _CONFER


_CONFER = frozenset("speak talk confer converse meet consult participate join gather convene".split())
_EXPECTING = frozenset(("expect", "hope", "want", "believe"))
_SPEAK = frozenset(("speak", "talk"))
_INDIRECT = frozenset(("that", "he", "she", "they", "it"))


def _passed(clues: Clues, way: Hit[str]) -> Iterator[CallReport]:
    """Read what passed between two by a medium, whatever the verb: "this was arranged by X and Y over the telephone"."""
    if any(n.first < way.last and way.first < n.last for n in clues.nouns):
        return  # "in a telephone conversation" is read from its noun
    calling = call_words().verbs.find(clues.folds, clues.first, clues.last)
    if any(
        h.value in _TALKING
        and not way.first <= h.first < way.last
        and clues.folds[h.first - 1] not in _ARTICLES
        and not (clues.folds[h.first] == "talks" and clues.folds[h.first - 1] == "that")
        and not is_by_leave(clues.folds, h)
        for h in calling
    ):
        return  # "spoke by phone with X and with Y" is read from its verb
    cast = passed_in(clues.reading, clues.number, way)
    if cast.doers:
        actors = sorted(cast.actors, key=lambda a: a.first)
        tokens = (actors[0].first, max(way.last, actors[-1].last))
        medium = (way.value, (way.first, way.last))
        yield clues.report("call.by-way", tokens, cast.actors, list(cast.doers), at=way, medium=medium)


def _led(clues: Clues, way: Hit[str]) -> tuple[str, list[Actor], int]:
    """Return whom "with", "to", "from" or "by" leads behind a phrase and its day: "by phone on Monday with X"."""
    folds, at = clues.folds, way.last
    while at < min(clues.last, way.last + DAY) and (folds[at] in DAYTIMES or is_dating(folds[at])):
        at += 1
    lead = folds[at] if at < clues.last else ""
    if lead in _TELLING and way.value == "phone" and folds[way.first - 1] != "by":
        lead = "with"  # "spent an hour on the phone telling Y that"
    if lead not in _LEADING:
        return "", [], way.last
    led, end = people_after(clues.reading, clues.actors, at + 1, clues.last)
    near = bool(led) and (
        led[0].first == at + 1
        or (led[0].first <= at + _ARTICLE and not clues.reading.tokens.words[at + 1].islower())
        or folds[at + 1] in _ARTICLES
    )
    if not led and lead in ("with", "to"):  # "to a string of leaders on Monday, among them Y"
        led, end = people_included(clues.reading, clues.actors, at + 1, clues.last)
        near = bool(led)
    if lead == "to" and not near:
        return "", [], way.last  # "by phone to investigate X"
    if lead in ("from", "by") and not (near and led[0].kind == "person"):
        return "", [], way.last
    if lead == "by" and len(parts_of(led)[0]) < 2:
        return "", [], way.last
    return lead, led, end


_LEADING = frozenset(("with", "to", "from", "by"))
_TELLING = frozenset(
    "telling urging pressing asking assuring reassuring persuading warning lobbying begging imploring".split()
)
_ARTICLE = 3  #: tokens from "from" to a name behind it
_ARTICLES = frozenset(("the", "a", "an", "his", "her", "their", "both"))
