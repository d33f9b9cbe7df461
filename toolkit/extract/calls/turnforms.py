"""How a text names the next of a round of calls: "With X, he discussed", "Y came on the line", "Z rang this morning"."""

from collections.abc import Iterator, Sequence

from toolkit.extract.actors import Actor
from toolkit.extract.calls.call import PRINCIPAL
from toolkit.extract.calls.roundannounced import Round
from toolkit.extract.calls.turnlists import ARTICLE, RANG, Turn, among_callers, people_named
from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.initiators import CALL_NOUNS
from toolkit.extract.layout import Sentence
from toolkit.extract.reading import Reading
from toolkit.extract.words import words
from toolkit.lookup import places_where


def find_turns(reading: Reading, announced: Round, number: int) -> Iterator[Turn]:
    """Yield those of a sentence with whom the maker of a round is said to have had one of its calls."""
    sentence = reading.layout.sentences[number]
    folds = reading.tokens.folds
    behind = number > announced.sentence or sentence.first > announced.medium_at[1]
    starts = [sentence.first] if behind else []
    begin = sentence.first if behind else announced.medium_at[1]
    starts += [i + 1 for i in places_where(_STOPS.__contains__, folds, begin, sentence.last - 2)]
    for start in starts:
        at = start
        while at < sentence.last - 1 and not folds[at][0].isalpha():
            at += 1
        if (
            turn := _led(reading, number, sentence, at)
            or (_in_call(reading, number, sentence, at) if announced.group or announced.told else None)
            or _on_line(reading, number, sentence, at)
            or _rang_in(reading, number, sentence, at)
            or among_callers(reading, number, sentence, at)
        ) is not None:
            yield turn
    if (turn := _it_was(reading, number, begin, sentence.last)) is not None:
        yield turn
    paragraph = reading.layout.paragraphs[sentence.paragraph]
    if announced.group and number > announced.sentence and paragraph.first == sentence.first:
        yield from _addressed(reading, announced, number)


_STOPS = frozenset((";", "•", "–", "—"))


def _led(reading: Reading, number: int, sentence: Sentence, at: int) -> Turn | None:
    """Read "With X, he discussed", "Talking to X,", "To X:", "The second was with Y", "Next came Z"."""
    folds = reading.tokens.folds
    start = at
    at += folds[at] in _TALKING
    lead = folds[at]
    if lead not in _LEADS:
        ordinal = False
        stop = min(sentence.last - 1, at + _REACH)
        while at < stop and (folds[at] in _COUNTING or folds[at] in _FILLING):
            ordinal = ordinal or folds[at] in _COUNTING
            at += 1
        if not ordinal or at == stop:
            return None
        lead = folds[at] if folds[at] in _LEADS else ""
        at -= not lead
        at -= not lead and folds[at] == "the"  # "The last to be reached was the Peruvian minister, X"
        if not lead and folds[at] not in _BEING:
            return None
    people = people_named(reading, number, at + 1, sentence.last)
    return None if people is None else (start, people[1], people[0], lead == "from")


def _it_was(reading: Reading, number: int, first: int, last: int) -> Turn | None:
    """Read "Once X had rung off it was the turn of Y", "then it was Y's turn", "this morning it was Z on the line"."""
    folds = reading.tokens.folds
    at = next(
        (i for i in places_where("it".__eq__, folds, first, last - _WAS) if folds[i + 1] == "was"), None
    )
    if at is None:
        return None
    begin = at + _WAS + (folds[at + _WAS] in ("then", "now"))
    owned = folds[begin : begin + len(_TURN_OF)] == _TURN_OF
    people = people_named(reading, number, begin + len(_TURN_OF) * owned, last)
    if people is None:
        return None
    named, end = people
    if not owned and folds[end : end + 2] != ["'s", "turn"] and folds[end : end + 3] not in _LINES:
        return None
    return at, end, named, False


