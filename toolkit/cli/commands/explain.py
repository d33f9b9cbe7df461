"""`readout explain`: one rule with its reason and its examples."""

import argparse
import json

from toolkit.cli.command import OK, USAGE, Command, add_output
from toolkit.cli.output import Messages, writing
from toolkit.errors import InputError


def options(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("code", metavar="CODE", help="a rule's code: QUO-01, SCH-02, initiator.asked")
    add_output(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print what a rule checks or finds, why, and its examples."""
    text = _validation(arguments.code.upper()) or _extraction(arguments.code.lower())
    if text is None:
        Messages().error(InputError(f"{arguments.code}: no such rule; readout rules lists them all"))
        return USAGE
    with writing(arguments.output) as out:
        out.write(text)
    return OK


def _validation(code: str) -> str | None:
    from toolkit.validate.catalogue import entry, rules  # noqa: PLC0415

    try:
        found = entry(code)
    except KeyError:
        return None
    lines = [f"{found.code}  {found.slug}  ({found.severity})", "", found.summary, "", f"Why: {found.rationale}"]
    rule = rules().get(code)
    if rule is not None:
        for label, patch in (("Fails", rule.failing), ("Passes", rule.passing)):
            lines += ["", f"{label}, with this changed in a good record:"]
            lines += [f"  {pointer}: {json.dumps(value, ensure_ascii=False)}" for pointer, value in patch.items()]
    return "\n".join(lines) + "\n"


def _extraction(code: str) -> str | None:
    from toolkit.extract.rule import extraction_rules  # noqa: PLC0415

    rule = extraction_rules().get(code)
    if rule is None:
        return None
    lines = [f"{rule.id}  ({rule.file})", "", rule.summary, "", "Examples; ⟦ ⟧ stand around what the rule finds:"]
    return "\n".join([*lines, *(f"  {example}" for example in rule.examples)]) + "\n"


COMMAND = Command("explain", "one rule with its reason and examples", options, run, order=90)
