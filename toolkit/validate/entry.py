"""One code as the catalogue of all codes lists it."""

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple

from toolkit.validate.finding import Severity

#: What a code is about: the JSON, the structure, the meaning, or the suppression of a finding.
Stage = Literal["json", "structure", "rule", "suppression"]


class Entry(NamedTuple):
    """One code as the catalogue lists it.

    Examples are a JSON text for faults of the JSON, and changes to the specimen for what comes after; they
    are empty for keywords that no schema of this release uses.
    """

    code: str
    slug: str
    severity: Severity
    summary: str  #: what must hold
    rationale: str  #: why
    stage: Stage
    failing: str | Mapping[str, Any]
    passing: str | Mapping[str, Any]
