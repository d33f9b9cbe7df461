"""Read lengths of calls that no verb of lasting gives, and those that a call was meant to have or was cut short to: "chatted for a good half-hour", "How long did it last? An hour.", "the call – nearly an hour – …"."""

from toolkit.extract.reading import Reading

_TALKED = frozenset(
    "spoke spoken talked talking speaking chatted chatting conversed conferred connected argued".split()
)
_MARKS = frozenset("“”\"‘’'«»")
_WHAT = frozenset(("what", "called", "described", "termed", "as", "labelled", "labeled", "dubbed"))
_ASIDE = frozenset(("-", "–", "—", "--", "("))
_HUNG = frozenset(("hung", "rang", "signed"))
_LINE = frozenset(("phone", "telephone", "line", "call", "link"))
_EXCHANGE = frozenset(("exchange", "exchanges"))
_ON_THE_LINE = tuple(["on", "the", where] for where in ("line", "phone", "telephone", "screen", "call"))
_TREATING = frozenset("discussing talking speaking going chatting conferring arguing negotiating".split())
_WITHIN = (["in", "the", "course", "of"], ["over", "the", "course", "of"], ["during"])
_REACH = 9  #: tokens from "for" to the length: "for what Oslo called a very warm half-hour"
_DATELINE = 3  #: tokens of "OSLO -"
_AFTER = 12  #: tokens behind the length


_LONG_OR_SHORT = frozenset("long lengthy extended brief short quick".split())


def described(
    reading: Reading, start: int, first: int, last: int, stop: int, nouns: frozenset[str]
) -> str | None:
    """Return the rule by which a length at tokens `first` to `last` of a sentence is a call's, as its words describe it."""
    folds = reading.tokens.folds
    before, after = folds[start:first], folds[last : min(stop, last + _AFTER)]
    if _is_answer(reading, start, first):
        return "duration.asked"
    if before[-1:] and before[-1] in _ASIDE and set(before[-3:-1]) & nouns:
        return "duration.apposed"
    if before[-1:] and before[-1] in _TALKED:
        return "duration.spoke-for"  # "They talked some 20 minutes"
    if (
        before[-1:] in (["was"], ["were"])
        and before[-2:-1]
        and before[-2] in nouns
        and after[:1] in (["."], [","])
    ):
        return "duration.was"  # "The call was 22 minutes."
    if before[-1:] in (["'s"], ["'"]) and before[-2:-1] and before[-2] in nouns:
        return "duration.was"  # "in the last five of the call's 50 minutes"
    if before[-4:-2] == ["it", "was"] and before[-2:] in (
        ["short", ","],
        ["brief", ","],
        ["quick", ","],
        ["long", ","],
    ):
        return "duration.was"  # "It was short, about 15 minutes"
    if (
        before[-2:] == ["one", ","]
        and before[-3:-2]
        and before[-3] in _LONG_OR_SHORT
        and {"it", *nouns} & set(before)
    ):
        return "duration.was"  # "It was quite a lengthy one, almost 50 minutes"
    if before == ["after"] and not _HUNG.isdisjoint(after) and ("up" in after or "off" in after):
        return "duration.cut-short"
    if (
        (not before or (len(before) <= _DATELINE and before[-1] in _ASIDE))
        and after[:2] in (["is", "a"], ["was", "a"])
        and "long" in after
        and not _LINE.isdisjoint(after)
    ):
        return "duration.long-time"
    if (
        before[-1:] in (["spent"], ["spending"])
        and (not _TREATING.isdisjoint(after) or after[:1] in (["on"], ["in"]))
        and not (_LINE | _EXCHANGE | nouns).isdisjoint(after)
    ):
        return "duration.spoke-for"  # "spent an hour discussing the dam by telephone", "an hour in a frank exchange"
    if before[-1:] == ["for"] and (before[-3:-1] == ["on", "screen"] or before[-4:-1] in _ON_THE_LINE):
        return "duration.spoke-for"  # "were on screen for a little over an hour"
    if any(before[: len(w)] == w for w in _WITHIN) and "what" in before and after[:1] == [","]:
        return "duration.described"
    if "for" in before[-_REACH:]:
        at = len(before) - 1 - before[::-1].index("for")
        between = before[at + 1 :]
        named = "what" in between and not _WHAT.isdisjoint(between)
        plain = all(f in _MARKS or f in _DESCRIBING for f in between)
        if between and not _TALKED.isdisjoint(before[:at]) and (plain or named):
            return "duration.spoke-for"
    return None


_DESCRIBING = frozenset(
    "a an the good solid full very warm friendly just shy of nearly almost about around some roughly over under well brief mere whole long frank".split()
)


def _is_answer(reading: Reading, start: int, first: int) -> bool:
    """Tell whether a length answers how long the call lasted: "How long did it last? An hour.", "Asked how long they talked, he said: …"."""
    folds = reading.tokens.folds
    before = folds[start:first]
    if before[:1] == ["asked"] and "how" in before[:_ASKED] and before[-1] in _OPENS_ANSWER:
        return _asks_length(before)
    number = reading.layout.sentence_at(start)
    if first > start + 1 or not number:
        return False
    asked = reading.layout.sentences[number - 1]
    words = folds[asked.first : asked.last]
    return words[-1:] == ["?"] and _asks_length(words)


