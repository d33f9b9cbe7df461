"""Settings of a project: `[tool.readout]` of `pyproject.toml`, or `readout.toml` with the same keys at its top."""

import os
from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

from toolkit.errors import InputError
from toolkit.policy.globs import covers
from toolkit.policy.suppression import Suppression
from toolkit.validate.finding import SEVERITIES, Severity
from toolkit.validate.structure import ENGINES, Engine

FILES: Final = ("readout.toml", "pyproject.toml")
_TABLE: Final = ("tool", "readout")


class Choice(NamedTuple):
    """Which findings count in some place, and how much."""

    select: tuple[str, ...] = ()  #: codes or prefixes; all where there are none
    ignore: tuple[str, ...] = ()
    severity: tuple[tuple[str, Severity], ...] = ()  #: code or prefix → severity, the last that fits
    fail_on: Severity | None = None

    def keeps(self, code: str) -> bool:
        """Tell whether findings of a code count."""
        return (not self.select or code.startswith(self.select)) and not code.startswith(
            self.ignore or ("\0",)
        )

    def over(self, other: "Choice") -> "Choice":
        """Put this choice over a more general one: it selects anew, and ignores in addition."""
        return Choice(
            self.select or other.select,
            (*other.ignore, *self.ignore),
            (*other.severity, *self.severity),
            self.fail_on or other.fail_on,
        )


class Settings(NamedTuple):
    """What a settings file says; paths in it count from its folder."""

    file: str | None = None  #: as messages call it
    folder: str = "."
    choice: Choice = Choice()
    per_path: tuple[tuple[str, Choice], ...] = ()
    suppressions: tuple[Suppression, ...] = ()
    texts: tuple[str, ...] = ()
    baseline: str | None = None
    format: str | None = None
    engine: Engine | None = None
    jobs: int | None = None

    def at(self, path: str | None) -> Choice:
        """Return what counts in one input: the general choice, and over it what fits the path."""
        choice = self.choice
        for pattern, own in self.per_path:
            if path is not None and covers(pattern, path, self.folder):
                choice = own.over(choice)
        return choice


def find(start: str = ".") -> Settings:
    """Read the settings of the innermost folder from `start` upwards that has any."""
    folder = os.path.abspath(start)
    while True:
        for name in FILES:
            path = os.path.join(folder, name)
            if os.path.isfile(path) and (settings := _read(path, needed=name == FILES[0])) is not None:
                return settings
        parent = os.path.dirname(folder)
        if parent == folder:
            return Settings()
        folder = parent


def read(path: str) -> Settings:
    """Read one settings file; raises `InputError` where it says nothing or nothing that can be understood."""
    settings = _read(path, needed=True)
    assert settings is not None
    return settings


def _read(path: str, *, needed: bool) -> Settings | None:
    name = os.path.relpath(path) if not os.path.relpath(path).startswith("..") else path
    try:
        with open(path, "rb") as stream:
            data = stream.read()
    except OSError as error:
        if not needed:
            return None
        raise InputError(f"{name}: {error.strerror or error}") from error
    if not needed and b"tool.readout" not in data and b"[tool]" not in data:
        return None
    import tomllib  # noqa: PLC0415 - only where there are settings

    try:
        text = data.decode()
        table: Any = tomllib.loads(text)
    except ValueError as error:
        raise InputError(f"{name}: not TOML: {error}") from error
    inner: Any = (
        table.get(_TABLE[0], {}).get(_TABLE[1]) if isinstance(table.get(_TABLE[0], {}), dict) else None
    )
    if inner is None and os.path.basename(path) == FILES[1]:
        if needed:
            raise InputError(f"{name}: has no [tool.readout]")
        return None
    reader = _Reader(name, os.path.dirname(os.path.abspath(path)), text)
    return reader.settings(table if inner is None else inner)


