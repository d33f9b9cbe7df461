"""SRC: how sources hang together with one another and with the documents."""

from operator import itemgetter

from toolkit.validate.finding import Problem
from toolkit.validate.invented import with_source
from toolkit.validate.once import seen_before
from toolkit.validate.rule import Problems, Record, validation_rule
from toolkit.validate.spoiling import add, next_id, put, reported
from toolkit.validate.view import RecordView


def _circle(record: Record) -> Record | None:
    changed = with_source(record)
    last = len(changed["sources"]) - 1
    return put(changed, ("sources", last, "derived_from"), [changed["sources"][last]["id"]])


def _counted_twice(record: Record) -> Record | None:
    if record["occurrence"]["status"] != "held" or record["occurrence"]["denied_by"]:
        return None
    changed = with_source(record)
    root = changed["sources"][-1]["id"]
    changed = with_source(changed, name="Other Invented Wire", derived_from=[root])
    pair = [root, changed["sources"][-1]["id"]]
    return put(changed, ("occurrence", "asserted_by"), pair)


def _document_without_source(record: Record) -> Record | None:
    changed, _ = reported(record, "They spoke.")
    return {**changed, "sources": record["sources"]} if record["sources"] else None


def _two_for_one(record: Record) -> Record | None:
    changed, _ = reported(record, "They spoke.")
    return add(changed, "sources", {**changed["sources"][-1], "id": next_id(changed, "s")})


@validation_rule(
    "SRC-03",
    "derivation-without-circle",
    fields=("sources[].derived_from[]",),
    rationale="Two reports that each rest on the other rest on nothing.",
    failing={"/sources/1/derived_from": ["s3"]},
    passing={"/sources/2/derived_from": []},
    spoil=_circle,
)
def derivation_without_circle(view: RecordView) -> Problems:
    """No source is derived, by however many steps, from itself."""
    below = {item["id"]: item["derived_from"] for _, item in view.each("sources")}
    reported_already: set[str] = set()
    for path, item in view.each("sources"):
        if not item["derived_from"] or item["id"] in reported_already:
            continue
        circle = _circle_from(item["id"], below)
        if circle:
            reported_already.update(circle)
            yield Problem(
                (*path, "derived_from"),
                f"{' is derived from '.join(circle)}, a circle.",
                ", ".join(item["derived_from"]),
                "sources that do not lead back here",
                None,
            )


def _circle_from(start: str, below: dict[str, list[str]]) -> list[str]:
    """Return the ids along a circle through `start`, which stands at both ends; empty if there is none."""
    before: dict[str, str] = {}
    pending = [start]
    while pending:
        current = pending.pop()
        for following in below.get(current, ()):
            if following == start:
                way = [start, current]
                while way[-1] != start:
                    way.append(before[way[-1]])
                return way[::-1] if len(way) > 2 else [start, start]
            if following not in before:
                before[following] = current
                pending.append(following)
    return []


@validation_rule(
    "SRC-04",
    "ancestor-counts-once",
    severity="warning",
    fields=("occurrence.asserted_by[]", "date.sources[]", "sources[].derived_from[]"),
    rationale="Two outlets that cite one report are one witness and not two.",
    failing={"/occurrence/asserted_by": ["s2", "s3"]},
    passing={"/occurrence/asserted_by": ["s2"]},
    spoil=_counted_twice,
)
def ancestor_counts_once(view: RecordView) -> Problems:
    """Nothing is asserted by a source together with one from which it is derived."""
    lists = [
        ((*path, "sources"), claim["sources"]) for path, claim in view.claims if len(claim["sources"]) > 1
    ]
    asserted = view["occurrence"]["asserted_by"]
    if len(asserted) > 1:
        lists.append((("occurrence", "asserted_by"), asserted))
    for path, names in lists:
        for index, one in enumerate(names):
            source = view.sources.get(one)
            # A document derives from whomever it cites, and may yet report the same by itself.
            if source is None or source["document"] or not source["derived_from"]:
                continue
            root = next((other for other in names if other in source["derived_from"]), None)
            if root:
                yield Problem(
                    (*path, index),
                    f"{one} is derived from {root}, which is listed too: one witness counts as two.",
                    f'"{one}"',
                    f"{root} alone",
                    None,
                )


@validation_rule(
    "SRC-10",
    "document-is-a-source",
    fields=("documents[].id", "sources[].document"),
    rationale="What a document says in its own voice is asserted by its source; without one, by nobody.",
    failing={"/documents/-": {"id": "d2", "ref": "other", "title": None, "publisher": "Fjord Wire",
             "published": "2026-03-12", "url": None, "language": "en", "sha256": "b" * 64, "length": 400}},
    passing={"/sources/0/kind": "other"},
    spoil=_document_without_source,
)  # fmt: skip
def document_is_a_source(view: RecordView) -> Problems:
    """Every document has a source."""
    having = {item["document"] for _, item in view.all("sources")}
    for path, item in view.each("documents"):
        if item["id"] not in having and len(having) > 0:  # SRC-01 speaks of a record without any
            yield Problem(
                path,
                f"No source stands for {item['id']}.",
                item["id"],
                None,
                "Add an entry to `sources` whose `document` it is.",
            )


@validation_rule(
    "SRC-12",
    "one-source-a-document",
    fields=("sources[].document",),
    rationale="Two sources for one text make one account look like two.",
    failing={"/sources/1/document": "d1"},
    passing={"/sources/1/document": None},
    spoil=_two_for_one,
)
def one_source_a_document(view: RecordView) -> Problems:
    """No two sources stand for the same document."""
    for path, item, (_, first) in seen_before(view.each("sources"), itemgetter("document")):
        yield Problem(
            (*path, "document"),
            f"{item['document']} has a source already, {first['id']}.",
            f'"{item["document"]}"',
            "null for a source that the document cites",
            None,
        )
