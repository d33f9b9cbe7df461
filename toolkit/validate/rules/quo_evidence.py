"""QUO: evidence is, character by character, what the document says."""

from typing import Final

from toolkit.validate.finding import Problem, shown
from toolkit.validate.rule import Problems, Record, validation_rule
from toolkit.validate.view import Item, RecordView, digest

_CONTEXT: Final = 20  #: characters shown before the first that differs


def fits(view: RecordView, item: Item) -> bool:
    """Tell whether evidence has offsets that can be right: in order, inside, as long as its words."""
    start, end = item["start"], item["end"]
    if start >= end or end - start != len(item["exact"]):
        return False
    document = view.documents.get(item["document"])
    return document is None or end <= document["length"]


def _first_evidence(record: Record, **changes: object) -> Record | None:
    for index, statement in enumerate(record["statements"]):
        for item in statement["evidence"][:1]:
            changed = {**statement, "evidence": [{**item, **changes}, *statement["evidence"][1:]]}
            statements = [*record["statements"][:index], changed, *record["statements"][index + 1 :]]
            return {**record, "statements": statements}
    return None


def _alter_words(record: Record) -> Record | None:
    for statement in record["statements"]:
        for item in statement["evidence"][:1]:
            last = "#" if item["exact"][-1] != "#" else "%"
            return _first_evidence(record, exact=item["exact"][:-1] + last)
    return None


def _swap_offsets(record: Record) -> Record | None:
    for statement in record["statements"]:
        for item in statement["evidence"][:1]:
            return _first_evidence(record, start=item["end"] + 1)
    return None


def _other_hash(record: Record) -> Record | None:
    if not record["documents"]:
        return None
    first, *rest = record["documents"]
    return {**record, "documents": [{**first, "sha256": "0" * 64}, *rest]}


@validation_rule(
    "QUO-01",
    "evidence-verbatim",
    fields=("statements[].evidence[].exact", "statements[].quotes[].exact"),
    needs=("texts",),
    rationale="Evidence that differs from the text by one character proves nothing.",
    failing={"/statements/0/evidence/0/exact": "which lasted 41 minutes"},
    spoil=_alter_words,
)
def evidence_verbatim(view: RecordView) -> Problems:
    """Every `exact` is, character by character, what the document has from `start` to `end`."""
    told: set[str] = set()
    for path, item in view.evidence:
        text = view.faithful.get(item["document"])
        start, end, exact = item["start"], item["end"], item["exact"]
        if text is None or text[start:end] == exact:
            continue
        from toolkit.validate.counting import counting, where  # noqa: PLC0415 - needed seldom

        count = counting(view, item["document"])
        if count is not None and count.explains(item):
            if item["document"] not in told:
                told.add(item["document"])
                yield Problem(
                    (*path, "exact"),
                    f"{count.what} in {item['document']}.",
                    f"{start}–{end}",
                    count.place(item),
                    count.hint,
                )
        elif fits(view, item):
            yield Problem(
                (*path, "exact"),
                "At {}–{} the document has {}, not {}.".format(start, end, *_apart(text[start:end], exact)),
                shown(exact),
                shown(text[start:end]),
                where(text, item)[0],
            )


def _apart(one: str, two: str) -> tuple[str, str]:
    """Show two wordings from near the first character in which they differ."""
    same = next((i for i, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), 0)
    cut = one.rfind(" ", 0, max(0, same - _CONTEXT)) + 1 if same > _CONTEXT else 0
    return shown("…" * (cut > 0) + one[cut:], 60), shown("…" * (cut > 0) + two[cut:], 60)


@validation_rule(
    "QUO-02",
    "offsets-in-range",
    fields=("statements[].evidence[].start", "statements[].evidence[].end", "documents[].length"),
    rationale="Offsets count code points; counted in bytes or UTF-16 units they lie elsewhere.",
    failing={"/statements/0/evidence/0/end": 9000},
    spoil=_swap_offsets,
)
def offsets_in_range(view: RecordView) -> Problems:
    """`start` comes before `end`, `end` within the document, and between them is as much as `exact` has."""
    beyond: dict[str, list[Problem]] = {}
    for path, item in view.evidence:
        if fits(view, item):
            continue
        start, end, exact = item["start"], item["end"], item["exact"]
        text = view.faithful.get(item["document"])
        hint = "Count code points, not bytes; `readout text` prints the text that offsets count in."
        expected = f"end = start + {len(exact)}"
        if text is not None:
            from toolkit.validate.counting import counting, where  # noqa: PLC0415 - needed seldom

            count = counting(view, item["document"])
            if count is not None and count.explains(item):  # QUO-01 speaks of these
                continue
            hint, there = where(text, item)
            expected = there or shown(text[start:end])
        if start >= end:
            what = f"The start, {start}, does not come before the end, {end}."
            yield Problem((*path, "start"), what, str(start), expected, hint)
        elif end - start != len(exact):
            what = f"From {start} to {end} are {end - start} code points, but the words have {len(exact)}."
            yield Problem((*path, "end"), what, str(end), expected, hint)
        else:
            length = view.documents[item["document"]]["length"]
            what = f"The end, {end}, lies beyond the document's {length} code points."
            problem = Problem((*path, "end"), what, str(end), f"at most {length}", hint)
            beyond.setdefault(item["document"], []).append(problem)
    for path, document in view.each("documents"):
        problems = beyond.get(document["id"], [])
        if len(problems) == 1:
            yield from problems
        elif problems and not view.texts.get(document["id"]):  # else QUO-03 compares the length itself
            yield Problem(
                (*path, "length"),
                f"{len(problems)} pieces of evidence lie beyond this length, {document['length']}.",
                str(document["length"]),
                None,
                "Count the document's code points anew.",
            )


@validation_rule(
    "QUO-03",
    "document-unchanged",
    fields=("documents[].sha256", "documents[].length"),
    needs=("texts",),
    rationale="Readouts are edited after they are published; the hash tells that the text is still the same.",
    failing={"/documents/0/sha256": "0" * 64},
    spoil=_other_hash,
)
def document_unchanged(view: RecordView) -> Problems:
    """Hash and length of a document are those of the text at hand."""
    for path, item in view.each("documents"):
        text = view.texts.get(item["id"])
        if text is None or item["id"] in view.faithful:
            continue
        actual = digest(text)
        if item["sha256"] != actual:
            yield Problem(
                (*path, "sha256"),
                "The text at hand has another hash than the record states: one of the two was changed.",
                shown(item["sha256"]),
                f'"{actual}"',
                "Find the text that the record was made from, or extract the record again.",
            )
        else:
            yield Problem(
                (*path, "length"),
                f"The text at hand has {len(text)} code points, not {item['length']}.",
                str(item["length"]),
                str(len(text)),
                "Count code points, not bytes.",
            )
