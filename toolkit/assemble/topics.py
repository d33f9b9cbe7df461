"""Topics of the record: codes that the call's clauses put on it, each with its strongest setting."""

from typing import cast

from toolkit.assemble.evidence import Evidences
from toolkit.assemble.statements import Said
from toolkit.extract.call import Call
from toolkit.extract.context import REPORTS, beside, is_context, of_another_time
from toolkit.extract.reading import Reading
from toolkit.extract.settings import setting_of, trailer_start
from toolkit.models import Setting, Topic
from toolkit.topics.match import ClauseTopics, TopicHit, find_topics, select

_ORDER = (
    "in_call",
    "opening_remarks",
    "briefing",
    "unspecified",
    "separate_statement",
    "earlier",
    "background",
)
_DISCUSSED = frozenset(_ORDER[:4])
_NEGATIVE = (
    "not discussed",
    "not touched upon",
    "not raised",
    "not mentioned",
    "did not come up",
    "was not on the agenda",
    "nothing was agreed",
    "did not discuss",
    "not been discussed",
    "were not discussed",
    "not come up",
    "said nothing about",
    "made no mention of",
    "no mention of",
    "did not mention",
    "without mentioning",
)


def topics_of(
    reading: Reading,
    call: Call,
    evidences: Evidences,
    statements: tuple[Said, ...],
    kind: str | None = None,
) -> tuple[Topic, ...]:
    """Return one topic a code, in order of first appearance; `kind` is the document's kind of source."""
    sides = frozenset(call.all_sides())
    end = trailer_start(reading)
    clauses: list[ClauseTopics] = []
    about: list[tuple[int, str, bool]] = []  # sentence, setting, negative
    for number, sentence in enumerate(reading.layout.sentences[:end]):
        if number not in call.sentences:
            continue
        title = sentence.paragraph < reading.layout.title
        hits = find_topics(reading.tokens, sentence.first, sentence.last, sides)
        if not hits:
            continue
        for setting, negative, part in _by_setting(
            reading, call, number, hits, statements, kind, title=title
        ):
            clauses.append(ClauseTopics(part, setting in _DISCUSSED and not negative, title))
            about.append((number, setting, negative))
    standing = {t.code: t for t in select(clauses)}
    topics: list[Topic] = []
    seen: set[str] = set()
    for index, clause in enumerate(clauses):
        number, setting, negative = about[index]
        for hit in clause.hits:
            if hit.code in seen or (hit.code not in standing and setting in _DISCUSSED and not negative):
                continue
            places = standing[hit.code].hits if hit.code in standing else ((index, hit),)
            best_index, best_hit = min(places, key=lambda p: _ORDER.index(about[p[0]][1]))
            best_number, best_setting, best_negative = about[best_index]
            seen.add(hit.code)
            holder = _innermost(statements, best_number, best_hit)
            raised = _raised(call, holder)
            topics.append(
                Topic(
                    code=hit.code,
                    setting=cast(Setting, best_setting),
                    raised_by=raised,
                    polarity="negative" if best_negative else "positive",
                    attribution=holder.statement.attribution if holder is not None else (),
                    evidence=(evidences.tokens(best_hit.first_token, best_hit.last_token, "topic.lexicon"),),
                )
            )
    return tuple(topics)


def _by_setting(
    reading: Reading,
    call: Call,
    number: int,
    hits: tuple[TopicHit, ...],
    statements: tuple[Said, ...],
    kind: str | None,
    *,
    title: bool,
) -> list[tuple[str, bool, tuple[TopicHit, ...]]]:
    """Group a sentence's hits by the setting of the innermost statement that holds them."""
    if title:
        return [("unspecified", False, hits)]
    parts: dict[tuple[str, bool], list[TopicHit]] = {}
    sentence = reading.layout.sentences[number]
    text = reading.text(sentence.first, sentence.last).casefold()
    negative = any(phrase in text for phrase in _NEGATIVE)
    setting: str
    for hit in hits:
        holder = _innermost(statements, number, hit)
        if of_another_time(reading, call, number, kind):
            setting = "earlier"
        elif kind in REPORTS and beside(reading, number, hit.first_token):
            setting = "background"
        elif holder is not None:
            setting = holder.statement.setting
        elif is_context(reading, call, number, kind):
            setting = "background"
        else:
            setting = setting_of(reading, call, number, (), None)
        parts.setdefault((setting, negative), []).append(hit)
    return [(setting, neg, tuple(found)) for (setting, neg), found in parts.items()]


def _innermost(statements: tuple[Said, ...], number: int, hit: TopicHit) -> Said | None:
    holder: Said | None = None
    for said in statements:
        if (
            said.source.sentence == number
            and said.source.first <= hit.first_token
            and hit.last_token <= said.source.last + 1
            and (
                holder is None
                or said.source.last - said.source.first <= holder.source.last - holder.source.first
            )
        ):
            holder = said
    return holder


def _raised(call: Call, holder: Said | None) -> tuple[str, ...]:
    """Return the sides reported to have spoken on it: that of the innermost speaker on the call."""
    if holder is None or not holder.source.chain:
        return ()
    actor = holder.source.chain[-1].actor
    if actor.kind == "group":
        return call.all_sides()
    sides = [p.side for p in actor.people if p in call.people and p.side is not None]
    if not sides and actor.side in call.all_sides() and actor.side is not None:
        sides = [actor.side]
    return tuple(sorted(set(sides)))
