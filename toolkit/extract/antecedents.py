"""Go back from "he", "it", "the official" and "I" to the phrase that says who is meant."""

from collections.abc import Callable, Sequence

from toolkit.extract.actors import Actor
from toolkit.extract.definites import bind_source
from toolkit.extract.firstnamed import leads, put_first
from toolkit.extract.firstperson import bind_first_person
from toolkit.extract.grammar.joint import with_pronouns
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.lastspeakers import converses
from toolkit.extract.layout import Layout
from toolkit.extract.memory import Memory
from toolkit.extract.papers import credit, initials, is_body, issue, written_short
from toolkit.extract.people.given import gender_of
from toolkit.extract.people.person import LEADERS, Person
from toolkit.extract.pronouns import bind_pronoun
from toolkit.extract.speakers import speakers

_BRIEFERS = frozenset(("officials", "diplomats", "advisers", "advisors"))


def resolve(
    page: Layout,
    actors: list[list[Actor]],
    found: list[list[Predicate]],
    quoted: Sequence[tuple[int, int]] = (),
    author: Callable[[], Person | None] = lambda: None,
) -> tuple[Person | None, ...]:
    """Bind the pronouns and short phrases of a text to people, or to the fuller phrase before them.

    Return for each sentence whom "I" means in it outside quotation marks.
    `quoted` are the tokens between quotation marks, in order: "he" outside is nobody who is only named inside.
    `author` returns who holds the office that issues the text, where it is one person's.
    """
    memory = Memory(page, quoted)
    for predicates in found if quoted else ():
        for p in predicates:
            memory.credit(p)
    for number in range(len(page.sentences)):
        _sentence(page, number, actors[number], found[number], memory)
    tellers = bind_first_person(page, actors, found, author)
    for predicates in found:
        with_pronouns(predicates)
    return tellers


def _is_anybody(folds: list[str], verb: Predicate, speaker: Actor) -> bool:
    """Tell whether "they" may be one of no gender: "“…,” the spokesperson said. “…,” they added."."""
    return (
        verb.trailing
        and speaker.kind == "source"
        and speaker.role is None
        and folds[speaker.head] in speakers().individuals
    )


def _group(folds: list[str], number: int, actor: Actor, verb: Predicate | None, memory: Memory) -> None:
    """Bind "the officials" and "they" to who spoke before."""
    if folds[actor.last - 1] in _BRIEFERS:
        if verb is not None and verb.speech and folds[actor.first] == "the":
            actor.antecedent = next(  # "U.S. and Chilean officials told AP … The officials said"
                (s for s in reversed(memory.sources) if folds[s.head] == folds[actor.last - 1] and s.role),
                None,
            )
        _as_source(folds, actor, verb, memory)
    elif verb is not None and verb.kind == "say" and folds[actor.first] == "they":
        if (
            memory.speaker is not None
            and number - memory.speaker[0] <= 2
            and (memory.speaker[1].role == "several" or _is_anybody(folds, verb, memory.speaker[1]))
        ):
            actor.antecedent = memory.speaker[1]  # "Chilean diplomats said … They added"


def _is_cited(folds: list[str], actor: Actor) -> bool:
    """Tell whether "according to" stands right before a phrase."""
    return folds[actor.first - 1] == "to" and folds[actor.first - 2] == "according"


def _credited(page: Layout, number: int, actors: list[Actor]) -> tuple[int, Actor] | None:
    """Return the one without a name to whom a sentence is credited at its end: "…, according to a diplomat. “…,” he said."."""
    folds, first = page.tokens.folds, page.sentences[number].first
    for actor in reversed(actors):
        if actor.first - first <= _OPENING:
            break
        if _is_cited(folds, actor) and actor.kind == "source" and folds[actor.head] in speakers().individuals:
            return (number, actor.antecedent or actor) if actor.role != "several" else None
    return None


_OPENING = 3  #: tokens of "“According to"


