"""How far the clause of an undertaking goes, and where a second undertaking begins in it."""

from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.appositions import on_the_phone
from toolkit.extract.undertakings.clausejoints import ONLY_IF, clause_follows, comma_ends
from toolkit.extract.undertakings.longlists import half_of_list
from toolkit.extract.undertakings.subordinate import adds_words, gives_reason
from toolkit.extract.workedout import worked_out_once

_CONTRASTS = frozenset(("while", "whereas", "although", "though"))
_CONJUNCTIONS = frozenset(("and", "but", "or"))
_TRAILERS = frozenset(",;:.!?—–-…")
#: Words and marks at which a clause may end; at others it does so only where a verb's clause begins.
_TELLING = _CONTRASTS.union(
    _CONJUNCTIONS,
    ".;!?—,:-",
    "according amid because during in as with which after following despite when".split(),
)


def clause_end(reading: Reading, number: int, start: int, *, whole: bool = False) -> int:
    """Return the token at which the clause that holds `start` ends: before a new clause, a contrast, a speaker.

    A long list of acts ends where it has named enough of them, unless the `whole` of it is asked for.
    """
    stops = _stops(reading, number)
    stop = stops.get(start)
    if stop is None:
        stop = stops[start] = _stop(reading, number, start)
    return trimmed(reading, start, stop if whole else half_of_list(reading.tokens.folds, start, stop))


@worked_out_once
def _stops(_reading: Reading, _number: int) -> dict[int, int]:
    """Keep for the tokens of a sentence where the clauses that hold them stop: one act is asked about several times."""
    return {}


def _stop(reading: Reading, number: int, start: int) -> int:
    """Return the token before which the clause stops that holds `start`, with the marks and conjunctions before it."""
    folds, text = reading.tokens.folds, reading.tokens.words
    sentence = reading.layout.sentences[number]
    last = sentence.last
    begins = _begins(reading, number)
    j = start
    while j < last:
        fold = folds[j]
        if fold not in _TELLING and (j not in begins or j == start):
            j += 1  # most words
            continue
        if folds[j : j + 3] in ONLY_IF:
            j += 3
            continue
        if text[j] in "–—" and (close := _past_dashes(reading, j, last)) > j:
            j = close
            continue
        if text[j] in ".;!?—":
            if (
                text[j] != "."
                or j + 1 >= last
                or folds[j + 1] in ("”", '"', "'", "’", ")", "[")
                or j + 2 >= last
            ):
                break
        elif (
            fold in _CONTRASTS
            or (fold in ("according", "amid") and j > start)
            or (fold == "because" and j > start + 2 and folds[j + 1 : j + 2] != ["of"])
            or (fold in ("during", "in") and j > start + 1 and on_the_phone(folds[j + 1 : j + 5]))
            or (fold in _BEHIND and j > start + 2 and _is_of_call(folds, j, last))
            or (fold == "after" and j > start + 2 and _is_of_event(folds, j, last))
            or (
                fold in _OCCASIONED
                and j > start + 3
                and folds[j + 1 : j + 2] != []
                and folds[j + 1] in _ARTICLES
            )
            or (fold == "as" and j > start + 2 and gives_reason(reading, number, j, last))
            or (fold == "as" and j + 1 in begins and begins[j + 1].trailing)  # "…,” as X put it"
            or (fold == "with" and j > start + 1 and adds_words(folds, j, last))
            or (fold == "-" and j > start and _dash(reading, j, last))
            or (fold == ":" and j > start + 2 and not folds[j - 1].isdigit())
        ):
            break
        elif fold == ",":
            if comma_ends(reading, number, j, last, begins):
                break
        elif fold == "which" and folds[j - 1] in _WHEREIN:
            back = next((k for k in range(j - 1, max(start, j - 8), -1) if folds[k] == ","), None)
            if back is not None:
                j = back
                break
        elif (fold in _CONJUNCTIONS and j > start and clause_follows(reading, number, j, last, begins)) or (
            j > start and j in begins and begins[j].trailing and folds[j - 1] == ","
        ):
            break
        j += 1
    return j


@worked_out_once
def _begins(reading: Reading, number: int) -> dict[int, Predicate]:
    """Return the verbs of a sentence by where their clauses and their own words begin."""
    predicates = reading.predicates[number]
    return {p.start: p for p in predicates} | {p.first: p for p in predicates}


