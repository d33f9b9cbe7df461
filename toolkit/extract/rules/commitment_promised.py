"""`commitment.promised`: "pledged two ships", "undertook to reply", "assured her that the envoy would come"."""

from collections.abc import Iterator
from functools import cache

from toolkit.extract.drafts import PRINCIPALS
from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.beforecall import past
from toolkit.extract.undertakings.complements import Complement, complement
from toolkit.extract.undertakings.contexts import hearsay
from toolkit.extract.undertakings.doers import of_predicate, sides_of
from toolkit.extract.undertakings.elsewhere import elsewhere
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.heads import is_studying
from toolkit.extract.undertakings.manner import is_pursuit
from toolkit.extract.undertakings.modals import clause_at
from toolkit.extract.undertakings.things import deeds
from toolkit.extract.undertakings.undertaken import undertaken

_MEANS = frozenset(("$", "€", "£", "troops", "forces", "funds", "resources"))
_PACTS = frozenset(
    "ceasefire truce agreement agreements arrangement deal accord accords treaty terms obligations line".split()
)
_AGAIN = frozenset("a an another further continued continuing regular close closer ongoing sustained".split())


@cache
def _together() -> frozenset[str]:
    """Return what both sides do together."""
    return acts().meetings | frozenset(
        ("coordination", "collaboration", "partnership", "engagement", "discussion", "work")
    )


@cache
def _things_done() -> frozenset[str]:
    """Return the nouns that are deeds."""
    return acts().measures | frozenset(
        "acceleration survey review increase expansion completion reduction exchange visit conference repair reconstruction".split()
    )


_REOPENING = frozenset(
    """re-opening reopening opening signing sending visiting releasing returning ratifying buying purchasing selling importing hosting
    delivering lifting withdrawing joining attending donating repatriating handing doubling tripling""".split()
)
_PROSPECTS = frozenset("opportunities prospects areas avenues future start signs results steps".split())
_COUNTRYS = (["country", "'s"], ["government", "'s"], ["state", "'s"])  #: "promised her country's support"
_TOWARDS = frozenset(("to", "in", "at", "from", "for"))
_HOPES = frozenset(
    "will wishes mandate promise promises justice change reform reforms results prosperity growth vision".split()
)
_PERFECT = frozenset(("who", "has", "have", "had"))
_TIES = frozenset("partnership relations relationship ties friendship bonds".split())
_GOING_ON = frozenset("continue resume".split())
_ASSURING = frozenset(("assure", "reassure", "guarantee", "swear"))


