"""Topics of the record: codes that the call's clauses put on it, each with its strongest setting."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import cast

from toolkit.assemble.evidence import Evidences
from toolkit.assemble.officenames import outside_office_names
from toolkit.assemble.peoplenames import outside_names_of_people
from toolkit.assemble.remits import of_remit
from toolkit.assemble.statements import Said
from toolkit.assemble.travels import as_guests, without_others
from toolkit.extract.asides import beforehand, expected, identity, left_out, scene
from toolkit.extract.beside import is_caption, is_old_deed, turns_away
from toolkit.extract.byclauses import by_clauses
from toolkit.extract.calls.call import Call
from toolkit.extract.calls.heads import past_dateline
from toolkit.extract.circumstances import circumstances, is_asked
from toolkit.extract.context import is_context, is_of_another_day, reports
from toolkit.extract.layout import is_pictured
from toolkit.extract.othercalls import of_another_time
from toolkit.extract.reading import Reading
from toolkit.extract.settings import setting_of
from toolkit.extract.trailers import links, lists_subjects, trailer_start
from toolkit.models import Setting, Topic
from toolkit.patterns import awaited
from toolkit.topics.match import TopicHit, find_topics
from toolkit.topics.standing import ClauseTopics, select

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
# "On visas, Marte said": what somebody's words are about stands before them.
_HEADING = awaited(
    r"(?:On (?!an? |his |her |their )|Regarding |Concerning |As (?:for|to) |(?:With|In) (?:regard|respect) to |When it came to |Turning to )[^,;]{1,120},"
)
# "Japan-Peru Relations" over a text names the page that it stands on.
_SECTION = awaited(r"[A-Z][\w. ]{1,40}[-–][A-Z][\w. ]{1,40} Relations")


#: What a title names of these, and what a text names of a summit without saying who spoke of it, is the occasion.
_OCCASIONS = frozenset(("DIP.SUMMIT", "GLO.UN"))


def topics_of(
    reading: Reading,
    call: Call,
    evidences: Evidences,
    statements: tuple[Said, ...],
    kind: str | None = None,
    *,
    undertaken: tuple[tuple[int, int], ...] = (),
) -> tuple[Topic, ...]:
    """Return one topic a code, in order of first appearance; `kind` is the document's kind of source.

    `undertaken` are the characters of what was undertaken in the call, which is never background.
    """
    sides = frozenset(call.all_sides())
    end, elsewhere = trailer_start(reading), links(reading)
    clauses: list[ClauseTopics] = []
    about: list[tuple[int, str, bool]] = []  # sentence, setting, negative
    said = _by_sentence(reading, statements)
    for number, sentence in enumerate(reading.layout.sentences[:end]):
        if number not in call.sentences or number < call.begin or number in elsewhere:
            continue
        if lists_subjects(reading, number):
            continue
        title = sentence.paragraph < reading.layout.title
        hits = of_remit(call, _hits(reading, call, number, sides))
        hits = as_guests(reading, number, without_others(reading, call, number, hits))
        if not title:  # where words have capitals anyhow
            hits = outside_office_names(reading.tokens, sentence.first, sentence.last, hits)
        if hits and (head := past_dateline(reading, number)) > sentence.first:
            hits = tuple(hit for hit in hits if hit.first_token >= head)
        if not hits:
            continue
        for setting, negative, part in _by_setting(
            reading, call, number, hits, said.get(number, ()), kind, title=title, undertaken=undertaken
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
            holder = _holder(said.get(best_number, ()), best_hit)
            raised = _raised(call, holder)
            topics.append(
                Topic(
                    code=hit.code,
                    setting=cast(Setting, best_setting),
                    raised_by=() if best_negative else raised,
                    polarity="negative" if best_negative else "positive",
                    attribution=holder.statement.attribution if holder is not None else (),
                    evidence=(evidences.tokens(best_hit.first_token, best_hit.last_token, "topic.lexicon"),),
                )
            )
    return tuple(topics)


def _by_sentence(reading: Reading, statements: tuple[Said, ...]) -> dict[int, list[Said]]:
    """Return the statements by their sentences: a quotation can have several, and its speaker stands in one of them."""
    said: dict[int, list[Said]] = {}
    for each in statements:
        source = each.source
        own = range(
            reading.layout.sentence_at(source.first),
            reading.layout.sentence_at(max(source.first, source.last - 1)) + 1,
        )
        for number in {source.sentence, *own}:
            said.setdefault(number, []).append(each)
    return said


def _hits(reading: Reading, call: Call, number: int, sides: frozenset[str]) -> tuple[TopicHit, ...]:
    """Return what a sentence is about; what sets the scene at its end is read by itself."""
    sentence = reading.layout.sentences[number]
    cut = next((first for first, _ in scene(reading.layout.texts[number]) if first > 0), None)
    if cut is None:
        return outside_names_of_people(
            reading, call, number, find_topics(reading.tokens, sentence.first, sentence.last, sides)
        )
    starts = reading.tokens.starts
    middle = bisect_left(starts, starts[sentence.first] + cut, sentence.first, sentence.last)
    found = (
        *find_topics(reading.tokens, sentence.first, middle, sides),
        *find_topics(reading.tokens, middle, sentence.last, sides),
    )
    return outside_names_of_people(reading, call, number, found)


def _by_setting(
    reading: Reading,
    call: Call,
    number: int,
    hits: tuple[TopicHit, ...],
    statements: Sequence[Said],
    kind: str | None,
    *,
    title: bool,
    undertaken: tuple[tuple[int, int], ...] = (),
) -> list[tuple[str, bool, tuple[TopicHit, ...]]]:
    """Group a sentence's hits by the setting of the innermost statement that holds them."""
    parts: dict[tuple[str, bool], list[TopicHit]] = {}
    starts, text = reading.tokens.starts, reading.layout.texts[number]
    start = starts[reading.layout.sentences[number].first]
    if title:
        framing = scene(text) if _SECTION.fullmatch(text.strip()) is None else ((0, len(text)),)
        omitted = left_out(text)
        for hit in hits:
            at = starts[hit.first_token] - start
            setting = "background" if _within(at, framing) or hit.code in _OCCASIONS else "unspecified"
            parts.setdefault((setting, _within(at, omitted)), []).append(hit)
        return [(setting, negative, tuple(found)) for (setting, negative), found in parts.items()]
    omitted, framing, aside = (
        left_out(text),
        scene(text),
        (*beforehand(text), *expected(text), *circumstances(text)),
    )
    report = reports(reading, kind)
    identities = identity(text) if report else ()
    if report:
        aside += by_clauses(text)
    another = of_another_time(reading, call, number, kind) or (
        report
        and (
            turns_away(reading, call, number)
            or (not any(r.sentence == number for r in call.reports) and is_of_another_day(reading, number))
        )
    )
    paragraph = reading.layout.paragraphs[reading.layout.sentences[number].paragraph]
    caption = report and (is_caption(reading, call, number) or is_pictured(reading.tokens, paragraph))
    told = any(r.sentence == number for r in call.reports)
    asked = is_asked(reading, number)
    headed = _HEADING.match(text)
    for hit in hits:
        at = starts[hit.first_token] - start
        holder = _holder(statements, hit)
        if holder is None and headed is not None and at < headed.end() and statements:
            opening = min(statements, key=_begins)  # "On visas, Marte said …"
            holder = opening if opening.statement.setting in _DISCUSSED else None
        if another:
            setting = "earlier"
        elif (
            caption
            or asked
            or _within(at, aside)
            or (_within(at, identities) and not _said_within(reading, holder, at, start, identities))
            or (_within(at, framing) and (holder is None or told))
            or (report and holder is not None and _framed(reading, holder, start, framing))
            or (report and holder is not None and is_old_deed(reading, number, holder.source.predicate))
        ):
            setting = "background"
        elif holder is not None:
            setting = _of_statement(holder, told=told)
        elif is_context(reading, call, number, kind) and not _within(at + start, undertaken):
            setting = "background"
        else:
            setting = setting_of(reading, call, number, (), None)
            setting = "in_call" if setting == "background" and _within(at + start, undertaken) else setting
        if setting == "unspecified" and hit.code == "DIP.SUMMIT" and not _of_both(reading, number):
            setting = "background"
        parts.setdefault((setting, _within(at, omitted)), []).append(hit)
    return [(setting, negative, tuple(found)) for (setting, negative), found in parts.items()]


