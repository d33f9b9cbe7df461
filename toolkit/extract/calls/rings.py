"""Read who rang whom: "phoned X", "was called by X", "called to congratulate X"."""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.calls.called import called
from toolkit.extract.calls.calledby import agent, is_gathering, is_passive
from toolkit.extract.calls.casts import cast_of
from toolkit.extract.calls.clues import Clues
from toolkit.extract.calls.gladly import told_gladly
from toolkit.extract.calls.purpose import broken_off
from toolkit.extract.calls.rangme import rang_me
from toolkit.extract.calls.report import CallReport, parts_of, placed_by
from toolkit.extract.calls.rungtellers import is_left_open, teller_of
from toolkit.extract.people.peoplelists import people_after
from toolkit.extract.words import is_dating, words
from toolkit.lexicon import Hit

_UNDECIDED = frozenset(
    "whether how like want wants wanted wish wishes wished refused declined failed unable need needs reluctant".split()
)
# Words that make "to ring X" a plan or a deed; "an offer to call him" is neither.
_PLANS = frozenset(
    """due set expected scheduled slated going about likely supposed agreed agree agrees promised promises vowed vows pledged decided
    plans plan planning planned intends intend intending hopes hope hoping prepares preparing arranging arranged able is are was were
    had has have continued went phone telephone used managed proceeded poised ready first last next expects expect expecting aims
    aim aiming tried attempted asked asks""".split()
)


def _is_led(clues: Clues, verb: Hit[str]) -> bool:
    """Tell whether "to" or a modal makes a verb of "call": "will call", "would then call"."""
    folds = clues.folds
    if folds[verb.first - 1] in _TO_VERB:
        return True
    later = folds[verb.first - 1] in ("then", "also", "later") and verb.first - 2 >= clues.first
    return later and folds[verb.first - 2] in _TO_VERB


def _is_plan(folds: list[str], at: int) -> bool:
    """Tell whether a word before "to ring" makes it a plan or a deed; so does "the first leader"."""
    ranked = folds[at] in _RANKED and not _RANKS.isdisjoint(folds[max(0, at - _RANK) : at])
    bidden = folds[at] == "asked" and folds[at - 1] in words().bes  # "was asked to call X"
    return (folds[at] in _PLANS and not bidden) or not folds[at].isalpha() or ranked


_RANKED = frozenset(
    "leader leaders president minister premier chancellor monarch statesman ally allies counterpart politician official one person".split()
)
_RANKS = frozenset(("first", "second", "third", "latest", "last", "next"))
_RANK = 4  #: tokens of "first foreign head of state"


_SPEAKERS = frozenset(("i", "we"))  #: those who tell of their own calls, whom only the text's head names
_SAME_CLAUSE = 8  #: tokens from a subject to a verb that is not another's
_TO_VERB = frozenset(("to", "will", "would", "may", "might", "could"))
_MEDIA = frozenset(
    "phone telephone video conference telephonic introductory official courtesy congratulatory separate".split()
)
_BEFORE_NOUN = _MEDIA | {"in", "during", "of", "after", "on", "over"}  #: "Marte, Ilves in calls as …"
_OF_NOUN = (["between"], ["with"], ["from"], ["among"])


def is_noun(clues: Clues, verb: Hit[str]) -> bool:
    """Tell whether a word that may be a verb is a noun: "a call", "phone calls to X", "followed calls between X and Y"."""
    folds = clues.folds
    if folds[verb.first] in ("phone", "telephone", "ring", "call", "dial"):
        return not (verb.first > clues.first and _is_led(clues, verb))
    return folds[verb.first] == "calls" and (
        (folds[verb.first - 1] in _BEFORE_NOUN and verb.first > clues.first)
        or folds[verb.last : verb.last + 1] in _OF_NOUN
    )


def _whom(clues: Clues, subjects: list[Actor]) -> list[Actor]:
    """Return for whom "whom" stands: "Y, whom X phoned in the afternoon, told him"."""
    at = subjects[0].first - 1 if len(subjects) == 1 else clues.first
    if at <= clues.first + 1 or clues.folds[at] != "whom":
        return []
    end = at - (clues.folds[at - 1] == ",")
    return [a for a in clues.actors if a.last == end and a.kind == "person" and a.people][:1]


def _is_himself(subjects: list[Actor], objects: list[Actor]) -> bool:
    """Tell whether "he" or "the minister" is read as the one whom he rang, "Y, whom he rang": it is somebody else."""
    one = len(subjects) == 1 and bool(subjects[0].people)
    return one and len(objects) == 1 and subjects[0].people == objects[0].people


