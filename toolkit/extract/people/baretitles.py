"""Bind titles without a name, "the president", "his Omani counterpart", to the people whom a text has named."""

from collections.abc import Iterable

from toolkit.extract.layout import Layout
from toolkit.extract.people.chunk import Chunks
from toolkit.extract.people.indefinitetitles import is_indefinite
from toolkit.extract.people.noted import note_office, standing_of
from toolkit.extract.people.ownwords import told_in_first_person
from toolkit.extract.people.pastholders import past_holder
from toolkit.extract.people.people import People, Person
from toolkit.extract.people.personmention import PersonMention
from toolkit.extract.people.quotedpeople import named_inside
from toolkit.extract.people.setapart import set_apart
from toolkit.extract.people.subjectbefore import subject_before
from toolkit.extract.people.titlesbeside import named_beside
from toolkit.extract.people.titlesmeant import SERVING, has_other_portfolio, is_equal, own_state, title_meant
from toolkit.extract.words import words
from toolkit.reference import Office


def bind_titles(
    layout: Layout,
    chunked: tuple[Chunks, ...],
    people: People,
    read: list[list[PersonMention]],
    bound: list[dict[int, Person]],
    *,
    order: Iterable[int],
) -> None:
    """Bind the bare titles of all sentences, which are read in `order`; `bound` has the names of each already."""
    earlier: dict[Person, None] = {}  # those of the sentences before, the latest last
    spoken_of: dict[Person, int] = {}  # the token at which each was named last
    nameless: dict[str, int] = {}  # and the last "a spokesperson" that nobody names
    for number in order:
        here, mentions = bound[number], read[number]
        for index, mention in enumerate(mentions):
            if index in here:
                spoken_of[here[index]] = mention.first
            if mention.name is not None or mention.office is None:
                continue
            if _leads_party(layout, mention):
                continue
            if is_indefinite(layout, mention):
                nameless[mention.office.role] = mention.first
                continue
            if standing_of(mention, layout) == "former":
                past = past_holder(mention, earlier, people.day)
                if past is not None:
                    here[index], spoken_of[past] = past, mention.first
                continue
            named = named_beside(layout, mentions, index, here)
            if named is not None:
                named.side = named.side or mention.side
                here[index] = named
                continue
            before = [*earlier, *(p for i, p in sorted(here.items()) if i < index)]
            quoted = named_inside(layout, read, bound, number, mention.first)
            before = [p for p in before if p not in quoted] or before
            apart = set_apart(layout, mentions, index, here)
            if told_in_first_person(
                layout, number, mention.first
            ):  # "I spoke with him. The President agreed"
                apart = (*apart, *_own_holders(people, mention.office))
            meant = title_meant(
                layout, chunked, people, mentions, here, before, apart=apart, number=number, index=index
            )
            colleague = meant if has_other_portfolio(layout, mention, meant) else None
            meant = None if colleague is not None else meant
            if meant is not None and mention.side is None and not is_equal(mention):
                others = [p for p in before if p not in apart]
                meant = subject_before(layout, people, meant, others, spoken_of, number)
            if meant is None and _may_be_on_call(layout, mention, number, anywhere=colleague is not None):
                side = mention.side or own_state(layout, mention, chunked[number])
                side = colleague.side if side is None and colleague is not None else side
                meant = None if side is None else people.nameless(side, mention.office)
            if meant is not None and mention.office.role in SERVING:
                since = nameless.get(mention.office.role, -1)
                named_else = since >= 0 and _is_named_else(layout, mention, meant)
                if (
                    spoken_of.get(meant, -1) < since < mention.first
                    or named_else
                    or (since >= 0 and meant in quoted)
                ):
                    continue  # "Spokesman X said … An aide said … The spokesman said": the one last spoken of
            if meant is not None:
                here[index], spoken_of[meant] = meant, mention.first
                note_office(meant, mention, layout)
        for _, person in sorted(here.items()):
            earlier.pop(person, None)
            earlier[person] = None


def _is_named_else(layout: Layout, mention: PersonMention, person: Person) -> bool:
    """Tell whether "the Chilean official" can hardly be a chief of Chile's services whom a text names by what he is."""
    bare = layout.tokens.folds[mention.last - 1] == "official"
    return bare and "official" not in str(person.office).casefold() and person.role in SERVING


def _leads_party(layout: Layout, mention: PersonMention) -> bool:
    """Tell whether somebody leads what is no state: "the Congress leader", "the Labour leader"."""
    span = mention.office_span
    if span is None or mention.side is not None or layout.tokens.folds[span[1] - 1] not in _LEADER:
        return False
    return any(
        layout.tokens.words[i][0].isupper() and layout.tokens.folds[i] not in words().weekdays
        for i in range(mention.first + 1, span[1] - 1)
    )


_LEADER = frozenset(("leader", "chief"))


def _own_holders(people: People, office: Office) -> tuple[Person, ...]:
    """Return who holds an office on the side of the issuer, as far as the text has others who do."""
    bearers = [p for p in people.all if p.title == office.title]
    own = tuple(p for p in bearers if people.home is not None and p.side == people.home)
    return own if len(own) < len(bearers) else ()


def _may_be_on_call(layout: Layout, mention: PersonMention, number: int, *, anywhere: bool) -> bool:
    """Tell whether a lead that tells of a call names a minister by the office alone: "Peru's health minister told X in a phone call".

    Elsewhere such a minister is but a source, if not one of a state whose other minister a text has named.
    """
    lesser = mention.office is not None and mention.office.role == "other_minister"
    owns = layout.tokens.folds[mention.last : mention.last + 1] in (["'s"], ["'"])  # "the minister's staff"
    return (
        lesser
        and not owns
        and (anywhere or number <= layout.body + _LEAD)
        and not _CALLING.isdisjoint(layout.words[number])
    )


_LEAD = 1  #: sentences behind the first
_CALLING = frozenset(
    "call phone telephone phoned telephoned phones telephones rang rings video videoconference teleconference".split()
)
