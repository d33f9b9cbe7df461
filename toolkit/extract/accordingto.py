"""Who stands behind "according to": a source, an outlet and those beside it, those who handed a paper out, capitals that no list has."""

from functools import cache

from toolkit.extract.actors import Actor
from toolkit.extract.citations import cited_at
from toolkit.extract.frames import Step, parallel
from toolkit.extract.layout import Sentence
from toolkit.extract.reading import Reading
from toolkit.extract.speakers import not_a_name, speakers

ID = "attribution.according-to"
_DATA = frozenset("data figures information estimates statistics numbers details reports accounts".split())
_ARTICLES = frozenset("the a an its their his her that this".split())


@cache
def _written() -> frozenset[str]:
    """Return what is written and handed on."""
    return speakers().documents | frozenset(
        "letter summary text notes recap story article paper recording minutes footage interview".split()
    )


_COMES = frozenset(
    "given provided based published issued released seen obtained distributed shared posted made sent".split()
)


def origin_of(
    reading: Reading, number: int, sentence: Sentence, end: int, paper: Actor
) -> tuple[int, tuple[Step, ...]]:
    """Read where a paper comes from: "a readout provided by officials, …", "the report based on information from Y, …"."""
    folds = reading.tokens.folds
    if end + 3 < sentence.last and folds[end] in ("that", "which", "of"):
        return _given_out(reading, number, sentence, end)
    if end + 2 >= sentence.last or folds[end] not in _COMES:
        return end, ()
    near = range(end + 1, min(sentence.last, end + 14))
    comma = next((j for j in near if folds[j] == "," or (folds[j] == "." and j == sentence.last - 1)), None)
    if comma is None:
        return end, ()
    for actor in sorted(reading.actors[number], key=lambda a: (-a.first, -a.last)):
        if end < actor.first and actor.last <= comma and folds[actor.first - 1] in ("by", "from"):
            if paper.antecedent is actor:
                return comma, ()
            return comma, (Step(actor, folds[end], end, actor.last, ID),)
    return comma, ()


def _given_out(reading: Reading, number: int, sentence: Sentence, end: int) -> tuple[int, tuple[Step, ...]]:
    """Read who gave a paper out in a relative clause: "the readout of the call that X's office issued on Monday, …"."""
    folds = reading.tokens.folds
    comma = next((j for j in range(end, min(sentence.last, end + 14)) if folds[j] == ","), None)
    for actor in reading.actors[number]:
        if comma is not None and end < actor.first and actor.last < comma:
            if folds[actor.first - 1] in ("that", "which") and folds[actor.last] in _GAVE:
                return comma, (Step(actor, folds[actor.last], actor.first, actor.last + 1, ID),)
    return end, ()


_GAVE = frozenset(
    "issued released published shared posted distributed circulated provided gave sent put made".split()
)


def source_behind(actors: tuple[Actor, ...], folds: list[str], start: int) -> Actor | None:
    """Return the actor behind "according to"; "Putin's aide, Yuri Ushakov" is Ushakov."""
    reach = next((j for j in range(start, start + 4) if j >= len(folds) or folds[j] == ","), start + 3)
    around = next((a for a in actors if a.first < start < a.last and a.kind == "source"), None)
    if around is not None and folds[start - 1] == "of":  # "by the account of two officials"
        tellers = Actor(start, around.last, "source", side=around.side)
        tellers.head = max(start, around.head) if folds[around.head] not in _ACCOUNTS else around.last - 1
        return tellers
    found = next((a for a in actors if start <= a.first <= reach), None)
    while found is not None and folds[found.last : found.last + 1] in (["'s"], ["'"]):
        after = found.last
        found = next((a for a in actors if after < a.first <= after + 6), None)
    if found is not None and found.kind == "source":
        outlet = next((a for a in actors if a.first == found.last and a.kind == "medium"), None)
        if outlet is not None:
            return outlet  # "the Norwegian news agency NTB"
    if found is not None and found.kind == "source" and folds[found.last : found.last + 1] == [","]:
        named = next((a for a in actors if a.first == found.last + 1 and a.people), None)
        if (
            named is not None
            and (named.last >= len(folds) or folds[named.last] in (",", ".", ";"))
            and found.side in (None, named.side)
        ):
            return named
    if (
        found is not None
        and found.kind == "source"
        and folds[found.last] == "from"
        and folds[found.head] in _DATA
    ):
        return next((a for a in actors if a.first == found.last + 1), found)  # "reports from the agency"
    if found is not None and found.kind == "source" and folds[found.last] == "by":
        if folds[found.head] in speakers().documents:  # "according to a statement by Marte's office"
            return next((a for a in actors if a.first == found.last + 1), found)
    if found is not None and found.kind == "source":
        # "according to the office's deputy head Kari Dahl", "the secretary for the press Kari Dahl"
        named = next((a for a in actors if a.people and 0 <= a.first - found.last <= _TITLE), None)
        near = named is not None and (
            named.first == found.last
            or (
                folds[found.last] in ("for", "of", "at")
                and named.last < len(folds)
                and folds[named.last] in ",."
            )
        )
        if named is not None and near and all(f.isalpha() for f in folds[found.last : named.first]):
            return named
    return found


_ACCOUNTS = frozenset("account count tally reckoning estimate estimates".split())
_TITLE = 5  #: tokens of a title between its noun and the name


def handed_out(actors: tuple[Actor, ...], folds: list[str], start: int) -> Actor | None:
    """Return who gave out what no list has as a paper: "according to details of the talk given by X"."""
    for actor in actors:
        if actor.first > start + 14 or "," in folds[start : actor.first]:
            return None
        if actor.first > start + 2 and folds[actor.first - 1] == "by" and folds[actor.first - 2] in _COMES:
            return actor
        if actor.first > start + 1 and folds[actor.first - 1] == "from" and folds[actor.first - 2] in _DATA:
            return actor  # "according to fresh data from the council"
    return None


