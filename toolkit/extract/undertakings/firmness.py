"""Who is firm that something will be: "was adamant that no ship would sail", "all were clear that the ban would stay"."""

from toolkit.extract.drafts import PRINCIPALS, Party
from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.doers import parties
from toolkit.extract.undertakings.phrases import subject_before

_FIRM = frozenset(
    "agreed unanimous united agreement accord mind clear adamant categorical explicit frank firm emphatic unequivocal insistent plain blunt unambiguous open candid resolute".split()
)
_COPULAS = frozenset("is are was were remained remains been be".split())
_NUMBERS = frozenset("all both two three four five six seven leaders ministers presidents sides".split())
_REACH = 4  #: tokens


def sure(reading: Reading, number: int, first: int) -> tuple[Party, ...]:
    """Return who is said to be firm that a clause will come true that begins at a token; nobody where that is not said."""
    folds = reading.tokens.folds
    that, begin = first - 1, reading.layout.sentences[number].first
    if that - 1 <= begin or folds[that] != "that" or folds[that - 1] not in _FIRM:
        return ()
    copula = next(
        (i for i in range(that - 2, max(begin, that - _REACH) - 1, -1) if folds[i] in _COPULAS), None
    )
    if copula is None or copula <= begin:
        return ()
    subject = subject_before(reading, number, copula)
    if subject is None or subject.lead in ("if", "whether", "until", "unless"):
        return ()
    named = folds[subject.first : copula]
    if not subject.actors and not _NUMBERS.isdisjoint(named):
        return (PRINCIPALS,)
    return parties(reading, number, subject, ()) if subject.actors else ()
