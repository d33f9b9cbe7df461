"""Actors: every phrase of a text that can say or do something, with whom it stands for."""

import re
from collections.abc import Iterator

from toolkit.extract.chunks import Chunks
from toolkit.extract.layout import Layout, Sentence
from toolkit.extract.mentions import PersonMention, read_people
from toolkit.extract.people import People, Person
from toolkit.extract.verbs import verbs
from toolkit.extract.words import Medium, groups, media, words
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

    __slots__ = ("first", "kind", "last", "medium", "people", "pronoun", "role", "side", "sides")

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

    def __repr__(self) -> str:
        return f"Actor({self.first}-{self.last} {self.kind} {self.people or self.side or self.medium or self.pronoun})"


def bind_people(layout: Layout, chunked: tuple[Chunks, ...], people: People) -> list[list[tuple[PersonMention, Person]]]:
    """Bind every phrase that names a person, sentence by sentence: names in the body, in the title, then bare titles."""
    folds, text = layout.tokens.words, layout.tokens.text
    read = [list(read_people(chunks, layout.tokens.folds)) for chunks in chunked]
    bound: list[dict[int, Person]] = [{} for _ in read]
    title = [n for n, s in enumerate(layout.sentences) if s.paragraph < layout.title]
    body = [n for n in range(len(read)) if n not in title]
    for named_only in (True, False):  # a full name with an office first, so that later surnames find their person
        for number in (*body, *title):
            for index, mention in enumerate(read[number]):
                if mention.name is None or index in bound[number]:
                    continue
                if mention.office is None and _is_medium(layout, mention):
                    continue
                strong = mention.office is not None or mention.side is not None or mention.honorific is not None
                if named_only and not strong and number in title:
                    continue
                start, end = layout.tokens.span(*mention.name)
                owner = _owner(layout, mention, read[number], bound[number])
                if owner is not None and mention.side is None and mention.office is not None:
                    mention = read[number][index] = mention._replace(side=owner.side)
                if _contradicted(people, mention, folds):
                    mention = read[number][index] = mention._replace(first=mention.name[0], office=None, office_span=None, side=None)
                person = people.named(mention, folds[mention.name[0] : mention.name[1]], text[start:end])
                if person is not None:
                    bound[number][index] = person
                    _note_office(person, mention, layout)
        if named_only and not title:
            break
    people.settle_home()
    for number in (*title, *body):
        for index, mention in enumerate(read[number]):
            if mention.name is None and mention.office is not None:
                before = [p for n in (*title, *range(number + 1)) for i, p in sorted(bound[n].items()) if n < number or i < index]
                person = people.titled(mention.office, mention.side, before)
                if person is not None:
                    bound[number][index] = person
                    _note_office(person, mention, layout)
    return [[(read[n][i], p) for i, p in sorted(b.items())] for n, b in enumerate(bound)]


def _contradicted(people: People, mention: PersonMention, words_of: list[str]) -> bool:
    """Tell whether "the President of X, Y" are two: the name is known to belong to another state."""
    if mention.name is None or mention.apposed or mention.office_span is None or mention.side is None:
        return False
    if mention.office_span[1] == mention.name[0] or words_of[mention.office_span[1]] != ",":
        return False
    side = people.side_of(words_of[mention.name[0] : mention.name[1]], mention.side)
    return side is not None and side != mention.side


def _is_medium(layout: Layout, mention: PersonMention) -> bool:
    """Tell whether a name is a news outlet's: "Dennik N", "Le Figaro"."""
    if mention.name is None:
        return False
    first, last = mention.name
    folds = layout.tokens.folds
    hit = media().longest(folds, first, len(folds)) if folds[first] in media().root else None
    return hit is not None and hit.last >= last and hit.value.name == layout.tokens.text[layout.tokens.starts[first] : layout.tokens.ends[hit.last - 1]]


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
    if mention.office_span is not None and mention.office is not None and mention.office.role != "counterpart":
        a, b = layout.tokens.span(*mention.office_span)
        title = layout.tokens.text[a:b]
        if person.office is None or (mention.name is not None and len(title) > len(person.office)):
            person.office = title


def find_actors(
    layout: Layout, sentence: Sentence, chunks: Chunks, named: list[tuple[PersonMention, Person]]
) -> list[Actor]:
    """List the actors of one sentence from left to right; they do not overlap, longer phrases win."""
    found: list[Actor] = [Actor(m.first, m.last, "person", (p,), p.side) for m, p in named]
    taken: set[int] = set()
    for actor in found:
        taken.update(range(actor.first, actor.last))
    for actor in _others(layout, sentence, chunks):
        if not taken.intersection(range(actor.first, actor.last)):
            found.append(actor)
            taken.update(range(actor.first, actor.last))
        elif actor.kind == "group":
            inner = [a for a in found if actor.first <= a.first and a.last <= actor.last]
            if inner:
                found = [a for a in found if a not in inner] + [actor]
                taken.update(range(actor.first, actor.last))
    found.sort(key=lambda a: a.first)
    return found


