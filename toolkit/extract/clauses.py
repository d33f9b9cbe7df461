"""Shallow clause analysis: predicates with their subjects, what they govern, and who governs them.

No parser: verbs of a closed lexicon are found, their subject is looked for to the left (or, after a quotation,
to the right), and coordination and "that" decide which clause governs which. What cannot be told stays None.
"""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.layout import Sentence
from toolkit.extract.verbs import SPEECH, Verb, verbs
from toolkit.extract.words import words
from toolkit.text import Tokens

_QUOTES = frozenset("\"“”„«»‘’'")
_CLOSING = frozenset("\"”»’'")
_TIME = frozenset("monday tuesday wednesday thursday friday saturday sunday today yesterday on late early".split())


class Predicate:
    """One verb with its clause; ranges are tokens, `complement` is what the verb governs.

    `subject` is None where it is no actor; `parent` is the predicate whose complement holds this clause;
    `trailing` tells that the clause comes after or inside what it governs ("…, X said").
    """

    __slots__ = (
        "complement", "first", "kind", "last", "lemma", "modal", "negated", "parent", "passive", "perfect", "sentence",
        "shared", "start", "subject", "that", "trailing", "verb",
    )

    def __init__(self, verb: Verb, sentence: int, start: int, first: int, last: int) -> None:
        self.verb = verb
        self.lemma = verb.lemma
        self.kind = verb.kind
        self.sentence = sentence
        self.start = start  #: where the clause begins: its subject, or the verb group
        self.first = first
        self.last = last
        self.subject: Actor | None = None
        self.shared = False  #: the subject stands with an earlier verb
        self.modal: str | None = None
        self.negated = False
        self.passive = False
        self.perfect = False
        self.that = False
        self.trailing = False
        self.complement = (last, last)
        self.parent: Predicate | None = None

    @property
    def speech(self) -> bool:
        """Tell whether the verb reports what somebody says."""
        return self.kind in SPEECH

    def ancestors(self) -> Iterator["Predicate"]:
        """Yield the governing predicates, innermost first."""
        node = self.parent
        while node is not None:
            yield node
            node = node.parent

    def __repr__(self) -> str:
        return f"<{self.lemma} {self.kind} subj={self.subject} comp={self.complement} parent={self.parent and self.parent.lemma}>"


def predicates(tokens: Tokens, number: int, sentence: Sentence, actors: list[Actor]) -> list[Predicate]:
    """Find the predicates of one sentence in order, bound to subjects and to each other."""
    found = list(_find(tokens, number, sentence, actors))
    _govern(tokens, sentence, found)
    return found


def _find(tokens: Tokens, number: int, sentence: Sentence, actors: list[Actor]) -> Iterator[Predicate]:
    lists = words()
    table = verbs()
    folds, text = tokens.folds, tokens.words
    ends = {a.last: a for a in actors}
    starts = {a.first: a for a in actors}
    inside = {i for a in actors for i in range(a.first, a.last)}
    previous: Predicate | None = None
    for i in range(sentence.first, sentence.last):
        readings = table.get(folds[i])
        if readings is None or i in inside:
            continue
        verb = next((v for v in readings if _completes(v, folds, i, sentence.last)), None)
        if verb is None:
            continue
        last = i + 1 + _gap(verb, folds, i)
        left, group = _left(lists.adverbs, lists.auxiliaries, folds, text, i, sentence.first)
        before = folds[left - 1] if left > sentence.first else None
        subject = ends.get(left)
        modal = next((w for w in group if w in lists.modals), None)
        have = any(w in lists.haves for w in group)
        be = any(w in lists.bes for w in group)
        infinitive = i > sentence.first and folds[i - 1] == "to" or (group and group[-1] == "to")
        if verb.form == "base" and modal is None and "do" not in group and "did" not in group and "does" not in group \
                and not (subject is not None and (subject.kind in ("group", "pronoun") or len(subject.people) != 1)):
            continue
        if verb.form == "third" and subject is None and before not in ("who", "and", "which"):
            continue
        if infinitive and modal is None:
            continue
        passive = be and verb.form in ("past", "participle")
        shared = False
        start = left
        if subject is not None and subject.kind == "pronoun" and subject.pronoun == "who":
            owner = ends.get(subject.first) or (ends.get(subject.first - 1) if folds[subject.first - 1] == "," else None)
            start = subject.first
            if owner is not None:
                subject = Actor(subject.first, subject.last, owner.kind, owner.people, owner.side, owner.medium)
        elif subject is not None:
            start = subject.first
        elif before == "which" and verb.form != "ing":
            start = left - 1
        elif before == ",":
            subject, start = _across_comma(ends, folds, text, left - 1, sentence.first, start)
            if subject is None and previous is not None and verb.form != "base" and (verb.form != "participle"):
                subject, shared = previous.subject, True
        elif before in ("and", "or", "but", "then", "as", "while", "before", "after", "when", "by", "where") and previous is not None:
            if verb.form == "ing" or before in ("and", "or", "but", "then"):
                subject, shared = previous.subject, True
        elif verb.form == "ing":
            if left == sentence.first:
                subject, shared = None, True  # bound below: the next main clause names the speaker
            else:
                continue
        elif (left == sentence.first or text[left - 1] in _CLOSING) and verb.form in ("past", "third"):
            subject = starts.get(last)  # inverted: "…," said X
            if subject is None and last < sentence.last and folds[last] in ("the",):
                subject = starts.get(last)
            start = i
        elif verb.form in ("past", "participle") and not be and not have and modal is None:
            if i + 1 < sentence.last and folds[i + 1] in ("by", "in", "at", "from", "with", "between", "for", "under") and verb.kind != "say":
                continue  # a reduced relative: "documents signed by"
            if before is not None and before.isalpha() and verb.form == "past" and verb.kind in ("say", "stress", "discuss", "express", "direct", "agree", "deny", "confirm", "promise", "other", "decide", "accept", "refuse", "propose", "offer"):
                pass
            else:
                continue
        if subject is not None and subject.last <= i and not shared and subject.kind in ("person", "side"):
            subject, start = _joined(subject, start, ends, folds, text, sentence.first)
        predicate = Predicate(verb, number, start, i, last)
        predicate.subject = subject
        predicate.shared = shared
        predicate.modal = modal
        predicate.negated = any(w in lists.negations or w.endswith("n't") for w in group)
        predicate.passive = passive
        predicate.perfect = have
        if verb.form in ("past", "third", "ing", "base", "participle") and i > sentence.first and text[i - 1] in _CLOSING and subject is None:
            predicate.subject = starts.get(last)
        if predicate.subject is not None and predicate.subject.first >= last:
            predicate.last = predicate.subject.last
        yield predicate
        previous = predicate


