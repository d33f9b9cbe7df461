"""Things that are agreed and to be done: "a meeting was agreed", "agreed on further contacts"."""

from functools import cache

from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.complements import Complement
from toolkit.extract.undertakings.phrasebounds import PREPOSITIONS
from toolkit.extract.undertakings.phrases import Subject, subject_before
from toolkit.extract.undertakings.things import deeds

_DATES = frozenset(("date", "dates"))
_PAPERS = frozenset(
    "text texts draft document agreement deal treaty pact statement wording".split()
)  #: agreed, not to be done
_ADJECTIVES = frozenset(
    """continuous close closer regular constant direct open frank deep deeper active joint immediate full complete comprehensive
    prompt swift permanent lasting mutual temporary limited partial total urgent""".split()
)
_MEANS = frozenset(("measures", "steps", "ways", "actions"))
_OF_BOTH = frozenset(("joint", "common", "collective", "further", "continued"))
_NEEDING = frozenset("need needs needed".split())  #: "agreed that we need an agreement"
_STANCES = frozenset("common joint firm hard tough harder tougher united single shared clear same".split())
_SAYS_OF_IT = frozenset("would will should could must is was are were has had".split())


@cache
def _to_be_done() -> frozenset[str]:
    """Return the nouns of what is done once it is agreed; a text or a treaty is there already."""
    return (deeds() | acts().meetings | _DATES) - _PAPERS


def thing_agreed(reading: Reading, predicate: Predicate) -> Subject | None:
    """Return the subject of "a meeting of the ministers was agreed", "close cooperation against piracy was agreed"."""
    folds = reading.tokens.folds
    first = predicate.start  # "has been agreed": the subject stands before all auxiliaries
    while first > 0 and folds[first - 1] in ("has", "have", "had"):
        first -= 1
    thing = subject_before(reading, predicate.sentence, first)
    if (
        thing is None
        or thing.actors
        or folds[thing.first] in ("no", "nothing", "neither")
        or thing.lead not in ("", ",", "and", ";", "that", "–")
    ):
        return None
    nouns = _to_be_done()
    # "Close cooperation against the floods": the main word may stand before the first preposition.
    behind = next((i for i in range(thing.first, thing.last) if folds[i] in PREPOSITIONS), thing.last)
    return thing if thing.head in nouns or folds[behind - 1] in nouns else None


def thing_to_do(reading: Reading, what: Complement) -> int | None:
    """Return the head of what was agreed on, where it is to be done and no view of it or policy."""
    if what.form not in ("on", "in", "noun"):
        return None
    folds, doing = reading.tokens.folds, _thing(reading, what)
    if doing is None or (what.form == "noun" and not _SAYS_OF_IT.isdisjoint(folds[doing + 1 : doing + 3])):
        return None  # "agreed the conference would be an occasion", "agreed the trade agreement would matter"
    if folds[doing] == "implementation" and "resolutions" in folds[doing : doing + 10]:
        return None  # "concurred on the full implementation of the resolutions": a policy
    return doing


def _thing(reading: Reading, what: Complement) -> int | None:
    """Return the head of a noun phrase that names something to be done."""
    folds = reading.tokens.folds
    lists = acts()
    for i in range(what.at + (what.form != "noun"), min(len(folds), what.at + 8)):
        if folds[i : i + 2] == ["principle", "of"] and folds[i + 2].endswith("ing"):
            return i + 2  # "agreed on the principle of meeting soon"
        if (
            folds[i] in lists.views
            or folds[i] in _NEEDING
            or not (folds[i][0].isalnum() or folds[i] in ("-", "'s", "$", "€", "£"))
            or folds[i] in ("that", "with", "how", "what", "whether")
            or (folds[i] == "and" and folds[i - 1] not in _ADJECTIVES)
        ):
            return None
        if folds[i] in _MEANS and folds[i + 1 : i + 2] in (["to"], ["that"]) and i > what.at:
            return None  # "agreed on specific steps that will end it": none of them is told
        if folds[i] == "line" and folds[i - 1] in _STANCES:
            return None  # "agreed on a common line": a view of it
        if folds[i] == "steps" and folds[i - 1] == "next":
            return None  # "agreed the next steps": nobody says which
        if folds[i] in deeds() or (folds[i] == "work" and folds[i - 1] in _OF_BOTH):
            return i
        if folds[i].endswith(("isation", "ization")) and folds[i + 1] == "of":
            return i  # "agreed to the demilitarization of the village"
        if folds[i] in ("of", "in", "for", "by", "about", "between"):
            return None
    return None
