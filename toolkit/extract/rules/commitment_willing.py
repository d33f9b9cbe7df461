"""`commitment.willing`: "is ready to host", "stood prepared to help", "remains open to negotiations"."""

from collections.abc import Iterator

from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.acts import acts, is_participle
from toolkit.extract.undertakings.contexts import supposed
from toolkit.extract.undertakings.doers import parties
from toolkit.extract.undertakings.elsewhere import elsewhere
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.kinds import type_of
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.modals import Clause, clause_at, opens_clause
from toolkit.extract.undertakings.phrases import Subject
from toolkit.extract.undertakings.things import deeds
from toolkit.extract.undertakings.undertaken import with_further
from toolkit.extract.undertakings.unwrapping import BREAKS
from toolkit.extract.undertakings.voices import voice
from toolkit.extract.words import is_manner
from toolkit.lexicon import Hit

_COPULAS = frozenset(
    "is are was were be been being stands stood stand remains remained remain stays stayed standing am".split()
)
_ASIDE = frozenset("however nevertheless nonetheless though moreover too therefore also likewise".split())
_CONTRACTED = frozenset("'s they're we're i'm".split())
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
    folds, sentence = reading.tokens.folds, reading.layout.sentences[number]
    last = _past_insertion(folds, hit.last, sentence.last)
    if last is None:
        return
    hit = hit._replace(last=last)
    if folds[hit.first] in _WANTING:
        yield from _wanting(reading, number, hit)
        return
    if folds[hit.first] == "looking" and folds[hit.last] in _NO_VERB:
        return  # "are looking to her to end the strike"
    copula, negated = _copula(reading, number, hit.first)
    if copula is None:
        return
    clause = clause_at(reading, number, copula, hit.first)
    if clause is None or _is_supposed(reading, number, clause) or _is_no_party(reading, hit, clause.subject):
        return
    who = parties(reading, number, clause.subject, voice(reading, number, clause.governing))
    act = past_manner(folds, hit.last, sentence.last)
    if not who or act >= sentence.last or _is_unsaid(reading, number, clause):
        return
    if _is_of_things(folds, hit, act, sentence.last) or _is_courtesy(folds, hit, act, clause):
        return
    subject = clause.subject
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


def _past_insertion(folds: list[str], last: int, stop: int) -> int | None:
    """Return where the act begins behind "is prepared, with its partners, to recognise"; None where no "to" follows."""
    if folds[last - 1] != ",":
        return last
    close = next((i for i in range(last, min(stop - 2, last + _INSERTED)) if folds[i] == ","), None)
    return close + 2 if close is not None and folds[close + 1] == "to" else None


def _copula(reading: Reading, number: int, word: int) -> tuple[int | None, bool]:
    """Return the first of the verbs that say who is ready, and whether they are negated."""
    folds, first = reading.tokens.folds, reading.layout.sentences[number].first
    at = word - 1
    if folds[at] == "," and folds[at - 1] in _ASIDE and folds[at - 2] == ",":
        at -= 3  # "he was, however, open to talks"
    while at > first and (folds[at] in _BETWEEN or is_manner(folds[at]) or folds[at] in ("not", '"', "“")):
        at -= 1
    if folds[at] in _CONTRACTED:
        return at, "not" in folds[at:word]  # "he's willing", "they're ready"
    if folds[at] not in _COPULAS:
        return None, False
    if folds[word] == "available" and not any(a.last == at for a in reading.actors[number]):
        return None, False  # "the doses are available to all"
    negated = "not" in folds[at:word]
    while at > first and (folds[at - 1] in _AUXILIARIES or is_manner(folds[at - 1])):
        negated = negated or folds[at - 1] == "not"
        at -= 1
    return at, negated


_AUXILIARIES = frozenset("would will had has have also not always been still nonetheless".split())


