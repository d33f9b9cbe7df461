"""The day on which a call, or a paper of it, came to be known: "was made public on Wednesday", "on Monday released a recording"."""

_LED = frozenset(("on", "late", "early", "only", "last"))
_MADE_KNOWN = frozenset(
    "announced disclosed revealed released published leaked reported aired unveiled publicised publicized".split()
)
_BEING = frozenset(("was", "were", "been", "are", "is"))
_CAME_OUT = frozenset(("emerged", "surfaced", "leaked"))
_PAPERS = frozenset(
    """transcript transcripts recording recordings audio excerpts text details tape tapes footage video clip minutes photo photos
    extracts stenogram""".split()
)
_PUTTING_OUT = frozenset(
    "published released carried aired leaked posted printed ran obtained broadcast played shared publishes releases".split()
)
_OF_PAPER = _PAPERS | {"report", "statement", "readout", "book", "article", "interview", "documents", "story"}
_VERSIONS = frozenset(
    "version versions account accounts reading readings description descriptions summary details".split()
)
_NEAR = 6  #: tokens from a verb to the paper


def is_of_making_known(folds: list[str], token: int, first: int) -> bool:
    """Tell whether a day is when something came to be known, in a sentence that begins at `first`."""
    at = token - 1
    while at > first and folds[at] in _LED:
        at -= 1
    if at <= first:
        return _is_put_out(folds, token + 1)
    if folds[at] in _CAME_OUT or folds[at - 1 : at + 1] in (["to", "light"], ["was", "out"]):
        return True
    if folds[at - 1 : at + 1] in (["made", "public"], ["made", "known"]):
        return True
    if folds[at] in _MADE_KNOWN and (
        not _BEING.isdisjoint(folds[max(first, at - 2) : at])
        or folds[at - 1] in _OF_PAPER
        or (folds[at - 1] == "," and folds[token + 1 : token + 2] == [","])
    ):
        return True
    if folds[at] in _VERSIONS and folds[token + 1 : token + 2] == ["of"]:
        return True  # "gave two versions on Thursday of the conversation"
    if folds[at] in _OF_PAPER and folds[token + 1 : token + 2] in (["said"], ["says"]):
        return True
    return _is_put_out(folds, token + 1) or (folds[at] in _PUTTING_OUT and _has_paper(folds, token + 1))


def _is_put_out(folds: list[str], at: int) -> bool:
    """Tell whether a verb behind a day puts a paper out: "on Sunday carried excerpts from"."""
    return folds[at : at + 1] != [] and folds[at] in _PUTTING_OUT and _has_paper(folds, at + 1)


def _has_paper(folds: list[str], at: int) -> bool:
    return not _PAPERS.isdisjoint(folds[at : at + _NEAR])
