"""`commitment.obtained`: "secured a pledge from Marte to open the port", "obtained Marte's word that", "got the nod for"."""

from collections.abc import Iterator

from toolkit.extract.drafts import Party
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.beforecall import past
from toolkit.extract.undertakings.complements import infinitive
from toolkit.extract.undertakings.contexts import holder, supposed
from toolkit.extract.undertakings.doers import of_actor, of_predicate, parties
from toolkit.extract.undertakings.elsewhere import elsewhere
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.owners import owner_before
from toolkit.extract.undertakings.phrases import subject_before
from toolkit.lexicon import Hit

_VERBS = "(secured|secures|obtained|obtains|won|wins|got|gets|extracted|extracts|wrested|wrung|gained|procured|elicited)"
_WORDS = frozenset(
    """pledge pledges promise promises commitment commitments assurance assurances guarantee guarantees word agreement consent
    undertaking undertakings nod go-ahead approval backing okay concession""".split()
)
_MARKS = frozenset(("to", "that", "for", "on"))
_REACH = 12  #: tokens from the verb to what is undertaken


@extraction_rule(
    "commitment.obtained",
    phrases=(f"{_VERBS}",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He won a prize for his agreement to row.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He has not secured a pledge from Marte to open the port.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves secured a pledge from Marte to open the port⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves obtained Marte's word that the crew would be freed⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves got the nod for a visit from President Marte⟧.",
    ),
    order=18,
)
def obtained(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read what somebody obtains the other's word on: it is the other who undertakes it."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    stop = min(sentence.last, hit.last + _REACH)
    noun = next((i for i in range(hit.last, stop) if folds[i] in _WORDS), None)
    if noun is None or not _between(folds[hit.last : noun]):
        return
    begin = hit.first
    while begin > sentence.first and folds[begin - 1] in ("has", "have", "had", "also", "finally"):
        begin -= 1
    subject = subject_before(reading, number, begin)
    if subject is None or not subject.actors or folds[begin - 1] in ("not", "never", "who", "which"):
        return
    predicate = next((p for p in reading.predicates[number] if p.first == hit.first), None)
    governing = holder(reading, number, subject.first)
    if (predicate is not None and past(reading, predicate)) or (
        supposed(reading, number, subject.first, subject.lead, governing)
        or elsewhere(reading, number, governing)
    ):
        return
    winners = parties(
        reading, number, subject, of_predicate(reading, governing) if governing is not None else ()
    )
    giver, opens = _giver(reading, number, noun, winners)
    mark = next((i for i in range(opens, min(sentence.last, opens + 4)) if folds[i] in _MARKS), None)
    if not giver or mark is None or any(folds[i] in (",", ".", ";") for i in range(opens, mark)):
        return
    act = past_manner(folds, mark + 1, sentence.last)
    if folds[mark] == "that":
        modal = next(
            (i for i in range(act, min(sentence.last, act + 24)) if folds[i] in ("will", "would")), None
        )
        if modal is None:
            return
        act = past_manner(folds, modal + 1, sentence.last)
    elif folds[mark] == "to" and not infinitive(reading, act):
        return
    if act < sentence.last:
        yield Found(
            "commitment.obtained",
            "commitment",
            number,
            subject.first,
            clause_end(reading, number, act),
            act,
            giver,
            predicate or governing,
        )


def _between(words_of: list[str]) -> bool:
    """Tell whether only a name, an article or an adjective stands between the verb and what is won."""
    return all(word[0].isalpha() or word in ("'s", "'", "-", "“", '"') for word in words_of) and not (
        {"for", "to", "and", "by", "in", "that"} & {*words_of}
    )


def _giver(
    reading: Reading, number: int, noun: int, winners: tuple[Party, ...]
) -> tuple[tuple[Party, ...], int]:
    """Return whose word is won and where what he gives it on begins: "from" stands before or behind that."""
    owner, _ = owner_before(reading, number, noun)
    if owner:
        return owner, noun + 1
    source = next(
        (
            a
            for a in reading.actors[number]
            if noun < a.first <= noun + _REACH
            and reading.tokens.folds[a.first - 1] == "from"
            and of_actor(a)
            and of_actor(a) != winners
        ),
        None,
    )
    if source is None:
        return (), noun + 1
    return of_actor(source), source.last if source.first == noun + 2 else noun + 1
