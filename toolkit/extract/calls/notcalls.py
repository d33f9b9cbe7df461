"""What has the words of a call and reports none: "called on", "a call for restraint", pranksters on the line, a question, a call with reporters."""

from toolkit.extract.calls.report import CallReport
from toolkit.extract.calls.visits import is_visit
from toolkit.extract.calls.words import CallWords, is_lasting, is_on_call, is_thanked_for
from toolkit.extract.reading import Reading
from toolkit.extract.words import words
from toolkit.lexicon import Hit
from toolkit.temporal.dates import DAY_KINDS, scan_dates


def is_of_others(reading: Reading, report: CallReport) -> bool:
    """Tell whether those of a report only have others call: "X and Y directed their ministers to hold a video conference"."""
    folds, first = reading.tokens.folds, reading.layout.sentences[report.sentence].first
    at = report.medium_at[0] if report.medium_at is not None else report.last
    for i in range(first, at - 2):
        if folds[i] in _DIRECTING and folds[i + 1] in _THEIR:
            whom = folds[i + 2 : min(at, i + _DIRECTED)]
            if "to" in whom and words().counterparts.isdisjoint(whom[: whom.index("to")]):
                return report.first < at  # not "asked his counterpart to come"
    return False


_DIRECTING = frozenset(
    "directed instructed tasked ordered mandated charged asked directs instructs tasks orders asks directing instructing".split()
)
_THEIR = frozenset(("their", "his", "her", "its", "respective", "relevant"))
_DIRECTED = 12  #: tokens of "directed their foreign and defence ministers to"


