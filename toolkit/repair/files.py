"""Mend files of records in place, or show what mending would change."""

import os
from collections import Counter
from collections.abc import Iterator
from typing import BinaryIO, Final, NamedTuple, TextIO

from toolkit.errors import InputError
from toolkit.inputs.files import InputFile, open_bytes
from toolkit.repair.fix import Texts
from toolkit.repair.mend import mend
from toolkit.writing import writing

KINDS: Final = ("json", "jsonl")  #: what is text, and can be mended


class Mending(NamedTuple):
    """How many things each fix mended in one file."""

    counts: Counter[str]

    def __str__(self) -> str:
        """Say it in words, as in `2 evidence-offsets, 1 missing-ids`."""
        return ", ".join(f"{count} {code}" for code, count in self.counts.items())


def mend_file(file: InputFile, texts: Texts) -> Mending:
    """Mend one file in place, whole or not at all; what is no strict JSON in UTF-8 stays as it is."""
    counts: Counter[str] = Counter()
    if file.path is None or file.compression is not None:
        what = "standard input" if file.path is None else "compressed files"
        raise InputError(
            f"{file.name}: --fix writes files in place, not {what}; --diff shows what it would change"
        )
    try:
        with open_bytes(file) as source:  # a file that is sound need not be writable
            if all(after is None for _, after in _pieces(source, file.kind, texts, Counter())):
                return Mending(counts)
        with open_bytes(file) as source, writing(os.fspath(file.path)) as target:
            for before, after in _pieces(source, file.kind, texts, counts):
                target.write(before if after is None else after)
    except UnicodeDecodeError:
        return Mending(Counter())
    return Mending(counts)


def show_diff(file: InputFile, texts: Texts, stream: TextIO) -> Mending:
    """Write what mending would change in one file as a unified diff."""
    counts: Counter[str] = Counter()
    hunks: list[str] = []
    try:
        with open_bytes(file) as source:
            line = 1
            for before, after in _pieces(source, file.kind, texts, counts):
                if after is not None:
                    hunks += _hunks(before, after, line)
                line += before.count("\n")
    except UnicodeDecodeError:
        return Mending(Counter())
    if hunks:
        stream.write(f"--- {file.name}\n+++ {file.name}\n")
        stream.writelines(hunks)
    return Mending(counts)


def _pieces(
    source: BinaryIO, kind: str, texts: Texts, counts: Counter[str]
) -> Iterator[tuple[str, str | None]]:
    """Yield the file's text in pieces, each with what it becomes where something is mended."""
    for data in source if kind == "jsonl" else [source.read()]:
        text = data.decode()
        body = text.rstrip("\r\n") if kind == "jsonl" else text
        mended = mend(body, texts)
        counts.update(mended.counts)
        yield text, mended.text + text[len(body) :] if mended.counts else None


def _hunks(before: str, after: str, line: int) -> Iterator[str]:
    """Yield the hunks of a unified diff of a piece that begins on a line of its file."""
    from difflib import unified_diff  # noqa: PLC0415 - only to show a difference

    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    for each in list(unified_diff(old, new, n=3 if line == 1 and len(old) > 1 else 0))[2:]:
        shown = each if not each.startswith("@@") or line == 1 else _moved(each, line - 1)
        yield shown if shown.endswith("\n") else shown + "\n\\ No newline at end of file\n"


def _moved(header: str, by: int) -> str:
    """Count a hunk's lines from the beginning of the file; a piece of JSON Lines keeps its number of lines."""
    parts = header.split(" ")
    for place in (1, 2):
        sign, number, *rest = parts[place][0], *parts[place][1:].split(",")
        parts[place] = sign + ",".join([str(int(number) + by), *rest])
    return " ".join(parts)
