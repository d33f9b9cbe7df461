"""Read who met by video: "met virtually with X", "met with X in a video conference"."""

import itertools
from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.calls.clues import Clues
from toolkit.extract.calls.report import CallReport
from toolkit.extract.calls.speakers import is_headline
from toolkit.extract.people.peoplelists import people_after
from toolkit.extract.words import words
from toolkit.lexicon import Hit


def met(clues: Clues, verb: Hit[str], subjects: list[Actor]) -> Iterator[CallReport]:
    """Read "met virtually with X", "met with X in a video conference"."""
    if subjects and clues.folds[subjects[0].first - 1] == "which":
        return  # "plans for an event, which X and Y will convene virtually"
    marker = clues.way if clues.way is not None and clues.way.value == "video" else None
    if marker is None:
        marker = next((n for n in clues.nouns if n.value == "video" and n.first > verb.last), None)
        if marker is None or not _WITHIN & set(clues.folds[marker.first - 3 : marker.first]):
            return
        if any(
            verb.last <= p.first < marker.first and p.subject is not None and p.subject.first >= verb.last
            for p in clues.reading.predicates[clues.number]
        ):
            return  # "Days after he met the pope, X agreed in a video conference"
        between = clues.folds[verb.last : marker.first]
        if any(
            f == "and" and (g in _ATTENDING or g in words().modals) for f, g in itertools.pairwise(between)
        ):
            return  # "will meet X and take part in a video conference"
    place = next((j + 1 for j in range(verb.last, clues.last) if clues.folds[j] == "with"), verb.last)
    objects, end = people_after(clues.reading, clues.actors, place, clues.last)
    report = clues.report(
        "call.met-virtually",
        (verb.first, max(end, marker.last)),
        subjects + objects,
        subjects,
        at=verb,
        medium=(marker.value, (marker.first, marker.last)),
    )
    ahead = report.status is None and is_headline(clues) and clues.folds[verb.first - 1] == "to"
    yield report._replace(status="planned") if ahead else report  # "Allies to meet by video" as a title


_ATTENDING = frozenset(
    "take takes took taking attend attends attended join joins joined participate participates participated hold".split()
)
_WITHIN = frozenset(("in", "during", "via", "at"))
