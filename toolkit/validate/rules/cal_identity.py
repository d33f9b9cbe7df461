"""CAL: the medium and its words, the initiator's basis, and the record's id."""

from toolkit.validate.finding import Problem
from toolkit.validate.parties import count_principals, days_for_id, folded, format_of, sides_in_id
from toolkit.validate.rule import Problems, Record, validation_rule
from toolkit.validate.spoiling import put
from toolkit.validate.view import RecordView
from toolkit.validate.words import Words

_VIDEO = Words(r"video | virtual")
_PHONE = Words(r"phone | telephon")


def _forget_words(record: Record) -> Record | None:
    medium = record["medium"]
    if medium["value"] == "unspecified" or medium["basis"] != "explicit":
        return None
    return put(record, ("medium", "as_published"), None)


def _other_medium(record: Record) -> Record | None:
    words = record["medium"]["as_published"] or ""
    if _VIDEO.search(words):
        return put(record, ("medium", "value"), "phone")
    if _PHONE.search(words):
        return put(record, ("medium", "value"), "video")
    return None


def _inferred(record: Record) -> Record | None:
    return put(record, ("initiator", "basis"), "resolved") if record["initiator"] else None


def _other_day_in_id(record: Record) -> Record | None:
    head, dash, tail = record["id"].partition("-") if record["id"].startswith("undated") else (
        record["id"][:10], record["id"][10:11], record["id"][11:])  # fmt: skip
    return {**record, "id": f"1999-01-01{dash}{tail}"} if dash and head != "1999-01-01" else None


def _other_side_in_id(record: Record) -> Record | None:
    sides = sorted({person["side"] for person in record["participants"] if person["side"]})
    if len(sides) < 2 or sum(p["capacity"] == "principal" for p in record["participants"]) < 2:
        return None
    last = sides[-1].lower()
    other = "zzz" if last not in record["id"] else record["id"].replace(f"-{last}", "-zwe")
    return {**record, "id": other} if other != record["id"] and "zzz" not in other else None


@validation_rule(
    "CAL-01",
    "medium-keeps-words",
    fields=("medium.as_published", "medium.value"),
    rationale="“Videoconference” and “virtual meeting” become one code; only the words tell them apart.",
    failing={"/medium/as_published": None},
    passing={"/medium/value": "unspecified", "/medium/as_published": None},
    spoil=_forget_words,
)
def medium_keeps_words(view: RecordView) -> Problems:
    """A medium that a text states keeps the words that it uses."""
    for path, claim in view.claims:
        if (
            path[0] == "medium"
            and claim["value"] != "unspecified"
            and claim["basis"] == "explicit"
            and claim["as_published"] is None
        ):
            yield Problem(
                (*path, "as_published"),
                f"The text is said to state the medium, {claim['value']}, but its words are not kept.",
                "null",
                "the words of the text, such as “spoke by phone”",
                None,
            )


@validation_rule(
    "CAL-06",
    "initiator-stated",
    severity="info",
    fields=("initiator.basis",),
    rationale="Who asked for a call is a matter of prestige; where no text says it, silence is evidence.",
    failing={"/initiator/basis": "resolved"},
    passing={"/initiator": None},
    spoil=_inferred,
)
def initiator_stated(view: RecordView) -> Problems:
    """Who placed the call is stated by a text and never inferred."""
    for path, claim in view.claims:
        if path[0] == "initiator" and claim["basis"] in ("resolved", "editorial"):
            yield Problem(
                (*path, "basis"),
                f"That {claim['value']} placed the call is {claim['basis']}, not stated.",
                f'"{claim["basis"]}"',
                "explicit",
                "Leave the initiator null where no text names it.",
            )


@validation_rule(
    "CAL-12",
    "medium-fits-words",
    severity="warning",
    fields=("medium.value", "medium.as_published"),
    rationale="The code must not say more, or something else, than the words that it stands for.",
    failing={"/medium/value": "video"},
    passing={"/medium/value": "secure_line"},
    spoil=_other_medium,
)
def medium_fits_words(view: RecordView) -> Problems:
    """The code of the medium is that of the words kept."""
    for path, claim in view.claims:
        if path[0] != "medium" or not claim["as_published"]:
            continue
        words, value = claim["as_published"], claim["value"]
        expected = "video" if _VIDEO.search(words) else "phone" if _PHONE.search(words) else None
        if expected and value not in (expected, "secure_line"):
            yield Problem(
                (*path, "value"),
                f"The words “{words[:60]}” say {expected}, the code says {value}.",
                f'"{value}"',
                f'"{expected}"',
                None,
            )


@validation_rule(
    "CAL-15",
    "id-has-the-day",
    fields=("id", "date.value"),
    rationale="Ids are made of day and sides so that the same call gets the same id from whoever records it.",
    failing={"/id": "2026-03-13-nor-nzl"},
    passing={"/id": "2026-03-12-nor-nzl-2"},
    spoil=_other_day_in_id,
)
def id_has_the_day(view: RecordView) -> Problems:
    """The id begins with the day of the call."""
    if sides_in_id(view) is None:
        identifier, days = view["id"], days_for_id(view)
        yield Problem(
            ("id",),
            f"The id does not begin with the day of the call, {days[0]}.",
            f'"{identifier}"',
            f"{days[0]}-…",
            "Mend the id, or the date.",
        )


@validation_rule(
    "CAL-16",
    "id-has-the-sides",
    fields=("id", "participants[].side"),
    rationale="Ids are made of day and sides so that the same call gets the same id from whoever records it.",
    failing={"/id": "2026-03-12-nor-swe"},
    passing={"/id": "2026-03-12-nor-nzl-3"},
    spoil=_other_side_in_id,
)
def id_has_the_sides(view: RecordView) -> Problems:
    """After the day, the id has the sides in alphabetical order, or `group` for more than four."""
    view.all("participants")
    given = sides_in_id(view)
    if given is None or count_principals(view) < 2:  # CAL-15 and CAL-02 speak of these
        return
    sides = sorted(folded(side) for side in view.sides)
    if given == (["group"] if len(sides) > 4 else sides) or not sides:
        return
    more = len(given) > len(sides) or given == ["group"]  # sides of which no text names a person
    if (
        more
        and (given == ["group"] or (set(sides) < set(given) and given == sorted(given)))
        and (view["format"] == format_of(4 if given == ["group"] else len(given)))
    ):
        return
    yield Problem(
        ("id",),
        f"The id names the sides as {'-'.join(given) or 'none'}, but the participants' are {'-'.join(sides)}.",
        f'"{view["id"]}"',
        f"…-{'group' if len(sides) > 4 else '-'.join(sides)}",
        "Sort the sides; a number from 2 at the end tells calls of one document apart.",
    )
