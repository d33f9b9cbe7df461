"""Chunk a text into names, titles, sides and small words, each one letter of a string.

Patterns over that string (`people.py`) read "the acting Turkish Foreign Minister, Ms X" as `tMDTcHN`: a
cascade of finite-state rules, after Abney (1996), "Partial parsing via finite-state cascades".
"""

from attrs import evolve

from toolkit.extract.layout import Layout
from toolkit.extract.people.chunk import Chunk, Chunks
from toolkit.extract.people.handles import is_handle
from toolkit.extract.people.headships import before_department, departmental, headship
from toolkit.extract.people.nameruns import NAME, OPEN, name_end
from toolkit.extract.people.namesakes import is_of_person, surnames_of_states
from toolkit.extract.people.openings import (
    CAPITAL,
    DEPARTMENT,
    HYPHENED,
    OPENS,
    PLACE,
    PLAIN,
    PORTFOLIO,
    SIDE,
    STYLE,
    TITLE,
)
from toolkit.extract.people.portfolios import (
    before_minister,
    in_lower_case,
    of_state_before_minister,
    portfolio_words,
    words_of_portfolio,
)
from toolkit.extract.people.sharednames import settled
from toolkit.extract.people.sidechunks import continues_name, hyphenated, side_at
from toolkit.extract.people.styles import style_end
from toolkit.extract.people.titlechunks import past_retired, title_at
from toolkit.extract.people.wordletters import HEADING, letter_of, letters_of
from toolkit.extract.quotemarks import PAIRS
from toolkit.extract.words import words
from toolkit.patterns import awaited
from toolkit.reference import Office, SideName, places, side_names
from toolkit.text import Tokens

#: "his counterpart": an office that the text names by another's.
COUNTERPART = Office("counterpart", "counterpart")
_COUNTERPARTS = evolve(COUNTERPART, plural=True)


def chunk(layout: Layout) -> tuple[Chunks, ...]:
    """Chunk every sentence; each token belongs to exactly one chunk."""
    tokens, letters = layout.tokens, letters_of(layout.tokens)
    found = tuple(_chunk_sentence(tokens, letters, s.first, s.last) for s in layout.sentences)
    alike = surnames_of_states(tokens, found)
    if alike:
        found = tuple(_chunk_sentence(tokens, letters, s.first, s.last, alike) for s in layout.sentences)
    return settled(found)


_BEFORE_NAMES = frozenset("THMN")
#: What stands behind the name of a land, and of nobody.
_OF_LANDS = frozenset(
    """region regions province provinces oblast peninsula governorate governorates county prefecture valley strait plateau archipelago basin
    desert river border airport crossing""".split()
)
#: What stands behind a name that "the" opens where it ends its phrase.
_ENDS = frozenset(
    """, . ; : ) and or in on at to of for with from by after before as that which when while until during
    is are was were be has have had will would shall should can could may might must does did not""".split()
)
_OF_DEPARTMENT = 3  #: tokens of "Department of State", which with a state before it is a seat
_LOOK = awaited(f"[{OPEN}{NAME}]")


def _chunk_sentence(
    tokens: Tokens, alone: str, first: int, last: int, alike: frozenset[str] = frozenset()
) -> Chunks:
    """Chunk one sentence; `alone` has the letter of each token of the text by itself, `alike` states' names that are people's."""
    letters: list[str] = []
    starts: list[int] = []
    values: dict[int, SideName | Office] = {}
    sides: list[Chunk] = []
    before = ""
    i = first
    while i < last:
        found = _LOOK.search(alone, i, last)
        stop = last if found is None else found.start()
        if stop > i:
            letters.append(alone[i:stop])
            starts += range(i, stop)
            before = alone[stop - 1]
        if found is None:
            break
        if alone[stop] == NAME:
            letter, i = "N", name_end(tokens, alone, stop, last, after_title=before in _BEFORE_NAMES)
        else:
            letter, _, i, value = chunk = _chunk_at(tokens, alone, before, stop, first, last)
            if alike and is_of_person(tokens, chunk, alike):
                letter, value = "N", None
            if letter == "T" and (back := words_of_portfolio(tokens, letters, stop)):
                letters[-1] = letters[-1][:-back]  # "Namibia's mines minister"
                del starts[-back:]
                stop -= back
            if value is not None:
                values[len(starts)] = value
                if isinstance(value, SideName):
                    sides.append(chunk)
        if letter == "N" and i < last and tokens.words[i] in _OF_LANDS and before not in _BEFORE_NAMES:
            letter = "k"  # "Peru's Loreto region"
        elif letter == "N" and tokens.folds[stop - 1 : stop] == ["of"] and _is_of_place(tokens, stop, first):
            letter = "k"  # "the port of Le Havre, the President said"
        elif letter == "N" and before == "t" and i - stop > 1 and (i == last or tokens.words[i] in _ENDS):
            letter = "k"  # "the Gaza Strip", where "the Juan Rojas call" names somebody
        elif letter == "N" and before == "t" and i - stop > 1 and tokens.folds[stop - 2] == "of":
            letter = "k"  # "the head of the Boy Scouts phoned"
        elif letter == "N" and before == "t" and _heads_body(tokens, i, last):
            letter = "k"  # "the Supreme Eurasian Economic Council"
        letters.append(letter)
        starts.append(stop)
        before = letter
        if letter == "D" and _is_doubted(tokens, stop, i, first, last):
            letters[-2] = letters[-2][:-1] + "t"
            letters.append("M")
            starts.append(i)
            before, i = "M", i + 1
    return Chunks(_from_whom(tokens.folds, starts, "".join(letters)), [*starts, last], values, tuple(sides))


