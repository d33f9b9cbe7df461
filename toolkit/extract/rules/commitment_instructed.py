"""`commitment.instructed`: "the ministries were instructed to draft a plan", "sent back to the table with orders to", "left to the ministers"."""

from collections.abc import Iterator

from toolkit.extract.drafts import PRINCIPALS, Party
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.beforecall import past
from toolkit.extract.undertakings.complements import infinitive
from toolkit.extract.undertakings.contexts import holder, supposed
from toolkit.extract.undertakings.doers import parties, sides_of
from toolkit.extract.undertakings.elsewhere import elsewhere
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.phrases import subject_before
from toolkit.lexicon import Hit

_BES = "(was|were|are|is|has been|have been|had been)"


@extraction_rule(
    "commitment.instructed",
    phrases=(
        f"{_BES} [also|now|jointly] (instructed|told|tasked|charged|directed|ordered|mandated|assigned|commissioned|entrusted) (to|with)",
        f"{_BES} [also|now] (sent|dispatched) [back] [to the table|to the negotiating table] with (orders|instructions|a mandate|directions) to",
        f"{_BES} [also|now] given (a|the|a clear|a joint) (mandate|task|instruction|brief) (to|of)",
        f"[it] {_BES} [also] left to (the|their)",
        "(in charge of|to work on)",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. The fishermen were told to leave.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The minister in charge of fisheries was with him.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦The ministries of the two countries were instructed to draft a plan⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Their negotiators have been sent back to the table with orders to narrow the gap⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦It was left to the ministers to fix a date⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦The presidents put their ministers in charge of drafting the accord⟧.",
    ),
    order=22,
)
def instructed(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read what teams and ministers are told to do by those on the call, whom the words need not name."""
    folds = reading.tokens.folds
    last = reading.layout.sentences[number].last
    found = _told(reading, number, hit)
    if found is None:
        return
    begin, act, who = found
    governing = holder(reading, number, begin)
    lead = folds[begin - 1] if begin > reading.layout.sentences[number].first else ""
    if supposed(reading, number, begin, lead, governing) or elsewhere(reading, number, governing):
        return
    if act < last and folds[act] == "expect":
        return  # "ministers have been told to expect a special sitting"
    if act < last and (
        infinitive(reading, act) or folds[act].endswith("ing") or folds[hit.last - 1] == "with"
    ):
        yield Found(
            "commitment.instructed",
            "commitment",
            number,
            begin,
            clause_end(reading, number, act),
            act,
            who,
            governing,
            kind="task_teams",
        )


def _told(reading: Reading, number: int, hit: Hit[object]) -> tuple[int, int, tuple[Party, ...]] | None:
    """Return where the evidence begins, what is to be done, and who has it done."""
    folds = reading.tokens.folds
    last = reading.layout.sentences[number].last
    teams = acts().teams
    if folds[hit.last - 2 : hit.last] in (["to", "the"], ["to", "their"]):  # "was left to the ministers to"
        to = next((i for i in range(hit.last + 1, min(last, hit.last + 7)) if folds[i] == "to"), None)
        if to is None or teams.isdisjoint(folds[hit.last : to]):
            return None
        return hit.first, past_manner(folds, to + 1, last), (PRINCIPALS,)
    if folds[hit.first] in ("in", "to"):  # "put their ministers in charge of", "set their teams to work on"
        verb = next((i for i in range(hit.first - 1, hit.first - 7, -1) if folds[i] in ("put", "set")), None)
        if (
            verb is None
            or folds[verb + 1] not in ("their", "both", "the")
            or teams.isdisjoint(folds[verb : hit.first])
        ):
            return None
        subject = subject_before(reading, number, verb)
        if subject is None or not subject.actors:
            return None
        who = parties(reading, number, subject, ())
        return subject.first, past_manner(folds, hit.last, last), who if len(who) < 2 else (PRINCIPALS,)
    subject = subject_before(reading, number, hit.first)
    if subject is None or subject.head not in teams or folds[hit.first - 1] in ("who", "which"):
        return None
    predicate = next((p for p in reading.predicates[number] if hit.first < p.first < hit.last), None)
    if predicate is not None and past(reading, predicate):
        return None
    own = parties(reading, number, subject, ())
    sides = sides_of(own)
    return (
        subject.first,
        past_manner(folds, hit.last, last),
        own if len(sides) == 1 and PRINCIPALS not in sides else (PRINCIPALS,),
    )
