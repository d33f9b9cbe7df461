"""Where a noun phrase before a verb begins, and which of its words is the main one: a verb, a clause or an article ends it."""

from toolkit.extract.actors import Actor
from toolkit.extract.grammar.adjuncts import adjunct_start
from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.words import is_manner, words
from toolkit.extract.workedout import worked_out_once

PREPOSITIONS = frozenset(
    "of for from in on to with between at by among under into through against within over about across along via".split()
)
BREAKS = frozenset(
    """that if whether unless until once when how what where why who whose which because although though while whereas but as so
    than said says since lest provided not only then yet please""".split()
)
_SHORT_ADVERBS = frozenset(
    "also then now both all each too always soon still ever even once nonetheless however therefore together herself himself itself themselves either just gratefully later duly".split()
)
_ARTICLES = frozenset("the a an his her its their our this these my".split())
DATELINE = 14  #: tokens within which a text's first words of place, day and agency end


def before_adverbs(folds: list[str], stop: int, first: int) -> int:
    """Step back over adverbs and quotation marks."""
    j = stop
    while j > first:
        fold = folds[j - 1]
        if (
            fold in _SHORT_ADVERBS
            or (is_manner(fold) and len(fold) > 4 and fold != "monthly")
            or fold in ('"', "“", "”")
        ):
            j -= 1
        elif (
            fold in ("turn", "part", "return", "principle")
            and j - 2 > first
            and folds[j - 2] in ("in", "his", "her", "its", "their")
        ):
            j -= 2 if folds[j - 2] == "in" else 3
        else:
            break
    return j


def auxiliary(reading: Reading, position: int) -> bool:
    """Tell whether a token is an auxiliary; "May" with a capital is the month."""
    tokens = reading.tokens
    return tokens.folds[position] in words().auxiliaries and tokens.words[position] != "May"


@worked_out_once
def finite(reading: Reading, number: int) -> frozenset[int]:
    """Return the tokens of a sentence that are finite verbs of clauses."""
    return frozenset(
        p.first for p in reading.predicates[number] if p.subject is not None and p.verb.form != "ing"
    )


@worked_out_once
def _ends(reading: Reading, number: int) -> dict[int, Actor]:
    """Return the actors of a sentence by the tokens behind them, of two the last."""
    return {a.last: a for a in reading.actors[number]}


@worked_out_once
def _first_ends(reading: Reading, number: int) -> dict[int, Actor]:
    """Return the actors of a sentence by the tokens behind them, of two the first."""
    return {a.last: a for a in reversed(reading.actors[number])}


@worked_out_once
def _by_first(reading: Reading, number: int) -> dict[int, list[Predicate]]:
    """Return the verbs of a sentence by their first tokens."""
    verbs: dict[int, list[Predicate]] = {}
    for predicate in reading.predicates[number]:
        verbs.setdefault(predicate.first, []).append(predicate)
    return verbs


@worked_out_once
def starts_of_actors(reading: Reading, number: int) -> dict[int, Actor]:
    """Return the actors of a sentence by their first tokens, of two the first."""
    return {a.first: a for a in reversed(reading.actors[number])}


#: What counts or tells apart the things of a state that stands before their noun.
_COUNTING = frozenset(
    "two three four five six seven eight nine ten several some additional more further new other many dozens hundreds".split()
)


