"""Pass over the chair of an organisation that a leader holds beside his office: "President X of Ghana and chairman of ECOWAS"."""

import re

from toolkit.extract.people.chunk import Chunks
from toolkit.patterns import awaited
from toolkit.reference import Office, SideName

#: The chair and its organisation in letters of chunks, where no name follows: "chairperson of the African Union, AU,", "ASEAN chair".
_CHAIR = awaited(
    r"[tfM]*(?P<of>S)?p?M*(?P<office>T)(?P<organisation>o[tf]*[SDk]+)?(?:\(S\))?(?:cS(?=c))?(?!c?[tf]?H*N)"
)


def past_chair(chunks: Chunks, folds: list[str], at: int, *, leads: bool) -> tuple[int, Office | None]:
    """Return the chunk behind a chair that begins at a chunk, and the chair, which says more of who stands before it.

    `leads` tells whether that is the leader of a state: of somebody else a comma alone leads to the next of a list,
    unless the next is an organisation's envoy and has no name.
    """
    start = _opening(chunks, folds, at)
    if start is None:
        return 0, None
    chair = _CHAIR.match(chunks.letters, start)
    if chair is None:
        return 0, None
    office = chair.start("office")
    words = folds[chunks.starts[office] : chunks.starts[office + 1]]
    value = chunks.values.get(office)
    if chunks.letters[at] == "c" and not _SENT.isdisjoint(words) and _of_organisation(chunks, chair):
        return chair.end(), None  # "Cambodia's foreign minister, X, ASEAN's special envoy on Myanmar"
    if not any(word.startswith("chair") or word in _TURNS for word in words):
        return 0, None
    if isinstance(value, Office) and value.role == "military":
        return 0, None  # "and Chairman of the Joint Chiefs of Staff of Peru, General X"
    own = isinstance(value, Office) and bool(value.sides)
    joined = chunks.letters[at] == "a"
    if not joined and (not leads or "commission" in words or not (own or _of_organisation(chunks, chair))):
        return 0, None
    if joined and (
        set(chunks.letters[start:office]) - {"M"} or not any(w.startswith("chair") for w in words)
    ):
        return 0, None  # "and the Chairman of the Council of Peru, X" is somebody else
    return chair.end(), value if isinstance(value, Office) and value.sides else None


#: Whom an organisation sends, beside what else he is.
_SENT = frozenset(("envoy", "representative", "coordinator", "mediator", "facilitator"))
#: How else whoever chairs an organisation in turn may be called.
_TURNS = frozenset(("presidency", "president"))


def _of_organisation(chunks: Chunks, chair: re.Match[str]) -> bool:
    """Tell whether a side beside a chair is an organisation: "ASEAN chair", "president of the African Union"."""
    beside = [chair.start("of")] if chair["of"] else []
    if chair["organisation"]:
        beside += range(chair.start("organisation"), chair.end("organisation"))
    values = (chunks.values.get(n) for n in beside)
    return any(isinstance(v, SideName) and v.kind == "organisation" for v in values)


def _opening(chunks: Chunks, folds: list[str], at: int) -> int | None:
    """Return the chunk behind what may lead to a chair: "and", a comma, "as", "in his capacity as", "who is"."""
    if at >= len(chunks.letters) or chunks.letters[at] not in "acx":
        return None
    if chunks.letters[at] == "a":
        return at + 1
    first = at + (chunks.letters[at] == "c")
    token = chunks.starts[first]
    if chunks.letters[at] == "x" and folds[token] not in _FIRST:
        return None
    words = folds[token : token + _LONGEST]
    for lead in _LEADS:
        if words[: len(lead)] == lead:
            return first + len(lead)
    return first if chunks.letters[at] == "c" else None


_LEADS = (
    ["as"], ["in", "his", "capacity", "as"], ["in", "her", "capacity", "as"], ["who", "is", "also"], ["who", "is"],
    ["who", "is", "currently"], ["who", "also", "serves", "as"], ["who", "serves", "as"], ["also"],
)  # fmt: skip
_LONGEST = max(map(len, _LEADS))
_FIRST = frozenset(lead[0] for lead in _LEADS)