def _from_whom(folds: list[str], starts: list[int], letters: str) -> str:
    """Read "from" before an office as no part of the one before it: "calls came to the President of Peru from President X"."""
    if "uT" not in letters and "uDT" not in letters:
        return letters
    read = list(letters)
    for i, letter in enumerate(letters[:-2]):
        if letter == "u" and folds[starts[i]] == "from" and letters[i + 1 : i + 3].lstrip("D")[:1] == "T":
            read[i] = "x"
    return "".join(read)


def _is_doubted(tokens: Tokens, stop: int, i: int, first: int, last: int) -> bool:
    """Tell whether a demonym before a title stands between quotation marks, as some outlets write it: "“Ruritanian” Prime Minister X"."""
    closing = PAIRS.get(tokens.words[stop - 1], "") if stop > first and i + 1 < last else ""
    return tokens.words[i] in closing and tokens.words[i + 1][0].isupper()


def _is_of_place(tokens: Tokens, i: int, first: int) -> bool:
    """Tell whether "of" before a name leads from a word for a place: "the port of"."""
    return i - 1 > first and tokens.folds[i - 2] in _PLACE_WORDS


_PLACE_WORDS = frozenset(
    """port ports harbour harbor city town towns village villages airport province region district island bay gulf strait valley
    governorate municipality suburb outskirts siege battle""".split()
)


def _heads_body(tokens: Tokens, i: int, last: int) -> bool:
    """Tell whether words with capitals go on to one for a body: "Economic Council"."""
    for at in range(i, min(last, i + _OF_BODY)):
        if not tokens.words[at][0].isupper():
            return False
        if tokens.folds[at] in _BODIES:
            return True
    return False


_OF_BODY = 3  #: tokens of "Trade and Council"
_BODIES = frozenset(
    """council union commission committee assembly agency authority organisation organization forum fund bank court group
    force fleet squadron regiment brigade battalion""".split()
)


def _is_place(tokens: Tokens, i: int, last: int) -> bool:
    """Tell whether a token alone names a state or capital, and no name goes on behind it."""
    hit = side_names().longest(tokens.folds, i, last)
    goes_on = i + 1 < last and (tokens.words[i + 1][0].isupper() or tokens.words[i + 1] == "-")
    return hit is not None and hit.last == i + 1 and hit.value.kind in _PLACES and not goes_on


_PLACES = frozenset(("country", "capital"))


_COURTESIES = frozenset(("mr", "mrs", "ms", "dr", "miss"))


def _handle(tokens: Tokens, before: str, i: int, last: int) -> Chunk:
    """Return the chunk of a handle: a name, or the title of who has the handle by office, "@POTUS"."""
    if not is_handle(tokens, i, last):
        return Chunk("x", i, i + 1)
    title = title_at(tokens, before, i + 1, last, upper=True) if TITLE in OPENS[tokens.words[i + 1]] else None
    return (
        Chunk(title.letter, i, i + 2, title.value)
        if title is not None and title.last == i + 2
        else Chunk("N", i, i + 2)
    )


