"""Parts of a sentence that tell against what background a call took place, or what it left out.

"The leaders spoke amid the strikes", "…, as the two economies clash over trade", "the readout said nothing about
Taiwan": what stands there is on nobody's agenda, whatever the rest of the sentence says.
"""

import re

_SCENE = re.compile(
    r"""\b(?:amid|amidst|against\ the\ (?:back(?:drop|ground)|context))\b[^,;]*        # "amid strikes on the port"
      | ,\ (?:just\ |even\ |only\ )?as\ (?=(?:the|its|his|her|their|both|[A-Z]\w+|tensions|fighting|talks)\b)  # ", as Moscow steps up raids"
        (?!the\ (?:two\ |)(?:sides|leaders)\ agreed)[^;]*
      | ,\ (?:just\ |only\ |barely\ )?(?:hours|days|weeks|months|years|(?:a|one|two|three|four|five|six|ten|several|\d+)\ (?:hours?|days?|weeks?|months?|years?))
        \ (?:after|before|since)\ [^;]*                                                # ", two days after the raid"
      | \ (?:hours|days|weeks|(?:a|one|two|three|four|five|several|\d+)\ (?:hours?|days?|weeks?|months?))
        \ (?:after|before)\ (?=(?:the|a|an|its|his|her|their|[A-Z]\w+)\b)[^,;]*        # "a day after Ankara struck"
      | \b(?:took\ place|came|comes|was\ made|were\ made)\ (?:just\ |only\ |shortly\ )?(?:after|before|as|following)\ [^,;]*  # "took place after a rally"
      | \bfor\ the\ (?:first|second|third)\ time\ since\b[^,;]*                        # "for the first time since the invasion"
      | \bsince\ (?:the\ (?:start|beginning|outbreak|invasion|election|escalation)|taking\ office|his\ inauguration)\b[^,;]*
    """,
    re.VERBOSE,
)
# "After the envoy's visit to Baku, the Secretary underlined …": what comes first dates what follows.
_BEFOREHAND = re.compile(
    r"""(?:after|following|ahead\ of|before|since|despite|in\ the\ wake\ of|against\ the\ background\ of)\b
        (?!\ (?:the|their|this)\ (?:\w+\ )?(?:call|conversation|talks?|discussion)s?\b)[^,;]{1,160},""",
    re.IGNORECASE | re.VERBOSE,
)
# What is only thought to come up: "are expected to discuss", "is likely to have raised".
_EXPECTED = re.compile(
    r"""\b(?:expected|likely|due|set|scheduled|slated|believed|thought|poised)\ to\ (?:have\ )?(?:also\ )?
        (?:discuss|discussed|raise|raised|address|addressed|cover|covered|touch|focus|focused|talk|bring\ up|urge|press|deal|dealt|ask)\b[^;]*
      | \b(?:may|might|could)\ have\ (?:discussed|raised|addressed|covered|talked|touched)\b[^;]*""",
    re.IGNORECASE | re.VERBOSE,
)
_LEFT_OUT = re.compile(
    r"""\b(?:said|says|mentioned|contained|gave)\ (?:nothing|no\ word|not\ a\ word)\ (?:about|on|of)\b[^;]*?(?=,\ (?:although|though|but|while|and\ that)\b|;|$)
      | \b(?:made|makes|with|without|was|is|there\ was)\ (?:any\ |no\ )?mention(?:ing)?\ of\b[^;]*?(?=,\ (?:although|though|but|while)\b|;|$)
      | \bwithout\ (?:mentioning|raising|addressing|touching\ on)\b[^,;]*              # "without mentioning the islands"
      | \b(?:did\ not|didn.t|do\ not|does\ not|has\ not|have\ not|never)\ (?:\w+\ )?(?:mention|mentioned|raise|raised|discuss|discussed|address|addressed|bring\ up|touch\ (?:up)?on|refer\ to|referred\ to|speak\ about|talk\ about)\b[^,;]*
      | \b(?:avoided|sidestepped|skirted|steered\ clear\ of|stayed\ away\ from)\b[^;]*?(?=,\ (?:although|though|but|while)\b|;|$)
    """,
    re.IGNORECASE | re.VERBOSE,
)


def scene(text: str) -> tuple[tuple[int, int], ...]:
    """Return the ranges of a sentence's characters that set the scene of what it reports."""
    return tuple(match.span() for match in _SCENE.finditer(text))


def beforehand(text: str) -> tuple[tuple[int, int], ...]:
    """Return the range of a leading phrase that only dates the sentence, if there is one."""
    match = _BEFOREHAND.match(text)
    return (match.span(),) if match is not None else ()


def expected(text: str) -> tuple[tuple[int, int], ...]:
    """Return the ranges of a sentence's characters that tell what is only thought to come up."""
    return tuple(match.span() for match in _EXPECTED.finditer(text))


def left_out(text: str) -> tuple[tuple[int, int], ...]:
    """Return the ranges of a sentence's characters that name what was not discussed."""
    return tuple(match.span() for match in _LEFT_OUT.finditer(text))
