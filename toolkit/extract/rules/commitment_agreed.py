"""`commitment.agreed`: "agreed to meet in May", "agreed that their teams would follow up", "agreed on further contacts"."""

from collections.abc import Iterator
from functools import cache

from toolkit.extract.drafts import PRINCIPALS, Party
from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.agreedclauses import agreed_clause
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
from toolkit.extract.undertakings.phrasebounds import PREPOSITIONS
from toolkit.extract.undertakings.phrases import Subject, subject_before
from toolkit.extract.undertakings.referring import put_before
from toolkit.extract.undertakings.things import deeds, second_things
from toolkit.extract.undertakings.undertaken import undertaken

_DATES = frozenset(("date", "dates"))
_PAPERS = frozenset(
    "text texts draft document agreement deal treaty pact statement wording".split()
)  #: agreed, not to be done
_AT = frozenset("during at in by between earlier last".split())
_ADJECTIVAL = frozenset(
    "through under by via within with as the a an its their his her all any previously".split()
)
_SUPPOSING = frozenset(
    "as what if unless once provided until should whenever sure ensure ensuring ensures".split()
)
_ADJECTIVES = frozenset(
    """continuous close closer regular constant direct open frank deep deeper active joint immediate full complete comprehensive
    prompt swift permanent lasting mutual temporary limited partial total urgent""".split()
)
_OF_BOTH = frozenset(("joint", "common", "collective", "further", "continued"))
_NEEDING = frozenset("need needs needed".split())  #: "agreed that we need an agreement"
_SAYS_OF_IT = frozenset("would will should could must is was are were has had".split())


