"""What the ties of those are about who have one remit: between ministers of defence, cooperation is defence cooperation."""

from toolkit.extract.calls.call import Call
from toolkit.topics.match import TopicHit

_TIES = "BIL.REL"
#: By the role that all on a call have.
_OF_ROLE = {"defence_minister": "SEC.DEFCOOP"}


def of_remit(call: Call, hits: tuple[TopicHit, ...]) -> tuple[TopicHit, ...]:
    """Return the hits of a sentence, with those that its words on ties make where all on the call have one remit."""
    roles = {person.role for person in call.people}
    code = _OF_ROLE.get(next(iter(roles)) or "") if len(roles) == 1 and len(call.people) > 1 else None
    if code is None:
        return hits
    return (
        *hits,
        *(hit._replace(code=code) for hit in hits if hit.code == _TIES and hit.strength == "strong"),
    )
