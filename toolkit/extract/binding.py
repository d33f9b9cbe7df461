"""Bind every phrase that names a person, so that a full name, a surname and a bare title are one."""

from toolkit.extract.chunks import Chunks
from toolkit.extract.layout import Layout
from toolkit.extract.mentions import PersonMention, read_people
from toolkit.extract.outlets import outlet
from toolkit.extract.people import People, Person
from toolkit.extract.speakers import speakers
from toolkit.extract.words import media


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
