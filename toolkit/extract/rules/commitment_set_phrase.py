"""`commitment.set-phrase`: "gave the green light to joint patrols", "balked at a statement", "left the door open to talks"."""

from collections.abc import Iterator

from toolkit.extract.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.contexts import elsewhere, holder, past, supposed
from toolkit.extract.undertakings.doers import parties
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.phrases import Subject, earlier_subject, subject_before
from toolkit.extract.undertakings.setphrases import notations, set_phrases
from toolkit.extract.undertakings.voices import voice
from toolkit.extract.verbs import Verb, verbs
from toolkit.extract.words import words
from toolkit.lexicon import Hit

_BES = frozenset("is are was were be been being am".split())
_HAVES = frozenset("has have had".split())
_NOT = frozenset(("not", "never"))
_AFTER_ALL = frozenset(
    "and but when as because after before at on in to while since".split()
)  #: "said no and"
_OPEN = frozenset(("could", "can", "may", "might", "must", "should"))


@extraction_rule(
    "commitment.set-phrase",
    phrases=notations(),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. The ministers could not give the green light to patrols.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He asked her to give the green light to joint patrols.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte gave the green light to joint patrols⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves balked at a joint statement⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte left the door open to a lower quota⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves dangled a further loan⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte did not rule out a second ship⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He asked for ships, but ⟦President Marte said no⟧.",
    ),
    order=24,
)
def set_phrase(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read what somebody undertakes, offers, considers or refuses in words that only together say so."""
    folds = reading.tokens.folds
    last = reading.layout.sentences[number].last
    phrase = set_phrases().longest(folds, hit.first, hit.last)
    if phrase is None:
        return
    class_, alone = phrase.value
    at = _group_start(folds, hit.first, reading.layout.sentences[number].first)
    group = folds[at : hit.first]
    if (
        not _OPEN.isdisjoint(group)
        or "to" in group[-1:]
        or (not _BES.isdisjoint(group) and not folds[hit.first].endswith("ing"))
    ):
        return
    found = _subject(reading, number, at)
    if found is None:
        return
    subject, begin = found
    if (
        not _NOT.isdisjoint(group)
        or any(w.endswith("n't") for w in group)
        or "neither" in folds[begin - 1 : begin + 1]
    ):
        if class_ != "commitment":
            return
        class_ = "refusal"  # "has not given the green light to"
    governing = holder(reading, number, subject.first if begin == subject.first else at)
    if supposed(reading, number, begin, subject.lead, governing) or elsewhere(reading, number, governing):
        return
    own = _predicate(number, begin, at, hit, group, subject, governing)
    if past(reading, own):
        return
    who = parties(reading, number, subject, voice(reading, number, governing))
    act = past_manner(folds, hit.last, last)
    if alone:
        if hit.last < last and folds[hit.last][0].isalnum() and folds[hit.last] not in _AFTER_ALL:
            return  # "said no such call took place"
        act = hit.first
    elif class_ == "refusal" and act < last and _is_saying(folds[act]):
        return  # "stopped short of saying whether", "was not in a position to tell"
    elif act >= last or not (folds[act][0].isalnum() or folds[act] in ("“", '"')):
        return
    if who:
        end = clause_end(reading, number, max(act, hit.last - 1))
        yield Found("commitment.set-phrase", class_, number, begin, max(end, hit.last), act, who, governing)


def _group_start(folds: list[str], at: int, first: int) -> int:
    """Return where the auxiliaries and adverbs before a verb begin."""
    auxiliaries, adverbs = words().auxiliaries, words().adverbs
    while at > first and (
        folds[at - 1] in auxiliaries
        or folds[at - 1] in adverbs
        or folds[at - 1].endswith("n't")
        or (folds[at - 1].endswith("ly") and len(folds[at - 1]) > 4 and folds[at - 1] != "italy")
        or folds[at - 1] == "to"
    ):
        at -= 1
    return at


def _subject(reading: Reading, number: int, at: int) -> tuple[Subject, int] | None:
    """Return who does it and where the evidence begins; None where nobody known does."""
    subject, begin = subject_before(reading, number, at), at
    if subject is not None:
        begin = subject.first
    else:
        subject = earlier_subject(reading, number, at)
    if subject is None or subject.lead in acts().openers:
        return None
    if subject.actors:
        whom = subject.actors[-1]
        known = whom.kind in ("person", "side", "group", "pronoun", "holders") and whom.pronoun != "who"
        return (subject, begin) if known else None
    return (subject, begin) if subject.head in acts().agents or subject.head in acts().teams else None


def _predicate(
    number: int,
    begin: int,
    at: int,
    hit: Hit[object],
    group: list[str],
    subject: Subject,
    governing: Predicate | None,
) -> Predicate:
    """Return the phrase as a verb, so that what is asked of verbs can be asked of it."""
    own = Predicate(Verb("", "other", "past", ()), number, begin, hit.first, hit.last)
    own.group, own.perfect, own.parent = at, not _HAVES.isdisjoint(group), governing
    own.subject = subject.actors[0] if subject.actors else None
    return own


def _is_saying(verb: str) -> bool:
    return verb in acts().sayings or any(v.kind in ("say", "confirm", "deny") for v in verbs().get(verb, ()))
