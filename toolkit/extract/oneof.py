"""Phrases for one of several: "one of the officials", "one of them", of whom the text has told before."""

from toolkit.extract.actors import Actor
from toolkit.extract.memory import Memory
from toolkit.extract.speakers import speakers

_SINGLE = frozenset(("one", "another"))
_THEM = frozenset(("them", "those", "one"))
_NUMBERS = frozenset("two three four five six several some many".split())


def takes_up(folds: list[str], actor: Actor) -> bool:
    """Tell whether a phrase is of some of those who were told of before: "one of them", "two of the officials"."""
    head = folds[actor.head]
    if head in _THEM:
        return True
    single = folds[actor.first] in _SINGLE and folds[actor.first + 1 : actor.first + 3] == ["of", "the"]
    several = head in speakers().individuals and (head.endswith("s") or head == "people")
    return single and several and actor.last == actor.head + 1


def bind_some(folds: list[str], actor: Actor, memory: Memory, number: int) -> None:
    """Bind a phrase that takes up others to the several who are meant: some of them are they, one is of them."""
    head, single = folds[actor.head], folds[actor.first] in _SINGLE
    actor.role = None if single else "several"
    quoted = memory.inside(actor.first)
    several = next(
        (
            s
            for s in reversed(memory.sources)
            if s.role == "several"
            and folds[s.head] in speakers().individuals
            and (head in _THEM or folds[s.head] == head)
            and memory.inside(s.first) == quoted
            and s.first < actor.first
            and folds[s.first + 1 : s.first + 2] != ["of"]  # "two of the officials" are some of those before
        ),
        None,
    )
    spoke = memory.speaker[1] if memory.speaker is not None and number - memory.speaker[0] <= 1 else None
    found = spoke if head in _THEM and spoke is not None and _is_plural(folds, spoke) else several
    number_of = folds[actor.first]
    some = single or (found is not None and number_of in _NUMBERS and folds[found.first] != number_of)
    if some and found is not None and found.kind == "source" and found.antecedent is None:
        actor.several, actor.side = found, found.side
    elif some and found is not None and found.kind == "source" and found.antecedent is not None:
        # "Three officials told … Two of the officials said … one of the officials"
        actor.several, actor.side = found.antecedent, found.antecedent.side
    else:
        actor.antecedent = found


def _is_plural(folds: list[str], spoke: Actor) -> bool:
    """Tell whether several are said to have spoken: "two officials", "the lawmakers of both parties"."""
    nouns = speakers().individuals
    return folds[spoke.first] in _NUMBERS or any(
        folds[j] in nouns and folds[j].endswith("s") for j in range(spoke.first, spoke.last)
    )
