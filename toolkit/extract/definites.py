"""Short definite phrases: whom "the official", "the sources", "the report", "the Frenchman" go back to."""

from collections.abc import Sequence

from toolkit.extract.actors import Actor
from toolkit.extract.fuller import body_before, ranked
from toolkit.extract.lastvoices import anybody_before, leader_meant, singular, spoke_since
from toolkit.extract.memory import REACH, Memory, antecedent
from toolkit.extract.oneof import bind_some, takes_up
from toolkit.extract.papers import is_posted
from toolkit.extract.people.person import Person
from toolkit.extract.royalstyles import has_style
from toolkit.extract.sourcenouns import RANKS
from toolkit.extract.speakers import head_nouns, speakers
from toolkit.extract.words import words
from toolkit.reference import side_names

_DEFINITE = frozenset(("the", "that", "this", "these", "those", "same"))
_OFFICERS = frozenset(("admiral", "brigadier", "marshal"))
_ROLES = frozenset(("spokesperson", "adviser", "deputy", "official", "ambassador"))
_OF_ROLES = {
    "spokesperson": "spokesperson",
    "spokesman": "spokesperson",
    "spokeswoman": "spokesperson",
    "aide": "adviser",
    "adviser": "adviser",
    "advisor": "adviser",
    "envoy": "ambassador",
    "ambassador": "ambassador",
    "mediator": "ambassador",
    "minister": "minister",
    "diplomat": "minister",
}
#: Between "the" and a noun these tell of no other: "the press service", "the news release", "the terse statement".
_PLAIN = frozenset("same press news media terse brief short full written lengthy complete".split())
_OWN_PAPERS = frozenset(("statement", "release", "readout"))
_ITS_PAPERS = frozenset("statement release readout account version summary report communique message".split())
_READ = (["said"], ["says"], ["read"], ["reads"], ["added"])
_OWN_WORDS = frozenset(("tweet", "post", "message", "statement"))
_SPOKEN = frozenset(("address", "speech", "remarks"))
_ANOTHER = frozenset(("later", "second", "another", "further", "subsequent", "separate", "follow-up"))
_BEFORE_PAPERS = frozenset(("to", "said", "read", "reads"))
_TALKS = frozenset(("call", "calls", "conversation", "talk", "talks", "meeting", "exchange", "discussion"))
_FAR = 8  # sentences for which "the statement" is that of the body that said something last
_KEPT = 15  # sentences for which "the statement" is the one that somebody spoke in
_STYLES = frozenset(("highness", "majesty", "excellency", "holiness"))
_STYLED = ("monarch", "head_of_state", "head_of_government", "vice", None)
#: Whom a style means before anybody else: "His Majesty" behind a king and a president.
_ROYAL = {"majesty": ("monarch",), "highness": ("monarch", "vice")}
_MEN = frozenset("spokesman frenchman irishman englishman dutchman chairman scotsman welshman".split())
_WOMEN = frozenset("spokeswoman frenchwoman irishwoman englishwoman dutchwoman chairwoman".split())
_NATIONALS = {
    "french": "FRA",
    "irish": "IRL",
    "english": "GBR",
    "dutch": "NLD",
    "welsh": "GBR",
    "scots": "GBR",
}


