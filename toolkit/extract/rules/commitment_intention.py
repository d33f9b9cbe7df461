"""`commitment.intention`: "expressed his intention to visit", "their desire to expand trade", "the wish to open an office"."""

from collections.abc import Iterator

from toolkit.extract.drafts import PRINCIPALS
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.beforecall import past
from toolkit.extract.undertakings.complements import past_addressee
from toolkit.extract.undertakings.courtesies import is_courtesy
from toolkit.extract.undertakings.doers import of_predicate, sides_of
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.kinds import known_verb, type_of
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.owners import owner_before
from toolkit.extract.undertakings.undertaken import start_of, with_further
from toolkit.lexicon import Hit

_SURE = 2.0  #: how far the words of an act must speak for one type
_OTHERS = frozenset(
    "discuss welcome praise commend thank appreciate applaud note understand share_ value ask urge question salute support hail doubt".split()
)
_TAKING_UP = frozenset(("welcome", "appreciate"))  #: what the other one has held out
_EXPRESSING = frozenset("express convey voice reiterate reaffirm confirm repeat".split())
_RESOLVE = frozenset(("keenness", "eagerness"))
_FIRM = frozenset(("resolve", "determination"))
_FIRMLY = frozenset(
    "express voice convey tell inform assure affirm reaffirm share underline underscore reiterate signal".split()
)
#: What is done by one who only holds out: "their determination to defeat the invaders".
_HOLDING_OUT = frozenset(
    "counter combat fight confront deter defend defeat win protect resist eradicate prevail uphold preserve facilitate".split()
)
_DESIRED = frozenset("achieving serving seeing ensuring preserving having being avoiding".split())
_SOFT = frozenset(
    """strengthening deepening developing working expanding enhancing cooperating promoting building supporting fostering cultivating
    broadening advancing improving intensifying contributing playing engaging fighting defending""".split()
)
_VAGUE = frozenset(("cooperate_generally", "uphold_policy"))
_MEETINGS = frozenset("visit meet next_call attend_summit invite mediate_or_host".split())
_SEEING = {"meeting": "meet", "visit": "visit"}  #: "expressed hope that a meeting would be possible"
_TIES = frozenset("relations relationship ties efforts partnership cooperation".split())
_EXPRESSED = frozenset(("expressed", "expresses", "expressing", "voiced", "conveyed"))
_TALKS = frozenset(
    "talks conversations conversation calls dialogue consultations meetings".split()
)  #: "expressed interest in further talks"
_HAVING = frozenset("have has had share shares shared".split())
_OWN = frozenset("their the a his her its our".split())  #: before them "shared" is no verb
_CLOSER = frozenset(
    "closer close cooperation continued stronger deeper further joint strengthening developing expanding continuing cooperating building".split()
)


