"""CAL: whether the call took place, who says so, and what a call that did not cannot hold."""

from toolkit.validate.calldays import IN_CALL, NOT_HELD
from toolkit.validate.finding import Path, Problem
from toolkit.validate.rule import Problems, Record, validation_rule
from toolkit.validate.spoiling import index_of, put, puts
from toolkit.validate.view import RecordView


def _content(record: Record) -> Record | None:
    occurrence = record["occurrence"]
    if occurrence["status"] != "held" or occurrence["denied_by"] or record["date"] is None:
        return None
    said = index_of(record, "statements", lambda item: item["setting"] in IN_CALL)
    if record["duration"] is None and said is None:
        return None
    return put(record, ("occurrence", "status"), "cancelled")


def _nobody_denies(record: Record) -> Record | None:
    if record["occurrence"]["status"] != "held":
        return None
    return puts(record, {("occurrence", "status"): "denied", ("occurrence", "denied_by"): []})


def _held_though_denied(record: Record) -> Record | None:
    occurrence = record["occurrence"]
    sides = sorted({p["side"] for p in record["participants"] if p["side"]} - set(occurrence["asserted_by"]))
    if occurrence["status"] != "held" or not sides:
        return None
    return put(record, ("occurrence", "denied_by"), sides[:1])


def _asserts_and_denies(record: Record) -> Record | None:
    if record["occurrence"]["status"] != "held" or not record["sources"]:
        return None
    source = record["sources"][0]["id"]
    return put(
        record, ("occurrence",), {"status": "disputed", "asserted_by": [source], "denied_by": [source]}
    )


def _nobody_asserts(record: Record) -> Record | None:
    if record["occurrence"]["status"] != "held" or record["occurrence"]["denied_by"]:
        return None
    return put(record, ("occurrence", "asserted_by"), [])


def _disputed_by_one(record: Record) -> Record | None:
    sides = sorted({p["side"] for p in record["participants"] if p["side"]})
    if record["occurrence"]["status"] != "held" or not sides:
        return None
    return put(record, ("occurrence",), {"status": "disputed", "asserted_by": [], "denied_by": sides[:1]})


@validation_rule(
    "CAL-08",
    "not-held-no-content",
    fields=("occurrence.status", "duration", "statements[].setting", "topics[].setting"),
    rationale="A call that has not taken place has no length, and nobody has said anything in it.",
    failing={"/occurrence/status": "planned", "/date/value": "2026-03-13", "/date/evidence": [],
             "/date/basis": "editorial", "/id": "2026-03-13-nor-nzl"},
    passing={"/occurrence/status": "held"},
    spoil=_content,
)  # fmt: skip
def not_held_no_content(view: RecordView) -> Problems:
    """A planned, requested or cancelled call has no duration and nothing said in it."""
    status = view["occurrence"]["status"]
    if status not in NOT_HELD:
        return
    found: list[Path] = [("duration",)] if view["duration"] is not None else []
    for key in ("statements", "topics", "commitments"):
        for path, item in view.each(key):
            if item["setting"] in IN_CALL and item.get("polarity") != "negative":
                found.append((*path, "setting"))
    if len(found) == 1:
        what = "has a length" if found == [("duration",)] else "has something said in it"
        yield Problem(
            found[0],
            f"The call was {status} and yet {what}.",
            None,
            "null" if found == [("duration",)] else "another setting, such as separate_statement",
            "Mend the status of the call if it took place.",
        )
    elif found:
        yield Problem(
            ("occurrence", "status"),
            f"The call was {status} and yet has a length, or things said in it, in {len(found)} places.",
            f'"{status}"',
            "held, or another setting for what was said",
            "What was said beforehand is a separate_statement or earlier.",
        )


@validation_rule(
    "CAL-09",
    "denial-has-denier",
    fields=("occurrence.status", "occurrence.denied_by"),
    rationale="That a call is denied is worth as much as the one who denies it.",
    failing={"/occurrence/status": "denied"},
    passing={"/occurrence/status": "disputed", "/occurrence/denied_by": ["NZL"]},
    spoil=_nobody_denies,
)
def denial_has_denier(view: RecordView) -> Problems:
    """A denied or disputed call lists who denies it."""
    occurrence = view["occurrence"]
    if occurrence["status"] in ("denied", "disputed") and not occurrence["denied_by"]:
        yield Problem(
            ("occurrence", "denied_by"),
            f"The call is {occurrence['status']}, but nobody is listed who denies it.",
            "an empty array",
            "the sides or sources that deny it",
            None,
        )


