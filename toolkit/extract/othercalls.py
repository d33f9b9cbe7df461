"""Sentences that tell of another call than the record's, or of another time, and those that go on with them."""

import re

from toolkit.extract.calls.call import Call
from toolkit.extract.context import ANY_CALL, REPORTS, tells_of_before
from toolkit.extract.hinted import hinted
from toolkit.extract.reading import Reading
from toolkit.extract.words import MONTHS
from toolkit.patterns import awaited

_MONTHS = "|".join(MONTHS)

# A call that a text tells of beside its own: "During that conversation", "They last spoke in".
_OTHER_CALL = hinted(
    r"""\b(?:during|in|after|before)\ (?:that|the\ previous|the\ last|their\ last|an?\ earlier)\ (?:\w+\ ){0,2}(?:call|conversation|talks?|discussion)\b
      | \b[Ii]n\ (?:[a-z]+\ )?(?:prior|previous|earlier|past|preceding)\ (?:calls|conversations|talks|discussions)\b   # "In two prior conversations"
      | ^(?:At|During|In)\ (?:the|their|a)\ (?:last|previous|earlier|prior|most\ recent)\ (?:\w+\ ){0,2}(?:meeting|summit|encounter|visit|talks)\b
      | \b(?:last|previously)\ (?:spoke|talked)\b""",
    "that previous previously last earlier prior past preceding recent",
)
#: Of these words one stands in each of its matches too, and "that" in many other sentences.
_TALKS = frozenset(
    "call conversation talk talks discussion calls conversations discussions meeting summit encounter visit spoke talked".split()
)
# "held a phone call with Marte on Nov. 7, 2024", in a report that has told of its own call already.
_DATED_CALL = awaited(
    rf"\b(?:call|conversation|spoke|talks?)\b[^.]{{0,60}}\b(?:in|on) (?:(?:{_MONTHS}|[a-z]{{3}}\.) ?)(?:\d{{1,2}},? )?\d{{4}}\b",
    re.IGNORECASE,
)


# "Told parliament", "had told reporters", "said last week": a principal's words to others, where no call is named.
_TO_OTHERS = hinted(
    rf"""^(?!.*\b(?:call|conversation|phone|telephone|spoke)\b).*?(?:
        \btold\ (?:a\ |an\ |the\ |his\ |her\ |their\ )?(?:\w+\ )?(?:parliament|lawmakers|legislators|senators|MPs|congress|supporters|rally|crowd|cabinet|
            newspaper|broadcaster|magazine|interviewer|voters|troops|investors|students)\b
      | \bhad\ (?:told|said|warned|vowed|announced|promised|argued)\ (?:reporters|journalists|earlier|previously|on\ \w+day)\b
      | \b(?:said|told|warned|vowed|announced|pledged|declared|tweeted|wrote)\b[^.;]{{0,40}}\b(?:last|(?:earlier|late)\ (?:this|last))\ (?:week|month|year|{_MONTHS})\b
      ) | ^(?:analysts?|observers|experts|critics|economists|commentators|activists|campaigners|the\ opposition)\b""",
    "told said warned vowed announced pledged declared tweeted wrote analysts analyst observers experts critics economists commentators activists campaigners opposition",
)
# "Has cautioned", "has repeatedly said": words of another day, where no call is named beside them.
_HAS_SAID = hinted(
    r"""^(?!.*\b(?:call|conversation|phone|telephone|spoke)\b).*?\b(?:has|(?<!to\ )have)\ (?:repeatedly\ |long\ |also\ |previously\ |already\ |since\ )?
        (?:cautioned|said|warned|urged|accused|threatened|vowed|insisted|argued|described|rejected|denied|ruled\ out|criticised|criticized|demanded|condemned)\b""",
    "has have",
)


def of_another_time(
    reading: Reading, call: Call, number: int, kind: str | None, *, told: bool = False
) -> bool:
    """Tell whether a sentence tells of another call than this one, or goes on with one that the sentence before told of.

    What somebody on the call has `told` in plain past is of no other day, though it "has ruled out".
    """
    if _is_in_it(reading, call, number):
        return False
    first = _begins(reading, call, number, kind)
    if number != call.first_sentence and _tells_of_other(reading, number, kind, told=told):
        return True
    if first in (number, call.first_sentence):
        return False
    if _is_of_own(reading, first):
        return False  # "It was the fourth time that the two had talked. They agreed"
    return _names_other(reading, first, kind) or (
        _tells_of_other(reading, first, kind, told=told) and _names(reading, first, number)
    )


def _names(reading: Reading, first: int, number: int) -> bool:
    """Tell whether a sentence names anybody of those that a later one begins with; "he" can go further back."""
    opening = next(
        (a for a in reading.actors[number] if a.first == reading.layout.sentences[number].first), None
    )
    who = opening and (opening.people or (opening.antecedent.people if opening.antecedent else ()))
    return not who or any(p in who for a in reading.actors[first] for p in a.people)


