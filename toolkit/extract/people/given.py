"""Whether "he" or "she" can mean somebody, by the given name: where no style and no pronoun has told it yet."""

from functools import cache

from toolkit.extract.people.person import Person
from toolkit.extract.people.spelling import plain
from toolkit.wordlists import word_lists


@cache
def _genders(language: str = "en") -> dict[str, str]:
    """Return the given names of a language's texts with "f" or "m"."""
    lists = word_lists("givennames", language)
    return {name: gender for key, gender in (("women", "f"), ("men", "m")) for name in lists[key].split()}


def gender_of(person: Person) -> str | None:
    """Return the gender that the first word of a full name tells, of the name known for the person before the text's."""
    if person.holder is not None:
        return _genders().get(plain(person.holder.name.split(" ", 1)[0]))
    return _genders().get(person.words[0]) if len(person.words) > 1 else None
