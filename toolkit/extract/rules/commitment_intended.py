"""`commitment.intended`: "he wanted to visit Oslo", "Chile intends to sign", "hoped to come in May"."""

from collections.abc import Iterator

from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.beforecall import is_meant_now, past
from toolkit.extract.undertakings.complements import Complement, complement
from toolkit.extract.undertakings.contexts import holder, supposed
from toolkit.extract.undertakings.courtesies import is_courtesy
from toolkit.extract.undertakings.doers import of_predicate
from toolkit.extract.undertakings.elsewhere import elsewhere
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.futurekinds import FIGHTING, HARM
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.thiscall import is_use_of_call
from toolkit.extract.undertakings.undertaken import undertaken

# What makes an act of a verb that else is a courtesy: "wished to make a visit", "wants to be present".
_AFTER = {
    "be": (["able"], ["in"], ["at"], ["present"], ["there"]),
    "make": (["the"], ["a"], ["an"], ["his"], ["her"], ["its"]),
    "take": (
        ["part"],
        ["the"],
        ["a"],
        ["more"],
        ["his"],
        ["on"],
        ["care"],
        ["steps"],
        ["measures"],
        ["action"],
        ["over"],
        ["delivery"],
        ["possession"],
    ),
    "pay": (["a"], ["an"], ["his"], ["her"], ["for"], ["the"]),
    "add": (["a"], ["an"], ["the"], ["another"], ["more"]),
    "call": (["off"], ["a"]),
    "speak": (["at"], ["again"], ["more"], ["further"]),
    "talk": (["again"], ["further"], ["more"]),
}
_BETTER = frozenset("warmer closer better stronger deeper good".split())
_TIES = frozenset("relations ties relationship cooperation contacts links".split())
_HOME = frozenset("coalition cabinet elections election re-election parliament".split())
_FORMING = frozenset("put form build lead head set topple dissolve join assemble reshuffle have".split())
_OCCASIONS = frozenset(("opportunity", "occasion", "chance"))
_TALKING = frozenset("discuss cover address touch focus talk ask press urge".split())
_HOLDING = frozenset(("place", "make", "have", "hold"))
_FURTHER = frozenset(("another", "further", "next", "second"))
_COSTS = frozenset("cost costs expenses bill deficit salaries".split())
_RECEIVING = frozenset("receive receiving obtain obtaining gain benefit enjoy get".split())
_GIVEN = frozenset(
    "support help assistance aid backing cooperation understanding funds benefits advantage".split()
)
_THREATENING = frozenset(
    "threaten undermine destabilize destabilise weaken harm sabotage derail provoke".split()
)
_CONCRETE = frozenset(
    "meet visit come travel return host buy sign send attend join strengthen deepen expand enhance".split()
)
_LEMMAS = frozenset(("intend", "want", "hope", "wish", "aim", "desire", "aspire", "expect"))


