"""What each verb governs, and what governs it: complements, trailing attributions, parents.

A clause stands under every verb of saying whose complement holds it; the innermost is its parent. Complements end
where the sentence does, where a later verb shares the subject, at "and that" of an outer verb, at a new speaker after
"while" or "and", and before an attribution that trails: ", X said", ", according to X".
"""

from collections.abc import Sequence

from toolkit.extract.actors import Actor
from toolkit.extract.grammar.complementends import (
    cut,
    end_asked,
    end_feeling,
    end_fronted,
    end_relative,
    limit,
)
from toolkit.extract.grammar.complements import open_complement
from toolkit.extract.grammar.holders import cites_beside, holder_of, teller_of
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.grammar.trailed import covered
from toolkit.extract.grammar.trailing import trails
from toolkit.extract.grammar.verbs import GOVERNING
from toolkit.extract.layout import Sentence
from toolkit.lookup import places_where
from toolkit.text import Tokens

_BORDERS = frozenset(("according", "in", "per"))  #: "in the words of", "(as) per"
_OPENS = frozenset(("that", "and", "but"))  #: "wrote that, according to X, …": what follows is still written


def govern(
    tokens: Tokens,
    sentence: Sentence,
    found: list[Predicate],
    actors: Sequence[Actor],
    quoted: Sequence[tuple[int, int]] = (),
) -> None:
    """Decide for each predicate of a sentence what it governs and what governs it."""
    folds, text = tokens.folds, tokens.words
    _bind_openers(found, folds)
    starts: dict[int, Actor] = {}
    for actor in actors:
        starts.setdefault(actor.first, actor)
    for index, p in enumerate(found):
        p.trailing = trails(tokens, sentence, p, found, starts, quoted)
        if not p.trailing:
            later = (q.first for q in found[index + 1 :] if not q.passive or q.subject is not None)
            open_complement(tokens, sentence.last, p, next(later, sentence.last), starts)
    _close(folds, sentence, found)
    _rejoin(folds, sentence, found)
    borders = _borders(folds, text, sentence)
    reach = _reach(found, sentence.last)
    for index, p in enumerate(found):
        for border in borders:
            if p.complement[0] < border < p.complement[1]:
                cut(p, border, folds)
        if reach[index] < p.first or (p.shared and p.verb.form == "ing"):
            limit(p, found[index + 1 :], folds, sentence)
        for quote in quoted:
            if quote[0] <= p.first < quote[1]:
                p.complement = (min(p.complement[0], quote[1]), min(p.complement[1], quote[1]))
            elif p.complement[0] < quote[0] <= p.complement[1] == sentence.last < quote[1]:
                p.complement = (p.complement[0], quote[1])  # the quotation goes on in the next sentences
            elif p.kind in GOVERNING and p.complement[0] < quote[0] < p.complement[1] < quote[1]:
                p.complement = (p.complement[0], quote[1])  # "said they had “met, and X said so too”"
        if not p.trailing:
            end_relative(p, folds, text)
            end_fronted(p, folds, text, sentence, starts)
            end_feeling(p, folds)
    end_asked(found, folds, sentence)
    for p in found:
        if p.trailing:
            p.complement = covered(tokens, sentence, p, found, quoted)
            for q in found:  # what stands before ", X, speaking in Lima, said" ends before X
                if (
                    not q.trailing
                    and p.complement[0] <= q.first < p.complement[1] < q.complement[1] <= p.first
                ):
                    q.complement = (min(q.complement[0], p.complement[1]), p.complement[1])
    _adopt(found)


def _bind_openers(found: list[Predicate], folds: list[str]) -> None:
    """Give participles that open the sentence the subject of the main clause: "Calling X a friend, Y said".

    Behind "Noting that Chile wants boats, Y said" the main clause is the one that a comma opens.
    """
    for index, p in enumerate(found):
        if p.subject is None and p.shared and p.verb.form == "ing":
            later = [q for q in found[index + 1 :] if q.subject is not None and not q.shared]
            if "that" in folds[p.last : p.last + _TO_THAT]:
                behind = [q for q in later if not q.relative and folds[q.start - 1] == ","]
                later = behind[:1] or later
            if later:
                p.subject = later[0].subject


