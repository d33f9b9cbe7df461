"""Find the verbs of a sentence and their subjects.

No parser: verbs of a closed lexicon are found, their subject is looked for to the left, across appositions and
inserted clauses, or to the right after a quotation. What cannot be told stays None.
"""

from collections.abc import Iterator, Sequence

from toolkit.extract.actors import Actor
from toolkit.extract.layout import Sentence
from toolkit.extract.predicate import CLOSING, QUOTES, Predicate
from toolkit.extract.verbs import Verb, verbs
from toolkit.extract.words import words
from toolkit.text import Tokens

_NOT_ADVERBS = frozenset(("family", "italy", "assembly", "ally", "supply", "july", "reply", "fly", "anomaly", "monopoly"))
_REDUCED = frozenset(("by", "in", "at", "from", "with", "between", "for", "under"))
_ACTIVE = frozenset(
    "say stress discuss express direct agree deny confirm promise other decide accept refuse propose offer".split()
)
_SPEAKER_KINDS = frozenset(("person", "source", "medium", "side", "group", "pronoun", "holders"))
# What can open the words between a subject and its verb, set off by commas.
_INSERTS = frozenset(
    """who which whose the a an his her its their one for in on at from under after before speaking citing quoting referring
    responding asked when while as also according himself herself now then both until formerly""".split()
)


def find_predicates(
    tokens: Tokens, number: int, sentence: Sentence, actors: Sequence[Actor], quoted: Sequence[tuple[int, int]] = ()
) -> Iterator[Predicate]:
    """Yield the predicates of one sentence from left to right, bound to their subjects; `quoted` are ranges in marks."""
    lists = words()
    table = verbs()
    folds, text = tokens.folds, tokens.words
    ends: dict[int, Actor] = {}
    starts: dict[int, Actor] = {}
    inside: set[int] = set()
    for a in actors:  # longer ones first: "an adviser to Macron", not "Macron"
        ends.setdefault(a.last, a)
        starts.setdefault(a.first, a)
        inside.update(range(a.first, a.last))
    found: list[Predicate] = []
    for i in range(sentence.first, sentence.last):
        readings = table.get(folds[i])
        if readings is None or i in inside:
            continue
        verb = _reading(readings, folds, i, sentence.last, ends)
        if verb is None:
            continue
        quote = next((q for q in quoted if q[0] <= i < q[1]), None)
        floor = sentence.first if quote is None else max(sentence.first, quote[0])
        predicate = _predicate(verb, i, number, folds, text, floor, sentence, ends, starts, found, quote)
        if predicate is not None:
            if predicate.subject is not None and predicate.subject.first >= predicate.last:
                predicate.last = predicate.subject.last
            found.append(predicate)
            yield predicate
    _ = lists


def _reading(readings: tuple[Verb, ...], folds: list[str], i: int, last: int, ends: dict[int, Actor]) -> Verb | None:
    """Choose the reading whose completion follows; "put" after one person is past."""
    verb = next((v for v in readings if _completes(v, folds, i, last)), None)
    if verb is not None and verb.form == "base":
        subject = ends.get(i)
        single = subject is not None and subject.kind not in ("group", "holders") and subject.pronoun not in ("i", "we")
        if single or (i > 0 and folds[i - 1] in ("has", "have", "had", "was", "were", "is", "be", "been")):
            return next((v for v in readings if v.form in ("past", "participle") and v.rest == verb.rest), verb)
    return verb


