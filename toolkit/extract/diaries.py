"""What those who are not on a call say will be done: a diary that a spokesman reads out, a plan of another's."""

from itertools import pairwise

from toolkit.extract.actors import Actor
from toolkit.extract.attribution import Step
from toolkit.extract.calls.call import Call
from toolkit.extract.drafts import PRINCIPALS, CommitmentDraft
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading

_PLANNED = frozenset(("commitment.will", "commitment.be-to"))
_AHEAD = _PLANNED | {"commitment.intended", "commitment.willing"}
_DATES = frozenset(("visit", "meet", "next_call", "attend_summit", "negotiate"))
# What stands in a diary; "would go no further than" does not.
_KEEPS = frozenset(
    """meet meeting hold holding visit visiting travel travelling traveling attend attending speak speaking fly flying
    return head heading leave address receive chair""".split()
)
_SENDS = frozenset(("send", "sending", "dispatch"))  #: "would send a delegation to the meeting"
_OPENING = 6  #: tokens of "the Norwegian government would send"
# Who speaks for another: "the Kremlin aide said Moscow will send a ship".
_SPEAKS_FOR = frozenset(
    ("spokesperson", "adviser", "ambassador", "envoy", "chief_of_staff", "official", "press_secretary")
)


def is_of_a_diary(
    reading: Reading, call: Call, draft: CommitmentDraft, chain: tuple[Step, ...], *, report: bool
) -> bool:
    """Tell whether an act of one side, told by nobody on the call, has nothing to do with it.

    A meeting with or a journey to others is the day's business, whoever announces it; any other act counts where one
    says it who speaks for a side, not where a minister does who was not on the call.
    """
    if draft.rule not in _AHEAD or PRINCIPALS in draft.actors or len(chain) > 1:
        return False
    if (
        report
        and draft.type == "meet"
        and draft.rule in _PLANNED
        and not _with_the_other(reading, call, draft)
    ):
        return True  # "he would also meet the King, Marte said"
    speaker = (chain[0].actor.antecedent or chain[0].actor) if chain else None
    if speaker is not None and (speaker.kind == "group" or any(p in call.people for p in speaker.people)):
        return False
    words = _without_aside(reading.tokens.folds[draft.first : draft.last])
    kept = not _KEEPS.isdisjoint(words) and _SENDS.isdisjoint(words[:_OPENING])
    if draft.type in _DATES and draft.rule in _PLANNED and kept:
        if call.status in ("planned", "requested"):
            return False
        if (
            not report
            and reading.tokens.folds[draft.first] == "i"
            and reading.quotation_at(draft.first) is None
        ):
            return False  # "I will travel to Lima in May", in a statement of his own
        if (
            not report
            and reading.tokens.folds[draft.first] in _SOME
            and _OF_STATE.issuperset(map(type, draft.actors))
        ):
            return (
                False  # "A Norwegian trade mission will travel to Arica", in what an office tells of a call
            )
        return not _with_the_other(reading, call, draft)
    return (
        report
        and speaker is not None
        and speaker.kind == "person"
        and not _speaks_for(speaker)
        and not any(_same_office(p, q) for p in speaker.people for q in call.people)
    )


def _without_aside(words: list[str]) -> list[str]:
    """Leave out what stands between a modal verb and its verb: "will, in his capacity as chair of the council, send"."""
    opens = next((i for i, (a, b) in enumerate(pairwise(words)) if a in _MODALS and b == ","), None)
    if opens is None or "," not in words[opens + 2 :]:
        return words
    return words[: opens + 1] + words[words.index(",", opens + 2) + 1 :]


_MODALS = frozenset(("will", "would"))
_SOME = frozenset(("a", "an", "two", "three", "several"))
_OF_STATE = frozenset((str,))  #: an actor that is a state, and nobody of it


def _speaks_for(speaker: Actor) -> bool:
    return not speaker.people or any(p.role is None or p.role in _SPEAKS_FOR for p in speaker.people)


def _same_office(one: Person, other: Person) -> bool:
    """Tell whether two may be one: "Rohani" and "Rouhani", or a minister without a name."""
    return one.side == other.side and one.role == other.role


def _with_the_other(reading: Reading, call: Call, draft: CommitmentDraft) -> bool:
    """Tell whether a clause names somebody of the call beside who acts: the other one, his state, a meeting of both."""
    own = {a.side if isinstance(a, Person) else a for a in draft.actors}
    if len(own) > 1:
        return True
    others = set(call.all_sides()) - own
    opening = reading.layout.sentences[draft.sentence].first
    invited = reading.tokens.folds[opening : opening + 3] == ["at", "the", "invitation"]
    first = opening if invited else draft.first  # "At the invitation of Y, he will attend the forum"
    return any(
        first <= a.first < draft.last
        and (a.kind == "group" or a.side in others or any(p.side in others for p in a.meant()))
        for a in reading.actors[draft.sentence]
    ) or any(
        first <= c.first < draft.last and getattr(c.value, "side", None) in others
        for c in reading.chunks[draft.sentence].sides
    )
