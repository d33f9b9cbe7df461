"""Whether at the other end of a call were many: a foreign group, or the leaders of many states, whom no report names one by one."""

import re

from toolkit.extract.calls.call import PRINCIPAL, Call
from toolkit.extract.calls.peers import names_peers, peers_act
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading
from toolkit.patterns import awaited

_GROUP = awaited(
    r"\b(?:with|of) (?:the |his |her |\d+ |fellow |other |key |our |several |a group of |\w+ ){0,4}(?:(?:[Aa]llies|[Pp]artners|[Cc]ounterparts|[Hh]eads of [Ss]tate)\b|(?:[Ww]orld|[Ff]oreign|[Aa]llied|[A-Z][\w-]+) (?:[Ll]eaders|[Mm]inisters|[Ff]oreign [Mm]inisters|[Aa]mbassadors|[Cc]ountries))|\bleaders (?:of|representing|from)\b"
    r"|(?:[Vv]ideo|[Vv]irtual|[Oo]nline)[^.]{0,60}\b(?:G7|G8|G20|Quad|BRICS|ASEAN|APEC|SCO|CSTO|Nordic-Baltic|NB8|E3|P5|Visegrad|V4|Weimar|European Council)\b"
    r"|\b(?:G7|G8|G20|Quad|BRICS|ASEAN|APEC|SCO|CSTO|Nordic-Baltic|E3|P5|Turkic|Visegrad|Weimar)\b[^.]{0,60}\b(?:[Vv]ideo|[Vv]irtual|[Oo]nline|[Tt]ele|[Cc]all)"
)

_DOMESTIC = awaited(
    r"\b(?:business|faith|labor|labour|community|congressional|tribal|civil rights|industry|union|religious|state|local|union) leaders\b|\b(?:first|chief|cabinet|state|devolved) ministers\b|\bgovernors|mayors|members of congress|CEOs",
    re.IGNORECASE,
)


def with_group(reading: Reading, call: Call) -> bool:
    """Tell whether a report names a foreign group at the other end: "with European leaders", "with Allies and partners"."""
    for report in call.reports:
        sentence = reading.layout.sentences[report.sentence]
        text = reading.text(sentence.first, sentence.last)
        if _GROUP.search(text) and not _DOMESTIC.search(text):
            return True
    return False


#: What somebody does once, where "X's calls with world leaders" tells of a habit.
_HELD = frozenset(
    ("call.held", "call.convened", "call.placed", "call.met-virtually", "call.spoke", "call.by-way")
)


def with_peers(reading: Reading, call: Call) -> bool:
    """Tell whether a report names a leader or minister on the line with those of many states: "a video conference with EU leaders"."""
    person = call.people[0] if call.people else None
    if person is None or person.side is None or person.role not in PRINCIPAL:
        return False
    for report in call.reports:
        sentence = reading.layout.sentences[report.sentence]
        if not report.people or report.rule not in _HELD:
            continue
        if names_peers(reading.text(report.first, sentence.last)):
            return True
        if peers_act(reading.text(sentence.first, report.first)):
            return True
    return any(_told_peers(reading, person, n) for n in range(reading.layout.body, call.first_sentence + 1))


def _told_peers(reading: Reading, person: Person, number: int) -> bool:
    """Tell whether a sentence has somebody tell those of many states something in a call: "warned fellow foreign ministers of the G7 in a call Sunday"."""
    said = reading.layout.words[number]
    if "call" not in said or not any(person in a.people for a in reading.actors[number]):
        return False
    sentence = reading.layout.sentences[number]
    text = reading.text(sentence.first, sentence.last)
    return _IN_CALL.search(text) is not None and names_peers(text)


_IN_CALL = awaited(r"\b(?:in|on|during) an? (?:[\w-]+ ){0,3}call\b")