@extraction_rule(
    "commitment.intended",
    verbs=("intend",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He wanted her to sign.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He wished to thank her.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. “They want to make a deal on fish,” Marte said.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She said ⟦she hoped to visit Oslo in May⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He said ⟦Norway intended to buy two ships⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. “⟦I hope to come to Oslo before the summer⟧,” Marte said.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. They discussed the bill, which ⟦Norway intends to pass in May⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. They discussed the bill, which Norway had hoped to pass.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦They hoped to see each other in Lima⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She said ⟦Chile did not intend to buy more ships⟧.",
    ),
    order=21,
)
def intended(reading: Reading, predicate: Predicate) -> Iterator[Found]:
    """Read what somebody wants, hopes or intends to do himself."""
    if (
        predicate.lemma not in _LEMMAS
        or predicate.passive
        or predicate.relative
        or (predicate.subject is None and not of_predicate(reading, predicate))
        or past(reading, predicate)
        or (predicate.lemma == "hope" and "had" in reading.tokens.folds[predicate.group : predicate.first])
    ):
        return  # nor "had hoped to sign it this autumn"
    subject = predicate.subject
    if (
        subject is not None
        and (
            (subject.kind == "source" and reading.tokens.folds[subject.head] not in acts().agents)
            or subject.kind == "medium"
            or subject.pronoun == "who"
        )
    ) or predicate.modal in ("could", "might", "should"):
        return
    folds = reading.tokens.folds
    if subject is not None and subject.kind == "group" and folds[subject.first - 1] in ("in", "across"):
        return  # "carriers in both countries hope to"
    if predicate.negated and predicate.lemma != "intend":
        return  # "we do not want to irritate them"
    if (
        subject is not None
        and subject.pronoun in ("we", "i")
        and predicate.lemma not in ("intend", "expect")
        and reading.quotation_at(predicate.first) is not None
        and _CONCRETE.isdisjoint(folds[predicate.last + 1 : predicate.last + 3])
    ):
        return  # "we want to end our quarrels", but "I hope to visit Peru"
    if folds[predicate.start] == "they" and reading.quotation_at(predicate.first) is not None:
        return  # "“They want to make a deal,” she said" is what others want
    governing = holder(reading, predicate.sentence, predicate.start)
    lead = folds[predicate.start - 1] if predicate.start else ""
    if not _opens(reading, predicate, governing):
        return
    planned = lead in ("which", "where") and is_meant_now(
        predicate
    )  # "discussed the bill, which Norway intends to pass"
    if (not planned and supposed(reading, predicate.sentence, predicate.start, lead, governing)) or elsewhere(
        reading, predicate.sentence, governing
    ):
        return
    if (
        predicate.lemma == "want"
        and folds[predicate.last] in _BETTER
        and not _TIES.isdisjoint(folds[predicate.last + 1 : predicate.last + 4])
    ):  # "wanted warmer relations with Europe"
        what = Complement("noun", predicate.last, predicate.last)
        yield from undertaken(reading, "commitment.intended", "intention", predicate, what)
        return
    opening = _past_insertion(folds, predicate.last)
    if folds[opening : opening + 1] != ["to"] and folds[opening : opening + 2] != ["not", "to"]:
        return
    what = complement(reading, predicate, reach=1)
    if opening > predicate.last:
        what = Complement("to", opening, past_manner(folds, opening + 1, len(folds) - 1))
    if what.form != "to" or (
        is_courtesy(folds, what.act)
        and folds[what.act + 1 : what.act + 2] not in _AFTER.get(folds[what.act], ())
        and not _sees_somebody(reading, predicate.sentence, what.act)
        and not (
            predicate.lemma in ("intend", "expect")
            and folds[what.act] in ("speak", "talk", "communicate")
            and folds[what.act + 1] in ("to", "with")
        )
    ):
        return
    if (
        not _RECEIVING.isdisjoint(folds[what.act : what.act + 3])
        and not _GIVEN.isdisjoint(folds[what.act : what.act + 6])
        and predicate.lemma != "intend"
    ):
        return  # "hoped to continue receiving its support"
    if is_use_of_call(folds, what.act):
        return  # "intends to use the call to raise the quota"
    if folds[predicate.first - 1] == "it" and folds[what.act] in _THREATENING:
        return  # "saying it aims to threaten the stability of the state"
    costs = folds[what.act] == "cover" and not _COSTS.isdisjoint(folds[what.act : what.act + 4])
    if (folds[what.act] in _TALKING and not costs and not planned) or not _OCCASIONS.isdisjoint(
        folds[what.act : what.act + 4]
    ):
        return  # "wanted to address two matters"
    window = folds[what.act : what.act + 6]
    home = _HOME - {"coalition"} if window[0] == "join" else _HOME  # "intends to join the Coalition for"
    if not home.isdisjoint(window) or ("government" in window and window[0] in _FORMING):
        return  # "hoped to put together a government"
    if window[:2] == ["buy", "time"] or window[0] == "announce":
        return  # "wants to buy time", "hoped to announce the date by Friday"
    hand_in_hand = folds[what.act + 1 : what.act + 4] == ["hand", "in", "hand"]
    if not hand_in_hand and not acts().politeness.isdisjoint(folds[what.act + 1 : what.act + 8]):
        return  # "wanted to offer not just his own help"
    if window[:3] == ["hold", "the", "talks"] and folds[what.act + 3] not in ("in", "at"):
        return  # the call that the text is about
    told = folds[what.act : what.act + 4]
    if folds[what.act] in _HOLDING and "call" in told and _FURTHER.isdisjoint(told):
        return  # the call that the text is about
    if (
        folds[what.act] == "continue"
        and predicate.lemma != "intend"
        and folds[what.act + 1 : what.act + 3] == ["to", "be"]
    ):
        return
    # "does not intend to buy more ships", but not "to attack" and "to continue the raids"
    harmless = folds[what.act] in HARM or not FIGHTING.isdisjoint(folds[what.act : what.act + 6])
    refused = predicate.negated and not harmless
    yield from undertaken(
        reading,
        "commitment.intended",
        "refusal" if refused else "intention",
        predicate,
        what,
        polarity="refrain" if (predicate.negated or what.negated) and not refused else "do",
    )


def _past_insertion(folds: list[str], at: int) -> int:
    """Return where the complement begins: "wishes, together with Chile, to step up trade"."""
    if folds[at] != ",":
        return at
    close = next((i for i in range(at + 1, min(len(folds) - 1, at + 10)) if folds[i] == ","), None)
    return close + 1 if close is not None and folds[close + 1] == "to" else at


def _sees_somebody(reading: Reading, number: int, act: int) -> bool:
    """Tell "hoped to see each other in Lima" and "wishes to see the King in Oslo" from "wants to see a deal"."""
    folds = reading.tokens.folds
    if folds[act] != "see":
        return False
    if folds[act + 1 : act + 3] in (["each", "other"], ["one", "another"]):
        return True
    whom = next((a for a in reading.actors[number] if act < a.first <= act + 2), None)
    return (
        whom is not None
        and whom.kind in ("person", "pronoun")
        and folds[whom.last : whom.last + 1] in (["in"], ["at"], ["again"], ["soon"], ["on"], ["."])
    )


def _opens(reading: Reading, predicate: Predicate, governing: Predicate | None) -> bool:
    """Tell a clause of its own from a relative one: "the message he intends to deliver" is none."""
    subject = predicate.subject
    if subject is None or subject.kind != "pronoun" or predicate.shared:
        return True
    start = subject.first
    sentence = reading.layout.sentences[predicate.sentence]
    before = reading.tokens.folds[start - 1] if start > sentence.first else ""
    return (
        not before.isalpha()
        or before in _JOINING
        or (governing is not None and governing.last == start)
        or any(a.last == start for a in reading.actors[predicate.sentence])
    )


_JOINING = frozenset("that and but while as also whereas although where so then".split())
