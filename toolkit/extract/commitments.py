"""Undertakings of a call: wake the rules of the family `commitment`, keep one draft for each, link answers to offers."""

from bisect import bisect_left
from collections.abc import Collection, Iterable

from attrs import evolve

from toolkit.extract.drafts import PRINCIPALS, CommitmentDraft, Party
from toolkit.extract.fallen import fell, keeps_fallen
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading
from toolkit.extract.rule import ExtractionRule, by_verb, tries_of
from toolkit.extract.undertakings.actsofthings import leave_given
from toolkit.extract.undertakings.answers import answer_to, content_of, kind_of_answer
from toolkit.extract.undertakings.conditions import condition_of
from toolkit.extract.undertakings.distinct import distinct
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.heads import head_of_act, is_passive, is_verb
from toolkit.extract.undertakings.kinds import type_of
from toolkit.extract.undertakings.particulars import due_before, due_of, place_of, toward_of
from toolkit.extract.undertakings.referring import kind_referred_to
from toolkit.extract.undertakings.repeats import is_headline, is_lead_line, repeated
from toolkit.extract.undertakings.restraint import kind_of_restraint
from toolkit.extract.undertakings.sums import sum_of
from toolkit.extract.undertakings.typesigns import sign
from toolkit.extract.undertakings.whynot import KINDS, why_not
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
_RELATIVES = frozenset(("which", "who", "whose", "that", "where"))


def find_commitments(
    reading: Reading, sentences: Iterable[int] | None = None, *, day: str | None, sides: Collection[str] = ()
) -> tuple[CommitmentDraft, ...]:
    """Return the undertakings of some sentences, all by default, in the order of the text; none overlaps another.

    `day` is the day of the call, from which "next week" is counted. Where the `sides` of the call are given, what
    others undertake is left out.
    """
    found: list[Found] = []
    woken = reading.phrases.begun(tries_of("commitment"))
    numbers = range(len(reading.layout.sentences)) if sentences is None else sentences
    for number in numbers:
        sentence = reading.layout.sentences[number]
        if sentence.paragraph >= reading.layout.title:
            begin, end = bisect_left(woken, (sentence.first,)), bisect_left(woken, (sentence.last,))
            found += _of_sentence(reading, number, woken[begin:end])
    drafts: list[CommitmentDraft] = []
    told: list[list[tuple[int, int]]] = []  # of each draft where else the text tells it
    for find in distinct(reading, _of_the_call(found, sides)):
        draft = _complete(reading, find, day, drafts, sides)
        reason = _why_none(reading, draft, sides)
        if reason is not None:
            fell(reading, draft.first, draft.last, draft.rule, reason)
            continue
        draft = _mutual(reading, draft, sides)
        same = repeated(reading, draft, drafts, sides)
        if same is None:
            drafts.append(draft)
            told.append([*draft.more])
            continue
        at = drafts.index(same)
        if is_lead_line(reading, same):
            del drafts[at]  # a headline told it first
            drafts.append(draft)
            told.append([*told.pop(at), (same.first, same.last), *draft.more])
        else:
            told[at].append((draft.first, draft.last))
    return tuple(
        evolve(draft, more=tuple(more)) if more else draft for draft, more in zip(drafts, told, strict=True)
    )


def _why_none(reading: Reading, draft: CommitmentDraft, sides: Collection[str]) -> str | None:
    """Return why a draft is no undertaking of a call between `sides`, or None."""
    if not draft.actors:
        return "nobody is named who undertakes it"
    if sides and _foreign(draft.actors, sides):
        return "nobody on the call undertakes it"
    return "it stands in a headline that the text tells anew" if is_headline(reading, draft) else None


_MOST = 40  #: verbs of one sentence that are asked; each looks at the whole sentence


def _of_sentence(
    reading: Reading, number: int, woken: Iterable[tuple[int, PhraseTrie[ExtractionRule]]]
) -> list[Found]:
    """Ask the rules of a sentence's verbs and phrases; `woken` are the tokens at which a phrase may begin."""
    folds = reading.tokens.folds
    last = reading.layout.sentences[number].last
    found: list[Found] = []
    kinds = by_verb("commitment")
    traced = keeps_fallen(reading)
    for predicate in reading.predicates[number][:_MOST]:
        before = len(found)
        for rule in kinds.get(predicate.kind, ()):
            found += rule.find(reading, predicate)
        if traced and before == len(found) and predicate.kind in KINDS:
            end = max(predicate.last, predicate.complement[1])
            fell(reading, predicate.start, end, kinds[predicate.kind][0].id, why_not(reading, predicate))
    for position, trie in woken:
        hit = trie.longest(folds, position, last)
        if hit is not None:
            found += hit.value.find(reading, number, hit)
    return found


def _only_considers(folds: list[str], find: Found) -> bool:
    """Tell whether what is promised is to think it over: "pledged that Norway would consider sending more", "would look at a loan"."""
    near = range(max(find.first + 1, find.act - 1), min(find.last, find.act + _CONSIDERED))
    if _CONSIDERING.isdisjoint(folds[near.start : near.stop]):
        return False
    return any(
        (folds[i] in _PONDERED and folds[i - 1] in _MAY)
        or (folds[i - 1] in _MAY_BE_TO and folds[i : i + 2] in _LOOKED_AT)
        or (folds[i : i + 2] == ["examine", "whether"] and folds[i - 1] in _MAY)
        or (folds[i] == "think" and "over" in folds[i + 1 : i + 3] and folds[i - 1] in _MAY_BE_TO)
        or (folds[i : i + 4] in _A_LOOK and folds[i - 1] in _MAY_BE_TO)
        or (folds[i] == "consider" and folds[i - 1] == "to" and folds[i + 1].endswith("ing"))
        for i in near
    )


