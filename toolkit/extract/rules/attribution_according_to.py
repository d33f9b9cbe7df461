"""`attribution.according-to`: "according to X, which cited Y", "in the words of X", "per X"."""

from collections.abc import Iterator

from toolkit.extract.accordingto import (
    ID,
    cited_beyond,
    handed_out,
    listed_outlets,
    origin_of,
    past_data,
    source_behind,
    unlisted_source,
)
from toolkit.extract.actors import Actor
from toolkit.extract.frames import Frame, Step, parallel, step
from toolkit.extract.grammar.clausehood import finite
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.joinedclauses import joined_on
from toolkit.extract.layout import Sentence
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.words import words
from toolkit.lexicon import Hit


@extraction_rule(
    ID,
    phrases=(
        "according to",
        "in the words of",
        ", per",
        "per",
        ", as per",
        "as per",
        "by (their|his|her|its) account",
        "in (its|their) [own] (account|telling|version|readout|summary)",
        "by the (account|count|tally|reckoning|estimate|estimates) of",
        "as (told|reported|relayed|related|quoted|cited|carried|conveyed|disclosed|announced|described) by",
        "as (stated|noted|explained|confirmed|mentioned|stressed|underlined|emphasized|emphasised|indicated|revealed|claimed) by",
        "as (first reported|reported|quoted|cited|carried|described|stated|noted|explained|announced|indicated|recorded|set out) in",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. All went according to plan.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦The call lasted an hour⟧, ⟦according to Reuters⟧.",
        "⟦President Ilves of Norway spoke by phone with President Marte of Chile⟧. That's ⟦according to the Chilean presidency⟧.",
        "OSLO, May 5 (NTB) - President Ilves of Norway spoke by phone with President Marte of Chile. In its readout, Santiago said the line was poor.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦According to Reuters⟧, which ⟦cited a diplomat⟧, ⟦the line was poor⟧.",
    ),
)
def according_to(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Frame]:
    """Read the source of a clause that stands before or behind it."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    actors = reading.actors[number]
    if hit.last >= sentence.last or (
        folds[hit.last - 1] == "per" and folds[hit.first] != "," and hit.first != sentence.first
    ):
        return
    if folds[hit.last] in ("which", "whom"):
        told = _before(actors, folds, hit.first)
        if told is not None:  # "a report by the newspaper, according to which …"
            outer = parallel(told, reading.text(hit.first, hit.last).lower(), told.first, hit.last + 1, ID)
            yield Frame(outer, hit.last + 1, sentence.last, number, hit.first, ID)
        return
    source = _office_before(reading, number, hit) or (
        source_behind(actors, folds, hit.last)
        or unlisted_source(reading, sentence, hit.last)
        or handed_out(actors, folds, hit.last)
        or _spoken_last(reading, number, hit.last)
    )
    if source is None:
        return
    if folds[source.last : source.last + 1] == ["by"]:  # "an earlier statement by Takk"
        source = unlisted_source(reading, sentence, source.last + 1) or source
    begin = hit.first + (1 if folds[hit.first] == "," else 0)
    verb = reading.text(begin, hit.last).lower()
    steps = [
        Step(s, verb, begin, source.last, ID)
        for s in (listed_outlets(actors, folds, source) if source.kind == "medium" else (source,))
    ]
    end = steps[-1].actor.last
    steps = [s._replace(last=end) for s in steps]
    more, end = cited_beyond(reading, number, sentence, end)
    chain = (*more[0], *steps, *more[1])
    end, origin = origin_of(reading, number, sentence, end, source)
    chain = (*chain, *origin)
    if number and tuple(folds[sentence.first : begin]) in _POINTS_BACK:
        before = reading.layout.sentences[number - 1]
        teller = next((p for p in reading.predicates[number] if p.speech and p.start >= end), None)
        outer = step(reading, teller, ID) if teller is not None else ()
        yield Frame((*outer, *chain), before.first, before.last, number - 1, before.first, ID)
        return
    opening = begin - sentence.first <= 2 and not any(a.first < begin for a in actors)
    opening = opening or _after_adverbial(reading, number, sentence, begin)
    opening = opening or (
        end < sentence.last and folds[end] == folds[begin - 1] == "," and folds[begin - 2] in _OPENS_CLAUSE
    )  # "in May, when, according to X, they spoke"
    end = past_data(folds, end, sentence.last)
    if opening or (folds[begin - 1] in ("that", "and", "but") and end < sentence.last and folds[end] == ","):
        if folds[end : end + 1] not in ([","], []):
            end = _past_tail(reading, number, sentence, end)
        first = end + 1 if end < sentence.last and folds[end] == "," else end
        stop = next(
            (p.start for p in reading.predicates[number] if p.trailing and p.start > first), sentence.last
        )
        yield Frame(chain, min(first, stop), stop, number, begin, ID)
        return
    first = _clause_start(reading, number, sentence, begin)
    stop = begin
    if end + 1 < sentence.last and folds[end] == "," and _goes_on(reading, number, begin, end + 1):
        stop = sentence.last
    yield Frame(chain, first, stop, number, begin, ID)
    joined = joined_on(reading, number, end) if stop == begin else None
    if joined is not None:  # "…, according to diplomats, and Marte responded that"
        yield Frame(chain, joined, sentence.last, number, begin, ID, rank=-1, states=False)


#: What opens a sentence that only says whence the one before it comes: "That's according to the palace, NTB reports."
_POINTS_BACK = frozenset((("that", "'s"), ("that", "is"), ("this", "is"), ("that", "’s")))


def _office_before(reading: Reading, number: int, hit: Hit[object]) -> Actor | None:
    """Return whose account it is: "The Kremlin was brief. In its telling, Marte promised gas"."""
    folds, layout = reading.tokens.folds, reading.layout
    if folds[hit.first] != "in" or folds[hit.first + 1] not in ("its", "their") or not number:
        return None
    before = layout.sentences[number - 1]
    if before.paragraph != layout.sentences[number].paragraph:
        return None
    if any(_says_own(p, hit.last + 1) for p in reading.predicates[number]):
        return None  # "In its readout, Santiago said": that of whom stands behind it
    opening = next((a for a in reading.actors[number - 1] if a.first <= before.first + 1), None)
    if opening is None or opening.kind not in ("source", "side", "medium"):
        return None
    found = Actor(hit.first + 1, hit.last, "source", side=opening.side)
    found.antecedent = opening.antecedent or opening
    return found


def _says_own(predicate: Predicate, at: int) -> bool:
    """Tell whether a body that "its" can mean says something right behind "In its readout,"."""
    if not predicate.speech or predicate.start != at or predicate.subject is None:
        return False
    return predicate.subject.kind in ("side", "source", "medium")


def _spoken_last(reading: Reading, number: int, at: int) -> Actor | None:
    """Return for "according to him" who spoke last in the sentences right before."""
    gender = _GENDERS.get(reading.tokens.folds[at])
    if gender is None:
        return None
    for near in range(number - 1, max(-1, number - _NEAR), -1):
        for p in reversed(reading.predicates[near]):
            who = p.subject
            if who is None or not p.speech or who.kind not in ("person", "source", "pronoun"):
                continue
            who = who.antecedent or who
            if any(q.gender not in (None, gender) for q in who.people):
                continue
            found = Actor(at, at + 1, "pronoun", who.people, who.side, pronoun=reading.tokens.folds[at])
            found.antecedent = who
            return found
    return None


_GENDERS = {"him": "m", "her": "f"}
_NEAR = 3  #: sentences


def _before(actors: tuple[Actor, ...], folds: list[str], stop: int) -> Actor | None:
    """Return who stands right before ", according to whom"."""
    end = stop - (folds[stop - 1] == ",")
    kinds = ("source", "medium", "person", "side")
    return next((a for a in actors if a.last == end and (a.kind in kinds or a.people)), None)


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


def _clause_start(reading: Reading, number: int, sentence: Sentence, stop: int) -> int:
    """Return where the clause before a trailing attribution begins: behind an earlier one, or a semicolon."""
    folds = reading.tokens.folds
    begin = sentence.first
    for j in range(stop - 2, begin, -1):
        if folds[j] == ";" or (
            folds[j] in ("but", "while", "whereas")
            and folds[j - 1] == ","
            and folds[j + 1] != "that"  # "told X that …, but that …, according to Y"
            and _attributed(reading, number, begin, j)
        ):
            return j + 1
    quote = reading.quotation_at(begin)
    return quote.first if quote is not None and quote.last < stop else begin


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
    behind = token + (folds[token] == "and")  # "lasted an hour, according to X, and was “frank”"
    if folds[behind] in auxiliaries or (begin >= 2 and folds[begin - 2] in auxiliaries):
        return True
    if reading.opens_quotation(token + 1):
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
