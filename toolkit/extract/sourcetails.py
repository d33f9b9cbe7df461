"""What stands behind the noun of a phrase that names a source: "officials briefed on the talks", "a person close to the presidency"."""

from functools import cache

from toolkit.extract.grammar.verbs import verbs
from toolkit.extract.speakers import speakers
from toolkit.extract.words import is_point_of_title, words

_TO = frozenset(
    "adviser advisor aide aides advisers advisors envoy ambassador deputy assistant close".split()
)


_BEFORE_NOUNS = frozenset(
    "the a an to of on 's his her its their such these those this any other all some no".split()
)


_JOINING = frozenset(("and", "or"))
_PASSIVE = frozenset(("be", "being", "been"))


_ONLINE = frozenset(
    "statement report message post dispatch communique".split()
)  # papers that stand on a site or an agency


#: Past tenses that are no participles, and "cast": "a spokesman for the palace cast doubt on it".
_PASTS = frozenset(
    """became began blew broke came cast chose drew drove fell flew forgot froze gave grew knew ran rang rode rose sang sank
    saw shook spoke stole swore threw took tore went withdrew woke wore wrote""".split()
)
_BRIEFED = frozenset("reporters journalists correspondents the them him her us lawmakers".split())
_INFORMED = frozenset(("of", "on", "about", "by"))
_TAIL = 18  # tokens; a longer tail is no tail


@cache
def _finite() -> frozenset[str]:
    """Return the forms that show that a clause's verb has come."""
    return (
        frozenset(f for f, readings in verbs().items() if any(v.form in ("past", "third") for v in readings))
        | words().auxiliaries
        | _PASTS
        | {
            "say",
            "argue",
            "insist",
            "believe",
            "indicate",
            "suggest",
            "claim",
            "tell",
            "add",
            "confirm",
            "deny",
        }
    )


@cache
def _tells() -> frozenset[str]:
    """Return the plain forms of verbs of saying, with which several say "that" something is so."""
    return frozenset(
        form
        for form, readings in verbs().items()
        if any(v.form == "base" and v.kind in _SAYING and not v.rest for v in readings)
    )


_SAYING = frozenset(("say", "stress", "confirm", "deny"))
_PLACE = 1  #: tokens of "in Lima" before a verb


@cache
def _nouns_too() -> frozenset[str]:
    """Return the forms that are a verb or a noun in the plural: "calls", "plans", not "says"."""
    return frozenset(
        form
        for form, readings in verbs().items()
        if form.endswith("s") and all(v.form == "third" and v.kind != "say" for v in readings)
    )


_ANEW = frozenset(("the", "he", "she", "they", "it"))  #: behind a name these open a clause


def tail_of(folds: list[str], text: list[str], stop: int, last: int) -> int:
    """Return the end of what follows a head noun and tells which one is meant, without the verb's adverbs."""
    end = _tail(folds, text, stop, last)
    while end > stop and (folds[end - 1] in words().adverbs or folds[end - 1] in _JOINING):
        end -= 1  # "Marte thanked him for the officers' help in May and reiterated": the clause goes on
    return end


def _list_end(folds: list[str], text: list[str], comma: int, last: int) -> int | None:
    """Return where a list of places ends that a comma goes on with, right before a verb; None where it is none."""
    j, closing, since = comma + 1, False, 0
    while j < last and j - comma < _TAIL and since <= _NAME:
        if text[j][0].isupper() or folds[j] == "the":
            since += 1
        elif not closing and since and folds[j] in (",", "and"):
            closing, since = folds[j] == "and", 0
        else:
            break
        j += 1
    return j if closing and since and j < last and folds[j] in _finite() else None


_NAME = 3  #: tokens of "the United Kingdom"


