"""Whose words stand in quotation marks: the rules of the family `quote`, tried in order for each quotation."""

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from toolkit.extract.actors import Actor
from toolkit.extract.frames import Frame, Step, add_frames, frames
from toolkit.extract.grammar.joint import with_pronouns
from toolkit.extract.memory import GENDERS, REACH
from toolkit.extract.people.person import Person
from toolkit.extract.quotes import Quotation
from toolkit.extract.reading import Reading
from toolkit.extract.rule import ExtractionRule, family
from toolkit.extract.scarequotes import is_utterance

#: Opening marks, for rules that wake on them.
MARKS = ("“", '"', "«", "„", "‘", "'", "「", "『")


_SPEAK_FOR = frozenset(("spokesperson", "press_secretary"))
_AUTHORED = frozenset(("statement", "post", "tweet", "message", "release"))  # papers that say "I"


class Voice(NamedTuple):
    """A quotation with the chain of who utters it, and the rule that tells; `led` where no clause of its own governs it."""

    quotation: Quotation
    steps: tuple[Step, ...]
    rule: str
    sentence: int
    led: bool


def gives_account(actor: Actor) -> bool:
    """Tell whether an actor is an office, a paper or a spokesperson, whose account others can act in."""
    meant = actor.antecedent or actor
    if len(meant.people) == 1:
        return meant.people[0].role in _SPEAK_FOR
    return meant.kind in ("source", "side", "medium") and not meant.people


@cache
def _rules() -> tuple[ExtractionRule, ...]:
    return tuple(sorted(family("quote").values(), key=lambda r: r.order))


def settle(reading: Reading) -> None:
    """Find the speakers of a text's quotations once, put what they quote under their word, and bind their "I"."""
    found: list[Voice] = []
    for quotation in reading.quotations:
        if not is_utterance(reading.layout, quotation):
            continue
        number = reading.layout.sentence_at(quotation.first)
        for rule in _rules():
            steps = next(iter(rule.find(reading, quotation, found)), None)
            if steps:
                found.append(Voice(quotation, steps, rule.id, number, rule.id != "quote.spoken"))
                break
    found = [_by_author(reading, voice) for voice in _with_parts_before(reading, found)]
    found = _of_body(reading, found)
    _bind_own_leaders(reading, found)
    reading.memo["voices"] = tuple(found)
    add_frames(reading, _frames(reading, found))
    _bind_first_person(reading, found)
    _unbind_own(reading, found)
    for predicates in reading.predicates:
        with_pronouns(predicates)


def _with_parts_before(reading: Reading, found: list[Voice]) -> list[Voice]:
    """Add the paragraphs of a quotation whose speaker is only named after its last one."""
    spoken = {voice.quotation.first: voice for voice in found}
    following: Voice | None = None
    for quotation in reversed(reading.quotations):
        voice = spoken.get(quotation.first)
        if voice is None and following is not None and _goes_on(reading, quotation, following.quotation):
            number = reading.layout.sentence_at(quotation.first)
            voice = Voice(quotation, following.steps, "quote.continued", number, led=True)
            spoken[quotation.first] = voice
        following = voice
    return sorted(spoken.values(), key=lambda v: v.quotation.first)


def _of_body(reading: Reading, found: list[Voice]) -> list[Voice]:
    """Leave out what a title quotes from the text below it."""
    layout = reading.layout
    below = [v for v in found if layout.sentences[v.sentence].paragraph >= layout.title]
    return below or found


def _by_author(reading: Reading, voice: Voice) -> Voice:
    """Give a quotation with "I" in it, which a paper of nobody is said to hold, to who spoke last before it."""
    paper = voice.steps[-1].actor
    folds, quotation = reading.tokens.folds, voice.quotation
    written = (
        paper.kind == "source"
        and paper.antecedent is None
        and folds[paper.head] in _AUTHORED
        and paper.last - paper.first == 2
    )
    if (
        not (
            written or paper.kind == "medium"
        )  # "Ilves announced this in a post, Reuters reports. “I had a good call”"
        or "I" not in reading.tokens.words[quotation.first : quotation.last]
    ):
        return voice
    for number in range(voice.sentence, max(-1, voice.sentence - REACH - 1), -1):
        for p in reversed(reading.predicates[number]):
            if (
                p.speech
                and p.first < quotation.first
                and p.subject is not None
                and len(p.subject.people) == 1
            ):
                step = voice.steps[-1]._replace(actor=p.subject)
                return voice._replace(steps=(*voice.steps[:-1], step))
    return voice


