"""Decide which calls a document reports: one record each, with its people, medium and status.

The lead decides: a call that only stands further down, or in another time, is mentioned and not reported.
"""

import re
from typing import NamedTuple

from toolkit.extract.attribution import Step, chain_of
from toolkit.extract.callreports import CallReport, find_reports
from toolkit.extract.initiators import initiatives
from toolkit.extract.people import Person
from toolkit.extract.reading import Reading

_LEAD = 8  #: sentences of the body in which a first report must stand
_HOME_ROLES = frozenset(("legislator", "governor", "mayor"))
_IN_PERSON = re.compile(
    r"\b(?:in-person|in person|face-to-face|at the (?:white house|kremlin|élysée)|welcomed|hosted|arrived|received .{0,60} (?:at|in) "
    r"|courtesy call|paid a (?:courtesy )?(?:call|visit)|calls on|visit(?:s|ed)? |on the sidelines|met (?:today )?with|working lunch)\b",
    re.IGNORECASE,
)


class Call:
    """One call while its facts are gathered; `people` are in order of appearance, hub first."""

    __slots__ = (
        "accompanying",
        "assertions",
        "callers",
        "first_sentence",
        "initiator",
        "medium",
        "people",
        "reports",
        "sentences",
        "sides",
        "status",
    )

    def __init__(self, report: CallReport) -> None:
        self.people: list[Person] = list(report.people)
        self.callers: list[Person] = list(report.callers)
        self.sides: list[str] = list(report.sides)
        self.status = report.status
        self.medium = report.medium
        self.reports: list[CallReport] = [report]
        self.initiator = report.initiator
        self.first_sentence = report.sentence
        self.sentences: set[int] = set()
        self.accompanying: list[Person] = []
        self.assertions: list[
            tuple[tuple[Step, ...], bool]
        ] = []  #: who says that it took place, or denies it

    def absorb(self, report: CallReport) -> None:
        """Take a further report of the same call in."""
        self.reports.append(report)
        self.people += [p for p in report.people if p not in self.people]
        self.sides += [s for s in report.sides if s not in self.sides]
        self.callers += [p for p in report.callers if p not in self.callers]
        if self.initiator is None:
            self.initiator = report.initiator

    def all_sides(self) -> tuple[str, ...]:
        """Return the sides on the call, known ones only, sorted."""
        return tuple(sorted({p.side for p in self.people if p.side} | set(self.sides)))


class Detection(NamedTuple):
    """The calls of a document, or the reason why there is none."""

    calls: tuple[Call, ...]
    reason: str


def find_calls(reading: Reading) -> Detection:
    """Return the calls that a document reports, in order of appearance."""
    title, body = _reports(reading)
    if not title and not body:
        return Detection((), "no word of a call between officials")
    usable = [r for r in (*title, *body) if not _past(reading, r)]
    if not usable:
        return Detection((), "a call is mentioned as past only")
    calls = _group(reading, usable, {r.sentence for r in title})
    for call in calls:
        _name_sides(reading, call)
    if len(calls) == 1:
        _join(reading, calls[0])
        _add_initiator(reading, calls[0])
    for call in calls:
        _place_unsided(reading, call)
    _add_hub(reading, calls)
    _judge(reading, calls)
    kept: list[Call] = []
    reason = "a call is named, but not who was on it"
    for call in calls:
        why = _unfit(reading, call)
        if why is None:
            kept.append(call)
        else:
            reason = why
    if not kept:
        return Detection((), reason)
    return Detection(tuple(kept), "")


def _reports(reading: Reading) -> tuple[list[CallReport], list[CallReport]]:
    title: list[CallReport] = []
    body: list[CallReport] = []
    for number, sentence in enumerate(reading.layout.sentences):
        found = find_reports(reading, number)
        (title if sentence.paragraph < reading.layout.title else body).extend(found)
    return title, body


