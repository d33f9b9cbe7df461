"""Days of the telling and not of the call: "the source said on Wednesday", "a statement issued on Friday", "last updated 20/02"."""

from toolkit.extract.facts import CALL_WORDS, token_at
from toolkit.extract.reading import Reading
from toolkit.extract.words import words
from toolkit.temporal.dates import TimeMention, scan_dates

SOON = frozenset(("hours", "minutes", "shortly", "moments", "immediately", "soon", "right"))
_SAID = frozenset(
    """said says told announced confirmed reported reporters added stated journalists wrote statement revealed disclosed denied admitted
    acknowledged claimed insisted maintained asserted conceded complained explained recounted prospect possibility""".split()
)
#: What is told of a call that may have been days ago: "X on Tuesday disclosed that she had talked with Y".
REVEALING = frozenset(("reveal", "disclose", "deny", "admit", "acknowledge"))


#: What opens a sentence on how a call became known: "Word of the call came on Monday", not "every word of the call".
NEWS_OF = (["word", "of"], ["news", "of"])


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


def is_of_stage(folds: list[str], token: int) -> bool:
    """Tell whether a weekday says which briefing or statement it is in which somebody told of a call: "in his Monday briefing"."""
    if folds[token] not in words().weekdays or folds[token - 1] not in _WHOSE:
        return False
    at = token + 1 + (folds[token + 1 : token + 2] in (["press"], ["news"], ["media"]))
    return folds[at : at + 1] != [] and folds[at] in _STAGES


_WHOSE = frozenset("his her its their a the regular daily weekly usual".split())
_STAGES = _SHOWS | frozenset("conference statement remarks speech post tweet".split())


def after_date(folds: list[str], token: int) -> int:
    """Return the token behind a day and the numbers and marks that belong to it."""
    after = token + 1
    while after < len(folds) and (
        folds[after][0].isdigit() or folds[after] in words().months or folds[after] in _WITHIN
    ):
        after += 1
    return after


def is_of_telling(reading: Reading, token: int, first: int) -> bool:
    """Tell whether it is the day of the telling: "the source said on Wednesday"."""
    folds = reading.tokens.folds
    spoken = token - 1 if folds[token - 1] not in ("on", "late", "early", "earlier", "later") else token - 2
    spoken -= folds[spoken] == ","  # "told reporters, last Friday, that"
    spoken -= folds[spoken] == "here"  # "the ministry stated here on Wednesday"
    if folds[spoken - 1] == "in" and reading.tokens.words[spoken][0].isupper():
        spoken -= 2  # "the spokesman said in Oslo on Monday"
    number = reading.layout.sentence_at(token)
    outlet = next((a for a in reading.actors[number] if a.kind == "medium" and a.last == spoken + 1), None)
    spoken = outlet.first - 1 if outlet is not None else spoken  # "told the agency on Monday"
    spoken -= outlet is not None and folds[spoken] == "to"  # "confirmed to the agency on Monday"
    if _on_paper(folds, token, first) or _of_quoting(reading, number, token, first):
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
    after = after_date(folds, token)
    in_call = folds[after : after + 1] in (["during"], ["in"]) and bool(
        CALL_WORDS & set(folds[after : after + 5])
    )
    return not same_day and not in_call and not _soon_after(folds, after)


def told_from(reading: Reading, number: int, at: int) -> tuple[int, int] | None:
    """Return the tokens of the clause with "that" in which somebody tells what stands at a token."""
    for p in reading.predicates[number]:
        begin, end = p.complement
        if p.speech and p.that and begin <= at < end and p.kind in _TELLS:
            return begin, end
    return None


_TELLS = frozenset(("say", "confirm"))


def _soon_after(folds: list[str], at: int) -> bool:
    """Tell whether a telling came right behind what a token opens: "said on Tuesday, shortly after the two spoke"."""
    at += folds[at : at + 1] == [","]
    at += folds[at : at + 1] in (["just"], ["an"])
    return folds[at : at + 1] != [] and folds[at] in SOON | {"hour"} and folds[at + 1 : at + 2] == ["after"]


def _of_quoting(reading: Reading, number: int, token: int, first: int) -> bool:
    """Tell whether it dates the words that say whose a quotation with days of its own is: "“He rang last night,” X noted on Wednesday"."""
    quotation = next(
        (q for q in reversed(reading.quotations_in(first - 1, token)) if first <= q.last < token), None
    )
    if quotation is None or token - quotation.last > _BEHIND_QUOTATION:
        return False
    if not any(p.speech and quotation.last < p.first < token for p in reading.predicates[number]):
        return False
    own = scan_dates(reading.dated, quotation.start, quotation.end)
    return any(mention.kind in ("relative", "weekday", "day") for mention in own)


_BEHIND_QUOTATION = 12  #: tokens from closing marks to the day on which somebody said so


def opens_telling(reading: Reading, token: int, stop: int) -> bool:
    """Tell whether it dates the telling before it: "Today, in a post, X wrote that he had spoken", "a statement on Friday said"."""
    folds = reading.tokens.folds
    for p in reading.predicates[reading.layout.sentence_at(token)]:
        if not p.speech or not token < p.first < stop or p.subject is None or p.negated:
            continue
        if p.verb.form == "ing":
            continue  # "on Tuesday urged restraint, expressing dismay that rebels had come"
        begin, end = p.complement
        told = folds[begin : min(end, stop)]
        if not token < begin < stop:
            continue
        # not "agreed on Friday, a day after Lima said it had sunk a ship"
        turned = folds[p.subject.first - 1] in _TURNING
        if "had" in told and token < p.subject.first and not turned:
            return True
        if p.lemma in REVEALING and p.subject.last <= token < p.first:
            return True
        paper = p.subject.kind == "source" and not STATEMENTS.isdisjoint(
            folds[p.subject.first : p.subject.last]
        )
        if p.subject.first < token and paper:
            return True
    return False


_TURNING = frozenset(("after", "since", "before", "because", "while", "whom", "which"))
#: What is issued about a call, on a day of its own.
STATEMENTS = frozenset("statement release readout communique communiqué post tweet message".split())


def _jointly(reading: Reading, number: int, verb: int) -> bool:
    """Tell whether several speak together, as they do in the call itself: "X and Y confirmed on Thursday"."""
    for p in reading.predicates[number]:
        if p.first == verb and p.subject is not None:
            return p.subject.kind == "group" or len(p.subject.people) > 1 or len(p.subject.sides) > 1
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
_WITHIN = frozenset((",", "morning", "afternoon", "evening", "night"))
