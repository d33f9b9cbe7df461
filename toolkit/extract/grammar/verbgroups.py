"""Verb groups: a verb of the lexicon with the adverbs, auxiliaries and particles around it."""

from collections.abc import Sequence
from typing import NamedTuple

from toolkit.extract.grammar.verbs import Verb
from toolkit.extract.words import WEEKDAYS, is_manner, words

_ASIDES = frozenset("however meanwhile turn part too though also nevertheless nonetheless".split())
_TENSES = {"past": "past", "participle": "past", "third": "present", "base": "present", "ing": "ing"}


class VerbGroup(NamedTuple):
    """A verb at token `first`; the group begins at `left` and the verb's own words end before `last`."""

    verb: Verb
    left: int
    first: int
    last: int
    words: tuple[str, ...]

    @property
    def modal(self) -> str | None:
        """The modal verb of the group."""
        if not self.words:
            return None
        modals = words().modals
        return None if modals.isdisjoint(self.words) else next(w for w in self.words if w in modals)

    @property
    def be(self) -> bool:
        """Whether a form of "be" stands in the group."""
        return bool(self.words) and not words().bes.isdisjoint(self.words)

    @property
    def have(self) -> bool:
        """Whether a form of "have" stands in the group, or "been" alone, which goes on with one before."""
        return bool(self.words) and (not words().haves.isdisjoint(self.words) or "been" in self.words)

    @property
    def negated(self) -> bool:
        """Whether the group is negated."""
        if not self.words:
            return False
        negations = words().negations
        return any(w in negations or w.endswith("n't") for w in self.words)

    @property
    def infinitive(self) -> bool:
        """Whether "to" stands before the verb."""
        return bool(self.words) and "to" in (self.words[-1], self.words[0])

    @property
    def tense(self) -> str:
        """What a coordinated verb has to agree with: modal, perfect, past, present or ing."""
        return "modal" if self.modal else "perfect" if self.have else _TENSES[self.verb.form]


def read_group(verb: Verb, folds: Sequence[str], i: int, first: int) -> VerbGroup:
    """Read the group of a verb at token `i`, not before token `first`."""
    left, small = _left(folds, i, first)
    return VerbGroup(verb, left, i, i + 1 + _gap(verb, folds, i), tuple(small))


def completes(verb: Verb, folds: Sequence[str], i: int, last: int) -> bool:
    """Tell whether the words that complete a phrasal verb follow, at most two words apart ("made it clear")."""
    if not verb.rest:
        return True
    if verb.rest[0] not in folds[i + 1 : i + _APART]:
        return False
    if verb.lemma in _APPEALS and _is_day(folds[i + 1 : i + 4], verb.rest[0]):
        return False  # "called Marte on Thursday"
    position = i + 1
    if verb.lemma.startswith("have ") and folds[position] != verb.rest[0]:
        return False  # "has made it clear that"
    if verb.lemma.startswith("be ") and verb.rest[0] != "of" and folds[position] != verb.rest[0]:
        if folds[position] not in words().adverbs and not is_manner(folds[position]):
            return False  # "was made clear"
    for n, word in enumerate(verb.rest):
        limit = position + (3 if n == 0 and verb.rest[0] in ("out", "up", "forth", "down") else 1)
        while position < min(last, limit) and folds[position] not in (word, "that"):
            position += 1
        if position >= last or folds[position] != word:
            return False
        position += 1
    return True


_APART = 5  #: tokens from a verb to behind the first word that completes it
_APPEALS = frozenset(("call on", "call upon"))


def _is_day(following: Sequence[str], on: str) -> bool:
    """Tell whether "on" leads in a day: "called her on 4 May", "called on Monday"."""
    after = following[following.index(on) + 1 :] if on in following else ()
    return bool(after) and (after[0][0].isdigit() or after[0] in WEEKDAYS or after[0] in words().months)


def _gap(verb: Verb, folds: Sequence[str], i: int) -> int:
    """Return how many tokens after the verb belong to it; a particle further off does not count."""
    n = 0
    if verb.rest == ("that",):  # the clause's word, not the verb's
        return 0
    for word in verb.rest:
        if folds[i + 1 + n] != word:
            if not verb.lemma.startswith("be ") or folds[i + 2 + n : i + 3 + n] != [word]:
                break
            n += 1  # "was firmly convinced that"
        n += 1
    return n


_ASIDE_ENDS = frozenset(("turn", "part", "side", "response", "reply", "addition", "return"))
_LEADING = frozenset("of with to from for by on between about the".split())
_BEFORE_SUBJECT = frozenset((",", "that", "and", "while", "but", ";", "–", "—", "“", '"'))


def _left(folds: Sequence[str], i: int, first: int) -> tuple[int, list[str]]:
    """Walk left over adverbs and auxiliaries; return where the verb group begins and its small words."""
    lists = words()
    adverbs, auxiliaries = lists.adverbs, lists.auxiliaries
    group: list[str] = []
    aside = False  # between the commas of "X, meanwhile, said"
    j = i
    while j > first:
        fold = folds[j - 1]
        if j == i and fold in ("in", "on"):
            break
        if fold == "may" and j - 1 > first and folds[j - 2][0].isdigit():
            break  # "on 3 May"
        if fold == "both" and _stands_alone(folds, j - 1):
            break  # "Both pledged": the subject itself
        if fold == "time" and j - 4 > first and folds[j - 4 : j - 1] == ["for", "the", "first"]:
            j -= 4  # "had for the first time undertaken"
            continue
        if fold in _ASIDE_ENDS and _aside(folds, j, first):
            j -= 2 if folds[j - 2] == "in" else 3
            group.insert(0, "in turn")
            continue
        if (
            fold in auxiliaries
            or fold.endswith("n't")
            or fold in adverbs
            or (fold == "to" and j == i)
            or (is_manner(fold) and len(fold) > 4)
            or (fold in ("on", "late", "early", "last") and j < i)
            or (fold == "yet" and (folds[j - 2] in lists.negations or folds[j - 2].endswith("n't")))
        ):
            group.insert(0, fold)
        elif fold == "," and ((group and group[0] == "in turn") or aside):
            aside = False
        elif fold == "," and j - 1 > first and _closes_aside(folds, j - 2):
            aside = True
        else:
            break
        j -= 1
    return j, group


def _stands_alone(folds: Sequence[str], both: int) -> bool:
    """Tell whether "both" is the subject of its clause, and not that of "X and Y both said"."""
    before = folds[both - 1] if both else "."
    return not before[0].isalnum() or before in _BEFORE_SUBJECT or before in _LEADING


def _closes_aside(folds: Sequence[str], at: int) -> bool:
    """Tell whether a word closes what is said by the way: ", however,", ", for his part,", not "who took part,"."""
    fold = folds[at]
    return fold in _ASIDES and (fold not in ("turn", "part") or folds[at - 1] in _IN_TURN)


_IN_TURN = frozenset("in his her its their whose".split())


def _aside(folds: Sequence[str], j: int, first: int) -> bool:
    """Tell whether "in turn", "for his part", "in response" ends before a token, as its last word tells."""
    return j - 2 > first and folds[j - 2] in ("in", "his", "her", "its", "their")
