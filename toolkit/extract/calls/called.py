"""Who is called: right behind the verb, a pronoun or a state's leader, or behind the infinitive: "called today to congratulate X"."""

from toolkit.extract.actors import Actor
from toolkit.extract.calls.clues import Clues
from toolkit.extract.grammar.verbs import verbs
from toolkit.extract.kin import is_of_friend
from toolkit.extract.people.peoplelists import people_after, people_included
from toolkit.extract.words import is_dating, is_manner, past_day, words
from toolkit.lexicon import Hit

# After the one who is called these say what he is called: "called him a friend".
_NAMING = frozenset(("a", "an", "one", "his", "her", "their", "very", "not", "and's", "into"))
_NO_OBJECT = frozenset(("on", "upon", "for", "with", "conversation", "call", "talks"))
_LEADERS = frozenset("leader leaders president premier ruler king emir chief counterpart".split())


def called(clues: Clues, verb: Hit[str]) -> tuple[list[Actor], int]:
    """Return who is called: right after the verb, or after the infinitive that says what for."""
    start = verb.last
    if clues.folds[start : start + 2] == [",", "in"] and clues.folds[start + 3 : start + 5] in _IN_ORDER:
        start += 5  # "called, in this order, X, Y and Z"
    start += clues.folds[start : start + 1] == ["up"]  # "calls up X"
    start = past_day(clues.folds, start, clues.last)
    if clues.folds[start : start + 1] == ["and"] and (spoken := _and_spoke(clues, start + 1)):
        return spoken
    objects, end = people_after(clues.reading, clues.actors, start, clues.last)
    near = bool(objects) and (
        objects[0].first <= start + 2
        or _of_office(clues, start, objects[0].first)
        or is_of_friend(clues.folds[start : objects[0].first])
    )
    if near and not _OF_OTHERS.isdisjoint(clues.folds[start : objects[0].first]):
        return [], end  # "calls talk of X with Y a mistake"
    to = next(
        (i for i in range(verb.last, min(clues.last, verb.last + _TO_WHERE)) if clues.folds[i] == "to"), end
    )
    if near and (_is_summons(clues, end) or _is_summons(clues, to)):
        return [], end
    if near and objects[0].kind == "pronoun" and objects[0].people:
        objects = [_described(clues, objects[0]), *objects[1:]]
    if near and objects[0].kind in ("person", "pronoun") and objects[0].people:
        return (objects, end) if is_called(clues, verb, objects[0]) else ([], end)
    if near and objects[0].kind == "holders":  # "phoned his Tajik and Uzbek counterparts"
        return (objects, end) if is_called(clues, verb, objects[0]) else ([], end)
    told = clues.folds[verb.last + 2 : min(clues.last, verb.last + 4)]
    if verb.value == "rang" and clues.folds[verb.last : verb.last + 1] in _OWN and "to" in told:
        to = verb.last + 3 + told.index("to")
        objects, end = people_after(clues.reading, clues.actors, to, clues.last)
        return (objects[:1], end) if objects and objects[0].kind == "person" else ([], verb.last)
    if not any(a.people for a in objects) and _leads_to_many(clues, verb):
        named, stop = people_included(clues.reading, clues.actors, verb.last, clues.last)
        if named and named[0].kind == "person" and named[0].people:
            return named, stop
    target = next((a for a in clues.actors if verb.last <= a.first <= verb.last + 1), None)
    if target is not None and _is_foreign_leader(clues, target):
        return ([target], target.last) if is_called(clues, verb, target) else ([], end)
    if clues.folds[verb.last : verb.last + 1] in (["her"], ["him"]):
        return _meant(clues, verb)
    return _addressed(clues, verb)


def _leads_to_many(clues: Clues, verb: Hit[str]) -> bool:
    """Tell whether a verb of calling has many for its object: "rang a series of leaders, X among them", "called several leaders, including X"."""
    following = clues.folds[verb.last]
    return following not in _NO_OBJECT if verb.value == "rang" else following in _MANY


_MANY = frozenset(
    "several some many other various world foreign european two three four five six seven eight nine ten".split()
)
_OF_OTHERS = frozenset("talk talks call report reports claim claims of between".split())