#: Behind a comma, with "which": what is told of the thing agreed is no part of it, "a partnership, under which".
_WHEREIN = frozenset("on in at during to of under through by for".split())
#: "agreed to send ships following a storm", "despite the protests": what it comes of is no part of it.
_OCCASIONED = frozenset(("following", "despite"))
_ARTICLES = frozenset("a an the his her their its last this these recent".split())
_BEHIND = frozenset(("after", "following", "when"))
_WHEN = 16  #: tokens of "when President X of Y brought the matter up by phone"
_RANG = frozenset("rang phoned telephoned phone telephone videoconference".split())


def _is_of_call(folds: list[str], j: int, last: int) -> bool:
    """Tell whether "after" leads to the call itself: "agreed to meet in Dublin after a lengthy phone call", "after speaking by phone"."""
    behind = folds[j + 1 : min(last, j + _CALL)]
    if folds[j] == "when":
        told = folds[j + 1 : min(last, j + _WHEN)]
        until = told.index(",") if "," in told else len(told)
        return not _RANG.isdisjoint(told[:until])
    return not _CALLS.isdisjoint(behind) or behind[:1] in (["speaking"], ["talking"])


def _is_of_event(folds: list[str], j: int, last: int) -> bool:
    """Tell whether "after" leads to what befell others and is no time for the act: "agreed to share data after a boat overturned"."""
    behind = folds[j + 1 : min(last, j + _EVENT)]
    if not _STILL_TO_COME.isdisjoint(behind):
        return False  # "after the port is hit no more"
    return not _BEFELL.isdisjoint(behind[1:]) or not _SURGES.isdisjoint(behind[:_SURGE])


_EVENT = 12  #: tokens of "after a wooden boat with forty people on board overturned"
_SURGE = 4  #: tokens of "a sharp rise"
_BEFELL = frozenset(
    """left killed overturned struck collapsed erupted crashed sank capsized bombed seized flooded destroyed damaged injured wounded
    ripped tore swept shook derailed exploded stranded""".split()
)
_SURGES = frozenset("rise surge spate spike wave jump increase string outbreak".split())
_STILL_TO_COME = frozenset("is are will be has have can would ,".split())
_CALL = 7  #: tokens of "after a 75-minute video or telephone call"
_CALLS = frozenset("phone telephone call videoconference conversation".split())
_INSERTED = 16  #: tokens between two dashes
_GOES_ON = frozenset("on in to with for of at by from against".split())


def _past_dashes(reading: Reading, j: int, last: int) -> int:
    """Return the token behind what stands between two dashes where the clause goes on: "cooperation – here and abroad – on aid"."""
    text = reading.tokens.words
    close = next((k for k in range(j + 2, min(last - 1, j + _INSERTED)) if text[k] == text[j]), j)
    return close + 1 if reading.tokens.folds[close + 1] in _GOES_ON and close > j else j


def _dash(reading: Reading, j: int, last: int) -> bool:
    """Tell a dash that parts clauses from one inside a name or a range."""
    tokens = reading.tokens
    if tokens.starts[j] == tokens.ends[j - 1] or j + 1 >= last:
        return False
    return not (tokens.words[j - 1][:1].isupper() and tokens.words[j + 1][:1].isupper())


_OPENED = {**dict.fromkeys('”"’»', '“"‘«'), ")": "(", "]": "["}  #: what closes, by what opens


def trimmed(reading: Reading, start: int, stop: int) -> int:
    """Step back over marks and conjunctions at the end of a clause, and over a bracket or a mark of quotation that opened before it."""
    folds, text = reading.tokens.folds, reading.tokens.words
    j = stop
    if j - 2 > start and text[j - 1] in '“"' and folds[j - 2] == "and":
        j -= 1  # "agreed to keep in touch and “to prevent any escalation”"
    while j > start and (
        text[j - 1] in _TRAILERS
        or folds[j - 1] in ("and", "but", "or", ",")
        or (folds[j - 1] == "also" and folds[j - 2] in ("and", ","))
    ):
        j -= 1
    if j > start + 3 and folds[j - 3 : j] == ["as", "well", "as"]:
        j -= 3
    opened = _OPENED.get(text[j - 1]) if j > start else None
    if opened is not None and not any(text[k] in opened for k in range(start, j - 1)):
        j -= 1
        while j > start and text[j - 1] in _TRAILERS:
            j -= 1
    return j