def unlisted_source(reading: Reading, sentence: Sentence, start: int) -> Actor | None:
    """Return the capitalised words behind "according to" as a source that no list has."""
    text, folds = reading.tokens.words, reading.tokens.folds
    first = start + 1 if folds[start] == "the" else start
    first = _past_kind(reading, sentence, first)
    last = first
    if folds[start] in _ARTICLES and folds[start + 1 : start + 2] != [] and folds[start + 1] in _written():
        return Actor(start, start + 2, "source")
    if folds[start] in ("a", "an", "one") and start + 2 < sentence.last and text[start + 2] in ",.;":
        if text[start + 1].isalpha() and text[start + 1][0].islower():
            return Actor(start, start + 2, "source")  # "according to an ally."
    while last < min(sentence.last, first + 5) and text[last] != text[last].lower():  # "teleNord" too
        last += 1
    for noun in range(last, min(sentence.last, last + 3)):
        if last > first and folds[noun] in _DATA - {"details"} and all(map(str.isalpha, folds[last:noun])):
            return Actor(start, noun + 1, "source")  # "according to Chilean customs figures"
    return Actor(start, last, "source") if last > first and not not_a_name(folds[last - 1]) else None


def _past_kind(reading: Reading, sentence: Sentence, first: int) -> int:
    """Return the name behind words in small letters that tell what bears it: "industry group Abimaq", "a consultancy, Agri"."""
    folds, text = reading.tokens.folds, reading.tokens.words
    for at in range(first, min(sentence.last - 1, first + _KIND)):
        if not text[at].islower() or not text[at].replace("-", "").isalpha():
            return first
        if (folds[at] in _KINDS or folds[at] in speakers().bodies) and text[at + 1] != text[at + 1].lower():
            return at + 1
    return first


_KIND = 4  #: tokens of "the energy research firm"
_KINDS = frozenset(
    """group firm consultancy institute think-tank thinktank tank association union federation chamber lobby pollster
    tracker platform charity monitor body foundation network organisation organization league society""".split()
)


_REMARK = 14  #: tokens of "(here is the full text – PDF 174 kB)"


def past_data(folds: list[str], end: int, last: int) -> int:
    """Return the token behind the figures of a source, "according to Norwegian government data, …", and behind a remark in brackets."""
    if folds[end : end + 1] == ["("]:
        shut = next((i for i in range(end + 1, min(last - 1, end + _REMARK)) if folds[i] == ")"), None)
        return end if shut is None else shut + 1
    for noun in range(end, min(last - 1, end + 3)):
        if folds[noun] in _DATA and folds[noun + 1] in (",", ".") and all(map(str.isalpha, folds[end:noun])):
            return noun + 1
    return end


def listed_outlets(actors: tuple[Actor, ...], folds: list[str], first: Actor) -> tuple[Actor, ...]:
    """Return an outlet and those joined to it by "and" or commas."""
    found = [first]
    for actor in actors:
        last = found[-1]
        if (
            actor.first > last.first
            and 0 < actor.first - last.last <= 2
            and all(folds[j] in (",", "and") for j in range(last.last, actor.first))
        ):
            if actor.kind in ("medium", "source"):
                found.append(actor)
    return tuple(found) if folds[found[-1].first - 1] == "and" else (first,)


def cited_beyond(
    reading: Reading, number: int, sentence: Sentence, end: int
) -> tuple[tuple[tuple[Step, ...], tuple[Step, ...]], int]:
    """Read what the source is cited by, or cites: "accounts cited by AP and Reuters", "Yonhap, which cited a lawmaker"."""
    folds = reading.tokens.folds
    actors = reading.actors[number]
    if folds[end : end + 2] == [",", "as"]:  # "according to the palace, as NTB reports it, …"
        outlet = next((a for a in actors if a.first == end + 2 and a.kind in ("medium", "source")), None)
        if outlet is not None and folds[outlet.last] in _REPORTS:
            last = outlet.last + 1 + (folds[outlet.last + 1 : outlet.last + 2] == ["it"])
            if folds[last : last + 1] == [","]:
                return (parallel(outlet, folds[outlet.last], outlet.first, last, ID), ()), last
    cited = cited_at(reading, number, end, ID) if folds[end : end + 1] != [","] else None
    if cited is not None:  # "according to NTB with reference to the palace"
        return ((), (cited,)), cited.last
    for j in range(end, min(sentence.last - 1, end + 4)):
        if folds[j] not in _RELAYS:
            if folds[j] not in (",", "which", "who", "as"):
                break
            continue
        by = folds[j + 1] == "by"
        found = next((a for a in actors if j + 1 + by <= a.first <= j + 3), None)
        if found is None:
            break
        if by:
            listed = listed_outlets(actors, folds, found)
            last = listed[-1].last
            return (
                tuple(s for a in listed for s in parallel(a, folds[j], j, last, "attribution.cited-by")),
                (),
            ), last
        if folds[j] not in _CITES:
            break
        return ((), (Step(found, folds[j], j, found.last, ID),)), found.last
    return ((), ()), end


_REPORTS = frozenset(
    "reports reported writes wrote puts put quotes cites relays relayed has tells told".split()
)
_CITES = frozenset("cited quoted citing quoting cites quotes".split())
#: Verbs behind a paper with who passes it on: "a statement obtained by CNN".
_RELAYS = frozenset(
    """cited quoted citing quoting reported carried obtained seen reviewed published aired broadcast relayed shared viewed
    received cites quotes""".split()
)
