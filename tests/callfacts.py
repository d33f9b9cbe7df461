"""What the records of a text say of its calls, in one line each: the tables of the tests read it."""

from toolkit.api import extract

PUBLISHED = "2026-03-12"  #: a Thursday


def facts(text, published=PUBLISHED, publisher=None):
    """Return `status sides date medium duration initiator` for each call; `-` stands for nothing."""
    return [_line(record) for record in extract(text, published=published, publisher=publisher)]


def callers(text, published=PUBLISHED, publisher="Reuters"):
    """Return `status sides date initiator` of each call in one line, with a side for each of its people."""
    return "; ".join(sorted(map(_callers, extract(text, published=published, publisher=publisher))))


def _line(record):
    sides = "+".join(sorted({person.side or "?" for person in record.participants}))
    found = (record.date, record.medium, record.duration, record.initiator)
    return " ".join((record.occurrence.status, sides, *map(_value, found)))


def _callers(record):
    sides = "+".join(sorted(person.side or "?" for person in record.participants))
    return " ".join((record.occurrence.status, sides, _value(record.date), _value(record.initiator)))


def _value(claim):
    return "-" if claim is None else claim.value
