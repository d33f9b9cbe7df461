"""Where the extractor differs from what a careful reader finds in the texts of `tests/corpus`.

As a script, it writes `differences.toml`, which says so text by text; a test holds the two together. A change
of a rule shows there what it mends and what it breaks.
"""

import json
import re
import tomllib
import unicodedata
from pathlib import Path

from toolkit.api import extract

CORPUS = Path(__file__).parent / "corpus"
STORED = CORPUS / "differences.toml"
#: Settings of what was discussed in the call; context and other days are none.
DISCUSSED = {"in_call", "opening_remarks", "unspecified", "briefing"}


def texts():
    """Yield each document with what a reader finds in it."""
    for name in ("manners", "invented"):
        lines = [
            (CORPUS / f"{name}.{kind}.jsonl").read_text(encoding="utf-8").splitlines()
            for kind in ("texts", "gold")
        ]
        for text, gold in zip(*lines, strict=True):
            yield json.loads(text), json.loads(gold)


def differences(document, gold):
    """Return one line for each fact that is wanted and not there, or there and not wanted."""
    records = list(
        extract(
            document["text"],
            ref=document["id"],
            published=document["published"],
            publisher=document["issuer"],
        )
    )
    found = []
    for number, (call, record) in enumerate(_pairs(gold["calls"], records), 1):
        place = f"call {number}: " if len(gold["calls"]) > 1 else ""
        found += [place + line for line in _call(document["text"], call, record)]
    wanted = {_fold(quote["exact"]) for quote in gold["quotes"]}
    have = {_fold(quote.exact) for record in records for item in record.statements for quote in item.quotes}
    found += _set("quote", {w for w in wanted if not any(w in h or h in w for h in have)}, set())
    return found


def _pairs(calls, records):
    """Pair the calls of a reader with records, by the sides that they share."""
    left = list(records)
    for call in calls:
        sides = {person["side"] for person in call["principals"]}
        best = max(left, key=lambda r: len(sides & {p.side for p in r.participants}), default=None)
        if best is not None:
            left.remove(best)
        yield call, best
    for record in left:
        yield None, record


def _call(text, call, record):
    if call is None or record is None:
        yield "a call too many" if call is None else "the call is not found"
        return
    days = {call["date"], call.get("date_if_published_day")}
    day = record.date.value if record.date else None
    if day not in days:
        yield f"date: want {call['date']}, have {day}"
    pairs = {
        "status": (call["status"], record.occurrence.status),
        "medium": (call["medium"], record.medium.value),
        "minutes": (call["duration_minutes"], _minutes(record.duration)),
        "initiator": (call["initiator"], record.initiator.value if record.initiator else None),
    }
    for field, (want, have) in pairs.items():
        if want != have:
            yield f"{field}: want {want}, have {have}"
    yield from _set(
        "principal",
        {_person(person["surname"], person["side"]) for person in call["principals"]},
        {
            _person(_surname(call, person), person.side)
            for person in record.participants
            if person.capacity == "principal"
        },
    )
    topics = {
        topic.code for topic in record.topics if topic.setting in DISCUSSED and topic.polarity == "positive"
    }
    yield from _set("topic", set(call["topics"]), topics)
    yield from _undertakings(text, call["commitments"], record.commitments)


def _undertakings(text, wanted, have):
    spans = [(item.evidence[0].start, item.evidence[-1].end, item.class_) for item in have if item.evidence]
    for want in wanted:
        start = text.find(want["exact"])
        near = [
            span
            for span in spans
            if span[0] < start + len(want["exact"]) and start < span[1] and span[2] == want["class"]
        ]
        if near:
            spans.remove(near[0])
        else:
            yield f"{want['class']} missing: {' '.join(want['exact'].split())[:60]}"
    for start, end, kind in spans:
        yield f"{kind} not wanted: {' '.join(text[start:end].split())[:60]}"


def _surname(call, person):
    """Return the surname under which a reader lists a person, else the name as it is."""
    forms = _fold(" ".join(filter(None, (person.name, *person.published_as))))
    for listed in call["principals"]:
        if listed["surname"] is None:
            if listed["side"] == person.side and not any(
                other["side"] == person.side and other["surname"] for other in call["principals"]
            ):
                return None
        elif _fold(listed["surname"]) in forms:
            return listed["surname"]
    return person.name


def _person(surname, side):
    return f"{surname or 'unnamed'} ({side})"


def _set(field, wanted, have):
    for want in sorted(wanted - have):
        yield f"{field} missing: {want}"
    for extra in sorted(have - wanted):
        yield f"{field} not wanted: {extra}"


def _minutes(claim):
    if claim is None:
        return None
    hours, minutes = re.fullmatch(r"PT(?:(\d+)H)?(?:(\d+)M)?", claim.value).groups(default="0")
    return int(hours) * 60 + int(minutes)


def _fold(text):
    text = unicodedata.normalize("NFKD", text)
    return " ".join(
        "".join(c for c in text if not unicodedata.combining(c)).casefold().replace("’", "'").split()
    )


def written():
    """Return the file as it should be."""
    lines = [
        "# Written by `python -m tests.corpus_differences`: where the extractor differs from a careful reader.\n"
    ]
    for document, gold in texts():
        found = differences(document, gold)
        if found:
            lines.append(f"{document['id']} = [")
            lines += [f"    {json.dumps(line, ensure_ascii=False)}," for line in found]
            lines.append("]")
    return "\n".join(lines) + "\n"


def stored():
    """Return the differences that are known, by text."""
    return tomllib.loads(STORED.read_text(encoding="utf-8"))


if __name__ == "__main__":
    STORED.write_text(written(), encoding="utf-8")
    count = sum(len(found) for found in stored().values())
    print(f"{STORED.name}: {count} differences in {len(stored())} texts")