def _tail(folds: list[str], text: list[str], stop: int, last: int) -> int:
    if stop >= last:
        return stop
    lists = speakers()
    fold = folds[stop]
    finite = _finite()
    allowed = 0
    if fold == "who":
        allowed = 1  # "who spoke on condition of anonymity"
    elif fold in lists.participles:
        if stop + 1 < last and folds[stop + 1] in (",", "."):
            return stop
        if fold == "informed" and stop + 1 < last and folds[stop + 1] not in _INFORMED:
            return stop  # "the press service informed NTB that"
        if fold == "informed" and folds[stop + 2 : stop + 3] and folds[stop + 2] in lists.not_tails:
            return stop  # "…, the ministry informed on Monday"
        if fold == "briefed" and stop + 1 < last and folds[stop + 1] in _BRIEFED:
            return stop  # "an adviser briefed reporters that"
    elif fold in lists.prepositions:
        if stop + 1 >= last or not _belongs(folds, text, stop, last):
            return stop
    else:
        return stop
    j = stop + 1
    if (
        fold == "who"
    ):  # the first word behind it is its verb, whether or not a list has it: "who listened in said"
        while j < last and (folds[j] in words().auxiliaries or folds[j] in words().adverbs):
            j += 1
        if j < last and text[j][0].isalpha():
            j, allowed = j + 1, 0
    while j < last and j - stop < _TAIL:
        word = text[j]
        if is_point_of_title(folds, text, j):
            j += 1
            continue
        if (
            word == ","
            and "from" in folds[stop:j]
            and (listed := _list_end(folds, text, j, last)) is not None
        ):
            return listed  # "investigators from Peru, Ghana and Samoa said"
        if word in ',.;:!?—–()“”"«»':
            return j
        if folds[j] in _ANEW and j - stop > 1 and text[j - 1][0].isupper():
            return j  # "told reporters in Lima the two had spoken"
        if folds[j] in ("saying", "telling"):
            return j  # "quotes an official in Lima saying"
        if folds[j] in ("that", "which", "while", "but", "because", "after", "before", "if", "as"):
            told = folds[j] == "that" and j - stop > _PLACE and folds[j - 2] not in _BEFORE_NOUNS
            if told and folds[j - 1] in _tells():
                return j - 1  # "sources at the palace recall that"
            return j if fold == "who" or j - stop > 1 else stop
        if folds[j - 1] in _PASSIVE:
            j += 1  # "who asked not to be named", "who insisted on being quoted only as"
            continue
        if folds[j] == "who" and fold != "who":
            allowed = 1
        elif (
            folds[j] in finite
            and not (folds[j] == "states" and (word[0].isupper() or folds[j - 1] == "member"))
            and not (folds[j] in words().auxiliaries and folds[j - 1] == "who")
            and folds[j - 1] not in _BEFORE_NOUNS
            # "briefed on the two calls said": a verb follows, so that is a noun
            and not (folds[j] in _nouns_too() and j + 1 < last and folds[j + 1] in finite)
        ):
            if allowed <= 0:
                return j
            allowed -= 1
        elif (
            folds[j].endswith("ed")
            and text[j][0].islower()
            and len(word) > 4
            and folds[j - 1] not in lists.openers
            and not allowed
        ):
            return j
        j += 1
    return j if j >= last else stop


_BRIEF = frozenset("brief short terse written joint separate lengthy one-line".split())


def _belongs(folds: list[str], text: list[str], stop: int, last: int) -> bool:
    """Tell whether a preposition after a head noun goes with it: "in Cairo", not "in a statement"."""
    lists = speakers()
    fold = folds[stop]
    after = folds[stop + 1 : min(last, stop + 5)]
    if fold == "with":
        if folds[stop - 1] in lists.individuals and (after[0] == "the" or text[stop + 1][0].isupper()):
            return True  # "a spokesman with the ministry"
        return any(f in ("knowledge", "access", "understanding", "insight") for f in after)
    if fold == "to":
        return folds[stop - 1] in _TO and (
            text[stop + 1][0].isupper() or after[0] in lists.openers | {"president", "prime"}
        )
    if fold == "on":  # "the statement on NTB", not "the statement on Monday"
        named = text[stop + 1][0].isupper() or (
            after[:1] == ["the"] and text[stop + 2 : stop + 3] != [] and text[stop + 2][0].isupper()
        )
        return folds[stop - 1] in _ONLINE and named and lists.not_tails.isdisjoint(after[:2])
    if fold == "of":
        return not after[0][0].isdigit()
    if fold == "about":
        return folds[stop - 1] in lists.documents and not after[0][0].isdigit()
    for f in after[:3]:
        if f in lists.not_tails or f[0].isdigit():
            return False
        if f not in lists.openers and f not in _BRIEF:
            break
    return (
        fold not in ("at", "for")
        or after[0] in ("the", "a", "an", "its", "his", "her", "their")
        or text[stop + 1][0].isupper()
    )
