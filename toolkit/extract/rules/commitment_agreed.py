"""`commitment.agreed`: "agreed to meet in May", "agreed that their teams would follow up", "agreed on further contacts"."""

from collections.abc import Iterator

from toolkit.extract.drafts import PRINCIPALS, Party
from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.agreedclauses import agreed_clause
from toolkit.extract.undertakings.agreedthings import thing_agreed, thing_to_do
from toolkit.extract.undertakings.agreements import is_it, months_ago, plan_of
from toolkit.extract.undertakings.beforecall import past
from toolkit.extract.undertakings.complements import Complement, complement, infinitive
from toolkit.extract.undertakings.contexts import hearsay
from toolkit.extract.undertakings.doers import of_predicate
from toolkit.extract.undertakings.extents import clause_end, trimmed
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.heads import is_studying
from toolkit.extract.undertakings.manner import is_pursuit
from toolkit.extract.undertakings.mutual import adjectival, doer_alone, mutual, own_government, takes_two
from toolkit.extract.undertakings.phrases import Subject
from toolkit.extract.undertakings.referring import put_before
from toolkit.extract.undertakings.things import second_things
from toolkit.extract.undertakings.undertaken import undertaken

_AT = frozenset("during at in by between earlier last".split())
_ADJECTIVAL = frozenset(
    "through under by via within with as at of from for the a an its their his her all any previously".split()
)
_SUPPOSING = frozenset(
    "as what if unless once provided until should whenever sure ensure ensuring ensures".split()
)


_ID = "commitment.agreed"


@extraction_rule(
    _ID,
    verbs=("agree", "confirm", "stress"),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. They agreed on the importance of free trade.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. They agreed that the fishery must be protected.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. They agreed that a longer pause would be welcome.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦They agreed to meet in May⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile and proposed a truce. ⟦President Marte agreed to the suggestion⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦They agreed to stay in touch⟧, and ⟦to hold a summit in Oslo⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦They agreed to share radar data⟧ after a wooden boat overturned off the island.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦They agreed to exchange lists of trawlers⟧ and “⟦to hold a joint drill in May⟧”.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦They concurred on holding the next round in May⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦The leaders agreed that their teams would follow up⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦They agreed that Norway and Chile should enhance cooperation on fisheries⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦It was agreed to maintain further contacts⟧.",
    ),
    order=20,
)
def agreed(reading: Reading, predicate: Predicate) -> Iterator[Found]:
    """Read what was agreed to be done; agreeing that something is so, or on its importance, is none."""
    if predicate.kind != "agree" and not _confirmed_to(reading, predicate):
        return
    if predicate.negated or predicate.modal is not None or past(reading, predicate):
        return
    if hearsay(reading, predicate) or _is_no_agreement(reading.tokens.folds, predicate):
        return
    if _is_described(reading.tokens.folds, predicate):
        return
    if predicate.passive and (thing := thing_agreed(reading, predicate)) is not None:
        yield _of_thing(reading, predicate, thing)
        return
    what = complement(reading, predicate)
    if _is_of_occasion(reading.tokens.folds, predicate, what) or (
        predicate.passive and adjectival(predicate)
    ):
        return
    if what.form == "to" and _is_unnamed(reading.tokens.folds[what.act : what.act + _CONDITION]):
        return  # "a source who agreed to speak only if not named"
    if not _does_more(reading, predicate):
        yield from _what(reading, predicate, what)


def _is_unnamed(act: list[str]) -> bool:
    """Tell whether somebody only agrees to talk to reporters: "to speak on condition of anonymity"."""
    return bool(act) and act[0] in ("speak", "talk", "comment") and not _ANONYMOUS.isdisjoint(act)


_CONDITION = 9  #: tokens of "to speak to reporters only on condition of anonymity"
_ANONYMOUS = frozenset(("anonymity", "anonymously", "named", "identified", "unnamed"))


def _does_more(reading: Reading, predicate: Predicate) -> bool:
    """Tell whether somebody only agreed with what was said, and then did something else: "concurred, and expressed hope that"."""
    folds, at = reading.tokens.folds, predicate.last
    at += folds[at] == ","
    return folds[at] == "and" and any(
        p.first == at + 1 + (folds[at + 1] == "also") and p.verb.form in ("past", "third")
        for p in reading.predicates[predicate.sentence]
    )


def _is_described(folds: list[str], predicate: Predicate) -> bool:
    """Tell whether a relative clause only describes something: "under the mechanism which has been agreed"."""
    relative = predicate.passive and folds[predicate.group - 1] in ("which", "that")
    return relative and folds[predicate.last] in (".", ",", "and", "or", ";", "by")


