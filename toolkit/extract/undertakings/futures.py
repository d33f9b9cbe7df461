"""Clauses with "will", "would" or "is to": whether they say what a party will do."""

from collections.abc import Iterator

from toolkit.extract.drafts import PRINCIPALS, Party
from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.consequences import awaits, threatened, threatens
from toolkit.extract.undertakings.contexts import supposed
from toolkit.extract.undertakings.doers import parties, sides_of
from toolkit.extract.undertakings.effects import is_effect, is_of_many, is_of_none
from toolkit.extract.undertakings.elsewhere import elsewhere
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.futurecase import Judgement
from toolkit.extract.undertakings.futurekinds import HARM, STINT
from toolkit.extract.undertakings.judgements import MEASURES, WITHOUT, is_welcome, judged
from toolkit.extract.undertakings.meantverbs import meant_verb
from toolkit.extract.undertakings.modals import Clause, opens_clause
from toolkit.extract.undertakings.nonacts import HINDERING
from toolkit.extract.undertakings.ownwords import in_own_words
from toolkit.extract.undertakings.phrasebounds import PREPOSITIONS
from toolkit.extract.undertakings.phrases import earlier_subject
from toolkit.extract.undertakings.undertaken import with_further
from toolkit.extract.undertakings.unnamed import agent, of_nobody_named
from toolkit.extract.undertakings.voices import voice
from toolkit.extract.undertakings.wordgiven import word_given


def speakers(reading: Reading, clause: Clause) -> tuple[Party, ...]:
    """Return for whom the clause speaks."""
    governing = clause.governing
    if clause.spoken_by:
        return clause.spoken_by
    if governing is not None and governing.kind == "agree":
        return (PRINCIPALS,)
    if governing is None or governing.trailing:
        given = word_given(reading, clause.number, clause.act)
        if given:
            return given
    return voice(reading, clause.number, governing)


def future_act(reading: Reading, clause: Clause, rule: str) -> Iterator[Found]:
    """Read what a party will do, and for whom the clause speaks."""
    folds = reading.tokens.folds
    verb = folds[clause.act]
    subject = clause.subject
    governing = clause.governing
    occasion = _on_the_occasion(reading, clause)
    if not occasion and (
        not opens_clause(reading, clause)
        or supposed(reading, clause.number, clause.first, "" if clause.spoken_by else subject.lead, governing)
        or elsewhere(reading, clause.number, governing)
    ):
        return
    if any(a.kind == "pronoun" and a.pronoun == "who" for a in subject.actors) or (
        folds[subject.first] in ("there", "this", "what", "nobody", "you", "neither", "any", "anything")
        and not subject.actors
        and subject.head not in MEASURES
        and not awaits(folds, clause, verb)
    ):
        return
    if subject.lead == "and" and "what" in folds[max(0, subject.first - _JOINED) : subject.first]:
        return  # "look forward to what Norway and Chile will achieve"
    if is_effect(reading, clause) or is_of_many(reading, clause) or is_of_none(reading, clause):
        return
    spoken_by = speakers(reading, clause)
    if (
        not subject.actors and governing is None and subject.lead in ("and", "but", ",")
    ):  # "Norway will join, and the first ship will come"
        mate = earlier_subject(reading, clause.number, subject.first)
        if mate is not None and mate.actors:
            spoken_by = parties(reading, clause.number, mate, spoken_by)
    if clause.passive and verb == "invited" and not clause.negated:
        yield from _invited(reading, clause, rule, spoken_by)
        return
    always = "always" in folds[clause.at : clause.act]
    if (
        folds[clause.act : clause.act + 2] == ["be", "welcome"]
        and folds[clause.act + 2] in _PLACED
        and not always
    ):
        if subject.actors:  # not "real progress would be welcome to the ministers"
            yield from _invited(reading, clause, rule, spoken_by)
        return  # "said that Y would be welcome in Oslo"
    by = clause.passive and agent(reading, clause.number, clause.act)
    who = by or parties(reading, clause.number, subject, spoken_by) or of_nobody_named(reading, clause)
    if clause.passive and not (by or subject.actors) and len(spoken_by) == 1 and PRINCIPALS not in who:
        if sides_of(who).isdisjoint(sides_of(spoken_by)):
            who = spoken_by  # whose citizens are helped does not help them
    if subject.head in MEASURES and subject.actors and folds[subject.actors[0].first - 1] in PREPOSITIONS:
        who = spoken_by  # "the sanctions on Peru would stay"
    threat = threatens(folds, clause)
    if threat:
        named = {a.side for a in subject.actors if a.kind == "side"}
        if not spoken_by or not named.isdisjoint(sides_of(spoken_by)):
            return  # "said that Norway would face consequences if it gave way"
        who = spoken_by
    if not who or not in_own_words(reading, clause):
        return
    verb = meant_verb(reading, clause)
    judgement: Judgement | None
    if clause.passive and clause.negated and verb == "bound":
        judgement = Judgement(
            "refusal", clause.act
        )  # "would not be bound by any deal": who will go his own way
    elif (
        threat
        or _is_threat(folds, clause, verb)
        or (verb in _KEEPING and folds[clause.act + 2 : clause.act + 4] == ["status", "quo"])
    ):
        judgement = Judgement("commitment", clause.act)
    else:
        judgement = judged(reading, clause, verb, who)
    if judgement is None:
        return
    class_, act = judgement
    polarity = (
        "refrain" if clause.negated and class_ == "commitment" and verb not in STINT | HINDERING else "do"
    )
    if (
        clause.negated
        and class_ == "refusal"
        and governing is not None
        and (governing.kind == "promise" or _assures(reading, governing, clause.first))
    ):
        class_, polarity = "commitment", "refrain"
    last = clause_end(reading, clause.number, max(act, clause.act))
    if occasion:  # "discussed the forum, where they will meet, and the quotas"
        last = next((i for i in range(act, last - 1) if folds[i] == "," and folds[i + 1] == "and"), last)
    found = Found(
        rule,
        class_,
        clause.number,
        _short_of(reading, clause, last),
        last,
        act,
        who,
        governing,
        (),
        polarity,
        "announced" if class_ == "commitment" else None,
        _kind(folds, clause, verb)
        if class_ == "commitment" and verb not in HARM
        else ("invite" if class_ == "offer" and is_welcome(reading, clause, act) else None),
        doer=(subject.first, subject.last)
        if not subject.actors or subject.actors[0].kind == "group"
        else None,
    )
    for find in with_further(reading, found) if class_ in _SEVERAL and not occasion else (found,):
        gives_none = (
            find.first != found.first
            and folds[find.act] in WITHOUT
            and folds[find.act + 1] in ("no", "nothing")
        )
        yield find._replace(class_="refusal", status=None) if gives_none else find


