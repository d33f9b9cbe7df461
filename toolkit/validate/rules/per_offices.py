"""PER: offices: held on the day, marked where not held, and of the level that the record states."""

from toolkit.validate.finding import Problem
from toolkit.validate.offices import is_known, is_plain, level_of, not_in_office
from toolkit.validate.rule import Problems, Record, Unchecked, validation_rule
from toolkit.validate.spoiling import add, person, put, reported
from toolkit.validate.view import RecordView
from toolkit.validate.words import Words

_MARK = Words(
    r"\b (?: (?P<former> former | ex[-\s] ) | (?P<acting> acting | interim | caretaker ) | (?P<designate> designate | nominee )"
    r" | (?P<elect> (?<= [-\s] ) elect ) ) \b",
    "former ex acting interim caretaker designate nominee elect",
)


def _in_office(record: Record, basis: str) -> Record | None:
    """Add somebody of the reference data, in an office that another held on the day."""
    day = (record["date"] or {}).get("value", "")
    if len(day) != 10 or not "1970" < day[:4] < "2100":
        return None
    if any(each["name"] == "Harry S. Truman" for key in ("participants", "people") for each in record[key]):
        return None
    late = ("Vladimir Putin", "RUS") if day < "1999" else ("Boris Yeltsin", "RUS")
    taken = {each["name"] for key in ("participants", "people") for each in record[key]}
    if late[0] in taken or not is_known(late[0]):
        return None
    record, evidence = reported(record, f"President {late[0]} was named.")
    office = {"title": "President of Russia", "basis": basis}
    return add(record, "people", person(record, late[0], evidence, side=late[1], office=office))


def _by_reference(record: Record) -> Record | None:
    return _in_office(record, "reference")


def _by_text(record: Record) -> Record | None:
    return _in_office(record, "explicit")


def _unmarked(record: Record) -> Record | None:
    record, evidence = reported(record, "President-elect Iva Novak was named.")
    office = {"title": "President", "basis": "explicit"}
    return add(record, "people", person(record, "Iva Novak", evidence, office=office))


def _other_level(record: Record) -> Record | None:
    titles = [
        (each["office"] or {}).get("title")
        for each in record["participants"]
        if each["capacity"] == "principal"
    ]
    levels = {level_of(title) if title else None for title in titles}
    if levels == {"leader"}:
        return put(record, ("level",), "minister")
    return put(record, ("level",), "leader") if levels == {"minister"} else None


def _not_in_the_text(record: Record) -> Record | None:
    named = next((i for i, each in enumerate(record["people"]) if each["name"]), None)
    if named is None:
        return None
    office = {"title": "Postmaster of Atlantis", "basis": "explicit"}
    return put(record, ("people", named, "office"), office)


@validation_rule(
    "PER-02",
    "office-held-on-the-day",
    fields=("participants[].office.title", "people[].office.title", "date.value"),
    needs=("reference",),
    rationale="An office filled in for the wrong day puts the predecessor, or the successor, on the call.",
    failing={"/people/0/name": "Boris Yeltsin", "/people/0/published_as": ["Liv Berg"],
             "/people/0/wikidata": "Q34453", "/people/0/side": "RUS", "/sources/1/side": "RUS",
             "/people/0/office": {"title": "President of Russia", "basis": "reference"}},
    passing={"/people/0/office": {"title": "Spokesperson", "basis": "reference"}},
    spoil=_by_reference,
)  # fmt: skip
def office_held_on_the_day(view: RecordView) -> Problems:
    """An office from reference data is one that the person held on the day of the call."""
    yield from _conflicts(view, ("reference",))


@validation_rule(
    "PER-06",
    "title-agrees-with-reference",
    severity="warning",
    fields=("participants[].office.title", "people[].office.title", "date.value"),
    needs=("reference",),
    rationale="Agencies go on using stale titles; the text may err, and the reader should know.",
    failing={"/people/0/name": "Tony Blair", "/people/0/wikidata": "Q9545", "/people/0/side": "GBR",
             "/sources/1/side": "GBR",
             "/people/0/office": {"title": "Prime Minister of the United Kingdom", "basis": "explicit"}},
    passing={"/people/0/office": {"title": "Spokesperson", "basis": "explicit", "status": "former"}},
    spoil=_by_text,
)  # fmt: skip
def title_agrees_with_reference(view: RecordView) -> Problems:
    """An office that a text gives agrees with the reference data for the day of the call."""
    yield from _conflicts(view, ("explicit", "resolved"))


