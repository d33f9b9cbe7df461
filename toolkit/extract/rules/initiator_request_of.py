"""`initiator.request-of`: "at the request of the Ukrainian side", "at the initiative of X", "initiated by X"."""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.attribution import chain_at
from toolkit.extract.facts import Initiative
from toolkit.extract.grammar.verbs import verbs
from toolkit.extract.initiatorclauses import is_for_call
from toolkit.extract.initiators import CALL_NOUNS, actor_at, marks_call, names_call, party, second_named
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.rules.initiator_possessive import either
from toolkit.extract.speakers import speakers
from toolkit.extract.words import words
from toolkit.lexicon import Hit

_CAME = frozenset(("came", "come"))
_NOT = frozenset(("not", "n't", "never", "neither"))
_NEGATED = 3  #: tokens of "not in fact"
#: Tokens from the noun to "initiated by": where "was" or a comma stands between, and where none does.
_FAR, _NEAR = 20, 5
_OPENING = 3  #: tokens of "“It was"
_JOINED = 5  #: tokens of "and by the staff of"
_BOTH = 20  #: tokens of "'s diplomatic adviser, Ambassador X, and the representative of"


@extraction_rule(
    "initiator.request-of",
    phrases=(
        "(at|on|upon|by|following|under|through) [the|a|an] (request|initiative|invitation|behest|wish|instigation|urging|instance|insistence|suggestion|proposal|prompting) (of|from|by)",
        "in [a] response to (a|the) request (of|from|by)",
        "(at|on|upon|by|following|after) a (request|proposal|suggestion) (of|from|by)",
        "(result|outcome|fruit) of (an|the) initiative (of|from|by)",
        "(initiative|request|idea) for (the|this|their) [phone|telephone] (call|conversation|talk|talks) (came|had come) from",
        "(initiative|request|proposal|suggestion|idea) (came|had come) from",
        "it (came|had come) from",
        "(request|proposal|suggestion) (to hold|for) (the|this|a|their) [phone|telephone|video] (talks|talk|call|conversation) (came|had come) from",
        "(at|on|upon|by|following) our [country's|side's|government's] (initiative|request|invitation|proposal)",
        "followed [the|a|an] (request|initiative|invitation|suggestion|proposal) (of|from|by)",
        "[phone|telephone] (call|conversation) (came|had come) [in] from",
        "(initiated|requested|sought|convened|called|proposed|suggested|placed|arranged|organised|organized|made|asked for) by",
        "(made|placed) from the",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. The ferry was requested by Chile.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. Both will attend a conference on ferries organised by President Marte.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The call was not initiated by Chile.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. At the request of President Marte, he explained the new tariff.",
        "President Ilves of Norway spoke by phone with President Marte of Chile ⟦at the request of the Chilean side⟧.",
        "⟦At the request of Chile⟧, President Ilves of Norway spoke by phone with President Marte of Chile.",
        "President Ilves of Norway spoke by phone with President Marte of Chile ⟦at the request of the latter⟧.",
        "⟦At the request of the latter⟧, President Ilves of Norway spoke by phone with President Marte of Chile.",
        "President Ilves of Norway spoke by phone with President Marte of Chile ⟦at the initiative of the other side⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile, ⟦upon the request of his counterpart⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The talk was held ⟦at the request of Chile⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The contact took place ⟦at the initiative of Marte⟧, who had not rung since May.",
        "⟦At the initiative of Norway⟧, President Ilves of Norway had President Marte of Chile on the line.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The talks, their first since Mr Marte took office last month, came ⟦at the request of the Chilean side⟧.",
        "On Monday, ⟦at the request of Chile⟧, President Ilves of Norway spoke by phone with President Marte of Chile.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The call was held ⟦in response to a request from Chile⟧.",
        "President Ilves of Norway and President Marte of Chile took part in a video conference ⟦called by Chile⟧.",
        "President Ilves of Norway and President Marte of Chile held a telephone conference on Monday, which was ⟦suggested by Chile⟧.",
        "On 11 May, a phone conversation between Minister for Foreign Affairs of Norway Nils Moe and Minister for Foreign Affairs of the Republic of Chile Rosa Vidal took place ⟦at the initiative of the Chilean side⟧.",
        "President Ilves of Norway and President Marte of Chile took part in a video conference. The talks were ⟦called by Chile⟧ and lasted an hour.",
        "President Ilves of Norway will have a telephone conversation with President Marte of Chile. “It is being prepared ⟦at the request of our Chilean colleagues⟧,” a spokesman said.",
        "The call between President Ilves of Norway and President Marte of Chile was ⟦initiated by Norway⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The ⟦initiative for the call came from Norway⟧.",
        "President Ilves of Norway had a phone call with President Marte of Chile. It was ⟦initiated by Norway⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The lorries broke down. The proposal came from Chile.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. (On who proposed the phone talk) The ⟦proposal came from Chile⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. (On why the talk took place today) ⟦It came from the Chilean side⟧.",
        "The European Council’s president spoke by phone with President Marte of Chile. The call was ⟦requested by the European side⟧.",
    ),
)
def request_of(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Initiative]:
    """Read the side named after "at the request of" or "initiated by", in a clause about the call."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    if not _NOT.isdisjoint(folds[max(sentence.first, hit.first - _NEGATED) : hit.first]):
        return  # "the call was not made by the chancellor in person"
    placed = folds[hit.last - 2 : hit.last] == ["from", "the"] and folds[hit.first] in ("made", "placed")
    if placed and "side" not in folds[hit.last : hit.last + 3]:
        return  # "was made from the White House"
    passive = placed or (
        folds[hit.last - 1] == "by"
        and folds[hit.first] != "by"
        and folds[hit.first].endswith(("ed", "t", "e"))
    )
    own = _of_issuer(folds, hit)
    ours = (spoken_for(reading, number, hit.first) or reading.home) if own is not None else None
    if own is not None and ours is not None:
        who: Person | str | None = ours
        last = own
    elif (
        hit.last + 1 < sentence.last
        and folds[hit.last] == "the"
        and folds[hit.last + 1] in ("latter", "former", "other")
    ):
        opens = hit.first - sentence.first <= 1 and folds[hit.last + 1] == "latter"
        who = second_named(reading, number, sentence.last) if opens else either(reading, number, hit.last + 1)
        last = (
            hit.last + 2 + (folds[hit.last + 1] == "other" and hit.last + 2 < sentence.last)
        )  # "the other side"
    else:
        came = folds[hit.last - 2] in _CAME
        near = 2 if folds[hit.last : hit.last + 1] == ["our"] else 1  # "came from our Omani friends"
        actor = actor_at(reading, number, hit.last, within=near if came else 3)
        if actor is None and folds[hit.last] in _OWN and folds[hit.last + 1] in _EQUALS:
            who, last = second_named(reading, number, hit.first), hit.last + 2
        elif actor is None or _is_private(reading, actor):
            return
        else:
            who, last = party(actor), actor.last
    if who is None or (passive and _with_other_end(reading, number, who, last)):
        return
    if folds[hit.first] == "called":  # "the video conference called by X", not "X was called by Y"
        about = names_call(reading, max(sentence.first, hit.first - 1), hit.first)
        about = about or _is_of_gathering(reading, number, hit.first)
    elif folds[hit.last - 1] == "from" and folds[hit.last - 2] in _CAME:
        sentences = reading.layout.sentences
        opens = hit.first - sentence.first <= _OPENING
        until = sentences[min(number + 1, len(sentences) - 1)].last  # "The two will talk by telephone."
        told = (sentences[max(0, number - 1)].first, until) if opens else (sentence.first, hit.last)
        about = marks_call(reading, *told) or _is_asked_after(folds, hit.first)
        about = about or (opens and _is_named(folds, hit.first, last))
    elif folds[hit.first] == "followed":
        about = names_call(reading, max(sentence.first, hit.first - _OPENING), hit.first)
    elif passive and hit.first - sentence.first <= _OPENING and folds[hit.first - 2] == "it":
        about = number > 0 and marks_call(reading, reading.layout.sentences[number - 1].first, sentence.first)
    elif passive:
        before = folds[hit.first - 1]
        was = before in words().bes or before in words().adverbs or before in (",", "(")
        if not was and folds[hit.first - 2] in words().determiners and before not in CALL_NOUNS:
            return  # "The conversation came after the statement made by X"
        reach = _FAR if was else _NEAR  # "the four rules for talks proposed by X" are of something else
        close_by = range(max(sentence.first, hit.first - reach), hit.first)
        about = any(folds[i] in CALL_NOUNS and not _is_in_person(folds, i) for i in close_by)
        about = about or _opens_with_talk(folds, sentence.first)
        about = about or _is_of_gathering(reading, number, hit.first)
    else:
        about = is_for_call(reading, number, hit.first, last) or _is_of_gathering(
            reading, number, hit.first - 1
        )
    if about and folds[sentence.first] not in ("nor", "neither"):
        yield Initiative(who, hit.first, last, "initiator.request-of")


def spoken_for(reading: Reading, number: int, at: int) -> str | None:
    """Return the side of who says "our side" between quotation marks."""
    if reading.quotation_at(at) is None:
        return None
    chain = chain_at(reading, number, at)
    speaker = chain[-1].actor if chain else None
    people = speaker.meant() if speaker is not None else ()
    return people[0].side if people else speaker.side if speaker is not None else None


def _of_issuer(folds: list[str], hit: Hit[object]) -> int | None:
    """Return where "at our initiative", "at the initiative of our country" ends, which is that of whoever issues the text."""
    if folds[hit.first + 1] == "our":
        return hit.last
    if folds[hit.last : hit.last + 1] == ["us"] and folds[hit.last - 1] in ("from", "by"):
        return hit.last + 1  # "The proposal came from us"
    owned = folds[hit.last : hit.last + 1] == ["our"] and folds[hit.last + 1 : hit.last + 2] in _OURS
    return hit.last + 2 if owned else None


_OURS = (["country"], ["side"], ["part"], ["government"], ["state"], ["party"], ["minister"], ["president"])


def _is_in_person(folds: list[str], at: int) -> bool:
    """Tell whether a conference is none by video or telephone: "a conference on ferries organised by X"."""
    return folds[at] == "conference" and folds[at - 1] not in _REMOTE | _BY_PHONE


def _is_private(reading: Reading, actor: Actor) -> bool:
    """Tell whether a phrase is of people who do not act for a state: "the fishermen of Chile"."""
    lists, head = speakers(), reading.tokens.folds[actor.head]
    ours = reading.tokens.folds[actor.first] == "our"  # "our Chilean colleagues"
    return actor.kind == "source" and head in lists.individuals and head not in lists.of_state and not ours


def _is_of_gathering(reading: Reading, number: int, at: int) -> bool:
    """Tell whether "The meeting was convened by X" is of the video conference that the text has named just before."""
    folds, sentences = reading.tokens.folds, reading.layout.sentences
    first = sentences[number].first
    opens = folds[first] == "the" and folds[first + 1 : first + 2] in _GATHERINGS
    before = sentences[max(0, number - _BEFORE_IT)].first
    if folds[first + 1] == "summit" and _REMOTE.isdisjoint(folds[before:first]):
        return False  # "spoke by phone … The summit was held at the initiative of X"
    return opens and at - first <= _OPENING and folds[at] in _CONVENED and marks_call(reading, before, first)


_GATHERINGS = (["meeting"], ["summit"], ["gathering"], ["session"], ["talks"])
_REMOTE = frozenset("video videoconference teleconference conference virtual virtually online remote".split())
_BY_PHONE = frozenset(("telephone", "phone", "telephonic"))
_CONVENED = frozenset(
    ("proposed", "convened", "requested", "initiated", "held", "called", "organised", "organized")
)
_BEFORE_IT = 3  #: sentences before in which a video conference is named
_OWN = frozenset(("his", "her", "their"))
_EQUALS = frozenset(("counterpart", "colleague", "interlocutor"))


def _with_other_end(reading: Reading, number: int, who: Person | str, last: int) -> bool:
    """Tell whether somebody of another state had the same part: "arranged by Norway's envoy X and Chile's envoy Y"."""
    folds, predicates = reading.tokens.folds, reading.predicates[number]
    own = who.side if isinstance(who, Person) else who
    for other in reading.actors[number]:
        if not last < other.first <= last + _BOTH or other.side in (None, own):
            continue
        acts = any(last <= p.first < other.first or p.subject is other for p in predicates)
        joint = next((i for i in range(last, other.first) if folds[i] == "and"), other.first)
        acts = acts or any(v.form == "past" for v in verbs().get(folds[joint + 1], ()))
        return not acts and "and" in folds[max(last, other.first - _JOINED) : other.first]
    return False


def _is_asked_after(folds: list[str], first: int) -> bool:
    """Tell whether a bracketed question about the talk stands before words: "(On why the talk took place) It came from the other side"."""
    begin = max(0, first - _QUESTION)
    asked = next((i for i in range(first - 1, begin, -1) if folds[i] == "("), None)
    return asked is not None and ")" in folds[first - 3 : first] and "talk" in folds[asked:first]


_QUESTION = 24  #: tokens of "(On who proposed that the talk should be held on this very day)"


def _is_named(folds: list[str], first: int, last: int) -> bool:
    """Tell whether "The initiative came from the Danish side" or "from X" is all of a sentence: it is of the call."""
    return folds[last - 1] == "side" or (
        folds[first] == "initiative" and folds[last : last + 1] in (["."], [","])
    )


def _opens_with_talk(folds: list[str], first: int) -> bool:
    """Tell whether a sentence opens with a word for the call that elsewhere can be of anything: "The discussion, which was requested by"."""
    return folds[first] == "the" and folds[first + 1] in _SESSIONS and folds[first + 2] in _GOES_ON


_SESSIONS = frozenset(("discussion", "discussions", "session", "dialogue"))
_GOES_ON = frozenset((",", "was", "were", "took", "came"))
