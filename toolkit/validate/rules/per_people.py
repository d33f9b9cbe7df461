"""PER: who people are: for whom they act, in what capacity, shown where a text names them."""

from operator import itemgetter

from toolkit.validate.finding import Problem
from toolkit.validate.invented import with_somebody
from toolkit.validate.once import seen_before
from toolkit.validate.rule import Problems, Record, validation_rule
from toolkit.validate.spoiling import add, index_of, person, principals, put, reported
from toolkit.validate.view import RecordView
from toolkit.validate.words import Words

_TELLS_PRESS = Words(r"\b (?: spokes (?: person | man | woman ) | press \s secretary ) \b", "spokes press")
_INTERPRETS = Words(r"\b (?: interpreter | translator | note[\s-]?taker ) \b", "interpreter translator note")


def _without_side(record: Record) -> Record | None:
    record, evidence = reported(record, "Iva Novak listened in.")
    someone = person(record, "Iva Novak", evidence) | {"capacity": "accompanying"}
    sides = {each["side"] for each in record["participants"]}
    if None in sides or len(sides) < 2:
        return None
    return add(record, "participants", someone)


def _as_principal(record: Record, name: str, sentence: str, title: str | None) -> Record | None:
    people = principals(record)
    if not people:
        return None
    side = people[0]["side"]
    record, evidence = reported(record, sentence)
    office = {"title": title, "basis": "explicit"} if title else None
    someone = person(record, name, evidence, side=side, office=office) | {"capacity": "principal"}
    return add(record, "participants", someone)


def _spokesperson(record: Record) -> Record | None:
    return _as_principal(record, "Iva Novak", "Spokesperson Iva Novak was there.", "Spokesperson")


def _interpreter(record: Record) -> Record | None:
    return _as_principal(record, "Iva Novak", "Interpreter Iva Novak was there.", "Interpreter")


def _one_item_for_two(record: Record) -> Record | None:
    first = index_of(record, "participants", lambda each: each["wikidata"] and each["name"])
    if first is None:
        first, item = 0, "Q99999999"
        if not record["participants"] or not record["participants"][0]["name"]:
            return None
        record = put(record, ("participants", 0, "wikidata"), item)
    item = record["participants"][first]["wikidata"]
    return with_somebody(record, "Iva Novak", "Iva Novak was there.", wikidata=item)


def _nameless(record: Record) -> Record | None:
    record, evidence = reported(record, "Somebody was there.")
    nobody = person(record, "x", evidence) | {"name": None, "published_as": []}
    return add(record, "people", nobody)


def _unshown(record: Record) -> Record | None:
    changed = with_somebody(record, "Iva Novak", "Iva Novak was there.")
    return changed and put(changed, ("people", len(changed["people"]) - 1, "evidence"), [])


@validation_rule(
    "PER-01",
    "participant-has-side",
    severity="warning",
    fields=("participants[].side",),
    rationale="Who spoke for whom is what a call is about; without sides no pair of states can be studied.",
    failing={"/participants/2/side": None},
    passing={"/people/0/side": None},
    spoil=_without_side,
)
def participant_has_side(view: RecordView) -> Problems:
    """Every participant has a side."""
    for path, item in view.each("participants"):
        if item["side"] is None:
            yield Problem(
                (*path, "side"),
                f"Nothing says for whom {item['name'] or item['id']} acts.",
                "null",
                "the side, if a text or the office tells",
                None,
            )


@validation_rule(
    "PER-05",
    "briefer-is-no-principal",
    severity="warning",
    fields=("participants[].capacity", "participants[].office.title"),
    rationale="Spokespeople tell of calls; they do not hold them.",
    failing={"/participants/2/office/title": "Spokesperson", "/participants/2/capacity": "principal"},
    passing={"/participants/2/office/title": "Spokesperson"},
    spoil=_spokesperson,
)
def briefer_is_no_principal(view: RecordView) -> Problems:
    """A spokesperson is no principal of a call."""
    for path, item in view.each("participants"):
        if (
            item["capacity"] == "principal"
            and item["office"]
            and _TELLS_PRESS.search(item["office"]["title"])
        ):
            yield Problem(
                (*path, "capacity"),
                f"{item['name'] or item['id']} tells the press; principals hold the call.",
                '"principal"',
                "an entry in `people`, or accompanying",
                None,
            )


@validation_rule(
    "PER-10",
    "interpreter-is-no-principal",
    severity="warning",
    fields=("participants[].capacity", "participants[].office.title"),
    rationale="Interpreters and note-takers lend their voice or hand, and speak for nobody.",
    failing={"/participants/3/capacity": "principal"},
    passing={"/participants/3/capacity": "interpreter"},
    spoil=_interpreter,
)
def interpreter_is_no_principal(view: RecordView) -> Problems:
    """An interpreter or note-taker is no principal of a call."""
    for path, item in view.each("participants"):
        if item["capacity"] != "principal":
            continue
        title = item["office"]["title"] if item["office"] else ""
        words = [each["exact"] for each in item["evidence"] if len(each["exact"]) < 80] if not title else []
        if _INTERPRETS.search(title) or any(_INTERPRETS.search(each) for each in words):
            yield Problem(
                (*path, "capacity"),
                f"{item['name'] or item['id']} interprets, or takes notes.",
                '"principal"',
                '"interpreter"',
                None,
            )


@validation_rule(
    "PER-13",
    "item-of-one-person",
    fields=("participants[].wikidata", "people[].wikidata"),
    rationale="Two people with one item in Wikidata are one, or one of them has the other's.",
    failing={"/participants/0/wikidata": "Q42", "/participants/1/wikidata": "Q42"},
    passing={"/participants/0/wikidata": "Q42", "/participants/1/wikidata": "Q43"},
    spoil=_one_item_for_two,
)
def item_of_one_person(view: RecordView) -> Problems:
    """No two people have the same item in Wikidata."""
    for path, item, (_, first) in seen_before(view.persons, itemgetter("wikidata")):
        if (first["name"] or "").casefold() != (item["name"] or " ").casefold():
            yield Problem(
                (*path, "wikidata"),
                f"{item['wikidata']} is {first['name'] or first['id']} already.",
                f'"{item["wikidata"]}"',
                "an item of its own",
                None,
            )


@validation_rule(
    "PER-15",
    "somebody-in-particular",
    fields=("people[].name", "people[].published_as", "people[].office"),
    rationale="A person without name, form or office is nobody whom a reader could find.",
    failing={"/people/1": {"id": "p6", "name": None, "published_as": [], "side": "NOR", "office": None,
             "wikidata": None, "evidence": []}},
    passing={"/people/1/name": None},
    spoil=_nameless,
)  # fmt: skip
def somebody_in_particular(view: RecordView) -> Problems:
    """A person has a name, a published form, or an office."""
    for path, item in view.persons:
        if not (item["name"] or item["published_as"] or item["office"]):
            yield Problem(path, f"Nothing says who {item['id']} is.", item["id"], "name or office", None)


@validation_rule(
    "PER-17",
    "person-shown",
    fields=("participants[].evidence", "people[].evidence"),
    rationale="That a text names somebody must be shown where it does.",
    failing={"/people/1/evidence": []},
    passing={"/people/1/office": None},
    spoil=_unshown,
)
def person_shown(view: RecordView) -> Problems:
    """Every person has evidence of being named."""
    for path, item in view.persons:
        named = item["name"] or item["published_as"] or item["office"]  # else PER-15 speaks
        if named and not item["evidence"]:
            yield Problem(
                (*path, "evidence"),
                f"No evidence names {item['name'] or item['id']}.",
                "an empty array",
                "the words that name them",
                None,
            )
