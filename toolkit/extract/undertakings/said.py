"""An act whose type is asked for, with what its clause says before it."""

from collections.abc import Sequence
from typing import NamedTuple


class Said(NamedTuple):
    """An act to be typed: its folded words, those of its clause before it, and whether both sides undertake it."""

    act: Sequence[str]
    before: Sequence[str]
    joint: bool
    written: Sequence[str] = ()  #: the words of the act as the text has them
