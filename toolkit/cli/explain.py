"""`readout explain`: one rule with its reason and its examples."""

from argparse import ArgumentParser, Namespace

from toolkit.cli._command import Command
from toolkit.cli._messages import CLEAN
from toolkit.cli._options import add_output
from toolkit.errors import InputError


def _configure(parser: ArgumentParser) -> None:
    parser.add_argument("code", metavar="CODE", help="a rule: QUO-01, SCH-02, initiator.asked")
    add_output(parser)


def _run(args: Namespace) -> int:
    from toolkit.cli._output import writing  # noqa: PLC0415

    text = _validation(args.code.upper()) or _extraction(args.code.lower())
    if text is None:
        message = f"{args.code}: no such rule; readout rules lists them all"
        raise InputError(message)
    with writing(args.output) as stream:
        stream.write(text)
    return CLEAN


def _validation(code: str) -> str | None:
    import json  # noqa: PLC0415

    from toolkit.validate.catalogue import entry, rules  # noqa: PLC0415

    try:
        found = entry(code)
    except KeyError:
        return None
    lines = [
        f"{found.code}  {found.slug}  ({found.severity})",
        "",
        found.summary,
        "",
        f"Why: {found.rationale}",
    ]
    rule = rules().get(code)
    if rule is not None:
        for label, patch in (("Fails", rule.failing), ("Passes", rule.passing)):
            lines += ["", f"{label}, with this changed in a good record:"]
            lines += [
                f"  {pointer}: {json.dumps(value, ensure_ascii=False)}" for pointer, value in patch.items()
            ]
    return "\n".join(lines) + "\n"


def _extraction(code: str) -> str | None:
    from toolkit.extract.rule import extraction_rules  # noqa: PLC0415

    rule = extraction_rules().get(code)
    if rule is None:
        return None
    lines = [
        f"{rule.id}  ({rule.file})",
        "",
        rule.summary,
        "",
        "Examples; ⟦ ⟧ stand around what the rule finds:",
    ]
    return "\n".join([*lines, *(f"  {example}" for example in rule.examples)]) + "\n"


COMMAND = Command("explain", "tell what one rule checks or finds, and why", _configure, _run)
