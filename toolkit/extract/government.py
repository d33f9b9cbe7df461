"""What each verb governs, and what governs it: complements, trailing attributions, parents.

A clause stands under every verb of saying whose complement holds it; the innermost is its parent. Complements end
where the sentence does, where a later verb shares the subject, at "and that" of an outer verb, at a new speaker after
"while" or "and", and before an attribution that trails: ", X said", ", according to X".
"""

from collections.abc import Sequence

from toolkit.extract.actors import Actor
from toolkit.extract.layout import Sentence
from toolkit.extract.predicate import CLOSING, Predicate
from toolkit.extract.speakers import speakers
from toolkit.extract.verbs import SPEECH
from toolkit.extract.words import words
from toolkit.text import Tokens

_GOVERNING = SPEECH | {"agree", "promise", "decide", "propose"}
_ADDRESSED = frozenset(
    ("say", "confirm", "deny", "stress", "promise", "agree", "decide", "express", "propose", "direct")
)
_TELLING = frozenset(
    ("tell", "inform", "assure", "notify", "reassure", "remind", "brief", "advise", "warn", "ask")
)
_TELLS = frozenset(("tell", "inform", "assure", "notify", "reassure", "remind"))
_CONNECTORS = frozenset(
    ("and", "but", "while", ";", "whereas", ",", "although", "though", "as", "yet", "—", "–", "-")
)
_MAY_TRAIL = SPEECH | {"propose", "promise", "agree", "consider", "intend"}
_AFTER_SPEECH = frozenset(
    """on in at to during after late early today yesterday monday tuesday wednesday thursday friday saturday sunday afterwards later
    earlier separately via by as from while when following with aboard before there again tonight under of ) ” \" . , ! ? ; — –
    this last jokingly dryly simply""".split()
)
_TIMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight late early later earlier on last".split()
)
_ADVERBIAL = frozenset("in on at to during after via by from only however again also , that on.".split())
_RESUMING = frozenset(
    "adding quoting citing saying noting referring stressing and but though while who which with in according as after".split()
)


def govern(
    tokens: Tokens,
    sentence: Sentence,
    found: list[Predicate],
    actors: Sequence[Actor],
    quoted: Sequence[tuple[int, int]] = (),
) -> None:
    """Decide for each predicate of a sentence what it governs and what governs it."""
    folds, text = tokens.folds, tokens.words
    _bind_openers(found)
    starts: dict[int, Actor] = {}
    for actor in actors:
        starts.setdefault(actor.first, actor)
    borders = _according(folds, sentence)
    for index, p in enumerate(found):
        p.trailing = _trails(tokens, sentence, p, found, starts)
        if not p.trailing:
            following = next(
                (q.first for q in found[index + 1 :] if not q.passive or q.subject is not None), sentence.last
            )
            _open(tokens, sentence, p, following, starts)
    _close(folds, text, sentence, found, borders, quoted)
    for p in found:
        if p.trailing:
            p.complement = _covered(tokens, sentence, p, found, quoted)
    _adopt(found)


def _bind_openers(found: list[Predicate]) -> None:
    """Give participles that open the sentence the subject of the main clause: "Calling X a friend, Y said"."""
    for index, p in enumerate(found):
        if p.subject is None and p.shared and p.verb.form == "ing":
            main = next((q for q in found[index + 1 :] if q.subject is not None and not q.shared), None)
            if main is not None:
                p.subject = main.subject


def _according(folds: list[str], sentence: Sentence) -> list[int]:
    """Return where "according to X" and the like begin behind a clause."""
    found = []
    for i in range(sentence.first + 1, sentence.last - 1):
        if (folds[i] == "according" and folds[i + 1] == "to") or (
            folds[i] == "in" and folds[i + 1 : i + 4] == ["the", "words", "of"]
        ):
            found.append(i)
    return found


# -- what a verb opens -------------------------------------------------------------------------------------------


def _open(tokens: Tokens, sentence: Sentence, p: Predicate, following: int, starts: dict[int, Actor]) -> None:
    """Set where a verb's complement begins."""
    folds, text = tokens.folds, tokens.words
    last = sentence.last
    position = p.last
    if p.kind in _ADDRESSED:
        position = _past_addressee(tokens, position, last, p, following, starts)
    if position < last and folds[position] == "that":
        p.that = True
        position += 1
    elif position + 1 < last and text[position] == "," and _inserted_that(folds, position, last):
        position = _inserted_that(folds, position, last)
        p.that = True
    elif position < last and text[position] in (":", ","):
        position += 1
    p.complement = (position, last)


