"""`initiator.had_arranged`: "the call, which X had arranged", "were joined by Y, who convened the session"."""

from collections.abc import Iterator

from toolkit.extract.facts import Initiative
from toolkit.extract.initiators import doer_before, marks_call, names_call, party
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit

_REACH = 8  #: tokens of "a conference call with allies, which"
_BEFORE = 2  #: sentences before in which a call is named that is "the session"
_GATHERINGS = frozenset(("session", "meeting", "discussion", "talks", "conference", "exchange"))


@extraction_rule(
    "initiator.had_arranged",
    phrases=(
        "(arranged|organised|organized|convened|scheduled)",
        "(arranged|scheduled|organised|organized) after",  # what another rule reads too
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. The fleet that President Marte had arranged sailed.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He praised the call that an aide had arranged.",
        "President Ilves of Norway spoke by phone with President Marte of Chile in a call which ⟦President Marte had arranged⟧ after the storm.",
        "President Ilves of Norway spoke by video link with President Marte of Chile. In May President Marte organised the conference of the parties.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. President Marte convened the meeting of the ministers.",
        "President Ilves of Norway and President Marte of Chile held a video call. ⟦President Marte convened⟧ the meeting, which lasted an hour.",
        "President Ilves of Norway spoke by video link with President Marte of Chile. They were joined by President Quispe of Peru, ⟦who convened⟧ the session.",
    ),
)
def had_arranged(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Initiative]:
    """Read the subject of a relative clause about the call."""
    actor = doer_before(reading, number, hit.first)
    first = reading.layout.sentences[number].first
    if actor is None:
        return
    who = party(actor)
    if who is not None and _session(reading, number, hit, actor.last):
        start = actor.first if actor.last == hit.first else hit.first - 1
        yield Initiative(who, start, hit.last, "initiator.had_arranged")
    if reading.tokens.folds[actor.first - 1] not in ("which", "that"):
        return
    if who is not None and names_call(reading, max(first, actor.first - 1 - _REACH), actor.first - 1):
        yield Initiative(who, actor.first, hit.first + 1, "initiator.had_arranged")


def _session(reading: Reading, number: int, hit: Hit[object], ends: int) -> bool:
    """Tell whether it is the call of a sentence shortly before that somebody convened: "joined by X, who convened the session".

    `ends` is the token behind who convened it. A meeting that a main clause says so of was by video: "Minister X convened the meeting".
    """
    folds, sentences = reading.tokens.folds, reading.layout.sentences
    apart = folds[hit.first - 2 : hit.first] == [",", "who"]
    if folds[hit.last : hit.last + 1] not in _THE or not (apart or ends == hit.first):
        return False
    if folds[hit.last + 1] not in _GATHERINGS or folds[hit.last + 2] == "of":
        return False
    before = sentences[max(0, number - _BEFORE)].first
    if not apart and _REMOTE.isdisjoint(folds[before : sentences[number].first]):
        return False
    return marks_call(reading, before, hit.first)


_THE = (["the"], ["this"])
_REMOTE = frozenset("video videoconference teleconference virtual virtually online".split())
