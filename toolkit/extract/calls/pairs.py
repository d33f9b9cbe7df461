"""Find who was on a call that is named without its people: "the two presidents spoke", "The call lasted an hour"."""

from itertools import pairwise

from toolkit.extract.calls.call import PRINCIPAL
from toolkit.extract.calls.report import CallReport
from toolkit.extract.people.person import LEADERS, Person
from toolkit.extract.reading import Reading


def speaks_of_both(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report leaves both ends to what stands before: "the two presidents spoke", "their phone talks"."""
    if report.rule != "call.named":
        return report.group
    first = reading.layout.sentences[report.sentence].first
    opening = reading.layout.body
    before = reading.tokens.folds[max(first, report.first - 4) : report.first]
    plain = reading.tokens.folds[report.first] in ("call", "calls")
    return report.sentence <= opening + _NEAR and ("their" in before or (report.definite and not plain))


_NEAR = 2  #: sentences after the first of the body


def first_named(reading: Reading) -> list[Person]:
    """Return the leaders of several states whom the body's first sentence names, where the title names nobody."""
    sentences, first = reading.layout.sentences, reading.layout.body
    if any(a.people for n in range(first) for a in reading.actors[n]):
        return []
    folds = reading.tokens.folds[: sentences[first].last]
    if any(
        one == "call" and after == "for" and folds[i - 1] in _OF_APPEAL
        for i, (one, after) in enumerate(pairwise(folds))
    ):
        return []  # "issued a joint call for a ceasefire"; "leaders call for a truce in a phone call" is another
    verb = next((p for p in reading.predicates[first] if p.kind != "say"), None)
    stop = verb.first if verb is not None else sentences[first].last
    people = [p for a in reading.actors[first] if a.kind == "person" and a.last <= stop for p in a.people]
    people = [p for p in dict.fromkeys(people) if p.strong and p.side is not None and p.role in PRINCIPAL]
    return people if len({p.side for p in people}) == len(people) else []


_OF_APPEAL = frozenset("a the joint urgent on his her their its this".split())


def pair_before(reading: Reading, report: CallReport) -> list[Person]:
    """Return the leaders or ministers named before a report, without advisers and others who tell of it."""
    found: list[Person] = []
    aides: list[Person] = []
    for actors in reading.actors[: report.sentence + 1]:
        for actor in actors:
            for person in actor.people if actor.first < report.first else ():
                known = person.role is None and person.holder is not None
                chief = person.role in PRINCIPAL or person.role == "leader" or known
                if person not in found and person.strong and person.side is not None and chief:
                    found.append(person)
                elif person.role == "adviser" and person.strong and person.side is not None:
                    aides += [person] if person not in aides else []
    if len(found) + len(aides) == 2 and len(aides) > 0:  # an adviser who speaks with a minister, two envoys
        found += aides
    counted = reading.tokens.folds[report.first : report.last]
    if (
        len(found) == _THREE and report.group and "three" not in counted
    ):  # "the two leaders", when a minister tells of them
        tellers = _tellers(reading, report)
        found = [p for p in found if p not in tellers]
    if len(found) == _THREE and _counts_leaders(reading, report):
        found = [p for p in found if p.role in LEADERS]
    return found if len({p.side for p in found}) == len(found) else []


def _counts_leaders(reading: Reading, report: CallReport) -> bool:
    """Tell whether a call is one "between the two heads of state", of whatever ministers a text has told before."""
    words = reading.tokens.folds[report.first : report.last]
    return any(pair in _CHIEFS for pair in pairwise(words))


_CHIEFS = frozenset((("two", "presidents"), ("two", "heads"), ("two", "leaders"), ("two", "premiers")))


def pair_of_paragraph(reading: Reading, report: CallReport) -> list[Person]:
    """Return the two leaders or ministers of whom a paragraph has told where it goes on "the two had spoken by phone"; else nobody."""
    layout = reading.layout
    paragraph = layout.sentences[report.sentence].paragraph
    first = report.sentence
    while first > 0 and layout.sentences[first - 1].paragraph == paragraph:
        first -= 1
    if first == report.sentence:
        return []
    people = dict.fromkeys(
        p
        for n in range(first, report.sentence + 1)
        for a in reading.actors[n]
        if a.first < report.first and a.kind in ("person", "pronoun")
        for p in a.people
        if p.strong and p.side is not None and (p.role in PRINCIPAL or p.holder is not None)
    )
    return [*people] if len(people) == 2 == len({p.side for p in people}) else []


_THREE = 3


def _tellers(reading: Reading, report: CallReport) -> list[Person]:
    """Return who says and confirms what a text tells up to a report."""
    return [
        person
        for predicates in reading.predicates[: report.sentence + 1]
        for predicate in predicates
        if predicate.kind in _TELLING and predicate.subject is not None
        for person in predicate.subject.people
    ]


def pair_of_account(reading: Reading, report: CallReport) -> list[Person]:
    """Return the two of whom a text has told where it goes on "In a phone call, X congratulated the economist", "In a 15-minute call, the two leaders also"; else nobody."""
    layout, folds = reading.layout, reading.tokens.folds
    sentence = layout.sentences[report.sentence]
    opening = layout.body
    if (
        report.rule != "call.named"
        or not opening < report.sentence <= opening + _NEAR
        or report.status is not None
    ):
        return []
    if folds[sentence.first] not in ("in", "during") or folds[report.last : report.last + 1] != [","]:
        return []
    verb = next((p for p in reading.predicates[report.sentence] if p.first > report.last), None)
    if verb is None or verb.subject is None or verb.kind in _TELLING:
        return []
    pair = pair_before(reading, report)
    if len(pair) != 2:
        return []
    both = verb.subject.kind == "group" and _MORE.isdisjoint(folds[verb.subject.first : verb.subject.last])
    return pair if both or (len(verb.subject.people) == 1 and verb.subject.people[0] in pair) else []


_MORE = frozenset("three four five six seven other others".split())


_TELLING = frozenset(("say", "deny", "confirm"))  #: what may be done on the phone with a reporter


def pair_of_title(reading: Reading, report: CallReport) -> list[Person]:
    """Return the two leaders of a title under which a text begins "In a phone call today, we agreed"; else nobody."""
    layout, folds = reading.layout, reading.tokens.folds
    if (
        not layout.title
        or report.status is not None
        or report.medium in (None, "talk")
        or not layout.body <= report.sentence <= layout.body + _EARLY
    ):
        return []
    first = layout.sentences[layout.body].first
    noun = folds[report.first : report.last]
    if len(noun) == 1 and not (report.definite and not _TALKING.isdisjoint(folds[:first])):
        return []  # "the call of the times"
    if "courtesy" in folds[: report.first]:
        return []
    if not _MET.isdisjoint(folds[:first]) or not _NONE.isdisjoint(
        folds[max(0, report.first - 4) : report.first]
    ):
        return []
    named = [
        a
        for n in range(layout.body)
        for a in reading.actors[n]
        if layout.sentences[n].paragraph < layout.title
    ]
    people = list(dict.fromkeys(p for a in named if a.kind == "person" for p in a.people))
    sides = {p.side for p in people}
    chiefs = all(p.role in PRINCIPAL or p.holder is not None for p in people)
    return people if len(people) == 2 == len(sides - {None}) and chiefs else []


_TALKING = frozenset(
    "talk talks speak speaks spoke call phone telephone conversation conversations video".split()
)
_EARLY = 3  #: sentences behind the first of the body
_MET = frozenset(
    "meet meets met meeting visit visits visiting host hosts hosted welcomes receives arrives summit".split()
)
_NONE = frozenset(("no", "not", "any", "next", "another", "if", "last", "previous", "possible"))


def pair_of_lead(reading: Reading, report: CallReport) -> tuple[Person, ...]:
    """Return who addresses whom in the lead of a text that says further on "The call lasted an hour"; else nobody."""
    layout, folds = reading.layout, reading.tokens.folds
    opening, last = layout.body, layout.sentences[report.sentence].last
    at = report.last
    if folds[at : at + 1] == [","]:  # "The call, at X's request, was meant to be about beef"
        at = next((i + 1 for i in range(at + 1, min(last, at + _INSERTED)) if folds[i] == ","), at)
    known = not _KNOWING.isdisjoint(folds[max(0, report.first - _KNOWN) : report.first])
    below = opening < report.sentence <= opening + _FAR and not _OF_CALLS.isdisjoint(folds[at : at + _VERB])
    if not below and not (known and opening <= report.sentence <= opening + 1):
        return ()
    for number in range(opening, min(report.sentence + known, opening + _LEAD)):
        for predicate in reading.predicates[number]:
            subject = predicate.subject
            if (
                subject is None
                or len(subject.people) != 1
                or predicate.lemma in _IN_PERSON
                or predicate.negated
            ):
                continue
            others = [
                a.people[0]
                for a in reading.actors[number]
                if a.kind == "person" and len(a.people) == 1 and a.first >= predicate.last
            ]
            pair = tuple(dict.fromkeys((subject.people[0], *others)))
            if len(pair) == 2 == len({p.side for p in pair} - {None}) and all(
                p.role in PRINCIPAL for p in pair
            ):
                return pair
    return ()


#: Who has been told what was said: "officials familiar with the call", "a person briefed on the conversation".
_KNOWING = frozenset("familiar briefed knowledge".split())
_KNOWN = 4  #: tokens of "familiar with the contents of the"
_INSERTED = 12  #: tokens of ", which came at the request of the Norwegian side,"
_FAR, _LEAD, _VERB = 9, 5, 3  #: sentences from the lead to the noun, those of the lead, tokens up to the verb
_OF_CALLS = frozenset(
    "lasted took came was were ended covered focused touched marked followed also happened comes".split()
)
_IN_PERSON = frozenset("meet visit host receive arrive travel welcome join".split())
