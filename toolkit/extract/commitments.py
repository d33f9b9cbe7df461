"""Undertakings of a call: wake the rules of the family `commitment`, and keep one draft for each undertaking."""

from collections.abc import Iterable, Iterator
from functools import cache

from toolkit.extract.actors import Actor
from toolkit.extract.clauses import Predicate, joined_subject
from toolkit.extract.drafts import PRINCIPALS, CommitmentDraft, Party
from toolkit.extract.reading import Reading
from toolkit.extract.rule import ExtractionRule, family
from toolkit.extract.undertakings import amount_of, condition_of, due_of, parties, type_of
from toolkit.extract.verbs import verbs
from toolkit.lexicon import PhraseTrie, expand

_STOPS = frozenset(".;!?")
_STATUS = {
    "commitment": "agreed",
    "offer": "offered",
    "proposal": "proposed",
    "willingness": "expressed",
    "consideration": "under_consideration",
    "intention": "expressed",
    "refusal": "declined",
}


@cache
def _phrases() -> PhraseTrie[tuple[ExtractionRule, ...]]:
    rules: dict[str, tuple[ExtractionRule, ...]] = {}
    for rule in family("commitment").values():
        for notation in rule.phrases:
            for phrase in expand(notation):
                rules[phrase] = (*rules.get(phrase, ()), rule)
    return PhraseTrie(rules.items())


@cache
def _by_kind() -> dict[str, tuple[ExtractionRule, ...]]:
    kinds: dict[str, tuple[ExtractionRule, ...]] = {}
    for rule in family("commitment").values():
        for kind in rule.verbs:
            kinds[kind] = (*kinds.get(kind, ()), rule)
    return kinds


def find_commitments(
    reading: Reading, sentences: Iterable[int] | None = None, *, day: str | None
) -> tuple[CommitmentDraft, ...]:
    """Return the undertakings of some sentences, in the order of the text; none overlaps another."""
    found: list[tuple[int, CommitmentDraft]] = []
    numbers = range(len(reading.layout.sentences)) if sentences is None else sentences
    for number in numbers:
        sentence = reading.layout.sentences[number]
        if sentence.paragraph < reading.layout.title:
            continue
        for predicate in reading.predicates[number]:
            for rule in _by_kind().get(predicate.kind, ()):
                found += [(rule.order, d) for d in rule.find(reading, predicate, day)]
        for hit in _phrases().find(reading.tokens.folds, sentence.first, sentence.last):
            for rule in hit.value:
                found += [(rule.order, d) for d in rule.find(reading, number, hit, day)]
    found.sort(key=lambda pair: (pair[0], pair[1].first))
    kept: list[CommitmentDraft] = []
    for _, draft in found:
        if not any(_same(draft, other) for other in kept):
            kept.append(draft)
    kept.sort(key=lambda d: (d.first, d.last))
    return tuple(kept)


def _same(a: CommitmentDraft, b: CommitmentDraft) -> bool:
    """Tell whether two drafts claim the same words: they share half of the shorter one."""
    shared = min(a.last, b.last) - max(a.first, b.first)
    return a.sentence == b.sentence and shared > 0 and 2 * shared >= min(a.last - a.first, b.last - b.first)


def clause_end(reading: Reading, number: int, start: int, stop: int | None = None) -> int:
    """Return where an undertaking's clause ends: before "while", ", but", ", saying", a new speaker, or the stop."""
    folds, text = reading.tokens.folds, reading.tokens.words
    sentence = reading.layout.sentences[number]
    last = sentence.last if stop is None else min(stop, sentence.last)
    starts = {p.start: p for p in reading.predicates[number]}
    j = start
    while j < last:
        fold = folds[j]
        if (text[j] in _STOPS and j + 1 >= last) or fold == ";":
            break
        if fold in ("while", "whereas", "although", "though") and j > start:
            break
        if (
            fold == ","
            and j + 1 < last
            and folds[j + 1]
            in (
                "but",
                "while",
                "which",
                "adding",
                "saying",
                "noting",
                "stressing",
                "whereas",
                "although",
                "said",
                "according",
                "in",
                "who",
                "emphasizing",
                "underlining",
                "underscoring",
                "reiterating",
            )
            and not (folds[j + 1] == "in" and folds[j + 2 : j + 3] not in (["which"], ["addition"], ["turn"]))
        ):
            break
        follower = starts.get(j)
        if (
            follower is not None
            and j > start
            and follower.subject is not None
            and not follower.shared
            and (follower.trailing or follower.speech)
            and folds[j - 1] in (",", "and", "but")
        ):
            break
        if (
            fold == "and"
            and j + 1 < last
            and j + 1 in starts
            and starts[j + 1].verb.form in ("past", "third")
            and starts[j + 1].kind != "other"
        ):
            break
        if (
            fold in ("and", ",")
            and j + 1 < last
            and folds[j + 1] in ("that", "and")
            and "that" in folds[j + 1 : j + 3]
            and j - start > 3
        ):
            break
        j += 1
    while j > start and (text[j - 1] in ",;:.!?—–-" or folds[j - 1] in ("and", "but", "or")):
        j -= 1
    if j > start and text[j - 1] in '”"’»' and not any(text[k] in '“"‘«' for k in range(start, j - 1)):
        j -= 1
    return j


