"""Codes as people write them: which there are, and which one was meant."""

from toolkit.validate.catalogue import catalogue


def is_known(code: str, *, whole: bool = False) -> bool:
    """Tell whether findings can have a code, or unless it must be `whole` one that begins so."""
    return any(entry.code == code if whole else entry.code.startswith(code) for entry in catalogue())


def suggestion(code: str) -> str:
    """Return "; did you mean …?" where a code is near, else where to look."""
    from difflib import get_close_matches  # noqa: PLC0415 - only for a message

    codes = [entry.code for entry in catalogue()]
    names = dict.fromkeys([*codes, *(known.partition("-")[0] for known in codes)])
    near = get_close_matches(code.upper(), names, 2, cutoff=0.7)
    return f"; did you mean {' or '.join(near)}?" if near else "; readout rules lists them"