_OCCASIONS = frozenset(("during", "in", "at", "before", "after"))


def _is_no_agreement(folds: list[str], predicate: Predicate) -> bool:
    """Tell what names an agreement, comes near one or supposes it, and reports none."""
    if folds[predicate.last] in ("closer", "nearer", "there"):
        return True  # "came closer to an agreement"; "agreed there on an exchange", at other talks
    if predicate.lemma.endswith(" on") and folds[predicate.last] in _OCCASIONS:
        return True  # "a visit that the two settled on during the call"
    if folds[predicate.start - 2 : predicate.start] == ["including", "by"]:
        return True  # "discussed the trade in krill, including by agreeing to a deal"
    if _at_other_talks(folds, predicate):
        return True
    if predicate.subject is None:
        return folds[predicate.group - 1] in _ADJECTIVAL  # "as agreed at the last meeting", "the agreed line"
    if folds[predicate.subject.first - 1] == "as" and _agree_on_it(folds, predicate):
        return False  # "moved to end the row as the two ministers agreed to reopen the port"
    return folds[predicate.subject.first - 1] in _SUPPOSING  # "if Chile agrees, Norway will host the talks"


def _agree_on_it(folds: list[str], predicate: Predicate) -> bool:
    """Tell whether both agree to do something, and not as they have agreed before: "as the two ministers agreed to reopen it"."""
    subject = predicate.subject
    both = subject is not None and (
        subject.kind in ("group", "holders") or folds[subject.first] in ("their", "both")
    )
    return both and not predicate.perfect and folds[predicate.last] == "to" and predicate.verb.form == "past"


def _at_other_talks(folds: list[str], predicate: Predicate) -> bool:
    """Tell what was agreed at others' talks: "a round of talks between Peru and Ghana in Lima, during which the sides agreed"."""
    first = predicate.subject.first if predicate.subject is not None else predicate.start
    if folds[first - 1] != "which" or folds[first - 2] not in ("during", "at", "in"):
        return False
    before = folds[max(0, first - _TALKS) : first - 2]
    return "between" in before and not _ROUNDS.isdisjoint(before) and _CALLS.isdisjoint(before)


_TALKS = 16  #: tokens of "a third round of direct talks between Peru and Ghana in Lima, during which"
_ROUNDS = frozenset("talks round negotiations meeting summit conference".split())
_CALLS = frozenset("call phone telephone conversation videoconference video".split())


def _of_thing(reading: Reading, predicate: Predicate, thing: Subject) -> Found:
    """Return "a meeting of the ministers was agreed"."""
    end = trimmed(reading, predicate.last, clause_end(reading, predicate.sentence, predicate.last))
    return Found(
        _ID,
        "commitment",
        predicate.sentence,
        thing.first,
        max(end, predicate.last),
        thing.first,
        (PRINCIPALS,),
        predicate,
    )


def _is_of_occasion(folds: list[str], predicate: Predicate, what: Complement) -> bool:
    """Tell when something was agreed from what was: "the terms agreed upon during the meeting"."""
    unsaid = predicate.subject is None or predicate.subject.kind == "source"
    return folds[what.act] in _AT and (what.form in ("on", "to") or (unsaid and what.form == "noun"))


def _what(reading: Reading, predicate: Predicate, what: Complement) -> Iterator[Found]:
    """Read what was agreed by its form: a list, a plan, a thing to be done, an infinitive, a clause."""
    folds = reading.tokens.folds
    own = own_government(reading, predicate)
    actors = own or (PRINCIPALS,) if own or mutual(reading, predicate) or takes_two(folds, what) else None
    if folds[what.at] == ":":
        yield from _listed(reading, predicate, actors or of_predicate(reading, predicate))
        return
    plan = plan_of(folds, what.at) if what.form == "noun" and folds[what.at] in ("with", "to") else None
    if plan is not None:
        yield from _plan(reading, predicate, what, plan)
        return
    if what.form == "in" and not acts().meetings.isdisjoint(folds[what.at : what.at + 5]):
        return  # "agreed in a conversation that it was a great day"
    if thing_to_do(reading, what) is not None:
        if not _is_past(reading, predicate, what):
            begin = what.at + (what.form != "noun" or folds[what.at] in ("to", "upon"))
            named = what._replace(act=begin)
            yield from _things(
                reading, undertaken(reading, _ID, "commitment", predicate, named, actors=actors)
            )
    elif what.form == "to":
        yield from _to(reading, predicate, what, actors)
    elif what.form in ("that", "nothing", "noun"):
        yield from _that(reading, predicate, what, actors)