@extraction_rule(
    "commitment.agreed",
    verbs=("agree", "confirm", "stress"),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. They agreed on the importance of free trade.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. They agreed that the fishery must be protected.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. They agreed that a longer pause would be welcome.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦They agreed to meet in May⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile and proposed a truce. ⟦President Marte agreed to the suggestion⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦They agreed to stay in touch⟧, and ⟦to hold a summit in Oslo⟧.",
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
    if reading.tokens.folds[predicate.last] in ("closer", "nearer"):
        return  # "came closer to an agreement"
    if predicate.negated or predicate.modal is not None or past(reading, predicate):
        return
    if hearsay(reading, predicate):
        return
    folds = reading.tokens.folds
    if folds[predicate.start - 2 : predicate.start] == ["including", "by"]:
        return  # "discussed the trade in krill, including by agreeing to a deal"
    if predicate.subject is None and folds[predicate.group - 1] in _ADJECTIVAL:
        return  # "as agreed at the last meeting", "the agreed line"
    if predicate.subject is not None and folds[predicate.subject.first - 1] in _SUPPOSING:
        return  # "if Chile agrees, Norway will host the talks"
    thing = _thing_agreed(reading, predicate) if predicate.passive else None
    if thing is not None:
        end = max(
            trimmed(reading, predicate.last, clause_end(reading, predicate.sentence, predicate.last)),
            predicate.last,
        )
        yield Found(
            "commitment.agreed",
            "commitment",
            predicate.sentence,
            thing.first,
            end,
            thing.first,
            (PRINCIPALS,),
            predicate,
        )
        return
    what = complement(reading, predicate)
    lists = acts()
    if folds[what.act] in _AT and (
        what.form in ("on", "to")
        or ((predicate.subject is None or predicate.subject.kind == "source") and what.form == "noun")
    ):
        return  # "the terms agreed upon during the meeting", "the text agreed during the call"
    if predicate.passive and adjectival(predicate):
        return
    own = own_government(reading, predicate)
    actors = own or (PRINCIPALS,) if own or mutual(reading, predicate) or takes_two(folds, what) else None
    if folds[what.at] == ":":
        yield from _listed(reading, predicate, actors or of_predicate(reading, predicate))
        return
    if (
        what.form == "noun"
        and folds[what.at] in ("with", "to")
        and (plan := plan_of(folds, what.at)) is not None
    ):
        if is_it(folds, plan) and not put_before(reading, predicate.sentence, predicate.first):
            return
        both = (
            (PRINCIPALS,) if "on" in folds[what.at : plan] else None
        )  # "agreed with Marte on a longer lease"
        yield from undertaken(
            reading,
            "commitment.agreed",
            "commitment",
            predicate,
            what._replace(form="noun", act=plan),
            actors=both,
        )
        return
    if what.form == "in" and not acts().meetings.isdisjoint(folds[what.at : what.at + 5]):
        return  # "agreed in a conversation that it was a great day"
    doing = _thing(reading, what) if what.form in ("on", "in", "noun") else None
    if doing is not None and what.form == "noun" and folds[doing + 1] in _SAYS_OF_IT:
        doing = None  # "agreed the conference would be an occasion"
    if doing is not None and folds[doing] == "implementation" and "resolutions" in folds[doing : doing + 10]:
        doing = None  # "concurred on the full implementation of the resolutions": a policy
    if doing is not None:
        if folds[what.at : what.at + 3] == ["to", "the", "call"] or months_ago(reading, predicate):
            return  # the call that the text is about, or "agreed to an arms agreement in May"
        begin = what.at + (what.form != "noun" or folds[what.at] in ("to", "upon"))
        yield from _things(
            reading,
            undertaken(
                reading, "commitment.agreed", "commitment", predicate, what._replace(act=begin), actors=actors
            ),
        )
    elif what.form == "to":
        opposing = folds[what.act] in lists.policies and folds[what.act].endswith("ing")
        opposing = opposing and not is_pursuit(folds, what.act)
        expecting = folds[what.act : what.act + 2] == ["look", "forward"]
        if folds[what.act] not in ("disagree", "differ", "think") and not (opposing or expecting):
            alone = PRINCIPALS not in (actors or of_predicate(reading, predicate))
            studying = folds[what.act] == "consider" or (alone and is_studying(folds, what.act))
            class_ = "consideration" if studying else "commitment"
            yield from undertaken(reading, "commitment.agreed", class_, predicate, what, actors=actors)
    elif what.form in ("that", "nothing", "noun"):
        found, begin = agreed_clause(reading, predicate, what), None
        if found is None and (begin := _second_that(folds, predicate, what)) is not None:
            what = Complement("that", begin, begin + 1)
            found = agreed_clause(reading, predicate, what)
        if found is not None:
            act, doer = found
            what = what._replace(form="that", act=act)
            actors = doer_alone(reading, predicate, doer) or actors
            yield from undertaken(
                reading,
                "commitment.agreed",
                "commitment",
                predicate,
                what,
                actors=actors,
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
        yield Found("commitment.agreed", "commitment", number, act, last, act, who, predicate)


@cache
def _to_be_done() -> frozenset[str]:
    """Return the nouns of what is done once it is agreed; a text or a treaty is there already."""
    return (deeds() | acts().meetings | _DATES) - _PAPERS


def _thing_agreed(reading: Reading, predicate: Predicate) -> Subject | None:
    """Return the subject of "a meeting of the ministers was agreed", "close cooperation against piracy was agreed"."""
    folds = reading.tokens.folds
    first = predicate.start  # "has been agreed": the subject stands before all auxiliaries
    while first > 0 and folds[first - 1] in ("has", "have", "had"):
        first -= 1
    thing = subject_before(reading, predicate.sentence, first)
    if thing is None or thing.actors or thing.lead not in ("", ",", "and", ";", "that", "–"):
        return None
    nouns = _to_be_done()
    # "Close cooperation against the floods": the main word may stand before the first preposition.
    behind = next((i for i in range(thing.first, thing.last) if folds[i] in PREPOSITIONS), thing.last)
    return thing if thing.head in nouns or folds[behind - 1] in nouns else None


def _thing(reading: Reading, what: Complement) -> int | None:
    """Return the head of a noun phrase that names something to be done."""
    folds = reading.tokens.folds
    lists = acts()
    for i in range(what.at + (what.form != "noun"), min(len(folds), what.at + 8)):
        if (
            folds[i] in lists.views
            or folds[i] in _NEEDING
            or not (folds[i][0].isalnum() or folds[i] in ("-", "'s", "$", "€", "£"))
            or folds[i] in ("that", "with", "how", "what", "whether")
            or (folds[i] == "and" and folds[i - 1] not in _ADJECTIVES)
        ):
            return None
        if folds[i] in deeds() or (folds[i] == "work" and folds[i - 1] in _OF_BOTH):
            return i
        if folds[i].endswith(("isation", "ization")) and folds[i + 1] == "of":
            return i  # "agreed to the demilitarization of the village"
        if folds[i] in ("of", "in", "for", "by", "about", "between"):
            return None
    return None
