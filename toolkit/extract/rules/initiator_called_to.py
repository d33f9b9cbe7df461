"""`initiator.called-to`: "X called at noon to express solidarity", "phoned to congratulate", "X called me"."""

from collections.abc import Iterator
from itertools import pairwise

from toolkit.extract.facts import Initiative
from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.grammar.verbs import verbs
from toolkit.extract.initiators import RANG, actor_at, actor_before, party, who_is
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.words import words

_CALLED_ONES = frozenset(("me", "us", "him", "her", "back", "again"))
# What may stand between the verb and the infinitive: the time and the medium.
_ADJUNCT = frozenset(
    """in at on by phone telephone today yesterday tonight this last morning afternoon evening night late earlier later
    a.m. p.m. am pm , local time noon around about shortly just after before again""".split()
)
#: What one calls to without a telephone: "called to mind how long they had waited".
_CALLED_TO = frozenset("mind memory order account arms attention action question task".split())
_TALKED = frozenset(("talked", "spoke", "discussed", "chatted"))


@extraction_rule(
    "initiator.called-to",
    verbs=("stress", "call"),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile on Monday. Marte had phoned Ilves in January.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He called on all sides to stop.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. President Marte called to mind their visits.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte called to⟧ express solidarity.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Marte phoned shortly before 8 a.m.⟧ and they talked for an hour.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Mr Marte, who had phoned from Oslo⟧, thanked him.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Marte, who called from Temuco⟧, thanked him.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. Marte also telephoned Lima.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The bells rang at 11.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte telephoned at 10:53⟧ p.m. Oslo time.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. An aide said that ⟦Marte had rung Oslo⟧, and not the other way round.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte called at 9 a.m. to⟧ express solidarity.",
        "President Ilves of Norway spoke by phone with ⟦President Marte of Chile, who called in order to⟧ follow up on the visit.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte had called his counterpart⟧ to ask for ships.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. Mr Ilves was at sea when ⟦President Marte called him⟧.",
    ),
)
def called_to(reading: Reading, predicate: Predicate) -> Iterator[Initiative]:
    """Read who called, or called somebody, to say something."""
    if predicate.lemma not in RANG or predicate.passive or predicate.negated:
        return
    actor = actor_before(reading, predicate.sentence, predicate.group) or predicate.subject
    if actor is None or actor.kind not in ("person", "pronoun"):
        return
    actor = who_is(reading, predicate.sentence, actor)
    last = _end(reading, predicate)
    who = party(actor)
    if last is not None and who is not None:
        yield Initiative(who, min(actor.first, predicate.first), last, "initiator.called-to")


def _end(reading: Reading, predicate: Predicate) -> int | None:
    """Return the token after "to" of "called at noon to say", or after whom the speaker says was called."""
    folds, lists = reading.tokens.folds, words()
    if (
        predicate.relative and predicate.lemma != "call"
    ):  # "who had phoned Y": the report of it is an earlier one
        target = actor_at(reading, predicate.sentence, predicate.last, within=1)
        if target is not None and target.people:
            return target.last
    if predicate.relative and (placed := _after_place(reading, predicate)) is not None:
        return placed
    if (whom := _whom(reading, predicate) or _capital(reading, predicate)) is not None:
        return whom
    last = reading.layout.sentences[predicate.sentence].last
    if folds[predicate.last : predicate.last + 1] in (["me"], ["us"]):
        after = folds[predicate.last + 1] if predicate.last + 1 < last else "."
        return predicate.last + 1 if after not in ("a", "an", "the") else None
    if (when := _time(folds, predicate)) is not None:
        return when
    for j in range(predicate.last, min(last - 1, predicate.last + 9)):
        fold = folds[j]
        if fold == "to":
            if j == predicate.last and folds[j + 1] in _CALLED_TO:
                return None
            verb = any(v.form == "base" for v in verbs().get(folds[j + 1], ())) or folds[j + 1].isalpha()
            return j + 1 if verb and folds[j + 1] not in lists.determiners else None
        if folds[j : j + 3] == ["in", "order", "to"]:
            return j + 3
        if fold == "and" and folds[j + 1] == "they" and not _TALKED.isdisjoint(folds[j + 2 : j + 4]):
            return j  # "X phoned at noon and they talked"
        named = fold in lists.weekdays or fold in lists.months or fold[0].isdigit()
        if not named and fold not in _ADJUNCT and fold not in _CALLED_ONES:
            return None
        if fold == "on" and not (
            folds[j + 1] in lists.weekdays or folds[j + 1] in lists.months or folds[j + 1][0].isdigit()
        ):
            return None
    return None