def _predicate(
    verb: Verb, i: int, number: int, folds: list[str], text: list[str], floor: int, sentence: Sentence, ends: dict[int, Actor],
    starts: dict[int, Actor], found: list[Predicate], quote: tuple[int, int] | None,
) -> Predicate | None:
    lists = words()
    last = i + 1 + _gap(verb, folds, i)
    left, group = _left(lists.adverbs, lists.auxiliaries, folds, i, floor)
    before = folds[left - 1] if left > floor else None
    subject = ends.get(left) if left > floor else None
    modal = next((w for w in group if w in lists.modals), None)
    be = any(w in lists.bes for w in group)
    have = any(w in lists.haves for w in group)
    infinitive = (i > floor and folds[i - 1] == "to") or (group and group[-1] == "to")
    done = "do" in group or "did" in group or "does" in group
    if verb.form == "base" and modal is None and not done and not _plural(subject, text, i):
        return None
    if verb.form == "third" and subject is None and before not in ("who", "and", "which", ",") and not (before is None or text[left - 1] in CLOSING):
        return None
    if infinitive and modal is None:
        return None
    shared = relative = False
    start = left
    previous = next((p for p in reversed(found) if quote is None or quote[0] <= p.first < quote[1]), None)
    if subject is not None and subject.kind == "pronoun" and subject.pronoun == "who":
        owner = ends.get(subject.first) or (ends.get(subject.first - 1) if folds[subject.first - 1] == "," else None)
        start, relative = subject.first, True
        subject = _standing_for(owner, subject.first, subject.last) if owner is not None else None
    elif subject is not None:
        start = subject.first
        if folds[i - 1 : i] == ["as"] or folds[left - 1] == "as":
            pass
    elif before == "which" and verb.form != "ing":
        start, relative = left - 1, True
        owner = ends.get(left - 2) if left - 2 > floor and folds[left - 2] == "," else ends.get(left - 1)
        if owner is not None and owner.kind in ("medium", "source", "side"):
            subject = _standing_for(owner, left - 1, left)
    elif before == "as" and verb.form == "ing":
        subject, shared, start = _quoted(ends, folds, left - 1, found, floor)
    elif before == ",":
        subject, start = _across_comma(ends, folds, text, left - 1, floor, start, i)
        if subject is None and verb.form in ("past", "third") and last in starts and _inverted(folds, starts[last], sentence.last):
            subject, start = starts[last], i
        if subject is None and previous is not None and verb.form not in ("base", "participle"):
            mate = _mate(found, _tense(verb, modal, have=have), quote, comma=True, kind=verb.kind)
            if verb.form == "ing" or folds[left - 2] in ("and", "but") or mate is not None:
                subject, shared = (mate or previous).subject, True
    elif before in ("and", "or", "but", "then", "as", "while", "before", "after", "when", "by", "where", "though") and previous is not None:
        if verb.form == "ing" or before in ("and", "or", "but", "then"):
            mate = _mate(found, _tense(verb, modal, have=have), quote, comma=left - 2 > floor and folds[left - 2] == ",", kind=verb.kind)
            subject, shared = (mate or previous).subject, True
    elif verb.form == "ing":
        if left != floor:
            return None
        shared = True  # bound below: the next main clause names the speaker
    elif (left == floor or text[left - 1] in CLOSING or (left > floor and text[left - 1] in "—–")) and verb.form in ("past", "third"):
        subject, start = starts.get(last), i  # inverted: "…," said X
    elif verb.form in ("past", "participle") and not be and not have and modal is None:
        if i + 1 < sentence.last and folds[i + 1] in _REDUCED and verb.kind != "say":
            return None  # a reduced relative: "documents signed by"
        if before is None or not before.isalpha() or verb.form != "past" or verb.kind not in _ACTIVE:
            return None
    if subject is not None and subject.last <= i and not shared and subject.kind in ("person", "side", "medium"):
        subject, start = _joined(subject, start, ends, folds, text, floor)
    predicate = Predicate(verb, number, start, i, last)
    predicate.group = left
    predicate.subject = subject
    predicate.shared = shared
    predicate.relative = relative
    predicate.modal = modal
    predicate.negated = any(w in lists.negations or w.endswith("n't") for w in group)
    predicate.passive = be and verb.form in ("past", "participle")
    predicate.perfect = have
    if i > floor and text[i - 1] in CLOSING and subject is None:
        predicate.subject = starts.get(last)
    return predicate


def _tense(verb: Verb, modal: str | None, *, have: bool) -> str:
    if modal is not None:
        return "modal"
    if have:
        return "perfect"
    return {"past": "past", "participle": "past", "third": "present", "base": "present", "ing": "ing"}[verb.form]


