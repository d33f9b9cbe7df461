"""What every model class shares: keys that may be left out, and keys of others that survive a round trip."""

from collections.abc import Mapping
from typing import Any, Final

from attrs import field, frozen

JSON = None | bool | int | float | str | list["JSON"] | dict[str, "JSON"]  #: any JSON value

EXTENSIONS: Final = "extensions"  #: name of the field that keeps the keys which begin with `x_`

OPTIONAL: Final = {"optional": True}  #: metadata of a field whose key is left out where its value is None


@frozen
class Extensible:
    """An object that keeps `x_…` keys with their JSON values, in the order read.

    They take part in equality but, being a dict, not in the hash.
    """

    extensions: Mapping[str, Any] = field(factory=dict, hash=False, repr=False, kw_only=True)
