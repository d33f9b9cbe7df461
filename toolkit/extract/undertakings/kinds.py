"""The type of an undertaking: what its words speak for, as `lexicons/<language>/commitment_types.toml` weighs them."""

from collections.abc import Mapping, Sequence
from functools import cache

from toolkit.extract.undertakings.acts import forms
from toolkit.extract.undertakings.deeds import act_of
from toolkit.extract.undertakings.evidence import PLACES, evidence
from toolkit.wordlists import word_lists

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
) -> str:
    """Return the type of an act: folded words from its head on, and those of the phrase that is to act.

    `whole` is the act with the verbs before its head, "continue to talk". `verbal` tells that the act begins with a verb, known or not.
    `subject` are the words of the phrase that is to act, in a passive of what is acted upon. It is the type that most speaks for; where another comes as close as `lead`,
    none is sure, and it is `cooperate_generally`.
    """
    read = (
        act_of(whole or act, _named(subject), joint=joint, passive=passive, noun=verbal is False)
        if act
        else None
    )
    if read is None:
        return "cooperate_generally"
    weights = _weights()
    scores: dict[str, float] = {}
    for place, told in evidence(read, class_):
        known = weights[place]
        for word in told:
            if word in known:
                for kind, weight in known[word]:
                    scores[kind] = scores.get(kind, 0.0) + weight
    best = max(scores, key=lambda kind: (scores[kind], kind))
    close = lead and any(scores[best] - score < lead for kind, score in scores.items() if kind != best)
    return "cooperate_generally" if close else best


@cache
def _weights(language: str = "en") -> Mapping[str, Mapping[str, tuple[tuple[str, float], ...]]]:
    """Return, by place and word, the types that the word speaks for or against there."""
    weights: dict[str, dict[str, list[tuple[str, float]]]] = {place: {} for place in PLACES}
    for kind, places in word_lists("commitment_types", language).items():
        for place, by_weight in places.items():
            for weight, listed in by_weight.items():
                for word in listed.split():
                    weights[place].setdefault(word, []).append((kind, float(weight)))
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