def _plural(subject: Actor | None, text: list[str], i: int) -> bool:
    """Tell whether a subject can stand with a verb's bare form, and the word is no noun of a headline."""
    if subject is None:
        return False
    if subject.kind == "pronoun":
        return subject.pronoun in ("i", "we", "who")
    if subject.kind in ("group", "holders"):
        return True
    if text[i][0].isupper():
        return False
    last = text[subject.last - 1]
    return (subject.kind == "source" and (text[subject.head].endswith("s") or text[subject.head].casefold() in ("people", "media", "police"))) or (
        subject.kind == "side" and last.endswith("s") and last not in ("States", "Nations")) or len(subject.people) > 1


def _standing_for(owner: Actor, first: int, last: int) -> Actor:
    """Return a relative pronoun as who it stands for."""
    actor = Actor(first, last, owner.kind, owner.people, owner.side, owner.medium)
    actor.antecedent = owner.antecedent or owner
    actor.sides, actor.head = owner.sides, owner.head
    return actor


def _quoted(
    ends: dict[int, Actor], folds: list[str], at: int, found: list[Predicate], floor: int
) -> tuple[Actor | None, bool, int]:
    """Find who is quoted "as saying": the object of an active verb, the subject of a passive one."""
    host = next((p for p in reversed(found) if p.lemma in ("quote", "cite", "describe", "report")), None)
    if host is not None and host.passive:
        return host.subject, True, at
    place = at
    if folds[at - 1] == "," or (folds[at - 1] in ("later", "also", "directly", "further") and at - 1 > floor):
        place = at - 1
    actor = ends.get(place)
    if host is None:
        return actor, False, actor.first if actor is not None else at
    return (actor, False, actor.first) if actor is not None else (None, False, at)


def _inverted(folds: list[str], subject: Actor, last: int) -> bool:
    """Tell whether a verb after a comma has its subject behind it: "…, said the sources, who …"."""
    at = subject.last
    return at >= last or folds[at] in (",", ".", ";", "—", "–", "in", "on", "at", "after", "later", "\"", "”", "who", "during")


def _mate(found: list[Predicate], tense: str, quote: tuple[int, int] | None, *, comma: bool, kind: str) -> Predicate | None:
    """Choose the verb that a coordinated one goes with: of the same tense, the nearest, or after a comma the outermost."""
    candidates = [p for p in found if p.subject is not None and not p.relative and (quote is None or quote[0] <= p.first < quote[1])]
    if not candidates:
        return None
    if tense == "ing":
        return candidates[-1]
    fitting = [p for p in candidates if p.tense == tense] or [p for p in candidates if {p.tense, tense} == {"past", "perfect"}] \
        or [p for p in candidates if p.tense != "ing"]
    if not fitting:
        return None
    if comma:
        outer = [p for p in fitting if kind in ("say", "confirm", "deny") or (p.subject is not None and p.subject.kind not in ("medium", "source"))]
        if outer:
            return outer[0] if not outer[0].shared else outer[0]
    return fitting[-1]


def _joined(
    subject: Actor, start: int, ends: dict[int, Actor], folds: list[str], text: list[str], first: int
) -> tuple[Actor, int]:
    """Widen a subject by those joined to it: "X and Y agreed", "Russia, China and Iran said", "AP and Reuters"."""
    members = [subject]
    begin = subject.first
    seen_and = False
    while begin - 1 > first:
        if folds[begin - 1] in ("and", "&"):
            seen_and = True
            place = begin - 1 if folds[begin - 2] != "," else begin - 2
        elif folds[begin - 1] == "," and seen_and:
            place = begin - 1
        else:
            break
        other = ends.get(place)
        if other is None or (other.kind == "medium") != (subject.kind == "medium") or other.kind not in ("person", "side", "medium") or (other.people and other.people == subject.people):
            break
        members.insert(0, other)
        begin = other.first
    if len(members) == 1 or not (
        begin == first or folds[begin - 1] in (",", "that", "and", "while", "but", "then", ";", "–", "-", "—", "with") or text[begin - 1] in QUOTES
    ):
        return subject, start
    people = tuple(dict.fromkeys(p for m in members for p in m.people))
    joint = Actor(begin, subject.last, subject.kind, people, None if people else subject.side, subject.medium)
    joint.sides = tuple(dict.fromkeys(m.side for m in members if m.side is not None))
    if subject.kind == "medium":
        joint.within = tuple(members)
    return joint, min(start, begin)


