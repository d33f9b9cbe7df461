"""Whose a readiness, a wish or an intention is: "Norway's readiness", "his country's wish", "her intention"."""

from toolkit.extract.drafts import Party
from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.doers import of_actor
from toolkit.extract.undertakings.phrasebounds import PREPOSITIONS
from toolkit.extract.words import words
from toolkit.reference import SideName


def owner_before(reading: Reading, number: int, noun: int) -> tuple[tuple[Party, ...] | None, int]:
    """Return whose noun it is and where the phrase begins: "Norway's readiness", "his country's wish", "her intention".

    The parties are empty for "his", "its" and the like, and None where the noun has no owner.
    """
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    i = noun
    while (
        i > sentence.first
        and i > noun - 5
        and folds[i - 1] not in ("'s", "'", "his", "her", "its", "their", "our", "my")
    ):
        if (
            not folds[i - 1].isalpha()
            or folds[i - 1] in words().auxiliaries
            or folds[i - 1] in PREPOSITIONS
            or folds[i - 1] in ("and", "the", "that")
        ):
            break
        i -= 1
    if i > sentence.first and folds[i - 1] in ("his", "her", "its", "their", "our", "my"):
        return (), i - 1
    if i > sentence.first + 1 and folds[i - 1] in ("'s", "'"):
        actor = next((a for a in reading.actors[number] if a.last == i - 1), None)
        if actor is not None:
            return of_actor(actor), actor.first
        if (
            folds[i - 2] in ("country", "government", "kingdom", "administration", "nation")
            and i - 3 >= sentence.first
        ):
            return (), i - 3
        sides = [
            c.value.side
            for c in reading.chunks[number].sides
            if c.last == i - 1 and c.letter == "S" and isinstance(c.value, SideName)
        ]
        return (tuple(sides) or None), i - 2
    demonym = next(
        (
            c
            for c in reading.chunks[number].sides
            if c.letter == "D" and c.last == noun and isinstance(c.value, SideName)
        ),
        None,
    )
    if demonym is not None and isinstance(demonym.value, SideName):
        first = (
            demonym.first - 1
            if demonym.first > sentence.first and folds[demonym.first - 1] == "the"
            else demonym.first
        )
        return (demonym.value.side,), first
    if noun + 2 < sentence.last and folds[noun + 1] == "of" and not folds[noun + 2].endswith("ing"):
        actor = next((a for a in reading.actors[number] if noun + 2 <= a.first <= noun + 3), None)
        begin = noun - 1 if folds[noun - 1] == "the" else noun
        if folds[noun + 2] in ("his", "her", "its") and folds[noun + 3 : noun + 4] in _STATES:
            return (), begin  # "the desire of his country"
        if actor is not None:
            return of_actor(actor), begin
    return None, noun


_STATES = (["country"], ["government"], ["nation"], ["state"])
