"""Sources that no list has, before or behind a verb of saying: "Dagbladet reported", "said Mindef", "the text said"."""

from toolkit.extract.actors import Actor
from toolkit.extract.grammar.apart import Apart
from toolkit.extract.grammar.verbgroups import VerbGroup
from toolkit.extract.grammar.verbs import verbs
from toolkit.extract.speakers import head_nouns, not_a_name, speakers
from toolkit.extract.words import words

#: Before somebody who is no subject: "talks with Marte on Monday centred on".
LEADING = frozenset("with to of by from between for about on against at after before and".split())
BEHIND = frozenset(
    """, . ; — – in on at after later " ” who during issued released published posted carried citing quoting referring (
    monday tuesday wednesday thursday friday saturday sunday this last late earlier again there here
    as when while because before following""".split()
)
_DAYS = frozenset(("today", "yesterday", "tonight"))  #: in small letters: not "Chile Today"
_PHRASE = 9  #: tokens of "one of the men in the room"
_INDEFINITE = frozenset("a an one another some two three several".split())
_OPENING = frozenset(', ; but and “ ” " — – that'.split())
_MARKS = frozenset(', ; : “ ” " « » — – ‘ ’'.split())
_LINKS = frozenset("of for and de la du del al".split())
_INNER = frozenset("of for and the de la du del al".split())
#: What tells on a clause before that is no source: "the pact signalled that", "the figures estimated".
_SHOWS = frozenset(
    "signal indicate estimate predict imply believe conclude hint observe maintain wonder".split()
)


class Unlisted(Apart):
    """The search for a subject of a verb of saying among words that no list has."""

    def ends_at(self, at: int) -> bool:
        """Tell whether a subject behind its verb can end before a token."""
        if at >= self.last or self.folds[at] in BEHIND or self.text[at] in _DAYS:
            return True
        return self.folds[at : at + 2] == [
            "with",
            "reference",
        ]  # "…, reports NTB with reference to the palace."

    def acronym(self, at: int) -> Actor | None:
        """Return an acronym behind a verb of saying as a source: "said PMO."."""
        if at >= self.last or not (self.text[at].isupper() and len(self.text[at]) > 2):
            return None
        return Actor(at, at + 1, "source") if self.ends_at(at + 1) else None

    def unlisted(self, group: VerbGroup, floor: int) -> Actor | None:
        """Return capitalised words before a verb of saying as a source that no list has: "Dagbladet reported"."""
        if group.verb.kind not in ("say", "confirm", "deny"):
            return None
        found = self.capitalised(group.left)
        if found is None or found.first < floor:
            return None
        before = self.ends.get(found.first - 1) if self.folds[found.first - 1] == "of" else None
        if before is not None and before.kind == "person" and before.first >= floor:
            return before  # "Senator X of New Hampshire said"
        parted = self.folds[found.first - 1] in ("of", "for") and self.text[found.first - 2][0].isupper()
        return (self.phrase(group, floor) if parted else None) or found  # "the Joint Chiefs of Staff said"

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

    def phrase(self, group: VerbGroup, floor: int) -> Actor | None:
        """Return the words between a mark and a verb of saying as a source: "Canal 13 said", "the text reads"."""
        verb = group.verb
        if verb.kind != "say" or verb.form not in ("past", "third") or group.be or verb.lemma in _SHOWS:
            return None
        first = group.left
        while first > floor and group.left - first < _PHRASE and self.text[first - 1] not in _MARKS:
            if not self._nominal(first - 1):
                return None
            first -= 1
        marked = first == floor or self.text[first - 1] in _MARKS
        if (
            not marked
            or first == group.left
            or not {self.folds[first], self.folds[group.left - 1]}.isdisjoint(_LINKS)
        ):
            return None
        opening = self.folds[first] in speakers().openers or self.text[first][0].isupper()
        named = self.text[first][0].isupper() and not not_a_name(self.folds[first])
        if self.folds[group.left - 1] in _PEOPLE or self.folds[first + 1] in _PEOPLE:
            return None  # "the fleet chief said", "the head of state said": somebody who has a name
        if not opening or not (named or group.left - first > 1) or self._adverbial(first):
            return None
        if not any(self.text[j][0].isupper() for j in range(first + 1, group.left)) and not named:
            after = self.folds[group.last] if group.last < self.last else "."
            if after not in _TOLD and (first == floor or self.text[first - 1] != ","):
                return None  # "The weather said nothing"
        return Actor(first, group.left, "source")

    def whole(self, subject: Actor, group: VerbGroup, floor: int) -> Actor | None:
        """Return who a phrase names that a state or a name only ends: "the Seamen's Trust of Chile said"."""
        if subject.kind == "side" and self.folds[subject.first - 1] == "of":
            body = self.text[subject.first - 2]
            free = body[0].isupper() and subject.first - 1 not in self.ends
            return self.phrase(group, floor) if free else None
        named = subject.within[-1] if subject.within else None
        if subject.kind != "source" or named is None or not named.people or named.last != subject.last:
            return None
        alone = self.folds[subject.head] in speakers().individuals and not self.folds[subject.head].endswith(
            "s"
        )
        return named if alone and self.folds[named.first - 1] in speakers().bodies else None

    def _nominal(self, token: int) -> bool:
        """Tell whether a word can stand in the phrase of a source: no verb, no pronoun, no conjunction."""
        fold, word = self.folds[token], self.text[token]
        if not (word[0].isalnum() or word in ("'s", "’s", "'", "-", ".", "(", ")", "&")):
            return False
        if fold in words().auxiliaries or fold in _NEVER or fold in words().adverbs:
            return False
        if (
            fold.endswith("ed")
            and "-" not in fold
            and (word[0].islower() or self.text[token + 1][0].islower())
        ):
            return False  # "Quizzed about it, …", "expelled its envoy and"
        finite = any(v.form in ("past", "third") for v in verbs().get(fold, ()))
        return not finite or word[0].isupper() or fold in head_nouns()

    def _adverbial(self, first: int) -> bool:
        """Tell whether a phrase tells when something was said rather than who said it."""
        fold = self.folds[first]
        after = self.folds[first + 1] if fold in speakers().openers else fold
        lists = words()
        return after in lists.weekdays or after in lists.months or after in _TIMES

    def named_behind(self, at: int) -> Actor | None:
        """Return a name behind a verb of saying that no list has: "said Mindef.", "reported Chile Today on Tuesday"."""
        first = at + 1 if at + 1 < self.last and self.folds[at] == "the" else at
        last = first
        while last < min(self.last, first + _PHRASE) and (
            (self.text[last][0].isupper() and (last == first or self.folds[last] not in BEHIND))
            or (
                last > first
                and (
                    self.folds[last] in _INNER or self.text[last] in ("'s", "’s") or self.text[last].isdigit()
                )
            )
        ):
            last += 1
        while last > first and (self.folds[last - 1] in _INNER or self.folds[last - 1] == "'s"):
            last -= 1
        if (
            last == first
            or not_a_name(self.folds[first])
            or (last - first == 1 and len(self.text[first]) < 3)
        ):
            return None
        return Actor(at, last, "source") if self.ends_at(last) else None


_PEOPLE = frozenset(
    "chief head boss president premier minister leader pm fm chancellor king queen emir".split()
)
_TOLD = frozenset(("that", ":", ".", ",", "“", '"'))
_NEVER = frozenset(
    """he she it they we i who which that what when where while but if because as than not his him her them there here
    asked according citing quoting latter former""".split()
)
_TIMES = frozenset(
    "week month year day days weeks months hours minutes today yesterday tomorrow time next last following same".split()
)
