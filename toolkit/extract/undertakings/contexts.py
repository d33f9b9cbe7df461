"""What a clause stands under: who says it, whether it is wished, supposed, asked for or long past."""

import itertools
from collections.abc import Collection

from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.occasions import is_before_call, is_on_old_occasion
from toolkit.extract.undertakings.relatives import CALLS, in_the_call, taken_up
from toolkit.extract.words import words

_HOLDERS = frozenset(("agree", "promise", "decide", "propose", "discuss", "intend", "offer", "consider"))
_UNDER_CLOSELY = frozenset(("intend", "consider", "offer", "propose", "discuss"))
_SHARED = frozenset(("view", "views", "recognition", "understanding", "opinion", "intention"))
# What may be expressed or conveyed and still be an undertaking: "conveyed an assurance that".
_ASSURING = frozenset("assurance assurances word intention decision message willingness satisfaction".split())
_HOPES = frozenset(
    "hope hopes belief confidence concern concerns view wish expectation conviction fear fears opinion".split()
)
_WISHES = frozenset("hope believe predict expect estimate reckon doubt fear suppose claim allege".split())
_UNDER = frozenset(("direct", "deny", "discuss", "intend", "consider", "refuse"))
_OCCASIONS = frozenset("visit election elections summit rally speech attack attacks".split())
_OFTEN = frozenset("repeatedly long often always consistently previously earlier already".split())
_APART = frozenset(
    "interview speech rally broadcast podcast sermon memoir telegram letter op-ed article essay column parliament".split()
)
_BEFORE = frozenset(("before", "ahead"))
_ONLOOKERS = frozenset(
    """analysts analyst critics experts expert observers commentators economists pundits opponents rivals activists campaigners protesters
    residents historians scholars investors traders polls pollsters rebels militants insurgents gunmen unions union strikers company
    companies firm airline opposition court prosecutors""".split()
)
_HEARING = frozenset("hear hearing heard learn learning rumours rumors".split())
_RELATIVES = frozenset("which when where whom before after since until".split())
_TIMING = frozenset("before as when since".split())
_STRETCHES = frozenset("week month year autumn spring summer winter".split())
_GOING_ON = frozenset("he she they it".split())


def holder(reading: Reading, number: int, token: int) -> Predicate | None:
    """Return the innermost verb of saying or undertaking whose complement holds a token."""
    found: Predicate | None = None
    folds, begin = reading.tokens.folds, reading.layout.sentences[number].first
    for p in reading.predicates[number]:
        if p.complement[0] <= token < p.complement[1] and (p.speech or p.kind in _HOLDERS):
            if p.subject is None and not p.passive and p.verb.form not in ("ing", "past", "third"):
                continue
            if (
                p.subject is None
                and p.lemma in ("ask", "press")
                and folds[token - 1] == ","
                and p.first == begin
            ):
                continue  # "Asked for a longer truce, she gave a flat no"
            if (
                p.kind in _UNDER_CLOSELY
                and not p.that
                and (token - p.last > 6 or ";" in reading.tokens.folds[p.last : token])
            ):
                continue  # "Norway intends to send ships, and Chile …" is another clause
            if found is None or (p.first >= found.first and not p.trailing):
                found = p  # of "…, X told Y, Z said" the first
    return found