def _others(layout: Layout, sentence: Sentence, chunks: Chunks) -> Iterator[Actor]:
    tokens = layout.tokens
    folds, text = tokens.folds, tokens.words
    first, last = sentence.first, sentence.last
    yield from _holders_of_several(chunks)
    for hit in groups().find(folds, first, last):
        yield Actor(hit.first, hit.last, "group")
    for outlet in media().find(folds, first, last):
        name = outlet.value.name
        written = tokens.text[tokens.starts[outlet.first] : tokens.ends[outlet.last - 1]]
        if written == name or (len(name) > 5 and written[:1].isupper() and not name.isupper()):
            start = outlet.first
            if start > first and folds[start - 1] == "the":
                start -= 1
            yield Actor(start, outlet.last, "medium", side=outlet.value.side, medium=outlet.value)
    yield from _sources(layout, sentence, chunks)
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
                start = item.first - 1 if item.first > first and folds[item.first - 1] == "the" else item.first
                yield Actor(start, noun + 1, "side", side=item.value.side)
            elif folds[item.first].endswith("s") and item.first > first and folds[item.first - 1] == "the":
                yield Actor(item.first - 1, item.last, "side", side=item.value.side)
    pronouns = _PRONOUNS
    for i in range(first, last):
        pronoun = pronouns.get(folds[i])
        if pronoun is not None and (pronoun != "i" or text[i] == "I") and text[i] != "HE":
            yield Actor(i, i + 1, "pronoun", pronoun=pronoun)


def _sources(layout: Layout, sentence: Sentence, chunks: Chunks) -> Iterator[Actor]:
    """Find phrases headed by a noun of saying: "two people familiar with the call", "the foreign ministry"."""
    lists = words()
    folds, text = layout.tokens.folds, layout.tokens.words
    heads = lists.source_heads
    side_of = {i: c.value.side for c in chunks.items if c.letter in "SD" and isinstance(c.value, SideName) for i in range(c.first, c.last)}
    i = sentence.first
    while i < sentence.last:
        if folds[i] not in heads:
            i += 1
            continue
        start = i
        while start > sentence.first and _qualifies(text[start - 1], folds[start - 1], lists.auxiliaries):
            start -= 1
        if folds[start] in ("and", ",", "or") or start == i and folds[i] in ("people", "members", "press", "media", "mission", "deputy"):
            i += 1
            continue
        stop = i + 1
        while stop < sentence.last and (folds[stop] in heads or folds[stop] == "member"):
            stop += 1
        tail = stop
        if tail < sentence.last and folds[tail] in lists.source_tails and folds[tail] != "who":
            depth = 0
            while tail < sentence.last and depth < 8 and text[tail] not in ",.;:“”\"" and folds[tail] not in _SAYS:
                tail += 1
                depth += 1
            if tail < sentence.last and folds[tail] not in _SAYS and text[tail] not in ",.”\"":
                tail = stop
        side = next((side_of[j] for j in range(start, tail) if j in side_of), None)
        yield Actor(start, tail, "source", side=side)
        i = max(tail, i + 1)


_SEVERAL = re.compile(r"t?[Mf]*(?P<before>(?:[DS]p?c?)(?:[DS]p?c?)*(?:a?[DS]p?))?[Mf]*(?P<title>L)(?P<of>o[tfM]*S(?:c?a?[tf]*S)*)?")


def _holders_of_several(chunks: Chunks) -> Iterator[Actor]:
    """Read "the foreign ministers of Jordan and Oman" and "the Turkish and Pakistani presidents"."""
    for match in _SEVERAL.finditer(chunks.letters):
        if not match["before"] and not match["of"]:
            continue
        items = chunks.items[match.start() : match.end()]
        sides = tuple(dict.fromkeys(c.value.side for c in items if c.letter in "SD" and isinstance(c.value, SideName)))
        title = chunks.items[match.start("title")].value
        actor = Actor(items[0].first, items[-1].last, "holders")
        actor.sides = sides
        actor.role = title.role if isinstance(title, Office) else None
        if len(sides) > 1:
            yield actor


_SAYS = frozenset(
    "said says told tells added confirmed denied insisted announced reported stated noted explained claimed declined has had have".split()
)


def _qualifies(word: str, fold: str, auxiliaries: frozenset[str]) -> bool:
    """Tell whether a word can stand before a source's head noun: articles, adjectives, names, possessives."""
    if fold in auxiliaries or fold in _STOP_LEFT or any(v.form in ("past", "third") and v.kind != "other" for v in verbs().get(fold, ())):
        return False
    return fold.isalpha() or fold in ("'s", "'") or "-" in fold or "." in fold and len(fold) > 2 or fold.isdigit()


_STOP_LEFT = frozenset(
    """said says told tells according to by and but that which who as of from with in on at for after before while quoting cited
    citing when asked also reported announced or if then than where because since until about over under between quoted""".split()
)
