"""`commitment.going-on`: "confirmed continued coordination", "affirmed the continuation of its mediation efforts"."""

from collections.abc import Iterator

from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.beforecall import past
from toolkit.extract.undertakings.complements import Complement
from toolkit.extract.undertakings.doers import of_predicate
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.undertaken import undertaken
from toolkit.extract.words import words

_CONTINUED = frozenset("continued continuing further ongoing sustained".split())
_TOGETHER = frozenset(
    "cooperation coordination collaboration consultation consultations contacts dialogue interaction".split()
)
_DONE = _TOGETHER | frozenset(
    "efforts endeavors endeavours support assistance aid help mediation work talks supplies deliveries".split()
)


@extraction_rule(
    "commitment.going-on",
    verbs=("confirm", "stress", "say"),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. They affirmed the importance of continued cooperation.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. They confirmed close relations.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦They affirmed continued coordination against poaching⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦They confirmed on Monday continuing to exchange catch figures⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves affirmed the continuation of Norway's relief efforts⟧.",
    ),
    order=28,
)
def going_on(reading: Reading, predicate: Predicate) -> Iterator[Found]:
    """Read what both sides, or one of them, confirm to go on with."""
    if (
        predicate.lemma not in ("confirm", "affirm", "declare")
        or predicate.subject is None
        or predicate.subject.kind in ("medium", "source")
        or predicate.passive
        or predicate.negated
        or past(reading, predicate)
        or not of_predicate(reading, predicate)
    ):
        return
    folds = reading.tokens.folds
    last = reading.layout.sentences[predicate.sentence].last
    at = predicate.last
    if folds[at : at + 1] == ["on"] and folds[at + 1] in words().weekdays:
        at += 2
    act = _gerund(folds, at) or _noun(folds, at, last)
    if act is not None:
        form = "to" if folds[act].endswith("ing") else "noun"
        yield from undertaken(
            reading,
            "commitment.going-on",
            "commitment",
            predicate,
            Complement(form, at, act),
            status="announced",
        )


def _gerund(folds: list[str], at: int) -> int | None:
    """Return the verb of "continuing to work" and "the policy of working together"."""
    if folds[at : at + 2] == ["continuing", "to"]:
        return at
    if folds[at : at + 3] == ["the", "policy", "of"] and folds[at + 3].endswith("ing"):
        return at + 3
    return None


def _noun(folds: list[str], at: int, last: int) -> int | None:
    """Return where what goes on is named: "continued coordination", "the continuation of the support"."""
    begin = at + (folds[at] in ("the", "their", "its", "his", "her"))
    if folds[begin : begin + 2] == ["continuation", "of"]:
        return begin + 2 if not _DONE.isdisjoint(folds[begin + 2 : min(last, begin + 9)]) else None
    if folds[begin] in _CONTINUED:
        stop = next(
            (i for i in range(begin, min(last, begin + 6)) if folds[i] in ("of", "in", "on", ",", "with")),
            last,
        )
        return begin if not _TOGETHER.isdisjoint(folds[begin : min(stop, begin + 6)]) else None
    return None
