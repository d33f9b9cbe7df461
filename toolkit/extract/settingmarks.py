"""What the words of a sentence say of where its content was uttered: in opening remarks, at a briefing, as background."""

from typing import NamedTuple

from toolkit.extract.hinted import hinted
from toolkit.extract.reading import Reading
from toolkit.extract.workedout import worked_out_once

_OPENING = hinted(
    r"""\b(?:opening|introductory|welcoming)\ (?:remarks|statements?|words|address)   # in opening remarks
      | \bat\ the\ (?:start|beginning|opening|outset)\ of\ the\ (?:televised\ )?      # at the start of the call, televised
        (?:call|meeting|conversation|videoconference|talks)[^.]{0,40}\b(?:televised|broadcast|cameras?)""",
    "opening introductory welcoming start beginning outset",
)
_BRIEFING = hinted(
    r"""\bbriefing\b | \bpress\ conference\b | \bspeaking\ to\ reporters\b | \bcommented\ on\b
      | \btold\ (?:reporters|journalists)\b | \bjoint\ (?:statement|communiqu[eé]|declaration|press\ release|readout)\b
      | \b(?:after|following)\ the\ (?:call|conversation|talks|phone\ call|videoconference|exchange)\b
      | \bafterwards?\b""",
    "briefing conference reporters journalists joint commented after following afterward afterwards",
)
_BACKGROUND = hinted(
    r"""\bas\ (?:a\ )?(?:broader\ |wider\ )?(?:context|background)\b
      | \bthe\ call\ (?:also\ )?(?:c(?:omes?|ame)\b(?!\ at\b)|follow(?:s|ed)|took\ place\ (?:amid|against))
      | \b(?:previous|last)\ (?:phone\ |telephone\ |video\ )?(?:call|conversation|talks|one)\b
      | \blast\ (?:spoke|talked)\b | \bin\ their\ last\b
      | \bsince\ (?:the|its|his|her)\ (?:invasion|election|inauguration|independence)""",
    "context background comes came follows followed took previous last since",
)


class Marks(NamedTuple):
    """What the words of a sentence say of where its content was uttered."""

    text: str
    opening: bool
    briefing: bool
    background: bool


@worked_out_once
def marks_of(reading: Reading, number: int) -> Marks:
    """Return the marks of a sentence."""
    return Marks(
        reading.layout.texts[number],
        _OPENING.occurs(reading, number),
        _BRIEFING.occurs(reading, number),
        _BACKGROUND.occurs(reading, number),
    )
