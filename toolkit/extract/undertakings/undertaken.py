"""From what a verb of undertaking governs to what is undertaken: the acts, and their evidence."""

from collections.abc import Iterator

from toolkit.extract.drafts import Party
from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.actphrases import is_by_name
from toolkit.extract.undertakings.complements import Complement
from toolkit.extract.undertakings.doers import of_predicate
from toolkit.extract.undertakings.extents import clause_end, trimmed
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.furtheracts import second_acts
from toolkit.extract.undertakings.longlists import half_of_list
from toolkit.extract.undertakings.phrasebounds import before_adverbs
from toolkit.extract.words import words


def start_of(reading: Reading, predicate: Predicate) -> int:
    """Return where the evidence of a verb begins: at its subject where that stands right before it, else at its group."""
    subject = predicate.subject
    sentence = reading.layout.sentences[predicate.sentence]
    group = predicate.first
    small = words()
    folds = reading.tokens.folds
    while group > sentence.first and (
        folds[group - 1] in small.auxiliaries
        or folds[group - 1] in ("not", "also", "gladly", "gratefully")
        or folds[group - 1].endswith("n't")
    ):
        group -= 1
    if subject is None or predicate.shared or subject.first >= predicate.first:
        return group
    if subject.last == before_adverbs(folds, group, sentence.first) or subject.last == group:
        return subject.first
    return group


def undertaken(
    reading: Reading,
    rule: str,
    class_: str,
    predicate: Predicate,
    what: Complement,
    *,
    actors: tuple[Party, ...] | None = None,
    polarity: str | None = None,
    status: str | None = None,
    kind: str | None = None,
    doer: tuple[int, int] | None = None,
    first: int | None = None,
) -> Iterator[Found]:
    """Yield the act that a verb governs, and each further one that "and to …" adds."""
    number = predicate.sentence
    who = of_predicate(reading, predicate) if actors is None else actors
    if not who or is_by_name(reading.tokens.folds[what.act : what.act + 4]):
        return
    end = clause_end(reading, number, what.act, whole=class_ == "commitment")
    # "assured that Chile would send shells and hand over a boat" has two acts
    purposes = what.form == "that" and reading.tokens.folds[what.act - 1] not in _WOULD
    parts = list(second_acts(reading, what.act, end, purposes=purposes, wished=class_ == "intention"))
    stops = [begin for begin, _ in parts] + [end]
    begin = start_of(reading, predicate) if first is None else first
    begin = short_of(reading, predicate, begin, stops[0])
    if what.form == "that" and first is None:
        begin = _behind_that(reading, begin, what.at, stops[0])
    acting = polarity or ("refrain" if what.negated else "do")
    yield Found(
        rule,
        class_,
        number,
        begin,
        _part(reading, what.act, stops[0]),
        what.act,
        who,
        predicate,
        (),
        acting,
        status,
        kind,
        doer=doer,
    )
    for (at, act), stop in zip(parts, stops[1:], strict=True):
        stays = "refrain" if "not" in reading.tokens.folds[at:act] and class_ == "commitment" else "do"
        yield Found(
            rule, class_, number, at, _part(reading, act, stop), act, who, predicate, (), stays, status
        )


_WOULD = frozenset(("would", "will", "'ll"))


def _behind_that(reading: Reading, begin: int, clause: int, end: int) -> int:
    """Leave out who assures whom where that is longer than what is assured: "Minister A has assured Minister B that Norway will pay"."""
    if not begin < clause < end:
        return begin
    head, own = reading.span(begin, clause), reading.span(clause, end)
    return clause if head.end - head.start > own.end - own.start else begin


def with_further(reading: Reading, found: Found) -> Iterator[Found]:
    """Yield a find and each further act that its clause adds: "is ready to host the talks and to pay for them"."""
    end = found.last
    if found.class_ == "commitment":  # of what is only wished a long list counts as one
        end = max(end, clause_end(reading, found.sentence, found.act, whole=True))
    parts = list(second_acts(reading, found.act, end, wished=found.class_ == "intention"))
    if not parts:
        yield found
        return
    stops = [begin for begin, _ in parts] + [end]
    yield found._replace(last=_part(reading, found.act, stops[0]))
    for (at, act), stop in zip(parts, stops[1:], strict=True):
        yield found._replace(first=at, act=act, last=_part(reading, act, stop))


def _part(reading: Reading, act: int, stop: int) -> int:
    """Return where one of several acts ends; of a long list of acts enough is named."""
    return trimmed(reading, act, half_of_list(reading.tokens.folds, act, stop))


def short_of(reading: Reading, predicate: Predicate, begin: int, end: int) -> int:
    """Leave the subject out where it is longer than what it undertakes: "President A and Prime Minister B agreed to meet"."""
    if begin >= predicate.first or end <= predicate.first:
        return begin
    whole, own = reading.span(begin, predicate.first), reading.span(predicate.first, end)
    if whole.end - whole.start <= own.end - own.start:
        return begin
    group = predicate.first
    folds = reading.tokens.folds
    while group > begin and (folds[group - 1] in words().auxiliaries or folds[group - 1] == "not"):
        group -= 1
    return group
