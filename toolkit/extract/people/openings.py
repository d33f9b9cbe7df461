"""What may begin with a word whose letter depends on the words around: looked up in the lexicons once for each word."""

from typing import Final

from toolkit.extract.people.elect import without_ending
from toolkit.extract.people.headships import DEPARTMENTS
from toolkit.extract.people.portfolios import portfolio_words
from toolkit.extract.people.styles import opens_style
from toolkit.extract.people.wordletters import STATES, is_plain
from toolkit.memo import Memo
from toolkit.reference import places, side_names, titles
from toolkit.text import folded

# Letters of what a word may open: a place that only holds a state's name, an office, a portfolio before "Minister", a
# department before its head, a side, a style; of two hyphened sides; and whether it has a capital, or is nothing else.
PLACE, TITLE, PORTFOLIO, DEPARTMENT, SIDE, STYLE, HYPHENED, CAPITAL, PLAIN = "kTPdSH-Ax"


def _may_open(word: str) -> str:
    fold = folded(word)
    may = TITLE if fold in titles().root or without_ending(fold) in titles().root else ""
    if opens_style(fold):
        may += STYLE
    if not (word[0].isupper() or word[0].isdigit()):
        return may + PLAIN if may == TITLE and is_plain(word) else may
    may += CAPITAL
    if fold in places().root:
        may += PLACE
    if fold in portfolio_words():
        may += PORTFOLIO
    if fold in DEPARTMENTS:
        may += DEPARTMENT
    if fold in side_names().root or fold in STATES or not fold.isascii():
        may += SIDE
    return may + HYPHENED if "-" in fold else may


#: The letters of what a word may open.
OPENS: Final = Memo(_may_open)
