"""What a call that is still to come or was called off is meant to be about, or one that is denied is said to have been about."""

import re

from toolkit.assemble.evidence import Evidences
from toolkit.extract.asides import left_out, scene
from toolkit.extract.calls.call import Call
from toolkit.extract.circumstances import circumstances
from toolkit.extract.reading import Reading
from toolkit.models import Topic
from toolkit.patterns import awaited
from toolkit.topics.match import TopicHit, find_topics
from toolkit.topics.standing import ClauseTopics, select

_DAYS = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the\ )?(?:phone|telephone|line|sidelines|margins|eve|same|following|morning|afternoon|evening|\d)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"
_TREAT = r"""(?:discuss|address|review|raise|bring\ up|take\ up|go\ over|exchange\ views|(?:talk|speak)\ about|focus\ on|deal\ with|cover|coordinate
    |agree\ on|consult\ on|work\ on|follow\ up\ on|negotiate|press|push|voice|express|convey|explain|outline|brief)"""
# "The conversation would centre on tea".
_CENTRES = r"""\b(?:call|talks?|discussions?|conversation|videoconference|exchange)\ (?:will|would|(?:is|are|was|were)\ (?:to|expected\ to|due\ to|set\ to|supposed\ to))[ ]
        (?:cent(?:re|er)\ (?:on|around)|concentrate\ on|revolve\ around|turn\ on|touch\ on|dwell\ on)[ ]"""
# "Will talk by video on Friday to discuss rice", "a conference call on the fires", "to speak with Marte on Friday about tea".
_PURPOSE = awaited(
    rf"""\b(?:to|will|would|shall|and)\ (?:also\ |jointly\ |further\ )?(?:{_TREAT}
          |(?:see|hear)\ [^.;]{{2,50}}?\ (?:push|press|raise|urge|ask|stress|argue|insist|repeat|set\ out)|reiterate
          |ask|urge|call\ for|seek|resolve|settle|rescue|salvage|revive|finali[sz]e|conclude|congratulate|thank|offer|propose|demand|request|persuade|convince|warn|defuse|try\ to|continue)\b
      | \b(?:discussed|during\ which|(?:talked|spoke)\ about|spoken\b[^;]{{2,160}}?\ (?:about|regarding|concerning)|with\ (?=[^.;]{{3,80}}\ (?:on|top|topping|high\ on)\ (?:the|their)\ agenda)|in\ an?\ (?:bid|effort|attempt)\ to)\b
      | \b(?:to|will|would|shall|be|are|is)\ (?:speak|talk|confer|consult|speaking|talking|phone|telephone|call|ring)\b[^.;,]{{2,120}}?\ (?:about|over|on\ (?!{_DAYS}))\ ?
      | \b(?:call|talks?|discussions?|conversation|conference|videoconference|exchange|negotiations)\ (?:[\w-]+\ ){{0,2}}?
        (?:on|about|over|regarding|concerning|(?:dedicated|devoted)\ to|focus(?:ed|ing)\ on|centred\ on|centered\ on)[ ]
      | {_CENTRES}""",
    re.IGNORECASE | re.VERBOSE,
)

