"""Wishes, intentions and hopes that a noun names: what is wished, whose the wish is, and which of them undertake nothing."""

from attrs import frozen

from toolkit.extract.drafts import Party
from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.courtesies import is_courtesy
from toolkit.extract.undertakings.kinds import known_verb, type_of
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.owners import owner_before
from toolkit.lexicon import Hit

FIRM = frozenset(("resolve", "determination"))
_SURE = 1.75  #: how far the words of an act must speak for one type
_ACT = 8  #: tokens that tell what an act is
_KEEN = frozenset(("keenness", "eagerness"))
#: What is done by one who only holds out: "their determination to defeat the invaders".
_HOLDING_OUT = frozenset(
    "counter combat fight confront deter defend defeat win protect resist eradicate prevail uphold preserve facilitate".split()
)
_DESIRED = frozenset("achieving serving seeing ensuring preserving having being avoiding".split())
_SOFT = frozenset(
    """strengthening deepening developing working expanding enhancing cooperating promoting building supporting fostering cultivating
    broadening advancing improving intensifying contributing playing engaging fighting defending""".split()
)
_VAGUE = frozenset(("cooperate_generally", "uphold_policy"))
_MEETINGS = frozenset("visit meet next_call attend_summit invite mediate_or_host".split())
_TIES = frozenset("relations relationship ties efforts partnership cooperation".split())
_EXPRESSED = frozenset(("expressed", "expresses", "expressing", "voiced", "conveyed"))
_TALKS = frozenset(
    "talks conversations conversation calls dialogue consultations meetings".split()
)  #: "expressed interest in further talks"
_PAPERS = frozenset("agreement treaty deal accord pact memorandum arrangement".split())
_HAVING = frozenset("have has had share shares shared".split())
_OWN = frozenset("their the a his her its our".split())  #: before them "shared" is no verb
_BEFORE = frozenset("the a mutual shared common keen strong great his her their its".split())
_CLOSER = frozenset(
    "closer close cooperation continued stronger deeper further joint strengthening developing expanding continuing cooperating building".split()
)


@frozen
class Wish:
    """A wish: the tokens of its noun and of the act wished, and whose it is.

    `owner` is as `owner_before` tells it, and `first` where it begins; `goes_on` tells that the act is the going on with
    another.
    """

    noun: int
    act: int
    owner: tuple[Party, ...] | None
    first: int
    goes_on: bool


def wish_at(reading: Reading, number: int, hit: Hit[object]) -> Wish | None:
    """Return the wish that a phrase names, or None where nothing follows it or only the good of the world is wished."""
    folds, last = reading.tokens.folds, reading.layout.sentences[number].last
    noun = hit.last - 2 if not {"will", "hopes"}.isdisjoint(folds[hit.first : hit.last]) else hit.first
    act = past_manner(folds, _behind_owner(folds, hit, last), last)
    if act >= last:
        return None
    lifting = folds[act] in ("take", "make") and not _TIES.isdisjoint(folds[act : act + _ACT])
    if folds[act : act + 3] == ["be", "able", "to"]:
        act = past_manner(folds, act + 3, last)
    if is_courtesy(folds, act) and not lifting:
        return None  # "their desire to see peace", but "to take the ties to new heights"
    owner, first = owner_before(reading, number, noun)
    if folds[hit.last - 1] == "of" and folds[act - 1] == "to" and owner is None:
        return None  # "the wish of mankind to"
    # "their determination to continue sending ships", not "to continue deepening the ties"
    goes_on = folds[act] == "continue" and folds[act + 1].endswith("ing") and folds[act + 1] not in _SOFT
    return Wish(noun, act, owner, first, goes_on)


def undertakes(reading: Reading, number: int, hit: Hit[object], wish: Wish) -> bool:
    """Tell whether a wish is one to do something: not "their keenness to deepen ties", nor "an interest in low prices"."""
    folds = reading.tokens.folds
    noun, act, link = folds[wish.noun], folds[wish.act], folds[hit.last - 1]
    if noun in _KEEN and not _is_keen_act(reading, number, link, wish):
        return False
    if noun in FIRM and (act in _HOLDING_OUT or (act != "continue" and _kind_of(folds, wish.act) in _VAGUE)):
        return False  # "reaffirmed their determination to strengthen relations"
    if noun == "interest" and not _is_interest(reading, number, wish):
        return False
    talks = noun == "interest" and (
        not _TALKS.isdisjoint(folds[wish.act : wish.act + 3]) or paper_wished(folds, wish.act)
    )
    doing = folds[wish.act - 1] == "to" or act.endswith("ing")
    if link in ("of", "in", "on") and not doing and not talks:
        return False
    if noun == "hope" and link == "for":
        return act.endswith("ing") and known_verb(act)
    return link != "for" or not _CLOSER.isdisjoint(folds[wish.act : wish.act + 3])


def paper_wished(folds: list[str], act: int) -> bool:
    """Tell whether what is wished is an agreement: "expressed Chile's interest in a | fisheries agreement"."""
    return folds[act] in ("a", "an") and not _PAPERS.isdisjoint(folds[act + 1 : act + 5])


def opens_at(reading: Reading, number: int, wish: Wish) -> int:
    """Return the token at which a wish opens with all that stands before its noun: "| their shared desire"."""
    folds, begin = reading.tokens.folds, wish.first
    verbs = {p.first for p in reading.predicates[number] if folds[p.first - 1] not in _OWN}
    first = reading.layout.sentences[number].first
    while begin > first and begin - 1 not in verbs and folds[begin - 1] in _BEFORE:
        begin -= 1
    return begin


def _is_keen_act(reading: Reading, number: int, link: str, wish: Wish) -> bool:
    """Tell whether who is keen will meet somebody, or says so himself: "expressed her keenness on widening the survey"."""
    folds, first = reading.tokens.folds, reading.layout.sentences[number].first
    expressed = not _EXPRESSED.isdisjoint(folds[max(first, wish.first - 3) : wish.first])
    bare = wish.owner is None and link == "on"
    kind = type_of(folds[wish.act : wish.act + _ACT], (), "intention", lead=_SURE)
    return bare or expressed or kind in _MEETINGS


def _is_interest(reading: Reading, number: int, wish: Wish) -> bool:
    """Tell whether an interest is one in doing: not "have an interest in keeping prices low", "the interest of both"."""
    folds, first = reading.tokens.folds, reading.layout.sentences[number].first
    had = not _HAVING.isdisjoint(folds[max(first, wish.noun - 3) : wish.noun])
    return not had and folds[wish.act] not in _DESIRED and folds[wish.noun + 1] != "of"


def _kind_of(folds: list[str], act: int) -> str:
    return type_of(folds[act : act + _ACT], (), "intention")


def _behind_owner(folds: list[str], hit: Hit[object], last: int) -> int:
    """Return where the act begins: behind the noun, or behind whose it is: "the wish of Norway to"."""
    if folds[hit.last - 1] == "of":
        to = next((i for i in range(hit.last + 1, min(last, hit.last + 5)) if folds[i] == "to"), None)
        if to is not None and not folds[hit.last].endswith("ing"):
            return to + 1
    return hit.last