def _is_threat(folds: list[str], clause: Clause, verb: str) -> bool:
    return awaits(folds, clause, verb) and threatened(folds, clause)


def _invited(reading: Reading, clause: Clause, rule: str, spoken_by: tuple[Party, ...]) -> Iterator[Found]:
    """Read "said that the King would be invited to the forum", which is an offer of whoever says so."""
    hosts = agent(reading, clause.number, clause.act) or spoken_by
    guests = parties(reading, clause.number, clause.subject, ()) if clause.subject.actors else ()
    if hosts and sides_of(hosts).isdisjoint(sides_of(guests)) and in_own_words(reading, clause):
        last = clause_end(reading, clause.number, clause.act)
        yield Found(
            rule,
            "offer",
            clause.number,
            clause.first,
            last,
            clause.act,
            hosts,
            clause.governing,
            toward=guests,
            kind="invite",
        )


def _on_the_occasion(reading: Reading, clause: Clause) -> bool:
    """Tell what both will do where they meet next: "the forum in Lima, where they will sign the accord", "a draft, which they plan to sign"."""
    subject = clause.subject
    return (
        subject.lead in ("where", "when", "which")
        and reading.tokens.folds[subject.first - 2] == ","
        and reading.tokens.folds[clause.at] in ("will", "plan")
        and not clause.passive
        and bool(subject.actors)
        and all(a.kind == "group" for a in subject.actors)
        and not _BOTH.isdisjoint(reading.tokens.folds[subject.first : subject.last])
    )


_BOTH = frozenset(("they", "both", "two", "three"))
_JOINED = 5  #: tokens of "what the United States and"
_SEVERAL = frozenset(("commitment", "intention"))


def _kind(folds: list[str], clause: Clause, verb: str) -> str | None:
    """Return the type of what one will "never" or "always" do, and of welcoming a guest."""
    if verb == "receive" and folds[clause.act] == "welcome":
        return "meet"
    if clause.never:
        return "uphold_policy"
    if _is_threat(folds, clause, verb):
        sanctions = not {"sanctions", "restrictive"}.isdisjoint(folds[clause.act : clause.act + _REACH])
        return "sanction" if sanctions else "uphold_policy"
    return "support_policy" if folds[clause.act - 1] == "always" else None


_WITH = frozenset(
    ("together", "alongside", "along", "well")
)  #: who acts beside: "Norway, together with its allies, will"


def _short_of(reading: Reading, clause: Clause, last: int) -> int:
    """Return where the evidence begins: at the verb where a subject with an apposition is longer than all that follows."""
    governing = clause.governing
    if (
        last - clause.first <= _BARE
        and governing is not None
        and not governing.trailing
        and governing.lemma in _CONFIRMING
        and 0 < clause.first - governing.first <= _REACH
    ):
        return governing.first  # "which Marte confirmed he would attend"
    before = reading.tokens.folds[clause.first : clause.at]
    if "," in before and before[-1] in _QUOTING and not clause.elided:
        return clause.at  # "The two, in the words of the king, “will work for it”"
    side = clause.subject.actors[:1] and clause.subject.actors[0].kind == "side"
    if (
        not side
        or clause.elided
        or last <= clause.at
        or "," not in reading.tokens.folds[clause.first : clause.at]
        or not _WITH.isdisjoint(reading.tokens.folds[clause.first : clause.at])
    ):
        return clause.first
    whole, own = reading.span(clause.first, clause.at), reading.span(clause.at, last)
    return clause.at if whole.end - whole.start > own.end - own.start else clause.first


_QUOTING = frozenset(("“", '"', "‘"))
_PLACED = frozenset(("in", "to", "at"))
_BARE = 4  #: tokens of "he will be there", which alone says little
_REACH = 7  #: tokens of "confirmed during the call that"
_CONFIRMING = frozenset(("confirm", "promise", "pledge", "vow", "affirm", "assure"))
_KEEPING = frozenset(
    ("preserve", "maintain", "keep", "respect", "uphold")
)  #: "would preserve the status quo"


def _assures(reading: Reading, governing: Predicate, first: int) -> bool:
    return bool(
        {"assurance", "assurances", "word", "guarantee", "guarantees", "promise", "pledge"}
        & set(reading.tokens.folds[governing.last : first])
    )
