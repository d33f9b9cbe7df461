"""The sides of a call: states by ISO 3166-1 alpha-3 code, organisations by acronym, and their names."""

from collections.abc import Iterator
from functools import cache
from typing import Any, Literal

from attrs import frozen

import toolkit.text as folding
from toolkit.collector import paused_collection
from toolkit.errors import ToolkitError
from toolkit.lexicon import PhraseTrie
from toolkit.reference import spelling
from toolkit.reference.rows import FILES_OF_SIDES, kept_with, read, rows_of_sides
from toolkit.reference.spelling import phrase_folds, unmarked

Kind = Literal["country", "demonym", "capital", "seat", "organisation"]


@frozen
class SideName:
    """What one phrase of a text stands for.

    `ambiguous` marks a phrase that often stands for something else (Georgia, Jordan, Washington); `also`
    lists further sides that it may mean, the likeliest being `side`. Where `exact` is given, the text must
    have one of those spellings, apart from full stops: `US` and `U.S.`, never `us`; `ROK` and `RoK`.
    """

    side: str
    kind: Kind
    ambiguous: bool = False
    exact: tuple[str, ...] | None = None
    noun: bool = False  #: a person or people: "a Dane", "the Turks"
    plural: bool = False
    also: tuple[str, ...] = ()


@frozen
class Side:
    """A state, territory, organisation or other party.

    `kind` is `state`, `territory`, `organisation` or `party`; `phrase` is the name as it follows "of":
    "the United States".
    """

    code: str
    kind: Literal["state", "territory", "organisation", "party"]
    name: str
    official: str
    phrase: str
    adjective: str
    alpha2: str | None = None
    numeric: str | None = None
    wikidata: str | None = None
    un_member: bool = False
    heads: tuple[str, ...] = ()  #: titles of the heads of an organisation
    seat: str | None = None  #: the city of a capital or of a headquarters
    leaders: tuple[tuple[str, str], ...] = ()  #: role of the office that leads the state, and since when
    government: tuple[str, str] | None = (
        None  #: the state of which a party is the government or a region's, and since when
    )
    within: tuple[str, str] | None = (
        None  #: the state whose region a party governs, or whose law founded its force, and since when
    )

    def leading_role(self, on: str | None) -> str | None:
        """Return the role of the office that led the state on an EDTF day, None where no one office does."""
        roles = [role for role, since in self.leaders if on is None or since <= on]
        return roles[-1] if roles else None


@cache
def _by_code() -> dict[str, dict[str, Any]]:
    return {row["side"]: row for row in rows_of_sides()}


# Organisations that are spoken of by their acronym, without an article.
_BARE = frozenset({
    "NATO", "ASEAN", "APEC", "CARICOM", "ECOWAS", "OPEC", "UNICEF", "UNESCO", "BRICS", "INTERPOL",
    "MERCOSUR", "SAARC", "BIMSTEC", "CELAC", "UNASUR", "IGAD", "COMESA", "GAVI", "FIFA", "CEPI", "UNHCR",
    "UNRWA",
})  # fmt: skip


@cache
def side(code: str) -> Side:
    """Return one side by its code.

    Raises `ToolkitError` for a code that is not in the reference data.
    """
    row = _by_code().get(code)
    if row is None:
        raise ToolkitError(f"no side {code!r} in the reference data")
    name = row["name"]
    if "alpha2" in row:
        return Side(
            code,
            "territory" if "part_of" in row else "state",
            name,
            row["official"],
            f"the {name}" if row.get("article") else name,
            row["adjective"],
            row["alpha2"],
            row.get("numeric"),
            row.get("wikidata"),
            row["un_member"],
            seat=(row.get("capitals") or [name])[0],
            leaders=tuple((role, since) for role, since in row.get("leader", ())),
        )
    kind = row.get("kind", "organisation")
    bare = code in _BARE or (kind == "party" and not row.get("article"))
    phrase = (code if kind == "organisation" else name) if bare else f"the {name}"
    adjective = name if code.startswith("X_") else code
    heads = tuple(row.get("heads", ()))
    return Side(
        code,
        kind,
        name,
        name,
        phrase,
        adjective,
        None,
        None,
        row.get("wikidata"),
        False,
        heads,
        row.get("seat"),
        government=tuple(row["government"]) if "government" in row else None,
        within=tuple(row["within"]) if "within" in row else None,
    )


@cache
def sides() -> tuple[str, ...]:
    """Return the codes of all sides: states, then organisations and parties, as the data files order them."""
    return tuple(_by_code())


def official_name(code: str) -> str:
    """Return the official name in English: `RUS` → `Russian Federation`."""
    return side(code).official


