"""Topic words that are part of the name of an office or an agency: "the International Organization for Migration" tells of no migration."""

from toolkit.text import Tokens
from toolkit.topics.match import TopicHit

_OFFICES = frozenset(
    """administration administrator adviser advisor agency ambassador assistant authority bureau commissioner coordinator corporation department
    deputy directorate envoy federation institute minister ministers ministry ministries office organisation organization representative
    secretary secretariat spokesperson undersecretary""".split()
)
_JOINTS = frozenset(("of", "for", "and", "the", "&"))
_OF_LANDS = _JOINTS - {"and", "&"}
_CONFLICTS = "CON."  #: codes of lands: "Minister X and Hamas" is no name
_LONGEST = 12  #: tokens of a name


def outside_office_names(
    tokens: Tokens, first: int, last: int, hits: tuple[TopicHit, ...]
) -> tuple[TopicHit, ...]:
    """Leave out the hits of a sentence, tokens `first` to `last`, that stand in a longer name with a word for an office."""
    if _OFFICES.isdisjoint(tokens.folds[first:last]):
        return hits
    inside = {hit for hit in hits if _inside(tokens, first, last, hit)}
    return tuple(hit for hit in hits if hit not in inside) if inside else hits


def _inside(tokens: Tokens, first: int, last: int, hit: TopicHit) -> bool:
    words, folds = tokens.words, tokens.folds
    if hit.last_token > last:
        return False
    for i in range(hit.first_token, hit.last_token):
        if not (words[i][0].isupper() or folds[i] in _JOINTS or folds[i] == ","):
            return False
    joint = _OF_LANDS if hit.code.startswith(_CONFLICTS) else _JOINTS
    begin, end = hit.first_token, hit.last_token
    while begin > max(first, hit.first_token - _LONGEST) and _goes_on(
        words, folds, joint, begin - 1, begin - 2
    ):
        begin -= 1
    while end < min(last, hit.last_token + _LONGEST) and _goes_on(words, folds, joint, end, end + 1):
        end += 1
    around = (*folds[begin : hit.first_token], *folds[hit.last_token : end])
    return not _OFFICES.isdisjoint(around)


def _goes_on(words: list[str], folds: list[str], joint: frozenset[str], at: int, beyond: int) -> bool:
    """Tell whether a name goes on with a token: a word with a capital, or a small one with such a word beyond it."""
    if folds[at] in joint:
        return 0 <= beyond < len(words) and words[beyond][0].isupper()
    return words[at][0].isupper()
