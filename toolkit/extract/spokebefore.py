"""Bind "the officials", "they" and "the minister" to who spoke before."""

from toolkit.extract.actors import Actor
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.layout import Layout
from toolkit.extract.memory import Memory
from toolkit.extract.people.person import LEADERS, Person
from toolkit.extract.speakers import speakers

_BRIEFERS = frozenset(("officials", "diplomats", "advisers", "advisors"))


def _is_anybody(folds: list[str], verb: Predicate, speaker: Actor) -> bool:
    """Tell whether "they" may be one of no gender: "“…,” the spokesperson said. “…,” they added."."""
    return (
        verb.trailing
        and speaker.kind == "source"
        and speaker.role is None
        and folds[speaker.head] in speakers().individuals
    )


def group(folds: list[str], number: int, actor: Actor, verb: Predicate | None, memory: Memory) -> None:
    """Bind "the officials" and "they" to who spoke before."""
    if folds[actor.last - 1] in _BRIEFERS:
        if verb is not None and verb.speech and folds[actor.first] == "the":
            actor.antecedent = next(  # "U.S. and Chilean officials told AP … The officials said"
                (s for s in reversed(memory.sources) if folds[s.head] == folds[actor.last - 1] and s.role),
                None,
            )
        as_source(folds, actor, verb, memory)
    elif verb is not None and verb.kind == "say" and folds[actor.first] == "they":
        if (
            memory.speaker is not None
            and number - memory.speaker[0] <= 2
            and (memory.speaker[1].role == "several" or _is_anybody(folds, verb, memory.speaker[1]))
        ):
            actor.antecedent = memory.speaker[1]  # "Chilean diplomats said … They added"


def as_source(folds: list[str], actor: Actor, verb: Predicate | None, memory: Memory) -> None:
    """Let officials who only say something be a source beside those on the call: "…, both officials said"."""
    if actor.antecedent is not None or (verb is not None and verb.kind != "say"):
        return
    head = folds[actor.last - 1]
    known = next((s for s in reversed(memory.sources) if folds[s.head] == head), None)
    cited = folds[actor.first - 2 : actor.first] == ["according", "to"]
    if not cited and (verb is None or not (verb.trailing or known is not None)):
        return
    actor.antecedent, actor.kind, actor.head, actor.role = known, "source", actor.last - 1, "several"


def prefer_speaker(page: Layout, number: int, actor: Actor, voice: tuple[int, Person]) -> None:
    """Give a bare title that more than one holds to who spoke right before: "Berg said … The minister added"."""
    since, last = voice
    if number - since > _SPOKE:
        return
    words, folds = page.tokens.words, page.tokens.folds
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


_SPOKE = 2  #: sentences from what somebody said to "the minister added"


#: Titles that several people of a text may hold.
_SHARED = frozenset(
    "minister president secretary chancellor premier spokesman spokeswoman spokesperson".split()
)
