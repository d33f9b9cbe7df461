"""`commitment.agreed`: "agreed to meet in May", "agreed that their teams would follow up", "agreed on further contacts"."""

from collections.abc import Iterator

from toolkit.extract.clauses import Predicate
from toolkit.extract.drafts import PRINCIPALS
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.acts import acts, is_participle
from toolkit.extract.undertakings.contexts import past
from toolkit.extract.undertakings.doers import before_adverbs, of_predicate, subject_before
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.undertaken import Complement, complement, past_manner, undertaken

_MODALS = frozenset(("will", "would", "shall", "should"))
_VERBS_OF_DUTY = frozenset(
    "speak meet hold visit discuss work talk report continue convene travel stay remain resume follow".split()
)


@extraction_rule(
    "commitment.agreed",
    verbs=("agree",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. They agreed on the importance of free trade.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. They agreed that the fishery must be protected.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. They agreed that a longer pause would be welcome.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦They agreed to meet in May⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦They agreed to stay in touch⟧, and ⟦to hold a summit in Oslo⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦They concurred on holding the next round in May⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦The leaders agreed that their teams would follow up⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦It was agreed to maintain further contacts⟧.",
    ),
    order=20,
)
def agreed(reading: Reading, predicate: Predicate) -> Iterator[Found]:
    """Read what was agreed to be done; agreeing that something is so, or on its importance, is none."""
    if (
        predicate.negated
        or predicate.modal is not None
        or past(reading, predicate)
        or _adjectival(reading, predicate)
    ):
        return
    folds = reading.tokens.folds
    what = complement(reading, predicate)
    lists = acts()
    actors = None
    if (
        (predicate.passive and not of_predicate(reading, predicate))
        or (predicate.subject is not None and predicate.subject.kind in ("medium", "source"))
    ) or _together(reading, predicate):
        actors = (PRINCIPALS,)
    if what.form in ("on", "in", "noun"):
        noun = _thing(reading, what)
        if noun is None:
            return
        yield from undertaken(
            reading, "commitment.agreed", "commitment", predicate, what._replace(act=noun), actors=actors
        )
        return
    if what.form == "to":
        if folds[what.act] in ("disagree", "differ") or (
            folds[what.act] in lists.courtesies and folds[what.act] != "make"
        ):
            if folds[what.act] not in ("talk", "take", "pay", "see", "call", "reiterate", "say"):
                return
        yield from undertaken(reading, "commitment.agreed", "commitment", predicate, what, actors=actors)
    elif what.form == "that" or what.form == "nothing":
        found = _clause(reading, predicate, what)
        if found is not None:
            act, doer = found
            yield from undertaken(
                reading,
                "commitment.agreed",
                "commitment",
                predicate,
                what._replace(act=act),
                actors=actors,
                doer=doer,
            )


def _together(reading: Reading, predicate: Predicate) -> bool:
    """Tell whether one who "spoke with her and agreed to" or "agreed with her to" agreed with the other side."""
    folds = reading.tokens.folds
    if folds[predicate.last] == "with":
        return True
    if not predicate.shared:
        return False
    mates = [
        p
        for p in reading.predicates[predicate.sentence]
        if p.first < predicate.first and p.subject is predicate.subject
    ]
    return bool(mates) and mates[-1].lemma in (
        "hold",
        "speak",
        "talk",
        "discuss",
        "have",
        "phone",
        "telephone",
        "converse",
        "confer",
        "exchange",
        "review",
    )


def _adjectival(reading: Reading, predicate: Predicate) -> bool:  # noqa: ARG001
    """Tell "the two leaders were agreed that" from "it was agreed that"."""
    return (
        predicate.passive and predicate.subject is not None and predicate.subject.kind in ("group", "person")
    )


def _thing(reading: Reading, what: Complement) -> int | None:
    """Return the head of a noun phrase that names something to be done."""
    folds = reading.tokens.folds
    lists = acts()
    for i in range(what.at + (what.form != "noun"), min(len(folds), what.at + 8)):
        if (
            folds[i] in lists.views
            or not (folds[i][0].isalnum() or folds[i] in ("-", "'s", "$", "€", "£"))
            or folds[i] in ("that", "with", "how", "what", "whether", "and")
        ):
            return None
        if folds[i] in lists.doings:
            return i
        if folds[i] in ("of", "in", "for", "by", "about", "between"):
            return None
    return None


def _clause(reading: Reading, predicate: Predicate, what: Complement) -> tuple[int, tuple[int, int]] | None:
    """Return the verb and the subject of "that … would …", where it is an act."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[predicate.sentence]
    lists = acts()
    for m in range(what.at, min(sentence.last, what.at + 40)):
        if folds[m] in _MODALS:
            break
        if folds[m] in (
            "is",
            "are",
            "was",
            "were",
            "has",
            "have",
            "must",
            "can",
            "could",
            "may",
            "might",
            "needs",
            "cannot",
            "remains",
            ";",
            ".",
        ):
            return None
    else:
        return None
    act = past_manner(folds, m + 1, sentence.last)
    if act >= sentence.last:
        return None
    subject = subject_before(reading, predicate.sentence, m)
    if subject is None:
        return None
    if folds[act] == "be":
        verb = past_manner(folds, act + 1, sentence.last)
        if (
            verb >= sentence.last
            or not is_participle(folds[verb])
            or folds[verb] in lists.conditions
            or folds[m] == "should"
        ):
            return None
        act = verb
    elif folds[m] == "should":
        if (subject.head not in lists.teams and not any(a.kind == "person" for a in subject.actors)) or folds[
            act
        ] not in _VERBS_OF_DUTY:
            return None
    elif (
        folds[act] in lists.states
        or folds[act] in lists.policies
        or (subject.head in lists.abstracts and not subject.actors)
    ):
        return None
    return act, (subject.first, before_adverbs(folds, m, subject.first))
