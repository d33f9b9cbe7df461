"""SRC: sources are of the kind that they are given: readouts, transcripts, posts."""

from toolkit.validate.finding import Problem
from toolkit.validate.invented import with_source
from toolkit.validate.rule import Problems, Record, validation_rule
from toolkit.validate.spoiling import put, reported
from toolkit.validate.view import RecordView
from toolkit.validate.words import Words

_PLATFORM = Words(
    r"""
    ^ https? :// (?: www\. | mobile\. | m\. )?
    (?: x | twitter | truthsocial | facebook | instagram | threads | weibo | vk | youtube | tiktok | bsky
      | t (?= \.me ) | linkedin ) \. (?: com | app | me | net | ru ) (?: / | $ )
    """
)


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
