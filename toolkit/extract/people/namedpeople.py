"""Who is who by name: mentions with a name, bound to people by its words, and to holders of offices by reference data.

Names are matched by their words, so that "Biden", "President Biden" and "Joseph R. Biden, Jr." are one.
"""

from collections.abc import Sequence

from toolkit.extract.people.handles import name_of
from toolkit.extract.people.namesakes import is_kin, is_personal, of_other_names
from toolkit.extract.people.officeholders import UNTIL_OATH
from toolkit.extract.people.person import LEADERS, Person, compatible, name_words, parts_of_name
from toolkit.extract.people.personmention import PersonMention
from toolkit.extract.people.rulers import given_name, ruler_by_given_name
from toolkit.reference import Holder, Office, find_person, side
from toolkit.temporal.edtf import add_days

_FEMALE = frozenset(
    "ms mrs miss dame lady sheikha smt smt. madam madame mme queen princess baroness congresswoman ms. mrs.".split()
)
_MALE = frozenset("mr sir lord shri king prince emir baron count mr. monsieur emperor sultan".split())
_COMMISSIONER = "European Commissioner"
_BEFORE_GIVEN_NAMES = frozenset(("sheikh", "shaikh", "sheikha", "prince", "princess"))
ORGANISATIONS = frozenset(("AU", "EU", "UN", "WHO", "IMF", "WTO", "GCC", "OIC"))
_LONGEST = 10  #: words of a name beside an office: "Karim bin Pehin Datu Laila Setia Haji Awang Salleh"


