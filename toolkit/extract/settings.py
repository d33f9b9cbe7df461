"""Where a clause's content was uttered: in the call, in remarks before it, at a briefing, elsewhere, or earlier."""

import re

from toolkit.extract.attribution import Step
from toolkit.extract.calls import Call
from toolkit.extract.clauses import Predicate
from toolkit.extract.people import Person
from toolkit.extract.reading import Reading

_OPENING = re.compile(
    r"\b(?:opening|introductory|welcoming) (?:remarks|statements?|words|address)|\bat the (?:start|beginning|opening|outset) of the (?:televised )?(?:call|meeting|conversation|videoconference|talks)[^.]{0,40}\b(?:televised|broadcast|cameras?)",
    re.IGNORECASE,
)
_BRIEFING = re.compile(
    r"\bbriefing\b|\btold (?:reporters|journalists)\b|\b(?:after|following) the (?:call|conversation|talks|phone call|videoconference|exchange)\b"
    r"|\bafterwards?\b|\bpress conference\b|\bspeaking to reporters\b|\bcommented on\b",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"\b(?:wrote|posted|said|tweeted) (?:later |late |early )?(?:on|in) (?:a post on )?(?:X|Twitter|Truth Social|Telegram|Facebook|social media|Instagram|Weibo|LinkedIn)\b|\bin a (?:televised|separate|written|video) (?:address|statement|interview|message)\b|\bin an interview\b|\btold (?!him|her|the|his|them|that|president|prime)[A-Z]",
)
_EARLIER = frozenset(("previously", "earlier", "formerly", "before"))
_BACKGROUND = re.compile(
    r"\b(?:as (?:a )?(?:broader |wider )?(?:context|background)|the call (?:also )?(?:comes?|came|follow(?:s|ed)|took place (?:amid|against))|(?:previous|last) (?:phone |telephone |video )?(?:call|conversation|talks|one)\b|last (?:spoke|talked)|since (?:the|its|his|her) (?:invasion|election|inauguration|independence)|in their last)",
    re.IGNORECASE,
)
_TRAILER = re.compile(
    r"^(?:quick facts|associated links|related (?:links|products|information|articles)|notes? to editors|background|about |editor.s note|for more information|contacts?|media contacts?|read more|\*\*\*|###|___|-+\s*$|quotes?$)",
    re.IGNORECASE,
)


def trailer_start(reading: Reading) -> int:
    """Return the sentence at which what follows the text begins: links, quick facts, contacts."""
    for number, sentence in enumerate(reading.layout.sentences):
        if sentence.paragraph <= reading.layout.title:
            continue
        if sentence.first == reading.layout.paragraphs[sentence.paragraph].first and _TRAILER.match(
            reading.text(sentence.first, min(sentence.last, sentence.first + 8))
        ):
            return number
    return len(reading.layout.sentences)


def sentence_text(reading: Reading, number: int) -> str:
    """Return the characters of a sentence."""
    sentence = reading.layout.sentences[number]
    return reading.text(sentence.first, sentence.last)


def setting_of(
    reading: Reading, call: Call, number: int, chain: tuple[Step, ...], predicate: Predicate | None
) -> str:
    """Return the setting of a clause by its sentence, its verb and who utters it."""
    text = sentence_text(reading, number)
    if predicate is not None and any(_is_earlier(reading, p) for p in (predicate, *predicate.ancestors())):
        return "earlier"
    if _OPENING.search(text):
        return "opening_remarks"
    speaker = innermost(chain)  # noqa: F841
    principal = bool(chain) and any(p in call.people for p in chain[-1].actor.people)
    side = chain[-1].actor.side if chain and chain[-1].actor.kind == "side" else None
    group = bool(chain) and chain[-1].actor.kind == "group"
    if _BACKGROUND.search(text) and not (principal and predicate is not None and predicate.speech):
        return "background"
    if principal:
        if _ELSEWHERE.search(text):
            return "separate_statement"
        if (
            _BRIEFING.search(text)
            and len(chain) == 1
            and re.search(
                r"\btold (?:reporters|journalists)|\bafterwards?\b|after the (?:call|conversation)|press conference",
                text,
                re.IGNORECASE,
            )
        ):
            return "briefing"
        return "in_call"
    if group or (
        side is not None
        and side in call.all_sides()
        and predicate is not None
        and predicate.kind not in ("say", "confirm", "deny")
    ):
        return "in_call"
    if not chain:
        return "unspecified"
    if chain[-1].actor.kind == "medium":
        return (
            "in_call"
            if re.search(
                r"\b(?:discussion|conversation|call|talks)\b.{0,30}\b(?:touched|covered|addressed|focused|discussed|dealt)",
                text,
            )
            else "background"
        )
    return "briefing" if _briefs(reading, call, chain, number) else "separate_statement"


def innermost(chain: tuple[Step, ...]) -> Person | None:
    """Return the person at the inner end of a chain."""
    return chain[-1].actor.people[0] if chain and len(chain[-1].actor.people) == 1 else None


def _is_earlier(reading: Reading, p: Predicate) -> bool:
    folds = reading.tokens.folds
    group = folds[max(p.start, p.first - 6) : p.first]
    if p.perfect and "had" in group and any(w in _EARLIER for w in group):
        return True
    return (
        p.perfect
        and p.shared
        and p.parent is not None
        and "had" in group
        and any(
            q.subject is p.subject
            and q.first < p.first
            and "previously" in folds[max(q.start, q.first - 6) : q.first]
            for q in reading.predicates[p.sentence]
        )
    )


def _briefs(reading: Reading, call: Call, chain: tuple[Step, ...], number: int) -> bool:
    """Tell whether somebody else speaks of the call: at a briefing, or naming it or its principals."""
    if _BRIEFING.search(sentence_text(reading, number)):
        return True
    speaker = chain[-1].actor
    first = min(
        (
            n
            for n, found in enumerate(reading.actors)
            for a in found
            if a is speaker or (a.people and a.people == speaker.people)
        ),
        default=number,
    )
    for n in range(first, number + 1):
        text = sentence_text(reading, n)
        if _BRIEFING.search(text) and any(
            (a.people and a.people == speaker.people) or a is speaker for a in reading.actors[n]
        ):
            return True
        named = any((a.people and a.people == speaker.people) or a is speaker for a in reading.actors[n])
        about = re.search(r"\b(?:call|conversation|talks|phone|exchange)\b", text) is not None or any(
            a.people and a.people[0] in call.people for a in reading.actors[n]
        )
        if named and about:
            return True
    return False
