"""Judge what somebody "will" or "would" do: an act, a consideration, a wish, a refusal, or nothing that is undertaken."""

from collections.abc import Callable, Collection, Iterator
from typing import Final

from toolkit.extract.drafts import PRINCIPALS, Party
from toolkit.extract.reading import Reading
from toolkit.extract.undertakings import futurekinds, nonacts
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.effects import is_only_if
from toolkit.extract.undertakings.futurecase import NOTHING, Future, Judgement
from toolkit.extract.undertakings.modals import Clause
from toolkit.extract.undertakings.newsrooms import is_for_newsrooms
from toolkit.extract.undertakings.thiscall import is_this_call
from toolkit.memo import Memo

# What goes on by somebody's will: "the suspension would remain until they apologised".
MEASURES = frozenset(
    """bans freeze freezes blockades embargoes suspensions suspension sanctions tariffs ban embargo measures restrictions blockade controls curbs closure moratorium
    ceasefire cease-fire truce armistice lull""".split()
)
# What one does who does "no …" or "nothing".
WITHOUT = frozenset(
    "take make give lend provide send accept do undertake offer grant sell buy supply allow permit pay play have impose sign launch".split()
)
#: What one offers who would gladly do it for others.
HOSTING = frozenset(("host", "mediate"))
_UNTIL = frozenset(("until", "unless", "force", "place", "effect"))
_SHUT = frozenset("closed shut suspended frozen blocked barred banned".split())
_LOOKED = (["at", "as"], ["upon", "as"], ["on", "as"])


def _none(tells: Callable[[Future], bool]) -> Callable[[Future], Judgement | None]:
    return lambda case: NOTHING if tells(case) else None


def _as_is(tells: Callable[[Future], bool]) -> Callable[[Future], Judgement | None]:
    return lambda case: case.of("commitment") if tells(case) else None


Kind = Callable[[Future], Judgement | None]


def _kinds() -> Iterator[tuple[Kind, Collection[str] | None]]:
    """Yield the kinds of clauses in the order in which they are tried, each with the verbs of which one it has, if it has one of few."""
    lists = acts()
    yield futurekinds.proposed, None
    yield futurekinds.studied, ("give", "take")
    yield futurekinds.had_studied, ("have", "get")
    yield futurekinds.made, None
    yield futurekinds.wished, futurekinds.WISHING
    yield futurekinds.glad, futurekinds.GLAD | {"be"}
    yield futurekinds.been, ("be", "remain", "have")
    yield futurekinds.considered, lists.consider
    yield futurekinds.left_open, ("decide", "take")
    yield futurekinds.refused, lists.refuse | {"turn"}
    yield _none(nonacts.is_of_home), nonacts.FORMING | nonacts.DELIBERATING
    yield _none(nonacts.is_unsaid), None
    yield _none(nonacts.is_left_to_others), ("leave",)
    yield _as_is(nonacts.lets_others_act), nonacts.HINDERING
    yield futurekinds.thought_over, ("give",)
    yield _none(nonacts.is_said), None
    yield _none(nonacts.is_no_act), None
    yield futurekinds.not_done, None
    yield futurekinds.stayed_away, ("stay", "keep", "skip", "boycott")
    yield futurekinds.only_done, None
    yield futurekinds.gladly_done, None


#: The kinds that a clause with a verb may be of; what is none of them is an act to which somebody commits himself.
_KINDS: Final = Memo(lambda verb: tuple(kind for kind, verbs in _kinds() if verbs is None or verb in verbs))


def judged(reading: Reading, clause: Clause, verb: str, who: tuple[Party, ...]) -> Judgement | None:
    """Return what a clause about the future makes of its verb; None where it is no act, or none of this call."""
    folds, subject = reading.tokens.folds, clause.subject
    if verb == "announce" and "whether" in folds[clause.act : clause.act + 4]:
        return None  # "will announce on Tuesday whether she will go"
    only = folds[clause.at + 1 : clause.at + 2] == ["only"]
    if only and (clause.elided or not subject.actors or any(a.pronoun == "n" for a in subject.actors)):
        return None  # "it would only encourage them"
    if is_for_newsrooms(folds, clause, verb) or "rather" in folds[clause.at + 1 : clause.act + 1]:
        return None  # nor "would rather swap drivers at the border"
    if clause.passive and folds[clause.act + 1 : clause.act + 3] in _LOOKED:
        return None  # "will be looked at as a failure"
    nothing = folds[clause.act + 1 : clause.act + 2]
    if nothing and nothing[0] in ("no", "nothing") and verb in WITHOUT:
        clause.negated = True  # "would sell no arms"
    standing = verb in ("remain", "stay") and _stands(folds, clause)
    act, joint = clause.act, PRINCIPALS in who
    case = Future(reading, clause, verb, joint, standing, folds, act, folds[act + 1 : act + 4])
    for kind in _KINDS[verb]:
        found = kind(case)
        if found is not None:
            return None if found is NOTHING else _settled(case, found)
    return _settled(case, case.of("commitment"))


def _settled(case: Future, found: Judgement) -> Judgement | None:
    """Return a judgement with what the rest of the clause makes of it; None of the call itself that a text announces."""
    folds, subject, class_ = case.folds, case.clause.subject, found.class_
    if class_ == "willingness" and folds[found.act] in HOSTING:
        class_ = "offer"  # "would gladly host the talks"
    if class_ in ("willingness", "commitment") and is_welcome(case.reading, case.clause, found.act):
        if class_ == "willingness" or "any" in folds[found.act : found.act + _ANY_TIME]:
            class_ = "offer"  # "would be glad to receive her in Oslo", "would welcome her at any time"
    if class_ in ("commitment", "refusal") and is_this_call(folds, case.clause):
        return None
    if class_ == "commitment" and subject.lead == "that" and folds[subject.first - 2] == "intention":
        class_ = "intention"  # "shared the intention that both would"
    if class_ == "commitment" and subject.actors and is_only_if(folds, case.clause):
        class_ = "refusal"  # "would only hold talks if the ban was lifted"
    return Judgement(class_, found.act)


_ANY_TIME = 10  #: tokens of "welcome the Prime Minister in Oslo at any"


def is_welcome(reading: Reading, clause: Clause, act: int) -> bool:
    """Tell whether somebody is to be a guest: "receive him in Oslo", not "receive the aid"."""
    folds = reading.tokens.folds
    if folds[act] not in _WELCOMING or clause.negated or clause.passive:
        return False
    whom = next((a for a in reading.actors[clause.number] if act < a.first <= act + 2), None)
    return whom is not None and (whom.kind == "pronoun" or bool(whom.people)) and folds[whom.last] != "'s"


_WELCOMING = frozenset(("receive", "welcome", "host"))


def _stands(folds: list[str], clause: Clause) -> bool:
    """Tell what goes on by somebody's will: "the ban would stay until they apologised", "the road would remain closed"."""
    if clause.subject.head in MEASURES:
        return not _UNTIL.isdisjoint(folds[clause.act : clause.act + 6])
    shut = folds[clause.act + 1 : clause.act + 2]
    return not clause.subject.actors and clause.governing is not None and bool(_SHUT.intersection(shut))
