"""`commitment.reached`: "an agreement was reached to exchange prisoners", "an understanding has been reached on holding talks"."""

from collections.abc import Iterator

from toolkit.extract.drafts import PRINCIPALS
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.complements import infinitive
from toolkit.extract.undertakings.contexts import holder
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.modals import clause_at
from toolkit.extract.undertakings.realacts import is_act
from toolkit.extract.undertakings.subjunctives import subjunctive
from toolkit.lexicon import Hit


@extraction_rule(
    "commitment.reached",
    phrases=(
        "there (is|was) [an|broad|full|also] (agreement|understanding) (to|on)",
        "(agreements|understandings) (were|have been|had been) [also] (reached|made|struck) on",
        "(agreement|understanding|accord|consensus) (was|has been|had been|is) [also] (reached|achieved) (to|on|with)",
        "(decision|decisions) (was|were|has been|had been) [also] (made|taken|reached) (to|that)",
        "it (was|is|has been|had been) [also|further|then|finally|jointly] (settled|arranged|fixed|resolved|concerted|determined|stipulated) (to|that)",
        "(undertaking|undertakings|assurance|assurances|guarantee|guarantees|promise|pledge|commitment|agreement|understanding|accord|consensus) "
        "(was|were|is|has been|have been|had been) [also] (obtained|given|received|secured|reached|made|extracted|offered|achieved) that",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. An agreement was reached on the importance of trade.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦An agreement was reached to exchange 40 prisoners⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦An understanding was reached on further contacts⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Agreement was reached with President Marte to keep in contact⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦A decision was taken to open a second crossing⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦It was settled that the two ministers will ring each other daily⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦An undertaking was obtained that permits would be issued before June⟧.",
    ),
    order=20,
)
def reached(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read an agreement that nobody is named to have reached: both sides have."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    if folds[hit.last - 1] == "with":  # "agreement was reached with the King to"
        other = next((a for a in reading.actors[number] if hit.last <= a.first <= hit.last + 1), None)
        if other is None or folds[other.last] not in ("to", "on"):
            return
        hit = hit._replace(last=other.last + 1)
    act = past_manner(folds, hit.last, sentence.last)
    if act >= sentence.last:
        return
    if folds[hit.last - 1] == "that":
        found = _clause(reading, number, hit.last)
        if found is None:
            return
        act = found
    elif folds[hit.last - 1] == "to":
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


def _clause(reading: Reading, number: int, first: int) -> int | None:
    """Return the verb of "that permits would be issued" and "that the ministers meet in May", where it is an act."""
    folds, last = reading.tokens.folds, reading.layout.sentences[number].last
    for m in range(first, min(last - 1, first + _REACH)):
        if folds[m] in ("will", "would", "shall"):
            clause = clause_at(reading, number, m, m + 1)
            if clause is None or not is_act(reading, clause, folds[clause.act], joint=True):
                return None
            return clause.act
        if folds[m] in ("is", "are", "was", "were", "has", "have", "had", "must", ";"):
            break
    found = subjunctive(reading, number, first)
    return found[0] if found is not None else None


_REACH = 24  #: tokens
