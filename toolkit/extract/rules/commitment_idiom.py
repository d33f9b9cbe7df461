"""`commitment.idiom`: "would not hear of a truce", "vouched for the opening", "was amenable to a pause", "gave a flat no"."""

from collections.abc import Iterator

from toolkit.extract.grammar.verbs import verbs
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.beforecall import past, weeks_past
from toolkit.extract.undertakings.complements import infinitive
from toolkit.extract.undertakings.contexts import supposed
from toolkit.extract.undertakings.doers import parties
from toolkit.extract.undertakings.elsewhere import elsewhere
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.idioms import idioms, notations
from toolkit.extract.undertakings.judgements import HOSTING
from toolkit.extract.undertakings.kinds import known_verb
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.modals import clause_at, opens_clause
from toolkit.extract.undertakings.undertaken import with_further
from toolkit.extract.undertakings.voices import voice
from toolkit.extract.words import is_manner
from toolkit.lexicon import Hit

_HABIT = 2  #: tokens of "has always"
_AUXILIARIES = frozenset(
    "would will shall could can has have had is are was were be been did does do".split()
)
_BETWEEN = frozenset("also not never still now therefore however both always once".split())
_AFTER_ALL = frozenset(
    "and but when as because after before at on in to while since if".split()
)  #: "said no and"
_RESISTANCE = frozenset(
    "demand demands insistence objection objections opposition veto claim claims threat refusal ultimatum precondition preconditions reservations resistance".split()
)  #: who gives these up changes a policy, whatever it was about
_GLAD = frozenset("happy glad content pleased".split())
_ONESELF = frozenset(("himself", "herself", "itself", "themselves"))
_OPPOSITE = {"commitment": "refusal", "willingness": "refusal"}


@extraction_rule(
    "commitment.idiom",
    phrases=notations(),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He was glad to hear of the truce.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He asked whether Chile was amenable to a pause.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte would not hear of a second ban⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves vouched for the release of the crew⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves dangled a further loan⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She said ⟦Chile was amenable to a longer pause⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦He did not rule out a second loan⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦He aired the idea of a joint patrol⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦She means to go to Oslo⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. Asked for a third ship, ⟦Ilves gave a flat no⟧.",
    ),
    order=17,
)
def idiom(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read what is undertaken, weighed or refused in a turn of phrase."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    found = idioms().longest(folds, hit.first, sentence.last)
    if found is None:
        return
    if folds[hit.first] == "meant" and folds[hit.first - 1] == ",":
        return  # "the pipeline, meant to bring gas to Lima"
    if "always" in folds[hit.first - _HABIT : hit.first] and folds[hit.first - _HABIT] in ("has", "have"):
        return  # "He has always said yes to Lima"
    class_ = found.value.class_
    at, negated = hit.first, False
    while at > sentence.first and (folds[at - 1] in _AUXILIARIES | _BETWEEN or is_manner(folds[at - 1])):
        negated = negated or folds[at - 1] in ("not", "never")
        at -= 1
    while at < hit.first and folds[at] not in _AUXILIARIES:
        at += 1
    if folds[at - 1] == "to" or folds[at].endswith("ing"):
        return
    if negated:
        if class_ not in _OPPOSITE or not _ONESELF.isdisjoint(folds[hit.first : hit.last]):
            return  # "did not commit himself to a sum" leaves it open
        class_ = _OPPOSITE[class_]
    predicate = next((p for p in reading.predicates[number] if at <= p.first <= hit.first), None)
    if predicate is not None and (
        past(reading, predicate) or predicate.modal in ("could", "might", "should")
    ):
        return
    if weeks_past(folds, hit.last, sentence.last):
        return  # "made an offer of help last month"
    clause = clause_at(reading, number, at, hit.first)
    if clause is None or not opens_clause(reading, clause) or (clause.elided and folds[hit.first] == "means"):
        return  # "ways and means to"
    subject = clause.subject
    if (
        supposed(reading, number, clause.first, subject.lead, clause.governing)
        or elsewhere(reading, number, clause.governing)
        or not (subject.actors or subject.head in acts().agents | acts().teams)
        or any(
            a.kind not in ("person", "side", "group", "pronoun") or a.pronoun == "who" for a in subject.actors
        )
    ):
        return
    who = parties(reading, number, subject, voice(reading, number, clause.governing))
    act = hit.last - 1
    if found.value.governs:
        act = past_manner(folds, hit.last, sentence.last)
        if act >= sentence.last or not (folds[act][0].isalnum() or folds[act] in ('"', "“", "$", "€", "£")):
            return
        if folds[hit.last - 1] == "to" and (
            (
                folds[act] in acts().courtesies
                and class_ in ("willingness", "intention")
                and not (folds[act] == "speak" and folds[act + 1] in ("to", "with"))
            )
            or (folds[act] in acts().states and folds[act] not in acts().acts_of_parties)
            or folds[act] in ("report", "announce", "learn")
        ):
            return
        if folds[hit.last - 2] == "unanimous" and not (
            known_verb(folds[act]) and folds[act] not in acts().courtesies | acts().policies
        ):
            return  # "were unanimous in condemning the raid"
        if class_ == "refusal" and _is_saying(folds[act]):
            return  # "stopped short of saying whether", "was not in a position to name it"
        glad = not _GLAD.isdisjoint(folds[hit.first : hit.last])
        if class_ == "willingness" and glad and (folds[act] in HOSTING or folds[act] == "offer"):
            class_ = "offer"  # "would be glad to host the talks"
        if class_ == "intention" and folds[hit.last - 1] == "to" and not infinitive(reading, act):
            return
    elif hit.last < sentence.last and folds[hit.last][0].isalnum() and folds[hit.last] not in _AFTER_ALL:
        return  # "said no such call took place"
    if not who:
        return
    yield from with_further(
        reading,
        Found(
            "commitment.idiom",
            class_,
            number,
            clause.first if not clause.elided else at,
            clause_end(reading, number, act),
            act,
            who,
            clause.governing,
            doer=None if subject.actors else (subject.first, subject.last),
            kind="policy_change" if not _RESISTANCE.isdisjoint(folds[hit.first : hit.last]) else None,
        ),
    )


def _is_saying(verb: str) -> bool:
    return verb in acts().sayings or any(v.kind in ("say", "confirm", "deny") for v in verbs().get(verb, ()))