def _asks_length(words: list[str]) -> bool:
    """Tell whether words ask how long somebody talked or something lasted."""
    if "long" not in words:
        return False
    talked = not _TALKED.isdisjoint(words) or not _TALK.isdisjoint(words)
    return talked or not (_LASTING.isdisjoint(words) or _OF_CALL.isdisjoint(words))


_TALK = frozenset(("talk", "speak"))
_LASTING = frozenset("last lasted take taken took".split())
_OF_CALL = frozenset("it call conversation exchange".split())
_ASKED = 6  #: tokens of "Asked by a reporter how"
_OPENS_ANSWER = frozenset(("“", '"', "‘", ":", "said", "answered", "replied"))


def is_told_for(reading: Reading, number: int, before: list[str]) -> bool:
    """Tell whether "for" and a length go with how two spoke: "the two discussed for an hour", "telephoned to talk to X for"."""
    near = before[-_TO_FOR:]
    if before[-2:-1] == ["discussed"]:
        group = any(
            p.lemma == "discuss"
            and p.subject is not None
            and (p.subject.kind == "group" or len(p.subject.people) > 1)
            for p in reading.predicates[number]
        )
        return group or before[-3:-2] in (["they"], ["we"])
    if {"exchange", "views"} <= set(near) and not {"we", "they", "two", "leaders", "both"}.isdisjoint(before):
        return True
    spoken = next((i for i in range(len(near) - 1, 0, -1) if near[i] in ("talk", "speak")), 0)
    return near[spoken - 1 : spoken] == ["to"] and not _BY_PHONE.isdisjoint(before)


_TO_FOR = 12  #: tokens from "to talk to" somebody to "for"
_BY_PHONE = frozenset(("phone", "telephone"))


def is_its_length(before: list[str], length: list[str], after: list[str]) -> bool:
    """Tell whether a length is taken as known: "courteous throughout the 30 minutes", "most of the 45 minutes went to fish"."""
    if length in (["hour"], ["minute"], ["minutes"]) or after[:1] in _OF_ANOTHER_TIME:
        return False
    return before[-2:-1] in (["throughout"], ["during"]) or before[-3:-1] in _SHARES


_SHARES = (["most", "of"], ["much", "of"], ["all", "of"], ["half", "of"], ["bulk", "of"])
_OF_ANOTHER_TIME = (
    ["after"],
    ["before"],
    ["following"],
    ["since"],
    ["to"],
    ["until"],
    ["leading"],
    ["ceasefire"],
)


def was_meant(before: list[str]) -> bool:
    """Tell whether a length is only what a call was to have: "scheduled for 20 minutes, lasted an hour"."""
    if before[-1:] == ["for"]:
        before = before[:-1]
    near = before[-_TO_HAVE:]
    if any(near[i : i + 2] == ["to", "have"] and near[i - 1] in ("was", "were") for i in range(1, len(near))):
        return True  # "was to have gone on for an hour"
    told = before[-3:-2] if before[-2:] in _TO_LAST else before[-1:]
    return not _MEANT.isdisjoint(told)


_MEANT = frozenset(
    "scheduled planned slated set booked meant expected supposed due pencilled intended".split()
)
_TO_HAVE = 6  #: tokens of "was to have gone on"
_TO_LAST = (["to", "last"], ["to", "run"], ["to", "take"])


def is_its_meeting(before: list[str], after: list[str]) -> bool:
    """Tell whether a report names its call a meeting: "During the 45-minute meeting, the premier said"."""
    return (
        before[-2:] in (["during", "the"], ["during", "a"], ["in", "the"], ["in", "a"])
        and after[:1] == ["meeting"]
        and after[1:] in ([], [","], ["."])
    )


def is_cut_short(before: list[str], nouns: frozenset[str]) -> bool:
    """Tell whether somebody ended the call after a length of it: "ended their phone call after just 25 minutes"."""
    at = next((i for i in range(len(before) - 1, -1, -1) if before[i] in _CUT), None)
    if at is None:
        return False
    behind = before[at + 1 : at + 2]
    subject = behind == ["it"] or before[at - 1] in ("was", "were") or behind in (["off"], ["up"], ["to"])
    subject = subject or before[at - 1] in nouns  # "The call ended abruptly after"
    told = nouns & set(before[at : at + 5]) or (subject and nouns & set(before[:at]))  # "broke it off after"
    return bool(told) or before[at : at + 2] == ["hung", "up"]


_CUT = frozenset("ended cut hung broke broken brought finished concluded terminated ending".split())


def is_measure(before: list[str], end: str, nouns: frozenset[str]) -> bool:
    """Tell whether a length is said to be the call's: "the call was 20 minutes long", "its duration was an hour"."""
    return bool(nouns & set(before[-6:])) and (
        end == "long" or bool({"duration", "length"} & set(before[-7:]))
    )