def _joined(
    subject: Actor, start: int, ends: dict[int, Actor], folds: list[str], text: list[str], first: int
) -> tuple[Actor, int]:
    """Widen a subject by those joined to it: "X and Y agreed", "Russia, China and Iran said"."""
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
        if other is None or other.kind not in ("person", "side") or (other.people and other.people == subject.people):
            break
        members.insert(0, other)
        begin = other.first
    if len(members) == 1 or not (begin == first or folds[begin - 1] in (",", "that", "and", "while", "but", "then", ";", "–", "-", "—") or text[begin - 1] in _QUOTES):
        return subject, start
    people = tuple(dict.fromkeys(p for m in members for p in m.people))
    joint = Actor(begin, subject.last, subject.kind, people, None if people else subject.side)
    joint.sides = tuple(dict.fromkeys(m.side for m in members if m.side is not None))
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


def _left(
    adverbs: frozenset[str], auxiliaries: frozenset[str], folds: list[str], text: list[str], i: int, first: int
) -> tuple[int, list[str]]:
    """Walk left over adverbs and auxiliaries; return where the verb group begins and its small words."""
    group: list[str] = []
    j = i
    while j > first:
        fold = folds[j - 1]
        if fold in auxiliaries or fold.endswith("n't"):
            group.insert(0, fold)
        elif fold in adverbs or fold == "to" and j == i or (fold.endswith("ly") and len(fold) > 4 and fold not in ("family", "italy", "assembly", "ally", "supply", "july")):
            group.insert(0, fold)
        elif fold in ("on", "late", "early", "last") and j < i:
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
    ends: dict[int, Actor], folds: list[str], text: list[str], comma: int, first: int, start: int
) -> tuple[Actor | None, int]:
    """Find a subject whose apposition or relative clause ends at a comma: "X, the ministry's spokesman, said"."""
    if comma in ends and (comma - 1 < first or True):
        actor = ends[comma]
        j = actor.first - 1
        if j > first and folds[j] == "," and j in ends:  # "Belozerov, the aide, said": the outer name speaks
            outer = ends[j]
            if outer.people or outer.side:
                return outer, outer.first
    j = comma - 1
    while j > first and comma - j < 40:
        if folds[j] == "," and j in ends and ends[j].kind in ("person", "source", "medium", "side"):
            return ends[j], ends[j].first
        j -= 1
    return None, start


