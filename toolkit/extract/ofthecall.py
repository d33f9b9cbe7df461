"""What shows that a sentence of a report, though nobody is said to utter it, tells of the call.

"Ukraine took up the last ten minutes", "Also touched on: ransomware", "Marte is said to have promised visas".
"""

import re

from toolkit.extract.actors import Actor
from toolkit.extract.calls.call import Call
from toolkit.extract.hinted import hinted
from toolkit.extract.reading import Reading
from toolkit.patterns import awaited

_TOPICS = "(?:topics?|subjects?|issues?|matters?|themes?|points?|questions?|items?|areas)"
_THOSE = r"(?:they|both|neither|the\ (?:two|pair|duo|leaders|sides|presidents|ministers|premiers|two\ (?:leaders|sides|men|women)))"
# Verbs of treating a subject, as participles: "were tackled", "was also dealt with".
_TREATED = r"""(?:raised|agreed|touched|addressed|mentioned|reviewed|expressed|stressed|underlined|underscored|emphasi[sz]ed|highlighted
    |tackled|covered|broached|examined|explored|aired|canvassed|floated|debated|assessed|analy[sz]ed|evaluated|outlined|deliberated
    |dealt\ with|taken\ up|brought\ up|gone\ (?:over|into|through)|talked\ (?:over|through|about)|thrashed\ out|dwelt\ (?:up)?on|dwelled\ (?:up)?on
    |touched\ (?:up)?on|welcomed|deplored|condemned|decided|settled|ironed\ out|considered(?!\ (?:an?|the|as|one|to|\w+ly)\b)|looked\ (?:at|into)\b)"""