@extraction_rule(
    "commitment.promised",
    verbs=("promise",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He recalled the ships promised at the conference in 2024.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He remains committed to peace.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. President Marte assured him that Chile valued the ties.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte undertook to reply within a week⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He pledged to protect the sovereignty of Chile.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves promised to protect the Chilean embassy⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves pledged two ships⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves promised his Chilean counterpart the release of two sailors⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦He assured her that an envoy would come in May⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦They committed to sign the pact⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Both leaders committed to continued close contact⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦They committed to deepening cooperation on fisheries⟧.",
    ),
    order=20,
)
def promised(reading: Reading, predicate: Predicate) -> Iterator[Found]:
    """Read what somebody pledges, promises, undertakes, commits to or gives an assurance of."""
    if (
        predicate.subject is None
        or predicate.trailing
        or predicate.negated
        or reading.tokens.folds[predicate.last : predicate.last + 1] == ["nothing"]
        or past(reading, predicate)
        or elsewhere(reading, predicate.sentence, predicate)
    ):
        return
    if hearsay(reading, predicate) or (predicate.passive and predicate.lemma != "commit"):
        return
    if predicate.subject.kind == "medium":
        return
    folds = reading.tokens.folds
    if predicate.verb.form == "ing" and folds[predicate.subject.first - 1] in _TOWARDS:
        return  # "before the envoy returns to Oslo promising new tariffs"
    if (
        predicate.lemma == "commit"
        and predicate.subject.kind == "source"
        and folds[predicate.subject.first] in ("a", "an")
    ):
        return  # "hoped for a government committed to reform"
    if folds[predicate.subject.first - 1] in _ASKED:
        return  # "knows what they promised each other", "only if Chile guaranteed that"
    if {"who"} < {*folds[max(0, predicate.first - 3) : predicate.first]} & _PERFECT:
        return  # "Marte, who has vowed to end the war, took office in May"
    lists = acts()
    what = complement(reading, predicate)
    if what.form == "to":
        together = folds[what.act] == "working" and folds[what.act + 1] in ("with", "together", "closely")
        policy = (
            folds[what.act] in lists.policies
            and not is_pursuit(folds, what.act)
            and not _guards(folds, predicate, what.act)
        )
        if policy and _PACTS.isdisjoint(folds[what.act : what.act + 8]):
            if not predicate.passive:  # "committed to deepen their ties and to meet in May"
                found = undertaken(reading, "commitment.promised", "commitment", predicate, what)
                further = (f for f in list(found)[1:] if folds[f.first] == "to")
                yield from (f for f in further if folds[f.act] not in lists.policies)
            return
        if (
            predicate.passive
            and not together
            and not _of_both(reading, predicate, what.act)
            and (folds[what.act].endswith("ing") or folds[what.act] in lists.states)
            and folds[what.act] not in _REOPENING
            and not _further(folds, predicate, what.act)
        ):
            return
        if folds[what.act].startswith("deliver") and not _HOPES.isdisjoint(folds[what.act : what.act + 5]):
            return  # "is committed to delivering change"
        if predicate.passive and folds[what.act - 1] in ('"', "“"):
            return  # "was committed to “direct dialogue”"
        studying = is_studying(folds, what.act)
        class_ = "consideration" if studying else "commitment"
        yield from undertaken(reading, "commitment.promised", class_, predicate, what)
    elif what.form in ("that", "nothing") or (what.form == "noun" and predicate.lemma in _ASSURING):
        yield from _clause(reading, predicate, what)
    elif (
        what.form == "noun"
        and predicate.lemma in ("pledge", "promise", "commit", "vow")
        and folds[what.at] not in _PROSPECTS
        and _thing(reading, predicate, what)
    ):
        yield from undertaken(reading, "commitment.promised", "commitment", predicate, what)


#: "assured her that Norway will remain a reliable supplier": what it does, and goes on doing.
_STEADY = frozenset(("stable", "reliable", "dependable", "steady"))
_REMAINING = frozenset("fully in at engaged open".split())
_ASKED = frozenset(("what", "whether", "if", "unless", "how"))
_STANDING = frozenset("always remains remained remain".split())


def _of_both(reading: Reading, predicate: Predicate, act: int) -> bool:
    """Tell "we are committed to clearing the strait together" from a policy of one side."""
    folds = reading.tokens.folds
    both = len(sides_of(of_predicate(reading, predicate))) > 1 or PRINCIPALS in of_predicate(
        reading, predicate
    )
    return both and "together" in folds[act : act + _TOGETHER] and folds[predicate.first - 1] not in _STANDING


_TOGETHER = 12  #: tokens


def _further(folds: list[str], predicate: Predicate, act: int) -> bool:
    """Tell "is committed to further strengthening the ties", "was personally committed to help Peru" from a policy."""
    if folds[act] == "help" or (
        folds[act] == "continuing" and folds[act + 1] in ("its", "his", "her", "their", "to")
    ):
        return folds[predicate.first - 1] not in _STANDING
    return folds[act - 1] == "further" and folds[act].endswith("ing")


