"""`initiator.asked`: "he had asked for the call", "which Cairo had sought", "asked to speak to her", "it was X who called"."""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.askedcalls import WISHES, asked_call_end, cleft
from toolkit.extract.facts import Initiative
from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.initiators import (
    LETTERS,
    RANG,
    actor_before,
    party,
    who_is,
)
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.rules.initiator_request_of import spoken_for
from toolkit.extract.speakers import speakers

_LEMMAS = frozenset(
    (
        "ask",
        "wish",
        "request",
        "seek",
        "initiate",
        "place",
        "propose",
        "suggest",
        "call for",
        "make",
        "arrange",
        "set up",
        "convene",
    )
)
_WAKING = RANG.union(_LEMMAS, WISHES)
_LETTER = 12  #: tokens from a note to what it asks for


@extraction_rule(
    "initiator.asked",
    verbs=("direct", "other", "propose", "stress", "call", "intend", "decide", "want"),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. President Marte asked for two ships.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. President Marte called for the free trade talks to end soon.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The dam was dear. Chile had requested it.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. President Marte called for a contact group on cod.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. It was President Marte who called it a crisis.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte had asked for the call⟧ on Monday.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The call, which ⟦Oslo had sought⟧, was brief.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The conversation, which ⟦Marte placed⟧ from a ship, was brief.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte asked to speak⟧ to President Ilves.",
        "President Ilves of Norway spoke by phone with President Marte of Chile, ⟦who had wished for this exchange⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. Marte, ⟦who requested the chat⟧, offered two ships.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. It was ⟦President Marte who called⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. It was ⟦President Marte who had phoned⟧ on Monday.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. It was ⟦President Marte who wanted to talk⟧.",
        "The truce was reached in a video call on Monday between Marte of Chile, President Ilves of Norway and President Quispe of Peru, which ⟦Marte had requested⟧ as chair.",
        "President Ilves of Norway spoke on Monday with President Marte of Chile, in a call ⟦the Chilean side had asked for⟧.",
        "President Ilves of Norway held a phone call with President Marte of Chile. ⟦President Marte had requested it⟧, an aide said.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. In the call, which the palace said ⟦Norway had asked for⟧, they were brief.",
        "President Ilves of Norway will speak by phone with President Marte of Chile. “We have a call on Monday. ⟦We asked for it⟧ last week,” President Marte said.",
        "President Ilves of Norway held telephone talks with President Marte of Chile, ⟦who had asked for them⟧.",
        "⟦Norway has asked Chile for a second phone call⟧ between President Ilves of Norway and President Marte of Chile.",
    ),
)
def asked(reading: Reading, predicate: Predicate) -> Iterator[Initiative]:
    """Read the subject of asking for, seeking, placing or initiating the call."""
    if predicate.passive or predicate.negated or predicate.lemma not in _WAKING:
        return
    sentence = reading.layout.sentences[predicate.sentence]
    before = reading.tokens.folds[max(sentence.first, predicate.first - _LETTER) : predicate.first]
    if predicate.verb.form == "ing" and not LETTERS.isdisjoint(before):
        return  # "received a note from the embassy, requesting a call"
    clefted = cleft(reading, predicate)
    if predicate.lemma in _LEMMAS or predicate.lemma in WISHES:
        last = asked_call_end(reading, predicate, sentence.first, sentence.last)
    elif predicate.lemma in RANG and clefted is not None:
        after = reading.tokens.folds[predicate.last] if predicate.last < sentence.last else "."
        last = predicate.last if after in _BEHIND else None
    else:
        return
    subject = clefted or predicate.subject or actor_before(reading, predicate.sentence, predicate.first)
    if subject is None or last is None:
        return
    subject = who_is(reading, predicate.sentence, subject)
    who = party(subject) if subject.kind != "medium" else None  # "the Post suggests the call was tense"
    who = who or _of_near_office(reading, subject)
    if who is None and subject.pronoun in ("we", "i"):
        who = spoken_for(reading, predicate.sentence, predicate.first)
    if who is not None:
        yield Initiative(who, min(subject.first, predicate.first), last, "initiator.asked")


def _of_near_office(reading: Reading, subject: Actor) -> str | None:
    """Return the state of an office that a paper names without one, "the Presidency": that of the paper, or of the issuer."""
    office = subject.antecedent or subject
    own = office.kind == "source" and reading.tokens.folds[office.head] in speakers().of_state
    return (reading.home or reading.people.near) if own and office.side is None else None


_BEHIND = frozenset(
    (".", ",", "him", "her", "the", "first", "and", "on", "yesterday", "today", "earlier", "late")
)
