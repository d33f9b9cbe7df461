"""What the schema can find wrong: one code a kind of defect, and the defect with its problem in words."""

from typing import Final, NamedTuple

from toolkit.validate.finding import Path, Problem, shortened

MISSING_KEY: Final = "SCH-01"
UNKNOWN_KEY: Final = "SCH-02"
WRONG_TYPE: Final = "SCH-03"
NOT_LISTED: Final = "SCH-04"
WRONG_VALUE: Final = "SCH-05"
EMPTY: Final = "SCH-15"
TOO_LONG: Final = "SCH-16"
OUT_OF_RANGE: Final = "SCH-17"
TOO_FEW: Final = "SCH-18"
TOO_MANY: Final = "SCH-19"
REPEATED: Final = "SCH-20"
COMBINATION: Final = "SCH-21"
AMBIGUOUS: Final = "SCH-22"
UNKNOWN_VERSION: Final = "SCH-23"
OTHER: Final = "SCH-24"


class Defect(NamedTuple):
    """A problem with its code; `key` is a missing key, `meant` the key that an unknown one stands for."""

    code: str
    problem: Problem
    key: str | None = None
    meant: str | None = None


def defect_of(code: str, path: Path, message: str, *rest: str | None, **keys: str | None) -> Defect:
    """Make a defect; `rest` is found, expected and hint."""
    problem = Problem(path, shortened(message), *(part and shortened(part) for part in rest))
    return Defect(code, problem, **keys)
