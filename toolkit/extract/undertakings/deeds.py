"""What an act does to what: its verb, the phrase that the verb acts on, and what stands behind it.

Many verbs leave it to other words what is done: "continue to supply", "take steps to lower", "order a halt to". An act is
unwrapped until the word is found that tells.
"""

import itertools
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

from toolkit.extract.undertakings.acts import forms
from toolkit.extract.undertakings.manner import past_manner

_BREAKS = frozenset(
    """for from in to with at by on against into over under between among through during before after until till if once unless
    when while as that which who where so because provided despite within without regarding concerning including via across
    toward towards around about since than should whose whom ( ; : . — –""".split()
)
_CORE_ENDS = frozenset(
    """before after until till if once unless when while that which who where because provided despite so should although
    as ( ; : . — –""".split()
)
_PARTICLES = frozenset("up out off on over back down away ahead forward together in".split())
_EFFORTS = frozenset(
    "step steps measure measures action actions effort efforts everything best utmost".split()
)
_TRYING = frozenset("take make do taking making doing adopt spare redouble intensify".split())
_OPPORTUNITIES = frozenset(("opportunity", "opportunities", "occasion"))
_POSSIBLE = frozenset(
    "possibility possibilities option options idea feasibility prospect prospects question".split()
)


class Deed(NamedTuple):
    """An act unwrapped: `verbs` are the verb alone and with the words behind it, the rest are sets of words and pairs."""

    verbs: tuple[str, ...]
    object: frozenset[str]
    rest: frozenset[str]
    purpose: frozenset[str]
    subject: frozenset[str]


class Lexicon(NamedTuple):
    """The table of deeds: what passes the question on, nouns for verbs, and the rows by verb."""

    to: frozenset[str]
    towards: frozenset[str]
    ing: frozenset[str]
    opportunity: frozenset[str]
    bare: frozenset[str]
    noun: frozenset[str]
    nouns: Mapping[str, str]
    rows: Mapping[str, tuple["Row", ...]]


class Row(NamedTuple):
    """One row of the table; see the head of the file."""

    order: int
    type: str
    object: frozenset[str]
    rest: frozenset[str]
    any: frozenset[str]
    purpose: frozenset[str]
    subject: frozenset[str]
    without: frozenset[str]
    classes: frozenset[str]

    def fits(self, deed: Deed, class_: str) -> bool:
        """Tell whether a deed has all that the row asks for."""
        return not (
            (self.classes and class_ not in self.classes)
            or (self.object and self.object.isdisjoint(deed.object))
            or (self.rest and self.rest.isdisjoint(deed.rest))
            or (self.any and self.any.isdisjoint(deed.object) and self.any.isdisjoint(deed.rest))
            or (self.purpose and self.purpose.isdisjoint(deed.purpose))
            or (self.subject and self.subject.isdisjoint(deed.subject))
            or (
                self.without
                and not (self.without.isdisjoint(deed.object) and self.without.isdisjoint(deed.rest))
            )
        )


@cache
def lexicon(language: str = "en") -> Lexicon:
    """Return the table of a language."""
    path = files("toolkit") / "lexicons" / language / "commitment_deeds.toml"
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    vocabulary: dict[str, str] = data["vocabulary"]

    def listed(row: Mapping[str, Any], key: str) -> frozenset[str]:
        words: list[str] = []
        for word in row.get(key, "").split():
            words += vocabulary[word[1:]].split() if word.startswith("@") else [word]
        return frozenset(word.replace("_", " ") for word in words)

    rows: dict[str, list[Row]] = {}
    for order, row in enumerate(data["deed"]):
        read = Row(order, row["type"], *(listed(row, key) for key in _KEYS))
        for verb in row["verb"].split() or ("",):
            for form in _phrasal(verb):
                rows.setdefault(form, []).append(read)
    through: dict[str, str] = data["through"]
    passing = {
        name: frozenset(form for verb in verbs.split() for form in _phrasal(verb))
        for name, verbs in through.items()
    }
    return Lexicon(
        **passing,
        nouns={noun: verb for verb, nouns in data["nouns"].items() for noun in nouns.split()},
        rows={form: tuple(dict.fromkeys(found)) for form, found in rows.items()},
    )


_KEYS = ("object", "rest", "any", "purpose", "subject", "without", "class")


def _phrasal(verb: str) -> tuple[str, ...]:
    """Return the forms of a verb, with the words that stand behind it in "take_part"."""
    if not verb:
        return ("",)
    head, *more = verb.split("_")
    return tuple(" ".join((form, *more)) for form in forms(head))


def deed_type(
    act: Sequence[str], subject: Sequence[str], class_: str, *, passive: bool = False, noun: bool = False
) -> str | None:
    """Return the type of an act by the first row that fits its verb and what it acts on; None where no row does.

    `noun` tells that the act begins with no verb though its first word can be one: "close cooperation".
    """
    table = lexicon()
    found: list[Row]
    for deed in _deeds(act, subject, passive=passive, noun=noun):
        found = [row for verb in deed.verbs for row in table.rows.get(verb, ())]
        for row in sorted(found):
            if row.fits(deed, class_):
                return row.type
    if noun or not known(act[0]):
        thing = _read(["", *act], (), passive=False)  # "foreign troops on its soil"
        told = next((row.type for row in table.rows.get("", ()) if row.fits(thing, class_)), None)
        if told is None:
            to = next((k for k in range(1, len(act) - 1) if act[k] == "to" and known(act[k + 1])), None)
            told = deed_type(act[to + 1 :], (), class_) if to is not None else None
        return told  # "promised a quick response to help end the dispute"
    return None


