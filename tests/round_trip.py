"""What extraction gives back of generated texts: facts of the record made with the text against those found."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, NamedTuple

from toolkit.api import extract
from toolkit.codec import encode
from toolkit.generate import Made, Style, generate

#: Facts that are compared; commitments by class and the sides of the actors.
FACTS = ("participants", "date", "medium", "duration", "initiator", "quotes", "commitments")


class Compared(NamedTuple):
    """One fact of one text."""

    style: str
    fact: str
    expected: Counter
    found: Counter
    text: str

    @property
    def hits(self) -> int:
        return sum((self.expected & self.found).values())


def compare(style: Style, seed: int, count: int) -> Iterator[Compared]:
    """Generate texts in a manner, extract records of them, and compare both."""
    for made in islice(generate(seed, None, style), count):
        found = back(made)
        for fact in FACTS:
            yield Compared(
                style.name,
                fact,
                facts(made.record, fact),
                facts(found, fact),
                next(iter(made.texts.values())),
            )


def back(made: Made) -> dict[str, Any] | None:
    """Extract the record of a generated text; None where none or several are found."""
    document = made.record["documents"][0]
    records = extract(
        made.texts[document["ref"]],
        ref=document["ref"],
        published=document["published"],
        publisher=document["publisher"],
        language="en",
    )
    return encode(records[0]) if len(records) == 1 else None


def facts(record: dict[str, Any] | None, fact: str) -> Counter:
    """Return the values of one fact."""
    if record is None:
        return Counter()
    if fact == "participants":
        return Counter((person["name"], person["side"]) for person in record["participants"])
    if fact == "quotes":
        return Counter(
            quote["exact"].strip(",.") for statement in record["statements"] for quote in statement["quotes"]
        )
    if fact == "commitments":
        people = {person["id"]: person["side"] for person in (*record["participants"], *record["people"])}
        return Counter(
            (each["class"], tuple(sorted(people.get(actor, actor) or "" for actor in each["actors"])))
            for each in record["commitments"]
        )
    claim = record[fact]
    return Counter() if claim is None else Counter([claim["value"]])


def recall(compared: Sequence[Compared], fact: str) -> float:
    """Return how much of a fact came back."""
    chosen = [each for each in compared if each.fact == fact]
    expected = sum(each.expected.total() for each in chosen)
    return sum(each.hits for each in chosen) / expected if expected else 1.0


def main() -> None:
    """Print how much comes back, for each manner or, with details, for those named."""
    from argparse import ArgumentParser  # noqa: PLC0415

    from toolkit.generate import styles  # noqa: PLC0415

    parser = ArgumentParser(prog="python -m tests.round_trip", description=main.__doc__)
    parser.add_argument("styles", nargs="*", help="manners whose misses are shown")
    parser.add_argument("-n", type=int, default=25, help="texts in each manner (default: 25)")
    parser.add_argument("--seed", type=int, default=11)
    args = parser.parse_args()
    everything: list[Compared] = []
    for name, style in styles().items():
        if name == "plain" or (args.styles and name not in args.styles):
            continue
        compared = list(compare(style, args.seed, args.n))
        everything += compared
        print(f"{name:18}", *(f"{fact} {recall(compared, fact):.3f}" for fact in FACTS))
    print(f"{'all':18}", *(f"{fact} {recall(everything, fact):.3f}" for fact in FACTS))
    for each in everything if args.styles else ():
        if each.expected != each.found:
            print(f"\n{each.fact}: missing {dict(each.expected - each.found)}, added", end=" ")
            print(f"{dict(each.found - each.expected)}\n{each.text}")


if __name__ == "__main__":
    main()
