"""Actors: every phrase of a text that can say or do something, with whom it stands for."""

import re
from collections.abc import Iterator

from toolkit.extract.chunks import Chunks
from toolkit.extract.layout import Layout, Sentence
from toolkit.extract.mentions import PersonMention, read_people
from toolkit.extract.people import People, Person
from toolkit.extract.speakers import outlet, outlets, phrases, speakers
from toolkit.extract.words import Medium, groups, media
from toolkit.reference import Office, SideName

_SIDE_NOUNS = frozenset(
    "side government party delegation leadership authorities president administration parliament people".split()
)
_PRONOUNS = {"he": "m", "she": "f", "it": "n", "we": "we", "i": "i", "who": "who", "him": "object"}


class Actor:
    """A phrase that can be a subject: tokens `first` up to but without `last`.

    `kind` is person, side, group, pronoun, medium or source; `people` and `side` say whom it stands for,
    and are empty where that stays open.
    """

    __slots__ = (
        "antecedent",
        "first",
        "head",
        "kind",
        "last",
        "medium",
        "people",
        "pronoun",
        "role",
        "side",
        "sides",
        "within",
    )

    def __init__(
        self,
        first: int,
        last: int,
        kind: str,
        people: tuple[Person, ...] = (),
        side: str | None = None,
        medium: Medium | None = None,
        pronoun: str | None = None,
    ) -> None:
        self.first = first
        self.last = last
        self.kind = kind
        self.people = people
        self.side = side
        self.medium = medium
        self.pronoun = pronoun
        self.sides: tuple[str, ...] = ()  #: of "the leaders of Iran and Egypt", whose holders have `role`
        self.role: str | None = None
        self.head = last - 1  #: token of the noun that tells what a source is
        self.within: tuple[
            Actor, ...
        ] = ()  #: people and sides named inside the phrase: "an adviser to Macron"
        self.antecedent: Actor | None = None  #: the fuller phrase that "the official" or "it" goes back to

    def __repr__(self) -> str:
        return f"Actor({self.first}-{self.last} {self.kind} {self.people or self.side or self.medium or self.pronoun})"


def bind_people(
    layout: Layout, chunked: tuple[Chunks, ...], people: People
) -> list[list[tuple[PersonMention, Person]]]:
    """Bind every phrase that names a person, sentence by sentence: names in the body, in the title, then bare titles."""
    folds, text = layout.tokens.words, layout.tokens.text
    read = [
        _separate(list(read_people(chunks, layout.tokens.folds)), layout.tokens.folds) for chunks in chunked
    ]
    bound: list[dict[int, Person]] = [{} for _ in read]
    title = [n for n, s in enumerate(layout.sentences) if s.paragraph < layout.title]
    body = [n for n in range(len(read)) if n not in title]
    for named_only in (
        True,
        False,
    ):  # a full name with an office first, so that later surnames find their person
        for number in (*body, *title):
            for index, mention in enumerate(read[number]):
                if mention.name is None or index in bound[number]:
                    continue
                unofficial = mention.office is None or mention.office.role == "official"
                if unofficial and _is_medium(layout, mention):
                    continue
                strong = (
                    mention.office is not None or mention.side is not None or mention.honorific is not None
                )
                if named_only and not strong and number in title:
                    continue
                named = mention.name
                start, end = layout.tokens.span(*named)
                owner = _owner(layout, mention, read[number], bound[number])
                if owner is not None and mention.side is None and mention.office is not None:
                    mention = read[number][index] = mention._replace(side=owner.side)
                if _contradicted(people, mention, folds):
                    mention = read[number][index] = mention._replace(
                        first=named[0], office=None, office_span=None, side=None
                    )
                person = people.named(mention, folds[named[0] : named[1]], text[start:end])
                if person is not None:
                    bound[number][index] = person
                    _note_office(person, mention, layout)
        if named_only and not title:
            break
    people.settle_home()
    for number in (*title, *body):
        for index, mention in enumerate(read[number]):
            indefinite = layout.tokens.folds[mention.first] in ("a", "an", "another", "one")
            if mention.name is None and mention.office is not None and not indefinite:
                before = [
                    p
                    for n in (*title, *range(number + 1))
                    for i, p in sorted(bound[n].items())
                    if n < number or i < index
                ]
                person = people.titled(mention.office, mention.side, before)
                if person is not None:
                    bound[number][index] = person
                    _note_office(person, mention, layout)
    return [[(read[n][i], p) for i, p in sorted(b.items())] for n, b in enumerate(bound)]


