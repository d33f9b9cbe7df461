"""Calls that somebody only asks about or leaves open: "asked whether X rang Y", "would neither confirm nor deny", a reporter's question."""

from toolkit.extract.calls.report import CallReport
from toolkit.extract.reading import Reading


def is_asked(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report is what somebody asks or leaves open: "asked whether X was planning to ring Y"."""
    first = reading.layout.sentences[report.sentence].first
    before = reading.tokens.folds[max(first, report.first - _ASKED) : report.first]
    unsaid = reading.tokens.folds[max(first, report.first - _UNSAID) : report.first]
    if any(
        unsaid[i : i + 4] in _NEITHER and unsaid[i + 4 : i + 5] == ["that"] for i in range(len(unsaid))
    ) and not _CLAUSES - {"that"} & set(before):
        return True  # "would neither confirm nor deny that X had rung Y"
    asking = reading.tokens.folds[max(first, report.first - _TO_ASK) : report.last]
    if report.status is None and is_to_be_asked(asking):
        return True
    if _is_question_of(reading, report, first):
        return True
    if before[-1:] in (["if"], ["unless"], ["should"], ["until"]) and report.status is None:
        return True  # "If X calls Y, the talks could resume"
    return "whether" in before and not _CLAUSES & set(before[before.index("whether") :])


def _is_question_of(reading: Reading, report: CallReport, first: int) -> bool:
    """Tell whether others only put questions about a call: "asked why X had not rung Y", "brushed off questions on call with Y"."""
    folds = reading.tokens.folds
    why = "why" in folds[max(first, report.first - _WHY) : report.first + 1]
    if why and (report.status == "denied" or not _NOT.isdisjoint(folds[report.first - 1 : report.last])):
        return True
    noun = report.medium_at[0] if report.medium_at is not None else report.first
    on = folds[noun - 2 : noun] if noun >= 2 else []
    return report.status is None and on[:1] in (["questions"], ["query"], ["queries"]) and on[1] in _ON


_WHY = 3  #: tokens of "why the Norwegian"
_NOT = frozenset(("no", "not", "never"))
_ON = frozenset(("on", "over", "about"))


def is_to_be_asked(folds: list[str]) -> bool:
    """Tell whether somebody is yet to be asked to join: "would back a proposal to ask X to join the summit by video link"."""
    asked = next((i for i in range(len(folds) - 1) if folds[i] == "to" and folds[i + 1] in _ASKING), None)
    return asked is not None and any(
        folds[i] == "to" and folds[i + 1] in _JOINING for i in range(asked + 2, len(folds) - 1)
    )


_TO_ASK = 2  #: tokens of "to ask"
_ASKING = frozenset(("ask", "invite", "request", "get", "persuade"))
_JOINING = frozenset(("join", "attend", "address", "take", "participate", "dial", "speak"))
_UNSAID = 9  #: tokens from "neither confirm" to the subject or noun
_NEITHER = tuple(
    ["neither", *words.split()]
    for words in ("confirm nor deny", "confirmed nor denied", "confirms nor denies", "confirming nor denying")
)
_ASKED = 6  #: tokens from "whether" to the subject or noun
_CLAUSES = frozenset((",", ";", "that", "and", "but"))


def heads_answer(reading: Reading, number: int) -> bool:
    """Tell whether a line only heads the answer to a question: "(On the next call with X)"."""
    sentence = reading.layout.sentences[number]
    folds = reading.tokens.folds[sentence.first : sentence.last]
    return folds[:2] in _HEADS and folds[-1] == ")" and sentence.paragraph >= reading.layout.title


_HEADS = (["(", "on"], ["(", "regarding"], ["(", "concerning"], ["(", "about"])


def is_question(reading: Reading, number: int) -> bool:
    """Tell whether a sentence of the body is a question: it reports nothing."""
    sentence = reading.layout.sentences[number]
    return reading.tokens.folds[sentence.last - 1] == "?" and sentence.paragraph >= reading.layout.title
