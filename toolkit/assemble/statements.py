"""Statements of the record: each reported clause with its chain, its setting and its quotations."""

from collections.abc import Iterable
from typing import NamedTuple, cast

from toolkit.assemble.evidence import Evidences
from toolkit.assemble.sources import Sources
from toolkit.extract.attribution import Reported, reported
from toolkit.extract.calls.call import Call
from toolkit.extract.reading import Reading
from toolkit.extract.settings import setting_of
from toolkit.extract.words import words
from toolkit.models import Act, Attribution, Setting, Statement
from toolkit.text import Span

_ACTS = {
    "express": "expressive",
    "direct": "directive",
    "agree": "commissive",
    "promise": "commissive",
    "decide": "commissive",
    "accept": "commissive",
    "offer": "commissive",
    "propose": "directive",
    "intend": "commissive",
    "plan": "commissive",
    "refuse": "commissive",
    "consider": "commissive",
}


# Words behind which a "not" belongs to another clause.
_ENDS = frozenset(("that", "which", "who", "if", "because", "while", "but", "and", ",", "“", '"', ";"))


class Said(NamedTuple):
    """A statement of the record with what it was made from."""

    statement: Statement
    source: Reported


def _uttered(text: str, start: int, end: int, clause: int) -> Span:
    """Leave out a comma before the closing mark, and a full stop that the clause, up to `clause`, is without."""
    if end - start > 1 and (text[end - 1] == "," or (text[end - 1] == "." and clause == end - 1)):
        end -= 1
    return Span(start, end)


def statements_of(reading: Reading, call: Call, evidences: Evidences, sources: Sources) -> tuple[Said, ...]:
    """Return the statements of one call's sentences, in the order of the text."""
    found: list[Said] = []
    for item in reported(reading):
        if item.sentence not in call.sentences:
            continue
        attribution = sources.attribution(item.chain, item.rule)
        parts = _clauses(reading, item, attribution)
        clause = max(part.end for part in parts)
        uttered = [
            (_uttered(reading.document.text, s.quotation.start, s.quotation.end, clause), s.rule)
            for s in item.quotations
        ]
        evidence = tuple(
            evidences.span(part, item.rule) for part in _holding(parts, [span for span, _ in uttered])
        )
        quotes = tuple(evidences.span(*quote) for quote in uttered)
        statement = Statement(
            id=f"st{len(found) + 1}",
            attribution=attribution,
            setting=cast(Setting, setting_of(reading, call, item.sentence, item.chain, item.predicate)),
            act=_act(reading, item),
            polarity="negative" if _is_negative(reading, item) else "positive",
            quotes=quotes,
            evidence=evidence,
        )
        found.append(Said(statement, item))
    return tuple(found)


_LONG = 14  # tokens; a shorter clause stays whole
_SUBJOINING = frozenset(
    """but after before as which who whose whom while although though where when because since until unless if whereas so""".split()
)
_APPOSED = frozenset(("a", "an", "two", "three"))
_SUBJECTS = frozenset(("he", "she", "it", "we", "they", "i"))
_PLAIN = frozenset("because while although whereas unless amid".split())
#: The folded tokens at which a further clause may begin.
_AT_CLAUSES = _PLAIN | {";", "—", "-", ",", "and", "but", "in"}
_WITH_PLAIN = frozenset(("and", "but", "or", "a", "the", "to", "for", "in"))
_PASSAGE = 8  # tokens; a longer quotation is a clause of its own
_LEAST, _REST = 6, 4  # tokens of a clause that is parted off, and of what stays behind it
_PREPOSITIONS = frozenset(("including", "following", "concerning", "regarding", "pending"))
_SAYING = frozenset(("said", "says"))  #: verbs before a clause and nothing else


def _clauses(reading: Reading, item: Reported, attribution: Attribution) -> list[Span]:
    """Return where a statement stands, without the words that only say who says it."""
    whole = ((item.first, item.last), *item.more)
    p = item.predicate
    told = p.complement[0] if p is not None and p.that and item.rule == "attribution.verb" else item.first
    if item.first < told < item.last - _LONG:  # "Marte also pledged | that the fleet would …"
        whole = ((item.first, told), (told, item.last), *item.more)
    parts = [reading.span(*piece) for part in whole for piece in _clause_by_clause(reading, *part)]
    return [_past_frame(reading.document.text, part, attribution) for part in parts]


def _clause_by_clause(reading: Reading, first: int, last: int) -> list[tuple[int, int]]:
    """Part a long statement into its clauses: "…, after the fleet had sailed", "… and is ready to help", "…; the rest"."""
    found: list[tuple[int, int]] = []
    if last - first <= _LONG:
        return [(first, last)]
    quoted = [q for q in reading.quotations if q.first < last and first < q.last]
    verbs = {
        p.group
        for n in range(reading.layout.sentence_at(first), reading.layout.sentence_at(last - 1) + 1)
        for p in reading.predicates[n]
        if p.verb.form != "ing"
    }
    begin, folds = first, reading.tokens.folds
    for j in range(first + _LEAST, last - _REST):
        if folds[j] not in _AT_CLAUSES or j - begin < _LEAST or last - begin <= _LONG:
            continue
        if quoted and any(q.first <= j < q.last for q in quoted):
            continue
        opens = any(q.first == j + 1 and q.last - q.first > _PASSAGE for q in quoted)
        gap = 1 if opens else _gap(reading, j, verbs)
        if gap and not opens and j + 1 in verbs and not _acts(reading, begin, j, verbs):
            continue  # "Ilves, joined by a minister, took a call"
        if gap:
            found.append((begin, j))
            begin = j + gap - 1
    return [*found, (begin, last)]


