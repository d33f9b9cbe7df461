"""Where the clause that a verb governs begins: behind its addressee, its adverbials, "that" and a colon."""

from collections.abc import Mapping

from toolkit.extract.actors import Actor
from toolkit.extract.grammar import occasions
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.speakers import speakers
from toolkit.extract.words import is_manner, words
from toolkit.text import Tokens

_ADDRESSED = frozenset(
    ("say", "confirm", "deny", "stress", "promise", "agree", "decide", "express", "propose", "direct")
)
#: Verbs whose object is who hears it.
TELLS = frozenset(("tell", "inform", "apprise", "assure", "notify", "reassure", "remind"))
_TELLING = TELLS | {"brief", "advise", "warn", "give to understand", "impress on", "impress upon"}
TIMES = occasions.TIMES | {"on", "last"}
_DATES = TIMES | {"this"}
_AGAIN = frozenset("again anew afresh once more".split())  #: "made clear once more that"
_ADVERBIAL = frozenset("in on at to during after via by from only however also ,".split()) | _AGAIN
_REACH = 16  # tokens between a verb and its "that"
_LONG_REACH = 26  # the same behind a verb of saying: "said on Sunday at a ceremony for the new works in the city of Bergen that"
_GIVEN = frozenset("sent shared provided given released issued published posted read cited quoted".split())
_CITING = frozenset(("citing", "quoting", "referring", "referencing"))
_OPENERS = frozenset(("visiting", "several", "fellow", "senior"))
_PRONOUNS = frozenset(("the", "he", "she", "it", "they", "we", "i", "his", "her"))


def open_complement(
    tokens: Tokens, last: int, p: Predicate, following: int, starts: Mapping[int, Actor]
) -> None:
    """Set where a verb's complement begins; it ends with the sentence, before token `last`, for now.

    `following` is the token of the next verb, `starts` are the actors by their first token.
    """
    folds, text = tokens.folds, tokens.words
    position = p.last
    if p.lemma == "put" and position < last and folds[position] == "it":
        position += (
            3 if folds[position + 1 : position + 3] == ["this", "way"] else 1
        )  # "As the palace put it, …"
    elif p.kind in _ADDRESSED:
        position = _past_addressee(tokens, position, last, p, following, starts)
        if p.kind == "say" and position < last and folds[position] != "that":
            position = occasions.past_occasion(folds, text, position, last, starts)
    if position < last and folds[position] == "that":
        p.that = True
        position += 1
    elif position + 1 < last and text[position] == "," and inserted_that(folds, position, last):
        position = inserted_that(folds, position, last)
        p.that = True
    elif position < last and folds[position] in _CITING and _that_cited(folds, position, last):
        position = _that_cited(folds, position, last)
        p.that = True
    elif position < last and folds[position] in _DATES and _that_behind(folds, position, last):
        position = _that_behind(folds, position, last)
        p.that = True
    elif p.kind == "say" and p.start and folds[p.start - 1] == "as" and text[p.start - 1] == "As":
        position = _past_comma(folds, position, last)  # "As Marte said on Friday, …"
        if position < last and folds[position] in _CITING and folds[position - 1] == ",":
            position = _past_comma(folds, position, last)  # "As NTB reports, citing the palace, …"
    elif position < last and text[position] in (":", ","):
        position += 1
    p.complement = (position, last)


def _past_comma(folds: list[str], position: int, last: int) -> int:
    """Return the token behind the next comma; the same token where none is near or nothing follows."""
    comma = next((j for j in range(position, min(last, position + _REACH)) if folds[j] == ","), last)
    return comma + 1 if comma + 1 < last else position


def _that_cited(folds: list[str], position: int, last: int) -> int:
    """Return the place after "that" behind who is cited: "had reported citing a source in Oslo that"."""
    for j in range(position + 1, min(last - 1, position + _REACH)):
        if folds[j] == "that":
            return j + 1
        if folds[j] in (".", ";", ":", ",") or folds[j] in words().auxiliaries:
            return 0
    return 0


def _that_behind(folds: list[str], position: int, last: int) -> int:
    """Return the place after "that" behind a time and an insertion: "reported on Tuesday, citing diplomats, that"."""
    position = _past_times(folds, position, last)
    return inserted_that(folds, position, last) if position < last and folds[position] == "," else 0


