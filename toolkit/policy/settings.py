"""Settings of a project: `[tool.readout]` of `pyproject.toml`, or `readout.toml` with the same keys at its top."""

import os
from typing import Any, Final, NamedTuple

from toolkit.errors import InputError
from toolkit.policy.globs import covers
from toolkit.policy.suppression import Suppression
from toolkit.validate.finding import Severity
from toolkit.validate.structure import Engine

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
    from toolkit.policy.table import Table  # noqa: PLC0415 - only where there are settings

    return Table(name, os.path.dirname(os.path.abspath(path)), text).settings(
        table if inner is None else inner
    )
