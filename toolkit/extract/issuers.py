"""Whose text it is: the issuer's side and kind, from what is known of the document and from its first lines."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from toolkit.extract.layout import Layout
from toolkit.extract.words import media
from toolkit.lexicon import PhraseTrie
from toolkit.patterns import awaited
from toolkit.reference import side, side_names, sides
from toolkit.text import FOLD, Document, folds_of, tokenize
from toolkit.wordlists import word_lists


class Issuer(NamedTuple):
    """An issuer: its side, and the kind of source that its texts are."""

    side: str | None
    kind: str  #: official_readout, news_agency, state_media, news_article, other


@cache
def _offices(language: str = "en") -> PhraseTrie[Issuer]:
    data = word_lists("issuers", language)
    return PhraseTrie.of_notations(
        (notation.translate(FOLD), Issuer(side, "official_readout"))
        for side, notations in data["offices"].items()
        for notation in notations
    )


@lru_cache(maxsize=1024)
def issuer_of(name: str) -> Issuer | None:
    """Read an issuer's name: a news outlet, a known office, or an office of a state or organisation that it names.

    A state in brackets says where an outlet is: "The Herald (Ireland)". Of several names, "Agency / Paper", the
    first that is known counts; who passes a text on, "(via …)", does not.
    """
    brackets = [match[1] for match in _BRACKETS.finditer(name)]
    place = next((side for side in map(_side_of, brackets) if side is not None), None)
    parts = [part for part in _PARTS.split(_BRACKETS.sub(" ", name)) if part.strip()]
    for part in (*parts, *(b for b in brackets if not b.startswith("via "))):
        found = _known(part)
        if found is not None:
            local = place is not None and part in parts and found.kind == "news_article"
            return found._replace(side=place) if local else found
    return next((f for f in (_unknown(part, place) for part in parts) if f is not None), None)


_HOST = awaited(r"(?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,10}")
_BRACKETS = awaited(r"\(([^()]{1,80})\)")
_PARTS = awaited(r"\s+/\s+|\s+via\s+|;")


def _known(name: str) -> Issuer | None:
    """Return the outlet or office of the lists that a name is."""
    tokens = tokenize(name)
    if _HOST.fullmatch(name.strip()) is not None:  # "www.mfa.gov.sg"
        return _from_host(name.strip().casefold())
    for hit in media().find(tokens.folds):
        rest = len(tokens.text.strip()) - (tokens.ends[hit.last - 1] - tokens.starts[hit.first])
        if rest <= _BESIDE or (hit.first == 0 and tokens.folds[-1] in _DESKS):
            return Issuer(hit.value.side, hit.value.kind)
    for office in _offices().find(tokens.folds):  # "Ministry of Defence" is Britain's, "… of Austria" is not
        side = _side([*tokens.folds[: office.first], ";", *tokens.folds[office.last :]])
        return Issuer(side, office.value.kind) if side is not None else office.value
    return None


_DESKS = frozenset(
    "service bureau desk edition english world international".split()
)  #: "Agency Peruvian Service"
_BESIDE = 12  #: characters that may stand beside an outlet's name: "Agency, Vienna"


def _unknown(name: str, place: str | None) -> Issuer | None:
    """Read a name that no list has: by its words an outlet, an office, or a state itself."""
    folds = folds_of(name)
    side = _side(folds) or place
    if _PRESS.search(name):
        return Issuer(
            side, "state_media" if re.search("agency|state", name, re.IGNORECASE) else "news_article"
        )
    if not _OFFICIAL.isdisjoint(folds) or _is_place(folds):
        return Issuer(side, "official_readout")
    return Issuer(side, "news_article") if side is not None else None


def _is_place(folds: list[str]) -> bool:
    """Tell whether a name is a state's or organisation's and nothing else."""
    return any(hit.last - hit.first >= len(folds) - (folds[0] == "the") for hit in side_names().find(folds))


def _side_of(name: str) -> str | None:
    """Return the side that a whole phrase names, None where it is more than that."""
    folds = folds_of(name)
    return _side(folds) if folds and _is_place(folds) else None


#: Words of which the name of an office has one.
_OFFICIAL = frozenset(
    """ministry minister ministers ministère ministerio ministerium president president's presidency presidential présidence presidencia
    prime pm pmo premier chancellor chancellery government govt gov cabinet office embassy consulate mission mfa mofa mfat mea mod
    dod department dept state foreign secretary secretariat secretary-general spokesperson spokesman spokeswoman palace court royal
    king king's emir emiri amiri diwan council commission parliament taoiseach leader's official portal house administration
    representative delegation service bureau affairs republic kingdom union nations treasury""".split()
)
_PRESS = awaited(
    r"""\b(?:press\ agency|news\ agency|news(?!\ and\ statements|\ service)|times|post|herald|tribune|gazette|daily|observer|guardian|journal
        |broadcasting|radio|television|tv|bulletin|standard|star|express|chronicle|review|mirror|dispatch|insider|independent
        |courier|inquirer|globe|telegraph|weekly|today|magazine|reserve|wire|monitor|media(?!\ (?:advis[eo]rs?|office|unit|service|centre|center|relations)\b)|online|live|sun|mail|voice|record
        |press\s*$|examiner|sentinel|echo|argus|nation|recorder|report|reporter|newspaper|publishing|network|nationalist|leader-post)\b""",
    re.IGNORECASE | re.VERBOSE,
)


def _side(folds: list[str]) -> str | None:
    """Return the side that a name tells: its country before the building, "Federal Chancellery, Austria"."""
    found = [hit.value for hit in side_names().find(folds)]
    # "Jordan Royal Court": a name that elsewhere may be a person's is a state's beside the name of an office
    names = [n for n in found if not n.ambiguous] or [n for n in found if n.kind == "country"]
    return next((n.side for n in names if n.kind != "seat"), names[0].side if names else None)


_AGENCY = awaited(
    r"\(\s*([A-Z][A-Za-z ]{1,20})\s*\)\s*(?:--?|—|–)|/\s*([A-Z]{3,10})\s*/\.?|,\s+([A-Z]{3,4}|Kyodo)\s+(?:--?|—|–)|^([A-Z]{3,}) ?(?:--|—|–)"
)


def dateline_agency(text: str) -> str | None:
    """Return the agency that a dateline names: "PARIS (AFP) -", "MOSCOW, April 24. /TASS/."."""
    match = _AGENCY.search(text[:600])
    return next((g for g in match.groups() if g), None) if match else None


def issuer(document: Document) -> Issuer | None:
    """Return who issued a document: by its publisher, else by the agency of its dateline, else by its first lines."""
    if document.publisher:
        found = issuer_of(document.publisher)
        if found is not None and found.side is None and found.kind == "official_readout":
            found = (_from_url(document.url) if document.url else None) or found
        if found is not None:
            return found
    agency = dateline_agency(document.text)
    if agency is not None:
        found = issuer_of(agency)
        if found is not None and found.kind != "official_readout":
            return found
    return _from_url(document.url) if document.url else None


@cache
def _hosts(language: str = "en") -> dict[str, str]:
    return dict(word_lists("issuers", language)["hosts"])


def _from_url(url: str) -> Issuer | None:
    match = re.match(r"https?://([^/]{1,200})", url)
    return _from_host(match[1].casefold()) if match is not None else None


def _from_host(host: str) -> Issuer | None:
    """Read the host of an official site: a listed one, else one under a state's own part of its domain, "mfa.gov.sg", "mfa.ee"."""
    for suffix, owner in _hosts().items():
        if host == suffix or host.endswith("." + suffix):
            return Issuer(owner, "official_readout")
    *labels, country = host.split(".")
    code = _domains().get(country)
    if code is None or not labels or (labels[-1] not in _STATE_LABELS and labels[0] not in _STATE_LABELS):
        return None
    return Issuer(code, "official_readout")