def _separate(read: list[PersonMention], folds: list[str]) -> list[PersonMention]:
    """Take apart "According to Belozerov, the head of state reaffirmed …": the comma ends the adverbial."""
    found: list[PersonMention] = []
    for mention in read:
        closed = mention.last >= len(folds) or folds[mention.last] in (",", ".", ")", ";", "—", "–")
        if mention.apposed and mention.name is not None and not closed and folds[mention.first - 1] == "to":
            if folds[mention.first - 2] == "according":
                stop = mention.name[1]
                found.append(
                    mention._replace(
                        last=stop, office=None, office_span=None, side=None, owner=None, apposed=False
                    )
                )
                found.append(mention._replace(first=stop + 1, name=None, honorific=None, apposed=False))
                continue
        found.append(mention)
    return found


def _contradicted(people: People, mention: PersonMention, words_of: list[str]) -> bool:
    """Tell whether "the President of X, Y" are two: the name is known to belong to another state."""
    if mention.name is None or mention.apposed or mention.office_span is None or mention.side is None:
        return False
    if mention.office_span[1] == mention.name[0] or words_of[mention.office_span[1]] != ",":
        return False
    side = people.side_of(words_of[mention.name[0] : mention.name[1]], mention.side)
    return side is not None and side != mention.side


def _is_medium(layout: Layout, mention: PersonMention) -> bool:
    """Tell whether a name is a news outlet's: "Dennik N", "Deccan Mirror", "VNA" before "news agency"."""
    if mention.name is None:
        return False
    first, last = mention.name
    folds, text = layout.tokens.folds, layout.tokens.words
    hit = media().longest(folds, first, len(folds)) if folds[first] in media().root else None
    if (
        hit is not None
        and hit.last >= last
        and hit.value.name
        == layout.tokens.text[layout.tokens.starts[first] : layout.tokens.ends[hit.last - 1]]
    ):
        return True
    if outlet(folds, text, last - 1, max(0, first - 2)) is not None:
        return True
    nouns = speakers().outlets
    if (
        last < len(folds)
        and folds[last] in nouns
        and folds[last] not in ("press",)
        and text[last][0].islower()
    ):
        return True
    return last + 1 < len(folds) and folds[last] == "news" and folds[last + 1] in nouns


def _owner(
    layout: Layout, mention: PersonMention, read: list[PersonMention], bound: dict[int, Person]
) -> Person | None:
    """Return the person whose possessive stands before a mention: "Putin's foreign policy aide, X"."""
    folds = layout.tokens.folds
    at = mention.first - 1
    while at > 0 and at > mention.first - 5 and folds[at] not in ("'s", "'"):
        if not folds[at].isalpha():
            return None
        at -= 1
    if folds[at] not in ("'s", "'"):
        return None
    return next((p for i, p in bound.items() if read[i].last == at), None)


def _note_office(person: Person, mention: PersonMention, layout: Layout) -> None:
    start, end = layout.tokens.span(mention.first, mention.last)
    person.mentions.append((start, end))
    if (
        mention.office_span is not None
        and mention.office is not None
        and mention.office.role != "counterpart"
    ):
        a, b = layout.tokens.span(*mention.office_span)
        title = layout.tokens.text[a:b]
        if person.office is None or (mention.name is not None and len(title) > len(person.office)):
            person.office = title


def find_actors(
    layout: Layout, sentence: Sentence, chunks: Chunks, named: list[tuple[PersonMention, Person]]
) -> list[Actor]:
    """List the actors of one sentence from left to right, longer ones first.

    They do not overlap, apart from people named inside a source's phrase: "an adviser to Macron".
    """
    folds = layout.tokens.folds
    found: list[Actor] = [Actor(m.first, m.last, "person", (p,), p.side) for m, p in named]
    taken: set[int] = set()
    for actor in found:
        taken.update(range(actor.first, actor.last))
    for actor in _others(layout, sentence, chunks):
        words_of = range(actor.first, actor.last)
        if not taken.intersection(words_of):
            found.append(actor)
            taken.update(words_of)
        elif actor.kind in ("group", "source"):
            inner = [a for a in found if actor.first <= a.first and a.last <= actor.last]
            if actor.kind == "source":
                if any(a.first <= actor.head < a.last for a in found) or not _frees(inner, found, actor):
                    continue
                actor.within = tuple(inner)
                actor.last = next(
                    (a.last for a in inner if a.first > actor.head and folds[a.last : a.last + 1] != ["'s"]),
                    actor.last,
                )
                found.append(actor)
                taken.update(words_of)
            elif inner:
                found = [a for a in found if a not in inner] + [actor]
                taken.update(words_of)
    found.sort(key=lambda a: (a.first, -a.last))
    return found


