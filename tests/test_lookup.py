"""What is looked up together is what each lexicon finds by itself."""

import pytest

from toolkit.extract.phrasebook import phrasebook
from toolkit.lexicon import PhraseTrie
from toolkit.lookup import Phrasebook
from toolkit.text import tokenize

FISH = PhraseTrie(
    [("salmon", "salmon"), ("sea trout", "trout"), ("sea", "water"), ("trout farm on land", "farm")]
)
PLACES = PhraseTrie([("sea trout farm", "farm"), ("the sea", "water")])
WATERS = frozenset(("sea", "river"))


def is_long(fold):
    return len(fold) > 5


BOOK = Phrasebook((FISH, PLACES), (WATERS,), (is_long,))

TEXTS = (
    "",
    "No word of it.",
    "The sea trout of the sea trout farm on land met salmon in the river sea.",
    "sea",
    "trout farm on",
)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("lexicon", [FISH, PLACES], ids=["fish", "places"])
def test_a_lexicon_finds_the_same_in_every_range(text, lexicon):
    folds = tokenize(text).folds
    phrases = BOOK.open(folds)
    for first in range(len(folds)):
        for stop in range(first, len(folds) + 1):
            assert phrases.find(lexicon, first, stop) == list(lexicon.find(folds, first, stop))


def test_words_stand_where_they_stand():
    folds = tokenize(TEXTS[2]).folds
    assert [folds[i] for i in BOOK.open(folds).places(WATERS, 0, len(folds))] == [
        "sea",
        "sea",
        "river",
        "sea",
    ]
    assert BOOK.open(folds).places(WATERS, 2, 5) == []


def test_words_of_which_something_is_told_stand_where_they_stand():
    folds = tokenize(TEXTS[2]).folds
    assert [folds[i] for i in BOOK.open(folds).places(is_long, 0, len(folds))] == ["salmon"]
    assert BOOK.open(folds).places(is_long, 0, 3) == []


def test_several_lexicons_begin_in_the_order_of_the_text():
    folds = tokenize("the sea trout farm on land").folds
    assert BOOK.open(folds).begun((FISH, PLACES)) == [(0, PLACES), (1, FISH), (1, PLACES), (2, FISH)]
    assert BOOK.open(folds).begun((PLACES,)) == [(0, PLACES), (1, PLACES)]


def test_the_lexicons_of_extraction_find_the_same():
    text = (
        "The two leaders, Reuters reported, spoke by phone on Monday, a call planned since May. He told the daily "
        "Mirror that both sides agreed to hold a video conference. The call, initiated by Peru, followed a summit."
    )
    folds = tokenize(text).folds
    phrases = phrasebook().open(folds)
    lexicons = [key for key in phrases.begins if isinstance(key, PhraseTrie)]
    found = [phrases.find(lexicon, 0, len(folds)) for lexicon in lexicons]
    assert found == [list(lexicon.find(folds)) for lexicon in lexicons]
    assert sum(map(bool, found)) >= 6
