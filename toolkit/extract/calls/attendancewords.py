"""The words with which a text tells who took part in a call: lists, headings, hosts, those who joined."""

import re

from toolkit.extract.hinted import hinted
from toolkit.extract.words import WEEKDAYS
from toolkit.patterns import awaited

# Sentences that open a list wherever they stand in the text.
LISTS = awaited(
    r"""\s*(?:
          (?:also[ ])?(?:joining|taking[ ]part|participating|present|attending|on[ ]the[ ](?:call|line))\b
              [^.;:]{0,90}?\b(?:was|were|will[ ]be|included)\b          # "Joining X on the call were"
        | (?:(?:besides|apart[ ]from|in[ ]addition[ ]to|alongside)[ ][^.;:,]{2,60},[ ])?       # "Besides the Chancellor, those taking part were"
              (?:among[ ])?(?:the[ ])?(?:other[ ])?(?:participants|attendees|those[ ](?:present|connected|connecting|dial+ing[ ]in|joining|participating|attending|on[ ]the[ ](?:call|line)|taking[ ]part))\b
              [^.;:]{0,60}?\b(?:was|were|included?|are|comprised)\b     # "Participants in the call included"
        | it[ ](?:also[ ])?(?:brought[ ]together|gathered|grouped)\b       # "It brought together", behind the gathering
        | (?:the|this|that|\w+day['’]s)[ ](?:[\w-]+[ ]){0,3}(?:call|conversation|meeting|conference|videoconference|talks|discussion|summit)(?:,[ ][^.;:,]{0,120},)?
              (?:[ ]on[ ]\w+day)?(?:[ ](?:was|is)[ ](?:chaired|hosted|convened|led)[ ]by[ ][^.;:,]{0,80}[ ]and)?
              (?:[ ](?:lasted|ran[ ]for|took)[ ][^.;:,]{0,40}[ ]and)?[ ]
              (?:(?:was|were)[ ](?:also[ ])?(?:attended|joined|co-?(?:chaired|hosted))[ ]by|(?:also[ ])?(?:included|featured|grouped|gathered)
                |brought[ ](?:together|in)|was[ ]between)\b
                                                                        # "The call was attended by"
        )""",
    re.VERBOSE | re.IGNORECASE,
)

#: The words that open such a sentence.
LISTS_OPEN = frozenset(
    "also among joining taking participating present attending on the other participants attendees those this that it today besides apart in alongside".split()
).union(WEEKDAYS)

# Headings of a list by line: "The leaders that participated:", "Participants".
HEADINGS = hinted(
    r"""\s*(?:
          (?:\d{1,2}\.[ ])?[^.;]{0,120}\b(?:participants|participated|attendees|attended|joined|joining|taking[ ]part|took[ ]part)\b
              [^.;]{0,80}:                                              # "Joining the call were the following leaders:"
        | [^;:]{0,120}\b(?:were|was)[ ](?:connected|present|on[ ]the[ ](?:call|line))\b[^.;:]{0,40}:   # "2. The following leaders were connected:"
        | (?:list[ ]of[ ])?(?:participants|attendees)\b[^.;:]{0,40}     # "Participants"
        | [^.;:]{0,80}\b(?:participants|attendees)                      # "Summit Participants"
        )\s*\Z""",
    "participants participated attendees attended joined joining part connected present call line",
)

# Words with which a sentence near the report says that somebody was on the call too.
JOINING = hinted(
    r"""\b(?:
          (?:also|all)[ ](?:joined|took[ ]part|participated|attended|were[ ]on|was[ ]on|spoke(?![ ](?:by|over|via|to|with)\b))
        | joined[ ](?:the|them|in|from|by|for|at[ ]the[ ](?:beginning|start|outset|end)|part[ ]of[ ]the|remotely|online|virtually|(?:his|her|their)[ ](?:colleagues|counterparts|peers|fellow))
        | (?:was|were)[ ](?:also[ ])?(?:on[ ]the[ ](?:line|link|screen|call)|present|connected[ ]from|attended[ ]by|joined[ ]by)
        | (?<!was[ ])(?<!were[ ])to[ ]have[ ](?:also[ ])?(?:joined|taken[ ]part|participated)   # "is said to have joined"
        | (?:was|were)[ ](?:also[ ])?among[ ](?:the[ ])?(?:other[ ])?(?:participants|attendees|those[ ](?:present|attending|joining|participating|taking[ ]part|on[ ]the))
        | (?:was|were)[ ]also(?![ ](?:made|taken|put|given|held|drawn|brought|told|spoken|(?!(?:join|attend|connect|represent|involv|includ|dial|patch|seat)l?ed)\w+ed)\b)
        | also[ ]joined | took[ ]part | attended[ ]by | joined[ ]by | participated
        | joined(?:[ ](?:on|in|for)[ ](?:the|this)[ ](?:line|call|conversation|talks)|[ ]on[ ]screen|[ ]by[ ]video(?:[ ]link)?)?
              (?:[ ](?:late[ ]|early[ ])?(?:on[ ])?[A-Z]\w{2,5}day(?:[ ](?:night|evening|morning|afternoon))?)?[ ]by
                                                                        # "joined on the call on Monday night by X"
        | (?:leaders|ministers|premiers|presidents|officials|others|colleagues|counterparts|allies|partners)[ ](?:joined|attended|connected)
        | delegations?[ ](?:was|were)[ ](?:led|headed)[ ]by | led[ ](?:[\w.'’-]+[ ]){0,4}?participation[ ]in
        | (?:chaired|moderated|hosted)[ ]the[ ](?:(?:\w+-)?\w+[ ])?(?:call|conversation|discussion|talks|video[ ]?conference|conference|session)
        | with[ ]the[ ]participation[ ]of
        | spoke[ ](?:first|last|in[ ]turn|(?:most[ ]|more[ ]|very[ ])?(?!only\b)\w{3,9}ly\b(?![ ](?:by|over|via|to|with)\b))   # "X, Y and Z spoke most bluntly"
        | dial+ed[ ]in | sat[ ]in | for[ ](?:joining|attending|taking[ ]part[ ]in)[ ](?:the|our|this|their)
        )\b""",
    "also among chaired moderated hosted spoke all joined joining connected attending taking line present attended part participated participants attendees dialed dialled sat delegation delegations participation",
    re.NOFLAG,
)

