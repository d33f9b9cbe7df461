"""`quote.standing`: a quotation that is a sentence of its own and that nobody claims goes on from who spoke right before."""

from collections.abc import Iterator, Sequence

from toolkit.extract.actors import Actor
from toolkit.extract.frames import Step, frames, step
from toolkit.extract.grammar.insertions import opens_clause
from toolkit.extract.quotes import Quotation
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.speakers import speakers
from toolkit.extract.utterances import MARKS, Voice, gives_account

_ID = "quote.standing"
_SPEAKERS = frozenset(("person", "source", "medium", "side", "pronoun"))
_OFFICE = 3  # paragraphs over which an office that is quoted goes on
_LEAST = 4  # tokens; less is a label
_LONG = 8  # tokens; what a statement is quoted with inside a sentence


@extraction_rule(
    _ID,
    phrases=MARKS,
    order=60,
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile.\n\n“A day to be remembered by all.”",
        "President Ilves of Norway spoke by phone with President Marte of Chile.\n\n“The sea unites us,” said Ilves as she left.\n\n"
        "“⟦It has done so for a very long time.⟧”\n\nThe weather was fine.",
        "President Ilves of Norway spoke by phone with President Marte of Chile, ⟦the palace said⟧ in a statement. "
        "The talk dealt with “⟦the latest storms and the joint efforts to help those who had lost their boats⟧”.",
    ),
)
def standing(reading: Reading, quotation: Quotation, before: Sequence[Voice]) -> Iterator[tuple[Step, ...]]:
    """Read the speaker of the quotation before, or of the last verb of saying in the sentence before."""
    layout, words = reading.layout, reading.tokens.words
    number = layout.sentence_at(quotation.first)
    sentence = layout.sentences[number]
    opens = sentence.first >= quotation.first - 2
    end = layout.sentences[layout.sentence_at(quotation.last - 1)].last
    paragraph = layout.paragraphs[sentence.paragraph]
    alone = paragraph.first >= quotation.first - 2 and end - quotation.last <= 1
    whole = alone or (quotation.closed and end - quotation.last <= 2 and words[quotation.last - 1] in ".!?")
    if quotation.last - quotation.first < _LEAST or not number:
        return
    if not (opens and whole):
        if quotation.last - quotation.first >= _LONG and not _spoken_in(reading, number, quotation.first):
            yield from _issued(reading, number)
        return
    reach = _OFFICE if before and gives_account(before[-1].steps[-1].actor) else 1
    if before and sentence.paragraph - _paragraph(reading, before[-1].quotation) <= reach:
        last = before[-1]
        between = (
            p
            for n in range(last.sentence, number)
            for p in reading.predicates[n]
            if p.speech and last.quotation.last <= p.first and p.subject is not None
            if reach == 1 or p.subject.kind not in ("group", "holders")
        )
        if all(p.subject is not None and _same(p.subject.people, last) for p in between):
            yield last.steps
            return
    if alone and (own := _own_only(reading, number, before)) is not None:
        yield own
        return
    earlier = layout.sentences[number - 1]
    if earlier.paragraph < layout.title or sentence.paragraph - earlier.paragraph > 1:
        return
    for p in reversed(reading.predicates[number - 1]):
        says = p.kind in ("say", "confirm") and p.parent is None
        if says and p.subject is not None and _known(p.subject):
            yield step(reading, p, _ID)
            return
    told = next(
        (f for f in frames(reading).by_sentence[number - 1] if f.predicate is None and f.states and f.steps),
        None,
    )
    if told is not None and told.steps[-1].actor.kind in ("source", "medium", "side"):
        yield told.steps  # "…, as reported by Nordsat. “…”"
        return
    if earlier.paragraph == sentence.paragraph and (actor := _only_subject(reading, number - 1)) is not None:
        yield (Step(actor, "", actor.first, actor.last, _ID),)
        return
    yield from _message(reading, number - 1)


def _own_only(reading: Reading, number: int, before: Sequence[Voice]) -> tuple[Step, ...] | None:
    """Return the one of an office's own whom alone its text has quoted so far, not long before: a minister in his release."""
    if reading.home is None or not before:
        return None
    last = before[-1]
    people = {v.steps[-1].actor.people for v in before}
    near = reading.layout.sentences[number].paragraph - _paragraph(reading, last.quotation) <= _OWN
    own = len(people) == 1 and [p.side for p in last.steps[-1].actor.people] == [reading.home]
    return last.steps if near and own else None


_OWN = 4  #: paragraphs from one quotation of a minister to the next


def _only_subject(reading: Reading, number: int) -> Actor | None:
    """Return the one person of a sentence who opens a clause of it: "Asked about it, Marte smiled. “…”"."""
    first = reading.layout.sentences[number].first
    named = [a for a in reading.actors[number] if a.people and not reading.quoted(a.first, a.last)]
    opening = [a for a in named if len(a.people) == 1 and opens_clause(a, reading.tokens.folds, first)]
    alone = len({a.people for a in named}) == 1
    return opening[-1] if opening and alone else None


def _message(reading: Reading, number: int) -> Iterator[tuple[Step, ...]]:
    """Yield whose paper the sentence before names at last: "… as the note of the ministry shows"."""
    folds = reading.tokens.folds
    for actor in reversed(reading.actors[number]):
        if (
            actor.kind == "source"
            and folds[actor.head] in speakers().documents
            and actor.last > actor.head + 1
        ):
            yield (Step(actor, "", actor.first, actor.last, _ID),)
            return
        if actor.kind in ("source", "side", "person") and folds[actor.first - 1] in ("of", "by", "from"):
            if folds[actor.first - 2] in speakers().documents:
                yield (Step(actor, "", actor.first, actor.last, _ID),)
                return


def _known(subject: Actor) -> bool:
    """Tell whether a subject says who speaks: a pronoun only where it goes back to somebody."""
    bound = bool(subject.people) or subject.antecedent is not None
    return subject.kind in _SPEAKERS and (subject.kind != "pronoun" or bound)


def _spoken_in(reading: Reading, number: int, token: int) -> bool:
    """Tell whether somebody speaks before a token of a sentence."""
    return any(
        p.speech and p.subject is not None and p.subject.kind != "group" and p.first < token
        for p in reading.predicates[number]
    )


def _issued(reading: Reading, number: int) -> Iterator[tuple[Step, ...]]:
    """Yield the body whose statement the sentence before told of: "The talk dealt with “…”" goes on quoting it."""
    for p in reversed(reading.predicates[number - 1]):
        if p.kind == "say" and p.parent is None and p.subject is not None:
            if p.subject.kind in ("source", "side", "medium"):
                yield step(reading, p, _ID)
            return


def _paragraph(reading: Reading, quotation: Quotation) -> int:
    layout = reading.layout
    return layout.sentences[layout.sentence_at(max(quotation.first, quotation.last - 1))].paragraph


def _same(people: tuple[object, ...], voice: Voice) -> bool:
    """Tell whether a verb between is still the speaker's own: "…,” X said, adding that …"."""
    speaker = voice.steps[-1].actor
    return people == speaker.people and bool(people)