def known(word: str) -> bool:
    """Tell whether a word is a verb that the table knows."""
    table = lexicon()
    return word in table.rows or word in table.to or word in table.noun


def _deeds(act: Sequence[str], subject: Sequence[str], *, passive: bool, noun: bool) -> list[Deed]:
    """Return an act as it stands, and then as it is unwrapped word by word."""
    found: list[Deed] = []
    words = list(act)
    if noun or not known(words[0]):
        words = _noun_or_ing(words, 0) or words  # "agreed to a prisoner exchange"
    for _ in range(4):
        if not words:
            break
        found.append(_read(words, subject, passive=passive and not found))
        inner = _inner(words)
        if inner is None:
            break
        words = inner
    return found


def _read(words: list[str], subject: Sequence[str], *, passive: bool) -> Deed:
    verbs = tuple(" ".join(words[:n]) for n in (1, 2, 3) if n <= len(words))
    i = 1
    while i < len(words) and words[i] in _PARTICLES:
        i += 1
    stop = next((k for k in range(i, len(words)) if words[k] in _BREAKS), len(words))
    end = next(
        (k for k in range(stop, len(words)) if words[k] in _CORE_ENDS or _purpose(words, k)), len(words)
    )
    of_subject = _with_pairs(subject)
    behind = words[end : end + 8] if end < len(words) and words[end] == "to" else ()
    object_ = _with_pairs(words[i:stop])
    return Deed(
        verbs,
        frozenset(object_ | of_subject if passive else object_),
        frozenset(_with_pairs([*words[1:i], *words[stop:end]])),
        frozenset(behind),
        frozenset(of_subject),
    )


def _purpose(words: list[str], k: int) -> bool:
    """Tell whether "to" opens what an act is for: an infinitive behind the object."""
    return words[k] == "to" and k + 1 < len(words) and words[k + 1] in lexicon().rows


def _inner(words: list[str]) -> list[str] | None:
    """Return the words of the act behind a verb that passes the question on."""
    table = lexicon()
    head = words[0]
    i = past_manner(words, 1, len(words))
    if i >= len(words):
        return None
    if head in table.noun and words[i] == "that":
        modal = next(
            (k for k in range(i, min(len(words) - 1, i + 12)) if words[k] in ("will", "would")), None
        )
        return _after_manner(words, modal + 1) if modal is not None else None
    if i > 1 and head in table.towards:
        return None  # "work closely together to urge them"
    if head in table.to and words[i] == "to" and i + 1 < len(words):
        return _after_manner(words, i + 1)
    if head in table.ing and words[i].endswith("ing") and words[i] in table.rows:
        return words[i:]
    if head in table.bare and words[i] in table.rows:
        return words[i:]
    if head in table.towards and words[i] in ("towards", "toward", "on") and i + 1 < len(words):
        return _noun_or_ing(words, i + 1)
    if head in _TRYING:
        to = next((k for k in range(i, min(len(words), i + 7)) if words[k] == "to"), None)
        if to is not None and not _EFFORTS.isdisjoint(words[i:to]) and to + 1 < len(words):
            return _after_manner(words, to + 1)
        if words[1:2] == ["no"] and "in" in words[2:4]:
            return _noun_or_ing(words, words.index("in") + 1)  # "spare no effort in supporting"
        if head not in table.opportunity:
            return None
    if head in table.opportunity:
        to = next((k for k in range(i, len(words) - 1) if words[k] == "to"), None)
        if to is None or _OPPORTUNITIES.isdisjoint(words[i:to]):
            return None
        return _after_manner(words, to + 1)
    if head in table.ing and words[1:2] == ["and"] and words[2:] and words[2] in table.rows:
        return words[2:]  # "continue and intensify"
    for n in (3, 2, 1):
        if " ".join(words[:n]) in table.noun and n < len(words):
            return _noun_or_ing(words, n)
    return None


def _after_manner(words: list[str], i: int) -> list[str] | None:
    return words[past_manner(words, i, len(words)) :] or None


def _noun_or_ing(words: list[str], i: int) -> list[str] | None:
    """Read "the sale of jets", "a 30-day halt to strikes", "the possibility of sending troops" as verb and object."""
    table = lexicon()
    if words[i].endswith("ing") and words[i] in table.rows:
        return words[i:]
    stop = next(
        (k for k in range(i, len(words)) if words[k] in _BREAKS or words[k] in ("of", ",")), len(words)
    )
    if stop == i:
        return None
    noun = words[stop - 1]
    if noun in _POSSIBLE and stop + 1 < len(words) and words[stop] in ("of", "for", "to"):
        return _noun_or_ing(words, stop + 1)
    verb = table.nouns.get(noun)
    if verb is None:
        return None
    behind = (
        words[stop + 1 :]
        if stop < len(words) and words[stop] in ("of", "to", "for", "in", "on")
        else words[stop:]
    )
    return [*verb.split("_"), *words[i : stop - 1], *behind]


def _with_pairs(words: Sequence[str]) -> set[str]:
    """Return the words and each two that stand side by side."""
    return {*words, *(f"{a} {b}" for a, b in itertools.pairwise(words))}
