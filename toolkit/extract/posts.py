"""What somebody on a call says elsewhere: in a post, an interview, a statement; and whether it tells of the call."""

import re

from toolkit.extract.actors import Actor
from toolkit.extract.calls.call import Call
from toolkit.extract.hinted import hinted
from toolkit.extract.reading import Reading
from toolkit.patterns import awaited

ELSEWHERE = hinted(
    r"""\b(?:wrote|posted|said|tweeted|added)\ (?:later\ |late\ |early\ )?(?:on|in)\ (?:an?\ |his\ |her\ )?(?:post\ on\ )?
        (?:X|Twitter|Truth\ Social|Telegram|Facebook|social\ media|Instagram|Weibo|LinkedIn)\b
      | \bin\ (?:a|an|his|her)\ (?:post|tweet)\ on\b | \b(?:tweeted|posted\ on)\b
      | \bin\ an?\ (?:televised|separate|written|video)\ (?:address|statement|interview|message)\b
      | \bin\ an\ interview\b""",
    "x twitter truth telegram facebook media instagram weibo linkedin post posted tweet tweeted"
    " televised separate written video interview",
    re.RegexFlag(0),
)
# What somebody posts of his call: "She called me", "Good to speak with", "I thanked Marte for".
_POSTED = awaited(
    r"""\b(?:called|phoned|rang|telephoned)\ (?:me|us)\b
      | \b(?:speak|speaking|talk|talking|spoken|catch\ up|catching\ up)\ (?:again\ )?(?:to|with)\b
      | \b(?:good|great|productive|excellent|warm|constructive|useful|fruitful|positive|long|important|frank|substantive|pleasant)\ (?:\w+\ )?(?:talks?|chat|exchange)\b
      | \b(?:[Tt]hanked|[Aa]ssured|[Ii]nvited|[Cc]ongratulated|[Uu]rged|[Tt]old|[Aa]sked|[Ii]nformed|[Bb]riefed|[Rr]eassured|[Uu]pdated)
        \ (?:him|her|them|(?:[Tt]he\ )?(?:[A-Z][\w’'-]+\ |my\ )?(?:[Pp]resident|[Pp]rime\ [Mm]inister|PM|FM|[Mm]inister|[Cc]hancellor|[Ss]ecretary|friend|colleague|counterpart))\b
      | \b(?:[Rr]aised|[Dd]iscussed)\b.{3,80}\bwith\ (?:him|her|them|[A-Z])
      | \A["“‘']?(?:Also\ )?(?:[Cc]onveyed|[Dd]iscussed|[Rr]eviewed|[Tt]ook\ stock|[Ee]xchanged|[Rr]eiterated|[Rr]aised|[Ee]xpressed|[Ss]hared
        |[Aa]greed|[Uu]nderlined|[Uu]nderscored|[Ee]mphasi[sz]ed|[Aa]ppreciated|[Dd]eliberated|[Tt]ouched)\b  # "Conveyed our thanks"
    """,
    re.VERBOSE,
)


def posts_of_call(reading: Reading, call: Call, number: int, speaker: Actor) -> bool:
    """Tell whether a post of somebody on the call is about it: by its words, or as it names whom he spoke with."""
    if _POSTED.search(reading.layout.texts[number]) is not None:
        return True
    return any(p in call.people and p not in speaker.people for a in reading.actors[number] for p in a.people)
