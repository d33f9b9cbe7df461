"""Read reports of calls from a noun or a phrase for the medium: "X's call with Y", "in a phone call", "off the phone with"."""

from collections.abc import Iterator
from typing import NamedTuple

from toolkit.extract.actors import Actor
from toolkit.extract.callclues import Clues
from toolkit.extract.callreport import CallReport, Placed, parts_of, placed_by
from toolkit.extract.clauses import Predicate
from toolkit.extract.peoplelists import people_after, people_before
from toolkit.extract.words import words
from toolkit.lexicon import Hit

_INSIDE = frozenset(("in", "during", "on", "via", "by", "over", "after", "following"))
# Before the second speaker: "told X", "discussed it with X".
_TOWARDS = frozenset(
    "with to and , told informed assured urged asked thanked congratulated invited tell inform".split()
)
_NOT_TOWARDS = frozenset(("about", "of", "against", "by", "for"))
#: Before "by" who held the call, beside those on it.
_HELD = frozenset("hosted co-hosted chaired co-chaired convened organised organized attended joined".split())
_ENDS = frozenset((";", ":", "that", "which", "who", "about", "regarding", "ahead"))


def by_way(clues: Clues) -> Iterator[CallReport]:
    """Read any verb with a phrase for the medium: "told X by phone", "has just come off the phone with X"."""
    way, folds = clues.way, clues.folds
    if way is None:
        return
    led: list[Actor] = []
    end = way.last
    if way.last < clues.last and folds[way.last] in ("with", "to"):
        led, end = people_after(clues.reading, clues.actors, way.last + 1, clues.last)
    subjects, verb = _doers(clues, way.first, speaks=bool(led))
    if not subjects:
        return
    objects = [*(_addressees(clues, verb, way.first) if verb is not None else ()), *led]
    if verb is not None and (
        verb.negated or verb.lemma in _WISHING or _TURNS & set(folds[verb.last : way.first])
    ):
        return
    if len(parts_of([*subjects, *objects])[0]) > 1:
        yield clues.report(
            "call.by-way",
            (subjects[0].first, end),
            [*subjects, *objects],
            subjects,
            at=way,
            medium=(way.value, (way.first, way.last)),
        )


def _doers(clues: Clues, stop: int, *, speaks: bool) -> tuple[list[Actor], Predicate | None]:
    """Return the subjects of the last verb before a token, and the verb; in a headline whoever it begins with."""
    predicates = clues.reading.predicates[clues.number]
    verb = next((p for p in reversed(predicates) if p.first < stop and p.subject), None)
    if verb is not None and verb.subject is not None and verb.subject.last <= verb.first:
        before = people_before(clues.reading, clues.actors, verb.subject.last, clues.first)
        return before or [verb.subject], verb
    first = next((a for a in clues.actors if a.kind in ("person", "pronoun") and a.people), None)
    if verb is not None or first is None or first.last > stop:
        return [], None
    in_title = clues.reading.layout.sentences[clues.number].paragraph < clues.reading.layout.title
    listed, _ = people_after(clues.reading, clues.actors, first.first, stop)
    return (listed, None) if speaks or (in_title and first.first == clues.first) else ([], None)


def _addressees(clues: Clues, verb: Predicate, stop: int) -> list[Actor]:
    """Return whom a verb addresses: its object, or who follows "with" or "to"; not who is talked about."""
    folds = clues.folds
    for actor in clues.actors:
        if not verb.last <= actor.first < stop or actor.kind not in ("person", "pronoun") or not actor.people:
            continue
        if "that" in folds[verb.last : actor.first]:
            return []
        if actor.first == verb.last or folds[actor.first - 1] in ("with", "to", "told"):
            if actor.last < clues.last and folds[actor.last] in ("'s", "'"):
                return []
            return people_after(clues.reading, clues.actors, actor.first, stop)[0]
    return []


_TURNS = frozenset(("after", "before", "when", "while", "who", "which", ";"))
_WISHING = frozenset(("want", "wish", "hope", "refuse", "decline", "intend"))


class _Parties(NamedTuple):
    """Who stands with a noun for a call, and in what part."""

    owners: list[Actor]  #: "X's call"
    objects: list[Actor]  #: who follows, in order
    led_by: dict[str, list[Actor]]  #: the same by preposition: with, between, from, to, by
    end: int


