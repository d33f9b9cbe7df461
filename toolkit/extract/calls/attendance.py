"""Read who took part: "Joining X on the call were Y and Z", "also took part", and lists of participants by line."""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.calls.attendancewords import (
    BESIDE,
    BESIDES,
    CHAIRED,
    HEADINGS,
    HOSTS,
    INCLUDING,
    JOINED_THEM,
    JOINING,
    LEADS_ON,
    LISTED_AFTER,
    LISTS,
    LISTS_OPEN,
    ON_THE_LINE,
    REPRESENTED,
    TO_JOIN,
)
from toolkit.extract.calls.call import PRINCIPAL, Call
from toolkit.extract.calls.linelists import by_line
from toolkit.extract.calls.otheroccasions import is_past, is_to_come, of_another_gathering
from toolkit.extract.calls.parties import holder_named
from toolkit.extract.initiators import CALL_NOUNS
from toolkit.extract.people.peoplelists import people_after
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading

_NEAR = 6  #: sentences from the report in which somebody may be said to have "joined"
_GATHERED = 16  #: the same from a gathering by video of which a text has named nobody
_OPENING = 16  #: words in which a sentence must say that it lists who took part

_REACH = 60  #: characters of "in the telephone conversation, alongside"


def add_attending(reading: Reading, call: Call, end: int | None = None) -> None:
    """Add the people whom the sentences before `end` tell to have taken part: principals of new sides or rank, else those who accompany."""
    end = len(reading.layout.sentences) if end is None else end
    opening = [r.sentence for r in call.reports if r.people or r.sides]
    told = [r.sentence for r in call.reports]
    start = min(opening or [n for n in told if n >= reading.layout.body] or told)
    near = _NEAR if call.medium != "video" or opening else _GATHERED
    for number in range(start, min(start + _GATHERED, end)):
        if number < start + near or ON_THE_LINE.search(reading, number):
            _add_joining(reading, call, number)
    if call.medium == "video":
        first = max(reading.layout.body, start - _BEFORE)
        for number in range(first, min(start + _NEAR, end)):
            _add_chair(reading, call, number)
    listed = [p for number in range(start, end) for p in _listed(reading, call, number)]
    known = frozenset(rank(p) for p in call.people)
    for person in dict.fromkeys(listed):
        if person not in call.people:
            add_person(call, person, known)


def attend_each(reading: Reading, calls: list[Call]) -> None:
    """Add who took part in each gathering by video of a text that tells of other calls too, up to where the next is told."""
    body = reading.layout.body
    begins = [min((r.sentence for r in c.reports if r.sentence >= body), default=None) for c in calls]
    for call, begin in zip(calls, begins, strict=True):
        if begin is not None and call.medium == "video":
            later = [b for b in begins if b is not None and b > begin]
            add_attending(reading, call, min(later, default=None))


def _add_chair(reading: Reading, call: Call, number: int) -> None:
    """Add who is said to have chaired a gathering by video: "a virtual summit of the bloc chaired by Ghana's President X"."""
    if "by" not in reading.layout.words[number] or is_past(reading, number):
        return
    match = CHAIRED.search(reading.layout.texts[number])
    if match is None or of_another_gathering(reading.layout.texts[number], match.start()):
        return
    for person in _people(reading, call, _list_at(reading, number, match.end())):
        if person not in call.people and person.side is not None:
            add_person(call, person)


_BEFORE = 2  #: sentences before the one that first names who was on a call


_MARKS = frozenset("\"“'‘")


def _listed(reading: Reading, call: Call, number: int) -> Iterator[Person]:
    """Yield the people of a list of participants that a sentence holds, or whose heading it is."""
    sentence = reading.layout.sentences[number]
    if reading.tokens.folds[sentence.first] == "joining":  # "Joining X on the call were Y and Z"
        joining = people_after(reading, list(reading.actors[number]), sentence.first + 1, sentence.last)[0]
        yield from _people(reading, call, joining)
    marked = sentence.last - sentence.first > 1 and reading.tokens.folds[sentence.first] in _MARKS
    begin = sentence.first + marked  # '"On the call were X and Y," a statement said'
    if reading.tokens.folds[begin] in LISTS_OPEN:
        match = LISTS.match(reading.text(begin, min(sentence.last, begin + 2 * _OPENING)))
        if match is not None and not is_past(reading, number):
            led = reading.tokens.starts[begin] - reading.tokens.starts[sentence.first]
            beside = BESIDES.search(match[0])  # "The participants, besides X, were Y and Z"
            if beside is not None:
                yield from _people(reading, call, _list_at(reading, number, led + beside.end()))
            host = HOSTS.search(match[0])  # "The talks, convened by X and Y, brought in"
            if host is not None:
                yield from _people(reading, call, _list_at(reading, number, led + host.end()))
            yield from _people(reading, call, _list_at(reading, number, led + match.end()))
    if sentence.last - sentence.first <= 2 * _OPENING and HEADINGS.begins(reading, number):
        yield from by_line(reading, number + 1)


