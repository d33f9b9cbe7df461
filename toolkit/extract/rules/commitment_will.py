"""`commitment.will`: "said Norway would send two ships", "their ministers will meet in May", "would not reopen the text"."""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.acts import is_participle
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.firmness import sure
from toolkit.extract.undertakings.futures import future_act
from toolkit.extract.undertakings.modals import Clause, clause_at
from toolkit.lexicon import Hit


@extraction_rule(
    "commitment.will",
    phrases=(
        "(will|would|shall|won't|wouldn't|we'll|i'll|they'll|he'll|she'll)",
        "(he'd|she'd|we'd|i'd|they'd)",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He said a pause would be welcome.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He said Oslo would uphold the law.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He hoped that Chile would send two ships.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He argued that Norway would keep the nurses out with it.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He said the leaders would review their plans.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He said that ⟦Norway would send two ships by June⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He said ⟦Norway would preserve the status quo on the island⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. Sharing the concerns of Chile, ⟦Norway will send two ships⟧, he said.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. They discussed the summit, which Marte ⟦confirmed he would attend⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He said ⟦Norway would not be bound by any deal signed in Lima⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He said that ⟦checks on boats leaving Bergen for Lima would be tightened in May⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He said that ⟦a committee to carry out the plan would be set up in May⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He said ⟦an envoy would travel to Santiago in May⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Their foreign ministers will meet in Oslo⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Two ships with tents will sail from Bergen⟧, President Ilves promised President Marte.",
        "Call. President Ilves of Norway and President Marte of Chile spoke by phone. ⟦President Ilves and President Marte will remain in contact⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She said ⟦Chile would not reopen the treaty⟧.",
    ),
    order=30,
)
def will(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read a future act of a party: after "will", and after "would" in reported speech."""
    folds = reading.tokens.folds
    clause = clause_at(reading, number, hit.first, hit.last)
    if clause is None:
        return
    if _had_done(folds, hit, clause.act) or "otherwise" in folds[hit.last : clause.act + 1]:
        return
    if folds[hit.last : hit.last + 3] == ["of", "course", "work"] or folds[hit.last : hit.last + 2] == [
        "naturally",
        "work",
    ]:
        return  # "we shall of course work with the new administration": who does not?
    if _is_thing_told(reading, clause) or _is_supposed_of_oneself(reading, clause):
        return
    if clause.governing is None:
        clause.governing = _inserted(reading, clause)
    if clause.governing is not None and clause.governing.lemma == "argue":
        return  # "arguing that it would keep the nurses out": what follows from it
    if clause.governing is None:
        clause.spoken_by = () if clause.elided else sure(reading, number, clause.subject.first)
    if clause.governing is None and not clause.spoken_by and not _free(reading, clause):
        return
    if (
        folds[hit.first] == "would"
        and clause.governing is None
        and not clause.spoken_by
        and not _reported_before(reading, clause)
    ):
        wishing = folds[clause.act : clause.act + 2] == ["like", "to"]
        if not (wishing and any(a.pronoun in ("we", "i") for a in clause.subject.actors)):
            return
    yield from future_act(reading, clause, "commitment.will")


def _is_thing_told(reading: Reading, clause: Clause) -> bool:
    """Tell what somebody says of a thing in his own words, "“It would calm the region,” he said": of himself he says "we"."""
    at = clause.subject.first
    it = not clause.elided and clause.subject.last == at + 1 and reading.tokens.folds[at] == "it"
    told = clause.governing
    teller = told.subject if told is not None and told.first < at else None
    itself = teller is not None and teller.kind in ("side", "source")  # "the ministry said “it would help”"
    return it and not itself and reading.quoted(at, clause.act)


def _is_supposed_of_oneself(reading: Reading, clause: Clause) -> bool:
    """Tell what somebody says it would be of him to say something: "I'd be misleading you if I said he will take it"."""
    folds = reading.tokens.folds
    stop = min(reading.layout.sentences[clause.number].last, clause.act + _SUPPOSED)
    behind = folds[clause.act : stop]
    return "be" in folds[clause.act - 1 : clause.act + 1] and any(
        behind[i : i + 2] == ["if", "i"] for i in range(1, len(behind) - 1)
    )


_SUPPOSED = 8  #: tokens of "be misleading you all if I"


def _had_done(folds: list[str], hit: Hit[object], act: int) -> bool:
    """Tell "he'd spoken with X", which he had, from "he'd send ships", which he would."""
    short = folds[hit.first].endswith(("'d", "’d"))
    return short and is_participle(folds[act]) and folds[act] not in _ALSO_BASE


_ALSO_BASE = frozenset("put cut come become run set let hit shut read spread overcome".split())


def _inserted(reading: Reading, clause: Clause) -> Predicate | None:
    """Return the verb of saying between a condition and its clause: "If they refuse, she said, Norway would send ships"."""
    first = clause.subject.first
    if clause.elided or clause.subject.lead != ",":
        return None
    return next(
        (
            p
            for p in reading.predicates[clause.number]
            if p.speech and p.last == first - 1 and p.subject is not None
        ),
        None,
    )


def _free(reading: Reading, clause: Clause) -> bool:
    """Tell whether a clause in the text's own voice counts: of sides and teams, and of people where the text goes on about the call."""
    actors = clause.subject.actors
    if clause.passive and any(a.kind == "person" for a in actors):
        return False
    if not actors or any(a.kind in ("side", "group") or a.pronoun == "we" for a in actors):
        return True
    if any(a.kind == "holders" and len(a.sides) > 1 for a in actors):
        return True  # "the Norwegian and Chilean leaders will"
    if any(a.pronoun == "n" and a.side is not None for a in actors):
        return _speech_goes_on(reading, clause)  # "She said Norway stood by them. Moreover, it will send"
    announced = reading.tokens.folds[clause.at] == "will" and not clause.negated
    if announced and len({p.side for a in actors for p in a.people} - {None}) > 1:
        return True  # "President Ilves and President Marte will remain in contact"
    return all(_on_the_call(reading, clause, a) for a in actors)


def _on_the_call(reading: Reading, clause: Clause, actor: Actor) -> bool:
    sentence = reading.layout.sentences[clause.number]
    paragraph = reading.layout.paragraphs[sentence.paragraph]
    alone = paragraph.first == sentence.first and paragraph.last == sentence.last
    folds = reading.tokens.folds
    stated = (
        not clause.negated or folds[clause.act] in _SHUNNED
    )  # "The minister will not speak with him until"
    announced = folds[clause.at] == "will" and stated and not folds[clause.act].endswith("ing")
    short = len(reading.layout.paragraphs) <= _SHORT
    if announced and short and reading.home is not None and any(p.side == reading.home for p in actor.people):
        return True  # what an office says in short of its own leader
    if alone and not (announced and short and reading.home is not None):
        return False  # a paper's background; an office announces what its leader will do
    return bool(actor.people) and len(actors_named(reading, actor)) > 1 + alone


#: What an office announces that its leader will not do.
_SHUNNED = frozenset("speak talk meet attend travel visit receive join call participate".split())
_SHORT = 14  #: paragraphs: a longer text is a briefing on other things too


def actors_named(reading: Reading, actor: Actor) -> tuple[int, ...]:
    """Return the sentences in which the person of an actor is named."""
    return tuple(n for n, found in enumerate(reading.actors) if any(a.people == actor.people for a in found))


def _reported_before(reading: Reading, clause: Clause) -> bool:
    """Tell whether reported speech goes on after a semicolon, or stands under "according to"."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[clause.number]
    if clause.elided:
        return any(p.speech and p.first < clause.at for p in reading.predicates[clause.number])
    first = clause.subject.first
    if "according" in folds[sentence.first : sentence.last]:
        return True
    if clause.subject.lead in ("and", "but", "while") and any(
        p.speech and first - 3 <= p.last < first for p in reading.predicates[clause.number]
    ):
        return True  # "Norway would send tents, she said, and the army would fly them in"
    spoken = any(
        p.speech or p.kind in ("propose", "promise")
        for p in reading.predicates[clause.number]
        if p.first < first
    )
    if spoken and ";" in folds[max(sentence.first, first - 3) : first]:
        return True
    return _speech_goes_on(reading, clause)


def _same_side(reading: Reading, clause: Clause) -> bool:
    """Tell whether a side acts for which the paragraph before spoke: "Marte agreed. / Chile would send two ships"."""
    own = {a.side for a in clause.subject.actors if a.kind == "side"} - {None}
    spoken = {
        person.side
        for p in reading.predicates[clause.number - 1]
        if p.speech and p.parent is None and p.subject is not None
        for person in p.subject.people
    }
    return bool(own) and own <= spoken


def _speech_goes_on(reading: Reading, clause: Clause) -> bool:
    """Tell whether a sentence goes on with what the one before reports: "She promised help. Two ships would sail in May"."""
    number = clause.number
    sentences = reading.layout.sentences
    folds = reading.tokens.folds
    if number == 0:
        return False
    apart = sentences[number - 1].paragraph != sentences[number].paragraph
    if apart and not _same_side(reading, clause):
        return False
    if not {"if", "unless", "otherwise", "could", "might"}.isdisjoint(
        folds[sentences[number].first : clause.at]
    ):
        return False
    return any(
        (p.speech or p.kind in ("promise", "agree", "offer", "propose", "decide"))
        and p.subject is not None
        and p.subject.kind in ("person", "side", "group", "pronoun")
        for p in reading.predicates[number - 1]
    )
