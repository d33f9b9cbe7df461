"""`commitment.willing`: "is ready to host", "stood prepared to help", "remains open to negotiations"."""

from collections.abc import Iterator

from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.acts import acts, is_participle
from toolkit.extract.undertakings.contexts import elsewhere, supposed
from toolkit.extract.undertakings.doers import parties
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.modals import clause_at, opens_clause
from toolkit.extract.undertakings.things import deeds
from toolkit.extract.undertakings.undertaken import with_further
from toolkit.extract.undertakings.unwrapping import BREAKS
from toolkit.extract.undertakings.voices import voice
from toolkit.lexicon import Hit

_COPULAS = frozenset(
    "is are was were be been being stands stood stand remains remained remain stays stayed standing am".split()
)
_NO_VERB = frozenset("him her them us me it you the a an his their our its".split())
_INTENT = frozenset("determined interested keen eager looking aiming seeking".split())
_WANTING = frozenset(
    "plans planned hopes hoped intends intended wants wanted wishes wished aims aimed seeks sought".split()
)
_INSERTED = 12  #: tokens
_STATES = frozenset("country government nation kingdom administration republic side".split())
_BETWEEN = frozenset(
    "always also still fully now equally very more quite ready nevertheless already particularly entirely likewise nonetheless therefore once equally".split()
)


