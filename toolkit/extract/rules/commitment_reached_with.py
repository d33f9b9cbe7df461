"""`commitment.reached-with`: "reached an agreement with her counterpart to close the strait", "struck a deal with Chile on"."""

from collections.abc import Iterator

from toolkit.extract.drafts import PRINCIPALS
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.beforecall import weeks_past
from toolkit.extract.undertakings.complements import infinitive
from toolkit.extract.undertakings.contexts import holder, supposed
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.phrases import subject_before
from toolkit.extract.undertakings.things import deeds
from toolkit.lexicon import Hit

_REACH = 16  #: tokens from "with" to what was agreed
_STOPS = frozenset(".;:,")


@extraction_rule(
    "commitment.reached-with",
    phrases=(
        "(reached|reaching|reaches|struck|concluded|clinched) [a|an|the|full|broad|preliminary|tentative] [full|broad|preliminary|tentative] "
        "(agreement|agreements|deal|accord|understanding|consensus|compromise) with",
        "(came|come|coming) to (a|an|the) [broad|preliminary|tentative] (agreement|understanding|arrangement|compromise) with",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He reached an agreement with the unions.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She said ⟦she had reached an accord with Ilves to suspend the toll for a year⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Marte struck a deal with Ilves on joint patrols⟧.",
    ),
    order=20,
)
def reached_with(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read what somebody has agreed with the other side, who stands between the agreement and its content."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    subject = subject_before(reading, number, hit.first - (folds[hit.first - 1] in ("had", "has", "have")))
    governing = holder(reading, number, hit.first)
    if (
        subject is None
        or not subject.actors
        or supposed(reading, number, subject.first, subject.lead, governing)
        or weeks_past(folds, hit.last, sentence.last)
    ):
        return
    other = next((a for a in reading.actors[number] if hit.last <= a.first <= hit.last + 3), None)
    if other is None or other.kind not in ("person", "side", "pronoun"):
        return
    for i in range(other.last, min(sentence.last - 1, hit.last + _REACH)):
        if folds[i] in _STOPS:
            return
        if folds[i] not in ("to", "on"):
            continue
        act = past_manner(folds, i + 1, sentence.last)
        if folds[i] == "on":
            thing = next((k for k in range(act, min(sentence.last, act + 5)) if folds[k] in deeds()), None)
            if thing is None or not acts().views.isdisjoint(folds[act:thing]):
                return
            act = thing
        elif act >= sentence.last or not infinitive(reading, act):
            return
        yield Found(
            "commitment.reached-with",
            "commitment",
            number,
            subject.first,
            clause_end(reading, number, act),
            act,
            (PRINCIPALS,),
            governing,
        )
        return
