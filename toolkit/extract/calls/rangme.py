"""Read who rang the one who tells of it: "last night President X rang me", "“She called me on Monday,” Y said"."""

from toolkit.extract.actors import Actor
from toolkit.extract.calls.call import PRINCIPAL
from toolkit.extract.calls.called import is_called
from toolkit.extract.calls.clues import Clues
from toolkit.extract.calls.report import CallReport, placed_by
from toolkit.extract.people.person import Person
from toolkit.extract.utterances import Voice
from toolkit.lexicon import Hit

_TELLER = (["me"], ["us"])


def rang_me(clues: Clues, verb: Hit[str], subjects: list[Actor]) -> CallReport | None:
    """Return the call to the one who tells of it; None where it is another's word, or nobody can be the one."""
    target = Actor(verb.last, verb.last + 1, "pronoun")
    if clues.folds[verb.last : verb.last + 1] not in _TELLER or not is_called(clues, verb, target):
        return None
    callers = [a for a in subjects if a.people]
    if len(callers) != 1 or callers[0].people[0].role not in PRINCIPAL:
        return None
    teller = _teller(clues, verb.first)
    if teller is None and clues.reading.home in (None, callers[0].people[0].side):
        return None
    target.people = () if teller is None else (teller,)
    report = clues.report(
        "call.rang",
        (callers[0].first, target.last),
        [*callers, target] if teller is not None else callers,
        callers,
        at=verb,
        medium=("phone", (verb.first, verb.last)),
        placed=placed_by(callers, callers[0].first, target.last),
    )
    return report if teller not in callers[0].people else None


def _teller(clues: Clues, at: int) -> Person | None:
    """Return who says "me" at a token: who utters the quotation around it, else whose address it is."""
    voices: tuple[Voice, ...] = clues.reading.memo.get("voices", ())  # type: ignore[assignment]
    voice = next((v for v in voices if v.quotation.first <= at < v.quotation.last), None)
    if voice is not None:
        meant = voice.steps[-1].actor.meant()
        return meant[0] if len(meant) == 1 else None
    if clues.reading.quoted(at, at + 1):
        return None
    tellers: tuple[Person | None, ...] = clues.reading.memo["tellers"]  # type: ignore[assignment]
    return tellers[clues.number]
