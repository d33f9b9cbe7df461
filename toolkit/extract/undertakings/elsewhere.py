"""Tell what was said to others than those in the call, or at another time: in an interview, to reporters, before it."""

from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.beforecall import after_past, dated_back
from toolkit.extract.undertakings.relatives import CALLS

_OFTEN = frozenset("repeatedly long often always consistently previously earlier already".split())


_APART = frozenset(
    "interview speech rally broadcast podcast sermon memoir telegram letter op-ed article essay column parliament".split()
)


_ONLOOKERS = frozenset(
    """analysts analyst critics experts expert observers commentators economists pundits opponents rivals activists campaigners protesters
    residents historians scholars investors traders polls pollsters rebels militants insurgents gunmen unions union strikers company
    companies firm airline opposition court prosecutors""".split()
)


_TIMING = frozenset("before after as when since".split())


def _is_timed(reading: Reading, number: int, verb: Predicate) -> bool:
    """Tell whether a clause only dates something: "a day before Norway announced", "after Peru and Ghana announced"."""
    folds, first = reading.tokens.folds, reading.layout.sentences[number].first
    at = verb.start
    subject = verb.subject
    if at - 2 > first and folds[at - 1] == "and" and subject is not None and subject.first == at:
        at = next((a.first for a in reading.actors[number] if a.last == at - 1), at)
    return at > first and folds[at - 1] in _TIMING


def elsewhere(reading: Reading, number: int, governing: Predicate | None) -> bool:
    """Tell whether something was said to somebody's own people and not in the call: "told aides", "told lawmakers"."""
    if governing is None:
        return False
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    lists = acts()
    if governing.subject is not None and folds[governing.subject.last - 1] in _ONLOOKERS:
        return True  # "Analysts said Norway would pay"
    if governing.lemma == "say" and not {"has", "have"}.isdisjoint(
        group := folds[max(sentence.first, governing.first - 4) : governing.first]
    ):
        standing = not _OFTEN.isdisjoint(group)
        news = governing.trailing and number <= reading.layout.body + 1  # "…, Downing Street has said"
        if standing or (not news and governing.subject is not None and governing.subject.kind == "side"):
            return True  # "Moscow has repeatedly said that it will"
    if (governing.speech or governing.kind == "promise") and dated_back(
        folds[sentence.first : sentence.first + 12], folds[sentence.first : governing.first]
    ):
        return True  # "Earlier this week she said that"
    if (
        governing.lemma == "say"
        and governing.verb.form == "third"
        and governing.subject is not None
        and governing.subject.kind == "side"
    ):
        return True  # "Norway holds the islands and says it will not give them back"
    if (
        governing.lemma in ("announce", "say", "declare")
        and governing.subject is not None
        and _is_timed(reading, number, governing)
    ):
        return True  # "a day before Norway announced that it would leave the pact"
    if governing.lemma == "make known" and governing.passive:
        return True  # "after it was made known that they would meet"
    if governing.lemma == "recall" and not (governing.subject is not None and governing.subject.people):
        return True  # "The spokesman recalled that the ministers are to meet"
    if governing.lemma in ("write", "tweet", "post") and governing.perfect:
        return True  # "had written that she would"
    if (
        governing.perfect
        and governing.lemma == "tell"
        and folds[governing.last] in ("reporters", "journalists")
    ):
        return "had" in folds[max(sentence.first, governing.first - 3) : governing.first]
    when = folds[governing.last : governing.last + 6]
    if when[:1] in (["in"], ["at"], ["during"]) and not _APART.isdisjoint(when[1:5]):
        return True  # "said in an interview that"
    opening = folds[sentence.first : min(governing.first, sentence.first + 10)]
    if (
        opening[:1] in (["in"], ["during"], ["speaking"], ["writing"])
        and not _APART.isdisjoint(opening[1:6])
        and CALLS.isdisjoint(opening)
        and not (governing.lemma in _TOLD_HIM and governing.perfect)
    ):
        return True  # "In an interview with a newspaper, she said that", not "she said she had told him that"
    if opening[:1] == ["before"] and opening[1:2] and opening[1] in _GETTING_IN_TOUCH:
        return True  # "Before talking to Marte, Ilves told a news conference that he would"
    if _was_earlier(folds, sentence.first, governing) or _is_campaign(folds, governing.last, sentence.last):
        return True
    before = folds[max(sentence.first, governing.first - 2) : governing.first]
    if governing.speech and (when[:1] in (["last"], ["in"])) and after_past(when[:4]):
        return True  # "announced last month that she would"
    if before == ["this", "week"] or when[:2] in (["this", "week"], ["earlier", "on"], ["earlier", "this"]):
        return True  # "said this week that she would pay", "this week told his colleagues that"
    if when[:1] in (["after"], ["during"]) and "that" in when and CALLS.isdisjoint(when):
        return True  # "said after her election that"
    for p in (governing, *governing.ancestors()):
        if p is not governing and _of_the_other(p, governing):
            continue
        heard = any(a.first == p.last and a.kind == "person" for a in reading.actors[number])
        if heard or (folds[p.last] in TOLD and folds[p.last] != "her"):  # "her ministers"
            continue  # "told Marte the cabinet would sign it"
        told = folds[p.last : min(sentence.last, p.last + (_AUDIENCE if folds[p.last] in _ARTICLES else 4))]
        if "that" in told:  # "assured her that parliament would ratify the pact" was told to her
            told = told[: told.index("that")]
        if p.lemma in ("tell", "inform", "assure") and not lists.audiences.isdisjoint(told):
            return True
    return False


def _was_earlier(folds: list[str], first: int, governing: Predicate) -> bool:
    """Tell whether somebody "had earlier announced" something: what he "had previously said" may be what the call goes back to."""
    group = folds[max(first, governing.first - 3) : governing.first]
    return governing.lemma in ("announce", "declare") and "had" in group and not _OFTEN.isdisjoint(group)


def _is_campaign(folds: list[str], behind: int, last: int) -> bool:
    """Tell whether something was said to voters: "told a crowd in Lima during the campaign", "on the campaign trail"."""
    at = next((i for i in range(behind, last) if folds[i] == "campaign"), None)
    return at is not None and any(
        folds[i] in ("during", "on") and folds[i + 1] in _OF_CAMPAIGN for i in range(max(behind, at - 3), at)
    )


_OF_CAMPAIGN = frozenset("the his her last election presidential campaign".split())


_GETTING_IN_TOUCH = frozenset("talking speaking calling phoning ringing telephoning".split())


_ARTICLES = frozenset(("a", "an", "the"))


_AUDIENCE = 7  #: tokens of "a House of Councillors committee on Friday"


_TOLD_HIM = frozenset(("tell", "assure", "inform", "warn", "promise"))


def _of_the_other(teller: Predicate, verb: Predicate) -> bool:
    """Tell whether somebody tells his own people what another had undertaken: "told MPs that Marte had promised to"."""
    if teller.subject is None or verb.subject is None or not verb.perfect:
        return False
    own, others = set(teller.subject.people), set(verb.subject.people)
    return bool(own and others) and own.isdisjoint(others)


#: Whom something is told, as a pronoun.
TOLD = frozenset("him her them us me".split())
