"""What a report tells beside its call: plans that others announce or make, and how things stand already.

"Marte will open the fair next week, spokesman Olav Lie said", "Chile has offered to host the summit".
"""

from collections.abc import Sequence

from toolkit.extract.actors import Actor
from toolkit.extract.attribution import Step
from toolkit.extract.calls.call import Call
from toolkit.extract.drafts import PRINCIPALS, CommitmentDraft
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading
from toolkit.reference import SideName

# Rules that read what lies ahead, whoever says so, and not what somebody does by saying it.
_AHEAD = frozenset(
    f"commitment.{name}"
    for name in ("will", "be-to", "there-will-be", "intended", "considering", "willing", "might")
)
# What was agreed or accepted is told in the perfect of the call as well: "the two have agreed to meet".
_REACHED = frozenset(f"commitment.{name}" for name in ("agreed", "accepted", "reached", "received"))
_LEAD = 2  #: paragraphs in which news is told in the perfect


def is_plan_of_others(reading: Reading, call: Call, draft: CommitmentDraft, chain: Sequence[Step]) -> bool:
    """Tell whether a plan is announced by somebody who was not on the call, or is only theirs who were not.

    Where the sentence tells before it what somebody on the call said or did, the plan goes on from there: "Marte looked
    him in the eye and told him what Chile is prepared to do, her adviser said".
    """
    if draft.rule not in _AHEAD:
        return _is_deed_of_others(reading, call, draft)
    speaker = _meant(chain[-1].actor) if chain else None
    if speaker is not None and speaker.people and not _on_call(call, speaker):
        if chain[-1].actor.kind == "pronoun" and {*draft.actors} <= {*call.all_sides()}:
            return False  # "Chile would send ships, she added": whoever speaks for Chile
        if PRINCIPALS in draft.actors and "would" in reading.tokens.folds[draft.first : draft.last]:
            return False  # "The two would talk again in May, the spokesman said"
        if call.status in (None, "held") and _is_told_of_other(reading, call, draft, speaker):
            return False
        return not _acts_before(reading, call, draft)
    if speaker is not None and (speaker.kind == "group" or _on_call(call, speaker)):
        return False
    if speaker is not None and speaker.kind in ("source", "medium") and _is_diary(reading, call, draft):
        return True
    return bool(draft.actors) and all(
        isinstance(party, Person) and party not in call.people for party in draft.actors
    )


def _is_told_of_other(reading: Reading, call: Call, draft: CommitmentDraft, speaker: Actor) -> bool:
    """Tell whether one side's official tells what the other side will do: he has it from the call.

    Of an official whose side nobody says, this holds where he tells in the past what somebody on the call would do.
    """
    sides = {*call.all_sides()}
    own = {person.side for person in speaker.people if person.side is not None}
    if own:
        others = {party.side if isinstance(party, Person) else party for party in draft.actors}
        return not own.isdisjoint(sides) and bool(others) and others <= sides - own
    told = not _REPORTED.isdisjoint(reading.tokens.folds[draft.first : draft.last])
    return told and bool(draft.actors) and all(party in call.people for party in draft.actors)


_REPORTED = frozenset(("was", "were", "would"))


def _is_diary(reading: Reading, call: Call, draft: CommitmentDraft) -> bool:
    """Tell whether an office or a paper says what its leader will do next: "Marte will open the fair on Monday, his office said".

    Of the call is what he "would" do, as it reports, and what concerns the other one.
    """
    folds = reading.tokens.folds[draft.first : draft.last]
    party = draft.actors[0] if len(draft.actors) == 1 else None
    return (
        isinstance(party, Person)
        and not draft.quoted
        and "will" in folds
        and not any(
            person in call.people and person is not party
            for a in reading.actors[draft.sentence]
            for person in _meant(a).people
        )
        and not _goes_to_other(reading, call, draft, party)
    )