# The call itself, those on it together, their acts.
_CONTENT = awaited(
    rf"""\b(?:phone|telephone|videoconference|(?<!after\ the\ )(?<!before\ the\ )(?:calls?|conversations?)|discussions?|discuss(?:ed|es|ing)?|spoke|talked|topics?|agenda)\b
      | \b(?:talks?|exchange|dialogue|contact|session)\ (?:\w+ly\ |also\ |likewise\ |then\ )?(?:cent(?:er|re)d|focus+ed|revolved|touched|covered|dealt|turned|concerned|ranged|takes?\ up|took\ up)\b  # "the talks centred on"
      | \bused\ (?:the|their|his|her)\ (?:\w+\ )?(?:session|meeting|talks|exchange|occasion|opportunity)\ to\b          # "used the session to seek support"
      | \b(?:was|were)\ (?:also\ |likewise\ )?(?:among|one\ of|part\ of)\ (?:the|their)\ (?:\w+\ ){{0,2}}?(?:{_TOPICS}|conversation)\b
      | \b(?:came|come)\ up\b | \bon\ the\ table\b | \bin\ the\ mix\b
      | \b(?:took|taking)\ up\ (?:(?:much|most|some|half|part|the\ (?:rest|bulk|whole|first|last|final|remaining|better|greater))\b|\w+\ minutes)  # "took up the last ten minutes"
      | \b(?:figured|featured)\ (?:also|too|high|highly|prominently|large|largely|heavily|as\ well|in\ (?:the|their))\b
      | \b(?:the\ two|both|two)\ (?:\w+\ ){{0,2}}(?:leaders|sides|presidents|ministers|parties|men|women|diplomats|envoys|officials|premiers|dignitaries|PMs|FMs|chiefs|counterparts|statesmen|heads)\b
      | \b(?:exchanged?|exchanging)\ (?:of\ )?(?:views|opinions|assessments)\b
      | \bthe\ (?:leaders|sides|presidents|ministers|parties|interlocutors|pair|duo)\b
      | \A(?:they|both)\ (?:also\ |then\ |further\ |likewise\ )?(?:took\ (?:stock|up|note)|went\ over|gave|made|deliberated|conferred|compared|reviewed|tackled|touched|examined|considered|agreed|stressed|underlined|underscored|reaffirmed|welcomed|called\ for)\b
      | \A(?:the\ two|both)\ (?:\w+\ )?(?:governments|countries|nations|states|ministries|delegations)\ (?:will|would|should|agreed|plan|intend)\b
      | \b(?:was|were)\ (?:also\ |likewise\ |equally\ |then\ |too\ |briefly\ |jointly\ |separately\ |duly\ |further\ )?{_TREATED}\b""",
    re.IGNORECASE | re.VERBOSE,
)
# What nobody is named to have said: "the main attention was paid to", "the importance of ties was noted".
_PAID = hinted(
    r"""\b(?:attention|emphasis|priority|stress)\ (?:was|were)\ (?:also\ |\w+ly\ )?
        (?:paid|given|devoted|placed|laid|put|drawn|focus+ed|directed|attached)\b""",
    "attention emphasis priority stress",
)
_NOTED = hinted(
    r"""(?:\b(?i:importance|significance|need|necessity|relevance|readiness|willingness|interest|satisfaction|concern|desire|intention|commitment
          |determination|prospects|hope|gratitude|confidence|solidarity|progress|dynamics|urgency|expediency|level|nature|potential|role)\ [^.;:]{2,160}?
        \ (?:was|were) | \A(?:[Ss]atisfaction|[Cc]oncern|[Hh]ope|[Rr]eadiness|[Ii]nterest|[Gg]ratitude|[Cc]onfidence|[Ww]illingness|[Ss]olidarity
          |[Ss]upport|[Cc]ondolences)\ (?:was|were) | \A[Ii]t\ was(?=\ (?:\w+\ )?\w+(?:\ out)?\ that\b) )
        \ (?:also\ |mutually\ |further\ |\w+ly\ )?(?:noted|recalled|acknowledged|confirmed|reaffirmed|reiterated|pointed\ out|voiced|conveyed
          |recogni[sz]ed|affirmed|praised|appreciated|expressed|stated)\b""",
    "noted recalled acknowledged confirmed reaffirmed reiterated pointed voiced conveyed recognised recognized affirmed praised appreciated expressed stated",
    re.RegexFlag(0),
)
# What was done with views, wishes and subjects by nobody that is named: "views were exchanged", "an invitation was
# extended", "mention was made of visas", "agreement was reached to resume flights".
_DONE = hinted(
    r"""(?i:\b(?:views|opinions|assessments|notes|impressions|ideas|experiences)\ (?:was|were)\ (?:also\ |then\ |\w+ly\ )?(?:exchanged|compared|shared|swapped))
      | \A(?:[Aa]n?\ |[Tt]he\ )?(?i:agreement|understanding|consensus)\ was\ (?:also\ )?(?:reached|achieved|found)\b
      | (?i:\b(?:mention|reference|allusion)\ was\ (?:also\ )?made\ (?:of|to)\b) | (?i:\b(?:time|room)\ was\ (?:also\ )?(?:given|devoted|left)\ (?:to|for)\b)
      | \A(?:[Aa]n?\ |[Tt]he\ )?(?i:invitation|condolences|sympathy|thanks|greetings|congratulations|good\ wishes|apology|offer|request)\ [^.;:]{0,120}?\b
        (?:was|were)\ (?:also\ )?(?:extended|offered|conveyed|expressed|renewed|repeated|passed\ on|made|put\ forward)\b
      | \b(?:was|were)\ (?:also\ )?(?:another|an?\ further|an?\ additional|one\ more|the\ other|a)\ (?:\w+\ )?(?:subject|topic|point|focus)\b
      | \b(?:was|were)\ (?:also\ )?(?:given\ a\ (?:place|hearing)|highly\ (?:appreciated|valued|praised|assessed))\b""",
    "exchanged compared shared swapped reached achieved found mention reference allusion time room extended offered conveyed expressed renewed repeated "
    "passed made put subject topic point focus given highly",
    re.RegexFlag(0),
)
_CENTRAL = hinted(
    r"""\b(?:at|in)\ the\ (?:cent(?:er|re)|heart|focus|top)\ of\ (?:the|their)\ (?:talks|discussions?|conversation|call|exchange|agenda)\b
      | \bhigh\ on\ (?:the|their)\ (?:list|agenda)\b
      | \A(?:the\ )?(?:main\ |primary\ |particular\ |special\ |central\ )?focus\ (?:of\ [^.;]{3,60}?\ )?was\ (?:also\ |mainly\ |primarily\ )?on\b
      | \Ain\ focus\ (?:was|were)\b""",
    "centre center heart focus top high",
)
_OPENS = awaited(
    rf"""(?:(?:an)?other|(?:an?\ )?(?:further|additional))\ (?:\w+\ )?{_TOPICS}\ (?:of\ (?:the|their)\ \w+\ )?(?:was|were|is|are|includ(?:e|es|ed))\b
      | (?:the\ )?(?:key|main|major|central|principal)\ {_TOPICS}\ (?:was|were|included?)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_IMPERSONAL = (_PAID, _NOTED, _DONE, _CENTRAL)
# "These include visas": goes on about what the sentence before named.
_INCLUDES = awaited(
    r"(?:these|those|this|they|it) (?:also |would |will )?includ(?:e|es|ed)\b|among (?:them|these|those)\b",
    re.IGNORECASE,
)
# What stands at the head of a point: "Also touched on: ransomware", "On Gaza they needed few words", "As for tea, the Kenyan side".
_HEAD = awaited(
    rf"""(?:[-–•*]\ )?(?:and\ |but\ |finally,?\ |lastly,?\ )?(?:
        (?:also|among\ (?:the\ )?(?:other\ )?{_TOPICS}|(?:an)?other\ {_TOPICS}|the\ (?:other\ )?{_TOPICS})\ [^.;]{{0,20}}?
          (?:touched|raised|discussed|covered|mentioned|aired|broached|on\ the\ (?:list|menu|docket|programme))\b
      | (?:on|as\ (?:for|to)|regarding|concerning|(?:with|in)\ re(?:gard|spect)\ to|turning\ to|when\ it\ came\ to)[ ]
        (?!\w+day\b|the\ same\ day|that\ day|the\ eve)[^.;:\d][^.;:]{{1,80}}?,?\ (?:{_THOSE}|he|she|the\ \w+\ (?:side|party))[ ]
      | what\ {_THOSE}\ (?:also\ )?(?:did|discussed|talked|agreed|got|covered|settled|raised)\b )""",
    re.IGNORECASE | re.VERBOSE,
)
# "Marte is said to have promised", "Ilves, it is understood, held out", "Marte gave her word", "he had a request of his own".
_HEDGED = awaited(
    r"""\bg(?:ave|iven|iving)\ (?:\w+\ ){0,3}?(?:word|assurances?|undertaking|guarantees?|promise|to\ understand)\b
      | \bhad\ (?:also\ )?(?:an?|one|another|two|three|several)\ (?:\w+\ )?(?:requests?|demands?|wish|wishes|messages?|complaints?|warnings?|plea|questions?|proposals?|offer)\b
      | \b(?:is|are|was|were)\ (?:also\ )?(?:said|reported|understood|learnt|learned|believed)\ to\ have\b
      | \brenewed\ (?:his|her|their|the|an?)\ (?:\w+\ )?(?:invitation|offer|calls?|appeal|pledge|commitment|support|demand|request|proposal|warning|plea|vow)\b
      | \b(?:was|were)\ (?:also\ |very\ |deeply\ )?(?:ready|willing|prepared|concerned|pleased|optimistic|interested|critical|in\ favou?r|against|grateful|thankful|keen|open\ to
        |adamant|worried|hopeful|confident|convinced|eager|determined|committed)\b
      | \bit\ (?:is|was)\ (?:also\ )?(?:understood|said|reported|learnt|learned|gathered)\b | \breportedly\b""",
    re.IGNORECASE | re.VERBOSE,
)
# "They would leave the quotas for later", "The two are to meet next month".
_JOINT = awaited(
    rf"""{_THOSE}\ (?:also\ |then\ |further\ |likewise\ |now\ |both\ )?(?:would|will|want|intend|plan|hope|aim
        |(?:are|were)\ (?:also\ )?(?:to|due|set|expected|scheduled|determined|ready|willing|prepared|keen))\b""",
    re.IGNORECASE | re.VERBOSE,
)

_RELATIVE = frozenset(("which", "that", "whom", "whose", "where", "when", "as"))
# What one on a call does to another: "gave her word", "sounded him out", "passed on his thanks".
_GIVEN = frozenset(
    "give pass sound hand receive extend wish remind reassure press push put walk ask promise grant leave let count".split()
)


_ADDRESSED = frozenset("congratulate thank tell invite assure inform brief".split())


def tells_of_call(reading: Reading, call: Call, number: int, text: str) -> bool:
    """Tell whether the words of a sentence, `text`, show that it tells of the call."""
    return _shows(reading, call, number, text) or (
        _INCLUDES.match(text) is not None and number > 0 and _told_before(reading, call, number - 1)
    )


def _shows(reading: Reading, call: Call, number: int, text: str) -> bool:
    """Tell whether the words of a sentence show by themselves that it tells of the call."""
    return (
        _CONTENT.search(text) is not None
        or _HEAD.match(text) is not None
        or _principal_acts(reading, call, number)
        or _OPENS.match(text) is not None
        or tells_of_nobody(reading, number)
    )


def tells_of_nobody(reading: Reading, number: int) -> bool:
    """Tell whether a sentence says what was done in a call without saying who did it: "views were exchanged"."""
    return any(pattern.occurs(reading, number) for pattern in _IMPERSONAL)


def _told_before(reading: Reading, call: Call, number: int) -> bool:
    """Tell whether a sentence tells of the call, so that "These include" goes on with it."""
    if any(report.sentence == number for report in call.reports):
        return True
    sentence = reading.layout.sentences[number]
    return _shows(reading, call, number, reading.text(sentence.first, sentence.last))


def goes_on_with(reading: Reading, call: Call, number: int, text: str) -> bool:
    """Tell whether a sentence says what those on the call mean to do together or are said to have told, be it of next year."""
    joint = _JOINT.match(text) is not None
    if not joint and _HEDGED.search(text) is None:
        return False
    first = reading.layout.sentences[number].first
    opening = next((a for a in reading.actors[number] if a.first == first), None)
    if opening is None or not opening.people:
        return joint
    return _on_call(call, opening)


def _principal_acts(reading: Reading, call: Call, number: int) -> bool:
    """Tell whether somebody on the call says something, or does something to the other: "Marte gave Ilves her word"."""
    actors, folds = reading.actors[number], reading.tokens.folds
    main = next((p for p in reading.predicates[number] if p.parent is None and not p.relative), None)
    if main is None or main.subject is None or not _on_call(call, main.subject):
        return False
    if folds[main.start - 1] in _RELATIVE:
        return False
    to_the_other = len({p.side for a in actors for p in a.meant() if p in call.people}) > 1
    if main.tense not in ("past", "modal"):  # "Marte congratulates Ilves and invites him to Lima"
        return main.tense == "present" and to_the_other and (main.speech or main.lemma in _ADDRESSED)
    if main.trailing or (main.speech and main.lemma not in ("call", "speak", "back")):
        return True
    return main.lemma in _GIVEN and to_the_other


def _on_call(call: Call, actor: Actor) -> bool:
    people = actor.meant()
    return bool(people) and all(p in call.people for p in people)