def _is_summons(clues: Clues, at: int) -> bool:
    """Tell whether somebody is called to a gathering: "called X and Y to crisis talks", not "called X to discuss talks"."""
    at += clues.folds[at : at + 1] == [","]  # "called the president of X, Y, to crisis talks"
    if clues.folds[at : at + 1] != ["to"]:
        return False
    for i in range(at + 1, min(clues.last, at + _SUMMONED)):
        if clues.folds[i] in _GATHERINGS:
            return True
        if i == at + 1 and any(v.form == "base" for v in verbs().get(clues.folds[i], ())):
            return False
    return False


_TO_WHERE = 6  #: tokens of "the Chilean and Peruvian leaders" before "to Oslo for crisis talks"
_SUMMONED = 6  #: tokens of "to an urgent crisis meeting"
_GATHERINGS = frozenset("talks meeting meetings summit conference consultations session negotiations".split())


def _of_office(clues: Clues, start: int, first: int) -> bool:
    """Tell whether only an office of several states stands before the first: "called his Omani and Iraqi counterparts, X and Y"."""
    return any(a.kind == "holders" and a.first <= start + 1 and first <= a.last + 1 for a in clues.actors)


def _and_spoke(clues: Clues, at: int) -> tuple[list[Actor], int] | None:
    """Return who is called by the verb behind: "called and congratulated X", "called and spoke with X"."""
    verb = next((p for p in clues.reading.predicates[clues.number] if p.first == at), None)
    if verb is None:
        return None
    begin = verb.last + (clues.folds[verb.last] in ("with", "to"))
    objects, end = people_after(clues.reading, clues.actors, begin, clues.last)
    known = bool(objects) and objects[0].kind == "person" and objects[0].first <= begin + 1
    return (objects, end) if known else None


_IN_ORDER = (["order", ","], ["sequence", ","])
_OWN = (["his"], ["her"], ["their"])  #: "telephoned his condolences to X"


def _described(clues: Clues, pronoun: Actor) -> Actor:
    """Return a pronoun that stands for whom an apposition describes, where it seems to stand for the office there: "X, the bloc's chairman"."""
    person = pronoun.people[0]
    office = next((a for a in clues.actors if a.kind == "person" and a.people == pronoun.people), None)
    if office is None or (person.words and person.strong):
        return pronoun
    at = office.first - 1
    at -= clues.folds[at] == "the"
    named = next((a for a in clues.actors if a.last == at and clues.folds[at] == "," and a.people), None)
    return _at(named, pronoun.first) if named is not None and named.people[0].strong else pronoun


def _meant(clues: Clues, verb: Hit[str]) -> tuple[list[Actor], int]:
    """Return whom "her" of "phoned her to say" means: who was named last, other than the caller."""
    after = clues.folds[verb.last + 1] if verb.last + 1 < clues.last else "."
    if after not in _AFTER_OBJECT:
        return [], verb.last
    here = [a for a in clues.actors if a.last <= verb.first and a.kind == "person" and a.people]
    subject = next((p.subject for p in clues.reading.predicates[clues.number] if p.first == verb.first), None)
    caller = subject.people[0] if subject is not None and subject.people else None
    earlier = clues.reading.actors[clues.number - 1] if clues.number else ()
    for actor in [*reversed(here), *reversed([a for a in earlier if a.kind == "person" and a.people])]:
        if actor.people[0] is not caller:
            return [_at(actor, verb.last)], verb.last + 1
    return [], verb.last


def _other_than_caller(clues: Clues, verb: Hit[str], target: Actor) -> Actor:
    """Return whom a bare title means that seems to be the caller's: "X announced that Y called to congratulate the minister"."""
    subject = next((p.subject for p in clues.reading.predicates[clues.number] if p.first == verb.first), None)
    if subject is None or subject.people != target.people or target.kind != "person":
        return target
    others = (a for a in clues.actors if a.last < subject.first and a.kind == "person" and a.people)
    other = next((a for a in others if a.people[0].role == target.people[0].role), None)
    return Actor(target.first, target.last, "person", other.people, other.side) if other else target


def _at(actor: Actor, token: int) -> Actor:
    return Actor(token, token + 1, "pronoun", actor.people, actor.side)


_AFTER_OBJECT = frozenset(
    "to on at today yesterday this in about from after before again . , and late early over regarding with during following amid while when".split()
)


def _is_foreign_leader(clues: Clues, actor: Actor) -> bool:
    """Tell whether a phrase names a leader by his state alone: "calls Norwegian leader"."""
    return actor.kind == "source" and actor.side is not None and clues.folds[actor.last - 1] in _LEADERS


