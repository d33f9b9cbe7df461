"""Who says so: chains of attribution for clauses and quotations, outermost source first."""

from collections.abc import Iterator
from typing import NamedTuple

from toolkit.extract.actors import Actor
from toolkit.extract.clauses import Predicate
from toolkit.extract.quotes import Quotation
from toolkit.extract.reading import Reading
from toolkit.text import Span


class Step(NamedTuple):
    """One step of a chain: who, with which verb, and the tokens that say so."""

    actor: Actor
    verb: str
    first: int
    last: int


class Reported(NamedTuple):
    """One reported statement: the chain, the tokens of the clause, the quotations in it.

    `predicate` is the verb that makes it a statement; None for "according to" alone and bare quotations.
    """

    chain: tuple[Step, ...]
    first: int
    last: int
    sentence: int
    quotations: tuple[Quotation, ...]
    predicate: Predicate | None
    rule: str


_OPEN = frozenset("\"“”„«»‘’',;:.!?—–-()…")


def chain_of(reading: Reading, predicate: Predicate, *, own: bool = True) -> tuple[Step, ...]:
    """Return the chain that ends with a predicate's own subject; `own=False` leaves that one out."""
    line = [*reversed(list(predicate.ancestors()))]
    if own:
        line.append(predicate)
    steps: list[Step] = []
    for node in line:
        if node.subject is None:
            continue
        if node is not predicate and not (node.speech or node.kind in ("promise", "agree", "propose", "decide")):
            continue
        steps.extend(_steps(reading, node))
    steps = [*_outside(reading, predicate), *steps]
    return _dedupe(steps)


def _dedupe(steps: list[Step]) -> tuple[Step, ...]:
    kept: list[Step] = []
    for step in steps:
        if kept and kept[-1].actor is step.actor:
            kept[-1] = step
            continue
        kept.append(step)
    return tuple(kept)


def _steps(reading: Reading, node: Predicate) -> list[Step]:
    subject = node.subject
    if subject is None:
        return []
    first = min(subject.first, node.first) if not node.shared else node.first
    if subject.first >= node.first:  # inverted
        first = node.first
    last = max(node.last, subject.last if subject.first >= node.first else node.last)
    verb = reading.text(node.first, max(node.first + 1, min(node.last, node.first + 1 + len(node.verb.rest)))).lower()
    found = [Step(subject, verb, first, last)]
    quoted = _quoted_by(reading, node)
    if quoted is not None:
        found.insert(0, quoted)
    cited = _citing(reading, subject, node)
    if cited is not None:
        found.append(cited)
    return found


def _quoted_by(reading: Reading, node: Predicate) -> Step | None:
    """Read the reporter of "was quoted as saying by X" and "X quoted Y as saying"."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[node.sentence]
    if node.passive and node.lemma in ("quote", "cite"):
        for actor in reading.actors[node.sentence]:
            if actor.first > node.last and folds[actor.first - 1] == "by":
                return Step(actor, folds[node.first], actor.first - 1, actor.last)
    if node.subject is not None and node.verb.form == "ing" and folds[node.first - 1] == "as":
        for p in reading.predicates[node.sentence]:
            if p.lemma in ("quote", "cite") and p.first < node.first and p.subject is not None and not p.passive:
                return Step(p.subject, folds[p.first], p.subject.first, p.last)
    _ = sentence
    return None


def _citing(reading: Reading, subject: Actor, node: Predicate) -> Step | None:
    """Read an inserted "citing X", "quoting X", "which cited X" beside a source."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[node.sentence]
    for j in range(sentence.first, sentence.last):
        if folds[j] in ("citing", "quoting") or (folds[j] in ("cited", "quoted") and j > sentence.first and folds[j - 1] in ("which", "who", "that")):
            if not (subject.last - 1 <= j <= subject.last + 14 or node.last <= j <= node.last + 4):
                continue
            for actor in reading.actors[node.sentence]:
                if j < actor.first <= j + 3 and actor is not subject:
                    return Step(actor, folds[j], j, actor.last)
    return None


def _outside(reading: Reading, predicate: Predicate) -> list[Step]:
    """Return the sources of "according to" that cover a predicate's clause."""
    return [s for scope, steps in according(reading, predicate.sentence) if scope[0] <= predicate.first < scope[1] for s in steps]


