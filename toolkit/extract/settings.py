"""Where a clause's content was uttered: in the call, in remarks before it, at a briefing, elsewhere, or earlier."""

import re
from collections.abc import Hashable, Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.attribution import Step
from toolkit.extract.calls.call import Call
from toolkit.extract.calls.report import reports_of
from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.ofthecall import tells_of_nobody
from toolkit.extract.posts import ELSEWHERE, posts_of_call
from toolkit.extract.reading import Reading
from toolkit.extract.settingmarks import Marks, marks_of
from toolkit.extract.speakers import speakers
from toolkit.patterns import awaited

# A principal's own words count as a briefing only with these.
_TELLS_PRESS = awaited(
    r"\btold (?:reporters|journalists)|\bafterwards?\b|\bafter the (?:call|conversation)|\bpress conference",
    re.IGNORECASE,
)
# Where one of these opens the sentence, what both sides did is context as well.
_SETTING_OUT = awaited(r"\bas (?:a )?(?:broader |wider )?(?:context|background)\b", re.IGNORECASE)
# "They went on exchanging views on …, taking into account the last call".
_EXCHANGED = awaited(r"\b(?:continu\w+ (?:to|their)|exchange[sd]? (?:of )?(?:views|opinions)|discuss\w*)\b")
_CONTENT = awaited(
    r"\b(?:discussion|conversation|call|talks)\b.{0,30}\b(?:touched|covered|addressed|focused|discussed|dealt)"
)
_ABOUT = awaited(
    r"\b(?:call|conversation|talks|phone|exchange|discussions?|discussed|topics?|agenda|spoke|interlocutor)\b|\btalk(?:ed)? about\b|\bc[ao]me up\b|\b(?:took|brought|taken) up\b|\bdealt with\b|\bw(?:as|ere) (?:also )?(?:raised|touched|reviewed|tackled|addressed|mentioned|highlighted|stressed|underlined|emphasi[sz]ed|exchanged|dealt with|brought up)\b|\b(?:had|has) (?:also )?been (?:raised|discussed|touched|reviewed|tackled|addressed|mentioned|dealt with|brought up|agreed)\b|\balso agreed\b|\bit was (?:also )?(?:agreed|decided)\b|\bthere was (?:also )?(?:\w+ )?(?:agreement|consensus)\b"
    r"|\bwe (?:have )?(?:also |then |further |both )?(?:focus+ed|addressed|underlined|agreed|exchanged|reviewed|stressed|touched|covered|reaffirmed"
    r"|shared|confirmed|concurred|affirmed|emphasi[sz]ed|dealt)\b",
    re.IGNORECASE,
)
# "the call lasted", "it was held", "they spoke for": what the text says of the call is nobody's content.
_CIRCUMSTANCE = awaited(
    r"""(?:the|this|their|that)\ (?:[\w-]+\ ){0,3}(?:call|conversation|talks?|exchange|videoconference|discussion)\ (?:had\ |also\ |has\ )?
        (?:lasted|took|ran|went|began|started|ended|was\ (?:held|made|placed|requested|initiated|arranged|brief|over)|came\ at)
      | it\ (?:had\ )?(?:lasted|took\ place|ran\ for|went\ on)""",
    re.IGNORECASE | re.VERBOSE,
)
# Whom a text means by "the two leaders"; "they" and "both countries" may be anybody.
_THOSE_ON = frozenset(
    "leaders sides presidents ministers premiers parties men women chiefs heads interlocutors counterparts pair duo pms fms".split()
)
_EARLIER = frozenset(("previously", "earlier", "formerly", "before"))


def setting_of(
    reading: Reading, call: Call, number: int, chain: tuple[Step, ...], predicate: Predicate | None
) -> str:
    """Return the setting of a clause by its sentence, its verb and who utters it.

    Nothing is said in a call that was not held: what its principals say, they say elsewhere.
    """
    chain = tuple(
        step for step in chain if step.rule not in _LABELS
    )  # who gives a text out is no part of its scene
    found = _setting(reading, call, number, chain, predicate)
    if found == "briefing" and _relays(chain, call):
        found = "separate_statement"
    not_held = call.status in ("planned", "requested", "cancelled", "denied")
    return "separate_statement" if not_held and found in ("in_call", "opening_remarks") else found


_LABELS = frozenset(("attribution.labelled", "attribution.attributable"))


