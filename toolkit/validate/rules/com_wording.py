"""COM: words that do not bind are no commitment: hypothetical, polite, done already."""

from toolkit.validate.finding import Problem
from toolkit.validate.rule import Problems, Record, validation_rule
from toolkit.validate.rules.com_reported import clause_of
from toolkit.validate.spoiling import with_commitment
from toolkit.validate.view import RecordView
from toolkit.validate.words import Words

_SOFT = Words(
    r"""
      \b (?: would | will | could | might | may ) \s consider \b    # would consider
    | \b (?: might | could \s possibly ) \b
    | \b (?: is | are | was | were ) \s (?: studying | considering ) \b
    """,
    "consider might possibly studying",
)
#: Behind these what may happen is no act of who binds himself: "would be suspended because they might be used".
_SUBORDINATE = Words(r"\b (?: because | lest | which | whatever | what | how | so \s that | in \s case )\b")
_POSITION = Words(
    r"""
      \b agreed \s (?: up )? on \s the \s
      (?: importance | need | necessity | urgency | significance | value | centrality )\b    # on the importance of
    | \b agreed \s that \s [^.;]{1,80}? \b (?: is | are | was | were | remains? | remained ) \s
      (?: \w+ly \s )? (?: important | essential | necessary | vital | unacceptable | urgent | critical | crucial ) \b
    """,
    "agreed",
)
_THANKS = Words(r"\b (?: thanked | thanks | grateful | gratitude ) \b .{0,80} \b invitation \b", "invitation")
_ACCEPTED = Words(
    r"\b accept (?: ed | s | ing )? \b | \b will \b | \b would \b | \b agreed \b | \b promised \b"
)
_DONE = Words(
    r"\b (?: had | has | have ) \s (?: already | previously | recently ) \s \w+ (?: ed | en | t | de | ne ) \b",
    "had has have",
)


def _conditional_bound(record: Record) -> Record | None:
    return with_commitment(record, "They would consider a ship.")


def _position(record: Record) -> Record | None:
    return with_commitment(record, "Somebody agreed on the importance of ships.")


def _thanks(record: Record) -> Record | None:
    return with_commitment(record, "They thanked the other for the invitation.")


def _done(record: Record) -> Record | None:
    return with_commitment(record, "They had already shipped it.")


@validation_rule(
    "COM-03",
    "hypothetical-does-not-bind",
    fields=("commitments[].action", "commitments[].binding"),
    rationale="“Would consider” is not “will”: what may or may not happen binds nobody.",
    failing={"/commitments/4/class": "commitment", "/commitments/4/status": "agreed",
             "/commitments/4/binding": True, "/commitments/4/condition": None},
    passing={"/commitments/4/class": "willingness", "/commitments/4/status": "expressed"},
    spoil=_conditional_bound,
)  # fmt: skip
def hypothetical_does_not_bind(view: RecordView) -> Problems:
    """What somebody would consider, or might do, is not binding."""
    for path, item in view.each("commitments"):
        if item["binding"]:
            words = clause_of(view, item)
            match = _SOFT.search(words)
            if match and not _SUBORDINATE.search(words[: match.start()]):
                yield Problem(
                    (*path, "binding"),
                    f"“{match[0]}” binds nobody.",
                    "true",
                    "false, and the class consideration",
                    None,
                )


@validation_rule(
    "COM-04",
    "position-is-no-commitment",
    fields=("commitments[].class", "commitments[].action"),
    rationale="To agree on the importance of something is to think alike; nobody has promised to act.",
    failing={"/commitments/-": {"id": "c7", "class": "commitment", "type": "cooperate_generally",
             "actors": ["NOR", "NZL"], "toward": [], "action": "They agreed on the importance of safe seas",
             "polarity": "do", "binding": True, "status": "agreed", "condition": None, "due": None,
             "place": None, "amount": None, "responds_to": None, "event": None, "setting": "in_call",
             "attribution": [], "evidence": [{"document": "d1", "start": 879, "end": 921,
             "exact": "They agreed on the importance of safe seas"}]}},
    passing={"/commitments/3/type": "cooperate_generally"},
    spoil=_position,
)  # fmt: skip
def position_is_no_commitment(view: RecordView) -> Problems:
    """Agreeing on the importance of something, or that it is important, is no commitment."""
    for path, item in view.each("commitments"):
        if item["class"] == "commitment":
            words = clause_of(view, item)
            if _POSITION.search(words):
                yield Problem(
                    (*path, "class"),
                    "To agree on what is important is a position and no commitment.",
                    f'"{words[:70]}"',
                    "a statement",
                    "Keep it in `statements` only.",
                )


@validation_rule(
    "COM-06",
    "thanks-is-no-acceptance",
    severity="warning",
    fields=("commitments[].class", "commitments[].action"),
    rationale="Who thanks for an invitation has not accepted it.",
    failing={"/commitments/-": {"id": "c7", "class": "commitment", "type": "visit", "actors": ["p1"],
             "toward": ["p2"], "action": "Ms Solheim thanked Ms Tane for an invitation to Dunedin",
             "polarity": "do", "binding": True, "status": "agreed", "condition": None, "due": None,
             "place": "Dunedin", "amount": None, "responds_to": None, "event": None, "setting": "in_call",
             "attribution": [], "evidence": [{"document": "d1", "start": 1036, "end": 1091,
             "exact": "Ms Solheim thanked Ms Tane for an invitation to Dunedin"}]}},
    passing={"/commitments/1/type": "visit"},
    spoil=_thanks,
)  # fmt: skip
def thanks_is_no_acceptance(view: RecordView) -> Problems:
    """Thanking for an invitation is no commitment to come."""
    for path, item in view.each("commitments"):
        if item["class"] == "commitment":
            words = clause_of(view, item)
            if _THANKS.search(words) and not _ACCEPTED.search(words):
                yield Problem(
                    (*path, "class"),
                    "Thanks for an invitation do not accept it.",
                    f'"{words[:70]}"',
                    "an offer of the inviting side that awaits a response",
                    None,
                )


@validation_rule(
    "COM-10",
    "done-is-no-promise",
    severity="warning",
    fields=("commitments[].class", "commitments[].status", "commitments[].action"),
    rationale="What had been done before the call was not promised in it.",
    failing={"/commitments/-": {"id": "c7", "class": "commitment", "type": "fund_or_aid", "actors": ["NOR"],
             "toward": [], "action": "Norway had already sent two rescue boats", "polarity": "do",
             "binding": True, "status": "agreed", "condition": None, "due": None, "place": None,
             "amount": None, "responds_to": None, "event": None, "setting": "background", "attribution": [],
             "evidence": [{"document": "d1", "start": 1093, "end": 1133,
             "exact": "Norway had already sent two rescue boats"}]}},
    passing={"/commitments/5/status": "fulfilled"},
    spoil=_done,
)  # fmt: skip
def done_is_no_promise(view: RecordView) -> Problems:
    """An act that was done before the call is no commitment, unless a fulfilled one."""
    for path, item in view.each("commitments"):
        if item["class"] == "commitment" and item["status"] != "fulfilled":
            words = clause_of(view, item)
            match = _DONE.search(words[:60])
            if match and not _ACCEPTED.search(words):
                yield Problem(
                    (*path, "class"),
                    f"“{match[0]}” tells of something done.",
                    f'"{words[:70]}"',
                    "a statement, or the status fulfilled",
                    None,
                )