_TO_THAT = 5  #: tokens of "Noting during the call that"


def _borders(folds: list[str], text: list[str], sentence: Sentence) -> list[int]:
    """Return where "according to X" and the like begin behind a clause."""
    found: list[int] = []
    for i in places_where(_BORDERS.__contains__, folds, sentence.first + 3, sentence.last - 1):
        to = folds[i] == "according" and folds[i + 1] == "to"
        if folds[i] == "per" and text[i - 1] == ",":
            found.append(i)
        elif folds[i] == "per" and folds[i - 1] == "as" and text[i - 2] == ",":
            found.append(i - 1)
        if to or (folds[i] == "in" and folds[i + 1 : i + 4] == ["the", "words", "of"]):
            opens = folds[i - 1] in _OPENS or (text[i - 1] == "," and folds[i - 2] in _OPENS)
            if not opens:
                found.append(i)
    return found


def _close(folds: list[str], sentence: Sentence, found: list[Predicate]) -> None:
    """Cut complements where a later clause or a trailing attribution ends them."""
    open_: list[Predicate] = []
    for p in found:
        if p.trailing:
            for q in open_:
                cut(q, p.start, folds)
            open_ = []
            continue
        if (
            open_ and p.first < open_[-1].complement[0]
        ):  # inserted before the clause: "reported, citing X, that"
            continue
        if open_:
            keep = holder_of(open_, p, folds, sentence)
            while open_ and open_[-1] is not keep:
                cut(open_.pop(), p.start, folds)
        open_.append(p)


def _rejoin(folds: list[str], sentence: Sentence, found: list[Predicate]) -> None:
    """End inner complements at "and that" of an outer verb, whether or not a known verb follows."""
    if "that" not in folds[sentence.first + 2 : sentence.last - 1]:
        return
    for j in range(sentence.first + 2, sentence.last - 1):
        if folds[j] != "that" or folds[j - 1] not in ("and", "but"):
            continue
        open_ = [
            p
            for p in found
            if not (p.trailing or cites_beside(p)) and p.complement[0] < j - 1 < p.complement[1]
        ]
        open_.sort(key=lambda p: p.complement[0] - p.complement[1])
        holder = teller_of(open_, folds[j + 1 : j + 3])
        if holder is None and folds[j - 2] == ",":
            holder = next((p for p in open_ if p.that or p.kind in ("say", "confirm")), None)
        elif holder is None:
            holder = next((p for p in reversed(open_) if p.that), None)
        if holder is not None:
            for p in open_[open_.index(holder) + 1 :]:
                cut(p, j, folds)


def _reach(found: list[Predicate], last: int) -> list[int]:
    """Return for each predicate where the subjects of those behind it begin: most begin behind it too."""
    reach: list[int] = []
    least = last
    for q in reversed(found):
        reach.append(least)
        if q.subject is not None and not q.shared and q.subject.first < least:
            least = q.subject.first
    reach.reverse()
    return reach


def _adopt(found: list[Predicate]) -> None:
    """Give each predicate the innermost verb of saying or undertaking whose complement holds it."""
    spans = [(q.complement[0], q.complement[1], q) for q in found if q.kind in GOVERNING]
    spans.sort(key=lambda span: span[1] - span[0])  # the innermost comes first
    for p in found:
        best: Predicate | None = None
        at = p.first
        for begin, end, q in spans:
            if not begin <= at < end or q is p or (q.trailing and p.trailing and q.first < at):
                continue
            if best is None:
                best = q
            elif end - begin > best.complement[1] - best.complement[0]:
                break
            elif q.complement == best.complement and q.first > best.first:
                best = q
        p.parent = best
    if any(p.parent is not None and p.parent.first >= p.first for p in found):
        for p in found:  # two that hold each other: the one that stands later is outside
            if _circles(p):
                p.parent = None


def _circles(p: Predicate) -> bool:
    """Tell whether a predicate is among those that govern it; a circle of others does not count."""
    seen: set[Predicate] = set()
    node = p.parent
    while node is not None and node not in seen:
        if node is p:
            return True
        seen.add(node)
        node = node.parent
    return False
