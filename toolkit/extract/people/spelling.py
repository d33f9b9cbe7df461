"""Spelling without marks, for comparing names that issuers write differently."""

import unicodedata
from functools import cache

from toolkit.text import FOLD


@cache
def plain(word: str) -> str:
    """Fold a word and strip its diacritics, for comparing spellings of names."""
    folded = unicodedata.normalize("NFKD", word.translate(FOLD))
    return (
        "".join(c for c in folded if not unicodedata.combining(c))
        .casefold()
        .replace("ı", "i")
        .replace("ł", "l")
        .replace("ø", "o")
        .replace("đ", "d")
    )
