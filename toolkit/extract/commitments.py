"""Undertakings of a call: wake the rules of the family `commitment`, keep one draft for each, link answers to offers."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from functools import cache

from attrs import evolve

from toolkit.extract.drafts import PRINCIPALS, CommitmentDraft, Party
from toolkit.extract.person import Person
from toolkit.extract.reading import Reading
from toolkit.extract.rule import ExtractionRule, family
from toolkit.extract.undertakings.acts import acts, is_participle
from toolkit.extract.undertakings.answers import answer_to, content_of, kind_of_answer
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.kinds import known_verb, type_of
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.particulars import condition_of, due_of, place_of, toward_of
from toolkit.extract.undertakings.sums import sum_of
from toolkit.lexicon import PhraseTrie

_STATUS = {
    "commitment": "agreed",
    "offer": "offered",
    "proposal": "proposed",
    "willingness": "expressed",
    "consideration": "under_consideration",
    "intention": "expressed",
    "refusal": "declined",
}
_ENDS = frozenset('.!?:;”"’)')
_TRYING = frozenset("do make use take".split())
_EFFORT = frozenset(
    "best effort efforts utmost everything all possible resources means steps measures".split()
)
_RELATIVES = frozenset(("which", "who", "whose", "that", "where"))


@cache
def _phrases() -> tuple[PhraseTrie[ExtractionRule], ...]:
    """Return a trie for each rule that wakes on phrases: two rules may wake on overlapping ones."""
    return tuple(
        PhraseTrie.of_notations((notation, rule) for notation in rule.phrases)
        for rule in family("commitment").values()
        if rule.phrases
    )


@cache
def _openings() -> dict[str, tuple[PhraseTrie[ExtractionRule], ...]]:
    """Return the tries by the first word of their phrases."""
    openings: dict[str, tuple[PhraseTrie[ExtractionRule], ...]] = {}
    for trie in _phrases():
        for word in trie.root:
            openings[word] = (*openings.get(word, ()), trie)
    return openings


@cache
def _by_kind() -> dict[str, tuple[ExtractionRule, ...]]:
    kinds: dict[str, tuple[ExtractionRule, ...]] = {}
    for rule in family("commitment").values():
        for kind in rule.verbs:
            kinds[kind] = (*kinds.get(kind, ()), rule)
    return kinds


def find_commitments(
    reading: Reading, sentences: Iterable[int] | None = None, *, day: str | None, sides: Collection[str] = ()
) -> tuple[CommitmentDraft, ...]:
    """Return the undertakings of some sentences, all by default, in the order of the text; none overlaps another.

    `day` is the day of the call, from which "next week" is counted. Where the `sides` of the call are given, what
    others undertake is left out.
    """
    found: list[Found] = []
    openings = _openings()
    woken = [i for i, fold in enumerate(reading.tokens.folds) if fold in openings]
    numbers = range(len(reading.layout.sentences)) if sentences is None else sentences
    for number in numbers:
        sentence = reading.layout.sentences[number]
        if sentence.paragraph >= reading.layout.title:
            found += _of_sentence(
                reading, number, woken[bisect_left(woken, sentence.first) : bisect_left(woken, sentence.last)]
            )
    drafts: list[CommitmentDraft] = []
    for find in _distinct(reading.tokens.folds, found):
        draft = _complete(reading, find, day, drafts, sides)
        if not draft.actors or (sides and _foreign(draft, sides)) or _is_headline(reading, draft):
            continue
        draft = _mutual(draft, sides)
        same = _repeated(reading, draft, drafts)
        if same is not None and _is_lead_line(reading, same):
            drafts.remove(same)  # a headline told it first
            same = None
        if same is None:
            drafts.append(draft)
    return tuple(drafts)


_MOST = 40  #: verbs of one sentence that are asked; each looks at the whole sentence


def _of_sentence(reading: Reading, number: int, woken: Iterable[int]) -> list[Found]:
    """Ask the rules of a sentence's verbs and phrases; `woken` are the tokens at which a phrase may begin."""
    folds = reading.tokens.folds
    last = reading.layout.sentences[number].last
    found: list[Found] = []
    kinds = _by_kind()
    for predicate in reading.predicates[number][:_MOST]:
        for rule in kinds.get(predicate.kind, ()):
            found += [f._replace(order=rule.order) for f in rule.find(reading, predicate)]
    openings = _openings()
    for position in woken:
        for trie in openings[folds[position]]:
            hit = trie.longest(folds, position, last)
            if hit is not None:
                found += [f._replace(order=hit.value.order) for f in hit.value.find(reading, number, hit)]
    return found


