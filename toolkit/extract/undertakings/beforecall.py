"""What was undertaken before the call: "had previously agreed", "promised in 2024", "last week she offered", "has offered" far down in a report."""

import itertools

from toolkit.extract.actors import Actor
from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.occasions import is_before_call, is_on_old_occasion
from toolkit.extract.undertakings.relatives import in_the_call, of_one_spoken_to, taken_up
from toolkit.extract.words import words
from toolkit.extract.workedout import worked_out_once

#: What opens a sentence that says what is taken further: "Following on from the summit held in Oslo in February, they decided".
_FURTHER_TO = frozenset(("following", "building", "further", "after", "recalling", "continuing"))
_OF_LATE = frozenset(("already", "recently", "lately"))
_OCCASIONS = frozenset("visit election elections summit rally speech attack attacks".split())
_BEFORE = frozenset(("before", "ahead"))
_VOTING = frozenset(("campaign", "manifesto", "election", "electoral", "programme", "platform"))
_RELATIVES = frozenset("which when where whom before after since until".split())
_STRETCHES = frozenset("week month year autumn spring summer winter".split())
_GOING_ON = frozenset("he she they it".split())
_LOOKING_BACK = frozenset("flashback background backstory rewind recap".split())  #: heads of a paragraph


def _is_old_government(reading: Reading, subject: Actor) -> bool:
    """Tell whether a government is not one of those on the call: "the Holm administration", where no Holm is, "the previous government"."""
    folds, head = reading.tokens.folds, subject.head
    if subject.kind != "source" or folds[head] not in ("administration", "government", "cabinet"):
        return False
    if not _OLD.isdisjoint(folds[subject.first : head]):
        return True
    if folds[head] != "administration" or head - subject.first < _NAMED or subject.side is not None:
        return False
    if not reading.tokens.words[head - 1][0].isupper():
        return False
    sentence = reading.layout.sentence_at(head)
    return not any(a.people and a.last == head for a in reading.actors[sentence])


_OLD = frozenset(("previous", "outgoing", "former", "last"))
_NAMED = 2  #: tokens of "the Holm"