def _setting(
    reading: Reading, call: Call, number: int, chain: tuple[Step, ...], predicate: Predicate | None
) -> str:
    marks = marks_of(reading, number)
    if predicate is not None and any(_is_earlier(reading, p) for p in (predicate, *predicate.ancestors())):
        return "earlier"
    if marks.opening:
        return "opening_remarks"
    speaker = (chain[-1].actor.antecedent or chain[-1].actor) if chain else None
    principal = speaker is not None and any(p in call.people for p in speaker.people)
    if marks.background and not _is_told(marks, speaker, predicate, principal=principal):
        return "background"
    if speaker is None:
        return "unspecified"
    if principal:
        if ELSEWHERE.occurs(reading, number):
            # "Trump said on X that Han discussed" tells of another's words, "Marte wrote that she had discussed" of her own
            own = len(chain) == 1 or chain[-1].actor is not speaker or chain[-1].actor.kind == "pronoun"
            spoken_for = not any(q in call.people for step in chain[:-1] for q in step.actor.people)
            told_of = (own or spoken_for) and (
                _ABOUT.search(marks.text) is not None or posts_of_call(reading, call, number, speaker)
            )
            return "briefing" if told_of else "separate_statement"
        told = marks.briefing and len(chain) == 1 and _TELLS_PRESS.search(marks.text) is not None
        return "briefing" if told else "in_call"
    if predicate is not None and predicate.passive and predicate.kind == "discuss":
        return "unspecified"  # "coordination within the bloc was addressed": nobody's word
    if (
        speaker.kind == "group"
        or _stands_for(reading, speaker, call)
        or _acts(reading, speaker, call, predicate)
        or _of_principal(reading, call, predicate)
    ):
        return "in_call"
    if predicate is not None and _is_circumstance(reading, predicate):
        return "unspecified"
    if speaker.kind == "medium":
        if any(r.sentence == number for r in call.reports):
            return "unspecified"
        content = _CONTENT.search(marks.text) is not None
        return "in_call" if content or _of_those_on(reading, call, predicate) else "background"
    if predicate is not None and predicate.verb.form == "third" and _is_third(speaker, call):
        return (
            "separate_statement"  # "The Union accuses Peru of luring migrants": a stance, no word on the call
        )
    return "briefing" if _briefs(reading, call, speaker, number) else "separate_statement"


def _is_third(speaker: Actor, call: Call) -> bool:
    """Tell whether a speaker is a state or body that was not on the call."""
    return speaker.kind == "side" and speaker.side is not None and speaker.side not in call.all_sides()


def _relays(chain: tuple[Step, ...], call: Call) -> bool:
    """Tell whether somebody on the call tells what another on it has said: no briefing of his own."""
    sides = call.all_sides()
    *outer, inner = [{p.side for p in step.actor.people if p.side in sides} for step in chain] or [set()]
    return bool(inner) and any(side and side.isdisjoint(inner) for side in outer)


def _is_told(marks: Marks, speaker: Actor | None, predicate: Predicate | None, *, principal: bool) -> bool:
    """Tell whether a sentence with words of the background is nevertheless of what was said in the call."""
    if speaker is None:
        return _EXCHANGED.search(marks.text) is not None
    if predicate is None or not (predicate.speech or predicate.kind == "discuss"):
        return False
    return principal or (speaker.kind == "group" and _SETTING_OUT.search(marks.text) is None)


def _stands_for(reading: Reading, speaker: Actor, call: Call) -> bool:
    """Tell whether a speaker is those on the call by their offices: "the presidents of Peru and Chile".

    In a round of calls it may be those at the other ends: "the Peruvian and Chilean leaders", "the foreign leaders".
    """
    sides = set(call.all_sides())
    if speaker.kind == "source" and speaker.role == "several":
        called = reading.tokens.folds[speaker.first : speaker.last]
        return called[-1] == "leaders" and called[-2:-1] == ["foreign"] and len(called) <= _FOREIGN
    if speaker.kind != "holders" or not speaker.sides:
        return False
    others = set(speaker.sides) - sides
    return others < set(speaker.sides) and others <= {p.side for r in reports_of(reading) for p in r.people}


_FOREIGN = 4  #: tokens of "the two foreign leaders"


def _acts(reading: Reading, speaker: Actor, call: Call, predicate: Predicate | None) -> bool:
    """Tell whether a side of the call does more than say: "Moscow proposed", "the Dutch officials thanked".

    Its newspapers, courts and parties do it for themselves.
    """
    officials = speaker.kind == "source" and speaker.role == "several"
    if officials and reading.tokens.folds[speaker.head] not in speakers().of_state:
        return False
    if (
        (speaker.kind != "side" and not officials)
        or speaker.side not in call.all_sides()
        or predicate is None
    ):
        return False
    return predicate.kind not in ("say", "confirm", "deny")


def _of_principal(reading: Reading, call: Call, predicate: Predicate | None) -> bool:
    """Tell whether what is reported is a principal's act of speech: "Ushakov said Xi invited Putin"."""
    if predicate is None or predicate.kind not in ("say", "confirm"):
        return False
    first, last = predicate.complement
    for p in reading.predicates[predicate.sentence]:
        if first <= p.first < last and p.subject is not None and p.parent is predicate:
            uttered = p.kind not in ("other", "call", "discuss") and p.modal is None and not p.perfect
            return uttered and p.start - first <= 1 and any(q in call.people for q in p.subject.people)
    return False


