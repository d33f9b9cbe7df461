"""Calls in long reports and on pages: told by length or by how a meeting was held, further down, beside others, in furniture; no-ops first."""

import pytest

from tests.callfacts import facts

N, C = "Norwegian Prime Minister Kari Aasheim", "Chilean President Pablo Arrieta"
U, S = "Ugandan President John Okello", "Samoan Prime Minister Ioane Tuimana"
MINISTERS = "Foreign Minister Nils Moe of Norway and Chilean Foreign Minister Rosa Vidal"
HELD = "held CHL+NOR 2026-03-12 phone - -"
LEAD = f"{N} spoke by phone with {C} on Thursday."
FAR = "\n\nThe port was shut. The crews went home. Nobody slept. Nobody ate. The night was long. It rained. It snowed. It blew.\n\n"

REPORTS = [
    # how long two offices were on the phone
    (f"A row\n\nThe Norwegian prime minister spent an hour on the phone on Thursday.\n\n{N} is in Oslo.", []),
    (
        "A row\n\nThe Norwegian and Chilean presidents spent 59 minutes on the phone on Thursday.\n\nKari Aasheim insists on cod. Pablo Arrieta does not.",
        ["held CHL+NOR 2026-03-12 phone PT59M -"],
    ),
    (
        "A row\n\nThe Norwegian and Chilean presidents were on the phone for 59 minutes on Thursday.\n\nKari Aasheim insists on cod. Pablo Arrieta does not.",
        ["held CHL+NOR 2026-03-12 phone PT59M -"],
    ),
    # a meeting and how it was held
    (
        f"A row\n\nThe cabinet meeting, held by video link on Thursday and chaired by {N}, was long. {C} was in Arica.",
        [],
    ),
    (
        f"A row\n\nThe emergency meeting, held by video link on Thursday and chaired by {N}, brought together {C}, {U} and {S}.",
        ["held CHL+NOR+UGA+WSM 2026-03-12 video - -"],
    ),
    (
        f"A row\n\nThe meeting was held by video link on Thursday. It was attended by {N} and {C}.",
        ["held CHL+NOR 2026-03-12 video - -"],
    ),
    # further down: with no day, with one before it, and announced by the sentence before
    (f"{LEAD}{FAR}{MINISTERS} talked by phone, two days after they met in Lima.", [HELD]),
    (
        f"{LEAD}{FAR}Earlier Thursday, {MINISTERS} talked by phone, two days after they met in Lima.",
        [HELD, HELD],
    ),
    (
        f"{LEAD}{FAR}Ministers of the two sides held a separate exchange on Thursday. In a video call, {MINISTERS} agreed on cod.",
        [HELD, "held CHL+NOR - video - -"],
    ),
    # with several, behind a day and an insertion
    (
        f"A row\n\n{N} on Thursday, in separate phone calls with {C} and {S}, discussed cod.",
        [HELD, "held NOR+WSM 2026-03-12 phone - -"],
    ),
    # behind what is said of the call by the way, and where no list knows the verb
    (
        "A row\n\nIn a 30-minute call on Thursday, which was requested by Chilean President Pablo Arrieta, the Norwegian and Chilean leaders sought a way out. Kari Aasheim agreed to meet Mr Arrieta.",
        ["held CHL+NOR 2026-03-12 phone PT30M CHL"],
    ),
    # who told the others at a gathering was there
    (
        f"A row\n\nLeaders held a video conference on Thursday.\n\n{C}, {U} and {S} took part.\n\n{N} told the other leaders that she would send cod.",
        ["held CHL+NOR+UGA+WSM 2026-03-12 video - -"],
    ),
    # two verbs of one headline
    (
        f"Aasheim holds calls with Chile, Uganda leaders, receives call from Samoa PM\n\n{N} on Thursday spoke by phone with {C} and {U}.\n\nLater on Thursday, she received a phone call from {S}.",
        [HELD, "held NOR+UGA 2026-03-12 phone - -", "held NOR+WSM 2026-03-12 phone - WSM"],
    ),
    # what came to nothing: its day in brackets, and who asked that it did
    (
        f"Call off\n\nA phone conversation between {N} and {C} that was to have taken place on Wednesday evening (March 11) was called off.\n\nThe call had been dropped at Norway's request.",
        ["cancelled CHL+NOR 2026-03-11 phone - -"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), REPORTS)
def test_in_a_report(text, expected):
    assert facts(text, publisher="Reuters") == expected


PAGE = "Ministry of Foreign Affairs of Norway"
OPENING = "Minister Nils Moe received a letter from the President of Chile on Thursday. The ambassador handed it over."
VISIT = "Minister of Foreign Affairs Nils Moe of Norway was in Lima today during his visit to Chile."

PAGES = [
    # headlines below a text, and behind the mark with which an agency ends
    (
        f"A letter\n\n{OPENING}\n\nMore from Politics\n- Prime Minister of Norway Receives Phone Call from Chilean President",
        [],
    ),
    (
        f"A letter\n\n{OPENING}\n\n--NTB\n15:12\n\nPrime Minister of Norway receives phone call from the Chilean President",
        [],
    ),
    # whom somebody met where he was, and a call that he recalls by what else its day brought
    (f"In Lima\n\n{VISIT} He talked there with President Pablo Arrieta.", []),
    (
        f"In Lima\n\n{VISIT} He talked there with President Pablo Arrieta. ‘We spoke on the phone the day he was elected,’ the minister said.",
        [],
    ),
    # a title that sums up by states what the text tells apart
    (
        "Prime Minister speaks to Presidents of Chile and Uganda\n\nThe Prime Minister, Kari Aasheim, spoke by phone this morning with the President of Chile, Pablo Arrieta, and this afternoon with the President of Uganda, John Okello.\n\n"
        "In her call with President Okello, the Prime Minister spoke of cod. The leaders also discussed krill.",
        [HELD, "held NOR+UGA 2026-03-12 phone - -"],
    ),
    # a call that reporters ask about, and of which there was none
    (
        "Briefing\n\nOn Thursday the Minister of Foreign Affairs of Norway, Nils Moe, received a telephone call from the Foreign Minister of Chile, Rosa Vidal.\n\n"
        "Question: Two channels reported that the Minister and Foreign Minister Amos Kato of Uganda spoke by telephone on Wednesday. Is that so?\n\n"
        "Spokesperson: I have seen these reports. No such telephone conversation took place.",
        ["held CHL+NOR 2026-03-12 phone - CHL", "denied NOR+UGA 2026-03-11 phone - -"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PAGES)
def test_on_a_page(text, expected):
    assert facts(text, publisher=PAGE) == expected
