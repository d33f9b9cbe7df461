"""Who is who: bind names and titles to people, and people to sides.

A title without a name goes to the person who holds it; what stays ambiguous stays unbound.
"""

from collections.abc import Collection, Iterable

from toolkit.extract.people.namedpeople import ORGANISATIONS, NamedPeople
from toolkit.extract.people.officeholders import has_office, just_come, successor, to_come
from toolkit.extract.people.person import LEADERS, Person, compatible, name_words
from toolkit.reference import Office, find_person, incumbent

__all__ = ["People", "Person", "name_words"]

#: Offices of which a state has one under whatever title: "Secretary of State", "external affairs minister".
_SOLE = frozenset(("foreign_minister", "defence_minister", "head_of_government", "monarch"))
#: Further offices that a side has one of, so that the office alone says who is meant.
_NAMEABLE = frozenset(("leader", "foreign_minister", "defence_minister", "vice", "adviser"))


#: The title of who is called "Minister X" or "Secretary X", whatever the portfolio.
_ANY_MINISTER = "Minister"

#: Who of an office's own state speaks on its calls: beside him its other leaders are not meant.
_SPEAKING = LEADERS | {"foreign_minister", "defence_minister", "other_minister", "adviser"}


class People(NamedPeople):
    """The people of one text, with those whom it names by their office alone."""

    def claim(self, office: Office, side: str, *, beside: Iterable[Person] = ()) -> None:
        """Give the one person of an office whom nobody knows the state that the text names for that office.

        Who is named in the same sentence, `beside` the office, is somebody else: "Minister X's call with the Minister of Y".
        """
        if any(
            p.side == side and (compatible(p, office) or (p.role is None and p.holder is None and p.strong))
            for p in self.all
        ):
            return  # or "his Chilean counterpart, X", who may hold it
        open_ = [p for p in self.all if p.side is None and p.title == office.title and p.holder is None]
        if len(open_) == 1 and open_[0].words and open_[0] not in beside:
            open_[0].side, open_[0].side_basis = side, "resolved"

    def settle_home(self) -> None:
        """Give people whose office the text leaves without a state the issuer's: "the Minister, X" on its own page."""
        if self.home is None:
            return
        state = len(self.home) == 3 and self.home not in ORGANISATIONS
        for person in self.all:
            if (
                person.side is None
                and person.title is not None
                and (person.role != "organisation_head" or not state)
            ):
                if (person.role in ("legislator", "ambassador") and state) or not has_office(
                    self.home, person.title, person.role
                ):
                    continue
                person.side, person.side_basis = self.home, "resolved"
                holder = (
                    find_person(person.words, title_role=person.role, side=person.side, on=self.day)
                    if person.words
                    else None
                )
                if holder is not None:
                    person.holder = holder.holder

    def titled(
        self,
        office: Office,
        side: str | None,
        before: Iterable[Person],
        *,
        equal: bool = False,
        apart: Collection[Person] = (),
    ) -> Person | None:
        """Bind a title without a name: to who holds it in the text, else to who held it that day.

        A side may have several holders of most offices: the `equal` of somebody who is named is one of them. Nobody is
        meant whom the sentence sets `apart`: "the prime minister assured Marte".
        """
        if office.title in self._chairs:
            return self._chairs[office.title]
        fitting = [
            p
            for p in self.all
            if compatible(p, office) and (side is None or p.side == side) and not self._is_past(p)
        ]
        others = [p for p in fitting if p not in apart]
        free = not others or len(others) == len(fitting) or all(p.side != self.home for p in apart)
        fitting = others or fitting
        if side is not None:
            fitting = fitting or [
                p
                for p in self.all
                if p.side == side and p.role == office.role and p.role in _SOLE and not self._is_past(p)
            ]
            if fitting:
                return max(fitting, key=lambda p: (p.title == office.title, -p.index))
            own = [p for p in self.all if p.side == side and p.strong]
            if len(own) == 1 and own[0].role is None and own[0].holder is None and own[0].words:
                return own[0]  # "her Ghanaian counterpart X" is the Ghanaian president
            return self._holder_of(side, office, equal=equal)
        seen = [p for p in before if p in fitting]
        if self.home is not None and free and has_office(self.home, office.title, office.role):
            own = [p for p in fitting if p.side == self.home]
            named = [p for p in seen if p.title == office.title and p.side != self.home]
            if own and named and not any((_title_of(p) or "").startswith(office.title) for p in own):
                return named[-1]  # "the Prime Minister" beside a Taoiseach of one's own
            if own:
                return max(own, key=lambda p: (p.title == office.title, p in seen, -p.index))
            leads = any(p.side == self.home and p.role in _SPEAKING for p in before)
            if named and leads:
                return named[-1]  # "the President" in what the office of a prime minister says of another's
            if not seen or office.role in LEADERS:
                return self._holder_of(self.home, office)
        # as "the foreign minister" is, no less than "Minister X"
        any_minister = office.title == _ANY_MINISTER
        exact = seen if any_minister else [p for p in seen if _bears(p, office)] or seen
        # whose state a paper leaves out is of its own
        for known in (exact, seen) if self.near is not None else ():
            near = [p for p in known if p.side in (self.near, None)]
            if near:
                return near[-1]
        if len({p.index for p in exact}) == 1 or exact:
            return exact[-1]
        if len(fitting) == 1:
            return fitting[0]
        return None

    def _is_past(self, person: Person) -> bool:
        """Tell whether a person no longer, or not yet, holds the office that he is known for: no title alone means him."""
        if person.status == "former":
            return True
        return (
            person.title is None
            and person.holder is not None
            and self.day is not None
            and person.holder.held_on(self.day) == "no"
        )

    def equal_of(self, person: Person) -> Office | None:
        """Return the office that a person's "counterpart" holds: who leads a side has leaders for equals."""
        if person.role is None:
            return None
        role, title = person.role, _title_of(person)
        held = person.holder
        if (
            title == _ANY_MINISTER
            and held is not None
            and self.day is not None
            and held.held_on(self.day) != "no"
        ):
            role, title = held.role, held.office  # "Secretary X and his Omani counterpart"
        if person.role in LEADERS and person.side is not None and self.day is not None:
            leader = incumbent(person.side, "leader", None, self.day)
            if leader is not None and leader.has_role(person.role):
                return Office("leader", "leader")
        return Office(role, title) if title is not None else None

    def nameless(self, side: str, office: Office) -> Person:
        """Make somebody of whom a text tells the office and no name, and of whom no reference data knows."""
        person = self.unnamed(side)
        person.strong = True
        person.role, person.title = office.role, office.title
        return person

    def _holder_of(self, side: str, office: Office, *, equal: bool = False) -> Person | None:
        """Make a person known by office only, with a name where reference data settles who it was."""
        if office.role not in (*LEADERS, *_NAMEABLE) and not equal:
            return None
        coming = office.title.endswith("-elect")
        held = self.day is not None and not coming
        known = incumbent(side, office.role, office.title, self.day) if held else None
        if known is None and (self.welcomes or coming) and self.day is not None:
            known = successor(side, office, self.day)
            if known is None and coming:
                known = to_come(side, office, self.day) or just_come(side, office, self.day)
        if known is not None:
            there = next(
                (p for p in self.all if p.holder is not None and p.holder.person == known.person), None
            )
            if there is not None:
                return there
        person = self._new()
        person.strong = True
        person.side, person.role, person.title = side, office.role, office.title
        if known is not None:
            person.holder = known
            person.words = name_words(known.name.split())
            self._note(person, person.words)
            if office.role == "leader":
                person.role, person.title = known.role, known.office
        return person


def _bears(person: Person, office: Office) -> bool:
    """Tell whether a title is one that a text gives somebody: "the Prime Minister" of a Prime Minister and Foreign Minister."""
    return person.title is not None and (person.title + " and ").startswith(office.title + " and ")


def _title_of(person: Person) -> str | None:
    """Return the title that a text gives somebody, or that of the office held."""
    return person.title or (person.holder.office if person.holder is not None else None)