def of_another_call(reading: Reading, call: Call, number: int, kind: str | None) -> bool:
    """Tell whether a sentence names another call, or goes on with one: what was agreed in it is none of this call's."""
    first = _begins(reading, call, number, kind)
    return any(
        n != call.first_sentence
        and not _is_in_it(reading, call, n)
        and not (n < number and _is_of_own(reading, n))
        and (_names_other(reading, n, kind) or (kind in REPORTS and _with_others(reading, call, n)))
        for n in range(first, number + 1)
    )


def _is_in_it(reading: Reading, call: Call, number: int) -> bool:
    """Tell whether a sentence goes on with the call that the one before has told: "X, who had been on the line with Y. In that conversation"."""
    first = reading.layout.sentences[number].first
    opening = reading.tokens.folds[first : first + _IN_THAT]
    return (
        opening[:2] in (["in", "that"], ["during", "that"])
        and not _CALLS.isdisjoint(opening)
        and any(
            r.sentence == number - 1
            and set(r.people) == set(call.people)
            and "had" in reading.tokens.folds[r.first : r.last]
            for r in call.reports
        )
    )


_IN_THAT = 5  #: tokens of "in that first 15-minute call"
_CALLS = frozenset(("call", "conversation"))


def _is_of_own(reading: Reading, number: int) -> bool:
    """Tell whether a sentence says what this call came after: "The conversation followed a warning. The two agreed"."""
    sentence = reading.layout.sentences[number]
    return _OWN.match(reading.text(sentence.first, sentence.last)) is not None


_OWN = awaited(
    r"the (?:[\w-]+ ){0,2}(?:call|conversation|talks?) (?:came|comes|follows|followed|coincides|coincided) "
    r"|(?:this|it) (?:was|is|marks|marked) (?:the|their|his|her) (?:\w+ ){0,2}(?:first|second|third|fourth|latest) ",
    re.IGNORECASE,
)
_CALL_WITH = awaited(
    r"\b(?:during|in) (?:a|his|her|their|an|the) (?:[\w-]+ ){0,3}(?:call|conversation) with ", re.IGNORECASE
)


def _with_others(reading: Reading, call: Call, number: int) -> bool:
    """Tell whether a sentence names a call with somebody who is not on this one."""
    sentence = reading.layout.sentences[number]
    start, _ = reading.span(sentence.first, sentence.last)
    match = _CALL_WITH.search(reading.text(sentence.first, sentence.last))
    if match is None:
        return False
    starts = reading.tokens.starts
    other = next((a for a in reading.actors[number] if starts[a.first] == start + match.end()), None)
    return other is not None and bool(other.people) and not any(p in call.people for p in other.people)


def _begins(reading: Reading, call: Call, number: int, kind: str | None) -> int:
    """Return the sentence with which those begin that go on about the same, of this call's at the latest."""
    floor = max(call.first_sentence, number - _RUN)
    while number > floor and _goes_on(reading, number, kind):
        number -= 1
    return number


_RUN = 40  #: sentences that go on about the same; a text of nothing else is read in linear time


def _goes_on(reading: Reading, number: int, kind: str | None) -> bool:
    """Tell whether a sentence goes on about those of the sentence before: "They also agreed", "The two discussed"."""
    folds, sentences = reading.tokens.folds, reading.layout.sentences
    sentence = sentences[number]
    if number == 0 or not (
        folds[sentence.first] in ("they", "he", "she", "both")
        or folds[sentence.first : sentence.first + 2] == ["the", "two"]
    ):
        return False
    # a report's paragraphs are sentences
    return sentences[number - 1].paragraph == sentence.paragraph or kind in REPORTS


def _tells_of_other(reading: Reading, number: int, kind: str | None, *, told: bool) -> bool:
    if _names_other(reading, number, kind):
        return True
    if kind not in REPORTS or kind == "state_media":
        return False
    sentences = reading.layout.sentences
    lead = (
        number > 0
        and sentences[number].paragraph == reading.layout.title
        and (sentences[number - 1].paragraph < reading.layout.title)
    )  # "X has urged Y": news, with which a report begins
    if _TO_OTHERS.occurs(reading, number):
        return True
    return not lead and not told and (_HAS_SAID.occurs(reading, number) or _had_done(reading, number))


def _had_done(reading: Reading, number: int) -> bool:
    """Tell whether a sentence tells what one person had done or said before, and names no call: "X had lambasted Y"."""
    main = next((p for p in reading.predicates[number] if p.parent is None), None)
    if main is None or not main.perfect or main.subject is None or len(main.subject.people) != 1:
        return False
    folds = reading.tokens.folds
    if "had" not in folds[max(main.start, main.first - 4) : main.first]:
        return False
    sentence = reading.layout.sentences[number]
    return ANY_CALL.search(reading.text(sentence.first, sentence.last)) is None


def _names_other(reading: Reading, number: int, kind: str | None) -> bool:
    if not _TALKS.isdisjoint(reading.layout.words[number]) and _OTHER_CALL.occurs(reading, number):
        return True
    if kind not in REPORTS:
        return False
    sentence = reading.layout.sentences[number]
    text = reading.text(sentence.first, sentence.last)
    if _DATED_CALL.search(text) is not None:
        return True
    return tells_of_before(reading, number) and ANY_CALL.search(text) is not None
