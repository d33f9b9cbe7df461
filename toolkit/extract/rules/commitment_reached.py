"""`commitment.reached`: "an agreement was reached to exchange prisoners", "an understanding has been reached on holding talks"."""

from collections.abc import Iterator

from toolkit.extract.drafts import PRINCIPALS
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.contexts import holder
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.undertaken import infinitive
from toolkit.lexicon import Hit


@extraction_rule(
    "commitment.reached",
    phrases=(
        "there (is|was) [an|broad|full|also] (agreement|understanding) to",
        "(agreement|understanding|accord|consensus) (was|has been|had been|is) [also] (reached|achieved) (to|on)",
        "(decision|decisions) (was|were|has been|had been) [also] (made|taken|reached) to",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. An agreement was reached on the importance of trade.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦An agreement was reached to exchange 40 prisoners⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦An understanding was reached on further contacts⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦A decision was taken to open a second crossing⟧.",
    ),
    order=20,
)
def reached(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read an agreement that nobody is named to have reached: both sides have."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    act = past_manner(folds, hit.last, sentence.last)
    if act >= sentence.last:
        return
    if folds[hit.last - 1] == "to":
        if not infinitive(reading, act):
            return
    elif not folds[act].endswith("ing"):
        thing = next((i for i in range(act, min(sentence.last, act + 5)) if folds[i] in acts().doings), None)
        if thing is None or not acts().views.isdisjoint(folds[act:thing]):
            return
        act = thing
    first = hit.first
    while first > sentence.first and folds[first - 1] in ("an", "the", "a", "full", "preliminary", "mutual"):
        first -= 1
    yield Found(
        "commitment.reached",
        "commitment",
        number,
        first,
        clause_end(reading, number, act),
        act,
        (PRINCIPALS,),
        holder(reading, number, hit.first),
    )
