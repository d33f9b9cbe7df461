"""Bind every phrase that names a person, so that a full name, a surname and a bare title are one."""

from collections.abc import Sequence

from toolkit.extract.bylines import is_byline
from toolkit.extract.layout import Layout
from toolkit.extract.outlets import outlet
from toolkit.extract.people.baretitles import bind_titles
from toolkit.extract.people.chunk import Chunks
from toolkit.extract.people.delayed import bind_delayed
from toolkit.extract.people.elimination import bind_by_elimination
from toolkit.extract.people.governments import settle_governments
from toolkit.extract.people.indefinitetitles import is_indefinite
from toolkit.extract.people.membership import of_body, settle_lists
from toolkit.extract.people.mentions import read_people
from toolkit.extract.people.noted import note_office
from toolkit.extract.people.pairedoffices import bind_pair
from toolkit.extract.people.parting import parted
from toolkit.extract.people.people import People, Person
from toolkit.extract.people.personmention import PersonMention
from toolkit.extract.people.pledges import settle_by_pledges
from toolkit.extract.people.samepeople import unite
from toolkit.extract.people.spelling import plain
from toolkit.extract.people.titlesmeant import own_state
from toolkit.extract.speakers import speakers
from toolkit.extract.words import media
from toolkit.reference import titles


def bind_people(
    layout: Layout, chunked: tuple[Chunks, ...], people: People
) -> list[list[tuple[PersonMention, Person]]]:
    """Bind every phrase that names a person, sentence by sentence: names in the body, in the title, then bare titles."""
    folds, text = layout.tokens.words, layout.tokens.text
    starts, ends = layout.tokens.starts, layout.tokens.ends
    surnames: frozenset[str] | None = None  #: of those whom the body names
    said = [
        [] if is_byline(layout, number) else list(read_people(chunks, layout.tokens.folds))
        for number, chunks in enumerate(chunked)
    ]
    read = parted(said, layout, people)
    bound: list[dict[int, Person]] = [{} for _ in read]
    title = [n for n, s in enumerate(layout.sentences) if s.paragraph < layout.title]
    body = [n for n in range(len(read)) if n not in title]
    for named_only in (
        True,
        False,
    ):  # a full name with an office first, so that later surnames find their person
        for number in (*body, *title):
            mentions, known = read[number], bound[number]
            for index, mention in enumerate(mentions):
                if mention.name is None or index in known:
                    continue
                if number in title and mention.name[1] - mention.name[0] == _WITH_VERB:
                    if surnames is None:
                        surnames = frozenset(p.words[-1] for p in people.all if p.strong and p.words)
                    mention = mentions[index] = _short_of_verb(layout, mention, surnames)
                named = mention.name
                if named is None:
                    continue
                office = mention.office
                unofficial = office is None or office.role == "official"
                if unofficial and (_is_medium(layout, mention) or _is_party(layout, mention)):
                    if not _is_surname(layout, named, people):
                        continue
                if folds[named[0] - 1] == "," and _is_listed_outlet(layout, named):
                    continue  # "Citing a government spokesman, Axios reported"
                mention = mentions[index] = of_body(layout, chunked[number], mention)
                strong = office is not None or mention.side is not None or mention.honorific is not None
                if named_only and not strong and number in title:
                    continue
                mention = mentions[index] = _with_side_of_leader(mention, people, folds)
                owner = _owner(layout, mention, mentions, known)
                if owner is not None and mention.side is None and office is not None:
                    mention = mentions[index] = mention._replace(side=owner.side)
                elif (
                    mention.side is None and office is not None
                ):  # "Peru asked for a call with its minister, X"
                    own = own_state(layout, mention, chunked[number])
                    mention = mentions[index] = mention._replace(side=own)
                form = text[starts[named[0]] : ends[named[1] - 1]]
                person = people.named(mention, folds[named[0] : named[1]], form)
                if person is not None:
                    known[index] = person
                    note_office(person, mention, layout)
        if named_only and not title:
            break
    unite(people.all, bound)
    for number, mentions in enumerate(read):
        for mention in mentions:
            if mention.name is not None or mention.office is None or mention.side is None:
                continue
            if not is_indefinite(layout, mention):  # "an Elysee spokesman" is not the one whom the text names
                people.claim(mention.office, mention.side, beside=bound[number].values())
    settle_lists(layout, read, bound, people.home)
    people.settle_home()
    settle_by_pledges(layout, chunked, read, bound)
    settle_governments(people.all, people.day)
    bind_titles(layout, chunked, people, read, bound, order=(*title, *body))
    bind_by_elimination(layout, read, bound, people.all)
    bind_delayed(layout, read, bound)
    bind_pair(layout, chunked, read, bound, people.day)
    return [[(read[n][i], p) for i, p in sorted(b.items())] for n, b in enumerate(bound)]


_WITH_VERB = (
    2  #: words of a surname and the verb of a title with capitals: "How a Call With Marte Cost Norway"
)