# "It will be an opportunity to", "The two leaders are expected to", "Tea will be on the agenda", "Marte wants to raise":
# what goes on about a call that was announced.
_GOES_ON = awaited(
    rf"""(?:(?:during|in|at)\ (?:this|the|their|that)\ (?:call|meeting|conversation|talks|discussion|videoconference),?\ |according\ to\ [^.,;]{{2,50}},\ )?(?:
      (?:it|they|both|(?:next\ week['’]s|the)\ (?:(?:phone|telephone|video)\ )?call|the\ (?:conversation|talks|two|two\ sides|(?:two\ )?(?:leaders|presidents|ministers|counterparts)))
        \ (?:will|would|is|are|was|were|plan|plans|intend|intends|intended)\b
      | (?:["“]\s?)?(?:(?!to\b)[\w.'’-]+,?\ ){{1,11}}?(?:(?:will|would|wants?\ to|wanted\ to|plans?\ to|planned\ to|intends?\ to|intended\ to|hopes?\ to|hoped\ to|aims?\ to
        |(?:is|are|was|were|had\ been|has\ been)\ (?:also\ )?(?:to|(?:expected|set|due|likely|supposed|meant)\ to))\ (?:also\ )?
        (?:{_TREAT}|rescue|salvage|revive|finali[sz]e|conclude|settle|(?:ask|urge|tell|persuade|convince|warn|press|reiterate)\ (?:him|her|them|his|that|the|(?-i:[A-Z])\w+))\b))""",
    re.IGNORECASE | re.VERBOSE,
)
# "Tea is on the agenda", "The main topic will be tea", "Tea would be raised": the whole sentence tells of it.
_ON_AGENDA = awaited(
    rf"""{_CENTRES} | \b(?:on|of|dominate|top)\ (?:the|their)\ (?:call|talks|agenda)\b | \b(?:the|their)\ agenda\ (?:will|would|is|includ\w+)\b
      | \b(?:topics?|subjects?|issues)\ (?:of\ the\ (?:call|talks)\ )?(?:will|would|are\ expected\ to|is|are|includ\w+)\b
      | \b(?:will|would|expected\ to|due\ to|set\ to|likely\ to|could)\ (?:also\ )?be\ (?:raised|discussed|addressed|reviewed|brought\ up|touched\ (?:up)?on|the\ (?:main|key)\ (?:topic|issue|subject))\b""",
    re.IGNORECASE | re.VERBOSE,
)

#: Words of titles that look ahead: "Ilves to raise tea in call with Marte".
_AHEAD = frozenset(
    "to will would could may set due expected planned plans seeks sought request requests requested".split()
)


def agenda_of(reading: Reading, call: Call, evidences: Evidences) -> tuple[Topic, ...]:
    """Return the topics that the sentences announcing a call name as its purpose, in order of appearance.

    Nothing has been said yet, or nothing at all, so they are background. An office that denies a call denies what it
    is said to have been about as well.
    """
    if call.status == "denied" and reading.home is not None:
        return ()
    sides = frozenset(call.all_sides())
    clauses = [
        ClauseTopics(hits)
        for number in sorted({report.sentence for report in call.reports} | _continued(reading, call))
        if (hits := _purpose(reading, number, sides))
    ]
    return tuple(
        Topic(
            code=topic.code,
            setting="background",
            raised_by=(),
            polarity="positive",
            attribution=(),
            evidence=(evidences.tokens(hit.first_token, hit.last_token, "topic.lexicon"),),
        )
        for topic in select(clauses)
        for _, hit in topic.hits[:1]
    )


def _continued(reading: Reading, call: Call) -> set[int]:
    """Return the sentences of a call that go on about what was announced, and its title; of one that is denied none."""
    if call.status == "denied":
        return set()
    return {
        number
        for number in call.sentences
        if _in_title(reading, number)
        or _GOES_ON.match(reading.layout.texts[number]) is not None
        or _ON_AGENDA.search(reading.layout.texts[number]) is not None
    }


def _in_title(reading: Reading, number: int) -> bool:
    """Tell whether a sentence is the title and tells of a call that is still to come."""
    return reading.layout.sentences[number].paragraph < reading.layout.title and not _AHEAD.isdisjoint(
        reading.layout.words[number]
    )


def _purpose(reading: Reading, number: int, sides: frozenset[str]) -> tuple[TopicHit, ...]:
    """Return what a sentence says behind a word of purpose, but for what sets the scene."""
    sentence = reading.layout.sentences[number]
    text = reading.text(sentence.first, sentence.last)
    begins = 0
    if not _in_title(reading, number) and _ON_AGENDA.search(text) is None:
        purpose = _PURPOSE.search(text)
        if purpose is None:
            return ()
        begins = purpose.start()
    start, _ = reading.span(sentence.first, sentence.last)
    aside = (*scene(text), *left_out(text), *circumstances(text))
    hits = find_topics(reading.tokens, sentence.first, sentence.last, sides)
    return tuple(
        hit
        for hit, at in ((hit, reading.span(hit.first_token, hit.last_token)[0] - start) for hit in hits)
        if at >= begins and not any(first <= at < last for first, last in aside)
    )
