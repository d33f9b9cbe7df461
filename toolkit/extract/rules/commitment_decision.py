"""`commitment.decision`: "conveyed his country's decision to double its purchases", "announced plans to visit"."""

from collections.abc import Iterator

from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.beforecall import past
from toolkit.extract.undertakings.complements import Complement, infinitive
from toolkit.extract.undertakings.doers import of_predicate
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.kinds import known_verb, type_of
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.owners import owner_before
from toolkit.extract.undertakings.undertaken import start_of, undertaken
from toolkit.extract.words import words
from toolkit.lexicon import Hit

_SURE = 1.5  #: how far the words of an act must speak for one type
_NOTING = frozenset(("note", "reaffirm", "reiterate", "record"))
_RENEWING = frozenset(
    "reaffirm reiterate restate repeat affirm underscore underline stress emphasize emphasise renew note signal highlight".split()
)
_WORDS_GIVEN = frozenset(("commitment", "pledge"))
_FEELINGS = frozenset(
    """appreciation gratitude thanks regret satisfaction dismay disappointment concern concerns anger outrage frustration displeasure
    joy surprise shock relief delight interest opposition objection objections alarm anxiety unease worry sorrow praise protest welcome support""".split()
)
_ABOUT = frozenset("about over regarding concerning at".split())
# Acts that are no mere principle: "their commitment to exchange lists", not "to further develop ties".
_DEEDS = frozenset(
    """visit attend_summit meet next_call negotiate stay_in_touch task_teams set_up_body sign_or_ratify extend_treaty
    ease_sanction release_or_exchange share_information join_body""".split()
)
_CONCRETE = _DEEDS | {"policy_change"}  #: which of these it is, words may leave open
# What is planned, "plans for a summit", and its type.
_PLANNED = {
    "meeting": "meet",
    "summit": "meet",
    "session": "meet",
    "conference": "meet",
    "call": "next_call",
    "visit": "visit",
    "trip": "visit",
    "tour": "visit",
}
_LOOSE = frozenset(("secure", "ensure", "work", "put", "find", "achieve", "reach"))
_TALKING_OF = frozenset(("explain", "brief", "speak", "describe", "detail", "update"))
_DISCUSSING = frozenset(("discuss", "review", "note", "highlight", "reiterate"))
_PROVIDING = frozenset("provide participate send donate deliver contribute".split())
_WHEN = frozenset("at in on again next soon with each later this".split())
_GIVING = frozenset("trade_or_buy invest fund_or_aid military_aid".split())
_CLAUSE = frozenset(("that", "said", "says"))
_TELLING = frozenset(
    (
        "convey",
        "announce",
        "inform",
        "tell",
        "confirm",
        "express",
        "notify",
        "disclose",
        "reveal",
        "outline",
        "unveil",
        "present",
        "declare",
        "share",
        "make",
        "take",
        "reach",
    )
)


