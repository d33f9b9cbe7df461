"""`readout validate --resume`: what checking gave is noted unit by unit, and written when all is checked.

The notes hold reports before anything is selected, judged or laid out, so that every format can be resumed, and a
run may go on with other settings than it began with.
"""

from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping

from toolkit.checking import KINDS, Check, check_units, tell
from toolkit.cli._messages import Messages
from toolkit.cli._progress import progress
from toolkit.cli._resume import identity, require_files
from toolkit.policy.settings import Settings
from toolkit.resuming import noted, resuming
from toolkit.validate.finding import Finding, Report


def check_resumed(
    args: Namespace,
    settings: Settings,
    texts: Mapping[str, str] | None,
    messages: Messages,
    write: Callable[[Iterator[Report]], None],
) -> None:
    """Check what no earlier run has, and hand all reports to `write`."""
    require_files(
        args, also=not (args.fix or args.diff or args.write_baseline), what="no --fix or --write-baseline, "
    )
    engine = args.engine or settings.engine or "rust"
    check = Check(texts, engine, debug=args.debug)
    named = bool(settings.suppressions)  # only they ask for the ids of records without findings
    run = identity(args.paths, KINDS, args.input_format, "validate", engine, named, _seen(texts))
    with (
        resuming(args.output, run, finish=lambda part: write(_read(part))) as output,
        progress(
            args.paths, KINDS, "records", output=args.output, quiet=args.quiet, input_format=args.input_format
        ) as advance,
    ):
        messages.problems += output.counts.get("problems", 0)
        messages.failures += output.counts.get("failures", 0)
        jobs = args.jobs or settings.jobs or 1
        for checked in check_units(
            check,
            args.paths,
            done=output.done,
            input_format=args.input_format,
            jobs=jobs,
            note=messages.note,
            advance=advance,
        ):
            tell(checked, messages.problem, messages.failure)
            for report in checked.reports:
                output.note(report if named else report._replace(ids=()))
            output.finish_unit({"problems": messages.problems, "failures": messages.failures})
            if advance is not None:
                advance(checked.size, checked.records)


def _read(part: str) -> Iterator[Report]:
    for findings, path, records, unreadable, skipped, ids in noted(part):
        found = tuple(Finding(*finding) for finding in findings)
        yield Report(found, path, records, unreadable, skipped, tuple(ids))


def _seen(texts: Mapping[str, str] | None) -> str:
    """Tell other texts from those that records were checked against."""
    if texts is None:
        return ""
    import hashlib  # noqa: PLC0415

    seen = hashlib.sha256()
    for ref, text in texts.items():
        seen.update(repr((ref, text)).encode("utf-8", "surrogatepass"))
    return seen.hexdigest()
