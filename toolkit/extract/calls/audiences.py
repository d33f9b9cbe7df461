"""Calls with reporters, investors, troops or one's own provinces: "spoke to reporters by phone", "told reporters Thursday on a conference call"."""

from toolkit.extract.calls.words import CallWords
from toolkit.extract.reading import Reading
from toolkit.extract.words import words


def to_audiences(reading: Reading, lexicon: CallWords, first: int, last: int) -> list[tuple[int, int]]:
    """Return from where to where a sentence tells of a call with reporters or the like: "spoke to reporters by phone"."""
    folds = reading.tokens.folds
    found: list[tuple[int, int]] = []
    for hit in reading.phrases.find(lexicon.audiences, first, last):
        before = folds[max(first, hit.first - 3) : hit.first]
        if before[-1:] in (["told"], ["briefed"]) and (end := _on_their_call(folds, hit.last, last)):
            found.append((hit.last, end))
            continue
        if "according" in before or not ("with" in before or "to" in before) or _deals_with(before):
            continue
        if folds[hit.last - 1] in _OF_OFFICE and folds[hit.last : hit.last + 1] in _OFFICES:
            continue  # "said to the press office"
        if folds[hit.last - 1] in _AT_HOME:
            if "with" in before and not _CONFERENCES.isdisjoint(
                folds[max(first, hit.first - _LINKED) : hit.first]
            ):
                found.append((first, last))  # "chaired a teleconference with the northern provinces"
            continue
        near = range(hit.first - 1, max(first, hit.first - _TO_AUDIENCE) - 1, -1)
        at = next((i for i in near if folds[i] in _CALLING or folds[i] in _TELLING), None)
        if at is not None and folds[at] in _CALLING:
            found.append((at - _BY_PHONE, hit.last + _BY_PHONE))
    return found


def _on_their_call(folds: list[str], at: int, last: int) -> int:
    """Return where the call ends on which somebody told an audience: "told reporters Thursday on a conference call"; else 0."""
    at += folds[at : at + 1] == ["on"] and folds[at + 1 : at + 2] != ["a"]
    at += at < last and folds[at] in words().weekdays
    noun = folds[at : min(last, at + 4)]
    if noun[:2] not in (["on", "a"], ["in", "a"]) or noun[-1] not in ("call", "teleconference"):
        return 0
    end = at + len(noun)
    return end if folds[end : end + 1] not in (["with"], ["between"], ["among"]) else 0


def _deals_with(before: list[str]) -> bool:
    """Tell whether an audience is what an infinitive acts on: "agreed in a call to send troops", not "a call to brief reporters"."""
    if "with" in before or "to" not in before[:-1]:
        return False
    between = before[before.index("to") + 1 :]
    described = {*words().determiners, *_DESCRIBED}
    return between[0] not in _ADDRESSING and not described.issuperset(between)


_ADDRESSING = frozenset("brief address update tell inform thank greet congratulate assure reassure".split())
_DESCRIBED = frozenset(
    """foreign local international domestic political several some many few other assembled gathered visiting deployed senior
    state leading group retail institutional wealthy major young national regional diplomatic military parliamentary""".split()
)
_AT_HOME = frozenset("localities provinces prefectures municipalities communes".split())
_CONFERENCES = frozenset(("teleconference", "videoconference", "conference"))
_LINKED = 10  #: tokens of "teleconference linking the headquarters of the government with the northern"
_TO_AUDIENCE = 7  #: tokens from a call to its audience
_BY_PHONE = 4  #: tokens beside "spoke to reporters" within which its medium stands
_CALLING = frozenset(("call", "conference", "phone", "spoke", "talked", "calls", "telephone"))
_TELLING = frozenset("said says announced told confirmed added wrote according revealed disclosed".split())
_OF_OFFICE = frozenset(("press", "media"))
_OFFICES = (["office"], ["service"], ["secretary"], ["department"], ["release"], ["statement"], ["team"])
