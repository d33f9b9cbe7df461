"""Tell the day of a call from the day of something else that its sentence names."""

from toolkit.extract.calls.eventdays import is_of_event, is_of_outcome
from toolkit.extract.calls.publicdays import is_of_making_known
from toolkit.extract.facts import CALL_WORDS, token_at
from toolkit.extract.reading import Reading
from toolkit.extract.words import words
from toolkit.temporal.dates import TimeMention

_SAID = frozenset(
    """said says told announced confirmed reported reporters added stated journalists wrote statement revealed disclosed denied admitted
    acknowledged claimed""".split()
)
#: What is told of a call that may have been days ago: "X on Tuesday disclosed that she had talked with Y".
REVEALING = frozenset(("reveal", "disclose", "deny", "admit", "acknowledge"))
_OTHER_EVENTS = frozenset(
    """talks visit summit meeting meetings election elections attack attacks agreement agreements statement launch
    launches strike strikes earthquake vote referendum ceremony deadline""".split()
)
_DATED_BY_NEXT = frozenset(
    "talks visit summit meeting election elections attack agreements agreement statement tests".split()
)
_OPENERS = frozenset(("following", "after", "since", "until"))
_SOON = frozenset(("hours", "minutes", "shortly", "moments", "immediately", "soon", "right"))
_NOT_THE_CALL = frozenset("after following since before until till ahead".split())
_CLAUSES = frozenset((";", "which", "that", "who"))
_TOPICS = frozenset(("about", "regarding", "concerning", "which", "after", "following", "ahead", "before"))
_BY_WIRE = frozenset(("phone", "telephone", "telephonic", "video", "virtual", "online", "remote", "digital"))
_KIND_OF = frozenset(
    "bilateral trilateral quadrilateral ministerial informal joint special emergency extraordinary summit".split()
)
_CALLING = frozenset("phoning telephoning ringing dialling dialing speaking conferring".split())
#: What makes "following" lead to the call itself: not any "talks".
_CALLS = CALL_WORDS - {
    "talks",
    "talk",
    "discussion",
    "exchange",
    "conference",
    "consultation",
    "dialogue",
} | {"phoned", "telephoned", "rang"}
#: Words for a time of day: "before dawn on Thursday", "shortly after midnight".
HOURS_NAMED = frozenset(
    "dawn midnight noon midday sunrise sunset dusk daybreak nightfall lunch lunchtime".split()
)
_PLANNED = frozenset(("planned", "scheduled", "due", "set", "fixed"))
_PARTS = frozenset("hours evening morning afternoon night call conversation".split())


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
        or is_of_making_known(reading.tokens.folds, token, first)
        or is_of_event(reading.tokens.folds, token, stop)
        or is_of_outcome(reading.tokens.folds, token, first)
    )


def of_publishing(reading: Reading, mention: TimeMention, first: int, last: int) -> bool:
    """Tell whether a day is that of a paper or a programme: "last updated 20/02", "a statement issued on", "his Saturday show"."""
    folds = reading.tokens.folds
    token = token_at(reading, mention.start)
    before = folds[max(first, token - _OF_PAPER) : token]
    if token - first < _OF_PAPER // 2 and not _PUT_OUT.isdisjoint(before) and _is_line(reading, first, last):
        return True
    issued = next((i for i in range(len(before) - 1, -1, -1) if before[i] in _PUT_OUT), None)
    if issued is not None and not _PAPERS.isdisjoint(before[max(0, issued - 3) : issued]):
        return True
    after = token_at(reading, mention.end - 1) + 1
    return not _SHOWS.isdisjoint(folds[after : after + 4]) and folds[token - 1] not in ("on", "late", "early")


def _is_line(reading: Reading, first: int, last: int) -> bool:
    """Tell whether a sentence is a short paragraph of its own."""
    paragraph = reading.layout.paragraphs[
        reading.layout.sentences[reading.layout.sentence_at(first)].paragraph
    ]
    return paragraph.last - paragraph.first < _LINE and last <= paragraph.last


_OF_PAPER = 20  #: tokens from the issuing of a paper to its day
_LINE = 24
_PUT_OUT = frozenset(
    "issued released published posted updated modified dated uploaded edited distributed".split()
)
_PAPERS = frozenset(
    "statement release readout communique post tweet message note article interview report bulletin".split()
)
_SHOWS = frozenset(
    "show program programme broadcast briefing interview address column newscast webcast podcast".split()
)


def _names_event(reading: Reading, token: int) -> bool:
    """Tell whether an event follows: "the 7 October attack"."""
    folds = reading.tokens.folds
    after = _after_date(folds, token)
    return any(fold in _OTHER_EVENTS or fold in EVENTS for fold in folds[after : after + 1]) or (
        folds[after + 1 : after + 2] != []
        and folds[after] in _OF_EVENTS
        and (folds[after + 1] in _OTHER_EVENTS or folds[after + 1] in EVENTS)
    )


_OF_EVENTS = frozenset(
    "missile rocket drone terror terrorist suicide air border peace trade military deadly presidential general parliamentary".split()
)


