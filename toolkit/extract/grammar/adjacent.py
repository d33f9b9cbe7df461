"""Whose verb it is where an actor stands right before it: "sources quoted by X said" is of the sources, "X who came said" of X."""

from toolkit.extract.actors import Actor
from toolkit.extract.grammar.commas import AcrossCommas
from toolkit.extract.grammar.complements import TIMES
from toolkit.extract.grammar.insertions import opens_clause
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.grammar.verbgroups import VerbGroup
from toolkit.extract.grammar.verbs import verbs
from toolkit.extract.speakers import speakers
from toolkit.extract.words import words

Bound = tuple[
    Actor | None, int, bool, bool
]  #: a subject, where its clause begins, whether it is shared and relative

_WITH = frozenset(("with", "and", ","))  #: before the last of those who are spoken with
_BELONGS = frozenset(("of", "from", "at", "with"))
_PLACED = frozenset(
    ("in", "at", "near", "to")
)  #: before a place that is nobody's subject: "a vote in Lima said"
_WHERE = frozenset(
    ("in", "at", "near", "from", "across", "inside", "within", "outside", "around", "throughout")
)
_USES = frozenset("used uses went appeared quick first keen eager careful rushed hastened".split())
_SUBJECT = 7  #: tokens in which a clause's first verb comes
_CLAUSES = frozenset(("that", "the", "“", '"', ":", "a", "he", "she", "it", "they"))
_IN = frozenset("in during on after following over via before".split())
_TALK = 9  #: tokens from "in" to "with" in "in a brief first phone call on Monday with"
_TALKS = frozenset(
    """call calls phonecall conversation conversations talk talks discussion discussions meeting meetings exchange chat
    teleconference videoconference conference interview dialogue contact consultation consultations""".split()
)
_WHEN = TIMES | {"on", "late", "early"}  #: "in a call on Monday with"
_SAYING = frozenset(("say", "confirm", "stress"))
GIVEN_OUT = frozenset("issued released published posted carried".split())
_SEATS = frozenset(("house", "palace", "kremlin", "street"))
_SELVES = frozenset(("himself", "herself", "itself", "themselves"))
_CONFINED = frozenset(
    "confined limited restricted contented satisfied contents confines limits restricts".split()
)


