"""`attribution.according-to`: "according to X, which cited Y", "in the words of X", "per X"."""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.frames import Frame, Step, parallel
from toolkit.extract.grammar.clausehood import finite
from toolkit.extract.layout import Sentence
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.speakers import not_a_name, speakers
from toolkit.extract.words import words
from toolkit.lexicon import Hit

_ID = "attribution.according-to"
_DATA = frozenset("data figures information estimates statistics numbers details reports accounts".split())
_ARTICLES = frozenset("the a an its their his her that this".split())
_WRITTEN = speakers().documents | frozenset(
    "letter summary text notes recap story article paper recording minutes footage interview".split()
)
_COMES = frozenset(
    "given provided based published issued released seen obtained distributed shared posted made sent".split()
)


@extraction_rule(
    _ID,
    phrases=(
        "according to",
        "in the words of",
        ", per",
        "per",
        "by (their|his|her|its) account",
        "as (told|reported|relayed|related|quoted|cited|carried|conveyed|disclosed|announced|described) by",
        "as (first reported|reported|quoted|cited|carried|described) in",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. All went according to plan.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦The call lasted an hour⟧, ⟦according to Reuters⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦According to Reuters⟧, which ⟦cited a diplomat⟧, ⟦the line was poor⟧.",
    ),
)
def according_to(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Frame]:
    """Read the source of a clause that stands before or behind it."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    actors = reading.actors[number]
    if hit.last >= sentence.last or (folds[hit.first] == "per" and hit.first != sentence.first):
        return
    source = (
        _source(actors, folds, hit.last)
        or _unlisted(reading, sentence, hit.last)
        or _handed_out(actors, folds, hit.last)
    )
    if source is None:
        return
    if folds[source.last : source.last + 1] == ["by"]:  # "an earlier statement by Takk"
        source = _unlisted(reading, sentence, source.last + 1) or source
    begin = hit.first + (1 if folds[hit.first] == "," else 0)
    verb = reading.text(begin, hit.last).lower()
    steps = [
        Step(s, verb, begin, source.last, _ID)
        for s in (_listed(actors, folds, source) if source.kind == "medium" else (source,))
    ]
    end = steps[-1].actor.last
    steps = [s._replace(last=end) for s in steps]
    more, end = _beyond(reading, number, sentence, end)
    chain = (*more[0], *steps, *more[1])
    end, origin = _origin(reading, number, sentence, end, source)
    chain = (*chain, *origin)
    opening = begin - sentence.first <= 2 and not any(a.first < begin for a in actors)
    opening = opening or _after_adverbial(reading, number, sentence, begin)
    opening = opening or (
        end < sentence.last and folds[end] == folds[begin - 1] == "," and folds[begin - 2] in _OPENS_CLAUSE
    )  # "in May, when, according to X, they spoke"
    if opening or (folds[begin - 1] in ("that", "and", "but") and end < sentence.last and folds[end] == ","):
        if folds[end : end + 1] not in ([","], []):
            end = _past_tail(reading, number, sentence, end)
        first = end + 1 if end < sentence.last and folds[end] == "," else end
        stop = next(
            (p.start for p in reading.predicates[number] if p.trailing and p.start > first), sentence.last
        )
        yield Frame(chain, min(first, stop), stop, number, begin, _ID)
        return
    first = _clause_start(reading, number, sentence, begin)
    stop = begin
    if end + 1 < sentence.last and folds[end] == "," and _goes_on(reading, number, begin, end + 1):
        stop = sentence.last
    yield Frame(chain, first, stop, number, begin, _ID)


def _past_tail(reading: Reading, number: int, sentence: Sentence, end: int) -> int:
    """Return the comma behind what tells of a paper: "According to a readout of the call between X and Y, …"."""
    folds = reading.tokens.folds
    if folds[end] not in _TELLS_OF and folds[end - 1] not in _TELLS_OF:
        return end
    stop = min(sentence.last, end + _TAIL)
    comma = next((j for j in range(end, stop) if folds[j] == ","), end)
    acts = any(end <= p.first < comma and p.verb.form != "ing" for p in reading.predicates[number])
    return end if acts else comma


def _after_adverbial(reading: Reading, number: int, sentence: Sentence, begin: int) -> bool:
    """Tell whether nothing but an adverbial stands before: "As of Sunday, according to X, …"."""
    folds = reading.tokens.folds
    before = folds[sentence.first : begin]
    return (
        1 < len(before) <= _ADVERBIAL
        and before[-1] == ","
        and before[0] in _ADVERBIALS
        and "," not in before[:-1]
        and not any(p.first < begin for p in reading.predicates[number])
    )


_OPENS_CLAUSE = frozenset("when where that and but while because since".split())
_ADVERBIAL = 9  #: tokens of an adverbial before a source
_ADVERBIALS = frozenset(
    "as on in at by since during after earlier meanwhile however overall so also later".split()
)
_TAIL = 24  #: tokens behind a paper that tell what it is about
_TELLS_OF = frozenset("of on about and between from with in after following".split())


def _origin(
    reading: Reading, number: int, sentence: Sentence, end: int, paper: Actor
) -> tuple[int, tuple[Step, ...]]:
    """Read where a paper comes from: "a readout provided by officials, …", "the report based on information from Y, …"."""
    folds = reading.tokens.folds
    if end + 2 >= sentence.last or folds[end] not in _COMES:
        return end, ()
    comma = next((j for j in range(end + 1, min(sentence.last, end + 14)) if folds[j] == ","), None)
    if comma is None:
        return end, ()
    for actor in sorted(reading.actors[number], key=lambda a: (-a.first, -a.last)):
        if end < actor.first and actor.last <= comma and folds[actor.first - 1] in ("by", "from"):
            if paper.antecedent is actor:
                return comma, ()
            return comma, (Step(actor, folds[end], end, actor.last, _ID),)
    return comma, ()


def _source(actors: tuple[Actor, ...], folds: list[str], start: int) -> Actor | None:
    """Return the actor behind "according to"; "Putin's aide, Yuri Ushakov" is Ushakov."""
    reach = next((j for j in range(start, start + 4) if j >= len(folds) or folds[j] == ","), start + 3)
    found = next((a for a in actors if start <= a.first <= reach), None)
    while found is not None and folds[found.last : found.last + 1] in (["'s"], ["'"]):
        after = found.last
        found = next((a for a in actors if after < a.first <= after + 6), None)
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


_TITLE = 5  #: tokens of a title between its noun and the name


def _handed_out(actors: tuple[Actor, ...], folds: list[str], start: int) -> Actor | None:
    """Return who gave out what no list has as a paper: "according to details of the talk given by X"."""
    for actor in actors:
        if actor.first > start + 14 or "," in folds[start : actor.first]:
            return None
        if actor.first > start + 2 and folds[actor.first - 1] == "by" and folds[actor.first - 2] in _COMES:
            return actor
        if actor.first > start + 1 and folds[actor.first - 1] == "from" and folds[actor.first - 2] in _DATA:
            return actor  # "according to fresh data from the council"
    return None


def _unlisted(reading: Reading, sentence: Sentence, start: int) -> Actor | None:
    """Return the capitalised words behind "according to" as a source that no list has."""
    text, folds = reading.tokens.words, reading.tokens.folds
    first = start + 1 if folds[start] == "the" else start
    last = first
    if folds[start] in _ARTICLES and folds[start + 1 : start + 2] != [] and folds[start + 1] in _WRITTEN:
        return Actor(start, start + 2, "source")
    if folds[start] in ("a", "an", "one") and start + 2 < sentence.last and text[start + 2] in ",.;":
        if text[start + 1].isalpha() and text[start + 1][0].islower():
            return Actor(start, start + 2, "source")  # "according to an ally."
    while last < min(sentence.last, first + 5) and text[last] != text[last].lower():  # "teleNord" too
        last += 1
    return Actor(start, last, "source") if last > first and not not_a_name(folds[last - 1]) else None


def _listed(actors: tuple[Actor, ...], folds: list[str], first: Actor) -> tuple[Actor, ...]:
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


def _beyond(
    reading: Reading, number: int, sentence: Sentence, end: int
) -> tuple[tuple[tuple[Step, ...], tuple[Step, ...]], int]:
    """Read what the source is cited by, or cites: "accounts cited by AP and Reuters", "Yonhap, which cited a lawmaker"."""
    folds = reading.tokens.folds
    actors = reading.actors[number]
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
            listed = _listed(actors, folds, found)
            last = listed[-1].last
            return (
                tuple(s for a in listed for s in parallel(a, folds[j], j, last, "attribution.cited-by")),
                (),
            ), last
        if folds[j] not in ("cited", "quoted", "citing", "quoting"):
            break
        return ((), (Step(found, folds[j], j, found.last, _ID),)), found.last
    return ((), ()), end


#: Verbs behind a paper with who passes it on: "a statement obtained by CNN".
_RELAYS = frozenset(
    """cited quoted citing quoting reported carried obtained seen reviewed published aired broadcast relayed shared viewed
    received""".split()
)


def _clause_start(reading: Reading, number: int, sentence: Sentence, stop: int) -> int:
    """Return where the clause before a trailing attribution begins: behind an earlier one, or a semicolon."""
    folds = reading.tokens.folds
    begin = sentence.first
    for j in range(stop - 2, begin, -1):
        if folds[j] == ";" or (
            folds[j] in ("but", "while", "whereas")
            and folds[j - 1] == ","
            and _attributed(reading, number, begin, j)
        ):
            return j + 1
    quote = next((q for q in reading.quotations if q.first < begin < q.last < stop), None)
    return quote.first if quote is not None else begin


def _attributed(reading: Reading, number: int, first: int, last: int) -> bool:
    """Tell whether the clause before a "but" has its own source."""
    folds = reading.tokens.folds
    return (
        "according" in folds[first:last]
        or folds[last - 6 : last].count("words") > 0
        or any(
            p.speech and p.subject is not None and first <= p.first < last for p in reading.predicates[number]
        )
    )


_SUBJECT = 8  #: tokens of a subject before an inserted source


def _goes_on(reading: Reading, number: int, begin: int, token: int) -> bool:
    """Tell whether the clause goes on behind the inserted source: "would, according to AP, return", "was, per X, brief"."""
    folds = reading.tokens.folds
    auxiliaries = words().auxiliaries
    if folds[token] in auxiliaries or (begin >= 2 and folds[begin - 2] in auxiliaries):
        return True
    if any(q.first == token + 1 for q in reading.quotations):
        return True  # "the policy, in the words of X, “is law”"
    sentence = reading.layout.sentences[number]
    opening = not any(p.first < begin for p in reading.predicates[number])
    if (
        opening
        and begin - 1 - sentence.first <= _SUBJECT
        and auxiliaries.isdisjoint(folds[sentence.first : begin])
    ):
        return finite(folds[token])  # "This talk, according to X, dealt with …": the verb is still to come
    return any(  # "was …, per X, and …"; "Marte, according to X, stressed …"
        p.group == token and (p.shared or (p.subject is not None and p.subject.last <= begin - 1))
        for p in reading.predicates[number]
    )