def _after_date(folds: list[str], token: int) -> int:
    after = token + 1
    while after < len(folds) and (
        folds[after][0].isdigit() or folds[after] in words().months or folds[after] in _WITHIN
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
    if _on_paper(folds, token, first):
        return True
    if spoken <= first or folds[spoken] not in _SAID or _jointly(reading, number, spoken):
        return False
    if folds[spoken] in _REVEALED and _by_spokesperson(reading, number, spoken):
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
        if p.lemma in REVEALING and p.subject.last <= token < p.first:
            return True
        paper = p.subject.kind == "source" and not STATEMENTS.isdisjoint(
            folds[p.subject.first : p.subject.last]
        )
        if p.subject.first < token and paper:
            return True
    return False


#: What is issued about a call, on a day of its own.
STATEMENTS = frozenset("statement release readout communique communiqué post tweet message".split())


def _jointly(reading: Reading, number: int, verb: int) -> bool:
    """Tell whether several speak together, as they do in the call itself: "X and Y confirmed on Thursday"."""
    for p in reading.predicates[number]:
        if p.first == verb and p.subject is not None:
            return p.subject.kind == "group" or len(p.subject.people) > 1
    return False


def _by_spokesperson(reading: Reading, number: int, verb: int) -> bool:
    """Tell whether a spokesperson makes something known, who does so on its day."""
    subject = next((p.subject for p in reading.predicates[number] if p.first == verb), None)
    return subject is not None and any(p.role == "spokesperson" for p in subject.people)


_REVEALED = frozenset(("revealed", "disclosed"))


def _on_paper(folds: list[str], token: int, first: int) -> bool:
    """Tell whether it is the day of a message: "said in a tweet on Sunday that"."""
    at = token - 1
    while at > first and folds[at] in _TO_PAPER:
        at -= 1
    return (
        at > first
        and folds[at] in _PAPERS
        and not {"in", "via", "by"}.isdisjoint(folds[max(first, at - 4) : at])
    )


_TO_PAPER = frozenset("on late early the evening morning afternoon night of".split())


def _opens_otherwise(reading: Reading, token: int, first: int, stop: int) -> bool:
    """Tell whether the date stands in an opening about something before: "Following the talks of 3 May"."""
    folds = reading.tokens.folds
    for j in range(token - 1, max(first - 1, token - 14), -1):
        if folds[j] == ",":
            return False
        if folds[j] in ("who", "which") and token < stop and not CALL_WORDS & set(folds[j - 2 : j]):
            return True  # "X, who met the king on Monday, spoke with"
        if folds[j] in _OPENERS and not (_CALLS | _CALLING | HOURS_NAMED) & set(folds[j + 1 : token]):
            return (
                folds[j] != "after" or folds[j - 1] not in _SOON
            )  # "Hours after a summit on Monday, X called Y"
        at = j - 1 - (folds[j - 1] in _KIND_OF)
        next_to = folds[j] in _DATED_BY_NEXT and j == token - 2 and folds[at] not in _BY_WIRE
        if (
            next_to and folds[_after_date(folds, token)] != "to"
        ):  # "left a meeting on Sunday to speak by phone"
            return True
    return False


def _follows_other(reading: Reading, token: int, first: int, stop: int) -> bool:
    """Tell whether another clause or noun stands between the report and the date."""
    folds = reading.tokens.folds
    if _PLANNED & set(folds[stop:token]):
        return False  # "which was planned for today"
    for j in range(token - 1, max(first, token - 9), -1):
        if folds[j] == "which" and _is_of_call(folds, j, stop):
            return False  # "the call, which took place on Friday"
        if folds[j] == "as" and j > stop and folds[j - 1] in (",", "came", "comes", "just"):
            return True  # "…, as the cabinet met late on Thursday"
        if j > stop and folds[j] == "unlikely":
            return True
        timed = folds[j + 1][0].isdigit() or folds[j + 1] in HOURS_NAMED or _after_speaking(folds, j, token)
        timed = timed or (folds[j] == "after" and folds[j - 1] in _SOON)
        if (j > stop and folds[j] in _NOT_THE_CALL and not timed) or (j >= stop and folds[j] in _CLAUSES):
            return True
        if j > stop and folds[j] == "of" and j == token - 1 and folds[j - 1] not in _PARTS:
            return True
    if _ends_clause(folds, token) and not _DATED & set(folds[stop:token]):
        return any(
            folds[j] in _TOPICS - _SUBJECTS and folds[j + 1] not in HOURS_NAMED for j in range(stop, token)
        )
    return any(
        folds[j] in _TOPICS
        and not (folds[j] == "which" and _is_of_call(folds, j, stop))
        and not folds[j + 1][0].isdigit()  # "before 6pm last night"
        and folds[j + 1] not in HOURS_NAMED
        and not _after_speaking(folds, j, token)
        and not (folds[j] == "after" and folds[j - 1] in _SOON)
        for j in range(stop, token)
    )


def _after_speaking(folds: list[str], after: int, token: int) -> bool:
    """Tell whether a day ends a clause in which two have spoken: "the leaders said after speaking Sunday"."""
    return folds[after + 1] in _CALLING and folds[_after_date(folds, token)] in (".", ",", ";")


def _is_of_call(folds: list[str], which: int, stop: int) -> bool:
    """Tell whether "which" is the call: "the call, which", "the call between X and Y, which took place"."""
    named = bool(CALL_WORDS & set(folds[which - 2 : which]))
    return named or (which - stop <= 1 and folds[which + 1] in _TOOK_PLACE)


_TOOK_PLACE = frozenset(("took", "lasted", "happened", "occurred", "came", "was"))


def _ends_clause(folds: list[str], token: int) -> bool:
    """Tell whether "on" and a day end the clause: "spoke by phone about the dam on Friday, the ministry said"."""
    after = token + 1
    while after < len(folds) and (
        folds[after] in _HOURS or folds[after] in words().months or folds[after][0].isdigit()
    ):
        after += 1
    if folds[after : after + 1] == ["("] and folds[after + 2 : after + 3] == [")"]:
        after += 3  # "on Tuesday (18)."
    return folds[token - 1] in ("on", "late", "early", ",") and folds[after : after + 1] in (
        [],
        [","],
        ["."],
        [";"],
    )


_SUBJECTS = frozenset(("about", "regarding", "concerning"))
_WITHIN = frozenset((",", "morning", "afternoon", "evening", "night"))
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
