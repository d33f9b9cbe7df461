"""`commitment.readiness`: "expressed Norway's readiness to host", "the willingness of Chile to talk", "indicating readiness to help"."""

from collections.abc import Iterator
from itertools import pairwise

from toolkit.extract.drafts import PRINCIPALS
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.beforecall import past
from toolkit.extract.undertakings.complements import infinitive
from toolkit.extract.undertakings.doers import of_predicate, parties, sides_of
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.owners import owner_before
from toolkit.extract.undertakings.phrases import subject_before
from toolkit.extract.undertakings.undertaken import start_of, with_further
from toolkit.lexicon import Hit

_PRAISING = frozenset(
    "welcome praise commend thank appreciate applaud credit hail salute question doubt test call value urge support back ask".split()
)
_TAKING_UP = frozenset(("welcome", "appreciate", "applaud"))  #: what the other one has held out
_EXPRESSED = frozenset(
    "noted expressed confirmed reaffirmed stressed emphasized emphasised voiced underlined".split()
)
_SHOWING = frozenset(
    "signalled signaled signals indicated showed shows show demonstrated demonstrates displayed displays renewed renews".split()
)
_THROUGH = frozenset("through via together jointly alongside within under in".split())
_INSERTED = 14  #: tokens of ", through the fund for development of the south,"
_JOINT = frozenset(("mutual", "shared", "common", "joint"))
_NOTING = frozenset("note highlight recognize recognise acknowledge".split())


_JUDGED = frozenset(
    "crucial key essential vital decisive critical necessary needed paramount indispensable important".split()
)
_BEING = frozenset(("is", "was", "remains", "remained", "be"))
_TO_JUDGEMENT = 14  #: tokens of "to engage in good faith with the other side is now"


def _is_judged(folds: list[str], mark: int, last: int) -> bool:
    """Tell whether a readiness is only called necessary: "Chile's readiness to negotiate is crucial"."""
    behind = folds[mark : min(last, mark + _TO_JUDGEMENT)]
    return any(a in _BEING and b in _JUDGED for a, b in pairwise(behind))


