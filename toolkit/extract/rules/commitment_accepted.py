"""`commitment.accepted`: "accepted the invitation", "which she accepted", "the invitation was accepted"."""

from collections.abc import Iterator

from toolkit.extract.drafts import Party
from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.beforecall import past
from toolkit.extract.undertakings.complements import Complement, complement, infinitive
from toolkit.extract.undertakings.contexts import hearsay
from toolkit.extract.undertakings.doers import of_predicate
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.referring import put_before
from toolkit.extract.undertakings.subjunctives import subjunctive
from toolkit.extract.undertakings.things import deeds
from toolkit.extract.undertakings.undertaken import start_of, undertaken
from toolkit.extract.undertakings.unwrapping import BREAKS

# What may follow "accepted" where the thing accepted is left out.
_BARE = frozenset('" ” “ . , ; with gladly on in at and it immediately gratefully'.split())
_INVITATIONS = frozenset("invitation invitations invite".split())
_ENDS = frozenset((".", ";", ",", '"', "”"))
_IT = frozenset(("this", "it", "that"))
_PUT = frozenset("offer offers proposal proposals suggestion idea request plan".split())
_OFFERS = _INVITATIONS | _PUT


@extraction_rule(
    "commitment.accepted",
    verbs=("accept",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He did not accept the premise.",
        "President Ilves of Norway spoke by phone with President Marte of Chile and thanked her for the invitation.",
        "President Ilves of Norway spoke by phone with President Marte of Chile and proposed a truce. ⟦President Marte accepted⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He invited her to ⟦visit Oslo⟧, and ⟦President Marte accepted the invitation⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile and invited him to ⟦Oslo⟧, ⟦which he accepted⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte accepted that the patrols be ended⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte accepted a two-year moratorium on drilling⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile and invited her to ⟦Oslo⟧. ⟦The invitation was accepted with thanks⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile and invited her to ⟦Oslo⟧, ⟦which was accepted with thanks⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦The invitation to Marte to visit Oslo was accepted⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile and renewed the invitation to visit Oslo. ⟦President Marte accepted with thanks⟧.",
    ),
    order=15,
)
def accepted(reading: Reading, predicate: Predicate) -> Iterator[Found]:
    """Read who accepts an invitation or an offer."""
    folds = reading.tokens.folds
    number = predicate.sentence
    sentence = reading.layout.sentences[number]
    if (
        predicate.negated
        or predicate.modal in ("could", "can", "must", "should", "may", "might")
        or past(reading, predicate)
        or hearsay(reading, predicate)
    ):
        return
    if predicate.passive:
        yield from _passive(reading, predicate)
        return
    who = of_predicate(reading, predicate)
    if not who:
        return
    what = _act(reading, predicate)
    if what is not None:
        yield from undertaken(reading, "commitment.accepted", "commitment", predicate, what, actors=who)
        return
    stop = min(sentence.last, predicate.last + 12)
    thing = next((i for i in range(predicate.last, stop) if folds[i] in _OFFERS), None)
    begin = start_of(reading, predicate)
    relative = (begin > sentence.first and folds[begin - 1] == "which") or folds[predicate.start] == "which"
    invited = offer_before(reading, number, predicate.first) is not None or _invited_by_noun(
        reading, number, predicate.first
    )
    end = clause_end(reading, number, predicate.first)
    answer = Found("commitment.accepted", "commitment", number, begin, end, predicate.first, who, predicate)
    if thing is not None and not any(
        folds[i] in (",", "that", "and", "of") for i in range(predicate.last, thing)
    ):
        invites = folds[thing] in _INVITATIONS
        asked = folds[thing] == "request" and predicate.perfect
        if asked and not put_before(reading, number, predicate.first):
            return  # "informed her that the President had accepted the UN's request"
        told = None if invites else _told(reading, number, thing)
        yield answer._replace(
            last=clause_end(reading, number, told or thing),
            act=predicate.first if told is None else told,
            responds=invites or folds[thing] in _OFFERED,
            kind="visit" if invites else None,
        )
    elif relative:
        first = begin
        if folds[first - 1] == "which":
            first -= 1
        if first > sentence.first + 1 and folds[first - 1] == "," and folds[first - 2] in _OFFERS:
            first -= 2
            if folds[first - 1] in ("the", "an", "his", "her", "this"):
                first -= 1
        yield answer._replace(first=first, responds=True, kind="visit")
    elif _takes_it(reading, predicate, invited=invited):
        yield answer
    elif invited and _BARE.issuperset(folds[predicate.last : predicate.last + 1]):
        yield answer._replace(responds=True, kind="visit")


def _takes_it(reading: Reading, predicate: Predicate, *, invited: bool) -> bool:
    """Tell whether somebody accepts what was put to him shortly before: "accepted.", "accepted this"."""
    behind = reading.tokens.folds[predicate.last]
    return (
        (behind in _IT or (behind in _ENDS and not invited))
        and predicate.subject is not None
        and put_before(reading, predicate.sentence, predicate.first)
    )


_OFFERED = frozenset(("offer", "offers"))