def phrase_start(reading: Reading, number: int, end: int) -> int:
    """Return where the noun phrase that ends before a token begins."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    small = words().auxiliaries
    verbs = finite(reading, number)
    ends = _ends(reading, number)
    i = end
    while i > sentence.first:
        actor = ends.get(i)
        if actor is not None:
            i = actor.first
            if folds[i] in BREAKS:
                i += 1
                break
            if i == sentence.first:
                break
            left = folds[i - 1]
            if actor.kind == "pronoun" and not (folds[i] == "i" and left == "and"):
                break  # but "The minister and I will speak again"
            if actor.kind == "side" and actor.last < end and left in _COUNTING:
                i -= 1  # "four additional U.S. frigates"
                continue
            described = _article_before(folds, i, sentence.first, verbs) if actor.kind == "person" else None
            if described is not None:
                return described
            if left == "(" and folds[actor.last : actor.last + 1] == [")"]:
                i -= 1  # "the Republic of Korea (ROK)"
                continue
            if left in ("neither", "nor"):
                pass  # "neither Norway nor Chile"
            elif left in ("and", "&", ","):
                if not _joined(reading, number, i, end, verbs, after_actor=True):
                    break
            elif left not in PREPOSITIONS or (
                left in ("to", "in", "on", "at", "with", "by")
                and _verb_left(folds, i - 1, verbs, sentence.first)
            ):
                break
            if left == "together":
                pass
            i -= 1
            continue
        fold = folds[i - 1]
        if fold == "that" and folds[i - 2] in _BEFORE_THAT:
            i -= 1  # "legislation to that effect would", "the debt of that port will"
            continue
        if fold in BREAKS or (fold in small and auxiliary(reading, i - 1)) or i - 1 in verbs:
            break
        if fold in ("and", "&", ","):
            if not _joined(reading, number, i, end, verbs, after_actor=False):
                break
            i -= 1
            continue
        if (
            fold in _ARTICLES
            and i - 2 >= sentence.first
            and folds[i - 2] not in PREPOSITIONS
            and folds[i - 2] not in ("and", "&", ",", "both", "all")
        ):
            if i - 5 >= sentence.first and folds[i - 3] == "to" and folds[i - 4] in _ATTEMPTS:
                i -= 3  # "any attempt to cut the cable"
                continue
            return i - 1
        if (
            fold == "-"
            and reading.tokens.starts[i - 1] > reading.tokens.ends[i - 2]
            and sentence.first < i - 1 < sentence.first + DATELINE
        ):
            break  # "OSLO, May 6 (Reuters) - Duties on"
        if not (fold[0].isalnum() or fold in ("'s", "'", "-", "/", "(", ")", "$", "€", "£", "%", ".", "+")):
            break
        i -= 1
    return i


_BEFORE_THAT = frozenset(("to", "of", "for", "under", "by", "on"))
_ATTEMPTS = frozenset("attempt attempts effort efforts move moves bid bids plan plans threat threats".split())


def _article_before(folds: list[str], position: int, first: int, verbs: frozenset[int]) -> int | None:
    """Return where "the drilling vessel X" begins: an article at most four plain words before a name."""
    for k in range(position - 1, max(first - 1, position - 5), -1):
        if folds[k] in _ARTICLES:
            dated = adjunct_start(folds, k, position - 1) == k  # "this week the Prime Minister"
            return k if k < position - 1 and not dated else None
        if (
            not folds[k].isalpha()
            or folds[k] in BREAKS
            or folds[k] in PREPOSITIONS
            or k in verbs
            or folds[k] in ("and", "or", "told")
        ):
            return None
    return None


def _verb_left(folds: list[str], position: int, verbs: frozenset[int], first: int) -> bool:
    """Tell whether a verb stands shortly before a preposition: "agreed in Oslo", not "agreed that sanctions on Peru"."""
    for j in range(position - 1, max(first, position - 3) - 1, -1):
        if j in verbs or folds[j] == "that":
            return j in verbs
    return False


_STANDS = frozenset("remains remain remained stands stand stood stays".split())
_BETWEEN = 5  #: tokens from "between" to the first of two


def _joined(
    reading: Reading, number: int, position: int, end: int, verbs: frozenset[int], *, after_actor: bool
) -> bool:
    """Tell whether the "and" or comma before a token joins two phrases of one subject, which `end`s there, rather than two clauses."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    joint = position - 1
    if joint <= sentence.first:
        return False
    if folds[joint] == "," and "and" not in folds[position : min(position + 12, end)]:
        return False
    left = _first_ends(reading, number).get(joint)
    if folds[joint] == "," and left is None:
        return False
    if left is not None and folds[left.first - 1] == "between":
        return True  # "said contacts between Norway and Chile would"
    auxiliaries = words().auxiliaries
    for k in range(joint - 1, max(sentence.first - 1, joint - 30), -1):
        if k in verbs or (folds[k] in auxiliaries and auxiliary(reading, k)):
            return k in verbs and any(
                (p.speech or p.kind in ("agree", "promise")) and p.last >= (left.first if left else joint) - 1
                for p in _by_first(reading, number).get(k, ())
            )
        if folds[k] in ("that", ";", ":", "—", "while", "but", "whereas"):
            return True
        if folds[k] in _STANDS and folds[joint - 1] == ",":
            return False  # "Norway remains open to talks, and Chile will"
    if left is not None:
        before = folds[left.first - 1] if left.first > sentence.first else ""
        if "between" in folds[max(sentence.first, left.first - _BETWEEN) : left.first]:
            return (
                True  # "a meeting between Norway and Chile would", "between the fleets of Norway and Chile"
            )
        return before not in PREPOSITIONS or not after_actor
    return True


#: Behind which the load of a ship is told: "a ship carrying 300 tonnes of aid".
LADEN = frozenset("carrying bringing bearing loaded laden transporting containing".split())


def head_of(folds: list[str], first: int, end: int) -> str:
    """Return the main word of a noun phrase: the last one before its first preposition or comma."""
    begin = first
    while begin < end - 1 and folds[begin] in PREPOSITIONS:  # "in November the ministers"
        begin += 1
    for i in range(begin + 1, end):
        if (
            folds[i] in PREPOSITIONS
            or folds[i] in (",", "whose", "(")
            or (folds[i] in LADEN and i > begin + 1)  # "a ship carrying 300 tonnes of aid"
            or (folds[i] == "responsible" and folds[i + 1 : i + 2] == ["for"])
        ):
            return folds[i - 1]
    return folds[end - 1]
