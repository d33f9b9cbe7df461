"""What the records of a text say of its calls, in one line each: the tables of the tests read it."""

from toolkit.api import extract

PUBLISHED = "2026-03-12"  #: a Thursday


def facts(text, published=PUBLISHED, publisher=None):
    """Return `status sides date medium duration initiator` for each call; `-` stands for nothing."""
    return [_line(record) for record in extract(text, published=published, publisher=publisher)]


def _line(record):
    def value(claim):
        return "-" if claim is None else claim.value

    sides = "+".join(sorted({person.side or "?" for person in record.participants}))
    found = (record.date, record.medium, record.duration, record.initiator)
    return " ".join((record.occurrence.status, sides, *map(value, found)))