def rang(clues: Clues, verb: Hit[str], subjects: list[Actor]) -> Iterator[CallReport]:
    """Read a verb whose object is the one called; in the passive the one after "by" called."""
    folds = clues.folds
    if (
        folds[verb.first - 1] == "to"
        and verb.first - 2 >= clues.first
        and (folds[verb.first - 2] in _UNDECIDED or not _is_plan(folds, verb.first - 2))
        and broken_off(folds, clues.first, verb.first - 1) is None
        and not told_gladly(folds, verb.first - 1, clues.first)
    ):
        return
    if folds[verb.last : verb.last + 1] == ["off"] and verb.last < clues.last:
        return  # "was called off over remarks by the Chilean minister"
    passive = verb.value == "heard" or is_passive(clues, verb)
    if passive and folds[verb.last : verb.last + 1] == ["by"] and is_gathering(clues, verb):
        return  # "The talks were called by X": who convened them
    if not passive and (to_teller := rang_me(clues, verb, subjects)) is not None:
        yield to_teller
        return
    if verb.value == "heard":
        objects, end = people_after(clues.reading, clues.actors, verb.last, clues.last)
        if not subjects or not objects or objects[0].kind != "person" or objects[0].first > verb.last + 1:
            return
    else:
        objects, end = agent(clues, verb) if passive else called(clues, verb)
    if not passive and (not objects or objects[0].kind == "pronoun"):
        objects = _told(clues, verb, subjects) or _whom(clues, subjects) or objects
    himself = not passive and _is_himself(subjects, objects)
    as_ever = himself and subjects[0].kind == "pronoun"  # he who made the text's other calls
    subjects = [] if himself else subjects
    if not objects:
        from_afar = not passive and _is_from_afar(folds, verb, subjects)
        if from_afar or _is_cleft(folds, subjects):  # who was rung is who else was on the call of the text
            yield clues.report(
                "call.rang",
                (subjects[0].first, verb.last),
                subjects,
                subjects,
                at=verb,
                medium=("phone", (verb.first, verb.last)),
                placed=placed_by(subjects, subjects[0].first, verb.last) if from_afar else None,
            )
        return
    if not passive and not any(a.people for a in subjects) and (listed := _listed(clues, verb, end)):
        for caller in listed:  # "Among those who called X were Y and Z"
            yield clues.report(
                "call.rang",
                (verb.first, caller.last),
                [caller, *objects[:1]],
                [caller],
                at=verb,
                medium=("phone", (verb.first, verb.last)),
                placed=placed_by([caller], verb.first, caller.last),
            )._replace(separate=True)
        return
    opening = verb.first == clues.first and clues.folds[verb.first].endswith("ing")
    if not passive and (opening or not any(a.people for a in subjects)):
        subjects = _behind(clues, verb, objects) or subjects
    callers = objects[:1] if passive else subjects or _unnamed(clues, verb)
    if not passive and is_left_open(objects[0], callers):
        objects = teller_of(clues, verb.first)
        if not objects:
            return  # "recalled that X and Y had telephoned him": those who rang had no call with each other
    told = clues.way is not None or bool(clues.nouns)
    further = objects[1:] if passive and verb.value != "heard" else []
    objects = objects[:1] if passive else objects
    both = bool(subjects) and subjects[0].kind == objects[0].kind == "pronoun"
    if told and both and subjects[0].pronoun != "latter" and _dates(clues, verb):
        return  # "spoke by phone with X after she called him": which of the two is she?
    if not passive and folds[verb.first - 2 : verb.first] == ["the", "latter"]:
        callers = [a for a in clues.actors if a.last <= verb.first - 2 and a.kind == "person"][-1:]
    near_subject = bool(subjects) and 0 <= verb.first - subjects[-1].last <= _SAME_CLAUSE
    start = subjects[0].first if near_subject else verb.first
    tokens = (verb.first, objects[0].last) if passive else (start, verb.last)
    report = clues.report(
        "call.rang",
        (start, end),
        subjects + objects,
        callers,
        at=verb,
        medium=("video" if _is_video(folds[verb.first]) else "phone", (verb.first, verb.last)),
        placed=None if folds[verb.first : verb.last] in _HEARD else placed_by(callers, *tokens),
    )
    named_by_side = [a.side for a in [*objects, *callers] if a.kind == "source" and a.side is not None]
    yield report._replace(
        sides=(*report.sides, *named_by_side),
        outgoing=as_ever or (not passive and report.initiator is None and folds[verb.first - 1] in _SPEAKERS),
        separate=bool(further),
    )

    for caller in further:  # "was called by X and, later, by Y"
        yield report._replace(
            people=(*parts_of(subjects)[0], *caller.people),
            callers=caller.people,
            initiator=placed_by([caller], verb.first, caller.last),
            separate=True,
        )


#: Who heard somebody by phone need not have called him.
_HEARD = (["heard"], ["hears"])


def _is_from_afar(folds: list[str], verb: Hit[str], subjects: list[Actor]) -> bool:
    """Tell whether somebody by name rang from where he was, or at an hour: "Mr X phoned from Tokyo", "Mr X phoned at noon"."""
    named = len(subjects) == 1 and subjects[0].kind == "person" and len(subjects[0].people) == 1
    named = named and folds[verb.first - 1] != "who"
    behind = folds[verb.last : verb.last + 2]
    at_hour = folds[verb.first] in _PHONED and (behind in _AT_AN_HOUR or is_dating(behind[0]))
    return named and folds[verb.first] in _RANG and (behind[:1] == ["from"] or at_hour)


