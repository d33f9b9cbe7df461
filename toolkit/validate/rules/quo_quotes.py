"""QUO: quotations lie in their statement, apart from one another, and say whether they are translated."""

from toolkit.validate.finding import Problem, shown
from toolkit.validate.rule import Problems, Record, Unchecked, validation_rule
from toolkit.validate.rules.quo_evidence import fits
from toolkit.validate.spoiling import quoting, reported, statement
from toolkit.validate.view import RecordView

_FLAG = {"translated": False}


def _quote_elsewhere(record: Record) -> Record | None:
    record, evidence = reported(record, "“Seas are deep,” she said, “and cold.”")
    said = {**evidence, "start": 1, "end": 14, "exact": "Seas are deep"}
    quote = {**evidence, "start": 28, "end": 36, "exact": "and cold"}
    return quoting(record, statement(record, said), quote)


def _scare_quote(record: Record) -> Record | None:
    record, evidence = reported(record, "They have “deep ties” there.")
    quote = {**evidence, "start": 11, "end": 20, "exact": "deep ties"}
    return quoting(record, statement(record, quote), quote)


def _quoted_twice(record: Record) -> Record | None:
    record, evidence = reported(record, "“Seas are deep, and cold,” she said.")
    quote = {**evidence, "start": 1, "end": 24, "exact": "Seas are deep, and cold"}
    part = {**evidence, "start": 16, "end": 24, "exact": "and cold"}
    return quoting(record, statement(record, quote), quote, part)


def _half_flagged(record: Record) -> Record | None:
    record, evidence = reported(record, "“Seas are deep” and “ships are safe”, she said.")
    first = {**evidence, "start": 1, "end": 14, "exact": "Seas are deep", "translated": True}
    second = {**evidence, "start": 21, "end": 35, "exact": "ships are safe"}
    item = {**statement(record, evidence), "quotes": [first, second]}
    flagged = [
        {**each, "quotes": [{**quote, **_FLAG} for quote in each["quotes"]]} for each in record["statements"]
    ]
    return {**record, "statements": [*flagged, item]}


@validation_rule(
    "QUO-04",
    "quote-in-its-statement",
    fields=("statements[].quotes[]", "statements[].evidence[]"),
    rationale="A quotation outside of the clause that it belongs to was joined to the wrong speaker.",
    failing={"/statements/2/quotes": [{"document": "d1", "start": 746, "end": 770,
             "exact": "listened with great care"}]},
    passing={"/statements/4/quotes": []},
    spoil=_quote_elsewhere,
)  # fmt: skip
def quote_in_its_statement(view: RecordView) -> Problems:
    """A quotation lies within the evidence of its statement."""
    for path, item in view.each("statements"):
        for index, quote in enumerate(item["quotes"]):
            if item["evidence"] and fits(view, quote) and all(fits(view, each) for each in item["evidence"]):
                inside = any(
                    each["start"] <= quote["start"]
                    and quote["end"] <= each["end"] + (quote["exact"][-1] == ",")  # QUO-05 speaks of these
                    and each["document"] == quote["document"]
                    for each in item["evidence"]
                )
                if not inside:
                    yield Problem(
                        (*path, "quotes", index),
                        f"{shown(quote['exact'], 60)} stands outside of the evidence of {item['id']}.",
                        f"{quote['start']}–{quote['end']}",
                        "within "
                        + " or ".join(f"{each['start']}–{each['end']}" for each in item["evidence"]),
                        "Move it to the statement that it is part of.",
                    )


@validation_rule(
    "QUO-06",
    "translation-flagged",
    severity="warning",
    fields=("statements[].quotes[].translated",),
    rationale="Two translations of one phrase look like two phrases, unless they say what they are.",
    failing={"/statements/1/quotes/0/translated": True},
    passing={"/statements/1/quotes/0/translated": True, "/statements/4/quotes/0/translated": False},
    spoil=_half_flagged,
)
def translation_flagged(view: RecordView) -> Problems:
    """Where some quotations say whether they are translated, all do."""
    quotes = [
        ((*path, "quotes", index), quote)
        for path, item in view.each("statements")
        for index, quote in enumerate(item["quotes"])
    ]
    if not quotes:
        return
    silent = [path for path, quote in quotes if quote.get("translated") is None]
    if len(silent) == len(quotes):
        yield Unchecked("no quotation says whether it is translated")
        return
    if silent:
        more = f", nor do {len(silent) - 1} more" if len(silent) > 1 else ""
        yield Problem(
            silent[0],
            f"Other quotations say whether they are translated; this one does not{more}.",
            None,
            '"translated": true or false',
            None,
        )


@validation_rule(
    "QUO-07",
    "fragment-in-context",
    severity="warning",
    fields=("statements[].quotes[].exact", "statements[].evidence[].exact"),
    rationale="One or two words in quotation marks are a phrase, often an ironic one, and no statement.",
    failing={"/statements/-": {"id": "st10", "attribution": [], "setting": "background", "act": "assertive",
             "polarity": "positive", "topics": [], "quotes": [{"document": "d1", "start": 1492, "end": 1507,
             "exact": "good neighbours"}], "evidence": [{"document": "d1", "start": 1492, "end": 1507,
             "exact": "good neighbours"}]}},
    passing={"/statements/-": {"id": "st10", "attribution": [], "setting": "background", "act": "assertive",
             "polarity": "positive", "topics": [], "quotes": [{"document": "d1", "start": 1492, "end": 1507,
             "exact": "good neighbours"}], "evidence": [{"document": "d1", "start": 1451, "end": 1507,
             "exact": "Norway and New Zealand call one another “good neighbours"}]}},
    spoil=_scare_quote,
)  # fmt: skip
def fragment_in_context(view: RecordView) -> Problems:
    """A quotation of one or two words is part of a clause, which the evidence has."""
    for path, item in view.each("statements"):
        if len(item["quotes"]) == 1 == len(item["evidence"]):
            quote, clause = item["quotes"][0], item["evidence"][0]
            if len(quote["exact"].split()) < 3 and len(clause["exact"]) <= len(quote["exact"]) + 2:
                yield Problem(
                    (*path, "evidence", 0),
                    f"{shown(quote['exact'])} alone is no statement.",
                    shown(clause["exact"]),
                    "the clause around it",
                    "Let the evidence cover the clause, or leave the statement out.",
                )


@validation_rule(
    "QUO-10",
    "quotes-apart",
    fields=("statements[].quotes[].start", "statements[].quotes[].end"),
    rationale="Words counted in two quotations were said once.",
    failing={"/statements/1/quotes/-": {"document": "d1", "start": 514, "end": 538,
             "exact": "sea does not wait for us"}},
    passing={"/statements/1/quotes/0/translated": None},
    spoil=_quoted_twice,
)  # fmt: skip
def quotes_apart(view: RecordView) -> Problems:
    """The quotations of a statement do not overlap."""
    for path, item in view.each("statements"):
        if len(item["quotes"]) > 1:
            for index, quote in enumerate(item["quotes"]):
                for other in item["quotes"][:index]:
                    if (
                        quote["document"] == other["document"]
                        and quote["start"] < other["end"]
                        and other["start"] < quote["end"]
                    ):
                        yield Problem(
                            (*path, "quotes", index),
                            f"{shown(quote['exact'], 60)} overlaps with {shown(other['exact'], 60)}.",
                            f"{quote['start']}–{quote['end']}",
                            f"apart from {other['start']}–{other['end']}",
                            None,
                        )
                        break
