"""Verbs by what they do: every inflected form of `lexicons/en/verbs.toml`, looked up by folded word."""

from functools import cache
from typing import NamedTuple

from toolkit.wordlists import word_lists

# What a verb does decides how its clause is read; SPEECH governs a clause that somebody else asserts.
SPEECH = frozenset(("say", "confirm", "deny", "stress", "express", "direct"))
#: Kinds of verb whose subject vouches for what they govern.
GOVERNING = SPEECH | {"agree", "promise", "decide", "propose"}


class Verb(NamedTuple):
    """One reading of an inflected form; `rest` are the words that complete it: ("out",) in "rule out"."""

    lemma: str
    kind: str
    form: str  #: base, past, participle, ing, third
    rest: tuple[str, ...]


def inflect(lemma: str) -> tuple[str, str, str, str]:
    """Return past, participle, -ing and third person of a regular verb."""
    if lemma.endswith("e"):
        past, ing = lemma + "d", lemma[:-1] + "ing" if not lemma.endswith("ee") else lemma + "ing"
    elif lemma.endswith("y") and lemma[-2] not in "aeiou":
        past, ing = lemma[:-1] + "ied", lemma + "ing"
    else:
        past, ing = lemma + "ed", lemma + "ing"
    if lemma.endswith(("s", "sh", "ch", "x", "z", "o")):
        third = lemma + "es"
    elif lemma.endswith("y") and lemma[-2] not in "aeiou":
        third = lemma[:-1] + "ies"
    else:
        third = lemma + "s"
    return past, past, ing, third


_FORMS = ("past", "participle", "ing", "third")


_AUXILIARY = frozenset(
    ("be", "have")
)  #: verbs of the lexicon only with what completes them: "be certain that"


@cache
def verbs(language: str = "en") -> dict[str, tuple[Verb, ...]]:
    """Return {folded form: its readings}, longest completion first, of the forms that are a verb by themselves."""
    return _tables(language)[0]


@cache
def readings(language: str = "en") -> dict[str, tuple[Verb, ...]]:
    """Return {folded form: its readings}, those of "was" and "had" among them."""
    return _tables(language)[1]


@cache
def _tables(language: str) -> tuple[dict[str, tuple[Verb, ...]], dict[str, tuple[Verb, ...]]]:
    data = word_lists("verbs", language)
    irregular: dict[str, list[str]] = data["irregular"]
    table: dict[str, list[Verb]] = {}
    for kind, listed in data["classes"].items():
        for entry in listed:
            head, *rest = entry.split()
            forms = irregular.get(head) or inflect(head)
            for name, written in [("base", head), *zip(_FORMS, forms, strict=True)]:
                for form in written.split("/"):  # "was/were"
                    if (
                        name in ("participle", "base") and form == forms[0]
                    ):  # "put", "set": the past form reads more widely
                        continue
                    table.setdefault(form, []).append(Verb(entry, kind, name, tuple(rest)))
    every = {form: tuple(sorted(found, key=lambda v: -len(v.rest))) for form, found in table.items()}
    plain = {
        form: kept
        for form, found in every.items()
        if (kept := tuple(v for v in found if v.lemma.split()[0] not in _AUXILIARY))
    }
    return plain, every


@cache
def verb_forms() -> frozenset[str]:
    """Return the folded words that may be verbs of the lexicon."""
    return frozenset(readings())


@cache
def completions() -> dict[str, frozenset[str]]:
    """Return the words one of which has to follow soon after a form that is no verb by itself: "was" (confident that)."""
    return {
        form: frozenset(v.rest[0] for v in found)
        for form, found in readings().items()
        if all(v.rest for v in found)
    }


@cache
def third_persons(language: str = "en") -> frozenset[str]:
    """Return the present forms that a headline in capitals may hold beside a name: "Assures", "Discusses"."""
    return frozenset(
        form for form, readings in verbs(language).items() if any(v.form == "third" for v in readings)
    )
