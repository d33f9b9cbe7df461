"""TIM: the day of the call and the days on which documents about it were published."""

from toolkit.temporal.edtf import add_days, parse_day
from toolkit.validate.calldays import NOT_HELD, contradicted, dated_claims, is_late
from toolkit.validate.cues import day_and_month, relative_day
from toolkit.validate.finding import Problem
from toolkit.validate.invented import day_of, moved
from toolkit.validate.rule import Problems, Record, Unchecked, validation_rule
from toolkit.validate.spoiling import puts, reported
from toolkit.validate.view import RecordView

_DOUBT = ("?", "%")


def _not_today(record: Record) -> Record | None:
    day, published = day_of(record), [document["published"] for document in record["documents"]]
    if day is None or not published or any(not item or item[:10] != published[0][:10] for item in published):
        return None
    earlier = add_days(published[0][:10], -9)
    if earlier is None or parse_day(published[0]) is None or record["occurrence"]["status"] != "held":
        return None
    changed, evidence = reported(record, "They spoke today.")
    return moved(
        changed, earlier, evidence=[evidence], sources=[changed["sources"][-1]["id"]], basis="resolved"
    )


def _before_the_call(record: Record) -> Record | None:
    day = day_of(record)
    if day is None or record["occurrence"]["status"] != "held" or record["date"]["basis"] == "publication":
        return None
    if not all(document["published"] for document in record["documents"]):
        return None
    early = add_days(day, -30)
    documents = [{**document, "published": early} for document in record["documents"]]
    return {**record, "documents": documents} if documents else None


def _one_before_the_call(record: Record) -> Record | None:
    day = day_of(record)
    known = [document for document in record["documents"] if document["published"]]
    if day is None or not known or record["occurrence"]["status"] != "held":
        return None
    changed, _ = reported(record, "They are about to speak.")
    last = len(changed["documents"]) - 1
    return puts(changed, {("documents", last, "published"): add_days(day, -30)})


def _other_publication(record: Record) -> Record | None:
    day = day_of(record)
    if day is None or record["occurrence"]["status"] != "held":
        return None
    published = [document["published"] for document in record["documents"]]
    if any(item is None or item[:10] < day for item in published):
        return None
    earlier = add_days(day, -40)
    return moved(record, earlier, evidence=[], basis="publication") if earlier else None


@validation_rule(
    "TIM-02",
    "call-before-publication",
    fields=("date.value", "documents[].published"),
    rationale="Nobody can report a call that has not taken place yet.",
    failing={"/date/value": "2026-03-20", "/id": "2026-03-20-nor-nzl", "/date/evidence": [],
             "/date/basis": "editorial"},
    passing={"/documents/0/published": "2026-03-11"},
    spoil=_before_the_call,
)  # fmt: skip
def call_before_publication(view: RecordView) -> Problems:
    """A call that was held came no later than the day after the last document about it was published."""
    value = (view["date"] or {}).get("value", "")
    if is_late(view) and not value.endswith(_DOUBT):
        latest = max(last for _, last in view.published.values())
        yield Problem(
            ("date", "value"),
            f"The call of {value} was reported on {latest} already: one of the two days is wrong.",
            f'"{value}"',
            f"no later than {add_days(latest, 1)}",
            "Mend the day of the call or of publication; where the text itself errs, mark the day with ?.",
        )


