"""`commitment.announced`: "announced $25 million in additional assistance", "announced the dispatch of two ships"."""

from collections.abc import Iterator

from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.beforecall import past
from toolkit.extract.undertakings.complements import complement
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.sums import sum_of
from toolkit.extract.undertakings.undertaken import undertaken

_SENDING = frozenset(
    """dispatch provision sending delivery allocation release deployment establishment disbursement donation transfer shipment handover
    formation creation convening""".split()
)


_STANDING = frozenset(("progress", "interest", "importance", "readiness", "support"))


@extraction_rule(
    "commitment.announced",
    verbs=("say", "confirm", "direct"),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He announced his candidacy.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He thanked her for the $5 million announced in April.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves announced a further $5 million in aid⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves announced a further £9m⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves announced 5 million euros for the widows' fund⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves announced a grant for the harbour school⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves announced the purchase of two ferries⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves announced the dispatch of two rescue ships⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves announced to President Marte the transfer of two ships⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves announced Norway's support for Chile's bid to host the games⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves ordered the dispatch of urgent relief⟧.",
    ),
    order=24,
)
def announced(reading: Reading, predicate: Predicate) -> Iterator[Found]:
    """Read a package, a sum or a measure that somebody announces."""
    if (
        predicate.lemma not in ("announce", "confirm", "order", "instruct")
        or predicate.passive
        or predicate.negated
        or predicate.subject is None
        or predicate.trailing
        or past(reading, predicate)
    ):
        return
    if predicate.subject.kind in ("medium", "source"):
        return
    folds = reading.tokens.folds
    lists = acts()
    what = complement(reading, predicate)
    if what.form != "noun":
        return
    sentence = reading.layout.sentences[predicate.sentence]
    stop = next(
        (
            i
            for i in range(what.at, min(sentence.last, what.at + 14))
            if folds[i] in (",", "that", ".", ";", "which", "to", "will", "would", "is", "was")
        ),
        min(sentence.last, what.at + 14),
    )
    if stop <= what.at:
        return
    words = folds[what.at : stop]
    if predicate.lemma == "confirm" and not _STANDING.isdisjoint(words[:2]):
        return  # "confirmed progress towards the establishment of the office"
    if predicate.lemma != "announce" and (predicate.perfect or _SENDING.isdisjoint(words[:4])):
        return
    if predicate.lemma == "announce" and _is_grant(folds, what.at, stop, reading.text(what.at, stop)):
        yield from undertaken(
            reading, "commitment.announced", "commitment", predicate, what, status="announced"
        )
        return
    if predicate.lemma == "announce" and _backs_bid(folds, what.at, sentence.last):
        found = undertaken(reading, "commitment.announced", "commitment", predicate, what, status="announced")
        yield from (find._replace(kind="support_policy") for find in found)
        return
    thing = next(
        (i for i in range(what.at, stop) if folds[i] in lists.measures | lists.money | _SENDING), None
    )
    if thing is None or (folds[what.at] in ("his", "her", "their") and thing > what.at + 2):
        return
    if (
        folds[thing] in lists.money
        and sum_of(reading.text(what.at, stop)) is None
        and not {"new", "additional", "further", "more", "fresh", "second", "another"} & set(words)
    ):
        return
    yield from undertaken(reading, "commitment.announced", "commitment", predicate, what, status="announced")


def _is_grant(folds: list[str], first: int, stop: int, text: str) -> bool:
    """Tell a sum or a grant given for something, and what a side will buy or give up."""
    purpose = next((i for i in range(first, stop) if folds[i] in ("for", "of", "towards", "toward")), None)
    if purpose is None:  # "announced a further £9m"
        return not _MORE.isdisjoint(folds[first : first + 2]) and sum_of(text) is not None
    if folds[purpose] != "of" and folds[purpose - 1] in _GRANTS:
        return folds[first] in ("a", "an", "another")
    if folds[first] == "the" and folds[purpose] == "of":
        return folds[purpose - 1] in _DEALINGS and folds[purpose + 1] not in ("his", "her")
    aside = folds[first:purpose]  # "€20 million ($22 million) for"
    length = aside.index("(") if "(" in aside and aside[-1] == ")" else len(aside)
    return folds[purpose] != "of" and length <= _SHORT and sum_of(text) is not None


def _backs_bid(folds: list[str], first: int, last: int) -> bool:
    """Tell whether what is announced is support for what another seeks: "Norway's support for Chile's bid to host the games"."""
    at = next((i for i in range(first, min(last - 1, first + 5)) if folds[i] in ("support", "backing")), None)
    return (
        at is not None and folds[at + 1] == "for" and not _BIDS.isdisjoint(folds[at + 2 : min(last, at + 9)])
    )


_BIDS = frozenset(("bid", "candidacy", "candidature", "candidate", "nomination"))
_MORE = frozenset(("further", "additional", "another", "extra", "fresh", "new"))
_SHORT = 8  #: tokens of "an additional 85 million dollars"
_GRANTS = frozenset("grant loan donation package contribution scholarship scholarships injection".split())
_DEALINGS = frozenset("purchase acquisition sale withdrawal lifting abolition evacuation recall".split())
