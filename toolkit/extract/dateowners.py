"""Tell the day of a call from the day of something else that its sentence names."""

from toolkit.extract.facts import CALL_WORDS
from toolkit.extract.reading import Reading
from toolkit.extract.words import words

_SAID = frozenset(
    "said says told announced confirmed reported reporters added stated journalists wrote statement".split()
)
_OTHER_EVENTS = frozenset(
    """talks visit summit meeting meetings election elections attack attacks agreement agreements statement launch
    launches strike strikes earthquake vote referendum ceremony deadline""".split()
)
_DATED_BY_NEXT = frozenset(
    "talks visit summit meeting election elections attack agreements agreement statement tests".split()
)
_OPENERS = frozenset(("following", "after", "since", "until"))
_NOT_THE_CALL = frozenset("after following since before until till ahead".split())
_CLAUSES = frozenset((";", "which", "that", "who"))
_TOPICS = frozenset(("about", "regarding", "concerning", "which", "after", "following", "ahead", "before"))
_BY_WIRE = frozenset(("phone", "telephone", "telephonic", "video", "virtual", "online"))
#: What makes "following" lead to the call itself: not any "talks".
_CALLS = CALL_WORDS - {"talks", "talk", "discussion", "exchange", "conference", "consultation", "dialogue"}
_PLANNED = frozenset(("planned", "scheduled", "due", "set", "fixed"))
_PARTS = frozenset("evening morning afternoon night call conversation".split())


def belongs_elsewhere(reading: Reading, token: int, first: int, stop: int) -> bool:
    """Tell whether a date belongs to another event: "after gunmen killed two on Friday", "the attack of 7 October".

    `token` is the date's first, `first` the sentence's, `stop` the one after the report of the call.
    """
    return (
        _names_event(reading, token)
        or _is_of_telling(reading, token, first)
        or opens_telling(reading, token, stop)
        or _opens_otherwise(reading, token, first, stop)
        or _follows_other(reading, token, first, stop)
    )


def _names_event(reading: Reading, token: int) -> bool:
    """Tell whether an event follows: "the 7 October attack"."""
    folds = reading.tokens.folds
    after = _after_date(folds, token)
    return after < len(folds) and folds[after] in _OTHER_EVENTS


def _after_date(folds: list[str], token: int) -> int:
    after = token + 1
    while after < len(folds) and (
        folds[after][0].isdigit() or folds[after] in words().months or folds[after] == ","
    ):
        after += 1
    return after


def _is_of_telling(reading: Reading, token: int, first: int) -> bool:
    """Tell whether it is the day of the telling: "the source said on Wednesday"."""
    folds = reading.tokens.folds
    spoken = token - 1 if folds[token - 1] not in ("on", "late", "early", "earlier", "later") else token - 2
    number = reading.layout.sentence_at(token)
    outlet = next((a for a in reading.actors[number] if a.kind == "medium" and a.last == spoken + 1), None)
    spoken = outlet.first - 1 if outlet is not None else spoken  # "told the agency on Monday"
    if spoken <= first or folds[spoken] not in _SAID:
        return False
    same_day = any(
        folds[k] == "that"
        and folds[k + 1 : k + 2] in (["morning"], ["day"], ["evening"], ["afternoon"], ["night"])
        for k in range(token, min(len(folds) - 1, token + 24))
    )
    after = _after_date(folds, token)
    in_call = folds[after : after + 1] in (["during"], ["in"]) and bool(
        CALL_WORDS & set(folds[after : after + 5])
    )
    return not same_day and not in_call


def opens_telling(reading: Reading, token: int, stop: int) -> bool:
    """Tell whether it dates the telling before it: "Today, in a post, X wrote that he had spoken", "a statement on Friday said"."""
    folds = reading.tokens.folds
    for p in reading.predicates[reading.layout.sentence_at(token)]:
        if not p.speech or not token < p.first < stop or p.subject is None:
            continue
        begin, end = p.complement
        told = folds[begin : min(end, stop)]
        if not token < begin < stop:
            continue
        if "had" in told and token < p.subject.first:
            return True
        if p.subject.first < token and not STATEMENTS.isdisjoint(folds[p.subject.first : p.subject.last]):
            return True
    return False


#: What is issued about a call, on a day of its own.
STATEMENTS = frozenset("statement release readout communique communiqué post tweet message".split())


def _opens_otherwise(reading: Reading, token: int, first: int, stop: int) -> bool:
    """Tell whether the date stands in an opening about something before: "Following the talks of 3 May"."""
    folds = reading.tokens.folds
    for j in range(token - 1, max(first - 1, token - 14), -1):
        if folds[j] == ",":
            return False
        if folds[j] in ("who", "which") and token < stop and not CALL_WORDS & set(folds[j - 2 : j]):
            return True  # "X, who met the king on Monday, spoke with"
        if folds[j] in _OPENERS and not _CALLS & set(folds[j + 1 : token]):
            return True
        if folds[j] in _DATED_BY_NEXT and j == token - 2 and folds[j - 1] not in _BY_WIRE:
            return True
    return False


def _follows_other(reading: Reading, token: int, first: int, stop: int) -> bool:
    """Tell whether another clause or noun stands between the report and the date."""
    folds = reading.tokens.folds
    if _PLANNED & set(folds[stop:token]):
        return False  # "which was planned for today"
    for j in range(token - 1, max(first, token - 9), -1):
        if folds[j] == "which" and CALL_WORDS & set(folds[j - 2 : j]):
            return False  # "the call, which took place on Friday"
        if (j > stop and folds[j] in _NOT_THE_CALL and not folds[j + 1][0].isdigit()) or (
            j >= stop and folds[j] in _CLAUSES
        ):
            return True
        if j > stop and folds[j] == "of" and j == token - 1 and folds[j - 1] not in _PARTS:
            return True
    if _ends_clause(folds, token) and not _DATED & set(folds[stop:token]):
        return any(folds[j] in _TOPICS - _SUBJECTS for j in range(stop, token))
    return any(
        folds[j] in _TOPICS
        and not (folds[j] == "which" and CALL_WORDS & set(folds[j - 2 : j]))
        and not folds[j + 1][0].isdigit()  # "before 6pm last night"
        for j in range(stop, token)
    )


def _ends_clause(folds: list[str], token: int) -> bool:
    """Tell whether "on" and a day end the clause: "spoke by phone about the dam on Friday, the ministry said"."""
    after = token + 1
    while after < len(folds) and (
        folds[after] in _HOURS or folds[after] in words().months or folds[after][0].isdigit()
    ):
        after += 1
    return folds[token - 1] in ("on", "late", "early") and folds[after : after + 1] in (
        [],
        [","],
        ["."],
        [";"],
    )


_SUBJECTS = frozenset(("about", "regarding", "concerning"))
_HOURS = frozenset(("morning", "afternoon", "evening", "night"))
#: What has a day of its own where it is the subject of a call, and the verbs that give one.
EVENTS = frozenset(
    """attack attacks strike strikes election elections earthquake referendum vote killing murder bombing blast explosion raid crash
    shooting assault incident coup arrest death deaths landing parade accident flood floods fire shelling""".split()
)
_DATED = (
    EVENTS
    | _OTHER_EVENTS
    | frozenset(
        """killed conference session game match arrested release released died signing signed opening opened held scheduled
        planned due set adopted announced imposed fired struck sunk sank happened occurred began started""".split()
    )
)