@validation_rule(
    "CAL-13",
    "denial-shows-in-status",
    fields=("occurrence.status", "occurrence.denied_by"),
    rationale="Whoever selects calls that were held must not meet one that a party denies.",
    failing={"/occurrence/denied_by": ["NZL"]},
    passing={"/occurrence/status": "disputed", "/occurrence/denied_by": ["NZL"]},
    spoil=_held_though_denied,
)
def denial_shows_in_status(view: RecordView) -> Problems:
    """A call that somebody denies is denied or disputed, and not simply held."""
    occurrence = view["occurrence"]
    if occurrence["denied_by"] and occurrence["status"] not in ("denied", "disputed"):
        yield Problem(
            ("occurrence", "status"),
            f"{', '.join(occurrence['denied_by'])} den{'ies' if len(occurrence['denied_by']) == 1 else 'y'} "
            f"the call, and yet it is {occurrence['status']}.",
            f'"{occurrence["status"]}"',
            "disputed, or denied where nobody asserts it",
            None,
        )


@validation_rule(
    "CAL-14",
    "assert-or-deny",
    fields=("occurrence.asserted_by", "occurrence.denied_by"),
    rationale="One who says both is either misread or two sources in one.",
    failing={"/occurrence/status": "disputed", "/occurrence/denied_by": ["s1"]},
    passing={"/occurrence/status": "disputed", "/occurrence/denied_by": ["s2"]},
    spoil=_asserts_and_denies,
)
def assert_or_deny(view: RecordView) -> Problems:
    """Nobody both asserts and denies that the call took place."""
    occurrence = view["occurrence"]
    if not occurrence["denied_by"]:
        return
    asserting = set(occurrence["asserted_by"])
    for index, one in enumerate(occurrence["denied_by"]):
        if one in asserting:
            yield Problem(
                ("occurrence", "denied_by", index),
                f"{one} both asserts and denies the call.",
                f'"{one}"',
                "each in one list",
                "Give a source that changed its account two entries in `sources`.",
            )


@validation_rule(
    "CAL-17",
    "dispute-has-two-accounts",
    fields=("occurrence.status", "occurrence.asserted_by"),
    rationale="A call that everybody denies is denied; a dispute has somebody who asserts it.",
    failing={"/occurrence": {"status": "disputed", "asserted_by": [], "denied_by": ["NZL"]}},
    passing={"/occurrence": {"status": "denied", "asserted_by": [], "denied_by": ["NZL"]}},
    spoil=_disputed_by_one,
)
def dispute_has_two_accounts(view: RecordView) -> Problems:
    """A disputed call lists who asserts it."""
    occurrence = view["occurrence"]
    if occurrence["status"] == "disputed" and occurrence["denied_by"] and not occurrence["asserted_by"]:
        yield Problem(
            ("occurrence", "asserted_by"),
            "The call is disputed, but nobody is listed who asserts it.",
            "an empty array",
            "the sides or sources that assert it, or the status denied",
            None,
        )


@validation_rule(
    "CAL-19",
    "held-says-who",
    severity="warning",
    fields=("occurrence.asserted_by",),
    rationale="A readout is one side's claim: that the call took place is one too.",
    failing={"/occurrence/asserted_by": []},
    passing={"/occurrence/asserted_by": ["NOR"]},
    spoil=_nobody_asserts,
)
def held_says_who(view: RecordView) -> Problems:
    """A call that was held lists who says so."""
    occurrence = view["occurrence"]
    if occurrence["status"] == "held" and not occurrence["asserted_by"]:
        yield Problem(
            ("occurrence", "asserted_by"),
            "Nobody is listed who says that the call took place.",
            "an empty array",
            "the sides or sources that assert it",
            "A document that reports the call asserts it; its source belongs here.",
        )
