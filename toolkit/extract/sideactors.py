"""Phrases that stand for sides, "Moscow", "the Dutch side", and for those who hold an office in several, "the Turkish and Pakistani presidents"."""

import re
from collections.abc import Iterator

from attrs import evolve

from toolkit.extract.actors import Actor
from toolkit.extract.grammar.verbs import verbs
from toolkit.extract.people.chunk import Chunks
from toolkit.patterns import awaited
from toolkit.reference import Office, SideName

_SIDE_NOUNS = frozenset(
    "side government party delegation leadership authorities president administration parliament people".split()
)


def side_phrases(folds: list[str], first: int, last: int, chunks: Chunks) -> Iterator[Actor]:
    """Read phrases that stand for a side: "Moscow", "the Kremlin", "the Dutch side", "the Iranians"."""
    for number, value in chunks.values.items():
        if not isinstance(value, SideName):
            continue
        start, stop = chunks.starts[number], chunks.starts[number + 1]
        if chunks.letters[number] == "S":
            if number and chunks.letters[number - 1] == "t":
                start = chunks.starts[number - 1]
                if folds[start] == "her" and folds[start - 1] in _TOLD:
                    start += 1  # "told her Norway would pay"
                elif folds[start] in _OWNERS:
                    continue  # "his Lima talks"
            if stop < last and folds[stop] in ("side", "government", "delegation"):
                stop += 1
            yield Actor(start, stop, "side", side=value.side)
        elif stop < last and folds[stop] in _FRIENDS and start > first and folds[start - 1] == "our":
            yield Actor(start - 1, stop + 1, "side", side=value.side)  # "our Kazakh friends"
        elif stop < last and folds[stop] in _SIDE_NOUNS:
            begin = start - 1 if start > first and folds[start - 1] == "the" else start
            yield Actor(begin, stop + 1, "side", side=value.side)
        elif start > first and folds[start - 1] == "the":
            if folds[start].endswith("s"):
                yield Actor(start - 1, stop, "side", side=value.side)
            elif stop < last and (folds[stop] in ("who", ",") or folds[stop] in verbs()):
                yield Actor(start - 1, stop, "source", side=value.side)  # "the Chilean said"


_FRIENDS = frozenset(("friends", "colleagues", "partners", "counterparts", "interlocutors"))


def sides_of_several(folds: list[str], first: int, last: int, chunks: Chunks) -> Iterator[Actor]:
    """Read "the Turkish and Pakistani sides", "the Dutch, Danish and German governments"."""
    for match in _ADJECTIVES.finditer(chunks.letters):
        start, stop = chunks.starts[match.start()], chunks.starts[match.end()]
        if stop >= last or folds[stop] not in _SIDES:
            continue
        found = (chunks.values.get(n) for n in range(match.start(), match.end()))
        sides = tuple(dict.fromkeys(v.side for v in found if isinstance(v, SideName)))
        if len(sides) < 2:
            continue
        begin = start - 1 if start > first and folds[start - 1] in ("the", "both") else start
        actor = Actor(begin, stop + 1, "holders")
        actor.sides = sides
        yield actor


_SIDES = frozenset("sides governments delegations parties authorities capitals".split())
_ADJECTIVES = awaited("D(?:c?a?D)+")

_OWNERS = frozenset(("his", "her", "its", "their", "our", "my"))
_TOLD = frozenset(("told", "tells", "telling", "assured", "assuring", "reassured", "promised"))
_SEVERAL = awaited(
    r"""t?[Mf]*
        (?: (?P<before>(?:[DS]p?c?)(?:[DS]p?c?)*(?:a?[DS]p?))    # "the Turkish and Omani presidents"
          | [kDS]p?(?=[Mf]*L[ou])                                # "his European counterparts from Peru and Oman"
        )?
        [Mf]*(?P<title>L)
        (?P<of> [ou][tfMaNkxS]{1,8}(?P<listed>[:(])[tfM]*S(?:c?a?[tfM]*S)+[:)]?   # "of the Andean states – Peru, Chile and Bolivia –"
              | [ou][tfM]*S(?:c?a?[ou]?[tfM]*S)*                               # "of Peru, of Ghana and of Oman"
        )?""",
    re.VERBOSE,
)


def _seat_behind(chunks: Chunks, first: int, stop: int) -> int | None:
    """Return the comma before a seat that ends a list of states: "counterparts from Peru and Ghana, the White House said"."""
    value = chunks.values.get(stop - 1)
    if not isinstance(value, SideName) or value.kind != "seat":
        return None
    return next((n for n in range(stop - 2, max(first, stop - 4), -1) if chunks.letters[n] == "c"), None)


_PARTED = awaited(r"Sp?c(?=[DS])")


def holders_of_several(chunks: Chunks, text: list[str]) -> Iterator[Actor]:
    """Read "the foreign ministers of Jordan and Oman" and "the Turkish and Pakistani presidents"."""
    if "L" not in chunks.letters:
        return
    for match in _SEVERAL.finditer(chunks.letters):
        if not match["before"] and not match["of"]:
            continue
        start, stop = match.span()
        parted = _PARTED.match(match["before"] or "")
        if parted and not text[chunks.starts[match.start("before")]].isupper():
            behind = match.start("before") + parted.end()
            if chunks.letters[behind] == "D" or text[chunks.starts[behind]].isupper():
                start = behind  # "in Peru, Chilean officials", not "US, Chilean officials", "Norway, Chile leaders"
        seat = _seat_behind(chunks, match.start("title"), stop)
        stop = seat if seat is not None else stop
        named = start if match["before"] else match.start("listed" if match["listed"] else "title")
        sides = tuple(
            dict.fromkeys(
                v.side for n, v in chunks.values.items() if named <= n < stop and isinstance(v, SideName)
            )
        )
        title = chunks.values.get(match.start("title"))
        actor = Actor(chunks.starts[start], chunks.starts[stop], "holders")
        actor.sides = sides
        if isinstance(title, Office):
            actor.office = evolve(title, plural=False)
            actor.role = title.role
        if len(sides) > 1:
            yield actor
