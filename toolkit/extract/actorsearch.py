"""Find the actors of a sentence: people, sides, groups, outlets and sources, the longer phrase before those inside it."""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.grammar.verbs import verbs
from toolkit.extract.layout import Layout, Sentence
from toolkit.extract.outletlefts import outlet_start
from toolkit.extract.outlets import outlet_endings, outlets
from toolkit.extract.people.chunk import Chunks
from toolkit.extract.people.person import Person
from toolkit.extract.people.personmention import PersonMention
from toolkit.extract.people.serving import serve_several
from toolkit.extract.shorttitles import STYLES, led_by, names_chair, stands_alone, style_end
from toolkit.extract.sideactors import holders_of_several, side_phrases, sides_of_several
from toolkit.extract.sourcenouns import reports, says
from toolkit.extract.sourcephrases import opens_phrase, phrases
from toolkit.extract.speakers import speakers
from toolkit.extract.words import groups, media, words
from toolkit.lookup import Phrases
from toolkit.reference import SideName

_STANDS = {
    "he": "m",
    "she": "f",
    "it": "n",
    "we": "we",
    "i": "i",
    "who": "who",
    "him": "object",
    "her": "object",
    "latter": "latter",
    **dict.fromkeys(STYLES, "style"),
    **{f"{word}{have}ve": word for word in ("we", "i") for have in "'’"},  # "we've agreed"
    # "he'd spoken", "he'll call"
    **{
        f"{word}{mark}{end}": gender
        for word, gender in (("he", "m"), ("she", "f"))
        for mark in "'’"
        for end in ("d", "ll")
    },
}
PRONOUNS = frozenset(_STANDS)  #: those that stand for somebody


def _is_object(folds: list[str], at: int, last: int) -> bool:
    """Tell "assured her in a phone call that" from "her first call"."""
    return at + 1 >= last or folds[at + 1] in _BEHIND_OBJECT


_BEHIND_OBJECT = frozenset(
    "in on by that to during over at about for via from after before late earlier yesterday today . , ;".split()
)


def find_actors(
    layout: Layout,
    sentence: Sentence,
    chunks: Chunks,
    named: list[tuple[PersonMention, Person]],
    book: Phrases,
) -> list[Actor]:
    """List the actors of one sentence from left to right, longer ones first.

    They do not overlap, apart from people named inside a source's phrase: "an adviser to Macron".
    """
    folds = layout.tokens.folds
    found: list[Actor] = [Actor(m.first, m.last, "person", (p,), p.side) for m, p in named]
    taken: set[int] = set()
    for actor in found:
        taken.update(range(actor.first, actor.last))
    ends, haves = {a.last for a in found}, words().haves
    for actor in _others(layout, sentence, chunks, book):
        at = actor.first
        while folds[at - 1] in haves:  # "X and Y had both rung Z"
            at -= 1
        behind = at in ends or (folds[at - 1] == "," and at - 1 in ends)
        if behind and folds[actor.first : actor.last] in (["both"], ["each"]):
            continue  # "X and Y both spoke", "the two, X and Y, each spoke"
        words_of = range(actor.first, actor.last)
        if taken.isdisjoint(words_of):
            found.append(actor)
            taken.update(words_of)
        elif actor.kind in ("group", "source"):
            actor.last = _with_apposition(actor, found, folds)
            near = [a for a in found if a.first < actor.last and actor.first < a.last]
            inner = [a for a in near if actor.first <= a.first and a.last <= actor.last]
            if actor.kind == "source":
                held = [a for a in found if a.first <= actor.head < a.last]
                frees = bool(inner) and len(inner) == len(near)  # all that it overlaps lies inside it
                if not frees or any(a.kind != "group" or _stays(a, actor, folds) for a in held):
                    if held and held[0].kind == "holders" and held[0].role == "official":
                        _widen(held[0], actor, folds)
                        taken.update(words_of)
                    continue
                found = [a for a in found if a not in held]  # "two of the officials"
                actor.within = tuple(inner)
                actor.last = _tail_end(actor, inner, folds)
                found.append(actor)
                taken.update(words_of)
            elif inner:
                found = [a for a in found if a not in inner] + [actor]
                taken.update(words_of)
    found.sort(key=lambda a: (a.first, -a.last))
    return found


