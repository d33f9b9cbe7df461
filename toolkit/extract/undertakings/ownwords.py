"""Telling a clause that is whole, in the text's own voice or in a quotation, from a few words that are quoted."""

from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.modals import Clause

_LOOSE = (["out"], ["through"], ["together"], ["back"], ["up"])
_DEEDS = frozenset(
    """send visit host sign release lift impose deliver provide travel attend deploy withdraw supply buy pay finance open meet join come
    contribute donate vote ratify hand exchange establish launch speak""".split()
)


def in_own_words(reading: Reading, clause: Clause) -> bool:
    """Tell a clause that is whole, in the text's own voice or in a quotation, from a few words that are quoted."""
    folds = reading.tokens.folds
    q = reading.quotation_at(clause.at)
    if (
        q is None
        or q.last - q.first > 60
        or clause.subject.first < q.first
        or reading.layout.sentence_at(q.first) != reading.layout.sentence_at(q.last - 1)
    ):
        return True
    if clause.subject.head in acts().agents and not clause.negated:
        return True
    if clause.governing is not None and q.first <= clause.governing.first < clause.at:
        return True  # "“Marte told her that all patrols would end”": who relays it is quoted
    if _is_of_forces(reading, clause) or _is_of_teams(folds, clause):
        return True
    if clause.subject.head in acts().meetings and "between" in folds[clause.subject.first : clause.at]:
        return True  # "“Contacts between Oslo and Lima will continue”"
    if not any(a.kind in ("pronoun", "side", "group") for a in clause.subject.actors):
        return False
    if folds[clause.act] in _DEEDS:
        return not clause.negated and folds[clause.act + 1 : clause.act + 2] not in _LOOSE
    return True


def _is_of_forces(reading: Reading, clause: Clause) -> bool:
    """Tell whether a clause says what the forces of a side will do: "“Norwegian troops will leave the island”"."""
    subject = clause.subject
    if subject.head not in _FORCES:
        return False
    return reading.tokens.folds[subject.first] in ("our", "my") or any(
        subject.first <= c.first and c.last < subject.last for c in reading.chunks[clause.number].sides
    )


def _is_of_teams(folds: list[str], clause: Clause) -> bool:
    """Tell whether a clause says what the people of those on the call will do: "“Our energy ministers will meet”"."""
    return clause.subject.head in acts().teams and folds[clause.subject.first] in ("our", "my")


_FORCES = frozenset(
    "troops soldiers forces peacekeepers army navy fleet warships ships aircraft jets pilots crews engineers police units".split()
)
