"""Put the reports of a document together: those of one call, and one call with each of several people."""

from toolkit.extract.call import PRINCIPAL, Call
from toolkit.extract.callreport import CallReport, Placed
from toolkit.extract.person import Person
from toolkit.extract.reading import Reading

LEAD = 8  #: sentences of the body in which a first report must stand


def group_reports(reading: Reading, reports: list[CallReport], title: set[int]) -> list[Call]:
    """Return one call for each group of reports that agree on who was on it; reports in the title come last."""
    calls: list[Call] = []
    apart = _several_calls(reading)
    order = sorted(reports, key=lambda r: (r.sentence in title, r.sentence, r.first))
    one_ended = [r for r in order if _is_one_ended(r)]
    for report in (r for r in order if r not in one_ended):
        for part in _split_separate(reading, report, order, apart=apart):
            _place(reading, calls, part, in_title=report.sentence in title)
    for report in one_ended:
        call = next((c for c in calls if set(report.people) <= set(c.people)), None)
        if call is not None:
            call.absorb(report)
            call.medium = _medium(call.medium, report.medium)
    for call in calls:
        call.medium = call.medium or call.hinted
    _share_title(calls, title)
    return calls


def _share_title(calls: list[Call], title: set[int]) -> None:
    """Give the medium that the title names to all calls of one round: "X's calls with Y and Z"."""
    named = [r for c in calls for r in c.reports if r.sentence in title]
    for call in calls:
        if call.medium is None and call.reports[0].separate and len(calls) > 1:
            _share(call, named)


def _share(call: Call, reports: list[CallReport]) -> None:
    """Give a call the medium of others, with the words that say so."""
    named = next((r for r in reports if r.medium not in (None, "talk")), None)
    if named is not None:
        call.reports.append(named._replace(people=(), sides=(), initiator=None))
        call.medium = named.medium


def _is_one_ended(report: CallReport) -> bool:
    """Tell whether a report names nobody at the other end: "spoke by video with Allies"."""
    return (
        report.rule == "call.spoke"
        and report.people == report.callers
        and not report.sides
        and len(report.people) == 1
    )


def _several_calls(reading: Reading) -> bool:
    """Tell whether the opening speaks of calls in the plural: "in his conversations", "Phone Calls With"."""
    folds = reading.tokens.folds
    for sentence in reading.layout.sentences[:_OPENING]:
        for i in range(sentence.first + 1, sentence.last):
            if folds[i] in _SEVERAL and folds[i - 1] == "'s" and folds[i + 1 : i + 2] in (["with"], ["to"]):
                return True
            if folds[i] in _SEVERAL and (
                folds[i - 1] in _PLURAL or folds[i - 1] in ("phone", "telephone", "separate")
            ):
                return True
    return False


_OPENING = 6  #: sentences, the title's among them
_PLURAL = frozenset(
    "the his her their these those both two three four five six several separate in of 's".split()
)


def _split_separate(
    reading: Reading, report: CallReport, reports: list[CallReport], *, apart: bool
) -> list[CallReport]:
    """Split a report into one for each of the people called, where the text tells of a call with each."""
    sentence = reading.layout.sentences[report.sentence]
    own = set(reading.tokens.folds[sentence.first : sentence.last])
    inside = set(reading.tokens.folds[report.first : report.last])
    others = [p for p in report.people if p not in report.callers]
    if "each" in own and len(report.callers) > 1 and len(others) == 1:  # "X and Y each spoke with Z"
        return [report._replace(people=(p, *others), callers=(p,), separate=True) for p in report.callers]
    if _ALSO & inside and report.rule == "call.spoke" and len(report.callers) > 1 and len(others) == 1:
        return [report._replace(people=(p, *others), callers=(p,), separate=True) for p in report.callers]
    if not report.callers or len(others) + len(report.sides) < 2 or _TOGETHER & own:
        return [report]
    if _with_between(reading.tokens.folds[sentence.first : sentence.last]) == "between":
        return [report]
    alone = len({p.side for p in others}) + len(report.sides) > 1 and any(
        other is not report and other.rule != "call.named" and _is_with_one(other, report, others)
        for other in reports
    )
    by_side = bool(report.sides) and not others and report.medium != "video" and not _is_one(reading, report)
    each = _one_with_each(reading, report, others)
    further = report.rule == "call.spoke" and _ALSO & inside and report.medium != "video"
    if not (
        apart
        or alone
        or by_side
        or further
        or each
        or _SEPARATE & own
        or _IN_TURN & inside
        or report.rule in _ONE_BY_ONE
    ):
        return [report]
    if report.medium == "video" and not (alone or _SEPARATE & own):
        return [report]
    parts = [
        report._replace(people=(*report.callers, p), sides=(), separate=True, initiator=_placed_in(report, p))
        for p in others
    ]
    return parts + [report._replace(people=report.callers, sides=(s,), separate=True) for s in report.sides]


