"""`commitment.intention`: "expressed his intention to visit", "their desire to expand trade", "the wish to open an office"."""

from collections.abc import Iterator

from toolkit.extract.drafts import PRINCIPALS
from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.beforecall import past
from toolkit.extract.undertakings.complements import past_addressee
from toolkit.extract.undertakings.doers import of_predicate, sides_of
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.undertaken import start_of, with_further
from toolkit.extract.undertakings.wishes import FIRM, Wish, opens_at, paper_wished, undertakes, wish_at
from toolkit.lexicon import Hit

_OTHERS = frozenset(
    "discuss welcome praise commend thank appreciate applaud note understand share_ value ask urge question salute support hail doubt".split()
)
_TAKING_UP = frozenset(("welcome", "appreciate"))  #: what the other one has held out
_EXPRESSING = frozenset("express convey voice reiterate reaffirm confirm repeat".split())
_FIRMLY = frozenset(
    "express voice convey tell inform assure affirm reaffirm share underline underscore reiterate signal".split()
)
_SEEING = {"meeting": "meet", "visit": "visit"}  #: "expressed hope that a meeting would be possible"
_SUBJECTS = frozenset("they we i you he she it who".split())
_NEAR = 5  #: tokens from a verb to the wish that it expresses


@extraction_rule(
    "commitment.intention",
    phrases=(
        "(intention|intentions|intent|desire|wish|ambition|aspiration|keenness|eagerness|resolve|determination) to",
        "(keenness|eagerness|desire|wish|determination|resolve) of",
        "(their|his|her|political|common|shared|mutual) will to",
        "(a|the) [firm|strong|clear] will to",
        "(the|political|firm|strong) will of",
        "keenness on",
        "(their|its|his|her|our|mutual|joint|shared|common) striving (to|for)",
        "(intention|interest) (of|in)",
        "hope (to|of|for|that he|that she|that they)",
        "(expressed|expressing|voiced|voicing|expresses) hopes (to|of)",
        "hope that [a|the|their|his|her|such a] [next|further|new|personal|bilateral] (meeting|visit)",
        "hope that it (would|will) [soon] be possible to (meet|visit|arrange)",
        "(desire|wish|intention) for",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He welcomed her wish to visit.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He expressed interest in the weather.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. They repeated their desire to see the parliament at work again.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte expressed her intention to visit Oslo⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦He expressed to President Marte his wish to open an office⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Both sides expressed interest in expanding trade⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He said that Norway did not wish to retaliate.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She expressed ⟦Chile's interest in a patrol agreement against poachers⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦They voiced their will to widen the seabed survey⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Both leaders expressed their keenness on widening the survey⟧.",
    ),
    order=23,
)
def intention(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read an intention, a wish or a hope that somebody expresses for himself."""
    wish = wish_at(reading, number, hit)
    if wish is None or not undertakes(reading, number, hit, wish):
        return
    folds, first = reading.tokens.folds, reading.layout.sentences[number].first
    if folds[hit.first - 1] in _SUBJECTS or folds[hit.first - 1] == "not":
        return  # "whether they wish to extend it", "did not wish to": a verb
    begin = opens_at(reading, number, wish)
    predicate = _expressed_by(reading, number, wish, begin)
    if wish.owner and folds[begin - 2 : begin] in (["it", "is"], ["it", "was"], ["it", "remains"]):
        yield _found(reading, number, wish, begin, predicate)  # "it is Norway's intention to"
        return
    if predicate is None:
        if begin > first and folds[begin - 1] in _EXPRESSING:  # "called to express his desire to"
            yield from _by_infinitive(reading, number, wish, begin)
        return
    if not _counts(reading, wish, predicate):
        return
    who = wish.owner or of_predicate(reading, predicate) or ((PRINCIPALS,) if predicate.passive else ())
    if not who:
        return
    far = begin - past_addressee(reading, predicate, predicate.last) > _NEAR
    alone = wish.owner or far or (wish.owner == () and predicate.kind == "say")
    found = _found(reading, number, wish, begin if alone else start_of(reading, predicate), predicate)
    found = found._replace(actors=who)
    if folds[hit.first : hit.first + 2] == ["hope", "that"] and folds[hit.last - 1] in _SEEING:
        found = found._replace(kind=_SEEING[folds[hit.last - 1]])
    if folds[wish.noun] == "interest" and paper_wished(folds, wish.act):
        found = found._replace(kind="sign_or_ratify")
    yield from with_further(reading, found)


def _found(reading: Reading, number: int, wish: Wish, first: int, predicate: Predicate | None) -> Found:
    return Found(
        "commitment.intention",
        "intention",
        number,
        first,
        clause_end(reading, number, wish.act),
        wish.act,
        wish.owner or (),
        predicate,
    )


def _expressed_by(reading: Reading, number: int, wish: Wish, begin: int) -> Predicate | None:
    """Return the verb that a wish belongs to: the one right before it, or one whose further object it is."""
    folds = reading.tokens.folds
    joined = folds[begin - 1] in ("and", "including") or folds[begin - 3 : begin] == ["as", "well", "as"]
    further = joined and folds[wish.noun] != "hope"
    return next(
        (
            p
            for p in reversed(reading.predicates[number])
            if p.last <= begin
            and (
                begin - past_addressee(reading, p, p.last) <= _NEAR
                or (
                    further
                    and p.kind in ("express", "stress")
                    and (not wish.owner or sides_of(wish.owner) == sides_of(of_predicate(reading, p)))
                )
            )
        ),
        None,
    )


def _by_infinitive(reading: Reading, number: int, wish: Wish, begin: int) -> Iterator[Found]:
    """Read a wish that the subject of the sentence acts in order to express: "called to express his desire to"."""
    predicate = next(
        (p for p in reading.predicates[number] if p.subject is not None and p.last <= begin), None
    )
    if predicate is not None and (own := of_predicate(reading, predicate)):
        found = _found(reading, number, wish, begin - 1, predicate)
        yield found._replace(actors=wish.owner or own)


def _counts(reading: Reading, wish: Wish, predicate: Predicate) -> bool:
    """Tell whether a verb expresses a wish in the call, and does not only speak of it: "welcomed her wish to"."""
    folds = reading.tokens.folds
    if predicate.negated or past(reading, predicate) or folds[wish.noun - 1] == "no":
        return False
    if predicate.lemma in _OTHERS and not _of_speaker(reading, wish, predicate):
        return False
    if folds[wish.noun] in FIRM and predicate.lemma not in _FIRMLY:
        return False
    if (
        folds[wish.noun] == "determination"
        and PRINCIPALS in of_predicate(reading, predicate)
        and not wish.goes_on
    ):
        return False  # "both reaffirmed their determination to strengthen ties": a courtesy
    return folds[wish.noun] != "hope" or predicate.kind in ("express", "say", "stress")


def _of_speaker(reading: Reading, wish: Wish, predicate: Predicate) -> bool:
    """Tell whether a verb that speaks of wishes takes one up all the same: "welcomed Chile's intention to", "noted his wish to"."""
    if predicate.lemma in _TAKING_UP:
        return reading.tokens.folds[wish.noun].startswith("intent") and bool(wish.owner)
    own = sides_of(of_predicate(reading, predicate))
    return (
        predicate.lemma == "note"
        and wish.owner is not None
        and (not wish.owner or sides_of(wish.owner) == own)
    )
