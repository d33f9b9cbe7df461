"""Subjects behind their verbs: "…,” said X", and sources that no list has."""

from toolkit.extract.actors import Actor
from toolkit.extract.grammar.predicate import CLOSING
from toolkit.extract.grammar.unlisted import BEHIND, LEADING, Unlisted
from toolkit.extract.speakers import head_nouns, speakers, stops_phrase
from toolkit.extract.words import words

_ENDS = BEHIND - {"on", "in", "at", "during"}
_LEADS = LEADING - {"by", "of", "from"}
_INITIALS = 6  #: letters of a party's initials
_OWNER = 5  #: tokens of "Peace Research Institute's"
_FURTHEST = 12  #: tokens of a subject before the name at its end
_WITHIN = ("'s", "'", "’s", "-", ".")


class Inverted(Unlisted):
    """The search for a subject to the right of a verb."""

    def behind(self, at: int) -> Actor | None:
        """Return who stands behind a verb: "said X", "said X's spokeswoman Y"."""
        actor = self.starts.get(at) or self.acronym(at) or self.named_behind(at) or self._owned(at)
        if (
            actor is None
            and at < self.last
            and self.text[at].isupper()
            and 1 < len(self.text[at]) <= _INITIALS
        ):
            actor = self.starts.get(at + 1)  # "said PD spokesman X"
        # "said Ola Berg of Nordbank in Oslo"
        of_house = actor is not None and actor.kind == "person" and self.folds[actor.last] in ("of", "from")
        if actor is not None and not of_house and not self.ends_at(actor.last):
            actor = self._at_the_end(at) or self._named_on(actor, at) or actor
        if actor is not None and actor.last < self.last and self.folds[actor.last] in speakers().individuals:
            named = self.starts.get(actor.last) or self.starts.get(actor.last + 1)
            return named if named is not None and named.people else actor  # "said Marte spokesman Ola Berg"
        if actor is None or actor.last >= self.last or self.folds[actor.last] not in ("'s", "'"):
            return actor
        inner = (self.starts.get(j) for j in range(actor.last + 1, min(self.last, actor.last + 7)))
        return next((a for a in inner if a is not None), actor)

    def _owned(self, at: int) -> Actor | None:
        """Return who is named behind a body that no list has: "said Labour's X", "said the Peace Institute's Y"."""
        first = at + (self.folds[at : at + 1] == ["the"])
        for j in range(first, min(self.last - 1, first + _OWNER)):
            if self.folds[j] in ("'s", "'"):
                named = self.starts.get(j + 1)
                return named if j > first and named is not None and named.kind == "person" else None
            if not self.text[j][0].isupper():
                return None
        return None

    def _at_the_end(self, at: int) -> Actor | None:
        """Return whose name ends a phrase behind a verb: "said a statement by the office", "said Navy Captain X."."""
        found = None
        acting = words().auxiliaries | words().modals
        for j in range(at, min(self.last, at + _FURTHEST)):
            if self.folds[j] in acting:
                return None  # "said the three leaders would consider the report"
            inner = self.starts.get(j)
            if inner is not None and inner.kind in ("person", "source", "medium", "side"):
                found = inner
            if self.folds[j] in _ENDS or self.folds[j] in _LEADS:
                break
        ends = found is not None and self.ends_at(found.last)
        return found if ends else None

    def _named_on(self, actor: Actor, at: int) -> Actor | None:
        """Return a longer name that begins with a state's: "reported Chile Today on Tuesday"."""
        if actor.kind != "side" or not self.text[actor.last][0].isupper():
            return None
        return self.named_behind(at)

    def behind_occasion(self, at: int) -> Actor | None:
        """Return who stands behind a verb and an occasion: "“…”, stated in this telephone call President Marte"."""
        if at >= self.last or self.folds[at] not in ("in", "during", "at", "after", "on"):
            return None
        actor = next(
            (self.starts[j] for j in range(at + 2, min(self.last, at + 8)) if j in self.starts), None
        )
        ends = actor is not None and (actor.last >= self.last or self.text[actor.last] in ".,")
        free = actor is not None and self.folds[actor.first - 1] not in LEADING | {"the", "in", "a"}
        return actor if ends and free else None

    def from_mark(self, start: int, floor: int) -> int:
        """Return where a subject begins with capitalised words and adjectives before it, back to a mark."""
        text = self.text
        if start - 1 <= floor or text[start - 1] in CLOSING or not text[start - 1][0].isalpha():
            return start
        blocking = stops_phrase()
        for j in range(start - 1, max(floor, start - _FURTHEST), -1):
            if text[j] in CLOSING or (text[j] == "," and j > floor + 3):
                return j + 1
            if self.folds[j] in LEADING and self.folds[j - 1] in head_nouns():
                continue  # "a statement by the office", "a representative of the government X"
            if (
                not (text[j][0].isalpha() or text[j] in _WITHIN)
                or self.folds[j] in LEADING
                or self.folds[j] in blocking
            ):
                return start
        return start

    def inverted(self, subject: Actor) -> bool:
        """Tell whether a verb after a comma has its subject behind it: "…, said the sources, who …"."""
        return self.ends_at(subject.last)

    def quoted(self, at: int) -> tuple[Actor | None, int, bool]:
        """Find who is quoted "as saying": the object of an active verb, the subject of a passive one."""
        host = next(
            (p for p in reversed(self.found) if p.lemma in ("quote", "cite", "describe", "report")), None
        )
        if host is not None and host.passive:
            return host.subject, at, True
        aside = self.folds[at - 1] in (",", "later", "also", "directly", "further")
        actor = self.ends.get(at - 1 if aside else at)
        if actor is None and host is not None:
            actor = self.before_adjunct(at, host.last - 1)  # "quoted Marte on Monday as saying"
        actor = actor or self.capitalised(at)
        return actor, actor.first if actor is not None else at, False