@extraction_rule(
    "commitment.willing",
    phrases=(
        "(ready|prepared|willing) (to|for)",
        "ready (now|always|today|as ever|as before|from now on) [as well] to",
        "open to",
        "available (to|for)",
        'open [“|"] to',
        "(determined|keen|eager|looking|aiming|seeking) to",
        "interested (in|to)",
        "(hopes|hoped|intends|intended|wants|wanted|wishes|wished|aims|aimed|seeks|sought|plans|planned) to",
        "(ready|prepared|willing|open) ,",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. The ship is ready for sea.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He asked whether Chile was ready to help.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He said ⟦Norway was ready to host the talks⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She said ⟦Chile would remain open to negotiations⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She said ⟦Chile was looking to buy more salmon⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She said ⟦Chile was determined to clear the bay⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She said that ⟦her country hopes to import more salmon⟧.",
    ),
    order=18,
)
def willing(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read who is ready, prepared, willing or open to do something; who is not refuses it."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    if folds[hit.last - 1] == ",":  # "is prepared, with its partners, to recognise"
        close = next(
            (i for i in range(hit.last, min(sentence.last - 2, hit.last + _INSERTED)) if folds[i] == ","),
            None,
        )
        if close is None or folds[close + 1] != "to":
            return
        hit = hit._replace(last=close + 2)
    if folds[hit.first] in _WANTING:
        yield from _wanting(reading, number, hit)
        return
    if folds[hit.first] == "looking" and folds[hit.last] in _NO_VERB:
        return  # "are looking to her to end the strike"
    at = hit.first - 1
    while at > sentence.first and (
        folds[at] in _BETWEEN or folds[at].endswith("ly") or folds[at] in ("not", '"', "“")
    ):
        at -= 1
    if folds[at] not in _COPULAS:
        return
    if folds[hit.first] == "available" and not any(a.last == at for a in reading.actors[number]):
        return  # "the doses are available to all"
    negated = "not" in folds[at : hit.first]
    while at > sentence.first and (
        folds[at - 1]
        in ("would", "will", "had", "has", "have", "also", "not", "always", "been", "still", "nonetheless")
        or folds[at - 1].endswith("ly")
    ):
        negated = negated or folds[at - 1] == "not"
        at -= 1
    clause = clause_at(reading, number, at, hit.first)
    if clause is None or (
        not opens_clause(reading, clause) and clause.subject.lead not in ("while", "although")
    ):
        return
    subject = clause.subject
    if supposed(reading, number, clause.first, subject.lead, clause.governing) or elsewhere(
        reading, number, clause.governing
    ):
        return
    if not subject.actors and (
        folds[subject.first] in ("it", "there", "what", "this", "our", "my")
        or (
            subject.head not in acts().agents
            and subject.head not in acts().teams
            and folds[hit.first] == "open"
        )
    ):
        return
    if not subject.actors and folds[hit.last] == "be" and is_participle(folds[hit.last + 1]):
        return  # "the accord is ready to be signed"
    if folds[hit.first] == "interested" and folds[hit.first - 1] in ("only", "solely", "merely"):
        return  # "Norway is only interested in its own fleet"
    if (
        folds[hit.first] == "interested"
        and not folds[hit.last : hit.last + 2][-1].endswith("ing")
        and not folds[hit.last].endswith("ing")
    ):
        return
    who = parties(reading, number, subject, voice(reading, number, clause.governing))
    act = past_manner(folds, hit.last, sentence.last)
    if (
        not who
        or act >= sentence.last
        or (
            not subject.actors
            and not voice(reading, number, clause.governing)
            and not (subject.head in ("government", "side") and subject.lead in ("", ","))
        )
        or any(a.kind == "pronoun" and a.pronoun == "who" for a in subject.actors)
    ):
        return
    if (
        folds[hit.last - 1] == "for"
        and folds[act] not in _FOR
        and not _deed(folds, act, sentence.last)
        and not (
            {"talks", "dialogue", "negotiations", "truce", "ceasefire", "meeting", "cooperation", "summit"}
            & set(folds[act : act + 6])
        )
    ):
        return
    if folds[hit.first] in _INTENT and not {"call", "conversation"}.isdisjoint(folds[act : act + 6]):
        return  # "is keen to have another conversation"
    if folds[hit.first] in _INTENT and folds[act : act + 2] in (["exchange", "views"], ["discuss", "the"]):
        return  # the agenda of the call
    if folds[hit.first] in ("keen", "eager") and (clause.governing is None or clause.governing.trailing):
        return  # "Norway is eager to deepen relations": a courtesy
    if folds[hit.first] == "open" and (
        folds[act] in ("the", "traffic", "all", "visitors", "foreign", "international", "trade")
        and folds[act + 1] in ("public", "traffic", "world", "visitors", "shipping")
    ):
        return
    found = Found(
        "commitment.willing",
        _class(folds[hit.first], negated=negated),
        number,
        clause.first,
        clause_end(reading, number, act),
        act,
        who,
        clause.governing,
        doer=None if subject.actors else (subject.first, subject.last),
    )
    yield from with_further(reading, found)


def _class(word: str, *, negated: bool) -> str:
    """Return the class of what somebody is ready, keen or determined to do; who is determined to will do it."""
    if negated:
        return "refusal"
    return "commitment" if word == "determined" else "intention" if word in _INTENT else "willingness"


_FOR = frozenset(
    "talks dialogue negotiations direct peace a such further cooperation discussions any consultations".split()
)


def _deed(folds: list[str], first: int, last: int) -> bool:
    """Tell whether a noun phrase names something to be done: "ready for a review of its duties"."""
    stop = next(
        (i for i in range(first, last) if folds[i] in BREAKS or folds[i] in ("of", ",", "and", ".")), last
    )
    return stop > first and (
        folds[stop - 1] in deeds() or folds[stop - 1] in ("review", "cooperation", "steps")
    )


def _wanting(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read "her country hopes to import fish", whose subject is no party by itself."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    clause = clause_at(reading, number, hit.first, hit.last)
    if (
        clause is None
        or clause.elided
        or clause.subject.actors
        or clause.governing is None
        or clause.subject.head not in _STATES
        or folds[clause.subject.first] not in ("his", "her", "their", "its", "the", "our")
        or not opens_clause(reading, clause)
        or supposed(reading, number, clause.first, clause.subject.lead, clause.governing)
        or elsewhere(reading, number, clause.governing)
        or folds[clause.act] in acts().courtesies
        or clause.act >= sentence.last
    ):
        return
    who = parties(reading, number, clause.subject, voice(reading, number, clause.governing))
    if who:
        yield Found(
            "commitment.willing",
            "commitment" if folds[hit.first].startswith("plan") else "intention",
            number,
            clause.first,
            clause_end(reading, number, clause.act),
            clause.act,
            who,
            clause.governing,
            doer=(clause.subject.first, clause.subject.last),
        )
