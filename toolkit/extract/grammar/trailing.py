"""Attributions that close their clause: "…, X said on Thursday", "Britain, she said, would …", "“…,” said X"."""

from collections.abc import Mapping, Sequence

from toolkit.extract.actors import Actor
from toolkit.extract.grammar.atonce import at_once
from toolkit.extract.grammar.clausebefore import clause_before
from toolkit.extract.grammar.complements import TELLS, inserted_that, object_end
from toolkit.extract.grammar.predicate import CLOSING, Predicate
from toolkit.extract.grammar.trailed import resumes
from toolkit.extract.grammar.verbs import SPEECH
from toolkit.extract.layout import Sentence
from toolkit.extract.words import is_manner, words
from toolkit.text import Tokens

_MAY_TRAIL = SPEECH | {"propose", "promise", "agree", "decide", "consider", "intend"}
_SAYING = frozenset(("say", "confirm", "deny"))
_AS_SAID = frozenset(("say", "confirm", "stress"))  # ", as X stressed"
_BEGIN = frozenset(("begin", "start", "continue", "end"))  # "“…,” the president began"
_AFTER_SPEECH = frozenset(
    """on in at to during after late early today yesterday monday tuesday wednesday thursday friday saturday sunday
    afterwards later earlier separately via by as from while when following with aboard before there again tonight under
    of ) ” \" . , ! ? ; — – further also too again additionally this last jokingly dryly simply without about citing quoting""".split()
)
_REDUCED = (["on"], ["in"], ["at"], ["by"])  #: "said X at a briefing held in Lima"
_THEREUPON = frozenset(("after", "before", "when", "as", "while"))
_CLAUSE_ENDS = frozenset("while but and as when after before because".split())
_GIVING_WORD = frozenset(("ask", "promise", "pledge"))  #: "…, X promised Y"
_WHEN = 8  # tokens of "on Tuesday in a speech in Lima."
_REACH = 16  # tokens


def trails(
    tokens: Tokens,
    sentence: Sentence,
    p: Predicate,
    found: Sequence[Predicate],
    starts: Mapping[int, Actor],
    quoted: Sequence[tuple[int, int]] = (),
) -> bool:
    """Tell whether a verb of saying closes its clause: "…, X said on Thursday.", "…, AP reported, quoting Y"."""
    folds, text = tokens.folds, tokens.words
    if p.subject is None or p.shared or p.relative or p.lemma == "speak":
        return False
    if p.start <= sentence.first:  # "“Will you come?” Ilves asked."
        ended = " "
        if quoted:
            ended = next((text[q[1] - 1] for q in quoted if q[1] < sentence.first <= q[1] + 2), " ")
        return (
            ended in "?!.…"
            and p.kind in _MAY_TRAIL
            and not p.negated  # "“…” The palace did not comment."
            and (
                _empty(text, p, sentence.last)
                or (ended in "?!" and folds[p.last] in _AFTER_SPEECH)
                or (p.kind == "say" and _only_when(folds, text, p, sentence.last))
            )
        )
    if folds[p.start - 1] in _OWNING:  # "“…,” Labour's X said"
        p.start = _owner(tokens, p.start, sentence.first, starts)
    before = text[p.start - 1]
    marked = p.start - 1 > sentence.first
    closed = (
        before in "?!”»"
        or (before == "“" and any(q[1] == p.start - 1 for q in quoted))
        or (marked and before in CLOSING and any(q[1] in (p.start - 1, p.start - 2) for q in quoted))
        or (  # “…”, Marte stressed in Lima
            marked
            and before == ","
            and text[p.start - 2] in CLOSING
            and any(q[1] == p.start - 2 for q in quoted)
        )
    )
    goes_on = p.lemma == "continue" and before == "," and _empty(text, p, sentence.last)
    if p.kind not in _MAY_TRAIL and not (p.lemma in _BEGIN and (closed or goes_on)):
        return False
    if (p.verb.form == "ing" and folds[p.group - 1] != "as") or (
        p.passive and p.lemma not in ("quote", "cite")
    ):
        return False
    as_said = p.kind in _AS_SAID or p.lemma == "suggest"
    comma = p.start - 2 - (text[p.start - 2] in CLOSING)  # "… a “lawyer in the room,” as X put it"
    if folds[p.start - 1] == "as" and text[comma] == "," and as_said:
        return _ends_behind(tokens, sentence, p, starts)
    if not closed and before not in (",", "—", "–"):
        return False
    if before in ("—", "–") and _is_dateline(text, sentence.first, p.start - 1):
        return False  # "OSLO (NTB) – Marte said in a call with Ilves, the minister, that …"
    if p.kind not in _SAYING and not closed and not at_once(tokens, sentence, p, starts):
        return False
    if not closed and p.last + 1 < sentence.last and text[p.last] == "," and text[p.last + 1] in '“"«„':
        goes_on = text[min(p.last + 2, sentence.last - 1)][0].islower()  # "…, X said, “and …”"
        if not (goes_on and clause_before(tokens, sentence, p, found)):
            return False  # "Asked about it, X said, “…”"
    if before == "," and not (
        clause_before(tokens, sentence, p, found) or resumes(text, folds, sentence, p, quoted, found)
    ):
        return False
    if closed and marked and _whole_quotation(tokens, sentence, p, quoted) and not _governs(folds, p.last):
        return True
    if p.lemma in ("quote", "cite") and not p.passive:
        return closed or _as_saying_ends(folds, text, p, sentence.last)
    if p.lemma == "report" and _as_saying_ends(folds, text, p, sentence.last):
        return True
    if (
        p.kind == "say"
        and p.subject.kind in ("medium", "source", "side")
        and relayed(tokens, p, found, sentence.last)
    ):
        return True
    position = p.last
    if (
        (p.lemma in TELLS or p.lemma in _GIVING_WORD)
        and position < sentence.last
        and text[position] not in ",."
    ):
        end = object_end(folds, text, position, sentence.last, starts)
        position = end if end > position else _noun_phrase_end(folds, text, position, sentence.last)
    return _nothing_follows(tokens, sentence, p, found, position)


