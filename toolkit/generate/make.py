"""Make one record with its text: the opening, the contents, a second account, and what the record says of them."""

from collections.abc import Callable
from typing import Any, NamedTuple

from toolkit.generate.account import Account
from toolkit.generate.choice import Choices
from toolkit.generate.extras import EXTRAS
from toolkit.generate.facts import Request, decide
from toolkit.generate.figures import leader
from toolkit.generate.opening import close, further_people, heading, open_call
from toolkit.generate.points import POINTS
from toolkit.generate.recording import record_of
from toolkit.generate.style import Style
from toolkit.generate.talk import Talk
from toolkit.generate.variants import contradict, not_held


class Made(NamedTuple):
    """A record as JSON has it, and the texts of its documents by their `ref`."""

    record: dict[str, Any]
    texts: dict[str, str]


def make(next_choices: Callable[[], Choices], style: Style, request: Request, ref: str) -> Made:
    """Make a record in a manner of writing; each part asks for choices of its own.

    `ref` names the document; a second account's has `-b` after it.
    """
    choices = next_choices()
    facts = decide(choices, style, request)
    account = Account(style, choices)
    day = facts.day.isoformat()
    principals = [
        leader(
            choices,
            side,
            day,
            f"p{number}",
            level=facts.level,
            invented=facts.invented,
        )
        for number, side in enumerate(facts.sides, 1)
    ]
    talk = Talk(account, principals, facts.day)
    if facts.status != "held":
        record, texts = not_held(facts, account, principals, ref)
        if facts.extra:
            EXTRAS[facts.extra](record, facts)
        return Made(record, texts)
    title = heading(facts, account, principals)
    opening = open_call(facts, account, principals)
    if style.name == "plain" and opening.length is not None:
        talk.statement(opening.length, [], "unspecified", "assertive")
    further = further_people(facts, account, principals)
    talk.first_person += len(further)
    for number, point in enumerate(facts.points):
        account.choices = next_choices()
        if style.numbered:
            account.number()
        elif number % 2 == 0:
            account.paragraph()
        POINTS[point](talk)
    close(account)
    account.finish()
    record = record_of(facts, account, opening, [*principals, *further], talk, title, ref)
    texts = {ref: account.text}
    if facts.second:
        contradict(facts, record, texts, principals, choices, ref)
    if facts.extra:
        EXTRAS[facts.extra](record, facts)
        named = [document["ref"] for document in record["documents"]]
        texts = {name: text for name, text in texts.items() if name in named}
    return Made(record, texts)
