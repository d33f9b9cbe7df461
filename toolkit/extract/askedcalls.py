"""Find the call that somebody asks for, seeks, places or proposes: "asked the White House for a second phone call"."""

from toolkit.extract.actors import Actor
from toolkit.extract.calls.statuswords import behind_inserted
from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.initiators import (
    CALL_NOUNS,
    RANG,
    actor_before,
    marks_call,
    names_call,
)
from toolkit.extract.reading import Reading
from toolkit.extract.words import words

_PROPOSING = frozenset(("propose", "suggest"))


#: With these somebody wants to place a call.
WISHES = frozenset(("want", "decide", "choose"))


_MAKING = (["place"], ["make"], ["initiate"])


_SPEAK = frozenset(("speak", "talk"))


_AFTER = frozenset(
    """. , ) ; for from on in at and was is had lasted took after before when as following earlier late early today yesterday this last
    over amid during""".split()
)


_FAR = 24  #: tokens of "call on Monday between X of Norway, Y of Chile and Z of Peru,"


_GATHERINGS = frozenset(("summit", "meeting", "conference", "session", "council", "forum", "march"))


_BETWEEN = frozenset((",", "to", "that", "about", "with", "in", "during", "at"))


def cleft(reading: Reading, predicate: Predicate) -> Actor | None:
    """Return X of "it was X who called", "X was the one that initiated the call"."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[predicate.sentence]
    at = predicate.group - 1
    if at <= sentence.first or folds[at] not in ("who", "that", "which"):
        return None
    if folds[at - 3 : at] in (["was", "the", "one"], ["is", "the", "one"]):
        return actor_before(reading, predicate.sentence, at - 3)
    actor = actor_before(reading, predicate.sentence, _before_insertion(folds, at, sentence.first))
    if actor is None:
        return None
    begin = actor.first - (folds[actor.first - 1] == "the")
    if folds[begin - 2 : begin] not in (["it", "was"], ["it", "is"]):
        return None
    return actor


def _before_insertion(folds: list[str], at: int, first: int) -> int:
    """Return where what stands between commas before a token begins: "it was X, a second official said, who"."""
    if folds[at - 1] != ",":
        return at
    return next((j for j in range(at - 2, max(first, at - _INSERTED), -1) if folds[j] == ","), at)


_INSERTED = 10  #: tokens of ", a second senior Norwegian official said,"


def _is_news(reading: Reading, predicate: Predicate, before: str) -> bool:
    """Tell whether what is proposed is the call of a text: "the call", or one that its first sentence is about."""
    layout = reading.layout
    if before in ("the", "this"):
        return True
    sentence = layout.sentences[predicate.sentence]
    opens = (
        sentence.paragraph == layout.title and layout.paragraphs[sentence.paragraph].first == sentence.first
    )
    return opens and not marks_call(reading, layout.sentences[predicate.sentence].first, predicate.first)


def _it(reading: Reading, predicate: Predicate, first: int, last: int) -> int | None:
    """Return the token after "it" where that is the call: "a phone call with X, who had requested it"."""
    folds = reading.tokens.folds
    at = predicate.last + (folds[predicate.last : predicate.last + 1] == ["for"])
    if folds[at : at + 1] not in _PRONOUNS or (at + 1 < last and folds[at + 1] not in _AFTER):
        return None
    told = predicate.subject is not None and predicate.subject.pronoun in ("we", "i")  # "“We asked for it”"
    if not (told or "had" in folds[predicate.group : predicate.first]) or (predicate.lemma == "ask") != (
        at > predicate.last
    ):
        return None
    if names_call(reading, max(first, predicate.first - _BEFORE_IT), predicate.first):
        return at + 1
    opens = predicate.first - first <= _OPENING and predicate.sentence > 0
    before = reading.layout.sentences[predicate.sentence - 1] if opens else None
    named = before is not None and names_call(reading, before.first, before.last)
    return at + 1 if named else None


_PRONOUNS = (["it"], ["them"])  #: "held telephone talks with X, who had asked for them"


_OF_ANYTHING = frozenset(("talks", "discussion", "discussions", "consultations", "dialogue", "exchange"))


_BEFORE_TALKS = frozenset(
    "for the a an these this his her their phone telephone video virtual online conference urgent immediate telephonic".split()
)


_BEFORE_IT = 20  #: tokens of a sentence in which the call stands that somebody had requested


_OPENING = 6  #: tokens of "It was X who had"


_APART = ([",", "a"], [",", "an"])  #: "sought, and goes on seeking, a telephone call"


_COMPOUNDS = (
    ["group"],
    ["groups"],
    ["point"],
    ["points"],
    ["centre"],
    ["center"],
    ["rate"],
    ["programme"],
    ["program"],
)


_TO_SPEAK = (["to", "talk"], ["to", "speak"])


def _bare_relative(folds: list[str], predicate: Predicate, begins: int, last: int) -> int | None:
    """Return the token after "a call the Greek side had asked for", whose relative clause has no pronoun."""
    noun = begins - 1 - (folds[begins - 1] == "the")
    if folds[noun] not in CALL_NOUNS or "had" not in folds[begins : predicate.first]:
        return None
    end = predicate.last + (folds[predicate.last : predicate.last + 1] == ["for"])
    if (predicate.lemma == "ask") != (end > predicate.last):
        return None
    return end if end >= last or folds[end] in _AFTER else None


def _is_told(reading: Reading, predicate: Predicate, that: int) -> bool:
    """Tell whether "that" opens what somebody says, and no relative clause: "a source briefed on the call told NTB that X asked for fish"."""
    folds = reading.tokens.folds
    noun = next((i for i in range(that - 1, 0, -1) if folds[i] in CALL_NOUNS), that)
    told = any(p.speech and noun < p.first < that for p in reading.predicates[predicate.sentence])
    return folds[that] == "that" and told


def _past_day(folds: list[str], at: int) -> int:
    """Return the token after the day that may stand behind a verb: "asked on Friday | for the call"."""
    days = words().weekdays | {"yesterday"}
    day = at + (folds[at] == "on")
    return day + 1 if folds[day] in days else at


def _before_teller(reading: Reading, predicate: Predicate, begins: int) -> int:
    """Return where a relative clause begins of which somebody tells: "the call, which the palace said Norway had asked for"."""
    teller = next(
        (p for p in reading.predicates[predicate.sentence] if p.speech and p.last == begins and p.subject),
        None,
    )
    if teller is None or teller.subject is None:
        return begins
    told = min(teller.start, teller.subject.first)
    return told if reading.tokens.folds[told - 1] in ("which", "that") else begins


def _past_asked(reading: Reading, predicate: Predicate) -> int:
    """Return the token after who or through whom is asked: "has asked the White House | for a second phone call"."""
    at = predicate.last
    if predicate.lemma != "ask":
        return at
    folds = reading.tokens.folds
    if folds[at : at + 1] == [","]:  # "has asked, through Dutch mediators, | for a call"
        close = behind_inserted(folds, at, reading.layout.sentences[predicate.sentence].last)
        return close + 1 if folds[close + 1 : close + 2] == ["for"] else at
    asked = (a for a in reading.actors[predicate.sentence] if at <= a.first <= at + 1)
    end = next((a.last for a in asked), at)
    return end if folds[end : end + 1] == ["for"] else at


def asked_call_end(reading: Reading, predicate: Predicate, first: int, last: int) -> int | None:
    """Return the token after what is asked for where it is the call; None where it is something else."""
    folds = reading.tokens.folds
    begins = predicate.start if predicate.subject is None else min(predicate.start, predicate.subject.first)
    begins = _before_teller(reading, predicate, begins)
    if begins - 1 >= first and folds[begins - 1] in ("which", "that"):
        if folds[begins - 2] in ("in", "during", "on"):
            return None  # "a call in which X asked for more"
        reach = (
            begins - 10
            if not _GATHERINGS.isdisjoint(folds[max(first, begins - _FAR) : begins])
            else begins - _FAR
        )
        if names_call(reading, max(first, reach), begins - 1) and not _is_told(
            reading, predicate, begins - 1
        ):
            after = folds[predicate.last] if predicate.last < last else "."
            # not "that X will seek an exit"
            return predicate.last + (after == "for") if after in _AFTER else None
    if (bare := _bare_relative(folds, predicate, begins, last)) is not None:
        return bare
    stop = min(last, predicate.last + 6)
    if predicate.lemma == "ask":
        rung = next((i for i in range(predicate.last, stop - 1) if folds[i] == "to"), None)
        if rung is not None and folds[rung + 1] in RANG and folds[rung + 2 : rung + 3] in (["him"], ["her"]):
            return rung + 3  # "X asked Y to call him"
    if predicate.lemma in ("ask", "request", "seek") and folds[predicate.last : predicate.last + 1] == ["to"]:
        spoken = predicate.last + 1
        if spoken < stop and folds[spoken] in ("hold", "have") and names_call(reading, spoken, stop):
            return next(i for i in range(spoken, stop) if folds[i] in CALL_NOUNS) + 1
        return spoken + 1 if spoken < stop and folds[spoken] in _SPEAK else None
    if predicate.lemma in WISHES:
        made = predicate.last + 1
        if folds[predicate.last : made + 1] in _TO_SPEAK and cleft(reading, predicate) is not None:
            return made + 1
        if folds[predicate.last : predicate.last + 1] != ["to"] or folds[made : made + 1] not in _MAKING:
            return None
        return made + 3 if names_call(reading, made + 2, min(stop, made + 3)) else None
    if (named := _it(reading, predicate, first, last)) is not None:
        return named
    asking = _past_day(folds, _past_asked(reading, predicate))
    stop = min(last, asking + 6)
    begin = asking + (folds[asking : asking + 2] in _APART)
    place = next((i for i in range(begin, stop) if folds[i] in CALL_NOUNS), None)
    if place is None or any(folds[i] in _BETWEEN for i in range(begin, place)):
        return None
    if predicate.lemma in ("ask", "wish") and folds[asking] != "for":
        return None
    if folds[place + 1 : place + 2] in _COMPOUNDS:
        return None  # "called for a contact group on cod"
    if folds[place] in _OF_ANYTHING and folds[place - 1] not in _BEFORE_TALKS:
        return None  # "called for the free trade talks to be concluded"
    if folds[place : place + 2] == ["exchange", "of"] and folds[place + 2 : place + 3] != ["views"]:
        return None  # "suggested an exchange of delegations"
    if predicate.lemma in _PROPOSING and not _is_news(reading, predicate, folds[place - 1]):
        return None  # a further call
    return place + 1
