"""Bind every phrase that names a person, so that a full name, a surname and a bare title are one."""

from collections.abc import Iterable, Iterator

from toolkit.extract.layout import Layout
from toolkit.extract.outlets import outlet
from toolkit.extract.people.chunks import Chunks
from toolkit.extract.people.elimination import bind_by_elimination
from toolkit.extract.people.forward import equal_ahead, second_office
from toolkit.extract.people.governments import settle_governments
from toolkit.extract.people.mentions import read_people
from toolkit.extract.people.people import People, Person
from toolkit.extract.people.person import LEADERS
from toolkit.extract.people.personmention import PersonMention
from toolkit.extract.speakers import speakers
from toolkit.extract.words import media, words
from toolkit.reference import Office, SideName, modifiers


def bind_people(
    layout: Layout, chunked: tuple[Chunks, ...], people: People
) -> list[list[tuple[PersonMention, Person]]]:
    """Bind every phrase that names a person, sentence by sentence: names in the body, in the title, then bare titles."""
    folds, text = layout.tokens.words, layout.tokens.text
    starts, ends = layout.tokens.starts, layout.tokens.ends
    raw = [list(read_people(chunks, layout.tokens.folds)) for chunks in chunked]
    known = _surnames(raw, layout.tokens.folds)
    read = [[part for m in mentions for part in _separate(m, layout, people, known)] for mentions in raw]
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
                owner = _owner(layout, mention, read[number], bound[number])
                if owner is not None and mention.side is None and mention.office is not None:
                    mention = read[number][index] = mention._replace(side=owner.side)
                form = text[starts[named[0]] : ends[named[1] - 1]]
                person = people.named(mention, folds[named[0] : named[1]], form)
                if person is not None:
                    bound[number][index] = person
                    _note_office(person, mention, layout)
        if named_only and not title:
            break
    for number, mentions in enumerate(read):
        for mention in mentions:
            if mention.name is None and mention.office is not None and mention.side is not None:
                people.claim(mention.office, mention.side, beside=bound[number].values())
    people.settle_home()
    settle_governments(people.all, people.day)
    earlier: dict[Person, None] = {}  # those of the sentences before, the latest last
    for number in (*title, *body):
        for index, mention in enumerate(read[number]):
            indefinite = not _INDEFINITE.isdisjoint(
                layout.tokens.folds[max(0, mention.first - 1) : mention.first + 1]
            )
            if mention.name is None and mention.office is not None and not indefinite:
                apposed = _apposed(layout, mention, read[number][index - 1] if index else None)
                if apposed is not None and index - 1 in bound[number]:
                    person = bound[number][index] = bound[number][index - 1]
                    person.side = person.side or mention.side
                    continue
                beside = second_office(layout, mention, _next(read[number], index))
                if beside is not None and index + 1 in bound[number]:
                    person = bound[number][index] = bound[number][index + 1]
                    person.side = person.side or mention.side
                    continue
                before = [*earlier, *(p for i, p in sorted(bound[number].items()) if i < index)]
                office: Office | None = mention.office
                equal = mention.office.role == "counterpart"
                if equal:  # "his Omani counterpart" is of the rank of who went before
                    ahead = equal_ahead(layout, number, read[number], index, bound[number])
                    owner = ahead or (before[-1] if before else None)
                    office = people.equal_of(owner) if owner and mention.side is not None else None
                side = mention.side or _own_state(layout, mention, chunked[number])
                person = None
                if side is None:  # "the President told his Omani counterpart"
                    equals = {m.side for m in read[number][index + 1 :] if _is_equal(m)}
                    if _cited(layout, mention):  # "According to the president, Marte supported …"
                        before = [p for p in before if p is not bound[number].get(index + 1)]
                    before = [p for p in before if p.side is None or p.side not in equals]
                    person = _secretary(layout, mention, before)
                if person is None and office is not None:
                    person = people.titled(office, side, before, equal=equal)
                if equal and side is None:
                    person = _other_of_two(layout, mention, before, bound[number].values(), people.home)
                if person is not None:
                    bound[number][index] = person
                    _note_office(person, mention, layout)
        for _, person in sorted(bound[number].items()):
            earlier.pop(person, None)
            earlier[person] = None
    bind_by_elimination(layout, read, bound, people.all)
    return [[(read[n][i], p) for i, p in sorted(b.items())] for n, b in enumerate(bound)]


def _next(read: list[PersonMention], index: int) -> PersonMention | None:
    return read[index + 1] if index + 1 < len(read) else None


_INDEFINITE = frozenset(("a", "an", "another", "one", "any", "no"))


def _cited(layout: Layout, mention: PersonMention) -> bool:
    """Tell whether "according to" stands before and a comma behind."""
    folds = layout.tokens.folds
    return folds[mention.first - 2 : mention.first] == ["according", "to"] and folds[mention.last] == ","