def according(reading: Reading, number: int) -> list[tuple[tuple[int, int], list[Step]]]:
    """Return the scopes, as tokens, and sources of each "according to X" of a sentence."""
    folds, text = reading.tokens.folds, reading.tokens.words
    sentence = reading.layout.sentences[number]
    found: list[tuple[tuple[int, int], list[Step]]] = []
    for i in range(sentence.first, sentence.last - 2):
        phrase = folds[i]
        if phrase == "according" and folds[i + 1] == "to":
            begin = i + 2
        elif phrase == "in" and folds[i + 1 : i + 4] == ["the", "words", "of"]:
            begin = i + 4
        elif (phrase == "by" and "accounts" in folds[i : i + 5] and i + 1 < sentence.last) or (phrase == "per" and i > sentence.first and folds[i - 1] == ","):
            begin = i + 1
        else:
            continue
        actors = [a for a in reading.actors[number] if begin <= a.first <= begin + 3]
        if not actors:
            continue
        main = actors[0]
        for other in reading.actors[number]:  # "according to A and B": the fuller phrase
            if other.first == main.first and other.last > main.last:
                main = other
        steps = [Step(main, "according to" if phrase == "according" else reading.text(i, begin).lower(), i, main.last)]
        end = main.last
        for j in range(main.last, min(sentence.last, main.last + 6)):
            if folds[j] in ("cited", "quoted", "citing", "quoting"):
                follow = [a for a in reading.actors[number] if j < a.first <= j + 4]
                if follow and folds[j + 1] == "by":
                    outer = [Step(a, "cited", j, _last_of(reading, number, j, a)) for a in _listed(reading, number, follow[0])]
                    end = outer[-1].actor.last
                    outer = [s._replace(first=j, last=end) for s in outer]
                    steps = [*outer, *steps]
                elif follow:
                    steps.append(Step(follow[0], folds[j], j, follow[0].last))
                    end = follow[0].last
                break
            if text[j] == "." :
                break
        if i == sentence.first or (i - 1 == sentence.first and folds[i - 1] in ("but", "and")):
            scope = (min(end + 1, sentence.last), sentence.last)
        else:
            scope = (_clause_start(reading, number, i), i)
        found.append((scope, steps))
    return found


def _last_of(reading: Reading, number: int, first: int, actor: Actor) -> int:
    return actor.last


def _listed(reading: Reading, number: int, first: Actor) -> list[Actor]:
    """Return an actor and those joined to it by "and" or commas: "cited by AP and Reuters"."""
    found = [first]
    folds = reading.tokens.folds
    for actor in reading.actors[number]:
        if actor.first > found[-1].last - 1 and all(folds[j] in (",", "and") for j in range(found[-1].last, actor.first)) and actor.first - found[-1].last <= 2 and actor.first > found[-1].first:
            found.append(actor)
    return found


