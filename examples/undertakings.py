"""Tabulate what was undertaken in any number of records, the binding first."""

import sys

from toolkit import load_all
from toolkit.show import FORCES, force


def main(*paths: str) -> None:
    rows = [
        (
            FORCES.index(force(commitment)),
            force(commitment),
            record.id,
            commitment.due or "",
            commitment.action,
        )
        for record in load_all(*paths)
        for commitment in record.commitments
    ]
    for _, name, record_id, due, action in sorted(rows):
        print(f"{name:<14}{record_id}  {due:<22}{action[:60]}")


if __name__ == "__main__":
    main(*sys.argv[1:])
