"""`python -m facts` merges the tables of holders into `toolkit/reference/data/holders.json`."""

import json
import sys

from facts.merge import DATA, SOURCE, facts, merge, written


def main() -> int:
    """Write the data file anew and tell how many people and terms it holds."""
    data = json.loads(DATA.read_text("utf-8"))
    sources: list[str] = data["sources"]
    if SOURCE not in sources:
        sources.append(SOURCE)
    people = merge(data["people"], facts(), sources.index(SOURCE))
    DATA.write_text(written(sources, people), "utf-8")
    print(f"{len(people)} people, {sum(len(row[4]) for row in people)} terms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
