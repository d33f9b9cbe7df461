"""`attribution.goes-on`: "X turned it down, the diplomat said, but told her that …": what stands behind an inserted source is of its account too."""

from collections.abc import Iterator

from toolkit.extract.frames import Frame, step
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.joinedclauses import joined_on
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.tellers import reports_account

_ID = "attribution.goes-on"


@extraction_rule(
    _ID,
    verbs=("say", "confirm"),
    order=5,
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. Ilves turned it down, a diplomat said, but Marte told reporters that it was fair.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. Ilves turned it down, ⟦a diplomat said⟧, but told him that Norway would pay.",
    ),
)
def goes_on(reading: Reading, predicate: Predicate) -> Iterator[Frame]:
    """Read the clause joined on behind an inserted source, in which somebody of the call says or does something."""
    subject, at = predicate.subject, predicate.last
    if subject is None or not predicate.trailing or predicate.passive or subject.first >= at:
        return
    # "state media said, but told her": the media vouch for one sentence, though not for an account after it
    vouches = subject.kind == "source" or reports_account(reading, subject)
    first = joined_on(reading, predicate.sentence, at) if vouches else None
    if first is not None and not predicate.complement[0] <= first < predicate.complement[1]:
        last = reading.layout.sentences[predicate.sentence].last
        steps = step(reading, predicate, _ID)
        yield Frame(steps, first, last, predicate.sentence, at, _ID, rank=-1, states=False)
