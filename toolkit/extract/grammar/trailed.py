"""What an attribution behind or inside it covers: the clause before, the quotation that ends there, or both sides of what is inserted."""

from collections.abc import Sequence

from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.layout import Sentence
from toolkit.extract.words import words
from toolkit.text import Tokens

#: Who can act in a clause that is joined on behind ", the palace said, and …".
_TOLD_OF = frozenset(("group", "holders", "person", "pronoun"))


def covered(
    tokens: Tokens,
    sentence: Sentence,
    p: Predicate,
    found: Sequence[Predicate],
    quoted: Sequence[tuple[int, int]],
) -> tuple[int, int]:
    """Return what a trailing attribution covers: the clause before it, the quotation that ends there, or both sides."""
    folds, text = tokens.folds, tokens.words
    begin = sentence.first
    quote = next(
        (
            q
            for q in quoted
            if q[1] <= p.start <= q[1] + 2 and all(text[j] in "”\"’»'.," for j in range(q[1], p.start))
        ),
        None,
    )
    earlier = [q for q in found if q.trailing and q.first < p.start]
    if earlier:
        stop = _tail_end(text, sentence, earlier[-1])
        if stop < p.start - 2:  # not "…, X said, AP reported"
            begin = stop + 1
    for j in range(p.start - 2, begin, -1):
        if folds[j] == ";" and not any(q[0] <= j < q[1] for q in quoted):
            begin = j + 1
            break
    if quote is not None:
        begin = min(begin, quote[0])
    end = _before_marks(folds, p.start)
    if resumes(text, folds, sentence, p, quoted, found):
        end = sentence.last
    return (begin, max(end, begin))


def resumes(
    text: list[str],
    folds: list[str],
    sentence: Sentence,
    p: Predicate,
    quoted: Sequence[tuple[int, int]],
    found: Sequence[Predicate],
) -> bool:
    """Tell whether the clause or the quotation goes on behind an attribution that stands inside it."""
    after = _tail_end(text, sentence, p)
    if after + 1 >= sentence.last or text[after] not in ",—–" or text[p.start - 1] in "?!":
        return False
    joined = after + 2 if folds[after + 1] in ("and", "but") else after + 1
    if joined + 1 < sentence.last and text[joined] in "“\"«„'‘":
        return any(q[0] == joined + 1 for q in quoted)
    goes_on = after + 2 if folds[after + 1] in ("and", "but") else after + 1
    if goes_on < sentence.last and folds[goes_on] in words().auxiliaries:
        return True
    if (
        folds[after + 1] == "and"
        and text[p.start - 1] == ","
        and not any(q[1] in (p.start - 1, p.start - 2) for q in quoted)
    ):  # "The two agreed, the palace said, and the leaders took up fish": still the palace's word
        anew = next((q for q in found if q.start == after + 2), None)
        if anew is not None and anew.subject is not None and anew.subject.kind in _TOLD_OF:
            return True
    if any(q.group == after + 1 and q.verb.form == "ing" and _is_others(q, p) for q in found):
        return True  # "Marte did not commit herself, the palace said, replying that …"
    if folds[after + 1] == "with" and any(
        q.start == after + 2 and q.verb.form == "ing" and q.speech for q in found
    ):
        return True  # "They spoke of fish, the palace said, with Marte telling her that …"
    if folds[after + 1] == "to" and any(q.last == p.start - 1 and not q.trailing for q in found):
        return True  # "The two pledged, the palace said, to mend it"
    if text[p.start - 1] == "," and folds[p.start - 2] in words().bes:
        return True  # "It was, Marte said, a rare chance"
    if _only_subject(text, folds, sentence, p, found) and folds[after + 1].isalpha():
        return text[after + 1].islower() and folds[after + 1] not in _NO_VERBS
    return any(  # "Marte, the palace said, underscored …"
        q.group == after + 1 and q.subject is not None and q.subject.last == p.start - 1 for q in found
    )


def _is_others(q: Predicate, p: Predicate) -> bool:
    """Tell whether a participle behind ", X said," says what somebody else said."""
    return q.speech and q.subject is not None and q.subject is not p.subject


def _only_subject(
    text: list[str], folds: list[str], sentence: Sentence, p: Predicate, found: Sequence[Predicate]
) -> bool:
    """Tell whether nothing but a subject stands before ", X adds,": "The two leaders, the text adds, share …"."""
    end = p.start - 1
    subject = folds[sentence.first : end]
    if text[end] != "," or not 0 < len(subject) <= _SUBJECT or (subject[0] not in _DETERMINERS):
        return False
    plain = all(f.isalpha() for f in subject) and words().auxiliaries.isdisjoint(subject)
    return plain and not any(q.first < end for q in found)


_SUBJECT = 6  #: tokens of a subject before an inserted attribution
_DETERMINERS = frozenset(("the", "both", "these", "those", "its", "their", "his", "her"))
_NO_VERBS = frozenset(
    "and but while as when after before with without in on at to who which that citing quoting adding".split()
)


def _tail_end(text: list[str], sentence: Sentence, p: Predicate) -> int:
    """Return the mark after a trailing attribution: "…, X told reporters on Monday,"."""
    j = p.last
    while j < sentence.last and text[j] not in ',.;—–“"':
        j += 1
    return j


def _before_marks(folds: list[str], position: int) -> int:
    while position > 0 and folds[position - 1] in (",", '"', "”", "'", "’", "»", "—", "–", "as"):
        position -= 1
    return position
