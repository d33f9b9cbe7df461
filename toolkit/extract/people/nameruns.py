"""Where a personal name ends: the words of "Enrique A. Ruiz", "Ursula von der Leyen", "Benjamin “Bibi” Netanyahu"."""

import re

from toolkit.extract.grammar.verbs import third_persons, verbs
from toolkit.extract.people.givennames import given_names
from toolkit.extract.people.monthlike import acts_like_somebody
from toolkit.extract.words import agencies, words
from toolkit.patterns import awaited
from toolkit.reference import is_known, side_names, titles
from toolkit.text import Tokens

#: In place of a word's letter: it depends on the words around; it can only be part of a name.
OPEN, NAME = "?", "!"
_BOUND_PARTICLE = awaited(r"(?:al|el|ad|ar|as|at|an|ash|as|az|bin|abu|ul)[-‑‐'’][^\W\d_]", re.IGNORECASE)


_PLACES_BEHIND = frozenset(("in", "at", "near", "from", "outside"))  #: before a place called after a saint
_APART = 2  #: characters between two words of one name


def name_end(tokens: Tokens, letters: str, first: int, last: int, *, after_title: bool) -> int:
    """Return the end of the personal name that begins at a token, or the token itself.

    `letters` are those that `toolkit.extract.people.wordletters` gives to each token by itself.
    """
    text, folds = tokens.words, tokens.folds
    lists = words()
    i = first
    if letters[i] != NAME and folds[i] in lists.particles and not text[i][0].isupper():
        ahead = i + 1
        while ahead < last and ahead < i + 3 and folds[ahead] in lists.particles:
            ahead += 1
        stands_alone = folds[i] in _NOBILIARY and i > 0 and _leads_to_name(folds[i - 1])
        if not (after_title or stands_alone) or ahead >= last or not text[ahead][0].isupper():
            return first
        i = ahead
    if folds[i] == "st" and i > 0 and folds[i - 1] in _PLACES_BEHIND:
        return first  # "the summit in St Petersburg"
    if letters[i] != NAME and not _name_word(text, folds, i, last, opening=True, after_title=after_title):
        return first
    i += 1
    if text[i - 1] in agencies():
        return i  # "told Reuters Berg had hung up"
    while i < last:
        if tokens.starts[i] - tokens.ends[i - 1] > _APART:
            break  # "Ana Rojas   Kari Berg", names of a list that spaces set apart
        if letters[i] == NAME:
            i += 1
            continue
        if letters[i] != OPEN and text[i][0].isalnum():
            break
        word = text[i]
        if word[0].isalnum():
            if not _goes_on(text, folds, i, first, last, after_title=after_title):
                break
            i += 1
        elif word == "." and (
            (len(text[i - 1]) == 1 and text[i - 1].isupper()) or folds[i - 1] in ("md", "mohd", "muhd", "ma")
        ):
            i += 1  # the stop of an initial
        elif word in "’'" and i + 1 < last and _BOUND_PARTICLE.match(text[i + 1]):
            i += 2  # Shia’ al-Sudani
        elif _is_nickname(text, i, last):
            i += 3  # Benjamin “Bibi” Netanyahu
        elif word == "," and i + 1 < last and _is_suffix(text, folds, i + 1):
            i += 2
        elif word == "." and folds[i - 1] in ("jr", "sr") and i > first + 1:
            i += 1
            break
        else:
            break
    return i


def _leads_to_name(fold: str) -> bool:
    """Tell whether a family name with its particle may stand behind a word: "Powell and de Villepin", "said von der Leyen"."""
    return fold in _BEFORE_NAMES or any(v.form in ("past", "third") for v in verbs().get(fold, ()))


