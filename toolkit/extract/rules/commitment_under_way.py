"""`commitment.under-way`: "said Norway was sending a third ship"."""

from collections.abc import Iterator

from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.doers import parties, sides_of
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.futures import future_act
from toolkit.extract.undertakings.modals import Clause, clause_at
from toolkit.extract.undertakings.voices import voice
from toolkit.lexicon import Hit

_ADVERBS = frozenset("also now already currently immediately urgently presently not".split())
_SUMS = frozenset(("a", "an", "another", "some"))
_SUM = 8  #: tokens of "a further $2.4 million in emergency aid available"
_NEWS = frozenset(
    "sending deploying dispatching despatching delivering donating contributing supplying allocating releasing".split()
)
_GIVING = frozenset(
    "sending deploying dispatching delivering donating providing contributing supplying allocating releasing making preparing".split()
)


@extraction_rule(
    "commitment.under-way",
    phrases=(
        "(sending|deploying|dispatching|delivering|donating|providing|contributing|supplying|allocating|releasing)",
        "making (available|ready)",
        "making (a|an|another|some)",
        "(coming|travelling|traveling|flying|visiting|attending|hosting|joining|dispatching|despatching|earmarking|withdrawing|reopening|lifting|doubling|tripling|stepping up|setting aside|setting up|pulling out|putting up|making room|suspending)",
        "(halting|ending|expelling|recalling|imposing|freezing|evacuating|banning|closing|reducing|recognising|recognizing|appointing|postponing|cancelling|canceling)",
        "(leaving|quitting) the (accord|agreement|alliance|arrangement|body|coalition|deal|framework|mission|organisation|organization|pact|treaty)",
        "(going|heading|returning) to (the|attend|visit)",
        "preparing (a|an|another|the next|further|new|to)",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. They discussed sending two ships.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She said the rebels were sending arms.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He said ⟦Norway was sending a third ship⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He confirmed ⟦Norway was making a further $2 million available for tents⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He said the storm was ending the harvest.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He told her that ⟦Norway was leaving the pact⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She told him ⟦Chile is providing 200 tents⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She told him ⟦Chile was preparing a second shipment of tents⟧.",
    ),
    order=34,
)
def under_way(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read what a party says that it is sending or giving."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    at = hit.first - 1
    while at > sentence.first and folds[at] in _ADVERBS:
        at -= 1
    if folds[at] not in ("am", "is", "are", "was", "were") or folds[at + 1] in ("already", "not"):
        return
    if (
        folds[hit.first] == "making"
        and folds[hit.last - 1] in _SUMS
        and "available" not in folds[hit.last : hit.last + _SUM]
    ):
        return  # "making another call"
    clause = clause_at(reading, number, at, hit.first)
    if clause is None or not clause.subject.actors:
        return
    if clause.governing is None:
        # an office's own news: "Norway is dispatching two ships"
        if reading.home is None or folds[at] not in ("is", "are") or folds[hit.first] not in _NEWS:
            return
    elif clause.governing.kind not in ("say", "confirm"):
        return
    if any(a.kind not in ("side", "pronoun", "person") for a in clause.subject.actors):
        return
    if clause.governing is not None and folds[hit.first] not in _GIVING and not _own(reading, clause):
        return
    yield from future_act(reading, clause, "commitment.under-way")


def _own(reading: Reading, clause: Clause) -> bool:
    """Tell whether somebody says what he himself or his own side is doing: "confirmed that she is coming"."""
    own = sides_of(
        parties(
            reading,
            clause.number,
            clause.subject,
            speaking := voice(reading, clause.number, clause.governing),
        )
    )
    return bool(own) and own <= sides_of(speaking)
