"""Parts of a report's sentence that only say when, after what or out of what habit something was said.

"He urged restraint after a row over fish", "when the two met on the sidelines of a summit", "Chile has repeatedly called
for a truce": what stands there was not the subject of the call. All ranges are of characters of the sentence, in order.
"""

import re

from toolkit.patterns import awaited

_HINTS = (
    " after ",
    "After ",
    " when ",
    " where ",
    " which ",
    " because ",
    " ahead of ",
    " sidelines ",
    " despite ",
    " has ",
    " have ",
    " had ",
)
_BY_CLAUSE = awaited(
    r"""\b(?<!look\ )(?<!looking\ )(?<!looked\ )(?<!day\ )(?<!quire\ )(?<!quired\ )(?<!quiring\ )(?<!ask\ )(?<!asked\ )(?<!asking\ )[Aa]fter\ (?!all\b|that\b|which\b|they\b|both\b|the\ two\b|(?:the|this|their|a)\ (?:\w+\ )?(?:call|conversation|talks?|meeting)\b|\w+ing\b)
          [^,;:"“”]*                                                                        # "after a row over fish"
      | \b(?:when|where)\ (?!it\ came\b)(?![^,;]*\b(?:will|would|improves?|permits?|allows?|stands?|stood|leads?|might|heads?|headed)\b)[^,;:"“”]*  # "when the two met at the summit"
      | ,\ which\ (?:has|have|had|would|it|he|she|they|[A-Z][\w’'-]+)\b[^,;:"“”]*                # ", which Chile snapped last year"
      | \b(?:because|despite|ahead\ of(?!\ (?:schedule|time)\b)|on\ the\ (?:sidelines|margins)\ of)\ [^,;:"“”]*                  # "on the sidelines of a summit"
      | \b(?:has|have|had)\ (?:also\ )?(?:repeatedly|long|consistently|always|frequently|often|regularly|traditionally)\b[^;"“”]*""",
    re.VERBOSE,
)


def by_clauses(text: str) -> tuple[tuple[int, int], ...]:
    """Return the ranges of a sentence that tell of another time than its verb."""
    if not any(hint in text for hint in _HINTS):
        return ()
    return tuple(
        match.span()
        for match in _BY_CLAUSE.finditer(text)
        if not (text.startswith("on the", match.start()) and _ahead(text, match.start()))
    )


def _ahead(text: str, at: int) -> bool:
    """Tell whether two are yet to meet where an occasion is named: "looked forward to meeting in Lima on the sidelines of the summit"."""
    return _TO_MEET.search(text, max(0, at - _MET), at) is not None


_MET = 60  #: characters of "to meet face to face in the Peruvian capital in June "
_TO_MEET = awaited(
    r"""\b(?:(?:to|will|would)\ (?:also\ |again\ )?(?:meet|see)          # "agreed to meet", "will see each other"
      | forward\ to\ (?:meeting|seeing|welcoming))\b[^,;:"“”]*\Z      # "looked forward to meeting"
    """,
    re.VERBOSE,
)
