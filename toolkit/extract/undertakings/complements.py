"""What a verb of undertaking governs: "agreed on Monday to", "assured her that", "agreed on holding", "promised close cooperation"."""

from typing import NamedTuple

from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.phrasebounds import finite
from toolkit.extract.words import is_manner, words

# Between these verbs and what they govern the one addressed or a time may stand: "promised her to", "assured the King that".
_TO_SOMEBODY = frozenset(
    ("agree", "promise", "decide", "resolve", "swear", "vow", "commit", "concur", "consent", "undertake")
)
_WHEREIN = frozenset(("in", "during", "over", "by", "at"))  #: "pledged in a call with the King to"
_TELLING = frozenset(("assure", "reassure", "promise", "guarantee", "swear"))
# Words in -ing that are nouns: "agreed on wording".
_THINGS = frozenset(
    """beijing nanjing evening morning meeting wording timing understanding funding spending pricing training housing
    shipping banking mining something nothing everything anything""".split()
)
_MUST = frozenset("needed need needs must should ought had has have is are was were".split())
_MARKS = frozenset('“"«„')
_BARRIERS = frozenset(".;:!?—")


class Complement(NamedTuple):
    """What a verb governs: `form` is to, that, on, in, noun or nothing; `at` where it begins, `act` its head."""

    form: str
    at: int
    act: int
    negated: bool = False


def _past_insertion(folds: list[str], at: int, last: int) -> int:
    """Pass over what stands between commas: "decided, moreover, to", "agreed, a spokesman said, that"."""
    if folds[at : at + 1] != [","]:
        return at
    close = next((k for k in range(at + 2, min(last, at + _INSERTION)) if folds[k] == ","), None)
    if close is None:
        return at
    inserted = folds[at + 1 : close]
    return close + 1 if " ".join(inserted) in _INSERTED or not _TOLD.isdisjoint(inserted) else at


_INSERTION = 8  #: tokens of ", a spokesman for the palace said,"
_TOLD = frozenset(("said", "says", "added", "adds"))
_INSERTED = frozenset((
    "moreover", "besides", "furthermore", "additionally", "also", "however", "nonetheless", "nevertheless", "meanwhile", "too",
    "instead", "likewise", "finally", "in addition", "among other things", "at the same time", "for his part", "for her part",
    "as well", "in turn", "in particular", "therefore",
))  # fmt: skip