def _is_equal(mention: PersonMention) -> bool:
    return mention.office is not None and mention.office.role == "counterpart" and mention.name is None


def _secretary(layout: Layout, mention: PersonMention, before: list[Person]) -> Person | None:
    """Return whom "the secretary" alone means: the last whose title says so, before any other minister."""
    span, folds = mention.office_span, layout.tokens.folds
    if span is not None and folds[span[0] : span[1]] == ["minister"]:  # before a prime minister
        ministers = {p for p in before if p.strong and p.role in _MINISTERS}
        return ministers.pop() if len(ministers) == 1 else None
    if span is None or folds[span[0] : span[1]] != ["secretary"]:
        return None
    titled = (p for p in reversed(before) if p.strong and p.role is not None)
    return next((p for p in titled if _is_secretary((p.title or p.office or "").casefold())), None)


_MINISTERS = frozenset(("foreign_minister", "defence_minister", "other_minister"))


def _is_secretary(title: str) -> bool:
    return title.startswith("secretary of") or title.endswith(("foreign secretary", "defence secretary"))


def _other_of_two(
    layout: Layout, mention: PersonMention, before: list[Person], here: Iterable[Person], home: str | None
) -> Person | None:
    """Return whom "her counterpart" means where a text has named two leaders: not who is named beside, nor the issuer's own."""
    if layout.tokens.folds[mention.first] not in _OWN:
        return None
    leaders = [p for p in dict.fromkeys(before) if p.strong and p.side is not None and _leads(p)]
    if len(leaders) != 2 or leaders[0].side == leaders[1].side:
        return None
    beside = [p for p in leaders if p in here]
    if len(beside) == 1:
        return next(p for p in leaders if p is not beside[0])
    own = [p for p in leaders if p.gender == _OWN[layout.tokens.folds[mention.first]]]
    own = own if len(own) == 1 else [p for p in leaders if p.side == home] or leaders
    return next(p for p in leaders if p is not own[0]) if not beside else None  # the first one's, unless told


_OWN = {"his": "m", "her": "f", "their": "several"}  #: the gender of whose counterpart is meant


def _leads(person: Person) -> bool:
    return person.role in LEADERS or str(person.role).endswith("minister")


def _own_state(layout: Layout, mention: PersonMention, chunks: Chunks) -> str | None:
    """Return the state that "its foreign minister" is of: the only one that the sentence names beside its counterpart's."""
    folds = layout.tokens.folds
    if folds[mention.first] != "its" or not mention.determined:
        return None
    equals = {at for at in chunks.starts[:-1] if folds[at] in words().counterparts}
    named = [(c.value.side, c.last) for c in chunks.sides if isinstance(c.value, SideName)]
    others = {side for side, last in named if last in equals}
    own = {side for side, _ in named} - others
    return own.pop() if len(own) == 1 else None


def _surnames(raw: list[list[PersonMention]], folds: list[str]) -> dict[str, list[PersonMention]]:
    """Return the mentions of those whom a text names in full, by surname."""
    found: dict[str, list[PersonMention]] = {}
    for mention in (m for mentions in raw for m in mentions):
        if mention.name is not None and mention.name[1] - mention.name[0] >= _FULL:
            found.setdefault(folds[mention.name[1] - 1], []).append(mention)
    return found


_FULL = 2  #: words of a name with a given name


def _is_other(
    mention: PersonMention, layout: Layout, people: People, known: dict[str, list[PersonMention]]
) -> bool:
    """Tell whether a surname beside an office is that of somebody whom the text names in full, of another state."""
    if mention.name is None or mention.side is None or mention.name[1] - mention.name[0] > 1:
        return False
    text = layout.tokens.words
    full = known.get(layout.tokens.folds[mention.name[0]], ())[:_NAMESAKES]
    sides = {m.side or people.side_of(text[slice(*m.name)], "") for m in full if m.name is not None}
    sides.discard(None)
    return bool(sides) and mention.side not in sides


_NAMESAKES = 16  #: full names with one surname that are looked at


def _separate(
    mention: PersonMention, layout: Layout, people: People, known: dict[str, list[PersonMention]]
) -> Iterator[PersonMention]:
    """Take a name and an office apart that a comma joins by chance, and a name and the state of something else."""
    folds = layout.tokens.folds
    named, office = mention.name, mention.office_span
    if named is not None and office is None and _is_owned(mention, folds):
        yield mention._replace(side=None, owner=None, last=named[1])  # "notified X of Peru's decision"
        return
    if named is None or office is None or not (mention.apposed or folds[office[1]] == ","):
        yield mention
    elif (
        _opens(mention, folds)
        or _is_other(mention, layout, people, known)
        or _contradicted(people, mention, layout.tokens.words)
    ):
        name = mention._replace(office=None, office_span=None, side=None, owner=None, apposed=False)
        title = mention._replace(name=None, honorific=None, apposed=False)
        if mention.apposed:
            yield name._replace(last=named[1])
            yield title._replace(first=named[1] + 1)
        else:
            yield title._replace(last=office[1])
            yield name._replace(first=named[0])
    else:
        yield mention


