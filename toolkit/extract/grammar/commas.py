"""Subjects of verbs behind a comma: across appositions and inserted clauses, or of the verb before."""

from toolkit.extract.actors import Actor
from toolkit.extract.grammar.apart import PHRASE_OPENS
from toolkit.extract.grammar.complements import TIMES
from toolkit.extract.grammar.coordination import mate_of
from toolkit.extract.grammar.insertions import SPEAKER_KINDS, subject_before
from toolkit.extract.grammar.predicate import CLOSING, Predicate
from toolkit.extract.grammar.unreadclauses import TO_SOMEBODY, UnreadClauses
from toolkit.extract.grammar.verbgroups import VerbGroup
from toolkit.extract.grammar.verbs import verbs
from toolkit.extract.speakers import speakers
from toolkit.extract.words import is_point_of_title

_SAYS = frozenset(("say", "confirm", "deny", "stress"))
# What can open the words between a subject and its verb, set off by commas.
_INSERTS = frozenset(
    """who whom which whose the a an his her its their one for in on at from under after before speaking citing quoting
    referring responding asked when while as also according himself herself now then both until formerly today yesterday earlier later tonight ( 's
    through via during over among together hours minutes days weeks months inter with without in-person""".split()
)
#: Verbs that stand before their subject behind a comma: not "…, congratulated him on his victory".
_INVERTS = frozenset(("say", "confirm", "deny", "stress"))
_OFFICE = 9  #: tokens of "the French president's chief communications adviser"
_IN_OFFICE = frozenset(("'s", "'"))
_OF_OFFICE = frozenset(("to", "of", "for", "at"))
_OF_BODY = frozenset(("of", "for", "at", "in", "with"))
_WHERE = frozenset(("in", "at", "to", "from", "near", "visiting", "outside"))
_OPENED_BY = {"”": "“", '"': '"'}
_IN_MARKS = 8  #: tokens of “a sick man who leads drug gangs”
_SERVICES = frozenset(
    """navy army marine marines corps air force coast guard rear vice lieutenant lt major maj brigadier brig colonel col
    general gen captain capt commander cmdr admiral adm""".split()
)


_SAYING = frozenset(("that", "said", "says", "told", "added", "whom"))
_RELATIVE = 10  #: tokens of "who on Monday is to visit"


