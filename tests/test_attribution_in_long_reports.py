"""Who says what in long reports: floating "both", whom somebody tells, who quotes, agencies in small letters, asides in marks; no-ops first."""

import pytest

from tests.test_attribution import said

ROWS = [
    # "both" as the subject, and behind it
    ("Both said the pier was safe.", ["Both: the pier was safe"]),
    (
        "The pier was safe, Ilves and Marte both said.",
        ["Ilves & Marte: The pier was safe"],
    ),
    # whom somebody tells, where no "that" stands
    ("Marte told the Icelanders he was ready.", ["Marte: he was ready"]),
    ("Marte told the cabinet he was ready.", ["Marte: he was ready"]),
    ("Marte told the other leaders the pier was safe.", ["Marte: the pier was safe"]),
    # of two with one title who is told something has not said it
    (
        "The Chilean president said krill was scarce. “The pier is safe,” the president told Mr Marte.",
        ["Marte: krill was scarce", "Ilves: The pier is safe"],
    ),
    # a nameless speaker tells no leaders what he has done
    (
        "Marte shut the pier, a palace official said. He told the other leaders that he had asked the navy.",
        ["palace official: Marte shut the pier", "palace official > Marte: he had asked the navy"],
    ),
    # who quotes in the passive is who told before
    (
        "The palace’s version stressed other points. Marte, it said, told Ilves that krill was scarce. The pier would stay, he was quoted as saying.",
        [
            "palace’s version: The palace’s version stressed other points",
            "palace’s version > Marte: krill was scarce",
            "palace’s version > Marte: The pier would stay",
        ],
    ),
    # an agency in small letters, and a word that is none
    ("The spa was shut, he reported.", ["Marte: The spa was shut"]),
    ("The pier was shut, Wam reported.", ["WAM: The pier was shut"]),
    # what follows "quoting", in the passive and with an answer
    (
        "“The pier is safe,” Ilves said, quoting Marte as replying: “Krill is scarce.”",
        ["Ilves: The pier is safe", "Ilves > Marte: Krill is scarce"],
    ),
    # behind an adverb and an insertion
    ("Earlier, as Marte noted, the pier was shut.", ["Marte: the pier was shut"]),
    # an official who has been told of, and one of a state whose chief is named
    (
        "An Egyptian official said the pier was safe. The official added that krill was scarce.",
        ["Egyptian official: the pier was safe", "Egyptian official: krill was scarce"],
    ),
    (
        "An Icelandic official said the pier was safe. Marte, the Egyptian president, was ill. The Egyptian official said that krill was scarce.",
        ["Icelandic official: the pier was safe", "Egyptian official: krill was scarce"],
    ),
    # the chairperson whom a text has named as one, and an award of that name
    (
        "The Chairperson of the African Union Commission, Ola Berg, met Marte. Marte was ill. The Chairperson Award was shut, he said.",
        ["Marte: The Chairperson Award was shut"],
    ),
    (
        "The Chairperson of the African Union Commission, Ola Berg, met Marte. Marte was ill. The Chairperson said the pier was safe.",
        ["Berg: the pier was safe"],
    ),
    # sources from several states, and "that official"
    (
        "With officials from Peru, Marte and Ilves met. Marte said the pier was safe.",
        ["Marte: the pier was safe"],
    ),
    (
        "A team of investigators from Peru, Ghana and Samoa said last week that the pier was safe.",
        ["team of investigators from Peru, Ghana and Samoa: the pier was safe"],
    ),
    (
        "An Icelandic official said krill was scarce. “The pier is safe,” Marte told Ilves, according to that official.",
        ["Icelandic official: krill was scarce", "Icelandic official > Marte: The pier is safe"],
    ),
    # who tells between commas behind a phrase that opens the sentence tells what another answered too
    (
        "In Lima, sources said, krill was scarce, but Ilves said the pier was safe.",
        ["sources: krill was scarce", "Ilves: the pier was safe"],
    ),
    (
        "On Monday, sources said, Marte told Ilves that krill was scarce and Ilves replied that the pier was safe.",
        ["sources > Marte: krill was scarce", "sources > Ilves: the pier was safe"],
    ),
    # what somebody impresses on another
    ("Marte impressed the crew.", []),
    ("Marte impressed on Ilves that the pier was safe.", ["Marte: the pier was safe"]),
    # a participle between commas, with marks and without
    (
        "Marte told Ilves that the vote, held in haste, broke the law.",
        ["Marte: the vote, held in haste, broke the law"],
    ),
    (
        "Marte told Ilves that the vote, held “under duress,” broke the law.",
        ["Marte: the vote, held “under duress,” broke the law"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_who_says_what(text, expected):
    assert said(text) == expected


BEHIND = [
    # brackets and an aside behind a name; a party's spokesman; who was cited as "him"
    (
        "Critics said so. “The pier is old,” Sen. Ola Berg (R-Ohio), just back from Lima, said on CNN.",
        "Berg: The pier is old",
    ),
    (
        "“The pier is old,” said foreign policy spokesman Ola Berg, whose party is small.",
        "Berg: The pier is old",
    ),
    (
        "The pier would stay, palace spokesman Ola Berg said. According to him, Marte intends to come. “The pier is old,” he said.",
        "Berg: The pier is old",
    ),
]


@pytest.mark.parametrize(("text", "expected"), BEHIND)
def test_whose_quotation(text, expected):
    assert said(text)[-1].endswith(expected)