@extraction_rule(
    "commitment.intention",
    phrases=(
        "(intention|intentions|intent|desire|wish|ambition|aspiration|keenness|eagerness|resolve|determination) to",
        "(keenness|eagerness|desire|wish|determination|resolve) of",
        "(their|his|her|political|common|shared|mutual) will to",
        "(the|political|firm|strong) will of",
        "keenness on",
        "(their|its|his|her|our|mutual|joint|shared|common) striving (to|for)",
        "(intention|interest) (of|in)",
        "hope (to|of|for|that he|that she|that they)",
        "(expressed|expressing|voiced|voicing|expresses) hopes (to|of)",
        "hope that [a|the|their|his|her|such a] [next|further|new|personal|bilateral] (meeting|visit)",
        "hope that it (would|will) [soon] be possible to (meet|visit|arrange)",
        "(desire|wish|intention) for",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He welcomed her wish to visit.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He expressed interest in the weather.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. They repeated their desire to see the parliament at work again.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte expressed her intention to visit Oslo⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦He expressed to President Marte his wish to open an office⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Both sides expressed interest in expanding trade⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦They voiced their will to widen the seabed survey⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Both leaders expressed their keenness on widening the survey⟧.",
    ),
    order=23,
)
def intention(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read an intention, a wish or a hope that somebody expresses for himself."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    noun = hit.last - 2 if not {"will", "hopes"}.isdisjoint(folds[hit.first : hit.last]) else hit.first
    act = past_manner(folds, _behind_owner(folds, hit, sentence.last), sentence.last)
    if act >= sentence.last:
        return
    lifting = folds[act] in ("take", "make") and not _TIES.isdisjoint(folds[act : act + 8])
    if folds[act : act + 3] == ["be", "able", "to"]:
        act = past_manner(folds, act + 3, sentence.last)
    if is_courtesy(folds, act) and not lifting:
        return  # "their desire to see peace", but "to take the ties to new heights"
    owner, first = owner_before(reading, number, noun)
    if folds[hit.last - 1] == "of" and folds[act - 1] == "to" and owner is None:
        return  # "the wish of mankind to"
    if folds[noun] in _RESOLVE:
        kind = type_of(folds[act : act + 8], (), "intention", lead=_SURE)
        expressed = (owner is None and folds[hit.last - 1] == "on") or not _EXPRESSED.isdisjoint(
            folds[max(sentence.first, first - 3) : first]
        )
        if kind not in _MEETINGS and not expressed:
            return  # "affirmed their keenness to deepen ties"
    if folds[noun] in _FIRM and folds[act] in _HOLDING_OUT:
        return
    # "their determination to continue sending ships", not "to continue deepening the ties"
    going_on = folds[act] == "continue" and folds[act + 1].endswith("ing") and folds[act + 1] not in _SOFT
    if (
        folds[noun] in _FIRM
        and folds[act] != "continue"
        and type_of(folds[act : act + 8], (), "intention") in _VAGUE
    ):
        return  # "reaffirmed their determination to strengthen relations"
    if folds[noun] == "interest" and folds[act] in _DESIRED:
        return  # "underscored their interest in achieving peace"
    if folds[noun] == "interest" and not _HAVING.isdisjoint(folds[max(sentence.first, noun - 3) : noun]):
        return  # "both have an interest in keeping prices low"
    if (
        folds[hit.last - 1] in ("of", "in", "on")
        and folds[act - 1] != "to"
        and not folds[act].endswith("ing")
        and not (folds[noun] == "interest" and not _TALKS.isdisjoint(folds[act : act + 3]))
    ):
        return
    if folds[noun] == "hope" and folds[hit.last - 1] == "for":
        if not (folds[act].endswith("ing") and known_verb(folds[act])):
            return
    elif folds[hit.last - 1] == "for" and not _CLOSER & set(folds[act : act + 3]):
        return
    if folds[noun] == "interest" and folds[noun + 1] == "of":
        return
    begin = first
    verbs = {p.first for p in reading.predicates[number] if folds[p.first - 1] not in _OWN}
    while (
        begin > sentence.first
        and begin - 1 not in verbs
        and folds[begin - 1]
        in (
            "the",
            "a",
            "mutual",
            "shared",
            "common",
            "keen",
            "strong",
            "great",
            "his",
            "her",
            "their",
            "its",
        )
    ):
        begin -= 1
    further = (
        folds[begin - 1] in ("and", "including") or folds[begin - 3 : begin] == ["as", "well", "as"]
    ) and folds[noun] != "hope"
    predicate = next(
        (
            p
            for p in reversed(reading.predicates[number])
            if p.last <= begin
            and (
                begin - past_addressee(reading, p, p.last) <= 5
                or (
                    further
                    and p.kind in ("express", "stress")
                    and (not owner or sides_of(owner) == sides_of(of_predicate(reading, p)))
                )
            )
        ),
        None,
    )
    if owner and folds[begin - 2 : begin] in (["it", "is"], ["it", "was"], ["it", "remains"]):
        yield Found(
            "commitment.intention",
            "intention",
            number,
            begin,
            clause_end(reading, number, act),
            act,
            owner,
            predicate,
        )  # "it is Norway's intention to"
        return
    if (
        predicate is None and begin > sentence.first and folds[begin - 1] in _EXPRESSING
    ):  # "called to express his desire to"
        predicate = next(
            (p for p in reading.predicates[number] if p.subject is not None and p.last <= begin), None
        )
        if predicate is not None and of_predicate(reading, predicate):
            yield Found(
                "commitment.intention",
                "intention",
                number,
                begin - 1,
                clause_end(reading, number, act),
                act,
                owner or of_predicate(reading, predicate),
                predicate,
            )
        return
    if (
        predicate is None
        or predicate.negated
        or (
            predicate.lemma in _OTHERS
            and not (predicate.lemma in _TAKING_UP and folds[noun].startswith("intent") and owner)
            and not (
                predicate.lemma == "note"
                and owner is not None
                and (not owner or sides_of(owner) == sides_of(of_predicate(reading, predicate)))
            )
        )
        or past(reading, predicate)
        or folds[noun - 1] == "no"
    ):
        return
    if folds[noun] in _FIRM and predicate.lemma not in _FIRMLY:
        return
    if folds[noun] == "determination" and PRINCIPALS in of_predicate(reading, predicate):
        if not going_on:
            return  # "both reaffirmed their determination to strengthen ties": a courtesy
    if folds[noun] in ("hope",) and predicate.kind not in ("express", "say", "stress"):
        return
    own = of_predicate(reading, predicate)
    who = owner or own
    if predicate.passive and not who:
        who = (PRINCIPALS,)
    if not who:
        return
    far = begin - past_addressee(reading, predicate, predicate.last) > 5
    evidence = begin if owner or far else start_of(reading, predicate)
    if owner == () and predicate.kind == "say":
        evidence = begin
    found = Found(
        "commitment.intention",
        "intention",
        number,
        evidence,
        clause_end(reading, number, act),
        act,
        who,
        predicate,
    )
    if folds[hit.first : hit.first + 2] == ["hope", "that"] and folds[hit.last - 1] in _SEEING:
        found = found._replace(kind=_SEEING[folds[hit.last - 1]])
    yield from with_further(reading, found)


def _behind_owner(folds: list[str], hit: Hit[object], last: int) -> int:
    """Return where the act begins: behind the noun, or behind whose it is: "the wish of Norway to"."""
    if folds[hit.last - 1] == "of":
        to = next((i for i in range(hit.last + 1, min(last, hit.last + 5)) if folds[i] == "to"), None)
        if to is not None and not folds[hit.last].endswith("ing"):
            return to + 1
    return hit.last