def _goes_on(reading: Reading, quotation: Quotation, following: Quotation) -> bool:
    """Tell whether a quotation that its paragraph leaves open goes on in the next one."""
    paragraph = reading.layout.paragraphs
    here = reading.layout.sentences[reading.layout.sentence_at(quotation.first)].paragraph
    return (
        not quotation.closed
        and here + 1 < len(paragraph)
        and paragraph[here + 1].first == following.first - 1
    )


def voices(reading: Reading) -> tuple[Voice, ...]:
    """Return the quotations of a text whose speakers are known."""
    known = reading.memo.get("voices")
    return known if isinstance(known, tuple) else ()


def _bind_own_leaders(reading: Reading, found: Iterable[Voice]) -> None:
    """Give "the Prime Minister" in the words of an office to its own: not to whoever of that title was named last."""
    for voice in found:
        speaker = voice.steps[-1].actor
        speaker = speaker.antecedent or speaker
        if speaker.side is None or speaker.kind not in ("source", "person"):
            continue
        quotation = voice.quotation
        last = reading.layout.sentence_at(max(quotation.first, quotation.last - 1))
        for number in range(voice.sentence, last + 1):
            for actor in reading.actors[number]:
                if quotation.first <= actor.first < quotation.last and _is_title(reading, actor):
                    own = _holder(reading, actor.people[0], speaker.side)
                    if own is not None and own not in speaker.people:  # who would say "I"
                        actor.people, actor.side = (own,), own.side


def _is_title(reading: Reading, actor: Actor) -> bool:
    """Tell whether a phrase is a title alone: "the Prime Minister"."""
    folds = reading.tokens.folds[actor.first : actor.last]
    return (
        actor.kind == "person"
        and len(actor.people) == 1
        and folds[0] == "the"
        and " ".join(folds[1:]) in _TITLES
    )


def _holder(reading: Reading, other: Person, side: str) -> Person | None:
    """Return the one person of a side who holds what somebody of another side holds."""
    if other.side == side or other.role is None:
        return None
    own = [p for p in reading.people.all if p.side == side and p.role == other.role and p.status != "former"]
    return own[0] if len(own) == 1 else None


_TITLES = frozenset(
    (
        "prime minister",
        "president",
        "foreign minister",
        "foreign secretary",
        "chancellor",
        "premier",
        "defence minister",
        "defense minister",
        "king",
        "emir",
        "minister",
    )
)


def _frames(reading: Reading, found: Iterable[Voice]) -> Iterable[Frame]:
    """Put what a quotation says under its speaker: all of one that no clause governs, else its further sentences."""
    layout = reading.layout
    for voice in found:
        quotation = voice.quotation
        first, last = quotation.first, quotation.last
        if not voice.led:
            first = max(first, layout.sentences[voice.sentence].last)
            held = frames(reading).over(layout.sentence_at(last - 1), last - 1) if first < last else []
            if any(f.first <= first and f.steps[-1:] == voice.steps[-1:] for f in held):
                continue
        if first < last:
            at = layout.sentence_at(first)
            yield Frame(voice.steps, first, last, at, first, voice.rule, rank=-1, states=False)


def _bind_first_person(reading: Reading, found: Iterable[Voice]) -> None:
    for voice in found:
        people = voice.steps[-1].actor.people
        if len(people) != 1:
            continue
        last = reading.layout.sentence_at(max(voice.quotation.first, voice.quotation.last - 1))
        for number in range(voice.sentence, last + 1):
            for actor in reading.actors[number]:
                if actor.pronoun == "i" and voice.quotation.first <= actor.first < voice.quotation.last:
                    actor.people, actor.side = people, people[0].side


def _unbind_own(reading: Reading, found: Iterable[Voice]) -> None:
    """Give "he" inside a quotation to somebody else than its speaker, who would say "I"."""
    for voice in found:
        people = voice.steps[-1].actor.people
        if len(people) != 1:
            continue
        quotation = voice.quotation
        last = reading.layout.sentence_at(max(quotation.first, quotation.last - 1))
        for number in range(voice.sentence, last + 1):
            for actor in reading.actors[number]:
                if (
                    actor.pronoun in GENDERS
                    and actor.people == people
                    and quotation.first <= actor.first < quotation.last
                ):
                    other = _other(reading, number, actor, people[0])
                    actor.people = (other,) if other is not None else ()
                    actor.side = other.side if other is not None else None


def _other(reading: Reading, number: int, pronoun: Actor, speaker: Person) -> Person | None:
    """Return whom a pronoun can mean beside the speaker: the last person before it."""
    for n in range(number, max(-1, number - REACH - 1), -1):
        for actor in reversed(reading.actors[n]):
            if actor.first >= pronoun.first or actor.kind != "person" or len(actor.people) != 1:
                continue
            person = actor.people[0]
            if person is not speaker and person.gender in (None, GENDERS[pronoun.pronoun or ""]):
                return person
    return None