@extraction_rule(
    "commitment.readiness",
    phrases=(
        '(readiness|willingness|preparedness|openness) [“|"] (to|for)',
        "(readiness|willingness|preparedness) of",
        'availability [”|"] (to|of)',
        "(readiness|willingness|preparedness) , (through|via|together|jointly|alongside|within|under|in coordination|in cooperation|in partnership)",
        "(readiness|willingness|preparedness|openness) (in|during) (the|their|this|that) [phone|telephone|same|video] (call|conversation|talks|exchange) to",
        "(readiness|willingness) , (if|when|where) (asked|needed|necessary|required|requested) , to",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He praised Chile's readiness to negotiate.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He said that Norway's readiness to negotiate was crucial.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. They discussed the readiness of the fleet.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He had made preparedness for floods a pillar of his work.",
        "President Ilves of Norway spoke by phone with President Marte of Chile and expressed ⟦Norway's readiness to host the talks⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte reaffirmed her willingness to send two ships⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He welcomed ⟦Chile's readiness to host the talks⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Both leaders showed willingness to open a second crossing⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. An aide said ⟦President Marte had expressed readiness in the conversation to host the talks⟧.",
    ),
    order=18,
)
def readiness(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read whose readiness or willingness to do something is expressed."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    noun = hit.first
    owner, first = owner_before(reading, number, noun)
    begin = noun + 1
    if (
        folds[begin] == "," and folds[begin + 1] in _THROUGH
    ):  # "readiness, through its fund for development, to pay"
        begin = next(
            (i for i in range(begin + 1, min(sentence.last, begin + _INSERTED)) if folds[i] == ","), begin
        )
    mark = next((i for i in range(begin, min(sentence.last, begin + 12)) if folds[i] in ("to", "for")), None)
    if mark is None:
        return
    if _is_judged(folds, mark, sentence.last):
        return
    if folds[noun] == "preparedness" and folds[mark] == "for":
        return  # "made preparedness for pandemics a pillar of its presidency"
    if folds[noun] == "availability" and (owner is None or not infinitive(reading, mark + 1)):
        return  # "the availability of vaccines to the poor"
    further = (
        folds[first - 1] in ("and", "including") or folds[first - 3 : first] == ["as", "well", "as"]
    ) or (folds[first - 1] == "," and owner == ())
    predicate = next(
        (
            p
            for p in reversed(reading.predicates[number])
            if p.last <= first
            and (
                first - p.last <= 6
                or (
                    further
                    and p.kind in ("express", "stress")
                    and (not owner or sides_of(owner) == sides_of(of_predicate(reading, p)))
                )
            )
        ),
        None,
    )
    if predicate is not None and (predicate.negated or past(reading, predicate)):
        return
    if predicate is not None and predicate.perfect and predicate.parent is not None:
        if predicate.parent.kind == "express" and "had" in folds[predicate.start : predicate.first]:
            return  # "expressed appreciation that Chile had stated its readiness"
    lemma = predicate.lemma if predicate is not None else ""
    speaks = of_predicate(reading, predicate) if predicate is not None else ()
    others = lemma in _TAKING_UP and bool(owner)
    if others and sides_of(owner) == sides_of(speaks):
        return
    joint = not _JOINT.isdisjoint(folds[max(sentence.first, noun - 2) : noun])
    if joint and not owner:
        owner = (PRINCIPALS,)  # "noted the mutual readiness to"
        first = next(i for i in range(noun - 1, noun - 3, -1) if folds[i] in _JOINT)
    if (lemma in _PRAISING and not others) or (
        lemma in _NOTING
        and not joint
        and owner != ()
        and not (predicate is not None and sides_of(owner) == sides_of(speaks))
        and not (owner is None and PRINCIPALS in speaks)
    ):
        return
    own_word = bool(owner) and sides_of(owner) == sides_of(speaks)  # "he discussed Norway's readiness to"
    if lemma == "discuss" and folds[noun + 1] != "of" and not _of_both(folds, first) and not own_word:
        return
    own = of_predicate(reading, predicate) if predicate is not None else ()
    who = owner or own
    begin = first
    if first > sentence.first and folds[first - 1] in _SHOWING:
        subject = subject_before(reading, number, first - 1)
        if subject is not None and subject.actors and subject.lead not in acts().openers:
            who, predicate = parties(reading, number, subject, ()), None
            begin = subject.first
    noted = (
        _noted(folds, sentence.first, first, noun, sentence.last) if predicate is None and not who else None
    )
    if noted is not None:
        yield Found("commitment.readiness", "willingness", number, first, noted, mark + 1, (PRINCIPALS,))
        return
    if not who:
        return
    if predicate is not None and not owner and first - predicate.last <= 6:
        begin = start_of(reading, predicate)
    act = past_manner(folds, mark + 1, sentence.last)
    if lemma == "discuss" and _of_both(folds, first):
        who = (PRINCIPALS,)
    found = Found(
        "commitment.readiness",
        "willingness",
        number,
        begin,
        clause_end(reading, number, act),
        act,
        who,
        predicate,
    )
    yield from with_further(reading, found)


def _noted(folds: list[str], begin: int, first: int, noun: int, last: int) -> int | None:
    """Return where "The readiness to provide help was noted" ends its readiness, which nobody is said to express."""
    if first - begin > 2 or folds[begin] not in ("the", "mutual", "readiness", "willingness"):
        return None
    for i in range(noun + 3, last - 1):
        if folds[i] in ("was", "were") and folds[i + 1] in _EXPRESSED:
            return i
        if folds[i] in (".", ";"):
            break
    return None


def _of_both(folds: list[str], first: int) -> bool:
    """Tell "their readiness" and "both countries' readiness" from one side's, which the two only talk about."""
    return folds[first] in ("their", "both") or folds[first - 1] == "both"