def _conflicts(view: RecordView, bases: tuple[str, ...]) -> Problems:
    date = view["date"]
    for path, item in view.persons:
        office = item["office"]
        if not office or office["basis"] not in bases or not item["name"] or not item["side"]:
            continue
        if office.get("status") not in (None, "current") or not is_plain(office["title"]):
            continue
        if date is None or view.days[0] is None:
            yield Unchecked("the day of the call is not known")
            return
        held = not_in_office(item["name"], item["side"], office["title"], date["value"])
        if held is not None and not _marked(item):
            yield Problem(
                (*path, "office", "title"),
                f"{item['name']} was {office['title'][:60]} from {held}, not on {date['value']}.",
                f'"{office["title"][:60]}"',
                None,
                "Where a text says so itself, leave it; `status` marks former and future holders.",
            )


def _marked(item: Record) -> bool:
    return any(_MARK.search(each["exact"]) for each in item["evidence"])


@validation_rule(
    "PER-03",
    "office-not-held-is-marked",
    severity="warning",
    fields=("people[].office.status", "people[].office.title", "people[].evidence[].exact"),
    rationale="A call with a president-elect is no call with a president.",
    failing={"/people/1/office/title": "Finance Minister of Norway"},
    passing={"/people/1/office": {"title": "Finance Minister of Norway", "basis": "explicit",
             "status": "acting"}},
    spoil=_unmarked,
)  # fmt: skip
def office_not_held_is_marked(view: RecordView) -> Problems:
    """Where the text says elect, designate, acting or former, the title or the status says so."""
    for path, item in view.persons:
        office = item["office"]
        if not office or office.get("status") not in (None, "current") or not is_plain(office["title"]):
            continue
        for each in item["evidence"]:
            match = _MARK.search(each["exact"]) if len(each["exact"]) < 120 else None
            if match and view.english(each["document"]):
                yield Problem(
                    (*path, "office"),
                    f"The text says “{match[0]}”, the office does not.",
                    f'"{office["title"][:60]}"',
                    f'"status": "{match.lastgroup}"',
                    None,
                )
                break


@validation_rule(
    "PER-04",
    "level-of-the-principals",
    fields=("level", "participants[].office.title", "participants[].capacity"),
    rationale="Who counts calls between leaders must not count ministers among them.",
    failing={"/level": "minister"},
    passing={"/level": "leader"},
    spoil=_other_level,
)
def level_of_the_principals(view: RecordView) -> Problems:
    """The level is that of the offices of all principals."""
    given = view.record.get("level")
    if given is None or not view.intact("level"):
        return
    levels = {
        level_of(item["office"]["title"]) if item["office"] else None
        for _, item in view.all("participants")
        if item["capacity"] == "principal"
    }
    if None in levels or not levels:
        yield Unchecked("the offices of the principals are not all known")
        return
    expected = levels.pop() if len(levels) == 1 else "mixed"
    if given != expected:
        yield Problem(
            ("level",),
            f"By the offices of the principals the level is {expected}, not {given}.",
            f'"{given}"',
            f'"{expected}"',
            None,
        )


@validation_rule(
    "PER-11",
    "office-basis-honest",
    severity="info",
    fields=("people[].office.basis", "people[].office.title"),
    needs=("texts",),
    rationale="An office that the text does not give was looked up, and should say so.",
    failing={"/people/0/office": {"title": "Postmaster", "basis": "explicit"}},
    passing={"/people/0/office": {"title": "Postmaster", "basis": "reference"}},
    spoil=_not_in_the_text,
)
def office_basis_honest(view: RecordView) -> Problems:
    """An office said to stand in the text has a word of its title there."""
    texts = list(view.faithful.values())
    if len(texts) < len(view.all("documents")):
        return
    folded = [text.casefold() for text in texts] if view.persons else []
    for path, item in view.persons:
        office = item["office"]
        if office and office["basis"] == "explicit":
            words = [
                word for word in office["title"].casefold().partition(" of ")[0].split() if len(word) > 3
            ]
            stems = [word[:5] for word in words] or [office["title"].casefold()]
            if not any(stem in text for stem in stems for text in folded):
                yield Problem(
                    (*path, "office", "basis"),
                    f"No document says “{office['title'][:60]}”.",
                    '"explicit"',
                    '"reference"',
                    None,
                )
