"""SRC: sources as they stand: some, each once, cited, of the kind and side that they are."""

from toolkit.validate.finding import Problem
from toolkit.validate.invented import with_source
from toolkit.validate.once import seen_before
from toolkit.validate.rule import Problems, Record, validation_rule
from toolkit.validate.spoiling import put, reported
from toolkit.validate.view import Item, RecordView
from toolkit.validate.words import Words

_PLATFORM = Words(
    r"""
    ^ https? :// (?: www\. | mobile\. | m\. )?
    (?: x | twitter | truthsocial | facebook | instagram | threads | weibo | vk | youtube | tiktok | bsky
      | t (?= \.me ) | linkedin ) \. (?: com | app | me | net | ru ) (?: / | $ )
    """
)


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


def _third_party(record: Record) -> Record | None:
    sides = {person["side"] for person in record["participants"]}
    if len(sides) < 2 or None in sides or "TUV" in sides:
        return None
    return reported(record, "They spoke.", kind="official_readout", side="TUV", name=None, speaker=None)[0]


def _upgraded(record: Record) -> Record | None:
    changed = with_source(record)
    return with_source(
        changed, kind="transcript", name="Transcript", derived_from=[changed["sources"][-1]["id"]]
    )


def _post_as_readout(record: Record) -> Record | None:
    sides = [person["side"] for person in record["participants"] if person["side"]]
    if not sides or not record["documents"] or not record["documents"][0]["published"]:
        return None
    changed, _ = reported(record, "They spoke.", kind="official_readout", side=sides[0])
    last = len(changed["documents"]) - 1
    changed = put(changed, ("documents", last, "publisher"), "Invented Platform")
    return put(changed, ("documents", last, "url"), "https://x.com/invented/status/1")


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
    "SRC-06",
    "issuer-is-a-side",
    severity="warning",
    fields=("sources[].side", "sources[].kind", "participants[].side"),
    rationale="A readout is a party's own account; what a third party publishes is a report.",
    failing={"/sources/0/side": "FJI"},
    passing={"/sources/0/side": "NZL"},
    spoil=_third_party,
)
def issuer_is_a_side(view: RecordView) -> Problems:
    """An official readout is published by a side of the call."""
    sides = view.sides
    if len(sides) < 2 or not all(item["side"] for _, item in view.each("participants")):
        return
    for path, item in view.each("sources"):
        if item["kind"] == "official_readout" and item["side"] and item["side"] not in sides:
            yield Problem(
                (*path, "side"),
                f"{item['side']} publishes this readout, but was not on the call.",
                f'"{item["side"]}"',
                f"one of {', '.join(sorted(sides))}",
                "Make it an official_statement, or mend the side.",
            )


@validation_rule(
    "SRC-08",
    "kind-not-upgraded",
    fields=("sources[].kind", "sources[].derived_from[]"),
    rationale="A transcript made from a news report or a readout is a retelling, not a transcript.",
    failing={"/sources/2/kind": "transcript"},
    passing={"/sources/0/kind": "transcript", "/sources/0/derived_from": []},
    spoil=_upgraded,
)
def kind_not_upgraded(view: RecordView) -> Problems:
    """A transcript is not derived from anything that is less than one."""
    for path, item in view.each("sources"):
        if item["kind"] != "transcript" or item["document"]:  # a transcript may itself quote anybody
            continue
        for index, source in enumerate(item["derived_from"]):
            kind = view.sources.get(source, {}).get("kind", "transcript")
            if kind not in ("transcript", "broadcast"):
                yield Problem(
                    (*path, "derived_from", index),
                    f"A transcript cannot come from {source}, which is a {kind.replace('_', ' ')}.",
                    f'"{source}"',
                    "a transcript or a broadcast",
                    f"Make {item['id']} a {kind}, or leave out what it is derived from.",
                )


@validation_rule(
    "SRC-09",
    "post-is-no-readout",
    severity="warning",
    fields=("sources[].kind", "documents[].url"),
    rationale="What a leader posts is official, but nobody's office has weighed its words as a readout's.",
    failing={"/documents/0/url": "https://truthsocial.com/@invented/1"},
    passing={"/documents/0/url": "https://example.org/x.com/1"},
    spoil=_post_as_readout,
)
def post_is_no_readout(view: RecordView) -> Problems:
    """What stands on a social platform is a leader's post and not a readout."""
    for path, item in view.each("sources"):
        if item["kind"] == "official_readout" and item["document"]:
            url = view.documents.get(item["document"], {}).get("url")
            if url and _PLATFORM.search(url):
                yield Problem(
                    (*path, "kind"),
                    f"{item['document']} stands on a social platform.",
                    '"official_readout"',
                    '"leader_post" or "official_statement"',
                    None,
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