def _chunk_at(tokens: Tokens, alone: str, before: str, i: int, first: int, last: int) -> Chunk:
    """Return the chunk that begins at a token; `before` is the letter of the chunk before it."""
    text, folds = tokens.words, tokens.folds
    fold, word = folds[i], text[i]
    may = OPENS[word]
    upper = CAPITAL in may
    found: Chunk | None = None
    if word == "@":
        return _handle(tokens, before, i, last)
    styled = folds[i - 1 - (folds[i - 1] == ".")] if before == "H" else ""
    if upper and SIDE in may and styled.rstrip(".") in _COURTESIES and _is_place(tokens, i, last):
        return Chunk("N", i, i + 1)  # "Mr. Lagos", "Ms Holland"
    if PLACE in may:
        place = places().longest(folds, i, last)
        if place is not None:  # "Taiwan Strait" names no state
            return Chunk("k", i, place.last)
    if fold in HEADING and folds[i - 1] == "who":
        headed = headship(tokens, i, last)
        return Chunk("x", i, i + 1) if headed is None else Chunk("T", i, *headed)
    if not upper and before and before in "pDt" and word in portfolio_words():
        led = in_lower_case(tokens, i, last)
        title = title_at(tokens, before, i, last, upper=upper) if TITLE in may else None
        if led is not None and (title is None or led[0] > title.last):
            return Chunk("L" if led[1].plural else "T", i, *led)
    if TITLE in may:
        found = title_at(tokens, before, i, last, upper=upper)
        if found is None and PLAIN in may:
            return Chunk("x", i, i + 1)
    if PORTFOLIO in may or (upper and before and before in "pD" and TITLE not in may):
        led = before_minister(tokens, i, last)
        if led is None and before and before in "pD":
            led = of_state_before_minister(tokens, i, last)
        if led is not None and (found is None or led[0] > found.last):
            found = Chunk("L" if led[1].plural else "T", i, *led)
    if found is None and DEPARTMENT in may and (led_by := departmental(tokens, i, last)) is not None:
        found = Chunk("T", i, *led_by)
    if SIDE in may:
        side = side_at(tokens, i, last)
        if side is not None and (found is None or side.last > found.last):
            found = side
            if side.last - i > _OF_DEPARTMENT and (at := before_department(tokens, i, side.last)) is not None:
                found = side_at(tokens, i, at)  # "US Department of State (DOS) Secretary X"
    if found is None and HYPHENED in may:
        found = hyphenated(word, i)
    if found is not None and (found.letter in "TL" or not continues_name(before, text, folds, found, last)):
        return found
    style = style_end(folds, text, i, last) if STYLE in may else i
    if style > i:
        return Chunk("H", i, past_retired(folds, style, last))
    if word == "the":  # it opens some titles, "the Prince of X", and is mostly itself
        return Chunk("t", i, i + 1)
    if text[i : i + 4] in _DOTTED:
        return Chunk("H", i, i + 4)
    if text[i : i + 2] in _SPACED and i + 2 < last and len(text[i + 2]) > 1:
        return Chunk("H", i, i + 2)
    if fold == "m" and _is_monsieur(text, i, last):
        return Chunk("H", i, i + 2)
    end = name_end(tokens, alone, i, last, after_title=before in _BEFORE_NAMES)
    if end > i:
        return Chunk("N", i, end)
    lists = words()
    if fold in lists.honorifics and (fold not in _ARMS or folds[i + 1 : i + 2] in _MARSHALS):
        stop = i + 2 if i + 1 < last and text[i + 1] == "." else i + 1
        return Chunk("H", i, past_retired(folds, stop, last))
    letter = letter_of(fold)
    if not letter and fold == "opposite":
        plural = _OPPOSITE.get(folds[i + 1] if i + 1 < last else "")
        return Chunk("x", i, i + 1) if plural is None else _equal(i, i + 2, plural=plural)
    if not letter and fold in lists.counterparts:
        several = fold.endswith("s")
        return _equal(i, i + 1, plural=several)
    if not letter:
        known = word[0].isupper() and i > first and fold not in lists.months and fold not in lists.weekdays
        letter = "k" if known else "x"
    return Chunk(letter, i, i + 1)


_ARMS = frozenset(("air", "field"))  #: words of ranks that are none by themselves: "the Clean Air Fund"
_MARSHALS = (["marshal"], ["chief"], ["commodore"], ["vice"])
_OPPOSITE = {"number": False, "numbers": True}  #: whether "opposite number" names several


def _equal(first: int, last: int, *, plural: bool) -> Chunk:
    return Chunk("L" if plural else "T", first, last, _COUNTERPARTS if plural else COUNTERPART)


_SPACED = (["H", "E"], ["H", "H"], ["H", "M"])  #: "H E Mr X"
#: "H. E. Mr. X", with a space between the two.
_DOTTED = (["H", ".", "E", "."], ["H", ".", "H", "."], ["H", ".", "M", "."])


def _is_monsieur(text: list[str], i: int, last: int) -> bool:
    """Tell the honorific of "M. Jean Dupont" from the initial of "M. K. Rao" and "Joseph M. Lee"."""
    return (
        i + 3 < last
        and text[i + 1] == "."
        and all(len(w) > 2 and w[0].isupper() and not w.isupper() for w in text[i + 2 : i + 4])
    )