def by_noun(clues: Clues, noun: Hit[str]) -> Iterator[CallReport]:
    """Read "X's call with Y", "telephone conversation with Y", "call from X to Y", "in a phone call with Y"."""
    parties = _parties(clues, noun)
    medium = clues.medium(noun)
    owners, objects = parties.owners, parties.objects
    opening = clues.folds[max(clues.first, noun.first - _reach(clues, noun.first)) : noun.first]
    if _is_appeal(clues, noun, parties.end) or _is_matter(clues, noun):
        return
    if _INSIDE & set(opening) and (not owners or clues.folds[noun.first - 1] not in ("'s", "'")):
        speakers = _subject_after(clues, noun, parties) or _speakers(clues, noun.first)
        if len(parts_of([*speakers, *objects])[0]) > 1:
            start = min(speakers[0].first, noun.first) if speakers else noun.first
            yield clues.report(
                "call.in",
                (start, max(parties.end, noun.last)),
                [*speakers, *objects],
                speakers[:1],
                at=noun,
                medium=medium,
                placed=_placed(clues, noun, parties, speakers[:1]),
            )
            return
    known = clues.folds[noun.first - 1] in _KNOWN and clues.status(noun.first, noun.last) == "planned"
    pending = clues.status(noun.first, noun.last) is not None and not known
    if pending and len(parts_of([*owners, *objects])[0]) < 2:
        named = [a for a in clues.actors if a.kind == "person" and a.people and a.people[0].strong]
        named = [a for a in named if a.people[0].side is not None]
        if len({a.people[0] for a in named}) == 2 == len({a.people[0].side for a in named}):
            yield clues.report("call.in", (noun.first, noun.last), named, named[:1], at=noun, medium=medium)
            return
    if not objects and not owners:
        yield clues.report("call.named", (noun.first, noun.last), [], [], at=noun, medium=medium)
        return
    yield clues.report(
        "call.noun",
        (owners[0].first if owners else noun.first, parties.end),
        owners + objects,
        owners,
        at=noun,
        medium=medium,
        placed=_placed(clues, noun, parties, owners),
    )


def _reach(clues: Clues, noun: int) -> int:
    """Return how far before a noun its preposition may stand: further where words in quotation marks describe it."""
    quoted = not _CLOSING.isdisjoint(clues.reading.tokens.words[max(clues.first, noun - 3) : noun])
    return 9 if quoted else 5


_CLOSING = frozenset('”"’»')


def _parties(clues: Clues, noun: Hit[str]) -> _Parties:
    folds = clues.folds
    led_by: dict[str, list[Actor]] = {}
    objects: list[Actor] = []
    end = j = noun.last
    while j < min(clues.last, end + 14):
        word = folds[j]
        if word in _OTHER_MATTERS and j > noun.last:
            break  # "a phone call on the war between X and Y"
        if word == "by" and folds[j - 1] in _HELD:
            break
        if word == "between" and folds[j + 1 : j + 2] in (["a"], ["an"], ["any"]):
            break  # "the first call between a president of X and one of Y"
        if (
            word in ("with", "between", "from", "to", "by", "of")
            and word not in led_by
            and (word not in ("by", "of") or not objects)
        ):
            listed, stop = people_after(clues.reading, clues.actors, j + 1, clues.last)
            near = bool(listed) and (word in ("with", "between") or listed[0].first <= j + 2)
            if near and any(
                a.people or (a.kind in ("holders", "side", "group") and word != "of") for a in listed
            ):
                led_by[word] = listed
                objects += listed
                end = j = stop
                if word in ("with", "between", "to"):
                    break
                continue
        if word in _ENDS:
            break
        j += 1
    return _Parties(_owners(clues, noun), objects, led_by, end)


_OTHER_MATTERS = frozenset(
    """war conflict fighting clashes talks meeting meetings summit negotiations visit agreement deal dispute standoff
    tensions border""".split()
)


def _joined(clues: Clues, noun: Hit[str]) -> list[Actor]:
    """Return the two of "the X-Y phone call"."""
    second = next((a for a in clues.actors if a.last == noun.first and a.people), None)
    if second is None or second.first <= clues.first or clues.folds[second.first - 1] not in _DASHES:
        return []
    first = next((a for a in clues.actors if a.last == second.first - 1 and a.people), None)
    return [first, second] if first is not None else []


_DASHES = frozenset(("-", "–", "—", "/"))


def _is_appeal(clues: Clues, noun: Hit[str], end: int) -> bool:
    """Tell the appeal of "a call by X for a boycott" and "calls from X to close the port" from a call."""
    folds = clues.folds
    if noun.last - noun.first > 1 or folds[noun.first] not in ("call", "calls") or end == noun.last:
        return False
    if end + 1 >= clues.last:
        return False
    following = folds[end + 1]
    if folds[end] == "for":
        return not _is_length(clues, end + 1)
    if folds[end] == "on":
        return not _is_time(clues, end + 1)
    return folds[end] == "to" and folds[noun.last] in ("by", "from") and following not in _SPEAKING


def _is_matter(clues: Clues, noun: Hit[str]) -> bool:
    """Tell whether a call is what another was about: "discussed by phone with X his conversation with Y"."""
    way = clues.way
    return way is not None and way.last <= noun.first - 1 and clues.folds[noun.first - 1] in _OWN


_SPEAKING = frozenset("discuss talk speak congratulate thank express convey offer exchange follow".split())


