"""Clauses with "will", "would" or "is to": whether they say what a party will do."""

from collections.abc import Iterator

from toolkit.extract.clauses import Predicate
from toolkit.extract.drafts import PRINCIPALS, Party
from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.contexts import elsewhere, supposed, voice
from toolkit.extract.undertakings.doers import parties
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.kinds import known_verb
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.modals import Clause, opens_clause
from toolkit.extract.undertakings.phrases import earlier_subject

_GLAD = frozenset("happy glad pleased delighted honoured honored".split())
_STAYING = frozenset("in at on engaged involved under present through there".split())
_GATHERINGS = frozenset("meeting meetings talks summit consultations".split())
_OVER = frozenset(("over", "by", "via"))
_WIRES = frozenset(("phone", "telephone", "video"))
_WATCHING = frozenset(("eye", "watch", "track", "mind"))
# What somebody undertakes who will not do it: "would not attack", "wasn't going to interfere".
_HARM = frozenset(
    "attack invade strike interfere intervene escalate harm target bomb threaten fire retaliate obstruct annex violate".split()
)
#: What nobody does who does all: "would spare no effort", "will not skimp on aid".
_STINT = frozenset("spare skimp stint scrimp".split())
# What goes on by somebody's will: "the suspension would remain until they apologised".
_MEASURES = frozenset(
    "suspension sanctions tariffs ban embargo measures restrictions blockade controls curbs closure moratorium".split()
)
_QUESTIONS = frozenset(("on", "whether", "how", "if", "when"))
# What two exchange who do not only talk.
_EXCHANGED = frozenset(
    "list lists prisoners pows ambassadors information data delegations visits intelligence detainees bodies".split()
)
# What is a state's own affair: elections, cabinets, parties.
_HOME = frozenset("coalition cabinet elections election parliament referendum rally down primaries".split())
_LOOSE = (["out"], ["through"], ["together"], ["back"], ["up"])
_QUOTED = frozenset("continue maintain negotiate support put provide keep work".split())
_DEEDS = frozenset(
    """send visit host sign release lift impose deliver provide travel attend deploy withdraw supply buy pay finance open meet join come
    contribute donate vote ratify hand exchange establish launch speak""".split()
)


def speakers(reading: Reading, clause: Clause) -> tuple[Party, ...]:
    """Return for whom the clause speaks."""
    governing = clause.governing
    if governing is not None and governing.kind == "agree":
        return (PRINCIPALS,)
    return voice(reading, clause.number, governing)


