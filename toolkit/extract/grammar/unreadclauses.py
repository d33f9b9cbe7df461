"""Subjects of clauses whose own verbs no list has: "X softened her tone, then promised"."""

from toolkit.extract.actors import Actor
from toolkit.extract.grammar.insertions import SPEAKER_KINDS, subject_of_unread
from toolkit.extract.grammar.inverted import Inverted
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.grammar.verbgroups import VerbGroup
from toolkit.extract.words import words

#: Verbs behind which stands who is told, never who tells.
TO_SOMEBODY = frozenset(("tell", "inform", "apprise", "assure", "remind", "notify", "brief"))
_GOVERNED = frozenset("that because whether if while".split())


class UnreadClauses(Inverted):
    """The search for the subject of a clause that has not been read."""

    def unread(self, stop: int, floor: int, previous: Predicate | None) -> Actor | None:
        """Return the subject of a clause before a token whose verb no list has, behind the last one that has been read."""
        begin = previous.last if previous is not None else floor
        actors = [a for a in self.starts.values() if begin <= a.first and a.last <= stop]
        actors.sort(key=lambda a: a.first)
        found = subject_of_unread(self.folds, actors, stop, floor)
        governed = found is not None and previous is not None and self.folds[found.first - 1] in _GOVERNED
        return None if governed else found  # "X announced that Y handed it over and said": X's second verb

    def of_unread_clause(self, stop: int, previous: Predicate) -> Actor | None:
        """Return the subject of a clause under "said that" whose verb no list has: what would be done is still told."""
        if (
            previous.kind != "say"
            or previous.modal is not None
            or previous.verb.form not in ("past", "third")
        ):
            return None
        bare = (
            previous.last - 1 if previous.verb.lemma not in TO_SOMEBODY else stop
        )  # "X said Y stands by it"
        at = next((j for j in range(previous.last, stop) if self.folds[j] == "that"), bare)
        subject = self.starts.get(at + 1)
        between = self.folds[at:stop]
        known = subject is not None and subject is not previous.subject and subject.kind in SPEAKER_KINDS
        return (
            subject if known and subject is not None and subject.last < stop and "," not in between else None
        )

    def tells_own_people(self, group: VerbGroup, previous: Predicate) -> bool:
        """Tell whether an outlet or office reports what somebody told others, people of his own before all: "told his aides"."""
        subject = previous.subject
        if group.verb.lemma not in ("tell", "inform", "assure") or subject is None:
            return False
        own = self.folds[group.last : group.last + 1] in (["his"], ["her"])
        if own and subject.kind in ("medium", "source"):
            return True
        # "the palace said that Marte had made the call and told him that"
        return subject.kind in ("medium", "source", "side") and not subject.people and previous.kind == "say"

    def tells_of_thing(self, stop: int, previous: Predicate) -> bool:
        """Tell whether a clause under "said that" is of a thing: "X said that the raid was small and would end soon"."""
        begin = previous.last
        at = next((j + 1 for j in range(begin, stop) if self.folds[j] == "that"), begin)
        if previous.kind != "say" or previous.verb.form != "past" or "," in self.folds[at:stop]:
            return False
        return self.folds[at] in words().determiners and at not in self.starts
