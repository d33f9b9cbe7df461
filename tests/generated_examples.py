"""The records in examples/generated/: chosen from what the generator makes. As a script, it writes them."""

import json
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from toolkit.generate import Made, Request, generate, styles
from toolkit.generate.violations import violate

FOLDER = Path(__file__).resolve().parents[1] / "examples" / "generated"
Record = dict[str, Any]


class Example(NamedTuple):
    """The first record of a manner that is of a kind, with what there is to see in it."""

    name: str
    comment: str
    style: str
    fits: Callable[[Record], object]
    request: Request = Request(invented=True)


EXAMPLES = (
    Example(
        "invitation",
        "An official readout. The invitation is an offer; its acceptance is a commitment that responds to it, and both"
        " refer to the one visit in `events`. Only the acceptance binds.",
        "ukraine",
        lambda record: any(each["responds_to"] for each in record["commitments"]),
    ),
    Example(
        "condition",
        "A sum is offered, but on a condition: `binding` is false as long as the condition is open.",
        "plain",
        lambda record: (
            len(record["documents"]) == 1
            and any(
                each["condition"] and each["amount"] and each["class"] == "offer"
                for each in record["commitments"]
            )
        ),
    ),
    Example(
        "relayed",
        "A wire report. What the leaders undertook is told by a spokesperson: the attribution has two steps, from the"
        " outermost voice to the innermost, and the briefing is a source from which the report is derived.",
        "wire",
        lambda record: any(len(each["attribution"]) > 1 for each in record["commitments"]),
    ),
    Example(
        "two-accounts",
        "Two documents tell of one call and differ. The first account stands in the claims, the other in their"
        " `alternatives`, each with its source and its evidence.",
        "plain",
        lambda record: record["date"] and record["date"]["alternatives"] and record["duration"],
    ),
    Example(
        "planned",
        "A call that is only planned: there is nothing that was said in it, so nothing but the parties, the medium and"
        " the day.",
        "plain",
        lambda record: record["occurrence"]["status"] == "planned",
    ),
    Example(
        "denied",
        "A call that one side denies: `denied_by` names it, and nobody asserts the call.",
        "plain",
        lambda record: record["occurrence"]["status"] == "denied",
    ),
    Example(
        "not-discussed",
        "A subject is reported as not discussed: topic and statement are negative.",
        "plain",
        lambda record: any(each["polarity"] == "negative" for each in record["topics"]),
    ),
)


def files() -> Iterator[tuple[str, str]]:
    """Yield the name and the content of each file."""
    rows = ["| files | what there is to see |", "| --- | --- |"]
    for example in EXAMPLES:
        made = _first(example)
        rows.append(f"| `{example.name}.json`, `{example.name}.txt` | {example.comment} |")
        yield f"{example.name}.json", _written({"x_comment": example.comment, **made.record})
        for number, text in enumerate(made.texts.values()):
            yield f"{example.name}{'-b' * number}.txt", text
    broken = violate("QUO-01", 1, Request(invented=True))
    rows.append(
        "| `broken.json`, `broken.txt` | One character of one quotation differs from the text: QUO-01, and nothing else. |"
    )
    yield "broken.json", broken.data.decode()
    yield "broken.txt", next(iter(broken.texts.values()))
    yield "README.md", _PAGE + "\n".join(rows) + "\n"


_PAGE = """# Generated examples

Calls that never were, between people who do not exist, made by `readout generate`; a test tells when they are not what it makes
now, and `python -m tests.generated_examples` writes them anew. `readout validate examples/generated/invitation.json` passes, and
so do the others but the last.

"""


def _first(example: Example) -> Made:
    made = generate(1, example.request, styles()[example.style])
    return next(each for each in islice(made, 2000) if example.fits(each.record))


def _written(record: Record) -> str:
    return json.dumps(record, ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.iterdir():
        old.unlink()
    for file, content in files():
        (FOLDER / file).write_text(content, encoding="utf-8")
