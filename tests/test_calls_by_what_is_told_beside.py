"""Calls by what a text tells beside them: what came of them, who joined, who waits, what else went on; no-ops first."""

import pytest

from tests.callfacts import facts

N, C = "Norwegian President Kari Aasheim", "Chilean President Pablo Arrieta"
U = "Ugandan President John Okello"

REPORTS = [
    # what else is being arranged
    (
        f"Leaders talk\n\n{N} spoke by phone with {C} on Thursday, who is making preparations for a fair.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"Leaders talk\n\nA phone call on Thursday between {N} and {C} came as Oslo was making arrangements for the fair.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    # talks that somebody is ready to host are no call to come
    (
        f"Aasheim, Arrieta discuss the dam in phone call: palace\n\n{N} on Thursday told {C} that Oslo was willing to host talks between Kampala and Nairobi, the palace said.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    # of whom a gathering is
    (
        "Leaders confer\n\nA videoconference of the leaders of Norway, Chile and Uganda was held on Thursday.",
        ["held CHL+NOR+UGA 2026-03-12 video - -"],
    ),
    (
        f"Leaders talk\n\n{N} and {C} discussed the dam in a telephone conversation, the palace said on Thursday.\n\nA spokesman said that a videoconference of the leaders of Norway, Chile and Uganda on the so-called dam union was being worked out.",
        ["held CHL+NOR 2026-03-12 phone - -", "planned CHL+NOR+UGA - video - -"],
    ),
    # a call that was put off beside the one to come, and one that had been made before
    (
        f"Leaders to talk on Saturday\n\n{N} and {C} will speak by video link on Saturday.\n\nA call between Aasheim and Arrieta that had been pencilled in for Wednesday was scrapped at the last minute, a diplomat said.",
        ["planned CHL+NOR 2026-03-14 video - -", "cancelled CHL+NOR 2026-03-11 phone - -"],
    ),
    (
        f"Leaders to talk on Saturday\n\n{N} and {C} will speak by video link on Saturday.\n\nThe call comes after days of work by Danish Trade Minister Lars Holm, who had been on the line with Ugandan Trade Minister John Okello on Wednesday for more than an hour.\n\nIn that phone conversation, Okello said Kampala would be prepared to accept the rate.",
        ["planned CHL+NOR 2026-03-14 video - -", "held DNK+UGA 2026-03-11 phone PT1H -"],
    ),
    # what somebody has to say on it, and what he did after it
    (
        f"Leaders talk\n\n{N} telephoned {C} on Thursday. The ministry in Lima had no comment on the call.",
        ["held CHL+NOR 2026-03-12 phone - NOR"],
    ),
    (
        f"Leaders talk\n\n{N} flew home on Thursday without a deal to save the dam, hours after a phone call with {C}.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"Leaders talk\n\n{N} flew home on Thursday without a deal, days after a phone call with {C} that officials described as tense. The half-hour conversation took place on Monday.",
        ["held CHL+NOR 2026-03-09 phone PT30M -"],
    ),
    (f"Leaders talk\n\n{N} flew home on Thursday, weeks after a phone call with {C}.", []),
    # nobody with whom one of the two spoke on another day
    (
        f"Leaders talk\n\n{N} said Thursday she received a call from {C} in the morning, a day after he spoke with {U}.",
        ["held CHL+NOR 2026-03-12 phone - CHL"],
    ),
    (
        f"Leaders talk\n\n{N} said Thursday she received a call from {C}.\n\nAccording to the palace in Kampala, {U} told Arrieta in Monday's call that the dam was his.",
        ["held CHL+NOR 2026-03-12 phone - CHL"],
    ),
    # who took part in a gathering
    (
        f"Leaders confer\n\n{N} hosted a virtual summit of the shore states on Thursday. The Prime Ministers of Denmark and Estonia joined from their capitals, while Iceland was represented by its foreign minister. Sweden's prime minister was absent.",
        ["held DNK+EST+ISL+NOR 2026-03-12 video - -"],
    ),
    (
        "Ministers confer\n\nA video conference of the fisheries ministers took place on Thursday. Chile was represented by Minister Pablo Arrieta, Norway by Minister Kari Aasheim and Uganda by Deputy Prime Minister John Okello.",
        ["held CHL+NOR+UGA 2026-03-12 video - -"],
    ),
    (
        f"Leaders confer\n\n{N} chaired a video conference of the shore states on Thursday. {U} joined at the start of the meeting.",
        ["held NOR+UGA 2026-03-12 video - -"],
    ),
    (
        f"Leaders confer\n\n{N} chaired a video conference of the shore states on Thursday. Besides the President, those taking part were {U} and {C}.",
        ["held CHL+NOR+UGA 2026-03-12 video - -"],
    ),
    # the third whom two address, or who is counted
    (
        f"Leaders talk\n\nIn an 80-minute call on Thursday, {N} and {C} insisted on a truce, the palace said. {U} said elsewhere he was ready to help.",
        ["held CHL+NOR 2026-03-12 phone PT1H20M -"],
    ),
    (
        f"Leaders talk\n\nIn an 80-minute call on Thursday, {N} and {C} insisted on a truce, the palace said. The three leaders agreed to stay in contact. {U} said he was ready to help.",
        ["held CHL+NOR+UGA 2026-03-12 phone PT1H20M -"],
    ),
    (
        f"Aasheim and Arrieta urge Uganda's Okello to stop\n\nIn an 80-minute call on Thursday, {N} and {C} insisted on a truce. {U} said he was ready to help.",
        ["held CHL+NOR+UGA 2026-03-12 phone PT1H20M -"],
    ),
    # what will not happen again is no call that is put off
    (
        f"Leaders talk\n\n{N} spoke by phone with {C} on Thursday and assured him that such a thing will not happen again.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (f"Leaders talk\n\n{N} said she was open to a telephone conversation with {C}.", []),
    # the land that a gathering is on is not on it
    (
        f"Leaders confer\n\nLeaders of the bloc held a video summit on Uganda on Thursday hosted by {N}. {C} took part.",
        ["held CHL+NOR 2026-03-12 video - -"],
    ),
    # how long it was when something else went on
    (
        f"Leaders talk\n\n{N} rang {C} on Thursday. The raid went on at the time of the 15-minute conversation.",
        ["held CHL+NOR 2026-03-12 phone PT15M NOR"],
    ),
    # what is being arranged
    (
        f"Leaders to talk on Friday\n\nOfficials say {N} is making final arrangements to speak by telephone with {C} on Friday.",
        ["planned CHL+NOR 2026-03-13 phone - -"],
    ),
    # who waits for it
    (
        f"Arrieta still waiting for Aasheim's call\n\n{C} has yet to receive a phone call from {N}. A spokeswoman said the call would come soon.",
        ["requested CHL+NOR - phone - -"],
    ),
    (
        f"Leaders talk\n\n{N}'s visit to Lima was shelved this week after a testy phone call with {C}. The conversation lasted an hour.",
        ["held CHL+NOR 2026-03-09/2026-03-12 phone PT1H -"],
    ),
    # by states first, and by names further on
    (
        f"Leaders talk\n\n{N} spoke by phone with the presidents of Chile and Uganda on Thursday. In the 30-minute call with {U}, she urged a truce.",
        ["held CHL+NOR 2026-03-12 phone - -", "held NOR+UGA 2026-03-12 phone PT30M -"],
    ),
    (
        f"Leaders talk\n\n{N} spoke by phone with the presidents of Chile and Uganda on Thursday. The call with {C}, which an aide said ran for an hour, was tense.",
        ["held CHL+NOR 2026-03-12 phone PT1H -", "held NOR+UGA 2026-03-12 phone - -"],
    ),
    # the two of whom a text has told
    (
        f"Leaders on aid\n\n{N} thanked {C} for the tents on Thursday. In a call with reporters, the two ministers spoke of aid.",
        [],
    ),
    (
        f"Leaders on aid\n\n{N} on Thursday thanked {C} for the tents. In a 15-minute call, the two leaders also spoke of fish.",
        ["held CHL+NOR 2026-03-12 phone PT15M -"],
    ),
]


@pytest.mark.parametrize(("text", "calls"), REPORTS, ids=[text[14:80] for text, _ in REPORTS])
def test_call(text, calls):
    assert facts(text) == calls
