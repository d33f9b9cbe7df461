"""`commitment.unwavering`: "Norway's support would not waver", "the backing that Chile gets from Norway will remain undiminished"."""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.drafts import Party
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.contexts import holder, supposed
from toolkit.extract.undertakings.doers import of_actor
from toolkit.extract.undertakings.elsewhere import elsewhere
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.owners import owner_before
from toolkit.extract.undertakings.voices import voice
from toolkit.lexicon import Hit

_BACKING = frozenset("support backing assistance aid help solidarity commitment".split())
_REACH = 14  #: tokens of "the backing that Ukraine has for years received from the United States"
_GIVING = frozenset("gives give provides provide lends lend offers offer extends extend".split())
_STOPS = frozenset((",", ";", ":", "that", "and", "but", "“", '"'))


@extraction_rule(
    "commitment.unwavering",
    phrases=(
        "(will|would|shall) (not|never) (waver|falter|weaken|diminish|lessen|fade|flag|slacken|change)",
        "(will|would|shall) (remain|stay|be|continue to be) (unwavering|unshakable|unshakeable|steadfast|undiminished|unchanged|unbroken|ironclad|rock-solid)",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. She said the price of cod would not change.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He hoped that Norway's support would not waver.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She stressed that ⟦Norway's support for Chile would not waver⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She said that ⟦the backing Chile receives from Norway will not waver⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She made clear once more that ⟦Norway will not waver in its support for Chile⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She said that ⟦the help Norway gives Chile will remain undiminished⟧.",
    ),
    order=34,
)
def unwavering(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read whose support is to stay what it is: of the one who owns or gives it, else of the one who says so."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[number]
    noun = None
    for at in range(hit.first - 1, max(sentence.first, hit.first - _REACH) - 1, -1):
        if folds[at] in _STOPS and (folds[at] != "that" or folds[at - 1] not in _BACKING):
            break
        if folds[at] in _BACKING:
            noun = at
    wavering = _who_wavers(reading, number, hit) if noun is None else None
    if noun is not None:
        owner, begin = owner_before(reading, number, noun)
        begin -= owner is None and folds[begin - 1] in ("the", "its", "our")
    elif wavering is not None:
        noun, owner, begin = hit.last, of_actor(wavering), wavering.first
        begin -= folds[begin - 1] == "the"
    else:
        return
    end = clause_end(reading, number, hit.last - 1)
    governing = holder(reading, number, begin)
    lead = folds[begin - 1] if begin > sentence.first else ""
    if supposed(reading, number, begin, lead, governing) or elsewhere(reading, number, governing):
        return
    if governing is not None and governing.kind == "want":
        return
    who = owner or _giver(reading, number, noun, end) or voice(reading, number, governing)
    if who:
        yield Found(
            "commitment.unwavering",
            "commitment",
            number,
            begin,
            end,
            hit.last - 1,
            who,
            governing,
            kind="support_policy",
        )


def _who_wavers(reading: Reading, number: int, hit: Hit[object]) -> Actor | None:
    """Return who is not to waver in a support of its own: "Norway will not waver in its support for Chile"."""
    behind = reading.tokens.folds[hit.last : hit.last + _IN_SUPPORT]
    if behind[:1] != ["in"] or behind[1:2] not in _OWN or _BACKING.isdisjoint(behind[2:]):
        return None
    return next((a for a in reading.actors[number] if a.last == hit.first), None)


_IN_SUPPORT = 5  #: tokens of "in its long-standing support"
_OWN = (["its"], ["their"], ["his"], ["her"], ["our"])


def _giver(reading: Reading, number: int, noun: int, end: int) -> tuple[Party, ...]:
    """Return who gives it: "the backing Chile receives from Norway", "the support Norway gives Chile"."""
    folds = reading.tokens.folds
    for actor in reading.actors[number]:
        if not noun < actor.first <= end or actor.kind not in ("side", "person"):
            continue
        led = actor.first - 1 - (folds[actor.first - 1] == "the")
        if folds[led] == "from" or (folds[actor.last : actor.last + 1] and folds[actor.last] in _GIVING):
            return of_actor(actor)
    return ()
