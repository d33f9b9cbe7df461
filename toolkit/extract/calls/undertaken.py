"""A verb of calling that is what was agreed or promised in a call: "agreed in a call on Saturday to speak again"."""

from toolkit.extract.calls.clues import Clues
from toolkit.lexicon import Hit

_WITHIN = frozenset(("in", "during", "via", "over", "by", "through"))
_LED = 4  #: tokens of "in the long joint"
_UNDERTAKING = frozenset(("agree", "promise", "decide", "intend", "offer", "propose"))
_DATED = 5  #: tokens of "on Saturday to"


def is_undertaken(clues: Clues, verb: Hit[str]) -> bool:
    """Tell whether a call stands between who undertook something and an infinitive of calling."""
    folds = clues.folds
    if folds[verb.first - 1] != "to":
        return False
    places = [
        n for n in clues.nouns if not _WITHIN.isdisjoint(folds[max(clues.first, n.first - _LED) : n.first])
    ]
    return any(
        0 < verb.first - place.last <= _DATED
        and any(
            p.first < place.first and p.kind in _UNDERTAKING and p.subject is not None
            for p in clues.reading.predicates[clues.number]
        )
        for place in (*places, *((clues.way,) if clues.way is not None else ()))
    )
