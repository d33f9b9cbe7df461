"""Patterns of paths, as in `.gitignore`: `*` within one folder, `**` across folders, a folder for all in it."""

import re
from functools import cache
from os.path import abspath, relpath, sep

# `**/`, `**`, `*`, `?`, a class of characters, or any other character.
_PIECE = re.compile(r"\*\*/|\*\*|\*|\?|\[!?[^\]/]+\]|.", re.DOTALL)
_PIECES = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}


def covers(pattern: str, path: str, folder: str) -> bool:
    """Tell whether a pattern, relative to a folder, covers a path, relative to the current one.

    A pattern without a slash is about names at any depth; one that names a folder covers all in it.
    """
    return _compiled(pattern).fullmatch(_from(path, folder)) is not None


@cache
def _from(path: str, folder: str) -> str:
    try:
        return relpath(abspath(path), folder).replace(sep, "/")
    except ValueError:  # on another drive
        return path.replace(sep, "/")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    plain = pattern.removeprefix("./").rstrip("/")
    anywhere = "" if "/" in plain else "(?:.*/)?"
    body = "".join(_PIECES.get(piece) or _literal(piece) for piece in _PIECE.findall(plain))
    return re.compile(f"{anywhere}{body}(?:/.*)?", re.DOTALL)


def _literal(piece: str) -> str:
    if len(piece) > 1:
        return (
            "["
            + ("^" if piece[1] == "!" else "")
            + re.escape(piece[1:-1].lstrip("!")).replace(r"\-", "-")
            + "]"
        )
    return re.escape(piece)
