"""`quote.led-in`: a sentence that ends in a colon introduces the quotation: "The spokesperson said:", "X issued the following statement:"."""

from collections.abc import Iterator, Sequence

from toolkit.extract.frames import Step, chain_read_by, step
from toolkit.extract.layout import Sentence
from toolkit.extract.quotes import Quotation
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.utterances import MARKS, Voice

_ID = "quote.led-in"


@extraction_rule(
    _ID,
    phrases=MARKS,
    order=30,
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. One thing stands out: the “Fram” sails.",
        "Attributed to ⟦Press Secretary Ola Dahl⟧:\n\n“⟦President Ilves of Norway spoke by phone with President Marte of Chile. They discussed copper.⟧”",
        "President Ilves of Norway spoke by phone with President Marte of Chile.\n\n⟦A spokesperson said⟧:\n\n"
        "“⟦The leaders agreed to keep the line open.⟧”",
    ),
)
def led_in(reading: Reading, quotation: Quotation, before: Sequence[Voice]) -> Iterator[tuple[Step, ...]]:
    """Read the speaker from the sentence before a colon."""
    number = reading.layout.sentence_at(quotation.first)
    sentence = reading.layout.sentences[number]
    opening = quotation.first - 1
    if opening > sentence.first and reading.tokens.words[opening - 1] == ":":
        yield from _speaker(reading, number, sentence._replace(last=opening))
    elif (
        opening == sentence.first
        and number
        and reading.tokens.words[reading.layout.sentences[number - 1].last - 1] in ":,"
    ):
        yield from _speaker(reading, number - 1, reading.layout.sentences[number - 1])
    _ = before


_GIVES = frozenset(("provide", "issue", "release"))
#: What comes from who is quoted: "The answer from X: “…”".
_ANSWERS = frozenset("answer reply response reaction message word verdict statement readout".split())


_OWED = frozenset(("attributable", "attributed"))  #: "To be attributed to Press Secretary X: “…”"


def _speaker(reading: Reading, number: int, sentence: Sentence) -> Iterator[tuple[Step, ...]]:
    """Yield the chain of the verb that leads in: the last one of saying, else the sentence's subject."""
    inside = [
        p
        for p in reading.predicates[number]
        if p.subject is not None and p.first < sentence.last and not p.passive and not p.relative
    ]
    said = [
        p
        for p in inside
        if p.kind in ("say", "confirm", "stress") and (p.verb.form != "ing" or p.first == sentence.last - 2)
    ]
    if said:
        chain = chain_read_by(_ID, reading, said[-1])
        cited = next(
            (
                a
                for a in reading.actors[number]
                if said[-1].lemma == "quote" and a.first == said[-1].last and a.last <= sentence.last
            ),
            None,
        )
        if cited is not None:  # "TASS quoted Marte: “…”"
            yield (*chain, Step(cited, "quoted", cited.first, cited.last, _ID))
        elif chain:
            yield chain
        return
    giving = next((p for p in inside if p.lemma in _GIVES and p.subject is not None), None)
    if giving is not None:  # "Assistant to the Secretary X provided the following readout:"
        yield step(reading, giving, _ID)
        return
    actors = [
        a
        for a in reading.actors[number]
        if a.kind in ("person", "source", "medium", "side") and a.last <= sentence.last
    ]
    folds = reading.tokens.folds
    subject = next(
        (
            a
            for a in actors
            if folds[a.first - 1] not in ("to", "from", "with", "by", "of", "in")
            or a.first == sentence.first
            or (folds[a.first - 1] == "from" and folds[a.first - 2] in _ANSWERS)
            or (folds[a.first - 1] == "to" and folds[a.first - 2] in _OWED)
        ),
        None,
    )
    if subject is not None:
        governing = next((p for p in inside if p.subject is subject), None)
        yield (
            step(reading, governing, _ID)
            if governing is not None
            else (Step(subject, "said", subject.first, subject.last, _ID),)
        )
