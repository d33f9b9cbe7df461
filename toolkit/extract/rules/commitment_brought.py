"""`commitment.brought`: "the call ended with a Chilean pledge to", "brought home a promise by Chile to", "was handed an offer"."""

from collections.abc import Iterator

from toolkit.extract.drafts import Party
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.beforecall import weeks_past
from toolkit.extract.undertakings.complements import infinitive
from toolkit.extract.undertakings.contexts import holder
from toolkit.extract.undertakings.doers import of_actor
from toolkit.extract.undertakings.elsewhere import elsewhere
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.owners import owner_before
from toolkit.lexicon import Hit

_CLASSES = {
    "pledge": "commitment",
    "promise": "commitment",
    "undertaking": "commitment",
    "guarantee": "commitment",
    "assurance": "commitment",
    "offer": "offer",
    "proposal": "proposal",
}
#: What brings an undertaking: a call, or who carries it on. Who welcomes or recalls one undertakes nothing.
_BRINGING = frozenset(
    """brought brings bringing yielded yields produced produces ended ends closed concluded contained contains came received receives
    handed given shown relayed conveyed delivered carried forwarded heard told informed confirmed confirms announced announces""".split()
)
_CARRIED = frozenset("conveyed relayed delivered forwarded repeated renewed announced confirmed".split())
_PASSED = (["passed", "on"], ["handed", "over"], ["put", "forward"])
_BETWEEN = 7  #: tokens of "told the Chilean minister of the"
_ASKED = frozenset(("by", "from", "of"))


@extraction_rule(
    "commitment.brought",
    phrases=("(pledge|promise|undertaking|guarantee|assurance|offer|proposal) (to|by|from|that)",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He welcomed the pledge by Chile to open the port.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The call brought a promise by the weather to hold.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The call ended with ⟦a Chilean pledge to open the port⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The call brought ⟦an undertaking by Chile to free the crew⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He told her of ⟦Norway's offer to send divers⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦An offer by Norway to send divers⟧ was passed on.",
    ),
    order=26,
)
def brought(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read an undertaking that a call brings, or that somebody passes on, and whose it is."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[number]
    noun = hit.first
    giver, begin, behind = _giver(reading, number, noun)
    if not giver or behind >= sentence.last or folds[behind] not in ("to", "that"):
        return
    act = _act(reading, number, behind)
    if act is None or weeks_past(folds, behind, sentence.last):
        return
    while begin > sentence.first and folds[begin - 1] in ("a", "an", "the"):
        begin -= 1
    passing = _passing(reading, number, act)
    if passing is None and not _is_brought(reading, number, begin):
        return
    end = clause_end(reading, number, act)
    governing = holder(reading, number, begin)
    if elsewhere(reading, number, governing):
        return
    yield Found(
        "commitment.brought",
        _CLASSES[folds[noun]],
        number,
        begin,
        end if passing is None else min(end, passing),
        act,
        giver,
        governing,
    )


def _giver(reading: Reading, number: int, noun: int) -> tuple[tuple[Party, ...], int, int]:
    """Return whose undertaking it is, where its phrase begins and the token behind it: "a pledge by Chile" or "Chile's pledge"."""
    folds = reading.tokens.folds
    if folds[noun + 1] in _ASKED:
        actor = next(
            (a for a in reading.actors[number] if noun + 2 <= a.first <= noun + 3 and of_actor(a)), None
        )
        return (of_actor(actor), noun, actor.last) if actor is not None else ((), noun, noun)
    owner, begin = owner_before(reading, number, noun)
    return owner or (), begin, noun + 1


def _act(reading: Reading, number: int, mark: int) -> int | None:
    """Return the head of what is undertaken behind "to" or "that … will"."""
    folds, last = reading.tokens.folds, reading.layout.sentences[number].last
    act = past_manner(folds, mark + 1, last)
    if folds[mark] == "to":
        return act if act < last and infinitive(reading, act) else None
    modal = next((i for i in range(act, min(last, act + _FAR)) if folds[i] in ("will", "would")), None)
    return past_manner(folds, modal + 1, last) if modal is not None and modal + 1 < last else None


_FAR = 12  #: tokens of a subject behind "that"


def _is_brought(reading: Reading, number: int, begin: int) -> bool:
    """Tell whether a verb before the phrase brings it: "ended with", "brought home", "told the minister of"."""
    folds, first = reading.tokens.folds, reading.layout.sentences[number].first
    for at in range(begin - 1, max(first, begin - _BETWEEN) - 1, -1):
        fold = folds[at]
        if fold in _BRINGING:
            if fold in ("told", "informed"):
                return folds[begin - 1] == "of"
            if fold in ("ended", "ends", "closed", "concluded", "came"):
                return folds[at + 1] == "with"
            return fold != "heard" or folds[begin - 1] == "of"
        if fold in (",", ";", "and", "that"):
            return False
    return False


def _passing(reading: Reading, number: int, act: int) -> int | None:
    """Return where "was passed on" begins behind an act: "An offer by Norway to send divers was passed on"."""
    folds, last = reading.tokens.folds, reading.layout.sentences[number].last
    for at in range(act, min(last - 2, act + _LONG)):
        if folds[at] in ("was", "were", "is"):
            carried = folds[at + 1] in _CARRIED or folds[at + 1 : at + 3] in _PASSED
            return at if carried else None
    return None


_LONG = 24  #: tokens of an act before its verb