def future_act(reading: Reading, clause: Clause, rule: str) -> Iterator[Found]:
    """Judge a clause about the future: an act, a consideration, a wish, a refusal, or none of these."""
    folds = reading.tokens.folds
    lists = acts()
    verb = folds[clause.act]
    subject = clause.subject
    governing = clause.governing
    if (
        not opens_clause(reading, clause)
        or supposed(reading, clause.number, clause.first, subject.lead, governing)
        or elsewhere(reading, clause.number, governing)
    ):
        return
    if any(a.kind == "pronoun" and a.pronoun == "who" for a in subject.actors) or (
        folds[subject.first] in ("there", "this", "what", "nobody", "you", "neither", "any", "anything")
        and not subject.actors
        and subject.head not in _MEASURES
    ):
        return
    spoken_by = speakers(reading, clause)
    if (
        not subject.actors and governing is None and subject.lead in ("and", "but", ",")
    ):  # "Norway will join, and the first ship will come"
        mate = earlier_subject(reading, clause.number, subject.first)
        if mate is not None and mate.actors:
            spoken_by = parties(reading, clause.number, mate, spoken_by)
    who = parties(reading, clause.number, subject, spoken_by)
    if not who or not _in_own_words(reading, clause):
        return
    if verb == "be" and clause.act + 1 < len(folds) and _progressive(folds[clause.act + 1]):
        clause.act += 1  # "will be sending"
        verb = folds[clause.act]
    joint = PRINCIPALS in who
    standing = (
        verb in ("remain", "stay")
        and subject.head in _MEASURES
        and not {"until", "unless", "force", "place", "effect"}.isdisjoint(folds[clause.act : clause.act + 6])
    )
    class_ = "commitment"
    act = clause.act
    following = folds[act + 1 : act + 4]
    if subject.aside is not None and subject.aside.kind == "propose":
        class_ = "proposal"
    elif verb in ("like", "wish", "love", "prefer") and following[:1] == ["to"] and not clause.negated:
        act = past_manner(folds, act + 2, len(folds))
        if act >= len(folds) or folds[act] in lists.courtesies:
            return
        class_ = "intention"
    elif (
        verb == "be"
        and following[:1]
        and following[0] in _GLAD
        and following[1:2] == ["to"]
        and not clause.negated
    ):
        act, class_ = act + 3, "willingness"
    elif (
        verb == "be"
        or (
            verb == "remain"
            and not standing
            and not (
                following[:1]
                and (
                    following[0] in _STAYING
                    or (
                        following[1:2]
                        and following[0] in ("fully", "closely", "actively", "deeply")
                        and following[1] in _STAYING
                    )
                )
            )
        )
        or (verb == "have" and following[:1] == ["to"])
    ):
        return
    elif (
        verb in lists.consider
        and (verb != "look" or (following[:1] and following[0] in ("at", "into")))
        and not (verb in ("review", "assess", "evaluate", "think") and joint)
    ):
        if verb in ("think", "review") and not following:
            return
        if clause.negated:
            class_ = "refusal"
        elif not joint or verb in ("consider", "study", "explore"):
            class_ = "consideration"
    elif verb == "decide" and following[:1] and following[0] in _QUESTIONS:
        class_ = "consideration"
    elif verb in lists.refuse and not clause.passive and not clause.negated:
        if verb == "reject" and not subject.actors:
            return
        class_ = "refusal"
    elif verb in (
        "form",
        "launch",
        "hold",
        "dissolve",
        "call",
        "put",
        "step",
        "keep",
        "continue",
    ) and not _HOME.isdisjoint(folds[clause.act : clause.act + 10]):
        return  # "would form a cabinet", "will soon step down"
    elif verb in lists.sayings and "details" in folds[clause.act : clause.act + 5]:
        return  # "will share details of the call"
    elif not standing and not _is_act(reading, clause, verb, joint=joint):
        return
    elif clause.negated:
        class_ = "commitment" if verb in _HARM or verb in _STINT else "refusal"
    elif any(w in ("gladly", "course", "willingly", "readily") for w in folds[clause.at + 1 : clause.act]):
        class_ = "willingness"
    if class_ == "commitment" and _is_this_call(folds, clause):
        return
    polarity = "refrain" if clause.negated and class_ == "commitment" and verb not in _STINT else "do"
    if (
        clause.negated
        and class_ == "refusal"
        and governing is not None
        and (governing.kind == "promise" or _assures(reading, governing, clause.first))
    ):
        class_, polarity = "commitment", "refrain"
    last = clause_end(reading, clause.number, max(act, clause.act))
    yield Found(
        rule,
        class_,
        clause.number,
        clause.first,
        last,
        act,
        who,
        governing,
        (),
        polarity,
        "announced" if class_ == "commitment" else None,
        doer=(subject.first, subject.last)
        if not subject.actors or subject.actors[0].kind == "group"
        else None,
    )


def _progressive(fold: str) -> bool:
    return fold.endswith("ing") and known_verb(fold)


def _assures(reading: Reading, governing: Predicate, first: int) -> bool:
    return bool(
        {"assurance", "assurances", "word", "guarantee", "guarantees", "promise", "pledge"}
        & set(reading.tokens.folds[governing.last : first])
    )


