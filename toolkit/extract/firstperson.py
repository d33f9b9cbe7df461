"""Whom "I" means outside quotation marks: who speaks in a transcript, whose address the head says it is, who wrote what follows a colon.

Where nobody is named, it is who holds the office that issues the text: "I spoke with X today" on a prime minister's own page.
"""

from collections.abc import Callable

from toolkit.extract.actors import Actor
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.layout import Layout
from toolkit.extract.people.person import Person
from toolkit.patterns import awaited

_SPOKEN = awaited(
    r"\b(?:address|remarks|statement|message|speech|post|conference|briefing|transcript|doorstop|comments|letter|blog|tweet|(?:media|press) release)\b"
)
_OWNED = (["'s"], ["’s"], ["'"], ["’"])
_SAYING = frozenset(("say", "tell"))


def bind_first_person(
    page: Layout,
    actors: list[list[Actor]],
    found: list[list[Predicate]],
    author: Callable[[], Person | None] = lambda: None,
) -> tuple[Person | None, ...]:
    """Bind "I": to who speaks in a transcript ("Prime Minister X: I spoke …"), else to whose address the head says it is.

    `author` tells whose office issues the text, and is asked where "I" begins it and nobody else can be meant.
    Return for each sentence whom "I" and "me" mean in it outside quotation marks.
    """
    folds = page.tokens.folds
    tellers: list[Person | None] = []
    speaker = _by_head(page, actors)
    if speaker is None and (own := _first_i(page, actors, found)) is not None:
        speaker = author()
        if speaker is not None and not speaker.mentions:
            tokens = page.tokens
            speaker.mentions.append((tokens.starts[own.first], tokens.ends[own.last - 1]))
    for number, sentence in enumerate(page.sentences):
        if sentence.first == page.paragraphs[sentence.paragraph].first:
            opening = next((a for a in actors[number] if a.people and a.first <= sentence.first + 1), None)
            if opening is not None and opening.last < sentence.last and folds[opening.last] == ":":
                speaker = opening.people[0]
        tellers.append(speaker)
        if speaker is not None:
            for actor in actors[number]:
                if actor.pronoun == "i":
                    actor.people, actor.side = (speaker,), speaker.side
        speaker = _introduced(page, number, found[number]) or speaker
    return tuple(tellers)


def _first_i(page: Layout, actors: list[list[Actor]], found: list[list[Predicate]]) -> Actor | None:
    """Return the "I" with which the body opens, unless a line of it is a speaker's, or somebody is told to say it."""
    opening = range(page.body, min(len(page.sentences), page.body + _OPENING))
    if any(page.tokens.folds[a.last : a.last + 1] == [":"] for n in opening for a in actors[n]):
        return None
    told = {
        n for n in opening if any(p.kind == "say" and p.trailing and p.subject is not None for p in found[n])
    }  # "“I rang her,” the minister said."
    return next((a for n in opening if n not in told for a in actors[n] if a.pronoun == "i"), None)


_OPENING = 3  #: sentences of the body in which "I" must stand


def _introduced(page: Layout, number: int, found: list[Predicate]) -> Person | None:
    """Return whose words the next paragraph has, where one ends "X wrote on Saturday:"."""
    sentence = page.sentences[number]
    if (
        page.tokens.folds[sentence.last - 1] != ":"
        or sentence.last != page.paragraphs[sentence.paragraph].last
    ):
        return None
    saying = (p.subject for p in reversed(found) if p.kind in _SAYING and p.subject is not None)
    subject = next(saying, None)
    return subject.people[0] if subject is not None and len(subject.people) == 1 else None


def _by_head(page: Layout, actors: list[list[Actor]]) -> Person | None:
    """Return whose address the lines above the body say it is: "Statement by X", "X's press conference", "X" on a line of its own."""
    folds = page.tokens.folds
    head = range(page.headline, page.body or (page.headline + 1 if page.title else 0))
    if not head:
        return None
    spoken = _SPOKEN.search(" ".join(folds[: page.sentences[head[-1]].last])) is not None
    for number in head if spoken else ():
        for actor in reversed(actors[number]):
            if len(actor.people) == 1 and actor.kind == "person" and _is_author(page, number, actor):
                return actor.people[0]
    return None


def _is_author(page: Layout, number: int, actor: Actor) -> bool:
    folds, sentence = page.tokens.folds, page.sentences[number]
    if actor.first > sentence.first:
        return folds[actor.first - 1] in ("by", "of")
    if actor.last == sentence.last:  # "Tropical Cyclone Pam" is a line like "Marte Quispe" under it
        return actor.people[0].strong or actor.people[0].holder is not None
    return folds[actor.last : actor.last + 1] in (*_OWNED, [":"])