def _list_at(reading: Reading, number: int, offset: int) -> list[Actor]:
    """Collect the list that begins at an offset into a sentence."""
    sentence = reading.layout.sentences[number]
    starts = reading.tokens.starts
    stop = starts[sentence.first] + offset
    first = next((i for i in range(sentence.first, sentence.last) if starts[i] >= stop), sentence.last)
    found, end = people_after(reading, list(reading.actors[number]), first, sentence.last)
    owned = reading.tokens.folds[end : end + 1] == ["'s"]  # "including President X's proposal"
    return found[:-1] if owned else found


def _people(reading: Reading, call: Call, found: list[Actor]) -> Iterator[Person]:
    """Yield the people of a list, with those whom only an office names: "the presidents of Peru and Ghana"."""
    on_it = call.all_sides()
    for actor in found:
        yield from (p for p in actor.people if p.strong)
        if actor.kind == "holders":
            named = (holder_named(reading, call, actor, side) for side in actor.sides if side not in on_it)
            yield from (p for p in named if p is not None)


def add_person(call: Call, person: Person, ranks: frozenset[str | None] = frozenset()) -> None:
    """Put a person on a call: as a principal for a new side or of a principal's rank, else as who accompanies."""
    ranks = ranks - {None}
    fresh = person.side is not None and person.side not in call.all_sides() and person.role in PRINCIPAL
    call.people.append(person)
    if not fresh and rank(person) not in ranks:
        call.accompanying.append(person)


def rank(person: Person) -> str | None:
    """Return the rank that somebody's office gives him: leaders of every kind are equals."""
    return "leader" if person.role in _LEADERS else person.role


_LEADERS = frozenset(("head_of_state", "head_of_government", "monarch", "organisation_head", "leader"))


def _add_joining(reading: Reading, call: Call, number: int) -> None:
    """Add who "also took part" or "was joined by" in one sentence."""
    text = reading.layout.texts[number]
    reports = any(r.sentence == number for r in call.reports)
    ahead = call.status == "planned"
    match = JOINING.search(reading, number) or (TO_JOIN.search(reading, number) if ahead else None)
    if match is not None and "elegation" in match[0] and call.medium != "video":
        match = None  # that of a visit
    whom = JOINED_THEM.search(text) if match is None and "joined" in reading.layout.words[number] else None
    match = whom or match
    lists: list[int] = [] if whom is None else [whom.end()]
    if (reports or match is not None) and not LEADS_ON.isdisjoint(reading.layout.words[number]):
        led = (m for m in (*HOSTS.finditer(text), *INCLUDING.finditer(text)))
        lists += [m.end() for m in led if not of_another_gathering(text, m.start())]
    if reports or match is not None:
        lists += [m.end() for m in LISTED_AFTER.finditer(text)]
    if call.medium == "video" and "represented" in reading.layout.words[number]:
        stood = [m.end() for m in REPRESENTED.finditer(text)]
        lists += stood
        for end in stood:
            _place_delegate(reading, number, _list_at(reading, number, end))
    if (match is None and not lists) or is_past(reading, number):
        return
    if call.status in (None, "held") and is_to_come(reading, number):
        return
    if match is not None and match[0].startswith("for "):
        _add_thanked(reading, call, number, match.end())
    elif match is not None and not call.people and " by" in match[0]:
        _add_subjects(
            reading, call, number, match.start()
        )  # "X was joined by Y" on a call of which nobody was named
    elif match is not None and not match[0].endswith("by"):
        beside = BESIDE.search(text, match.end(), match.end() + _REACH)
        lists += [beside.end()] if beside is not None else []
        _add_subjects(reading, call, number, match.start())
    for end in lists:
        for person in _people(reading, call, _list_at(reading, number, end)):
            if person not in call.people and (person.side is not None or person.title is not None):
                add_person(call, person)


