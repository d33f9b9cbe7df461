"""`commitment.considering`: "is considering a purchase", "the Commission was studying the matter", "the request is under review"."""

from collections.abc import Iterator

from toolkit.extract.drafts import PRINCIPALS, Party
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.contexts import holder, supposed
from toolkit.extract.undertakings.doers import parties
from toolkit.extract.undertakings.elsewhere import elsewhere
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.modals import clause_at, opens_clause
from toolkit.extract.undertakings.unnamed import agent, placed
from toolkit.extract.undertakings.voices import voice
from toolkit.extract.words import is_manner
from toolkit.lexicon import Hit

_BES = frozenset("is are was were be been am".split())
_STAYING = frozenset("remains remained remain stays stayed comes came".split())
_PASSIVE = frozenset(("be", "being", "under"))
_FINITE = frozenset("be give gives gave takes took keep keeps kept".split())
_AUXILIARIES = frozenset("would will also not has had have could can should".split())
_ASKED = frozenset(
    "request requests question questions offer proposal proposals application matter list draft idea option options issue plan".split()
)


@extraction_rule(
    "commitment.considering",
    phrases=(
        "[actively|seriously|carefully|currently|also|now|still] (considering|studying|exploring|weighing|mulling|examining|reconsidering|contemplating|reviewing|assessing|evaluating|pondering)",
        "(looking|thinking) (at|into|about|over)",
        "thinking of",
        "working through",
        "giving [it] [some|careful|serious|further] thought",
        "being [still] [actively|carefully|seriously|closely] (considered|examined|studied|reviewed|assessed|explored|weighed|evaluated|pondered|mulled|analysed|analyzed|contemplated|reconsidered|scrutinised|scrutinized|looked at|looked into|worked through|weighed up|thought over|given consideration|given thought)",
        "be [carefully|favourably|seriously] (considered|examined|studied|reviewed|reconsidered|evaluated|weighed|assessed|looked at|looked into|explored)",
        "under [active|careful|serious|close|favourable] (consideration|review|study|examination|advisement|discussion)",
        "be given [due|every|full|close|prompt|careful|serious|favourable|favorable|positive|sympathetic|urgent] (consideration|attention)",
        "consideration (is|was) being given to",
        "(taking|takes|took) [it|that|this|them|the request|the offer|the proposal|the matter] under (advisement|consideration|review)",
        "(keeping|keep|keeps|kept) an open mind",
        "(give|gives|gave|giving) [due|active|careful|serious|favourable|favorable|positive|sympathetic|urgent] consideration to",
        'giving (it|this|that) [“|"] [very] (due|active|careful|serious|favourable|favorable|positive|sympathetic|urgent) consideration',
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. They spoke of examining the wreck.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He asked whether Chile was considering a loan.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He asked that each case be studied by judges.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She said ⟦Chile was considering the purchase of two ships⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She said ⟦Chile was thinking of selling two ships⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She said ⟦Chile was giving positive consideration to a loan⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He replied that ⟦the request was under consideration⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Whether to reopen the port is still being weighed in Santiago⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦The request is being looked into by the Norwegian government⟧.",
    ),
    order=19,
)
def considering(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read what somebody is studying, or what is under consideration."""
    folds = reading.tokens.folds
    begin = reading.layout.sentences[number].first
    passive = folds[hit.first] in _PASSIVE
    if passive and folds[hit.last - 1] == "at" and folds[hit.last : hit.last + 1] in (["as"], ["like"]):
        return  # "would be looked at as a failure"
    if folds[hit.last - 1] == "of" and not folds[hit.last].endswith("ing"):
        return  # "is thinking of the victims"
    if folds[hit.first] == "consideration":  # "consideration is being given to a second loan"
        yield from _given(reading, number, hit)
        return
    at = hit.first if folds[hit.first] in _FINITE else hit.first - 1
    while at > begin and (
        folds[at] in ("also", "now", "still", "currently", "already", "it", "that") or is_manner(folds[at])
    ):
        at -= 1
    if (
        folds[hit.first] not in _FINITE
        and folds[at] not in _BES
        and not (folds[at] in _STAYING and folds[hit.first] == "under")
    ):
        return
    if folds[at] in ("came", "comes") and folds[hit.last - 1] == "discussion":
        return  # "quotas came under discussion": the agenda of the call
    while at > begin and folds[at - 1] in _AUXILIARIES:
        if folds[at - 1] in ("not", "should", "could", "can"):
            return
        at -= 1
    if folds[at] == "be":
        return  # "proposed that every raid be reviewed"
    clause = clause_at(reading, number, at, hit.first)
    if clause is None or (clause.governing is None and folds[at : at + 2] == ["had", "been"]):
        return  # "had been thinking of coming in May"
    subject, first = clause.subject, clause.first
    question = _question(folds, begin, at) if passive else None
    if question is not None:
        first = question
    elif not opens_clause(reading, clause) or supposed(
        reading, number, clause.first, subject.lead, clause.governing
    ):
        return
    if elsewhere(reading, number, clause.governing):
        return
    if folds[hit.last - 1] == "into" and clause.governing is not None and clause.governing.kind == "promise":
        return  # "assured her that the matter would be looked into"
    last = clause_end(reading, number, hit.last - 1)
    who: tuple[Party, ...] = ()
    if passive:
        who = agent(reading, number, hit.last - 1) or placed(reading, number, hit.last, last)
    who = who or parties(reading, number, subject, voice(reading, number, clause.governing))
    if not who and passive and clause.governing is None and subject.head in _ASKED:
        who = (PRINCIPALS,)
    if not who or (
        clause.governing is None
        and not subject.actors
        and not passive
        and folds[subject.first] not in ("the", "this", "his", "her", "their", "a")
    ):
        return
    act = hit.last - 1
    if folds[act] in ("at", "into", "about", "through", "over", "of"):
        act -= 1
    yield Found(
        "commitment.considering",
        "consideration",
        number,
        first,
        last,
        act,
        who,
        clause.governing,
        doer=(subject.first, subject.last) if passive else None,
    )


def _question(folds: list[str], begin: int, verb: int) -> int | None:
    """Return where "whether to send a third ship" begins that "is still being weighed", None for another subject."""
    for i in range(verb - 1, max(begin - 1, verb - _QUESTION), -1):
        if folds[i] == "whether":
            before = folds[i - 1] if i > begin else ""
            return i if not before.isalpha() or before in ("that", "and", "but") else None
        if folds[i] in (",", ";", ":"):
            return None
    return None


_QUESTION = 24  #: tokens


def _given(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    first = hit.first
    while first > sentence.first and folds[first - 1] in ("some", "active", "serious", "careful", "due"):
        first -= 1
    governing = holder(reading, number, first)
    lead = folds[first - 1] if first > sentence.first else ""
    if hit.last >= sentence.last or supposed(reading, number, first, lead, governing):
        return
    last = clause_end(reading, number, hit.last)
    who = placed(reading, number, hit.last, last) or voice(reading, number, governing) or (PRINCIPALS,)
    yield Found("commitment.considering", "consideration", number, first, last, hit.last, who, governing)