def supposed(reading: Reading, number: int, first: int, lead: str, governing: Predicate | None) -> bool:
    """Tell whether a clause that begins at `first` is only wished, asked for, supposed or denied."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    lists = acts()
    on_which = lead == "which" and first - 2 >= sentence.first and folds[first - 2] in ("on", "about")
    if lead in lists.openers and not on_which:  # but "…, on which the ministers will report"
        return True
    if (
        lead == "that"
        and first - 2 >= sentence.first
        and folds[first - 2] in lists.suppositions
        and not (folds[first - 2] in _SHARED and governing is not None and governing.lemma == "share")
    ):
        return True
    if lead == "that" and any(
        folds[k] in _HEARING and folds[k + 1] == "that" for k in range(sentence.first, first - 1)
    ):
        return True  # "hoping to hear that Norway would pay, or that it would wait"
    if governing is None:
        return False
    between = folds[governing.last : first]
    if governing.lemma == "share" and (governing.that or _SHARED & set(between)):
        return False  # "shared the view that they would"
    if governing.lemma == "conclude" and governing.passive:
        return True  # "it can be concluded that"
    if governing.lemma == "advise" and governing.that and not governing.negated:
        return False  # "advised that a team would come"
    if governing.lemma in _WISHES or governing.kind in _UNDER or governing.negated:
        return True
    if governing.lemma == "suggest" and not governing.that:
        return True  # "suggested Chile would pay"
    if governing.kind in ("promise", "agree", "decide") and past(reading, governing):
        return True
    return bool(
        governing.kind == "express"
        and not (governing.lemma == "convey" and "that" in between and _HOPES.isdisjoint(between))
        and not (governing.lemma == "express" and between[:1] == ["that"])
        and not _ASSURING & set(between)
    )


def hearsay(reading: Reading, predicate: Predicate) -> bool:
    """Tell whether an undertaking is denied, or what somebody hoped to hear: "hoping to hear that Chile had agreed to"."""
    if any(p.kind == "deny" for p in predicate.ancestors()):
        return True
    before = reading.tokens.folds[max(0, predicate.start - 2) : predicate.start]
    return len(before) > 1 and before[1] == "that" and before[0] in _HEARING


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
        if standing or (governing.subject is not None and governing.subject.kind == "side"):
            return True  # "Moscow has repeatedly said that it will"
    if (governing.speech or governing.kind == "promise") and _dated_back(
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
        and governing.start > sentence.first
        and folds[governing.start - 1] in _TIMING
    ):
        return True  # "a day before Norway announced that it would leave the pact"
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
    ):
        return True  # "In an interview with a newspaper, she said that"
    before = folds[max(sentence.first, governing.first - 2) : governing.first]
    if before == ["this", "week"] or when[:2] in (["this", "week"], ["earlier", "on"], ["earlier", "this"]):
        return True  # "said this week that she would pay", "this week told his colleagues that"
    if when[:1] in (["after"], ["during"]) and "that" in when and CALLS.isdisjoint(when):
        return True  # "said after her election that"
    for p in (governing, *governing.ancestors()):
        if p.lemma in ("tell", "inform", "assure") and any(
            folds[k] in lists.audiences for k in range(p.last, min(sentence.last, p.last + 4))
        ):
            return True
    return False


def past(reading: Reading, predicate: Predicate) -> bool:
    """Tell whether an undertaking was made before the call: "had previously", "promised in 2024", "in which he agreed"."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[predicate.sentence]
    lists = acts()
    group = folds[max(sentence.first, predicate.start, predicate.first - 6) : predicate.first]
    if any(w in lists.earlier or w == "already" for w in group) or ("earlier" in group and "had" in group):
        return True
    if _told_of_before(reading, predicate) or _standing(reading, predicate):
        return True
    behind = folds[predicate.last : predicate.last + 12]
    if behind[:3] == ["in", "the", "past"] or is_on_old_occasion(behind):
        return True
    if not _BEFORE.isdisjoint(reading.layout.words[predicate.sentence]):
        if is_before_call(folds[predicate.last : sentence.last]):
            return True
    subject = predicate.subject
    if subject is not None and "predecessor" in folds[subject.first : predicate.first]:
        return True
    if predicate.perfect and predicate.relative and folds[predicate.start] == "who":
        return True  # "Marte, who has offered to mediate, spoke with Aaberg"
    if predicate.perfect and "since" in folds[predicate.last : sentence.last]:
        return True  # "has pledged 30 million since the war began"
    if folds[predicate.last : predicate.last + 1] in (["earlier"], ["previously"]) or _after_past(
        folds[predicate.last : predicate.last + 4]
    ):
        return True
    begin = min(predicate.start, predicate.first)
    if begin - 1 > sentence.first and folds[begin - 1] == "and":  # "days before Aaberg and Marte announced"
        begin = next((a.first for a in reading.actors[predicate.sentence] if a.last == begin - 1), begin)
    # what stands before a verb that closes its sentence is what is said: "will open in June, she vowed"
    before = folds[max(sentence.first, begin - 3) : begin] if not predicate.trailing else []
    if (
        before
        and before[-1] in _RELATIVES
        and not (before[-1] == "which" and folds[predicate.first] in ("accepted", "accepts"))
        and not in_the_call(folds[max(sentence.first, begin - 40) : begin])
        and not (before[-1] == "which" and taken_up(folds[predicate.last : predicate.last + 2]))
    ):
        return True
    if any(
        w in ("in", "since") and (following in words().months or following[:4].isdigit())
        for w, following in itertools.pairwise(before)
    ):
        return True
    previous = folds[sentence.first : begin]
    return bool(
        "that" in before[-1:] and ("calls" in previous or "was" in previous[:3]) and previous[:1] == ["it"]
    )