def _addressed(clues: Clues, verb: Hit[str]) -> tuple[list[Actor], int]:
    """Read "called today to congratulate X"."""
    folds, lists = clues.folds, words()
    for j in range(verb.last, min(clues.last - 1, verb.last + 7)):
        if folds[j] == "on" and folds[j + 1] in lists.weekdays:
            continue
        if folds[j] == "to" and any(v.form == "base" for v in verbs().get(folds[j + 1], ())):
            objects, end = people_after(clues.reading, clues.actors, j + 2, clues.last)
            known = bool(objects) and objects[0].kind in ("person", "pronoun") and bool(objects[0].people)
            if known and objects[0].first <= j + 3:
                return [_other_than_caller(clues, verb, objects[0]), *objects[1:]], end
            if (
                folds[j + 2 : j + 3] in (["him"], ["her"])
                and "had" in folds[max(clues.first, verb.first - 2) : verb.first]
            ):
                told = next(
                    (p.subject for p in clues.reading.predicates[clues.number] if p.kind == "say"), None
                )
                if told is not None and told.last < verb.first and len(told.people) == 1:
                    return [_at(told, j + 2)], j + 3  # "X said Y had called to brief him"
            timed = all(is_dating(fold) or fold in _WHEN for fold in folds[verb.last : j])
            return (_given(clues, j + 1) if timed else None) or ([], verb.last)
        if folds[j] in ("on", "upon", "for", "it", ",", "that"):
            break
    return [], verb.last


def _given(clues: Clues, verb: int) -> tuple[list[Actor], int] | None:
    """Read whom somebody called "to convey his good wishes to Y", "to discuss trade with Y"."""
    folds, lead = clues.folds, _GIVING.get(clues.folds[verb])
    if lead is None:
        return None
    stop = min(clues.last - 1, verb + _GIVEN)
    at = next((i for i in range(verb + 2, stop) if folds[i] in (lead, *_GIVEN_ENDS)), None)
    if at is None or folds[at] != lead:
        return None
    objects, end = people_after(clues.reading, clues.actors, at + 1, clues.last)
    near = bool(objects) and objects[0].first <= at + 2
    return (objects, end) if near and objects[0].kind == "person" and objects[0].people else None


_WHEN = frozenset("on in the late early earlier later back again this".split())
#: What one calls to do, and what leads to the one called behind it.
_GIVING = {
    **dict.fromkeys("convey express offer extend present give pass reiterate".split(), "to"),
    **dict.fromkeys("discuss review exchange share coordinate".split(), "with"),
}
_GIVEN = 16  #: tokens of "convey his warmest congratulations and best wishes on the national day to"
_GIVEN_ENDS = (",", ";", "that", "between")


def _names(clues: Clues, at: int) -> bool:
    """Tell whether a word behind the one called says what he is called: "called X reckless in an interview"."""
    if at >= clues.last:
        return False
    fold, lists = clues.folds[at], words()
    known = fold in _AFTER_CALLED or fold in lists.adverbs or fold in lists.weekdays or fold in lists.months
    return not known and fold.isalpha() and not is_manner(fold) and clues.reading.tokens.words[at].islower()


_AFTER_CALLED = frozenset(
    """on to in at by from for over about after before during when while as with ahead amid following and but or who whose which that
    today yesterday tonight this last late early later earlier again first twice personally directly separately back up per via
    morning afternoon evening night days weeks hours minutes since until within out of then because if so tomorrow next soon
    instead shortly once now unless also too midday noon midweek two three four five several many""".split()
)


def is_called(clues: Clues, verb: Hit[str], target: Actor) -> bool:
    """Tell "X called Y today" from "X called Y a liar" and "X calls on Y"."""
    folds, text = clues.folds, clues.reading.tokens.words
    if any(folds[i] in _NO_OBJECT for i in range(past_day(folds, verb.last, clues.last), target.first)):
        return False
    after = folds[target.last] if target.last < clues.last else "."
    tokens = clues.reading.tokens
    joined = after in ("-", "–") and tokens.ends[target.last - 1] == tokens.starts[target.last]
    if after in ("'s", "'") or joined:  # "calls X-Y phone call an invention"
        return False
    if verb.value != "called":
        return True
    if text[target.last : target.last + 1] in (["“"], ['"']):
        return folds[target.last + 1 : target.last + 2] == ["to"]  # "called X “to hear his views”"
    return after not in _NAMING and not _names(clues, target.last)
