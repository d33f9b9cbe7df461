"""The topic lexicon, read from `lexicons/<language>/topics/`: phrases, word classes and conditions.

Phrases are compared in a normal form: folded, British spelling, hyphens as spaces, possessives dropped.
The head of `topics/words.toml` says what the keys mean; the phrases of a code stand in the file of its first level.
"""

from collections.abc import Mapping
from functools import cache, partial
from sys import intern
from typing import Any

from attrs import frozen

import toolkit.lexicon as phrase_lexicon
import toolkit.text as folding
from toolkit.errors import SchemaError
from toolkit.memo import Memo
from toolkit.topics import notation as topic_notation
from toolkit.topics import written
from toolkit.topics.builder import Builder
from toolkit.topics.entries import Entry
from toolkit.topics.states import State
from toolkit.topics.written import british, opened
from toolkit.wordlists import worked_out


@frozen
class TopicLexicon:
    """A compiled lexicon; `spelt` maps words to their normal form, and `normal` does so for folded tokens.

    The form of a token is nothing where it is read over, and `-` where it has parts or joins two others. The phrases
    that begin with a word are in the trie once its form has been asked for.
    """

    root: Mapping[str, State]
    spelt: Memo[str]
    normal: Memo[str]
    codes: frozenset[str]
    passing: int  #: a weak code stands where at most so many other codes do
    yields: Mapping[str, str]  #: a code with yielding phrases only does not stand beside that other one
    home: int  #: class of names of sides that are on the call
    land: int  #: class of names of other sides
    pair: int  #: class of hyphened pairs of names, as "Franco-German"
    heading: int  #: classes that "On" stands for at the head of a sentence: "On Haiti they agreed"
    undated: frozenset[str]  #: words after "On" that only date the sentence
    start: int  #: class that ends where a clause starts
    end: int  #: class that begins where a clause ends
    name: int  #: class of full names of people, looked for only where a phrase asks what stands after it
    capital: int  #: class of words with a capital, looked for only where a phrase asks what stands before it
    beside: tuple[
        tuple[int, frozenset[str]], ...
    ]  #: classes of words that are looked for only beside a phrase
    unmarked: int  #: all classes that are looked for in this way
    between: frozenset[str]  #: words that may stand between one of these and a phrase after it


# "Group of Seven (G-7) summit" is read as if there were no brackets, and so are words between quotation marks.
_READ_OVER = frozenset(("'s", "'", *'()“”"«»„'))


def _normal_form(fold: str, spelt: Mapping[str, str]) -> str:
    if fold in _READ_OVER:
        return ""
    if "-" in fold:
        return "-"
    return spelt[fold.replace("'", "")]


def compile_lexicon(data: Mapping[str, Any], *, checked: bool = False) -> TopicLexicon:
    """Compile a lexicon from its parsed TOML; `SchemaError` says which phrase or key is wrong.

    What comes after the first word of a phrase is looked at when a text asks for it, or at once to have it `checked`.
    """
    return _compiled(*opened(data), checked=checked)


def _compiled(
    data: Mapping[str, Any], waiting: dict[str, bytes], options: Mapping[str, bytes], *, checked: bool = False
) -> TopicLexicon:
    """Compile a lexicon from what `opened` makes of it."""
    builder = Builder(data, waiting, options)

    def spell(word: str) -> str:
        form = intern(british(word, builder.notation.spelling))
        builder.write_out(form)
        return form

    codes: set[str] = set()
    beside = tuple(
        (builder.mask((name,)), frozenset(text.split())) for name, text in data.get("beside", {}).items()
    )
    for mask, _ in beside:
        builder.told |= mask
    for name in data["words"]:
        builder.blocks.append(Entry(marks=builder.mask((name,))))
    for table in data["topic"]:
        group = builder.group(table)
        marks = table.get("mark", ())
        builder.defined.update(marks)
        builder.blocks.append(Entry(((group, None),), builder.mask(marks)))
        codes.update(group.codes)
    if undefined := builder.masks.keys() - builder.defined:
        raise SchemaError(f"topic lexicon: no class of words is named {sorted(undefined)}")
    builder.write_open()
    if checked:
        builder.write_all()
    spelt = Memo(spell)
    return TopicLexicon(
        root=builder.root,
        spelt=spelt,
        normal=Memo(partial(_normal_form, spelt=spelt)),
        codes=frozenset(codes),
        passing=data["select"]["passing"],
        yields=data["select"].get("yields", {}),
        home=builder.masks["home"],
        land=builder.masks["land"],
        pair=builder.masks["pair"],
        heading=builder.mask(data["select"].get("heading", ())),
        undated=frozenset(data["select"].get("undated", "").split()),
        start=builder.masks["start"],
        end=builder.masks["end"],
        name=builder.masks["name"],
        capital=builder.masks["capital"],
        beside=beside,
        unmarked=builder.told,
        between=frozenset(
            word
            for name in data["select"].get("between", ())
            for word in builder.notation.lists[name].strip("()").split("|")
        ),
    )


#: The sources on which depends what a phrase's first word stands for.
_MAKERS = (written.__file__, topic_notation.__file__, phrase_lexicon.__file__, folding.__file__)


@cache
def topic_lexicon(language: str = "en") -> TopicLexicon:
    """Return the compiled topic lexicon of a language."""
    return _compiled(*worked_out("topics", language, opened, by=_MAKERS))
