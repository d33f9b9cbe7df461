"""Commitments and events of the record, from the drafts that the rules make."""

from toolkit.assemble.evidence import Evidences
from toolkit.assemble.sources import Sources
from toolkit.extract.calls import Call
from toolkit.extract.reading import Reading
from toolkit.models import Commitment, Event


def commitments_of(
    reading: Reading, call: Call, evidences: Evidences, sources: Sources, ids: dict[int, str], day: str | None
) -> tuple[tuple[Commitment, ...], tuple[Event, ...]]:
    """Return the commitments of one call and the events that they name."""
    return (), ()
