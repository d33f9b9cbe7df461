"""One way in which a text is not strict JSON, and the codes of all of them."""

from typing import Final, NamedTuple

#: Code → slug of every fault that this module can find.
FAULTS: Final = {
    "JSN-01": "not-utf-8",
    "JSN-02": "empty-input",
    "JSN-03": "byte-order-mark",
    "JSN-04": "syntax",
    "JSN-05": "truncated",
    "JSN-06": "trailing-data",
    "JSN-07": "duplicate-key",
    "JSN-08": "not-a-number",
    "JSN-09": "lone-surrogate",
    "JSN-10": "control-character",
    "JSN-11": "nested-too-deeply",
    "JSN-12": "number-out-of-range",
}
#: Faults after which there is nothing to check: the input is unreadable rather than wrong.
UNREADABLE: Final = frozenset({"JSN-01", "JSN-02"})


class Fault(NamedTuple):
    """One way in which a text is not strict JSON, at the code points from `start` to `end`."""

    code: str
    start: int
    end: int
    message: str
    found: str | None = None
    expected: str | None = None
    hint: str | None = None