def _past_addressee(
    tokens: Tokens, position: int, last: int, p: Predicate, following: int, starts: dict[int, Actor]
) -> int:
    """Skip whom the words go to, when and how: "told reporters on Monday that", "said in a statement that"."""
    folds, text = tokens.folds, tokens.words
    tells = p.lemma in _TELLING
    object_at = starts.get(position)
    if (
        not tells
        and (object_at is not None or folds[position : position + 1] == ["that"])
        and p.kind != "direct"
    ):
        return position
    adverbial = position < last and (
        folds[position] in _ADVERBIAL
        or folds[position] in _TIMES
        or folds[position].endswith("ly")
        or folds[position] == ":"
    )
    for j in range(position, min(last, position + 16) if tells or adverbial else position):
        if folds[j] in words().auxiliaries:
            break
        if folds[j] == "that" and (p.kind != "stress" or j == position) and (tells or j <= following):
            if j > position and folds[j - 1] in ("so", "but", "of", "with", "than"):
                break
            return j
        if text[j] in '.;“”"':
            break
        if text[j] == ":":
            return j
    if p.lemma in _TELLS and position < last:
        return _object_end(folds, text, position, last, starts)
    j = position
    while j < last and folds[j] in _TIMES:
        j += 1
    return j if j > position and j < last and (j in starts or text[j] in '“"') else position


def _object_end(folds: list[str], text: list[str], position: int, last: int, starts: dict[int, Actor]) -> int:
    """Return where the object of "told" ends: "his US counterpart", "visiting lawmakers", "Blu Radio"."""
    j = position
    while j < min(last, position + 8):
        actor = starts.get(j)
        if actor is not None and (
            j == position
            or (
                actor.pronoun is None
                and folds[position] in speakers().openers | {"visiting", "several", "fellow", "senior"}
                and j == position + 1
            )
        ):
            j = actor.last
            while j + 1 < last and folds[j] == "and" and j + 1 in starts:
                j = starts[j + 1].last
            while j < last and folds[j] in _TIMES:
                j += 1
            return j
        if folds[j] in words().addressees:
            j += 1
            while j < last and (
                folds[j] in _TIMES or (folds[j] in ("in", "at") and not _clause_follows(folds, j, last))
            ):
                j += 1
            return j
        if text[j] in ',.;:“"':
            return position
        if j > position and (
            actor is not None or folds[j] in ("the", "he", "she", "it", "they", "we", "i", "his", "her")
        ):
            return j
        j += 1
    return position


def _clause_follows(folds: list[str], position: int, last: int) -> bool:
    return position + 2 >= last or folds[position + 1] in words().auxiliaries


def _inserted_that(folds: list[str], position: int, last: int) -> int:
    """Return the place after "that" behind an inserted phrase: "promised, however, that", "said, citing X, that"."""
    for j in range(position + 1, min(last, position + 16)):
        if folds[j] == "that" and folds[j - 1] == ",":
            return j + 1
        if folds[j] in (".", ";", ":"):
            return 0
    return 0


# -- attributions that trail ---------------------------------------------------------------------------------------


