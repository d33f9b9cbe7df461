"""The words for what the schema can find wrong: one code a kind of defect, one function a message."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple

from toolkit.validate.finding import JSON, Path, Problem, shortened, shown
from toolkit.validate.forms import MALFORMED, form, repair, titled
from toolkit.validate.nearest import nearest

MISSING_KEY: Final = "SCH-01"
UNKNOWN_KEY: Final = "SCH-02"
WRONG_TYPE: Final = "SCH-03"
NOT_LISTED: Final = "SCH-04"
WRONG_VALUE: Final = "SCH-05"
EMPTY: Final = "SCH-15"
TOO_LONG: Final = "SCH-16"
OUT_OF_RANGE: Final = "SCH-17"
TOO_FEW: Final = "SCH-18"
TOO_MANY: Final = "SCH-19"
REPEATED: Final = "SCH-20"
COMBINATION: Final = "SCH-21"
AMBIGUOUS: Final = "SCH-22"
UNKNOWN_VERSION: Final = "SCH-23"
OTHER: Final = "SCH-24"

_LISTED: Final = 6
_NAME_LIMIT: Final = 80


class Defect(NamedTuple):
    """A problem with its code; `key` is a missing key, `meant` the key that an unknown one stands for."""

    code: str
    problem: Problem
    key: str | None = None
    meant: str | None = None


_ARTICLES: Final = {"object": "an object", "array": "an array", "integer": "an integer", "null": "null"}


def missing(path: Path, key: str, schema: Mapping[str, Any], owner: Mapping[str, Any]) -> Defect:
    """Say that a required key is absent; `owner` is the schema of the object that lacks it."""
    empty = _empty_value(schema)
    hint = f'Add "{key}": {empty} if nothing is known.' if empty else f'Add "{key}".'
    what = titled(owner)
    expected = f'"{key}", a required key' + (f" of {what}" if what else "")
    return _defect(MISSING_KEY, path, f'{_name(path)} lacks the key "{key}".', None, expected, hint, key=key)


def needed_beside(path: Path, key: str, other: str) -> Defect:
    """Say that one key is needed because another is there."""
    return _defect(
        MISSING_KEY,
        path,
        f'{_name(path)} has "{other}" and therefore needs "{key}".',
        None,
        f'"{key}" beside "{other}"',
        f'Add "{key}", or remove "{other}".',
        key=key,
    )


def unknown(path: Path, key: str, likely: Iterable[str], known: Sequence[str] = ()) -> Defect:
    """Say that a key is not one of the object's; `likely` are the keys that are not there yet."""
    meant = nearest(key, dict.fromkeys((*likely, *known)))
    hint = f'Rename it to "{meant}".' if meant else 'Remove it; a key of your own begins with "x_".'
    guess = f'; did you mean "{meant}"?' if meant else "."
    return _defect(
        UNKNOWN_KEY,
        (*path, key),
        f"{_name(path)} has no key {shown(key, 60)}{guess}",
        shown(key),
        _choice(known) if known else None,
        hint,
        meant=meant,
    )


def forbidden(path: Path, value: JSON) -> Defect:
    """Say that a key may not stand here."""
    return _defect(UNKNOWN_KEY, path, f"{_name(path)} may not stand here.", shown(value), None, "Remove it.")


def wrong_type(path: Path, value: JSON, types: Collection[str]) -> Defect:
    """Say that a value is of the wrong JSON type."""
    names = sorted(types - {"number"} if "integer" in types else types, key=_type_order)  # type: ignore[operator]
    expected = _either([_ARTICLES.get(name, f"a {name}") for name in names])
    return _defect(
        WRONG_TYPE,
        path,
        f"{_name(path)} must be {expected}, not {_type_name(value)}.",
        shown(value),
        expected,
        _type_hint(value, names),
    )


def wrong_value(path: Path, value: JSON, constant: JSON) -> Defect:
    """Say that only one value is possible."""
    expected = shown(constant)
    return _defect(
        WRONG_VALUE, path, f"{_name(path)} must be {expected}, not {shown(value)}.", shown(value), expected
    )


