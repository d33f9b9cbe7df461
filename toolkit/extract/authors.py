"""Whose own page a text stands on: "Prime Minister of Australia" names as issuer who writes "I spoke with X today"."""

import re

from toolkit.extract.people.people import People
from toolkit.extract.people.person import Person
from toolkit.patterns import awaited
from toolkit.reference import Office
from toolkit.text import Document

# An issuer's name that is that of an office with one holder.
_OFFICE = awaited(
    r"""\s*(?:(?:The\ )?(?:Private\ )?Office\ of\ )?(?:the\ )?
    (?P<title>
        Prime\ Minister | Taoiseach | Chancellor | Federal\ Chancellor   # "Prime Minister of Australia"
      | President                                                     # "Office of the President of Ukraine"
      | Minister\ (?:of|for)\ Foreign\ Affairs | Foreign\ Minister | Foreign\ Secretary
    )\b(?!['’]s|\ of\ the\ (?:European|Council))""",
    re.VERBOSE | re.IGNORECASE,
)
_ROLES = {
    "president": ("head_of_state", "President"),
    "minister of foreign affairs": ("foreign_minister", "Minister of Foreign Affairs"),
    "minister for foreign affairs": ("foreign_minister", "Minister of Foreign Affairs"),
    "foreign minister": ("foreign_minister", "Minister of Foreign Affairs"),
    "foreign secretary": ("foreign_minister", "Foreign Secretary"),
}


def author_of(document: Document, people: People) -> Person | None:
    """Return who holds the office that issues a text, where the issuer's name is that office's and its state is known."""
    if people.home is None or not document.publisher:
        return None
    office = _OFFICE.match(document.publisher)
    if office is None:
        return None
    title = office["title"].casefold()
    role, name = _ROLES.get(title, ("head_of_government", title.title()))
    if any(p.strong and p.side == people.home and p.role != role for p in people.all):
        return None  # somebody else of that side is named, who may have signed the text
    return people.titled(Office(role, name), people.home, ())
