"""What a record may have besides: notes of others, ids of rules, codings, times of retrieval, nulls in so many words."""

from collections.abc import Callable
from typing import Any, Final

from toolkit.generate.facts import Facts

JSON = dict[str, Any]

_NOTE: Final = "made to order"


def annotated(record: JSON, facts: Facts) -> None:
    """Put a key of somebody's own on every object."""
    coded(record, facts)
    for item in _objects(record):
        item["x_note"] = _NOTE


def extracted(record: JSON, _: Facts) -> None:
    """Make the record look as if rules had found it."""
    for item in _objects(record):
        if "exact" in item:
            item["rule"] = "example.rule"
    record["provenance"]["ruleset"] = "example-1"


def levelled(record: JSON, facts: Facts) -> None:
    """Say the rank of the principals, and that they held their offices."""
    record["level"] = facts.level
    for person in record["participants"]:
        if person["office"]:
            person["office"]["status"] = "current"


def coded(record: JSON, facts: Facts) -> None:
    """Code the call, what was undertaken and what is planned, as event data."""
    sides = list(facts.sides)
    codings = [_coding("PLOVER", "CONSULT", sides, [])] if facts.status == "held" else []
    if facts.status == "held" and len(sides) == 2 and facts.medium == "phone":
        codings += [
            _coding("CAMEO", "041", sides[:1], sides[1:]),
            _coding("CAMEO", "041", sides[1:], sides[:1]),
        ]
    people = {person["id"]: person["side"] for person in record["participants"]}
    for commitment in record["commitments"]:
        if commitment["binding"]:
            actors = sorted({people.get(actor) or actor for actor in commitment["actors"]})
            targets = [side for side in sides if side not in actors]
            codings.append(_coding("PLOVER", "AGREE", actors, targets, commitment=commitment["id"]))
    for event in record["events"]:
        if event["when"] == "future" and event["status"] == "planned" and event["host"] in sides:
            others = [side for side in sides if side != event["host"]]
            codings.append(_coding("PLOVER", "AGREE", [event["host"]], others, event=event["id"]))
    record["codings"] = codings


def _coding(
    scheme: str, code: str, actors: list[str], targets: list[str], *, commitment: str | None = None, event: str | None = None
) -> JSON:  # fmt: skip
    return {
        "scheme": scheme,
        "version": "2023-10" if scheme == "PLOVER" else "1.1b3",
        "code": code,
        "actors": actors,
        "targets": targets,
        "commitment": commitment,
        "event": event,
    }


def fetched(record: JSON, _: Facts) -> None:
    """Say when documents were fetched: to the moment, where the publication is known to the moment as well."""
    for number, document in enumerate(record["documents"]):
        day = document["published"]
        if day is None:
            continue
        if number == 0:
            document["published"] = f"{day}T17:30:00Z"
            document["retrieved"] = f"{day}T21:05:00+00:00"
        else:
            document["retrieved"] = day


def fetched_by_day(record: JSON, _: Facts) -> None:
    """Say on what day documents were fetched."""
    for document in record["documents"]:
        if document["published"]:
            document["retrieved"] = document["published"]


def translated(record: JSON, _: Facts) -> None:
    """Say of quotations whether they are translations."""
    for statement in record["statements"]:
        for number, quote in enumerate(statement["quotes"]):
            quote["translated"] = number % 2 == 0


def nulls(record: JSON, _: Facts) -> None:
    """Write optional keys out where nothing is known."""
    for key in ("level", "codings"):
        record.setdefault(key, None)
    for item in _objects(record):
        if "exact" in item:
            item.setdefault("rule", None)
            item.setdefault("translated", None)
        elif "title" in item and "basis" in item:
            item.setdefault("status", None)
    date = record["date"]
    for claim in (date, *date["alternatives"]) if date else ():
        claim.setdefault("start", None)
        claim.setdefault("end", None)
    for event in record["events"]:
        event.setdefault("rank", None)
    for document in record["documents"]:
        document.setdefault("retrieved", None)


def little_known(record: JSON, _: Facts) -> None:
    """Leave out what nobody knows: the medium, who published the text, in what language."""
    record["medium"] |= {"value": "unspecified", "as_published": None, "evidence": [], "basis": "editorial"}
    record["documents"][0] |= {"publisher": None, "language": None}
    record["sources"][0] |= {"name": None}


def loosely_kept(record: JSON, _: Facts) -> None:
    """Leave out the medium by the second account, and the name of its text."""
    for alternative in record["medium"]["alternatives"] if record["medium"]["value"] != "unspecified" else ():
        alternative |= {"value": "unspecified", "as_published": None, "evidence": [], "basis": "editorial"}
    if len(record["documents"]) > 1:
        record["documents"][1]["ref"] = None


Extra = Callable[[JSON, Facts], None]

#: What is added, by name; `none` most often.
EXTRAS: Final[dict[str, Extra]] = {
    each.__name__: each
    for each in (
        annotated,
        extracted,
        levelled,
        coded,
        fetched,
        fetched_by_day,
        translated,
        nulls,
        little_known,
        loosely_kept,
    )
}


def _objects(record: JSON) -> list[JSON]:
    """Return every object in a record, itself included, in no order that matters."""
    found = [record]
    for item in found:  # grows on the way
        for child in item.values():
            kind = child.__class__
            if kind is dict:
                found.append(child)
            elif kind is list and child and child[0].__class__ is dict:
                found += child
    return found
