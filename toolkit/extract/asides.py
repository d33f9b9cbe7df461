"""Parts of a sentence that tell against what background a call took place, or what it left out.

"The leaders spoke amid the strikes", "…, as the two economies clash over trade", "the readout said nothing about
Taiwan": what stands there is on nobody's agenda, whatever the rest of the sentence says. All ranges are of
characters of the sentence, in order.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from toolkit.patterns import awaited

Ranges = tuple[tuple[int, int], ...]


class _Pattern(NamedTuple):
    """A pattern that is tried only where one of its hints stands."""

    pattern: re.Pattern[str]
    hints: tuple[str, ...]

    def ranges(self, text: str) -> Ranges:
        for hint in self.hints:
            if hint in text:
                return tuple([match.span() for match in self.pattern.finditer(text)])
        return ()


_SPAN = "(?:hours?|days?|weeks?|months?|years?)"
# What goes on around a call while it is made.
_UNFOLDS = (
    "(?:deepen|mount|loom|escalat|intensif|worsen|rag|flar|simmer|spiral|spill|erupt|soar|surg|swirl|unravel|stall|falter|struggl|scrambl|brac|grappl"
    r"|gather)(?:s|es|ed|ies|ied)"
)
_SCENE = _Pattern(
    awaited(
        # by what they begin with, which most places of a sentence do not: a word, a comma, a space
        rf"""\b(?:
              (?:amid|amidst|against\ the\ (?:back(?:drop|ground)|context))\b[^,;]*              # "amid strikes on the port"
            | for\ the\ (?:first|second|third)\ time\ since\b[^,;]*                            # "for the first time since the coup"
            | since\ (?:the\ (?:start|beginning|outbreak|invasion|election|escalation)|taking\ office|his\ inauguration)\b[^,;]*
            )
          | ,\ (?:
              (?:just\ |even\ |only\ )?as\ (?=(?:the|its|his|her|their|both|[A-Z]\w+|tensions|fighting|talks)\b)
              (?!the\ (?:two\ )?(?:sides|leaders)\ agreed)[^;]*                                # ", as Moscow steps up raids"
            | (?:just\ |only\ |barely\ )?(?:(?:a|one|two|three|four|five|six|ten|several|\d+)\ )?{_SPAN}
              \ (?:after|before|since)\ [^;]*                                                  # ", two days after the raid"
            )
          | \ as\ (?:
              (?:the|its|their)\ (?:war|conflict|fighting|crisis|invasion|standoff|tensions)\b[^;]*  # "as the war drags on"
            | [A-Z][\w-]+\ (?:[A-Z][\w-]+\ )?(?:relations|ties|tensions|troops|forces)\b[^;]*    # "as Indian forces advanced"
            | (?<!such\ as\ )(?<!well\ as\ )(?<!far\ as\ )(?<!act\ as\ )(?<!serve\ as\ )(?<!soon\ as\ )
              (?:[\w’'-]+\ ){{1,6}}?{_UNFOLDS}\b[^;]*                                          # "as the crisis deepens"
            | (?:a\ (?:growing|rising)\ number|dozens|scores|hundreds|thousands|more\ and\ more)\b[^;]*  # "as scores fled the city"
            )
          | \ (?:hours|days|weeks|(?:a|one|two|three|four|five|several|\d+)\ {_SPAN})
            \ (?:after|before)\ (?=(?:the|a|an|its|his|her|their|[A-Z]\w+)\b)[^,;]*              # "a day after Ankara struck"
        """,
        re.VERBOSE,
    ),
    ("amid", " as ", "after", "before", "since", "against the"),
)
# "After the envoy's visit to Baku, the Secretary underlined …": what comes first dates what follows.
_BEFOREHAND = awaited(
    r"""(?:after|following|ahead\ of|before|since|despite|in\ the\ wake\ of|against\ the\ background\ of)\b
        (?!\ (?:up|the|their|this|an?|that)\ (?:\w+\ )?(?:call|conversation|talks?|discussion|exchange|outcome|on)s?\b|\ up\b)[^,;]{1,160},""",
    re.IGNORECASE | re.VERBOSE,
)
# "The call took place after a rally in the capital".
_OCCASION = _Pattern(
    awaited(
        r"""\b(?:call|calls|conversation|conversations|talks|exchange)(?:\ (?:by|between|from|with)\ [^;.]{1,110}?,?)?\ (?:took\ place|came|comes|(?:was|were)\ (?:made|held))
            \ (?:just\ |only\ |shortly\ |hours\ |days\ )?(?:after|before|as|following)\ [^,;]*""",
        re.VERBOSE,
    ),
    ("took place", " came", " comes", " made", " held"),
)
# "The minister, who opposes the dam, thanked his host": in a report, who somebody is; "who briefed him" tells of the call.
_IDENTITY = _Pattern(
    awaited(
        r""",\ (?:who|whose)\b(?!\ (?:also\ |in\ turn\ |then\ |had\ )?
            (?:(?:called|phoned|telephoned|rang)\ (?:to|him|her)\b|(?:informed|briefed|updated|thanked|congratulated|assured|invited)\ (?:him|her|them|the|his)\b|expressed|conveyed|offered))
            [^,;]*(?:,|$)""",
        re.VERBOSE,
    ),
    (", who",),
)
# What is only thought to come up: "are expected to discuss", "is likely to have raised".
_EXPECTED = _Pattern(
    awaited(
        r"""\b(?:expected|anticipated|likely|due|set|scheduled|slated|believed|thought|poised)\ to\ (?:have\ )?(?:also\ )?
            (?:discuss|discussed|raise|raised|address|addressed|cover|covered|touch|focus|focused|talk|bring\ up
              |urge|press|deal|dealt|ask)\b[^;]*
          | \b(?:may|might|could|should|would)\ have\ (?:discussed|raised|addressed|covered|talked|touched|pressed|mentioned)\b[^;]*
          | \bfailed\ to\ (?:raise|mention|address|discuss|press)\b[^;]*                        # "failed to raise the embargo"
          | \b(?:did\ not|didn.t|declined\ to|would\ not|refused\ to)\ (?:immediately\ )?(?:say(?!\ (?:no|yes|so)\b)|comment|confirm|disclose|specify|reveal)\b[^;]*
          | \b(?:unclear|unknown|not\ (?:immediately\ )?(?:clear|known))\ (?:whether|if|what)\b[^;]*
          | \b(?:gave|giving|gives)\ (?:little|nothing)\ away\b[^;]*                         # "gave little away"
    """,
        re.VERBOSE,
    ),
    (
        "expected to", "anticipated to", "likely to", "due to", "set to", "scheduled to", "slated to", "believed to", "thought to",
        "poised to", " have ", "failed to", "did not", "didn", "declined", "would not", "refused", "clear", "known", " away",
    ),
)  # fmt: skip
_BUT = r"(?=,\ (?:although|though|but|while|and\ that)\b|;|$)"
_LEFT_OUT = _Pattern(
    awaited(
        rf"""\b(?:said|says|mentioned|contained|gave)\ (?:nothing|no\ word|not\ a\ word)\ (?:about|on|of)\b[^;]*?{_BUT}
          | \b(?:made|makes|with|without|was|is)\ (?:any\ |no\ )?mention(?:ing)?\ of\b[^;]*?{_BUT}   # "made no mention of"
          | \bwithout\ (?:mentioning|raising|addressing|touching\ on)\b[^,;]*                # "without mentioning the islands"
          | \b(?:did\ not|didn.t|do\ not|does\ not|has\ not|have\ not|never)\ (?:\w+\ )?
            (?:mention(?:ed)?|raised?|discuss(?:ed)?|address(?:ed)?|bring\ up|touch\ (?:up)?on|refer(?:red)?\ to
              |(?:focus|dwell|centre|center)\ on|revolve\ around|deal\ with|include|(?:speak|talk)\ about)\b
            (?:(?!\ but\b)[^,;])*                                                            # "did not raise the embargo"
          | \bdenied\ (?:that|having|discussing|raising)\b[^;]*                                 # "denied that visas had come up"
          | \b(?:avoided|sidestepped|skirted|steered\ clear\ of|stayed\ away\ from)\b[^;]*?{_BUT}   # "avoided the islands"
        """,
        re.VERBOSE,
    ),
    ("nothing", "word ", "mention", "without", " not ", "n't", "n’t", "never", "denied", "avoided", "stepped", "skirted", "clear of", "away from"),
)  # fmt: skip


@lru_cache(maxsize=16)  # several ask for the same sentence
def scene(text: str) -> Ranges:
    """Return the ranges that set the scene of what a sentence reports."""
    return _SCENE.ranges(text)


def beforehand(text: str) -> Ranges:
    """Return the ranges that only date the sentence: a leading phrase, and what a call is said to have followed."""
    match = _BEFOREHAND.match(text)
    return (*((match.span(),) if match is not None else ()), *_OCCASION.ranges(text))


def identity(text: str) -> Ranges:
    """Return the ranges that tell who somebody is."""
    return _IDENTITY.ranges(text)


def expected(text: str) -> Ranges:
    """Return the ranges that tell what is only thought to come up."""
    return _EXPECTED.ranges(text)


def left_out(text: str) -> Ranges:
    """Return the ranges that name what was not discussed."""
    return _LEFT_OUT.ranges(text)
