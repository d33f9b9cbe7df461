"""Verbs that leave it to other words what is done: from "continue to supply", "order a halt to" to the deed behind them."""

from toolkit.extract.undertakings.acts import is_participle
from toolkit.extract.undertakings.actwords import act_words
from toolkit.extract.undertakings.manner import past_manner

#: words at which the phrase ends that a verb acts on
BREAKS = frozenset(
    """for from in to with at by on against into over under between among through during before after until till if once unless
    when while as that which who where so because provided despite within without regarding concerning including via across
    toward towards around about since than should whose whom ( ; : . — –""".split()
)
_EFFORTS = frozenset(
    "step steps measure measures action actions effort efforts everything anything whatever all best utmost part what much more necessary energies energy work".split()
)
_PARTICLES = frozenset("up out off on over back down away in".split())
_FREE = frozenset(("free", "set", "put", "let", "interested", "concerned", "involved", "united"))
_ENSURING = frozenset(("see", "make", "ensure", "guarantee"))
_AUXILIARIES = frozenset(
    "be is are was were been being will would can could should may might to not have has had".split()
)
_DETERMINERS = frozenset("the a an its his her their our of in for by no all any and".split())
_ANY = frozenset(("no", "any", "another", "more", "further", "neither", "new"))
_AIMS = frozenset("to in into for towards toward at".split())
_OPPORTUNITIES = frozenset(("opportunity", "opportunities", "occasion"))
_POSSIBLE = frozenset(
    "possibility possibilities option options idea feasibility prospect prospects question proposal proposals plan plans offer".split()
)


def inner(words: list[str]) -> list[str] | None:
    """Return the words of the act behind a verb that passes the question on."""
    table = act_words()
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
        if words[on : on + 1] and words[on].endswith("ing") and words[on] in table.verbs:
            return words[on:]
    if head in table.bare and words[i] in table.verbs:
        return words[i:]
    if head in table.towards and words[i] in ("towards", "toward", "on") and i + 1 < len(words):
        return noun_or_ing(words, i + 1)
    if head in table.efforts and not _takes_part(words, i):
        to = next((k for k in range(i, min(len(words), i + 9)) if words[k] in _AIMS), None)
        if to is not None and not _EFFORTS.isdisjoint(words[i:to]) and to + 1 < len(words):
            return _after_manner(words, to + 1) if words[to] == "to" else noun_or_ing(words, to + 1)
    if head in table.opportunity:
        to = next((k for k in range(i, len(words) - 1) if words[k] == "to"), None)
        if to is None or _OPPORTUNITIES.isdisjoint(words[i:to]):
            return None
        return _after_manner(words, to + 1)
    if head == "be":
        return _there_is(words)
    if head in table.asking:
        whether = next((k for k in range(1, min(len(words), _NEAR)) if words[k] in _WHETHER), None)
        if whether is not None:
            return _weighed(words, whether + 1)
    for n in (3, 2, 1):
        verb = " ".join(words[:n])
        if verb in table.noun and n < len(words):
            behind = noun_or_ing(words, n)
            return ["", *words[n:]] if behind is None and verb in table.weighing else behind
    return None


def _takes_part(words: list[str], i: int) -> bool:
    """Tell "take part in the summit", which tells what is done, from "take part in the meeting", "in efforts to end it"."""
    events = act_words().classes
    return words[i] == "part" and any("events" in events.get(word, ()) for word in words[i + 1 : i + _PART])


_PART = 6  #: tokens of "part in the Global Vaccine Summit"


def _weighed(words: list[str], i: int) -> list[str] | None:
    """Read "whether to send ships", "how many ships it could spare", "whether ships could be spared" as verb and object."""
    stop = next((k for k in range(i, min(len(words), i + _CLAUSE)) if words[k] in _CAN), None)
    if stop is None or stop + 1 >= len(words):
        return None
    verb = past_manner(words, stop + 1, len(words))
    if words[verb : verb + 1] == ["be"] and is_participle(words[verb + 1] if verb + 1 < len(words) else ""):
        return [words[verb + 1], *words[i:stop], *words[verb + 2 :]]
    many = words[i:stop] if words[i - 1] in ("how", "what", "which") else []
    return [*words[verb:], *many] or None


_WHETHER = frozenset(("whether", "if", "how", "what", "which"))
_NEAR = 4  #: tokens of "look again into whether"
_CLAUSE = 12  #: tokens from "whether" to "could"
_CAN = frozenset("to can could might may should would will".split())


def caused(words: list[str]) -> list[str] | None:
    """Read what is brought about: "have the accord signed in June", "see both crews freed", as verb and object."""
    verbs, i = act_words().verbs, 1
    if words[0] in _ENSURING and "that" in words[1:4]:
        return _ensured(words, words.index("that") + 1)
    if words[0] not in act_words().causing:
        return None
    stop = next(
        (k for k in range(i, min(len(words), i + 14)) if words[k] in BREAKS or words[k] == ","), len(words)
    )
    last = stop - 1
    if last > i and words[last] in _PARTICLES:
        last -= 1
    if last <= i or words[last] not in verbs or not is_participle(words[last]) or words[last] in _FREE:
        return None
    end = last - 1 if words[last - 1] == "be" and words[last - 2 : last - 1] == ["to"] else last
    end -= end < last  # "want it to be signed"
    return [*words[last:stop], *words[i:end], *words[stop:]]


def _ensured(words: list[str], i: int) -> list[str] | None:
    """Read "see to it that the crews are freed" as verb and object."""
    known = act_words().verbs
    verbs = [
        k
        for k in range(i + 1, min(len(words), i + 14))
        if words[k] in known
        and words[k] not in _AUXILIARIES
        and words[k - 1] not in _DETERMINERS
        and not words[k].endswith("s")  # "more ships of the group head for"
    ]
    verb = next((k for k in verbs if words[k - 1] in _AUXILIARIES), verbs[0] if verbs else None)
    if verb is None:
        return [words[0], *words[i:]] if i < len(words) else None
    end = verb
    while end > i and words[end - 1] in _AUXILIARIES:
        end -= 1
    return [words[verb], *words[i:end], *words[verb + 1 :]]


def _there_is(words: list[str]) -> list[str] | None:
    """Read "(there will) be no halt to the strikes" as what is named."""
    if len(words) < 3 or words[1] not in _ANY:
        return None
    return noun_or_ing(words, 2) or ["", *words[2:]]


def _after_manner(words: list[str], i: int) -> list[str] | None:
    return words[past_manner(words, i, len(words)) :] or None


def noun_or_ing(words: list[str], i: int) -> list[str] | None:
    """Read "the sale of jets", "a 30-day halt to strikes", "the possibility of sending troops" as verb and object."""
    table = act_words()
    if words[i].endswith("ing") and words[i] in table.verbs:
        return words[i:]
    stop = next(
        (k for k in range(i, len(words)) if words[k] in BREAKS or words[k] in ("of", ",")), len(words)
    )
    if stop == i:
        return None
    noun = words[stop - 1]
    if noun in _POSSIBLE and stop + 1 < len(words) and words[stop] in ("of", "for", "to"):
        behind = words[stop + 1 :]
        verbal = words[stop] == "to" and behind[0] in table.verbs
        return behind if verbal else noun_or_ing(words, stop + 1)
    verb = table.nouns.get(noun)
    if verb is None:
        return None
    behind = (
        words[stop + 1 :]
        if stop < len(words) and words[stop] in ("of", "to", "for", "in", "on")
        else words[stop:]
    )
    return [*verb.split("_"), *words[i : stop - 1], *behind]
