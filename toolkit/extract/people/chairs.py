"""Pass over the chair of an organisation that a leader holds beside his office: "President X of Ghana and chairman of ECOWAS"."""

import re

from toolkit.extract.people.chunks import Chunks
from toolkit.reference import Office

#: The chair and its organisation in letters of chunks, where no name follows: "and chairperson of the African Union, AU,".
_CHAIR = re.compile(r"aM*(?P<office>T)(?:o[tf]*[SDk]+)?(?:cS(?=c))?(?!c?[tf]?H*N)")


def past_chair(chunks: Chunks, folds: list[str], at: int) -> tuple[int, Office | None]:
    """Return the chunk behind a chair that begins at a chunk, and the chair, which says more of who stands before it."""
    if not chunks.letters.startswith("a", at):
        return 0, None
    chair = _CHAIR.match(chunks.letters, at)
    if chair is None:
        return 0, None
    office = chair.start("office")
    words = folds[chunks.starts[office] : chunks.starts[office + 1]]
    if not any(word.startswith("chair") for word in words):
        return 0, None
    value = chunks.values.get(office)
    if isinstance(value, Office) and value.role == "military":
        return 0, None  # "and Chairman of the Joint Chiefs of Staff of Peru, General X"
    return chair.end(), value if isinstance(value, Office) and value.sides else None
