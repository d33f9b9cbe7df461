"""Who goes on where two hold the same office: "Minister X spoke with Minister Y. The minister said" is X."""

from toolkit.extract.layout import Layout
from toolkit.extract.people.people import People
from toolkit.extract.people.person import Person


def subject_before(
    layout: Layout,
    people: People,
    last: Person,
    before: list[Person],
    spoken_of: dict[Person, int],
    number: int,
) -> Person:
    """Return the first of two who hold the same office and whom the sentence before names: its subject, who goes on.

    "Foreign Minister X of Norway spoke with Foreign Minister Y of Chile. The minister said" is X, unless Y's state tells of it.
    """
    if last.side is None or last.side in (people.home, people.near) or last not in spoken_of:
        return last
    told = layout.sentence_at(spoken_of[last])
    if told != number - 1:
        return last
    alike = [
        p
        for p in before
        if p.title == last.title
        and p.role == last.role
        and p in spoken_of
        and layout.sentence_at(spoken_of[p]) == told
    ]
    return min(alike, key=lambda p: spoken_of[p], default=last) if len(alike) > 1 else last
