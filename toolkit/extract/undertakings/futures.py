"""Clauses with "will", "would" or "is to": whether they say what a party will do."""

from collections.abc import Iterator

from toolkit.extract.drafts import PRINCIPALS, Party
from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.contexts import elsewhere, supposed
from toolkit.extract.undertakings.courtesies import is_courtesy
from toolkit.extract.undertakings.doers import parties
from toolkit.extract.undertakings.effects import is_effect, is_of_many, is_only_if
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.heads import caused, is_studying
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.modals import Clause, opens_clause, progressive
from toolkit.extract.undertakings.phrases import earlier_subject
from toolkit.extract.undertakings.presence import comes, in_contact
from toolkit.extract.undertakings.realacts import in_own_words, is_act, is_this_call
from toolkit.extract.undertakings.undertaken import with_further
from toolkit.extract.undertakings.unnamed import agent, of_nobody_named
from toolkit.extract.undertakings.voices import voice
from toolkit.extract.undertakings.wordgiven import word_given

_GLAD = frozenset("happy glad pleased delighted honoured honored".split())
_STATED = frozenset("statement statements comment comments remarks interview interviews".split())
_SPEAKING = frozenset(
    "speculate comment elaborate say answer confirm specify divulge disclose reveal identify name describe characterize characterise".split()
)
_STAYING = frozenset("in at on engaged involved under present through there".split())
# What somebody undertakes who will not do it: "would not attack", "wasn't going to interfere".
_HARM = frozenset(
    "undercut undermine hinder hindered impede impeded attack invade strike interfere intervene escalate harm target bomb threaten fire retaliate obstruct annex violate".split()
)
_MOVES = frozenset("action actions step steps measures".split())
#: What nobody does who does all: "would spare no effort", "will not skimp on aid".
_STINT = frozenset("spare skimp stint scrimp".split())
# Who does not do these lets others act.
_HINDERING = frozenset("oppose object veto block obstruct hinder".split())
# What goes on by somebody's will: "the suspension would remain until they apologised".
_MEASURES = frozenset(
    "suspension sanctions tariffs ban embargo measures restrictions blockade controls curbs closure moratorium".split()
)
# "would take no part in the fighting", "will undertake no further action".
_TAKING = frozenset(("take", "undertake", "launch", "do"))
_FIGHTING = frozenset(
    "action actions fighting hostilities war raids attacks attack offensive nothing strikes operations".split()
)
# What one does who does "no …" or "nothing".
_WITHOUT = frozenset(
    "take make give lend provide send accept do undertake offer grant sell buy supply allow permit pay play have impose sign launch".split()
)
_QUESTIONS = frozenset(("on", "whether", "how", "if", "when"))
# What is a state's own affair: elections, cabinets, parties.
_HOME = frozenset("coalition cabinet elections election parliament referendum rally down primaries".split())


