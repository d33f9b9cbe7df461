"""Names of news outlets that no list has: beside "newspaper" or "news agency", or by their last word."""

from collections.abc import Iterator
from functools import cache

from toolkit.extract.outletlefts import OWNED
from toolkit.extract.speakers import speakers
from toolkit.extract.words import Medium, media, words
from toolkit.reference import side_names
from toolkit.text import Document

_THE_NAMES = frozenset(
    "news times star sun nation guardian independent telegraph standard citizen observer post".split()
)
_PAPERS = frozenset(("magazine", "newspaper", "tabloid", "daily", "weekly"))
_OWN_NAME = frozenset(("radio", "tv", "television", "channel", "network"))  #: "Radio Lima" is all its name
_INNER = frozenset(("de", "of", "la", "le", "el", "al", "del", "di", "da", "the", "and", "&", "-", "."))


@cache
def outlet_endings() -> frozenset[str]:
    """Return the last words of outlets' names: "Mirror", "Gazette"."""
    return speakers().endings | speakers().endings_after_the


def named_outlet(
    folds: list[str], text: list[str], start: int, i: int, stop: int, last: int
) -> tuple[Medium, int, int] | None:
    """Find the name beside a noun like "newspaper": after it, or before it."""
    if _goes_on(folds, text, stop, last):
        known = media().longest(folds, stop, last) if folds[stop] in media().root else None
        if known is not None and not _goes_on(folds, text, known.last, last):
            return known.value, start, known.last
        end = stop
        while (
            end < last
            and end < stop + 5
            and (
                (_is_name(text, end, last) and folds[end] not in words().auxiliaries)
                or (
                    end > stop
                    and folds[end] in _INNER
                    and end + 1 < last
                    and text[end + 1][0].isupper()
                    and text[end] != "."
                )
            )
        ):
            end += 1
        if end > stop:
            named = i if text[i][0].isupper() and folds[i] in _OWN_NAME and i + 1 == stop else stop
            return Medium(" ".join(text[named:end]), "news_article", ""), start, end
    j = start
    while j < i:
        known = media().longest(folds, j, i) if folds[j] in media().root and text[j][0].isupper() else None
        if known is not None:
            return known.value, start, stop
        j += 1
    if folds[i] in _PAPERS:  # "Time magazine", but not "a Chilean newspaper"
        first = i
        while first > start and text[first - 1][0].isupper() and folds[first - 1] not in side_names().root:
            first -= 1
        if first < i and folds[first] not in words().not_names:
            return Medium(" ".join(text[first:i]), "news_article", ""), start, stop
    return None


def _goes_on(folds: list[str], text: list[str], at: int, last: int) -> bool:
    """Tell whether a word belongs to an outlet's name: "the newspaper El Mundo Deportivo", not "The Sun newspaper Monday"."""
    lists = words()
    if at + 1 < last and text[at] == "The":
        return _goes_on(folds, text, at + 1, last)  # "the newspaper The Herald"
    return (
        at < last
        and _is_name(text, at, last)
        and folds[at] not in lists.weekdays
        and folds[at] not in lists.months
        and folds[at] not in lists.not_names
    )


def _is_name(text: list[str], at: int, last: int) -> bool:
    """Tell whether a word is of a name: "El Mundo", "24 Chasa", "bTV", "newsroom24"."""
    word = text[at]
    if word.isdigit():
        return at + 1 < last and text[at + 1][0].isupper()
    return (
        word[0].isupper()
        or (word[0].isalpha() and not word.islower())
        or (word[0].isalpha() and word[-1].isdigit())
    )


def outlet(folds: list[str], text: list[str], end: int, first: int) -> int | None:
    """Return where the name of an unlisted outlet begins whose last word is token `end`: "the Deccan Mirror"."""
    lists = speakers()
    fold = folds[end]
    if fold not in outlet_endings() or not text[end][0].isupper():
        return None
    start = end
    while (
        start > first
        and end - start < 4
        and (
            (
                text[start - 1][0].isupper()
                and not folds[start - 1].endswith(OWNED)
                and folds[start - 1] != "as"
            )
            or (folds[start - 1] in ("of", "and") and start - 1 > first and text[start - 2][0].isupper())
        )
    ):
        start -= 1
    determined = folds[start] in ("the", "a") or (start > first and folds[start - 1] == "the")
    if folds[start] in ("the", "a"):
        start += 1
    if start >= end:  # "told The News", whose article is its name
        return end - 1 if text[end - 1] == "The" and end - 1 > first and fold in _THE_NAMES else None
    if (
        fold in lists.endings_after_the
        and not determined
        and not any(
            folds[k] in ("daily", "evening", "morning", "sunday", "national", "business", "new")
            for k in range(start, end)
        )
    ):
        return None
    if any(
        folds[k] in words().honorifics
        or folds[k] in words().months
        or (folds[k] in words().weekdays and k > start)
        for k in range(start, end)
    ):
        return None
    return start


def publishes(document: Document, medium: Medium) -> bool:
    """Tell whether an outlet is a text's own publisher, by its name or by the dateline."""
    name = medium.name.casefold()
    publisher = (document.publisher or "").casefold()
    if publisher and (
        name in publisher or publisher in name or _initials(publisher) == name or _initials(name) == publisher
    ):
        return True
    head = document.text[:400].casefold()
    return f"({name})" in head or f"/{name}/" in head


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.replace("-", " ").split() if word not in ("the", "of"))


def outlets(
    folds: list[str], text: list[str], first: int, last: int, endings: list[int]
) -> Iterator[tuple[int, int, Medium]]:
    """Yield the unlisted outlets of one sentence that their last word, one of the `endings`, gives away, with the tokens of the name."""
    for end in endings:
        if text[end][0].isupper():
            if end + 1 < last and text[end + 1][0].isupper() and folds[end + 1] not in words().auxiliaries:
                continue
            start = outlet(folds, text, end, first)
            if start is not None:
                yield start, end + 1, Medium(" ".join(text[start : end + 1]), "news_article", "")
