"""Reading texts: the whole extraction beside tools that do a part of it."""

from collections.abc import Iterator, Sequence

from benchmarks.extraction import refuse
from benchmarks.peers import Contestant, Line, attempt, race
from toolkit.extract.firstlook import dismissal
from toolkit.inputs.texts import read_documents
from toolkit.pipeline import extract
from toolkit.reference.holders import person, rows
from toolkit.text import Document

_PATTERNS = 200
_SLOW = 3  #: texts that the slowest peers are given


def lines(paths: Sequence[str], rounds: int) -> Iterator[Line]:
    """Race over the documents of the paths; the time is that of one text."""
    documents = list(read_documents(list(paths), refuse))
    texts = [document.text for document in documents]
    entries = [
        _readout(documents),
        _first_look(documents),
        attempt("spacy", lambda: _spacy(texts)),
        attempt("dateparser", lambda: _dateparser(texts)),
        attempt("recognizers-text", lambda: _recognizers(texts)),
    ]
    yield from race(entries, rounds)


def _readout(documents: Sequence[Document]) -> Contestant:
    found = sum(bool(extract(document).records) for document in documents)
    check = (
        f"records of {found} of {len(documents)} texts, with people, dates, commitments, statements, evidence"
    )
    return Contestant("readout", lambda: [extract(document) for document in documents], len(documents), check)


def _first_look(documents: Sequence[Document]) -> Contestant:
    kept = sum(dismissal(document.text) is None for document in documents)
    check = f"keeps {kept} of {len(documents)} texts"
    return Contestant(
        "readout, first look", lambda: [dismissal(each.text) for each in documents], len(documents), check
    )


def _spacy(texts: Sequence[str]) -> Contestant:
    import spacy  # noqa: PLC0415

    language = spacy.blank("en")
    language.add_pipe("sentencizer")
    ruler = language.add_pipe("entity_ruler")
    names = [person(number).name for number in range(min(_PATTERNS, len(rows()[1])))]
    ruler.add_patterns([{"label": "PERSON", "pattern": name} for name in names])
    found = sum(len(list(language(text).sents)) for text in texts)
    check = f"blank + sentencizer + {len(names)} patterns: {found} sentences and names; no records"
    return Contestant("spacy", lambda: [language(text) for text in texts], len(texts), check)


def _dateparser(texts: Sequence[str]) -> Contestant:
    from dateparser.search import search_dates  # noqa: PLC0415

    some = texts[:_SLOW]
    found = sum(len(search_dates(text, languages=["en"]) or ()) for text in some)
    check = f"dates only: {found} in {len(some)} texts"
    return Contestant(
        "dateparser", lambda: [search_dates(text, languages=["en"]) for text in some], len(some), check
    )


def _recognizers(texts: Sequence[str]) -> Contestant:
    from recognizers_date_time import Culture, recognize_datetime  # noqa: PLC0415

    some = texts[:_SLOW]
    found = sum(len(recognize_datetime(text, Culture.English)) for text in some)
    check = f"dates and times only: {found} in {len(some)} texts"
    return Contestant(
        "recognizers-text",
        lambda: [recognize_datetime(text, Culture.English) for text in some],
        len(some),
        check,
    )