def _goes_to_other(reading: Reading, call: Call, draft: CommitmentDraft, party: Person) -> bool:
    """Tell whether a clause names the state of the other one on the call: "Marte will travel to Oslo on Friday"."""
    others = {side for side in call.all_sides() if side != party.side}
    return any(
        isinstance(chunk.value, SideName)
        and chunk.value.side in others
        and draft.first <= chunk.first < draft.last
        for chunk in reading.chunks[draft.sentence].sides
    )


def _is_deed_of_others(reading: Reading, call: Call, draft: CommitmentDraft) -> bool:
    """Tell whether a sentence below the lead tells what somebody by name undertook, and names nobody who was on the call."""
    verb = draft.predicate
    subject = verb.subject if verb is not None and verb.verb.form != "ing" else None
    if (
        subject is None
        or subject.kind != "person"
        or reading.tokens.folds[subject.first] in _REFERRING
        or reading.layout.sentences[draft.sentence].paragraph <= reading.layout.title
        or not all(isinstance(party, Person) and party not in call.people for party in draft.actors)
    ):
        return False
    return bool(draft.actors) and not any(_on_call(call, _meant(a)) for a in reading.actors[draft.sentence])


_REFERRING = frozenset(("the", "his", "her", "their"))


def is_own_plan(reading: Reading, call: Call, draft: CommitmentDraft, chain: Sequence[Step]) -> bool:
    """Tell whether somebody on the call is quoted with what he will do, and neither the call nor the other is near.

    "“We will go on with our work for the coast,” Marte said" was said to the press or at home; "“I told Ilves no: we will go on
    with our work”" was said in the call.
    """
    folds, layout = reading.tokens.folds, reading.layout
    speaker = _meant(chain[-1].actor) if chain else None
    if (
        draft.rule != "commitment.will"
        or not draft.quoted
        or folds[draft.first].split("'")[0] not in ("we", "i")
        or speaker is None
        or not _on_call(call, speaker)
    ):
        return False
    here = layout.sentences[draft.sentence].paragraph
    near = [n for n, s in enumerate(layout.sentences) if s.paragraph == here]
    return not any(
        not _NAMES_A_CALL.isdisjoint(folds[layout.sentences[n].first : layout.sentences[n].last])
        or any(
            person in call.people and person not in speaker.people
            for a in reading.actors[n]
            for person in _meant(a).people
        )
        for n in near
    )


_NAMES_A_CALL = frozenset(
    """call calls conversation conversations spoke spoken talked talk phone telephone discussed told we've agreed him her
    counterpart both""".split()
)


def is_standing(reading: Reading, call: Call, draft: CommitmentDraft) -> bool:
    """Tell whether a report far down says what a person or a state "has offered" or "has said": that stood before the call.

    What somebody on the call says that another "has offered" is said there: "Marte was glad that Norway has offered a loan".
    """
    if draft.rule in _REACHED or draft.predicate is None or draft.type == "invite":
        return False
    title = reading.layout.title
    if (
        reading.layout.sentences[draft.sentence].paragraph < title + _LEAD
        or draft.sentence <= reading.layout.body
    ):
        return False  # "X has told Y that Norway will pay" leads the news
    verbs = (draft.predicate, *draft.predicate.ancestors())
    standing = next((n for n, p in enumerate(verbs) if _has_done(reading, p)), None)
    return standing is not None and not any(
        p.speech and p.subject is not None and _on_call(call, _meant(p.subject))
        for p in verbs[standing + 1 :]
    )