@cache
def _domains() -> dict[str, str]:
    """Return the sides by the two letters of their domains, which are those of ISO 3166-1 but for the United Kingdom and the Union."""
    own = {two.casefold(): code for code in sides() if (two := side(code).alpha2) is not None}
    return {**own, "uk": "GBR", "eu": "EU"}


#: Labels that a state keeps for itself in its domain.
_STATE_LABELS = frozenset(
    """gov govt gob gouv gub go gv government mfa mofa mfat president presidency premier pm primeminister presidencia presidence
    gouvernement cancilleria chancellery kanzleramt governo""".split()
)


_HEADING = 3  #: paragraphs in which a text says whose it is


def home_of(document: Document, page: Layout) -> str | None:
    """Return the side whose offices an unqualified title means: "the Prime Minister" on the issuer's own pages."""
    found = issuer(document)
    if found is not None and (found.side is not None or found.kind != "official_readout"):
        return found.side if found.kind in ("official_readout", "state_media") else None
    return _from_heading(page)


def _from_heading(page: Layout) -> str | None:
    """Read the issuer from the first lines: "Statement from the Prime Minister's Office", "Federal Foreign Office"."""
    words = page.tokens.words
    told = 0  # paragraphs with a name in them: a line on the weather stands for nothing
    for paragraph in page.paragraphs:
        for hit in _offices().find(page.tokens.folds, paragraph.first, paragraph.last):
            return hit.value.side
        told += any(words[i][0].isupper() for i in range(paragraph.first + 1, paragraph.last))
        if told == _HEADING:
            break
    return None


def near_of(document: Document, page: Layout) -> str | None:
    """Return the side whose offices a bare title means first in a report: that of the capital of its dateline, else its outlet's."""
    opening = page.sentences[min(page.body, len(page.sentences) - 1)]
    if page.tokens.words[opening.first].isupper():  # "KATHMANDU, March 9 (Agency) --"
        hit = side_names().longest(page.tokens.folds, opening.first, opening.last)
        if hit is not None and hit.value.kind == "capital":
            return hit.value.side
        city = _cities().longest(page.tokens.folds, opening.first, opening.last)
        if city is not None and _is_dateline(page.tokens.words, city.last):
            return city.value
    found = issuer(document)
    if found is None or _is_worldwide(document.publisher or dateline_agency(document.text) or ""):
        return None
    return found.side


def _is_dateline(words_of: Sequence[str], last: int) -> bool:
    """Tell "NICE, France (Agency) —" from "NICE weather": a mark stands behind a place in capitals."""
    return words_of[last - 1].isupper() and any(not word[0].isalnum() for word in words_of[last : last + 1])


@cache
def _cities(language: str = "en") -> PhraseTrie[str]:
    """Return the cities other than capitals that open datelines, by their state."""
    table: dict[str, list[str]] = word_lists("issuers", language)["datelines"]
    return PhraseTrie.of_notations(
        (city.translate(FOLD), side) for side, names in table.items() for city in names
    )


def _is_worldwide(publisher: str) -> bool:
    """Tell whether an outlet reports on many countries, and means none of them first."""
    folds = folds_of(publisher)
    return bool(folds) and _worldwide().longest(folds, 0, len(folds)) is not None


@cache
def _worldwide(language: str = "en") -> PhraseTrie[bool]:
    """Return the names of outlets that report on many countries."""
    names: list[str] = word_lists("issuers", language)["worldwide"]["names"]
    return PhraseTrie.of_notations((name.translate(FOLD), True) for name in names)
