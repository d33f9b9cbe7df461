"""`attribution.citing`: "Kyodo, citing a government source, reported that …", "X, which quoted Y, said", "…, X reported, quoting Y"."""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.frames import Frame, Step, parallel
from toolkit.extract.grammar.clausebounds import trimmed
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule

_ID = "attribution.citing"
_BEFORE = frozenset(',”"»')
_CALLS = frozenset("called calls call described describes describe termed terms identified was were".split())
_CALLED = 6  #: tokens of "what the agency later described"
_SAYING = frozenset(("saying", "replying", "telling", "answering"))  #: what "quoting X as" goes on with
_WORDS = 3  #: of a clause before whoever cites it


@extraction_rule(
    _ID,
    verbs=("say",),
    order=10,
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. Reuters cited the high cost of the call.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. Reuters, ⟦citing a Chilean diplomat⟧, reported that the line was poor.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. Reuters, ⟦citing what it called a senior diplomat⟧, reported that the line was poor.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. Reuters reported, ⟦citing Marte's spokesman Luis Rojas⟧, that the line was poor.",
        "Norwegian media reported that President Ilves of Norway and President Marte of Chile spoke by phone about ties, ⟦citing a diplomat⟧.",
    ),
)
def citing(reading: Reading, predicate: Predicate) -> Iterator[Frame]:
    """Read whom a source cites for what it reports: one step further inside."""
    folds = reading.tokens.folds
    if predicate.lemma == "learn":
        yield from _learnt(reading, predicate)
        return
    if (
        predicate.lemma not in ("cite", "quote")
        or predicate.passive
        or folds[predicate.last : predicate.last + 1] == ["by"]  # "…, X said, quoted by the agency"
        or not _SAYING.isdisjoint(folds[predicate.last : predicate.last + 12])
    ):
        return
    cited = _cited(reading, predicate)
    host = _host(reading, predicate) if cited is not None else None
    if cited is not None and host is None:
        yield from _closing(reading, predicate, cited)
        yield from _who_said(reading, predicate, cited)
    if cited is None or host is None:
        return
    first, last = host.complement
    step = Step(cited, folds[predicate.first], predicate.first, cited.last, _ID)
    yield Frame(
        (step,), first, last, predicate.sentence, predicate.first, _ID, predicate, rank=1, states=False
    )


def _cited(reading: Reading, predicate: Predicate) -> Actor | None:
    """Return who is cited: "citing a diplomat", "citing Marte's spokesman X", "citing what it called a diplomat"."""
    folds, actors = reading.tokens.folds, reading.actors[predicate.sentence]
    first = predicate.last
    if folds[first : first + 1] == ["what"]:
        called = (j for j in range(first, min(len(folds), first + _CALLED)) if folds[j] in _CALLS)
        first = next(called, first)
        return next((a for a in actors if first < a.first <= first + 3 and a.kind == "source"), None)
    found = next((a for a in actors if first <= a.first <= first + 2), None)
    if found is None or found.kind == "source" or folds[found.last : found.last + 1] != ["'s"]:
        return found
    own = next((a for a in actors if a.first == found.last + 1), None)
    return own if own is not None and own.kind in ("person", "source") else found


def _closing(reading: Reading, predicate: Predicate, cited: Actor) -> Iterator[Frame]:
    """Read "…, NTB cites the palace", which closes a sentence."""
    subject, sentence = predicate.subject, reading.layout.sentences[predicate.sentence]
    if subject is None or subject.kind not in ("medium", "source") or predicate.shared or predicate.relative:
        return
    first, last = trimmed(reading, sentence.first, predicate.start)
    ends = cited.last >= sentence.last - 1
    if ends and reading.tokens.words[predicate.start - 1] in _BEFORE and last - first > _WORDS:
        outer = parallel(subject, reading.tokens.folds[predicate.first], predicate.start, predicate.last, _ID)
        step = Step(cited, reading.tokens.folds[predicate.first], predicate.last, cited.last, _ID)
        yield Frame((*outer, step), first, last, predicate.sentence, predicate.first, _ID)


def _who_said(reading: Reading, predicate: Predicate, cited: Actor) -> Iterator[Frame]:
    """Read "NTB cites the palace, which said that …": the outlet stands over what who is cited said."""
    subject = predicate.subject
    if subject is None or subject.kind not in ("medium", "source") or predicate.verb.form == "ing":
        return
    for p in reading.predicates[predicate.sentence]:
        told = p.subject is not None and 0 < p.start - cited.last <= 2 and p.speech and not p.passive
        if told and (p.relative or (p.subject is not None and p.subject.pronoun == "who")):
            steps = parallel(
                subject, reading.tokens.folds[predicate.first], predicate.start, predicate.last, _ID
            )
            yield Frame(
                steps, p.start, p.complement[1], p.sentence, predicate.first, _ID, rank=-1, states=False
            )
            return


def _learnt(reading: Reading, predicate: Predicate) -> Iterator[Frame]:
    """Read "…, the agency has learnt from X"."""
    folds, after = reading.tokens.folds, predicate.last
    first, last = predicate.complement
    teller = next((a for a in reading.actors[predicate.sentence] if a.first == after + 1), None)
    if teller is not None and folds[after] == "from" and first < last:
        step = Step(teller, folds[predicate.first], after, teller.last, _ID)
        yield Frame((step,), first, last, predicate.sentence, after, _ID, predicate, rank=1, states=False)


def _host(reading: Reading, predicate: Predicate) -> Predicate | None:
    """Return the verb of saying whose subject does the citing."""
    subject = predicate.subject
    owner = (subject.antecedent if predicate.relative and subject is not None else None) or subject
    for p in reading.predicates[predicate.sentence]:
        if p is predicate or p.lemma in ("cite", "quote") or not p.speech or p.subject is None or p.passive:
            continue
        if p.subject is subject or p.subject is owner or _means(p.subject, owner):
            outer = _reports(reading, predicate) if p.subject.kind == "person" and p.kind != "say" else None
            return outer or p
    return _reports(reading, predicate)


def _reports(reading: Reading, predicate: Predicate) -> Predicate | None:
    """Return the verb of an outlet that cites behind all it reports: "NTB reported that they spoke and agreed, citing diplomats"."""
    if predicate.verb.form != "ing" or reading.tokens.folds[predicate.first - 1] != ",":
        return None
    return next(
        (
            p
            for p in reading.predicates[predicate.sentence]
            if p.kind == "say"
            and p.last < predicate.first <= p.complement[1]
            and p.subject is not None
            and p.subject.kind in ("medium", "source")
        ),
        None,
    )


def _means(actor: Actor, owner: Actor | None) -> bool:
    return owner is not None and (actor.first, actor.last) == (owner.first, owner.last)
