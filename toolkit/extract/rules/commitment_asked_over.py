"""`commitment.asked-over`: "asked the King to come to Oslo", "asked her to be a guest of his at the fair"."""

from collections.abc import Iterator

from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.beforecall import past
from toolkit.extract.undertakings.contexts import hearsay
from toolkit.extract.undertakings.doers import of_actor, of_predicate, sides_of
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.undertaken import start_of

_ASKING = frozenset(("ask", "request"))
_COMING = frozenset("come travel journey fly".split())
_VISITING = frozenset("visit attend".split())
_POSSESSIVES = frozenset("his her its their".split())
_COULD = frozenset(("could", "would", "might"))
_CHAMBERS = frozenset("parliament congress assembly senate knesset storting bundestag chamber diet".split())
_NAMED = 5  #: tokens in which the event or the place is named: "the spring session of the Storting"


@extraction_rule(
    "commitment.asked-over",
    verbs=("direct",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He asked President Marte to come to the aid of the crew.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He asked President Marte to visit the wounded.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He asked his envoy to travel to Lima.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦He asked President Marte to come to Oslo in May⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte asked him to be her guest at the forum⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦He asked if President Marte could come to Oslo in May⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦He asked President Marte to Bergen for the festival⟧.",
    ),
    order=20,
)
def asked_over(reading: Reading, predicate: Predicate) -> Iterator[Found]:
    """Read whom somebody asks to come to him."""
    if (
        predicate.lemma not in _ASKING
        or predicate.passive
        or predicate.negated
        or predicate.modal is not None
        or predicate.trailing
        or past(reading, predicate)
        or hearsay(reading, predicate)
    ):
        return
    number = predicate.sentence
    whether = reading.tokens.folds[predicate.last] in ("if", "whether")
    guest = next((a for a in reading.actors[number] if a.first == predicate.last + whether), None)
    hosts = of_predicate(reading, predicate)
    guests = of_actor(guest) if guest is not None and guest.kind in ("person", "pronoun") else ()
    # who sends his own envoy somewhere asks nobody to his place
    if guest is None or not hosts or not guests or not sides_of(hosts).isdisjoint(sides_of(guests)):
        return
    folds = reading.tokens.folds
    at = guest.last + (folds[guest.last : guest.last + 1] == ["over"])
    if folds[at : at + 1] != ["to"] and not (whether and folds[at : at + 1] and folds[at] in _COULD):
        return
    last = reading.layout.sentences[number].last
    act = past_manner(folds, at + 1, last)
    if act >= last - 1 or not _to_ones_place(reading, act, bare=predicate.lemma == "ask"):
        return
    yield Found(
        "commitment.asked-over",
        "offer",
        number,
        start_of(reading, predicate),
        clause_end(reading, number, act),
        predicate.first,
        hosts,
        predicate,
        toward=guests,
        kind="invite",
    )


def _to_ones_place(reading: Reading, act: int, *, bare: bool) -> bool:
    """Tell what a host asks for: "to come to Oslo", "to visit Chile", "to address the Storting", "to Bergen"."""
    folds, words = reading.tokens.folds, reading.tokens.words
    named = any(w[:1].isupper() for w in words[act + 1 : act + _NAMED])
    following = folds[act + 1 : act + 1 + _NAMED]
    if folds[act] in _COMING:
        return following[:1] in (["to"], ["over"]) and named
    if folds[act] in _VISITING:
        return named
    if folds[act] == "address":
        return not _CHAMBERS.isdisjoint(following)
    if folds[act] == "pay":
        return not {"visit", "call"}.isdisjoint(following)
    if folds[act] == "break":
        return "journey" in following or "trip" in following
    if folds[act] == "be" and following[:2] in (["present", "at"], ["present", "in"]):
        return True
    if folds[act] == "be":
        return (following[:1] != [] and following[0] in _POSSESSIVES and "guest" in following) or (
            following[:3] == ["guest", "of", "honour"] or following[:3] == ["guest", "of", "honor"]
        )
    return bare and words[act][:1].isupper()
