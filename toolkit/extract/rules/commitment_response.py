"""`commitment.response`: "the response to any further attack would be severe": what somebody says will be done about it."""

from collections.abc import Iterator

from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.contexts import holder
from toolkit.extract.undertakings.elsewhere import elsewhere
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.voices import voice
from toolkit.lexicon import Hit

_ANSWERS = frozenset(("response", "answer", "reaction", "reply", "consequences", "costs", "cost"))
_OF_WHAT = frozenset(("to", "for", "of"))
_WHATEVER = frozenset(("any", "further", "new", "another", "renewed", "such"))
_SUBJECT = 14  #: tokens of "the response to any further Norwegian aggression toward the islands"


@extraction_rule(
    "commitment.response",
    phrases=(
        "(would|will) [also] be [a|an] [very] (severe|swift|massive|firm|decisive|united|robust|strong|crushing|resolute|forceful|tough|coordinated|serious|grave|high|heavy|harsh)",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. She said that the winter would be severe.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She feared that the costs for the fleet would be high.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She reiterated that ⟦the response to any further raid on the port would be severe⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He warned that ⟦the consequences of any new blockade would be massive⟧.",
    ),
    order=31,
)
def response(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read what somebody says of the answer to whatever may come: he will see to it."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[number]
    begin = max(sentence.first, hit.first - _SUBJECT)
    at = next((i for i in range(hit.first - 1, begin, -1) if folds[i] in _ANSWERS), None)
    if at is None or folds[at + 1] not in _OF_WHAT or _WHATEVER.isdisjoint(folds[at + 2 : at + 4]):
        return
    first = at - (folds[at - 1] in ("the", "their", "its", "our", "a", "an"))
    governing = holder(reading, number, at)
    if governing is None or not governing.speech or elsewhere(reading, number, governing):
        return
    who = voice(reading, number, governing)
    if who:
        yield Found(
            "commitment.response",
            "commitment",
            number,
            first,
            clause_end(reading, number, hit.last - 1),
            at,
            who,
            governing,
            kind="uphold_policy",
        )
