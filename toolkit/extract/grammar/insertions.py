"""What is inserted between a subject and its verb, in commas or dashes: "X, visibly tired, promised", "X will, he said, send"."""

from collections.abc import Iterator, Mapping, Sequence

from toolkit.extract.actors import Actor
from toolkit.extract.grammar.verbgroups import VerbGroup, read_group
from toolkit.extract.words import is_manner, words

_LONGEST = 16  #: tokens between commas
_PARTED = 36  #: tokens between dashes
_MOST = 3  #: commas that one may hold itself: ", 54, a former banker,"
DASHES = frozenset(("–", "—", "-", "--"))
_STOPS = frozenset('.;:?!“”"')
_OPENS_CLAUSE = frozenset(', that and while but then because whether if ; – - — -- : “ ” " ‘ ’ « »'.split())
#: Actors that can be the subject of a verb of saying or undertaking.
SPEAKER_KINDS = frozenset(("person", "source", "medium", "side", "group", "pronoun", "holders"))


def openings(folds: Sequence[str], close: int, floor: int) -> Iterator[int]:
    """Yield where an insertion may open that the comma or dash at `close` ends, the nearest first."""
    marks = frozenset((",",)) if folds[close] == "," else DASHES if folds[close] in DASHES else frozenset()
    seen = 0
    longest = _LONGEST if folds[close] == "," else _PARTED
    for j in range(close - 1, max(floor, close - longest), -1):
        if folds[j] in _STOPS:
            return
        if folds[j] in marks:
            yield j
            seen += 1
            if seen == _MOST:
                return


def opens_clause(actor: Actor, folds: Sequence[str], floor: int) -> bool:
    """Tell whether nothing of its own clause stands before an actor, so that it can only be a subject."""
    before = actor.first == floor or folds[actor.first - 1] in _OPENS_CLAUSE
    return before and actor.kind in SPEAKER_KINDS and actor.pronoun != "who"


def subject_before(folds: Sequence[str], ends: Mapping[int, Actor], close: int, floor: int) -> Actor | None:
    """Return who opens the clause into which something is inserted that ends at `close`."""
    for opening in openings(folds, close, floor):
        actor = ends.get(
            opening - _PART if _ends_aside(folds, opening) else _before_brackets(folds, opening, floor)
        )
        if actor is not None and opens_clause(actor, folds, floor) and not _is_listed(actor, folds, ends):
            return actor
    return None


def _before_brackets(folds: Sequence[str], opening: int, floor: int) -> int:
    """Step back over brackets before an insertion: "Senator X (R-Ohio), just back from Oslo, said"."""
    if folds[opening - 1] != ")":
        return opening
    return next(
        (i for i in range(opening - 2, max(floor, opening - _BRACKETS), -1) if folds[i] == "("), opening
    )


_BRACKETS = 9  #: tokens of "(R-Ohio)", each mark and letter among them


def _ends_aside(folds: Sequence[str], opening: int) -> bool:
    """Tell whether "for his part" stands before an insertion: "X on his part, the agency reported, assured"."""
    return opening > _PART and folds[opening - 1] == "part" and folds[opening - _PART] in ("on", "for")


_PART = 3  #: tokens of "on his part"


def _is_listed(actor: Actor, folds: Sequence[str], ends: Mapping[int, Actor]) -> bool:
    """Tell whether an actor is not the first of several: "Peru, Chile and, since May, Ghana"."""
    at = actor.first - (folds[actor.first - 1] in ("and", "but"))
    return at in ends or (folds[at - 1] == "," and at - 1 in ends)


def split_group(
    group: VerbGroup, folds: Sequence[str], ends: Mapping[int, Actor], floor: int
) -> VerbGroup | None:
    """Return a group with the auxiliary that an insertion parts from its verb: "Norway will, she said, send"."""
    close = group.left - 1
    if close <= floor or group.words or group.verb.form not in ("base", "past", "participle"):
        return None
    if folds[close] != "," and folds[close] not in DASHES:
        return None
    auxiliaries = words().auxiliaries
    for opening in openings(folds, close, floor):
        if folds[opening - 1] in auxiliaries:
            first = next(
                (j for j in range(opening - 1, max(floor, opening - _GROUP), -1) if j in ends), floor
            )
            outer = read_group(group.verb, folds, opening, first)
            actor = ends.get(outer.left)
            if outer.words and actor is not None and opens_clause(actor, folds, floor):
                return outer._replace(first=group.first, last=group.last)
            return None
    return None


_GROUP = 6  #: tokens that adverbs and auxiliaries before an insertion take up


def subject_of_unread(folds: Sequence[str], actors: Sequence[Actor], stop: int, floor: int) -> Actor | None:
    """Return who opens the clause whose first verb no list has, where a second one follows: "X softened her tone and promised"."""
    for actor in reversed(actors):
        if actor.last > stop or not opens_clause(actor, folds, floor):
            continue
        at = actor.last
        while at < stop and (is_manner(folds[at]) or folds[at] in words().adverbs):
            at += 1
        between = folds[at:stop]
        if not between or len(between) > _CLAUSE or not _BOUNDS.isdisjoint(between):
            return None
        return actor if _is_verbal(between[0]) else None
    return None


_CLAUSE = 14  #: tokens of "threw her weight behind the plan"
_BOUNDS = frozenset('that who which whose where when while because if whether ; : “ ” " as'.split())


def _is_verbal(fold: str) -> bool:
    """Tell whether a word behind a subject can be its verb, known or not."""
    return (
        (fold in words().auxiliaries and fold not in words().modals)
        or fold in _PASTS
        or (fold.endswith("ed") and len(fold) > _SHORT)
    )


_SHORT = 3  #: letters of "bed", "fed"
#: Past tenses of irregular verbs.
_PASTS = frozenset(
    """arose ate beat became began bent bet bit blew bore bought bound broke brought built burst came cast caught chose clung
    crept cut dealt did drank drew drove dug fed fell felt fled flew forgave forgot fought found froze gave got grew had held
    hid hit hung hurt kept knelt knew laid lay lay led leapt left lent let lit lost made meant met paid put quit ran rang read
    rode rose said sang sank sat saw sent set shed shone shook shot shut slept slid slung sold sought spelt spent split spoke
    spread sprang stole stood struck stuck sung swept swore swung taught thought threw told took tore understood undid woke won
    wore wove wrote""".split()
)