def _past(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report speaks of an earlier call: "who had spoken with", "the previous call", "last month"."""
    if report.past:
        return True
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[report.sentence]
    before = folds[max(sentence.first, report.first - 4) : report.first + 3]
    if "had" in folds[report.first : report.last] or "had" in before[-3:]:
        governed = any(
            p.speech and p.complement[0] <= report.first < p.complement[1]
            for p in reading.predicates[report.sentence]
        )
        if ("who" in before or "which" in before) or not governed:
            at = (
                folds.index("had", max(sentence.first, report.first - 4))
                if "had" in folds[max(sentence.first, report.first - 4) : report.last]
                else None
            )
            after = folds[at + 1] if at is not None and at + 1 < len(folds) else ""
            return after not in (
                "a",
                "an",
                "the",
                "his",
                "her",
                "another",
                "separate",
                "two",
                "three",
                "phone",
                "telephone",
                "their",
                "in-depth",
                "extensive",
                "long",
                "video",
                "telephonic",
                "conversation",
                "conversations",
                "talks",
                "detailed",
                "productive",
                "very",
                "good",
            )
    return bool(
        reading.layout.sentences[report.sentence].paragraph >= reading.layout.title
        and any(
            folds[i] in ("recalling", "recalled", "since", "followed", "following")
            for i in range(sentence.first, report.first)
        )
        and report.rule in ("call.noun", "call.named")
    )


def _group(reading: Reading, reports: list[CallReport], title: set[int]) -> list[Call]:
    calls: list[Call] = []
    order = sorted(reports, key=lambda r: (r.sentence in title, r.sentence, r.first))
    for report in order:
        for part in _split_separate(reading, report):
            _place(reading, calls, part, in_title=report.sentence in title)
    return calls


def _split_separate(reading: Reading, report: CallReport) -> list[CallReport]:
    """Split "spoke separately with X and Y" into one report each."""
    sentence = reading.layout.sentences[report.sentence]
    following = reading.layout.sentences[min(report.sentence + 1, len(reading.layout.sentences) - 1)]
    folds = reading.tokens.folds[
        sentence.first : following.last if following.paragraph == sentence.paragraph else sentence.last
    ]
    others = [p for p in report.people if p not in report.callers]
    own = reading.tokens.folds[sentence.first : sentence.last]
    several = any(word in _SEVERAL for word in own) and _with_between(own) != "between"
    if (
        len(report.sides) > 1
        and report.callers
        and not others
        and report.medium != "video"
        and not {"joint", "trilateral", "conference"} & set(own)
    ):
        return [report._replace(sides=(side,), separate=True) for side in report.sides]
    if len(others) < 2 or not (_SEPARATE & set(own) or several or ("separate" in folds and "calls" in folds)):
        return [report]
    return [report._replace(people=(*report.callers, p), sides=(), separate=True) for p in others]


_SEPARATE = frozenset(("separately", "separate", "back-to-back", "respectively", "individual"))
_SEVERAL = frozenset(("calls", "conversations"))


def _with_between(own: list[str]) -> str:
    return next((w for w in own if w in ("between", "with", "to")), "")


def _place(reading: Reading, calls: list[Call], report: CallReport, *, in_title: bool) -> None:
    mine = set(report.people)
    if not mine and not report.sides:
        if calls and (report.group or report.rule == "call.named"):
            target = calls[-1]
            target.reports.append(report)
            if target.medium is None or (
                report.medium in ("video", "secure_line")
                and target.medium in ("phone", "talk", None)
                and report.rule != "call.named"
            ):
                target.medium = report.medium or target.medium
        elif report.group and not calls and report.rule != "call.named":
            call = Call(report)
            call.people = _principals_before(reading, report.sentence)
            if len(call.people) == 2:
                calls.append(call)
        return
    if report.definite and calls and not in_title and not any(mine <= set(c.people) for c in calls):
        shared = next((c for c in calls if mine & set(c.people)), calls[-1])
        shared.reports.append(report)
        shared.initiator = shared.initiator or report.initiator
        return
    for call in calls:
        known = set(call.people)
        other_end = report.separate and bool(report.sides) and not set(report.sides) <= set(call.all_sides())
        if (
            mine
            and (mine <= known or known <= mine)
            and not other_end
            and not (report.separate and mine != known and len(known) > 1)
        ):
            if report.status is None and call.status is not None and not in_title:
                call.status = None if call.status in ("planned",) else call.status
            call.absorb(report)
            call.medium = _medium(call.medium, report.medium)
            return
        fresh_sides = {p.side for p in mine - known}
        if mine and call.sides and fresh_sides and None not in fresh_sides and fresh_sides <= set(call.sides):
            call.sides = [s for s in call.sides if s not in fresh_sides]
            call.absorb(report)
            call.medium = _medium(call.medium, report.medium)
            return
        if not mine and report.sides and set(report.sides) <= set(call.all_sides()):
            call.absorb(report._replace(sides=()))
            call.medium = _medium(call.medium, report.medium)
            return
    if calls and in_title:
        call = max(calls, key=lambda c: len(mine & set(c.people)))
        if mine & set(call.people):
            elsewhere = {p for c in calls for p in c.people}
            fresh = (
                ()
                if report.separate
                else tuple(
                    p
                    for p in report.people
                    if p in call.people or (p not in elsewhere and p.side not in (None, *call.all_sides()))
                )
            )
            call.absorb(report._replace(people=fresh))
            call.medium = _medium(call.medium, report.medium)
        return
    sharing = [c for c in calls if mine & set(c.people)]
    if calls and not sharing and report.sentence > _LEAD:
        return
    if sharing and not report.separate and report.rule in ("call.noun", "call.named") and len(mine) == 1:
        sharing[0].reports.append(report)
        return
    if (
        sharing
        and report.status is None
        and report.rule in ("call.spoke",)
        and report.medium is None
        and report.sentence > _LEAD
    ):
        return
    calls.append(Call(report))


_PRINCIPAL = frozenset(
    (
        "head_of_state",
        "head_of_government",
        "foreign_minister",
        "defence_minister",
        "monarch",
        "organisation_head",
        "vice",
        "other_minister",
    )
)


def _principals_before(reading: Reading, number: int) -> list[Person]:
    """Return the leaders or ministers named up to a sentence, for "the two ministers"."""
    seen: list[Person] = []
    for found in reading.actors[: number + 1]:
        for actor in found:
            for person in actor.people:
                if (
                    person not in seen
                    and person.strong
                    and person.side is not None
                    and (person.role in _PRINCIPAL or person.holder is not None)
                ):
                    seen.append(person)
    return seen


def _medium(old: str | None, new: str | None) -> str | None:
    order = (None, "talk", "phone", "secure_line", "video")
    return max((old, new), key=order.index)


def _name_sides(reading: Reading, call: Call) -> None:
    """Put people on the call for sides that only "the presidents of X and Y" names: who leads them in this text."""
    for side in list(call.sides):
        if any(p.side == side for p in call.people):
            call.sides.remove(side)
            continue
        leading = [
            p
            for p in reading.people.all
            if p.side == side and p.strong and p.role in _PRINCIPAL and p.mentions
        ]
        if leading:
            call.people.append(leading[0])
            call.sides.remove(side)


_JOINING = re.compile(
    r"\b(?:(?:also|all) (?:joined|took part|participated|attended|were on|was on|spoke)|joined (?:the|them|in|from|by)|(?:was|were) (?:also )?(?:on the line|present|attended by|joined by)"
    r"|took part|attended by|joined by|participated|were also|was also|dialled in|dialed in|sat in|also joined|joined for)\b"
)


def _join(reading: Reading, call: Call) -> None:
    """Add who "also took part" in the sentences after the report: principals of new sides, else those who accompany."""
    start = (
        min(r.sentence for r in call.reports if r.people or r.sides)
        if any(r.people or r.sides for r in call.reports)
        else 0
    )
    for number in range(start, min(start + 6, len(reading.layout.sentences))):
        sentence = reading.layout.sentences[number]
        match = _JOINING.search(reading.text(sentence.first, sentence.last))
        if match is None or _past_sentence(reading, number):
            continue
        at = reading.span(sentence.first, sentence.last).start + match.start()
        passive = match[0].endswith(("by", "included"))
        for actor in reading.actors[number]:
            if actor.kind != "person" or not actor.people:
                continue
            person = actor.people[0]
            begins = reading.tokens.starts[actor.first]
            if person in call.people or not person.strong or (begins < at) is passive:
                continue
            if actor.last < len(reading.tokens) and reading.tokens.folds[actor.last] in ("'s", "'"):
                continue
            if person.side is None and person.title is None:
                continue
            if not passive and begins < at and _between_verbs(reading, number, actor.last, at):
                continue
            fresh = person.side not in call.all_sides() and person.role in _PRINCIPAL
            call.people.append(person)
            if not fresh:
                call.accompanying.append(person)


def _add_initiator(reading: Reading, call: Call) -> None:
    """Add a leader of a further side at whose initiative the call was held or who convened it."""
    for initiative in initiatives(reading, range(min(6, len(reading.layout.sentences)))):
        person = initiative.party
        if (
            isinstance(person, Person)
            and person not in call.people
            and person.side not in (None, *call.all_sides())
            and person.role in _PRINCIPAL
        ):
            call.people.append(person)


def _between_verbs(reading: Reading, number: int, token: int, offset: int) -> bool:
    """Tell whether another verb stands between a name and the joining: then it is not who joined."""
    return any(
        p.first >= token and reading.tokens.starts[p.first] < offset - 1 for p in reading.predicates[number]
    )


def _past_sentence(reading: Reading, number: int) -> bool:
    sentence = reading.layout.sentences[number]
    folds = reading.tokens.folds[sentence.first : sentence.last]
    return (
        "previous" in folds
        or ("last" in folds and ("month" in folds or "year" in folds or "week" in folds))
        or "exercise" in folds
    )


def _place_unsided(reading: Reading, call: Call) -> None:
    """Give people without a state that of the source who tells of them, of the states listed, or of the dateline."""
    unsided = [p for p in call.people if p.side is None]
    if not unsided:
        return
    listed = next(
        (
            a.sides
            for number in range(min(6, len(reading.actors)))
            for a in reading.actors[number]
            if a.kind == "holders" and len(a.sides) == len(unsided)
        ),
        None,
    )
    if listed is not None and len(unsided) > 1:
        for person, side in zip(unsided, listed, strict=True):
            person.side, person.side_basis = side, "resolved"
        return
    if (
        len(unsided) == 1
        and reading.home is not None
        and reading.home not in call.all_sides()
        and call.all_sides()
    ):
        unsided[0].side, unsided[0].side_basis = reading.home, "resolved"
        return
    open_people = [p for p in unsided if p.title is not None or p.holder is not None]
    taken = {p.side for p in call.people if p.side}
    for person in open_people:
        told = (
            _told_by(reading, call, taken, "medium")
            or _dateline_side(reading)
            or _told_by(reading, call, taken, "source")
        )
        if told is not None and told not in taken and person.role != "organisation_head":
            person.side, person.side_basis = told, "resolved"
            taken.add(told)


def _told_by(reading: Reading, call: Call, taken: set[str], kind: str) -> str | None:
    for report in call.reports:
        for p in reading.predicates[report.sentence]:
            if (
                p.speech
                and p.subject is not None
                and p.subject.kind == kind
                and p.subject.side not in (None, *taken)
            ):
                state = p.subject.medium is None or p.subject.medium.kind == "state_media"
                if state and p.complement[0] <= report.first < p.complement[1]:
                    return p.subject.side
    return None


def _dateline_side(reading: Reading) -> str | None:
    """Return the state of the capital in the dateline: "ISLAMABAD:", "HÀ NỘI —", "SEOUL, May 6 (Yonhap)"."""
    for number in range(reading.layout.title, min(reading.layout.title + 3, len(reading.layout.sentences))):
        sentence = reading.layout.sentences[number]
        for actor in reading.actors[number]:
            if (
                actor.kind == "side"
                and actor.first == sentence.first
                and actor.side not in ("BEL", "EU", "CHE", "USA")
            ):
                after = reading.tokens.folds[actor.last] if actor.last < len(reading.tokens) else ""
                if after in (":", ",", "(", "-", "--", "—", "–", "/") or actor.last == sentence.last:
                    return actor.side
            break
    return None


def _add_hub(reading: Reading, calls: list[Call]) -> None:
    """Complete calls that name one end only: by who made the text's other calls, else by the issuer's own leader."""
    hub = next((c.callers[0] for c in calls if c.callers and len(c.all_sides()) > 1), None)
    if hub is None and reading.home is not None:
        hub = next(
            (
                p
                for p in _principals_before(reading, min(4, len(reading.actors) - 1))
                if p.side == reading.home
            ),
            None,
        )
    if hub is None:
        return
    for call in calls:
        if (
            len(call.people) == 1
            and not call.sides
            and hub not in call.people
            and call.people[0].side not in (None, hub.side)
        ):
            call.people.insert(0, hub)


_DENIAL = re.compile(
    r"\bno such (?:\w+ ){0,2}(?:call|conversation|contact|talks?|exchange)|\b(?:did|has|have|had) not (?:\w+ )?(?:sp(?:eak|oken)|talk(?:ed)?|call(?:ed)?|phone[d]?|telephone[d]?|taken? place)\b(?! (?:of|about|on))"
    r"|\b(?:there (?:was|has been|had been|were)|had been|took place|had) no (?:\w+ ){0,3}(?:call|conversation|contact|telephone conversation)"
    r"|\bno (?:\w+ ){0,2}(?:call|conversation|telephone conversation|contact)s? (?:of any kind )?(?:took|had taken|has taken|was|had been|has been|between|with)\b"
    r"|\bnot aware of any (?:\w+ ){0,2}(?:call|conversation|contact)|\bnever (?:happened|took place|spoke|called|rang)\b"
    r"|\bden(?:ied|ies|y|ying) (?:that |reports? |claims? |the |any |having |there )[^.]{0,80}(?:call|conversation|spoke|spoken|phone|talk)"
    r"|\b(?:call|conversation|report|account|claim)s?\b[^.]{0,60}\b(?:is|was|are|were) (?:untrue|false|fabricated|not true|baseless|incorrect)"
    r"|\bdenies (?:it|any|the|that|having)\b|\bdid not take place\b|\bdismissed the (?:account|report|claim)",
    re.IGNORECASE,
)


def _judge(reading: Reading, calls: list[Call]) -> None:
    """Decide the status of the first call where somebody denies it: denied by the text, or disputed between sides."""
    if not calls:
        return
    call = calls[0]
    first = reading.layout.title
    body = [n for n, s in enumerate(reading.layout.sentences) if s.paragraph >= first]
    denials = [
        n
        for n in range(min(len(reading.layout.sentences), 9))
        if _DENIAL.search(reading.text(*reading.layout.sentences[n][:2]))
    ]
    if not denials or call.status in ("planned", "cancelled"):
        return
    asserted = [
        r for r in call.reports if r.sentence not in denials and r.sentence in body and (r.people or r.sides)
    ]
    told = [r for r in asserted if _in_claim(reading, r)]
    official = reading.home is not None
    if official or not asserted or (len(told) == len(asserted) and denials[0] <= (first + 1)):
        call.status = "denied"
    elif denials[0] <= first + 4:
        call.status = "disputed"
    _assertions(reading, call, denials)


def _in_claim(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report stands as somebody's claim: "claims that", "reports that", "purported", "alleged"."""
    sentence = reading.layout.sentences[report.sentence]
    folds = set(reading.tokens.folds[sentence.first : sentence.last])
    return bool(
        folds
        & {
            "claim",
            "claims",
            "claimed",
            "purported",
            "alleged",
            "allegedly",
            "reports",
            "remarks",
            "reported",
            "rumours",
            "rumors",
            "speculation",
            "suggestions",
        }
    )


def _assertions(reading: Reading, call: Call, denials: list[int]) -> None:
    """Note who asserts and who denies the call."""
    for number in denials:
        for p in reading.predicates[number]:
            if p.subject is not None and (p.speech or p.kind == "deny"):
                call.assertions.append((chain_of(reading, p), True))
                break
    for report in call.reports:
        if report.sentence in denials or not report.people:
            continue
        holder = next(
            (
                p
                for p in reading.predicates[report.sentence]
                if p.speech and p.subject is not None and p.complement[0] <= report.first < p.complement[1]
            ),
            None,
        )
        if holder is not None:
            call.assertions.append((chain_of(reading, holder), False))


def _unfit(reading: Reading, call: Call) -> str | None:
    """Return why a candidate is no call to record, or None."""
    lead = min(r.sentence for r in call.reports)
    opening = 1 if reading.layout.title else 0
    if lead > _LEAD + opening and call.first_sentence > _LEAD + opening:
        return "a call is mentioned outside the lead only"
    firm = any(r.medium not in (None, "talk") for r in call.reports)
    parties = {p.side for p in call.people if p.side} | set(call.sides)
    unknown = [p for p in call.people if p.side is None]
    if len(call.people) + len(call.sides) < 2:
        home = reading.home
        if not (
            call.people
            and firm
            and home is not None
            and ((home not in parties and parties) or _with_group(reading, call))
        ):
            return "a call is named, but not who was on both ends"
    if any(p.role in _HOME_ROLES for p in unknown):
        return "a call within one state"
    if unknown and reading.home is not None and parties == {reading.home}:
        return "a call within one state, as far as the text says"
    if (
        any(p.title is None and p.holder is None for p in unknown)
        and len(parties) == 1
        and len(call.people) == 2
    ):
        return "a call with somebody who holds no office in the text"
    if (
        len(parties) < 2
        and not unknown
        and not (reading.home and (reading.home not in parties or _with_group(reading, call)))
    ):
        return "a call within one state"
    if not firm and not _plainly_spoke(reading, call):
        return "a conversation without a word of a call"
    if _met_in_person(reading, call):
        return "a meeting in person"
    return None


_GROUP = re.compile(
    r"\b(?:with|of) (?:the |his |her |\d+ |fellow |other |key |our |several |a group of |\w+ ){0,4}(?:(?:[Aa]llies|[Pp]artners|[Cc]ounterparts|[Hh]eads of [Ss]tate)\b|(?:[Ww]orld|[Ff]oreign|[Aa]llied|[A-Z][\w-]+) (?:[Ll]eaders|[Mm]inisters|[Ff]oreign [Mm]inisters|[Aa]mbassadors|[Cc]ountries))|\bleaders (?:of|representing|from)\b"
)
_DOMESTIC = re.compile(
    r"\b(?:business|faith|labor|labour|community|congressional|tribal|civil rights|industry|union|religious|state|local|union) leaders\b|\bgovernors|mayors|members of congress|CEOs",
    re.IGNORECASE,
)


def _with_group(reading: Reading, call: Call) -> bool:
    """Tell whether a report names a foreign group at the other end: "with European leaders", "with Allies and partners"."""
    for report in call.reports:
        sentence = reading.layout.sentences[report.sentence]
        text = reading.text(sentence.first, sentence.last)
        if _GROUP.search(text) and not _DOMESTIC.search(text):
            return True
    return False


def _plainly_spoke(reading: Reading, call: Call) -> bool:
    """Tell whether "spoke with" alone stands in the opening of an official text."""
    opening = 1 if reading.layout.title else 0
    return any(
        r.rule == "call.spoke" and r.sentence <= opening + 3 and len(r.people) + len(r.sides) >= 2
        for r in call.reports
    )


def _met_in_person(reading: Reading, call: Call) -> bool:
    """Tell whether the title says that they met, and nothing in it names a call."""
    if not reading.layout.title:
        return False
    title = reading.layout.paragraphs[0]
    heading = reading.text(title.first, title.last)
    if any(r.sentence == 0 and r.medium not in (None, "talk") for r in call.reports):
        return False
    if re.search(r"\b(?:meeting|meets|visit|travel|bilateral)\b", heading, re.IGNORECASE) and not re.search(
        r"\b(?:call|calls|phone|telephone|video|virtual|virtually|speaks?|spoke|conversation)\b",
        heading,
        re.IGNORECASE,
    ):
        first = min((r for r in call.reports), key=lambda r: r.sentence)
        return first.medium in (None, "talk") or first.sentence > 2
    first_sentence = reading.layout.sentences[min(1, len(reading.layout.sentences) - 1)]
    return (
        bool(_IN_PERSON.search(reading.text(first_sentence.first, first_sentence.last)))
        and min(r.sentence for r in call.reports) > 2
    )