def _is_time(clues: Clues, token: int) -> bool:
    lists, fold = words(), clues.folds[token]
    return fold in lists.weekdays or fold in lists.months or fold[0].isdigit()


def _is_length(clues: Clues, token: int) -> bool:
    fold, following = clues.folds[token], clues.folds[token + 1 : token + 3]
    return (
        fold[0].isdigit() or fold in _ABOUT or bool({"hour", "hours", "minutes", "minute"} & set(following))
    )


_ABOUT = frozenset("about around nearly almost over more some less the".split())


def _subject_after(clues: Clues, noun: Hit[str], parties: _Parties) -> list[Actor]:
    """Return the subject that follows an opening phrase: "In a phone call with X, Y raised"."""
    start = next(
        (
            i
            for i in range(noun.first - 1, max(clues.first, noun.first - 6) - 1, -1)
            if clues.folds[i] in _INSIDE
        ),
        None,
    )
    if start is None or not (start == clues.first or clues.folds[start - 1] in _STARTS):
        return []
    for predicate in clues.reading.predicates[clues.number]:
        subject = predicate.subject
        if subject is not None and subject.people and parties.end <= subject.first <= parties.end + 8:
            if parties.objects:
                return [subject]
            if len(subject.people) > 1:  # "During their phone call, X and Y reviewed"
                return [subject]
            told = _addressees(clues, predicate, clues.last)  # "In a phone call on Monday, X told Y"
            return [subject, *told] if told else []
    return []


_STARTS = frozenset(("that", ",", "-", "--", ":", ")"))


_KNOWN = frozenset(("his", "her", "the", "their", "this"))
_OWN = frozenset(("his", "her"))


def _owners(clues: Clues, noun: Hit[str]) -> list[Actor]:
    """Return who has the call: "X's call", "X's phone call", in a headline "X Call with Y"."""
    for at in (noun.first - 1, noun.first - 2):
        if at >= clues.first and clues.folds[at] in ("'s", "'"):
            return [a for a in clues.actors if a.last == at][:1]
    own = next(
        (
            i
            for i in range(noun.first - 1, max(clues.first, noun.first - 5) - 1, -1)
            if clues.folds[i] in _OWN
        ),
        None,
    )
    if own is not None and not _ENDS & set(clues.folds[own : noun.first]):
        verb = next(
            (p for p in reversed(clues.reading.predicates[clues.number]) if p.first < own and p.subject), None
        )
        if verb is not None and verb.subject is not None and len(verb.subject.people) == 1:
            return [verb.subject]
    pair = _joined(clues, noun)
    if pair:
        return pair
    if clues.reading.tokens.words[noun.first][0].isupper():
        return [a for a in clues.actors if a.last == noun.first and a.kind == "person"][:1]
    return []


def _placed(clues: Clues, noun: Hit[str], parties: _Parties, callers: list[Actor]) -> Placed | None:
    """Return who placed the call: who it is from or by, or whose call to somebody it is."""
    supposed = words().modals & set(clues.folds[max(clues.first, noun.first - 5) : noun.first])
    if noun.value not in ("phone", "secure_line") or (supposed and supposed != {"will"}):
        return None
    by = parties.led_by.get("from") or parties.led_by.get("by")
    if by is not None:
        return placed_by(by[:1], noun.first, by[0].last)
    to = parties.led_by.get("to")
    if to is not None and callers:
        return placed_by(callers[:1], callers[0].first, to[0].last)
    return None


def _speakers(clues: Clues, stop: int) -> list[Actor]:
    """Return who speaks to whom before "in a phone call": the subject, and those told or spoken with."""
    folds = clues.folds
    predicates = clues.reading.predicates[clues.number]
    found: list[Actor] = []
    previous = -1
    subject = next(
        (p.subject for p in predicates if p.subject is not None and p.subject.first < p.first <= stop), None
    )
    if subject is not None:
        before = people_before(clues.reading, clues.actors, subject.last, clues.first)
        found = [a for a in before if a.people or a.kind == "holders"]
        previous = subject.last if found else -1
    elif not predicates:  # a headline: "X in phone talks with Y"
        return [a for a in people_before(clues.reading, clues.actors, stop - 1, clues.first) if a.people]
    for actor in clues.actors:
        if actor.last > stop or actor.last <= previous or actor.kind not in ("person", "pronoun"):
            continue
        if not actor.people or (actor.last < len(folds) and folds[actor.last] in ("'s", "'")):
            continue
        lead = folds[actor.first - 1] if actor.first else ""
        between = folds[previous : actor.first] if previous >= 0 else []
        if found and ("that" in between or lead in _NOT_TOWARDS or "about" in between[-6:]):
            continue
        if not found:
            if any(p.subject is actor for p in predicates):
                found.append(actor)
        elif (lead in _TOWARDS or actor.kind == "pronoun") and actor.people[0] not in [
            p for a in found for p in a.people
        ]:
            found.append(actor)
        previous = actor.last
    return found