def _trails(
    tokens: Tokens, sentence: Sentence, p: Predicate, found: list[Predicate], starts: dict[int, Actor]
) -> bool:
    """Tell whether a verb of saying closes its clause: "…, X said on Thursday.", "…, AP reported, quoting Y"."""
    folds, text = tokens.folds, tokens.words
    if (
        p.kind not in _MAY_TRAIL
        or p.subject is None
        or p.shared
        or p.relative
        or p.start <= sentence.first
        or p.lemma == "speak"
    ):
        return False
    if p.verb.form == "ing" and folds[p.group - 1] != "as":
        return False
    if p.passive and p.lemma not in ("quote", "cite"):
        return False
    before = text[p.start - 1]
    closed = before in CLOSING or before in "?!"
    if not closed and before not in (",", "—", "–"):
        return False
    if (
        p.kind not in ("say", "confirm", "deny")
        and not closed
        and not (p.last < sentence.last and text[p.last] in ",.?!")
    ):
        return False
    if before == "," and not _clause_before(tokens, sentence, p, found):
        return False
    position = p.last
    if p.lemma in ("quote", "cite") and not p.passive:
        return closed or _as_saying_ends(folds, text, p, sentence.last)
    if p.lemma in _TELLS | {"ask"} and position < sentence.last and text[position] not in ",.":
        end = _object_end(folds, text, position, sentence.last, starts)
        position = end if end > position else _noun_phrase_end(folds, text, position, sentence.last)
    for n, j in enumerate(range(position, min(sentence.last, position + 16))):
        fold = folds[j]
        if fold in (".", "!", "?") or text[j] in CLOSING:
            return True
        if fold in (",", ";", "—", "–"):
            return not (fold == "," and before == "," and _that_after(folds, j, sentence.last))
        if fold in ("that", ":") or text[j] in "“«„":
            return False
        if (
            fold in ("while", "but", "and", "as", "when", "after", "before", "because")
            and n
            and p.kind == "say"
        ):
            return True
        if any(q.first == j for q in found if q is not p and q.kind != "call" and q.verb.form != "ing"):
            return False
        if (
            n == 0
            and fold not in _AFTER_SPEECH
            and not (position > p.last)
            and p.subject.last <= p.first
            and not fold.endswith("ly")
        ):
            return False
    return position >= sentence.last or sentence.last - position <= 16


def _that_after(folds: list[str], comma: int, last: int) -> bool:
    """Tell whether ", that" or ", citing X, that" follows: the verb opens a clause rather than closing one."""
    return comma + 1 < last and (
        folds[comma + 1] == "that"
        or (folds[comma + 1] in ("citing", "quoting", "however") and _inserted_that(folds, comma, last) > 0)
    )


def _as_saying_ends(folds: list[str], text: list[str], p: Predicate, last: int) -> bool:
    return "saying" in folds[p.last : p.last + 10] and any(
        text[j] == "." for j in range(p.last, min(last, p.last + 14))
    )


def _noun_phrase_end(folds: list[str], text: list[str], position: int, last: int) -> int:
    """Return where an object that is no actor ends: "told a regular briefing."."""
    j = position
    while j < min(last, position + 10) and text[j] not in ',.;:“"”' and folds[j] != "that":
        j += 1
    return j if j < last and text[j] in ",." else position


def _clause_before(tokens: Tokens, sentence: Sentence, p: Predicate, found: list[Predicate]) -> bool:
    """Tell whether what stands before ", X said" is a clause rather than an adverbial: "On Monday", "After the call"."""
    folds = tokens.folds
    first = sentence.first
    if p.start - first < 4:
        return False
    opening = folds[first]
    lists = words()
    verbal = any(folds[j] in lists.auxiliaries for j in range(first, p.start)) or any(
        q.first < p.start and q.verb.form != "ing" for q in found
    )
    if opening in (
        "in",
        "on",
        "at",
        "after",
        "before",
        "during",
        "following",
        "according",
        "asked",
        "speaking",
        "as",
        "when",
        "while",
        "under",
        "for",
        "since",
        "citing",
        "quoting",
        "earlier",
        "later",
        "separately",
        "responding",
        "commenting",
    ):
        commas = [j for j in range(first, p.start - 1) if folds[j] == ","]
        return (
            bool(commas)
            and verbal
            and opening not in ("according", "citing", "quoting", "asked", "speaking")
            and p.start - commas[0] > 4
        )
    return verbal or _finite_before(folds, first, p.start)


def _finite_before(folds: list[str], first: int, last: int) -> bool:
    """Tell whether some word before looks like a past verb that no list has."""
    return any(folds[j].endswith(("ed", "s")) and len(folds[j]) > 3 for j in range(first + 1, last - 1))


