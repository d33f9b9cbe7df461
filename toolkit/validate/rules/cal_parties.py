"""CAL: who was on the call, and what follows from their number."""

from toolkit.validate.finding import Problem
from toolkit.validate.parties import count_principals, folded, format_of, sides_in_id
from toolkit.validate.rule import Problems, Record, Unchecked, validation_rule
from toolkit.validate.spoiling import add, altered, principals, put
from toolkit.validate.view import Item, RecordView

_RANKS = {"bilateral": 2, "trilateral": 3, "group": 4}


def _only_one_principal(record: Record) -> Record | None:
    people = record["participants"]
    if len({person["id"] for person in people if person["capacity"] == "principal"}) < 2:
        return None
    first = next(i for i, person in enumerate(people) if person["capacity"] == "principal")
    demoted = [
        person if i == first or person["capacity"] != "principal" else {**person, "capacity": "accompanying"}
        for i, person in enumerate(people)
    ]
    return {**record, "participants": demoted}


def _other_format(record: Record) -> Record | None:
    if record["format"] is None or len(principals(record)) < 2:
        return None
    return put(record, ("format",), "group" if record["format"] != "group" else "bilateral")


def _twice(record: Record) -> Record | None:
    for i, person in enumerate(record["people"]):
        for other in record["participants"]:
            if other["name"]:
                return put(record, ("people", i), {**person, "name": other["name"], "wikidata": None,
                                                   "published_as": other["published_as"]})  # fmt: skip
    named = next((person for person in record["participants"] if person["name"]), None)
    if named is None:
        return None
    again = {**named, "id": f"p{len(record['participants']) + len(record['people']) + 900}"}
    return add(record, "people", {key: value for key, value in again.items() if key != "capacity"})


def _metonym(record: Record) -> Record | None:
    changes: Item = {"name": "Moscow", "published_as": [], "office": None, "wikidata": None}
    return altered(record, "participants", changes, lambda person: person["capacity"] == "principal")


def _mediator(record: Record) -> Record | None:
    sides = {person["side"] for person in record["participants"]}
    if record["initiator"] is None or None in sides or len(sides) < 2:
        return None
    taken = sides | {other["value"] for other in record["initiator"]["alternatives"]}
    return put(
        record, ("initiator", "value"), next(s for s in ("CHE", "QAT", "OMN", "VAT") if s not in taken)
    )


@validation_rule(
    "CAL-02",
    "two-principals",
    severity="warning",
    fields=("participants[].capacity",),
    rationale="A call has at least two ends; a record of one person alone is most often misread.",
    failing={"/participants/1/capacity": "accompanying"},
    passing={"/participants/2/capacity": "principal"},
    spoil=_only_one_principal,
)
def two_principals(view: RecordView) -> Problems:
    """At least two principals were on the call."""
    number = count_principals(view)
    if number < 2:
        yield Problem(
            ("participants",),
            f"{'No principal is' if not number else 'Only one principal is'} named; a call has at least two.",
            str(number),
            "at least 2",
            "Add the other party if a text names it; leave the record as it is if none does.",
        )


@validation_rule(
    "CAL-03",
    "format-counts-sides",
    fields=("format", "participants[].side"),
    rationale="Studies of pairs of states select by format; a group call among them distorts every count.",
    failing={"/format": "trilateral"},
    spoil=_other_format,
)
def format_counts_sides(view: RecordView) -> Problems:
    """The format is that of the number of sides on the call."""
    people = view.all("participants")
    if count_principals(view) < 2:  # CAL-02 says that somebody is missing
        return
    sides, given = len(view.sides), view["format"]
    expected = format_of(sides)
    if given == expected:
        return
    named = sides_in_id(view) or []  # sides of which no text names a person
    if {folded(side) for side in view.sides}.issubset(named) and given == format_of(len(named)):
        return
    if named == ["group"] == [given]:
        return
    unknown = any(item["side"] is None for _, item in people)
    if unknown and sides > 1 and _RANKS.get(given or "", 0) > sides:
        return
    yield Problem(
        ("format",),
        f"The participants speak for {sides} side{'' if sides == 1 else 's'}, which makes the format "
        f"{expected or 'null'}, not {given or 'null'}.",
        given,
        expected or "null",
        "Mend the format, or the sides of the participants.",
    )


@validation_rule(
    "CAL-04",
    "person-once",
    fields=("participants[].name", "people[].name"),
    rationale="Somebody listed twice is counted twice, and speaks for two sides at once.",
    failing={"/people/0/name": "Per Dahl", "/people/0/published_as": ["Per Dahl"]},
    passing={"/people/0/name": "Pernille Berg"},
    spoil=_twice,
)
def person_once(view: RecordView) -> Problems:
    """Nobody is listed twice, neither among participants nor among other people."""
    seen: dict[str, tuple[str, str | None]] = {}
    for path, item in view.persons:
        name = item["name"]
        if name is None:
            continue
        key = name.casefold()
        first = seen.get(key)
        if first is None:
            seen[key] = (item["id"], item["wikidata"])
        elif first[1] is None or item["wikidata"] is None or first[1] == item["wikidata"]:
            yield Problem(
                (*path, "name"),
                f"{name} is listed already, as {first[0]}.",
                f'"{name}"',
                "each person once",
                f"Keep one of {first[0]} and {item['id']}, and let references name that one; "
                "two people of one name have different `wikidata`.",
            )


@validation_rule(
    "CAL-05",
    "principal-is-a-person",
    severity="warning",
    fields=("participants[].name",),
    needs=("reference",),
    rationale="“Moscow and Beijing spoke” names governments; who spoke for them is not said.",
    failing={
        "/participants/1/name": "Wellington",
        "/participants/1/office": None,
        "/participants/1/published_as": [],
    },
    passing={"/participants/1/name": None, "/participants/1/office": None},
    spoil=_metonym,
)
def principal_is_a_person(view: RecordView) -> Problems:
    """A principal's name is a person's, not that of a state, an organisation or a seat of government."""
    for path, item in view.each("participants"):
        name = item["name"]
        # Whoever has an office or an item of their own is a person; the others are few.
        if name and item["capacity"] == "principal" and item["office"] is None and item["wikidata"] is None:
            from toolkit.reference.rows import side_named  # noqa: PLC0415 - needed seldom

            if side_named(name) is not None:
                yield Problem(
                    (*path, "name"),
                    f"{name} is no person but stands for a government or an organisation.",
                    f'"{name}"',
                    "a person's name, or null",
                    "Set the name to null, keep the words in `published_as`, and give the side.",
                )


@validation_rule(
    "CAL-07",
    "initiator-on-call",
    fields=("initiator.value",),
    rationale="Who brings two others together does not place their call.",
    failing={"/initiator/value": "CHE"},
    spoil=_mediator,
)
def initiator_on_call(view: RecordView) -> Problems:
    """The side that placed or asked for the call is one of the sides on it."""
    sides = view.sides
    everybody = all(item["side"] for _, item in view.all("participants"))
    for path, claim in view.claims:
        if path[0] == "initiator" and claim["value"] not in sides:
            if len(sides) < 2 or not everybody:
                yield Unchecked("the sides on the call are not all known")
            else:
                yield Problem(
                    (*path, "value"),
                    f"{claim['value']} is not a side of any participant.",
                    f'"{claim["value"]}"',
                    f"one of {', '.join(sorted(sides))}",
                    "Name the side that called; a mediator is no initiator.",
                )
