"""Take a name and an office apart that only stand side by side: "According to the president, Marte supported …"."""

from collections.abc import Iterator
from itertools import pairwise

from toolkit.extract.grammar.verbs import verbs
from toolkit.extract.layout import Layout
from toolkit.extract.outletlefts import is_agency_in_brackets
from toolkit.extract.people.namedpeople import is_organisation
from toolkit.extract.people.people import People
from toolkit.extract.people.personmention import PersonMention


def parted(raw: list[list[PersonMention]], layout: Layout, people: People) -> list[list[PersonMention]]:
    """Return the mentions of each sentence, those taken apart that are of two."""
    known = _surnames(raw, layout.tokens.folds)
    return [
        [part for m in _given_back(mentions, layout) for part in _separate(m, layout, people, known)]
        for mentions in raw
    ]


def _given_back(mentions: list[PersonMention], layout: Layout) -> list[PersonMention]:
    """Give an office between two names to the first: "In his talk with Pedro Marte, the Chilean president, Mr. Ilves spoke"."""
    folds, found = layout.tokens.folds, list(mentions)
    for i, (one, other) in enumerate(pairwise(mentions)):
        if (
            one.name is None
            or other.name is None
            or other.office_span is None
            or other.apposed
            or one.last != other.first - 1
            or (one.office is not None and one.office.role != "military")
            or folds[other.first - 1] != ","
            or folds[other.office_span[1] : other.office_span[1] + 1] != [","]
            or not _acts_behind_talk(one._replace(last=other.last), folds)
        ):
            continue
        found[i] = one._replace(
            last=other.office_span[1],
            office=other.office,
            office_span=other.office_span,
            side=one.side or other.side,
            owner=one.owner or other.owner,
            apposed=True,
        )
        found[i + 1] = other._replace(
            first=other.office_span[1] + 1, office=None, office_span=None, side=None, owner=None
        )
    return found


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
    if _is_behind_dateline(mention, layout):
        begin = min(span[0] for span in (mention.name, mention.office_span) if span is not None)
        mention = mention._replace(first=begin, side=None, owner=None)
    named, office = mention.name, mention.office_span
    if named is not None and office is None and _is_owned(mention, folds):
        yield mention._replace(side=None, owner=None, last=named[1])  # "notified X of Peru's decision"
        return
    if named is None or office is None or not (mention.apposed or folds[office[1]] == ","):
        yield mention
    elif (
        _opens(mention, folds)
        or _is_listed(mention, layout)
        or _is_where(mention, layout.tokens.words)
        or _is_inserted(mention, layout)
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


def _is_behind_dateline(mention: PersonMention, layout: Layout) -> bool:
    """Tell whether a place before a person is that of a dateline: "Lima (NTB) President Ilves called"."""
    if mention.owner is None or mention.owner[0] != mention.first:
        return False
    return is_agency_in_brackets(layout.tokens, mention.owner[1])


def _is_owned(mention: PersonMention, folds: list[str]) -> bool:
    """Tell whether the state behind a name owns what follows."""
    if mention.name is None or mention.owner is None or mention.owner[0] < mention.name[1]:
        return False
    if "of" not in folds[mention.name[1] : mention.owner[0]]:
        return False
    return folds[mention.owner[1] : mention.owner[1] + 1] in (["'s"], ["'"])


def _opens(mention: PersonMention, folds: list[str]) -> bool:
    """Tell "According to Belozerov, the head of state reaffirmed …" and "Marte, a senior official said, …" from an apposition."""
    closed = mention.last >= len(folds) or folds[mention.last] in (",", ".", ")", ";", "—", "–")
    if closed:
        return False
    if not mention.apposed:  # "According to the president, Marte supported …"
        cited = folds[mention.first - 1] == "to" and folds[mention.first - 2] == "according"
        return cited or _acts_behind_talk(mention, folds)
    if folds[mention.last] in _SAID and folds[mention.last + 1 : mention.last + 2] == [","]:
        return True  # "Mr Marte, the official said, ruled it out"
    beside = mention.name is not None and folds[mention.name[1] + 1] in ("a", "an", "one", "another")
    return (
        beside
        or _acts_behind_talk(mention, folds)
        or (folds[mention.first - 1] == "to" and folds[mention.first - 2] == "according")
    )


def _is_listed(mention: PersonMention, layout: Layout) -> bool:
    """Tell two of a title's list from an apposition, by the plural of their verb: "Marte, Norwegian fisheries minister review quota"."""
    if not mention.apposed or mention.name is None or mention.determined:
        return False
    folds = layout.tokens.folds
    in_title = (
        mention.last < len(folds) and layout.body > 0 and mention.first < layout.sentences[layout.body].first
    )
    forms = {v.form for v in verbs().get(folds[mention.last], ())} if in_title else set()
    return bool(forms) and "base" in forms and forms.isdisjoint(("past", "third"))


_SAID = frozenset(("said", "says", "added", "adds"))


def _is_inserted(mention: PersonMention, layout: Layout) -> bool:
    """Tell whether a name behind an office opens what tells of it: "Marte told the president, Berg added, that"."""
    named, office, folds = mention.name, mention.office_span, layout.tokens.folds
    if named is None or office is None or mention.apposed or mention.side is not None:
        return False
    first = layout.sentences[layout.sentence_at(mention.first)].first
    says = folds[named[1] : named[1] + 2]
    told = any(v.kind == "say" and v.form == "past" for v in verbs().get(says[0] if says else "", ()))
    return told and says[1:] == [","] and mention.first > first and folds[office[1]] == ","


def _is_where(mention: PersonMention, words_of: list[str]) -> bool:
    """Tell "On Telegram, the Chilean president wrote" and "In Davos, the Chilean president met" from an apposition."""
    if not mention.apposed or mention.last >= len(words_of) or words_of[mention.last] in ",.)":
        return False
    return words_of[mention.first - 1] in _WHERE


_WHERE = frozenset(("On", "In", "At", "Via", "From"))


def _acts_behind_talk(mention: PersonMention, folds: list[str]) -> bool:
    """Tell "In his conversation with Belozerov, the Prime Minister thanked him" from an apposition."""
    led = mention.first - 1 - (folds[mention.first - 1] == "the")
    if folds[led] != "with":
        return False
    if folds[led - 1] == "and":  # "In calls with Marte, the Prime Minister of Peru, and with Belozerov, …"
        led = next((at for at in range(led - 2, max(led - _PARTNER, 0), -1) if folds[at] == "with"), led)
    before = folds[max(0, led - _TALK) : led]
    if _TALKS.isdisjoint(before) or _OPENS.isdisjoint(before):
        return False
    at = mention.last + (folds[mention.last] in ("also", "then", "further"))
    return any(v.form in ("past", "third") for v in verbs().get(folds[at], ()))


_TALK = 9  #: tokens of "In a further long telephone conversation today with"
_PARTNER = 16  #: tokens of "with Pedro Marte, the Prime Minister of Peru, and"
_TALKS = frozenset(
    "call calls conversations conversation talk talks discussion discussions exchange meeting phone speaking talking".split()
)
_OPENS = frozenset(("in", "during", "on", "over", "after", "following", "speaking", "talking"))


def _contradicted(people: People, mention: PersonMention, words_of: list[str]) -> bool:
    """Tell whether "the President of X, Y" are two: the name is known to belong to another state.

    A former minister of a state may serve an organisation: "the EU Special Representative for the Gulf, Z".
    """
    if mention.name is None or mention.side is None:
        return False
    name = words_of[mention.name[0] : mention.name[1]]
    side = people.side_of(name, mention.side, alone=mention.apposed)
    if side is None or side == mention.side:
        return False
    chairs = mention.office is not None and mention.office.title.startswith(_CHAIRS)
    return not (is_organisation(mention.side) and (chairs or people.has_left(name)))


#: What a leader of a state is for a year: "the Chair of the African Union, Y".
_CHAIRS = ("Chair of", "Chairperson-in-Office")
