"""Which travels make a visit: "officials would travel to Lima" is none, "invited her to a forum in Lima" is one."""

from toolkit.extract.calls.call import Call
from toolkit.extract.people.person import LEADERS
from toolkit.extract.reading import Reading
from toolkit.topics.match import TopicHit

_VISIT = "DIP.VISIT"
_TRAVELLING = frozenset("visit visits travel travels go fly come".split())
_LEADING = frozenset("would will to also soon then be able allowed ready plans plan hopes hope due".split())
_OTHERS = frozenset(
    """officials officer officers experts expert team teams inspectors inspector engineers negotiators investigators specialists
    technicians scientists trainers diplomats rescuers doctors observers monitors envoys advisers advisors""".split()
)
#: Whose travels are a visit, on the call or not.
_VISITORS = LEADERS | {"foreign_minister", "defence_minister", "other_minister", "vice", "leader"}
_PHRASE = 7  #: tokens of "a team from the National Security Council"


def without_others(
    reading: Reading, call: Call, number: int, hits: tuple[TopicHit, ...]
) -> tuple[TopicHit, ...]:
    """Leave out what those travel for who neither lead a state or a ministry nor were on the call."""
    if not _has(hits, _VISIT):
        return hits
    return tuple(hit for hit in hits if hit.code != _VISIT or not _is_of_others(reading, call, number, hit))


def as_guests(reading: Reading, number: int, hits: tuple[TopicHit, ...]) -> tuple[TopicHit, ...]:
    """Turn a conference or fair that somebody is invited to into a visit; a summit is where leaders meet anyhow."""
    if not _has(hits, _SUMMIT):
        return hits
    folds, first = reading.tokens.folds, reading.layout.sentences[number].first

    def is_of_host(hit: TopicHit) -> bool:
        phrase = folds[hit.first_token : hit.last_token]
        inviting = folds[max(first, hit.first_token - _INVITED) : hit.first_token]
        return (
            hit.code == _SUMMIT
            and "summit" not in phrase
            and not _OCCASIONS.isdisjoint(phrase)
            and not _INVITING.isdisjoint(inviting)
        )

    return tuple(hit._replace(code=_VISIT) if is_of_host(hit) else hit for hit in hits)


def _has(hits: tuple[TopicHit, ...], code: str) -> bool:
    return code in [hit.code for hit in hits]


_SUMMIT = "DIP.SUMMIT"
_OCCASIONS = frozenset("conference forum fair exhibition expo congress symposium convention festival".split())
_INVITING = frozenset("invite invited invites inviting invitation invitations".split())
_INVITED = 14  #: tokens of "invited the president to take part in a conference of donors"


def _is_of_others(reading: Reading, call: Call, number: int, hit: TopicHit) -> bool:
    folds, first = reading.tokens.folds, reading.layout.sentences[number].first
    if _TRAVELLING.isdisjoint(folds[hit.first_token : hit.last_token]):
        return False
    at = hit.first_token
    while at > first and folds[at - 1] in _LEADING:
        at -= 1
    if at == hit.first_token and folds[at] not in _LEADING:
        return False
    subject = next((a for a in reading.actors[number] if a.last == at and a.kind == "person"), None)
    if subject is not None and subject.people:
        person = subject.people[0]
        return person not in call.people and person.role not in _VISITORS
    begin = max(first, at - _PHRASE)
    comma = next((i + 1 for i in range(at - 1, begin, -1) if folds[i] in (",", "that", "and")), begin)
    return not _OTHERS.isdisjoint(folds[comma:at])
