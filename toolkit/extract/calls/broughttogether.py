"""Read who brought others together by a medium: "brought together Prime Minister X of Peru and President Y of Chile by video link"."""

from toolkit.extract.actors import Actor
from toolkit.extract.calls.clues import Clues
from toolkit.extract.calls.report import CallReport, placed_by
from toolkit.extract.calls.verbobjects import BRINGING
from toolkit.lexicon import Hit

_TWO = 2


def is_bringing(clues: Clues, verb: Hit[str]) -> bool:
    """Tell whether a verb is of bringing others together."""
    return clues.folds[verb.first] in BRINGING and clues.folds[verb.last - 1] == "together"


def brought_together(clues: Clues, verb: Hit[str], subjects: list[Actor]) -> CallReport | None:
    """Return the call by video of those who stand between the verb and the phrase for the medium, with who convened it."""
    way = clues.way
    if way is None or way.value != "video" or not subjects or not is_bringing(clues, verb):
        return None
    met = [a for a in clues.actors if verb.last <= a.first and a.last <= way.first and a.people]
    if len(met) < _TWO or not subjects[0].people:
        return None
    return clues.report(
        "call.convened",
        (subjects[0].first, way.last),
        [*subjects, *met],
        subjects,
        at=verb,
        medium=(way.value, (way.first, way.last)),
        placed=placed_by(subjects[:1], subjects[0].first, verb.last),
    )