_CONSIDERED = 3  #: tokens from the head of an act to "consider"
_MAY = frozenset("would will could might may".split())
_MAY_BE_TO = _MAY | {"to"}
_PONDERED = frozenset("consider study weigh reflect ponder mull".split())
_LOOKED_AT = (["look", "at"], ["think", "about"], ["reflect", "on"])
_LOOKED_INTO = (["look", "into", "whether"], ["look", "into", "how"])  #: "would like to look into whether"
_A_LOOK = (["have", "a", "look", "at"], ["take", "a", "look", "at"])
_CONSIDERING = _PONDERED | frozenset("look think examine have take".split())


def _complete(
    reading: Reading, find: Found, day: str | None, before: list[CommitmentDraft], sides: Collection[str]
) -> CommitmentDraft:
    """Read the particulars of a find; an acceptance takes over those of the offer that it answers."""
    folds = reading.tokens.folds
    if find.class_ == "commitment" and _only_considers(folds, find):
        find = find._replace(class_="consideration")
    if find.class_ == "intention" and folds[find.act : find.act + 3] in _LOOKED_INTO:
        find = find._replace(class_="consideration")
    refused = find.class_ == "refusal" or find.polarity == "refrain"
    condition = condition_of(reading, find.sentence, find.first, find.act, find.last, refused=refused)
    last = condition[0] if condition is not None and condition[0] > find.act else find.last
    verb = find.predicate
    undertaken = (verb.last, find.act) if verb is not None and find.first <= verb.first < find.act else None
    due = due_of(reading, find.first, last, day, undertaken=undertaken)
    if due is None and undertaken is None:
        due = due_before(reading, find.sentence, find.first, day)
    head = head_of_act(reading, find.act, last)
    stop = next((i for i in range(head + 2, last) if folds[i] in _RELATIVES), last)
    doer = folds[find.doer[0] : find.doer[1]] if find.doer is not None else ()
    joint = PRINCIPALS in find.actors or len({_side(p) for p in find.actors}) > 1
    kind = (
        find.kind
        or kind_referred_to(reading, find, head, last, before)
        or leave_given(folds, find)
        or sign(
            folds[find.act : find.last],
            folds[find.first : find.act],
            joint=joint,
            written=reading.tokens.words[find.act : find.last],
        )
        or type_of(
            folds[head:stop],
            doer,
            find.class_,
            joint=joint,
            passive=is_passive(folds, head),
            verbal=is_verb(folds, head),
            whole=folds[find.act : stop] if find.act < head and not is_passive(folds, head) else (),
        )
    )
    if find.polarity == "refrain" and find.class_ == "commitment":
        kind = find.kind or kind_of_restraint(folds[find.act : last])
    place = place_of(reading, find.sentence, find.act, last)
    more: tuple[tuple[int, int], ...] = ()
    if find.responds:
        answer = answer_to(reading, find, before, sides)
        find = find._replace(actors=answer.actors)
        if answer.offer is not None or find.kind is not None:
            kind = kind_of_answer(reading, find, answer.offer)
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
        quoted=reading.quoted(find.first, find.last),
    )


def _side(party: Party) -> str | None:
    return party.side if isinstance(party, Person) else party


def _payer(actors: tuple[Party, ...]) -> str | None:
    party = actors[0] if len(actors) == 1 else None
    return party.side if isinstance(party, Person) else party


_JOINT = frozenset(("cooperate_generally", "meet", "stay_in_touch", "negotiate", "next_call"))


_SPEAKING = frozenset(("phone", "telephone", "call", "ring", "speak", "talk"))
_SHARED = frozenset(("cooperate_generally", "stay_in_touch"))


def _mutual(reading: Reading, draft: CommitmentDraft, sides: Collection[str]) -> CommitmentDraft:
    """Give what one "agreed to" do with the other side of the call to both: "agreed to rebuild the ties with Chile".

    So it is with what takes two, though the other is not named: "agreed to keep in close touch".
    """
    own, other = {_side(p) for p in draft.actors}, {_side(p) for p in draft.toward}
    if draft.rule != "commitment.agreed" or not own < {*sides}:
        return draft
    named = draft.type in _JOINT and other and other < {*sides}
    if named or (len(sides) == 2 and draft.type in _SHARED and not other and _agrees_to(reading, draft)):
        return evolve(draft, actors=(PRINCIPALS,), toward=())
    return draft


def _agrees_to(reading: Reading, draft: CommitmentDraft) -> bool:
    """Tell "agreed to" and "agreed on Monday to" from what one agrees that somebody does, or agrees with."""
    verb = draft.predicate
    behind = reading.tokens.folds[verb.last : verb.last + 3] if verb is not None else []
    if not _SPEAKING.isdisjoint(behind):
        return False  # "agreed to phone the leaders of Peru"
    return not {"to", "on"}.isdisjoint(behind) and {"that", "with"}.isdisjoint(behind)


def _of_the_call(found: list[Found], sides: Collection[str]) -> list[Found]:
    """Leave out what others undertake inside another undertaking: "Norway would not attend the talks that Peru had offered to hold"."""
    if not sides:
        return found
    kept: list[Found] = []
    reached = 0  #: the last token of what those on the call undertake so far
    for find in sorted(found, key=lambda f: (f.first, -f.last)):
        if not _foreign(find.actors, sides):
            reached = max(reached, find.last)
        elif find.last <= reached:
            continue
        kept.append(find)
    return kept


def _foreign(actors: Collection[Party], sides: Collection[str]) -> bool:
    """Tell whether none of those who act is on the call."""
    for party in actors:
        side = party.side if isinstance(party, Person) else party
        if side is None or side == PRINCIPALS or side in sides:
            return False
    return bool(actors)