def speakers(reading: Reading, clause: Clause) -> tuple[Party, ...]:
    """Return for whom the clause speaks."""
    governing = clause.governing
    if clause.spoken_by:
        return clause.spoken_by
    if governing is not None and governing.kind == "agree":
        return (PRINCIPALS,)
    if governing is None or governing.trailing:
        given = word_given(reading, clause.number, clause.act)
        if given:
            return given
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
    if is_effect(reading, clause) or is_of_many(reading, clause):
        return
    spoken_by = speakers(reading, clause)
    if (
        not subject.actors and governing is None and subject.lead in ("and", "but", ",")
    ):  # "Norway will join, and the first ship will come"
        mate = earlier_subject(reading, clause.number, subject.first)
        if mate is not None and mate.actors:
            spoken_by = parties(reading, clause.number, mate, spoken_by)
    who = (
        (clause.passive and agent(reading, clause.number, clause.act))
        or parties(reading, clause.number, subject, spoken_by)
        or of_nobody_named(reading, clause)
    )
    if not who or not in_own_words(reading, clause):
        return
    if verb == "be" and clause.act + 1 < len(folds) and progressive(folds[clause.act + 1]):
        clause.act += 1  # "will be sending"
        verb = folds[clause.act]
    if verb == "get" and folds[clause.act + 1 : clause.act + 3] == ["back", "to"]:
        verb = "contact"
    if verb == "be" and in_contact(folds, clause.act):
        verb = "contact"
    only = folds[clause.at + 1 : clause.at + 2] == ["only"]
    if verb == "announce" and "whether" in folds[clause.act : clause.act + 4]:
        return  # "will announce on Tuesday whether she will go"
    if only and (clause.elided or not subject.actors or any(a.pronoun == "n" for a in subject.actors)):
        return  # "it would only encourage them"
    joint = PRINCIPALS in who
    nothing = folds[clause.act + 1 : clause.act + 2]
    if nothing and nothing[0] in ("no", "nothing") and verb in _WITHOUT:
        clause.negated = True  # "would sell no arms"
    standing = (
        verb in ("remain", "stay")
        and subject.head in _MEASURES
        and not {"until", "unless", "force", "place", "effect"}.isdisjoint(folds[clause.act : clause.act + 6])
    )
    class_ = "commitment"
    act = clause.act
    following = folds[act + 1 : act + 4]
    made = caused(folds, act, len(folds))
    if subject.aside is not None and subject.aside.kind == "propose":
        class_ = "proposal"
    elif made is not None and subject.actors:  # "would have his minister look into it"
        class_ = "refusal" if clause.negated else "consideration" if is_studying(folds, act) else "commitment"
        act = made
    elif verb in ("give", "take") and is_studying(folds, act) and not clause.negated:
        class_ = "consideration"
    elif verb in ("like", "wish", "love", "prefer") and following[:1] == ["to"] and not clause.negated:
        act = past_manner(folds, act + 2, len(folds))
        if folds[act : act + 2] == ["continue", "to"]:
            act = past_manner(folds, act + 2, len(folds))
        if (
            act >= len(folds)
            or is_courtesy(folds, act)
            or (folds[act] == "refrain" and folds[act + 2][:6] in ("answer", "commen", "specul"))
        ):
            return
        class_ = "intention"
    elif clause.passive and verb in _GLAD and following[:1] == ["to"] and not clause.negated:
        act, class_ = act + 2, "willingness"
    elif (
        verb == "be"
        and following[:1]
        and following[0] in _GLAD
        and following[1:2] == ["to"]
        and not clause.negated
    ):
        act, class_ = act + 3, "willingness"
    elif verb == "be" and (
        comes(reading, clause) or (following == ["the", "first", "to"] and not clause.negated)
    ):
        pass
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
        elif not joint or clause.passive or verb in ("consider", "study", "explore"):
            class_ = "consideration"
    elif (verb == "decide" and following[:1] and following[0] in _QUESTIONS) or (
        verb == "take" and "look" in following and not joint
    ):
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
    elif clause.negated and verb in ("tolerate", "condone"):
        return  # what nobody likes
    elif clause.negated and verb in _SPEAKING:
        return  # "would not speculate on dates"
    elif (verb in ("convene", "meet") and subject.head in ("cabinet", "government")) or (
        verb in _DELIBERATING and subject.head in _CHAMBERS
    ):
        return
    elif verb == "leave" and not {"decision", "matter", "it"}.isdisjoint(folds[clause.act : clause.act + 4]):
        return  # "would leave that decision to parliament"
    elif clause.negated and verb in _HINDERING and subject.actors:
        pass  # "would not oppose a new round"
    elif verb == "give" and not {"consideration", "thought"}.isdisjoint(folds[act + 1 : act + 6]):
        class_ = "consideration"
    elif (verb in ("elaborate", "comment", "determine") and not clause.negated) or (
        verb in ("speak", "talk") and clause.negated and following[:1] in (["of"], ["about"], ["on"])
    ):
        return
    elif (verb in lists.sayings and "details" in folds[clause.act : clause.act + 5]) or (
        verb in ("make", "give", "issue", "release", "publish")
        and not _STATED.isdisjoint(folds[act : act + 6])
    ):
        return  # "will share details of the call"
    elif not standing and not is_act(reading, clause, verb, joint=joint):
        return
    elif clause.negated:
        holding = verb == "take" and not _MOVES.isdisjoint(following)  # "would take no further action"
        alone = verb in ("leave", "left") and "alone" in folds[act : act + 6]  # "will not be left alone"
        harmless = (
            alone or verb in _HARM or (verb in _TAKING and not _FIGHTING.isdisjoint(folds[act : act + 9]))
        )
        class_ = "commitment" if harmless or holding or verb in _STINT or clause.never else "refusal"
    elif only:
        class_ = "refusal"  # "will only sign if the quota is raised"
    elif any(w in ("gladly", "course", "willingly", "readily") for w in folds[clause.at + 1 : clause.act]):
        class_ = "willingness"
    if class_ in ("commitment", "refusal") and is_this_call(folds, clause):
        return
    if class_ == "commitment" and subject.lead == "that" and folds[subject.first - 2] == "intention":
        class_ = "intention"  # "shared the intention that both would"
    if class_ == "commitment" and subject.actors and is_only_if(folds, clause):
        class_ = "refusal"  # "would only hold talks if the ban was lifted"
    polarity = (
        "refrain" if clause.negated and class_ == "commitment" and verb not in _STINT | _HINDERING else "do"
    )
    if (
        clause.negated
        and class_ == "refusal"
        and governing is not None
        and (governing.kind == "promise" or _assures(reading, governing, clause.first))
    ):
        class_, polarity = "commitment", "refrain"
    last = clause_end(reading, clause.number, max(act, clause.act))
    found = Found(
        rule,
        class_,
        clause.number,
        _short_of(reading, clause, last),
        last,
        act,
        who,
        governing,
        (),
        polarity,
        "announced" if class_ == "commitment" else None,
        _of_principle(folds, clause) if class_ == "commitment" and verb not in _HARM else None,
        doer=(subject.first, subject.last)
        if not subject.actors or subject.actors[0].kind == "group"
        else None,
    )
    for find in with_further(reading, found) if class_ in _SEVERAL else (found,):
        gives_none = (
            find.first != found.first
            and folds[find.act] in _WITHOUT
            and folds[find.act + 1] in ("no", "nothing")
        )
        yield find._replace(class_="refusal", status=None) if gives_none else find


