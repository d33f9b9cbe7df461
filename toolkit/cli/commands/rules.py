"""`readout rules`: the catalogue of extraction and validation rules."""

import argparse
import json

from toolkit.cli.command import OK, Command, add_output
from toolkit.cli.output import writing


def options(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("--format", choices=("text", "json", "md"), default="text")
    parser.add_argument("--kind", choices=("all", "validation", "extraction"), default="all")
    add_output(parser)


def rows(kind: str) -> list[dict[str, str]]:
    """Return every rule with its code, kind, severity and summary."""
    found: list[dict[str, str]] = []
    if kind in ("all", "validation"):
        from toolkit.validate.catalogue import catalogue  # noqa: PLC0415

        found += [
            {"code": e.code, "name": e.slug, "kind": "validation", "severity": e.severity, "summary": e.summary} for e in catalogue()
        ]
    if kind in ("all", "extraction"):
        from toolkit.extract.rule import extraction_rules  # noqa: PLC0415

        found += [
            {"code": r.id, "name": r.id.partition(".")[2], "kind": "extraction", "severity": "", "summary": r.summary, "file": r.file}
            for r in extraction_rules().values()
        ]
    return found


def run(arguments: argparse.Namespace) -> int:
    """Print the catalogue."""
    listed = rows(arguments.kind)
    with writing(arguments.output) as out:
        if arguments.format == "json":
            out.write(json.dumps(listed, indent=2, ensure_ascii=False) + "\n")
        elif arguments.format == "md":
            out.write("| code | name | kind | severity | summary |\n| --- | --- | --- | --- | --- |\n")
            for row in listed:
                summary = row["summary"].replace("|", "\\|")
                out.write(f"| `{row['code']}` | {row['name']} | {row['kind']} | {row['severity']} | {summary} |\n")
        else:
            width = max((len(row["code"]) for row in listed), default=0)
            out.writelines(f"{row['code']:{width}}  {row['severity'] or row['kind']:10}  {row['summary']}\n" for row in listed)
    return OK


COMMAND = Command("rules", "the catalogue of rules", options, run, order=80)
