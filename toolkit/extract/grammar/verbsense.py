"""Which reading a verb's form has in its place, and whether it is a verb there at all."""

from collections.abc import Mapping

from toolkit.extract.actors import Actor
from toolkit.extract.grammar.occasions import TIMES
from toolkit.extract.grammar.predicate import CLOSING
from toolkit.extract.grammar.verbgroups import VerbGroup, completes
from toolkit.extract.grammar.verbs import Verb
from toolkit.extract.speakers import speakers
from toolkit.extract.words import words

# Third persons that are plural nouns as often, and what follows such a noun.
_NOUNS_TOO = frozenset(
    "exchange review request demand push support report call talk visit offer promise pledge praise".split()
)
_SEVERAL = frozenset("two three four five six several many few these those such any all other".split())
_AFTER_NOUNS = frozenset("in of between at with on for . , and as from by".split())
_WIRE_ENDS = frozenset((".", ",", "citing", "quoting", "with", "referring"))
_PUT_WITH = frozenset(
    "together off on in into out up down forward an a aside behind pressure back forth to".split()
)
_PRESS = frozenset(("media", "press", "news"))
_JOINS_ADJECTIVES = frozenset(("and", ",", "or"))
_OF_STATES = frozenset(
    ("member", "united", "gulf", "baltic", "nordic", "arab", "neighbouring", "neighboring", "coastal")
)
_DEPRIVED = frozenset("them him her it us me you".split())
# Verbs that report only with a clause behind them: "maintained that", never "maintain controls".
_NEEDS_THAT = frozenset(("maintain", "observe", "signal"))
_ACTS_TOO = frozenset(("answer", "respond", "counter", "hit back", "fire back", "shoot back"))
_SAID_IN = frozenset(("in", "on", "at", "during", "after", "to"))
_SAID_WHERE = 8  # tokens between such a verb and its "that"


def choose(
    readings: tuple[Verb, ...], folds: list[str], i: int, last: int, ends: Mapping[int, Actor]
) -> Verb | None:
    """Choose the reading whose completion follows; "put" after one person is past."""
    for verb in readings:
        if not verb.rest or completes(verb, folds, i, last):
            break
    else:
        return None
    if verb.form != "base":
        return verb
    subject = ends.get(i)
    single = (
        subject is not None
        and subject.kind not in ("group", "holders")
        and subject.pronoun not in ("i", "we")
    )
    if single or (i > 0 and folds[i - 1] in ("has", "have", "had", "was", "were", "is", "be", "been")):
        past = (v for v in readings if v.form in ("past", "participle") and v.rest == verb.rest)
        return next(past, verb)
    return verb


def _leads_on(folds: list[str], text: list[str], last: int, end: int) -> bool:
    """Tell whether "that" or a quotation follows, if need be behind where or when: "observed in a statement that"."""
    for j in range(last, min(end, last + _SAID_WHERE)):
        if folds[j] == "that" or text[j] in '“"‘«:':
            return True
        if text[j] in ",.;" or (j == last and folds[j] not in _SAID_IN and folds[j] not in TIMES):
            return False
    return False


def _closes(subject: Actor | None, text: list[str], left: int, last: int, end: int) -> bool:
    """Tell whether a verb of saying ends its clause behind its subject, "…, Oslo maintains.", or a quotation before it."""
    if subject is None:
        return text[left - 1] in CLOSING or (text[left - 1] == "," and text[left - 2] in CLOSING)
    before = text[subject.first - 1]
    return (before == "," or before in CLOSING) and (last >= end or text[last] in ".,")


def _has_paper(folds: list[str], subject: Actor | None) -> bool:
    """Tell whether somebody only gave out what reads: "a statement by Marte read", "the tweet from his aide read"."""
    if subject is None or folds[subject.first - 1] not in ("by", "from", "of"):
        return False
    return not speakers().documents.isdisjoint(folds[max(0, subject.first - 5) : subject.first - 1])