def _govern(tokens: Tokens, sentence: Sentence, found: list[Predicate]) -> None:
    """Decide for each predicate what it governs and what governs it."""
    folds, text = tokens.folds, tokens.words
    if not found:
        return
    for p in found:
        position = p.last
        p.trailing = p.speech and _ends_clause(tokens, sentence, p, found)
        if p.kind in ("say", "confirm", "deny", "stress", "promise", "agree", "decide", "express", "propose", "direct"):
            position = _skip_addressee(tokens, position, sentence.last, p)
        if position < sentence.last and folds[position] == "that":
            p.that = True
            position += 1
        elif position + 1 < sentence.last and text[position] == "," and _has_that(folds, position, sentence.last):
            position = _has_that(folds, position, sentence.last)
            p.that = True
        elif position < sentence.last and text[position] in (":", ","):
            position += 1
        p.complement = (position, sentence.last)
    # Participles that open the sentence take the subject of the main clause.
    for index, p in enumerate(found):
        if p.subject is None and p.shared and p.verb.form == "ing":
            main = next((q for q in found[index + 1 :] if q.subject is not None and not q.shared), None)
            if main is not None:
                p.subject = main.subject
    opener: Predicate | None = None  # the speech verb whose complement is still open
    stack: list[Predicate] = []
    for p in found:
        if p.trailing:
            stack = []
            continue
        joined = folds[p.start - 1] if p.start > sentence.first else ""
        if stack:
            parent = _parent(stack, p, joined, folds)
            while stack and stack[-1] is not parent:
                closed = stack.pop()
                cut = p.start
                while cut > closed.complement[0] and folds[cut - 1] in ("and", "but", "while", ",", ";", "whereas", "that", "or"):
                    cut -= 1
                closed.complement = (closed.complement[0], min(closed.complement[1], max(cut, closed.complement[0])))
            p.parent = parent
        if p.speech or p.kind in ("agree", "promise", "decide", "propose"):
            stack.append(p)
    for p in found:
        if p.trailing:
            for q in found:
                if q is not p and q.first < p.start and q.parent is None and not q.trailing and _reaches(folds, text, q, p):
                    q.parent = p
                    q.complement = (q.complement[0], min(q.complement[1], _before_comma(folds, p.start)))
            begin = sentence.first
            p.complement = (begin, _before_comma(folds, p.start))
    _ = opener


def _parent(stack: list[Predicate], p: Predicate, joined: str, folds: list[str]) -> Predicate | None:
    """Choose the predicate that governs `p` among the open ones, innermost last."""
    top = stack[-1]
    if p.shared:  # "X said … and praised …": the same level as the verb whose subject it shares
        mate = next((s for s in reversed(stack) if s.subject is p.subject), None)
        if mate is not None:
            return mate.parent
        return top.parent if p.kind in SPEECH else top
    if p.start <= top.complement[0] + 1 or joined == "that":
        if joined == "that" and p.start - 2 >= 0 and folds[p.start - 2] in ("and", "but", ","):
            holder = next((s for s in reversed(stack) if s.that), top)
            return holder
        return top
    if joined in ("and", "but", "while", ";", "whereas", ",", "although", "though", "as", "yet", "—", "–", "-"):
        if p.speech and p.subject is not None:
            outlet = next((s for s in stack if s.that and s.subject is not None and s.subject.kind in ("medium", "source")), None)
            if joined in ("while", "but", "and", "whereas") and outlet is not None:
                return outlet
            return None
        return top
    return top


def _reaches(folds: list[str], text: list[str], q: Predicate, p: Predicate) -> bool:
    """Tell whether a trailing attribution covers an earlier clause."""
    return True


def _before_comma(folds: list[str], position: int) -> int:
    while position > 0 and folds[position - 1] in (",", "\"", "”", "'", "’", "»"):
        position -= 1
    return position


def _ends_clause(tokens: Tokens, sentence: Sentence, p: Predicate, found: list[Predicate]) -> bool:
    """Tell whether a speech verb closes its clause: "…, X said on Thursday." and "…, AP reported."."""
    folds, text = tokens.folds, tokens.words
    if p.start <= sentence.first or p.verb.form == "ing" or p.lemma == "speak" or folds[p.start] in ("who", "which"):
        return False
    before = text[p.start - 1]
    if before not in (",", "”", "\"", "’", "'", "»", "?", "!", "—", "–"):
        return False
    position = p.last
    steps = 0
    while position < sentence.last and steps < 14:
        fold = folds[position]
        if fold in (".", "!", "?"):
            return True
        if fold in (",", ";"):
            return before != "," or position + 1 >= sentence.last or folds[position + 1] not in ("that",)
        if fold == "that" or fold == ":":
            return False
        if any(q.first == position for q in found if q is not p and q.kind not in ("call",)):
            return False
        if steps == 0 and fold not in _AFTER_SPEECH and not (p.lemma in ("tell", "inform")) and p.subject is not None and p.subject.last <= p.first:
            return False
        position += 1
        steps += 1
    return position >= sentence.last


_AFTER_SPEECH = frozenset(
    """on in at to during after late early today yesterday monday tuesday wednesday thursday friday saturday sunday afterwards later
    earlier separately via by as from while when following with aboard before there again tonight under ) ” \" . , ! ?""".split()
)


def _skip_addressee(tokens: Tokens, position: int, last: int, p: Predicate) -> int:
    """Skip whom the words go to, and adverbs: "told reporters on Monday that", "said in a statement that"."""
    folds = tokens.folds
    limit = min(last, position + 16)
    for j in range(position, limit):
        if folds[j] == "that" and (p.kind != "stress" or j == position):
            return j
        if tokens.words[j] in ".;:“”\"" or folds[j] in words().auxiliaries:
            break  # the clause has begun without "that"
    if p.lemma in ("tell", "inform", "assure", "notify", "reassure", "remind") and position < last:
        j = position
        while j < min(last, position + 8):
            if folds[j] in words().addressees:
                return j + 1
            j += 1
    return position


def _has_that(folds: list[str], position: int, last: int) -> int:
    """Return the place after "that" behind an inserted phrase: "promised, however, that"."""
    for j in range(position + 1, min(last, position + 8)):
        if folds[j] == "that" and folds[j - 1] == ",":
            return j + 1
    return 0