def short_name(code: str) -> str:
    """Return the usual name as it follows "of": `Russia`, `the United States`, `NATO`."""
    return side(code).phrase


def demonym(code: str) -> str:
    """Return the adjective: `Danish`, `New Zealand`; an organisation's acronym."""
    return side(code).adjective


def _names(row: dict[str, Any]) -> Iterator[tuple[str, Kind, bool]]:
    """Yield (phrase, kind, noun) in rising order of precedence: a state's name beats its capital's."""
    if "alpha2" not in row:
        code = row["side"]
        for name in (*row.get("aliases", ()), row["name"], *(() if code.startswith("X_") else (code,))):
            yield name, "organisation", False
        return
    for name in row.get("seats", ()):
        yield name, "seat", False
    for name in row.get("capitals", ()):
        yield name, "capital", False
    for name in row.get("adjectives", ()):
        yield name, "demonym", False
    for name in row.get("nouns", ()):
        yield name, "demonym", True
    kind, of, _ = row["official"].partition(" of ")
    if of and kind.endswith(_CONSTITUTIONS):  # "Egyptian Arab Republic" for "Arab Republic of Egypt"
        for name in row.get("adjectives", ()):
            yield f"{name} {kind}", "country", False
    for name in (*row.get("aliases", ()), row["official"], row["name"]):
        yield name, "country", False


#: What the official names of states say that they are.
_CONSTITUTIONS = ("Republic", "Kingdom", "Sultanate", "Principality", "Federation")


@cache
def side_names() -> PhraseTrie[SideName]:
    """Return all names of sides as folded phrases, with and without marks, hyphens and a leading "the".

    The caller checks that the text has a capital letter, and `exact`; see `places` for names that contain
    one.
    """
    trie: PhraseTrie[SideName] = PhraseTrie()
    with paused_collection():
        _add_names(trie)
    return trie


def _add_names(trie: PhraseTrie[SideName]) -> None:
    with_article: list[tuple[tuple[str, ...], SideName]] = []
    without: set[str] = set()
    makers = (__file__, spelling.__file__, folding.__file__)
    for meaning, forms in kept_with(FILES_OF_SIDES, "names-of-sides", _written, by=makers):
        value = SideName(*meaning)
        for folds in forms:
            trie.add_tokens(folds, value)
            if value.kind == "demonym":
                without.add(folds[0])
            elif folds[0] != "the":
                with_article.append((folds, value))
    article = trie.root.get("the")
    for folds, value in with_article:
        if folds[0] in without or article is None:
            trie.add_tokens(("the", *folds), value)
            article = trie.root["the"]
        else:  # one node for "the Kremlin" and "Kremlin"
            article.settle()
            article[folds[0]] = trie.root[folds[0]]


#: What a `SideName` is made of.
_Meaning = tuple[str, Kind, bool, tuple[str, ...] | None, bool, bool, tuple[str, ...]]


def _written() -> list[tuple[_Meaning, list[tuple[str, ...]]]]:
    """Return what each name of a side stands for, and the tokens of its spellings."""
    found: list[tuple[_Meaning, list[tuple[str, ...]]]] = []
    for row in reversed(rows_of_sides()):  # where two sides share a name, the earlier row, a state, wins
        ambiguous, also = row.get("ambiguous", ()), row.get("also", {})
        exact = [name.replace(".", "") for name in row.get("exact", ())]
        code = row["side"]
        for name, kind, noun in _names(row):
            plain = name.replace(".", "")
            own = dict.fromkeys(e for e in exact if plain in exact and e.casefold() == plain.casefold())
            spelt = tuple(own) or ((plain,) if kind == "organisation" and name == code else None)
            plural = noun and name.endswith(("s", "men"))
            meaning = (code, kind, name in ambiguous, spelt, noun, plural, tuple(also.get(name, ())))
            found.append((meaning, [tuple(phrase_folds(form)) for form in _forms(name)]))
    return found


def _forms(name: str) -> Iterator[str]:
    """Yield a name and its spellings without marks and with other hyphens."""
    yield name
    bare = unmarked(name)
    if bare != name:
        yield bare
    if "-" in bare and " " not in bare and len(bare) > 6:
        yield bare.replace("-", " ")
    elif " " in bare and bare.istitle() and bare.count(" ") == 1 and bare.isascii() and "." not in bare:
        yield bare.replace(" ", "-")  # "Guinea-Bissau", "South-Korean"


@cache
def places() -> PhraseTrie[str]:
    """Return phrases in which a side's name stands without naming the side: "Indian Ocean", "New Mexico".

    Look here first: a side found inside one of these is none.
    """
    return PhraseTrie((name, name) for name in read("places.json"))
