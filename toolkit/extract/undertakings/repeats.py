"""Undertakings that a text tells twice: in a heading, a lead, a caption or a summary."""

from collections.abc import Collection

from toolkit.extract.drafts import PRINCIPALS, CommitmentDraft
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading
from toolkit.reference import SideName

_ENDS = frozenset('.!?:;”"’)')
_COMMON = frozenset(
    """agreed agree agreeing pledged committed confirmed promised vowed they their leaders ministers presidents both sides president minister
    prime will would work working together closely continue continuing that this with further also between cooperate cooperation
    countries""".split()
)


def is_headline(reading: Reading, draft: CommitmentDraft) -> bool:
    """Tell whether an undertaking stands in a heading or a caption: in the present tense, and no mark ends the paragraph."""
    verb = draft.predicate
    if verb is None or verb.verb.form not in ("third", "base", "past") or verb.tense != "present":
        return False
    paragraph = reading.layout.paragraphs[reading.layout.sentences[draft.sentence].paragraph]
    return (
        reading.tokens.words[paragraph.last - 1] not in _ENDS and reading.tokens.folds[paragraph.first] != "-"
    )


def is_lead_line(reading: Reading, draft: CommitmentDraft) -> bool:
    """Tell whether an undertaking stands in a first line of one sentence, as a title does that ends with a full stop."""
    sentence = reading.layout.sentences[draft.sentence]
    paragraph = reading.layout.paragraphs[sentence.paragraph]
    return sentence.paragraph == 0 and paragraph.last == sentence.last


def repeated(
    reading: Reading, draft: CommitmentDraft, before: list[CommitmentDraft], sides: Collection[str] = ()
) -> CommitmentDraft | None:
    """Return the undertaking for which most of the same words stand already, as in a lead, a caption or a summary.

    `sides` are those of the call: "they" are the same as the two whom a lead names.
    """
    mine, acting = _content(reading, draft), _acting(draft, sides)
    for other in before:
        if draft.type == "invite" == other.type and draft.actors == other.actors:
            if draft.due in (None, other.due) and not _elsewhere(reading, draft, other):
                return other  # the same invitation, told again
        if other.class_ != draft.class_ or other.sentence == draft.sentence:
            continue
        if None in (draft.due, other.due) and not acting.isdisjoint(_acting(other, sides)):
            if _retold(reading, draft, other):
                return other
        theirs = _content(reading, other)
        same = _word_for_word(mine, theirs)
        if other.type != draft.type and not same:
            continue
        if draft.due not in (None, other.due) or acting != _acting(other, sides):
            continue
        if same or _mostly(mine, theirs, lead=_leads(reading, other, draft)):
            if not _differ(reading, draft, other):
                return other
    return None


def _mostly(mine: frozenset[str], theirs: frozenset[str], *, lead: bool) -> bool:
    """Tell whether an undertaking has its words from another: half of them from a lead, most of them from further down.

    Two paragraphs below the lead may well tell of two acts in much the same words: "pledged to work together on krill",
    "pledged to work closely".
    """
    shared = len(mine & theirs)
    return 2 * shared >= len(mine) if lead else shared > 1 and 4 * shared >= 3 * len(mine)


def _differ(reading: Reading, draft: CommitmentDraft, other: CommitmentDraft) -> bool:
    """Tell whether two acts of readiness share no more than whose they are: "China is ready to work with Peru to …"."""
    if draft.class_ not in ("willingness", "intention"):
        return False
    mine, theirs = (_told(reading, d) - _READY for d in (draft, other))
    return min(len(mine), len(theirs)) > _FEW and 3 * len(mine & theirs) < min(len(mine), len(theirs))


_FEW = 3  #: words of a short undertaking, which tells little
_READY = frozenset(
    fold[:6] for fold in "ready willing stands stand prepared hopes hope wants wishes side".split()
)


def _leads(reading: Reading, other: CommitmentDraft, draft: CommitmentDraft) -> bool:
    """Tell whether one undertaking stands in the lead and another in a later paragraph: a paragraph by itself goes on to new acts."""
    first, later = (reading.layout.sentences[d.sentence].paragraph for d in (other, draft))
    return first < reading.layout.title + _LEAD and later != first


def _acting(draft: CommitmentDraft, sides: Collection[str]) -> set[object]:
    """Return the sides that act; of people whose state is open the people themselves."""
    acting: set[object] = set()
    for party in draft.actors:
        if party == PRINCIPALS and sides:
            acting.update(sides)
        else:
            acting.add((party.side or party.index) if isinstance(party, Person) else party)
    return acting


def _word_for_word(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Tell whether nearly all words of the shorter one stand in the other, as in a line under the title."""
    shared = len(mine & theirs)
    return shared > 3 and 5 * shared >= 4 * min(len(mine), len(theirs))


def _retold(reading: Reading, draft: CommitmentDraft, other: CommitmentDraft) -> bool:
    """Tell whether a lead told it already in much the same words, those of states and people left aside."""
    first = reading.layout.sentences[other.sentence].paragraph
    if first >= reading.layout.title + _LEAD or reading.layout.sentences[draft.sentence].paragraph == first:
        return False
    mine, theirs = _told(reading, draft), _told(reading, other)
    shared = len(mine & theirs)
    return shared > 1 and 2 * shared >= min(len(mine), len(theirs))


_LEAD = 2  #: paragraphs


def _told(reading: Reading, draft: CommitmentDraft) -> frozenset[str]:
    """Return the content of an undertaking without names, which all undertakings of a call share."""
    names = {i for a in reading.actors[draft.sentence] for i in range(a.first, a.last)} | {
        i for c in reading.chunks[draft.sentence].sides for i in range(c.first, c.last)
    }
    folds = reading.tokens.folds
    return frozenset(
        folds[i][:_STEM]
        for i in range(draft.first, draft.last)
        if len(folds[i]) > 3 and folds[i] not in _COMMON and i not in names
    )


def _elsewhere(reading: Reading, draft: CommitmentDraft, other: CommitmentDraft) -> bool:
    """Tell whether two invitations are to two states: "to the forum in Peru", "to Norway"."""
    mine, before = (_states(reading, d) for d in (draft, other))
    return bool(mine and before) and mine.isdisjoint(before)


def _states(reading: Reading, draft: CommitmentDraft) -> frozenset[str]:
    """Return the states that stand behind "to" and "in" in an invitation."""
    folds = reading.tokens.folds
    return frozenset(
        c.value.side
        for c in reading.chunks[draft.sentence].sides
        if draft.first <= c.first < draft.last
        and isinstance(c.value, SideName)
        and folds[c.first - 1 - (folds[c.first - 1] == "the")] in ("to", "in", "visit")
    )


def _content(reading: Reading, draft: CommitmentDraft) -> frozenset[str]:
    """Return the longer words of an undertaking that tell it from others; "work together" tells nothing."""
    words = reading.tokens.folds[draft.first : draft.last]
    return frozenset({fold[:_STEM] for fold in words if len(fold) > 3 and fold not in _COMMON})


_STEM = 6  #: letters: "deployment" and "deploying" are one word
