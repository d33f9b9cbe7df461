"""The words for what the schema can find wrong: one code a kind of defect, one function a message."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from toolkit.validate.defect import (
    AMBIGUOUS,
    COMBINATION,
    MISSING_KEY,
    NOT_LISTED,
    OTHER,
    TOO_FEW,
    TOO_MANY,
    UNKNOWN_KEY,
    UNKNOWN_VERSION,
    WRONG_TYPE,
    WRONG_VALUE,
    Defect,
    defect_of,
)
from toolkit.validate.finding import JSON, Path, shortened, shown
from toolkit.validate.forms import MALFORMED, form, likely, repair, titled
from toolkit.validate.nearest import nearest
from toolkit.validate.phrases import (
    ARTICLES,
    choice,
    either,
    empty_value,
    name_of,
    type_hint,
    type_name,
    type_order,
)


def missing(path: Path, key: str, schema: Mapping[str, Any], owner: Mapping[str, Any]) -> Defect:
    """Say that a required key is absent; `owner` is the schema of the object that lacks it."""
    empty = empty_value(schema)
    hint = f'Add "{key}": {empty} if nothing is known.' if empty else f'Add "{key}".'
    what = titled(owner)
    expected = f'"{key}", a required key' + (f" of {what}" if what else "")
    return defect_of(
        MISSING_KEY, path, f'{name_of(path)} lacks the key "{key}".', None, expected, hint, key=key
    )


def needed_beside(path: Path, key: str, other: str) -> Defect:
    """Say that one key is needed because another is there."""
    return defect_of(
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
    return defect_of(
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
    return defect_of(
        UNKNOWN_KEY, path, f"{name_of(path)} may not stand here.", shown(value), None, "Remove it."
    )


def wrong_type(path: Path, value: JSON, types: Collection[str]) -> Defect:
    """Say that a value is of the wrong JSON type."""
    names = sorted(types - {"number"} if "integer" in types else types, key=type_order)  # type: ignore[operator]
    expected = either([ARTICLES.get(name, f"a {name}") for name in names])
    return defect_of(
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
    return defect_of(
        WRONG_VALUE, path, f"{name_of(path)} must be {expected}, not {shown(value)}.", shown(value), expected
    )


def not_listed(path: Path, value: JSON, listed: Sequence[JSON]) -> Defect:
    """Say that a value is not in a code list, and which one is near."""
    words = [word for word in listed if isinstance(word, str)]
    meant = nearest(value, words) if isinstance(value, str) else None
    guess = f"; did you mean {shown(meant)}?" if meant else "."
    expected = choice(words) + ("" if None not in listed else ", or null")
    return defect_of(
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
    return defect_of(
        code,
        path,
        f"{name_of(path)} is {shown(value, 60)}, which is not {what}{guess}",
        shown(value),
        what + (f", e.g. {examples}" if examples else ""),
        f"Write {shown(meant)}." if meant else repair(value, code, examples),
    )


def ambiguous(path: Path, value: JSON, count: int) -> Defect:
    """Say that a value fits several shapes where it has to fit one."""
    message = f"{name_of(path)} fits {count} of the shapes that exclude one another."
    return defect_of(AMBIGUOUS, path, message, shown(value), "exactly one shape")


def combination(path: Path, value: JSON) -> Defect:
    """Say that the values of an object, or the parts of a value, cannot stand together."""
    message = f"{name_of(path)} combines what excludes one another."
    return defect_of(COMBINATION, path, message, shown(value))


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
    return defect_of(
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
    return defect_of(OTHER, path, f"{name_of(path)} breaks the schema: {message}")