def _sentence(page: Layout, number: int, actors: list[Actor], found: list[Predicate], memory: Memory) -> None:
    folds = page.tokens.folds
    memory.leave(page.sentences[number].first)
    subjects: dict[int, Predicate] = {}
    for p in found:
        if p.subject is not None:
            subjects.setdefault(id(p.subject), p)
    main: list[Person] = []
    beside: list[Actor] | None = None  # of these alone a pronoun may not mean whom they name
    late: list[Person] = []  # "according to Berestov, she said": not whom "she" means
    for actor in actors:
        verb = subjects.get(id(actor))
        kind = actor.kind
        if kind == "person" and actor.people:
            cited = _is_cited(folds, actor)
            if cited or (verb is not None and verb.kind == "say"):
                _prefer_speaker(page, number, actor, memory)
            for person in actor.people:
                if person.index not in memory.met:
                    memory.met.add(person.index)
                    person.gender = person.gender or gender_of(person)
            person = actor.people[0]
            memory.latest = (number, person)
            if cited:
                late.append(person)
                memory.people = [r for r in memory.people if r[1] is not person]
                continue
            if memory.inside(actor.first):
                memory.aside.append((number, person))
                continue
            if verb is None and _is_introduced(page, number, actor):
                memory.acted.append(number)
            if verb is not None:
                main.append(person)
                memory.acted.append(number)
                if person.side is not None:
                    memory.side = (number, person.side)
            memory.name(number, person)
        elif kind == "pronoun":
            if beside is None:
                beside = [a for a in actors if a.kind == "person" or folds[a.first - 1] == "with"]
            bind_pronoun(folds, number, actor, verb, beside, found, main, memory)
        elif kind == "group":
            _group(folds, number, actor, verb, memory)
        elif kind == "side" and actor.side is not None and verb is not None:
            memory.side = (number, actor.side)
        elif kind == "source":
            written_short(page.tokens.words, actor, memory)
            initials(page.tokens.words, actor, memory)
            closing = verb is not None and verb.trailing
            bind_source(folds, actor, memory, number, main[:1] if closing else ())
            memory.sources.append(actor)
        elif kind == "holders" and actor.role == "official":
            memory.sources.append(actor)
        elif kind == "medium":
            initials(page.tokens.words, actor, memory)
            memory.medium = actor
        if _is_cited(folds, actor) and is_body(folds, actor):
            memory.teller = (number, actor.antecedent or actor)
        if verb is not None and (
            actor.kind == "medium"
            or (
                actor.kind == "side"
                and (verb.speech or verb.kind != "other")
                and not memory.inside(actor.first)
            )
            or (actor.kind == "source" and folds[actor.head] not in speakers().individuals)
        ):
            if actor.antecedent is None or folds[actor.head] not in speakers().documents:
                memory.body = (number, actor.antecedent or actor)
    credit(folds, actors)
    _give_account(page, number, actors, memory)
    put_first(page, number, actors, found, memory)
    for person in late:
        memory.name(number, person)
        memory.cited = (number, person)
        memory.spoke.append(person)
    for p in found:
        if p.subject is not None and p.subject.kind == "source" and p.subject not in actors:
            written_short(page.tokens.words, p.subject, memory)
        owner = p.subject.antecedent if p.relative and p.subject is not None else None
        if p.subject is not None and owner is not None and owner.antecedent is not None:
            p.subject.antecedent = owner.antecedent  # "Its statement, which said": whose that is
    issue(folds, number, actors, found, memory)
    _note_opener(page, number, found, memory)
    for p in found:
        if p.subject is None or p.passive or not p.speech:
            continue
        relayed = p.lemma in ("quote", "cite") and folds[p.last] == "by"  # "an official quoted by AP"
        if not relayed and not memory.inside(p.first):
            if p.kind in ("say", "confirm") and is_body(folds, p.subject) and not _dates(folds, p):
                memory.teller = (number, p.subject.antecedent or p.subject)
            if p.subject.people:
                memory.spoke.append(p.subject.people[-1])
                if p.kind in ("say", "confirm", "stress") and p.lemma != "speak" and p.parent is None:
                    memory.voice = (number, p.subject.people[-1])
            if (
                p.parent is None
                and p.subject.kind in ("person", "source", "pronoun", "medium")
                and (p.subject.people or p.subject.kind != "pronoun" or p.subject.antecedent)
            ):
                memory.speaker = (number, p.subject.antecedent or p.subject)
    if memory.acted[-1:] != [number]:  # "According to an official, Marte was furious. “…,” she said": Marte
        memory.credited = _credited(page, number, actors) or memory.credited
    for p in found:
        if (
            p.subject is not None
            and len(p.subject.people) == 1
            and not memory.inside(p.first)
            and converses(folds, p)
            and (p.parent is None or p.subject.kind == "person")
        ):
            memory.caller = (number, p.subject.people[0])
    if number >= page.below:  # the subject of the sentence's first clause is who the next pronoun means
        for p in reversed(found):
            subject = p.subject
            if (
                subject is not None
                and subject.kind in ("person", "pronoun")
                and len(subject.people) == 1
                and leads(p)
                and not memory.inside(subject.first)
            ):
                memory.name(number, subject.people[0])
        for actor in actors:  # "The premier declined; the president let that pass. She promised …"
            if (
                folds[actor.first - 1] == ";"
                and actor.kind == "person"
                and len(actor.people) == 1
                and folds[actor.last : actor.last + 1] not in (["'s"], ["'"])
            ):
                memory.name(number, actor.people[0])