def _is_past(reading: Reading, predicate: Predicate, what: Complement) -> bool:
    """Tell the call that the text is about, or "agreed to an arms agreement in May", from what is to be done."""
    folds = reading.tokens.folds
    return folds[what.at : what.at + 3] == ["to", "the", "call"] or months_ago(reading, predicate)


def _plan(reading: Reading, predicate: Predicate, what: Complement, plan: int) -> Iterator[Found]:
    """Read the assent to what was proposed: "agreed to the plan", "agreed with Marte on a longer lease"."""
    folds = reading.tokens.folds
    if is_it(folds, plan) and not put_before(reading, predicate.sentence, predicate.first):
        return
    both = (PRINCIPALS,) if "on" in folds[what.at : plan] else None
    put = what._replace(form="noun", act=plan)
    yield from undertaken(reading, _ID, "commitment", predicate, put, actors=both)


def _to(
    reading: Reading, predicate: Predicate, what: Complement, actors: tuple[Party, ...] | None
) -> Iterator[Found]:
    """Read "agreed to meet"; what somebody alone agreed to look at is only considered."""
    folds = reading.tokens.folds
    opposing = folds[what.act] in acts().policies and folds[what.act].endswith("ing")
    opposing = opposing and not is_pursuit(folds, what.act)
    expecting = folds[what.act : what.act + 2] == ["look", "forward"]
    if folds[what.act] in ("disagree", "differ", "think") or opposing or expecting:
        return
    alone = PRINCIPALS not in (actors or of_predicate(reading, predicate))
    studying = folds[what.act] == "consider" or (alone and is_studying(folds, what.act))
    class_ = "consideration" if studying else "commitment"
    yield from undertaken(reading, _ID, class_, predicate, what, actors=actors)


def _that(
    reading: Reading, predicate: Predicate, what: Complement, actors: tuple[Party, ...] | None
) -> Iterator[Found]:
    """Read "agreed that their teams would follow up", in the first clause or the second."""
    found, begin = agreed_clause(reading, predicate, what), None
    if found is None and (begin := _second_that(reading.tokens.folds, predicate, what)) is not None:
        what = Complement("that", begin, begin + 1)
        found = agreed_clause(reading, predicate, what)
    if found is None:
        return
    act, doer = found
    yield from undertaken(
        reading,
        _ID,
        "commitment",
        predicate,
        what._replace(form="that", act=act),
        actors=doer_alone(reading, predicate, doer) or actors,
        doer=doer,
        first=begin,
    )


def _things(reading: Reading, finds: Iterator[Found]) -> Iterator[Found]:
    """Part a find that names several things to be done."""
    for find in finds:
        parts = list(second_things(reading, find.act, find.last))
        stops = [begin for begin, _ in parts] + [find.last]
        yield find._replace(last=trimmed(reading, find.act, stops[0]))
        for (at, act), stop in zip(parts, stops[1:], strict=True):
            yield find._replace(first=at, act=act, last=trimmed(reading, act, stop))


def _second_that(folds: list[str], predicate: Predicate, what: Complement) -> int | None:
    """Return where a second clause begins: "agreed that the strait must stay calm, and that the ministers meet in May"."""
    return next(
        (
            j
            for j in range(what.at + 3, predicate.complement[1] - 2)
            if folds[j] == "that" and folds[j - 1] == "and"
        ),
        None,
    )


def _confirmed_to(reading: Reading, predicate: Predicate) -> bool:
    """Tell whether "the two ministers confirmed to promote cooperation" says what both will do."""
    folds = reading.tokens.folds
    return (
        predicate.lemma in ("confirm", "affirm", "reaffirm")
        and folds[predicate.last : predicate.last + 1] == ["to"]
        and infinitive(reading, predicate.last + 1)
        and PRINCIPALS in of_predicate(reading, predicate)
    )


def _listed(reading: Reading, predicate: Predicate, who: tuple[Party, ...]) -> Iterator[Found]:
    """Read the items of a list behind "they agreed:" and "they agreed to:"."""
    folds = reading.tokens.folds
    for number in range(predicate.sentence + 1, len(reading.layout.sentences)):
        sentence = reading.layout.sentences[number]
        act = sentence.first
        while act < sentence.last and (not folds[act][0].isalpha() or folds[act] == "to"):
            act += 1
        if act == sentence.first or act >= sentence.last or not infinitive(reading, act):
            return
        last = clause_end(reading, number, act)
        yield Found(_ID, "commitment", number, act, last, act, who, predicate)