def _covered(
    tokens: Tokens,
    sentence: Sentence,
    p: Predicate,
    found: list[Predicate],
    quoted: Sequence[tuple[int, int]],
) -> tuple[int, int]:
    """Return what a trailing attribution covers: the clause before it, the quotation that ends there, or both sides of it."""
    folds, text = tokens.folds, tokens.words
    begin = sentence.first
    quote = next(
        (
            q
            for q in quoted
            if q[1] <= p.start
            and p.start - q[1] <= 2
            and all(text[j] in CLOSING or text[j] in ",." for j in range(q[1], p.start))
        ),
        None,
    )
    if quote is not None:
        begin = min(begin, quote[0])
    earlier = [q for q in found if q.trailing and q.first < p.start]
    if earlier:
        stop = _tail_end(tokens, sentence, earlier[-1])
        if stop < p.start - 2:  # not "…, X said, AP reported"
            begin = stop + 1
    for j in range(p.start - 2, begin, -1):
        if folds[j] == ";" and not any(q[0] <= j < q[1] for q in quoted):
            begin = j + 1
            break
    if quote is not None and begin > quote[0]:
        begin = quote[0]
    end = _before_marks(folds, p.start)
    after = _tail_end(tokens, sentence, p)
    if after + 1 < sentence.last and text[after] in ",—–" and text[p.start - 1] not in "?!":
        resumed = folds[after + 1]
        opens = text[after + 1] in "“\"«„'‘" and any(q[0] in (after + 2, after + 1) for q in quoted)
        if opens or resumed in words().auxiliaries:
            end = sentence.last
    return (begin, max(end, begin))


def _tail_end(tokens: Tokens, sentence: Sentence, p: Predicate) -> int:
    """Return the mark after a trailing attribution: "…, X told reporters on Monday,"."""
    text = tokens.words
    j = p.last
    while j < sentence.last and text[j] not in ',.;—–“"':
        j += 1
    return j


def _before_marks(folds: list[str], position: int) -> int:
    while position > 0 and folds[position - 1] in (",", '"', "”", "'", "’", "»", "—", "–"):
        position -= 1
    return position


# -- what ends a complement ----------------------------------------------------------------------------------------


def _close(
    folds: list[str],
    text: list[str],
    sentence: Sentence,
    found: list[Predicate],
    borders: list[int],
    quoted: Sequence[tuple[int, int]],
) -> None:
    """Cut complements where a later clause, a trailing attribution, an insertion or a quotation's end closes them."""
    open_: list[Predicate] = []
    for p in found:
        if p.trailing:
            for q in open_:
                _cut(q, p.start, folds)
            open_ = []
            continue
        if (
            open_ and p.first < open_[-1].complement[0]
        ):  # inserted before the clause opens: "reported, citing X, that"
            continue
        if open_:
            keep = _holder(open_, p, folds, text, sentence)
            while open_ and open_[-1] is not keep:
                _cut(open_.pop(), p.start, folds)
        if p.kind in _GOVERNING or p.complement[0] < p.complement[1]:
            open_.append(p)
    for p in found:
        for border in borders:
            if (
                p.complement[0] < border < p.complement[1]
                and border - 1 > sentence.first
                and (text[border - 1] in ',”"—–' or not _opens_clause(folds, border, sentence))
            ):
                _cut(p, border, folds)
        for q in (
            found
        ):  # "X, citing Y, reported that": what is inserted ends before the verb of the subject around it
            if (
                q is not p
                and not q.shared
                and q.subject is not None
                and q.subject.first < p.first < q.group
                and q.subject.last <= p.start
                and p.subject is not q.subject
            ) or (
                q is not p
                and q.subject is not None
                and p.verb.form == "ing"
                and q.subject is p.subject
                and q.subject.last <= p.first < q.group
                and not p.trailing
            ):
                _cut(p, q.group, folds)
            elif (
                q is not p
                and p.verb.form == "ing"
                and p.first < q.start
                and p.subject is q.subject
                and p.shared
                and q.first > p.first
                and p.first - sentence.first <= 2
            ):
                _cut(p, q.start, folds)
        for quote in quoted:
            if quote[0] <= p.first < quote[1]:
                p.complement = (min(p.complement[0], quote[1]), min(p.complement[1], quote[1]))
        if p.relative and not p.trailing:
            _cut_relative(p, folds, text)


def _opens_clause(folds: list[str], border: int, sentence: Sentence) -> bool:
    return border - sentence.first <= 2 or folds[border - 1] in ("that", "and", "but")


def _cut(p: Predicate, at: int, folds: list[str]) -> None:
    begin, end = p.complement
    cut = at
    while cut > begin and folds[cut - 1] in (
        "and",
        "but",
        "while",
        ",",
        ";",
        "whereas",
        "that",
        "or",
        "—",
        "–",
        "which",
        "who",
        "with",
    ):
        cut -= 1
    p.complement = (min(begin, max(cut, p.last)), min(end, max(cut, begin)))


