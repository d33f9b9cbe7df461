"""What an undertaking is: its type by the words of its clause, who acts, when it falls due, on what condition."""

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from toolkit.extract.actors import Actor
from toolkit.extract.drafts import PRINCIPALS, Party
from toolkit.extract.facts import token_at
from toolkit.extract.reading import Reading
from toolkit.temporal.dates import scan_dates
from toolkit.temporal.resolve import resolve


class _Row(NamedTuple):
    name: str
    classes: frozenset[str]
    verb: re.Pattern[str] | None
    subject: re.Pattern[str] | None
    words: re.Pattern[str] | None
    excluded: re.Pattern[str] | None


def _pattern(words: list[str]) -> re.Pattern[str] | None:
    if not words:
        return None
    parts = [re.escape(w[:-1]) + r"\w*" if w.endswith("*") else re.escape(w) for w in words]
    return re.compile(r"(?<![\w-])(?:" + "|".join(sorted(parts, key=len, reverse=True)) + r")(?![\w-])")


@cache
def _rows(language: str = "en") -> tuple[_Row, ...]:
    path = files("toolkit") / "lexicons" / language / "commitment_types.toml"
    return tuple(
        _Row(
            t["type"],
            frozenset(t.get("class", ())),
            _pattern(t.get("verb", [])),
            _pattern(t.get("subject", [])),
            _pattern(t.get("any", [])),
            _pattern(t.get("not", [])),
        )
        for t in tomllib.loads(path.read_text(encoding="utf-8"))["row"]
    )


_LEAD = re.compile(
    r"^(?P<subject>.*?)\b(?:agreed|pledged|promised|undertook|committed|decided|resolved|vowed|concurred|confirmed|affirmed|assured|ready|prepared|willing|open|readiness|willingness"
    r"|wants?|wanted|hopes?|hoped|intends?|intended|intention|desire|wish(?:es|ed)?|interest|plans?|planned|is|are|offered|declined|refused|would like|determined|keen|set|due|word|assurance)"
    r"(?:,? \w+,?)?\s(?:to|that|on|for|in)\s"
)
_MODAL = re.compile(
    r"^(?P<subject>.*?)\b(?:would|will|shall|could|can)\b\s(?:not |also |soon |then |continue to |be |only |nonetheless |therefore |jointly |\w+ly )*"
)
_HEAD = 11  #: words of the act that decide before the rest of the clause is looked at


def _act(text: str) -> tuple[str, str]:
    """Split a clause into who is to act and the act: "their ministers", "meet in Belfast next week"."""
    folded = text.casefold().replace("’", "'")
    subject = ""
    lead = _LEAD.match(folded)
    if lead is not None and lead.end() < len(folded):
        subject, folded = lead["subject"], folded[lead.end() :]
    modal = _MODAL.match(folded[:160]) if len(folded) > 0 else None
    if modal is not None and modal.end() < len(folded):
        subject, folded = modal["subject"], folded[modal.end() :]
    return subject, folded.removeprefix("to ").removeprefix("and ").removeprefix("to ")


def type_of(text: str, class_: str) -> str:
    """Return the type of an undertaking by its act, `cooperate_generally` where nothing tells."""
    subject, act = _act(text)
    words = act.split()
    head = " ".join(words[:_HEAD])
    first = " ".join(words[:2])
    for scope in (head, act):
        for row in _rows():
            if row.classes and class_ not in row.classes:
                continue
            if row.excluded is not None and row.excluded.search(scope):
                continue
            if row.subject is not None:
                if row.subject.search(subject) and (row.verb is None or (words and row.verb.match(words[0]))):
                    return row.name
                continue
            if (
                row.verb is not None
                and not row.verb.match(words[0] if words else "")
                and not row.verb.match(first)
            ):
                continue
            if row.words is None or row.words.search(scope):
                return row.name
    return "cooperate_generally"


_OWN = re.compile(r"^(?:their|both|the two|our|its|his|her)\b", re.IGNORECASE)
_TEAMS = re.compile(
    r"\b(?:their|the(?: two| three| four)?|both|our|these)\b[^,.]{0,40}\b(?:teams|ministers|experts|advis[eo]rs|officials|governments|countries|sides|delegations|negotiators|leaders|parties|agencies|militaries|forces)\b",
    re.IGNORECASE,
)


