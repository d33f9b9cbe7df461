"""The words for what the schema can find wrong: one code a kind of defect, one function a message."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple

from toolkit.validate.finding import JSON, Path, Problem, shortened, shown
from toolkit.validate.nearest import nearest

MISSING_KEY: Final = "SCH-01"
UNKNOWN_KEY: Final = "SCH-02"
WRONG_TYPE: Final = "SCH-03"
NOT_LISTED: Final = "SCH-04"
WRONG_VALUE: Final = "SCH-05"
BAD_DATE: Final = "SCH-06"
BAD_DURATION: Final = "SCH-07"
BAD_DATE_TIME: Final = "SCH-08"
BAD_ID: Final = "SCH-09"
BAD_SIDE: Final = "SCH-10"
BAD_URI: Final = "SCH-11"
BAD_HASH: Final = "SCH-12"
BAD_LANGUAGE: Final = "SCH-13"
BAD_PATTERN: Final = "SCH-14"
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

#: Every code for a string that is not written as it should be.
MALFORMED: Final = (
    BAD_DATE,
    BAD_DURATION,
    BAD_DATE_TIME,
    BAD_ID,
    BAD_SIDE,
    BAD_URI,
    BAD_HASH,
    BAD_LANGUAGE,
    BAD_PATTERN,
)

_LISTED: Final = 6
_NAME_LIMIT: Final = 80


class Defect(NamedTuple):
    """A problem with its code; `key` is a missing key, `meant` the key that an unknown one stands for."""

    code: str
    problem: Problem
    key: str | None = None
    meant: str | None = None


class _Form(NamedTuple):
    """How a kind of string is written, in words."""

    code: str
    what: str
    example: str


_DATE = _Form(BAD_DATE, "an EDTF date", "2026-02-04, 2026-11, 2026-01-01/2026-06-30")
_DATE_TIME = _Form(BAD_DATE_TIME, "an RFC 3339 date-time with a numeric offset", "2026-02-04T15:00:00+03:00")
_ID = _Form(BAD_ID, "an id of this record", "p1, s2, st3, c4, e5, d1")
_SIDE = _Form(BAD_SIDE, "a side", "RUS, CHN, EU, X_HAMAS")
_REFERENCE = _Form(BAD_ID, "an id or a side", "p1, s2, RUS")

#: What a pattern is for, by a part of its definition's or its key's name; the first that fits.
_FORMS: Final[tuple[tuple[str, _Form], ...]] = (
    ("recordid", _Form(BAD_ID, "a record id: date, sides in order, lower case", "2026-02-04-chn-rus")),
    ("datetime", _DATE_TIME),
    ("timestamp", _DATE_TIME),
    ("edtf", _DATE),
    ("duration", _Form(BAD_DURATION, "an ISO 8601 duration in integers", "PT1H25M")),
    ("date", _DATE),
    ("published", _DATE),
    ("due", _DATE),
    ("sha", _Form(BAD_HASH, "a SHA-256 in lower-case hexadecimal", "64 characters of 0-9 and a-f")),
    ("hash", _Form(BAD_HASH, "a SHA-256 in lower-case hexadecimal", "64 characters of 0-9 and a-f")),
    ("uri", _Form(BAD_URI, "a URI", "https://example.org/readout")),
    ("url", _Form(BAD_URI, "a URI", "https://example.org/readout")),
    ("language", _Form(BAD_LANGUAGE, "a BCP 47 language tag", "en, fr, zh-Hans")),
    ("wikidata", _Form(BAD_ID, "a Wikidata item", "Q7747")),
    ("currency", _Form(BAD_PATTERN, "an ISO 4217 currency code", "USD, EUR")),
    ("version", _Form(BAD_PATTERN, "a semantic version", "1.0.0")),
    ("sideorid", _REFERENCE),
    ("idorside", _REFERENCE),
    ("actor", _REFERENCE),
    ("reference", _REFERENCE),
    ("side", _SIDE),
    ("id", _ID),
)
_BY_FORMAT: Final[Mapping[str, str]] = {"date-time": "datetime", "uri": "uri", "duration": "duration"}

_ARTICLES: Final = {"object": "an object", "array": "an array", "integer": "an integer", "null": "null"}


def missing(path: Path, key: str, schema: Mapping[str, Any], owner: Mapping[str, Any]) -> Defect:
    """Say that a required key is absent; `owner` is the schema of the object that lacks it."""
    empty = _empty_value(schema)
    hint = f'Add "{key}": {empty} if nothing is known.' if empty else f'Add "{key}".'
    what = _title(owner)
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


def not_listed(path: Path, value: JSON, listed: Sequence[JSON], *, closed: bool = True) -> Defect:
    """Say that a value is not in a code list, and which one is near."""
    words = [word for word in listed if isinstance(word, str)]
    meant = nearest(value, words) if isinstance(value, str) else None
    guess = f"; did you mean {shown(meant)}?" if meant else "."
    expected = _choice(words) + ("" if None not in listed else ", or null")
    return _defect(
        NOT_LISTED,
        path,
        f"{_name(path)} is {shown(value, 60)}, which is not {'in its code list' if closed else 'known'}{guess}",
        shown(value),
        expected,
        f"Write {shown(meant)}." if meant else f"Use {expected}.",
    )


def malformed(path: Path, value: str, name: str | None, kind: str, schema: Mapping[str, Any]) -> Defect:
    """Say that a string is not written as its kind of value is."""
    form = _form(name, kind, path)
    what = form.what if form else _title(schema) or "a value of the form that the schema asks for"
    example = form.example if form else _example(schema)
    return _defect(
        form.code if form else BAD_PATTERN,
        path,
        f"{_name(path)} is {shown(value, 60)}, which is not {what}.",
        shown(value),
        what + (f", e.g. {example}" if example else ""),
        _form_hint(value, form),
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


def combination(path: Path, value: JSON, schema: Mapping[str, Any]) -> Defect:
    """Say that the values of an object cannot stand together."""
    reason = _reason(schema)
    message = reason or f"{_name(path)} combines values that exclude one another."
    return _defect(COMBINATION, path, message, shown(value), None, None)


def conditional(defect: Defect, when: str, depth: int, branch: JSON, looked_at: Sequence[str]) -> Defect:
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
    message = shortened(_reason(branch) or message)
    return defect._replace(code=code, problem=problem._replace(message=message, hint=hint))


def condition(test: JSON, *, holds: bool) -> str:
    """Put an `if` in words: where "class" is "offer" and "condition" is an object."""
    text = " and ".join(_clauses(test)) or "the other values are as they are"
    return shortened(f"{'where' if holds else 'unless'} {text}", 100)


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


def _form(name: str | None, kind: str, path: Path) -> _Form | None:
    names = [_BY_FORMAT.get(name, name)] if name else []
    names.append(kind)
    names.extend(part for part in reversed(path) if isinstance(part, str))
    for candidate in names[:3]:
        plain = candidate.lower().replace("_", "").replace("-", "")
        for part, form in _FORMS:
            if plain.startswith(part) or plain.endswith(part):
                return form
    return None


def _form_hint(value: str, form: _Form | None) -> str | None:
    if value != value.strip():
        return "Remove the white space around it."
    if form is not None and form.code == BAD_SIDE and value != value.upper():
        return f"Sides are written in capitals: {shown(value.upper(), 40)}."
    if form is not None and form.code in (BAD_HASH, BAD_ID) and value != value.lower():
        return "Write it in lower case."
    return f"Write it like {form.example}." if form else None


def _title(schema: Mapping[str, Any]) -> str | None:
    title = schema.get("title")
    if not isinstance(title, str) or not title:
        return None
    return f"{'an' if title[0].lower() in 'aeiou' else 'a'} {title.lower()}"


def _example(schema: Mapping[str, Any]) -> str | None:
    examples = schema.get("examples")
    return shown(examples[0]) if examples else None


def _reason(schema: JSON) -> str | None:
    """Return the schema author's own words for a condition, from its `$comment`."""
    comment = schema.get("$comment") if isinstance(schema, dict) else None
    return comment if isinstance(comment, str) else None


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


