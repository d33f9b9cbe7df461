"""`readout validate`: check records."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from toolkit.cli._command import Command
from toolkit.cli._messages import CLEAN, FINDINGS, UNREADABLE, Messages
from toolkit.cli._options import add_output, add_paths, positive
from toolkit.cli._resume import add_resume
from toolkit.errors import InputError

if TYPE_CHECKING:
    from toolkit.cli._progress import Advance
    from toolkit.policy.judge import Judge
    from toolkit.policy.settings import Choice, Settings
    from toolkit.validate.finding import Report
    from toolkit.validate.structure import Engine

_KINDS = ("json", "jsonl", "parquet")
_SEVERITIES = ("error", "warning", "info")


def _configure(parser: ArgumentParser) -> None:
    add_paths(parser, "records (.json, .jsonl; .parquet in the column record), or folders of them", _KINDS)
    parser.add_argument(
        "--format",
        metavar="NAME",
        help="how to write findings: text, json, jsonl, sarif, github, gitlab, junit or md (default: text)",
    )
    parser.add_argument(
        "--select", type=_codes, default=(), metavar="CODES", help="only these codes or prefixes"
    )
    parser.add_argument("--ignore", type=_codes, default=(), metavar="CODES", help="none of these")
    parser.add_argument(
        "--fail-on", choices=_SEVERITIES, help="least severity that exits with 1 (default: error)"
    )
    parser.add_argument(
        "--texts",
        action="append",
        default=[],
        metavar="PATH",
        help="the original documents, so that quotations and hashes are checked against them; repeatable",
    )
    parser.add_argument(
        "--engine", choices=("rust", "python"), help="what checks the structure (default: rust)"
    )
    parser.add_argument("--jobs", type=positive, metavar="N", help="processes to use (default: 1)")
    add_resume(parser)
    parser.add_argument("--statistics", action="store_true", help="count findings by code on standard error")
    group = parser.add_argument_group(
        "mending", "Fills what is empty; never overwrites, never touches meaning."
    )
    group.add_argument(
        "--fix",
        action="store_true",
        help="fill in missing ids, and with --texts hashes, lengths and offsets, in place; then check",
    )
    group.add_argument(
        "--diff", action="store_true", help="show what --fix would change, and change and check nothing"
    )
    group = parser.add_argument_group("what is known already")
    group.add_argument("--baseline", metavar="FILE", help="findings that are known, and do not count")
    group.add_argument(
        "--write-baseline", action="store_true", help="write the findings to the baseline instead"
    )
    group.add_argument(
        "--today",
        type=_day,
        metavar="DATE",
        help="the day that expiry dates compare with (default: the current)",
    )
    group = parser.add_argument_group(
        "settings", "Read from readout.toml, or [tool.readout] of pyproject.toml, in this folder or above."
    )
    group.add_argument("--config", metavar="FILE", help="read the settings from this file")
    group.add_argument("--no-config", action="store_true", help="read no settings")
    add_output(parser)


def _codes(value: str) -> tuple[str, ...]:
    return tuple(code.strip().upper() for code in value.split(",") if code.strip())


def _day(value: str) -> str:
    from datetime import date  # noqa: PLC0415 - only where the option is used

    try:
        return date.fromisoformat(value).isoformat()
    except ValueError as error:
        message = f"{value!r} is no day, as in 2026-02-04"
        raise ArgumentTypeError(message) from error


def _run(args: Namespace) -> int:
    from toolkit.formats.declared import named  # noqa: PLC0415
    from toolkit.writing import refuse_input, writing  # noqa: PLC0415

    refuse_input(args.output, args.paths, _KINDS)
    settings = _settings(args)
    findings_format = named(args.format or settings.format or "text")
    messages = Messages(quiet=args.quiet)
    judge = _judge(args, settings)
    texts = _texts(args.texts or settings.texts, messages)
    if args.fix or args.diff:
        from toolkit.cli._mending import mend_all  # noqa: PLC0415

        changed = mend_all(args, texts or {}, messages)
        if args.diff:
            return messages.status(FINDINGS if changed else CLEAN)
    from toolkit.cli._tally import Tally  # noqa: PLC0415

    tally = Tally()

    def write(reports: "Iterator[Report]") -> None:
        judged = tally.counting(judge.all(reports))
        if args.write_baseline:
            _write_baseline(args.baseline or settings.baseline, judged, messages)
            judge.failing = False
            return
        with writing(args.output) as stream:
            findings_format.write(judged, stream)

    if args.resume:
        from toolkit.cli._resumed import check_resumed  # noqa: PLC0415

        check_resumed(args, settings, texts, messages, write)
    else:
        from toolkit.cli._progress import progress  # noqa: PLC0415

        with progress(
            args.paths,
            _KINDS,
            "records",
            output=args.output,
            quiet=args.quiet,
            input_format=args.input_format,
        ) as advance:
            write(_reports(args, settings, texts, messages, advance))
    if args.statistics:
        for line in tally.lines(judge):
            messages.trace(line)
    if judge.baseline is not None and judge.baseline.gone:
        gone = judge.baseline.gone
        messages.note(f"the baseline knows {gone} that did not come up; --write-baseline forgets them")
    return messages.status(UNREADABLE if tally.unreadable else FINDINGS if judge.failing else CLEAN)


def _settings(args: Namespace) -> "Settings":
    from toolkit.policy.settings import Settings, find, read  # noqa: PLC0415

    if args.no_config:
        return Settings()
    return read(args.config) if args.config else find()


def _judge(args: Namespace, settings: "Settings") -> "Judge":
    from toolkit.policy.judge import Judge  # noqa: PLC0415

    baseline = None
    path = args.baseline or settings.baseline
    if path and not args.write_baseline:
        from toolkit.policy.baseline import read  # noqa: PLC0415

        baseline = read(path)
    return Judge(settings, _asked(args), baseline=baseline, today=lambda: args.today or _current_day())


def _asked(args: Namespace) -> "Choice":
    from toolkit.policy.settings import Choice  # noqa: PLC0415

    for code in (*args.select, *args.ignore):
        # A slip of the pen would pass everything, or nothing.
        from toolkit.policy.codes import is_known, suggestion  # noqa: PLC0415

        if not is_known(code):
            raise InputError(f"no rule's code begins with {code!r}{suggestion(code)}")
    return Choice(args.select, args.ignore, (), args.fail_on)


def _current_day() -> str:
    from datetime import date  # noqa: PLC0415 - only for suppressions that expire

    return date.today().isoformat()


def _reports(
    args: Namespace,
    settings: "Settings",
    texts: Mapping[str, str] | None,
    messages: Messages,
    advance: "Advance | None",
) -> "Iterator[Report]":
    from toolkit.checking import check_files  # noqa: PLC0415

    engine: Engine = args.engine or settings.engine or "rust"
    return check_files(
        args.paths,
        messages.problem,
        texts=texts,
        engine=engine,
        input_format=args.input_format,
        jobs=args.jobs or settings.jobs or 1,
        fail=messages.failure,
        advance=advance,
        note=messages.note,
        debug=args.debug,
    )


def _texts(paths: Sequence[str], messages: Messages) -> Mapping[str, str] | None:
    if not paths:
        return None
    from toolkit.inputs.texts import read_documents  # noqa: PLC0415

    texts: dict[str, str] = {}
    for document in read_documents(paths, messages.problem):
        texts.setdefault(document.ref or "", document.text)
    return texts


def _write_baseline(path: str | None, reports: "Iterator[Report]", messages: Messages) -> None:
    from toolkit.policy.baseline import write  # noqa: PLC0415
    from toolkit.writing import writing  # noqa: PLC0415

    if not path:
        message = "--write-baseline needs --baseline FILE, or a baseline in the settings"
        raise InputError(message)
    findings = [finding for report in reports for finding in report.findings]
    with writing(path) as stream:
        write(findings, stream)
    messages.note(f"{path} holds {len(findings)} {'finding' if len(findings) == 1 else 'findings'} now")


COMMAND = Command(
    "validate",
    "check records",
    _configure,
    _run,
    "Check records: their JSON, their structure by the schema, and what a schema cannot state.",
)