def _is_act(reading: Reading, clause: Clause, verb: str, *, joint: bool) -> bool:
    """Tell an act from a state, a policy, the call's agenda, and from what merely befalls things."""
    folds = reading.tokens.folds
    lists = acts()
    subject = clause.subject
    following = folds[clause.act + 1 : clause.act + 4]
    if folds[clause.act - 1] == "always" and not clause.negated:
        return False  # a principle
    if verb == "take" and "time" in following:
        return False  # "will take some time to be resolved"
    if clause.passive:
        if verb in lists.conditions or (
            clause.negated and not subject.actors and subject.head in lists.abstracts
        ):
            return False
        return (
            (subject.head not in lists.abstracts and subject.head not in lists.beyond)
            or subject.head in ("tariffs", "sanctions")
            or bool(subject.actors)
        )
    if verb == "continue" and following[:1] == ["to"] and len(following) > 1:
        return following[1] not in (
            "be",
            "monitor",
            "suffer",
            "grow",
            "live",
            "face",
            "have",
            "need",
        )
    if verb == "keep" and not _WATCHING.isdisjoint(following):
        return False
    if verb in lists.policies and not _firm(folds, clause):
        return False
    acting = bool(subject.actors) and not (
        len(subject.actors) == 1
        and subject.actors[0].kind == "pronoun"
        and subject.actors[0].pronoun == "n"
        and subject.actors[0].side is None
        and clause.governing is not None
        and clause.governing.kind == "agree"
    )
    if acting:
        if (
            verb in lists.states
            and verb not in lists.acts_of_parties
            and not (verb == "have" and not _GATHERINGS.isdisjoint(folds[clause.act : clause.act + 5]))
        ):
            return False
        if (
            (joint or (verb in ("discuss", "review", "debate") and not clause.negated))
            and verb in lists.agenda
            and _EXCHANGED.isdisjoint(folds[clause.act : clause.act + 5])
            and not {"again", "further", "next", "regularly", "follow"}
            & set(folds[clause.act : clause.act + 8])
        ):
            return False
        return not (
            verb in ("take", "pay") and following[:1] in (["place"], ["note"], ["account"], ["attention"])
        ) or following[:1] == ["place"]
    if (subject.head in lists.teams or subject.head in lists.agents) and (
        verb not in lists.states or verb == "urge"
    ):
        return True
    if subject.head in lists.abstracts or subject.head in lists.beyond:
        return False
    return verb in lists.events


def _firm(folds: list[str], clause: Clause) -> bool:
    """Tell "Norway will uphold the treaty" and a promise to, from the view that it would always stand by its friends."""
    governing = clause.governing
    if not clause.subject.actors or clause.negated or "always" in folds[clause.at : clause.act]:
        return False
    if governing is None or governing.kind == "say":
        return folds[clause.at] == "will"
    return governing.kind == "promise"


def _in_own_words(reading: Reading, clause: Clause) -> bool:
    """Tell a clause that is whole, in the text's own voice or in a quotation, from a few words that are quoted."""
    folds = reading.tokens.folds
    for q in reading.quotations:
        if q.first <= clause.at < q.last:
            if (
                q.last - q.first > 60
                or clause.subject.first < q.first
                or reading.layout.sentence_at(q.first) != reading.layout.sentence_at(q.last - 1)
            ):
                return True
            if clause.subject.head in acts().agents and not clause.negated:
                return True
            if not any(a.kind in ("pronoun", "side", "group") for a in clause.subject.actors):
                return False
            if folds[clause.act] in _DEEDS:
                return not clause.negated and folds[clause.act + 1 : clause.act + 2] not in _LOOSE
            return True
    return True


def _is_this_call(folds: list[str], clause: Clause) -> bool:
    """Tell whether the act is the call itself that the text announces: "will hold a phone call with her on Friday"."""
    head = clause.subject.head
    if head in ("call", "conversation", "videoconference") and (
        clause.passive or folds[clause.act] in ("take", "last", "be")
    ):
        subject = folds[clause.subject.first : clause.subject.last]
        return {"next", "another", "further", "second", "follow-up", "new"}.isdisjoint(subject)
    if folds[clause.act] in ("call", "phone", "ring", "telephone"):
        whom, window = folds[clause.act + 1 : clause.act + 2], folds[clause.act : clause.act + 9]
        return whom in (["me"], ["him"], ["her"], ["us"]) and {"again", "back"}.isdisjoint(window)
    if folds[clause.act] not in (
        "hold",
        "holding",
        "have",
        "speak",
        "talk",
        "make",
        "receive",
        "take",
        "conduct",
    ):
        return False
    words = set(folds[clause.act : clause.act + 9])
    if words & {"again", "next", "another", "further", "second", "later", "back", "follow-up"}:
        return False
    if (
        folds[clause.act] in ("speak", "talk")
        and clause.governing is None
        and "with" in folds[clause.act : clause.act + 3]
    ):
        return True
    behind = folds[clause.act : clause.act + 24]
    if any(
        a in _OVER and b in _WIRES | {"the"} and c in _WIRES | {"on", "."}
        for a, b, c in zip(behind, behind[1:], behind[2:], strict=False)
    ):
        return True  # "will hold talks with Blinken over the phone"
    if {"conference"} & words and words & _WIRES:
        return True
    named = words & {"call", "conversation", "phone", "telephone", "videoconference", "video"}
    return bool(named) and "with" in folds[clause.act : clause.act + 14]
