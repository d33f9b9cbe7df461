"""A clause about the future while it is judged, and what the judgement says."""

from typing import Final, NamedTuple

from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.modals import Clause


class Judgement(NamedTuple):
    """What a clause about the future says: an undertaking of which class, and its verb."""

    class_: str
    act: int


#: Of a clause in which nobody undertakes anything.
NOTHING: Final = Judgement("", 0)


class Future(NamedTuple):
    """A clause with "will" or "would": its verb, whether both sides act, and whether a state goes on by somebody's will."""

    reading: Reading
    clause: Clause
    verb: str
    joint: bool
    standing: bool
    folds: list[str]  #: the words of the text
    act: int  #: the token of the verb
    following: list[str]  #: the three words behind it

    def within(self, number: int) -> list[str]:
        """Return the verb and what follows it, so many words in all."""
        return self.folds[self.act : self.act + number]

    def of(self, class_: str, act: int | None = None) -> Judgement:
        """Return that the clause is an undertaking of a class, by its verb or by the one at `act`."""
        return Judgement(class_, self.act if act is None else act)
