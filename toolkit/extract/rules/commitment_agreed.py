"""`commitment.agreed`: "agreed to meet in May", "agreed that their teams would follow up", "it was agreed to continue contacts"."""

from collections.abc import Iterator

from toolkit.extract.clauses import Predicate
from toolkit.extract.commitments import clause_end, draft, is_past, start_of, subject_actors
from toolkit.extract.drafts import PRINCIPALS, CommitmentDraft
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings import due_of

_CONTACTS = frozenset(
    "contacts contact meeting meetings visit visits call talks dates date consultations cooperation exchanges schedule roadmap steps holding convening establishing setting launching continuing resuming organizing organising".split()
)
_VIEWS = frozenset(
    "importance need necessity necessary value fact significance urgency desirability principle".split()
)


@extraction_rule(
    "commitment.agreed",
    verbs=("agree",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. They agreed on the importance of free trade.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. They agreed that the fishery must be protected.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦They agreed to meet in May⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦It was agreed to maintain further contacts⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦The leaders agreed that their teams would follow up⟧.",
    ),
    order=20,
)
def agreed(reading: Reading, predicate: Predicate, day: str | None) -> Iterator[CommitmentDraft]:
    """Read what was agreed to be done; agreeing that something is so, or on its importance, is none."""
    folds = reading.tokens.folds
    number = predicate.sentence
    sentence = reading.layout.sentences[number]
    if predicate.negated or is_past(reading, predicate) or predicate.modal is not None:
        return
    j = predicate.last
    while j < sentence.last and (
        folds[j] in ("also", "further", "only", ",", "therefore", "in", "principle", "today", "jointly")
        and folds[j] != "to"
    ):
        j += 1
    if j >= sentence.last:
        return
    impersonal = predicate.passive or (predicate.subject is not None and predicate.subject.pronoun == "n")
    first = start_of(predicate)
    if impersonal and first > sentence.first and folds[first - 1] == "it":
        first -= 1
    last = clause_end(reading, number, j)
    actors = (PRINCIPALS,) if impersonal else subject_actors(predicate.subject)
    if folds[j] == "to":
        if (
            j + 1 < sentence.last
            and folds[j + 1] in ("the", "a", "an", "this", "these", "that")
            and "request" not in folds[j : j + 5]
        ):
            pass
        cuts = [k for k in range(j + 2, last - 1) if folds[k] == "and" and folds[k + 1] == "to"]
        ends = [*cuts, last]
        begin = first
        for end in ends:
            stop = end
            while stop > begin and reading.tokens.words[stop - 1] in ",;":
                stop -= 1
            yield from draft(
                reading,
                "commitment.agreed",
                "commitment",
                number,
                begin,
                stop,
                day,
                actors=actors,
                predicate=predicate,
            )
            begin = end + 1
    elif folds[j] == "that" or predicate.that:
        clause = folds[j + 1 : last]
        modal = next(
            (
                w
                for w in clause
                if w
                in (
                    "would",
                    "will",
                    "should",
                    "must",
                    "shall",
                    "is",
                    "are",
                    "was",
                    "were",
                    "could",
                    "needs",
                    "need",
                    "remains",
                    "has",
                    "have",
                    "can",
                    "had",
                    "may",
                )
            ),
            None,
        )
        dated = modal == "should" and due_of(reading, j, last, day) is not None
        if modal is not None and (modal in ("would", "will", "shall") or dated):
            at = clause.index(modal)
            if clause[at + 1 : at + 2] in (["be"], ["remain"]) and not (
                clause[at + 2 : at + 3] and clause[at + 2].endswith(("ed", "held", "sent"))
            ):
                return
            yield from draft(
                reading,
                "commitment.agreed",
                "commitment",
                number,
                first,
                last,
                day,
                actors=actors,
                predicate=predicate,
            )
    elif folds[j] in ("on", "upon"):
        head = folds[j + 1 : j + 7]
        if not _VIEWS & set(head) and _CONTACTS & set(head):
            yield from draft(
                reading,
                "commitment.agreed",
                "commitment",
                number,
                first,
                last,
                day,
                actors=actors,
                predicate=predicate,
            )
    elif (
        predicate.lemma == "concur"
        and folds[j] in ("in", "on")
        and folds[j + 1].endswith("ing")
        and folds[j + 1] not in ("opposing", "condemning", "stressing")
    ):
        yield from draft(
            reading,
            "commitment.agreed",
            "commitment",
            number,
            first,
            last,
            day,
            actors=actors,
            predicate=predicate,
        )