def _goes_on(text: list[str], folds: list[str], i: int, first: int, last: int, *, after_title: bool) -> bool:
    """Tell whether a word belongs to the name that begins at token `first`."""
    lists, word, fold = words(), text[i], folds[i]
    if _name_word(text, folds, i, last, opening=False, after_title=after_title):
        return True
    if fold in lists.particles and after_particles(text, folds, i, last):
        return True
    if not word[0].isupper():
        return fold in lists.post_nominals and word.isupper()
    return (
        (fold in lists.post_nominals and word.isupper())
        or (after_title and i == first + 1 and _is_like_state(text, folds, i, last))
        or folds[i - 1] in _SON_OF  # "Zayed bin Sultan"
        or (  # "Karim bin Pehin Datu Laila Setia Haji Awang Salleh"
            fold in lists.honorifics
            and i + 1 < last
            and text[i + 1][0].isupper()
            and (fold in _INSIDE or not _SON_OF.isdisjoint(folds[first:i]))
        )
        or (word == "In" and is_known(text[first : i + 1]))  # "Moon Jae In"
        or (  # "Hun Sen", "Luís Montenegro", "Hossein Amir Abdollahian"
            (fold in lists.honorifics or fold in side_names().root or fold in titles().root)
            and (is_known(text[first : i + 1]) or is_known(text[first : min(i + 2, last)]))
        )
    )


def _is_like_state(text: list[str], folds: list[str], i: int, last: int) -> bool:
    """Tell whether a state's name behind one given name is somebody's surname: "Health Minister Mark Holland"."""
    if folds[i - 1] not in given_names():
        return False
    hit = side_names().longest(folds, i, last)
    alone = hit is not None and hit.last == i + 1 and hit.value.kind == "country"
    return alone and not (i + 1 < last and text[i + 1][0].isupper())


#: Last parts of compounds that are no names: "Doha-based", "Kremlin-backed".
_MADE = frozenset(
    "based born run owned backed led language funded brokered speaking sponsored controlled style".split()
)
#: Particles that open a family name which stands alone, and the words before such a name: "Powell and de Villepin".
_NOBILIARY = frozenset(
    ("de", "du", "van", "von", "da", "dos", "della", "del", "di", "ter", "zu", "bin", "ibn")
)
_BEFORE_NAMES = frozenset(
    """and but , with by from to between that as while when after before for against of like than ( – — ” " ’ »""".split()
)


#: After these the father's name follows, with the titles that he bore.
_SON_OF = frozenset(("bin", "binti", "bint", "ibni", "ibn"))
#: Titles that stand inside a name too: "Erywan Pehin Yusof", "Omar Haji Hirsi".
_INSIDE = frozenset("pehin datu haji hajji hajj sheikh sheik shaikh mullah imam maulana emir amir".split())


def _is_suffix(text: list[str], folds: list[str], i: int) -> bool:
    """Tell whether a word belongs to the name before its comma: "Jr", or letters like MP."""
    lists = words()
    return folds[i] in lists.suffixes or (folds[i] in lists.post_nominals and text[i].isupper())


def _is_nickname(text: list[str], i: int, last: int) -> bool:
    """Tell whether one word in quotation marks stands between two parts of a name."""
    return (
        i + 3 < last
        and text[i] in "“\"‘'"
        and text[i + 2] in "”\"’'"
        and text[i + 1].istitle()
        and (
            text[i + 3].istitle()
            or (text[i] in "‘'" and text[i - 2][0].isupper() and text[i - 1][0].isupper())
        )
    )  # Benjamin “Bibi” Netanyahu, Ferdinand Marcos ‘Bongbong’


def after_particles(text: list[str], folds: list[str], first: int, last: int) -> bool:
    """Tell whether particles lead on to a capitalised word: "Thais do Amaral", "Ursula von der Leyen"."""
    lists = words()
    ahead = first + 1
    while ahead < last and ahead < first + 3 and folds[ahead] in lists.particles:
        ahead += 1
    return ahead < last and text[ahead][0].isupper() and folds[ahead] not in lists.not_names


def is_bound(word: str) -> bool:
    """Tell "al-Sisi" from "al-fresco"."""
    return (
        word[0].islower()
        and not word.islower()
        and _BOUND_PARTICLE.match(word) is not None
        and any(map(str.isupper, word))
    )


#: Before a name these are no part of it, though some are known with them: "Emir Sheikh Tamim".
_STYLES = frozenset(("sheikh", "sheikha", "shaikh", "shaikha"))
#: After "Minister X Jun" these say that the month's name is part of his.
_ENDS_NAME = frozenset((",", "and", "on", "who", "said", "to", "for", "in", "'s", ")"))


