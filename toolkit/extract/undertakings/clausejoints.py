"""Whether a comma or a conjunction ends the clause of an undertaking: a speaker, a participle, a new clause or a new act follows."""

from itertools import pairwise

from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.appositions import is_listed
from toolkit.extract.undertakings.phrasebounds import auxiliary, finite, phrase_start, starts_of_actors
from toolkit.extract.undertakings.subordinate import gives_reason
from toolkit.extract.words import is_manner

_AFTER_COMMA = frozenset(
    """but while whereas although though which who whose adding saying noting stressing emphasizing emphasising underlining
    underscoring reiterating said says according where when so yet thus calling expressing thanking urging welcoming
    describing warning telling thereby pointing conveying reaffirming affirming after following because whom whose""".split()
)
ONLY_IF = (["but", "only", "if"], ["but", "only", "once"], ["but", "only", "after"])
_FUTURE = frozenset(("will", "would", "shall"))
_REASONS = frozenset("is are was were has have".split())
_OBJECTS = frozenset("the a an his her its their to that on all both him them".split())
_COUNTED = frozenset(
    "one two three four five six seven eight nine ten eleven twelve several some just only hours days weeks months".split()
)
_SPANS = frozenset("hour hours day days week weeks month months year years minutes".split())
_FROM = frozenset(("before", "after", "ahead"))
_ASIDE = 12  #: tokens of an apposition behind which the clause goes on: "send Li Hui, a former envoy, as its mediator"


def _opens_participle(fold: str) -> bool:
    """Tell whether a word opens a clause about what comes of an act, and is not one that goes on with its object."""
    return fold.endswith("ing") and len(fold) > _SHORT_WORD and fold not in _GOING_ON_WITH_IT


def _are_listed(folds: list[str], j: int, last: int) -> bool:
    """Tell whether a word behind a comma is one of several: "on promoting growth, leveraging technology and creating jobs"."""
    before, after = folds[max(0, j - _LISTED) : j], folds[j + 2 : min(last, j + 3 * _LISTED)]
    again = any(a in (",", "and", "or") and _opens_participle(b) for a, b in pairwise(after))
    return again or any(map(_opens_participle, before))


_LISTED = 8  #: tokens of one of them
_SHORT_WORD = 5  #: letters of "being"
_GOING_ON_WITH_IT = frozenset(
    """including involving starting beginning depending pending during something anything nothing everything morning evening spring
    ranging totalling totaling covering comprising excluding regarding concerning according assuming providing supposing barring""".split()
)


def _goes_on_behind(folds: list[str], j: int, last: int) -> bool:
    """Tell whether an infinitive goes on behind a relative clause: "the commission, which has not met since May, and to hold talks"."""
    close = next((k for k in range(j + 2, min(last - 2, j + _RELATIVE)) if folds[k] == ","), None)
    return close is not None and folds[close + 1 : close + 3] == ["and", "to"]


_RELATIVE = 14  #: tokens of ", which has not met since May 2018"


_CONFORMING = (["in", "keeping"], ["in", "line"], ["in", "accordance"], ["pursuant", "to"], ["out", "of"])


_AMONG = (["foremost", "among"], ["chief", "among"], ["first", "among"])
_OWN_WORD = 9  #: tokens of ", in keeping with his own repeated pledge that"


def comma_ends(reading: Reading, number: int, j: int, last: int, begins: dict[int, Predicate]) -> bool:
    """Tell whether a comma ends the clause: a contrast, a speaker, a participle or a new clause follows."""
    folds = reading.tokens.folds
    if j + 1 >= last:
        return True
    following = folds[j + 1]
    if folds[j + 1 : j + 3] == ["provided", "that"] or folds[j + 1 : j + 4] in ONLY_IF:
        return False  # "would open the pass, but only if the ban fell"
    if following == "which" and _goes_on_behind(folds, j, last):
        return False
    if following in _AFTER_COMMA or following in ("would", "will", "that"):
        return True
    if following in _COUNTED and folds[j + 2 : j + 3] and folds[j + 2] in _SPANS and folds[j + 3] in _FROM:
        return True  # "…, three days before the vote"
    if following == "nor" and folds[j + 2 : j + 3] in (["would"], ["will"]):
        return True  # "would not leave the pact, nor would it pay more"
    if following == "part" and folds[j + 2 : j + 3] == ["of"]:
        return True  # "…, part of a push to win votes"
    if folds[j + 1 : j + 3] in (["ahead", "of"], ["days", "before"], ["days", "after"], ["hours", "after"]):
        return True  # "…, ahead of the vote"
    if folds[j + 1 : j + 3] in _CONFORMING and "that" not in folds[j + 3 : j + _OWN_WORD]:
        return True  # "…, in keeping with the accord of May", but not "…, in keeping with his pledge that"
    if following == "in" and folds[j + 2 : j + 3] == ["what"]:
        return True  # "…, in what was their first call"
    if following == "as" and not _REASONS.isdisjoint(folds[j + 2 : j + 6]) and folds[j + 2] != "well":
        return True  # "…, as the two are old friends"
    if following == "as" and gives_reason(reading, number, j + 1, last):
        return True  # "…, as envoys in Lima struggle to break the deadlock"
    if folds[j + 1 : j + 3] in _AMONG:
        return True  # "the ports that serve both, foremost among them Arica"
    if folds[j + 1 : j + 4] == ["made", "up", "of"] or folds[j + 1 : j + 3] == ["known", "as"]:
        return True  # "the contact group, made up of five states"
    if following.endswith("ed") and j + 2 < last and folds[j + 2] == "by":
        return True  # "…, sparked by a raid"
    if _opens_participle(following) and not is_listed(folds, j, last) and not _are_listed(folds, j, last):
        return True  # "…, moving the project forward"
    if following == "with" and any(folds[k].endswith("ing") for k in range(j + 3, min(last, j + 8))):
        return True  # "…, with the minister adding that"
    if following == "with" and any(
        folds[k] == "to" and folds[k - 1] in acts().teams for k in range(j + 3, min(last, j + 8))
    ):
        return True  # "…, with officials to report back"
    if following in ("a", "an") and not is_listed(folds, j, last):
        close = next((k for k in range(j + 2, min(last - 1, j + _ASIDE)) if folds[k] == ","), None)
        return close is None or folds[close + 1] != "as"  # "the forum, a yearly gathering of …"
    actor = starts_of_actors(reading, number).get(j + 1)
    if actor is not None and actor.last + 1 < last and folds[actor.last] in _FUTURE:
        return True  # "…, Oslo will run the tower"
    if actor is not None and actor.kind in ("group", "person", "pronoun") and actor.last + 1 < last:
        verb = actor.last + (folds[actor.last] in ("also", "then", "further"))
        if folds[verb].endswith("ed") or folds[verb] in ("said", "told", "spoke", "held", "had", "has"):
            return True  # "…, the two leaders also exchanged views"
    if following in ("and", "or") and j + 2 < last:
        return clause_follows(reading, number, j + 1, last, begins)
    if (
        following in ("in", "at", "on", "during", "to", "of", "from")
        and j + 2 < last
        and folds[j + 2] == "which"
    ):
        return True
    if following in ("“", '"') and j + 2 < last and begins.get(j + 2) is None and folds[j] == ",":
        return False
    predicate = begins.get(j + 1)
    if predicate is None and following in ("the", "he", "she", "it", "they", "a"):
        predicate = next((p for i, p in begins.items() if j + 1 < i <= j + 3 and p.start <= j + 2), None)
    if predicate is not None:
        return (
            predicate.trailing
            or predicate.speech
            or predicate.verb.form in ("past", "ing", "third")
            or predicate.modal is not None
        )
    return any(p.trailing and j + 1 <= p.start <= j + 2 for p in begins.values())