def _is_introduced(page: Layout, number: int, actor: Actor) -> bool:
    """Tell whether a sentence opens with somebody of whom it tells something in words that no list has: "X, who is abroad, is to ring Y"."""
    folds = page.tokens.folds
    behind = folds[actor.last : actor.last + 2]
    opens = actor.first - page.sentences[number].first <= 1
    return opens and (behind[:1] in (["is"], ["was"], ["has"], ["had"]) or behind == [",", "who"])


def _as_source(folds: list[str], actor: Actor, verb: Predicate | None, memory: Memory) -> None:
    """Let officials who only say something be a source beside those on the call: "…, both officials said"."""
    if actor.antecedent is not None or (verb is not None and verb.kind != "say"):
        return
    head = folds[actor.last - 1]
    known = next((s for s in reversed(memory.sources) if folds[s.head] == head), None)
    cited = folds[actor.first - 2 : actor.first] == ["according", "to"]
    if not cited and (verb is None or not (verb.trailing or known is not None)):
        return
    actor.antecedent, actor.kind, actor.head, actor.role = known, "source", actor.last - 1, "several"


def _give_account(page: Layout, number: int, actors: list[Actor], memory: Memory) -> None:
    """Let an office or an outlet be who tells next: "The palace gave another account. It said …"."""
    first, last = page.sentences[number].first, page.sentences[number].last
    opening = actors[0] if actors else None
    if opening is None or opening.first > first + 1 or not is_body(page.tokens.folds, opening):
        return
    behind = page.tokens.folds[opening.last : min(last, opening.last + _ACCOUNT)]
    gives = behind[:1] and behind[0] in _GIVES and not _ACCOUNTS.isdisjoint(behind)
    if gives or (page.tokens.folds[opening.head] in _PAPERS and not _IS.isdisjoint(behind)):
        memory.teller = memory.body = (number, opening.antecedent or opening)


def _note_opener(page: Layout, number: int, found: list[Predicate], memory: Memory) -> None:
    """Let the body that a sentence opens with be "it" in the next, whatever it does: "The ministry dismissed the report. It said"."""
    main = next((p for p in found if p.parent is None and not p.relative), None)
    if main is None or main.passive or main.subject is None or main.subject.kind not in ("source", "medium"):
        return
    subject = main.subject
    opens = subject.first - page.sentences[number].first <= _LEADING and not memory.inside(subject.first)
    if opens and is_body(page.tokens.folds, subject):
        memory.teller = (number, subject.antecedent or subject)


def _dates(folds: list[str], p: Predicate) -> bool:
    """Tell whether a clause only dates the one before it: "…, the palace said, two days after Peru announced a truce"."""
    return p.start > 0 and folds[p.start - 1] in _DATING


_DATING = frozenset(("after", "since", "when", "before", "as", "while"))
_LEADING = 2  #: tokens of "Meanwhile,"
_GIVES = frozenset(
    "gave gives offered offers had has presented presents painted paints provided published carried carries ran runs issued issues released".split()
)
_ACCOUNTS = frozenset("account version picture summary details reading detail".split())
#: "A White House statement issued later was terse. It said"
_PAPERS = frozenset("statement readout release communique communiqué account summary".split())
_IS = frozenset("was is made makes did differed struck".split())
_ACCOUNT = 6  #: tokens of "gave another, shorter account"


def _prefer_speaker(page: Layout, number: int, actor: Actor, memory: Memory) -> None:
    """Give a bare title that more than one holds to who spoke right before: "Berg said … The minister added"."""
    if memory.voice is None or number - memory.voice[0] > 2:
        return
    words, folds, last = page.tokens.words, page.tokens.folds, memory.voice[1]
    bare = folds[actor.first] == "the" and all(
        words[j][0].islower() for j in range(actor.first + 1, actor.last)
    )
    if not bare or last is actor.people[0]:
        return
    title, role = folds[actor.last - 1], str(last.role)
    prime = folds[actor.last - 2] == "prime"
    fits = last.role == actor.people[0].role or (
        title == "minister"
        and not prime
        and (role.endswith("minister") or "minister" in str(last.title).casefold())
    )
    if title == "leader" or folds[actor.last - 3 : actor.last] == ["head", "of", "state"]:
        fits = last.role in LEADERS
    elif title not in _SHARED:
        fits = False
    if fits:
        actor.people, actor.side = (last,), last.side


#: Titles that several people of a text may hold.
_SHARED = frozenset(
    "minister president secretary chancellor premier spokesman spokeswoman spokesperson".split()
)
