"""The words for what the schema can find wrong: one code a kind of defect, one function a message."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple

from toolkit.validate.finding import JSON, Path, Problem, shortened, shown
from toolkit.validate.forms import MALFORMED, form, likely, repair, titled
from toolkit.validate.nearest import nearest
from toolkit.validate.phrases import (
    ARTICLES,
    choice,
    either,
    empty_value,
    items,
    name_of,
    type_hint,
    type_name,
    type_order,
)

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


class Defect(NamedTuple):
    """A problem with its code; `key` is a missing key, `meant` the key that an unknown one stands for."""

    code: str
    problem: Problem
    key: str | None = None
    meant: str | None = None


def missing(path: Path, key: str, schema: Mapping[str, Any], owner: Mapping[str, Any]) -> Defect:
    """Say that a required key is absent; `owner` is the schema of the object that lacks it."""
    empty = empty_value(schema)
    hint = f'Add "{key}": {empty} if nothing is known.' if empty else f'Add "{key}".'
    what = titled(owner)
    expected = f'"{key}", a required key' + (f" of {what}" if what else "")
    return _defect(
        MISSING_KEY, path, f'{name_of(path)} lacks the key "{key}".', None, expected, hint, key=key
    )


def needed_beside(path: Path, key: str, other: str) -> Defect:
    """Say that one key is needed because another is there."""
    return _defect(
        MISSING_KEY,
        path,
        f'{name_of(path)} has "{other}" and therefore needs "{key}".',
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
        f"{name_of(path)} has no key {shown(key, 60)}{guess}",
        shown(key),
        choice(known) if known else None,
        hint,
        meant=meant,
    )


def forbidden(path: Path, value: JSON) -> Defect:
    """Say that a key may not stand here."""
    return _defect(
        UNKNOWN_KEY, path, f"{name_of(path)} may not stand here.", shown(value), None, "Remove it."
    )


def wrong_type(path: Path, value: JSON, types: Collection[str]) -> Defect:
    """Say that a value is of the wrong JSON type."""
    names = sorted(types - {"number"} if "integer" in types else types, key=type_order)  # type: ignore[operator]
    expected = either([ARTICLES.get(name, f"a {name}") for name in names])
    return _defect(
        WRONG_TYPE,
        path,
        f"{name_of(path)} must be {expected}, not {type_name(value)}.",
        shown(value),
        expected,
        type_hint(value, names),
    )


def wrong_value(path: Path, value: JSON, constant: JSON) -> Defect:
    """Say that only one value is possible."""
    expected = shown(constant)
    return _defect(
        WRONG_VALUE, path, f"{name_of(path)} must be {expected}, not {shown(value)}.", shown(value), expected
    )


def not_listed(path: Path, value: JSON, listed: Sequence[JSON]) -> Defect:
    """Say that a value is not in a code list, and which one is near."""
    words = [word for word in listed if isinstance(word, str)]
    meant = nearest(value, words) if isinstance(value, str) else None
    guess = f"; did you mean {shown(meant)}?" if meant else "."
    expected = choice(words) + ("" if None not in listed else ", or null")
    return _defect(
        NOT_LISTED,
        path,
        f"{name_of(path)} is {shown(value, 60)}, which is not in its code list{guess}",
        shown(value),
        expected,
        f"Write {shown(meant)}." if meant else f"Use one of {expected}.",
    )


def malformed(
    path: Path, value: str, kind: str, schemas: Sequence[Mapping[str, Any]], words: Sequence[str] = ()
) -> Defect:
    """Say that a string is not written as its kind of value is; `words` are codes it might have been."""
    code, what, examples = form(kind, path, schemas)
    meant = likely(value, code, words)
    guess = f"; did you mean {shown(meant)}?" if meant else "."
    return _defect(
        code,
        path,
        f"{name_of(path)} is {shown(value, 60)}, which is not {what}{guess}",
        shown(value),
        what + (f", e.g. {examples}" if examples else ""),
        f"Write {shown(meant)}." if meant else repair(value, code, examples),
    )


def too_short(path: Path, value: str, least: int) -> Defect:
    """Say that a string is empty or too short."""
    if not value:
        message = f"{name_of(path)} is empty."
        return _defect(EMPTY, path, message, '""', "a text", "Write null where nothing is known.")
    expected = f"at least {least} characters"
    return _defect(EMPTY, path, f"{name_of(path)} is too short: {shown(value)}.", shown(value), expected)


def too_long(path: Path, value: str, most: int) -> Defect:
    """Say that a string is too long."""
    expected = f"at most {most} characters"
    return _defect(
        TOO_LONG, path, f"{name_of(path)} is {len(value)} characters long.", shown(value), expected
    )


def out_of_range(path: Path, value: float, expected: str) -> Defect:
    """Say that a number is too small, too large or off the grid."""
    return _defect(
        OUT_OF_RANGE, path, f"{name_of(path)} must be {expected}, not {shown(value)}.", shown(value), expected
    )


def too_few(path: Path, value: Sequence[Any], least: int, what: str = "") -> Defect:
    """Say that an array has too few items."""
    expected = f"at least {least} {items(least)} {what}".strip()
    return _defect(
        TOO_FEW, path, f"{name_of(path)} needs {expected}, and has {len(value)}.", shown(value), expected
    )


def too_many(path: Path, value: Sequence[Any], most: int, what: str = "") -> Defect:
    """Say that an array has too many items."""
    expected = f"at most {most} {items(most)} {what}".strip()
    return _defect(
        TOO_MANY, path, f"{name_of(path)} may have {expected}, and has {len(value)}.", shown(value), expected
    )


def repeated(path: Path, value: Sequence[Any], first: int, again: int) -> Defect:
    """Say that an array holds the same item twice."""
    return _defect(
        REPEATED,
        (*path, again),
        f"{name_of(path)} holds the same item twice, as items {first} and {again}: {shown(value[again], 60)}.",
        shown(value[again]),
        "each item once",
        "Remove one of the two.",
    )


def ambiguous(path: Path, value: JSON, count: int) -> Defect:
    """Say that a value fits several shapes where it has to fit one."""
    message = f"{name_of(path)} fits {count} of the shapes that exclude one another."
    return _defect(AMBIGUOUS, path, message, shown(value), "exactly one shape")


def combination(path: Path, value: JSON) -> Defect:
    """Say that the values of an object, or the parts of a value, cannot stand together."""
    message = f"{name_of(path)} combines what excludes one another."
    return _defect(COMBINATION, path, message, shown(value))


def conditional(defect: Defect, when: str, depth: int, looked_at: Sequence[str]) -> Defect:
    """Turn a defect under `then` or `else` into one about a combination; `depth` is the object's."""
    problem = defect.problem
    if len(problem.path) > depth + 1:
        return defect
    name, expected = name_of(problem.path), shortened(problem.expected or "something else", 90)
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
    others = either([f'"{key}"' for key in looked_at])
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
    return _defect(OTHER, path, f"{name_of(path)} breaks the schema: {message}")


def _defect(code: str, path: Path, message: str, *rest: str | None, **keys: str | None) -> Defect:
    """Make a defect; `rest` is found, expected and hint."""
    problem = Problem(path, shortened(message), *(part and shortened(part) for part in rest))
    return Defect(code, problem, **keys)