@extraction_rule(
    "commitment.decision",
    phrases=(
        "(decision|plan|plans) to",
        "decision of",
        "plans for (a|an|another|the next|further) [in-person|state|official|joint] (meeting|summit|visit|trip|conference|call|tour|session)",
        "(our|their|mutual|shared) agreement to",
        "(agreement|commitment|pledge|promise|approval|consent|assent|acceptance) to",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He praised her decision to open the port.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. They reaffirmed their commitment to deepen the alliance.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He voiced his dismay at Chile's decision to close the port.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte conveyed Chile's decision to buy two ships⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves announced plans to open an embassy in May⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte informed him of her decision to send a ship⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦They announced plans for a meeting in Lima⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte underscored her promise to win over more states⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Both sides restated their commitment to consult on the quota each year⟧.",
    ),
    order=26,
)
def decision(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read a decision or a plan that somebody tells the other side of."""
    folds = reading.tokens.folds
    if any(p.first == hit.first and folds[p.start - 1] in _CLAUSE for p in reading.predicates[number]):
        return  # "told her that Chile plans to open": a verb
    heads = {p.last for p in reading.predicates[number]}  # "outlined U.S. plans to": a noun
    kinds = ("side", "person", "pronoun") if folds[hit.first] == "plans" else ("group", "pronoun")
    if folds[hit.first] in ("plans", "plan") and any(
        a.last == hit.first and a.first not in heads and a.kind in kinds for a in reading.actors[number]
    ):
        return  # "briefed him on the steps Chile plans to take", "that the two countries plan to take": another
    predicate = next((p for p in reversed(reading.predicates[number]) if p.last <= hit.first), None)
    if (
        predicate is None
        or predicate.subject is None
        or predicate.subject.kind in ("medium", "source")
        or predicate.negated
    ):
        return
    if folds[hit.first + 1] == "for":
        told = hit.first - predicate.last <= 2 and predicate.lemma in _TELLING | {"affirm", "reaffirm"}
        if told and not past(reading, predicate):
            act = hit.last - 1
            yield Found(
                "commitment.decision",
                "commitment",
                number,
                start_of(reading, predicate),
                clause_end(reading, number, act),
                act,
                of_predicate(reading, predicate),
                predicate,
                status="announced",
                kind=_PLANNED[folds[act]],
            )
        return
    noun, to = _decided(reading, number, hit)
    if to is None:
        return
    between = folds[predicate.last : hit.first]
    own, owned = owner_before(reading, number, noun)
    if folds[hit.first - 1] == "no":
        return  # "had no plans to": a refusal
    own_plans = (
        bool(own)
        and folds[noun] == "plans"
        and folds[past_manner(folds, to + 1, to + 3)] in _PROVIDING | {"increase"}
    )
    if (
        (
            predicate.lemma not in _TELLING
            and not (own_plans and predicate.lemma in _DISCUSSING)
            and not (predicate.lemma in _TALKING_OF and folds[noun] in ("plan", "plans"))
            and not (predicate.lemma in _NOTING and folds[noun] == "agreement")
            and not (predicate.lemma in _RENEWING and folds[noun] in _WORDS_GIVEN | {"promise"})
        )
        or (len(between) > 8 and not (own_plans and "including" in between[-4:]))
        or predicate.passive
        or not (_ABOUT.isdisjoint(between) or own is not None)
        or not _FEELINGS.isdisjoint(between)
        or (predicate.lemma != "share" and "with" in between)
        or past(reading, predicate)
    ):
        return
    last = reading.layout.sentences[number].last
    act = past_manner(folds, to + 1, last)
    if not infinitive(reading, act):
        return
    for find in undertaken(
        reading,
        "commitment.decision",
        "refusal" if folds[act] in acts().refuse else "commitment",
        predicate,
        Complement("to", to, act),
        actors=own or of_predicate(reading, predicate),
        status="announced",
        first=owned if own_plans else start_of(reading, predicate),
    ):
        if folds[noun] not in _WORDS_GIVEN or _specific(folds[find.act : find.last]):
            yield find


def _decided(reading: Reading, number: int, hit: Hit[object]) -> tuple[int, int | None]:
    """Return the noun, and the "to" behind it or behind whose it is: "the decision of Norway to send"."""
    folds = reading.tokens.folds
    if folds[hit.last - 1] == "of":
        end = min(hit.last + 6, reading.layout.sentences[number].last)
        return hit.first, next((i for i in range(hit.last + 1, end) if folds[i] == "to"), None)
    to = next(i for i in range(hit.last - 1, hit.first - 1, -1) if folds[i] == "to")
    return to - 1, to


def _specific(act: list[str]) -> bool:
    """Tell "their commitment to exchange prisoners" from "their commitment to strengthen the alliance"."""
    inner = act[2:] if act[:2] == ["continue", "to"] else act
    if not inner or inner[0] in _LOOSE or not known_verb(inner[0]):
        return False
    if inner[0] == "meet":  # "their commitment to meet at the forum", not "to meet the targets"
        return not _WHEN.isdisjoint(inner[1:2])
    if inner[0] == "complete" and words().determiners.isdisjoint(inner[1:2]):
        return False  # "their commitment to complete disarmament"
    kind = type_of(inner, (), "commitment", verbal=True, lead=_SURE, alike=_CONCRETE)
    if kind in _GIVING and any(word[0].isdigit() for word in inner[:6]):
        return True
    return kind in _DEEDS or (kind == "fund_or_aid" and inner[0] in _PROVIDING)
