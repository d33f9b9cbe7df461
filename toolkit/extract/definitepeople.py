"""Whom short phrases for people mean: "His Majesty", "the Frenchman", "the admiral", "the official", "the 54-year-old"."""

from toolkit.extract.actors import Actor
from toolkit.extract.fuller import ranked
from toolkit.extract.lastvoices import anybody_before, leader_meant, singular, spoke_since
from toolkit.extract.papers import OWN_PAPERS, of_call
from toolkit.extract.people.person import Person
from toolkit.extract.royalstyles import has_style
from toolkit.extract.sourcenouns import RANKS
from toolkit.extract.sourcephrase import SourcePhrase
from toolkit.extract.speakers import head_nouns, speakers
from toolkit.extract.words import words

_OFFICERS = frozenset(("admiral", "brigadier", "marshal"))
_ROLES = frozenset(("spokesperson", "adviser", "deputy", "official", "ambassador"))
OF_ROLES = {
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
STYLES = frozenset(("highness", "majesty", "excellency", "holiness"))
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
_KEPT = 15  # sentences for which "the statement" is the one that somebody spoke in
_TWO = 2
#: Who may be one of those that a text has had in the plural: "the official" of "Norwegian officials".
_NOUNS = {
    "official": ("official", "officials"),
    "source": ("source", "sources"),
    "person": ("person", "people", "persons"),
}
_FEW = frozenset(
    "some several many few other various two three four five six both all unnamed anonymous".split()
)


def number_of(head: str) -> str | None:
    """Return what a noun tells of its people: "m", "f", "several", or None of one who may be either."""
    if head not in speakers().individuals:
        return "several"
    if head in _MEN:
        return "m"
    if head in _WOMEN:
        return "f"
    return "several" if head != singular(head) or head == "people" else None


def by_nature(phrase: SourcePhrase) -> bool:
    """Bind a phrase for somebody by his state, age, style, nation or rank; tell whether it is one."""
    head, actor, memory = phrase.head, phrase.actor, phrase.memory
    if head not in head_nouns() and head not in RANKS:  # "the Chilean", "the 54-year-old"
        _take(phrase, next((p for _, p in reversed(memory.people) if actor.side in (None, p.side)), None))
        return True
    if head in STYLES:  # "His Highness"
        seen = [
            p for _, p in reversed(memory.people) if p.role in _STYLED and (p.role is not None or p.strong)
        ]
        crowned = [p for _, p in reversed(memory.people) if has_style(memory.page, p, head)]
        crowned = crowned or [p for p in seen if p.role in _ROYAL.get(head, ())]
        _take(phrase, next(iter(crowned or seen), None))
        return True
    nation = head[:-3].removesuffix("wo")
    if head in _MEN | _WOMEN and nation in _NATIONALS:
        side = _NATIONALS[nation]
        _take(phrase, next((p for _, p in reversed(memory.people) if p.side == side), None))
        return True
    if head in RANKS or head in _OFFICERS:
        _take(phrase, ranked(memory, phrase.number))
        return True
    return False


def by_fuller_words(phrase: SourcePhrase) -> bool:
    """Bind "the official" to the fuller phrase that the text has had for him, or to the paper that somebody spoke in."""
    folds, memory, head, actor = phrase.folds, phrase.memory, phrase.head, phrase.actor
    nouns = _NOUNS.get(head, (head,))
    said = (s for s in reversed(memory.sources) if folds[s.head] in nouns)
    one = (
        head in nouns[:1] and len(nouns) > 1
    )  # "the official" is none of several, where one has been told of
    found = [s for s in said if _is_fuller(phrase, s)]
    fuller = next((s for s in found if one and folds[s.head] == head), next(iter(found), None))
    if fuller is not None and head == phrase.lemma:  # "One of the officials said … The official added"
        fuller = next((s for s in reversed(memory.sources) if s.several is fuller), fuller)
    voiced = spoke_since(memory, phrase.number, OF_ROLES.get(head), fuller)
    if voiced is not None:
        phrase.means(voiced)
        return True
    # "the same envoy said", and "An envoy said … This person said"
    same = "same" in folds[actor.first : actor.head] or (head == "person" and folds[actor.first] == "this")
    if fuller is None and same and head in speakers().individuals:
        fuller = anybody_before(folds, actor, memory)
    issued = memory.issued if head in speakers().documents else None
    if (
        issued is not None
        and phrase.number - issued[0] <= _KEPT
        and (fuller is None or fuller.first < issued[2])
    ):
        phrase.stands_for(issued[1])
        return True
    if fuller is None:
        return False
    actor.antecedent, actor.side = fuller.antecedent or fuller, fuller.side
    return True


def by_office(phrase: SourcePhrase) -> bool:
    """Bind "the spokesman", "the Norwegian envoy" to somebody of that office who has spoken; tell whether it is such a phrase."""
    head, actor, memory = phrase.head, phrase.actor, phrase.memory
    if head not in speakers().individuals or head != phrase.lemma or not (phrase.plain or actor.side):
        return False
    top = (
        head == "diplomat" and "top" in phrase.folds[actor.first : actor.head]
    )  # "the top Norwegian diplomat"
    nameless = _nameless_of_state(phrase)
    if nameless is not None:
        actor.antecedent = nameless
        return True
    wanted = _office_of(phrase, top=top)
    told = [q for _, q in reversed(memory.people)] if top else list(reversed(memory.spoke))
    told = [q for q in told if q not in phrase.main]  # "Sullivan told him so, the US official said"
    person = next(
        (
            p
            for p in told
            if (
                (wanted is not None and p.role == wanted)
                or (wanted == "minister" and str(p.role).endswith("minister"))
                or (head in ("official", "aide", "diplomat") and p.role in _ROLES)
            )
            and (actor.side is None or p.side in (None, actor.side))
        ),
        None,
    )
    if person is None and head == "official" and phrase.plain:
        person = leader_meant(phrase.folds, memory, phrase.number)
    if person is not None:
        phrase.means(person)
    return True


def _nameless_of_state(phrase: SourcePhrase) -> Actor | None:
    """Return the one of a state without a name who has spoken: "a US official" before "the US official"."""
    actor, folds = phrase.actor, phrase.folds
    if actor.side is None:
        return None
    known = (
        s
        for s in reversed(phrase.memory.sources)
        if s.side == actor.side and folds[s.head] == phrase.head and not s.people and s.antecedent is None
    )
    return next(known, None)


def _office_of(phrase: SourcePhrase, *, top: bool) -> str | None:
    if phrase.head == "secretary" and phrase.folds[phrase.actor.head - 1] == "press":
        return "spokesperson"
    return "foreign_minister" if top else OF_ROLES.get(phrase.head)


def _take(phrase: SourcePhrase, person: Person | None) -> None:
    if person is not None:
        phrase.actor.people, phrase.actor.side, phrase.actor.kind = (person,), person.side, "person"


def _is_fuller(phrase: SourcePhrase, source: Actor) -> bool:
    """Tell whether a phrase before says more of who is meant: "a senior Norwegian official" before "the official"."""
    folds, head = phrase.folds, phrase.head
    noun = folds[source.head]
    taken_up = folds[source.first] in ("one", "another") and head == noun
    return (
        (source.last - source.first > _TWO or _is_named(folds, source) or taken_up)
        and (
            source.antecedent is None
            or source.antecedent.kind == "medium"
            or source.antecedent.first == source.last + 1  # "a spokesman, Ole Berg, said"
            or head in OWN_PAPERS
        )
        and not of_call(folds, source)
    )


def _is_named(folds: list[str], source: Actor) -> bool:
    """Tell whether a phrase of two words says whose sources they are: "government sources", not "the sources"."""
    first = folds[source.first]
    return source.last - source.first == _TWO and first not in words().determiners and first not in _FEW