def _thing(reading: Reading, predicate: Predicate, what: Complement) -> bool:
    """Tell "pledged two ships" from "pledged loyalty", "promised his support" and "committed crimes"."""
    folds = reading.tokens.folds
    if predicate.passive and folds[what.at : what.at + 2] in (["to", "continued"], ["to", "continuing"]):
        # "said he was committed to continued contact", but not "remains committed to it"
        standing = folds[predicate.first - 1] in _STANDING
        return not standing and not _together().isdisjoint(folds[what.at + 2 : what.at + 6])
    if predicate.passive or folds[what.at] in (
        "loyalty",
        "allegiance",
        "himself",
        "herself",
        "itself",
        "themselves",
    ):
        return False
    if predicate.lemma == "vow":
        return not deeds().isdisjoint(folds[what.at : what.at + 4])
    if predicate.lemma == "commit":
        if folds[what.at] == "to":
            at = what.at + 1 + (folds[what.at + 1] in ('"', "“"))
            if folds[at] in _AGAIN and not _together().isdisjoint(folds[at + 1 : at + 6]):
                return True
            if folds[at] in ("a", "an", "joint", "further", "stronger"):
                return not (deeds() | _things_done()).isdisjoint(folds[at : at + 4])
            return folds[at] in ("the", "a", "an") and not _things_done().isdisjoint(folds[at + 1 : at + 5])
        return any(w[0].isdigit() or w in _MEANS for w in folds[what.at : what.at + 4])
    if predicate.lemma != "pledge" and folds[what.at] == "support":
        return folds[what.at + 1] in ("of", "from", "in", "for", "to")
    own = folds[what.at] in ("its", "his", "her", "their")
    whose = folds[what.at + 1 : what.at + 3] in _COUNTRYS
    whose = whose or reading.tokens.words[what.at + 1][:1].isupper()  # "promised her Peruvian backing"
    return predicate.lemma == "pledge" or not own or whose


def _guards(folds: list[str], predicate: Predicate, act: int) -> bool:
    """Tell "promised to protect the embassy" and "pledged to safeguard the pilgrims" from vows to protect a principle."""
    promised = predicate.lemma in ("promise", "pledge", "undertake") and not predicate.passive
    return (
        promised
        and folds[act] in ("protect", "safeguard")
        and _PRINCIPLES.isdisjoint(folds[act + 1 : act + _GUARDED])
    )


_GUARDED = 8  #: tokens of "protect the rights and the safety of all foreign students"
_PRINCIPLES = frozenset(
    """sovereignty integrity independence unity democracy freedom freedoms values order peace interests interest rights
    homeland nation constitution law europe""".split()
)


def _clause(reading: Reading, predicate: Predicate, what: Complement) -> Iterator[Found]:
    """Read the future clause of an assurance."""
    folds = reading.tokens.folds
    lists = acts()
    sentence = reading.layout.sentences[predicate.sentence]
    for m in range(what.at, min(sentence.last, what.at + 30)):
        if folds[m] in ("will", "would", "shall"):
            break
        if folds[m] in ("is", "are", "was", "were", "has", "had", "must", ";", "if"):
            return
    else:
        return
    clause = clause_at(reading, predicate.sentence, m, m + 1)
    if clause is None or (
        folds[clause.act] in lists.states
        and not (folds[clause.act] in lists.acts_of_parties and clause.subject.actors)
        and not clause.passive
        and not clause.negated
    ):
        return
    supplies = folds[clause.act + 1] in ("a", "an") and folds[clause.act + 2] in _STEADY
    if folds[clause.act] == "remain" and not supplies and folds[clause.act + 1] not in _REMAINING:
        return
    if folds[clause.act] == "be" and not clause.negated:
        return
    if clause.subject.head in _TIES and not clause.passive and folds[clause.act] not in _GOING_ON:
        return  # "assured her that their partnership would further strengthen"
    doer = None if clause.subject.actors else (clause.subject.first, clause.subject.last)
    yield from undertaken(
        reading,
        "commitment.promised",
        "commitment",
        predicate,
        what._replace(act=clause.act),
        polarity="refrain" if clause.negated else "do",
        doer=doer,
    )