_QUALITIES = frozenset(
    """close broad massive strong regular swift deep wide direct fair full long short hard severe robust joint
    strict timely urgent further early frequent concrete sound stable steady rapid prompt immediate""".split()
)
_OF_QUALITIES = ("ive", "ous", "ful", "ic", "able", "ible", "ional", "ical", "ular")
_BEHIND_VERBS = _OBJECTS | frozenset(
    "with for in at of by from as about over upon him them us when how".split()
)


def _qualifies(folds: list[str], j: int, k: int, last: int) -> bool:
    """Tell whether a participle only goes on with an adjective: "massive and coordinated costs", not "would come and discussed cod"."""
    quality = folds[j - 1] in _QUALITIES or folds[j - 1].endswith(_OF_QUALITIES)
    if folds[j] != "and" or not quality or k != j + 1 or not folds[k].endswith("ed") or k + 1 >= last:
        return False
    return folds[k + 1].isalpha() and folds[k + 1] not in _BEHIND_VERBS


def clause_follows(reading: Reading, number: int, j: int, last: int, begins: dict[int, Predicate]) -> bool:
    """Tell whether a conjunction opens a new clause or a new act, not another object."""
    folds = reading.tokens.folds
    k = j + 1
    while k < last and (
        (
            folds[k]
            in (
                "also",
                "then",
                "both",
                "therefore",
                "further",
                "jointly",
                "again",
                "in",
                "turn",
                "only",
                "even",
                "he",
                "yet",
            )
            and k not in begins
        )
        or (is_manner(folds[k]) and len(folds[k]) > 4)
    ):
        if k in begins or (folds[k] == "in" and folds[k + 1 : k + 2] != ["turn"]):
            break
        k += 1
    if k >= last:
        return False
    fold = folds[k]
    if fold in (
        "thereby",
        "that",
        "would",
        "will",
        "is",
        "are",
        "was",
        "were",
        "has",
        "had",
        "stands",
        "stood",
        "should",
        "could",
        "can",
        "remains",
        "stand",
        "shall",
        "did",
        "does",
    ):
        return True
    if (
        fold == "," and k + 3 < last
    ):  # "and, under the alliance, we will": the parenthesis ends, and a clause begins
        close = next((m for m in range(k + 2, min(last, k + 12)) if folds[m] == ","), None)
        return close is not None and any(
            folds[m] in ("will", "would") for m in range(close + 1, min(last, close + 5))
        )
    if fold in ("look", "looks", "looked", "looking") and folds[k + 1 : k + 2] == ["forward"]:
        return True
    predicate = begins.get(k)
    if predicate is not None and predicate.verb.form in ("past", "third"):
        return not _qualifies(folds, j, k, last)
    if (
        predicate is not None
        and predicate.verb.form == "ing"
        and predicate.kind in ("agree", "promise", "offer", "express", "say", "propose", "stress", "intend")
    ):
        return True
    if folds[j] == "but":
        return True
    if fold.endswith("ed") and k + 1 < last and folds[k + 1] in _OBJECTS:  # "and tasked the ministries"
        return True
    # A new subject with its own verb.
    verbs = finite(reading, number)
    for m in range(k + 1, min(last, k + 16)):
        if folds[m] in (",", ";", "that", ".", "which", "who", "to", "if", "once"):
            break
        if auxiliary(reading, m) or m in verbs:
            start = phrase_start(reading, number, m)
            return start >= j and start < m and start <= k + 1
    return False
