"""What is known of a text from outside it: its title, its day, who gave it out; from options, a file beside it, or the line it stands in."""

import json
from collections.abc import Mapping
from typing import Any

from attrs import frozen

from toolkit.errors import InputError
from toolkit.inputs.decode import decode
from toolkit.inputs.files import InputFile, open_bytes

KEYS = ("title", "published", "publisher", "issuer", "url", "language")


@frozen
class About:
    """What is known of a text from outside it; dates are checked when the document is made."""

    title: str | None = None
    published: str | None = None
    publisher: str | None = None
    url: str | None = None
    language: str | None = None

    def over(self, other: "About") -> "About":
        """Return what this says, and what the other says where this says nothing."""
        return About(
            title=self.title or other.title,
            published=self.published or other.published,
            publisher=self.publisher or other.publisher,
            url=self.url or other.url,
            language=self.language or other.language,
        )


NOTHING = About()


def about_beside(file: InputFile) -> About:
    """Read what `NAME.meta.json` says of the text `NAME.txt` beside it."""
    with open_bytes(file) as stream:
        return about_of(object_in(decode(stream.read(), file.name), file.name), file.name)


def about_of(keys: Mapping[str, Any], place: str) -> About:
    """Return what the keys of a line or of a file beside a text say of it; `InputError` where one is no string."""
    for key in KEYS:
        value = keys.get(key)
        if value is not None and not isinstance(value, str):
            raise InputError(f'{place}: "{key}" is no string but {kind_of(value)}')
    return About(
        title=keys.get("title") or None,
        published=keys.get("published") or None,
        publisher=keys.get("publisher") or keys.get("issuer") or None,
        url=keys.get("url") or None,
        language=keys.get("language") or None,
    )


def object_in(text: str, place: str) -> Mapping[str, Any]:
    """Return the JSON object that a line or file holds; `InputError` says what it holds instead."""
    try:
        value = json.loads(text)
    except json.JSONDecodeError as error:
        raise InputError(f"{place}: not JSON: {error.msg.lower()} at column {error.colno}") from error
    except RecursionError as error:
        raise InputError(f"{place}: not readable as JSON: nested too deeply") from error
    except ValueError as error:
        raise InputError(f"{place}: not readable as JSON: a number is too long") from error
    if not isinstance(value, dict):
        raise InputError(f"{place}: no JSON object but {kind_of(value)}")
    return value


def kind_of(value: object) -> str:
    """Return what a JSON value is, in the words of a message."""
    if value is None:
        return "null"
    names = {
        bool: "a boolean",
        bytes: "bytes that are not UTF-8",
        int: "a number",
        float: "a number",
        str: "a string",
        list: "an array",
    }
    return names.get(type(value), "an object")
