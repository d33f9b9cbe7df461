"""Records as tables: a documented, stable flattening, one table a file, found by itself."""

from collections.abc import Mapping
from functools import cache

from toolkit.discovery import collect
from toolkit.tables.declared import Table


@cache
def tables() -> Mapping[str, Table]:
    """Return every table by its name."""
    return collect("toolkit.tables", Table, key="name")
