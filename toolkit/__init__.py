"""Structured data for diplomatic calls: extract records from readouts, and validate them.

>>> from toolkit import extract, validate
>>> records = extract(text, published="2026-02-04")
>>> validate(records[0]).ok
True
"""

import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

from toolkit.version import __version__

if TYPE_CHECKING:
    from toolkit.api import document as document
    from toolkit.api import dump as dump
    from toolkit.api import extract as extract
    from toolkit.api import load as load
    from toolkit.api import load_all as load_all
    from toolkit.api import validate as validate
    from toolkit.codec import dumps as dumps
    from toolkit.codec import loads as loads
    from toolkit.errors import ToolkitError as ToolkitError
    from toolkit.models.record import CallRecord as CallRecord
    from toolkit.text import Document as Document
    from toolkit.validate.finding import Finding as Finding
    from toolkit.validate.finding import Report as Report

# Name → the module that defines it. Each is imported when it is first asked for, so that
# `import toolkit` costs nothing and the command starts fast.
_HOMES = {
    "CallRecord": "toolkit.models.record",
    "Document": "toolkit.text",
    "Finding": "toolkit.validate.finding",
    "Report": "toolkit.validate.finding",
    "ToolkitError": "toolkit.errors",
    "document": "toolkit.api",
    "dump": "toolkit.api",
    "dumps": "toolkit.codec",
    "extract": "toolkit.api",
    "load": "toolkit.api",
    "load_all": "toolkit.api",
    "loads": "toolkit.codec",
    "validate": "toolkit.api",
}

__all__ = [*sorted(_HOMES), "__version__"]  # noqa: PLE0604 - strings all


class _Package(ModuleType):
    """Keeps `extract` and `validate` functions, although subpackages have these names as well."""

    def __setattr__(self, name: str, value: object) -> None:
        # Importing a subpackage binds its name here; that must not hide the function.
        if not (name in _HOMES and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever is asked for
    if name not in _HOMES:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    from importlib import import_module  # noqa: PLC0415

    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)


sys.modules[__name__].__class__ = _Package