@worked_out_once
def past(reading: Reading, predicate: Predicate) -> bool:
    """Tell whether an undertaking was made before the call: "had previously", "promised in 2024", "in which he agreed"."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[predicate.sentence]
    lists = acts()
    group = folds[max(sentence.first, predicate.start, predicate.first - 6) : predicate.first]
    if any(w in lists.earlier or w in _OF_LATE for w in group) or ("earlier" in group and "had" in group):
        return True
    if _told_of_before(reading, predicate) or _standing(reading, predicate):
        return True
    if _before_a_crowd(folds[max(sentence.first, predicate.start - _NEAR) : predicate.start]):
        return True
    behind = folds[predicate.last : predicate.last + 12]
    if behind[:3] == ["in", "the", "past"] or is_on_old_occasion(behind):
        return True
    if not _BEFORE.isdisjoint(reading.layout.words[predicate.sentence]):
        if is_before_call(folds[predicate.last : sentence.last]):
            return True
    subject = predicate.subject
    if subject is not None and "predecessor" in folds[subject.first : predicate.first]:
        return True
    if subject is not None and _is_old_government(reading, subject):
        return True
    if predicate.perfect and predicate.relative and folds[predicate.start] == "who":
        return True  # "Marte, who has offered to mediate, spoke with Aaberg"
    if predicate.perfect and subject is not None and folds[subject.first - 1] == "as":
        return True  # "should go on, as they have pledged, to clean the coast"
    if predicate.perfect and _since_then(folds[predicate.last : sentence.last]):
        return True  # "has pledged 30 million since the war began"
    if folds[predicate.last : predicate.last + 1] in (["earlier"], ["previously"]) or after_past(
        folds[predicate.last : predicate.last + 4]
    ):
        return True
    begin = min(predicate.start, predicate.first)
    if begin - 1 > sentence.first and folds[begin - 1] == "and":  # "days before Aaberg and Marte announced"
        begin = next((a.first for a in reading.actors[predicate.sentence] if a.last == begin - 1), begin)
    # what stands before a verb that closes its sentence is what is said: "will open in June, she vowed"
    before = folds[max(sentence.first, begin - 3) : begin] if not predicate.trailing else []
    if (
        before
        and before[-1] in _RELATIVES
        and not (before[-1] == "which" and folds[predicate.first] in ("accepted", "accepts"))
        and not in_the_call(
            folds[max(sentence.first, begin - 40) : begin], leads=predicate.sentence <= reading.layout.body
        )
        and not (before[-1] == "after" and _on_the_line(folds[predicate.last : predicate.last + _WAY]))
        and not of_one_spoken_to(reading, predicate, begin)
        and not (before[-1] == "which" and taken_up(folds[predicate.last : predicate.last + 2]))
        and not (before[-1] in ("which", "where") and is_meant_now(predicate))
        and not (before[-1] == "where" and folds[predicate.last : predicate.last + 2] in _TO_MEET)
    ):
        return True
    if (
        folds[sentence.first] not in _FURTHER_TO
        and before[-1:] not in (["and"], ["but"])
        and any(
            w in ("in", "since") and (following in words().months or following[:4].isdigit())
            for w, following in itertools.pairwise(before)
        )
    ):
        return True
    previous = folds[sentence.first : begin]
    return bool(
        "that" in before[-1:] and ("calls" in previous or "was" in previous[:3]) and previous[:1] == ["it"]
    )


#: What nobody agrees where he meets: "ahead of the summit, where the two agreed to meet".
_TO_MEET = (["to", "meet"], ["to", "see"])


def is_meant_now(predicate: Predicate) -> bool:
    """Tell a plan from what was said of old: "the bill, which Norway intends to pass", "the summit, where she plans to speak"."""
    group = predicate.subject is not None and predicate.subject.kind == "group"
    meant = predicate.kind == "intend" or (
        group and predicate.lemma == "hope"
    )  # "the pact, which both hope to sign"
    return meant and predicate.modal is None and predicate.verb.form in ("third", "base")


def _since_then(behind: list[str]) -> bool:
    """Tell whether something was done since a time, and not only what it is about: "to reopen a line that has been silent since May"."""
    if "since" not in behind:
        return False
    before = behind[: behind.index("since")]
    relative = any(f in ("which", "who", "where") for f in before) or any(
        a == "that" and b in _HAS for a, b in itertools.pairwise(before)
    )
    return not relative


_HAS = frozenset(("has", "have", "had", "is", "are", "was", "were"))
_WAY = 6  #: tokens of "on Monday evening by phone"


def _on_the_line(behind: list[str]) -> bool:
    """Tell whether it was agreed by phone, in the call itself: "the line may reopen after X and Y agreed by phone to share it"."""
    return any(
        a in ("by", "over", "via") and {"phone", "telephone", "video"} & {b, c}
        for a, b, c in zip(behind, behind[1:], [*behind[2:], ""], strict=False)
    )


def _before_a_crowd(before: list[str]) -> bool:
    """Tell whether an undertaking was made at a rally or in an interview: "when, at a rally in Lima, she promised"."""
    return not _CROWDS.isdisjoint(before) and any(
        w in _CROWDS and not {"at", "in", "during"}.isdisjoint(before[max(0, i - 4) : i])
        for i, w in enumerate(before)
    )


_NEAR = 10  #: tokens
_CROWDS = frozenset("rally rallies interview sermon manifesto".split())


def _standing(reading: Reading, predicate: Predicate) -> bool:
    """Tell whether a report far down says what somebody "has offered": that is how things stand, not the call."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[predicate.sentence]
    subject = predicate.subject
    return (
        sentence.paragraph >= reading.layout.title + _LEAD
        and subject is not None
        and subject.kind == "person"
        and predicate.kind not in ("agree", "decide", "accept")
        and predicate.lemma != "invite"
        and predicate.parent is None
        and not {"has", "have"}.isdisjoint(
            group := folds[predicate.group if predicate.shared else subject.last : predicate.first]
        )
        and "to" not in group
    )


_LEAD = 3  #: paragraphs in which news is told in the perfect


_PACT = 7  #: tokens of "Under the truce brokered in Lima"
_PACTS = frozenset("deal agreement accord pact truce treaty ceasefire settlement".split())