def _one_with_each(reading: Reading, report: CallReport, others: list[Person]) -> bool:
    """Tell whether one who "spoke by phone with X and Y", of two states, had two calls: nothing says that it was one."""
    sides = [p.side for p in others]
    if (
        report.rule not in ("call.spoke", "call.by-way", "call.held")
        or _is_one(reading, report)
        or report.medium not in (None, "phone")
        or len(report.callers) != 1
        or report.sides
    ):
        return False
    if len(set(sides)) != len(sides) or None in sides or report.callers[0].side in sides or report.group:
        return False
    return not _speaks_of_one(reading) and not _act_together(reading)


def _act_together(reading: Reading) -> bool:
    """Tell whether more than two are said to have done something together: "the leaders agreed", "the three discussed"."""
    folds, layout = reading.tokens.folds, reading.layout
    return any(
        p.subject is not None
        and p.subject.kind == "group"
        and _PAIRS.isdisjoint(folds[p.subject.first : p.subject.last])
        for number, sentence in enumerate(layout.sentences)
        if sentence.paragraph >= layout.title
        for p in reading.predicates[number]
    )


_PAIRS = frozenset(("both", "two", "they", "sides", "pair"))


def _speaks_of_one(reading: Reading) -> bool:
    """Tell whether a text says that several were on one call: "the joint call", in the title "Call with X and Y"."""
    layout, folds = reading.layout, reading.tokens.folds
    for sentence in layout.sentences[:_OPENING]:
        own = folds[sentence.first : sentence.last]
        if any(
            fold in _JOINTLY or (fold == "conference" and folds[i + 1] in _ONE)
            for i, fold in enumerate(own[:-1], sentence.first)
        ):
            return True
        if sentence.paragraph < layout.title and any(
            fold in _ONE and folds[i + 1 : i + 2] in (["with"], ["between"])
            for i, fold in enumerate(own, sentence.first)
        ):
            return True
    return False


def _is_one(reading: Reading, report: CallReport) -> bool:
    """Tell whether the noun says that there was one call: "held a call with the leaders of X and Y"."""
    if report.medium_at is None:
        return False
    first, last = report.medium_at
    folds = reading.tokens.folds
    before = folds[max(0, first - 3) : first]
    return folds[last - 1] in _ONE and bool({"a", "an", "one"} & set(before))


_ONE = frozenset(
    (
        "call",
        "conversation",
        "discussion",
        "meeting",
        "consultation",
        "talk",
        "dialogue",
        "exchange",
        "conference",
    )
)


def _is_of_one(report: CallReport, other: CallReport) -> bool:
    """Tell whether two reports are of one noun: "X chaired a call with the participation of Y"."""
    return (
        report.medium_at is not None
        and report.medium_at == other.medium_at
        and not (report.separate or other.separate)
    )


def _placed_in(report: CallReport, person: Person) -> Placed | None:
    """Return who placed the call with one of several: each of them where calls were received."""
    if report.rule != "call.received" or report.initiator is None:
        return report.initiator
    return person.side or f"p{person.index}", report.initiator[1], report.last


def _is_with_one(other: CallReport, report: CallReport, others: list[Person]) -> bool:
    """Tell whether another report names one of several alone: "the call with X", "also spoke with X"."""
    named = [p for p in other.people if p in others]
    rest = [p for p in other.people if p not in others]
    return len(named) == 1 and not other.sides and set(rest) <= set(report.callers)


_IN_TURN = frozenset(("later", "then", "afterwards", "subsequently"))
_ALSO = frozenset(("also", "additionally"))
_ONE_BY_ONE = frozenset(("call.rang", "call.received"))
_SEPARATE = frozenset(("separately", "separate", "back-to-back", "respectively", "individual"))
_TOGETHER = frozenset(
    ("joint", "jointly", "trilateral", "conference", "together", "three-way", "four-way", "group", "quartet")
)
_JOINTLY = _TOGETHER - {"conference", "group"}
_SEVERAL = frozenset(("calls", "conversations"))


def _with_between(own: list[str]) -> str:
    return next((w for w in own if w in ("between", "with", "to")), "")


