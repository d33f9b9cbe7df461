"""Who claims that a call took place and who denies it: what an outlet or nameless sources report, what the only teller's own side disowns."""

from itertools import pairwise

from toolkit.extract.calls.call import Call
from toolkit.extract.calls.denials import DENIAL
from toolkit.extract.calls.report import CallReport
from toolkit.extract.facts import token_at
from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.speakers import speakers


def in_claim(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report stands as somebody's claim: "claims that", "reports that", "purported", "alleged"."""
    sentence = reading.layout.sentences[report.sentence]
    told = reading.tokens.folds[sentence.first : sentence.last]
    if any(pair in (("report", "that"), ("report", "of")) for pair in pairwise(told)):
        return True  # "rejected a media report that X had spoken to Y"
    return not _CLAIMING.isdisjoint(told)


def by_outlet(reading: Reading, call: Call, report: CallReport) -> bool:
    """Tell whether only a newspaper or broadcaster says so that speaks for neither side: "The newspaper said X and Y had spoken"."""
    holder = holder_of(reading, report)
    teller = holder.subject if holder is not None else None
    if teller is None:
        return False
    folds = reading.tokens.folds
    nameless = teller.kind == "source" and (
        folds[teller.head] in speakers().outlets  # "a Saudi-owned channel said"
        or (
            folds[teller.head] in _SOURCES and teller.side is None
        )  # "the paper, citing unnamed sources, said"
    )
    if not nameless and (teller.medium is None or teller.medium.kind == "state_media"):
        return False
    official = not _OFFICIAL.isdisjoint(reading.tokens.folds[teller.first : teller.last])
    return not official and teller.side not in call.all_sides()


_SOURCES = frozenset(("source", "sources"))

_OFFICIAL = frozenset(("state", "government", "official"))


def told_by_caller(reading: Reading, call: Call, report: CallReport) -> bool:
    """Tell whether somebody on a call says himself that it took place: "X said on Monday that he spoke to Y, a claim that Oslo rejected"."""
    holder = holder_of(reading, report)
    return (
        holder is not None
        and holder.subject is not None
        and any(p in call.people for p in holder.subject.people)
    )


def is_disowned(reading: Reading, call: Call, report: CallReport, denials: list[int]) -> bool:
    """Tell whether those who speak for the only one who told of a call deny it: "The call that X said he got did not happen, his press secretary said"."""
    holder = holder_of(reading, report)
    if holder is None or holder.subject is None or not told_by_caller(reading, call, report):
        return False
    own = {p.side for p in holder.subject.people} - {None}
    for number in denials:
        denier = denier_of(reading, number)
        subject = denier.subject if denier is not None else None
        if subject is None or set(subject.people) & set(call.people):
            continue
        if own == ({p.side for p in subject.people} or {subject.side}):
            return True
    return False


def holder_of(reading: Reading, report: CallReport) -> Predicate | None:
    """Return the verb of saying that governs a report."""
    return next(
        (
            p
            for p in reading.predicates[report.sentence]
            if p.speech and p.subject is not None and p.complement[0] <= report.first < p.complement[1]
        ),
        None,
    )


_CLAIMING = frozenset(
    """claim claims claimed assertion assertions allegation allegations supposed supposedly purported alleged allegedly reports remarks reported rumours rumors speculation
    suggestions""".split()
)

_DENIED_IT = tuple(f" {verb} {what}" for verb in ("denied", "denies") for what in ("it", "this", "that"))


def denier_of(reading: Reading, number: int) -> Predicate | None:
    """Return the verb of who denies: the one that says or governs the words of denial, else the first that says."""
    sentence = reading.layout.sentences[number]
    match = DENIAL.search(reading.text(sentence.first, sentence.last))
    told = [p for p in reading.predicates[number] if p.subject is not None and (p.speech or p.kind == "deny")]
    if match is None or not told:
        return told[0] if told else None
    begin = reading.span(sentence.first, sentence.last).start
    at, end = token_at(reading, begin + match.start()), token_at(reading, begin + match.end() - 1)
    denying = next((p for p in told if p.lemma == "deny" and at < p.first <= end), None)
    if denying is not None:
        return denying  # "said she spoke with X, but Oslo denied that"
    if match[0].endswith(_DENIED_IT):
        return None  # "but Oslo denied it", which is no verb with something said
    own = (p for p in told if p.first == at)
    return next(own, next((p for p in told if p.complement[0] <= at < p.complement[1]), told[0]))
