"""PER: names, and the words by which texts name people."""

from toolkit.validate.finding import Problem, shown
from toolkit.validate.invented import with_somebody
from toolkit.validate.rule import Problems, Record, validation_rule
from toolkit.validate.spoiling import index_of, put
from toolkit.validate.view import RecordView
from toolkit.validate.words import Words

_HONORIFIC = Words(
    r"^ (?: mr | mrs | ms | dr | sir | president | prime \s minister | chancellor | minister | secretary | foreign \s minister"
    r" | ambassador | king | queen | general ) \.? \s (?= \w )",
    "mr ms dr sir president minister chancellor secretary ambassador king queen general",
)


def _unpublished(record: Record) -> Record | None:
    return with_somebody(record, "Iva Novak", "Iva Novak was there.", published_as=[])


def _misquoted(record: Record) -> Record | None:
    index = index_of(record, "participants", lambda each: each["published_as"])
    if index is None:
        return None
    forms = record["participants"][index]["published_as"]
    return put(record, ("participants", index, "published_as"), [*forms, "Qwertz Uiopü"])


def _titled(record: Record) -> Record | None:
    return with_somebody(record, "Mrs Iva Novak", "Mrs Iva Novak was there.")


def _other_name(record: Record) -> Record | None:
    return with_somebody(record, "Iva Novak", "Bo Ek was there.", published_as=["Bo Ek"])


def _spaced(record: Record) -> Record | None:
    return with_somebody(record, "Iva Novak ", "Iva Novak was there.", published_as=["Iva Novak"])


@validation_rule(
    "PER-07",
    "published-name-kept",
    severity="info",
    fields=("participants[].published_as", "people[].published_as"),
    rationale="Sergei or Sergey: the form that a text uses is evidence too, and the way back into it.",
    failing={"/people/1/published_as": []},
    passing={"/people/1/name": None},
    spoil=_unpublished,
)
def published_name_kept(view: RecordView) -> Problems:
    """A person whom a text names has the form that it uses, unless it names the office only."""
    for path, item in view.persons:
        if item["name"] and item["evidence"] and not item["published_as"]:
            family = item["name"].rsplit(" ", 1)[-1]
            if any(family in each["exact"] for each in item["evidence"]):
                yield Problem(
                    (*path, "published_as"),
                    f"The evidence names {family}, but no form of the name is kept.",
                    "an empty array",
                    f"{family}, or the whole form that the text uses",
                    None,
                )


@validation_rule(
    "PER-12",
    "published-name-stands-there",
    fields=("participants[].published_as[]", "people[].published_as[]"),
    needs=("texts",),
    rationale="A form that no text uses was mistyped, or taken from elsewhere.",
    failing={"/people/0/published_as/1": "Mr Berg"},
    passing={"/people/0/published_as": ["Liv Berg"]},
    spoil=_misquoted,
)
def published_name_stands_there(view: RecordView) -> Problems:
    """Every published form of a name stands in a document."""
    texts = _every_text(view)
    if not texts:
        return
    even: list[str] | None = None  # the texts with single blanks, made when one is needed
    for path, item in view.persons:
        for index, form in enumerate(item["published_as"]):
            # "The foreign minister" at the head of a sentence is "the foreign minister".
            if not any(form in text or form[:1].upper() + form[1:] in text for text in texts):
                if even is None:
                    even = [" ".join(text.split()) for text in texts]
                spaced = " ".join(form.split())
                if not any(spaced in text for text in even):
                    yield Problem(
                        (*path, "published_as", index),
                        f"No document has “{form[:60]}”.",
                        f'"{form[:60]}"',
                        "a form that a text uses",
                        None,
                    )


def _every_text(view: RecordView) -> list[str]:
    """Return the texts of all documents; nothing where one of them is not at hand."""
    texts = list(view.faithful.values())
    return texts if len(texts) >= len(view.all("documents")) else []


@validation_rule(
    "PER-14",
    "name-of-its-forms",
    severity="warning",
    fields=("people[].name", "people[].published_as[]"),
    rationale="A name that shares no word with what the text calls the person is somebody else's.",
    failing={"/people/1/name": "Liv Holm"},
    passing={"/people/1/name": "Olav Lien-Holm"},
    spoil=_other_name,
)
def name_of_its_forms(view: RecordView) -> Problems:
    """A name has a word in common with the forms that a text uses, as far as they are names."""
    texts = _every_text(view)
    for path, item in view.persons:
        name, forms = item["name"], item["published_as"]
        if not name or not forms or item["wikidata"]:
            continue
        parts = _beginnings(name)
        if any(parts & _beginnings(form) for form in forms):
            continue
        if any(form[:4] in ("the ", "The ", "his ", "her ") for form in forms):
            continue
        if texts and not any(forms[0] in text for text in texts):  # PER-12 speaks of these
            continue
        yield Problem(
            (*path, "name"),
            f"The text calls {item['id']} “{forms[0][:40]}”, the record {name[:40]}.",
            f'"{name[:60]}"',
            "a name with a word in common",
            "Mend the name, or move the form to whomever it names.",
        )


def _beginnings(name: str) -> set[str]:
    """Return the beginnings of the words of a name, by which spellings of one name agree."""
    return {part[:3] for part in name.casefold().replace("-", " ").split()}


@validation_rule(
    "PER-16",
    "name-without-title",
    severity="warning",
    fields=("participants[].name", "people[].name"),
    rationale="Titles pass; “President Smith” and “Smith” are found as two people.",
    failing={"/people/1/name": "Minister Olav Lien"},
    passing={"/people/1/name": "Olav King"},
    spoil=_titled,
)
def name_without_title(view: RecordView) -> Problems:
    """A name has no title or form of address before it."""
    for path, item in view.persons:
        match = _HONORIFIC.match(item["name"]) if item["name"] and " " in item["name"] else None
        if match and len(item["name"].split()) > len(match[0].split()) + 1:
            yield Problem(
                (*path, "name"),
                f"“{match[0].strip()}” is no part of a name.",
                f'"{item["name"][:60]}"',
                f'"{item["name"][match.end() :][:60]}"',
                "Keep the title in `office`, and the words in `published_as`.",
            )


@validation_rule(
    "PER-18",
    "name-evenly-spaced",
    severity="warning",
    fields=("participants[].name", "people[].name"),
    rationale="A blank that nobody sees makes two people of one wherever names are compared.",
    failing={"/people/1/name": "Olav  Lien"},
    passing={"/people/1/name": "Olav Lien"},
    spoil=_spaced,
)
def name_evenly_spaced(view: RecordView) -> Problems:
    """A name has one blank between its words, and none around them."""
    for path, item in view.persons:
        name = item["name"]
        if name and name != (even := " ".join(name.split())):
            yield Problem(
                (*path, "name"),
                f"The name of {item['id']} has white space that does not show.",
                shown(name, 60),
                shown(even, 60),
                None,
            )