def _clauses(test: JSON) -> list[str]:
    clauses: list[str] = []
    if not isinstance(test, dict):
        return clauses
    for key, schema in test.get("properties", {}).items():
        if isinstance(schema, dict):
            clauses.extend(_clause(key, schema))
    for child in test.get("allOf", ()):
        clauses.extend(_clauses(child))
    for keyword in ("anyOf", "oneOf"):
        either = [" and ".join(_clauses(child)) for child in test.get(keyword, ())]
        if all(either) and either:
            clauses.append(_either(either))
    if "not" in test:
        clauses.extend(f"not {clause}" for clause in _clauses(test["not"]))
    return clauses


def _clause(key: str, schema: Mapping[str, Any]) -> list[str]:
    if "const" in schema:
        return [f'"{key}" is {shown(schema["const"], 40)}']
    if "enum" in schema:
        return [f'"{key}" is {shortened(_either([shown(item, 40) for item in schema["enum"]]), 80)}']
    if "type" in schema:
        names = [schema["type"]] if isinstance(schema["type"], str) else schema["type"]
        return [f'"{key}" is {_either([_ARTICLES.get(name, f"a {name}") for name in names])}']
    if "not" in schema and isinstance(schema["not"], dict):
        return [clause.replace(" is ", " is not ", 1) for clause in _clause(key, schema["not"])]
    if schema.get("minItems"):
        return [f'"{key}" is not empty']
    if schema.get("maxItems") == 0:
        return [f'"{key}" is empty']
    return []


def _items(count: int) -> str:
    return "item" if count == 1 else "items"
