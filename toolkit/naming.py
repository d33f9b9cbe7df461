"""What a record's ids and codes are called: people, sources, sides, and chains of attribution."""

from collections.abc import Iterator

from toolkit.models.record import CallRecord, Person, Source
from toolkit.models.shapes import Attribution, AttributionStep
from toolkit.schema import labels

# Verbs that stand before the one who speaks.
_LEADING = ("according to", "per", "in the words of")


class Names:
    """The names of everything in one record."""

    def __init__(self, record: CallRecord) -> None:
        self._documents = {document.id: document for document in record.documents}
        self._names: dict[str, str] = {}
        for person in (*record.participants, *record.people):
            self._names[person.id] = _person(person)
        for source in record.sources:
            self._names.setdefault(source.id, self._source(source))

    def __getitem__(self, key: str) -> str:
        """Return the name of a person, a source or a side; what has none is called by its key."""
        return self._names.get(key) or side_name(key)

    def all(self, keys: tuple[str, ...]) -> str:
        """Return several names as a list in words."""
        return in_a_row([self[key] for key in keys])

    def attribution(self, steps: Attribution) -> str:
        """Write a chain from the outermost voice to the innermost, as in `AP reported › Putin said`."""
        return " › ".join(self._step(group) for group in _groups(steps))

    def _step(self, group: list[AttributionStep]) -> str:
        names = in_a_row([self[step.source] for step in group])
        verb = group[0].verb or ""
        if verb in _LEADING or verb.endswith(" by"):
            return f"{verb} {names}"
        return f"{names} {verb}".rstrip()

    def _source(self, source: Source) -> str:
        if source.name:
            return source.name
        if source.document in self._documents:
            document = self._documents[source.document]
            if document.publisher:
                return document.publisher
            if source.kind == "other":
                return "the text"
        if source.speaker in self._names:
            return self._names[source.speaker]
        kind = labels("source-kinds")[source.kind].lower()
        return f"{kind} of {side_name(source.side)}" if source.side else f"the {kind}"


def side_name(code: str) -> str:
    """Return a side's name in English, or its code where the vocabulary has none."""
    return labels("sides").get(code) or code.removeprefix("X_").replace("_", " ")


def in_a_row(names: list[str]) -> str:
    """Write a list in words: `A`, `A and B`, `A, B and C`."""
    names = list(dict.fromkeys(names))
    return " and ".join(filter(None, [", ".join(names[:-1]), *names[-1:]]))


def _person(person: Person) -> str:
    if person.name:
        return person.name
    if person.published_as:
        return person.published_as[0]
    return person.office.title if person.office else person.id


def _groups(steps: Attribution) -> Iterator[list[AttributionStep]]:
    """Put parallel steps together: neighbours with the same evidence."""
    group: list[AttributionStep] = []
    for step in steps:
        if group and not (step.evidence and step.evidence == group[0].evidence):
            yield group
            group = []
        group.append(step)
    if group:
        yield group
