"""Calls that were not held, and second accounts that tell otherwise."""

from typing import Final

from toolkit.generate import days
from toolkit.generate.account import JSON, Account
from toolkit.generate.choice import Choices
from toolkit.generate.facts import Facts
from toolkit.generate.figures import Figure
from toolkit.generate.opening import Opening, clock_time, listed
from toolkit.generate.recording import claim, record_of
from toolkit.generate.template import Piece, compiled

_NEWS: Final = {
    "planned": "{a} and {b} are to hold <m>{medium}</m> on <d>{day}</d>",
    "requested": "{a} has asked {b} for <m>{medium}</m>",
    "cancelled": "<m>{medium}</m> of {a} and {b}, set for <d>{day}</d>, was called off",
    "denied": "the government of {land} denied that {a} and {b} had held <m>{medium}</m> on <d>{day}</d>",
    "disputed": "the government of {land} said that {a} and {b} had held <m>{medium}</m> on <d>{day}</d>, and the"
    " government of {oland} denied it",
}


def not_held(
    facts: Facts, account: Account, principals: list[Figure], ref: str
) -> tuple[JSON, dict[str, str]]:
    """Write the news of a call that is planned, asked for, called off, denied or disputed."""
    own, *others = principals
    template = compiled(_NEWS[facts.status])
    slots: dict[str, str | Piece] = {
        "medium": account.choices.pick(account.style.media[facts.medium]),
        "day": days.worded(facts.day),
        "land": own.land,
        "oland": others[0].land,
        "a": account.mention(own),
        "b": listed(account, others),
    }
    lead = account.put(template.fill(slots))
    account.finish()
    record = record_of(facts, account, Opening(lead, None, None, None), principals, None, None, ref)
    occurrence = record["occurrence"]
    if facts.status == "denied":
        occurrence |= {"asserted_by": [], "denied_by": [own.side]}
    elif facts.status == "disputed":
        occurrence |= {"asserted_by": [own.side], "denied_by": [others[0].side]}
    return record, {ref: account.text}


def contradict(
    facts: Facts, record: JSON, texts: dict[str, str], principals: list[Figure], choices: Choices, ref: str
) -> None:
    """Add a second document, in which the other side gives other particulars."""
    from toolkit.generate.manners.plain import STYLE  # noqa: PLC0415 - the manner that finds this module

    other = Account(STYLE, choices, "d2")
    for figure in principals:
        other.published_as[figure.id] = []
        other.shorts[figure.id] = figure.family
    teller = principals[1]
    medium: str = "video" if facts.medium != "video" else "phone"
    words = STYLE.media[medium][0]
    # A single day apart would be one call on two clocks.
    later = days.after(facts.day, 2) if facts.basis else facts.day
    timed = choices.below(2) == 1 and facts.extra != "nulls"  # whose times are to be null
    minutes = (facts.minutes or 30) + (5 if timed else 10)
    ended = facts.minutes or minutes
    text = (
        "{a} and {b} held <m>{medium}</m> on <d>{day}</d>, which lasted <l>about {length}</l> and was held"
        " <i>at the request of {land}</i>"
    )
    times: JSON = {}
    clock: dict[str, str] = {}
    start = 600 if facts.start is None else facts.start
    if timed:
        text += ", <k>from {from} to {to} (UTC{offset})</k>"
        clock = {"from": clock_time(start), "to": clock_time(start + ended), "offset": facts.offset}
        times = {
            "start": days.moment(later, start, facts.offset),
            "end": days.moment(later, start + ended, facts.offset),
        }
    asked = principals[0] if facts.initiator != principals[0].side else teller
    placed = other.put(
        compiled(text).fill(
            {
                "a": teller.family,
                "b": principals[0].family,
                "medium": words,
                "day": days.worded(later),
                "length": days.length(minutes),
                "land": asked.land,
                **clock,
            }
        )
    )
    other.finish()
    ref += "-b"
    texts[ref] = other.text
    publisher = f"Example Press Office of {teller.land}"
    record["documents"].append(
        other.describe(ref, publisher=publisher, published=later.isoformat(), language="en-GB")
    )
    record["sources"].append(
        {
            "id": f"s{1 + len(record['sources'])}",
            "kind": "official_statement",
            "name": publisher,
            "speaker": None,
            "side": teller.side,
            "document": "d2",
            "derived_from": [],
            "evidence": [],
        }
    )
    source = record["sources"][-1]["id"]
    for key, value, mark, more in (
        ("date", later.isoformat(), "d", times),
        ("medium", medium, "m", {"as_published": words}),
        ("duration", days.iso_length(minutes), "l", {"qualifier": "about"}),
        ("initiator", asked.side or "", "i", {}),
    ):
        alternative = claim(value, [placed.evidence(mark)], "explicit", source, **more)
        if record[key] is None:
            record[key] = alternative
            if key == "date":
                record["id"] = record["id"].replace("undated", value)
        else:
            del alternative["alternatives"]
            record[key]["alternatives"] = [alternative]
    record["occurrence"]["asserted_by"] = ["s1", source]
