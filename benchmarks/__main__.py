"""Run the benchmarks and print a Markdown table."""

import argparse
import sys
from pathlib import Path

from benchmarks import (
    cluster,
    costs,
    extraction,
    generation,
    peers_extraction,
    peers_generation,
    peers_validation,
    scaling,
    validation,
)
from benchmarks.measure import Row
from benchmarks.peers import machine, table
from benchmarks.scaling import busy


def main() -> None:
    """Measure all and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "--rounds", type=int, default=7, help="interleaved rounds; medians count (default: 7)"
    )
    parser.add_argument(
        "--texts",
        nargs="+",
        default=sorted(map(str, (Path(__file__).parents[1] / "tests" / "corpus").glob("*.texts.jsonl"))),
        help="documents to extract from, as readout extract takes them (default: those of the tests)",
    )
    parser.add_argument(
        "--only",
        choices=("goals", "peers", "costs", "scaling", "cluster"),
        help="a part of the table (default: all)",
    )
    args = parser.parse_args()
    print(
        f"{machine()}, {args.rounds} interleaved rounds, medians; this process gets {busy():.0%} of a core."
    )
    if args.only in (None, "goals"):
        _goals(args)
    if args.only in (None, "peers"):
        for title, lines in (
            ("Structural verdict of one record, from bytes", peers_validation.lines(args.rounds)),
            ("Reading one text", peers_extraction.lines(args.texts, min(args.rounds, 3))),
            ("Making one record", peers_generation.lines(min(args.rounds, 3))),
        ):
            print("\n".join(table(title, lines)), flush=True)
    if args.only in (None, "costs"):
        for line in costs.lines(args.texts, args.rounds):
            print(line, flush=True)
    if args.only in (None, "scaling"):
        for line in scaling.lines(args.rounds):
            print(line, flush=True)
    if args.only in (None, "cluster"):
        for line in cluster.lines():
            print(line, flush=True)


def _goals(args: argparse.Namespace) -> None:
    rows: list[Row] = [
        *validation.rows(args.rounds),
        *extraction.rows(args.texts, args.rounds),
        *generation.rows(args.rounds),
    ]
    print("\n### Goals\n")
    print("| what | against | goal | measured |  |")
    print("| --- | --- | --- | --- | --- |")
    for row in rows:
        verdict = "–" if row.met is None else "met" if row.met else "**missed**"
        print(f"| {row.what} | {row.peer} | {row.goal} | {row.measured} | {verdict} |")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
