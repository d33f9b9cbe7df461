"""`commitment.refused`: "declined to extend", "ruled out a no-fly zone", "rejected the request"."""

from collections.abc import Iterator
from functools import cache

from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.beforecall import past
from toolkit.extract.undertakings.complements import complement
from toolkit.extract.undertakings.contexts import holder, supposed
from toolkit.extract.undertakings.doers import of_predicate
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.undertaken import undertaken

_ASKED = frozenset(
    "request requests plea pleas appeal appeals proposal proposals offer offers suggestion suggestions demand demands plan plans idea invitation extension call calls deal option possibility".split()
)

_ENCOUNTERS = frozenset(("encounter", "audience", "trip"))
_ANY = frozenset("any all a an another the such further".split())


@cache
def _askable() -> frozenset[str]:
    """Return what is rejected as an act and not as a view: "rejected any recourse to the tribunal"."""
    return acts().doings | frozenset(
        """arrangement arrangements recourse role deployment compromise concession concessions mediation mediator condition conditions
    delay draft text formula linkage presence sale transfer solution settlement freeze partition exchange interim involvement
    intervention inspection inspections access moratorium quota quotas""".split()
    )


_GIVING = frozenset(("give", "provide", "share", "release"))
#: What is only told: "declined to provide details".
_WORDS = frozenset(
    "details detail specifics information comment comments figures reason reasons explanation timeline name names evidence time times date dates day days deadline answer number numbers account version particulars readout".split()
)


@extraction_rule(
    "commitment.refused",
    verbs=("refuse",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He rejected all accusations.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She declined to rule out a second ban.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. Her office declined to comment.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte declined to lift the ban⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves ruled out a second loan⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦He rejected her request for two ships⟧.",
    ),
    order=16,
)
def refused(reading: Reading, predicate: Predicate) -> Iterator[Found]:
    """Read what somebody declines, refuses, rejects or rules out; rejecting a view is none."""
    folds = reading.tokens.folds
    number = predicate.sentence
    sentence = reading.layout.sentences[number]
    if (
        predicate.negated
        or predicate.passive
        or predicate.subject is None
        or predicate.subject.kind in ("medium", "source")
        or past(reading, predicate)
    ):
        return
    governing = holder(reading, number, predicate.start)
    lead = folds[predicate.start - 1] if predicate.start > sentence.first else ""
    if not of_predicate(reading, predicate) or supposed(reading, number, predicate.start, lead, governing):
        return
    j = predicate.last
    if j >= sentence.last or "nothing" in folds[predicate.first : j + 1]:
        return  # "ruled nothing out", "ruled out nothing"
    if folds[j] == ",":  # "ruled out, for now, selling the shares"
        close = next((i for i in range(j + 1, min(sentence.last - 1, j + 7)) if folds[i] == ","), j)
        j = close + 1
    lists = acts()
    what = complement(reading, predicate, reach=1)
    window = folds[j : min(sentence.last, j + 8)]
    if what.form == "to":
        if folds[what.act] in ("rule", "exclude") or (
            folds[what.act] in ("go", "get")
            and not {"details", "detail", "specifics", "into", "through"}.isdisjoint(window)
        ):
            return  # "declined to rule out a ban", "to go into details", "to get into numbers"
        if folds[what.act] in ("take", "accept", "answer", "return", "receive", "pick", "come") and not {
            "call",
            "calls",
            "phone",
        }.isdisjoint(window[:6]):
            return  # the call that did not come about
        if (folds[what.act] in lists.sayings and folds[what.act] not in _GIVING | {"discuss", "name"}) or (
            folds[what.act] in _GIVING and not _WORDS.isdisjoint(window)
        ):
            return
        if folds[what.act] in ("discuss", "name", "release") and predicate.subject.kind == "source":
            return
        yield from undertaken(reading, "commitment.refused", "refusal", predicate, what)
        return
    if not {"interview", "interviews", "comment"}.isdisjoint(window):
        return  # "refused requests for interviews"
    if "phone" in window[:4] and not {"call", "calls"}.isdisjoint(window[:5]):
        return  # "refused two phone calls"
    opinion = lists.opinions & set(window) and predicate.lemma != "rule out"
    if (opinion and not _ASKED & set(window[:4])) or window[:1] in (["calls"], ["call"]):
        return
    if (
        predicate.lemma == "reject"
        and not _ASKED & set(window)
        and not any(w.endswith("ing") for w in window[:2])
        and not (window[:1] and window[0] in _ANY and _askable() & set(window[1:5]))
    ):
        return
    meeting = window[:1] and window[0] in _ANY and (lists.meetings | _ENCOUNTERS) & set(window[1:5])
    if predicate.lemma in ("refuse", "decline") and not (_ASKED & set(window) or meeting):
        return
    if folds[j] in (".", ",", ";", "that"):
        return
    yield from undertaken(
        reading,
        "commitment.refused",
        "refusal",
        predicate,
        what._replace(form="noun", act=j if predicate.lemma != "reject" else predicate.first),
    )
