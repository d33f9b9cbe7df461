"""Run the benchmarks and print a Markdown table."""

import argparse
import platform
import sys
from pathlib import Path

from benchmarks import extraction, generation, validation
from benchmarks.measure import Row


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
    args = parser.parse_args()
    rows: list[Row] = [
        *validation.rows(args.rounds),
        *extraction.rows(args.texts, args.rounds),
        *generation.rows(args.rounds),
    ]
    print(f"Python {platform.python_version()}, {args.rounds} interleaved rounds, medians.\n")
    print("| what | against | goal | measured |  |")
    print("| --- | --- | --- | --- | --- |")
    for row in rows:
        verdict = "met" if row.met else "**missed**"
        print(f"| {row.what} | {row.peer} | {row.goal} | {row.measured} | {verdict} |")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
