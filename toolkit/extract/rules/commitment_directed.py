"""`commitment.directed`: "directed the dispatch of rescue boats", "directed to provide 200 tents", "ordered sending aid"."""

from collections.abc import Iterator

from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.contexts import holder
from toolkit.extract.undertakings.doers import parties
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.giving import GIVEN, GIVING
from toolkit.extract.undertakings.phrases import earlier_subject, subject_before
from toolkit.extract.undertakings.subjunctives import subjunctive
from toolkit.lexicon import Hit

_GIVING = (
    GIVING
    | GIVEN
    | frozenset(
        "dispatch provision sending delivery providing delivering dispatching allocating extending".split()
    )
)
_ARMS = frozenset(
    "weapons arms troops soldiers forces missiles ammunition military fighters jets drones tanks".split()
)


def _is_aid(reading: Reading, number: int, act: int, hit: Hit[object]) -> bool:
    """Tell whether what is directed is to give something other than arms."""
    words, folds = reading.layout.words[number], reading.tokens.folds
    return not _GIVING.isdisjoint((folds[act], *folds[hit.first : hit.last])) and _ARMS.isdisjoint(words)


@extraction_rule(
    "commitment.directed",
    phrases=(
        "(directed|directs|directing) [the] [urgent|immediate|swift] (dispatch|provision|sending|delivery|allocation|deployment|establishment) of",
        "(directed|directs|ordered|orders) (providing|sending|delivering|dispatching|allocating|extending)",
        "(directed|directs|ordered|orders|instructed) that",
        "(directed|directs) to (provide|send|deliver|dispatch|allocate|extend)",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. The rebels are directed from abroad.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves directed the dispatch of rescue boats⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves directed that tents be sent to Arica⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves directed sending 200 tents to Arica⟧.",
    ),
    order=27,
)
def directed(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read the aid that a head of state directs to be given."""
    act = hit.first + 1
    if (
        reading.tokens.folds[hit.last - 1] == "that"
    ):  # "directed that relief teams be placed at Chile's disposal"
        done = subjunctive(reading, number, hit.last)
        if done is None:
            return
        act = done[0]
    subject = subject_before(reading, number, hit.first)
    begin = hit.first if subject is None else subject.first
    subject = subject or earlier_subject(reading, number, hit.first)
    if subject is None or not subject.actors or subject.lead in acts().openers:
        return
    who = parties(reading, number, subject, ())
    if who:
        while reading.tokens.folds[act] in ("the", "urgent", "immediate", "swift", "to"):
            act += 1
        yield Found(
            "commitment.directed",
            "commitment",
            number,
            begin,
            clause_end(reading, number, max(hit.last - 1, act)),
            act,
            who,
            holder(reading, number, hit.first),
            status="announced",
            kind="fund_or_aid" if _is_aid(reading, number, act, hit) else None,
        )