def _told(reading: Reading, number: int, noun: int) -> int | None:
    """Return what is proposed: "a proposal for a truce", "her proposal, sent on Monday, that the armies pull back"."""
    folds, last = reading.tokens.folds, reading.layout.sentences[number].last
    if folds[noun + 1] in ("for", "to", "of"):
        return noun + 2
    that = next(
        (
            i
            for i in range(noun + 1, min(last - 2, noun + _ASIDE))
            if folds[i] == "that" and (i == noun + 1 or folds[i - 1] == ",")
        ),
        None,
    )
    done = subjunctive(reading, number, that + 1) if that is not None else None
    return None if done is None else done[0]


_ASIDE = 12  #: tokens of ", conveyed by the Russian leader," behind a proposal


def _act(reading: Reading, predicate: Predicate) -> Complement | None:
    """Return what is accepted as an act: "accepted to visit Oslo", "accepted that the patrols be ended"."""
    folds = reading.tokens.folds
    what = complement(reading, predicate, reach=1)
    if what.form == "to":
        return what if infinitive(reading, what.act) and folds[what.act] not in acts().states else None
    if what.form == "noun":
        return what._replace(act=thing) if (thing := _thing(folds, predicate.last)) is not None else None
    if what.form != "that":
        return None
    done = subjunctive(reading, predicate.sentence, what.act)
    return what._replace(act=done[0]) if done is not None else None


def _thing(folds: list[str], first: int) -> int | None:
    """Return the noun of "a six-month moratorium on drilling": something to be done that somebody lets happen."""
    if folds[first : first + 3] == ["the", "principle", "of"] and folds[first + 3].endswith("ing"):
        return first + 3  # "accepted the principle of taking back those who stayed on"
    if folds[first] not in ("a", "an", "another"):
        return None
    stop = next(
        (i for i in range(first + 1, first + _LONG) if folds[i] in BREAKS or folds[i] in ("of", "and")), first
    )
    head = folds[stop - 1] if stop > first + 1 else ""
    return stop - 1 if head in deeds() and head not in _OFFERS | _SPOKEN else None


_LONG = 6  #: tokens of a noun phrase before its preposition
_SPOKEN = frozenset(("call", "calls", "conversation", "role", "part", "deal", "agreement", "price", "format"))


def offer_before(reading: Reading, number: int, token: int) -> Predicate | None:
    """Return the last invitation or offer before a token, within two sentences."""
    for n in range(number, max(-1, number - 3), -1):
        for p in reversed(reading.predicates[n]):
            if p.kind == "offer" and p.first < token:
                return p
    return None


def _invited_by_noun(reading: Reading, number: int, token: int) -> bool:
    """Tell whether an invitation was put by its noun shortly before: "renewed the invitation", "extended an official invitation"."""
    folds, layout = reading.tokens.folds, reading.layout
    first = layout.sentences[max(number - _SENTENCES, 0)].first
    return any(
        folds[i] in _EXTENDING and not _INVITATIONS.isdisjoint(folds[i + 1 : min(token, i + 1 + _INVITING)])
        for i in range(first, token)
    )


_SENTENCES = 2  #: from an invitation to the answer
_EXTENDING = frozenset(
    "extended renewed reiterated repeated conveyed issued extending renewing reiterating conveying".split()
)
_INVITING = 5  #: tokens of "his earlier official invitation"


def _passive(reading: Reading, predicate: Predicate) -> Iterator[Found]:
    folds = reading.tokens.folds
    number = predicate.sentence
    sentence = reading.layout.sentences[number]
    noun = next(
        (
            i
            for i in range(predicate.first - 1, max(sentence.first - 1, predicate.first - 14), -1)
            if folds[i] in _OFFERS
        ),
        None,
    )
    if noun is None and folds[predicate.group - 1] == "which":
        inviting = offer_before(reading, number, predicate.first)  # "invited him to Lima, which was accepted"
        noun = predicate.group - 1 if inviting is not None and inviting.sentence == number else None
    if noun is None:
        return
    first = next((i for i in range(noun, predicate.first) if folds[i] == "which"), noun)
    while first > sentence.first and folds[first - 1] in (
        "the",
        "his",
        "her",
        "this",
        "an",
        "their",
        "invitation",
    ):
        first -= 1
    offer = offer_before(reading, number, noun)
    who: tuple[Party, ...] = ()
    by = next(
        (a for a in reading.actors[number] if a.first > predicate.first and folds[a.first - 1] == "by"), None
    )
    if by is not None:
        who = tuple(by.people) or ((by.side,) if by.side is not None else ())
    elif folds[noun + 1] in ("to", "for"):  # "Marte's invitation to Ilves to visit Chile was accepted"
        who = next((tuple(a.people[:1]) for a in reading.actors[number] if a.first == noun + 2), ())
    if not who and by is None and offer is not None:
        who = tuple(
            p
            for a in reading.actors[offer.sentence]
            if offer.last <= a.first <= offer.last + 2
            for p in a.people
        )[:1]
        if not who:
            inviters = of_predicate(reading, offer)
            who = tuple(
                p
                for p in dict.fromkeys(
                    p for a in reading.actors[offer.sentence] for p in a.people if a.first > offer.first
                )
                if p not in inviters
            )[:1]
    if who or offer is not None:
        yield Found(
            "commitment.accepted",
            "commitment",
            number,
            first,
            clause_end(reading, number, predicate.first),
            predicate.first,
            who,
            predicate,
            responds=True,
            kind="visit",
        )
