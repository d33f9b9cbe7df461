"""Subjects behind their verbs: "…,” said X", and sources that no list has."""

from toolkit.extract.actors import Actor
from toolkit.extract.grammar.apart import Apart
from toolkit.extract.grammar.predicate import CLOSING
from toolkit.extract.grammar.verbgroups import VerbGroup
from toolkit.extract.speakers import speakers, stops_phrase

#: Before somebody who is no subject: "talks with Marte on Monday centred on".
_LEADING = frozenset("with to of by from between for about on against at after before and".split())
_BEHIND = frozenset(
    ', . ; — – in on at after later " ” who during issued released published posted carried'.split()
)


_PHRASE = 9  #: tokens of "one of the men in the room"
_INDEFINITE = frozenset("a an one another some two three several".split())
_OPENING = frozenset(', ; but and “ ” " — – that'.split())


class Inverted(Apart):
    """The search for a subject to the right of a verb."""

    def behind(self, at: int) -> Actor | None:
        """Return who stands behind a verb: "said X", "said X's spokeswoman Y"."""
        actor = self.starts.get(at) or self.acronym(at)
        if actor is not None and actor.last < self.last and self.folds[actor.last] in speakers().individuals:
            named = self.starts.get(actor.last) or self.starts.get(actor.last + 1)
            return named if named is not None and named.people else actor  # "said Marte spokesman Ola Berg"
        if actor is None or actor.last >= self.last or self.folds[actor.last] not in ("'s", "'"):
            return actor
        inner = (self.starts.get(j) for j in range(actor.last + 1, min(self.last, actor.last + 7)))
        return next((a for a in inner if a is not None), actor)

    def behind_occasion(self, at: int) -> Actor | None:
        """Return who stands behind a verb and an occasion: "“…”, stated in this telephone call President Marte"."""
        if at >= self.last or self.folds[at] not in ("in", "during", "at", "after", "on"):
            return None
        actor = next(
            (self.starts[j] for j in range(at + 2, min(self.last, at + 8)) if j in self.starts), None
        )
        ends = actor is not None and (actor.last >= self.last or self.text[actor.last] in ".,")
        free = actor is not None and self.folds[actor.first - 1] not in _LEADING | {"the", "in", "a"}
        return actor if ends and free else None

    def from_mark(self, start: int, floor: int) -> int:
        """Return where a subject begins with capitalised words and adjectives before it, back to a mark."""
        text = self.text
        if start - 1 <= floor or text[start - 1] in CLOSING or not text[start - 1][0].isalpha():
            return start
        blocking = stops_phrase()
        for j in range(start - 1, max(floor, start - 6), -1):
            if text[j] in CLOSING or (text[j] == "," and j > floor + 3):
                return j + 1
            if not text[j][0].isalpha() or self.folds[j] in blocking or self.folds[j] in _LEADING:
                return start
        return start

    def acronym(self, at: int) -> Actor | None:
        """Return an acronym behind a verb of saying as a source: "said PMO."."""
        if at >= self.last or not (self.text[at].isupper() and len(self.text[at]) > 2):
            return None
        ends = at + 1 >= self.last or self.folds[at + 1] in _BEHIND
        return Actor(at, at + 1, "source") if ends else None

    def unlisted(self, group: VerbGroup, floor: int) -> Actor | None:
        """Return capitalised words before a verb of saying as a source that no list has: "Dagbladet reported"."""
        if group.verb.kind not in ("say", "confirm", "deny"):
            return None
        found = self.capitalised(group.left)
        return found if found is not None and found.first >= floor else None

    def somebody(self, group: VerbGroup, floor: int) -> Actor | None:
        """Return a phrase that opens a clause before a verb of saying as somebody whom no list has: "a party man in Lima said"."""
        if group.verb.kind != "say" or group.verb.form not in ("past", "third") or group.be:
            return None
        for j in range(group.left - 1, max(floor, group.left - _PHRASE) - 1, -1):
            if self.folds[j] in _INDEFINITE:
                opens = (
                    j == floor or self.folds[j - 1] in _OPENING or j in self.closed or j - 1 in self.closed
                )
                return Actor(j, group.left, "source") if opens and group.left - j > 1 else None
            if not self.folds[j][0].isalpha() and self.folds[j] not in ("'s", "'", "-"):
                return None
        return None

    def inverted(self, subject: Actor) -> bool:
        """Tell whether a verb after a comma has its subject behind it: "…, said the sources, who …"."""
        return subject.last >= self.last or self.folds[subject.last] in _BEHIND

    def quoted(self, at: int) -> tuple[Actor | None, int, bool]:
        """Find who is quoted "as saying": the object of an active verb, the subject of a passive one."""
        host = next(
            (p for p in reversed(self.found) if p.lemma in ("quote", "cite", "describe", "report")), None
        )
        if host is not None and host.passive:
            return host.subject, at, True
        aside = self.folds[at - 1] in (",", "later", "also", "directly", "further")
        actor = self.ends.get(at - 1 if aside else at) or self.capitalised(at)
        return actor, actor.first if actor is not None else at, False