def _of_those_on(reading: Reading, call: Call, predicate: Predicate | None) -> bool:
    """Tell whether what an outlet reports is what those on a call undertook: "Oslo and Lima agreed to send ships, NTB said"."""
    if predicate is None:
        return False
    if predicate.kind in _UNDERTAKING:
        now = not predicate.perfect and predicate.modal is None
        return now and predicate.subject is not None and _is_on(predicate.subject, call)
    first = predicate.complement[0]
    opening = next((a for a in reading.actors[predicate.sentence] if a.first == first), None)
    both = opening is not None and opening.kind == "group" and predicate.kind in ("say", "confirm")
    return both and opening is not None and reading.tokens.folds[opening.last - 1] in _THOSE_ON


def _is_on(actor: Actor, call: Call) -> bool:
    if actor.people:
        return all(p in call.people for p in actor.people)
    sides: set[str | None] = {*actor.sides} or {actor.side}
    return actor.kind == "group" or sides <= set(call.all_sides())


_UNDERTAKING = frozenset("agree promise offer propose accept refuse decide intend".split())


def _is_circumstance(reading: Reading, predicate: Predicate) -> bool:
    """Tell whether a clause is about the call itself: how long it lasted, who asked for it."""
    first, last = predicate.complement
    if first >= last:
        return False
    start, end = reading.span(first, min(last, first + 12))
    return _CIRCUMSTANCE.match(reading.plain, start, end) is not None


def _is_earlier(reading: Reading, p: Predicate) -> bool:
    """Tell whether words were uttered before the call: "had previously said", and what goes on from there."""
    folds = reading.tokens.folds
    if not p.perfect:
        return False
    group = folds[max(p.start, p.first - 6) : p.first]
    if "had" not in group:
        return False
    if not _EARLIER.isdisjoint(group):
        return True
    return (
        p.shared
        and p.parent is not None
        and any(
            q.subject is p.subject
            and q.first < p.first
            and "previously" in folds[max(q.start, q.first - 6) : q.first]
            for q in reading.predicates[p.sentence]
        )
    )


def _briefs(reading: Reading, call: Call, speaker: Actor, number: int) -> bool:
    """Tell whether somebody else speaks of the call: at a briefing, or naming it or its principals."""
    if marks_of(reading, number).briefing:
        return True
    first = _first_on_call(reading, call, speaker)
    return first is not None and first <= number


def _first_on_call(reading: Reading, call: Call, speaker: Actor) -> int | None:
    """Return the first sentence with a speaker that is a briefing, or names the call or somebody on it."""
    keys = (*_keys(reading, speaker), ("goes back to", id(speaker)))
    found = (_first_of(reading, call, key) for key in keys)
    return min((number for number in found if number is not None), default=None)


def _first_of(reading: Reading, call: Call, key: Hashable) -> int | None:
    """Return the first sentence of those with one key; each is looked for once, so that the time stays linear."""
    known: dict[Hashable, int | None] = reading.memo.setdefault("told of", {})  # type: ignore[assignment]
    if (id(call), key) not in known:
        numbers = _appearances(reading).get(key, ())
        known[id(call), key] = next((n for n in numbers if _is_of_call(reading, call, n)), None)
    return known[id(call), key]


def _is_of_call(reading: Reading, call: Call, number: int) -> bool:
    known: dict[Hashable, bool] = reading.memo.setdefault("of call", {})  # type: ignore[assignment]
    if (id(call), number) not in known:
        known[id(call), number] = _tells_of(reading, call, number)
    return known[id(call), number]


def _tells_of(reading: Reading, call: Call, number: int) -> bool:
    marks = marks_of(reading, number)
    if marks.briefing or _ABOUT.search(marks.text) is not None or tells_of_nobody(reading, number):
        return True
    folds = reading.tokens.folds
    return any(
        (a.kind == "group" and folds[a.last - 1] in _THOSE_ON) or (a.people and a.people[0] in call.people)
        for a in reading.actors[number]
    )


def _appearances(reading: Reading) -> dict[Hashable, list[int]]:
    """Return the sentences with each speaker: the same person, the same words, or a phrase that goes back to him."""
    index: dict[Hashable, list[int]] | None = reading.memo.get("appearances")  # type: ignore[assignment]
    if index is None:
        index = {}
        for number, actors in enumerate(reading.actors):
            for actor in actors:
                for key in (*_keys(reading, actor), ("goes back to", id(actor.antecedent))):
                    index.setdefault(key, []).append(number)
        reading.memo["appearances"] = index
    return index


def _keys(reading: Reading, actor: Actor) -> Iterator[Hashable]:
    """Yield what phrases of one speaker have in common."""
    yield "phrase", id(actor)
    if actor.people:
        yield "people", tuple(p.index for p in actor.people)
    if actor.kind != "pronoun":
        yield actor.kind, *reading.tokens.folds[actor.first : actor.last]
