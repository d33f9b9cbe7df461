"""`commitment.proposed`: "proposed a summit", "suggested setting up a group", "put forward a plan"."""

from collections.abc import Iterator
from itertools import takewhile

from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.beforecall import past
from toolkit.extract.undertakings.doers import of_predicate
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.kinds import known_verb
from toolkit.extract.undertakings.undertaken import start_of, with_further
from toolkit.extract.words import is_manner, words

_OFFERING = frozenset(("host", "mediate", "help", "assist", "lend", "donate"))
_AIMED = 14  #: tokens from "aimed at" to the second aim
_ASSERTING = frozenset("was were is are had has might could reflected showed".split())


@extraction_rule(
    "commitment.proposed",
    verbs=("propose",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He suggested that catches had fallen.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The call was proposed by Norway.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte proposed a joint patrol⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦She suggested that the ministers meet in May⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He suggested that this would be a mistake.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦He proposed that Chile lend two ships to Norway⟧ and ⟦share its maps of the seabed⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦She suggested the two sides swiftly implement the pact⟧.",
    ),
    order=22,
)
def proposed(reading: Reading, predicate: Predicate) -> Iterator[Found]:
    """Read a plan that somebody puts to others."""
    if (
        predicate.negated
        or predicate.passive
        or predicate.modal in ("could", "might", "will", "would")
        or _too_old(reading, predicate)
    ):
        return
    folds = reading.tokens.folds
    if predicate.verb.form == "ing" and "aimed" in folds[max(0, predicate.first - _AIMED) : predicate.first]:
        return  # "consultations aimed at building trust and proposing measures"
    number = predicate.sentence
    sentence = reading.layout.sentences[number]
    who = of_predicate(reading, predicate)
    j = predicate.last
    if (
        not who
        or j >= sentence.last
        or folds[j] in (",", ".", "by", "in", "at")
        or folds[j : j + 1] in (["it"], ["them"])  # "it was President Marte who proposed it"
        or folds[j] in words().weekdays
    ):
        return
    if predicate.modal is not None and not predicate.speech and folds[predicate.first - 1] != predicate.modal:
        return
    clause = list(takewhile(lambda fold: fold != ",", folds[j : min(sentence.last, j + 12)]))
    if (
        predicate.lemma in ("suggest", "recommend")
        and clause[:1] != ["a"]
        and (_ASSERTING - _might(predicate, clause)) & set(clause[:9])
        and "be" not in clause[:9]
    ):
        return
    if clause[1:2] and clause[0] in ("the", "this") and clause[1] in _OF_CALL:
        return  # "the US side had proposed the timing", of the call itself
    if predicate.lemma in ("suggest", "recommend") and clause[:1] == ["otherwise"]:
        return
    if predicate.lemma == "suggest" and clause[:1] == ["the"] and clause[1:2] and clause[1] in acts().views:
        return  # "suggested the importance of air links"
    if predicate.lemma == "suggest" and folds[j] != "that" and "would" in clause[:6]:
        return  # "suggested Chile would pay": what will be, not what should
    if predicate.lemma == "suggest" and _is_view(folds, j):
        return
    act = j
    if folds[j] == "that":  # "that the ministers meet": the verb tells
        act = next(
            (
                i
                for i in range(j + 2, min(sentence.last, j + 14))
                if known_verb(folds[i])
                and folds[i] not in ("be", "report", "visit")
                and folds[i - 1] not in ("a", "the", "of")
            ),
            j + 1,
        )
    else:
        act = _verb_of_others(folds, j, min(sentence.last, j + 12)) or j
    hosting = predicate.lemma == "propose" and folds[j] == "to" and folds[j + 1] in _OFFERING
    found = Found(
        "commitment.proposed",
        "offer" if hosting else "proposal",  # "proposed to host the talks"
        number,
        start_of(reading, predicate),
        clause_end(reading, number, act),
        act,
        who,
        predicate,
    )
    # "that Chile lend two ships and share its maps" are two plans
    yield from with_further(reading, found) if known_verb(folds[act]) else (found,)


_OF_CALL = frozenset(("timing", "time", "call", "conversation", "date", "slot"))


def _is_view(folds: list[str], at: int) -> bool:
    """Tell what somebody thinks of a thing, "suggested that this would be a mistake", from "that it would be good to meet"."""
    if folds[at] != "that" or folds[at + 1] not in ("this", "it", "that", "such", "these"):
        return False
    would = next((i for i in range(at + 2, at + 6) if folds[i] == "would"), None)
    behind = folds[would + 1 : would + 10] if would is not None else []
    if behind[:1] == ["be"]:
        return "to" not in behind
    return would is not None and folds[at + 1] != "it"


def _verb_of_others(folds: list[str], first: int, last: int) -> int | None:
    """Return the verb of "proposed the two sides swiftly implement the pact", where no "that" opens the clause."""
    for i in range(first + 2, last):
        before = i - 1 - is_manner(folds[i - 1])
        if folds[before] in _DOERS and known_verb(folds[i]) and not folds[i].endswith(("s", "ed", "ing")):
            return i
    return None


_DOERS = frozenset(
    "sides countries ministers ministries teams governments parties leaders nations states delegations".split()
)


def _too_old(reading: Reading, predicate: Predicate) -> bool:
    """Tell whether a plan is older than the call; "had suggested" beside "had previously said" is reported in it."""
    if not past(reading, predicate):
        return False
    return not predicate.perfect or reading.tokens.folds[predicate.start - 1 : predicate.start] == ["which"]


def _might(predicate: Predicate, clause: list[str]) -> set[str]:
    """Return what asserts nothing here: "suggested that Chile could publish its maps" puts a plan."""
    could = clause.index("could") if "could" in clause[:8] else 0
    plan = predicate.lemma == "suggest" and clause[:1] == ["that"] and 0 < could < len(clause) - 1
    return {"could"} if plan and clause[could + 1] not in _HAPPENING else set()


_HAPPENING = frozenset("be have lead become cause result take mean end spread".split())
