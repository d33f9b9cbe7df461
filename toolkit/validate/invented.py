"""What `spoil` functions of one family of rules invent: a day, a voice, somebody, a source, a topic, an offer."""

from toolkit.temporal.edtf import parse_day
from toolkit.validate.spoiling import Item, Record, add, next_id, person, reported, statement

#: What makes an undertaking an offer that nobody has answered.
OFFER = {"class": "offer", "binding": False, "status": "offered"}


def day_of(record: Record) -> str | None:
    """Return the day of the call, if it is one day without alternatives, and the id begins with it."""
    date = record["date"]
    plain = date and parse_day(date["value"]) and len(date["value"]) == 10 and not date["alternatives"]
    return date["value"] if plain and record["id"].startswith(date["value"]) else None


def moved(record: Record, day: str, **date: object) -> Record:
    """Put the call on another day, id and all; other dates go, lest they lie on the wrong side of it."""
    return {
        **record,
        "id": day + record["id"][10:],
        "date": {**record["date"], "value": day, "start": None, "end": None, **date},
        "events": [{**item, "date": None, "basis": None} for item in record["events"]],
        "commitments": [{**item, "due": None} for item in record["commitments"]],
    }


def with_attributed(record: Record, sentence: str, source: str, verb: str | None, **fields: object) -> Record:
    """Add a statement that a new document attributes; the first words, to the verb, show by whom."""
    record, evidence = reported(record, sentence)
    head = sentence[: sentence.index(f"{verb} ") + len(verb)] if verb else sentence[:4]
    clause = sentence[len(head) + 1 :]
    start = len(head) + 1
    said = {**evidence, "start": start, "exact": clause}
    step = {"source": source, "verb": verb, "evidence": [{**evidence, "end": len(head), "exact": head}]}
    item = statement(record, said, attribution=[step], **fields)
    return add(record, "statements", item)


def with_somebody(record: Record, name: str, sentence: str, **fields: object) -> Record | None:
    """Add a person whom a new document names; None where the record has somebody of that name."""
    if any(each["name"] == name for key in ("participants", "people") for each in record[key]):
        return None
    record, evidence = reported(record, sentence)
    return add(record, "people", person(record, name, evidence, **fields))


def with_source(record: Record, **fields: object) -> Record:
    """Add a source that a new document cites."""
    record, evidence = reported(record, "A wire carried the story.")
    source = {"id": next_id(record, "s"), "kind": "news_agency", "name": "Invented Wire", "speaker": None,
              "side": None, "document": None, "derived_from": [], "evidence": [evidence]} | fields  # fmt: skip
    return add(record, "sources", source)


def free_code(record: Record) -> str | None:
    """Return the code of a topic that the record does not have, nor anything wider."""
    taken = {topic["code"] for topic in record["topics"]}
    free = ("TEC.SPACE", "GLO.ARCTIC", "MOB.DIASPORA", "ENE.WATER")
    return next((code for code in free if code not in taken and code[:3] not in taken), None)


def new_topic(code: str, evidence: list[Item], **fields: object) -> Item:
    """Return a topic with its evidence."""
    return {
        "code": code,
        "setting": "unspecified",
        "raised_by": [],
        "polarity": "positive",
        "attribution": [],
        "evidence": evidence,
        **fields,
    }