_STRETCH = 128  #: tokens


def _distinct(folds: Sequence[str], found: list[Found]) -> list[Found]:
    """Keep, of finds that claim the same words, the one whose rule comes first; return them in the order of the text."""
    kept: list[Found] = []
    near: dict[int, list[Found]] = {}  # those kept, by the stretches of the text that they touch
    for find in sorted(found, key=lambda f: (f.order, f.first, -f.last)):
        if (
            find.last - find.first >= 2
            and find.act < find.last
            and "ago" not in folds[find.act : find.last]  # "was planning to sign over a year ago"
        ):
            stretches = range(find.first // _STRETCH, find.last // _STRETCH + 1)
            if not any(_share(find, other) for stretch in stretches for other in near.get(stretch, ())):
                kept.append(find)
                for stretch in stretches:
                    near.setdefault(stretch, []).append(find)
    return sorted(kept, key=lambda f: (f.first, f.last))


def _share(a: Found, b: Found) -> bool:
    """Tell whether two finds claim the same words: half of the shorter one."""
    shared = min(a.last, b.last) - max(a.first, b.first)
    return shared > 0 and 2 * shared >= min(a.last - a.first, b.last - b.first)


def _complete(
    reading: Reading, find: Found, day: str | None, before: list[CommitmentDraft], sides: Collection[str]
) -> CommitmentDraft:
    """Read the particulars of a find; an acceptance takes over those of the offer that it answers."""
    folds = reading.tokens.folds
    condition = condition_of(reading, find.sentence, find.first, find.act, find.last)
    last = condition[0] if condition is not None and condition[0] > find.act else find.last
    due = due_of(reading, find.first, last, day)
    head = _head(reading, find.act, last)
    stop = next((i for i in range(head + 2, last) if folds[i] in _RELATIVES), last)
    doer = folds[find.doer[0] : find.doer[1]] if find.doer is not None else ()
    kind = find.kind or type_of(
        folds[head:stop],
        doer,
        find.class_,
        joint=PRINCIPALS in find.actors or len({_side(p) for p in find.actors}) > 1,
        passive=_is_passive(folds, head),
        verbal=_is_verb(folds, head),
        whole=folds[find.act : stop] if find.act < head and not _is_passive(folds, head) else (),
    )
    if find.polarity == "refrain" and find.class_ == "commitment":
        kind = "ceasefire_or_refrain"
    place = place_of(reading, find.sentence, find.act, last)
    more: tuple[tuple[int, int], ...] = ()
    if find.responds:
        answer = answer_to(find, before, sides)
        find, kind = find._replace(actors=answer.actors), kind_of_answer(reading, find, answer.offer)
        if answer.offer is not None:
            due, place = due or answer.offer.due, place or answer.offer.place
            more = content_of(reading, find, answer.offer)
    return CommitmentDraft(
        rule=find.rule,
        class_=find.class_,
        type=kind,
        first=find.first,
        last=find.last,
        sentence=find.sentence,
        actors=find.actors,
        toward=find.toward
        or (() if find.responds else toward_of(reading, find.sentence, find.act, last, find.actors)),
        polarity=find.polarity,
        status=find.status or _STATUS[find.class_],
        condition=condition,
        due=due,
        place=place,
        amount=sum_of(reading.text(find.first, last), _payer(find.actors)),
        responds=find.responds,
        predicate=find.predicate,
        more=more,
        quoted=any(q.first <= find.first and find.last <= q.last for q in reading.quotations),
    )


def _head(reading: Reading, act: int, last: int) -> int:
    """Return the verb that tells what an act is: behind "continue to", "be" and the like."""
    folds = reading.tokens.folds
    if folds[act] in ("be", "been", "being") and act + 1 < last and is_participle(folds[act + 1]):
        return act + 1
    if folds[act] in acts().consider and act + 1 < last:
        content = next((i for i in range(act + 1, min(last, act + 4)) if folds[i].endswith("ing")), None)
        return content if content is not None else act
    if folds[act] in _TRYING:
        to = next((i for i in range(act + 2, min(last - 1, act + 9)) if folds[i] == "to"), None)
        if to is not None and not _EFFORT.isdisjoint(folds[act:to]) and known_verb(folds[to + 1]):
            return to + 1  # "make every effort to secure", "use the means at hand to promote"
    if (
        folds[act] in ("continue", "continuing")
        and act + 1 < last
        and folds[act + 1].endswith("ing")
        and known_verb(folds[act + 1])
    ):
        return act + 1
    if folds[act] in ("continue", "continuing", "begin", "start", "help") and folds[act + 1 : act + 2] == [
        "to"
    ]:
        content = past_manner(folds, act + 2, last)
        return content if content < last else act
    return act


def _is_passive(folds: Sequence[str], head: int) -> bool:
    """Tell whether the verb of an act is a passive's: "would soon be released"."""
    return is_participle(folds[head]) and any(
        folds[i] in ("be", "been", "being") for i in range(max(0, head - 3), head)
    )


def _is_verb(folds: Sequence[str], head: int) -> bool:
    """Tell whether an act begins with a verb: behind "to" or a modal verb, past adverbs."""
    i = head - 1
    while i > 0 and (folds[i].endswith("ly") or folds[i] in ("not", "also", "be", "jointly", "further")):
        i -= 1
    return folds[head].endswith("ing") or folds[i] in ("to", "will", "would", "shall", "and")


def _side(party: Party) -> str | None:
    return party.side if isinstance(party, Person) else party


def _payer(actors: tuple[Party, ...]) -> str | None:
    party = actors[0] if len(actors) == 1 else None
    return party.side if isinstance(party, Person) else party


_JOINT = frozenset(("cooperate_generally", "meet", "stay_in_touch", "negotiate", "next_call"))


def _mutual(draft: CommitmentDraft, sides: Collection[str]) -> CommitmentDraft:
    """Give what one "agreed to" do with the other side of the call to both: "agreed to rebuild the ties with Chile"."""
    own, other = {_side(p) for p in draft.actors}, {_side(p) for p in draft.toward}
    if (
        draft.rule == "commitment.agreed"
        and draft.type in _JOINT
        and own < {*sides}
        and other
        and other < {*sides}
    ):
        return evolve(draft, actors=(PRINCIPALS,), toward=())
    return draft


def _foreign(draft: CommitmentDraft, sides: Collection[str]) -> bool:
    """Tell whether none of those who act is on the call."""
    known = [p.side if isinstance(p, Person) else p for p in draft.actors]
    return bool(known) and all(
        side is not None and side != PRINCIPALS and side not in sides for side in known
    )


def _is_headline(reading: Reading, draft: CommitmentDraft) -> bool:
    """Tell whether an undertaking stands in a heading or a caption: in the present tense, and no mark ends the paragraph."""
    verb = draft.predicate
    if verb is None or verb.verb.form not in ("third", "base", "past") or verb.tense != "present":
        return False
    paragraph = reading.layout.paragraphs[reading.layout.sentences[draft.sentence].paragraph]
    return (
        reading.tokens.words[paragraph.last - 1] not in _ENDS and reading.tokens.folds[paragraph.first] != "-"
    )


def _is_lead_line(reading: Reading, draft: CommitmentDraft) -> bool:
    """Tell whether an undertaking stands in a first line of one sentence, as a title does that ends with a full stop."""
    sentence = reading.layout.sentences[draft.sentence]
    paragraph = reading.layout.paragraphs[sentence.paragraph]
    return sentence.paragraph == 0 and paragraph.last == sentence.last


def _repeated(
    reading: Reading, draft: CommitmentDraft, before: list[CommitmentDraft]
) -> CommitmentDraft | None:
    """Return the undertaking for which most of the same words stand already, as in a lead, a caption or a summary."""
    mine = _content(reading, draft)
    for other in before:
        if draft.type == "invite" == other.type and draft.actors == other.actors:
            if draft.due in (None, other.due):
                return other  # the same invitation, told again
        if other.class_ != draft.class_ or other.sentence == draft.sentence or other.type != draft.type:
            continue
        if draft.due not in (None, other.due) or {*draft.actors} != {*other.actors}:
            continue
        shared = mine & _content(reading, other)
        if 2 * len(shared) >= len(mine):
            return other
    return None


def _content(reading: Reading, draft: CommitmentDraft) -> frozenset[str]:
    """Return the longer words of an undertaking that tell it from others; "work together" tells nothing."""
    words = reading.tokens.folds[draft.first : draft.last]
    return frozenset(fold for fold in words if len(fold) > 3 and fold not in _COMMON)


_COMMON = frozenset(
    """agreed agree agreeing pledged committed confirmed promised vowed they their leaders ministers presidents both sides president minister
    prime will would work working together closely continue continuing that this with further also between cooperate cooperation
    countries""".split()
)
