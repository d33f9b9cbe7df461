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
    begin = max(0, at - _REACH + 1)
    near = words[begin:at]
    if "“" in near:
        last = len(near) - 1 - near[::-1].index("“")
        if "”" not in near[last:]:
            return begin + last
    first = layout.paragraphs[layout.sentences[number].paragraph].first
    begin = max(first, at - _REACH)
    near = words[begin:at]
    if near.count('"') % 2 == 0:
        return None
    return at - 1 - near[::-1].index('"')