def _place(reading: Reading, calls: list[Call], report: CallReport, *, in_title: bool) -> None:
    mine = set(report.people)
    same = next((c for c in calls if any(_is_of_one(report, r) for r in c.reports)), None)
    if same is not None and mine:
        same.absorb(report)
        return
    if not mine and not report.sides:
        if calls and (report.group or report.rule == "call.named"):
            target = calls[-1]
            target.reports.append(report)
            if (
                report.status == "cancelled"
                and target.status in (None, "planned")
                and report.sentence <= LEAD
            ):
                target.status = report.status
            if _raises(reading, report, target) or (target.medium is None and report.rule != "call.named"):
                target.medium = report.medium or target.medium
            elif target.hinted is None:
                target.hinted = report.medium
        elif in_title and not calls and report.rule == "call.named":
            call = Call(report)
            call.people = _first_named(reading)
            if len(call.people) > 1:
                calls.append(call)
        elif not calls and _speaks_of_both(reading, report):
            call = Call(report)
            call.people = _pair_before(reading, report)
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
        if report.separate and report.sides and mine <= known and set(report.sides) <= set(call.all_sides()):
            call.absorb(report._replace(sides=()))
            call.medium = _medium(call.medium, report.medium)
            return
        if _is_before_planned(report, call, in_title=in_title):
            continue  # "X, Y and Z will hold a call. X and Y spoke on Monday"
        other_end = report.separate and bool(report.sides) and not set(report.sides) <= set(call.all_sides())
        strangers = (
            {p.side for p in mine - known} - set(call.sides)
            if call.sides and call.reports[0].separate
            else set()
        )
        if (
            mine
            and (mine <= known or known <= mine)
            and not strangers
            and not other_end
            and not (report.separate and mine != known and len(known) > 1)
        ):
            if report.status in ("planned", "requested") and call.status is None and call.medium is not None:
                return  # a further call, of which nobody else is named
            whole = len(mine) + len(report.sides) > 1
            if report.status is None and call.status is not None and not in_title and whole:
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
            for other in calls:
                if mine & set(other.people) and other.medium in (None, "talk"):
                    other.reports.append(report)
                    other.medium = report.medium
        return
    sharing = [c for c in calls if mine & set(c.people)]
    if calls and not sharing and report.sentence > LEAD:
        return
    opening = 1 if reading.layout.title else 0
    if calls and report.rule == "call.noun" and not report.separate and report.sentence > opening + _BRIEF:
        return  # a noun further on recalls a call
    if sharing and not report.separate and report.rule in ("call.noun", "call.named") and len(mine) == 1:
        sharing[0].reports.append(report)
        return
    if (
        sharing
        and report.status is None
        and report.rule in ("call.spoke",)
        and report.medium is None
        and report.sentence > LEAD
    ):
        return
    call = Call(report)
    if sharing and report.rule == "call.spoke" and report.medium is None and not in_title:
        _share(call, sharing[0].reports)  # "spoke by phone with X. She also spoke with Y."
    calls.append(call)


def _is_before_planned(report: CallReport, call: Call, *, in_title: bool) -> bool:
    """Tell whether a held call of two is another than the one that is planned for more."""
    mine = set(report.people)
    return (
        call.status in ("planned", "requested", "cancelled")
        and report.status is None
        and report.medium is not None
        and not in_title
        and len(mine) > 1
        and mine < set(call.people)
    )


def _raises(reading: Reading, report: CallReport, call: Call) -> bool:
    """Tell whether a report without people says more exactly how the call was held: "the conversation on a secure line"."""
    if call.medium not in ("phone", "talk") or report.status is not None:
        return False
    opening = reading.layout.sentences[report.sentence].paragraph <= reading.layout.title + 1
    if report.rule == "call.named":
        return report.medium == "secure_line" and report.definite
    return report.medium in ("video", "secure_line") and opening


def _speaks_of_both(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report leaves both ends to what stands before: "the two presidents spoke", "their phone talks"."""
    if report.rule != "call.named":
        return report.group
    first = reading.layout.sentences[report.sentence].first
    opening = next(
        (n for n, s in enumerate(reading.layout.sentences) if s.paragraph >= reading.layout.title), 0
    )
    before = reading.tokens.folds[max(first, report.first - 4) : report.first]
    plain = reading.tokens.folds[report.first] in ("call", "calls")
    return report.sentence <= opening + _NEAR and ("their" in before or (report.definite and not plain))


_BRIEF = 4  #: sentences of the body in which a noun alone reports a further call
_NEAR = 2  #: sentences after the first of the body


def _first_named(reading: Reading) -> list[Person]:
    """Return the leaders of several states whom the body's first sentence names, where the title names nobody."""
    sentences, title = reading.layout.sentences, reading.layout.title
    first = next((n for n, s in enumerate(sentences) if s.paragraph >= title), 0)
    if any(a.people for n in range(first) for a in reading.actors[n]):
        return []
    verb = next((p for p in reading.predicates[first] if p.kind != "say"), None)
    stop = verb.first if verb is not None else sentences[first].last
    people = [p for a in reading.actors[first] if a.kind == "person" and a.last <= stop for p in a.people]
    people = [p for p in dict.fromkeys(people) if p.strong and p.side is not None and p.role in PRINCIPAL]
    return people if len({p.side for p in people}) == len(people) else []


def _pair_before(reading: Reading, report: CallReport) -> list[Person]:
    """Return the leaders or ministers named before a report, without advisers and others who tell of it."""
    found: list[Person] = []
    for actors in reading.actors[: report.sentence + 1]:
        for actor in actors:
            for person in actor.people if actor.first < report.first else ():
                chief = person.role in PRINCIPAL or (person.role is None and person.holder is not None)
                if person not in found and person.strong and person.side is not None and chief:
                    found.append(person)
    return found if len({p.side for p in found}) == len(found) else []


def _medium(old: str | None, new: str | None) -> str | None:
    order = (None, "talk", "phone", "secure_line", "video")
    return max((old, new), key=order.index)