def parties(subject: Actor | None, text_before: str) -> tuple[Party, ...]:
    """Return who acts: the people or the side of the subject; "they", "their teams" and the passive are all principals."""
    if subject is not None:
        if subject.kind == "group":
            return (PRINCIPALS,)
        if subject.people:
            return tuple(subject.people)
        if subject.side is not None:
            return (subject.side,)
    if _TEAMS.search(text_before) or not text_before.strip():
        return (PRINCIPALS,)
    return ()


def due_of(reading: Reading, first: int, last: int, day: str | None) -> str | None:
    """Return when a clause falls due, as EDTF: its last date that says so."""
    start, end = reading.span(first, last)
    found: str | None = None
    for mention in scan_dates(reading.document.text, start, end):
        if mention.relation in ("since",):
            continue
        before = reading.document.text[max(start, mention.start - 14) : mention.start]
        if (
            re.search(
                r"\b(?:of|announced|promised|from last|the|launch of|agreed)\s*$", before, re.IGNORECASE
            )
            and mention.relation is None
        ):
            continue
        value = resolve(mention, day, "future", as_due=True)
        if value is not None and (day is None or not _past(value.value, day)):
            found = found or value.value
    return found


def _past(value: str, day: str) -> bool:
    last = value.rpartition("/")[2]
    return bool(last) and last[:4].isdigit() and last < day[: len(last)]


_CONDITION = re.compile(
    r"(?<![\w-])(?:if|provided(?: that)?|providing|once|as soon as|unless|on (?:the )?condition that|subject to|as long as|for as long as|in (?:return|exchange) for|should(?= the| its| his| her| both| [A-Z])|only (?:if|when)|on (?:the )?understanding that|with the understanding that|until)(?![\w-])",
)
_NOT_CONDITIONS = frozenset(("until",))


def condition_of(reading: Reading, first: int, last: int) -> tuple[int, int] | None:
    """Return the tokens of an open condition in a clause, from its conjunction on."""
    start, end = reading.span(first, last)
    match = _CONDITION.search(reading.document.text, start, end)
    if match is None or match[0] in _NOT_CONDITIONS:
        return None
    token = token_at(reading, match.start())
    return (token, last) if token < last else None


_AMOUNT = re.compile(
    r"(?:(?P<before>US\$|C\$|A\$|\$|€|£|¥|₹|₩|USD|EUR|GBP|NOK|SEK|DKK|CHF|JPY|CNY|INR|CAD|AUD|PLN)\s?)?"
    r"(?P<number>\d[\d,]*(?:\.\d+)?)\s?(?P<scale>thousand|million|billion|trillion|bn|m|crore|lakh)?"
    r"(?:\s?(?P<after>US dollars|dollars|euros?|pounds|yen|yuan|rupees|kroner|kronor|francs|rubles|roubles|won|lira))?(?![\w])",
    re.IGNORECASE,
)
_SCALES = {
    "thousand": 10**3,
    "million": 10**6,
    "m": 10**6,
    "billion": 10**9,
    "bn": 10**9,
    "trillion": 10**12,
    "crore": 10**7,
    "lakh": 10**5,
}
_CURRENCIES = {
    "us$": "USD",
    "$": "USD",
    "c$": "CAD",
    "a$": "AUD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₹": "INR",
    "₩": "KRW",
    "dollars": "USD",
    "us dollars": "USD",
    "euro": "EUR",
    "euros": "EUR",
    "pounds": "GBP",
    "yen": "JPY",
    "yuan": "CNY",
    "rupees": "INR",
    "francs": "CHF",
    "rubles": "RUB",
    "roubles": "RUB",
    "won": "KRW",
    "lira": "TRY",
}


def amount_of(text: str) -> tuple[float, str | None] | None:
    """Return a sum of money and its ISO 4217 code; a bare number counts only with "million" or more and no unit behind."""
    for match in _AMOUNT.finditer(text):
        scale = (match["scale"] or "").lower()
        mark = (match["before"] or match["after"] or "").lower()
        if not mark and scale not in ("million", "billion", "trillion", "bn", "crore"):
            continue
        following = text[match.end() : match.end() + 24].strip().split(" ")[0].lower()
        if not mark and following in (
            "tonnes",
            "tons",
            "cubic",
            "people",
            "doses",
            "barrels",
            "hectares",
            "litres",
            "megawatts",
            "vaccines",
            "citizens",
        ):
            continue
        value = float(match["number"].replace(",", "")) * _SCALES.get(scale, 1)
        currency = _CURRENCIES.get(mark) or (mark.upper() if len(mark) == 3 and mark.isalpha() else None)
        return (int(value) if value == int(value) else value), currency
    return None
