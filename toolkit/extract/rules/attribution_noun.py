"""`attribution.noun`: "the remarks of the minister that …", "Tehran's claim that …", "a report by the newspaper that …"."""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.frames import Frame, Step
from toolkit.extract.grammar.verbs import verbs
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.words import words
from toolkit.lexicon import Hit

_ID = "attribution.noun"
_HIS = {"his": "m", "her": "f"}
_MADE = frozenset("made makes issued issues gave gives repeated repeats voiced sounded offered put".split())
_ABOUT = frozenset(("of", "by", "from", "in"))


@extraction_rule(
    _ID,
    phrases=(
        "(remark|remarks|claim|claims|report|reports|statement|statements|assertion|assertions|allegation|allegations|announcement)",
        "(revelation|revelations|disclosure|confirmation|declaration|insistence|prediction|complaint|reminder|admission|pronouncement)",
        "(promise|promises|pledge|pledges|indication|indications|guarantee|guarantees|signal|signals|message) (from|by)",
        "(suggestion|suggestions|comment|comments|accusation|accusations|denial|assurance|assurances|warning|warnings)",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. They welcomed the statement that was issued.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He will act in the light of the report of that mission.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He rejected ⟦Bolivia's claim⟧ that ⟦the line was cut⟧.",
    ),
)
def noun(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Frame]:
    """Read a clause that a noun of saying introduces, with whose word it is."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    if folds[hit.last - 1] in ("from", "by"):
        hit = hit._replace(last=hit.last - 1)  # "a promise from the emir that"
    that = next(
        (j for j in range(hit.last, min(sentence.last - 1, hit.last + 18)) if folds[j] == "that"), None
    )
    if (
        that is None
        or folds[that - 1] in _ABOUT  # "in the light of the report of that mission"
        or any(folds[j] in (".", ";", ":") for j in range(hit.last, that))
        or any(hit.last <= p.first < that for p in reading.predicates[number])
    ):
        return
    if not _is_object(reading, sentence.first, hit.first):
        return  # "Marte's claim that … was false": where the clause ends cannot be told
    speaker, first = _speaker(reading, number, hit, that)
    if speaker is None or that + 1 >= sentence.last:
        return
    last = next((j for j in range(that + 1, sentence.last) if folds[j] == ";"), sentence.last)
    behind = (p.start for p in reading.predicates[number] if p.trailing and p.start > that)
    last = min(last, next(behind, last))  # "Marte gave assurances that …, the palace said"
    per = next((j for j in range(that, last - 1) if folds[j : j + 2] == ["according", "to"]), last)
    last = per - (folds[per - 1] == ",") if per < last else last  # "…, according to the palace"
    quote = reading.quotation_at(hit.first)
    last = min(last, quote.last) if quote is not None else last
    step = Step(speaker, folds[hit.first], first, max(hit.last, speaker.last), _ID)
    yield Frame((step,), that + 1, last, number, hit.first, _ID)


def _is_object(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether a verb stands before the noun."""
    auxiliaries, known = words().auxiliaries, verbs()
    folds = reading.tokens.folds
    return any(
        folds[j] in auxiliaries or folds[j] in known or folds[j] in _MADE or folds[j] == "despite"
        for j in range(first, stop)
    )


def _speaker(reading: Reading, number: int, hit: Hit[object], that: int) -> tuple[Actor | None, int]:
    """Return whose words they are and where the phrase begins: behind "of" or "by", or before the possessive."""
    folds = reading.tokens.folds
    actors = reading.actors[number]
    for actor in actors:
        if actor.kind == "source" and actor.first <= hit.first < actor.last and actor.last > hit.last:
            return actor, actor.first  # "a report in the foreign media"
    if folds[hit.last] in _ABOUT:
        found = [a for a in actors if hit.last < a.first < that and a.pronoun is None]
        named = next((a for a in found if a.people), None)
        if found and found[0].first <= hit.last + 5:
            near = named is not None and named.first <= found[0].last + 2
            return (named if near else found[0]), hit.first
        if that - hit.last <= 7 and folds[hit.last] != "in":
            return Actor(hit.last + 1, that, "source"), hit.first
    if that == hit.last:
        for actor in actors:
            if actor.last <= hit.first and hit.first - actor.last <= 2 and folds[actor.last] in ("'s", "'"):
                return actor, actor.first
        if folds[hit.first - 1] in _HIS:  # "Ilves thanked Marte for his statement that"
            gender = _HIS[folds[hit.first - 1]]
            people = [a for a in actors if a.last < hit.first and len(a.people) == 1]
            fits = (a for a in reversed(people) if a.people[0].gender in (None, gender))
            return next(fits, None), hit.first - 1
        for p in reading.predicates[number]:  # "Marte gave assurances that"
            if (
                p.lemma in ("give", "offer", "make", "issue", "repeat", "receive")
                and hit.first - 3 <= p.last <= hit.first
            ):
                return (p.subject if p.lemma != "receive" else None), hit.first
        for j in range(hit.first - 1, max(0, hit.first - 4), -1):  # "Marte made a rare admission that"
            if folds[j] in _MADE:
                at = j - 1 if folds[j - 1] in ("has", "also", "had", "later") else j
                return next((a for a in actors if a.last == at), None), hit.first
    return None, hit.first