_WAS = 2  #: tokens of "it was"
_TURN_OF = ["the", "turn", "of"]
_LEADS = frozenset(("with", "to", "from"))
_TALKING = frozenset(("talking", "speaking"))
_REACH = 9  #: tokens of "The third of the calls in the afternoon was"
_COUNTING = frozenset(
    "first second third fourth fifth sixth next then finally lastly last also another final further".split()
)
_BEING = frozenset(("was", "were", "came", "is", ":", "-", "–", "—"))
_FILLING = _BEING | frozenset(
    """the a his her he she of these those them in and , reached phoned telephoned call calls conversation conversations one ones talk contact contacts telephone
    phone on line afternoon morning evening same day be called speak pick up to take place held took""".split()
)


def _in_call(reading: Reading, number: int, sentence: Sentence, at: int) -> Turn | None:
    """Read "In the telephone call with X, …", "During his conversation with Y, …"."""
    folds = reading.tokens.folds
    if folds[at] not in ("in", "during") or folds[at + 1] not in _DEFINITE:
        return None
    noun = next((i for i in range(at + 2, min(sentence.last - 2, at + _NAMED)) if folds[i] == "with"), None)
    if noun is None or folds[noun - 1] not in CALL_NOUNS:
        return None
    people = people_named(reading, number, noun + 1, sentence.last)
    return None if people is None else (at, people[1], people[0], False)


_DEFINITE = frozenset(("the", "his", "her", "their"))
_NAMED = 6  #: tokens of "In the later telephone call with"


def _on_line(reading: Reading, number: int, sentence: Sentence, at: int) -> Turn | None:
    """Read "X came on the line an hour later", "President Y was next"."""
    folds = reading.tokens.folds
    actor = next((a for a in reading.actors[number] if at <= a.first <= at + 1 and a.kind == "person"), None)
    if actor is None:
        return None
    head = folds[actor.last : min(sentence.last, actor.last + _STATE + 1)]
    if head[:1] == [":"] or (head[:1] == ["("] and ")" in head and head[head.index(")") + 1 :][:1] == [":"]):
        return at, actor.last, actor.people, False
    for j in range(actor.last, sentence.last - 1):
        if folds[j] in _COMING and j + 1 < sentence.last:
            if folds[j + 1] in ("next", "last", "first", "second", "third", "also"):
                return at, j + 2, actor.people, False
            if folds[j + 1 : j + 4] in _LINES and folds[j + 4] not in _SAME_CALL:
                return at, j + 4, actor.people, False
        if folds[j] in _STOPS:
            break
    return None


#: Behind "came on the line" of who joins the call that is told: "himself at one stage".
_SAME_CALL = frozenset(("to", "with", "himself", "herself", "too", "briefly"))
_LINES = (["on", "the", "line"], ["on", "the", "phone"], ["on", "the", "telephone"])
_STATE = 6  #: tokens of "(the Republic of Peru)"
_COMING = frozenset(("came", "was", "followed", "joined", "is"))


def _rang_in(reading: Reading, number: int, sentence: Sentence, at: int) -> Turn | None:
    """Read "The Algerian minister, Y, rang this morning", where nobody else is said to have been called."""
    folds = reading.tokens.folds
    actor = next((a for a in reading.actors[number] if at <= a.first <= at + 1 and a.kind == "person"), None)
    if actor is None or not _is_known(actor):
        return None
    verb = actor.last
    while verb < sentence.last and (folds[verb] in _ADVERBS or _is_when(folds[verb])):
        verb += 1
    if folds[verb] not in RANG:
        return None
    behind = verb + 1
    while behind < sentence.last and (folds[behind] in _WHEN_LEADS or _is_when(folds[behind])):
        behind += 1
    ended = behind >= sentence.last or folds[behind] in _ENDS
    return (at, verb + 1, actor.people, True) if ended else None


def _is_when(fold: str) -> bool:
    return fold in words().weekdays or fold in _TIMES


_ADVERBS = frozenset((",", "also", "then", "himself", "herself", "later"))
_WHEN_LEADS = frozenset(
    "in on this the that a an few some later late early earlier back first next from".split()
)
_TIMES = frozenset(
    """today yesterday tonight morning afternoon evening night midday noon hour hours minutes day after before
    breakfast lunch dinner""".split()
)
#: What may stand behind "rang this morning": an end, what for, or what was said.
_ENDS = frozenset((".", ";", ",", "to", "and", "with"))