class _Reader:
    """Reads one file's table; whatever does not fit is an `InputError` that names file and key."""

    def __init__(self, name: str, folder: str, text: str) -> None:
        self.name = name
        self.folder = folder
        self.text = text

    def settings(self, table: Any) -> Settings:  # noqa: ANN401 - decoded TOML
        """Read the whole table."""
        keys: dict[str, Callable[[str, Any], Any]] = {
            **self._choice_keys(),
            "texts": self.paths,
            "baseline": self.path,
            "format": self.word,
            "engine": self.one_of(ENGINES),
            "jobs": self.count,
            "per-path": self.per_path,
            "suppress": self.suppressions,
        }
        found = self.fields("", table, keys)
        return Settings(
            self.name,
            self.folder,
            self._choice(found),
            found.get("per-path", ()),
            found.get("suppress", ()),
            found.get("texts", ()),
            found.get("baseline"),
            found.get("format"),
            found.get("engine"),
            found.get("jobs"),
        )

    def fields(self, where: str, table: Any, keys: Mapping[str, Callable[[str, Any], Any]]) -> dict[str, Any]:  # noqa: ANN401
        """Read the keys of one table; `_` and `-` are the same in a key."""
        if not isinstance(table, dict):
            raise self.error(where.rstrip(".") or "the settings", "must be a table")
        found = {}
        for written, value in table.items():
            key = written.replace("_", "-")
            if key not in keys:
                from toolkit.validate.nearest import nearest  # noqa: PLC0415 - only for a message

                meant = nearest(key, keys)
                guess = f'; did you mean "{meant}"?' if meant else f"; there are {', '.join(keys)}"
                raise self.error(f"{where}{written}", f"is no setting{guess}")
            found[key] = keys[key](f"{where}{written}", value)
        return found

    def error(self, where: str, what: str) -> InputError:
        """Make the error of one key."""
        return InputError(f"{self.name}: {where} {what}")

    def _choice_keys(self) -> dict[str, Callable[[str, Any], Any]]:
        return {
            "select": self.codes,
            "ignore": self.codes,
            "severity": self.severities,
            "fail-on": self.one_of(SEVERITIES),
        }

    def _choice(self, found: Mapping[str, Any]) -> Choice:
        return Choice(
            found.get("select", ()), found.get("ignore", ()), found.get("severity", ()), found.get("fail-on")
        )

    def word(self, where: str, value: Any) -> str:  # noqa: ANN401
        """Read a string that is not empty."""
        if not isinstance(value, str) or not value:
            raise self.error(where, "must be a string")
        return value

    def words(self, where: str, value: Any) -> tuple[str, ...]:  # noqa: ANN401
        """Read an array of strings, or one."""
        if isinstance(value, str):
            value = [value]
        if not isinstance(value, list):
            raise self.error(where, "must be an array of strings")
        return tuple(self.word(where, item) for item in value)

    def codes(self, where: str, value: Any) -> tuple[str, ...]:  # noqa: ANN401
        """Read codes and prefixes of codes that there are."""
        codes = tuple(word.upper() for word in self.words(where, value))
        for code in codes:
            self.known(where, code)
        return codes

    def known(self, where: str, code: str, *, whole: bool = False) -> str:
        """Return a code in capitals, or refuse it where no finding can have it."""
        from toolkit.policy.codes import is_known, suggestion  # noqa: PLC0415 - loads every rule

        if not is_known(code.upper(), whole=whole):
            raise self.error(where, f"has {code!r}, which is no rule's code{suggestion(code)}")
        return code.upper()

    def severities(self, where: str, value: Any) -> tuple[tuple[str, Severity], ...]:  # noqa: ANN401
        """Read a table of codes or prefixes and their severities."""
        if not isinstance(value, dict):
            raise self.error(where, "must be a table of codes and severities")
        choose = self.one_of(SEVERITIES)
        return tuple(
            (self.known(where, code), choose(f"{where}.{code}", each)) for code, each in value.items()
        )

    def one_of(self, words: tuple[str, ...]) -> Callable[[str, Any], Any]:
        """Read one of some words."""

        def choose(where: str, value: Any) -> Any:  # noqa: ANN401
            if value not in words:
                raise self.error(where, f"must be one of {', '.join(words)}")
            return value

        return choose

    def count(self, where: str, value: Any) -> int:  # noqa: ANN401
        """Read a whole number from 1."""
        if not isinstance(value, int) or isinstance(value, bool) or not 0 < value < 1000:
            raise self.error(where, "must be a number from 1 to 999")
        return value

    def path(self, where: str, value: Any) -> str:  # noqa: ANN401
        """Read a path, which counts from the file's folder."""
        return os.path.relpath(os.path.join(self.folder, self.word(where, value)))

    def paths(self, where: str, value: Any) -> tuple[str, ...]:  # noqa: ANN401
        """Read paths."""
        return tuple(self.path(where, item) for item in self.words(where, value))

    def per_path(self, where: str, value: Any) -> tuple[tuple[str, Choice], ...]:  # noqa: ANN401
        """Read a table of path patterns and what counts there."""
        if not isinstance(value, dict):
            raise self.error(where, "must be a table of path patterns")
        keys = self._choice_keys()
        return tuple(
            (pattern, self._choice(self.fields(f'{where}."{pattern}".', each, keys)))
            for pattern, each in value.items()
        )

    def suppressions(self, where: str, value: Any) -> tuple[Suppression, ...]:  # noqa: ANN401
        """Read an array of tables, each one suppression."""
        if not isinstance(value, list):
            raise self.error(where, f"must be an array of tables, [[{where}]]")
        lines = _lines_of_tables(self.text)
        if len(lines) != len(value):
            lines = [None] * len(value)
        return tuple(
            self._suppression(f"{where}[{index}].", each, line)
            for index, (each, line) in enumerate(zip(value, lines, strict=True))
        )

    def _suppression(self, where: str, table: Any, line: int | None) -> Suppression:  # noqa: ANN401
        keys: dict[str, Callable[[str, Any], Any]] = {
            "code": lambda at, value: self.known(at, self.word(at, value), whole=True),
            "pointer": self._pointer,
            "path": self.word,
            "record": self.word,
            "reason": self.word,
            "expires": self._day,
        }
        found = self.fields(where, table, keys)
        for key in ("code", "pointer", "reason"):
            if key not in found:
                raise self.error(where.rstrip("."), f'needs "{key}": a suppression says what, where and why')
        return Suppression(
            found["code"],
            found["pointer"],
            found["reason"],
            found.get("expires"),
            found.get("path"),
            found.get("record"),
            line,
        )

    def _pointer(self, where: str, value: Any) -> str:  # noqa: ANN401
        if not isinstance(value, str) or (value and not value.startswith("/")):
            raise self.error(where, 'must be a JSON Pointer as findings have it, as in "/statements/2/act"')
        return value

    def _day(self, where: str, value: Any) -> str:  # noqa: ANN401
        from datetime import date, datetime  # noqa: PLC0415 - only for suppressions

        try:
            day = value if isinstance(value, date) and not isinstance(value, datetime) else None
            day = date.fromisoformat(value) if isinstance(value, str) else day
        except ValueError:
            day = None
        if day is None:
            raise self.error(where, "must be a day, as in 2026-12-31")
        return day.isoformat()


def _lines_of_tables(text: str) -> list[int | None]:
    """Find the lines of `[[suppress]]` headers, since the reader of TOML tells no places."""
    import re  # noqa: PLC0415

    header = re.compile(
        r"^[ \t]*\[\[[ \t]*(?:tool[ \t]*\.[ \t]*readout[ \t]*\.[ \t]*)?suppress[ \t]*\]\]", re.MULTILINE
    )
    return [text.count("\n", 0, match.start()) + 1 for match in header.finditer(text)]
