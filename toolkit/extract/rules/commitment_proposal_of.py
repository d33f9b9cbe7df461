"""`commitment.proposal-of`: "his proposal for a one-year extension", "put forward a plan to", "the Norwegian proposals on"."""

from collections.abc import Iterator

from toolkit.extract.drafts import Party
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.contexts import holder
from toolkit.extract.undertakings.doers import of_actor, of_predicate
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.owners import owner_before
from toolkit.extract.undertakings.undertaken import start_of
from toolkit.lexicon import Hit

_ANSWERS = frozenset("responded answered replied reacted accepted addressed".split())
_PROPOSALS = frozenset(("proposal", "suggestion"))
_TAKING_UP = frozenset(("welcome", "appreciate", "applaud"))  #: what the other one has put
_PUTTING = frozenset(
    "put puts putting tabled submitted presented made unveiled outlined renewed reiterated repeated floated advanced".split()
)


@extraction_rule(
    "commitment.proposal-of",
    phrases=(
        "(proposal|proposals|initiative|suggestion) (for|to|on|that|of)",
        "(plan|plans|proposal|proposals|formula|scheme) (for|to|under which|by which|whereby)",
        "(proposal|proposals) calling for",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He thanked her for the proposal to meet.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. They reviewed the proposals for peace.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. President Marte said Oslo had not answered ⟦her proposal for a longer truce⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte put to President Ilves a plan for a joint patrol⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte put forward a proposal for a joint patrol⟧.",
    ),
    order=24,
)
def proposal_of(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read a proposal that somebody has made, and whether it still waits for an answer."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    noun = hit.first
    before = folds[sentence.first : noun]
    forward = next(
        (i for i in range(noun - 1, max(sentence.first - 1, noun - 7), -1) if folds[i] in _PUTTING), None
    )
    governing = holder(reading, number, noun)
    owner, first = owner_before(reading, number, noun)
    last = clause_end(reading, number, hit.last)
    waiting = (
        ("not" in before or "yet" in before or "still" in before) and bool(_ANSWERS & set(before))
    ) or "awaiting" in before[-6:]
    if waiting and owner is not None:
        teller = governing
        if not owner and governing is not None:  # "said Oslo had not answered his proposal": his who said it
            teller = next(
                (
                    p
                    for p in (governing, *governing.ancestors())
                    if p.subject is not None and p.subject.people
                ),
                governing,
            )
        author = owner or (of_predicate(reading, teller) if teller is not None else ())
        toward: tuple[Party, ...] = ()
        begin = teller.last if teller is not None else sentence.first
        for actor in reading.actors[number]:
            if (
                begin <= actor.first < first
                and actor.kind in ("side", "person")
                and of_actor(actor) != author
            ):
                toward = of_actor(actor)
        if author:
            yield Found(
                "commitment.proposal-of",
                "proposal",
                number,
                first,
                last,
                noun,
                author,
                teller,
                toward=toward,
                status="awaiting_response",
            )
        return
    if forward is None and owner and folds[noun] in _PROPOSALS:
        taker = next((p for p in reversed(reading.predicates[number]) if p.last <= first), None)
        if taker is not None and taker.lemma in _TAKING_UP and first - taker.last <= 2 and not taker.negated:
            yield Found("commitment.proposal-of", "proposal", number, first, last, noun, owner, taker)
        return
    if forward is None or (
        folds[noun] in ("plan", "plans", "formula", "scheme")
        and folds[forward] not in ("put", "tabled", "presented", "submitted", "unveiled")
    ):
        return
    put = folds[forward] in ("put", "puts", "putting") and folds[forward + 1] != "forward"
    if put and not (_put_to(reading, number, noun) or _put_before(reading, number, forward, noun)):
        return
    if (
        folds[forward] in ("outlined", "presented", "made")
        and owner is None
        and folds[noun - 1] not in ("a", "new", "an", "several", "concrete", "the")
    ):
        return
    predicate = next((p for p in reading.predicates[number] if p.first == forward), None)
    who: tuple[Party, ...] = of_predicate(reading, predicate) if predicate is not None else ()
    begin = start_of(reading, predicate) if predicate is not None else forward
    if not who:
        putting = next(
            (
                a
                for a in reading.actors[number]
                if a.last in (forward, forward - 1, _group(folds, forward))
                and a.kind in ("person", "side", "group", "pronoun")
            ),
            None,
        )
        if putting is None:
            return
        who, begin = of_actor(putting), putting.first
    if who and not (owner and owner != who):
        yield Found(
            "commitment.proposal-of", "proposal", number, begin, last, noun, who, predicate or governing
        )


def _group(folds: list[str], verb: int) -> int:
    """Return where the words of a verb begin: "had also renewed"."""
    while folds[verb - 1] in ("had", "has", "have", "also", "again", "once", "more"):
        verb -= 1
    return verb


def _put_before(reading: Reading, number: int, forward: int, noun: int) -> bool:
    """Tell "put to the King a plan for ending the siege"."""
    folds = reading.tokens.folds
    whom = next((a for a in reading.actors[number] if forward + 2 == a.first), None)
    following = whom is not None and folds[whom.last : noun] in _ARTICLES
    return folds[forward + 1] == "to" and following


_ARTICLES = (["a"], ["a", "new"], ["a", "draft"], ["a", "joint"])


def _put_to(reading: Reading, number: int, noun: int) -> bool:
    """Tell "put a proposal to the King for ending the siege", not "put an end to the proposal"."""
    folds = reading.tokens.folds
    whom = next((a for a in reading.actors[number] if noun + 2 <= a.first <= noun + 3), None)
    return (
        folds[noun + 1] == "to"
        and folds[noun - 1] in ("a", "new", "concrete", "proposals")
        and whom is not None
        and folds[whom.last] in ("for", "to", "on", "that")
    )
