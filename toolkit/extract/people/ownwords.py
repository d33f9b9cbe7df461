"""Whether a title stands in what its holder says of himself in the first person: there "the President" is somebody else."""

from toolkit.extract.layout import Layout

_REACH = 250  #: tokens of a quotation of several paragraphs
_FIRST_PERSON = frozenset(("I", "me", "my", "My"))


def told_in_first_person(layout: Layout, number: int, at: int) -> bool:
    """Tell whether token `at` of a sentence stands in a quotation in which somebody has said "I" before."""
    words = layout.tokens.words
    begin = _opened(layout, number, at)
    return begin is not None and not _FIRST_PERSON.isdisjoint(words[begin:at])


def _opened(layout: Layout, number: int, at: int) -> int | None:
    """Return the mark that opens a quotation which has not closed before a token; None where none does."""
    words = layout.tokens.words
    for i in range(at - 1, max(-1, at - _REACH), -1):
        if words[i] == "”":
            break
        if words[i] == "“":
            return i
    first = layout.paragraphs[layout.sentences[number].paragraph].first
    marks = [i for i in range(max(first, at - _REACH), at) if words[i] == '"']
    return marks[-1] if len(marks) % 2 else None
