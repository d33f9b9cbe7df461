"""`commitment.disposal`: "placed two ships at Chile's disposal", "Oman remains at the disposal of both sides"."""

from collections.abc import Iterator

from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.contexts import supposed
from toolkit.extract.undertakings.doers import parties
from toolkit.extract.undertakings.elsewhere import elsewhere
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.modals import clause_at, opens_clause
from toolkit.extract.undertakings.voices import voice
from toolkit.lexicon import Hit

_PUTTING = frozenset("put puts putting place places placed placing".split())
_BEING = frozenset("is are was were be remain remains remained stand stands stood".split())
_AUXILIARIES = frozenset("would will has have had gladly also not".split())
_REACH = 16  #: tokens


@extraction_rule(
    "commitment.disposal",
    phrases=("disposal",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. They spoke of the means at their disposal.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves placed two ships at Chile's disposal⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves placed at Chile's disposal a ship with tents⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He said ⟦Norway would put a field hospital at her disposal⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He said ⟦Norway remained at the disposal of both sides⟧.",
    ),
    order=16,
)
def disposal(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read what or who is put, or stands, at somebody's disposal."""
    folds = reading.tokens.folds
    begin = reading.layout.sentences[number].first
    verb = next(
        (
            i
            for i in range(hit.first - 1, max(begin - 1, hit.first - _REACH), -1)
            if folds[i] in _PUTTING | _BEING
        ),
        None,
    )
    mark = next(
        (i for i in range(hit.first - 1, max(begin - 1, hit.first - 6), -1) if folds[i] == "at"), None
    )
    if verb is None or mark is None or mark <= verb or "all" in folds[verb:mark]:
        return
    putting = folds[verb] in _PUTTING
    if putting == (mark == verb + 1) and not (putting and folds[hit.last] in _SOMETHING):
        return
    at = verb
    while at > begin and folds[at - 1] in _AUXILIARIES:
        at -= 1
    if "not" in folds[at:verb] or (putting and folds[at - 1] == "to"):
        return  # "agreed to put two ships at her disposal" is read as agreed, "is ready to" as readiness
    clause = clause_at(reading, number, at, verb)
    if clause is None or not opens_clause(reading, clause):
        return
    subject = clause.subject
    if not putting and any(a.kind == "group" for a in subject.actors):
        return
    if supposed(reading, number, clause.first, subject.lead, clause.governing) or elsewhere(
        reading, number, clause.governing
    ):
        return
    who = parties(reading, number, subject, voice(reading, number, clause.governing))
    if not who or (not putting and not subject.actors):
        return
    yield Found(
        "commitment.disposal",
        _class(clause.governing, putting=putting, future=not _FUTURE.isdisjoint(folds[at:verb])),
        number,
        at if clause.elided else clause.first,
        clause_end(reading, number, hit.first),
        verb,
        who,
        clause.governing,
    )


_SOMETHING = frozenset("a an two three four five six ten".split())  #: "placed at her disposal two ships"


_FUTURE = frozenset(("would", "will"))


def _class(governing: Predicate | None, *, putting: bool, future: bool) -> str:
    """Return the class of who puts something, will or promises to, or is himself at somebody's disposal."""
    if not putting:
        return "willingness"
    promised = governing is not None and governing.kind == "promise"
    return "commitment" if promised or future else "offer"