class AcrossCommas(UnreadClauses):
    """The search for a subject across what commas set off."""

    def comma_in_marks(self, left: int, floor: int) -> bool:
        """Tell whether a comma stands before a token inside the marks that close there: "“…,” adding that"."""
        return left - 2 > floor and self.text[left - 1] in CLOSING and self.text[left - 2] == ","

    def of_service(self, comma: int) -> Actor | None:
        """Return who stands before a comma with the service of the rank, behind another comma and a source."""
        officer = self.ends.get(comma)
        if officer is None or len(officer.people) != 1:
            return None
        j = officer.first - 1
        while j > 1 and self.folds[j] in _SERVICES:
            j -= 1
        spokesman = self.ends.get(j) if j < officer.first - 1 and self.folds[j] == "," else None
        return officer if spokesman is not None and spokesman.kind == "source" else None

    def name_behind_office(self, comma: int, floor: int) -> tuple[Actor, int] | None:
        """Return who is named between two commas behind an office that no list has, and where that opens the clause."""
        named = self.ends.get(comma)
        if named is None or named.kind != "person" or self.folds[named.first - 1] != ",":
            return None
        marks = range(named.first - 2, max(floor, named.first - 2 - _OFFICE), -1)
        floor = next((j + 1 for j in marks if self.text[j] in CLOSING), floor)
        office = range(floor, named.first - 1)
        if not 1 < len(office) <= _OFFICE or any(
            not (self.folds[j].isalpha() or self.folds[j] in _IN_OFFICE or "-" in self.folds[j])
            or any(v.form in ("past", "third") for v in verbs().get(self.folds[j], ()))
            for j in office
        ):
            return None
        return named, floor

    def after_comma(
        self, group: VerbGroup, floor: int, previous: Predicate | None
    ) -> tuple[Actor | None, int, bool]:
        """Find the subject of a verb behind a comma: across an insertion, behind the verb, or an earlier one."""
        comma, form = group.left - 1, group.verb.form
        if form == "ing" and self.folds[comma - 1] == "which":  # "the newspaper, which, citing Y, reported"
            owner = self.ends.get(comma - 2 if self.folds[comma - 2] == "," else comma - 1)
            return owner, group.left, True
        if form == "ing" and group.verb.lemma in ("cite", "quote"):
            says = [p for p in self.near() if p.kind == "say" and p.subject is not None and not p.relative]
            if says and says[0].subject is not None and says[0].subject.kind == "medium":
                return says[0].subject, group.left, True  # "AP reported that X had asked for it, citing Y"
            paper = self.ends.get(comma)
            if paper is not None and (paper.kind == "medium" or self.folds[paper.head] in speakers().outlets):
                return paper, group.left, True  # "In Oslo, the daily NTB, citing Y, reported"
        if form == "ing" and previous is not None:  # "…, AP reported, quoting Y"
            mate = mate_of(self.near(), group, comma=True)
            return (mate or previous).subject, group.left, True
        giver = self.given_out_by(floor) if group.verb.kind == "say" and form != "ing" else None
        if giver is not None:
            return giver, floor, False  # "A statement issued by X, adviser to Y, stated that"
        close = self.behind(group.last) if form in ("past", "third") and group.verb.kind == "say" else None
        if close is not None and group.verb.lemma not in TO_SOMEBODY and close.kind in ("source", "person"):
            ends = close.last >= self.last - 1 or TIMES.issuperset(self.folds[close.last : self.last - 1])
            ends = ends or self.folds[close.last : close.last + 2] == [",", "who"]
            if self.inverted(close) and ends:
                return close, group.first, False  # "…, said the office in Oslo."
        subject, start = self.across(comma, floor, group.left)
        if subject is not None:
            return subject, self.premodified(subject, floor) if start == subject.first else start, False
        if form == "ing" and previous is None and group.verb.kind in _SAYS:
            owner = self.opens_clause(floor, comma)
            if owner is not None:  # "Marte was dismissive of it, saying he had …"
                return owner, group.left, True
        named = self.name_behind_office(comma, floor)
        if named is not None and form in ("past", "third"):
            return *named, False  # "Marte's communications chief, X, said"
        officer = self.of_service(comma)
        if officer is not None and form != "ing":
            return officer, officer.first, False  # "a spokesman, Navy Captain X, said"
        adverbial = self.before_adjunct(comma, floor)
        if adverbial is not None and form in ("past", "third", "base"):
            return adverbial, adverbial.first, False  # "Marte on Friday, 3 May, promised"
        inner = self.ends.get(comma)
        leads = inner is not None and (
            inner.first <= floor + 1 or self.folds[inner.first - 1] in PHRASE_OPENS
        )
        plain = (
            group.verb.kind in _SAYS
            and form == "past"
            and self.folds[group.last : group.last + 1] == ["that"]
        )
        if inner is not None and inner.people and inner.first == floor and plain:
            return inner, inner.first, False  # "Ola Berg, also added that": a comma too many
        if inner is not None and leads and form == "ing" and previous is None:
            return inner, group.left, True  # "Kyodo, citing an official, reported"
        informs = group.verb.lemma == "inform" and form == "third"  # "…, informs NTB.", never "…, tells NTB."
        behind = self.behind(group.last) if informs or group.verb.lemma not in TO_SOMEBODY else None
        may_lead = group.verb.kind in _INVERTS and behind is not None and behind.pronoun != "object"
        may_lead = may_lead and (not informs or (behind is not None and behind.kind in ("medium", "source")))
        if form in ("past", "third") and behind is not None and may_lead and self.inverted(behind):
            return behind, group.first, False
        if group.be and previous is not None and self._closes_relative(comma, previous):
            return None, group.left, False  # "noted that the talk, which Oslo had proposed, was called off"
        if previous is not None and form not in ("base", "participle"):
            mate = mate_of(self.near(), group, comma=True)
            if self.folds[group.left - 2] in ("and", "but") or mate is not None:
                return (mate or previous).subject, group.left, True
        listed = form in ("past", "third") and self.folds[group.last : group.last + 1] != ["by"]
        unread = self.unread(comma, floor, previous) if listed else None
        return unread, group.left, unread is not None  # "X softened her tone, then promised"

    def _opened(self, close: int, floor: int) -> int | None:
        """Return where a few words in marks begin that a token closes."""
        mark = _OPENED_BY.get(self.text[close])
        if mark is None or self.text[close - 1] in ",.?!":
            return None
        return next(
            (k for k in range(close - 2, max(floor, close - _IN_MARKS), -1) if self.text[k] == mark), None
        )

    def _closes_relative(self, comma: int, previous: Predicate) -> bool:
        """Tell whether a comma closes what tells more of a thing: ", which Oslo had proposed,"."""
        which = previous.start - (self.folds[previous.start] != "which")
        opening = self.folds[which - 1 : which + 1] == [",", "which"]
        return opening and "," not in self.folds[which:comma]

    def _whose_relative(self, inner: Actor, floor: int) -> Actor | None:
        """Return of whom a clause with "who" tells that ends in an apposition: "X, who met Y, the French president, said"."""
        outer = self.ends.get(inner.first - 1) if self.folds[inner.first - 1] == "," else None
        if outer is None and "," not in self.folds[inner.first : inner.last]:
            return None
        return self._relative_before(inner.first if outer is None else outer.first, floor)

    def _relative_before(self, first: int, floor: int) -> Actor | None:
        """Return of whom a clause with "who" tells in which somebody or somewhere named from token `first` on is the object."""
        if self.folds[first - 1] in _SAYING or self.folds[first - 1] in ("the", "and", ","):
            return None
        for j in range(first - 2, max(floor, first - _RELATIVE), -1):
            if self.folds[j] == "who" and self.folds[j - 1] == ",":
                owner = self.ends.get(j - 1)
                return owner if owner is not None and owner.people else None
            if not self.folds[j][0].isalnum():
                return None
        return None

    def across(self, comma: int, floor: int, start: int) -> tuple[Actor | None, int]:
        """Find a subject whose apposition or relative clause ends at a comma: "X, the ministry's spokesman, said"."""
        inner = self.ends.get(comma)
        if (
            inner is not None
            and self.folds[inner.first - 2] == "while"
            and self.folds[inner.first - 1].endswith("ing")
        ):
            outer = self.ends.get(inner.first - 2)
            if outer is not None and outer.kind in SPEAKER_KINDS:
                return outer, outer.first  # "The premier while thanking the president, said that"
        if inner is not None:
            if (owner := self._whose_relative(inner, floor)) is not None:
                return owner, owner.first
            office = self.ends.get(inner.first - 1) if self.folds[inner.first - 1] in _OF_OFFICE else None
            if office is not None and "," in self.folds[office.first : office.last]:
                return office, office.first  # "Ola Berg, the press secretary to President X, said"
            beside = self.ends.get(inner.first - 1) if self.folds[inner.first - 1] == "and" else None
            if (
                beside is not None
                and beside.people
                and not inner.people
                and "," in self.folds[beside.first : beside.last]
            ):
                return (
                    beside,
                    beside.first,
                )  # "X, Crown Prince of Y and Deputy Commander of the Armed Forces, said"
            if "," in self.folds[inner.first : inner.last]:
                return inner, inner.first  # one phrase: "Mauro Vieira, Brazil's foreign minister, told"
            outer = self.ends.get(inner.first - 1) if self.folds[inner.first - 1] == "," else None
            if outer is not None and outer.kind == inner.kind == "side" and outer.first > floor:
                if self.folds[outer.first - 1] in _WHERE:
                    return self.across(inner.first - 1, floor, start)  # "X, who is in Kampala, Uganda, said"
            if outer is not None and inner.first - 1 > floor:  # the name speaks, whichever comes first
                if inner.people and not outer.people and outer.kind == "source":
                    return inner, outer.first
                if inner.kind == "medium" and outer.kind in ("source", "medium"):
                    return inner, outer.first  # "the state broadcaster, CCTV, said"
                if outer.people or outer.side or outer.kind in ("source", "medium"):
                    return outer, outer.first
            name = inner.first - 2
            if inner.kind == "source" and name >= floor and self.folds[name + 1] == ",":
                opens = name == floor or self.folds[name - 1] in PHRASE_OPENS or name in self.closed
                if self.text[name][0].isupper() and self.text[name].isalpha() and opens:
                    whole = Actor(name, inner.last, "source", side=inner.side)
                    whole.head = (
                        inner.head
                    )  # "Berg, the ministry's spokeswoman, said": a name that no list has
                    return whole, name
        aside = comma
        for j in range(comma - 1, max(floor, comma - 40), -1):
            if self.text[j] == ")":
                aside = next((k for k in range(j, floor, -1) if self.text[k] == "("), j)
                named = self.ends.get(aside)
                if named is not None and named.people and self.folds[j + 1 : j + 3] == [",", "who"]:
                    return named, named.first  # "Senator X (R., Fjordland), who visited Y, said"
            if j < aside and j > floor + 1 and (opened := self._opened(j, floor)) is not None:
                aside = opened  # "X, whom Y has called “a sick man”, told"
            if j > aside or j == aside != comma:
                continue
            if self.text[j] in '.;:“”"' and not is_point_of_title(self.folds, self.text, j):
                break
            actor = self.ends.get(j) if self.folds[j] == "," else None
            if self.folds[j] in ("'s", "'"):  # "Ola Berg, spokesman for Norway's navy, said"
                apposed = self.ends.get(j)
                if apposed is not None and apposed.people and "," in self.folds[apposed.first : j]:
                    return apposed, apposed.first
            if self.folds[j] in _OF_BODY:  # "Ola Berg, spokesman of X's party, said"
                apposed = self.ends.get(j)
                if apposed is not None and apposed.people and "," in self.folds[apposed.first : j]:
                    return apposed, apposed.first
            if actor is not None and actor.kind in SPEAKER_KINDS and actor.pronoun != "who":
                opening = self.folds[j + 1]
                if (
                    (self.found and self.found[-1].kind == "say" and self.found[-1].last == comma)
                    or opening in _INSERTS
                    or opening in speakers().individuals
                    or opening.endswith("ing")
                    or opening[0].isdigit()
                    or self.text[j + 1][0].isupper()
                ):
                    owner = self._relative_before(
                        actor.first, floor
                    )  # "X, who visited Cyprus, an island, said"
                    if (
                        owner is None
                        and actor.kind == "side"
                        and self.folds[actor.first - 1] in ("in", "from")
                    ):
                        continue  # "In Moscow, the palace put out a note, saying that"
                    owner = owner or actor
                    return owner, owner.first
        inserted = subject_before(self.folds, self.ends, comma, floor)
        return (inserted, inserted.first) if inserted is not None else (None, start)
