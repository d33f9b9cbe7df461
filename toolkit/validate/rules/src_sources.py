"""SRC: sources as they stand: some, each once, cited, of the side that they are."""

from toolkit.validate.finding import Problem
from toolkit.validate.invented import with_source
from toolkit.validate.once import seen_before
from toolkit.validate.rule import Problems, Record, validation_rule
from toolkit.validate.view import Item, RecordView


def _none_at_all(record: Record) -> Record | None:
    claims = {
        key: {**record[key], "sources": [], "basis": "editorial", "alternatives": []}
        for key in ("date", "medium", "duration")
        if record[key]
    }
    cited = ("topics", "statements", "commitments")
    sides = {"asserted_by": ["UN"], "denied_by": []}
    return {
        **record,
        **claims,
        **{key: [{**item, "attribution": _by_sides(item["attribution"])} for item in record[key]] for key in cited},
        "occurrence": {"status": "held", **sides},
        "initiator": None,
        "sources": [],
    } if record["occurrence"]["status"] == "held" else None  # fmt: skip


def _by_sides(chain: list[Record]) -> list[Record]:
    """Let organisations say what sources said."""
    voices = ("UN", "EU", "AU", "NATO", "OSCE", "ASEAN", "OAS", "GCC", "OIC", "IMF")
    return [
        {**step, "source": voices[int(step["source"][1:]) % 10]} if step["source"][0] == "s" else step
        for step in chain
    ]


def _other_side(record: Record) -> Record | None:
    speaker = next((person for person in record["participants"] if person["side"]), None)
    if speaker is None:
        return None
    other = "TUV" if speaker["side"] != "TUV" else "FJI"
    return with_source(record, kind="other", speaker=speaker["id"], side=other)


def _same_voice(record: Record) -> Record | None:
    return with_source(with_source(record))


def _never_shown(record: Record) -> Record | None:
    return with_source(record, evidence=[])


@validation_rule(
    "SRC-01",
    "some-source",
    fields=("sources",),
    rationale="A record without a source is a rumour.",
    failing={"/sources": [], "/occurrence/asserted_by": ["NOR"],
             "/date": None, "/id": "undated-nor-nzl", "/documents/0/published": None,
             "/medium/sources": [], "/medium/basis": "editorial",
             "/duration": None, "/initiator": None,
             "/topics/3/attribution": [], "/statements/5/attribution": [], "/documents/0/publisher": None,
             "/documents/0/url": None, "/documents/0/title": None},
    passing={"/sources/0/kind": "other"},
    spoil=_none_at_all,
)  # fmt: skip
def some_source(view: RecordView) -> Problems:
    """A record has at least one source."""
    if not view.all("sources"):
        yield Problem(
            ("sources",),
            "Nobody is named from whom any of this is known.",
            "an empty array",
            "at least one source",
            "Each document is a source too.",
        )


@validation_rule(
    "SRC-13",
    "speaker-of-its-side",
    fields=("sources[].side", "sources[].speaker", "people[].side"),
    rationale="A spokesperson speaks for one side; where two are given, the account changes hands.",
    failing={"/sources/1/side": "NZL"},
    passing={"/sources/1/side": None},
    spoil=_other_side,
)
def speaker_of_its_side(view: RecordView) -> Problems:
    """A source has the side of the person who speaks."""
    for path, item in view.each("sources"):
        if item["speaker"] and item["side"]:
            side = view.people.get(item["speaker"], {}).get("side")
            if side and side != item["side"]:
                yield Problem(
                    (*path, "side"),
                    f"The source is of {item['side']}, its speaker {item['speaker']} of {side}.",
                    f'"{item["side"]}"',
                    f'"{side}"',
                    None,
                )


@validation_rule(
    "SRC-14",
    "source-once",
    severity="warning",
    fields=("sources[].name", "sources[].kind", "sources[].speaker"),
    rationale="An outlet listed twice counts as two witnesses.",
    failing={"/sources/-": {"id": "s4", "kind": "news_agency", "name": "The Fjord Wire", "speaker": None,
             "side": None, "document": None, "derived_from": [], "evidence": [{"document": "d1",
             "start": 773, "end": 787, "exact": "The Fjord Wire"}]}},
    passing={"/sources/1/name": "The Fjord Wire"},
    spoil=_same_voice,
)  # fmt: skip
def source_once(view: RecordView) -> Problems:
    """Nobody whom the documents cite is listed as a source twice."""
    for path, item, (_, first) in seen_before(view.each("sources"), _voice):
        yield Problem(
            path,
            f"{item['name'] or item['speaker']} is a source already, {first['id']}.",
            item["id"],
            "each source once",
            f"Refer to {first['id']} everywhere.",
        )


def _voice(source: Item) -> tuple[str | None, ...] | None:
    cited = source["document"] is None and (source["name"] or source["speaker"])
    return (source["kind"], source["name"], source["speaker"], source["side"]) if cited else None


@validation_rule(
    "SRC-16",
    "citation-shown",
    fields=("sources[].evidence", "sources[].document"),
    rationale="That a document cites somebody must be shown where it does.",
    failing={"/sources/2/evidence": []},
    passing={"/sources/0/evidence": []},
    spoil=_never_shown,
)
def citation_shown(view: RecordView) -> Problems:
    """A source that is no document has evidence of being cited."""
    for path, item in view.each("sources"):
        if item["document"] is None and not item["evidence"]:
            yield Problem(
                (*path, "evidence"),
                f"No document is shown to cite {item['name'] or item['id']}.",
                "an empty array",
                "the words that name the source",
                None,
            )
