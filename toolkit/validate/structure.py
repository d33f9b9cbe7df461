"""The structural verdict: an engine says whether a record fits the schema, the explainer says why not.

jsonschema-rs is the engine of every day. jsonschema, the reference implementation, gives the same verdicts
some hundred times more slowly; its patterns and formats are made to mean what the schema's dialect means.
"""

import json
from collections.abc import Callable, Iterable
from functools import cache
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from toolkit.errors import ToolkitError
from toolkit.schema import bundled, bundled_text, flat_text
from toolkit.validate.finding import JSON, Path

if TYPE_CHECKING:
    from toolkit.validate.defect import Defect
    from toolkit.validate.explain import Explainer

Engine = Literal["rust", "python"]
ENGINES: Final[tuple[Engine, ...]] = ("rust", "python")

#: Keywords whose failure may lie anywhere below the value that an engine names.
_DEEP: Final = frozenset({"anyOf", "oneOf", "not", "contains", "propertyNames", "if", "dependentSchemas"})


class Compiled(NamedTuple):
    """An engine with the schema loaded."""

    is_valid: Callable[[Any], bool]
    errors: Callable[[Any], Iterable[tuple[Path, str, str]]]  #: path, keyword and message of each error


def is_valid(value: JSON, engine: Engine = "rust") -> bool:
    """Tell whether a decoded JSON value fits the record schema."""
    try:
        return compiled(engine).is_valid(value)
    except (RecursionError, ValueError, UnicodeEncodeError):  # nested without end, or no JSON value
        return False


def explained(value: JSON, engine: Engine = "rust") -> "tuple[Defect, ...]":
    """Return what is wrong with a value that does not fit the schema: one defect a root cause."""
    from toolkit.validate import wording  # noqa: PLC0415 - only once something is wrong

    explainer = _explainer()
    version = explainer.unknown_version(value)
    if version is not None:
        return (version,)
    try:
        errors = list(compiled(engine).errors(value))
    except (RecursionError, ValueError) as error:
        return (wording.unexplained((), str(error) or "it is nested too deeply"),)
    found = explainer.explain(value, _focus(errors)) or explainer.explain(value)
    return found or tuple(wording.unexplained(path, message) for path, _, message in errors[:1])


def _focus(errors: Iterable[tuple[Path, str, str]]) -> dict[str | int, Any] | None:
    """Fold the paths of errors into a tree that tells the explainer where to look."""
    root: dict[str | int, Any] = {}
    for path, keyword, _ in errors:
        if not path and keyword in _DEEP:
            return None
        node: JSON = root
        for depth, step in enumerate(path):
            if node is None:
                break
            if depth == len(path) - 1 and keyword in _DEEP:
                node[step] = None
            else:
                node = node.setdefault(step, {})
    return root


@cache
def compiled(engine: Engine) -> Compiled:
    """Load an engine with the record's schema; an engine's import is part of its cost.

    The flat form says the same as the bundled one, and is loaded in two thirds of the time.
    """
    return engine_for(flat_text() if engine == "rust" else bundled_text(), engine)


def engine_for(schema: str, engine: Engine) -> Compiled:
    """Load an engine with a schema, given as JSON; raises `ToolkitError` for an engine that there is not."""
    if engine == "rust":
        return _rust(schema)
    if engine == "python":
        return _python(json.loads(schema))
    message = f"there is no engine {engine!r}; choose one of {', '.join(ENGINES)}"
    raise ToolkitError(message)


def _rust(schema: str) -> Compiled:
    from jsonschema_rs import Draft202012Validator, RegexOptions  # noqa: PLC0415

    validator = Draft202012Validator(
        schema, validate_formats=True, pattern_options=RegexOptions(), offline=True, mask="the value"
    )

    def errors(value: JSON) -> Iterable[tuple[Path, str, str]]:
        for error in validator.iter_errors(value):
            yield tuple(error.instance_path), error.kind.name, error.message

    return Compiled(validator.is_valid, errors)


def _python(schema: dict[str, Any] | bool) -> Compiled:
    from jsonschema import Draft202012Validator, FormatChecker, ValidationError  # noqa: PLC0415
    from jsonschema.validators import extend  # noqa: PLC0415
    from jsonschema_specifications import (  # type: ignore[import-untyped]  # noqa: PLC0415
        REGISTRY as SPECIFICATIONS,
    )
    from referencing.jsonschema import DRAFT202012  # noqa: PLC0415

    from toolkit.validate import json_values, string_formats  # noqa: PLC0415

    def pattern(_: JSON, pattern: str, value: JSON, __: JSON) -> Iterable[ValidationError]:
        if isinstance(value, str) and not json_values.compiled(pattern).search(value):
            yield ValidationError(f"{value!r} does not match {pattern!r}")

    checker = FormatChecker(())
    for name, check in string_formats.CHECKS.items():
        checker.checks(name)(lambda value, check=check: not isinstance(value, str) or check(value))
    dialect: Any = extend(Draft202012Validator, {"pattern": pattern})  # type: ignore[no-untyped-call]
    # Crawled once, or every reference would be looked for through the whole bundle anew.
    place = schema.get("$id", "") if isinstance(schema, dict) else ""
    registry = SPECIFICATIONS.with_resource(place, DRAFT202012.create_resource(schema)).crawl()
    validator = dialect(schema, format_checker=checker, registry=registry)

    def errors(value: JSON) -> Iterable[tuple[Path, str, str]]:
        for error in validator.iter_errors(value):
            yield tuple(error.absolute_path), str(error.validator), error.message

    return Compiled(validator.is_valid, errors)


@cache
def _explainer() -> "Explainer":
    from toolkit.validate.explain import Explainer  # noqa: PLC0415

    return Explainer(bundled())
