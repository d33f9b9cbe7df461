"""What a sentence tells of other times and causes, or only asks: a past meeting of the two, a pandemic that brought it about."""

import re

from toolkit.extract.reading import Reading
from toolkit.patterns import awaited

_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
# "They last met in Oslo in May, on the margins of a summit": no word of the call.
_MET = awaited(
    rf"""(?:They|The\ (?:two|pair|leaders|ministers|presidents)(?:\ \w+)?|Both(?:\ \w+)?)
        \ (?:last\ |previously\ |first\ |had\ (?:last\ |previously\ )?)?met\b[^;]{{0,60}}
        \b(?:in\ (?:{_MONTH}|(?:19|20)\d\d)|last|ago|earlier)\b(?!.*\bagreed\b).*""",
    re.VERBOSE,
)
# "suspended because of the pandemic": what brought something about, or dates it, is no subject.
_CAUSE = awaited(
    r"\b(?:due to|because of|owing to|as a result of|despite|caused by|during|since|before) the (?:[\w-]+ ){0,2}pandemic\b"
)
# "Asked if he would raise it, a spokesman declined to say": what is only asked, unless the answer is yes.
_ASKED = awaited(
    r"""\b[Aa]sked\ (?:by\ [^,;]{1,40}\ )?(?:if|whether)\b(?![^;]{0,200}\b(?:yes|yeah|confirmed|indeed|affirmative)\b)[^,;]*,""",
    re.VERBOSE,
)
_YES = frozenset("yes yeah yep absolutely sure certainly definitely indeed".split())
_WE_DID = (["we", "did"], ["i", "did"], ["we", "have"], ["that", "came"], ["it", "came"], ["of", "course"])


def circumstances(text: str) -> tuple[tuple[int, int], ...]:
    """Return the ranges of a sentence, in characters, that tell of another time, of a cause, or of what is only asked."""
    met = _MET.match(text)
    causes = tuple(m.span() for m in _CAUSE.finditer(text)) if "pandemic" in text else ()
    asked = tuple(m.span() for m in _ASKED.finditer(text)) if "sked " in text else ()
    return (*((met.span(),) if met is not None else ()), *causes, *asked)


def is_asked(reading: Reading, number: int) -> bool:
    """Tell whether a sentence only asks, as reporters do, and the next one does not say yes."""
    sentences, folds = reading.layout.sentences, reading.tokens.folds
    sentence = sentences[number]
    if folds[sentence.last - 1] != "?" or reading.quoted(sentence.last - 1, sentence.last):
        return False
    if number + 1 == len(sentences):
        return True
    begin = sentences[number + 1].first
    begin = next((i + 1 for i in range(begin, begin + _LABEL) if folds[i : i + 1] == [":"]), begin)
    return folds[begin : begin + 1] == [] or (
        folds[begin] not in _YES and folds[begin : begin + 2] not in _WE_DID
    )


_LABEL = 9  #: tokens of "Prime Minister Ilves:" before an answer
