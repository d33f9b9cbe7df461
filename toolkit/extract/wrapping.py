"""Line ends that are mere wrapping: in texts whose lines are cut at a width, and inside the sentences of others."""

from toolkit.patterns import awaited

_BLANK = awaited(
    r"\n\s*\n"
)  #: empty lines between paragraphs; what begins with one character is found soonest
_ENDS = frozenset(".!?:;")
_READ = 6000  #: characters that tell how a text is laid out
_LINE = 200  #: characters of a line that are looked at
_FEW = 3  #: lines
_NARROW, _WIDE, _WIDEST = 24, 50, 120  #: characters of a line
_MOST, _SOME, _RUNNING = 0.8, 0.5, 0.3
_SHORT = 0.6  #: of a line's usual length
_OPEN_ENDS = frozenset(
    """the of a an and or to in with for by on at from that his her its their our this prime fellow between including into than both
    is was were are has have had will would""".split()
)
_TITLE_ENDS = frozenset(("president", "minister"))  #: a first line that ends so is a heading
#: Line ends, other kinds of space, and marks without a width that part words.
_ODD_SPACES = (
    "\n\r\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
    "\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
)
_HYPHENS = "\u2010\u2011"  #: hyphens that are none of the keyboard
_ODD = awaited(f"[{_ODD_SPACES}{_HYPHENS}]")
_PLAIN = str.maketrans(_ODD_SPACES + _HYPHENS, " " * len(_ODD_SPACES) + "-" * len(_HYPHENS))


def wrapped_at(text: str) -> int:
    """Return how long lines are whose ends are mere wrapping: several of similar length within a paragraph; 0 where none are.

    Most of them stop inside a sentence; of narrow columns some go on in lower case, so that a list of short lines is none.
    """
    head = text[:_READ]
    if "\r" in head:
        head = head.replace("\r\n", "\n").replace("\r", "\n")
    blocks = [block.splitlines() for block in _BLANK.split(head)]
    lines = [line.rstrip() for block in blocks for line in block[:-1]]
    if len(lines) < _FEW:
        return 0
    ended = sum(line[-1:] in _ENDS for line in lines)
    wide = sum(_WIDE <= len(line) <= _WIDEST for line in lines)
    running = sum(line[:1].islower() for block in blocks for line in block[1:])
    if len(lines) == _FEW:
        wrapped = wide == _FEW and running > 0 and not ended
    else:
        alike = sum(_NARROW <= len(line) <= _WIDEST for line in lines) >= _MOST * len(lines)
        wrapped = wide >= _MOST * len(lines) or (alike and running >= _RUNNING * len(lines))
        wrapped = wrapped and ended <= _SOME * len(lines)
    return sorted(map(len, lines))[len(lines) // 2] if wrapped else 0


def goes_on(text: str, stop: int, start: int, width: int) -> bool:
    """Tell whether a paragraph goes on behind a single line end, from `stop` up to `start`; `width` is that of wrapped lines."""
    return not _ends_paragraph(text, stop, start, width) if width else runs_on(text, stop, start)


def _ends_paragraph(text: str, stop: int, start: int, width: int) -> bool:
    """Tell whether a line of a wrapped text is too short to be wrapped: "16.01.2010 05:35" above a sentence."""
    near = text[max(0, stop - int(_SHORT * width)) : stop]
    short = "\n" in near or "\r" in near
    return short and start < len(text) and not text[start].islower()


def runs_on(text: str, stop: int, start: int, *, blank: bool = False) -> bool:
    """Tell whether a line end stands inside a sentence: a long line without an end, going on in lower case.

    Above a blank line "Prime Minister" ends a heading.
    """
    begin = max(0, stop - _LINE)
    begin = max(begin, text.rfind("\n", begin, stop) + 1, text.rfind("\r", begin, stop) + 1)
    line = text[begin:stop].rstrip()
    if len(line) < 40 or start >= len(text) or line[-1] in '.!?:;”"':
        return False
    last = line.rpartition(" ")[2].casefold()
    heading = begin < _LINE and not text[:begin].strip()
    return text[start].islower() or last in _OPEN_ENDS or (last in _TITLE_ENDS and not heading and not blank)


def plain_spaces(text: str) -> str:
    """Return a text with a plain space for each line end and each other kind of space, and plain hyphens; offsets stay."""
    plain = text.replace("\n", " ").replace("\r", " ").replace("\u00a0", " ")  # most texts have no others
    return plain.translate(_PLAIN) if not plain.isascii() and _ODD.search(plain) else plain
