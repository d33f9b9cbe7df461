"""The type of an undertaking, by the words of its act: the rows of `lexicons/<language>/commitment_types.toml`."""

from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

from toolkit.extract.undertakings.acts import forms
from toolkit.extract.undertakings.deeds import act_of, deed_type, loose_type, with_pairs
from toolkit.wordlists import word_lists

_AFTER_VERBS = frozenset("the a an its his her their our with by".split())
_ADVERBIALS = frozenset((",", "in", "to", "as", "with", "on", "at", "through", "by"))
_FAR = 20  #: how many words of an act are asked at all
_NEAR = 8  #: how many words of an act tell what it is at first sight


class _Row(NamedTuple):
    type: str
    classes: frozenset[str]
    verb: frozenset[str]
    subject: frozenset[str]
    near: frozenset[str]
    with_: frozenset[str]
    also: frozenset[str]
    without: frozenset[str]


class _Table(NamedTuple):
    rows: tuple[_Row, ...]
    verbs: frozenset[str]
    general: frozenset[str]


@cache
def _table(language: str = "en") -> _Table:
    data = word_lists("commitment_types", language)
    vocabulary: dict[str, str] = data["vocabulary"]

    def listed(row: dict[str, Any], key: str, *, inflected: bool = False) -> frozenset[str]:
        words: list[str] = []
        for word in row.get(key, "").split():
            words += vocabulary[word[1:]].split() if word.startswith("@") else [word]
        if inflected:
            return frozenset(form for word in words for form in forms(word))
        return frozenset(word.replace("_", " ") for word in words)

    rows = tuple(
        _Row(
            row["type"],
            listed(row, "class"),
            listed(row, "verb", inflected=True),
            listed(row, "subject"),
            listed(row, "near"),
            listed(row, "with"),
            listed(row, "also"),
            listed(row, "without"),
        )
        for row in data["row"]
    )
    general = frozenset(form for word in data["words"]["general"].split() for form in forms(word))
    return _Table(rows, frozenset(v for row in rows for v in row.verb) | general, general)


def type_of(
    act: Sequence[str],
    subject: Sequence[str],
    class_: str,
    *,
    joint: bool = False,
    passive: bool = False,
    verbal: bool | None = None,
    whole: Sequence[str] = (),
) -> str:
    """Return the type of an act: folded words from its head on, and those of the phrase that is to act.

    `whole` is the act with the verbs before its head, "continue to talk". `verbal` tells that the act begins with a verb, known or not.

    `subject` are the words of the phrase that is to act, in a passive of what is acted upon. Where no row fits, what several do together and what is only cooperation is `cooperate_generally`, what goes on `uphold_policy`, what a state refuses
    or considers `policy_change`.
    """
    table = _table()
    if not act:
        return "cooperate_generally"
    subject = _named(subject)
    plain = act_of(whole or act, subject, joint=joint, passive=passive, noun=verbal is False)
    told = plain and (deed_type(plain, class_) or loose_type(plain, class_))
    if told:
        return told
    head = act[0]
    words = with_pairs(
        (*subject, *act[:_FAR]) if passive else act[:_FAR]
    )  # of a passive the subject is the object
    nominal = (
        not verbal and head not in table.verbs and (len(act) < 2 or act[1] not in _AFTER_VERBS)
    )  # "pledged €30 million": the things tell, whatever the verb
    near = with_pairs(act[:_NEAR])
    doers = with_pairs(subject)
    for row in table.rows:
        if row.classes and class_ not in row.classes:
            continue
        if row.verb and head not in row.verb and not (nominal and row.with_):
            continue
        if row.subject and row.subject.isdisjoint(doers):
            continue
        if row.near and row.near.isdisjoint(near):
            continue
        if row.with_ and row.with_.isdisjoint(words):
            continue
        if row.also and row.also.isdisjoint(words):
            continue
        if row.without and not row.without.isdisjoint(words):
            continue
        return row.type
    if joint or head in table.general:
        return "cooperate_generally"
    if whole and whole[0].startswith("continu"):
        return "uphold_policy"
    return "policy_change" if class_ in ("refusal", "consideration") else "cooperate_generally"


def _named(subject: Sequence[str]) -> Sequence[str]:
    """Leave out what only tells more of the doer: "a team led by the minister, including two generals,"."""
    if subject and subject[0] in _ADVERBIALS:
        return ()
    return subject[: subject.index(",")] if "," in subject else subject


def known_verb(fold: str) -> bool:
    """Tell whether a word is a verb by which types are told."""
    return fold in _table().verbs
