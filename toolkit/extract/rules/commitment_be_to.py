"""`commitment.be-to`: "Poland is to join the group", "the envoy is set to travel", "planned to double", "is going to send"."""

from collections.abc import Iterator

from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.acts import acts, is_participle
from toolkit.extract.undertakings.complements import infinitive
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.futures import future_act
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.modals import Clause, clause_at
from toolkit.lexicon import Hit

_MEETINGS = frozenset(("meeting", "meetings", "summit"))
_ROUNDS = frozenset(("negotiations", "consultations", "exercises"))
_OF_THE_CALL = frozenset(
    "speak talk ring contact phone call telephone hold confer discuss have be begin take meet-up".split()
)

# "The aim is to end the war" says what the aim is.
_HOW = 3  #: tokens of "how deeply committed"
# What stands in a diary.
_LOOSE = frozenset(("scheduled", "slated", "expected", "planning"))
_AIMS = frozenset(
    "aim goal purpose objective task job idea plan intention priority point challenge duty hope wish dream role mission step key solution answer way approach condition policy strategy".split()
)


@extraction_rule(
    "commitment.be-to",
    phrases=(
        "(is|are|was|were) [also|now] (to|set to|due to|scheduled to|slated to|planning to|expected to|about to|getting ready to)",
        "(is|are|was|were|am) [not|also|now] going to",
        "(isn't|aren't|wasn't|weren't|we're|i'm|they're|he's|she's) [not] (going to|planning to)",
        "(plans|planned|plan) (to|on)",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. The aim is to end the war.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. They discussed the forum that Norway is set to host.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Chile is to join the patrol this year⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He said that ⟦Norway planned to double the number of ships⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦The talks on visas are to be completed by June⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦The leaders are expected to confer again in the spring⟧.",
    ),
    order=32,
)
def be_to(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read what a party is to do, is set to do or plans to do."""
    folds = reading.tokens.folds
    stop = reading.layout.sentences[number].last
    if folds[hit.first - 1] in ("no", "any"):
        return  # "had no plans to": a refusal
    act = past_manner(folds, hit.last + (folds[hit.last : hit.last + 1] in (['"'], ["“"])), stop)
    if act >= stop or (not infinitive(reading, act) and folds[act] != "be" and folds[hit.last - 1] != "on"):
        return
    if folds[act] == "do" and not folds[min(act + 1, stop - 1)].isalpha():
        return  # "what he was going to do."
    if folds[hit.last - 1] == "on" and not folds[act].endswith("ing"):
        return
    planned = folds[hit.last - 2] in ("plans", "planned", "plan", "planning")
    done = folds[act] == "be" and is_participle(folds[act + 1])
    done = done and (folds[act + 1] != "held" or folds[hit.first - 1] in _ROUNDS)
    if (
        folds[act] in _OF_THE_CALL
        and not done
        and not (_MEETINGS & set(folds[act : act + 5]))
        and (
            (
                folds[act] in ("speak", "talk", "ring", "contact", "phone", "call", "telephone", "be", "have")
                and "again" not in folds[act + 1 : act + 8]
            )
            or (not planned and "talks" in folds[act : act + 6])
        )
    ):
        return
    clause = clause_at(reading, number, hit.first, hit.last)
    if (
        clause is None
        or clause.elided
        or clause.subject.lead == "as"  # a reason: "as Chile is to take over the chair"
        or (
            not clause.subject.actors
            and not (_of_both(folds[hit.first], clause) or _brought_about(clause, done=done))
        )
        or any(a.kind not in ("person", "side", "group", "pronoun") for a in clause.subject.actors)
    ):
        return
    if done and (
        any(a.kind in ("person", "pronoun") for a in clause.subject.actors)
        or folds[clause.subject.first - 1] == "which"
    ):
        return  # "the island on which they are to be held"
    if "how" in folds[max(0, clause.subject.first - _HOW) : clause.subject.first]:
        return  # "affirmed how committed they are to strong ties"
    if folds[hit.last - 2] == "expected" and not (
        "again" in folds[act : act + 6]
        and (clause.subject.head in acts().teams or any(a.kind == "group" for a in clause.subject.actors))
    ):
        return  # what is expected of one is a forecast
    sentence = reading.layout.sentences[number]
    outlet = reading.home is None and reading.document.publisher is not None
    if outlet and clause.governing is None and folds[hit.last - 1] == "to" and not planned:
        if folds[hit.last - 2] != "going" and "according" not in folds[sentence.first : sentence.last]:
            return  # a paper's own diary: "Negotiators are to meet again on Monday"
    if (
        clause.governing is None
        and any(a.kind in ("person", "pronoun") for a in clause.subject.actors)
        and len({a.people[0].side for a in clause.subject.actors if a.people}) < 2
        and "according" not in folds[sentence.first : sentence.last]
        and not (
            reading.home is not None
            and folds[hit.first] in ("is", "are", "am", "plan", "plans")
            and _LOOSE.isdisjoint(folds[hit.first : hit.last])
        )
    ):
        return  # a paper's own background; an office announces it
    if folds[hit.first] == "plans" and _is_plan(reading, clause):
        return  # "brought up Norwegian plans to widen the port"
    clause.negated = clause.negated or "not" in folds[hit.first : hit.last]
    yield from future_act(reading, clause, "commitment.be-to")


def _is_plan(reading: Reading, clause: Clause) -> bool:
    """Tell whether "plans" is a noun, the thing that a verb right before it speaks of."""
    opening = clause.subject.first
    return any(p.last == opening and p.kind in _SPEAKING_OF for p in reading.predicates[clause.number])


_SPEAKING_OF = frozenset(("stress", "discuss", "express", "deny"))


def _of_both(verb: str, clause: Clause) -> bool:
    """Tell whether what both sides do together, or what is built or signed, is to happen: "the talks are to resume in May"."""
    lists = acts()
    head = clause.subject.head
    if verb not in ("is", "are") and clause.governing is None:
        return False
    if verb in ("is", "are"):
        return head not in _AIMS
    return head in lists.teams or head in lists.meetings or head in ("agreement", "treaty", "accord", "pact")


def _brought_about(clause: Clause, *, done: bool) -> bool:
    """Tell what somebody says is to be done or is on its way: "the crew is to be freed", "the government was going to buy ships"."""
    head, lists = clause.subject.head, acts()
    return clause.governing is not None and (
        done or head in lists.movers or head in lists.agents or head in lists.teams
    )