@validation_rule(
    "SRC-02",
    "published-after-call",
    fields=("documents[].published", "date.value"),
    rationale="Of several documents, one that is older than the call is about another one, or misdated.",
    failing={
        "/documents/-": {"id": "d2", "ref": "other", "title": None, "publisher": "Fjord Wire",
                         "published": "2026-02-12", "url": None, "language": "en", "sha256": "b" * 64,
                         "length": 400},
        "/sources/-": {"id": "s4", "kind": "news_article", "name": "Fjord Wire", "speaker": None,
                       "side": None, "document": "d2", "derived_from": [], "evidence": []},
    },
    passing={"/documents/0/published": "2026-03-11"},
    spoil=_one_before_the_call,
)  # fmt: skip
def published_after_call(view: RecordView) -> Problems:
    """No document about a call that was held is older than the call."""
    first, published = view.days[0], view.published
    if first is None or len(published) < 2 or view["occurrence"]["status"] in NOT_HELD:
        return
    if is_late(view):  # TIM-02 says that the day of the call is wrong
        return
    for path, item in view.each("documents"):
        last = published.get(item["id"], (None, None))[1]
        if last is not None and first > (add_days(last, 1) or first):
            yield Problem(
                (*path, "published"),
                f"{item['id']} was published on {item['published']}, before the call of {view['date']['value']}.",
                f'"{item["published"]}"',
                f"{first} or later",
                "Leave out a document that is about something else.",
            )


@validation_rule(
    "TIM-11",
    "today-is-publication",
    severity="warning",
    fields=("date.value", "date.evidence[].exact", "documents[].published"),
    rationale="“Today” and “last night” count from the day on which the text was published.",
    failing={"/date": {"value": "2026-03-09", "sources": ["s1"], "basis": "resolved", "alternatives": [],
             "evidence": [{"document": "d1", "start": 1444, "end": 1449, "exact": "today"}]},
             "/id": "2026-03-09-nor-nzl"},
    passing={"/date/evidence/0": {"document": "d1", "start": 1444, "end": 1449, "exact": "today"}},
    spoil=_not_today,
)  # fmt: skip
def today_is_publication(view: RecordView) -> Problems:
    """A day read from “today”, “yesterday” or “last night” fits the day of publication."""
    for path, claim in dated_claims(view):
        for item in claim["evidence"]:
            distance = relative_day(item["exact"])
            if distance is None or contradicted(claim) or day_and_month(item["exact"]):
                continue
            published = view.published.get(item["document"])
            if published is None:
                yield Unchecked("the day of publication is not known")
                continue
            # A day of grace on either side: the clock of the publisher is not always that of the call.
            earliest = add_days(published[0], distance[0] - 1) or published[0]
            latest = add_days(published[1], distance[1] + 1) or published[1]
            if not earliest <= claim["value"] <= latest and not (is_late(view) and path == ("date",)):
                yield Problem(
                    (*path, "value"),
                    f"“{item['exact'][:60]}” in a text of {published[1]} cannot be {claim['value']}.",
                    f'"{claim["value"]}"',
                    f"{add_days(published[0], distance[0])}",
                    None,
                )
                break


@validation_rule(
    "TIM-14",
    "publication-day-is-one",
    fields=("date.basis", "date.value", "documents[].published"),
    rationale="The day of the call, of the readout and of its publication are three dates, easily mixed up.",
    failing={"/date/basis": "publication", "/date/evidence": [], "/date/value": "2026-03-10",
             "/id": "2026-03-10-nor-nzl"},
    passing={"/date/basis": "publication", "/date/evidence": []},
    spoil=_other_publication,
)  # fmt: skip
def publication_day_is_one(view: RecordView) -> Problems:
    """A date that rests on the day of publication is the day on which a document was published."""
    for path, claim in view.claims:
        # An open interval, such as `../2026-03-12`, says no more than that the call came before it.
        if path[0] != "date" or claim["basis"] != "publication" or "/" in claim["value"]:
            continue
        if not view.published:
            yield Unchecked("no day of publication is given")
        elif not view.intact("documents"):
            return  # a broken document may be the one
        elif not any(first <= claim["value"] <= last for first, last in view.published.values()):
            yield Problem(
                (*path, "value"),
                f"No document was published on {claim['value']}.",
                f'"{claim["value"]}"',
                " or ".join(sorted({first for first, _ in view.published.values()})),
                "Give the day of publication, or the basis on which the day is known.",
            )