def _with_apposition(actor: Actor, found: list[Actor], folds: list[str]) -> int:
    """Return where a phrase ends: behind what is said of somebody in it, "the spokesperson of X, minister of Norway"."""
    if folds[actor.head] not in speakers().individuals:
        return actor.last
    return next(
        (a.last for a in found if actor.head < a.first < actor.last < a.last and folds[actor.last] == ","),
        actor.last,
    )


def _stays(group: Actor, source: Actor, folds: list[str]) -> bool:
    """Tell whether a group is no part of a source's phrase: not "three officials with knowledge of the call"."""
    told_of = source.last > group.last and folds[source.head] in ("officials", "diplomats", "advisers")
    return group.first <= source.first and not told_of


def _widen(holders: Actor, source: Actor, folds: list[str]) -> None:
    """Take in the words around officials of two states: "two Norwegian and Chilean diplomats who know of the talks"."""
    holders.head, holders.last = source.head, max(holders.last, source.last)
    if folds[holders.first - 1] in speakers().openers:
        holders.first -= 1


def _tail_end(actor: Actor, inner: list[Actor], folds: list[str]) -> int:
    """Return where a source's phrase ends: with the first person behind its noun, "and Y" left out.

    "A readout of the call between X and Y" has both.
    """
    between = False
    for person in inner:
        if person.kind == "group":
            continue  # "a diplomat briefed on the two calls"
        if person.first > actor.head:
            if folds[person.first - 1] == "between" and folds[person.last : person.last + 1] == ["and"]:
                between = True
                continue
            if between:
                return person.last
            if folds[person.first - 1] == "(":
                return actor.last  # "the Norwegian News Agency (NTB)"
            if folds[person.first - 1] == "the" and _GOVERNMENTS.issuperset(
                folds[person.last : person.last + 1] or ("",)
            ):
                return actor.last  # "an official of the Berg administration in Oslo"
            if folds[person.first - 1] == "and":
                return person.first - 1
            if folds[person.last : person.last + 1] != ["'s"]:
                return person.last
    return actor.last