_OWNING = frozenset(("'s", "'"))
_OWNER = 5  #: tokens of "the New York Times"


def _owner(tokens: Tokens, start: int, first: int, starts: Mapping[int, Actor]) -> int:
    """Return where whose own a subject is begins, where it stands right behind a quotation; else where the subject does."""
    for at in range(start - 2, max(first, start - 2 - _OWNER), -1):
        if tokens.words[at - 1] in CLOSING:
            named = at in starts and starts[at].last == start - 1
            return at if named or (at == start - 2 and tokens.words[at][0].isupper()) else start
    return start


def _is_dateline(text: list[str], first: int, dash: int) -> bool:
    """Tell whether nothing but a place and an agency stands before a dash: "OSLO, May 5 (NTB) –"."""
    return (
        text[first].isupper() and len(text[first]) > 2 and dash - first <= _DATELINE and text[dash - 1] == ")"
    )


_DATELINE = 12  #: tokens


def _ends_behind(tokens: Tokens, sentence: Sentence, p: Predicate, starts: Mapping[int, Actor]) -> bool:
    """Tell whether a clause ends behind ", as X put it", ", as the palace told reporters", ", as both stressed in Lima"."""
    folds, text = tokens.folds, tokens.words
    if p.lemma == "put" and p.last < sentence.last and folds[p.last] == "it":
        return p.last + 1 >= sentence.last or text[p.last + 1] in ".,;"
    if _empty(text, p, sentence.last):
        return True  # "…, as sources in Madrid claimed."
    if p.lemma in TELLS:
        end = object_end(folds, text, p.last, sentence.last, starts)
        return end > p.last and (end >= sentence.last or text[end] in ".,;")
    return p.kind != "say" and at_once(tokens, sentence, p, starts)


def _governs(folds: list[str], last: int) -> bool:
    """Tell whether a "that" follows a verb, before any other verb takes it: "says Marte explaining that"."""
    if folds[last] == "about":
        return False  # "said about the talks that …"
    for fold in folds[last : last + 8]:
        if fold.endswith("ing") and len(fold) > 5:
            return False
        if fold == "that":
            return True
    return False


def _whole_quotation(
    tokens: Tokens, sentence: Sentence, p: Predicate, quoted: Sequence[tuple[int, int]]
) -> bool:
    """Tell whether a quotation that opens its sentence or goes on from others ends right before a verb's clause."""
    text = tokens.words
    for first, last in quoted:
        if last <= p.start <= last + 2 and last - first > 2 and text[last - 1] in ",?!":
            return first - 1 <= sentence.first and p.last < sentence.last and text[p.last] not in '“"«„:'
    return False


