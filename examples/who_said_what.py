"""Print every quotation of a record with the chain of those who relay it."""

import sys

from toolkit import load
from toolkit.naming import Names


def main(path: str) -> None:
    record = load(path)
    names = Names(record)
    for statement in record.statements:
        for quote in statement.quotes:
            print(f"{names.attribution(statement.attribution)}: “{quote.exact}”")


if __name__ == "__main__":
    main(*sys.argv[1:])