#: Titles that are family names too, where no name follows.
_NAMES_TOO = frozenset("king prince bishop judge major marshal baron dean pope duke earl abbot".split())
#: Those of them that rule a place: "Charles, Prince of Wales", but "Foreign Minister Julie Bishop of Australia".
_OF_PLACES = frozenset(("king", "prince", "duke", "earl", "baron", "pope"))
_GIVEN = frozenset(("sultan", "amir", "emir"))  #: titles that are given names too
#: Words of English that are last names of three, as in Myanmar and Vietnam.
_LAST_NAMES = frozenset(("than", "so", "do"))
_LINEAGE = frozenset(("al", "bin", "bint", "ibn"))


def _name_word(
    text: list[str], folds: list[str], i: int, last: int, *, opening: bool, after_title: bool
) -> bool:
    lists = words()
    word, fold = text[i], folds[i]
    if not word[0].isalpha():
        return False
    if word[0].islower():
        return is_bound(word)
    if "-" in word and fold.rpartition("-")[2] in _MADE:
        return False  # "the London-based Al Araby"
    if fold in lists.months:
        if len(fold) <= 3 and fold != "may":  # "Jan X" is a name, "3 Jan" and "Jan. 3" are days
            if i and text[i - 1][-1].isdigit():
                return False
            after = text[i + 1] if i + 1 < last else "."
            if after_title and after in lists.particles and after_particles(text, folds, i + 1, last):
                return True  # "Mr. Jan van der Berg"
            return after[0].isupper() or (not opening and after_title and after in _ENDS_NAME)
        if i + 1 < last and text[i + 1][0].isdigit():
            return False
        if fold not in (
            "may",
            "march",
            "april",
            "june",
            "august",
        ):  # "his Tanzanian counterpart January Makamba"
            return opening and after_title and i + 1 < last and text[i + 1].istitle()
        return after_title or not opening or acts_like_somebody(folds, i, last)
    if len(word) == 1 and i + 2 < last and text[i + 1] == "." and text[i + 2][0].isupper():
        if after_title or not opening or folds[i - 1] in _BEFORE_INITIALS:
            return True  # the initial in "Enrique A. X", "President A. X", "with A. X"
    if not opening and fold in _NAMES_TOO:  # "Madeleine King, the trade minister"
        after = text[i + 1] if i + 1 < last else "."
        return (
            not word.isupper()
            and (not after[0].isupper() or after.casefold() in lists.post_nominals)  # "Julie Bishop MP"
            and folds[i - 1] not in side_names().root
            and (after != "of" or fold not in _OF_PLACES)
        )
    if (
        fold in _LAST_NAMES
        and word.istitle()
        and not opening
        and i > 1
        and capitalised(text[i - 1])
        and capitalised(text[i - 2])
    ):
        return i + 1 >= last or not text[i + 1][0].isupper()  # "Mahn Win Khaing Than"
    if fold == "said" and not opening and folds[i - 1] == "al" and word.istitle():
        return True  # "Haitham bin Tarik Al Said"
    if fold in lists.not_names or fold in lists.honorifics:
        following = text[i + 1 : min(i + 3, last)]
        return (  # "Vice Premier He Lifeng", "said that To Lam", never "the President To Visit"
            opening
            and (after_title or (fold in _GIVEN_TOO and not capitalised(text[i - 1])))
            and not word.isupper()
            and fold not in _STYLES
            and bool(following)
            and following[0][0].isupper()
            and any(is_known([word, *following[:n]]) for n in range(1, len(following) + 1))
        )
    if fold in third_persons():
        return False  # "Prime Minister X Assures Y" in a headline
    if not opening and fold in _GIVEN and i + 1 < last and folds[i + 1] in _LINEAGE:
        return True  # "Mohamed bin Zayed Sultan Al Nahyan"
    if not opening and (fold in titles().root and titles().longest(folds, i, last) is not None):
        return False
    if not opening and fold in side_names().root:
        return side_names().longest(folds, i, last) is None
    if len(word) == 1:
        return i + 1 < last and (text[i + 1] == "." or text[i + 1][0].isupper())
    return True


_GIVEN_TOO = frozenset(("to", "he"))  #: small words that are family names without a title before them too
_BEFORE_INITIALS = frozenset(("with", "to", "by", "and", "between", "from", "counterpart", "'s", ","))


def capitalised(word: str) -> bool:
    """Tell whether a word begins with a capital, and is no mere sign."""
    return word[0].isupper() and (len(word) > 1 or word.isalpha())
