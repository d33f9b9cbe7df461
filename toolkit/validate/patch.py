"""Changes to a record written as {JSON Pointer: value}, for examples and for spoiling."""

import copy
from collections.abc import Mapping
from typing import Any, Final

from toolkit.errors import ToolkitError
from toolkit.validate.finding import JSON


class _Removed:
    """The value of a patch that takes its member away."""

    def __repr__(self) -> str:
        return "REMOVED"


REMOVED: Final = _Removed()


def patched(record: dict[str, Any], patch: Mapping[str, Any]) -> dict[str, Any]:
    """Return a deep copy with every pointer set to its value; `/-` appends, `REMOVED` takes away.

    Raises `ToolkitError` where a pointer leads nowhere.
    """
    changed = copy.deepcopy(record)
    for pointer, value in patch.items():
        *steps, last = [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]
        node: JSON = changed
        try:
            for step in steps:
                node = node[int(step)] if isinstance(node, list) else node[step]
            _put(node, last, value)
        except (KeyError, IndexError, ValueError, TypeError) as error:
            message = f"the patch {pointer!r} leads nowhere in this record"
            raise ToolkitError(message) from error
    return changed


def _put(node: JSON, last: str, value: JSON) -> None:
    if isinstance(node, list):
        if last == "-":
            node.append(copy.deepcopy(value))
        elif value is REMOVED:
            del node[int(last)]
        else:
            node[int(last)] = copy.deepcopy(value)
    elif value is REMOVED:
        del node[last]
    else:
        node[last] = copy.deepcopy(value)