def _of_both(reading: Reading, number: int) -> bool:
    """Tell whether a sentence is of the two on the call: "The two are to meet on the margins of the summit"."""
    opening = reading.layout.sentences[number].first
    return any(a.kind == "group" and a.first <= opening + 1 for a in reading.actors[number])


def _within(at: int, ranges: tuple[tuple[int, int], ...]) -> bool:
    return bool(ranges) and any(first <= at < last for first, last in ranges)


def _said_within(
    reading: Reading, holder: Said | None, at: int, start: int, identities: tuple[tuple[int, int], ...]
) -> bool:
    """Tell whether what tells who somebody is tells what he said in the call: "Marte, who first congratulated Ruiz, said"."""
    if holder is None or holder.statement.setting != "in_call":
        return False
    verb = holder.source.predicate
    if verb is None or verb.verb.form != "past":
        return False  # "Marte, who opposes nuclear energy, faces an election"
    begins = reading.tokens.starts[holder.source.first] - start
    return any(first <= begins <= at < last for first, last in identities)


def _framed(reading: Reading, said: Said, start: int, framing: tuple[tuple[int, int], ...]) -> bool:
    """Tell whether a statement itself stands in what sets the scene: "days before the two announced"."""
    return _within(reading.tokens.starts[said.source.first] - start, framing)


