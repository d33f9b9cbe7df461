"""What a report goes on to tell without a speaker, right beside what it tells of the call: "Warsaw is ready to pay"."""

from toolkit.extract.calls.call import Call
from toolkit.extract.context import tells_of_before
from toolkit.extract.drafts import PRINCIPALS, CommitmentDraft
from toolkit.extract.ofthecall import tells_of_call
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading

_INVITING = frozenset(("commitment.invited", "commitment.invitation", "commitment.received"))
_PAST_TIMES = frozenset("ago earlier previously formerly already yet".split())
_BULLETS = frozenset("•*·-–—▪●◦")
_TELLING = frozenset("agree promise decide accept offer propose refuse call discuss".split())


def leads_on(reading: Reading, call: Call, draft: CommitmentDraft) -> bool:
    """Tell whether an undertaking under nobody's word goes on with what the sentences beside it tell of the call.

    Those who act are all on the call, nothing in the sentence is of another time, and its paragraph, or the sentence before
    it, tells of the call or gives the word of somebody on it; what leads a report may be told of in the next sentence.
    """
    if not _of_call(call, draft) or tells_of_before(reading, draft.sentence):
        return False
    sentences = reading.layout.sentences
    here = sentences[draft.sentence]
    folds = reading.tokens.folds[here.first : here.last]
    if not _PAST_TIMES.isdisjoint(folds):
        return False
    leads = draft.sentence == 0 or sentences[draft.sentence - 1].paragraph < reading.layout.title
    bylines = _only_bylines(reading, draft.sentence)
    if draft.rule in _INVITING and any(a in call.people for a in draft.toward if isinstance(a, Person)):
        return True  # one on the call invited another
    if (leads and here.paragraph == reading.layout.title) or bylines:
        following = range(draft.sentence + 1, min(len(sentences), draft.sentence + 3))
        return any(report.sentence in following for report in call.reports) or (
            following.start < len(sentences) and _tells_of_call(reading, call, following.start)
        )
    return any(_tells_of_call(reading, call, n) for n in _before(reading, draft.sentence))


def _only_bylines(reading: Reading, number: int) -> bool:
    """Tell whether nothing but short lines without a verb stands between the title and a sentence: who writes, and when."""
    sentences = reading.layout.sentences
    return number > 0 and all(
        not reading.predicates[n] and sentences[n].last - sentences[n].first <= _LINE
        for n in range(number)
        if sentences[n].paragraph >= reading.layout.title
    )


_LINE = 16  #: tokens


def _of_call(call: Call, draft: CommitmentDraft) -> bool:
    """Tell whether all who act are on the call."""
    sides = {*call.all_sides(), PRINCIPALS}
    own = {a.side if isinstance(a, Person) else a for a in draft.actors}
    return bool(own) and own <= sides


def _before(reading: Reading, number: int) -> list[int]:
    """Return the sentences that one goes on from: those before it in its paragraph, else the last one before; of a list its lead."""
    sentences = reading.layout.sentences
    paragraph = sentences[number].paragraph
    found = [n for n in range(max(0, number - _REACH), number) if sentences[n].paragraph == paragraph]
    before = (found[0] if found else number) - 1
    while before > 0 and number - before < _LIST and _is_item(reading, before) and _is_item(reading, number):
        before -= 1
    if not found and before >= 0 and sentences[before].paragraph >= reading.layout.title:
        found.append(before)
    return found


_REACH = 6  #: sentences
_LIST = 16  #: items


def _is_item(reading: Reading, number: int) -> bool:
    return reading.tokens.words[reading.layout.sentences[number].first][0] in _BULLETS


def _tells_of_call(reading: Reading, call: Call, number: int) -> bool:
    """Tell whether a sentence reports the call, names it, or tells what somebody on it said or undertook."""
    if tells_of_before(reading, number):
        return False
    if any(report.sentence == number for report in call.reports) or tells_of_call(
        reading, call, number, reading.layout.texts[number]
    ):
        return True
    return any(
        p.subject is not None
        and (p.speech or p.kind in _TELLING)
        and not p.perfect
        and (p.subject.kind == "group" or any(q in call.people for q in p.subject.people))
        for p in reading.predicates[number]
    )