def joined_subject(actor: Actor, ends: dict[int, Actor], folds: list[str], text: list[str], first: int) -> tuple[Actor, int]:
    """Return an actor together with those joined to it, and where the phrase begins."""
    if actor.kind not in ("person", "side"):
        return actor, actor.first
    return _joined(actor, actor.first, ends, folds, text, first)


def _completes(verb: Verb, folds: list[str], i: int, last: int) -> bool:
    """Tell whether the words that complete a phrasal verb follow, at most two words apart ("made it clear")."""
    if not verb.rest:
        return True
    position = i + 1
    for n, word in enumerate(verb.rest):
        limit = position + (3 if n == 0 and verb.rest[0] in ("out", "up", "forth", "down") else 1)
        while position < min(last, limit) and folds[position] != word:
            position += 1
        if position >= last or folds[position] != word:
            return False
        position += 1
    return True


def _gap(verb: Verb, folds: list[str], i: int) -> int:
    """Return how many tokens after the verb belong to it; a particle further off does not count."""
    n = 0
    for word in verb.rest:
        if folds[i + 1 + n] != word:
            break
        n += 1
    return n


def _left(adverbs: frozenset[str], auxiliaries: frozenset[str], folds: list[str], i: int, first: int) -> tuple[int, list[str]]:
    """Walk left over adverbs and auxiliaries; return where the verb group begins and its small words."""
    group: list[str] = []
    j = i
    while j > first:
        fold = folds[j - 1]
        if fold in auxiliaries or fold.endswith("n't") or fold in adverbs or (fold == "to" and j == i) or (fold.endswith("ly") and len(fold) > 4 and fold not in _NOT_ADVERBS) or (fold in ("on", "late", "early", "last") and j < i):
            group.insert(0, fold)
        elif fold in ("turn", "part", "side", "response", "reply", "addition", "return") and j - 2 > first and folds[j - 2] in ("in", "his", "her", "its", "their"):
            j -= 2 if folds[j - 2] == "in" else 3
            group.insert(0, "in turn")
            continue
        elif fold == "," and group and group[0] == "in turn":
            pass
        elif fold == "," and j - 1 > first and folds[j - 2] in ("however", "meanwhile", "turn", "part", "too", "though"):
            j -= 1
            continue
        else:
            break
        j -= 1
    return j, group


def _across_comma(
    ends: dict[int, Actor], folds: list[str], text: list[str], comma: int, first: int, start: int, verb: int
) -> tuple[Actor | None, int]:
    """Find a subject whose apposition or relative clause ends at a comma: "X, the ministry's spokesman, said"."""
    inner = ends.get(comma)
    if inner is not None:
        j = inner.first - 1
        if j > first and folds[j] == "," and j in ends:  # "Belozerov, the aide, said": the name speaks, whichever comes first
            outer = ends[j]
            if inner.people and not outer.people and outer.kind == "source":
                return inner, outer.first
            if outer.people or outer.side or outer.kind in ("source", "medium"):
                return outer, outer.first
        if inner.kind == "medium" and j > first and folds[j] != ",":
            pass
    j = comma - 1
    while j > first and comma - j < 40:
        if text[j] in ".;:“”\"":
            return None, start
        if folds[j] == "," and j in ends and ends[j].kind in _SPEAKER_KINDS and ends[j].pronoun != "who":
            opening = folds[j + 1]
            if opening in _INSERTS or opening.endswith("ing") or opening[0].isdigit() or text[j + 1][0].isupper() or opening == "'s":
                return ends[j], ends[j].first
        j -= 1
    _ = verb
    return None, start
