"""AMT: sums of money are those of the words, in a currency that there is."""

from toolkit.validate.finding import Problem
from toolkit.validate.rule import Problems, Record, Unchecked, validation_rule
from toolkit.validate.spoiling import with_commitment
from toolkit.validate.view import Item, RecordView
from toolkit.validate.words import Words

#: ISO 4217, currencies in use, and units of account.
CURRENCIES = frozenset(
    """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD
    CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS
    GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD
    KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR
    NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN
    SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAF XAG
    XAU XCD XCG XDR XOF XPD XPF XPT XSU XUA YER ZAR ZMW ZWG ZWL
    """.split()
)
_SCALES = {"hundred": 100, "thousand": 10**3, "million": 10**6, "m": 10**6, "mn": 10**6, "billion": 10**9,
           "bn": 10**9, "b": 10**9, "trillion": 10**12, "tn": 10**12, "k": 10**3}  # fmt: skip
_FIGURE = Words(
    r"(?<![\w.]) (?P<figure> [0-9]{1,3} (?: , [0-9]{3} )+ (?: \. [0-9]+ )? | [0-9]+ (?: \. [0-9]+ )? )"
    r" (?: [\s-]? (?P<scale> hundred | thousand | million | billion | trillion | bn | mn | tn | k | m | b ) \b )?"
)
#: What the words for money mean; several codes where a word is of several currencies.
_MONEY = (
    ("€", "EUR"), ("euro", "EUR"), ("£", "GBP EGP LBP SYP"), ("¥", "JPY CNY"), ("yen", "JPY"), ("yuan", "CNY"),
    ("renminbi", "CNY"), ("rouble", "RUB BYN"), ("ruble", "RUB BYN"), ("hryvnia", "UAH"), ("rupee", "INR PKR LKR NPR MUR SCR"),
    ("krone", "NOK DKK"), ("kroner", "NOK DKK"), ("krona", "SEK ISK"), ("kronor", "SEK"), ("franc", "CHF XAF XOF XPF"),
    ("₽", "RUB"), ("₴", "UAH"), ("₹", "INR"), ("zloty", "PLN"), ("lira", "TRY"), ("shekel", "ILS"), ("riyal", "SAR QAR YER OMR IRR"),
    ("$", "USD AUD CAD NZD SGD HKD TWD JMD BBD BSD FJD MXN ARS CLP COP BRL"),
    ("dollar", "USD AUD CAD NZD SGD HKD TWD JMD BBD BSD FJD TTD GYD SRD LRD NAD XCD BZD BND SBD KYD BMD"),
    ("pound", "GBP EGP LBP SYP SDG SSP FKP GIP SHP"),
)  # fmt: skip


def _sum(record: Record, sentence: str, value: float, currency: str | None) -> Record | None:
    amount = {"value": value, "currency": currency}
    return with_commitment(record, sentence, type="fund_or_aid", amount=amount)


def _currency_lost(record: Record) -> Record | None:
    return _sum(record, "They will give 5 million euros.", 5_000_000, None)


def _scale_lost(record: Record) -> Record | None:
    return _sum(record, "They will give 5 million euros.", 5, "EUR")


def _nought(record: Record) -> Record | None:
    return _sum(record, "They will give euros.", 0, "EUR")


def _other_currency(record: Record) -> Record | None:
    return _sum(record, "They will give 5 million euros.", 5_000_000, "USD")


def _no_currency(record: Record) -> Record | None:
    return _sum(record, "They will give 5 million.", 5_000_000, "QQQ")


def _paid(view: RecordView) -> list[tuple[tuple[str | int, ...], Item, Item, str]]:
    """Return every sum: path, undertaking, amount, and the words of the undertaking in lower case."""
    return [
        ((*path, "amount"), item, item["amount"], _words(item))
        for path, item in view.each("commitments")
        if item["amount"] is not None
    ]


def _words(item: Item) -> str:
    return " ".join([item["action"], *(each["exact"] for each in item["evidence"])]).lower()


def _named(words: str) -> set[str]:
    """Return the codes that the words for money can mean; the more telling word wins."""
    # Whole words: a euro is not in Europe, nor a franc in France.
    known = {word.strip(".,;:()“”").removesuffix("s") for word in words.replace("-", " ").split()}
    for word, codes in _MONEY:
        if word in known if word.isalpha() else word in words:
            return set(codes.split())
    return set()


