"""Two calls that one noun names together: "two conversations that X held on Monday, one with Y and the other with Z"."""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.calls.clues import Clues
from toolkit.extract.calls.report import CallReport
from toolkit.extract.people.peoplelists import people_after
from toolkit.lexicon import Hit

_CALLS = frozenset(("calls", "conversations", "talks"))
_OTHER = (["and", "the", "other"], ["and", "another"], ["the", "other"], ["and", "one"])
_LEADS = frozenset(("with", "from", "to"))
_BEHIND = 20  #: tokens of "that President X held late on Monday evening, one"
_NEXT = 4  #: tokens of ", and the other"


def one_and_other(clues: Clues, noun: Hit[str], owners: list[Actor]) -> list[CallReport]:
    """Return a report for each of two calls of one who is named before; nothing where no such two are told of."""
    folds = clues.folds
    if folds[noun.last - 1] not in _CALLS or len(owners) != 1 or len(owners[0].people) != 1:
        return []
    stop = min(clues.last - 2, noun.last + _BEHIND)
    one = next((i for i in range(noun.last, stop) if folds[i] == "one" and folds[i + 1] in _LEADS), None)
    if one is None:
        return []
    first, end = people_after(clues.reading, clues.actors, one + 2, clues.last)
    other = next((i for i in range(end, min(clues.last, end + _NEXT)) if _leads(folds, i)), None)
    if not first or other is None:
        return []
    lead = next(i for i in range(other, other + _NEXT) if folds[i] in _LEADS)
    second, last = people_after(clues.reading, clues.actors, lead + 1, clues.last)
    if not second:
        return []
    medium = clues.medium(noun)
    tokens = ((noun.first, end), (other, last))
    found = (
        clues.report("call.held", span, [*owners, *whom], owners, at=noun, medium=medium)
        for span, whom in zip(tokens, (first, second), strict=True)
    )
    return [report._replace(separate=True) for report in found]


def that_with(clues: Clues, noun: Hit[str], end: int, owners: list[Actor]) -> Iterator[CallReport]:
    """Read the call that a pronoun stands for behind one: "The call with X took place on Sunday, and that with Y on Monday", "came within hours of one with Y"."""
    folds = clues.folds
    for at in range(end, min(clues.last - 3, end + _BEHIND)):
        beside = folds[at : at + 3] in _ONE_WITH and len(owners) == 1 and len(owners[0].people) == 1
        if beside or folds[at : at + 3] in _THAT_WITH or folds[at : at + 4] == _THE_ONE_WITH:
            lead = at + 2 + (folds[at + 1] == "the")
            whom, last = people_after(clues.reading, clues.actors, lead + 1, clues.last)
            if len(whom) == 1 and whom[0].people:
                callers = owners if beside else []
                report = clues.report(
                    "call.noun",
                    (at + 1, last),
                    [*callers, *whom],
                    callers,
                    at=noun,
                    medium=clues.medium(noun),
                )
                yield report._replace(separate=True)
            return


_THAT_WITH = (["and", "that", "with"], ["while", "that", "with"])
_ONE_WITH = tuple(
    [lead, one, "with"] for lead in ("of", "after", "before", "followed") for one in ("one", "another")
)
_THE_ONE_WITH = ["and", "the", "one", "with"]


def _leads(folds: list[str], at: int) -> bool:
    """Tell whether "and the other with" begins at a token."""
    return any(folds[at : at + len(words)] == words and folds[at + len(words)] in _LEADS for words in _OTHER)