def draft(
    reading: Reading,
    rule: str,
    class_: str,
    number: int,
    first: int,
    last: int,
    day: str | None,
    *,
    subject: Actor | None = None,
    actors: tuple[Party, ...] | None = None,
    predicate: Predicate | None = None,
    toward: tuple[Party, ...] = (),
    polarity: str = "do",
    status: str | None = None,
    responds: bool = False,
    kind: str | None = None,
) -> Iterator[CommitmentDraft]:
    """Make the draft of a clause with all that can be read from its words; nothing where the clause is past or empty."""
    if last - first < 2:
        return
    text = reading.text(first, last)
    sentence = reading.layout.sentences[number]
    acting = (
        parties(subject, reading.text(max(sentence.first, first - 1), min(last, first + 8)))
        if actors is None
        else actors
    )
    condition = condition_of(reading, first + 1, last)
    act = (
        predicate.first
        if predicate is not None and first < predicate.first < last and predicate.sentence == number
        else first
    )
    yield CommitmentDraft(
        rule=rule,
        class_=class_,
        type=kind or type_of(reading.text(act, last), class_),
        first=first,
        last=last,
        sentence=number,
        actors=acting,
        toward=toward,
        polarity=polarity,
        status=status or _STATUS[class_],
        condition=condition,
        due=due_of(reading, first, condition[0] if condition else last, day),
        amount=amount_of(text),
        responds=responds,
        predicate=predicate,
        more=((act, last),) if act - first > 4 else (),
    )


def start_of(predicate: Predicate) -> int:
    """Return where the evidence of a clause begins: at its subject if that stands right there, else at the verb."""
    return (
        predicate.first
        if predicate.shared or predicate.subject is None
        else min(predicate.start, predicate.first)
    )


def subject_actors(subject: Actor | None) -> tuple[Party, ...]:
    """Return the parties of a subject; of a passive or impersonal one, all principals."""
    if subject is None:
        return (PRINCIPALS,)
    if subject.kind == "group":
        return (PRINCIPALS,)
    if subject.people and len(subject.people) >= len(subject.sides):
        return tuple(subject.people)
    if subject.sides:
        return subject.sides
    return (subject.side,) if subject.side is not None else ()


def is_past(reading: Reading, predicate: Predicate) -> bool:
    """Tell whether an undertaking was made before the call: "had promised in 2024", "promised in December"."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[predicate.sentence]
    around = folds[max(sentence.first, predicate.first - 8) : min(sentence.last, predicate.last + 6)]
    if "previously" in around or ("earlier" in around and "had" in around):
        return True
    opening = folds[sentence.first : sentence.first + 3]
    return (
        opening[0] in ("in", "since")
        and len(opening) > 1
        and (opening[1] in _MONTHS or opening[1][:4].isdigit())
    )


_MONTHS = frozenset(
    "january february march april may june july august september october november december".split()
)


def governed(reading: Reading, number: int, token: int) -> Predicate | None:
    """Return the innermost verb of saying or undertaking whose complement holds a token."""
    holder: Predicate | None = None
    for p in reading.predicates[number]:
        if (
            p.subject is not None
            and p.complement[0] <= token < p.complement[1]
            and (p.speech or p.kind in ("agree", "promise", "decide", "discuss", "intend"))
        ) and (holder is None or p.first >= holder.first):
            holder = p
    return holder


def subject_before(reading: Reading, number: int, token: int) -> tuple[Actor | None, int]:
    """Return the subject that ends before a modal verb and where its phrase begins; a plain noun phrase is no actor."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    j = token
    while j > sentence.first and (
        folds[j - 1].endswith("ly")
        or folds[j - 1] in ("also", "then", "now", "therefore", "both", "all", "each")
    ):
        j -= 1
    actor = next((a for a in reading.actors[number] if a.last == j), None)
    if actor is not None:
        return joined_subject(
            actor, {a.last: a for a in reading.actors[number]}, folds, reading.tokens.words, sentence.first
        )
    start = j
    while (
        start > sentence.first
        and folds[start - 1] not in _BOUNDS
        and not (folds[start - 1] == "," and j - start > 0)
        and any(c.isalnum() or c in "-'’." for c in folds[start - 1])
        and folds[start - 1] not in verbs().keys() - _NOUNISH
    ):
        start -= 1
    while start < j and folds[start] in ("and", "or", "but", "so"):
        start += 1
    return None, start


_BOUNDS = frozenset('that if when while whether which who as because and but , ; : — – “ " said'.split())
_NOUNISH = frozenset(
    "talks call calls visit help host support report reports plan plans offer request state note press exchange back hope advise".split()
)
