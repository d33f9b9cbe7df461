"""What an act does to what: its verb, the phrase that the verb acts on, and what stands behind it.

Many verbs leave it to other words what is done: "continue to supply", "take steps to lower", "order a halt to". An act is
unwrapped until the word is found that tells.
"""

import itertools
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from toolkit.extract.undertakings.acts import forms
from toolkit.extract.undertakings.actwords import act_words
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.unwrapping import BREAKS, caused, inner, noun_or_ing

_CORE_ENDS = frozenset(
    """before after until till if once unless when while that which who where because provided despite so should although
    as ( ; : . — –""".split()
)
_PARTICLES = frozenset("up out off on over back down away ahead forward together in".split())
_QUOTES = frozenset("\" “ ” „ ‘ ’ « » '' ``".split())
_REACH = 12  #: words behind what the verb acts on that still tell what is done
_TAKING = frozenset("take takes took taken taking".split())
_TOGETHER = frozenset(("coordinate", "cooperate", "collaborate"))


@cache
def _seeking() -> frozenset[str]:
    """Return the forms of the verbs of "look after the wounded"."""
    return frozenset(f for verb in ("look", "go", "get") for f in forms(verb))


@cache
def _fitting() -> frozenset[str]:
    """Return the forms of the verbs of "provide them with tents"."""
    return frozenset(f for verb in ("provide", "supply", "furnish", "equip") for f in forms(verb))


class Deed(NamedTuple):
    """An act unwrapped: `verbs` are the verb alone and with the words behind it, the rest are sets of words and pairs."""

    verbs: tuple[str, ...]
    object: frozenset[str]
    rest: frozenset[str]
    purpose: frozenset[str]
    subject: frozenset[str]


class Act(NamedTuple):
    """An act to be typed: its plain words, the phrase that is to act, and how the two stand to each other.

    `noun` tells that the act begins with no verb though its first word can be one: "close cooperation".
    """

    words: list[str]
    subject: Sequence[str] = ()
    joint: bool = False
    passive: bool = False
    noun: bool = False

    def nominal(self) -> bool:
        """Tell whether what is undertaken is named by a noun, or by a verb that the table does not know."""
        return self.noun or not known(self.words[0])


def act_of(
    words: Sequence[str], subject: Sequence[str], *, joint: bool, passive: bool = False, noun: bool = False
) -> Act | None:
    """Return an act without what surrounds its words; None where nothing is left."""
    noun = noun and not (words and words[0] in _QUOTES)  # a verb may stand behind the mark
    found = plain(words)
    if not found:
        return None
    return Act(found, subject, joint, passive, noun or _is_plural(found[0]))


def _is_plural(word: str) -> bool:
    """Tell whether a word is a noun though a form of a verb: no act begins with "talks" or "visits" as a verb."""
    return word.endswith("s") and not word.endswith("ss") and word[:-1] in act_words().verbs


def plain(act: Sequence[str]) -> list[str]:
    """Return the words of an act without quotation marks and without the "to" of an infinitive."""
    words = [word for word in act if word not in _QUOTES]
    words = words[past_manner(words, int(words[:1] == ["to"]), len(words)) :]
    words = [word.replace("re-", "re", 1) if word.startswith("re-") else word for word in words]
    if words[:1] and words[0] in _TAKING and "part" in words[2:5]:
        return [words[0], *words[words.index("part") :]]  # "take an active part in"
    return words


def known(word: str) -> bool:
    """Tell whether a word is a verb that the table knows."""
    table = act_words()
    return word in table.verbs or word in table.to or word in table.noun


def deeds_of(act: Act) -> Iterator[Deed]:
    """Yield an act as it stands, and then as it is unwrapped word by word."""
    words, subject = act.words, act.subject
    if act.nominal():
        alone = act.noun and (len(words) == 1 or words[1] in BREAKS)  # "promised tents"
        words = noun_or_ing(words, 0) or (["", *words] if alone else words)  # "a prisoner exchange"
    for turn in range(5):
        if not words:
            return
        words = caused(words) or words
        n = 1 + (words[1:2] != ["and"] and not _PARTICLES.isdisjoint(words[1:2]))
        second = past_manner(words, n + 1, len(words)) if words[n : n + 1] == ["and"] else len(words)
        if second < len(words) and known(words[second]):  # "pursue and implement the accord"
            if words[second] not in _TOGETHER:
                yield _read([*words[:n], *words[second + 1 :]], subject, passive=False)
            words = words[second:]
            continue
        of_subject = turn == 0 and (act.passive or _befalls(words))
        yield _read(words, subject, passive=of_subject)
        behind = inner(words) or (_of_noun(subject) if of_subject and _leaves_open(words) else None)
        if behind is None:
            return
        words = behind


def _leaves_open(words: list[str]) -> bool:
    """Tell whether a verb leaves it to its subject what is done: "the withdrawal will be completed"."""
    return not act_words().noun.isdisjoint((words[0], " ".join(words[:2]))) or _befalls(words)


def _of_noun(subject: Sequence[str]) -> list[str] | None:
    """Return the act that a subject's noun stands for: "withdraw" of "the withdrawal"."""
    words = list(subject)
    start = int(bool(words) and words[0] in ("the", "a", "an", "this", "that", "their", "its", "his", "her"))
    return noun_or_ing(words, start) if start < len(words) else None


def _befalls(words: list[str]) -> bool:
    """Tell whether a verb says what becomes of its subject: "the talks will resume", "the sailors will be home"."""
    befalling = act_words().befalling
    return words[0] in befalling or " ".join(words[:2]) in befalling


def _read(words: list[str], subject: Sequence[str], *, passive: bool) -> Deed:
    verb = words[0]
    verbs = [verb]
    for word in words[1:_LONGEST] if verb else ():
        verb = f"{verb} {word}"
        verbs.append(verb)
    i = 1 + (
        words[1:2] == ["as"] or (words[1:2] == ["after"] and words[0] in _seeking())
    )  # "serve as a go-between"
    while i < len(words) and words[i] in _PARTICLES:
        i += 1
    stop = next((k for k in range(i, len(words)) if words[k] in BREAKS), len(words))
    end = stop
    while (
        end < len(words)
        and words[end] not in _CORE_ENDS
        and not (words[end] == "to" and _purpose(words, end))
    ):
        end += 1
    if words[0] in _fitting() and words[stop : stop + 1] == ["with"]:  # "provide the army with shells"
        stop = next((k for k in range(stop + 1, len(words)) if words[k] in BREAKS), len(words))
        end = max(end, stop)
    of_subject = with_pairs(subject)
    behind = words[end : end + 8] if end < len(words) and words[end] == "to" else ()
    object_ = with_pairs(words[i:stop])
    return Deed(
        tuple(verbs),
        frozenset(object_ | of_subject if passive else object_),
        frozenset(with_pairs([*words[1:i], *words[stop : min(end, stop + _REACH)]])),
        frozenset(behind),
        frozenset(of_subject),
    )


_LONGEST = 4  #: words of a verb with those behind it that make one with it


def _purpose(words: list[str], k: int) -> bool:
    """Tell whether a "to" opens what an act is for: an infinitive behind the object."""
    return k + 1 < len(words) and words[k + 1] in act_words().verbs


def with_pairs(words: Sequence[str]) -> set[str]:
    """Return the words and each two that stand side by side."""
    told = {*words}
    told.update([f"{a} {b}" for a, b in itertools.pairwise(words)])
    return told
