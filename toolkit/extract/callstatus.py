"""Decide whether a call is denied or disputed, and who asserts and who denies it."""

import re

from toolkit.extract.attribution import chain_of
from toolkit.extract.call import Call
from toolkit.extract.callreport import CallReport
from toolkit.extract.reading import Reading

_DENIAL = re.compile(
    r"\bno such (?:\w+ ){0,2}(?:call|conversation|contact|talks?|exchange)|\b(?:did|has|have|had) not (?:\w+ )?(?:sp(?:eak|oken)|talk(?:ed)?|call(?:ed)?|phone[d]?|telephone[d]?|taken? place)\b(?! (?:of|about|on))"
    r"|\b(?:there (?:was|has been|had been|were)|had been|took place|had) no (?:\w+ ){0,3}(?:call|conversation|contact|telephone conversation)"
    r"|\bno (?:\w+ ){0,2}(?:call|conversation|telephone conversation|contact)s? (?:of any kind )?(?:took|had taken|has taken|was|had been|has been|between|with)\b"
    r"|\bnot aware of any (?:\w+ ){0,2}(?:call|conversation|contact)|\bnever (?:happened|took place|spoke|called|rang)\b"
    r"|\bden(?:ied|ies|y|ying) (?:that |reports? |claims? |the |any |having |there )[^.]{0,80}(?:call|conversation|spoke|spoken|phone|talk)"
    r"|\b(?:call|conversation|report|account|claim)s?\b[^.]{0,60}\b(?:is|was|are|were) (?:untrue|false|fabricated|not true|baseless|incorrect)"
    r"|\bdenies (?:it|any|the|that|having)\b|\bdid not take place\b|\bdismissed the (?:account|report|claim)",
    re.IGNORECASE,
)


def judge(reading: Reading, calls: list[Call]) -> None:
    """Decide the status of the first call where somebody denies it: denied by the text, or disputed between sides."""
    if not calls:
        return
    call = calls[0]
    first = reading.layout.title
    body = [n for n, s in enumerate(reading.layout.sentences) if s.paragraph >= first]
    denials = [
        n
        for n in range(min(len(reading.layout.sentences), 9))
        if _DENIAL.search(reading.text(*reading.layout.sentences[n][:2]))
    ]
    if not denials or call.status in ("planned", "cancelled"):
        return
    asserted = [
        r for r in call.reports if r.sentence not in denials and r.sentence in body and (r.people or r.sides)
    ]
    told = [r for r in asserted if _in_claim(reading, r)]
    official = reading.home is not None
    if official or not asserted or (len(told) == len(asserted) and denials[0] <= (first + 1)):
        call.status = "denied"
    elif denials[0] <= first + 4:
        call.status = "disputed"
    _assertions(reading, call, denials)


def _in_claim(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report stands as somebody's claim: "claims that", "reports that", "purported", "alleged"."""
    sentence = reading.layout.sentences[report.sentence]
    folds = set(reading.tokens.folds[sentence.first : sentence.last])
    return bool(
        folds
        & {
            "claim",
            "claims",
            "claimed",
            "purported",
            "alleged",
            "allegedly",
            "reports",
            "remarks",
            "reported",
            "rumours",
            "rumors",
            "speculation",
            "suggestions",
        }
    )


def _assertions(reading: Reading, call: Call, denials: list[int]) -> None:
    """Note who asserts and who denies the call."""
    for number in denials:
        for p in reading.predicates[number]:
            if p.subject is not None and (p.speech or p.kind == "deny"):
                call.assertions.append((chain_of(reading, p), True))
                break
    for report in call.reports:
        if report.sentence in denials or not report.people:
            continue
        holder = next(
            (
                p
                for p in reading.predicates[report.sentence]
                if p.speech and p.subject is not None and p.complement[0] <= report.first < p.complement[1]
            ),
            None,
        )
        if holder is not None:
            call.assertions.append((chain_of(reading, holder), False))