def _told_of_before(reading: Reading, predicate: Predicate) -> bool:
    """Tell whether the sentence, or the one that it goes on from, begins with an earlier time, or the clause ends with one."""
    folds = reading.tokens.folds
    sentences = reading.layout.sentences
    sentence = sentences[predicate.sentence]
    paragraph = reading.layout.paragraphs[sentence.paragraph].first
    if folds[paragraph] in _LOOKING_BACK and folds[paragraph + 1 : paragraph + 2] == [":"]:
        return True
    opening = folds[sentence.first : sentence.first + 24]
    if opening[0] == "under" and predicate.kind == "agree" and not _PACTS.isdisjoint(opening[:_PACT]):
        return True  # "Under the Lima deal both sides agreed to lower tariffs"
    # an office's "on that occasion" is the call of which its text tells
    if not (reading.home is not None and opening[:3] == ["on", "that", "occasion"]):
        if dated_back(opening, folds[sentence.first : predicate.first]):
            return True
    if folds[sentence.first] in _GOING_ON and predicate.sentence > 0:
        before = sentences[predicate.sentence - 1]
        opening = folds[before.first : before.first + 12]
        if before.paragraph == sentence.paragraph and dated_back(opening, opening):
            return True
    if folds[predicate.last : predicate.last + 1] == ["to"]:
        return False
    if "last" not in reading.layout.words[predicate.sentence]:
        return False
    for i in range(predicate.last, sentence.last - 1):
        if folds[i] in ("that", "which", ",", ";", "who"):
            return False
        if folds[i] == "last" and folds[i + 1] in _STRETCHES and folds[i - 1] not in ("the", "of", "'s"):
            return True  # "turned down a request last year"
    return False


def dated_back(opening: list[str], before: list[str]) -> bool:
    """Tell whether a sentence begins with an earlier time: "In December", "Last week", "In 2024"."""
    if len(opening) < 2:
        return False
    if opening[0] == "last" and (opening[1] in _STRETCHES or opening[1] in words().months):
        return True
    if (
        opening[0] in ("in", "at", "during", "after", "on", "when")
        and "last" in opening
        and any(
            a == "last" and b in _STRETCHES and "," not in opening[: i - (opening[0] == "when")]
            for i, (a, b) in enumerate(itertools.pairwise(opening))
        )
    ):
        return True  # "In a call last month, she promised"
    if opening[:3] in (["on", "that", "occasion"], ["at", "that", "meeting"], ["at", "that", "time"]):
        return True
    if opening[:2] == ["back", "in"] or opening[:3] == ["the", "day", "before"]:
        return True
    if opening[0] in ("during", "on", "in") and not _VOTING.isdisjoint(opening[1:5]):
        return True  # "In her election programme, she promised"
    if (
        opening[0] in ("after", "following")
        and opening[1] in ("a", "an", "the", "his", "her", "their")
        and not _OCCASIONS.isdisjoint(opening[2:5])
    ):
        return not {"call", "conversation", "talks", "phone", "telephone"} & {*opening}
    if opening[:3] == ["earlier", ",", "this"] or opening[0] in ("previously", "formerly"):
        return True
    if opening[0] == "earlier" and opening[1] in ("this", "in", "on", "today"):
        return opening[1] != "today"
    if opening[0] in ("in", "since") and (opening[1] in words().months or opening[1][:4].isdigit()):
        return True
    return (opening[0] in ("a", "two", "three", "one") and "ago" in opening) or "ago" in before[:5]


def weeks_past(folds: list[str], first: int, last: int) -> bool:
    """Tell whether a stretch gone by dates what stands before a token: "made an offer of help last month"."""
    following = folds[first : min(last, first + _DATED)]
    return "ago" in following or any(
        one == "last" and other in _STRETCHES for one, other in itertools.pairwise(following)
    )


_DATED = 8  #: tokens from a phrase to "last week"


def after_past(following: list[str]) -> bool:
    """Tell whether an earlier time stands right behind a verb: "promised in 2024 to", "agreed last month"."""
    if len(following) < 2:
        return False
    if following[0] == "during" and "campaign" in following:
        return True
    if following[:3] in (["at", "that", "time"], ["at", "the", "time"]):
        return True
    if (
        following[0] in ("in", "on", "back")
        and (following[1] in words().months or following[1][:4].isdigit())
    ) or following[:2] == ["in", "late"]:
        return True
    return following[0] == "last" and following[1] in _STRETCHES