_AT_AN_HOUR = tuple(["at", hour] for hour in ("noon", "midday", "midnight", "dawn", "dusk"))
_PHONED = frozenset(("phoned", "telephoned", "rang"))  #: "called at noon" may be on somebody in his house


_RANG = frozenset(("phoned", "telephoned", "rang", "called"))


def _is_cleft(folds: list[str], subjects: list[Actor]) -> bool:
    """Tell whether it is said who of two rang: "it was the Peruvian president who had phoned on Saturday"."""
    if len(subjects) != 1 or len(subjects[0].people) != 1 or folds[subjects[0].last] != "who":
        return False
    first = subjects[0].first - (folds[subjects[0].first - 1] == "the")
    return folds[first - 2 : first] in (["it", "was"], ["it", "is"])


def _is_video(fold: str) -> bool:
    return fold.startswith(("video", "facetime", "skype"))


def _listed(clues: Clues, verb: Hit[str], end: int) -> list[Actor]:
    """Return who called, where "who" stands before and they behind: "Leaders who called X on Friday include Y and Z"."""
    ranked = clues.folds[verb.first - 3 : verb.first] == [
        "the",
        "first",
        "to",
    ]  # "Among the first to call X was Y"
    if not ranked and (
        clues.folds[verb.first - 1] not in ("who", "had", "have")
        or "who" not in clues.folds[clues.first : verb.first]
    ):
        return []
    for at in range(end, min(clues.last - 1, end + _TO_CALLERS)):
        if clues.folds[at] in _BEING:
            listed, _ = people_after(clues.reading, clues.actors, at + 1, clues.last)
            return [a for a in listed if a.people]
    return []


_TO_CALLERS = 8  #: tokens of "late on Monday to congratulate him"
_BEING = frozenset(("were", "was", "are", "include", "included", "includes", "including"))


def _behind(clues: Clues, verb: Hit[str], objects: list[Actor]) -> list[Actor]:
    """Return the subject of the main clause behind an opening one: "When she phoned Y on Thursday, X said"."""
    if clues.folds[clues.first] not in _OPENING or verb.first > clues.first + _CLAUSE:
        return []
    end = objects[-1].last
    called = [p for a in objects for p in a.people]
    behind = (
        a for a in clues.actors if end < a.first <= end + _TO_SUBJECT and clues.folds[a.first - 1] == ","
    )
    first = next(behind, None)  # "Phoning Y on Monday, X said"
    if first is not None and len(first.people) == 1 and first.people[0] not in called:
        return [first]
    for predicate in clues.reading.predicates[clues.number]:
        subject = predicate.subject
        if (
            predicate.first > end
            and subject is not None
            and len(subject.people) == 1
            and subject.first >= end
        ):
            other = subject.people[0] not in [p for a in objects for p in a.people]
            return [subject] if other and "," in clues.folds[end : subject.first] else []
    return []


_OPENING = frozenset("after when as before having while phoning telephoning calling ringing".split())
_TO_SUBJECT = 10  #: tokens of "from his train late on Monday,"
_CLAUSE = 3  #: tokens of "When she"


def _told(clues: Clues, verb: Hit[str], subjects: list[Actor]) -> list[Actor]:
    """Return the other end of who is said to have rung: "X, who rang in the evening, informed Y", "Y assured X, who had rung"."""
    folds = clues.folds
    if folds[verb.first - 1] not in ("who", "had") or "who" not in folds[verb.first - 2 : verb.first]:
        return []
    if len(subjects) != 1 or not (verb.value == "rang" or folds[verb.last] == "to"):
        return []
    cast = cast_of(clues.reading, clues.number, clues.first, clues.last)
    if len(cast.doers) == 1 and cast.doers[0].people == subjects[0].people:
        return list(cast.others) if verb.value == "rang" else []
    told = len(cast.doers) == 1 and any(o.people == subjects[0].people for o in cast.others)
    return list(cast.doers) if told else []


def _dates(clues: Clues, verb: Hit[str]) -> bool:
    """Tell whether a clause only says when another took place: "after she called him"."""
    return not {"after", "when", "since", "before"}.isdisjoint(
        clues.folds[max(clues.first, verb.first - 4) : verb.first]
    )


def _unnamed(clues: Clues, verb: Hit[str]) -> list[Actor]:
    """Return an official without a name who rang somebody, with the state: "a senior Norwegian official phoned X"."""
    own = next((p.subject for p in clues.reading.predicates[clues.number] if p.first == verb.first), None)
    if own is None or own.kind != "source" or own.side is None or own.people or own.medium is not None:
        return []
    return [own]
