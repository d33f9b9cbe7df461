"""Slips of people and of programs: small changes to a sound record, each with the finding that it must give.

What is expected is stated here and not asked of the validator, so that a test can hold the two together.
"""

import copy
from collections.abc import Callable, Iterator
from typing import Any, Final, NamedTuple

from toolkit.generate.choice import Choices
from toolkit.validate.patch import patched

Value = Any


class Slip(NamedTuple):
    """One kind of slip."""

    what: str
    code: str
    where: str  #: JSON Pointer; `*` is any item or key
    change: Callable[[Value], Value]  #: of the value there
    beside: str = ""  #: where the finding lies: a key of the value changed


class Slipped(NamedTuple):
    """A record with one slip in it, and where the finding lies."""

    slip: Slip
    record: dict[str, Any]
    pointer: str


def slipped(record: dict[str, Any], slip: Slip, choices: Choices) -> Slipped | None:
    """Make a slip somewhere in a record; None where the record has no place for it."""
    places = [
        (pointer, changed)
        for pointer, value in _places(record, slip.where.split("/")[1:], "")
        if value is not None and (changed := slip.change(value)) != value
    ]
    if not places:
        return None
    pointer, changed = choices.pick(places)
    whole = patched(record, {pointer: changed}) if pointer else copy.deepcopy(changed)
    return Slipped(slip, whole, pointer + slip.beside)


def _places(node: Value, steps: list[str], pointer: str) -> Iterator[tuple[str, Value]]:
    if not steps:
        yield pointer, node
        return
    step, *rest = steps
    if isinstance(node, list):
        chosen = (
            enumerate(node)
            if step == "*"
            else [(int(step), node[int(step)])]
            if int(step) < len(node)
            else []
        )
        for index, item in chosen:
            yield from _places(item, rest, f"{pointer}/{index}")
    elif isinstance(node, dict):
        for key in node if step == "*" else (step,) if step in node else ():
            yield from _places(node[key], rest, f"{pointer}/{key}")


def _is(value: Value) -> Callable[[Value], Value]:
    return lambda _: value


def _with(key: str, value: Value) -> Callable[[Value], Value]:
    return lambda node: {**node, key: value}


def _without(key: str) -> Callable[[Value], Value]:
    return lambda node: {name: value for name, value in node.items() if name != key}


def _renamed(old: str, new: str) -> Callable[[Value], Value]:
    return lambda node: {new if name == old else name: value for name, value in node.items()}


def _bound(commitment: Value) -> Value:
    soft = commitment["class"] != "commitment" or commitment["condition"]
    return {**commitment, "binding": True} if soft else commitment


def _twice(items: Value) -> Value:
    return [*items[:1], *items]


def _day_first(day: Value) -> Value:
    return "/".join(reversed(day.split("-"))) if len(day) == 10 and day[4] == "-" else day


def _impossible_day(day: Value) -> Value:
    return day[:8] + "32" if len(day) == 10 else day


def _swapped(evidence: Value) -> Value:
    return {**evidence, "start": evidence["end"], "end": evidence["start"]}


def _shifted(evidence: Value) -> Value:
    """Move both offsets on by one: as long as before, and other words."""
    return {**evidence, "start": evidence["start"] + 1, "end": evidence["end"] + 1}


def _longer(evidence: Value) -> Value:
    return {**evidence, "end": evidence["end"] + 1}


def _straight(words: Value) -> Value:
    return words.replace("“", '"').replace("”", '"').replace("’", "'")


#: The slips, by code.
SLIPS: Final[tuple[Slip, ...]] = (
    Slip("a key left out", "SCH-01", "/medium", _without("as_published")),
    Slip("the provenance forgotten", "SCH-01", "", _without("provenance")),
    Slip("a claim without its basis", "SCH-01", "/medium", _without("basis")),
    Slip("a key misspelt", "SCH-02", "/statements/*", _renamed("polarity", "polarty"), "/polarty"),
    Slip("a key that is not known", "SCH-02", "", _with("remarks", "see file"), "/remarks"),
    Slip("a note on a person", "SCH-02", "/participants/0", _with("nickname", "Al"), "/nickname"),
    Slip("a number as text", "SCH-03", "/documents/0/length", str),
    Slip("a list where one thing belongs", "SCH-03", "/medium/as_published", lambda value: [value]),
    Slip("an offset as text", "SCH-03", "/participants/*/evidence/0/start", str),
    Slip("one thing where a list belongs", "SCH-03", "/medium/sources", _is("s1")),
    Slip("a word for a code", "SCH-04", "/medium/value", _is("telephone")),
    Slip("a code in capitals", "SCH-04", "/occurrence/status", str.upper),
    Slip("a code with a space", "SCH-04", "/statements/*/act", lambda value: value + " "),
    Slip("the setting misspelt", "SCH-04", "/statements/*/setting", _is("in-call")),
    Slip("a version that is a number", "SCH-05", "/schema_version", _is(1)),
    Slip("the day first", "SCH-06", "/commitments/*/due", _day_first),
    Slip("the 32nd of a month", "SCH-06", "/commitments/*/due", _impossible_day),
    Slip("a date in words", "SCH-06", "/date/value", _is("12 March 2026")),
    Slip("a duration in words", "SCH-07", "/duration/value", _is("40 minutes")),
    Slip("a duration by the clock", "SCH-07", "/duration/value", _is("1:25")),
    Slip("a time with its zone's name", "SCH-08", "/date/start", lambda value: value[:-6] + " CET"),
    Slip("a time without its zone", "SCH-08", "/date/start", lambda value: value[:-6]),
    Slip("an id of another form", "SCH-09", "/documents/0/id", _is("doc-1")),
    Slip("a side by its name", "SCH-10", "/participants/0/side", _is("Norway")),
    Slip("a side by two letters", "SCH-10", "/participants/0/side", _is("NO")),
    Slip("an address without its scheme", "SCH-11", "/documents/*/url", lambda value: value.partition("://")[2]),
    Slip("a hash cut short", "SCH-12", "/documents/0/sha256", lambda value: value[:40]),
    Slip("a hash in capitals", "SCH-12", "/documents/0/sha256", str.upper),
    Slip("a language with an underscore", "SCH-13", "/documents/*/language", _is("en_GB")),
    Slip("a currency by its sign", "SCH-14", "/commitments/*/amount/currency", _is("$")),
    Slip("nothing as an empty text", "SCH-15", "/documents/0/publisher", _is("")),
    Slip("an offset before the beginning", "SCH-17", "/documents/0/length", lambda value: -value),
    Slip("the same form twice", "SCH-20", "/participants/*/published_as", _twice, "/1"),
    Slip("an offer that binds", "SCH-21", "/commitments/*", _bound, "/binding"),
    Slip("a version to come", "SCH-23", "/schema_version", _is("9.0.0")),
    Slip("start and end exchanged", "QUO-02", "/statements/*/evidence/0", _swapped, "/start"),
    Slip("one character too many", "QUO-02", "/statements/*/evidence/0", _longer, "/end"),
    Slip("offsets one too far", "QUO-01", "/statements/*/evidence/0", _shifted, "/exact"),
    Slip("straight quotation marks", "QUO-01", "/statements/*/evidence/0/exact", _straight),
    Slip("a hash of another text", "QUO-03", "/documents/0/sha256", lambda value: value[::-1]),
)  # fmt: skip