def _time(folds: list[str], predicate: Predicate) -> int | None:
    """Return the token after the time of day of "X telephoned at 10:53 p.m. Delhi time", "rang shortly before midnight"."""
    at = predicate.last
    if predicate.lemma == "call" or "and" in folds[at : at + 9]:
        return None
    if folds[at] == "at" and folds[at + 1][0].isdigit():
        return at + 2
    near = folds[at] in ("shortly", "just") and folds[at + 1] in ("before", "after")
    return at + 3 if near and (folds[at + 2][0].isdigit() or folds[at + 2] in _HOURS) else None


_HOURS = frozenset(("midnight", "noon", "midday", "dawn", "sunrise", "sunset"))


def _whom(reading: Reading, predicate: Predicate) -> int | None:
    """Return the token after the other one of the two: "had called him", "his Swedish counterpart", "when X called,"."""
    folds, at = reading.tokens.folds, predicate.last
    sentence = reading.layout.sentences[predicate.sentence]
    had = "had" in folds[predicate.group : predicate.first]
    begins = predicate.start if predicate.subject is None else predicate.subject.first
    when = begins > sentence.first - 1 and "when" in folds[max(sentence.first, begins - 1) : begins + 1]
    if not had and not when and not predicate.relative:
        return None
    if had and _is_long_before(folds[at : min(sentence.last, at + _TIME_BEHIND)]):
        return None  # "had phoned him in January": another call
    if when and folds[at : at + 1] in ([","], ["."]):
        return at
    if folds[at : at + 1] in (["him"], ["her"]):
        return at + 1 if folds[at + 1] in _BEHIND else None
    if folds[at : at + 1] in (["his"], ["her"]):
        stop = min(sentence.last, at + _COUNTERPART)
        return next((i + 1 for i in range(at, stop) if folds[i] == "counterpart"), None)
    target = actor_at(reading, predicate.sentence, at, within=0)
    if target is None or len(target.people) != 1 or target.kind != "person":
        return None
    known = any(target.people == a.people for actors in reading.actors[: predicate.sentence] for a in actors)
    if not known:  # somebody else, in passing
        return None
    return target.last if folds[target.last] in _BEHIND else None


def _is_long_before(behind: list[str]) -> bool:
    """Tell whether a verb is dated by a month or a longer time: "in January", "last year", "two months earlier"."""
    lists = words()
    return any(
        (one == "in" and after in lists.months)
        or (one == "last" and after in _LONG)
        or (one in _LONG and after in _AGO)
        for one, after in pairwise(behind)
    )


_TIME_BEHIND = 10  #: tokens of "Chilean President Pablo Arrieta two months earlier"
_LONG = frozenset("week month year weeks months years".split())
_AGO = frozenset(("ago", "earlier", "before"))


def _capital(reading: Reading, predicate: Predicate) -> int | None:
    """Return the token after the state or capital of somebody named before: "had rung London to ask"."""
    target = actor_at(reading, predicate.sentence, predicate.last, within=0)
    if target is None or target.kind != "side" or target.side is None or predicate.lemma == "call":
        return None
    own = {p.side for a in (predicate.subject,) if a is not None for p in a.people}
    named = {
        p.side for actors in reading.actors[: predicate.sentence + 1] for a in actors for p in a.people
    } - own
    return target.last if target.side in named and reading.tokens.folds[target.last] in _BEHIND else None


_COUNTERPART = 5  #: tokens of "his newly elected Swedish counterpart"
_BEHIND = frozenset(", . ; to on at in from after early late today yesterday earlier this and for".split())


def _after_place(reading: Reading, predicate: Predicate) -> int | None:
    """Return the token after "who had phoned from Oslo", or after "who had phoned" before a comma."""
    folds, at = reading.tokens.folds, predicate.last
    last = reading.layout.sentences[predicate.sentence].last
    if at + 1 < last and folds[at] == "from":
        place = actor_at(reading, predicate.sentence, at + 1, within=0)
        if place is None:
            return at + 2 if reading.tokens.words[at + 1][0].isupper() else None
        return place.last if place.kind == "side" else None
    return at if at < last and folds[at] == "," and predicate.lemma != "call" else None