def is_noun(
    group: VerbGroup, folds: list[str], text: list[str], floor: int, end: int, ends: Mapping[int, Actor]
) -> bool:
    """Tell whether a form is a noun, an infinitive, or a verb that does not report here."""
    last = group.last
    lemma, kind, form, rest = group.verb
    before = folds[group.left - 1] if group.left > floor else None
    subject = ends.get(group.left) if group.left > floor else None
    if lemma in _NEEDS_THAT and not _leads_on(folds, text, last, end):
        return not _closes(subject, text, group.left, last, end)
    if lemma == "go on" and last < end and (folds[last].endswith("ing") or folds[last] == "with"):
        return True  # "would go on supplying boats"
    if lemma in _ACTS_TOO and group.modal is not None and not _leads_on(folds, text, last, end):
        return not _closes(subject, text, group.left, last, end)  # "would answer any attack"
    if group.infinitive and (group.modal is None or (group.words[-1] == "to" and "too" in group.words)):
        return True  # "it may be too soon to tell"
    if lemma == "understand" and (form != "third" or subject is None or subject.kind != "medium"):
        return True  # only of a paper is it what it has learned: "The Guardian understands that"
    if lemma == "read" and last < end:
        people = subject is not None and (
            subject.people or subject.kind == "group" or subject.pronoun == "we"
        )
        reads = people and not _has_paper(folds, subject)
        aloud = folds[last] in ("out", "aloud", "on", "by", "at")  # "a statement read on state television"
        if aloud or (reads and text[last] not in ':“"‘«'):
            return True  # people read, papers say
    if lemma == "state" and form == "third":
        if text[group.first][0].isupper() or folds[group.first - 1] in _OF_STATES:
            return True  # "the Member States"
    if lemma == "put" and not rest and last < end and folds[last] in _PUT_WITH:
        return True
    if lemma == "put" and "heads" in folds[last : min(end, last + 3)]:
        return True  # "should put their heads together"
    if lemma == "last" and form == "ing" and last < end and folds[last] in _JOINS_ADJECTIVES:
        return True  # "a just, lasting and fair peace"
    if form == "third" and not words().auxiliaries.isdisjoint(group.words):
        return True  # "both have notes"
    if form in ("past", "participle") and before == "and" and _is_adjective(folds, text, group, end):
        return True  # "had been “frank and detailed” and"
    if lemma == "deny" and last < end and folds[last] in _DEPRIVED:
        return True  # "it would deny them a state"
    if form == "base":
        done = not {"do", "did", "does"}.isdisjoint(group.words)
        plural = _plural(subject, folds, text, group.first, end) or _joint(subject, ends, folds, group, end)
        return group.modal is None and not done and not plural
    if lemma == "report" and form == "third" and subject is not None and subject.kind == "source":
        led = folds[subject.first - 1].endswith("ing") or not _JUDGED.isdisjoint(
            folds[subject.first - 1 : subject.last - 1]
        )
        if folds[subject.last - 1] in _PRESS and led:
            return True  # "calling the media reports untrue", "did not confirm media reports that"
    if form == "third" and lemma in ("plan", "offer", "request", "promise"):
        if last < end and folds[last] in ("for", "of"):
            return True
    if form == "third" and lemma in _NOUNS_TOO and before in _SEVERAL:
        return True  # "in the two calls"
    if form == "third" and subject is None and kind == "say" and _wire(folds, text, group, end):
        return False
    if (
        form == "third"
        and subject is None
        and lemma in _NOUNS_TOO
        and last < end
        and folds[last] in _AFTER_NOUNS
    ):
        return True  # "cooperation and exchanges in various fields"
    if form == "third" and subject is None:
        return before not in (None, "who", "and", "which", ",") and text[group.left - 1] not in CLOSING
    return False


def _is_adjective(folds: list[str], text: list[str], group: VerbGroup, end: int) -> bool:
    """Tell whether a participle with nothing behind it is the second of what something was: "was frank and detailed."."""
    ends = group.last >= end or text[group.last] in _ADJECTIVE_ENDS
    at = next(
        (i for i in range(group.left - 2, max(0, group.left - _OTHER), -1) if folds[i] in words().bes), None
    )
    return ends and at is not None and not any(folds[i].endswith("ed") for i in range(at + 1, group.left - 1))


_ADJECTIVE_ENDS = frozenset((".", ",", ";", "”", '"', "’", "»"))
_OTHER = 6  #: tokens of "been “ very frank and"
_JUDGED = frozenset(
    "confirm confirmed deny denied denies dismiss dismissed reject rejected refute refuted amid after about".split()
)


def _wire(folds: list[str], text: list[str], group: VerbGroup, end: int) -> bool:
    """Tell whether the verb of an agency that no list has ends a sentence: ", Nord.Az reports citing …"."""
    name, last = group.left - 1, group.last
    if name < 1 or not text[name][0].isupper() or (last < end and folds[last] not in _WIRE_ENDS):
        return False
    while name > 0 and (
        text[name - 1][0].isupper() or (text[name - 1] == "." and text[name - 2][0].isupper())
    ):
        name -= 1
    return text[name - 1] in ',”"»'


def _joint(
    subject: Actor | None, ends: Mapping[int, Actor], folds: list[str], group: VerbGroup, end: int
) -> bool:
    """Tell whether two stand before a bare form that is a verb there: "X and Y intend to sign", not "the X and Y call"."""
    if group.words or subject is None or folds[subject.first - 1] != "and" or subject.kind not in _NAMED:
        return False
    other = ends.get(subject.first - 1)
    if other is None or other.kind not in _NAMED:
        return False
    after = folds[group.last] if group.last < end else ""
    return group.verb.lemma not in _BARE_NOUNS or after in ("to", "that")


_NAMED = frozenset(("person", "side"))
_BARE_NOUNS = _NOUNS_TOO | frozenset(
    """aim answer attack back claim comment deal hope need note plan press question remark signal stress talk
    threat vow warn welcome wish""".split()
)


def _plural(subject: Actor | None, folds: list[str], text: list[str], i: int, end: int) -> bool:
    """Tell whether a subject can stand with a verb's bare form, and the word is no noun of a headline."""
    if subject is None:
        return False
    if subject.kind == "pronoun":
        return subject.pronoun in ("i", "we", "who")
    after = folds[i + 1] if i + 1 < end else ""
    if folds[i] == "back" and after in ("to", "in", "from", "on", "at"):
        return False  # "to bring the parties back to the table"
    if subject.kind in ("group", "holders"):
        return True
    if text[i][0].isupper():
        return False
    if subject.kind == "source":
        head = folds[subject.head]
        joint = folds[subject.first - 1] == "and"  # "two Danish officials and an aide tell"
        return joint or head.endswith("s") or head in ("people", "media", "police")
    last = text[subject.last - 1]
    return (subject.kind == "side" and last.endswith("s") and last not in ("States", "Nations")) or len(
        subject.people
    ) > 1