def _past_addressee(
    tokens: Tokens, position: int, last: int, p: Predicate, following: int, starts: Mapping[int, Actor]
) -> int:
    """Skip whom the words go to, when and how: "told reporters on Monday that", "said in a statement that"."""
    folds, text = tokens.folds, tokens.words
    tells = p.lemma in _TELLING
    if following < last and folds[following] in _GIVEN and folds[following - 1] in speakers().documents:
        following = last  # "said in a statement sent to NTB that"
    if ":" in text[position : min(last - 1, position + 10, following)]:
        for j in range(position, min(last - 1, position + 10, following)):
            if text[j] == ":" and text[j + 1] in "“\"«„‘'":
                return j
    if tells:
        end = object_end(folds, text, position, last, starts)
        if position < end < last and folds[end] == "to":
            return end  # "told her to wait"
    if position >= last or (not tells and position in starts and p.kind != "direct"):
        return position
    if tells or _opens_adverbial(folds[position], p) or folds[position : position + 2] == ["over", "the"]:
        auxiliaries = words().auxiliaries
        of_which = p.start > 0 and folds[p.start - 1] == "which"
        for j in range(position, min(last, position + (_LONG_REACH if p.kind == "say" else _REACH))):
            if of_which and text[j] == ",":
                break  # "the talk, which diplomats told NTB lasted an hour, Marte demanded that"
            if folds[j] in auxiliaries or (text[j] in '.;“”"' and not _is_inside(tokens, j, last)):
                break
            if (
                folds[j] == "that"
                and (p.kind != "stress" or _AGAIN.issuperset(folds[position:j]))
                and (tells or j <= following)
            ):
                if j > position and folds[j - 1] in ("so", "but", "and", "of", "with", "than"):
                    break
                return j
            if text[j] == ":":
                return j
    if p.lemma in TELLS:
        return object_end(folds, text, position, last, starts)
    j = position
    while j < last and folds[j] in TIMES:
        j += 1
    return j if j > position and j < last and (j in starts or text[j] in '“"') else position


def _is_inside(tokens: Tokens, at: int, last: int) -> bool:
    """Tell whether a mark is a full stop inside a word or behind a month cut short: "Fjord.no", "on Sept. 1"."""
    if tokens.words[at] != "." or at + 1 >= last:
        return False
    dated = tokens.folds[at - 1] in words().months and tokens.words[at + 1][0].isdigit()
    return dated or tokens.ends[at] == tokens.starts[at + 1]


def _opens_adverbial(fold: str, p: Predicate) -> bool:
    """Tell whether a word can stand between a verb and its "that"; "agreed to" opens what is agreed."""
    if fold == "to":
        return p.kind in ("say", "confirm", "deny")
    return fold in _ADVERBIAL or fold in TIMES or fold in ("that", ":") or is_manner(fold)


def object_end(
    folds: list[str], text: list[str], position: int, last: int, starts: Mapping[int, Actor]
) -> int:
    """Return where the object of "told" ends: "his US counterpart", "visiting lawmakers", "Blu Radio"."""
    for j in range(position, min(last, position + 8)):
        actor = starts.get(j)
        if actor is not None and (
            j == position or (actor.pronoun is None and j == position + 1 and _opens_object(folds[position]))
        ):
            return _past_times(folds, _past_joined(folds, actor.last, last, starts), last)
        if folds[j] in words().addressees:
            return _past_times(folds, j + 1, last)
        if text[j] in ',.;:“"':
            break
        if j > position and (actor is not None or folds[j] in _PRONOUNS):
            return j
    return position


def _opens_object(fold: str) -> bool:
    return fold in speakers().openers or fold in _OPENERS


def _past_joined(folds: list[str], position: int, last: int, starts: Mapping[int, Actor]) -> int:
    while position + 1 < last and folds[position] == "and" and position + 1 in starts:
        position = starts[position + 1].last
    return position


def _past_times(folds: list[str], position: int, last: int) -> int:
    while position < last:
        if folds[position] in _WHICH and position + 1 < last and folds[position + 1] in _PERIODS:
            position += 2  # "reported last week, citing …"
        elif folds[position] in TIMES:
            position += 1
        else:
            break
    return position


_WHICH = frozenset(("this", "last"))  #: week, of
_PERIODS = frozenset("week month year weekend morning afternoon evening".split())


_CLOSES = frozenset("\"”’'")


def inserted_that(folds: list[str], position: int, last: int) -> int:
    """Return the place after "that" behind an inserted phrase: "promised, however, that", "said, citing X, that"."""
    for j in range(position + 1, min(last, position + _REACH)):
        if folds[j] == "that" and (folds[j - 1] == "," or (folds[j - 1] in _CLOSES and folds[j - 2] == ",")):
            return j + 1  # "claimed on Tuesday, citing “informed circles,” that"
        if folds[j] in (".", ";", ":"):
            return 0
    return 0
