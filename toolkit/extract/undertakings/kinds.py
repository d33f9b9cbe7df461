"""The type of an undertaking: what its words speak for, as `lexicons/<language>/commitment_types.toml` weighs them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from toolkit.extract.undertakings import evidence as evidences
from toolkit.extract.undertakings.acts import forms
from toolkit.extract.undertakings.deeds import act_of
from toolkit.wordlists import word_lists, worked_out

_ADVERBIALS = frozenset((",", "in", "to", "as", "with", "on", "at", "through", "by"))


def type_of(
    act: Sequence[str],
    subject: Sequence[str],
    class_: str,
    *,
    joint: bool = False,
    passive: bool = False,
    verbal: bool | None = None,
    whole: Sequence[str] = (),
    lead: float = 0.0,
    alike: frozenset[str] = frozenset(),
) -> str:
    """Return the type of an act: folded words from its head on, and those of the phrase that is to act.

    `whole` is the act with the verbs before its head, "continue to talk". `verbal` tells that the act begins with a verb, known or not.
    `subject` are the words of the phrase that is to act, in a passive of what is acted upon. It is the type that most speaks for; where another comes as close as `lead`,
    none is sure, and it is `cooperate_generally`, unless both are among those that are `alike`.
    """
    read = (
        act_of(whole or act, _named(subject), joint=joint, passive=passive, noun=verbal is False)
        if act
        else None
    )
    if read is None:
        return "cooperate_generally"
    weights = _weights()
    pieces = list(evidences.evidence(read, class_))
    scores = _standing(frozenset(word for place, told in pieces if place == "is" for word in told)).copy()
    for place, told in pieces:
        if place != "is":
            known = weights[place]
            for word in told:
                if word in known:
                    for kind, weight in known[word]:
                        scores[kind] += weight
    _, best = max(zip(scores.values(), scores, strict=True))
    others = (score for kind, score in scores.items() if kind != best and not {kind, best} <= alike)
    close = lead and any(scores[best] - score < lead for score in others)
    return "cooperate_generally" if close else best


Weights = Mapping[str, Mapping[str, tuple[tuple[str, float], ...]]]


@cache
def _weights(language: str = "en") -> Weights:
    """Return, by place and word, the types that the word speaks for or against there."""
    return worked_out("commitment_types", language, weighed, by=(__file__, evidences.__file__))


@cache
def _standing(what: frozenset[str]) -> defaultdict[str, float]:
    """Return what speaks for each type by what an act `is`: half of all weights, and few acts differ in it."""
    known = _weights()["is"]
    scores: defaultdict[str, float] = defaultdict(float)
    for word in sorted(what):
        for kind, weight in known.get(word, ()):
            scores[kind] += weight
    return scores


def weighed(lists: Mapping[str, Any]) -> Weights:
    """Turn the lists of words by type, place and weight round.

    Each pair of type and weight is one object, though thousands of words have it: looking one up finds it near at hand.
    """
    pairs: dict[tuple[str, float], tuple[str, float]] = {}
    weights: dict[str, dict[str, list[tuple[str, float]]]] = {place: {} for place in evidences.PLACES}
    for kind, places in lists.items():
        for place, by_weight in places.items():
            for weight, listed in by_weight.items():
                pair = pairs.setdefault((kind, float(weight)), (kind, float(weight)))
                for word in listed.split():
                    weights[place].setdefault(word, []).append(pair)
    return {place: {word: tuple(found) for word, found in by.items()} for place, by in weights.items()}


def _named(subject: Sequence[str]) -> Sequence[str]:
    """Leave out what only tells more of the doer: "a team led by the minister, including two generals,"."""
    if subject and subject[0] in _ADVERBIALS:
        return ()
    return subject[: subject.index(",")] if "," in subject else subject


def known_verb(fold: str) -> bool:
    """Tell whether a word is a verb that heads acts."""
    return fold in _heads()


@cache
def _heads(language: str = "en") -> frozenset[str]:
    listed: str = word_lists("commitment_acts", language)["verbs"]["heads"]
    return frozenset(form for verb in listed.split() for form in forms(verb))
