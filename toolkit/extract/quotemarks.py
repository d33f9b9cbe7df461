"""What a quotation mark does where it stands: opens, closes, is an apostrophe, is turned the wrong way, names a thing inside."""

from toolkit.text import Tokens

#: Opening mark to the marks that close it.
PAIRS = {
    "“": "”\"", "«": "»", "„": "“”", "”": "”", "‘": "’'", "「": "」", "『": "』", "‹": "›", "‚": "‘’", "»": "«", '"': '"”', "'": "'’",
}  # fmt: skip
SINGLE = frozenset("‘'")
_QUOTES = frozenset("‘’'`´")
_PAIRS_OF_SINGLE = (*(one + other for one in "‘’'" for other in "‘’'"), "``", "´´")
_INSIDE = 6  # marks within which a name in marks has to end inside a quotation
_NAME = 6  # tokens of such a name
_ENDS = frozenset(".,;:!?)]}")
_DIRECTED = "“”"


def turned(tokens: Tokens, kinds: list[str], marks: list[int]) -> list[str]:
    """Return the words with each directed double mark as what its place says that it is: opening or closing.

    Where the text has none of them turned, the words themselves come back.
    """
    text = tokens.text
    if "“" not in text and "”" not in text:
        return kinds
    found = kinds
    for i in marks:
        kind = kinds[i]
        if kind in _DIRECTED:
            way = _way(text, tokens.starts[i], kind)
            if way != kind:
                found = list(kinds) if found is kinds else found
                found[i] = way
    return found


def _way(text: str, at: int, kind: str) -> str:
    """Return the mark that stands at a place: nothing but space before an opening one, behind a closing one."""
    before, after = text[at - 1 : at] or "\n", text[at + 1 : at + 2] or "\n"
    free, ends = before.isspace(), after.isspace() or after in _ENDS
    if kind == "“":
        if not free and ends and before not in "([—–-„":
            return "”"
        return "”" if free and after in ",.;" else kind
    if free and not ends:
        return "“"
    if free and ends and after.isspace():
        led = text[max(0, at - 3) : at].rstrip()
        return "“" if led.endswith(":") or not text[max(0, at - 2) : at].strip() else kind
    return kind


def kinds_of(tokens: Tokens) -> list[str]:
    """Return the words with two single marks side by side, as some agencies write them, as one double mark."""
    if not any(pair in tokens.text for pair in _PAIRS_OF_SINGLE):
        return tokens.words
    kinds = list(tokens.words)
    for i in range(len(kinds) - 1):
        pair = kinds[i] in _QUOTES and kinds[i + 1] in _QUOTES and tokens.ends[i] == tokens.starts[i + 1]
        if pair:
            kinds[i], kinds[i + 1] = '"', ""
    return kinds


def opens(text: str, at: int, mark: str) -> bool:
    """Tell an opening mark from an apostrophe or a closing one: nothing or space before, no space after."""
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    if mark in SINGLE or mark == "‚":
        return (before.isspace() or before in '(—–-“"[') and (after.isalnum() or after in "[$£€…")
    if mark in '"”»':
        return (before.isspace() or before in "(—–-[‘'“„/:") and not after.isspace()
    return True


def closes(text: str, at: int, mark: str) -> bool:
    """Tell a closing single mark from an apostrophe: no letter follows, no space stands before."""
    if mark not in SINGLE and mark != "‚":
        return True
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    return (
        not after.isalnum()
        and not before.isspace()
        and (before in ".,!?;:…" or after.isspace() or after in ".,!?;:)—–-”\"’'")
    )


def possessive(tokens: Tokens, marks: list[int], m: int, mark: str) -> bool:
    """Tell whether a mark after an "s" is a possessive inside single marks: ‘the leaders’ call was short’."""
    if mark not in SINGLE:
        return False
    at = tokens.starts[marks[m]]
    after = tokens.text[at + 1 : at + 3]
    if tokens.text[at - 1 : at] not in ("s", "S", "z", "x") or not (
        after[:1].isspace() and after[1:2].isalpha()
    ):
        return False
    for k in range(m + 1, min(m + 4, len(marks))):
        kind = tokens.words[marks[k]]
        if kind == mark and mark != "'" and opens(tokens.text, tokens.starts[marks[k]], mark):
            return False
        if kind in PAIRS[mark] and closes(tokens.text, tokens.starts[marks[k]], mark):
            return tokens.text[tokens.starts[marks[k]] - 1] in ".,!?;:" or (
                tokens.text[at + 1 : at + 2].isspace() and tokens.text[at + 2].islower()
            )
    return False


def named_inside(tokens: Tokens, marks: list[int], m: int, kinds: list[str]) -> int:
    """Return which mark closes a name that stands in straight marks inside straight marks, or -1.

    "We hope the "Harbour Four" meet," he said: nothing but space before it, a word before that, and two more follow.
    """
    text, starts = tokens.text, tokens.starts
    at = starts[marks[m]]
    if not (
        text[at - 1 : at].isspace() and text[at - 2 : at - 1].isalnum() and text[at + 1 : at + 2].isalnum()
    ):
        return -1
    later = [k for k in range(m + 1, min(len(marks), m + _INSIDE)) if kinds[marks[k]] == '"']
    if len(later) < 2 or marks[later[0]] - marks[m] > _NAME:
        return -1
    close, last = starts[marks[later[0]]], starts[marks[later[1]]]
    shut = not text[close - 1].isspace() and not text[last - 1].isspace()
    return later[0] if shut else -1
