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
#: What goes on in several words, or with several who do it: "as the rift drags on", "as negotiators in Oslo struggle".
_GOES_ON = (
    r"(?:drags?\ on|wears?\ on|takes?\ effect|comes?\ into\ (?:force|effect)|enters?\ (?:its|their|an?|the|final)|nears?\ (?:its|their|an?|the)"
    r"|(?<=s\ )(?:struggle|scramble|brace|grapple|loom|mount|rage|deepen|worsen|intensify|escalate)|(?<=\ )(?:struggle|scramble)\ to)"
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
          | \ before\ (?:(?:he|she|they|the\ (?:president|premier|prime\ minister|minister|two)|[A-Z][\w’'-]+(?:\ [A-Z][\w’'-]+)?)[ ]
              (?:heads?|headed|fl(?:ies|y|ew)|leaves?|left|travels?|travelled|traveled|goes|departs?|embarks?|sets?\ off|(?:was|were|is|are)\ due)
            | heading|flying|leaving|travelling|traveling|departing|embarking|setting\ off)\b[^,;]*            # "before he heads to a summit"
          | \ as\ (?:
              (?:the|its|their)\ (?:war|conflict|fighting|crisis|invasion|standoff|tensions)\b[^;]*  # "as the war drags on"
            | [A-Z][\w-]+\ (?:[A-Z][\w-]+\ )?(?:relations|ties|tensions|troops|forces)\b[^;]*    # "as Indian forces advanced"
            | (?<!such\ as\ )(?<!well\ as\ )(?<!far\ as\ )(?<!act\ as\ )(?<!serve\ as\ )(?<!soon\ as\ )
              (?:[\w’'-]+\ ){{1,6}}?(?:{_UNFOLDS}|{_GOES_ON})\b[^;]*                                          # "as the crisis deepens"
            | (?:a\ (?:growing|rising)\ number|dozens|scores|hundreds|thousands|more\ and\ more)\b[^;]*  # "as scores fled the city"
            )
          | \ (?:hours|days|weeks|(?:a|one|two|three|four|five|several|\d+)\ {_SPAN})
            \ (?:after|before)\ (?=(?:the|a|an|its|his|her|their|[A-Z]\w+)\b)[^,;]*              # "a day after Ankara struck"
        """,
        re.VERBOSE,
    ),
    ("amid", " as ", "after", "before", "since", "against the"),
)
# "LIMA: After the envoy's visit to Baku, the Secretary underlined …": what comes first dates what follows.
_BEFOREHAND = awaited(
    r"""(?:(?-i:[A-Z][A-Z.,'’ ]{2,40}(?:\([A-Za-z/ .]{2,30}\)\ ?)?)[:—–-]\ )?(?:after|following|ahead\ of|before|since|despite|in\ the\ wake\ of|against\ the\ background\ of)\b
        (?!\ (?:up|the|their|this|an?|that)\ (?:\w+\ )?(?:call|conversation|talks?|discussion|exchange|outcome|on)s?\b|\ up\b)[^,;]{1,160},""",
    re.IGNORECASE | re.VERBOSE,
)
# "The call took place after a rally in the capital".
_OCCASION = _Pattern(
    awaited(
        r"""\b(?:call|calls|conversation|conversations|talks|exchange)(?:\ (?:by|between|from|with)\ [^;.]{1,110}?,?)?\ (?:took\ place|came|comes|(?:was|were)\ (?:made|held))
            \ (?:just\ |only\ |shortly\ |hours\ |days\ )?(?:after|before|as|following)\ [^,;]*
          | \b(?:call|calls|conversation|talks|exchange)\ (?:
              come\ (?:just\ |only\ )?(?:as|amid|after)
            | (?:marks?|marked|signals?|signalled|ends|ended|caps|capped|follows|followed|caps|crowns|crowned)\ (?:a|an|the|weeks|months|days|years)
            )\b[^;]*""",
        re.VERBOSE,
    ),
    (
        "took place",
        " came",
        " come",
        " made",
        " held",
        " mark",
        " signal",
        " end",
        " cap",
        " follow",
        " crown",
    ),
)
# "The minister, who opposes the dam, thanked his host": in a report, who somebody is; "who briefed him" tells of the call.
_IDENTITY = _Pattern(
    awaited(
        r""",\ (?:who|whose)\b(?!\ (?:also\ |in\ turn\ |then\ |had\ )?
            (?:(?:called|phoned|telephoned|rang)\ (?:to|him|her)\b|(?:informed|briefed|updated|thanked|congratulated|assured|invited)\ (?:him|her|them|the|his)\b|expressed|conveyed|offered))
            [^,;]*(?:,|$)
          | ,\ (?:(?:himself|herself|already|long|still)\ )?(?:under\ (?:fire|pressure|attack|scrutiny)|facing|embroiled|besieged|beset|buoyed|weakened|battered|dogged|fresh\ from)\b
            [^,;]*(?:,|$)                                                                  # ", under fire over the dam,"
          | ,\ (?:the|their|his|her|a)\ (?:first|second|third|latest|last|longest)\b(?!\ (?:time|point|issue))[^,;]*(?:,|$)         # "The call, the first since the coup,"
          | ,\ (?:an?|one\ of\ the|the)\ (?:[\w’'-]+\ ){0,4}?(?:country|nation|state|republic|bloc|group|grouping|alliance|body|power|neighbour|neighbor|region|island|territory|company|firm)
            \ (?:that|which|whose|where|known)\b[^,;]*(?:,|$)                                # ", a country known for its dams,"
          | ,\ (?:marking|signalling|signaling|easing|stoking|fuelling|fueling|sparking|capping|deepening\ (?:fears|concerns?)|raising\ (?:fears|hopes|concerns?|the\ prospect|questions)
              |dashing|drawing\ (?:criticism|praise|ire)|in\ (?:an?\ (?:apparent\ |clear\ )?|the\ latest\ )(?:sign|signal|sequel|blow)|(?:an?|the\ latest)\ (?:[\w-]+\ )?(?:sign|signal|reminder|blow|setback|boost))\b[^;]*""",
        re.VERBOSE,
    ),
    (
        ", who",
        ", under",
        ", facing",
        ", em",
        ", be",
        ", bu",
        ", we",
        ", ba",
        ", do",
        ", fresh",
        ", himself",
        ", herself",
        ", already",
        ", long",
        ", still",
        ", the ",
        ", their",
        ", his",
        ", her",
        ", a",
        ", one",
        ", mark",
        ", signal",
        ", eas",
        ", sto",
        ", fuel",
        ", spark",
        ", cap",
        ", deep",
        ", rais",
        ", da",
        ", draw",
        ", in ",
    ),
)
# What is only thought to come up: "are expected to discuss", "is likely to have raised".
_EXPECTED = _Pattern(
    awaited(
        r"""\b(?:expected|anticipated|likely|due|set|scheduled|slated|believed|thought|poised)\ to\ (?:have\ )?(?:also\ )?
            (?:discuss|discussed|raise|raised|address|addressed|cover|covered|touch|focus|focused|talk|bring\ up
              |urge|press|deal|dealt|ask)\b[^;]*
          | \b(?:expected|due|set|scheduled|slated|poised)\ to\ (?:decide|vote|rule|announce|unveil|present|publish|debate|consider|face|seek)\b[^;]*
          | \b(?:information|details?|word|idea|known?|knew|sure)\ (?:on|about|as\ to|of)?\ ?(?:whether|if)\b[^;]*              # "no information on whether"
          | \b(?:may|might|could|should|would)\ have\ (?:discussed|raised|addressed|covered|talked|touched|pressed|mentioned)\b[^;]*
          | \bfailed\ to\ (?:raise|mention|address|discuss|press)\b[^;]*                        # "failed to raise the embargo"
          | \b(?:did\ not|didn.t|declined\ to|would\ not|refused\ to)\ (?:immediately\ )?(?:say(?!\ (?:no|yes|so)\b)|comment|confirm|disclose|specify|reveal)\b[^;]*?(?=,\ but\b|;|$)
          | \b(?:unclear|unknown|not\ (?:immediately\ )?(?:clear|known))\ (?:whether|if|what)\b[^;]*
          | \b(?:gave|giving|gives)\ (?:little|nothing)\ away\b[^;]*                         # "gave little away"
    """,
        re.VERBOSE,
    ),
    (
        "expected to", "anticipated to", "likely to", "due to", "set to", "scheduled to", "slated to", "believed to", "thought to",
        "poised to", "whether", " if ", " have ", "failed to", "did not", "didn", "declined", "would not", "refused", "clear", "known", " away",
    ),
)  # fmt: skip
_BUT = r"(?=,\ (?:although|though|but|while|and\ that)\b|;|$)"
_NOT = r"(?:did|do|does|has|have|had)(?:\ not|n['’]t)"
_WERE_NOT = r"(?:(?:was|were|is|are)(?:\ not|n['’]t|\ never)|(?:had|has|have)(?:\ not|n['’]t|\ never)\ been)"
_LEFT_OUT = _Pattern(
    awaited(
        rf"""\b(?:said|says|mentioned|contained|gave)\ (?:nothing|no\ word|not\ a\ word)\ (?:about|on|of)\b[^;]*?{_BUT}
          | \b(?:made|makes|with|without|was|is)\ (?:any\ |no\ )?mention(?:ing)?\ of\b[^;]*?{_BUT}   # "made no mention of"
          | \b(?:[Nn]o|any)\ (?:discussion|talk|mention|word)\ (?:of|on|about)\b[^,;]*?(?=\ in\ (?:the\ |their\ )?(?:call|phone|readout)|[,;]|$)
          | \b[Nn]ot\ a\ (?:single\ )?word\ (?:was\ said\ )?(?:of|on|about)\b[^,;]*            # "not a word on the islands"
          | \bwithout\ (?:mentioning|raising|addressing|touching\ on|discussing)\b[^,;]*       # "without mentioning the islands"
          | \b(?:{_NOT}|never)\ (?:(?!been\b)\w+\ )?
            (?:mention(?:ed)?|raised?|discuss(?:ed)?|address(?:ed)?|(?:bring|brought)\ up|touch(?:ed)?\ (?:up)?on|refer(?:red)?\ to
              |(?:focus|dwell|centre|center)(?:ed)?\ on|revolve\ around|deal\ with|include|(?:speak|spoken|talk|talked)\ about)\b
            (?:(?!\ but\b)[^,;])*                                                            # "did not raise the embargo"
          | \b[Nn]either\ (?:(?!nor\b)\w+\ ){{1,6}}?(?:raised|mentioned|discussed|addressed|brought\ up|touched\ on|spoke\ about)\b[^,;]*
          | \bbut\ not\ (?!only|before|until|yet|limited|enough|without|all|always|to\b|as\b|so\b|that\b|be)(?:about\ |on\ )?[^,;]*  # "talked, but not about visas"
          | \bdenied\ (?:that|having|discussing|raising)\b[^;]*                                 # "denied that visas had come up"
          | \b(?:avoided|sidestepped|skirted|steered\ clear\ of|stayed\ away\ from)\b[^;]*?{_BUT}   # "avoided the islands"
        """,
        re.VERBOSE,
    ),
    ("nothing", "word ", "mention", "without", " not ", "n't", "n’t", "never", "denied", "avoided", "stepped", "skirted", "clear of", "away from",
     "either ", "No ", " no ", "any ", "Not a"),
)  # fmt: skip
# "Visas were not discussed", "the islands never came up": what is passed over stands before its verb.
_PASSED_OVER = awaited(
    rf"""\b(?:{_WERE_NOT}\ (?:\w+\ )?(?:discussed|raised|mentioned|addressed|touched\ (?:up)?on|brought\ up|talked\ about|on\ the\ (?:agenda|table)
               |(?:a\ |an?\ \w+\ )?(?:part|subject|topic)\ of\ (?:the|their)\ (?:call|conversation|discussion|talks?))
          |(?:did(?:\ not|n['’]t)|never)\ (?:come|came)\ up
          |not\ (?:been\ )?(?:discussed|raised|mentioned|addressed)
          |(?:was|were|is|are)\ (?:left\ out\ of|absent\ from|missing\ from|off\ the)\ (?:the|their|agenda|table)
          |nor\ (?:\w+\ ){{1,6}}?(?:was|were)\ (?:discussed|raised|mentioned|addressed|brought\ up))\b""",
    re.VERBOSE,
)
_PASSED_OVER_HINTS = (" not ", "n't", "n’t", "never", "left out", "absent", "missing", "off the", "nor ")
# Where the clause of what is passed over begins, and the words by which it is another's: "the visas, which were not discussed".
_OPENS = awaited(r"[,;:]\s|\b(?:but|although|though|while|that|whether|if|because|since)\b")
_RELATIVE = awaited(r"\s*(?:which|who|whose|where|something|as)\b")


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
    return (*_LEFT_OUT.ranges(text), *_passed_over(text))


def _passed_over(text: str) -> Ranges:
    """Return the clauses whose subjects were not discussed, up to their verbs."""
    for hint in _PASSED_OVER_HINTS:
        if hint in text:
            break
    else:
        return ()
    ranges: list[tuple[int, int]] = []
    begin = read = 0  # where the clause begins, and up to where clauses have been looked for
    for match in _PASSED_OVER.finditer(text):
        opens = [begin, begin, *(opened.end() for opened in _OPENS.finditer(text, read, match.start()))]
        begin = opens[-1]
        read = match.end()
        if not text[begin : match.start()].strip():
            begin = (
                opens[-3] if len(opens) > 2 else opens[0]
            )  # "the islands, another bone of contention, were not discussed"
        if _RELATIVE.match(text, begin) is None:
            ranges.append((begin, match.end()))
            begin = match.end()
    return tuple(ranges)
