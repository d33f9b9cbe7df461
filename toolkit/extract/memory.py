"""Who has been named so far in a text, the latest last, and whom a pronoun can mean."""

from bisect import bisect_right
from collections import deque
from collections.abc import Sequence

from toolkit.extract.actors import Actor
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.layout import Layout
from toolkit.extract.people.person import Person

GENDERS = {"he": "m", "m": "m", "she": "f", "f": "f"}
#: Sentences; a pronoun further off has lost whom it means.
REACH = 3
_KEPT = 64  #: people remembered: those named before are further off than any pronoun reaches
_QUOTED = 12  #: sentences of a quotation that goes on
_NEAR = 40  # tokens within which sentences do not count: "Bourbon? No comment."


_SOURCES = 64  #: phrases before one in which a fuller one is looked for


class Memory:
    """Who has been named so far, the latest last."""

    def __init__(self, page: Layout, quoted: Sequence[tuple[int, int]] = ()) -> None:
        self.page = page
        self.quoted = quoted  #: the tokens between quotation marks
        self.own: dict[int, tuple[Person, ...]] = {}  #: who utters the quotation that begins at a token
        self.aside: list[tuple[int, Person]] = []  #: who is named inside the quotation that the text is in
        self.people: list[tuple[int, Person]] = []
        self.met: set[int] = set()  #: of whom it has been asked what the given name tells
        self.latest: tuple[int, Person] | None = None  #: who was named last of all, for "the latter"
        self.speaker: tuple[int, Actor] | None = None  #: the subject of the last main verb of saying
        self.body: tuple[int, Actor] | None = None  #: the last outlet, ministry or office that acted
        self.teller: tuple[int, Actor] | None = None  #: the last of them that said something
        self.voice: tuple[int, Person] | None = None  #: the last person who said something
        #: of whom somebody has told last what he said, and who told it: "Holm said that Marte had promised Aaberg …": Marte, Holm
        self.told_of: tuple[int, Person, Person] | None = None
        #: whose words somebody without a name has told last, behind them
        self.relayed: tuple[int, Person] | None = None
        self.caller: tuple[int, Person] | None = None  #: who spoke with somebody last, or rang somebody
        self.issued: tuple[int, Actor, int] | None = (
            None  #: who spoke "in a statement", and the token after the paper
        )
        self.medium: Actor | None = None
        self.cited: tuple[int, Person] | None = None  #: who stood behind the last "according to"
        self.acted: list[int] = []  #: the sentences in which somebody named by name did something
        #: the one without a name behind the last "according to"
        self.credited: tuple[int, Actor] | None = None
        self.sources: deque[Actor] = deque(maxlen=_SOURCES)  #: the last phrases that name a source
        self.acronyms: dict[str, Actor] = {}  #: "FO" to "the Foreign Office (FO)"
        self.initials: dict[str, Actor] = {}  #: "SPA" to "the Saudi Press Agency"
        self.spoke: list[Person] = []
        self.side: tuple[int, str] | None = None

    def inside(self, token: int) -> bool:
        """Tell whether a token stands in a quotation."""
        if not self.quoted:
            return False
        at = bisect_right(self.quoted, (token, 1 << 60)) - 1
        return at >= 0 and token < self.quoted[at][1]

    def utters(self, token: int) -> tuple[Person, ...]:
        """Return who utters the quotation that a token stands in, where the clause beside it says so."""
        at = bisect_right(self.quoted, (token, 1 << 60)) - 1
        return self.own.get(self.quoted[at][0], ()) if at >= 0 and token < self.quoted[at][1] else ()

    def credit(self, p: Predicate) -> None:
        """Note whose words the quotation beside a verb of saying holds: "“…,” said X", "X said: “…”"."""
        if not self.quoted or p.subject is None or len(p.subject.people) != 1 or not p.speech:
            return
        if p.trailing:
            at = bisect_right(self.quoted, (p.start, 1 << 60)) - 1
            beside = at >= 0 and self.quoted[at][1] <= p.start <= self.quoted[at][1] + 2
        else:
            at = bisect_right(self.quoted, (p.complement[0] + 1, 1 << 60)) - 1
            beside = at >= 0 and self.quoted[at][0] - p.complement[0] in (0, 1)
        if beside:
            self.own[self.quoted[at][0]] = p.subject.people

    def leave(self, token: int) -> None:
        """Before a sentence outside the quotation, let those named in it count as named, before who named them."""
        if not self.aside or self.inside(token):
            return
        for number, person in self.aside:
            known = next((n for n, other in self.people if other is person), -1)
            if known < number:
                self.people = [r for r in self.people if r[1] is not person]
                at = next((i for i, r in enumerate(self.people) if r[0] >= number), len(self.people))
                at = min(at, max(0, len(self.people) - 1))  # who speaks stays the last
                self.people.insert(at, (number, person))
        self.aside = []

    def quoted_between(self, since: int, number: int) -> bool:
        """Tell whether hardly more than somebody's own words stand between two sentences."""
        if not self.quoted or number - since > _QUOTED:
            return False
        said = [self.inside(self.page.sentences[n].first + 1) for n in range(since + 1, number)]
        return said.count(False) <= 1 < said.count(True)

    def between(self, number: int, later: int) -> int:
        """Return how many tokens stand between two sentences."""
        return self.page.sentences[later].first - self.page.sentences[number].last

    def name(self, number: int, person: Person) -> None:
        """Note that a sentence names a person."""
        self.people = [r for r in self.people[-_KEPT:] if r[1] is not person]
        self.people.append((number, person))


def antecedent(
    pronoun: str, number: int, recent: list[tuple[int, Person]], main: list[Person], memory: Memory
) -> Person | None:
    """Return whom "he" or "she" means: the last subject of the sentence, else the last person near who fits.

    A person whose gender was open takes the pronoun's.
    """
    gender = GENDERS[pronoun]
    order = main[-1:] + [
        p
        for n, p in reversed(recent)
        if number - n <= REACH or memory.between(n, number) <= _NEAR or memory.quoted_between(n, number)
    ]
    for person in order:
        if person.gender == gender:
            return person
        if person.gender is None:
            person.gender = gender
            return person
    return None
