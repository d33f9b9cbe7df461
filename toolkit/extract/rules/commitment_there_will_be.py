"""`commitment.there-will-be`: "there would be no money for the harbour", "there will be a ministerial session in May"."""

from collections.abc import Iterator

from toolkit.extract.drafts import PRINCIPALS, Party
from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.actwords import act_words
from toolkit.extract.undertakings.contexts import holder, is_led_in
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.firmness import sure
from toolkit.extract.undertakings.unwrapping import BREAKS
from toolkit.extract.undertakings.voices import voice
from toolkit.lexicon import Hit

_NEGATIVE = frozenset(("no", "not", "never"))
_ANSWERS = frozenset(
    "consequences response responses retaliation sanctions reprisals answer costs countermeasures".split()
)
# What there may be none of because somebody does not do or give it, apart from the nouns of acts.
_WITHHELD = frozenset(
    """troops soldiers forces boots base bases money funds weapons arms missiles compromise dialogue parley bargaining deal contacts concessions
    strikes action attack attacks invasion tariffs recognition truce ceasefire cease-fire exemption exemptions exception exceptions carve-out carve-outs amnesty flights visas change changes trucks ships
    loans normalisation normalization surrender capitulation""".split()
)
_TALKS = frozenset(
    "parley talks dialogue negotiations compromise deal contacts contact concessions recognition truce ceasefire".split()
)
# What is promised where there is to be none of it: "there would be no attack".
_REFRAINED = frozenset(
    """strikes action attack attacks invasion war tariffs escalation hostilities change changes withdrawals withdrawal evictions
    eviction executions tests launches deportations closures incursions violations shelling demolitions expulsions""".split()
)
# "No loosening of the quota" is somebody's doing, "no ending of the war" and "no winning this war" are not.
_BEFALLING = frozenset("ending understanding feeling winning meaning suffering warning beginning".split())
_OF_IT = (["of"], ["over"], ["with"], ["on"])
_CALLS = frozenset(("call", "calls", "conversation", "conversations"))
_FURTHER = frozenset("another further next second new follow-up third more".split())


@extraction_rule(
    "commitment.there-will-be",
    phrases=(
        "there (will|would|shall|could|can) [also|soon|then|again] [not|never] be",
        "there (is|are) [also] to be",
        "there (won't|wouldn't|couldn't|can't) be",
        "there'll be",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. She said there would be no peace without trust.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. There will be elections in May.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She said that ⟦there could be no talks with the rebels⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She said ⟦there would be no Chilean money for the harbour⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She said ⟦there would be no easing of the quota rules⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She said ⟦there would be no further withdrawals until May⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦There will be a ministerial session on the 19th⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He warned that ⟦there would be a response to further raids⟧.",
    ),
    order=30,
)
def there_will_be(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read what there will or will not be by somebody's doing."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    governing = holder(reading, number, hit.first)
    if not is_led_in(reading, number, hit.first, ("that", "and", "but", "clear"), governing):
        return
    stop = next(
        (
            i
            for i in range(hit.last, sentence.last)
            if folds[i] in BREAKS or folds[i] in (",", "of", "and", "or")
        ),
        sentence.last,
    )
    thing = folds[hit.last : stop]
    if not thing or (
        folds[hit.last - 2] in ("could", "can") and (thing[0] not in _NEGATIVE or thing[-1] not in _TALKS)
    ):
        return
    if thing[-1] in _CHANGES and folds[stop : stop + 1] == ["in"]:
        return  # "there would be no change in their support"
    negated = (
        thing[0] in _NEGATIVE
        or not _NEGATIVE.isdisjoint(folds[hit.first : hit.last])
        or "n't" in folds[hit.first + 1]
    )
    lists, head = acts(), thing[-1]
    who: tuple[Party, ...] = (governing is None and sure(reading, number, hit.first)) or voice(
        reading, number, governing
    )
    if negated:
        withheld = (
            head in _WITHHELD | _REFRAINED
            or head in lists.doings | lists.money | lists.movers
            or head in act_words().nouns
            or (head.endswith("ing") and head not in _BEFALLING and folds[stop : stop + 1] in _OF_IT)
        )
        if (
            not who
            or (not withheld and "boots" not in thing)
            or head in lists.abstracts - _WITHHELD
            or head in _CALLS
        ):
            return
    elif head in _ANSWERS:
        if not who:
            return
    elif head not in lists.meetings or (head in _CALLS and _FURTHER.isdisjoint(thing)):
        return
    act = stop - 1
    keeps = _promised(governing) or head in _REFRAINED
    yield Found(
        "commitment.there-will-be",
        "refusal" if negated and not keeps else "commitment",
        number,
        hit.first,
        clause_end(reading, number, act),
        act,
        who or (PRINCIPALS,),
        governing,
        polarity="refrain" if negated and keeps else "do",
        status=None if negated else "announced",
    )


_CHANGES = frozenset(("change", "changes", "shift"))


def _promised(governing: Predicate | None) -> bool:
    return governing is not None and governing.kind == "promise"
