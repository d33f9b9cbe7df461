"""`commitment.invited`: "invited him to Oslo", "inviting her to pay a state visit", "was invited by Norway to the forum"."""

from collections.abc import Iterator

from toolkit.extract.drafts import Party
from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.beforecall import past
from toolkit.extract.undertakings.contexts import hearsay
from toolkit.extract.undertakings.doers import of_actor, of_predicate
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.undertaken import start_of

#: What a guest is invited to do where no place or event is named behind "to".
_TO_DO = frozenset(
    """become be hold discuss make meet give deliver open lead bring see tour inspect witness chair co-chair address speak launch
    send spend celebrate mark play present watch follow enjoy stay sail fly return stop come travel join call""".split()
)

_BEFORE = frozenset(("earlier", "already", "previously", "once"))


@extraction_rule(
    "commitment.invited",
    verbs=("offer", "express"),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He invited firms to invest in Chile.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦He invited President Marte to visit Oslo in May⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte invited him to Santiago⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. Each ⟦invited the other to visit⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦He invited President Marte to Bergen⟧ during their phone call on Thursday.",
        "President Ilves of Norway spoke by phone with President Marte of Chile, ⟦inviting him to attend the forum in Oslo⟧.",
    ),
    order=20,
)
def invited(reading: Reading, predicate: Predicate) -> Iterator[Found]:
    """Read who invites whom to a place, a visit or an event."""
    if predicate.lemma not in ("invite", "welcome") or predicate.negated or past(reading, predicate):
        return
    if hearsay(reading, predicate):
        return
    folds, words = reading.tokens.folds, reading.tokens.words
    number = predicate.sentence
    sentence = reading.layout.sentences[number]
    last = clause_end(reading, number, predicate.last)
    # "invited him to visit Norway, the invitation for which was accepted"
    last = next(
        (i for i in range(predicate.last, last - 2) if folds[i : i + 3] == [",", "the", "invitation"]), last
    )
    within = range(predicate.last, min(last, predicate.last + 14))  # but not "invited To Lam"
    place = next((i for i in within if folds[i] in ("to", "for") and words[i][0].islower()), None)
    if predicate.lemma == "welcome" and (
        predicate.passive
        or place is None
        or place > predicate.last + 5
        or folds[place + 1] not in acts().visits
        or not any(a.kind == "person" and a.last == place for a in reading.actors[number])
    ):
        return  # "welcomed the President to visit Norway" invites her, "welcomed the offer to visit" does not
    if predicate.passive:
        by = next(
            (
                a
                for a in reading.actors[number]
                if folds[a.first - 1] == "by" and predicate.last < a.first < last
            ),
            None,
        )
        if by is None or place is None:
            return
        if not _BEFORE.isdisjoint(folds[max(sentence.first, predicate.group - 1) : predicate.first]):
            return  # "was earlier invited to Oslo by X"
        guest = of_predicate(reading, predicate)
        yield Found(
            "commitment.invited",
            "offer",
            number,
            start_of(reading, predicate),
            last,
            predicate.first,
            of_actor(by),
            predicate,
            toward=guest,
            kind="invite",
        )
        return
    host = of_predicate(reading, predicate)
    guests: tuple[Party, ...] = ()
    for actor in reading.actors[number]:
        if (
            predicate.last <= actor.first <= predicate.last + 3
            and actor.first < last
            and (place is None or actor.first < place)
        ):
            guests = of_actor(actor)
            break
    if not host or (place is None and not guests):
        return
    if place is not None:
        act = past_manner(folds, place + 1, sentence.last)
        if act >= sentence.last:
            return
        named = (
            words[act][:1].isupper()
            or folds[act] in ("the", "a", "an", "his", "her", "its", "moscow")
            or folds[act] in acts().visits
            or (folds[place] == "for" and folds[act] in acts().meetings)
        )
        if (not named and folds[act] not in _TO_DO) or (not guests and not named):
            return
        if not guests and not _someone(reading, predicate, place):
            return
    yield Found(
        "commitment.invited",
        "offer",
        number,
        start_of(reading, predicate),
        last,
        predicate.first,
        host,
        predicate,
        toward=guests,
        kind="invite",
    )


def _someone(reading: Reading, predicate: Predicate, place: int) -> bool:
    """Tell whether the invited are people: "his counterpart", "the President", "me"; firms and states at large are none."""
    folds = reading.tokens.folds
    heads = {
        "counterpart",
        "president",
        "minister",
        "chancellor",
        "leader",
        "leaders",
        "king",
        "taoiseach",
        "premier",
        "delegation",
        "state",
        "other",
        "others",
        "interlocutor",
        "me",
        "him",
        "her",
        "them",
        "us",
        "you",
        "both",
        "highness",
        "majesty",
        "excellency",
        "colleague",
        "secretary",
        "general",
        "pontiff",
        "family",
        "government",
    }
    return any(
        folds[i] in heads or reading.tokens.words[i][:1].isupper() for i in range(predicate.last, place)
    )
