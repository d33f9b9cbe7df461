"""`readout explain`: one rule with its reason and its examples."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING

from toolkit.cli._command import Command
from toolkit.cli._messages import CLEAN
from toolkit.cli._options import add_output
from toolkit.errors import InputError

if TYPE_CHECKING:
    from toolkit.catalogue import Entry

# What an extraction rule's examples and a check's are called: passing, failing.
_EXAMPLES = {
    "extraction": ("Finds nothing in", "Finds what stands in ⟦ ⟧"),
    "rule": ("Passes", "Fails"),
    "structure": ("Passes", "Fails"),
    "json": ("Passes", "Fails"),
    "suppression": ("Passes", "Fails"),
}
_NEEDS = {"texts": "the original texts (--texts)", "reference": "reference data"}


def _configure(parser: ArgumentParser) -> None:
    parser.add_argument(
        "code",
        metavar="CODE",
        help="as findings and evidence have it: QUO-01, duration.lasted; or a check's name: evidence-verbatim",
    )
    add_output(parser)


def _run(args: Namespace) -> int:
    from toolkit.catalogue import entries  # noqa: PLC0415 - loads every rule
    from toolkit.writing import writing  # noqa: PLC0415

    known = {code.lower(): entry for code, entry in entries().items()}
    named = {entry.name: entry for entry in known.values() if entry.kind != "extraction"}
    entry = known.get(args.code.lower()) or named.get(args.code.lower())
    if entry is None:
        from difflib import get_close_matches  # noqa: PLC0415

        names = {**named, **known}
        near = get_close_matches(args.code.lower(), names, 3)
        hint = (
            f"; did you mean {' or '.join(dict.fromkeys(names[name].code for name in near))}?" if near else ""
        )
        message = f"there is no rule {args.code!r}{hint or '; readout rules lists them'}"
        raise InputError(message)
    with writing(args.output) as stream:
        stream.writelines(f"{line}\n" for line in _lines(entry))
    return CLEAN


def _lines(entry: "Entry") -> Iterator[str]:
    yield f"{entry.code} {entry.name}" + (f" ({entry.severity})" if entry.severity else "")
    yield ""
    yield entry.summary
    if entry.reason:
        yield entry.reason
    if entry.fields:
        yield f"Looks at {', '.join(entry.fields)}."
    if entry.needs:
        yield f"Needs {' and '.join(_NEEDS[need] for need in entry.needs)}."
    if entry.file:
        yield f"Declared in {entry.file}."
    for title, examples in zip(_EXAMPLES.get(entry.kind, ()), (entry.passing, entry.failing), strict=False):
        if examples:
            yield ""
            yield f"{title}:"
        for example in examples:
            yield from (f"    {line}" for line in example.splitlines())


COMMAND = Command("explain", "explain one rule, with examples", _configure, _run)
