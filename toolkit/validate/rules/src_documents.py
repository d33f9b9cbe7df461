"""SRC: documents can be cited, are there once, and were fetched after they were published."""

from operator import itemgetter

from toolkit.temporal.edtf import bounds
from toolkit.validate.finding import Problem
from toolkit.validate.once import seen_before
from toolkit.validate.rule import Problems, Record, Unchecked, validation_rule
from toolkit.validate.spoiling import index_of, put, reported
from toolkit.validate.view import RecordView


def _uncited(record: Record) -> Record | None:
    changed, _ = reported(record, "They spoke.")
    last = len(changed["documents"]) - 1
    model = changed["documents"][last]
    return put(
        changed, ("documents", last), {**model, "title": "Readout", "publisher": None, "published": None}
    )


def _fetched_before(record: Record) -> Record | None:
    index = index_of(record, "documents", lambda item: item["published"] and item["published"][:4] > "1902")
    return None if index is None else put(record, ("documents", index, "retrieved"), "1901-05-06")


def _same_text(record: Record) -> Record | None:
    changed, _ = reported(record, "They spoke.")
    if not record["documents"]:
        return None
    last, first = len(record["documents"]), record["documents"][0]
    same = {"sha256": first["sha256"], "length": first["length"]}
    return put(changed, ("documents", last), {**changed["documents"][last], **same})


def _same_ref(record: Record) -> Record | None:
    changed, _ = reported(record, "They spoke.")
    changed, _ = reported(changed, "They spoke again.")
    last = len(changed["documents"]) - 1
    return put(changed, ("documents", last, "ref"), changed["documents"][last - 1]["ref"])


@validation_rule(
    "SRC-05",
    "document-citable",
    severity="info",
    fields=("documents[].publisher", "documents[].published"),
    rationale="A document without publisher or date cannot be cited, nor found again once its link is dead.",
    failing={"/documents/0/publisher": None},
    passing={"/documents/0/title": None},
    spoil=_uncited,
)
def document_citable(view: RecordView) -> Problems:
    """A document of which anything is known has a publisher and a day of publication."""
    for path, item in view.each("documents"):
        missing = [key for key in ("publisher", "published") if item[key] is None]
        if not missing:
            continue
        if not (item["title"] or item["url"]) and len(missing) == 2:
            yield Unchecked("of a document nothing but its text is known")
            continue
        yield Problem(
            (*path, missing[0]),
            f"{item['id']} has no {' and no '.join(missing)} date.".replace("publisher date", "publisher")
            .replace("no published date", "no day of publication"),
            "null",
            None,
            "`--publisher` and `--published` give them when a text is extracted.",
        )  # fmt: skip


@validation_rule(
    "SRC-07",
    "fetched-after-publication",
    severity="warning",
    fields=("documents[].retrieved", "documents[].published"),
    rationale="Readouts are edited; when a text was fetched tells which version it is.",
    failing={"/documents/0/retrieved": "2026-03-11"},
    passing={"/documents/0/retrieved": "2026-03-12T18:00:00Z"},
    spoil=_fetched_before,
)
def fetched_after_publication(view: RecordView) -> Problems:
    """A document was not retrieved before it was published."""
    for path, item in view.each("documents"):
        retrieved = item.get("retrieved")
        published = view.published.get(item["id"])
        if retrieved and published:
            last = bounds(retrieved[:10] if "T" in retrieved else retrieved)[1]
            if last and last < published[0]:
                yield Problem(
                    (*path, "retrieved"),
                    f"{item['id']} was fetched on {retrieved}, before it was published on {item['published']}.",
                    f'"{retrieved}"',
                    f"{published[0]} or later",
                    "The day of publication is that of this version of the text.",
                )


@validation_rule(
    "SRC-11",
    "text-once",
    fields=("documents[].sha256",),
    rationale="The same text under two ids makes one account look like two.",
    failing={
        "/documents/-": {"id": "d2", "ref": "copy", "title": None, "publisher": "Fjord Wire",
                         "published": "2026-03-12", "url": None, "language": "en", "length": 1510,
                         "sha256": "233e5318668400a9d3d71822f4318ffefcd4dfafa1fc4ceb7a3e22721cb287bc"},
        "/sources/-": {"id": "s4", "kind": "news_article", "name": "Fjord Wire", "speaker": None,
                       "side": None, "document": "d2", "derived_from": [], "evidence": []},
    },
    passing={"/documents/0/title": None},
    spoil=_same_text,
)  # fmt: skip
def text_once(view: RecordView) -> Problems:
    """No two documents are the same text."""
    for path, item, (_, first) in seen_before(view.each("documents"), itemgetter("sha256")):
        yield Problem(
            (*path, "sha256"),
            f"{item['id']} has the hash of {first['id']}: they are the same text.",
            f'"{item["sha256"]}"',
            "each text once",
            f"Let evidence refer to {first['id']}.",
        )


@validation_rule(
    "SRC-15",
    "ref-once",
    fields=("documents[].ref",),
    rationale="Texts are found by `ref`; with two of one name, evidence is looked up in the wrong one.",
    failing={
        "/documents/-": {"id": "d2", "ref": "nor-nzl-2026-03-12", "title": None, "publisher": "Fjord Wire",
                         "published": "2026-03-12", "url": None, "language": "en", "length": 1510,
                         "sha256": "b" * 64},
        "/sources/-": {"id": "s4", "kind": "news_article", "name": "Fjord Wire", "speaker": None,
                       "side": None, "document": "d2", "derived_from": [], "evidence": []},
    },
    passing={"/documents/0/ref": None},
    spoil=_same_ref,
)  # fmt: skip
def ref_once(view: RecordView) -> Problems:
    """No two documents have the same `ref`."""
    for path, item, (_, first) in seen_before(view.each("documents"), itemgetter("ref")):
        yield Problem(
            (*path, "ref"),
            f"{first['id']} is called {item['ref'][:80]} already.",
            f'"{item["ref"][:80]}"',
            "a name of its own",
            None,
        )
