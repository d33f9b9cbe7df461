"""The short names that a text gives its sources: "Fjord News Agency (FNA)" is meant by "FNA" further on."""

from toolkit.extract.reading import Reading
from toolkit.patterns import awaited

_DEFINED = awaited(r"\(([A-Z][A-Za-z]{1,7})\)")
_WORDS = awaited(r"[\w.&'’-]+")
_SMALL = frozenset("of for and the in on to".split())
_REACH = 90  #: characters before the brackets in which the full name stands


def long_form(reading: Reading, short: str) -> str | None:
    """Return the full name for which a text has introduced a short one in brackets, None for any other."""
    known: dict[str, str] | None = reading.memo.get("acronyms")  # type: ignore[assignment]
    if known is None:
        known = {}
        for match in _DEFINED.finditer(reading.plain):
            name = _named(reading.plain[max(0, match.start() - _REACH) : match.start()], match[1])
            if name is not None:
                known.setdefault(match[1], name)
        reading.memo["acronyms"] = known
    return known.get(short)


def _named(before: str, short: str) -> str | None:
    """Return the words right before the brackets whose initials make the short name."""
    letters = [letter for letter in short if letter.isupper()]
    words = list(_WORDS.finditer(before.rstrip()))
    at = len(words)
    while at > 0 and letters:
        at -= 1
        word = words[at][0]
        if word.lower() in _SMALL and word[0] != letters[-1]:
            continue
        if word[0].upper() != letters[-1]:
            return None
        letters.pop()
    return before[words[at].start() :].strip() if not letters and at < len(words) - 1 else None
