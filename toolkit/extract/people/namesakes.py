"""Names that are no known person's: of kin, of somebody with other given names, of no person; and states' that are people's."""

from collections.abc import Iterable

from toolkit.extract.people.chunk import Chunk, Chunks
from toolkit.extract.people.person import Person, compatible, name_words
from toolkit.reference import Holder, Office, side_names
from toolkit.text import Tokens


def is_kin(person: Person, name: tuple[str, ...], office: Office | None) -> bool:
    """Tell a full name from that of a known leader who has been named by office and surname: "President X … his wife, Ada X"."""
    return (
        len(person.words) == 1 < len(name)
        and person.holder is not None
        and person.title is not None
        and (office is None or not compatible(person, office))
        and of_other_names(name, person.words, person.holder)
    )


def of_other_names(name: tuple[str, ...], surname: tuple[str, ...], holder: Holder) -> bool:
    """Tell whether none of the given names begins like one of somebody's: a namesake of his."""
    own = {w for form in (holder.name, *holder.aliases) for w in name_words(form.split())}
    initials = {w[0] for w in own.difference(surname)}
    given = [w for w in name if w not in surname and len(w) > 2 and not _VOWELS.isdisjoint(w)]
    return bool(given) and bool(initials) and initials.isdisjoint(w[0] for w in given)


_VOWELS = frozenset("aeiouy")


def is_personal(name: tuple[str, ...], *, bare: bool) -> bool:
    """Tell a person's name from COP26 and other capitals; a bare name has two words at least."""
    if any(map(str.isdigit, "".join(name))):
        return False
    return not bare or len(name) >= 2


def surnames_of_states(tokens: Tokens, chunked: Iterable[Chunks]) -> frozenset[str]:
    """Return the names of states that are surnames of those whom a text names in full behind a title: "Prime Minister Rui Jordan"."""
    found = set[str]()
    names, folds = side_names().root, tokens.folds
    for chunks in chunked:
        letters, starts = chunks.letters, chunks.starts
        at = -1
        while (at := letters.find("N", at + 1)) >= 0:
            first, last = starts[at], starts[at + 1]
            if last - first < _FULL or folds[last - 1] not in names:
                continue
            before = letters[max(0, at - 2) : at]
            if before[-1:] in ("T", "H") or before == "Tc":  # "the prime minister, Rui Jordan"
                found.add(folds[last - 1])
    return frozenset(found)


def is_of_person(tokens: Tokens, chunk: Chunk, alike: frozenset[str]) -> bool:
    """Tell whether a state's name stands for somebody of that surname: "he and Jordan agreed", not "in Jordan"."""
    named = chunk.letter == "S" and chunk.last - chunk.first == 1 and tokens.folds[chunk.first] in alike
    return named and tokens.folds[chunk.first - 1] not in _OF_PLACES


_FULL = 2  #: words of a name with a given name
_OF_PLACES = frozenset(("in", "of", "from", "into", "across", "between"))
