"""What a sentence leaves behind for those after it: who said something, to whom it is credited, who rang, who is named first."""

from toolkit.extract.actors import Actor
from toolkit.extract.firstnamed import leads
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.lastspeakers import converses
from toolkit.extract.layout import Layout
from toolkit.extract.memory import Memory
from toolkit.extract.papers import is_body
from toolkit.extract.people.person import Person
from toolkit.extract.speakers import speakers
from toolkit.reference import side_names


def is_cited(folds: list[str], actor: Actor) -> bool:
    """Tell whether "according to" stands before a phrase, or "according to a post by"."""
    before = folds[actor.first - 1]
    if before == "by" and folds[actor.first - 2] in _POSTED:
        return ["according", "to"] in (folds[i : i + 2] for i in range(actor.first - 5, actor.first - 3))
    return before == "to" and folds[actor.first - 2] == "according"


_POSTED = frozenset("post statement message tweet comment remark posts comments remarks".split())


def note_speakers(number: int, folds: list[str], found: list[Predicate], memory: Memory) -> None:
    """Note who said something, for "he added", "it said" and "the two", but not who is only quoted by others."""
    for p in found:
        if p.subject is None or p.passive:
            continue
        _note_told_of(number, p, memory)
        if not p.speech:
            continue
        relayed = p.lemma in ("quote", "cite") and folds[p.last] == "by"  # "an official quoted by AP"
        if relayed or memory.inside(p.first):
            continue
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
            memory.relayed = _relayed(number, p, found)


def _relayed(number: int, teller: Predicate, found: list[Predicate]) -> tuple[int, Person] | None:
    """Return whose words somebody without a name tells behind them: "Marte told the leaders he was ready, one of the aides said": Marte."""
    if not teller.trailing or teller.subject is None or teller.subject.kind != "source":
        return None
    main = next((p for p in found if p.parent is teller or p.parent is None), None)
    told = main is not None and main is not teller and main.speech and main.subject is not None
    people = main.subject.people if told and main is not None and main.subject is not None else ()
    return (number, people[0]) if len(people) == 1 else None


def _note_told_of(number: int, p: Predicate, memory: Memory) -> None:
    teller = p.parent.subject if p.parent is not None and p.parent.kind == "say" else None
    if p.kind != "other" and p.subject is not None and teller is not None:
        if len(p.subject.people) == len(teller.people) == 1:
            memory.told_of = (number, p.subject.people[0], teller.people[0])


def note_credited(page: Layout, number: int, actors: list[Actor], memory: Memory) -> None:
    """Note to whom a sentence is credited in which nobody acts by name: "According to an official, Marte was furious. “…,” she said": Marte."""
    if memory.acted[-1:] != [number]:
        memory.credited = _credited(page, number, actors) or memory.credited


def note_callers(number: int, folds: list[str], found: list[Predicate], memory: Memory) -> None:
    """Note who spoke with somebody, for "he then rang"."""
    for p in found:
        if (
            p.subject is not None
            and len(p.subject.people) == 1
            and not memory.inside(p.first)
            and converses(folds, p)
            and (p.parent is None or p.subject.kind == "person")
        ):
            memory.caller = (number, p.subject.people[0])


def note_subject(
    page: Layout, number: int, actors: list[Actor], found: list[Predicate], memory: Memory
) -> None:
    """Let the subject of a sentence's first clause be whom the next pronoun means."""
    if number < page.below:
        return
    folds = page.tokens.folds
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


def note_account(page: Layout, number: int, actors: list[Actor], memory: Memory) -> None:
    """Let an office or an outlet be who tells next: "The palace gave another account. It said …"."""
    first, last = page.sentences[number].first, page.sentences[number].last
    opening = actors[0] if actors else None
    if opening is None or opening.first > first + 1 or not is_body(page.tokens.folds, opening):
        return
    behind = page.tokens.folds[opening.last : min(last, opening.last + _ACCOUNT)]
    gives = behind[:1] and behind[0] in _GIVES and not _ACCOUNTS.isdisjoint(behind)
    if gives or (page.tokens.folds[opening.head] in _PAPERS and not _IS.isdisjoint(behind)):
        memory.teller = memory.body = (number, opening.antecedent or opening)


def note_opener(
    page: Layout, number: int, actors: list[Actor], found: list[Predicate], memory: Memory
) -> None:
    """Let the body that a sentence opens with be "it" in the next, whatever it does: "The ministry dismissed the report. It said"."""
    main = next((p for p in found if p.parent is None and not p.relative), None)
    subject = main.subject if main is not None and not main.passive else None
    if subject is None:  # "The readout, carried by an agency, holds no such pledge": no list has its verb
        # nor that of "The ministry went further."
        subject = next(
            (a for a in actors[:1] if not found or page.tokens.folds[a.last : a.last + 1] == [","]), None
        )
    if subject is None or subject.kind not in ("source", "medium"):
        return
    opens = subject.first - page.sentences[number].first <= _LEADING and not memory.inside(subject.first)
    if opens and is_body(page.tokens.folds, subject):
        memory.teller = (number, subject.antecedent or subject)


def _credited(page: Layout, number: int, actors: list[Actor]) -> tuple[int, Actor] | None:
    """Return the one without a name to whom a sentence is credited at its end: "…, according to a diplomat. “…,” he said."."""
    folds, first = page.tokens.folds, page.sentences[number].first
    for actor in reversed(actors):
        if actor.first - first <= _OPENING:
            break
        if is_cited(folds, actor) and actor.kind == "source" and folds[actor.head] in speakers().individuals:
            return (number, actor.antecedent or actor) if actor.role != "several" else None
    return None


_OPENING = 3  #: tokens of "“According to"


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


def is_introduced(page: Layout, number: int, actor: Actor) -> bool:
    """Tell whether a sentence opens with somebody of whom it tells something in words that no list has: "X, who is abroad, is to ring Y"."""
    folds = page.tokens.folds
    behind = folds[actor.last : actor.last + 2]
    opens = actor.first - page.sentences[number].first <= 1
    if not opens or not behind:
        return False
    return (
        behind[0] in _BEING
        or behind == [",", "who"]
        or (behind[0] == "," and _resumes(page, number, actor.last))
    )


_BEING = frozenset("is was has had would did could refrained avoided stopped remained".split())
_INSERTED = 24  #: tokens of ", asked about the talks at a news conference in Lima,"


def _resumes(page: Layout, number: int, comma: int) -> bool:
    """Tell whether a clause goes on behind what commas set off: "X, asked about the talks, was guarded"."""
    folds, last = page.tokens.folds, page.sentences[number].last
    behind = (j for j in range(comma + 1, min(last - 1, comma + _INSERTED)) if folds[j] == ",")
    return any(folds[j + 1] in _BEING for j in behind)


def is_opening_seat(page: Layout, number: int, actor: Actor) -> bool:
    """Tell whether a sentence opens with the seat of an office, which speaks for it: "The Kremlin kept quiet. … it said"."""
    first = page.sentences[number].first
    if actor.kind != "side" or actor.first != first:
        return False
    at = first + (page.tokens.folds[first] == "the")
    hit = side_names().longest(page.tokens.folds, at, actor.last)
    return hit is not None and hit.value.kind == "seat"
