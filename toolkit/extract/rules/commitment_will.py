"""`commitment.will`: "said Norway would send two ships", "The ministers will meet in May", "the results would be shared"."""

from collections.abc import Iterator

from toolkit.extract.commitments import clause_end, draft, governed, subject_actors, subject_before
from toolkit.extract.drafts import PRINCIPALS, CommitmentDraft
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings import parties
from toolkit.extract.words import words
from toolkit.lexicon import Hit

#: After "would" these say how things are or what is wished, not what will be done.
_STATES = frozenset(
    """be like welcome seem appear mean need want hope wish prefer uphold remain stay consider look explore study weigh reconsider
    benefit depend require prove result love have never always only also not allow make help lead become bring serve affect
    strengthen review discuss exchange enable ensure undermine endanger violate threaten cause pose face represent constitute allow""".split()
)
_VIEWERS = frozenset(("hope", "express", "stress"))


@extraction_rule(
    "commitment.will",
    phrases=("(will|would|shall)",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He said a pause would be welcome.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He said Oslo would uphold the law.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He said that ⟦Norway would send two ships by June⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Their foreign ministers will meet in Oslo⟧.",
    ),
    order=30,
)
def will(reading: Reading, number: int, hit: Hit[object], day: str | None) -> Iterator[CommitmentDraft]:
    """Read a future act of a party: after "will", and after "would" in reported speech."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    lists = words()
    modal = folds[hit.first]
    j = hit.last
    negated = False
    while j < sentence.last and (folds[j] in lists.adverbs or folds[j] in ("not", "both", "continue") and folds[j] != "continue" or folds[j].endswith("ly")):
        negated = negated or folds[j] in ("not", "never")
        j += 1
    if j >= sentence.last or not folds[j][0].isalpha():
        return
    verb = folds[j]
    if any(q.first <= hit.first < q.last and q.last - q.first > 6 for q in reading.quotations):
        return
    subject, first = subject_before(reading, number, hit.first)
    opening = folds[first] if first < hit.first else ""
    if first >= hit.first or opening in ("what", "which", "who", "whether", "this", "these", "there", "it") and subject is None:
        return
    holder = governed(reading, number, hit.first)
    if modal == "would" and holder is None:
        return
    if holder is not None and (holder.kind in ("direct", "express", "discuss", "propose", "deny") or holder.negated or holder.lemma in ("hope", "believe", "warn", "predict")):
        return
    before = folds[max(sentence.first, first - 3) : first]
    if "if" in before or "hope" in before or "whether" in before or "so" in before[-1:]:
        return
    passive = verb == "be" and j + 1 < sentence.last and folds[j + 1].endswith(("ed", "held", "sent", "given", "made", "built", "put", "brought", "paid", "set", "drawn", "met"))
    if verb == "take" and folds[j + 1 : j + 2] == ["place"]:
        passive = True
    if verb in _STATES and not passive:
        return
    if passive and folds[j + 1] in ("considered", "needed", "required", "concerned", "pleased", "expected", "affected", "prepared", "interested", "committed", "allowed"):
        return
    text = reading.text(first, hit.first)
    actors = subject_actors(subject) if subject is not None and subject.kind != "source" else parties(reading, None if subject is None or subject.side is None else subject, text)
    if passive and not actors:
        actors = subject_actors(holder.subject) if holder is not None else (PRINCIPALS,)
    if not actors:
        return
    last = clause_end(reading, number, j)
    if negated:
        if holder is not None and holder.kind == "promise":
            return
        yield from draft(reading, "commitment.will", "refusal", number, first, last, day, actors=actors, predicate=holder, subject=subject)
        return
    yield from draft(reading, "commitment.will", "commitment", number, first, last, day, actors=actors, predicate=holder, subject=subject, status="announced")
