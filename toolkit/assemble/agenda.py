"""What a call that is still to come is meant to be about, or one that is denied is said to have been about."""

import re

from toolkit.assemble.evidence import Evidences
from toolkit.extract.asides import left_out, scene
from toolkit.extract.calls.call import Call
from toolkit.extract.reading import Reading
from toolkit.models import Topic
from toolkit.patterns import awaited
from toolkit.topics.match import TopicHit, find_topics
from toolkit.topics.standing import ClauseTopics, select

# "Will talk by video on Friday to discuss rice", "a conference call on the fires".
_PURPOSE = awaited(
    r"""\b(?:to|will|would|shall|and)\ (?:also\ |jointly\ |further\ )?
        (?:discuss|address|review|go\ over|exchange\ views|(?:talk|speak)\ about|focus\ on|deal\ with|cover|coordinate|agree\ on)\b
      | \b(?:discussed|during\ which|(?:talked|spoke)\ about)\b
      | \b(?:call|talks?|discussions?|conversation|conference|videoconference|exchange|negotiations)\ (?:[\w-]+\ ){0,2}?
        (?:on|about|over|regarding|concerning|(?:dedicated|devoted)\ to|focus(?:ed|ing)\ on|centred\ on|centered\ on)\ """,
    re.VERBOSE,
)

# "It will be an opportunity to", "The two leaders are expected to": what goes on about a call that was announced.
_GOES_ON = awaited(
    r"""(?:it|they|both|the\ (?:call|conversation|talks|two|two\ sides|(?:two\ )?(?:leaders|presidents|ministers|counterparts)))
        \ (?:will|would|is|are|plan|plans|intend|intends)\b""",
    re.IGNORECASE | re.VERBOSE,
)


def agenda_of(reading: Reading, call: Call, evidences: Evidences) -> tuple[Topic, ...]:
    """Return the topics that the sentences announcing a call name as its purpose, in order of appearance."""
    sides = frozenset(call.all_sides())
    clauses = [
        ClauseTopics(hits)
        for number in sorted({report.sentence for report in call.reports} | _continued(reading, call))
        if (hits := _purpose(reading, number, sides))
    ]
    return tuple(
        Topic(
            code=topic.code,
            setting="unspecified",
            raised_by=(),
            polarity="positive",
            attribution=(),
            evidence=(evidences.tokens(hit.first_token, hit.last_token, "topic.lexicon"),),
        )
        for topic in select(clauses)
        for _, hit in topic.hits[:1]
    )


def _continued(reading: Reading, call: Call) -> set[int]:
    """Return the sentences of a call that go on about what was announced."""
    sentences = reading.layout.sentences
    return {
        number
        for number in call.sentences
        if _GOES_ON.match(reading.text(sentences[number].first, sentences[number].last)) is not None
    }


def _purpose(reading: Reading, number: int, sides: frozenset[str]) -> tuple[TopicHit, ...]:
    """Return what a sentence says behind a word of purpose, but for what sets the scene."""
    sentence = reading.layout.sentences[number]
    text = reading.text(sentence.first, sentence.last)
    purpose = _PURPOSE.search(text)
    if purpose is None:
        return ()
    start, _ = reading.span(sentence.first, sentence.last)
    aside = (*scene(text), *left_out(text))
    hits = find_topics(reading.tokens, sentence.first, sentence.last, sides)
    return tuple(
        hit
        for hit, at in ((hit, reading.span(hit.first_token, hit.last_token)[0] - start) for hit in hits)
        if at >= purpose.start() and not any(first <= at < last for first, last in aside)
    )
