"""Whose word a clause is that none says: "…, a promise X made to Y", "…, quoting a pledge by Chile", "… as agreed by phone"."""

from toolkit.extract.drafts import PRINCIPALS, Party
from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.doers import of_actor

_WORDS = frozenset(
    "promise pledge commitment undertaking assurance assurances concession vow guarantee guarantees word offer decision".split()
)
_TERMS = frozenset("agreement arrangement deal accord understanding consensus compromise plan".split())
_SIGNS = _WORDS | _TERMS | {"agreed"}
_UNDER = frozenset(
    ("under", "to", "in")
)  #: "under a deal", "according to the consensus", "in an understanding"
_REACHED = frozenset("reached announced struck worked agreed concluded".split())
_REACH = 12  #: tokens from the noun to who gave it


def word_given(reading: Reading, number: int, act: int) -> tuple[Party, ...]:
    """Return whose word a sentence says its clause is, the clause's verb at token `act`; nobody where it does not."""
    if _SIGNS.isdisjoint(reading.layout.words[number]):
        return ()  # most sentences
    folds = reading.tokens.folds
    last = reading.layout.sentences[number].last
    for i in range(act + 1, last - 1):
        fold = folds[i]
        if fold in _WORDS and (_in_apposition(folds, i) or folds[i - 2] in ("quoting", "citing")):
            giver = next(
                (a for a in reading.actors[number] if i < a.first <= i + _REACH and of_actor(a)), None
            )
            if giver is not None and (folds[giver.first - 1] == "by" or _given(folds, giver.last, last)):
                return of_actor(giver)
        elif (fold == "as" and folds[i + 1] == "agreed") or (
            fold in _TERMS and folds[i - 2] in _UNDER and not _REACHED.isdisjoint(folds[i + 1 : i + 3])
        ):
            return (PRINCIPALS,)
    return ()


def _in_apposition(folds: list[str], noun: int) -> bool:
    return any(
        folds[noun - back : noun - back + 2]
        in ([",", "a"], [",", "an"], [",", "the"], ["-", "a"], ["—", "a"], ["–", "a"])
        for back in (2, 3)
    )


def _given(folds: list[str], at: int, last: int) -> bool:
    return any(fold in _GIVING for fold in folds[at : min(last, at + 3)])


_GIVING = frozenset("made gave given offered secured".split())
