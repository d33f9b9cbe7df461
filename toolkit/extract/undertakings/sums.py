"""Sums of money in a clause: the value with its scale, and the currency as ISO 4217."""

import re

from toolkit.patterns import awaited

_NUMBER = awaited(
    r"""
    (?P<mark> US\$ | C\$ | CA\$ | A\$ | AU\$ | NZ\$ | HK\$ | S\$ | R\$ | \$ | € | £ | ¥ | ₹ | ₩ | ₺ | ₽ | ₴ | ₪ | Rs\.?(?=\s?\d)   # before the number
      | (?<![A-Za-z])[A-Z]{3}(?=\s?\d) )?                                     # EUR 250 million
    \s?
    (?<![\w.,]) (?P<number> \d{1,3}(?:,\d{2,3})+(?:\.\d+)? | \d+(?:\.\d+)? )   # 1,500   1.5
    \s?-?
    (?P<scale> (?:thousand|million|billion|trillion|crore|lakh|bn|mn|tn|m|k)\b )?
    (?: \s? (?P<name> [A-Za-z]+(?:\s(?:dollars?|pounds?|francs?|kroner|kronor|krone|krona|rupees?|pesos?|rials?|riyals?|dinars?|dirhams?))? ) )?
    """,
    re.VERBOSE,
)
# "two million euros", "half a billion dollars": a number in words, its scale and the currency.
_WORDED = awaited(
    r"""\b(?P<number> half\sa | an? | one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | fifteen
      | twenty | thirty | forty | fifty | sixty | seventy | eighty | ninety | hundred )
    \s (?P<scale> million|billion|trillion|crore ) \s (?P<name> [A-Za-z]+(?:\s[a-z]+)? )""",
    re.VERBOSE | re.IGNORECASE,
)
_WORDS = {
    "half a": 0.5,
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "fifteen": 15,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
    "hundred": 100,
}
_DIGIT = re.compile(r"[0-9]")
_SCALES = {
    "thousand": 10**3,
    "k": 10**3,
    "lakh": 10**5,
    "million": 10**6,
    "mn": 10**6,
    "m": 10**6,
    "crore": 10**7,
    "billion": 10**9,
    "bn": 10**9,
    "trillion": 10**12,
    "tn": 10**12,
}
_MARKS = {
    "$": "USD",
    "US$": "USD",
    "C$": "CAD",
    "CA$": "CAD",
    "A$": "AUD",
    "AU$": "AUD",
    "NZ$": "NZD",
    "HK$": "HKD",
    "S$": "SGD",
    "R$": "BRL",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₹": "INR",
    "₩": "KRW",
    "₺": "TRY",
    "₽": "RUB",
    "₴": "UAH",
    "₪": "ILS",
    "RS": "INR",
    "RS.": "INR",
}
CODES = frozenset(
    """USD EUR GBP JPY CNY RMB INR CAD AUD NZD CHF NOK SEK DKK PLN CZK HUF RON BGN TRY RUB UAH KRW BRL MXN ZAR SAR AED QAR KWD EGP JOD ILS
    SGD HKD THB MYR IDR PHP VND PKR BDT LKR KZT UZS GEL AMD AZN NGN KES GHS XOF XAF""".split()
)
_NAMES = {
    "dollar": "USD",
    "dollars": "USD",
    "us dollars": "USD",
    "euro": "EUR",
    "euros": "EUR",
    "pound": "GBP",
    "pounds": "GBP",
    "sterling": "GBP",
    "yen": "JPY",
    "yuan": "CNY",
    "renminbi": "CNY",
    "rmb": "CNY",
    "rupee": "INR",
    "rupees": "INR",
    "won": "KRW",
    "lira": "TRY",
    "liras": "TRY",
    "rouble": "RUB",
    "roubles": "RUB",
    "ruble": "RUB",
    "rubles": "RUB",
    "hryvnia": "UAH",
    "zloty": "PLN",
    "zlotys": "PLN",
    "shekels": "ILS",
    "rand": "ZAR",
    "reais": "BRL",
    "baht": "THB",
    "ringgit": "MYR",
    "dong": "VND",
    "tenge": "KZT",
    "naira": "NGN",
    "shillings": "KES",
    "dirhams": "AED",
    "riyals": "SAR",
    "canadian dollars": "CAD",
    "australian dollars": "AUD",
    "new zealand dollars": "NZD",
    "swiss francs": "CHF",
    "francs": "CHF",
    "norwegian kroner": "NOK",
    "kroner": "NOK",
    "danish kroner": "DKK",
    "swedish kronor": "SEK",
    "kronor": "SEK",
    "indian rupees": "INR",
    "pakistani rupees": "PKR",
}
_CROWNS = {"NOR": "NOK", "DNK": "DKK", "SWE": "SEK", "ISL": "ISK"}
_BIG = frozenset(("million", "billion", "trillion", "bn", "tn", "crore"))
# After a bare number with "million" these say that it counts things, or people, or measures.
_COUNTED = awaited(
    r"\s?(?:(?!of\b|from\b|in\b|for\b|to\b|over\b|by\b|towards?\b|a\b|per\b|this\b|next\b|each\b|annually\b|under\b|through\b|as\b|and\b|at\b|more\b|on\b|with\b|until\b|before\b)[a-z-]+)",
)


def sum_of(text: str, side: str | None = None) -> tuple[float, str | None] | None:
    """Return the first sum of money of a clause and its currency; a bare "1 billion" has none.

    `side` is who pays, which settles whose crowns "kroner" are.
    """
    if _DIGIT.search(text) is None:
        return _in_words(text, side)
    for match in _NUMBER.finditer(text):
        mark, scale, name = match["mark"] or "", (match["scale"] or "").lower(), (match["name"] or "").lower()
        currency = _MARKS.get(mark.upper()) or (mark if mark in CODES else None)
        if currency == "RMB":
            currency = "CNY"
        if currency is None:
            currency = _named(name, side)
        if currency is None:
            if scale not in _BIG or (mark and mark not in _MARKS):
                continue
            rest = text[match.start("name") :] if match["name"] else text[match.end() :]
            if _COUNTED.match(rest):
                continue
        if currency is not None and not mark and scale in ("m", "k") and not match["name"]:
            continue
        value = round(float(match["number"].replace(",", "")) * _SCALES.get(scale, 1), 2)
        return (int(value) if value == int(value) else value), currency
    return _in_words(text, side)


def _named(name: str, side: str | None) -> str | None:
    if name in ("kroner", "kronor", "krone", "krona") and side in _CROWNS:
        return _CROWNS[side]
    return _NAMES.get(name) or _NAMES.get(name.partition(" ")[0])


def _in_words(text: str, side: str | None) -> tuple[float, str | None] | None:
    if "illion" not in text and "crore" not in text:
        return None
    for match in _WORDED.finditer(text):
        currency = _named(match["name"].lower(), side)
        if currency is not None:
            return int(_WORDS[match["number"].lower()] * _SCALES[match["scale"].lower()]), currency
    return None
