"""`commitment.received`: "was promised two ships", "Chile was offered a loan", "has been invited to the Oslo forum"."""

import itertools
from collections.abc import Iterator

from toolkit.extract.drafts import PRINCIPALS, Party
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.beforecall import past
from toolkit.extract.undertakings.contexts import supposed
from toolkit.extract.undertakings.doers import of_actor, parties
from toolkit.extract.undertakings.elsewhere import elsewhere
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.modals import Clause, clause_at, opens_clause
from toolkit.extract.undertakings.unnamed import agent
from toolkit.extract.words import words
from toolkit.lexicon import Hit

_CLASSES = {
    "promised": "commitment",
    "pledged": "commitment",
    "assured": "commitment",
    "offered": "offer",
    "invited": "offer",
}
_EXTENDED = frozenset(("extended", "issued", "conveyed"))
_HELP = frozenset(
    "help assistance support aid relief use loan loans credit mediation services office offices plane planes ships team teams money million billion".split()
)


@extraction_rule(
    "commitment.received",
    phrases=(
        "(was|were|has been|have been|had been|is|are) [also|then|further|personally|again] (promised|pledged|offered|invited)",
        "(was|were|has been|have been|had been) [also] assured of",
        "(was|were|has been|have been|had been|is) [also] (extended|issued|conveyed)",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. She was invited to form a government.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. Condolences were offered.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Chile was promised two ships⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte was invited to the Oslo forum⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦The use of a naval plane was offered to her⟧.",
    ),
    order=23,
)
def received(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read what somebody is promised, offered or invited to, by whom the text says or by the other side."""
    folds = reading.tokens.folds
    last = reading.layout.sentences[number].last
    verb = next(
        i for i in range(hit.last - 1, hit.first, -1) if folds[i] in _CLASSES or folds[i] in _EXTENDED
    )
    if hit.last >= last or folds[hit.first - 1] in ("as", "which", "who", "that"):
        return
    predicate = next((p for p in reading.predicates[number] if p.first == verb), None)
    if predicate is not None and (past(reading, predicate) or predicate.negated):
        return
    if folds[hit.first] == "had" and _is_dated(folds, hit.last, last):
        return  # "had been promised similar licences in July"
    if folds[hit.first] in ("has", "have") and any(
        folds[i] == "before" and not folds[i + 1].isalnum() for i in range(hit.last, last - 1)
    ):
        return  # "we have been promised things before."
    clause = clause_at(reading, number, hit.first, hit.first + 1)
    if (
        clause is None
        or clause.elided
        or not opens_clause(reading, clause)
        or supposed(reading, number, clause.first, clause.subject.lead, clause.governing)
        or elsewhere(reading, number, clause.governing)
    ):
        return
    act = _act(reading, clause, verb, hit.last, last)
    if act is None:
        return
    end = clause_end(reading, number, hit.last)
    guests: tuple[Party, ...] = parties(reading, number, clause.subject, ()) if clause.subject.actors else ()
    yield Found(
        "commitment.received",
        _CLASSES.get(folds[verb], "offer"),
        number,
        clause.first,
        end,
        act,
        agent(reading, number, verb) or (PRINCIPALS,),
        clause.governing,
        toward=guests,
        kind="invite" if folds[verb] == "invited" or folds[verb] in _EXTENDED else None,
    )


def _is_dated(folds: list[str], first: int, last: int) -> bool:
    """Tell whether a month or a year stands behind what was promised."""
    return any(
        one == "in" and (after in words().months or (after.isdigit() and len(after) == len("2024")))
        for one, after in itertools.pairwise(folds[first : min(last, first + _DATED)])
    )


_DATED = 10  #: tokens of "similar licences for rare earths in July"


def _act(reading: Reading, clause: Clause, verb: int, behind: int, last: int) -> int | None:
    """Return the head of what is promised, offered or invited to; None where that is no undertaking."""
    folds, text = reading.tokens.folds, reading.tokens.words
    lists = acts()
    subject = clause.subject
    window = folds[behind : min(last, behind + 9)]
    if folds[verb] in _EXTENDED:
        return subject.first if subject.head in ("invitation", "invitations") else None
    if folds[verb] == "invited":
        if (
            not subject.actors
            or any(a.kind not in ("person", "side", "pronoun") for a in subject.actors)
            or window[0] != "to"
        ):
            return None
        act = past_manner(folds, behind + 1, last)
        if act >= last or not (
            text[act][:1].isupper()
            or (folds[act] in lists.visits and folds[act] not in ("observe", "undertake", "send"))
            or (folds[act] in ("the", "a", "an") and not lists.gatherings.isdisjoint(folds[act : act + 7]))
        ):
            return None
        return verb
    if not lists.politeness.isdisjoint(window[:5]) or not lists.politeness.isdisjoint(
        folds[subject.first : clause.at]
    ):
        return None
    if subject.actors:
        if any(not of_actor(a) and a.kind != "pronoun" for a in subject.actors) or window[0] in (
            "by",
            ",",
            ".",
            "in",
            "at",
        ):
            return None
        act = past_manner(folds, behind + (window[0] == "to"), last)
        return act if act < last else None
    named = folds[subject.first : clause.at]
    if _HELP.isdisjoint(named):
        return None
    return subject.first + (folds[subject.first] in ("the", "a", "an"))
