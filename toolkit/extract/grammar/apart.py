"""Subjects apart from their verbs: in front of brackets, relative clauses, adjuncts, and of those they act through."""

from toolkit.extract.actors import Actor
from toolkit.extract.grammar.adjuncts import adjunct_start
from toolkit.extract.grammar.insertions import SPEAKER_KINDS, opens_clause, subject_before
from toolkit.extract.grammar.speakingup import SpeakingUp
from toolkit.extract.grammar.verbs import verbs
from toolkit.extract.speakers import stops_phrase

_PLACED = frozenset(
    ("in", "at", "near", "to")
)  # before a place that is nobody's subject: "a vote in Lima said"
#: Before somebody who is no subject: "talks with Marte on Monday centred on".
_LEADING = frozenset("with to of by from between for about on against at after before and".split())
PHRASE_OPENS = frozenset(', that and while but then ; – - — : “ ” " ‘ ’ « »'.split())


class Apart(SpeakingUp):
    """The search for a subject to the left of a verb, past what stands between the two."""

    def before_brackets(self, left: int, floor: int) -> int:
        """Step back over brackets before a verb: "Ola Berg (Old Berg) confirmed", "the office (PMO) said"."""
        if self.text[left - 1] == "]" and left - 1 in self.ends:
            return left - 1  # "“[Marte] stressed that …"
        if self.text[left - 1] != ")":
            return left
        opening = next((j for j in range(left - 2, max(floor, left - 9), -1) if self.text[j] == "("), left)
        return opening if opening > floor else left

    def relative_owner(self, place: Actor, floor: int) -> Actor | None:
        """Return whom a clause with "who" belongs to that ends in a place or a person without a mark."""
        if place.kind not in ("side", "person") or self.folds[place.first - 1] not in verbs():
            return None
        for j in range(place.first - 2, max(floor, place.first - 5), -1):
            if self.folds[j] == "who":
                owner = self.ends.get(j)
                return owner if owner is not None and owner.people else None
        return None

    def before_adjunct(self, left: int, floor: int) -> Actor | None:
        """Return the subject with words of time or occasion behind it: "Marte on Monday night promised"."""
        at = adjunct_start(self.folds, floor, left)
        if at == left:
            return None
        actor = self.ends.get(at)
        if actor is None and self.folds[at - 1] == ",":  # "Marte, the party's leader, last week promised"
            apposed = self.ends.get(at - 1)
            if apposed is not None and opens_clause(apposed, self.folds, floor):
                return apposed
            return subject_before(self.folds, self.ends, at - 1, floor)
        return actor if actor is not None and self.is_free(actor, floor) else None

    def is_free(self, actor: Actor, floor: int) -> bool:
        """Tell whether no preposition leads an actor, who then may be the subject of a verb further on."""
        lead = self.folds[actor.first - 1]
        placed = actor.kind == "side" and lead in _PLACED  # "talks in Lima this week said little"
        return actor.kind in SPEAKER_KINDS and (actor.first == floor or (lead not in _LEADING and not placed))

    def speaks_through(self, subject: Actor) -> Actor | None:
        """Return who acts where somebody else stands before the verb: "Marte in Oslo", "Marte through his office" promised."""
        lead = self.folds[subject.first - 1]
        at = subject.first - 1
        if self.folds[subject.first - 3 : subject.first] == ["on", "behalf", "of"]:
            at = subject.first - 3
        elif not (
            lead in ("through", "via") or (lead in _PLACED and lead != "to" and subject.kind == "side")
        ):
            return None
        owner = self.ends.get(at)
        return owner if owner is not None and owner.people and self.is_free(owner, 0) else None

    def premodified(self, subject: Actor, floor: int) -> int:
        """Return where a subject begins with the words before it: "palace spokeswoman X", "the ministry's spokesman, X"."""
        if not subject.people or subject.first - 1 <= floor or self.text[subject.first][0].isupper():
            return subject.first
        start = subject.first
        blocking = stops_phrase()
        while start > floor and subject.first - start < 6 and self.folds[start - 1] not in blocking:
            if not (self.folds[start - 1][0].isalpha() or self.folds[start - 1] in ("'s", "'")):
                break
            start -= 1
        opens = start == floor or self.folds[start - 1] in PHRASE_OPENS
        return start if opens else subject.first