@validation_rule(
    "AMT-01",
    "currency-kept",
    severity="warning",
    fields=("commitments[].amount.currency", "commitments[].evidence[].exact"),
    rationale="A sum that has lost its currency cannot be compared with any other.",
    failing={"/commitments/2/amount/currency": None},
    passing={"/commitments/2/amount/currency": "NOK"},
    spoil=_currency_lost,
)
def currency_kept(view: RecordView) -> Problems:
    """A sum has a currency where the text gives one."""
    for path, _, amount, words in _paid(view):
        if amount["currency"] is None:
            codes = _named(words)
            if codes:
                yield Problem(
                    (*path, "currency"),
                    "The text names a currency, the amount has none.",
                    "null",
                    " or ".join(sorted(codes)[:4]),
                    None,
                )
            else:
                yield Unchecked("the text does not say in which currency a sum is")


@validation_rule(
    "AMT-02",
    "scale-exact",
    fields=("commitments[].amount.value", "commitments[].evidence[].exact"),
    rationale="A million for a billion is the dearest slip there is.",
    failing={"/commitments/2/amount/value": 25000},
    passing={"/commitments/2/amount/value": 25000000.0},
    spoil=_scale_lost,
)
def scale_exact(view: RecordView) -> Problems:
    """A sum is, to the last nought, one that the words give in figures."""
    for path, _, amount, words in _paid(view):
        figures = [
            (float(match["figure"].replace(",", "")) * _SCALES.get((match["scale"] or "").lower(), 1), match)
            for match in _FIGURE.all(words)
        ]
        if not any(match["scale"] for _, match in figures) and not _named(words):
            continue  # years and numbers of people: no sum is given in figures
        value = amount["value"]
        if value and figures and not any(abs(figure - value) <= value * 1e-9 for figure, _ in figures):
            nearest = max(figures, key=lambda each: (bool(each[1]["scale"]), each[0]))
            yield Problem(
                (*path, "value"),
                f"The text says “{nearest[1][0]}”, the amount is {value:,}.",
                str(value),
                f"{nearest[0]:.0f}",
                None,
            )


@validation_rule(
    "AMT-03",
    "sum-above-nought",
    severity="warning",
    fields=("commitments[].amount.value",),
    rationale="Nobody undertakes to pay nothing; what is not known is null.",
    failing={"/commitments/2/amount/value": 0},
    passing={"/commitments/2/amount": None},
    spoil=_nought,
)
def sum_above_nought(view: RecordView) -> Problems:
    """A sum is more than nought."""
    for path, _, amount, _ in _paid(view):
        if amount["value"] == 0:
            yield Problem((*path, "value"), "The sum is nought.", "0", "the sum, or no amount", None)


@validation_rule(
    "AMT-04",
    "currency-of-the-words",
    severity="warning",
    fields=("commitments[].amount.currency", "commitments[].evidence[].exact"),
    rationale="Euros are no dollars, whatever a default says.",
    failing={"/commitments/2/amount/currency": "EUR"},
    passing={"/commitments/2/amount/currency": "DKK"},
    spoil=_other_currency,
)
def currency_of_the_words(view: RecordView) -> Problems:
    """The currency is one that the words can mean."""
    for path, _, amount, words in _paid(view):
        codes = _named(words)
        if amount["currency"] in CURRENCIES and codes and amount["currency"] not in codes:
            yield Problem(
                (*path, "currency"),
                f"The words name another currency than {amount['currency']}.",
                f'"{amount["currency"]}"',
                " or ".join(sorted(codes)[:4]),
                None,
            )


@validation_rule(
    "AMT-05",
    "currency-exists",
    fields=("commitments[].amount.currency",),
    needs=("reference",),
    rationale="A code that ISO 4217 does not have is no currency.",
    failing={"/commitments/2/amount/currency": "NKR"},
    passing={"/commitments/2/amount/currency": "NOK"},
    spoil=_no_currency,
)
def currency_exists(view: RecordView) -> Problems:
    """The currency is one of ISO 4217."""
    for path, _, amount, _ in _paid(view):
        code = amount["currency"]
        if code is not None and code not in CURRENCIES:
            yield Problem(
                (*path, "currency"), f"There is no currency {code}.", f'"{code}"', "a code of ISO 4217", None
            )