_DELIBERATING = frozenset("vote convene meet debate decide rule".split())
_CHAMBERS = frozenset(
    "parliament council congress senate assembly bundestag court lawmakers voters house".split()
)
_SEVERAL = frozenset(("commitment", "intention"))


def _of_principle(folds: list[str], clause: Clause) -> str | None:
    """Return the type of what one will "never" or "always" do."""
    if clause.never:
        return "uphold_policy"
    return "support_policy" if folds[clause.act - 1] == "always" else None


def _short_of(reading: Reading, clause: Clause, last: int) -> int:
    """Return where the evidence begins: at the verb where a subject with an apposition is longer than all that follows."""
    side = clause.subject.actors[:1] and clause.subject.actors[0].kind == "side"
    if (
        not side
        or clause.elided
        or last <= clause.at
        or "," not in reading.tokens.folds[clause.first : clause.at]
    ):
        return clause.first
    whole, own = reading.span(clause.first, clause.at), reading.span(clause.at, last)
    return clause.at if whole.end - whole.start > own.end - own.start else clause.first


def _assures(reading: Reading, governing: Predicate, first: int) -> bool:
    return bool(
        {"assurance", "assurances", "word", "guarantee", "guarantees", "promise", "pledge"}
        & set(reading.tokens.folds[governing.last : first])
    )