def _is_supposed(reading: Reading, number: int, clause: Clause) -> bool:
    """Tell whether a clause is a relative one, a condition, or told as said elsewhere."""
    folds, subject = reading.tokens.folds, clause.subject
    if subject.lead == "which" and folds[clause.first - 3 : clause.first - 1] in _TOWARDS:
        return False  # "repairs to the pier, for which Norway is ready to pay"
    if not opens_clause(reading, clause) and subject.lead not in ("while", "although"):
        return True
    if supposed(reading, number, clause.first, subject.lead, clause.governing):
        return True
    return elsewhere(reading, number, clause.governing)


_TOWARDS = ([",", "for"], [",", "to"], [",", "towards"])


def _is_no_party(reading: Reading, hit: Hit[object], subject: Subject) -> bool:
    """Tell whether what is ready or open is a thing: "the accord is ready to be signed", "the road is open to traffic"."""
    folds, lists = reading.tokens.folds, acts()
    if subject.actors:
        return False
    if folds[subject.first] in ("it", "there", "what", "this", "our", "my"):
        return True
    if subject.head not in lists.agents and subject.head not in lists.teams and folds[hit.first] == "open":
        return True
    return folds[hit.last] == "be" and is_participle(folds[hit.last + 1])


def _is_unsaid(reading: Reading, number: int, clause: Clause) -> bool:
    """Tell whether nobody on the call says it of somebody who is no party by himself."""
    subject = clause.subject
    if any(a.kind == "pronoun" and a.pronoun == "who" for a in subject.actors):
        return True
    if subject.actors or voice(reading, number, clause.governing):
        return False
    return not (subject.head in ("government", "side") and subject.lead in ("", ","))


def _is_of_things(folds: list[str], hit: Hit[object], act: int, last: int) -> bool:
    """Tell whether what somebody is interested in, ready for or open to is nothing to be done."""
    word = folds[hit.first]
    if word == "interested":
        if folds[hit.first - 1] in ("only", "solely", "merely"):
            return True  # "Norway is only interested in its own fleet"
        if not folds[hit.last : hit.last + 2][-1].endswith("ing") and not folds[hit.last].endswith("ing"):
            return True
    if folds[hit.last - 1] == "for" and folds[act] not in _FOR and not _deed(folds, act, last):
        return _TALKS.isdisjoint(folds[act : act + 6])
    return word == "open" and folds[act] in _PLACES and folds[act + 1] in _PUBLIC


_TALKS = frozenset("talks dialogue negotiations truce ceasefire meeting cooperation summit".split())
_PLACES = frozenset("the traffic all visitors foreign international trade".split())
_PUBLIC = frozenset("public traffic world visitors shipping".split())


def _is_courtesy(folds: list[str], hit: Hit[object], act: int, clause: Clause) -> bool:
    """Tell whether what somebody is keen to do is this call's agenda, or a mere courtesy."""
    word = folds[hit.first]
    if word in _INTENT and not {"call", "conversation"}.isdisjoint(folds[act : act + 6]):
        return True  # "is keen to have another conversation"
    if word in _INTENT and folds[act : act + 2] in (["exchange", "views"], ["discuss", "the"]):
        return True  # the agenda of the call
    if word in ("keen", "eager") and folds[act] in _LEARNING:
        return True  # "is eager to hear it"
    if word == "eager" and folds[act] not in _COMING:
        return True  # "they were eager to work with him"
    if word == "determined" and type_of(folds[act : act + _ACT], (), "commitment", verbal=True) in _VAGUE:
        return True  # "both are determined to deepen their ties"
    # "Norway is eager to deepen relations"
    return word in ("keen", "eager") and (clause.governing is None or clause.governing.trailing)


_ACT = 8  #: tokens of "bring home more than 100,000 of its nationals"
_VAGUE = frozenset(("cooperate_generally", "support_policy"))
_COMING = frozenset(("come", "visit", "travel", "host", "sign", "join", "attend"))
_LEARNING = frozenset(("hear", "know", "learn", "see", "read"))


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
