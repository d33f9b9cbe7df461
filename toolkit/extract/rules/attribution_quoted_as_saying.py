"""`attribution.quoted-as-saying`: "X quoted Y as saying that …", "“…,” Y was quoted as saying by X", "X cited him as telling Z …"."""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.frames import Frame, Step, parallel
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.speakers import speakers

_ID = "attribution.quoted-as-saying"
_SHOWS = frozenset("showed shows heard aired caught recorded".split())
_ISSUED = frozenset(("issued", "released", "published", "circulated", "distributed"))
_CITES = frozenset(("quote", "cite"))
_BEFORE = 2  #: sentences in which somebody reports before a passive without "by"
_PAPER = 10  #: tokens of "in a press release issued by"
_QUOTES = frozenset("quote cite report describe summarize summarise paraphrase recap".split())


@extraction_rule(
    _ID,
    verbs=("say", "confirm", "stress", "promise", "direct", "express"),
    order=20,
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He quoted a poem as a greeting.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Reuters quoted⟧ ⟦Marte as saying⟧ that ⟦the line was poor⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. “⟦The line was poor⟧,” ⟦Marte was quoted as saying⟧ ⟦by Reuters⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. Reuters said the line was poor. “⟦The dam is shut⟧,” ⟦Marte ⟦was quoted⟧ as saying⟧.",
    ),
)
def quoted_as_saying(reading: Reading, predicate: Predicate) -> Iterator[Frame]:
    """Read who quotes whom: the reporter is outside, the speaker inside."""
    folds = reading.tokens.folds
    having = folds[predicate.group] == "having"  # "quoted him as having told her"
    if folds[predicate.group - 1] != "as" and predicate.verb.form == "ing":
        yield from _saying(reading, predicate)
        return
    if folds[predicate.group - 1] != "as" or not (predicate.verb.form == "ing" or having):
        return
    sentence = reading.layout.sentences[predicate.sentence]
    host = next(
        (
            p
            for p in reversed(reading.predicates[predicate.sentence])
            if p.first < predicate.first and p.lemma in _QUOTES
        ),
        None,
    )
    speaker = predicate.subject
    if host is None or speaker is None:
        return
    first, last = predicate.complement
    outer: tuple[Step, ...] = ()
    agent = _agent(reading, host, predicate, sentence.last) if host.passive else None
    if agent is not None:
        outer = parallel(agent, folds[host.first], agent.first - 1, agent.last, _ID)
        if agent.first > predicate.first:
            first = max(first, agent.last)
    elif host.passive and host.lemma in _CITES:
        unnamed = _reporter(reading, host, sentence.first)
        if unnamed is not None:
            outer = parallel(unnamed, folds[host.first], host.first - 1, host.first + 1, _ID)
    elif not host.passive and host.subject is not None:
        outer = parallel(
            host.subject, folds[host.first], min(host.subject.first, host.first), host.first + 1, _ID
        )
    if first < last and folds[first] == "that":
        first += 1
    begin = host.start if host.passive else speaker.first
    inner = Step(speaker, folds[predicate.first], begin, predicate.first + 1, _ID)
    if host.trailing or first >= last:
        first, last = host.complement
    yield Frame((*outer, inner), first, last, predicate.sentence, host.first, _ID, predicate)


def _reporter(reading: Reading, host: Predicate, first: int) -> Actor | None:
    """Return who quotes in the passive where no "by" says it: who carries the account, or who reported before."""
    folds = reading.tokens.folds
    start = host.subject.first if host.subject is not None else host.start
    if folds[start - 2 : start] == ["in", "which"]:
        around = [a for a in reading.actors[host.sentence] if first <= a.first < start]
        return next((a for a in around if a.kind == "medium"), None) or next(
            (a for a in around if a.kind == "source"), None
        )
    if folds[first] in ("in", "according"):
        return None  # "In the same statement, X was quoted as saying": another rule reads whose
    for number in range(host.sentence - 1, max(-1, host.sentence - 1 - _BEFORE), -1):
        said = [p.subject for p in reading.predicates[number] if p.kind == "say" and p.subject is not None]
        meant = (s.antecedent or s for s in said)  # "it said" is of the account that was named before
        told = next((s for s in meant if s.kind in ("medium", "source")), None)
        if told is not None:
            return None if folds[told.head] in speakers().individuals else told
    return None


def _saying(reading: Reading, predicate: Predicate) -> Iterator[Frame]:
    """Read "X quoted Y saying: “…”", where no "as" stands."""
    speaker = predicate.subject
    first, last = predicate.complement
    if speaker is not None and predicate.shared and reading.tokens.folds[predicate.group - 1] == ",":
        quoted = (a for a in reading.actors[predicate.sentence] if a.last == predicate.group - 1)
        speaker = next(quoted, speaker)  # "Reuters quoted an official, saying …": the official says it
    if speaker is None or speaker.last not in (predicate.group, predicate.group - 1):
        return
    shown = reading.tokens.folds[speaker.first - 1]
    outlet = next((a for a in reading.actors[predicate.sentence] if a.last == speaker.first - 1), None)
    if shown in _SHOWS and outlet is not None and outlet.kind == "medium" and first < last:
        outer = parallel(outlet, shown, outlet.first, speaker.first, _ID)
        inner = Step(speaker, reading.tokens.folds[predicate.first], speaker.first, predicate.first + 1, _ID)
        yield Frame((*outer, inner), first, last, predicate.sentence, speaker.first - 1, _ID, predicate)
        return
    for host in reading.predicates[predicate.sentence]:
        if host.lemma in _QUOTES and host.last == speaker.first and host.subject is not None:
            if host.trailing:  # "“…,” NTB reported Marte saying in Lima"
                first, last = host.complement
            if first >= last:
                return
            if not host.passive and host.subject is not speaker:
                verbs = reading.tokens.folds
                outer = parallel(
                    host.subject, verbs[host.first], min(host.subject.first, host.first), host.last, _ID
                )
                inner = Step(speaker, verbs[predicate.first], speaker.first, predicate.first + 1, _ID)
                yield Frame((*outer, inner), first, last, predicate.sentence, host.first, _ID, predicate)
            return


def _agent(reading: Reading, host: Predicate, predicate: Predicate, last: int) -> Actor | None:
    """Return who quotes in the passive: the first "by X" behind the verb."""
    folds = reading.tokens.folds
    for actor in reading.actors[predicate.sentence]:
        if (
            host.first < actor.first < last
            and folds[actor.first - 1] == "by"
            and (
                actor.first - predicate.last <= 4
                or (folds[actor.first - 2] in _ISSUED and actor.first - predicate.last <= _PAPER)
            )
        ):
            behind = (a for a in reading.actors[predicate.sentence] if a.first == actor.last)
            return next((a for a in behind if a.kind == "medium"), actor)  # "by the news agency NTB"
    return None