def _frees(inner: list[Actor], found: list[Actor], actor: Actor) -> bool:
    """Tell whether all that a phrase overlaps lies inside it."""
    return bool(inner) and not any(
        a.first < actor.last and actor.first < a.last and a not in inner for a in found
    )


def _others(layout: Layout, sentence: Sentence, chunks: Chunks) -> Iterator[Actor]:
    tokens = layout.tokens
    folds, text = tokens.folds, tokens.words
    first, last = sentence.first, sentence.last
    yield from _holders_of_several(chunks)
    for hit in groups().find(folds, first, last):
        yield Actor(hit.first, hit.last, "group")
    side_of = {
        i: c.value.side
        for c in chunks.items
        if c.letter in "SD" and isinstance(c.value, SideName)
        for i in range(c.first, c.last)
    }
    found = list(phrases(folds, text, first, last))
    for phrase in found:
        if phrase.medium is not None:
            yield Actor(
                phrase.first, phrase.last, "medium", side=phrase.medium.side or None, medium=phrase.medium
            )
    for outlet_hit in media().find(folds, first, last):
        name = outlet_hit.value.name
        written = tokens.text[tokens.starts[outlet_hit.first] : tokens.ends[outlet_hit.last - 1]]
        written = "The" + written[3:] if name.startswith("The ") else written
        if written == name or (len(name) > 5 and written[:1].isupper() and not name.isupper()):
            start = outlet_hit.first
            if start > first and folds[start - 1] == "the":
                start -= 1
            yield Actor(start, outlet_hit.last, "medium", side=outlet_hit.value.side, medium=outlet_hit.value)
    for start, stop, medium in outlets(folds, text, first, last):
        if start > first and folds[start - 1] == "the":
            start -= 1
        yield Actor(start, stop, "medium", medium=medium)
    for phrase in found:
        if phrase.medium is None:
            actor = Actor(
                phrase.first,
                phrase.last,
                "source",
                side=next((side_of[j] for j in range(phrase.first, phrase.last) if j in side_of), None),
            )
            actor.head = phrase.head
            yield actor
    yield from _sides(folds, first, last, chunks)
    pronouns = _PRONOUNS
    for i in range(first, last):
        pronoun = pronouns.get(folds[i])
        if pronoun is not None and (pronoun != "i" or text[i] == "I") and text[i] != "HE":
            yield Actor(i, i + 1, "pronoun", pronoun=pronoun)


def _sides(folds: list[str], first: int, last: int, chunks: Chunks) -> Iterator[Actor]:
    """Read phrases that stand for a side: "Moscow", "the Kremlin", "the Dutch side", "the Iranians"."""
    items = chunks.items
    for index, item in enumerate(items):
        if item.letter == "S" and isinstance(item.value, SideName):
            start = item.first
            if index and items[index - 1].letter == "t":
                start = items[index - 1].first
            stop = item.last
            if stop < last and folds[stop] in ("side", "government", "delegation") and stop + 1 <= last:
                stop += 1
            yield Actor(start, stop, "side", side=item.value.side)
        elif item.letter == "D" and isinstance(item.value, SideName):
            noun = item.last
            if noun < last and folds[noun] in _SIDE_NOUNS:
                start = (
                    item.first - 1 if item.first > first and folds[item.first - 1] == "the" else item.first
                )
                yield Actor(start, noun + 1, "side", side=item.value.side)
            elif folds[item.first].endswith("s") and item.first > first and folds[item.first - 1] == "the":
                yield Actor(item.first - 1, item.last, "side", side=item.value.side)


_SEVERAL = re.compile(
    r"t?[Mf]*(?P<before>(?:[DS]p?c?)(?:[DS]p?c?)*(?:a?[DS]p?))?[Mf]*(?P<title>L)(?P<of>o[tfM]*S(?:c?a?[tf]*S)*)?"
)


def _holders_of_several(chunks: Chunks) -> Iterator[Actor]:
    """Read "the foreign ministers of Jordan and Oman" and "the Turkish and Pakistani presidents"."""
    for match in _SEVERAL.finditer(chunks.letters):
        if not match["before"] and not match["of"]:
            continue
        items = chunks.items[match.start() : match.end()]
        sides = tuple(
            dict.fromkeys(c.value.side for c in items if c.letter in "SD" and isinstance(c.value, SideName))
        )
        title = chunks.items[match.start("title")].value
        actor = Actor(items[0].first, items[-1].last, "holders")
        actor.sides = sides
        actor.role = title.role if isinstance(title, Office) else None
        if len(sides) > 1:
            yield actor