def is_some_day(reading: Reading, report: CallReport) -> bool:
    """Tell whether two only agreed to speak again at a time that nobody names: "agreed to talk again in the coming weeks"."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    own = folds[report.first : min(sentence.last, report.last + _SOME_DAY)]
    if report.status != "planned" or "again" not in own or _AGREED.isdisjoint(own):
        return False
    span = reading.span(report.first, sentence.last)
    dated = scan_dates(reading.dated, span.start, span.end)
    return not any(mention.kind in DAY_KINDS for mention in dated)


_SOME_DAY = 8  #: tokens of "in the coming days and weeks"
_AGREED = frozenset(("agreed", "agree", "agreeing", "promised", "pledged", "hoped", "hope", "plan", "intend"))


def is_habit(reading: Reading, report: CallReport) -> bool:
    """Tell whether two are said to call each other again and again: "is constantly on the phone with X", "all the time".

    The word of habit stands at the verb or at the medium; further off it is of something else: "a frequent critic".
    """
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    if (
        folds[report.first - 2 : report.first] == ["time", "when"]
        and "would" in folds[report.first : report.last]
    ):
        return True  # "There was a time when he would call Y directly"
    if report.status is not None or report.definite or report.medium_at is None:
        return False
    if _was_once(folds, report, sentence.last) or _is_any(reading, report):
        return True
    if not (_is_often(folds, report.first, report.medium_at) or _goes_on(folds, report.last, sentence.last)):
        return False
    span = reading.span(sentence.first, sentence.last)
    return not any(mention.kind in DAY_KINDS for mention in scan_dates(reading.dated, span.start, span.end))


def _is_any(reading: Reading, report: CallReport) -> bool:
    """Tell whether a text says what calls with somebody are like: "A call with X involves less preparation than"."""
    if report.rule != "call.noun" or report.medium_at is None:
        return False
    folds, noun = reading.tokens.folds, report.medium_at[0]
    if "than" in folds[max(0, noun - _COMPARED) : noun]:
        return True  # "less lead-up than the official phone calls he had with Y"
    return folds[noun - 1] in ("a", "any", "every") and not _BEING_LIKE.isdisjoint(
        folds[report.last : report.last + 1]
    )


_COMPARED = 4  #: tokens of "than the official"
_BEING_LIKE = frozenset("involves requires needs demands entails".split())


def _was_once(folds: list[str], report: CallReport, last: int) -> bool:
    """Tell whether calls were a habit that is no more: "used to ring him up", "his phone calls with Y have ceased"."""
    if ["used", "to"] in (folds[i : i + 2] for i in range(max(0, report.first - 2), report.last - 1)):
        return True
    if report.medium_at is None or not folds[report.medium_at[1] - 1].endswith("s"):
        return False
    behind = folds[report.last : min(last, report.last + _ENDED)]
    return behind[:1] in (["have"], ["had"]) and not _CEASED.isdisjoint(behind[1:])


_ENDED = 4  #: tokens of "have all but ceased"
_CEASED = frozenset(("ceased", "stopped", "ended", "dried"))


def _is_often(folds: list[str], first: int, medium: tuple[int, int]) -> bool:
    """Tell whether a word of habit stands shortly before or in the phrase for the medium: "often talks on the phone"."""
    before = folds[max(first, medium[0] - _AT_MEDIUM) : medium[0]]
    inside = folds[max(0, medium[0] - 1) : medium[1]]  # "in constant phone contact"
    return not (HABITS | _CONSTANT).isdisjoint(inside) or (
        not HABITS.isdisjoint(before) and "," not in before
    )


def _goes_on(folds: list[str], at: int, last: int) -> bool:
    """Tell whether "all the time" stands behind a report, where only others on the line may come between."""
    behind = folds[at : min(last, at + _OFTEN)]
    stop = next(
        (
            i
            for i in range(len(behind))
            if tuple(behind[i : i + 3]) in _AGAIN or tuple(behind[i : i + 2]) in _AGAIN
        ),
        None,
    )
    return stop is not None and _OTHERS_TOO.issuperset(behind[:stop])


HABITS = frozenset(
    "regularly often frequently routinely usually always constantly".split()
)  #: adverbs at a verb
_CONSTANT = frozenset(("constant", "frequent", "regular", "permanent", "daily"))
_AT_MEDIUM = 3  #: tokens of "often talks", "speaks regularly"
_OFTEN = 9  #: tokens of "and other partners “all the time"
_AGAIN = frozenset((("all", "the", "time"), ("every", "day"), ("every", "week"), ("almost", "daily")))
_OTHERS_TOO = frozenset(
    "and nearly almost with to each other one another the his her their partners leaders allies colleagues others “ \" ' ‘".split()
)


def is_prepared(folds: list[str], first: int, noun: int) -> bool:
    """Tell whether a call was held ahead of another: "a call in preparation for the forthcoming virtual summit"."""
    before = folds[max(first, noun - _AHEAD) : noun]
    for i, fold in enumerate(before):
        led = fold in _PREPARING or (fold in ("ahead", "advance") and before[i + 1 : i + 2] == ["of"])
        if (led or fold in _TO_COME) and _TURNS.isdisjoint(before[i:]):
            return True
    return False


_AHEAD = 7  #: tokens of "in preparation for the forthcoming leaders'"
_PREPARING = frozenset(("preparation", "preparations", "prepare", "preparing", "before"))
_TO_COME = frozenset(("forthcoming", "upcoming", "planned", "coming", "next"))
_TURNS = frozenset((";", ".", "that", "which", "who", "and", ","))


def _are_summed_up(text: list[str], folds: list[str], hit: Hit[str], first: int) -> bool:
    """Tell whether calls in general are what papers are made of: "to end summaries of the president's calls with foreign leaders"."""
    if folds[hit.last - 1] not in _CALLS:
        return False
    before = folds[max(first, hit.first - _PAPERS_OF) : hit.first]
    papers = any(fold in _PAPERS and before[i + 1 : i + 2] == ["of"] for i, fold in enumerate(before))
    named = folds[hit.last : hit.last + 1] == ["with"] and not text[hit.last + 1][:1].islower()
    many = not _MANY.isdisjoint(before[-_MANY_OF:]) and folds[hit.first - 1] == "and"
    return (papers and not named) or (many and not named)  # "over golf and in many meetings and phone calls"


_MANY = frozenset("many numerous countless frequent regular dozens".split())
_MANY_OF = 5  #: tokens of "in many meetings and"
_CALLS = frozenset(("calls", "conversations"))
_PAPERS = frozenset("summaries readouts transcripts recordings records logs notes".split())
_PAPERS_OF = 7  #: tokens of "summaries of President Donald Trump's phone"


_NONE_OF = (["lack", "of"], ["absence", "of"])  #: before calls that were not made


def is_no_call(reading: Reading, lexicon: CallWords, hit: Hit[str], first: int, last: int) -> bool:
    """Tell whether "call" is no conversation here: "called on", "a call for", "courtesy call", "on call"."""
    folds, text = reading.tokens.folds, reading.tokens.words
    if is_visit(reading, hit.first, hit.last) or _is_forgone(folds, hit.first, first):
        return True
    if _is_offered(folds, hit.first, first):
        return True
    if _are_summed_up(text, folds, hit, first) or folds[hit.first - 2 : hit.first] in _NONE_OF:
        return True
    if hit.value == "phone" and hit.last - hit.first == 1 and folds[hit.first] in ("call", "calls"):
        before = folds[hit.first - 1] if hit.first > first else ""
        if before in _PARTED and hit.first - 2 >= first:
            before = folds[hit.first - 2] if folds[hit.first - 2] in ("to", *words().modals) else before
        if is_on_call(text, hit.first, hit.last):
            return False
        if (
            (
                before in lexicon.before
                and not (before == "urgent" and folds[hit.last : hit.last + 1] == ["with"])
            )
            or before in words().modals
            or (before in ("to", "leaders", "they", "we") and not text[hit.first][0].isupper())
        ):
            return not (
                before == "to"
                and hit.first - 2 >= first
                and folds[hit.first - 2] in ("prior", "due", "regard")
            )
        after = (
            lexicon.after.longest(folds, hit.last, last)
            if hit.last < last and folds[hit.last] in lexicon.after.root
            else None
        )
        thanked = after is not None and folds[hit.last] == "for" and is_thanked_for(folds, hit.first, first)
        if after is not None and not thanked and not is_lasting(folds, hit.last, last):
            same = folds[hit.last + 1 : hit.last + 4] in (["the", "same", "day"], ["that", "same", "day"])
            return not (folds[hit.last] == "on" and (same or _dated(reading, hit.last + 1, last)))
        shared = folds[hit.last : hit.last + 1] in _SHARED  # "PM calls with X and Y"
        if folds[hit.first] == "calls" and before not in _BEFORE_CALLS and not shared:
            return True
    return False


def _is_offered(folds: list[str], noun: int, first: int) -> bool:
    """Tell whether somebody is but glad or free to have a call: "would be delighted, whenever it suits him, to have a call"."""
    have = next((i for i in range(noun - 1, max(first, noun - _HAVE), -1) if folds[i] in _TO_HAVE), None)
    if have is None or folds[have - 1] != "to":
        return False
    before = folds[max(first, have - _GLAD) : have - 1]
    glad = next((i for i, word in enumerate(before) if word in _DELIGHTED), None)
    if glad is not None:
        return not _WOULD.isdisjoint(before[max(0, glad - _WOULD_BE) : glad])
    return before[-1:] in (["available"], ["free"]) and not _AVAILABLE.isdisjoint(before[-_WOULD_BE:])


_HAVE = 5  #: tokens of "have a secure phone"
_TO_HAVE = frozenset(("have", "hold", "take", "arrange"))
_GLAD = 15  #: tokens of "would be delighted, in fact, whenever it suits him –"
_WOULD_BE = 4  #: tokens of "would only be too"
_DELIGHTED = frozenset("delighted happy glad pleased thrilled".split())
_WOULD = frozenset("would 'd i'd he'd she'd we'd i’d he’d she’d we’d".split())
_AVAILABLE = frozenset("is are was were be am i'm i’m he's she's".split())


def _is_forgone(folds: list[str], noun: int, first: int) -> bool:
    """Tell whether something else is done: "a letter rather than a phone call", "wrote instead of a call"."""
    before = folds[max(first, noun - _FORGOING) : noun]
    return any(before[i : i + 2] in _INSTEAD for i in range(len(before))) and before[-1:] in (["a"], ["an"])


_FORGOING = 4  #: tokens of "rather than a"
_INSTEAD = (["rather", "than"], ["instead", "of"])
#: What may stand between "could" and "call": "could later call", "could “call a new election”".
_PARTED = frozenset(("then", "also", "later", "“", '"', "‘"))
_SHARED = (["with"], ["between"])
#: Before "calls" that are no appeals: "held calls with X", not "amid calls for X".
_BEFORE_CALLS = frozenset(
    """phone telephone video separate several two three four five six seven eight nine ten many multiple numerous various more further future
    additional introductory of 's his her the their with and in , held holds hold holding had have having made makes make making placed
    received receives took taking returned back-to-back""".split()
)


def _dated(reading: Reading, first: int, last: int) -> bool:
    """Tell whether a date follows "on", so that "the call on Monday" is not "the call on Hamas"."""
    lists = words()
    folds = reading.tokens.folds
    return first < last and (
        folds[first] in lists.weekdays or folds[first] in lists.months or folds[first][0].isdigit()
    )


def is_hoax(folds: list[str], first: int, last: int) -> bool:
    """Tell whether somebody on the line was not who he said he was: "pranksters posing as X"."""
    if _HOAX.isdisjoint(folds[first:last]):
        return False
    return any(
        (folds[i] in _POSING and folds[i + 1 : i + 2] == ["as"])
        or folds[i] in _IMPERSONATING
        or (folds[i] == "pretending" and folds[i + 1 : i + 3] == ["to", "be"])
        for i in range(first, last)
    )


_POSING = frozenset(("posing", "posed", "masquerading"))
_IMPERSONATING = frozenset(
    "impersonating impersonated impersonator impersonators prankster pranksters hoaxer hoaxers deepfake deep-fake".split()
)
_HOAX = _POSING | _IMPERSONATING | {"pretending"}


def is_by_leave(folds: list[str], verb: Hit[str]) -> bool:
    """Tell whether somebody is only free to speak: "officials who were granted anonymity to speak freely"."""
    return folds[verb.first - 1] == "to" and folds[verb.first - 2] in _LEAVE


_LEAVE = frozenset("anonymity authorised authorized permission permitted unauthorised unauthorized".split())
