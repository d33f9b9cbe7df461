"""Read a document once: tokens, people, actors, predicates and quotations, for all rules to share."""

from bisect import bisect_left, bisect_right
from functools import partial
from operator import attrgetter

from attrs import frozen

from toolkit.extract.actors import Actor
from toolkit.extract.actorsearch import find_actors
from toolkit.extract.antecedents import resolve
from toolkit.extract.authors import author_of
from toolkit.extract.grammar.clauses import Predicate, predicates
from toolkit.extract.grammar.verbs import verb_forms
from toolkit.extract.issuers import home_of, near_of
from toolkit.extract.layout import Layout, layout
from toolkit.extract.monthnames import without_month_names
from toolkit.extract.people.binding import bind_people
from toolkit.extract.people.chunk import Chunks
from toolkit.extract.people.chunks import chunk
from toolkit.extract.people.people import People
from toolkit.extract.phrasebook import phrasebook
from toolkit.extract.quotes import Quotation, find_quotations
from toolkit.lookup import Phrases
from toolkit.patterns import awaited
from toolkit.text import Document, Span, Tokens


@frozen(eq=False)
class Reading:
    """What every rule may look at; indices of `actors` and `predicates` are sentence numbers."""

    document: Document
    layout: Layout
    chunks: tuple[Chunks, ...]
    people: People
    actors: tuple[tuple[Actor, ...], ...]
    predicates: tuple[tuple[Predicate, ...], ...]
    quotations: tuple[Quotation, ...]
    home: str | None  #: the issuer's side
    day: str | None  #: the day of publication
    memo: dict[str, object]  #: what is worked out once for all rules
    tokens: Tokens  #: those of the layout
    plain: str  #: the text with a plain space for each line end and other kind of space
    dated: str  #: the same without names of people that could be months, for looking up days
    phrases: Phrases

    def quoted(self, first: int, last: int) -> bool:
        """Tell whether a range of tokens stands between quotation marks."""
        at = bisect_right(self.quotations, first, key=_first) - 1
        return at >= 0 and last <= self.quotations[at].last

    def quotation_at(self, token: int) -> Quotation | None:
        """Return the quotation that holds a token."""
        at = bisect_right(self.quotations, token, key=_first) - 1
        return self.quotations[at] if at >= 0 and token < self.quotations[at].last else None

    def opens_quotation(self, token: int) -> bool:
        """Tell whether a token is the first of a quotation."""
        quotation = self.quotation_at(token)
        return quotation is not None and quotation.first == token

    def quotations_in(self, first: int, last: int) -> tuple[Quotation, ...]:
        """Return the quotations that share a token with a range."""
        begin = bisect_right(self.quotations, first, key=_last)
        return self.quotations[begin : bisect_left(self.quotations, last, begin, key=_first)]

    def is_called_so(self, at: int) -> bool:
        """Tell whether a token that could be a month is somebody's name."""
        start, end = self.tokens.starts[at], self.tokens.ends[at]
        return self.dated[start:end] != self.plain[start:end]

    def text(self, first: int, last: int) -> str:
        """Return the characters from token `first` up to but without token `last`, on one line."""
        return self.plain[self.tokens.starts[first] : self.tokens.ends[last - 1]]

    def span(self, first: int, last: int) -> Span:
        """Return the code points of a range of tokens."""
        return self.tokens.span(first, last)


_DAY = awaited(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def read(document: Document, day: str | None = None, *, head: Tokens | None = None) -> Reading:
    """Read a document; `day` is the day of publication where the text's dateline gives it.

    `head` are the tokens of the text's beginning, where they are known.
    """
    published = day or (
        document.published if document.published and _DAY.fullmatch(document.published[:10]) else None
    )
    page = layout(document.text, head)
    chunked = chunk(page)
    home = home_of(document, page)
    people = People(
        published[:10] if published else None,
        home,
        near_of(document, page) if home is None else None,
        welcomes="ongratulat" in document.text,
    )
    named = bind_people(page, chunked, people)
    phrases = phrasebook().open(page.tokens.folds)
    actors = [find_actors(page, s, chunked[n], named[n], phrases) for n, s in enumerate(page.sentences)]
    quotations = find_quotations(page)
    found = [
        predicates(
            page.tokens,
            n,
            s,
            actors[n],
            _within(quotations, s.first, s.last),
            phrases.places(verb_forms(), s.first, s.last),
        )
        for n, s in enumerate(page.sentences)
    ]
    author = partial(author_of, document, people)
    tellers = resolve(page, actors, found, [(q.first, q.last) for q in quotations], author)
    reading = Reading(
        document,
        page,
        chunked,
        people,
        tuple(tuple(a) for a in actors),
        tuple(tuple(p) for p in found),
        quotations,
        home,
        published[:10] if published else None,
        {"tellers": tellers},
        page.tokens,
        page.plain,
        without_month_names(page.plain, page.tokens, actors),
        phrases,
    )
    if quotations:
        from toolkit.extract.utterances import settle  # noqa: PLC0415 - it looks at readings

        settle(reading)
    return reading


def _within(quotations: tuple[Quotation, ...], first: int, last: int) -> list[tuple[int, int]]:
    """Return the ranges in quotation marks that touch a sentence."""
    if not quotations:
        return []
    begin = bisect_right(quotations, first - 2, key=_last)
    return [(q.first, q.last) for q in quotations[begin : bisect_left(quotations, last, key=_first)]]


_first, _last = attrgetter("first"), attrgetter("last")