def bind_source(
    folds: list[str], actor: Actor, memory: Memory, number: int, main: Sequence[Person] = ()
) -> None:
    """Find whom "the official", "the sources", "the report", "the Frenchman" mean, and note what a phrase tells of itself.

    `main` is who acts first in the sentence, where the phrase closes it: "…, his office said".
    """
    lists = speakers()
    head = folds[actor.head]
    lemma = singular(head)
    if head in lists.individuals:
        actor.role = (
            "m"
            if head in _MEN
            else "f"
            if head in _WOMEN
            else "several"
            if head != lemma or head == "people"
            else None
        )
    else:
        actor.role = "several"
    opening = folds[actor.first]
    if actor.antecedent is not None:  # an acronym
        return
    if head in lists.documents:
        outlet = next((a for a in actor.within if a.kind == "medium"), None)
        if outlet is not None:  # "the AP report"
            actor.antecedent = outlet
            return
        if (
            actor.head > actor.first
            and folds[actor.head - 1] in lists.bodies
            and actor.last == actor.head + 1
        ):
            issuer = Actor(actor.first, actor.head, "source", side=actor.side)
            issuer.head = actor.head - 1
            bind_source(folds, issuer, memory, number)
            actor.antecedent = issuer.antecedent or issuer  # "the foreign ministry statement"
            return
    if head in _OWN_WORDS | _SPOKEN and (giver := _titled_giver(folds, actor)) is not None:
        actor.antecedent, actor.side = giver, giver.side
        return
    if takes_up(folds, actor):
        bind_some(folds, actor, memory, number)
        return
    if opening in ("his", "her") and actor.side is None and head not in _STYLES:
        owner = antecedent("he" if opening == "his" else "she", number, memory.people, list(main), memory)
        actor.side, actor.owner = (owner.side, owner) if owner is not None else (None, None)
        if owner is not None and head in _OWN_WORDS and actor.last == actor.head + 1:  # "his post read"
            actor.antecedent = Actor(actor.first, actor.last, "person", (owner,), owner.side)
            return
    if opening == "its" and head in _ITS_PAPERS and actor.last == actor.head + 1:
        acted = memory.teller or memory.body
        if acted is not None and number - acted[0] <= REACH:  # "The palace confirmed it. Its statement said"
            actor.antecedent, actor.side = acted[1], acted[1].side
        return
    if opening in ("a", "another", "the") and head in ("tweet", "post") and folds[actor.head - 1] in _ANOTHER:
        _posted_by_voice(actor, memory, number)  # "He tweeted … A later tweet said"
        return
    if opening in ("a", "an") and head in _OWN_PAPERS and actor.last == actor.first + 2:
        teller = memory.teller
        says = folds[actor.first - 1] in _BEFORE_PAPERS or folds[actor.last : actor.last + 1] in _READ
        says = says and not is_posted(folds, actor.last)
        if teller is not None and number - teller[0] <= 1 and says:
            actor.antecedent, actor.side = (
                teller[1],
                teller[1].side,
            )  # "the palace said … according to a statement"
        return
    if (opening not in _DEFINITE and head not in _STYLES) or actor.last != actor.head + 1:
        return
    if head in ("house", "residence"):
        return  # "the PM House" is whose it says
    if head not in head_nouns() and head not in RANKS:  # "the Chilean", "the 54-year-old"
        person = next((p for _, p in reversed(memory.people) if actor.side in (None, p.side)), None)
        if person is not None:
            actor.people, actor.side, actor.kind = (person,), person.side, "person"
        return
    if head in _STYLES:  # "His Highness"
        seen = [
            p for _, p in reversed(memory.people) if p.role in _STYLED and (p.role is not None or p.strong)
        ]
        crowned = [p for _, p in reversed(memory.people) if has_style(memory.page, p, head)]
        crowned = crowned or [p for p in seen if p.role in _ROYAL.get(head, ())]
        person = next(iter(crowned or seen), None)
        if person is not None:
            actor.people, actor.side, actor.kind = (person,), person.side, "person"
        return
    plain = _PLAIN.issuperset(folds[actor.first + 1 : actor.head])
    if head in _MEN | _WOMEN and head[:-3].removesuffix("wo") in _NATIONALS:
        side = _NATIONALS[head[:-3].removesuffix("wo")]
        person = next((p for _, p in reversed(memory.people) if p.side == side), None)
        if person is not None:
            actor.people, actor.side, actor.kind = (person,), side, "person"
        return
    if head in RANKS or head in _OFFICERS:
        officer = ranked(memory, number)
        if officer is not None:
            actor.people, actor.side, actor.kind = (officer,), officer.side, "person"
        return
    if not plain and actor.side is None and head in _OF_ROLES:  # "the Kremlin spokesman"
        seat = side_names().longest(folds, actor.first + 1, actor.head)
        actor.side = seat.value.side if seat is not None and seat.value.kind == "seat" else None
    if not plain and actor.side is None:
        known = body_before(folds, actor, memory)
        if known is not None:
            actor.antecedent, actor.side = known, known.side
        return
    if plain:
        fuller = next(
            (
                s
                for s in reversed(memory.sources)
                if singular(folds[s.head]) == lemma
                and (
                    s.last - s.first > 2
                    or _is_named(folds, s)
                    or (folds[s.first] in ("one", "another") and head == folds[s.head])
                )
                and (s.antecedent is None or s.antecedent.kind == "medium" or head in _OWN_PAPERS)
                and not _of_call(folds, s)
                and (folds[s.head] == head or head in ("official", "source", "person"))
            ),
            None,
        )
        if fuller is not None and head == lemma:  # "One of the officials said … The official added"
            fuller = next((s for s in reversed(memory.sources) if s.several is fuller), fuller)
        voiced = spoke_since(memory, number, _OF_ROLES.get(head), fuller)
        if voiced is not None:
            actor.people, actor.kind, actor.side = (voiced,), "person", voiced.side or actor.side
            return
        if fuller is None and "same" in folds[actor.first : actor.head] and head in lists.individuals:
            fuller = anybody_before(folds, actor, memory)
        issued = memory.issued if memory.issued is not None and head in lists.documents else None
        if (
            issued is not None
            and number - issued[0] <= _KEPT
            and (fuller is None or fuller.first < issued[2])
        ):
            actor.antecedent, actor.side = issued[1], issued[1].side
            return
        if fuller is not None:
            actor.antecedent, actor.side = fuller.antecedent or fuller, fuller.side
            return
    if plain and head in ("post", "tweet") and memory.page.tokens.words[actor.head].islower():
        _posted_by_voice(actor, memory, number)  # "Marte wrote on X … The post said"
        if actor.antecedent is not None:
            return
    if head in lists.individuals and head == lemma and (plain or actor.side is not None):
        wanted = _OF_ROLES.get(head)
        press = head == "secretary" and folds[actor.head - 1] == "press"
        top = head == "diplomat" and "top" in folds[actor.first : actor.head]  # "the top Norwegian diplomat"
        wanted = "spokesperson" if press else "foreign_minister" if top else wanted
        person = next(
            (
                p
                for p in ([q for _, q in reversed(memory.people)] if top else reversed(memory.spoke))
                if (
                    p.role == wanted
                    or (wanted == "minister" and str(p.role).endswith("minister"))
                    or (head in ("official", "aide", "diplomat") and p.role in _ROLES)
                )
                and (actor.side is None or p.side in (None, actor.side))
            ),
            None,
        )
        if person is None and head == "official" and plain:
            person = leader_meant(folds, memory, number)
        if person is not None:
            actor.people, actor.kind = (person,), "person"
            actor.side = person.side or actor.side
        return
    if (
        plain
        and head in lists.documents | lists.outlets
        and head not in ("website", "site", "television", "radio", "media", "press")
    ):
        body = memory.body[1] if memory.body is not None and number - memory.body[0] <= REACH else None
        if memory.teller is not None and number - memory.teller[0] <= _FAR and head in _OWN_PAPERS:
            body = memory.teller[1]
        if body is not None and body.kind == "medium" and head in _OWN_PAPERS:
            body = _credited_by(folds, body, memory) or body
        told = memory.teller is not None and memory.teller[1] is body
        if body is not None and body.kind == "side" and not told and head in _OWN_PAPERS:
            body = None  # a side that only acted has issued nothing
        actor.antecedent = memory.medium if head in lists.outlets and memory.medium is not None else body
        if actor.antecedent is not None and actor.antecedent.kind == "side" and head in ("report", "reports"):
            actor.antecedent = None
        if actor.antecedent is not None:
            actor.side = actor.antecedent.side


