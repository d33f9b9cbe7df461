"""The leaders or ministers of many states, whom a text names by their body alone: "EU leaders", "the foreign ministers of the Gulf states"."""

from toolkit.patterns import awaited

_MANY = (
    r"(?:G7|G8|G20|E3|BRICS|ASEAN|EU|NATO|AU|GCC|African|European|Asian|Arab|Gulf|Nordic|Baltic|Balkan|Caribbean|Latin American|Central Asian"
    r"|Western|world|foreign|Weimar Triangle|European Union|African Union|Quad|Visegrad (?:Group|Four))"
)
_OFFICES = r"(?:leaders|heads of (?:state|government)|counterparts|presidents|(?:foreign|defen[cs]e|finance) ministers)"
_OF_MANY = rf"\b(?:{_MANY} (?:and \w+ )?{_OFFICES}|(?i:{_OFFICES}) of (?:the )?{_MANY}(?: (?:and \w+ )?(?:states|countries|nations))?)\b"
_PEERS = awaited(_OF_MANY)
#: The same as subject of what is reported: "EU leaders on Monday held".
_PEERS_DO = awaited(rf"{_OF_MANY}(?: (?:on|in|late) \w+| have| also| today)?\s*\Z")
_PEERS_TO = awaited(rf"\b(?:with|to)\b[^.,;]{{0,40}}?{_OF_MANY}")


def names_peers(text: str) -> bool:
    """Tell whether words name the leaders or ministers of many states."""
    return _PEERS.search(text) is not None


def peers_act(text: str) -> bool:
    """Tell whether words end with them, as the subject of what follows."""
    return _PEERS_DO.search(text) is not None


def leads_to_peers(text: str) -> bool:
    """Tell whether somebody speaks with them: "with EU leaders", "to “the whole circle of G7 finance ministers"."""
    return _PEERS_TO.search(text) is not None