def _of_statement(said: Said, *, told: bool) -> str:
    """Return the setting of a statement; what a sentence that reports the call says of it is told of the call."""
    setting = said.statement.setting
    return "briefing" if setting == "separate_statement" and told else setting


def _holder(statements: Sequence[Said], hit: TopicHit) -> Said | None:
    """Return the statement that puts a hit on the call: the innermost, or the one of the call in which another's word is told.

    "They agreed that the Council must announce sanctions" is theirs, though the Council is to announce them.
    """
    holder = _innermost(statements, hit)
    if holder is None or holder.statement.setting != "separate_statement":
        return holder
    return _innermost([s for s in statements if s.statement.setting == "in_call"], hit) or holder


def _innermost(statements: Sequence[Said], hit: TopicHit) -> Said | None:
    """Return the shortest of a sentence's statements that holds a hit."""
    holder: Said | None = None
    for said in statements:
        if (
            said.source.first <= hit.first_token
            and hit.last_token <= said.source.last + 1
            and (holder is None or _closer(said, holder))
        ):
            holder = said
    return holder


def _begins(said: Said) -> int:
    return said.source.first


def _closer(said: Said, holder: Said) -> bool:
    """Tell whether a statement holds less than another; of two with the same words, the one that tells of the call counts."""
    shorter = (holder.source.last - holder.source.first) - (said.source.last - said.source.first)
    if shorter:
        return shorter > 0
    return said.statement.setting in _DISCUSSED or holder.statement.setting not in _DISCUSSED


def _raised(call: Call, holder: Said | None) -> tuple[str, ...]:
    """Return the sides reported to have spoken on it: that of the innermost speaker on the call."""
    if holder is None or not holder.source.chain:
        return ()
    actor = holder.source.chain[-1].actor
    if actor.kind == "group":
        return call.all_sides()
    sides = [p.side for p in actor.people if p in call.people and p.side is not None]
    if not sides and actor.side is not None and actor.side in call.all_sides():
        sides = [actor.side]
    return tuple(sorted(set(sides)))