def _addressed(reading: Reading, announced: Round, number: int) -> Iterator[Turn]:
    """Read a paragraph that opens with the maker who tells one of the others something, or one of these who tells the maker."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    predicate = next(iter(reading.predicates[number]), None)
    subject = predicate.subject if predicate is not None else None
    begin, in_call = _opened(folds, sentence)
    if predicate is None or subject is None or not begin <= subject.first <= begin + ARTICLE:
        return
    if len(subject.people) == _PAIR and announced.maker in subject.people and predicate.kind == "discuss":
        other = next(p for p in subject.people if p is not announced.maker)
        if other.role in PRINCIPAL or other.holder is not None:  # "X and Minister Y discussed"
            yield sentence.first, subject.last, (other,), False
        return
    if len(subject.people) != 1:
        return
    if in_call:
        if subject.people[0] is not announced.maker and _is_known(subject):
            yield sentence.first, subject.last, subject.people, announced.came
        return
    if announced.came and subject.kind == "person" and _wishes(predicate, folds) and _is_known(subject):
        if subject.people[0] is not announced.maker:  # "President X wished God's mercy upon the dead"
            yield subject.first, predicate.last, subject.people, True
        return
    if predicate.lemma in ("meet", "write", "visit", "receive", "host"):
        return
    told = next(
        (a for a in reading.actors[number] if a.people and predicate.last <= a.first <= predicate.last + 1),
        None,
    )
    if (
        told is None
        or told.kind not in ("person", "pronoun")
        or folds[told.last : told.last + 1] in (["'s"], ["'"])
    ):
        return
    pair = (subject.people[0], told.people[0])
    if pair[0] is announced.maker and _is_known(told):
        yield subject.first, told.last, told.people, False
    elif pair[1] is announced.maker and _is_known(subject):
        yield subject.first, told.last, subject.people, False


def _opened(folds: list[str], sentence: Sentence) -> tuple[int, bool]:
    """Return where a sentence begins behind "Separately," or "In his call,", "In a separate call," and whether it is the latter."""
    first = sentence.first
    if folds[first] in _LINKS and folds[first + 1 : first + 2] == [","]:
        return first + 2, False
    if (folds[first], folds[first + 1]) == (
        "according",
        "to",
    ):  # "According to diplomatic sources, X and Y discussed"
        comma = next(
            (i for i in range(first + 2, min(sentence.last, first + _SOURCE)) if folds[i] == ","), None
        )
        return (first, False) if comma is None else (comma + 1, False)
    own = folds[first + 1 : first + 2] in (["his"], ["her"], ["their"], ["another"])
    own = own or (folds[first + 1 : first + 2] == ["a"] and folds[first + 2] in _FURTHER)
    if folds[first] not in ("in", "during") or not own:
        return first, False
    comma = next(
        (i for i in range(first + 2, min(sentence.last, first + _OWN_CALL)) if folds[i] == ","), None
    )
    if comma is None or folds[comma - 1] not in CALL_NOUNS:
        return first, False
    return comma + 1, True


_SOURCE = 8  #: tokens of "According to two Chilean diplomatic sources,"


def _wishes(predicate: Predicate, folds: Sequence[str]) -> bool:
    """Tell whether somebody says or wishes something, by himself and not in an interview or a paper."""
    written = not _PAPERS.isdisjoint(folds[predicate.last : predicate.last + _WRITTEN])
    return (predicate.speech or predicate.lemma in _WISHING) and not predicate.passive and not written


_WRITTEN = 12  #: tokens of "wished a speedy recovery to all of the injured in a telegram"
_PAPERS = frozenset(
    "telegram cable letter letters message telegrams interview post tweet statement parliament".split()
)
_WISHING = frozenset("wish convey express extend offer congratulate felicitate condole".split())
_PAIR = 2
_LINKS = frozenset("separately similarly meanwhile also later earlier finally likewise".split())
_FURTHER = frozenset("separate second third fourth fifth similar further later".split())
_OWN_CALL = 6  #: tokens of "In his own phone call,"


def _is_known(actor: Actor) -> bool:
    """Tell whether somebody holds an office of a leader or minister."""
    person = actor.people[0]
    return person.role in PRINCIPAL or person.holder is not None