def _place_delegate(reading: Reading, number: int, found: list[Actor]) -> None:
    """Give who stands for a state that state: "Chile was represented by Minister X, Norway by Minister Y"."""
    folds = reading.tokens.folds
    if not found or len(found[0].people) != 1 or found[0].people[0].side is not None:
        return
    before = found[0].first - 1  # the token "by"
    before -= folds[before - 1] == "represented"
    before -= folds[before - 1] in ("was", "is", "were")
    states = (a for a in reading.actors[number] if a.kind == "side" and a.side and a.last == before)
    state = next(states, None)
    if state is not None:
        found[0].people[0].side = state.side


def _add_thanked(reading: Reading, call: Call, number: int, offset: int) -> None:
    """Add who is thanked "for joining our call": who stands right before."""
    sentence = reading.layout.sentences[number]
    starts, folds = reading.tokens.starts, reading.tokens.folds
    at = reading.span(sentence.first, sentence.last).start + offset
    joined = next((i for i in range(sentence.first, sentence.last) if starts[i] >= at), sentence.last)
    if CALL_NOUNS.isdisjoint(folds[joined : joined + 3]):
        return
    thanks = next((i for i in range(joined, sentence.first, -1) if folds[i] == "for"), joined)
    for actor in reading.actors[number]:
        if actor.kind == "person" and thanks - 1 <= actor.last <= thanks and actor.people:
            person = actor.people[0]
            if person not in call.people and person.strong and person.side is not None:
                add_person(call, person)


def _add_subjects(reading: Reading, call: Call, number: int, offset: int) -> None:
    """Add those of a sentence who stand before the word of joining as its subject."""
    sentence = reading.layout.sentences[number]
    at = reading.span(sentence.first, sentence.last).start + offset
    for actor in reading.actors[number]:
        begins = reading.tokens.starts[actor.first]
        if actor.kind == "holders" and begins < at and _acts_apart(reading, number, actor, at):
            for holder in _people(reading, call, [actor]):  # "The Prime Ministers of Peru and Ghana joined"
                add_person(call, holder)
        if actor.kind != "person" or not actor.people:
            continue
        person = actor.people[0]
        if person in call.people or not person.strong or begins >= at:
            continue
        if actor.last < len(reading.tokens) and reading.tokens.folds[actor.last] in ("'s", "'"):
            continue
        if person.side is None and person.title is None:
            continue
        if _between_verbs(reading, number, actor.last, at) or _is_inserted(reading, sentence.first, actor):
            continue
        add_person(call, person)


def _acts_apart(reading: Reading, number: int, actor: Actor, offset: int) -> bool:
    """Tell whether those who hold an office join, named by it alone."""
    named = (a for a in reading.actors[number] if a.people)
    within = any(a.first < actor.last and actor.first < a.last for a in named)
    folds = reading.tokens.folds
    beside = any(a.people and actor.last <= a.first <= actor.last + 1 for a in reading.actors[number])
    return (
        not within
        and not beside
        and folds[actor.last] not in ("'s", "'", ",")
        and not _between_verbs(reading, number, actor.last, offset)
    )


def _is_inserted(reading: Reading, first: int, actor: Actor) -> bool:
    """Tell whether somebody is named only in what is said of another: "X, who was abroad with President Y, took part"."""
    folds = reading.tokens.folds
    comma = next((i for i in range(actor.first - 1, first, -1) if folds[i] == ","), first)
    opens = comma > first and folds[comma + 1] in _INSERTED and folds[comma + 2] != "which"
    return opens and "," in folds[actor.last : actor.last + _ASIDE]


_INSERTED = frozenset("who whose accompanying travelling traveling visiting on in while".split())
_ASIDE = 8  #: tokens of "on his visit to Lima,"


def _between_verbs(reading: Reading, number: int, token: int, offset: int) -> bool:
    """Tell whether another verb stands between a name and the joining: then it is not who joined."""
    return any(
        p.first >= token
        and not p.relative
        and reading.tokens.starts[p.first] < offset - 1
        and not (p.passive and p.lemma in _CONFIRMED)
        for p in reading.predicates[number]
    )


_CONFIRMED = frozenset(("confirm", "report", "say", "believe"))  #: "were confirmed to have joined"
