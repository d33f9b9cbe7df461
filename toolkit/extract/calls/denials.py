"""The words with which a sentence denies a call: "no such call took place", "denied having spoken", "the report is false"."""

import re

from toolkit.extract.hinted import HintedPattern
from toolkit.patterns import awaited

_CALL = r"(?:call|conversation|contact|talks?(?! (?:what(?:so)?ever |at all )?(?:of|about)\b)|exchange|discussion(?! (?:what(?:so)?ever |at all )?(?:of|about|on)\b))"
_PHONED = r"calls?|conversations?|spoke|spoken|talked|phoned|rang|rung"
_CLAIM = r"report|account|claim|story|rumou?r|allegation|suggestion|news"
_BREAK = r"(?:breaks?|interruptions?|breakdown|rupture|lack|loss|halt|pause|end|let-?up)\b"  # "no break in contacts"
#: What nobody had to say: "had no further comment on the call".
TO_SAY = frozenset("comment comments detail details update updates briefing reaction".split())
_TO_SAY = rf"(?:(?:further|other|official|public) )?(?:{'|'.join(sorted(TO_SAY))}) (?:on|about|of)\b"
#: What tells for how long there was no call, before this one or up to now: "had no direct contact since", "no call in two years".
_SO_LONG = r"(?!.{0,60}\b(?:since|for (?:[\w-]+ ){0,4}(?:days|weeks?|months?|years?|decades?)|in (?:[\w-]+ ){0,4}(?:months|years?|decades?)|before(?=[.,;]|\s*$))\b)"
#: What is denied up to a word for a call, other than what was said or done in it: "denied having promised it during the call".
_OF_IT = r"(?:(?!\b(?:during|in|on|after) (?:the|their|his|her|that|this)\b)[^.]){0,60}"
#: Behind "call" what is nobody: "did not call elections", "has not called it a war".
_NOBODY = (
    r"(?! (?:an?|it|this|that|its|for|on|upon|off|early|new|snap|fresh|free|elections?|attention)\b"
    r"| the (?!(?:\w+ )?(?:president|prime|premier|leader|minister|chancellor|king|emir|pope)\b))"
)
_FALSE = r"(?:is|was|are|were) (?:all |simply |entirely |completely )?(?:untrue|false|fabricated|not true|baseless|incorrect|invented|fake|made up|(?:an? |pure )?(?:fabrication|invention|hoax|fiction))\b"
_TOOK_PLACE = r"(?:had |has |have )?(?:ever )?(?:took place|taken place|happened|occurred|was held|been held)"
DENIAL = awaited(
    rf"\b(?:no such (?:\w+ ){{0,2}}{_CALL}"  # no such call took place
    r"|(?:did|has|have|had)(?: not|n't|n’t) (?:\w+ )?"  # has not spoken, did not ring; not: has not spoken about
    rf"(?:sp(?:eak|oken)|talk(?:ed)?|call(?:ed)?{_NOBODY}|phoned?|telephoned?)\b(?! (?:of|about|on|since|for)\b)"
    r"(?!.{0,60}\b(?:since|(?:for|in) (?:\w+ ){0,2}(?:days|weeks|months|years)|before)\b)"
    rf"|(?:has|have|had|did)(?: not|n't|n’t) (?:had|have|held|hold) (?:an?|any) (?:\w+ ){{0,2}}{_CALL}{_SO_LONG}"  # have not had a call
    rf"|(?:there (?:was|has been|had been|were)|had been|took place|had) [\"“]?no (?!{_BREAK}|plans?\b|intention|desire|need|reason|wish|immediate|{_TO_SAY})(?:\w+ ){{0,3}}{_CALL}{_SO_LONG}"  # there was no phone call
    rf"|no (?!{_BREAK})(?:\w+ ){{0,2}}{_CALL}s? (?:of any kind )?(?:took|had taken|has taken|was|had been|has been|between|with)\b{_SO_LONG}"  # no call took place
    rf"|not been on (?:an?|any|the|that) (?:\w+ ){{0,2}}{_CALL}\b{_SO_LONG}"  # had not been on any call
    rf"|not aware of any (?:\w+ ){{0,2}}{_CALL}"  # not aware of any conversation
    rf"|\b(?:received|got|made|placed|took|taken) no (?:\w+ ){{0,2}}{_CALL}\b{_SO_LONG}"  # received no call
    rf"|(?:did|has|have|had)(?: not|n't|n’t) (?:receive|get|take|place)(?:d|n)? (?:an?|any|the|that) (?:\w+ ){{0,2}}{_CALL}\b{_SO_LONG}"
    rf"|(?:did|has|have|had)(?: not|n't|n’t) ma[dk]e (?:an?|any) (?:\w+ ){{0,2}}{_CALL}\b{_SO_LONG}"
    rf"|never (?:received|got|made|placed|took) (?:an?|any|the|that) (?:\w+ ){{0,2}}{_CALL}\b{_SO_LONG}"  # never took the call
    rf"|\b(?:called|branded|labell?ed|described|dismissed|denounced) (?:the|that|this) (?:{_CLAIM})s? (?:as )?(?:baseless|false|untrue|fabricated|fake)\b"
    r"|never (?:happened|took place|spoke|called|rang)\b"  # never took place
    r"|(?:nothing|no such thing)(?: of (?:the|that) (?:sort|kind))? (?:ever )?(?:took place|had taken place|happened|had happened|occurred)\b"  # nothing of the sort took place
    rf"|den(?:ied|ies|y|ying) (?:having|any|the(?! (?:veracity|accuracy|contents?|transcript|tone|details?|characteri[sz]ation|account)\b)|reports? of|claims? of|there)\b{_OF_IT}(?:{_CALL}|spoken|talked|phoned|rung)"  # denied having spoken
    r"|(?:reject|den|dismiss|refut|contradict)(?:ed|ies|ied|es|s) (?:the |an? |any |all )?(?:claims?|reports?|allegations?|suggestions?) (?:that|of)\b"
    rf"{_OF_IT}\b(?:{_CALL}|spoke|spoken|talked|phoned|rang)\b"  # rejected a claim that he ignored a call
    rf"|den(?:ied|ies|y|ying) that any (?:\w+ ){{0,2}}{_CALL}\b"  # denied that any call had taken place
    rf"|den(?:ied|ies|y|ying) (?:that |reports? that |claims? that )(?!it was\b)[^.]{{0,60}}"  # denied that X spoke with Y
    rf"\b(?:spoke|spoken|talked|phoned|rang|called|had an? (?:\w+ )?{_CALL}|{_CALL} {_TOOK_PLACE})"
    rf"|\b(?:{_CLAIM})s?(?: (?:of|that|about|on|in)\b[^.]{{0,120}}?\b(?:phone|telephone|video|{_PHONED})\b[^.]{{0,120}}?)? {_FALSE}"  # the claim of a call was false
    rf"|\b(?:calls?|conversations?)\b(?: [\w'’]+){{0,8}} {_FALSE}"  # the phone call of last week is fabricated
    rf"|den(?:ied|ies|y|ying) (?:\w+ ){{0,3}}(?:reports?|claims?|accounts?|suggestions?)\b(?! of\b)[^.]{{0,80}}"  # denied a report that they spoke
    rf"\b(?:{_CALL}|spoke|spoken|talked|phoned|rang)\b"
    rf"|denies (?:it|any)\b|denies having (?:spoken|talked|phoned|telephoned|rung|called|held|had|made|placed|received|taken)\b|(?:\b{_CALL}s?\b(?: (?!meeting|visit|summit)[\w.'’]+){{0,24}}|\b(?:it|that|this)) (?:did|has|have|had)(?: not|n't|n’t) (?:tak(?:e|en) place|happen(?:ed)?)\b"
    rf"|den(?:ied|ies) (?:that )?(?:the |this |any )?(?:\w+ )?{_CALL} {_TOOK_PLACE}"  # Baku denies call took place
    rf"|(?:spoke|spoken|talked) (?:over|by|on) the (?:tele)?phone\b[^.]{{0,140}}\b(?:while|but) (?:[\w'’]+ ){{1,3}}(?:rejected|denied|dismissed|refuted) (?:the|this|that|these|those) (?:{_CLAIM})s?\b"  # while Oslo has rejected the report
    r"|\bsa(?:id|ys)\b[^.,;]{0,40}\b(?:spoke|spoken|talked|phoned|rang|rung)\b[^.,;]{0,100}, (?:but|while|though|although) (?:[\w'’]+ ){1,4}den(?:ied|ies) (?:it|this|that)\b"  # said she spoke with X, but Oslo denied it
    r"|\b(?:spoke|talked|phoned|rang)\b[^.,;]{0,100}, (?:[\w'’]+ ){1,4}said, (?:but|while|though|although) (?:[\w'’]+ ){1,4}den(?:ied|ies) (?:it|this|that)\b"  # they spoke, Oslo said, but Lima denied it
    rf"|\b(?:spoke|spoken|talked|phoned|rang|rung)\b(?:(?!\b(?:that|about|over)\b)[^.,;]){{0,120}}, (?:which|an? (?:{_CLAIM}|assertion|statement)(?: that| which)?) (?:[\w'’]+ ){{1,4}}(?:denied|denies|rejected|rejects|dismissed|disputed|disputes)\b"  # spoke with X on Monday, a claim that Oslo denied
    rf"|what (?:is|was|has been|had been) (?:being )?(?:circulated|reported|claimed|published|said)\b[^.]{{0,20}}\b{_CALL}\b[^.]{{0,80}}? {_FALSE}"  # what is circulated about a call is false
    rf"|(?:dismiss|reject)(?:ed|es|s) as [^.;]{{1,40}}? (?:an?|the|this|that) (?:{_CLAIM}) (?:by|from|of|that)\b[^.]{{0,80}}\b(?:spoke|spoken|talked|phoned|rang|{_CALL})\b"  # dismissed as a fable the report that X rang
    r"|den(?:ied|ies) (?:[A-Z][\w’'-]+ ){1,3}(?:phoned|rang|telephoned|spoke)\b"  # Oslo denies Marte phoned
    r"|(?:reject|den|dismiss|refut)(?:ed|ies|ied|es|s) (?:[\w'’.-]+ ){1,6}(?:claims?|assertions?|allegations?|remarks?|suggestions?) (?:that|of|about|on)\b"
    rf"(?:(?!\b(?:during|in|on|after) (?:the (?!(?:tele)?phone)|their|his|her|that|this)\b)[^.;]){{0,160}}\b(?:{_CALL}|spoke|spoken|talked|phoned|rang|(?:over|by|on) the (?:tele)?phone)\b"  # dismissed the NATO chief's claim of a call
    r"|described as [^.;]{0,40}\b(?:wrong|false|incorrect|baseless|untrue|without (?:any )?(?:basis|foundation))\b[^.;]{0,40}"
    rf"\b(?:{_CLAIM}|remark|statement|assertion)s?\b[^.;]{{0,80}} (?:about|on|of|that)\b[^.;]{{0,60}}\b(?:{_CALL}|spoke|spoken|talked|phoned|rang)\b"  # described as false remarks about a call
    r"|at no time (?:spoke|spoken|talked|phoned|rang|rung)\b"  # had at no time talked
    r"|dismissed the (?:account|report|claim))",
    re.IGNORECASE,
)
# For how long there was none, told before: "In these two years they have not talked to each other".
SO_LONG_BEFORE = HintedPattern(
    awaited(
        r"\b(?:(?:in|for|over) (?:[\w-]+ ){0,5}(?:weeks|months|years|decades)|since (?:\w+ )?\d{4})\b[^.;:]{0,60}"
        r"\b(?:has|have|had)(?: not|n't|n’t) (?:\w+ )?(?:spoken|talked|had|held|called|phoned|telephoned)\b",
        re.IGNORECASE,
    ),
    frozenset("weeks months years decades since".split()),
)
# A call that was to be and was not: "had been scheduled for Monday and did not take place".
UNDONE = HintedPattern(
    awaited(
        r"\b(?:planned|scheduled|due|supposed|expected|slated|set|was to)\b[^.]{0,80}\b(?:not|n't|never) (?:\w+ )?"
        r"(?:tak(?:e|en) place|happen(?:ed)?|go(?:ne)? ahead|materiali[sz]ed?)\b"
    ),
    frozenset("planned scheduled due supposed expected slated set was".split()),
)
DENIED = HintedPattern(
    DENIAL,
    frozenset(
        "no nothing not never didn't hasn't haven't hadn't deny denied denies denying untrue false fabricated baseless incorrect"
        " wrong basis foundation time dismissed dismisses dismiss rejected rejects reject refuted refutes contradicted contradicts fake made invented fabrication invention hoax fiction".split()
    ),
)
