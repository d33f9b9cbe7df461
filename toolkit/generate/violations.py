"""Records that break one rule and no other, for every code that checking knows."""

import copy
import json
from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import Any, Final, NamedTuple

from toolkit.errors import ToolkitError
from toolkit.generate import Made, generate
from toolkit.generate.choice import Seeded
from toolkit.generate.facts import Request
from toolkit.generate.slips import SLIPS, slipped
from toolkit.validate import validate_record
from toolkit.validate.catalogue import entry, fixed, rules
from toolkit.validate.check import check_value
from toolkit.validate.patch import patched
from toolkit.validate.specimen import specimen

#: Records in which a place for a violation is looked for.
_LIMIT: Final = 600


class Violation(NamedTuple):
    """What breaks a rule: JSON as bytes, which need not be JSON, and the texts of its documents by `ref`."""

    code: str
    data: bytes
    texts: Mapping[str, str]


class NearMiss(NamedTuple):
    """A record with one slip, and the finding that it must give."""

    what: str
    code: str
    pointer: str
    made: Made


def violate(code: str, seed: int = 0, request: Request | None = None) -> Violation:
    """Make a record in which `code` finds one thing, and no other code anything.

    Raises `ToolkitError` for a code that there is not, and for one that no record can break, since the
    schema of this release does not use its keyword.
    """
    if code in _JSON:
        made = next(generate(seed, request))
        return Violation(code, _JSON[code](_written(made.record)), made.texts)
    try:
        stage = entry(code).stage
    except KeyError:
        message = f"there is no rule {code!r}; readout rules lists them"
        raise ToolkitError(message) from None
    for made in islice(generate(seed, request), _LIMIT if code in violable() else 0):
        for record in _slipped(made, code, seed) if stage == "structure" else _spoiled(made, code):
            if _alone(record, made.texts, code):
                return Violation(code, _written(record), made.texts)
    example = entry(code).failing
    if isinstance(example, Mapping) and example:
        return Violation(code, _written(patched(specimen().record, example)), specimen().texts)
    message = f"no record can break {code}: the schema of this release does not ask for what it checks"
    raise ToolkitError(message)


def violable() -> tuple[str, ...]:
    """Return the codes that a record can break, in the order of the catalogue."""
    structural = {slip.code for slip in SLIPS}
    return (
        *(code for code, each in fixed().items() if each.stage == "json" or code in structural),
        *rules(),
    )


def near_misses(seed: int = 0, request: Request | None = None) -> Iterator[NearMiss]:
    """Yield records without end, each with a slip, the kinds of slips in turn."""
    choices = Seeded(seed)
    records = generate(seed, request)
    while True:
        slip = choices.turn("slip", SLIPS)
        for made in islice(records, _LIMIT):
            found = slipped(made.record, slip, choices)
            if found is not None:
                yield NearMiss(slip.what, slip.code, found.pointer, made._replace(record=found.record))
                break


def _spoiled(made: Made, code: str) -> Iterator[dict[str, Any]]:
    spoil = rules()[code].spoil
    record = spoil(copy.deepcopy(made.record)) if spoil else None
    if record is not None:
        yield record


def _slipped(made: Made, code: str, seed: int) -> Iterator[dict[str, Any]]:
    choices = Seeded(seed)
    for slip in SLIPS:
        found = slipped(made.record, slip, choices) if slip.code == code else None
        if found is not None:
            yield found.record


def _alone(record: dict[str, Any], texts: Mapping[str, str], code: str) -> bool:
    return [each.code for each in check_value(record, texts=texts).raised] == [code]


def _written(record: dict[str, Any]) -> bytes:
    return (json.dumps(record, ensure_ascii=False, indent=2) + "\n").encode()


# -- faults of the JSON ---------------------------------------------------------------------------------------


def _replaced(old: bytes, new: bytes) -> Callable[[bytes], bytes]:
    return lambda data: data.replace(old, new, 1)


_FIRST: Final = b'{\n  "schema_version"'


def _first_key(json_text: str) -> Callable[[bytes], bytes]:
    """Put a key before the first, whose value is given as JSON, or as what is none."""
    return _replaced(_FIRST, b'{\n  "x_broken": ' + json_text.encode("latin-1") + b',\n  "schema_version"')


_JSON: Final[Mapping[str, Callable[[bytes], bytes]]] = {
    "JSN-01": _first_key('"caf\xe9"'),
    "JSN-02": lambda _: b"",
    "JSN-03": lambda data: b"\xef\xbb\xbf" + data,
    "JSN-04": _replaced(b'"bilateral"', b"'bilateral'"),
    "JSN-05": lambda data: data[: len(data) // 2],
    "JSN-06": lambda data: data + b"{}\n",
    "JSN-07": _first_key('1, "x_broken": 2'),
    "JSN-08": _first_key("NaN"),
    "JSN-09": _first_key('"\\ud83d"'),
    "JSN-10": _first_key('"a\tb"'),
    "JSN-11": _first_key("[" * 5000 + "]" * 5000),
    "JSN-12": _first_key("1e999"),
}


def found_in(violation: Violation) -> list[str]:
    """Return the codes that checking finds in a violation."""
    return [finding.code for finding in validate_record(violation.data, texts=violation.texts).findings]