def _titled_giver(folds: list[str], paper: Actor) -> Actor | None:
    """Return whose words a paper holds that names him by his office alone: "the Ukrainian leader's evening address"."""
    giver = next((a for a in paper.within if a.kind == "person" and len(a.people) == 1), None)
    if giver is None or giver.first != paper.first or folds[giver.last] not in ("'s", "'"):
        return None
    named = not set(giver.people[0].words).isdisjoint(folds[giver.first : giver.last])
    return None if named else giver


def _is_named(folds: list[str], source: Actor) -> bool:
    """Tell whether a phrase of two words says whose sources they are: "government sources", not "the sources"."""
    first = folds[source.first]
    return source.last - source.first == _TWO and first not in words().determiners and first not in _FEW


_TWO = 2
_FEW = frozenset(
    "some several many few other various two three four five six both all unnamed anonymous".split()
)


def _credited_by(folds: list[str], outlet: Actor, memory: Memory) -> Actor | None:
    """Return whose statement an outlet passes on: "That is according to the ministry's press service, Nordfax reports."."""
    sentence = memory.page.sentences[memory.page.sentence_at(outlet.first)]
    for source in reversed(memory.sources):
        if source.first < sentence.first:
            break
        body = folds[source.head] in speakers().bodies and source.last <= outlet.first
        if body and "according" in folds[max(0, source.first - _ACCORDING) : source.first]:
            return source.antecedent or source
    return None


_ACCORDING = 3  #: tokens of "according to the"


def _of_call(folds: list[str], paper: Actor) -> bool:
    """Tell whether a phrase says of which call a readout is, and not whose: "the readout of their call"."""
    return folds[paper.head + 1 : paper.head + 2] == ["of"] and folds[paper.last - 1] in _TALKS


def _posted_by_voice(actor: Actor, memory: Memory, number: int) -> None:
    if memory.voice is not None and number - memory.voice[0] <= 1:
        voice = memory.voice[1]
        actor.antecedent = Actor(actor.first, actor.last, "person", (voice,), voice.side)
