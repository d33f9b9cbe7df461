"""`commitment.on-the-table`: "everything is on the table", "no option is off the table", "the intention is to win Peru over"."""

from collections.abc import Iterator

from toolkit.extract.drafts import PRINCIPALS
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.complements import infinitive
from toolkit.extract.undertakings.contexts import holder, is_led_in
from toolkit.extract.undertakings.courtesies import is_courtesy
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.voices import voice
from toolkit.lexicon import Hit


@extraction_rule(
    "commitment.on-the-table",
    phrases=(
        "everything (is|are|was|were|remain|remains|remained) [still] on the table",
        "(nothing|no option|no options) (is|are|was|were) [being] [taken] (off the table|ruled out|excluded)",
        "(the|our|his|her|their|its) [joint|common|stated] (intention|plan|idea) (is|was) to",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. The aim is to end the war.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He said ⟦everything was on the table⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦The intention is to bring Peru into the accord⟧.",
    ),
    order=24,
)
def on_the_table(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read what is left open, and what the intention is."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    governing = holder(reading, number, hit.first)
    if not is_led_in(reading, number, hit.first, ("that", "and", "but"), governing):
        return
    who = voice(reading, number, governing)
    act = hit.last - 1
    intention = folds[act] == "to"
    if intention:
        act = past_manner(folds, hit.last, sentence.last)
        if act >= sentence.last or not infinitive(reading, act) or is_courtesy(folds, act):
            return  # "the intention was to make plain where Norway stands"
    elif not who:
        return
    yield Found(
        "commitment.on-the-table",
        "intention" if intention else "consideration",
        number,
        hit.first,
        clause_end(reading, number, act),
        act,
        who or (PRINCIPALS,),
        governing,
    )
