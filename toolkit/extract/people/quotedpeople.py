"""Who is named inside a quotation, and so does not utter it: "“I spoke with Peru's Ana Soto,” the minister wrote" means another."""

from toolkit.extract.layout import Layout
from toolkit.extract.people.person import Person
from toolkit.extract.people.personmention import PersonMention

_CLOSING = {"”": "“", '"': '"', "»": "«"}
_SAID = frozenset(
    ("said", "says", "added", "adds", "wrote", "explained", "noted", "told", "recalled", "continued")
)
_REACH = 250  #: tokens of a quotation of several sentences


def named_inside(
    layout: Layout,
    read: list[list[PersonMention]],
    bound: list[dict[int, Person]],
    number: int,
    at: int,
) -> frozenset[Person]:
    """Return the people named in the quotation that closes right before token `at` of a sentence, or before its "said"."""
    begin = _opened(layout, number, at)
    if begin is None:
        return frozenset()
    first = layout.sentence_at(begin)
    return frozenset(
        bound[n][index]
        for n in range(first, number + 1)
        for index, mention in enumerate(read[n])
        if begin < mention.first < at and index in bound[n]
    )


def _opened(layout: Layout, number: int, at: int) -> int | None:
    """Return the token of the mark that opens a quotation which closes right before a token; None where none does."""
    words = layout.tokens.words
    close = at - 1 - (at > 1 and words[at - 1] in _SAID)  # "“…,” said the minister"
    mark = _CLOSING.get(words[close]) if close > 0 else None
    paragraph = layout.paragraphs[layout.sentences[number].paragraph].first
    if mark is None or words[close - 1] not in ",.?!":
        return None
    return next(
        (i for i in range(close - 1, max(paragraph, close - _REACH) - 1, -1) if words[i] == mark), None
    )