def not_listed(path: Path, value: JSON, listed: Sequence[JSON]) -> Defect:
    """Say that a value is not in a code list, and which one is near."""
    words = [word for word in listed if isinstance(word, str)]
    meant = nearest(value, words) if isinstance(value, str) else None
    guess = f"; did you mean {shown(meant)}?" if meant else "."
    expected = _choice(words) + ("" if None not in listed else ", or null")
    return _defect(
        NOT_LISTED,
        path,
        f"{_name(path)} is {shown(value, 60)}, which is not in its code list{guess}",
        shown(value),
        expected,
        f"Write {shown(meant)}." if meant else f"Use {expected}.",
    )


def malformed(
    path: Path, value: str, kind: str, schemas: Sequence[Mapping[str, Any]], words: Sequence[str] = ()
) -> Defect:
    """Say that a string is not written as its kind of value is; `words` are codes it might have been."""
    code, what, examples = form(kind, path, schemas)
    meant = nearest(value, words)
    guess = f"; did you mean {shown(meant)}?" if meant else "."
    return _defect(
        code,
        path,
        f"{_name(path)} is {shown(value, 60)}, which is not {what}{guess}",
        shown(value),
        what + (f", e.g. {examples}" if examples else ""),
        f"Write {shown(meant)}." if meant else repair(value, code, examples),
    )


def too_short(path: Path, value: str, least: int) -> Defect:
    """Say that a string is empty or too short."""
    if not value:
        message = f"{_name(path)} is empty."
        return _defect(EMPTY, path, message, '""', "a text", "Write null where nothing is known.")
    expected = f"at least {least} characters"
    return _defect(EMPTY, path, f"{_name(path)} is too short: {shown(value)}.", shown(value), expected)


def too_long(path: Path, value: str, most: int) -> Defect:
    """Say that a string is too long."""
    expected = f"at most {most} characters"
    return _defect(TOO_LONG, path, f"{_name(path)} is {len(value)} characters long.", shown(value), expected)


def out_of_range(path: Path, value: float, expected: str) -> Defect:
    """Say that a number is too small, too large or off the grid."""
    return _defect(
        OUT_OF_RANGE, path, f"{_name(path)} must be {expected}, not {shown(value)}.", shown(value), expected
    )


def too_few(path: Path, value: Sequence[Any], least: int, what: str = "") -> Defect:
    """Say that an array has too few items."""
    expected = f"at least {least} {_items(least)} {what}".strip()
    return _defect(
        TOO_FEW, path, f"{_name(path)} needs {expected}, and has {len(value)}.", shown(value), expected
    )


def too_many(path: Path, value: Sequence[Any], most: int, what: str = "") -> Defect:
    """Say that an array has too many items."""
    expected = f"at most {most} {_items(most)} {what}".strip()
    return _defect(
        TOO_MANY, path, f"{_name(path)} may have {expected}, and has {len(value)}.", shown(value), expected
    )


def repeated(path: Path, value: Sequence[Any], first: int, again: int) -> Defect:
    """Say that an array holds the same item twice."""
    return _defect(
        REPEATED,
        (*path, again),
        f"{_name(path)} holds the same item twice, as items {first} and {again}: {shown(value[again], 60)}.",
        shown(value[again]),
        "each item once",
        "Remove one of the two.",
    )


def ambiguous(path: Path, value: JSON, count: int) -> Defect:
    """Say that a value fits several shapes where it has to fit one."""
    message = f"{_name(path)} fits {count} of the shapes that exclude one another."
    return _defect(AMBIGUOUS, path, message, shown(value), "exactly one shape")


def combination(path: Path, value: JSON) -> Defect:
    """Say that the values of an object, or the parts of a value, cannot stand together."""
    message = f"{_name(path)} combines what excludes one another."
    return _defect(COMBINATION, path, message, shown(value))


