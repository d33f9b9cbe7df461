"""How far the clause of an undertaking goes, and where a second undertaking begins in it."""

from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.appositions import is_listed, on_the_phone
from toolkit.extract.undertakings.longlists import half_of_list
from toolkit.extract.undertakings.phrasebounds import auxiliary, finite, phrase_start
from toolkit.extract.undertakings.subordinate import adds_words, gives_reason

_CONTRASTS = frozenset(("while", "whereas", "although", "though"))
_AFTER_COMMA = frozenset(
    """but while whereas although though which who whose adding saying noting stressing emphasizing emphasising underlining
    underscoring reiterating said says according where when so yet thus calling expressing thanking urging welcoming
    describing warning telling thereby pointing conveying reaffirming affirming after following because whom whose""".split()
)
_REASONS = frozenset("is are was were has have".split())
_CONJUNCTIONS = frozenset(("and", "but", "or"))
_OBJECTS = frozenset("the a an his her its their to that on all both him them".split())
_TRAILERS = frozenset(",;:.!?—–-…")


def clause_end(reading: Reading, number: int, start: int, *, whole: bool = False) -> int:
    """Return the token at which the clause that holds `start` ends: before a new clause, a contrast, a speaker.

    A long list of acts ends where it has named enough of them, unless the `whole` of it is asked for.
    """
    folds, text = reading.tokens.folds, reading.tokens.words
    sentence = reading.layout.sentences[number]
    last = sentence.last
    begins = {p.start: p for p in reading.predicates[number] if p.start > start}
    begins |= {p.first: p for p in reading.predicates[number] if p.first > start}
    j = start
    while j < last:
        fold = folds[j]
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
            or (fold == "so" and folds[j + 1 : j + 3] == ["as", "to"])
            or (fold == "as" and j > start + 2 and gives_reason(reading, number, j, last))
            or (fold == "with" and j > start + 1 and adds_words(folds, j, last))
            or (fold == "-" and j > start and _dash(reading, j, last))
            or (fold == ":" and j > start + 2 and not folds[j - 1].isdigit())
        ):
            break
        elif fold == ",":
            if _comma_ends(reading, number, j, last, begins):
                break
        elif fold == "which" and folds[j - 1] in ("on", "in", "at", "during", "to", "of"):
            back = next((k for k in range(j - 1, max(start, j - 8), -1) if folds[k] == ","), None)
            if back is not None:
                j = back
                break
        elif (fold in _CONJUNCTIONS and j > start and _clause_follows(reading, number, j, last, begins)) or (
            j > start and j in begins and begins[j].trailing and folds[j - 1] == ","
        ):
            break
        j += 1
    return trimmed(reading, start, j if whole else half_of_list(folds, start, j))


def _dash(reading: Reading, j: int, last: int) -> bool:
    """Tell a dash that parts clauses from one inside a name or a range."""
    tokens = reading.tokens
    if tokens.starts[j] == tokens.ends[j - 1] or j + 1 >= last:
        return False
    return not (tokens.words[j - 1][:1].isupper() and tokens.words[j + 1][:1].isupper())


def trimmed(reading: Reading, start: int, stop: int) -> int:
    """Step back over marks and conjunctions at the end of a clause, and over a mark of quotation that opened before it."""
    folds, text = reading.tokens.folds, reading.tokens.words
    j = stop
    while j > start and (
        text[j - 1] in _TRAILERS
        or folds[j - 1] in ("and", "but", "or", ",")
        or (folds[j - 1] == "also" and folds[j - 2] in ("and", ","))
    ):
        j -= 1
    if j > start + 3 and folds[j - 3 : j] == ["as", "well", "as"]:
        j -= 3
    if j > start and text[j - 1] in '”"’»' and not any(text[k] in '“"‘«' for k in range(start, j - 1)):
        j -= 1
        while j > start and text[j - 1] in _TRAILERS:
            j -= 1
    return j


_ASIDE = 12  #: tokens of an apposition behind which the clause goes on: "send Li Hui, a former envoy, as its mediator"