def _acts(reading: Reading, first: int, last: int, verbs: set[int]) -> bool:
    """Tell whether a clause has its verb already."""
    folds = reading.tokens.folds
    return any(j in verbs for j in range(first, last)) or not words().auxiliaries.isdisjoint(
        folds[first:last]
    )


def _gap(reading: Reading, j: int, verbs: set[int]) -> int:
    """Return 1 where a further clause begins with a token, 2 where a mark stands before it, else 0."""
    text, folds = reading.tokens.words, reading.tokens.folds
    mark, fold = text[j], folds[j]
    if mark in (";", "—", "–", "-") and text[j + 1] not in "—–-":
        apart = reading.tokens.starts[j] > reading.tokens.ends[j - 1]
        return 2 if apart or mark == ";" else 0  # not: "U.S.-led", "the forces—among them the navy—"
    if mark == ",":
        after = folds[j + 1]
        if after == "as" and folds[j + 2] == "well":
            return 0
        participle = after.endswith("ing") and len(after) > 5 and text[j + 1][0].islower()
        if after in _SUBJOINING or (participle and after not in _PREPOSITIONS):
            return 2
        if j + 1 in verbs or (folds[j + 2] in ("which", "whom") and after.isalpha()):
            return 2  # "…, agreed to pay", "…, among which"
        if after in _APPOSED and folds[j + 2] not in _APPOSED:
            return 2
        return 2 if after in ("and", "or", "but") and _opens_clause(reading, j + 2, verbs) else 0
    if fold in ("and", "but") and (folds[j + 1] == "that" or _opens_clause(reading, j + 1, verbs)):
        return 1
    if fold == "in" and folds[j + 1] == "which":
        return 1
    return 1 if fold in _PLAIN and text[j - 1] != "," and folds[j - 1] not in _WITH_PLAIN else 0


def _opens_clause(reading: Reading, token: int, verbs: set[int]) -> bool:
    """Tell whether a verb, an auxiliary or a pronoun that is a subject stands behind a conjunction."""
    fold = reading.tokens.folds[token]
    return token in verbs or fold in words().auxiliaries or fold in _SUBJECTS


def _holding(parts: list[Span], quotes: Iterable[Span]) -> list[Span]:
    """Widen the clauses of a statement so that they hold its quotations."""
    parts = list(parts)
    for quote in quotes:
        if not any(quote.within(part) for part in parts):
            near = min(
                range(len(parts)), key=lambda n: max(parts[n].start - quote.end, quote.start - parts[n].end)
            )
            parts[near] = Span(min(parts[near].start, quote.start), max(parts[near].end, quote.end))
    return parts


def _past_frame(text: str, part: Span, attribution: Attribution) -> Span:
    for step in attribution:
        for frame in step.evidence if step.verb in _SAYING else ():
            if not part.start <= frame.start < part.start + 3 or frame.end >= part.end:
                continue
            rest = text[frame.end : part.end].lstrip(" ,:\u00a0")
            if rest:
                return Span(part.end - len(rest.removeprefix("that ")), part.end)
    return part


def _act(reading: Reading, item: Reported) -> Act:
    """Return the act of speech: by the verb, or commissive where a side or a person says what it will do."""
    predicate = item.predicate
    if predicate is None:
        return "assertive"
    if predicate.lemma == "declare" and item.rule == "attribution.verb":
        return "declarative"
    act = cast("Act | None", _ACTS.get(predicate.kind))
    if act is not None and item.rule == "attribution.verb":
        return act
    folds = reading.tokens.folds
    actor = next((a for a in reading.actors[predicate.sentence] if a.first == item.first), None)
    if actor is not None and actor.last < item.last and folds[actor.last] in ("will", "would", "shall"):
        own = actor.kind in ("person", "side") or actor.pronoun in ("he", "she", "we", "i")
        return "commissive" if own else "assertive"
    return "assertive"


def _is_negative(reading: Reading, item: Reported) -> bool:
    """Tell whether a clause says that something is not so: by its verb, or by "no" or "nothing" at its head."""
    predicate = item.predicate
    if predicate is not None and (predicate.kind == "deny" or predicate.negated):
        return True
    folds = reading.tokens.folds
    if folds[item.first] in ("no", "nothing", "neither", "none", "nobody"):
        return True
    if predicate is not None and item.rule == "attribution.verb":
        return False
    for j in range(item.first, min(item.last, item.first + 14)):
        fold = folds[j]
        if fold in _ENDS:
            return False
        if fold in ("not", "never") or fold.endswith("n't"):
            return True
    return False
