"""`initiator.filed`: "Oslo filed a request for a phone call", "a request by X for talks by phone": who asked for it."""

from collections.abc import Iterator

from toolkit.extract.facts import Initiative
from toolkit.extract.initiators import actor_at, doer_before, marks_call, party
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit

_REACH = 8  #: tokens from "request" to the call


@extraction_rule(
    "initiator.filed",
    phrases=(
        "(filed|files|sent|sends|submitted|submits|lodged|made|makes|relayed|put in) (a|an|the|its|his|her) [formal|official|new] request for",
        "(a|an) [formal|official|new|urgent] request for",
        "(request|requests) (by|from)",
        "(was|were|has been|had been) received from",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. Chile filed a request for two ships.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. They discussed a request from Chile for aid.",
        "President Ilves of Norway will speak by phone with President Marte of Chile. ⟦Chile had filed a request for⟧ the call in May.",
        "President Ilves of Norway will speak by phone with President Marte of Chile. ⟦Chile has sent the Norwegian side a request for⟧ a telephone conversation.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. A request for aid was received from Chile.",
        "A request for a phone call between President Ilves of Norway and President Marte of Chile ⟦was received from the Chilean side⟧ on Monday.",
        "President Ilves of Norway will speak by phone with President Marte of Chile after weeks of ⟦requests from Oslo⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He had agreed to a ⟦request by President Marte⟧ for a phone call.",
    ),
)
def filed(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Initiative]:
    """Read who asked for a call with "request" as a noun."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[number]
    if folds[hit.first] in ("a", "an"):  # "has sent the Chilean side a request for"
        whom = range(hit.first - 1, max(sentence.first, hit.first - _WHOM), -1)
        verb = next((i for i in whom if folds[i] in _SENDING), None)
        if verb is None:
            return
        hit = hit._replace(first=verb)
    if folds[hit.last - 1] == "for":
        doer = doer_before(reading, number, hit.first)
        who = party(doer) if doer is not None else None
        if (
            doer is not None
            and who is not None
            and marks_call(reading, hit.last, _stop(hit.last, sentence.last))
        ):
            yield Initiative(who, doer.first, hit.last, "initiator.filed")
        return
    asker = actor_at(reading, number, hit.last, within=1)
    who = party(asker) if asker is not None else None
    if asker is None or who is None:
        return
    if folds[hit.last - 2] == "received":
        opening = folds[sentence.first : sentence.first + _OPENING]
        if "request" in opening and marks_call(reading, sentence.first, hit.first):
            yield Initiative(who, hit.first, asker.last, "initiator.filed")
        return
    if folds[hit.first] == "requests" and _led_to_it(reading, number, hit.first):
        yield Initiative(who, hit.first, asker.last, "initiator.filed")
        return
    if folds[asker.last : asker.last + 1] not in (["for"], ["to"]):
        return
    if marks_call(reading, asker.last, _stop(asker.last, sentence.last)):
        yield Initiative(who, hit.first, asker.last, "initiator.filed")


def _led_to_it(reading: Reading, number: int, at: int) -> bool:
    """Tell whether a call is said to come "after repeated requests", "after weeks of requests"."""
    folds, first = reading.tokens.folds, reading.layout.sentences[number].first
    after = next((i for i in range(at - 1, max(first, at - _REPEATED), -1) if folds[i] in _AFTER), None)
    return after is not None and marks_call(reading, first, after)


_WHOM = 6  #: tokens of "sent the other side today"
_SENDING = frozenset(("sent", "made", "submitted", "addressed", "passed", "conveyed"))
_OPENING = 3  #: tokens of "A formal request"
_REPEATED = 5  #: tokens of "after many weeks of"
_AFTER = frozenset(("after", "following"))


def _stop(first: int, last: int) -> int:
    return min(last, first + _REACH)
