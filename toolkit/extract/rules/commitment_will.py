"""`commitment.will`: "said Norway would send two ships", "The ministers will meet in May", "the results would be shared"."""

import re
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
    """be like welcome seem appear mean need want hope wish prefer uphold remain stay consider look explore study weigh reconsider benefit
    depend require prove love have never always only also not become affect review discuss exchange undermine endanger violate threaten
    pose face represent constitute regret suffer know understand feel see matter""".split()
)
#: What things do and not parties: with no party as subject these say how things would turn out.
_EFFECTS = frozenset(
    "help lead bring serve contribute allow make enable ensure strengthen cause result improve worsen increase decrease reduce produce diminish promote create give".split()
)
#: What a thing or a body does that is a party's doing: "the first instructors will arrive in January".
_DOINGS = frozenset(
    "arrive begin start leave meet reach report attend operate resume enter take visit travel convene return come run land depart sail go gather draft continue join work follow".split()
)
_OWN = re.compile(
    r"^(?:(?:his|her|its|our|their) (?:own )?(?:government|country|administration|side|nation|ministry|office)|the (?:kingdom|state|republic|government|administration|federal government|country|emirates|commission|union|alliance))\b",
    re.IGNORECASE,
)


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
    while j < sentence.last and (
        folds[j] in lists.adverbs
        or (folds[j] in ("not", "both", "continue") and folds[j] != "continue")
        or folds[j].endswith("ly")
    ):
        negated = negated or folds[j] in ("not", "never")
        j += 1
    if j >= sentence.last or not folds[j][0].isalpha():
        return
    verb = folds[j]
    if any(q.first <= hit.first < q.last and q.last - q.first > 6 for q in reading.quotations):
        return
    subject, first = subject_before(reading, number, hit.first)
    if (
        subject is None
        and first >= hit.first
        and hit.first > sentence.first
        and folds[hit.first - 1] in ("and", "but", ",")
    ):
        earlier = next(
            (k for k in range(hit.first - 2, sentence.first, -1) if folds[k] in ("will", "would", "shall")),
            None,
        )
        if earlier is not None:
            subject, first = subject_before(reading, number, earlier)[0], hit.first
        else:
            verbs = [p for p in reading.predicates[number] if p.first < hit.first and p.subject is not None]
            subject, first = (verbs[-1].subject if verbs else None), hit.first
        if subject is None:
            return
    opening = folds[first] if first < hit.first else ""
    if (first >= hit.first and subject is None) or (
        opening in ("what", "which", "who", "whether", "this", "these", "there", "it") and subject is None
    ):
        return
    holder = governed(reading, number, hit.first)
    if modal == "would" and holder is None:
        return
    if holder is not None and (
        holder.kind in ("direct", "propose", "deny")
        or (holder.kind in ("express", "discuss") and not holder.that)
        or holder.negated
        or holder.lemma in ("hope", "believe", "warn", "predict")
    ):
        return
    before = folds[max(sentence.first, first - 3) : first]
    if "if" in before or "hope" in before or "whether" in before or "so" in before[-1:]:
        return
    passive = (
        verb == "be"
        and j + 1 < sentence.last
        and folds[j + 1].endswith(
            ("ed", "held", "sent", "given", "made", "built", "put", "brought", "paid", "set", "drawn", "met")
        )
    )
    if verb == "take" and folds[j + 1 : j + 2] == ["place"]:
        passive = True
    if verb in _STATES and not passive:
        return
    if passive and folds[j + 1] in (
        "considered",
        "needed",
        "required",
        "concerned",
        "pleased",
        "expected",
        "affected",
        "prepared",
        "interested",
        "committed",
        "allowed",
    ):
        return
    text = reading.text(first, hit.first) if first < hit.first else ""
    own = _OWN.match(text) is not None and holder is not None and holder.subject is not None
    if subject is None and not own and verb in _EFFECTS:
        return
    if verb in ("lead", "contribute") and folds[j + 1 : j + 2] == ["to"] and verb == "lead":
        return
    actors = (
        subject_actors(holder.subject)
        if own and holder is not None
        else subject_actors(subject)
        if subject is not None and subject.kind != "source"
        else parties(None if subject is None or subject.side is None else subject, text)
    )
    if (
        not actors
        and (passive or verb in _DOINGS)
        and (holder is None or holder.subject is None or holder.subject.kind not in ("medium", "source"))
    ):
        actors = subject_actors(holder.subject) if holder is not None else (PRINCIPALS,)
    if not actors:
        return
    last = clause_end(reading, number, j)
    if negated:
        if holder is not None and holder.kind == "promise":
            return
        yield from draft(
            reading,
            "commitment.will",
            "refusal",
            number,
            first,
            last,
            day,
            actors=actors,
            predicate=holder,
            subject=subject,
        )
        return
    yield from draft(
        reading,
        "commitment.will",
        "commitment",
        number,
        first,
        last,
        day,
        actors=actors,
        predicate=holder,
        subject=subject,
        status="announced",
    )