def _empty(text: list[str], p: Predicate, last: int) -> bool:
    return p.last >= last or text[p.last] in ".,;—–"


def _only_when(folds: list[str], text: list[str], p: Predicate, last: int) -> bool:
    """Tell whether a sentence ends with when or where somebody says what was quoted: "“….” Marte said on Tuesday."."""
    rest = folds[p.last : last]
    if not rest or rest[0] not in _AFTER_SPEECH or len(rest) > _WHEN or rest[-1] != ".":
        return False
    clauses = words().auxiliaries | {"that", "he", "she", "it", "they", ":", ","}
    return clauses.isdisjoint(rest) and not any(mark in '“"«‘' for mark in text[p.last : last])


def _nothing_follows(
    tokens: Tokens, sentence: Sentence, p: Predicate, found: Sequence[Predicate], position: int
) -> bool:
    """Tell whether no clause follows that the verb could govern, only adverbials."""
    folds, text = tokens.folds, tokens.words
    before = text[p.start - 1]
    inverted = p.subject is not None and p.subject.last > p.first
    others = {
        q.first
        for q in found
        if q is not p
        and q.kind != "call"
        and q.verb.form != "ing"
        and not (inverted and q.first == p.last)  # "said a statement released in Lima"
        and not (inverted and q.subject is p.subject and folds[q.last : q.last + 1] in _REDUCED)
    }
    for n, j in enumerate(range(position, min(sentence.last, position + _REACH))):
        fold = folds[j]
        if fold in (".", "!", "?") or text[j] in CLOSING:
            return True
        if fold in (",", ";", "—", "–"):
            return not (fold == "," and before == "," and _that_after(folds, j, sentence.last))
        if fold in ("that", ":") or text[j] in "“«„":
            return False
        if (n or inverted or position > p.last) and p.kind == "say" and fold in _CLAUSE_ENDS:
            return True
        if fold in _THEREUPON and before == "," and {"that", ","}.isdisjoint(folds[j : sentence.last]):
            return True  # "…, the palace said after both had signed it."
        if j in others or (p.lemma in TELLS and fold in words().auxiliaries):
            return False  # not: "In the call, X told Y it was late, …"
        if (
            n == 0
            and position == p.last
            and not inverted
            and fold not in _AFTER_SPEECH
            and not is_manner(fold)
        ):
            return False
    return position >= sentence.last or sentence.last - position <= _REACH


def relayed(tokens: Tokens, p: Predicate, found: Sequence[Predicate], last: int) -> Predicate | None:
    """Return the verb of whom somebody relays with nothing but an adverbial behind it: "…, NTB reports the palace said"."""
    q = next((q for q in found if q.start == p.last and q.kind == "say"), None)
    if q is None or q.subject is None or q.subject.last > q.first or q.passive:
        return None
    end = q.last
    if q.lemma in TELLS:  # "…, the palace said Marte had told her counterpart"
        end = _noun_phrase_end(tokens.folds, tokens.words, end, last)
        end = end if end - q.last <= _ADDRESSEE else q.last
    rest = tokens.words[end : min(last, end + _REACH)]
    ends = len(rest) <= _WHEN or "," in rest[:_WHEN]
    plain = not rest or rest[0] in ".,;" or rest[0].lower() in _AFTER_SPEECH
    return q if ends and plain and "that" not in rest and CLOSING.isdisjoint(rest) else None


_ADDRESSEE = 7  #: tokens of "her counterpart in the Chilean government"


def _that_after(folds: list[str], comma: int, last: int) -> bool:
    """Tell whether ", that" or ", citing X, that" follows: the verb opens a clause rather than closing one."""
    if comma + 1 >= last:
        return False
    after = folds[comma + 1]
    return after == "that" or (
        after in ("citing", "quoting", "however") and inserted_that(folds, comma, last) > 0
    )


def _as_saying_ends(folds: list[str], text: list[str], p: Predicate, last: int) -> bool:
    """Tell whether "quoted X as saying" ends its sentence."""
    return "saying" in folds[p.last : p.last + 10] and any(
        text[j] == "." for j in range(p.last, min(last, p.last + 14))
    )


def _noun_phrase_end(folds: list[str], text: list[str], position: int, last: int) -> int:
    """Return where an object that is no actor ends: "told a regular briefing."."""
    j = position
    while j < min(last, position + 10) and text[j] not in ',.;:“"”' and folds[j] != "that":
        j += 1
    return j if j < last and text[j] in ",." else position
