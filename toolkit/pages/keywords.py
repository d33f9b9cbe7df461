"""Put the keywords of a schema into words, all of them: one that is not known here is an error."""

import json
from collections.abc import Callable, Mapping
from typing import Any, Final

from toolkit import schema as stored
from toolkit.errors import SchemaError
from toolkit.pages.fields import anchor

#: Keywords that say nothing of what is valid, or stand elsewhere on the page.
_ELSEWHERE: Final = frozenset({
    "$schema", "$id", "$defs", "$comment", "title", "description", "examples", "properties", "required",
    "then", "else",
})  # fmt: skip
_ARTICLES: Final = {"object": "an object", "array": "an array", "integer": "an integer", "null": "null"}
_PLAIN: Final = {
    "minimum": "at least {}",
    "maximum": "at most {}",
    "exclusiveMinimum": "more than {}",
    "exclusiveMaximum": "less than {}",
    "multipleOf": "a multiple of {}",
    "minLength": "at least {} characters",
    "maxLength": "at most {} characters",
    "minItems": "at least {} items",
    "maxItems": "at most {} items",
    "minProperties": "at least {} keys",
    "maxProperties": "at most {} keys",
    "minContains": "at least {} of that kind",
    "maxContains": "at most {} of that kind",
}


def phrases(node: Any, file: str) -> list[str]:  # noqa: ANN401 - a schema
    """Say what each keyword asks for, in Markdown; `file` is that of the schema, in which references count.

    Raises `SchemaError` for a keyword that has no words here.
    """
    if isinstance(node, bool):
        return ["anything" if node else "nothing"]
    said: list[str] = []
    for keyword, value in node.items():
        if keyword in _ELSEWHERE:
            continue
        if keyword in _PLAIN:
            said.append(_PLAIN[keyword].format(value))
        elif keyword in _WORDS:
            said.append(_WORDS[keyword](value, node, file))
        else:
            message = f"the reference page has no words for the keyword {keyword!r}"
            raise SchemaError(message)
    inner = node.get("properties") if "type" not in node or node.get("properties") is None else None
    if inner:
        said += [f"`{key}` is {', '.join(phrases(child, file))}" for key, child in inner.items()]
    if "required" in node and "type" not in node:
        said.append("has " + ", ".join(f"`{key}`" for key in node["required"]))
    return [each for each in said if each]


def in_words(node: Any, file: str) -> str:  # noqa: ANN401 - a schema
    """Say what a schema asks for, in one phrase."""
    return ", ".join(phrases(node, file)) or "anything"


def code(value: object) -> str:
    """Write a JSON value as code."""
    text = json.dumps(value, ensure_ascii=False) if not isinstance(value, str) else value
    fence = "``" if "`" in text else "`"
    return fence + text + fence


def _type(value: Any, _: Mapping[str, Any], __: str) -> str:  # noqa: ANN401
    names = [value] if isinstance(value, str) else value
    return " or ".join(_ARTICLES.get(name, f"a {name}") for name in names)


def _ref(value: str, _: Mapping[str, Any], file: str) -> str:
    target = file + value if value.startswith("#") else value
    return f"[{anchor(target)}](#{anchor(target)})"


def _either(value: list[Any], _: Mapping[str, Any], file: str) -> str:
    return " or ".join(in_words(child, file) for child in value)


def _enum(value: list[Any], _: Mapping[str, Any], __: str) -> str:
    for name in stored.vocabularies():
        if list(stored.codes(name)) == value:
            return f"a code of [{name}](#codes-{name})"
    return "one of " + ", ".join(code(item) for item in value)


def _condition(value: Any, node: Mapping[str, Any], file: str) -> str:  # noqa: ANN401
    said = f"if {' and '.join(phrases(value, file))}"
    if "then" in node:
        said += f", then {' and '.join(phrases(node['then'], file))}"
    if "else" in node:
        said += f", else {' and '.join(phrases(node['else'], file))}"
    return said


def _own_keys(value: Mapping[str, Any], _: Mapping[str, Any], file: str) -> str:
    return "; ".join(
        f"keys that match {code(key)} hold {in_words(child, file)}" for key, child in value.items()
    )


def _rest(value: Any, _: Mapping[str, Any], file: str) -> str:  # noqa: ANN401
    return "no other keys" if value is False else f"other keys hold {in_words(value, file)}"


def _beside(value: Mapping[str, list[str]], _: Mapping[str, Any], __: str) -> str:
    return "; ".join(
        f"with `{key}` goes {', '.join(f'`{other}`' for other in others)}" for key, others in value.items()
    )


_WORDS: Final[Mapping[str, Callable[[Any, Mapping[str, Any], str], str]]] = {
    "$ref": _ref,
    "type": _type,
    "anyOf": _either,
    "oneOf": lambda value, node, file: f"exactly one of: {_either(value, node, file)}",
    "allOf": lambda value, _, file: " and ".join(in_words(child, file) for child in value),
    "not": lambda value, _, file: f"not ({in_words(value, file)})",
    "enum": _enum,
    "const": lambda value, _, __: f"exactly {code(value)}",
    "pattern": lambda value, _, __: f"matches {code(value)}",
    "format": lambda value, _, __: (
        f"a {value} of RFC 3339" if "date" in value or value == "time" else f"a {value}"
    ),
    "items": lambda value, _, file: f"each item {in_words(value, file)}",
    "prefixItems": lambda value, _, file: "first " + ", then ".join(in_words(child, file) for child in value),
    "contains": lambda value, _, file: f"holds {in_words(value, file)}",
    "uniqueItems": lambda value, _, __: "no item twice" if value else "",
    "patternProperties": _own_keys,
    "unevaluatedProperties": _rest,
    "additionalProperties": _rest,
    "propertyNames": lambda value, _, file: f"keys are {in_words(value, file)}",
    "dependentRequired": _beside,
    "if": _condition,
    "deprecated": lambda value, _, __: "deprecated" if value else "",
    "default": lambda value, _, __: f"{code(value)} where it is absent",
}
