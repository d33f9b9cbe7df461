"""`attribution.told-outlet`: "an official told the Financial Times that …": the outlet relays what it was told."""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.frames import Frame, parallel
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.outlets import outlet_endings
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.speakers import speakers
from toolkit.extract.words import Medium
from toolkit.lexicon import Hit

_ID = "attribution.told-outlet"
_TOLD = frozenset(("told", "tells", "tell", "telling", "informed"))
_KINDS = frozenset(
    ("radio", "tv", "television", "network", "fm", "channel", "canal", "news", "online", "broadcasting")
)
_GIVES_OUT = frozenset(
    ("tell", "publish", "broadcast", "post")
)  #: "in an interview with Le Monde published on Friday, she said"
_EVERYBODY = frozenset(("media", "press", "outlets", "agencies", "newspapers", "wire"))
_NAME = 5  #: words of an outlet's name
_TAIL = 8  #: tokens between a verb and "in an interview with"


@extraction_rule(
    _ID,
    phrases=(
        "(told|tells|tell|telling|informed)",
        "in (an|a recent|an exclusive|a phone|a telephone) interview (with|to|on)",
        "interviewed by",
        "in [a|an] [brief|short|written|emailed|exclusive] (comment|comments|remarks|statement|email|e-mail|message|text message) to",
        "(speaking|spoke|talking|talked|said|confirmed|denied|explained|revealed|disclosed|admitted|clarified|stated|added|noted|commented|complained|stressed|insisted|acknowledged|conceded|claimed|reported|wrote) [confidentially|exclusively|anonymously|privately] to",
        "(speaking|talking) with",
        "(speaking|said) on",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. An aide told him to stop.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. A diplomat ⟦told Le Monde⟧ that the line was poor.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. Two diplomats ⟦tell Le Monde⟧ that the line was poor.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. A diplomat said ⟦in an interview with Le Monde⟧ that the line was poor.",
        "President Marte of Chile: I spoke by phone with President Ilves of Norway. She ⟦told me⟧ that the line was poor.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦In a brief comment to Le Monde⟧, Marte said that the line was poor.",
    ),
)
def told_outlet(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Frame]:
    """Read the outlet that was told; "told me" names the one that publishes the text."""
    outlet = next(
        (
            a
            for a in reading.actors[number]
            if hit.last <= a.first <= hit.last + 1 and _publishes(reading, number, a)
        ),
        None,
    )
    if outlet is not None and outlet.kind == "source":  # "told the news agency dpa"
        behind = outlet.last
        outlet = next((a for a in reading.actors[number] if a.first == behind and a.kind == "medium"), outlet)
    outlet = (
        outlet or _of_host(reading, number, hit) or _own(reading, number, hit) or _named(reading, number, hit)
    )
    if outlet is None:
        return
    p = _verb(reading, number, hit, outlet)
    if p is None:
        return
    first, last = p.complement
    verb = reading.text(hit.first, hit.last).lower()
    # The verb stands under the outlet too, so that its chain begins there, and so do those that share its subject.
    further = (
        q.complement[1]
        for q in reading.predicates[number]
        if q.shared and q.subject is p.subject and q.speech and q.first > p.first
    )
    first, last = min(first, p.first), max(last, p.last, *further)
    steps = parallel(outlet, verb, hit.first, outlet.last, _ID)
    yield Frame(steps, first, last, number, hit.first, _ID, rank=-1, states=False)


def _publishes(reading: Reading, number: int, actor: Actor) -> bool:
    """Tell whether a phrase is an outlet: a whole name, or "state television", never "the media"."""
    head = reading.tokens.folds[actor.head]
    if actor.kind == "medium":  # not "wrote to the National Assembly"
        last = actor.last
        goes_on = last < reading.layout.sentences[number].last and reading.tokens.words[last][0].isupper()
        return not goes_on or any(a.first == last for a in reading.actors[number])
    return actor.kind == "source" and head in speakers().outlets and head not in _EVERYBODY


def _verb(reading: Reading, number: int, hit: Hit[object], outlet: Actor) -> Predicate | None:
    """Return the verb of saying of who spoke to the outlet: the phrase's own, the one before it, the one behind it."""
    speech = [
        p
        for p in reading.predicates[number]
        if p.speech and p.subject is not None and p.complement[0] < p.complement[1]
    ]
    if reading.tokens.folds[hit.first] in _TOLD:
        return next((p for p in speech if p.first == hit.first), None)
    own = (p for p in speech if p.first == hit.first and p.verb.form != "ing")
    before = (p for p in speech if p.first < hit.first < p.complement[0])
    closing = (p for p in speech if p.trailing and 0 <= hit.first - p.last <= _TAIL)
    behind = (p for p in speech if p.first >= outlet.last and p.lemma not in _GIVES_OUT)
    return next((p for found in (own, closing, before, behind) for p in found), None)


def _of_host(reading: Reading, number: int, hit: Hit[object]) -> Actor | None:
    """Return the outlet of whom somebody told something: "told Ana Ruiz of CBS", "told the anchor Ana Ruiz from Sky News"."""
    folds, text = reading.tokens.folds, reading.tokens.words
    if folds[hit.first] not in _TOLD:
        return None
    for actor in reading.actors[number]:
        at = actor.first - 1 - (folds[actor.first - 1] == "the")
        if hit.last < at <= hit.last + _HOST and folds[at] in _OF and _publishes(reading, number, actor):
            host = range(hit.last, at)
            if all(text[i][0].isupper() or folds[i] in _HOSTS for i in host):
                return actor
    return None


_HOST = 5  #: tokens of "the veteran anchor Ana Ruiz"
_HOSTS = frozenset(
    "the a journalist reporter correspondent anchor host presenter interviewer columnist veteran".split()
)
_OF = frozenset(("of", "from", "at"))


def _named(reading: Reading, number: int, hit: Hit[object]) -> Actor | None:
    """Return an outlet that no list has, where its name tells that it is one: "the Nine Network", "Fjordnews.no"."""
    words, folds = reading.tokens.words, reading.tokens.folds
    end = reading.layout.sentences[number].last
    first = hit.last + (hit.last < end and folds[hit.last] == "the")
    last = first
    while last < min(end, first + _NAME) and (
        words[last][0].isupper() or (last > first and words[last].isdigit())
    ):
        last += 1
    if last == first:
        return None
    kinds = _KINDS | outlet_endings()
    domain = (
        last + 1 < end and words[last] == "." and reading.tokens.starts[last + 1] == reading.tokens.ends[last]
    )
    last += 2 if domain else 0
    if not domain and (last - first < 2 or (folds[first] not in _KINDS and folds[last - 1] not in kinds)):
        return None
    name = reading.text(first, last)
    return Actor(hit.last, last, "medium", medium=Medium(name, "news_article", ""))


def _own(reading: Reading, number: int, hit: Hit[object]) -> Actor | None:
    """Return who was told in his own text: a minister whose statement it is, else the publisher, "three officials told me"."""
    folds, publisher = reading.tokens.folds, reading.document.publisher
    if hit.last >= len(folds) or folds[hit.last] not in ("me", "us"):
        return None
    if reading.quotation_at(hit.first) is not None:
        return None
    tellers = reading.memo.get("tellers")
    teller = tellers[number] if isinstance(tellers, tuple) else None
    if isinstance(teller, Person):
        return Actor(hit.last, hit.last + 1, "person", (teller,), teller.side)
    if publisher is None:
        return None
    return Actor(hit.last, hit.last + 1, "medium", medium=Medium(publisher, "news_article", ""))
