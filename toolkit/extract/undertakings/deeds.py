"""What an act does to what: its verb, the phrase that the verb acts on, and what stands behind it.

Many verbs leave it to other words what is done: "continue to supply", "take steps to lower", "order a halt to". An act is
unwrapped until the word is found that tells.
"""

import itertools
from collections.abc import Sequence

from toolkit.extract.undertakings.acts import forms
from toolkit.extract.undertakings.deedrows import Deed, Row, lexicon
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
    "step steps measure measures action actions effort efforts everything anything whatever all best utmost part what much more necessary energies energy work".split()
)
_QUOTES = frozenset("\" “ ” „ ‘ ’ « » '' ``".split())
_TAKING = frozenset("take takes took taken taking".split())
_FITTING = frozenset(f for verb in ("provide", "supply", "furnish", "equip") for f in forms(verb))
_AIMS = frozenset("to in into for towards toward at".split())
_OPPORTUNITIES = frozenset(("opportunity", "opportunities", "occasion"))
_POSSIBLE = frozenset(
    "possibility possibilities option options idea feasibility prospect prospects question".split()
)


def deed_type(
    act: Sequence[str],
    subject: Sequence[str],
    class_: str,
    *,
    joint: bool = False,
    passive: bool = False,
    noun: bool = False,
) -> str | None:
    """Return the type of an act by the first row that fits its verb and what it acts on; None where no row does.

    `noun` tells that the act begins with no verb though its first word can be one: "close cooperation".
    """
    table = lexicon()
    noun = noun and not (act and act[0] in _QUOTES)  # a verb may stand behind the mark
    act = plain(act)
    if not act:
        return None
    found: list[Row]
    for deed in _deeds(act, subject, joint=joint, passive=passive, noun=noun):
        found = [row for verb in deed.verbs for row in table.rows.get(verb, ())]
        for row in sorted(found):
            if row.fits(deed, class_):
                return row.type
    if noun or not known(act[0]):
        thing = _read(["", *act], (), passive=False)  # "foreign troops on its soil"
        told = next((row.type for row in table.rows.get("", ()) if row.fits(thing, class_)), None)
        if told is None:
            to = next((k for k in range(1, len(act) - 1) if act[k] == "to" and known(act[k + 1])), None)
            told = deed_type(act[to + 1 :], (), class_, joint=joint) if to is not None else None
        return told  # "promised a quick response to help end the dispute"
    return None


def loose_type(
    act: Sequence[str],
    subject: Sequence[str],
    class_: str,
    *,
    joint: bool = False,
    passive: bool = False,
    noun: bool = False,
) -> str | None:
    """Return the type that a verb tells whatever it acts on, or a thing whatever is done to it, the innermost first."""
    table = lexicon()
    noun = noun and not (act and act[0] in _QUOTES)
    act = plain(act)
    if not act:
        return None
    deeds = _deeds(act, subject, joint=joint, passive=passive, noun=noun)[::-1]
    by_verb = (table.verbs[verb] for deed in deeds for verb in deed.verbs[::-1] if verb in table.verbs)
    by_thing = (row.type for deed in deeds for row in table.things if row.fits(deed, class_))
    return next(itertools.chain(by_verb, by_thing), None)


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
    table = lexicon()
    return word in table.rows or word in table.to or word in table.noun


def _deeds(
    act: Sequence[str], subject: Sequence[str], *, joint: bool, passive: bool, noun: bool
) -> list[Deed]:
    """Return an act as it stands, and then as it is unwrapped word by word."""
    found: list[Deed] = []
    words = list(act)
    if noun or not known(words[0]):
        words = _noun_or_ing(words, 0) or words  # "agreed to a prisoner exchange"
    for _ in range(5):
        if not words:
            break
        second = past_manner(words, 2, len(words)) if words[1:2] == ["and"] else len(words)
        if second < len(words) and known(words[second]):  # "pursue and implement the accord"
            found.append(_read([words[0], *words[second + 1 :]], subject, joint=joint, passive=False))
            words = words[second:]
            continue
        befalling = not found and words[0] in lexicon().befalling  # "the talks will resume"
        found.append(_read(words, subject, joint=joint, passive=befalling or (passive and not found)))
        inner = _inner(words)
        if inner is None:
            break
        words = inner
    return found


def _read(words: list[str], subject: Sequence[str], *, joint: bool = False, passive: bool) -> Deed:
    verbs = tuple(" ".join(words[:n]) for n in (1, 2, 3, 4) if n <= len(words))
    i = 1
    while i < len(words) and words[i] in _PARTICLES:
        i += 1
    stop = next((k for k in range(i, len(words)) if words[k] in _BREAKS), len(words))
    end = next(
        (k for k in range(stop, len(words)) if words[k] in _CORE_ENDS or _purpose(words, k)), len(words)
    )
    if words[0] in _FITTING and words[stop : stop + 1] == ["with"]:  # "provide the army with shells"
        stop = next((k for k in range(stop + 1, len(words)) if words[k] in _BREAKS), len(words))
        end = max(end, stop)
    of_subject = with_pairs(subject)
    behind = words[end : end + 8] if end < len(words) and words[end] == "to" else ()
    object_ = with_pairs(words[i:stop])
    return Deed(
        verbs,
        frozenset(object_ | of_subject if passive else object_),
        frozenset(with_pairs([*words[1:i], *words[stop:end]])),
        frozenset(behind),
        frozenset(of_subject),
        joint,
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
    if head in table.ing:
        on = i + (words[i] == "on")  # "keep on talking"
        if words[on : on + 1] and words[on].endswith("ing") and words[on] in table.rows:
            return words[on:]
    if head in table.bare and words[i] in table.rows:
        return words[i:]
    if head in table.towards and words[i] in ("towards", "toward", "on") and i + 1 < len(words):
        return _noun_or_ing(words, i + 1)
    if head in table.efforts:
        to = next((k for k in range(i, min(len(words), i + 9)) if words[k] in _AIMS), None)
        if to is not None and not _EFFORTS.isdisjoint(words[i:to]) and to + 1 < len(words):
            return _after_manner(words, to + 1) if words[to] == "to" else _noun_or_ing(words, to + 1)
    if head in table.opportunity:
        to = next((k for k in range(i, len(words) - 1) if words[k] == "to"), None)
        if to is None or _OPPORTUNITIES.isdisjoint(words[i:to]):
            return None
        return _after_manner(words, to + 1)
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


def with_pairs(words: Sequence[str]) -> set[str]:
    """Return the words and each two that stand side by side."""
    return {*words, *(f"{a} {b}" for a, b in itertools.pairwise(words))}