def _others(layout: Layout, sentence: Sentence, chunks: Chunks, book: Phrases) -> Iterator[Actor]:
    tokens = layout.tokens
    folds, text = tokens.folds, tokens.words
    first, last = sentence.first, sentence.last
    several = holders_of_several(chunks, text)
    yield from (a for a in several if not serve_several(folds, sentence.first, a.first))
    yield from sides_of_several(folds, first, last, chunks)
    for hit in book.find(groups(), first, last):
        if folds[hit.first : hit.last] != ["both"] or (hit.last < last and _acts(folds[hit.last])):
            yield Actor(hit.first, hit.last, "group")
    known = book.find(media(), first, last)
    endings = book.places(outlet_endings(), first + 1, last)
    unlisted = list(outlets(folds, text, first, last, endings)) if endings else []
    opened = book.places(opens_phrase, first, last)
    found = list(phrases(folds, text, first, last, opened)) if opened else []
    if known or unlisted:
        named = {hit.last for hit in known}
        named |= {stop + 1 for stop in named if stop < last and folds[stop] in _OUTLET_NOUNS}
        named |= {stop for _, stop, _ in unlisted}
        found = [p for p in found if not (p.head in named and reports(folds[p.head]))]
    side_of = (
        {
            i: c.value.side
            for c in chunks.sides
            if isinstance(c.value, SideName)
            for i in range(c.first, c.last)
        }
        if known or unlisted or found
        else {}
    )
    for phrase in found:
        if phrase.medium is not None:
            yield Actor(
                phrase.first, phrase.last, "medium", side=phrase.medium.side or None, medium=phrase.medium
            )
    for outlet_hit in known:
        name = outlet_hit.value.name
        written = tokens.text[tokens.starts[outlet_hit.first] : tokens.ends[outlet_hit.last - 1]]
        if (
            outlet_hit.last - 1 in side_of
            and text[outlet_hit.first] == "the"
            and _is_noun_of(folds, text, outlet_hit.last)
        ):
            continue
        written = "The" + written[3:] if name.startswith("The ") else written
        as_word = (  # "Irna", "Tass"
            name.isupper()
            and (len(name) > _INITIALS or _is_teller(folds, outlet_hit.first, outlet_hit.last))
            and written == name.capitalize()
            and not (outlet_hit.last < last and _is_name_on(folds, text, outlet_hit.last))
        )
        if as_word or written in (name, name.upper()):  # not "the island" for The Island
            start = outlet_start(folds, text, outlet_hit.first, first, side_of)
            stop = outlet_hit.last
            if stop + 1 < last and folds[stop] in _OUTLET_NOUNS and folds[stop + 1] not in ("'s", "'"):
                stop += 1  # "Channel 12 news"
            yield Actor(start, stop, "medium", side=outlet_hit.value.side, medium=outlet_hit.value)
    for start, stop, medium in unlisted:
        start = outlet_start(folds, text, start, first, side_of)
        yield Actor(start, stop, "medium", medium=medium)
    for phrase in found:
        if phrase.medium is None and not names_chair(folds, phrase.first, phrase.last):
            actor = Actor(
                phrase.first,
                phrase.last,
                "source",
                side=next((side_of[j] for j in range(phrase.first, phrase.last) if j in side_of), None),
            )
            actor.head = phrase.head
            yield actor
    yield from side_phrases(folds, first, last, chunks)
    for i in book.places(PRONOUNS, first, last):
        pronoun = _STANDS[folds[i]]
        if (pronoun != "i" or text[i] == "I") and text[i] != "HE":
            if folds[i] == "her" and not _is_object(folds, i, last):
                continue  # "her office"
            if pronoun in ("latter", "style"):
                if stands_alone(folds, text, i, last):
                    yield Actor(led_by(folds, i) or i, style_end(folds, i), "pronoun", pronoun=pronoun)
                continue
            yield Actor(i, i + 1, "pronoun", pronoun=pronoun)


def _is_teller(folds: list[str], first: int, last: int) -> bool:
    """Tell whether what a few letters could mean is an agency: "Wam reported", "state news agency Spa", "according to Qna"."""
    led = folds[first - 1] == "agency" or folds[first - 2 : first] == ["according", "to"]
    return led or (last < len(folds) and says(folds[last]))


def _is_noun_of(folds: list[str], text: list[str], at: int) -> bool:
    """Tell "the Australian side" and "the Australian embassy" from "the Australian reported"."""
    return at < len(text) and text[at].islower() and not reports(folds[at]) and folds[at] not in _OUTLET_NOUNS


def _acts(fold: str) -> bool:
    """Tell whether a word after "both" shows that it stands alone: "both agreed", not "both countries"."""
    return fold in ("also", "have", "had", "will", "would") or any(
        v.form in ("past", "present") for v in verbs().get(fold, ())
    )


def _is_name_on(folds: list[str], text: list[str], at: int) -> bool:
    """Tell whether a word of a name's form belongs to a longer name: "Lana Berg", "the Mena region"."""
    return text[at][0].isupper() or folds[at] in ("region", "countries", "states")


#: Behind "the" and somebody's name these are no longer the person.
_GOVERNMENTS = frozenset("administration government cabinet team campaign camp presidency".split())
_INITIALS = 3  #: letters of initials that nobody writes as a word
_OUTLET_NOUNS = frozenset("news television tv newspaper agency website channel broadcaster".split())
