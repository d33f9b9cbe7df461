"""TOP: whether a topic was spoken of, and by whom it was raised."""

from toolkit.validate.calldays import IN_CALL
from toolkit.validate.cues import not_discussed
from toolkit.validate.finding import Problem
from toolkit.validate.invented import free_code, new_topic
from toolkit.validate.rule import Problems, Record, validation_rule
from toolkit.validate.spoiling import add, reported, with_statement
from toolkit.validate.view import Item, RecordView

_CONTEXT = frozenset({"background", "earlier"})


def _with_topic(record: Record, sentence: str, **fields: object) -> Record | None:
    code = free_code(record)
    if code is None:
        return None
    record, evidence = reported(record, sentence)
    return add(record, "topics", new_topic(code, [evidence], **fields))


def _background_discussed(record: Record) -> Record | None:
    code = free_code(record)
    if code is None or record["occurrence"]["status"] != "held":
        return None
    changed = with_statement(record, "They had met before in orbit.", setting="background")
    evidence = changed["statements"][-1]["evidence"]
    return add(changed, "topics", new_topic(code, evidence, setting="in_call"))


def _silence_counted(record: Record) -> Record | None:
    return _with_topic(record, "Nothing was said about rockets.")


def _raised_though_absent(record: Record) -> Record | None:
    sides = sorted({person["side"] for person in record["participants"] if person["side"]})
    if not sides:
        return None
    return _with_topic(record, "Nobody spoke of rockets.", polarity="negative", raised_by=sides[:1])


def _raised_by_nobody_there(record: Record) -> Record | None:
    taken = {person["side"] for key in ("participants", "people") for person in record[key]}
    if "TUV" in taken or not taken:
        return None
    return _with_topic(record, "Tuvalu spoke of rockets.", raised_by=["TUV"])


@validation_rule(
    "TOP-03",
    "background-not-discussed",
    severity="warning",
    fields=("topics[].setting", "topics[].evidence", "statements[].setting"),
    rationale="What an article adds as background was not a subject of the call.",
    failing={"/topics/3/setting": "in_call"},
    passing={"/topics/3/setting": "unspecified"},
    spoil=_background_discussed,
)
def background_not_discussed(view: RecordView) -> Problems:
    """A topic counts as discussed only if some of its evidence stands outside of background."""
    context = _spans(view, inside=True)
    if not context:
        return
    said: list[tuple[str, int, int]] | None = None
    for path, item in view.each("topics"):
        if item["setting"] not in IN_CALL or not item["evidence"]:
            continue
        if all(_within(each, context) for each in item["evidence"]):
            said = _spans(view, inside=False) if said is None else said
            if any(_within(each, said) for each in item["evidence"]):
                continue
            yield Problem(
                (*path, "setting"),
                f"{item['code']} counts as discussed, but its evidence stands in background only.",
                f'"{item["setting"]}"',
                '"background" or "earlier"',
                None,
            )


def _spans(view: RecordView, *, inside: bool) -> list[tuple[str, int, int]]:
    return [
        (each["document"], each["start"], each["end"])
        for _, statement in view.each("statements")
        if (statement["setting"] in _CONTEXT) is inside
        for each in statement["evidence"]
    ]


def _within(item: Item, spans: list[tuple[str, int, int]]) -> bool:
    start, end, document = item["start"], item["end"], item["document"]
    return any(first <= start and end <= last and name == document for name, first, last in spans)


@validation_rule(
    "TOP-04",
    "silence-is-negative",
    severity="warning",
    fields=("topics[].polarity", "topics[].evidence[].exact"),
    rationale="“Nothing was discussed concerning …” is news; counted as discussed it becomes its opposite.",
    failing={"/topics/2/polarity": "positive"},
    passing={"/topics/0/polarity": "positive"},
    spoil=_silence_counted,
)
def silence_is_negative(view: RecordView) -> Problems:
    """A subject reported as not discussed is negative."""
    for path, item in view.each("topics"):
        if item["polarity"] == "positive":
            for each in item["evidence"]:
                if (
                    len(each["exact"]) > 15
                    and not_discussed(each["exact"])
                    and view.english(each["document"])
                ):
                    yield Problem(
                        (*path, "polarity"),
                        f"The text says that {item['code']} was not discussed.",
                        '"positive"',
                        '"negative"',
                        None,
                    )
                    break


@validation_rule(
    "TOP-06",
    "silence-raised-by-nobody",
    fields=("topics[].raised_by", "topics[].polarity"),
    rationale="A subject cannot both have been raised and not have been discussed.",
    failing={"/topics/2/raised_by": ["NOR"]},
    passing={"/topics/0/raised_by": ["NOR"]},
    spoil=_raised_though_absent,
)
def silence_raised_by_nobody(view: RecordView) -> Problems:
    """A subject reported as not discussed was raised by nobody."""
    for path, item in view.each("topics"):
        if item["polarity"] == "negative" and item["raised_by"]:
            yield Problem(
                (*path, "raised_by"),
                f"{item['code']} was not discussed, and yet {', '.join(item['raised_by'])} raised it.",
                ", ".join(item["raised_by"]),
                "an empty array",
                None,
            )


@validation_rule(
    "TOP-07",
    "raised-by-a-side",
    severity="warning",
    fields=("topics[].raised_by",),
    rationale="Only those on the call, or whom the texts name, can have spoken on a subject.",
    failing={"/topics/0/raised_by": ["FJI"]},
    passing={"/topics/0/raised_by": ["NOR", "NZL"]},
    spoil=_raised_by_nobody_there,
)
def raised_by_a_side(view: RecordView) -> Problems:
    """Whoever raised a subject is a side of somebody named."""
    named = {item["side"] for key in ("participants", "people", "sources") for _, item in view.all(key)}
    named |= {step["source"] for _, chain in view.attributions for step in chain}
    for path, item in view.each("topics"):
        for index, side in enumerate(item["raised_by"]):
            if side not in named:
                yield Problem(
                    (*path, "raised_by", index),
                    f"{side} raised {item['code']}, but nobody named here speaks for {side}.",
                    f'"{side}"',
                    "a side of somebody in the record",
                    None,
                )