def _standing(reading: Reading, predicate: Predicate) -> bool:
    """Tell whether a report far down says what somebody "has offered": that is how things stand, not the call."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[predicate.sentence]
    subject = predicate.subject
    return (
        sentence.paragraph >= reading.layout.title + _LEAD
        and subject is not None
        and subject.kind == "person"
        and predicate.kind not in ("agree", "decide", "accept")
        and predicate.parent is None
        and not {"has", "have"}.isdisjoint(
            group := folds[predicate.group if predicate.shared else subject.last : predicate.first]
        )
        and "to" not in group
    )


_LEAD = 3  #: paragraphs in which news is told in the perfect


def _told_of_before(reading: Reading, predicate: Predicate) -> bool:
    """Tell whether the sentence, or the one that it goes on from, begins with an earlier time, or the clause ends with one."""
    folds = reading.tokens.folds
    sentences = reading.layout.sentences
    sentence = sentences[predicate.sentence]
    if _dated_back(folds[sentence.first : sentence.first + 24], folds[sentence.first : predicate.first]):
        return True
    if folds[sentence.first] in _GOING_ON and predicate.sentence > 0:
        before = sentences[predicate.sentence - 1]
        opening = folds[before.first : before.first + 12]
        if before.paragraph == sentence.paragraph and _dated_back(opening, opening):
            return True
    if folds[predicate.last : predicate.last + 1] == ["to"]:
        return False
    for i in range(predicate.last, sentence.last - 1):
        if folds[i] in ("that", "which", ",", ";", "who"):
            return False
        if folds[i] == "last" and folds[i + 1] in _STRETCHES and folds[i - 1] not in ("the", "of", "'s"):
            return True  # "turned down a request last year"
    return False


def _dated_back(opening: list[str], before: list[str]) -> bool:
    """Tell whether a sentence begins with an earlier time: "In December", "Last week", "In 2024"."""
    if len(opening) < 2:
        return False
    if opening[0] == "last" and (opening[1] in _STRETCHES or opening[1] in words().months):
        return True
    if opening[0] in ("in", "at", "during", "after", "on", "when") and any(
        a == "last" and b in _STRETCHES and "," not in opening[: i - (opening[0] == "when")]
        for i, (a, b) in enumerate(itertools.pairwise(opening))
    ):
        return True  # "In a call last month, she promised"
    if opening[:2] == ["back", "in"] or opening[:3] == ["the", "day", "before"]:
        return True
    if opening[0] in ("during", "on") and "campaign" in opening[1:6]:
        return True
    if (
        opening[0] in ("after", "following")
        and opening[1] in ("a", "an", "the", "his", "her", "their")
        and not _OCCASIONS.isdisjoint(opening[2:5])
    ):
        return not {"call", "conversation", "talks", "phone", "telephone"} & {*opening}
    if opening[:3] == ["earlier", ",", "this"] or opening[0] in ("previously", "formerly"):
        return True
    if opening[0] == "earlier" and opening[1] in ("this", "in", "on", "today"):
        return opening[1] != "today"
    if opening[0] in ("in", "since") and (opening[1] in words().months or opening[1][:4].isdigit()):
        return True
    return (opening[0] in ("a", "two", "three", "one") and "ago" in opening) or "ago" in before[:5]


def is_led_in(
    reading: Reading, number: int, first: int, leads: Collection[str], governing: Predicate | None
) -> bool:
    """Tell whether a phrase with a subject of its own opens a clause, and nobody only supposes it or says it elsewhere.

    `leads` are the words before it that lead on to a clause, beside the verb that governs it.
    """
    sentence = reading.layout.sentences[number]
    lead = reading.tokens.folds[first - 1] if first > sentence.first else ""
    reported = governing is not None and governing.last == first
    return not (
        (lead.isalpha() and lead not in leads and not reported)
        or supposed(reading, number, first, lead, governing)
        or elsewhere(reading, number, governing)
    )


def weeks_past(folds: list[str], first: int, last: int) -> bool:
    """Tell whether a stretch gone by dates what stands before a token: "made an offer of help last month"."""
    following = folds[first : min(last, first + _DATED)]
    return "ago" in following or any(
        one == "last" and other in _STRETCHES for one, other in itertools.pairwise(following)
    )


_DATED = 8  #: tokens from a phrase to "last week"


def _after_past(following: list[str]) -> bool:
    """Tell whether an earlier time stands right behind a verb: "promised in 2024 to", "agreed last month"."""
    if len(following) < 2:
        return False
    if following[0] == "during" and "campaign" in following:
        return True
    if following[:3] in (["at", "that", "time"], ["at", "the", "time"]):
        return True
    if (
        following[0] in ("in", "on", "back")
        and (following[1] in words().months or following[1][:4].isdigit())
    ) or following[:2] == ["in", "late"]:
        return True
    return following[0] == "last" and following[1] in _STRETCHES