class Adjacent(AcrossCommas):
    """The search for a subject among the actors that stand right before a verb."""

    def in_talk(self, last: Actor, floor: int) -> Actor | None:
        """Return who talks with whoever stands before a verb: "X in a phone call with Y and Z urged …"."""
        folds, at = self.folds, last.first
        while folds[at - 1] in ("and", ",") and at - 1 in self.ends:
            at = self.ends[at - 1].first
        noun = at - 2
        while noun > floor and folds[noun] in _WHEN:
            noun -= 1
        if folds[at - 1] != "with" or folds[noun] not in _TALKS:
            return None
        for j in range(noun - 1, max(floor, noun - _TALK), -1):
            actor = (self.ends.get(j) or self.before_adjunct(j, floor)) if folds[j] in _IN else None
            if actor is not None and (opens_clause(actor, folds, floor) or _says(folds[actor.first - 1])):
                return actor
            if not (folds[j].isalpha() or "-" in folds[j] or folds[j] == "'s"):
                return None
        return None

    def uses_to_say(self, group: VerbGroup, floor: int) -> Actor | None:
        """Return who goes somewhere or is quick to say something: "X used a briefing to announce that …"."""
        if (
            group.words not in (("to",), ("first", "to"))
            or group.verb.kind not in ("say", "stress")
            or group.verb.form == "ing"
        ):
            return None
        if group.last >= self.last or self.folds[group.last] not in _CLAUSES:
            return None
        if self.folds[group.last] in (
            "the",
            "a",
        ):  # "to claim the port had been shut", not "to note the depth"
            if words().auxiliaries.isdisjoint(self.folds[group.last : group.last + _SUBJECT]):
                return None
        for j in range(group.first - 2, max(floor, group.left - _TALK), -1):
            if self.folds[j] in _USES:
                at = j - 1 if self.folds[j - 1] in ("was", "is", "has", "also", "had", "were") else j
                at -= self.folds[at - 1] == "the"
                at -= self.folds[at - 1] in ("was", "is", "were", "also")
                actor = self.ends.get(at)
                return actor if actor is not None and opens_clause(actor, self.folds, floor) else None
            if self.text[j] in ',;:“”"':
                return None
        return None

    def confines(self, group: VerbGroup, floor: int) -> Actor | None:
        """Return who says no more than something: "X confined herself to saying that …", "X made do with saying"."""
        before = group.first - 1
        if group.verb.form != "ing" or group.verb.kind not in ("say", "stress", "confirm"):
            return None
        if self.folds[before] not in ("to", "with", "by") or self.folds[before - 1] not in _SELVES:
            return None
        at = before - 2
        if at <= floor or self.folds[at] not in _CONFINED:
            return None
        while at > floor and (
            self.folds[at - 1] in words().auxiliaries or self.folds[at - 1] in words().adverbs
        ):
            at -= 1
        actor = self.ends.get(at)
        if actor is None and self.folds[at - 1] == ",":
            actor = self.across(at - 1, floor, at)[0]
        return actor

    def is_somebody(self, subject: Actor | None) -> bool:
        """Tell whether a subject can be sure of something: a phrase that is known to speak or act, not "it"."""
        if subject is None or subject.pronoun == "n":
            return False
        return subject.kind != "source" or self.ends.get(subject.last) is subject

    def adjacent(
        self, subject: Actor, group: VerbGroup, floor: int, previous: Predicate | None
    ) -> Bound | None:
        """Return whose verb it is before which an actor stands, whom the words before him may only be about."""
        left, form = group.left, group.verb.form
        lead = self.folds[subject.first - 1]
        if lead == "and" and (both := self.between(subject)) is not None:
            far = self.far(group, floor)  # "an official who briefed on the call between X and Y said"
            return (far, far.first, False, False) if far is not None else (both, both.first, False, False)
        if lead in _WITH and (caller := self.in_talk(subject, floor)) is not None:
            return caller, caller.first, False, False
        published = group.verb.lemma in ("publish", "broadcast", "post", "share") and not group.words
        if published and self.folds[group.first + 1 : group.first + 2] in (["on"], ["by"], ["to"]):
            if group.verb.lemma not in ("post", "share") or self.folds[subject.head] in speakers().documents:
                return None  # "an interview with Le Figaro published on Tuesday"
        if (whole := self.whole(subject, group, floor)) is not None:
            return whole, min(whole.first, subject.first), False, False
        owner = self.ends.get(subject.first - 1)
        if owner is not None and owner.people and not subject.people and lead in _BELONGS:
            return owner, owner.first, False, False  # "Ana Ruiz of the Green Party said"
        if (
            lead == "of"
            and owner is not None
            and (owner.kind == "medium" or (owner.kind in ("source", "side") and subject.kind == "side"))
        ):
            return owner, owner.first, False, False  # "the news agency of Norway reported"
        if lead == "by" and self.folds[subject.first - 2] in ("quoted", "cited"):
            cited = self.ends.get(subject.first - 2)
            if cited is not None and cited.kind == "source":
                return cited, cited.first, False, False  # "sources quoted by NTB said"
        if lead == "by" and self.folds[subject.first - 2] in GIVEN_OUT:
            paper = self.ends.get(subject.first - 2)
            if paper is not None and paper.kind == "source":
                return paper, paper.first, False, False  # "a statement issued by the palace said"
        if form == "ing" and self.is_paper(subject):
            giver = self.gave_out(subject)
            if giver is not None:  # "the office issued a statement saying"
                return giver, left, True, False
            if previous is not None:
                return previous.subject, left, True, False  # "confirmed the call in a tweet saying"
        if lead == "to" and (teller := self.told_to(subject)) is not None:
            return teller, teller.first, False, False
        if (behind := self.speaks_through(subject)) is not None:
            return behind, behind.first, False, False
        place = subject.kind == "side" and lead in _PLACED and previous is None
        far = (self.far(group, floor) or self.somebody(group, floor)) if place else None
        issuer = far if place else self.issuer(subject)
        if issuer is not None:
            return issuer, issuer.first, False, False
        seat = self.ends.get(subject.first - 1) if subject.kind == "side" else None
        if seat is not None and seat.kind == "side" and self.folds[seat.last - 1] in _SEATS:
            return seat, seat.first, False, False  # "the White House in Washington said"
        if subject.kind == "side" and lead in _WHERE:
            return None, left, False, False  # "Protesters in Lima demanded": whoever is there
        if subject.pronoun != "who":
            owner = (
                self.relative_owner(subject, floor) if group.verb.kind == "say" and form == "past" else None
            )
            if owner is not None:
                return owner, owner.first, False, False  # "X who visited Oslo on Monday said"
            return subject, self.premodified(subject, floor), False, False
        at = subject.first
        owner = self.ends.get(at) or (self.ends.get(at - 1) if self.folds[at - 1] == "," else None)
        return (standing_for(owner, at, subject.last) if owner is not None else None), at, False, True


def _says(fold: str) -> bool:
    """Tell whether a word can be a verb of saying that a clause follows without "that": "said Marte in a talk with …"."""
    found = verbs().get(fold, ())
    return any(v.kind in _SAYING and v.lemma != "tell" and v.form in ("past", "third") for v in found)


def standing_for(owner: Actor, first: int, last: int) -> Actor:
    """Return a relative pronoun as who it stands for."""
    actor = Actor(first, last, owner.kind, owner.people, owner.side, owner.medium)
    actor.antecedent = owner.antecedent or owner
    actor.sides, actor.head = owner.sides, owner.head
    return actor
