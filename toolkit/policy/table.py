"""What a table of settings says, key by key, and what is wrong with one that cannot be understood."""

import os
from collections.abc import Callable, Mapping
from typing import Any

from toolkit.errors import InputError
from toolkit.policy.settings import Choice, Settings
from toolkit.policy.suppression import Suppression
from toolkit.validate.finding import SEVERITIES, Severity
from toolkit.validate.structure import ENGINES


class Table:
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
