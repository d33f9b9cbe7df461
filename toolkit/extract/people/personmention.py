"""A phrase that names a person, as it is read from the chunks of a sentence."""

from typing import NamedTuple

from toolkit.reference import Office


class PersonMention(NamedTuple):
    """A phrase that names a person by name, office or both; token ranges, `name` and `office` may be None."""

    first: int
    last: int
    name: tuple[int, int] | None
    office: Office | None
    office_span: tuple[int, int] | None
    side: str | None
    determined: bool  #: opens with an article or a possessive pronoun
    honorific: str | None
    owner: tuple[int, int] | None = None  #: the state's name or demonym
    apposed: bool = False  #: the office stands after the name
    chair: Office | None = None  #: the chair of an organisation that the person holds too
    leader: "PersonMention | None" = (
        None  #: whose own an office behind the name is: "X, President Biden's adviser"
    )
