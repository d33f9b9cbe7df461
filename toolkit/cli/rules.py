"""`readout rules`: the catalogue of extraction and validation rules."""

from argparse import ArgumentParser, Namespace

from toolkit.cli._command import Command
from toolkit.cli._messages import CLEAN
from toolkit.cli._options import add_output


def _configure(parser: ArgumentParser) -> None:
    parser.add_argument("--format", choices=("text", "json", "md"), default="text")
    parser.add_argument(
        "--kind",
        choices=("all", "validation", "extraction"),
        default="all",
        help="which rules (default: all)",
    )
    add_output(parser)


def rows(kind: str) -> list[dict[str, str]]:
    """Return every rule with its code, name, kind, severity and summary."""
    found: list[dict[str, str]] = []
    if kind in ("all", "validation"):
        from toolkit.validate.catalogue import catalogue  # noqa: PLC0415

        found += [
            {
                "code": e.code,
                "name": e.slug,
                "kind": "validation",
                "severity": e.severity,
                "summary": e.summary,
            }
            for e in catalogue()
        ]
    if kind in ("all", "extraction"):
        from toolkit.extract.rule import extraction_rules  # noqa: PLC0415

        found += [
            {
                "code": r.id,
                "name": r.id.partition(".")[2],
                "kind": "extraction",
                "severity": "",
                "summary": r.summary,
            }
            for r in extraction_rules().values()
        ]
    return found


def _run(args: Namespace) -> int:
    import json  # noqa: PLC0415

    from toolkit.cli._output import writing  # noqa: PLC0415

    listed = rows(args.kind)
    with writing(args.output) as stream:
        if args.format == "json":
            stream.write(json.dumps(listed, indent=2, ensure_ascii=False) + "\n")
        elif args.format == "md":
            stream.write("| code | name | kind | severity | summary |\n| --- | --- | --- | --- | --- |\n")
            for row in listed:
                summary = row["summary"].replace("|", "\\|")
                stream.write(
                    f"| `{row['code']}` | {row['name']} | {row['kind']} | {row['severity']} | {summary} |\n"
                )
        else:
            width = max((len(row["code"]) for row in listed), default=0)
            stream.writelines(
                f"{row['code']:{width}}  {row['severity'] or row['kind']:10}  {row['summary']}\n"
                for row in listed
            )
    return CLEAN


COMMAND = Command("rules", "list the rules", _configure, _run)