def _comma_ends(reading: Reading, number: int, j: int, last: int, begins: dict[int, Predicate]) -> bool:
    """Tell whether a comma ends the clause: a contrast, a speaker, a participle or a new clause follows."""
    folds = reading.tokens.folds
    if j + 1 >= last:
        return True
    following = folds[j + 1]
    if following in _AFTER_COMMA or following in ("would", "will", "that"):
        return True
    if following == "in" and folds[j + 2 : j + 3] == ["what"]:
        return True  # "…, in what was their first call"
    if following == "as" and not _REASONS.isdisjoint(folds[j + 2 : j + 6]) and folds[j + 2] != "well":
        return True  # "…, as the two are old friends"
    if following.endswith("ed") and j + 2 < last and folds[j + 2] == "by":
        return True  # "…, sparked by a raid"
    if following == "with" and any(folds[k].endswith("ing") for k in range(j + 3, min(last, j + 8))):
        return True  # "…, with the minister adding that"
    if following == "with" and any(
        folds[k] == "to" and folds[k - 1] in acts().teams for k in range(j + 3, min(last, j + 8))
    ):
        return True  # "…, with officials to report back"
    if following in ("a", "an") and not is_listed(folds, j, last):
        close = next((k for k in range(j + 2, min(last - 1, j + _ASIDE)) if folds[k] == ","), None)
        return close is None or folds[close + 1] != "as"  # "the forum, a yearly gathering of …"
    actor = next((a for a in reading.actors[number] if a.first == j + 1), None)
    if actor is not None and actor.kind in ("group", "person", "pronoun") and actor.last + 1 < last:
        verb = actor.last + (folds[actor.last] in ("also", "then", "further"))
        if folds[verb].endswith("ed") or folds[verb] in ("said", "told", "spoke", "held", "had", "has"):
            return True  # "…, the two leaders also exchanged views"
    if following in ("and", "or") and j + 2 < last:
        return _clause_follows(reading, number, j + 1, last, begins)
    if (
        following in ("in", "at", "on", "during", "to", "of", "from")
        and j + 2 < last
        and folds[j + 2] == "which"
    ):
        return True
    if following in ("“", '"') and j + 2 < last and begins.get(j + 2) is None and folds[j] == ",":
        return False
    predicate = begins.get(j + 1)
    if predicate is None and following in ("the", "he", "she", "it", "they", "a"):
        predicate = next((p for i, p in begins.items() if j + 1 < i <= j + 3 and p.start <= j + 2), None)
    if predicate is not None:
        return (
            predicate.trailing
            or predicate.speech
            or predicate.verb.form in ("past", "ing")
            or predicate.modal is not None
        )
    return any(p.trailing and j + 1 <= p.start <= j + 2 for p in begins.values())


def _clause_follows(reading: Reading, number: int, j: int, last: int, begins: dict[int, Predicate]) -> bool:
    """Tell whether a conjunction opens a new clause or a new act, not another object."""
    folds = reading.tokens.folds
    k = j + 1
    while k < last and (
        (
            folds[k]
            in (
                "also",
                "then",
                "both",
                "therefore",
                "further",
                "jointly",
                "again",
                "in",
                "turn",
                "only",
                "even",
                "he",
                "yet",
            )
            and k not in begins
        )
        or (folds[k].endswith("ly") and len(folds[k]) > 4)
    ):
        if k in begins or (folds[k] == "in" and folds[k + 1 : k + 2] != ["turn"]):
            break
        k += 1
    if k >= last:
        return False
    fold = folds[k]
    if fold in (
        "thereby",
        "that",
        "would",
        "will",
        "is",
        "are",
        "was",
        "were",
        "has",
        "had",
        "stands",
        "stood",
        "should",
        "could",
        "can",
        "remains",
        "stand",
        "shall",
        "did",
        "does",
    ):
        return True
    if (
        fold == "," and k + 3 < last
    ):  # "and, under the alliance, we will": the parenthesis ends, and a clause begins
        close = next((m for m in range(k + 2, min(last, k + 12)) if folds[m] == ","), None)
        return close is not None and any(
            folds[m] in ("will", "would") for m in range(close + 1, min(last, close + 5))
        )
    if fold in ("look", "looks", "looked", "looking") and folds[k + 1 : k + 2] == ["forward"]:
        return True
    predicate = begins.get(k)
    if predicate is not None and predicate.verb.form in ("past", "third"):
        return True
    if (
        predicate is not None
        and predicate.verb.form == "ing"
        and predicate.kind in ("agree", "promise", "offer", "express", "say", "propose", "stress", "intend")
    ):
        return True
    if folds[j] == "but":
        return True
    if fold.endswith("ed") and k + 1 < last and folds[k + 1] in _OBJECTS:  # "and tasked the ministries"
        return True
    # A new subject with its own verb.
    verbs = finite(reading, number)
    for m in range(k + 1, min(last, k + 16)):
        if folds[m] in (",", ";", "that", ".", "which", "who", "to", "if", "once"):
            break
        if auxiliary(reading, m) or m in verbs:
            start = phrase_start(reading, number, m)
            return start >= j and start < m and start <= k + 1
    return False