def conditional(defect: Defect, when: str, depth: int, looked_at: Sequence[str]) -> Defect:
    """Turn a defect under `then` or `else` into one about a combination; `depth` is the object's."""
    problem = defect.problem
    if len(problem.path) > depth + 1:
        return defect
    name, expected = _name(problem.path), shortened(problem.expected or "something else", 90)
    code = COMBINATION
    if defect.key:
        code = MISSING_KEY
        message = f'{name} needs "{defect.key}" {when}.'
    elif defect.code == UNKNOWN_KEY:
        message = f"{name} may not stand {when}."
    elif defect.code in (TOO_FEW, TOO_MANY):
        message = f"{name} must have {expected} {when}."
    elif defect.code in MALFORMED:
        message = f"{name} must be {expected} {when}."
    else:
        message = f"{name} must be {'one of ' if defect.code == NOT_LISTED else ''}{expected} {when}."
    others = _either([f'"{key}"' for key in looked_at])
    hint = f"Change this, or {others}." if others else problem.hint
    problem = problem._replace(message=shortened(message), hint=hint)
    return defect._replace(code=code, problem=problem)


def unknown_version(value: str, supported: str) -> Defect:
    """Say that a record follows a schema that this release does not know."""
    return _defect(
        UNKNOWN_VERSION,
        ("schema_version",),
        f"This release checks records of schema version {supported}, and this one is of {shown(value, 40)}; "
        "nothing else was checked.",
        shown(value),
        supported,
        "Install a release that knows this version, or migrate the record.",
    )


def unexplained(path: Path, message: str) -> Defect:
    """Pass on an engine's own message, where the explainer has nothing to say."""
    return _defect(OTHER, path, f"{_name(path)} breaks the schema: {message}")


def _defect(code: str, path: Path, message: str, *rest: str | None, **keys: str | None) -> Defect:
    """Make a defect; `rest` is found, expected and hint."""
    problem = Problem(path, shortened(message), *(part and shortened(part) for part in rest))
    return Defect(code, problem, **keys)


def _name(path: Path) -> str:
    """Name a place as one would in a program: `participants[0].side`; long ones lose their beginning."""
    if not path:
        return "The record"
    name = "".join(f"[{part}]" if isinstance(part, int) else f".{shortened(part, 40)}" for part in path)
    name = name.removeprefix(".")
    return name if len(name) <= _NAME_LIMIT else f"…{name[1 - _NAME_LIMIT :]}"


def _choice(words: Sequence[str]) -> str:
    if len(words) <= 2 * _LISTED:
        return ", ".join(words)
    return f"{', '.join(words[:_LISTED])} … ({len(words)} in all)"


def _either(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}" if words else ""


def _type_order(name: str) -> tuple[bool, str]:
    return name == "null", name


def _type_name(value: JSON) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return f"the boolean {shown(value)}"
    if isinstance(value, str):
        return f"the string {shown(value, 40)}"
    if isinstance(value, int | float):
        return f"the number {shown(value, 40)}"
    return shown(value)


def _type_hint(value: JSON, names: Sequence[str]) -> str | None:
    if isinstance(value, str):
        if "integer" in names and value.strip().lstrip("-").isdecimal():
            return "Write the number without quotation marks."
        if "boolean" in names and value.lower() in ("true", "false"):
            return f"Write {value.lower()} without quotation marks."
        if "null" in names and value.lower() in ("", "null", "none"):
            return "Write null without quotation marks."
    if value is None:
        empty = "an empty array, []" if "array" in names else ""
        return f"Write {empty}." if empty else "Nothing may stand in for it here."
    if "array" in names and not isinstance(value, dict | list):
        return "Put it into an array: [ … ]."
    return None


def _empty_value(schema: Mapping[str, Any]) -> str | None:
    """Return what stands for "nothing known" under a schema."""
    allowed = schema.get("type")
    names = {allowed} if isinstance(allowed, str) else set(allowed or ())
    for keyword in ("anyOf", "oneOf"):
        for child in schema.get(keyword, ()):
            if isinstance(child, dict):
                names.add(str(child.get("type")))
    if "null" in names or None in schema.get("enum", ()):
        return "null"
    return "[]" if "array" in names and not schema.get("minItems") else None


def _items(count: int) -> str:
    return "item" if count == 1 else "items"
