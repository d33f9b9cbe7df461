"""`commitment.assured-of`: "assured her of continued support", "assured all possible help"."""

from collections.abc import Iterator

from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.beforecall import past
from toolkit.extract.undertakings.complements import Complement
from toolkit.extract.undertakings.contexts import hearsay
from toolkit.extract.undertakings.doers import of_predicate
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.undertaken import undertaken

_HELP = frozenset("support assistance help aid cooperation backing relief".split())
# "assured him of their support" is faith, "of continued support" help.
_BACKING = frozenset(("support", "backing"))
_BACKED = frozenset("all every continued continuing further".split())
# What one is assured of that has to be done: "of faster visas for sailors", "of the safety of the crews".
_GIVEN = frozenset(
    """protection welfare wellbeing well-being care safety security visas access delivery deliveries supply supplies release passage treatment evacuation
    vote votes compensation loan loans funding funds equipment training repatriation shipments""".split()
)
_HOW_MUCH = frozenset("all full every complete continued continuing further utmost".split())
# What only tells how one feels: "of its unwavering support".
_FAITH = frozenset(
    "unwavering steadfast unshakeable unshakable ironclad solidarity friendship commitment unconditional".split()
)
#: "support for him", "for Peru's sovereignty" is faith; "support for the opening of talks" is to be given.
_FOR_WHOM = frozenset("him her them it his its their you".split())


@extraction_rule(
    "commitment.assured-of",
    verbs=("promise",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He assured her of his friendship.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She assured him of Chile's unwavering support.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She assured him of her support.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦He assured her of Norway's continued help in the search⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves assured all possible assistance⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦He assured her of Norway's commitment to helping the islands⟧.",
    ),
    order=29,
)
def assured_of(reading: Reading, predicate: Predicate) -> Iterator[Found]:
    """Read the help that somebody is assured of."""
    if (
        predicate.lemma not in ("assure", "reassure")
        or predicate.subject is None
        or predicate.subject.kind in ("medium", "source")
        or predicate.passive
        or predicate.negated
        or past(reading, predicate)
        or hearsay(reading, predicate)
    ):
        return
    folds = reading.tokens.folds
    last = reading.layout.sentences[predicate.sentence].last
    at = predicate.last
    begin = next((i + 1 for i in range(at, min(last, at + 8)) if folds[i] in ("of", "about")), None)
    whom = next((a for a in reading.actors[predicate.sentence] if at <= a.first <= at + 1), None)
    if whom is not None and folds[whom.last : whom.last + 1] in (["of"], ["about"]):
        begin = whom.last + 1
    owned = whom is not None and folds[whom.last : whom.last + 1] in (["'s"], ["'"])
    at += folds[at] == "the" and folds[at + 1] in _HOW_MUCH
    if folds[at] in _HOW_MUCH | _HELP or (begin is None and owned):
        begin = at
    if begin is None or not of_predicate(reading, predicate):
        return
    stop = next(
        (
            i
            for i in range(begin, min(last, begin + 9))
            if folds[i] in (",", ".", "that", "for", "to", "in", "under")
        ),
        begin + 9,
    )
    named = folds[begin : min(last, stop)]
    if named[-1:] == ["commitment"] and folds[stop : stop + 2] in (
        ["to", "assisting"],
        ["to", "helping"],
        ["to", "providing"],
        ["to", "supplying"],
    ):
        yield from undertaken(
            reading, "commitment.assured-of", "commitment", predicate, Complement("to", stop, stop + 1)
        )
        return
    for_what = named in (["support"], ["backing"]) and folds[stop : stop + 1] == ["for"]
    if for_what and folds[stop + 1 : stop + 2] != [] and folds[stop + 1] not in _FOR_WHOM:
        yield from undertaken(
            reading, "commitment.assured-of", "commitment", predicate, Complement("noun", begin, begin)
        )
        return
    if (
        (_HELP | _GIVEN).isdisjoint(named)
        or not _FAITH.isdisjoint(named)
        or (_BACKED.isdisjoint(named) and (_HELP | _GIVEN) & {*named} <= _BACKING)
    ):
        return
    yield from undertaken(
        reading, "commitment.assured-of", "commitment", predicate, Complement("noun", begin, begin)
    )