def _cut_relative(p: Predicate, folds: list[str], text: list[str]) -> None:
    """End a relative clause where the clause around it goes on: "X, which first reported the call, said"."""
    begin, end = p.complement
    for j in range(begin, end - 1):
        if text[j] == "," and (
            folds[j + 1] in words().auxiliaries
            or (
                folds[j + 1]
                in ("said", "says", "told", "reported", "wrote", "added", "noted", "agreed", "asked")
            )
        ):
            p.complement = (begin, j)
            return


def _holder(
    open_: list[Predicate], p: Predicate, folds: list[str], text: list[str], sentence: Sentence
) -> Predicate | None:
    """Choose the open predicate, innermost last, whose complement goes on through the clause of `p`."""
    top = open_[-1]
    joined = folds[p.start - 1] if p.start > sentence.first else ""
    if p.shared:  # "X said … and praised …": it ends at the verb whose subject it shares
        if p.verb.form == "ing":
            mate = next((q for q in reversed(open_) if q.subject is p.subject), None)
            if mate is not None and joined == ",":
                return _below(open_, mate)
            return top
        mate = next((q for q in open_ if q.subject is p.subject and q.tense == p.tense), None) or next(
            (q for q in reversed(open_) if q.subject is p.subject), None
        )
        if mate is not None:
            return _below(open_, mate)
        return None if p.kind in SPEECH else top
    if p.start <= top.complement[0] + 1:
        return top
    if joined == "that":
        if p.start - 2 >= 0 and folds[p.start - 2] in ("and", "but", ","):
            return next((q for q in reversed(open_) if q.that), top)
        return top
    if p.relative:
        return top
    if joined in _CONNECTORS:
        if p.kind in SPEECH and p.subject is not None and p.subject.pronoun != "who" and not p.modal:
            if joined == "," and not _speaks_anew(folds, text, p):
                return top
            outlet = next(
                (
                    q
                    for q in open_
                    if q.that
                    and q.subject is not None
                    and (q.subject.kind == "medium" or q.subject.kind == "source")
                ),
                None,
            )
            return outlet if joined in ("while", "but", "and", "whereas") else None
        if (
            joined in ("while", "whereas", ";", "and", "but")
            and p.subject is not None
            and p.tense in ("past", "present")
            and _comma_before(folds, p)
            and (
                top.tense in ("past", "present")
                and top.kind in SPEECH
                and not p.passive
                and p.kind != "other"
                and not _backshifted(open_)
            )
        ):
            return None
    return top


def _backshifted(open_: list[Predicate]) -> bool:
    """Tell whether what the verbs of saying govern is told in the past already, so that a past clause goes on with it."""
    return any(q.that for q in open_)


def _speaks_anew(folds: list[str], text: list[str], p: Predicate) -> bool:
    return p.that or p.complement[0] < p.complement[1]


def _comma_before(folds: list[str], p: Predicate) -> bool:
    return (p.start >= 2 and folds[p.start - 2] == ",") or folds[p.start - 1] == ";"


def _below(open_: list[Predicate], mate: Predicate) -> Predicate | None:
    at = open_.index(mate)
    return open_[at - 1] if at else None


# -- who governs whom ----------------------------------------------------------------------------------------------


def _adopt(found: list[Predicate]) -> None:
    """Give each predicate the innermost verb of saying or undertaking whose complement holds it."""
    for p in found:
        best: Predicate | None = None
        for q in found:
            if q is p or q.kind not in _GOVERNING or not q.complement[0] <= p.first < q.complement[1]:
                continue
            if q.trailing and p.trailing and q.first < p.first:
                continue
            if (
                best is None
                or q.complement[1] - q.complement[0] < best.complement[1] - best.complement[0]
                or (q.complement == best.complement and q.first > best.first)
            ):
                best = q
        p.parent = best
    for p in found:  # two that hold each other: the one that stands later is outside
        if p.parent is not None and p in p.parent.ancestors():
            p.parent.parent = None if p.parent.first > p.first else p.parent.parent
            if p in p.parent.ancestors():
                p.parent = None
