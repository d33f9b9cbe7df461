"""Who is bound by an agreement: both sides, one who agreed to something, or who alone is to act."""

from toolkit.extract.drafts import Party
from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading
from toolkit.extract.speakers import speakers
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.complements import Complement
from toolkit.extract.undertakings.doers import of_actor, of_predicate
from toolkit.extract.undertakings.governments import side_of_government
from toolkit.extract.undertakings.phrasebounds import PREPOSITIONS
from toolkit.extract.undertakings.phrases import subject_before

_WORKING = frozenset("coordinate cooperate collaborate work".split())
_CONTACT = frozenset(("contact", "contacts", "touch", "communication", "dialogue"))


def own_government(reading: Reading, predicate: Predicate) -> tuple[Party, ...]:
    """Return whose own government agreed: "Marte said her government had agreed to pay", "Marte's government agreed"."""
    subject, teller = predicate.subject, predicate.parent
    folds = reading.tokens.folds
    leaders = side_of_government(reading, predicate.sentence, subject) if subject is not None else None
    if leaders is not None:
        return (leaders,)
    if (
        subject is None
        or subject.kind != "source"
        or folds[subject.first] not in ("his", "her")
        or folds[subject.head] not in acts().agents
    ):
        return ()
    if subject.side is not None:
        return (subject.side,)
    return of_predicate(reading, teller) if teller is not None else ()


def mutual(reading: Reading, predicate: Predicate) -> bool:
    """Tell whether both sides agree, though the subject is impersonal, unknown or one who "agreed with her"."""
    subject = predicate.subject
    who = of_predicate(reading, predicate)
    if not who:
        return (
            predicate.passive or predicate.verb.form == "past"
        )  # "the American and Israeli officials agreed"
    if subject is not None and subject.kind in ("medium", "source"):
        head = reading.tokens.folds[subject.head]
        return (
            subject.side is None or head not in speakers().bodies | acts().agents
        )  # "the Chilean government agreed"
    return _together(reading, predicate) or _same_side(who)


def takes_two(folds: list[str], what: Complement) -> bool:
    """Tell whether what one agreed to needs both sides: "agreed to hold a summit", not "to hold a summit with Peru"."""
    following = folds[what.act + 1 : what.act + 9]
    if what.form != "to" or "with" in following or "between" in following:
        return False
    if folds[what.act] in _WORKING:
        return folds[what.act] != "work" or not {"together", "closely"}.isdisjoint(following)
    if folds[what.act] == "hold":
        return not acts().meetings.isdisjoint(following)
    return folds[what.act] in ("stay", "remain", "keep", "maintain") and not _CONTACT.isdisjoint(following)


def _same_side(who: tuple[Party, ...]) -> bool:
    """Tell whether "the Chancellor and the President", read as of one side, must be of two."""
    sides = {p.side for p in who if isinstance(p, Person)}
    return len(who) > 1 and len(sides) == 1 and all(isinstance(p, Person) for p in who)


def _together(reading: Reading, predicate: Predicate) -> bool:
    """Tell whether one who "spoke with her and agreed to" or "agreed with her to" agreed with the other side."""
    folds = reading.tokens.folds
    if folds[predicate.last : predicate.last + 1] == ["with"] or folds[
        max(0, predicate.start - 2) : predicate.start
    ] == ["with", "whom"]:
        return True
    if not predicate.shared:
        return False
    mates = [
        p
        for p in reading.predicates[predicate.sentence]
        if p.first < predicate.first and p.subject is predicate.subject
    ]
    return bool(mates) and mates[-1].lemma in (
        "hold",
        "speak",
        "talk",
        "discuss",
        "have",
        "phone",
        "telephone",
        "converse",
        "confer",
        "exchange",
        "review",
    )


def adjectival(predicate: Predicate) -> bool:
    """Tell "the two leaders were agreed that" from "it was agreed that"."""
    return (
        predicate.passive and predicate.subject is not None and predicate.subject.kind in ("group", "person")
    )


def doer_alone(reading: Reading, predicate: Predicate, doer: tuple[int, int]) -> tuple[Party, ...]:
    """Return who alone is to act: "they agreed that the President would visit Oslo"."""
    subject = subject_before(reading, predicate.sentence, doer[1])
    if subject is None or len(subject.actors) != 1 or subject.first < doer[0]:
        return ()
    actor = subject.actors[0]
    if actor.first > subject.first and reading.tokens.folds[actor.first - 1] in PREPOSITIONS:
        return ()  # "that the sanctions on Russia would remain"
    return of_actor(actor) if actor.kind in ("person", "side") and actor.last >= doer[1] - 1 else ()