def _is_owned(mention: PersonMention, folds: list[str]) -> bool:
    """Tell whether the state behind a name owns what follows."""
    if mention.name is None or mention.owner is None or mention.owner[0] < mention.name[1]:
        return False
    if "of" not in folds[mention.name[1] : mention.owner[0]]:
        return False
    return folds[mention.owner[1] : mention.owner[1] + 1] in (["'s"], ["'"])


def _apposed(layout: Layout, mention: PersonMention, before: PersonMention | None) -> PersonMention | None:
    """Return the mention that a second office stands beside: "Secretary X, the US envoy for climate, said"."""
    folds = layout.tokens.folds
    if before is None or before.name is None or before.office is None or mention.name is not None:
        return None
    if folds[before.last : mention.first] != [","] or mention.side not in (None, before.side or mention.side):
        return None
    after = folds[mention.last : mention.last + 2]
    if mention.determined:
        return before if after[:1] == [","] and after[1:] != ["and"] else None
    return before if not after or after[0] in _STOPS else None


_STOPS = frozenset((",", ";", ".", ")", "and"))


def _opens(mention: PersonMention, folds: list[str]) -> bool:
    """Tell "According to Belozerov, the head of state reaffirmed …" and "Marte, a senior official said, …" from an apposition."""
    closed = mention.last >= len(folds) or folds[mention.last] in (",", ".", ")", ";", "—", "–")
    if closed:
        return False
    if not mention.apposed:  # "According to the president, Marte supported …"
        return folds[mention.first - 1] == "to" and folds[mention.first - 2] == "according"
    beside = mention.name is not None and folds[mention.name[1] + 1] in ("a", "an", "one", "another")
    return beside or (folds[mention.first - 1] == "to" and folds[mention.first - 2] == "according")


def _contradicted(people: People, mention: PersonMention, words_of: list[str]) -> bool:
    """Tell whether "the President of X, Y" are two: the name is known to belong to another state."""
    if mention.name is None or mention.side is None:
        return False
    side = people.side_of(words_of[mention.name[0] : mention.name[1]], mention.side, alone=mention.apposed)
    return side is not None and side != mention.side


def _is_medium(layout: Layout, mention: PersonMention) -> bool:
    """Tell whether a name is a news outlet's: "Dennik N", "Deccan Mirror", "VNA" before "news agency", "the daily Le Figaro"."""
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


_BEFORE_OUTLETS = frozenset("newspaper daily weekly tabloid magazine newswire agency newspapers".split())
#: What ends the words that belong to a title behind a possessive: not "Putin's meeting with President X".
_NO_PREMODIFIERS = frozenset(
    "with to by on in at from for of and or as between after before about said told".split()
)


def _owner(
    layout: Layout, mention: PersonMention, read: list[PersonMention], bound: dict[int, Person]
) -> Person | None:
    """Return the person whose possessive stands before a mention: "Putin's foreign policy aide, X"."""
    folds = layout.tokens.folds
    at = mention.first - 1
    while at > 0 and at > mention.first - 5 and folds[at] not in ("'s", "'"):
        if not folds[at].isalpha() or folds[at] in _NO_PREMODIFIERS:
            return None
        at -= 1
    if folds[at] not in ("'s", "'"):
        return None
    return next((p for i, p in bound.items() if read[i].last == at), None)


def _note_office(person: Person, mention: PersonMention, layout: Layout) -> None:
    starts, ends = layout.tokens.starts, layout.tokens.ends
    person.mentions.append((starts[mention.first], ends[mention.last - 1]))
    if (
        mention.office_span is not None
        and mention.office is not None
        and mention.office.role != "counterpart"
    ):
        first, last = mention.office_span
        title = layout.tokens.text[starts[first] : ends[last - 1]]
        if person.status is None and person.office is None:
            person.status = _status(mention, layout)
        if person.office is None or (mention.name is not None and len(title) > len(person.office)):
            person.office = title


def _status(mention: PersonMention, layout: Layout) -> str | None:
    """Return what the words of a mention say of the office: "acting", "the former Norwegian minister", "-elect"."""
    folds = layout.tokens.folds
    for first, last in _around(mention.first, mention.last, mention.name):
        for hit in modifiers().find(folds, first, last):
            if hit.value != "new":
                return hit.value
    return None


def _around(first: int, last: int, name: tuple[int, int] | None) -> Iterator[tuple[int, int]]:
    """Yield the ranges of a mention's words before and after the name in it."""
    if name is None:
        yield first, last
        return
    yield first, name[0]
    yield name[1], last
