"""Read what an envoy's, ambassador's or junior minister's office is for, before the name: "High Commissioner to Kenya X"."""

from functools import cache

from toolkit.extract.words import words
from toolkit.lexicon import PhraseTrie, expand
from toolkit.reference import side_names, titles
from toolkit.text import Tokens
from toolkit.wordlists import word_lists

#: Roles of offices that have a region or a state for a remit.
_ROLES = frozenset(
    """adviser ambassador deputy official other_minister organisation_head foreign_minister""".split()
)
_LEADING = frozenset(("to", "for", "in", "on"))
_SERVING = frozenset(("at", "of", "in"))
_JOINTS = (["and"], [","], ["&"], [",", "and"])
_KINDS = frozenset(("region", "issues", "affairs", "peace", "process"))


@cache
def _regions() -> PhraseTrie[str]:
    """Return the regions of the world that envoys have for a remit."""
    trie: PhraseTrie[str] = PhraseTrie()
    for notation in " ".join(word_lists("offices")["remits"]["regions"].split()).split("; "):
        for phrase in expand(notation):
            trie.add_tokens(phrase.split(), phrase)
    return trie


def past_remit(tokens: Tokens, first: int, stop: int, last: int, role: str) -> int:
    """Return the token of the name, or of the comma before it, behind the remit of an office that ends at a token; or that token."""
    folds = tokens.folds
    if role not in _ROLES or stop + 2 >= last:
        return stop
    further = folds[stop] == "and" and not _LEADING.isdisjoint(
        folds[first:stop]
    )  # "for the Middle East and North Africa"
    if folds[stop] not in _LEADING and not further:
        return stop
    end = at = stop + 1
    while (place := _place(tokens, at, last)) > at:
        end = at = place
        joint = next((j for j in reversed(_JOINTS) if folds[at : at + len(j)] == j), None)
        if joint is None:
            break
        at += len(joint)
    if end == stop + 1 or folds[end : end + 1] in (["and"], ["in"]):
        end = _free(tokens, stop + 1, last) if role == "adviser" and folds[stop] in _FOR else end
    if end == stop + 1 or end + 1 >= last or folds[end] == "'s":
        return stop
    named = end + (folds[end] == ",")
    word, fold = tokens.words[named], folds[named]
    if (
        fold in _SERVING and named == end
    ):  # "Coordinator for Arctic Affairs at the US National Security Council X"
        named += 1 + (folds[named + 1] == "the")
        word, fold = tokens.words[named], folds[named]
    if further and titles().longest(folds, named, last) is not None:
        return stop  # "Minister for Foreign Affairs and OSCE Chairperson-in-Office X": a second office
    if not word[0].isupper() or fold in words().weekdays or fold in words().months:
        return stop
    return end


def past_region(folds: list[str], stop: int) -> int:
    """Return the comma behind the region of an office behind a name: "X, an adviser on Latin America, and"; or the token at `stop`."""
    if folds[stop : stop + 1] not in (["for"], ["on"]):
        return stop
    first = stop + 1 + (folds[stop + 1 : stop + 2] == ["the"])
    if first + 1 >= len(folds):
        return stop
    end = max(_region(folds, first, len(folds)), _state(folds, first, len(folds)))
    return end if end > first and folds[end : end + 1] == [","] else stop


def _free(tokens: Tokens, first: int, last: int) -> int:
    """Return the comma between the remit that an envoy alone has and the name: "for the Kosovo Talks, X"; or the first token."""
    folds, text = tokens.folds, tokens.words
    at = first
    while at < min(last - 1, first + _LONGEST) and (text[at][0].isupper() or folds[at] in _SMALL):
        at += 1
    named = (
        folds[at : at + 1] == [","] and at + 2 < last and all(w[0].isupper() for w in text[at + 1 : at + 3])
    )
    return at if named else first


_FOR = frozenset(("for", "on"))
_LONGEST = 12  #: tokens of "the South Caucasus and the crisis in Georgia"
_SMALL = frozenset(
    "the and of in on crisis conflict situation peace process dialogue talks region issue".split()
)


def _place(tokens: Tokens, at: int, last: int) -> int:
    """Return the token after the state or region that begins at a token, or that token."""
    folds = tokens.folds
    first = at + (folds[at] == "the")
    if first >= last or not tokens.words[first][0].isupper():
        return at
    end = max(_region(folds, first, last), _state(folds, first, last))
    if end == first:
        return at
    while end < last and folds[end] in _KINDS:
        end += 1
    return end


def _region(folds: list[str], at: int, last: int) -> int:
    hit = _regions().longest(folds, at, last) if folds[at] in _regions().root else None
    return at if hit is None else hit.last


def _state(folds: list[str], at: int, last: int) -> int:
    """Return the token after the name of a state: "adviser to Peruvian President X" is for no state, unlike one "for Peruvian affairs"."""
    hit = side_names().longest(folds, at, last) if folds[at] in side_names().root else None
    if hit is None or (hit.value.kind == "demonym" and folds[hit.last : hit.last + 1] not in _AFFAIRS):
        return at
    return hit.last


_AFFAIRS = (["affairs"], ["issues"])