def complement(reading: Reading, predicate: Predicate, *, reach: int = 14) -> Complement:
    """Read what follows a verb, past adverbs, times and the person addressed: "agreed on Monday to", "assured her that"."""
    folds, text = reading.tokens.folds, reading.tokens.words
    last = reading.layout.sentences[predicate.sentence].last
    j = _past_insertion(folds, predicate.last, last)
    while j < last and (
        folds[j] in ("also", "therefore", "further", "jointly", "today", "instead", "only", "yesterday")
        or is_manner(folds[j])
        or (
            folds[j] == ","
            and folds[j + 1 : j + 3]
            in (["however", ","], ["nonetheless", ","], ["meanwhile", ","], ["too", ","], ["instead", ","])
        )
        or (
            folds[j] in ("however", "nonetheless", "meanwhile", "too", ",")
            and folds[j - 1] in (",", "however", "nonetheless", "meanwhile", "too", "instead")
            and j > predicate.last
        )
    ):
        j += 1
    if j < last and text[j] in "“\"‘'" and folds[j + 1 : j + 3] == ["in", "principle"]:
        j += 4  # "agreed “in principle” to"
    if j < last and text[j] in _MARKS and j + 1 < last and folds[j + 1] not in ("to", "that"):
        close = next((k for k in range(j + 2, min(last - 1, j + 6)) if text[k] in '”"»'), None)
        if close is not None and folds[close + 1] in ("to", "that"):
            j = close + 1  # "refused “point blank” to"
    if predicate.passive and j < last and folds[j] == "by":  # "it was agreed by the two sides that"
        by = next((a for a in reading.actors[predicate.sentence] if a.first == j + 1), None)
        j = by.last if by is not None else j
    if predicate.passive and j < last and folds[j] == "between":  # "it was agreed between Ilves and Marte to"
        j = _past_pair(reading, predicate.sentence, j)
    if folds[j : j + 2] in (["in", "return"], ["in", "exchange"], ["in", "response"], ["in", "principle"]):
        j += 2
    j = past_addressee(reading, predicate, j)
    if j >= last:
        return Complement("nothing", last - 1, last - 1)
    if folds[j] == "to" and j + 1 < last and folds[j + 1] == ":":
        j += 1
    found = _at(reading, j, last)
    if found is not None:
        return found
    if (
        folds[j] in ("on", "upon")
        and j + 1 < last
        and not (
            folds[j + 1][0].isdigit()
            or folds[j + 1] in words().weekdays
            or folds[j + 1] in words().months
            or (folds[j + 1] in ("the", "a") and not _OCCASIONS.isdisjoint(folds[j + 2 : j + 5]))
        )
    ):
        return Complement("on", j, j + 1)
    if predicate.lemma == "agree" and _somebody_will(reading, predicate.sentence, j):
        return Complement("that", j, j)
    behind = _past_occasion(folds, j, last) if predicate.lemma in _TO_SOMEBODY else None
    if behind is not None and (found := _at(reading, behind, last)) is not None:
        return found
    verbs = finite(reading, predicate.sentence)
    for k in range(j, min(last, j + reach)):
        if (
            text[k] in _BARRIERS
            or (k in verbs and k > j)
            or folds[k] in ("and", "which", "who", "while", "but")
            or (k > j and folds[k] in _MUST)
        ):
            break
        if k > j and folds[k] == "to" and predicate.lemma == "promise" and _names_thing(text[j]):
            break  # "promised close cooperation to fight smuggling"
        if k > j and folds[k] in ("to", "that"):
            found = _at(reading, k, last)
            if found is not None and (
                predicate.lemma in (_TO_SOMEBODY if found.form == "to" else _TELLING)
                or (predicate.lemma == "pledge" and (folds[j] in _WHEREIN or _is_time(folds[j : j + 2])))
            ):
                return found
        if text[k] == "," and predicate.lemma not in ("promise", "pledge", "agree"):
            break
    if folds[j] in ("on", "upon", "in"):
        return Complement("on" if folds[j] != "in" else "in", j, j + 1)
    return Complement("noun", j, j)


def _somebody_will(reading: Reading, number: int, at: int) -> bool:
    """Tell whether a clause without "that" begins with a name: "agreed Marte should visit Lima"."""
    named = next((a for a in reading.actors[number] if a.first == at and a.kind in ("person", "side")), None)
    return named is not None and reading.tokens.folds[named.last : named.last + 1] in _WILL


_WILL = (["will"], ["would"], ["should"], ["shall"])


def _past_occasion(folds: list[str], at: int, last: int) -> int | None:
    """Return where "to" or "that" stands behind an occasion that a clause tells of: "agreed in the call, which lasted an hour, to meet"."""
    if folds[at] not in _WHEREIN:
        return None
    opens = next((k for k in range(at + 2, min(last, at + _OCCASION)) if folds[k] == ","), None)
    if opens is None or folds[opens + 1 : opens + 2] != ["which"]:
        return None
    close = next((k for k in range(opens + 2, min(last - 1, opens + _WHICH)) if folds[k] == ","), None)
    return close + 1 if close is not None and folds[close + 1] in ("to", "that") else None


_OCCASION = 7  #: tokens of "in the long phone call"
_WHICH = 14  #: tokens of ", which lasted about 40 minutes"


def _past_pair(reading: Reading, number: int, between: int) -> int:
    """Return the token behind those named after "between", or "between" where nobody is."""
    folds, at = reading.tokens.folds, between
    while at == between or folds[at] in ("and", ","):
        named = next((a for a in reading.actors[number] if a.first == at + 1), None)
        if named is None:
            break
        at = named.last
    return at