# Words of which the call told of is meant wherever they stand.
ON_THE_LINE = hinted(
    r"\b(?:was|were)[ ]also[ ]on[ ]the[ ](?:line|call|link|screen)\b", "line call link screen", re.NOFLAG
)

# Words with which a sentence says that somebody will be on a call to come.
TO_JOIN = hinted(
    r"""\b(?:will|(?:is|are)[ ](?:also[ ])?(?:(?:due|expected|set|scheduled|likely)[ ])?to)[ ](?:also[ ])?
        (?:dial[ ]in|take[ ]part|participate|join|attend|be[ ](?:also[ ])?on[ ]the[ ](?:line|call|phone))\b
      | \b(?:has|have)[ ](?:also[ ])?confirmed[ ](?:their|his|her)[ ](?:attendance|participation)\b""",
    "dial part participate join attend line call phone attendance participation",
    re.NOFLAG,
)

# Words that a list of further people follows: of the call that the sentence reports, and of any.
HOSTS = awaited(
    r"\b(?:co-?)?(?:hosted|[Cc]haired|[Cc]onvened) by\b|(?<=, )opened by\b|(?<!was )(?<!were )(?<!been )\b(?:organi[sz]ed|initiated) by\b"
)

CHAIRED = awaited(
    r"""(?:\b(?:virtual|video|online|remote)\ (?:\w+\ )?(?:summit|meeting|conference|session|call|talks)\b
          | \bby\ video\ ?conference\b
          | \A(?:The|This)\ (?:\w+\ ){0,2}?(?:summit|meeting|conference|videoconference|session|call|talks|discussion)\b)
        [^.;:]{0,90}?\b(?:(?:co-?)?(?:chaired|moderated)\ (?:from\ [^.;:,]{2,24}\ )?by|presided\ over\ by|under\ the\ chair(?:man)?ship\ of)\b                  # "a virtual summit of the bloc chaired by"
    """,
    re.VERBOSE,
)

#: Words of which everything has one that the two patterns before and after this find.
LEADS_ON = frozenset(("by", "involved", "involving", "participation", "including", "among"))

LISTED_AFTER = awaited(
    r"\b(?:attended|joined(?: (?:on|in|for) (?:the|this) (?:line|call|conversation|talks)| on screen| by video(?: link)?| remotely| virtually| online)?(?: (?:late |early )?(?:on )?[A-Z]\w{2,5}day(?: (?:night|evening|morning|afternoon))?)?|delegation (?:was|were) (?:led|headed)|delegations were (?:led|headed)) by\b|\bas (?:did|was|were|had)\b"
)

BESIDES = awaited(r", (?:besides|in addition to|apart from|together with|along with) ")

# Who joined whom: "X joined Chile's president Y and Z for the talks".
JOINED_THEM = awaited(
    r"\bjoined (?=[^.;]{3,200}? (?:for|on|in) (?:the|this|that) (?:\w+[ -])?(?:talks|call|line|conversation|conference|videoconference|summit|meeting)\b)"
)

BESIDE = awaited(r",? (?:alongside|together with|along with|as well as)\b")

INCLUDING = awaited(
    r"""\b(?:
          involv(?:ed|ing) | with[ ]the[ ]participation[ ]of
        | (?:leaders|ministers|counterparts|presidents|partners|allies|others|officials|participants)(?:[ ](?:joined|attended|connected|participated|took[ ]part))?
              ,?[ ](?:including|among[ ]them)
        )\b""",
    re.VERBOSE | re.IGNORECASE,
)

# By whom each state was represented: "France was represented by Minister X, Germany by Minister Y".
REPRESENTED = awaited(
    r"(?:\brepresented|(?<=[,;] )(?:and )?[A-Z][\w’' -]{2,30}?|\band [A-Z][\w’' -]{2,30}?) by "
)
