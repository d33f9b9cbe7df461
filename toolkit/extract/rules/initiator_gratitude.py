"""`initiator.gratitude`: "expressed thanks to X for his call", "is grateful for X's call": X placed it."""

from collections.abc import Iterator

from toolkit.extract.facts import Initiative
from toolkit.extract.initiators import actor_at, party
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit

_THANKS = frozenset(
    "appreciated thanking thanked thanks gratitude appreciation grateful thankful thank gratefulness".split()
)
_TAKING = frozenset(("taking", "accepting", "answering", "receiving", "picking"))
_APPEALS = frozenset(("for", "on", "to", "that", "upon"))
_FAR = 14  #: tokens from "his deep gratitude" to "for"


@extraction_rule(
    "initiator.gratitude",
    phrases=(
        "for (his|her|their|your) [kind] [phone|telephone] call",
        "(appreciation|gratitude) for the [phone|telephone] call",
        "appreciated (his|her|their|the) [phone|telephone] call",
        "for calling (me|him|her|us)",
        "for [his|her] having (called|phoned|telephoned|rung)",
        "for (taking|accepting|answering|receiving|picking up|taking up) (my|our|his|her|their) [phone|telephone|video] call",
        "for the [phone|telephone] call (from|by)",
        "(welcomed|welcomes|welcoming|appreciated|appreciates|appreciating)",
        "(appreciation|gratitude|thanks|grateful|thankful) for",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He expressed thanks to President Marte for his call for a truce.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She paid for her call.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He expressed his gratitude to President Marte ⟦for his phone call⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He expressed ⟦appreciation for President Marte's call⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. President Ilves voiced ⟦appreciation for the call⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. “I am grateful to President Marte ⟦for calling me⟧,” Mr Ilves wrote.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He voiced his appreciation to President Marte ⟦for having telephoned⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. President Ilves ⟦appreciated President Marte's phone call⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. “Thanking President Marte ⟦for taking my call⟧,” Ilves wrote.",
    ),
)
def gratitude(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Initiative]:
    """Read to whom somebody is grateful for a call; where nobody is named, the other end placed it."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[number]
    if folds[hit.last - 1] == "for" or hit.last == hit.first + 1:
        yield from _welcome(reading, number, hit)
        return
    if hit.last < sentence.last and folds[hit.last] in _APPEALS:
        return
    before = folds[max(sentence.first, hit.first - _FAR) : hit.first + (folds[hit.first] != "for")]
    thanks = next((n for n in range(len(before) - 1, -1, -1) if before[n] in _THANKS), None)
    if thanks is None:
        return
    place = max(sentence.first, hit.first - _FAR) + thanks
    named = [a for a in reading.actors[number] if place <= a.first and a.last <= hit.first and a.people]
    if named and len(named[0].people) == 1:
        taken = folds[hit.first + 1] in _TAKING  # whoever takes a call is the other end
        yield Initiative(named[0].people[0], hit.first, hit.last, "initiator.gratitude", other=taken)
        return
    verb = next(
        (p for p in reading.predicates[number] if p.last <= place + 1 and p.subject is not None), None
    )
    if not named and verb is not None and verb.subject is not None and len(verb.subject.people) == 1:
        yield Initiative(verb.subject.people[0], hit.first, hit.last, "initiator.gratitude", other=True)


def _welcome(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Initiative]:
    """Read whose call somebody is glad of: "appreciation for X's call", "welcomed X's phone call"."""
    folds = reading.tokens.folds
    caller = actor_at(reading, number, hit.last, within=0)
    who = party(caller) if caller is not None else None
    if caller is None or who is None or folds[caller.last : caller.last + 1] not in (["'s"], ["'"]):
        return
    at = caller.last + 1
    while folds[at] in _KINDS:
        at += 1
    if folds[at] == "call" and folds[at + 1] not in _APPEALS:
        yield Initiative(who, hit.first, at + 1, "initiator.gratitude")


_KINDS = frozenset(("phone", "telephone", "kind", "timely", "recent"))