def past_addressee(reading: Reading, predicate: Predicate, at: int) -> int:
    """Pass over whom somebody tells what a noun names: "announced to President Marte | a loan", "conveyed to her | the wish"."""
    folds = reading.tokens.folds
    bare = predicate.lemma == "promise" and not predicate.passive  # "promised President Marte | two ships"
    if not bare and (predicate.lemma not in _ADDRESSED or folds[at : at + 1] != ["to"]):
        return at
    opens = at if bare else at + 1
    told = next((a for a in reading.actors[predicate.sentence] if a.first == opens), None)
    if told is None or told.kind not in ("person", "pronoun", "side"):
        return at
    end = told.last + (folds[told.last : told.last + 1] == [","] and told.last - told.first > _APPOSED)
    thing = folds[end : end + 1]
    named = any(a.first == end for a in reading.actors[predicate.sentence])  # "India's desire"
    plain = bool(thing) and (thing[0] in words().determiners or thing[0][0].isdigit())
    return end if named or plain else at


_APPOSED = 2  #: tokens of "his counterpart", behind which no name stands
_ADDRESSED = frozenset(
    "announce confirm convey reiterate repeat renew express signal affirm reaffirm stress give explain outline".split()
)
_OCCASIONS = frozenset(
    "call phone telephone line sidelines margins occasion eve".split()
)  #: "agreed on the phone to"


def _is_time(words_: list[str]) -> bool:
    """Tell "on Monday", "Monday" and "on the phone" behind a verb."""
    at = words_[1:] if words_[:1] == ["on"] else words_[:1]
    return at == ["the"] or (bool(at) and (at[0] in words().weekdays or at[0] in words().months))


def _names_thing(word: str) -> bool:
    """Tell whether what is promised begins here and not whom it is promised to: "promised close cooperation", "promised her"."""
    return (
        word.islower()
        and word not in ("him", "her", "them", "us", "me", "the", "his", "its", "their")
        and word not in _WHEREIN
        and word not in ("on", "at", "after")
    )


def _at(reading: Reading, j: int, last: int) -> Complement | None:
    folds = reading.tokens.folds
    fold = folds[j]
    if fold == "that" and j + 1 < last:
        return Complement("that", j, j + 1)
    negated = fold == "not" and j + 1 < last and folds[j + 1] == "to"
    if negated:
        j += 1
        fold = "to"
    if fold == "to" and j + 1 < last:
        opening = reading.tokens.words[j + 1] in _MARKS and j + 2 < last  # "agreed to “keep in touch”"
        act = past_manner(folds, j + 1 + opening, last)
        if act < last and infinitive(reading, act):
            return Complement(
                "to", j, act, negated or "not" in folds[j + 1 : act] or "never" in folds[j + 1 : act]
            )
        if act < last and folds[act].endswith("ing") and reading.tokens.words[act][:1].islower():
            return Complement("to", j, act, negated)
        return None
    if fold in ("on", "upon", "in") and j + 1 < last:
        doing = past_manner(folds, j + 1, last)
        if doing < last and folds[doing].endswith("ing") and folds[doing] not in _THINGS:
            return Complement("to", j, doing)
    return None


def infinitive(reading: Reading, position: int) -> bool:
    """Tell an infinitive from a name, a noun phrase or a number after "to"."""
    if position >= len(reading.tokens):
        return False
    word, fold = reading.tokens.words[position], reading.tokens.folds[position]
    following = reading.tokens.folds[position + 1 : position + 2]
    if fold == "further" and following and following[0] in words().determiners:
        return True  # "agreed to further their talks"
    if (
        not (word[:1].islower() or (word.isupper() and fold in _STRESSED))
        or not word.replace("-", "").isalpha()
        or fold in words().determiners
        or fold in _NOUNS
    ):
        return False
    return (fold == "bring" or not fold.endswith(("ing", "ies"))) and (
        not fold.endswith("s") or fold.endswith("ss") or fold in ("discuss", "focus", "canvas")
    )


#: Verbs that a post sets in capitals: "have agreed to CEASE all shooting".
_STRESSED = frozenset(
    "cease stop end halt stay keep make meet lift open allow pay buy send start begin work release restore return remove reduce".split()
)
_NOUNS = frozenset(
    """peace democracy talks negotiations both all each any every no one two three four five ten further more closer continued such those
    these dialogue diplomacy them him us me it what whom which better greater human international bilateral mutual regional economic
    expanded sustained stronger global ukraine contacts cooperation""".split()
)