def _short_of_verb(layout: Layout, mention: PersonMention, surnames: frozenset[str]) -> PersonMention:
    """Leave the verb of a title out of a name, where the body names somebody by the word before it."""
    if mention.name is None or mention.last != mention.name[1] or mention.office is not None:
        return mention
    first, last = mention.name
    folds = layout.tokens.folds
    surname, behind = plain(folds[first]), plain(folds[last - 1])
    if surname not in surnames or behind in surnames:
        return mention
    return mention._replace(name=(first, last - 1), last=last - 1)


def _is_medium(layout: Layout, mention: PersonMention) -> bool:
    """Tell whether a name is a news outlet's: "Dennik N", "Deccan Mirror", "VNA" before "news agency", "the daily Le Figaro"."""
    if mention.name is None:
        return False
    first, last = mention.name
    folds, text = layout.tokens.folds, layout.tokens.words
    if _is_listed_outlet(layout, mention.name):
        return True
    if outlet(folds, text, last - 1, max(0, first - 2)) is not None:
        return True
    if first == mention.first and first and folds[first - 1] in _BEFORE_OUTLETS and text[first - 1].islower():
        return True  # "the newspaper Le Figaro"
    nouns = speakers().outlets
    if (
        last < len(folds)
        and folds[last] in nouns
        and folds[last] not in ("press",)
        and text[last][0].islower()
    ):
        return True
    return last + 1 < len(folds) and folds[last] == "news" and folds[last + 1] in nouns


def _is_surname(layout: Layout, name: tuple[int, int], people: People) -> bool:
    """Tell whether an outlet's name of one word is that of a leader whom the text has named: "Kan", "Times"."""
    first, last = name
    surname = layout.tokens.folds[first] if last == first + 1 else ""
    chiefs = (p for p in people.all if p.role is not None and len(p.words) > 1)
    return bool(surname) and any(p.words[-1] == surname for p in chiefs)


def _is_party(layout: Layout, mention: PersonMention) -> bool:
    """Tell whether a name is an acronym before the office of who leads it: "telephoned CPN-UML Chairman X"."""
    if mention.name is None or mention.name[1] - mention.name[0] != 1 or mention.last != mention.name[1]:
        return False
    last = mention.last
    leads = last < len(layout.tokens.folds) and layout.tokens.folds[last] in titles().root
    return leads and layout.tokens.words[last - 1].isupper() and layout.tokens.words[last][0].isupper()


def _is_listed_outlet(layout: Layout, name: tuple[int, int]) -> bool:
    """Tell whether a name is, or begins, one in the list of outlets."""
    first, last = name
    folds = layout.tokens.folds
    hit = media().longest(folds, first, len(folds)) if folds[first] in media().root else None
    if hit is None or hit.last < last:
        return False
    written = layout.tokens.text[layout.tokens.starts[first] : layout.tokens.ends[hit.last - 1]]
    return written == hit.value.name


_PICKS = frozenset(("pick", "choice", "nominee", "candidate", "nomination"))
_BEFORE_OUTLETS = frozenset(
    """newspaper daily weekly tabloid magazine newswire agency newspapers channel broadcaster portal website station
    network outlet""".split()
)
#: What ends the words that belong to a title behind a possessive: not "Putin's meeting with President X", "Putin's claim that President X".
_NO_PREMODIFIERS = frozenset(
    """with to by on in at from for of and or as between after before about said told that who which when while if whether because
    since until against over via through but under during among into upon""".split()
)


def _with_side_of_leader(mention: PersonMention, people: People, folds: Sequence[str]) -> PersonMention:
    """Give who serves a leader that leader's state: "Juan X, President Biden's adviser"."""
    leader = mention.leader
    if leader is None or leader.name is None or mention.side is not None:
        return mention
    return mention._replace(side=people.side_of_leader(folds[leader.name[0] : leader.name[1]], leader.office))


def _owner(
    layout: Layout, mention: PersonMention, read: list[PersonMention], bound: dict[int, Person]
) -> Person | None:
    """Return the person whose possessive stands before a mention: "Putin's foreign policy aide, X"."""
    folds = layout.tokens.folds
    if folds[mention.first] in ("his", "her") and mention.office is not None:
        return _whose(mention, read, bound)
    at = mention.first - 1
    if mention.office is not None and folds[at] == "for" and folds[at - 1] in _PICKS:
        at -= 2  # "Trump's pick for Commerce Secretary X"
    while at > 0 and at > mention.first - 5 and folds[at] not in ("'s", "'"):
        if not folds[at].isalpha() or folds[at] in _NO_PREMODIFIERS:
            return None
        at -= 1
    if folds[at] not in ("'s", "'"):
        return None
    return next((p for i, p in bound.items() if read[i].last == at), None)


def _whose(mention: PersonMention, read: list[PersonMention], bound: dict[int, Person]) -> Person | None:
    """Return the leader before "his finance minister, X" and "her spokesman X", where one alone is named."""
    if mention.office is None or mention.office.role not in _SERVING:
        return None
    before = {p for i, p in bound.items() if read[i].last <= mention.first}
    leaders = {p for p in before if p.role in _LEADING and p.side is not None}
    return next(iter(leaders)) if len(before) == len(leaders) == 1 else None


_SERVING = frozenset(
    "foreign_minister defence_minister other_minister adviser deputy spokesperson vice military".split()
)
_LEADING = frozenset(("head_of_state", "head_of_government", "monarch"))