def is_of_states(reading: Reading, draft: CommitmentDraft, chain: Sequence[Step]) -> bool:
    """Tell whether a report far down tells in its own words what a state did: "Norway and Chile agreed on a truce in May".

    "The Norwegian side agreed" is said of those on the call.
    """
    predicate = draft.predicate
    if predicate is None or predicate.parent is not None or len(chain) != 1:
        return False
    if predicate.perfect and draft.rule in _REACHED:
        return False  # "Chile has accepted the invitation" is news
    actor = chain[0].actor
    begin = reading.layout.sentences[draft.sentence].first
    return (
        actor.kind == "side"
        and actor is predicate.subject
        and _IN_THE_CALL.isdisjoint(reading.tokens.folds[begin : actor.first])
        and not any(p.speech and p.first < actor.first for p in reading.predicates[draft.sentence])
        and reading.tokens.folds[actor.last - 1] not in ("side", "delegation")
        and reading.layout.sentences[draft.sentence].paragraph > reading.layout.title + _LEAD
    )


_IN_THE_CALL = frozenset(("call", "conversation", "talk", "talks"))


def is_of_a_states_diary(reading: Reading, call: Call, draft: CommitmentDraft, chain: Sequence[Step]) -> bool:
    """Tell whether a report far down says in its own words what a state will do, and no "continue" shows that somebody said so."""
    folds = reading.tokens.folds[draft.first : draft.last]
    return (
        not chain
        and not _goes_on_saying(reading, call, draft)
        and draft.predicate is None
        and not draft.quoted
        and reading.layout.sentences[draft.sentence].paragraph > reading.layout.title + _LEAD
        and draft.rule in ("commitment.will", "commitment.be-to")
        and all(isinstance(party, str) and party != PRINCIPALS for party in draft.actors)
        and "would" not in folds
        and "continue" not in folds
    )


def _goes_on_saying(reading: Reading, call: Call, draft: CommitmentDraft) -> bool:
    """Tell whether somebody on the call said the sentence before, in the same paragraph: "…, he said. Chile will provide tents"."""
    sentences, before = reading.layout.sentences, draft.sentence - 1
    if before < 0 or sentences[before].paragraph != sentences[draft.sentence].paragraph:
        return False
    return any(
        p.speech and p.parent is None and p.subject is not None and _on_call(call, _meant(p.subject))
        for p in reading.predicates[before]
    )


def is_promised(reading: Reading, call: Call, draft: CommitmentDraft) -> bool:
    """Tell whether a sentence closes with who on the call promises what it tells: "Two ships will be sent, Marte vowed"."""
    return any(
        p.kind == "promise"
        and p.first >= draft.last
        and not p.perfect
        and p.subject is not None
        and (p.subject.kind == "group" or _on_call(call, _meant(p.subject)))
        for p in reading.predicates[draft.sentence]
    )


def is_of_both(reading: Reading, draft: CommitmentDraft) -> bool:
    """Tell whether a sentence says by number that both sides of the call act: "both ministers", "teams of the two countries"."""
    folds = reading.tokens.folds
    return any(
        a.kind == "group"
        and a.first <= draft.first + _OF
        and not _BOTH.isdisjoint(folds[a.first : a.first + 2])
        for a in reading.actors[draft.sentence]
    )


_BOTH = frozenset(("both", "two", "three"))
_OF = 6  #: tokens of "defence ministers of the two countries"


def _has_done(reading: Reading, p: Predicate) -> bool:
    if not p.perfect or p.subject is None or p.subject.kind not in ("person", "side", "source"):
        return False
    group = reading.tokens.folds[max(p.start, p.first - _GROUP) : p.first]
    return not {"has", "have"}.isdisjoint(group) and "to" not in group


_GROUP = 4  #: tokens of "has also repeatedly" before its verb


def _acts_before(reading: Reading, call: Call, draft: CommitmentDraft) -> bool:
    """Tell whether the sentence names somebody on the call before the plan, and not as who plans."""
    return any(a.last < draft.first and _on_call(call, _meant(a)) for a in reading.actors[draft.sentence])


def _meant(actor: Actor) -> Actor:
    return actor.antecedent or actor


def _on_call(call: Call, actor: Actor) -> bool:
    return any(person in call.people for person in actor.people)
