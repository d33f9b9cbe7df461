"""Clauses in which somebody says what he or his own side could or might do: "said Norway could host", "said she might come"."""

from toolkit.extract.drafts import Party
from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.contexts import supposed
from toolkit.extract.undertakings.doers import parties, sides_of
from toolkit.extract.undertakings.elsewhere import elsewhere
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.modals import Clause, clause_at, opens_clause
from toolkit.extract.undertakings.voices import voice


def own_clause(reading: Reading, number: int, at: int) -> tuple[Clause, tuple[Party, ...]] | None:
    """Return the clause of the modal verb at a token and who says it of himself or of his side; None where nobody does."""
    clause = clause_at(reading, number, at, at + 1)
    if clause is None or clause.governing is None or clause.negated or not opens_clause(reading, clause):
        return None
    governing, subject = clause.governing, clause.subject
    if (
        governing.kind not in ("say", "confirm")
        or supposed(reading, number, clause.first, subject.lead, governing)
        or elsewhere(reading, number, governing)
    ):
        return None
    own = voice(reading, number, governing)
    who = parties(reading, number, subject, own)
    return (clause, who) if who and sides_of(who) == sides_of(own) else None


def found_in(reading: Reading, rule: str, class_: str, clause: Clause, who: tuple[Party, ...]) -> Found:
    """Return the whole clause as an undertaking of a class."""
    return Found(
        rule,
        class_,
        clause.number,
        clause.first,
        clause_end(reading, clause.number, clause.act),
        clause.act,
        who,
        clause.governing,
    )
