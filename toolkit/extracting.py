"""Extract from units of input: what one process does, and what it hands back to be written."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from toolkit.batch import failure
from toolkit.errors import InputError
from toolkit.inputs.about import NOTHING, About
from toolkit.inputs.texts import documents_in, ref_of
from toolkit.inputs.units import OnUnits, Unit, place_of
from toolkit.text import Document


class Outcome(NamedTuple):
    """What one document gave, or what was wrong with it; ready to be written and told."""

    ref: str = ""
    place: str = ""  #: where the document stands, as messages call it
    records: tuple[str, ...] = ()  #: each as JSON
    reason: str = ""  #: why there is none
    trace: tuple[str, ...] = ()
    problem: str = ""  #: why the document could not be read
    failure: str = ""  #: the internal error that it ran into


class Extracted(NamedTuple):
    """What the documents of one unit gave, in order, and the bytes on disk that were read for them."""

    outcomes: tuple[Outcome, ...]
    size: int


class Extract(OnUnits):
    """Extracts from one unit; several processes each have their own copy.

    `indent` is that of the records' JSON. An internal error in one document is that document's outcome, and
    with `debug` its traceback is part of it.
    """

    def __init__(
        self,
        *,
        about: About = NOTHING,
        encoding: str | None = None,
        indent: int | None = None,
        trace: bool = False,
        debug: bool = False,
    ) -> None:
        self._about = about
        self._encoding = encoding
        self._indent = indent
        self._trace = trace
        self._debug = debug

    def __call__(self, unit: Unit) -> Extracted:
        """Extract from the documents of one unit."""
        return Extracted(tuple(self._outcomes(unit)), unit.read)

    def joined(self, results: Sequence[Extracted]) -> Extracted:
        """Make the result of a unit of those of its parts."""
        outcomes = tuple(outcome for each in results for outcome in each.outcomes)
        return Extracted(outcomes, sum(each.size for each in results))

    def lost(self, unit: Unit, why: str) -> Extracted:
        """Return the outcome of a document that ended one process after the other."""
        return Extracted((Outcome(ref_of(unit), place_of(unit), failure=why),), unit.read)

    def _outcomes(self, unit: Unit) -> Iterator[Outcome]:
        problems: list[InputError] = []
        documents = documents_in(unit, problems.append, about=self._about, encoding=self._encoding)
        for place, document in documents:
            yield from _told(problems)
            yield self._outcome(place, document)
        yield from _told(problems)

    def _outcome(self, place: str, document: Document) -> Outcome:
        from toolkit.codec import dumps  # noqa: PLC0415
        from toolkit.pipeline import extract  # noqa: PLC0415

        ref = document.ref or ""
        lines: list[str] = []
        try:
            extraction = extract(document, trace=lines.append) if self._trace else extract(document)
            records = tuple(dumps(record, indent=self._indent) for record in extraction.records)
        except Exception as error:
            return Outcome(ref, place, trace=tuple(lines), failure=failure(error, debug=self._debug))
        return Outcome(ref, place, records, extraction.reason, tuple(lines))


def _told(problems: list[InputError]) -> Sequence[Outcome]:
    outcomes = [Outcome(problem=str(problem)) for problem in problems]
    problems.clear()
    return outcomes
