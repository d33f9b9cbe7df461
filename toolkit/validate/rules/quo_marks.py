"""QUO: quotations stand between quotation marks, without the author's comma."""

from toolkit.validate.finding import Problem, shown
from toolkit.validate.rule import Problems, Record, validation_rule
from toolkit.validate.spoiling import put, quoting, reported, statement
from toolkit.validate.view import RecordView

_MARKS = "\"'“”„‟‘’‚‛«»‹›「」『』″"
_CLOSING = _MARKS + "\n\r"
_PUNCTUATION = ",.;:!?…)] \u00a0\t"


def _with_comma(record: Record) -> Record | None:
    record, evidence = reported(record, "“Seas are deep,” she said.")
    quote = {**evidence, "start": 1, "end": 15, "exact": "Seas are deep,"}
    return quoting(record, statement(record, quote), quote)


def _paraphrase_quoted(record: Record) -> Record | None:
    """Make a quotation of the first letters of a clause: no mark stands in the midst of a word."""
    for i, item in enumerate(record["statements"]):
        for evidence in item["evidence"]:
            word = evidence["exact"][:5]
            if word.isalpha() and len(word) == 5 and not item["quotes"]:
                inner = {**evidence, "start": evidence["start"] + 1, "end": evidence["start"] + 4}
                quote = {**inner, "exact": word[1:4]}
                if len(evidence["exact"]) > 20:
                    flagged = any(
                        "translated" in each for other in record["statements"] for each in other["quotes"]
                    )
                    return None if flagged else put(record, ("statements", i, "quotes"), [quote])
    return None


@validation_rule(
    "QUO-05",
    "punctuation-outside",
    severity="warning",
    fields=("statements[].quotes[].exact",),
    rationale="American typography puts the author's comma inside the marks; the speaker did not say it.",
    failing={"/statements/1/quotes/0": {"document": "d1", "start": 510, "end": 539,
             "exact": "The sea does not wait for us,"},
             "/statements/1/evidence/0": {"document": "d1", "start": 510, "end": 539,
             "exact": "The sea does not wait for us,"}},
    passing={"/statements/1/quotes": []},
    spoil=_with_comma,
)  # fmt: skip
def punctuation_outside(view: RecordView) -> Problems:
    """A quotation does not end with a comma."""
    for path, item in view.each("statements"):
        for index, quote in enumerate(item["quotes"]):
            exact = quote["exact"]
            if exact[-1:] == ",":
                yield Problem(
                    (*path, "quotes", index, "exact"),
                    f"{shown(exact[-30:])} ends with the author's comma.",
                    shown(exact),
                    f"end = {quote['end'] - 1}",
                    None,
                )


@validation_rule(
    "QUO-08",
    "quote-between-marks",
    fields=("statements[].quotes[].exact",),
    needs=("texts",),
    rationale="A paraphrase given as a quotation puts words into somebody's mouth.",
    failing={"/statements/2/quotes": [{"document": "d1", "start": 577, "end": 600,
             "exact": "the fisheries agreement"}]},
    passing={"/statements/1/quotes/0/translated": None},
    spoil=_paraphrase_quoted,
)  # fmt: skip
def quote_between_marks(view: RecordView) -> Problems:
    """A quotation stands between quotation marks in the document."""
    for path, item in view.each("statements"):
        for index, quote in enumerate(item["quotes"]):
            text = view.faithful.get(quote["document"])
            start, end = quote["start"], quote["end"]
            if text is None or text[start:end] != quote["exact"]:
                continue
            if any(
                other is not quote and other["start"] <= start and end <= other["end"]
                for other in item["quotes"]
            ):
                continue  # QUO-10 speaks of these
            before = text[max(0, start - 2) : start].strip()[-1:]
            after = text[end : end + 9].lstrip(_PUNCTUATION)[:1]
            # A quotation of several paragraphs is closed at the last one only, and a damaged one may begin its paragraph.
            opened = (
                before in _MARKS
                if before
                else after in _MARKS and text[start - 1 : start] in ("", "\n", "\r")
            )
            if not opened or after not in _CLOSING:
                yield Problem(
                    (*path, "quotes", index, "exact"),
                    f"The document does not have {shown(quote['exact'], 60)} between quotation marks.",
                    shown(quote["exact"]),
                    None,
                    "Leave it out of `quotes`; the evidence has the words.",
                )