def _clause_start(reading: Reading, number: int, stop: int) -> int:
    """Return where the clause before a trailing "according to" begins: after "but", "while" or a semicolon."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    for j in range(stop - 2, sentence.first, -1):
        if folds[j] in (";",) or (folds[j] in ("but", "while", "whereas") and folds[j - 1] in (",", ";")):
            return j + 1
    return sentence.first


def reported(reading: Reading) -> Iterator[Reported]:
    """Yield every reported statement of a text, in order."""
    taken: set[int] = set()
    result: list[Reported] = []
    for number, found in enumerate(reading.predicates):
        scopes = according(reading, number)
        for predicate in found:
            statement = _statement(reading, predicate)
            if statement is not None:
                result.append(statement)
        for scope, steps in scopes:
            first, last = _trimmed(reading, *scope)
            if first < last and not any(r.sentence == number and r.first == first and r.last == last for r in result):
                result.append(Reported(tuple(steps), first, last, number, _quotes_in(reading, first, last), None, "attribution.according-to"))
    for quotation in reading.quotations:
        holder = [n for n, r in enumerate(result) if r.first <= quotation.first and quotation.last <= r.last + 1 and quotation in r.quotations]
        if holder:
            taken.update(holder)
            continue
        loose = _loose_quotation(reading, quotation, result)
        if loose is not None:
            result.append(loose)
    result.sort(key=lambda r: (r.first, -r.last))
    yield from result


def _statement(reading: Reading, p: Predicate) -> Reported | None:
    if p.subject is None or p.kind in ("call", "other"):
        return None
    chain = chain_of(reading, p)
    first, last = p.complement
    if p.kind in ("say", "confirm") or p.trailing:
        rule = "attribution.trailing" if p.trailing else "attribution.said"
        own_first = first
        if p.lemma in ("quote", "cite") and not p.passive:
            return None
    else:
        rule = "attribution.verb"
        own_first = min(p.start, p.first) if not p.shared else p.first
    first, last = _trimmed(reading, own_first, last)
    if last - first < 1:
        return None
    return Reported(chain, first, last, p.sentence, _quotes_in(reading, first, last), p, rule)


def _trimmed(reading: Reading, first: int, last: int) -> tuple[int, int]:
    text = reading.tokens.words
    folds = reading.tokens.folds
    while last > first and (text[last - 1] in ",;:.!?—–-…" or folds[last - 1] in ("and", "but", "while")):
        last -= 1
    if last > first and text[last - 1] in "”\"’»'" and not any(text[j] in "“\"‘«'„" for j in range(first, last - 1)):
        last -= 1
    while last > first and (text[first] in ",;:.!?—–…)" or folds[first] in ("that",)):
        first += 1
    if last > first and text[first] in "“\"„«" and not any(text[j] in "”\"»“" for j in range(first + 1, last)):
        first += 1
    return first, last


def _quotes_in(reading: Reading, first: int, last: int) -> tuple[Quotation, ...]:
    return tuple(q for q in reading.quotations if first - 1 <= q.first and q.last <= last + 1 and q.first < last)


def _loose_quotation(reading: Reading, q: Quotation, result: list[Reported]) -> Reported | None:
    """Find the speaker of a quotation that no clause of its sentence governs."""
    layout = reading.layout
    number = layout.sentence_at(q.first)
    end_number = layout.sentence_at(min(q.last, len(layout.tokens) - 1))
    predicate = _speaker_predicate(reading, q, number, end_number)
    if predicate is not None and predicate.subject is not None:
        return Reported(chain_of(reading, predicate), q.first, q.last, number, (q,), predicate, "quote.spoken")
    signature = _signature(reading, q)
    if signature is not None:
        return Reported((Step(signature, "said", signature.first, signature.last),), q.first, q.last, number, (q,), None, "quote.signed")
    paragraph = layout.sentences[number].paragraph
    before = [r for r in result if r.quotations and r.chain and r.last <= q.first and layout.sentences[r.sentence].paragraph in (paragraph,)]
    if before:
        return Reported(before[-1].chain, q.first, q.last, number, (q,), before[-1].predicate, "quote.continued")
    lead = [p for n in range(max(0, number - 1), number + 1) for p in reading.predicates[n] if p.speech and p.subject is not None and p.first < q.first]
    opening = q.first - 1 > 0 and q.first - 2 >= layout.sentences[number].first
    if lead and (lead[-1].sentence == number or not opening):
        return Reported(chain_of(reading, lead[-1]), q.first, q.last, number, (q,), lead[-1], "quote.led-in")
    previous = [r for r in result if r.quotations and r.chain and r.last <= q.first and layout.sentences[r.sentence].paragraph == paragraph - 1]
    if previous and not previous[-1].quotations[-1].closed:
        return Reported(previous[-1].chain, q.first, q.last, number, (q,), previous[-1].predicate, "quote.continued")
    return None


def _speaker_predicate(reading: Reading, q: Quotation, number: int, end_number: int) -> Predicate | None:
    """Choose the verb of saying that stands closest to a quotation's marks."""
    best: tuple[int, Predicate] | None = None
    for n in sorted({number, end_number, max(0, number - 1)}):
        for p in reading.predicates[n]:
            if p.subject is None or not (p.speech or p.kind in ("promise", "call", "other", "offer")) or q.first <= p.first < q.last:
                continue
            distance = p.start - q.last if p.first >= q.last else q.first - p.last + 3
            if n < number and (reading.tokens.words[layout_end(reading, n) - 1] != ":" or p.parent is not None):
                continue
            if n > number and n != end_number:
                continue
            if distance < 0 or distance > 40:
                continue
            if best is None or distance < best[0]:
                best = (distance, p)
    return best[1] if best else None


def layout_end(reading: Reading, number: int) -> int:
    """Return the token after a sentence."""
    return reading.layout.sentences[number].last


def _signature(reading: Reading, q: Quotation) -> Actor | None:
    """Read the line under a quotation: "– The Honourable X, Minister of Foreign Affairs"."""
    tokens = reading.tokens
    after = q.last + (1 if q.closed else 0)
    if after >= len(tokens) or tokens.words[after] not in "-–—":
        return None
    number = reading.layout.sentence_at(after)
    return next((a for a in reading.actors[number] if a.first >= after and a.kind == "person"), None)


def evidence(reading: Reading, first: int, last: int) -> Span:
    """Return the code points of a range of tokens."""
    return reading.span(first, last)