class NamedPeople:
    """The people whom a text names; `day`, `home` and `near` settle offices that it leaves open."""

    def __init__(
        self, day: str | None, home: str | None, near: str | None = None, *, welcomes: bool = False
    ) -> None:
        self.day = day
        self.welcomes = (
            welcomes  #: the text congratulates somebody, as on the day when an office changes hands
        )
        self.home = home
        self.near = near  #: whose offices a report means first
        self.all: list[Person] = []
        self._met = 0  #: people made so far, of whom some turn out to be one
        self._chairs: dict[str, Person] = {}  #: who chairs an organisation beside another office, by title
        self._by_part: dict[
            str, list[Person]
        ] = {}  #: whose names have a word, or a part of one between hyphens

    def named(self, mention: PersonMention, tokens: Sequence[str], form: str) -> Person | None:
        """Bind a mention with a name to a person, or make a new one; None where it is no person's name."""
        name = name_words(tokens) if form[:1] != "@" else name_of(form[1:], self.all, self.day)
        if not name:
            return None
        mention = self._of_another_state(self._in_the_chair(self._in_power(mention), name), name)
        office = mention.office
        person = self._match(name, mention.side, office)
        if person is not None and is_kin(person, name, office):
            person = None
        bare = office is None and mention.honorific is None and mention.side is None
        if person is None:
            given = len(name) == 1 and mention.honorific in _BEFORE_GIVEN_NAMES  # "Sheikh Mohamed"
            holder = self._lookup(name, office, mention.side) if not given else None
            if holder is None and (
                len(name) > (_LONGEST if office is not None else 6)
                or not is_personal(name, bare=bare or mention.apposed)
            ):
                return None
            person = self._new()
            if holder is not None:
                self._adopt(person, holder)
        self._learn(person, mention, name, form)
        return person

    def _in_power(self, mention: PersonMention) -> PersonMention:
        """Take who serves a party that governs a state for one of that state, from the day on which it came to power.

        Who is named by an office of the party itself, "deputy leader", stays one of the party.
        """
        if mention.side is None or self.day is None or not mention.side.startswith("X_"):
            return mention
        if mention.office is not None and not mention.office.role.endswith("minister"):
            return mention
        state = side(mention.side).government
        return mention._replace(side=state[0]) if state is not None and state[1] <= self.day else mention

    def _in_the_chair(self, mention: PersonMention, name: tuple[str, ...]) -> PersonMention:
        """Leave an organisation out that a leader of a state chairs: "ASEAN Chair and Prime Minister X"."""
        side = mention.side
        if side is None or not is_organisation(side):
            return mention
        known = next(
            (
                p
                for p in self._near(name)
                if p.answers_to(name) > (len(name) > 1) and p.side not in (None, side)
            ),
            None,
        )
        if known is None and len(name) > 1 and _is_chair(mention.office) and self.day is not None:
            found = find_person(name, on=self.day)  # "ASEAN Chair Anwar Ibrahim", who leads a state
            leads = found is not None and found.holder.role in LEADERS
            if leads and found is not None and not is_organisation(found.holder.side):
                return mention._replace(side=None, office=None)
        return (
            mention
            if known is None or not (known.role in LEADERS or _is_chair(mention.office))
            else mention._replace(side=None, office=None)
        )

    def _of_another_state(self, mention: PersonMention, name: tuple[str, ...]) -> PersonMention:
        """Leave a state out that stands before the office by chance: "between Peru and Ghana President X said" of Peru's X."""
        side, office = mention.side, mention.office
        if side is None or office is None or mention.owner is None or len(name) > 1:
            return mention
        known = [p for p in self._near(name) if p.answers_to(name) and p.side is not None]
        if not known or not all(
            p.side != side and p.side_basis == "explicit" and p.role == office.role and p.words != name
            for p in known
        ):
            return mention
        return mention if self._lookup(name, office, side) is not None else mention._replace(side=None)

    def _new(self) -> Person:
        person = Person(self._met)
        self._met += 1
        self.all.append(person)
        return person

    def unnamed(self, side: str) -> Person:
        """Make somebody of a side of whom a text tells no more."""
        person = self._new()
        person.side = side
        return person

    def _match(self, name: tuple[str, ...], side: str | None, office: Office | None) -> Person | None:
        best: Person | None = None
        best_score = 0.0
        for person in self._near(name):
            score: float = person.answers_to(name)
            if not score or _is_king_and_other(person, name, office):
                continue
            if side is not None and person.side not in (None, side):
                if len(name) < 2 or score < 3:
                    continue
            elif side is not None and person.side == side:
                score += 0.5
            if office is not None and person.role is not None and compatible(person, office):
                score += 0.25
            if len(name) == 1 and person.role in LEADERS:
                score += 0.1  # "Bush" behind a president and his wife
            if score >= best_score:
                best, best_score = person, score
        return best

    def _near(self, name: tuple[str, ...]) -> list[Person]:
        """Return the people who share a word with a name, in order: nobody else can answer to it."""
        by_part = self._by_part
        near = {p.index: p for part in parts_of_name(name) if part in by_part for p in by_part[part]}
        return [near[index] for index in sorted(near)] if len(near) > 1 else [*near.values()]

    def _note(self, person: Person, name: tuple[str, ...]) -> None:
        """Let a person be found by the words of a name."""
        for part in parts_of_name(name):
            known = self._by_part.setdefault(part, [])
            if person not in known[-1:]:
                known.append(person)

    def _lookup(self, name: tuple[str, ...], office: Office | None, side: str | None) -> Holder | None:
        role = office.role if office is not None and office.role != "counterpart" else None
        if office is not None and side is None and self.day is not None and office.title.endswith("-elect"):
            later = f"{self.day}/{add_days(self.day, UNTIL_OATH) or self.day}"
            coming = find_person(name, title_role=role, on=later)
            return None if coming is None else coming.holder
        if side is None and role is not None and self.home is not None:  # "FM Cho" in a Korean paper
            own = find_person(name, title_role=role, side=self.home, on=self.day)
            if own is not None and own.holder.has_role(role):
                return own.holder
        found = find_person(name, title_role=role, side=side, on=self.day)
        if found is not None and office is not None and office.title == _COMMISSIONER and side is None:
            return (
                found.holder if found.holder.side == "EU" else None
            )  # once the head of a government at home
        return None if found is None else found.holder

    def _adopt(self, person: Person, holder: Holder) -> None:
        person.holder = holder
        person.side = holder.side
        person.side_basis = "reference"
        person.strong = True
        person.role = person.role or holder.role

    def _learn(self, person: Person, mention: PersonMention, name: tuple[str, ...], form: str) -> None:
        person.strong |= (
            mention.office is not None or mention.honorific is not None or mention.side is not None
        )
        if len(name) > len(person.words):
            if person.holder is not None and person.side_basis == "reference":
                self._look_again(person, mention, name)
            person.words = name
        self._note(person, name)
        if form and form not in person.forms:
            person.forms.append(form)
            person.form_words.append(name)
        if mention.side is not None and (person.side is None or person.side_basis != "explicit"):
            person.side, person.side_basis = mention.side, "explicit"
            if (
                person.holder is not None
                and person.holder.side != mention.side
                and mention.office is not None
            ):
                person.holder = None
        if mention.office is not None and mention.office.role != "counterpart":
            if person.title is None:
                person.title = mention.office.title
                person.role = mention.office.role
        if mention.chair is not None:
            self._chairs[mention.chair.title] = person
        if mention.honorific is not None:
            person.styles.add(mention.honorific)
            if mention.honorific in _FEMALE:
                person.gender = "f"
            elif mention.honorific in _MALE:
                person.gender = "m"
        by_given_name = (
            len(person.words) == 1 and mention.honorific in _BEFORE_GIVEN_NAMES
        )  # "President Sheikh Mohamed"
        if by_given_name and mention.side is None and person.holder is None:
            ruler = ruler_by_given_name(person.words[0], mention.office, self.day)
            other = self._lookup(person.words, mention.office, person.side) if ruler is None else None
            if ruler is not None:
                self._adopt(person, ruler)
            elif other is not None and other.name.casefold() == f"{mention.honorific} {person.words[0]}":
                self._adopt(person, other)  # "Sheikh Hasina", whose name it is
            elif other is not None and given_name(other) != person.words[0]:
                return  # no "Hassan Sheikh Mohamud"
        if person.holder is None and (mention.office is not None or mention.side is not None):
            holder = self._lookup(person.words, mention.office, person.side)
            if holder is not None and (person.side is None or person.side == holder.side):
                person.holder = holder
                if person.side is None:
                    person.side, person.side_basis = holder.side, "reference"

    def _look_again(self, person: Person, mention: PersonMention, name: tuple[str, ...]) -> None:
        """Take whom a fuller name stands for, where a shorter one was taken for somebody else."""
        known = self._lookup(name, mention.office, mention.side)
        if person.holder is None:
            return
        if known is None and len(person.words) == 1 and of_other_names(name, person.words, person.holder):
            person.holder, person.side, person.role = None, mention.side, None
        elif known is not None and known.person != person.holder.person:
            person.holder, person.side, person.role = known, known.side, known.role

    def side_of(self, tokens: Sequence[str], expected: str, *, alone: bool = False) -> str | None:
        """Return the side of a name that reference data knows, the expected one first; a surname only if `alone`."""
        name = name_words(tokens)
        if len(name) > 1 - alone and self._lookup(name, None, expected) is not None:
            return expected
        holder = self._lookup(name, None, None) if len(name) > 1 - alone else None
        return holder.side if holder is not None else None

    def side_of_leader(self, tokens: Sequence[str], office: Office | None) -> str | None:
        """Return the side of a leader whom the text has named, or whom reference data knows by name and office."""
        name = name_words(tokens)
        if not name:
            return None
        known = self._match(name, None, office)
        if known is not None and known.side is not None:
            return known.side
        holder = self._lookup(name, office, None)
        return None if holder is None else holder.side

    def has_left(self, tokens: Sequence[str]) -> bool:
        """Tell whether a full name is that of somebody who no longer holds the office for which reference data knows it."""
        name = name_words(tokens)
        holder = self._lookup(name, None, None) if len(name) > 1 and self.day is not None else None
        return holder is not None and self.day is not None and holder.held_on(self.day) == "no"


def _is_chair(office: Office | None) -> bool:
    """Tell whether an office is to chair an organisation, as a minister of a state does for a year."""
    return office is not None and (office.title.startswith("Chair") or office.role == "official")


def _is_king_and_other(person: Person, name: tuple[str, ...], office: Office | None) -> bool:
    """Tell whether a king by his one name and the holder of another office share it: "King Abdullah" and "Foreign Minister Abdullah bin Zayed"."""
    if office is None or person.role is None or "monarch" not in (person.role, office.role):
        return False
    return 1 in (len(person.words), len(name)) and person.words != name and not compatible(person, office)


def is_organisation(code: str) -> bool:
    """Tell an organisation's code from a state's, which has three letters."""
    return len(code) != 3 or code in ORGANISATIONS
