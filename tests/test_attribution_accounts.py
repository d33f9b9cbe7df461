"""Reported speech told through papers and through third parties: whose a statement is, and who speaks in it."""

import pytest

from tests.test_attribution import said
from tests.test_quotes import spoken


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A release shared by the palace was sent out.", []),
        # papers whose subject line is long
        (
            "A readout of the call between Ilves and Marte says the port will open.",
            ["readout of the call between Ilves and Marte: the port will open"],
        ),
        (
            "A statement about the call with Ilves says fish was discussed.",
            ["statement about the call with Ilves: fish was discussed"],
        ),
        # papers and who gives them out
        (
            "The line was poor, said a press note issued by the Norwegian PMO.",
            ["Norwegian PMO: The line was poor"],
        ),
        (
            "The line was poor, said a statement issued on Monday by the Norwegian presidency.",
            ["Norwegian presidency: The line was poor"],
        ),
        (
            "According to the statement made by the Communications Directorate, the line was poor.",
            ["Communications Directorate: the line was poor"],
        ),
        ("The line was poor, the announcement said.", ["announcement: The line was poor"]),
        ("According to the book, the line was poor.", ["book: the line was poor"]),
        (
            "The palace said the line was poor. The ships would sail, according to a statement.",
            ["palace: the line was poor", "palace: The ships would sail"],
        ),
        # acts of speech that have a thing as object are told by who reports them, too
        (
            "According to the palace, Marte has confirmed the date of the visit.",
            [
                "palace: Marte has confirmed the date of the visit",
                "palace > Marte: Marte has confirmed the date of the visit",
            ],
        ),
        # who speaks behind an inserted clause
        (
            "Marte told Ilves the port was closed, the sources, speaking on condition of anonymity, added.",
            ["sources > Marte: the port was closed"],
        ),
        ("As Ilves said on Friday, the ships would sail.", ["Ilves: the ships would sail"]),
        # outlets and whom they cite
        (
            "Nordsat earlier reported that Marte was ill and that the line was poor, citing people with knowledge of the matter.",
            [
                "Nordsat > people with knowledge of the matter: Marte was ill",
                "Nordsat > people with knowledge of the matter: the line was poor",
            ],
        ),
        ("Reports from Lima indicate the line was poor.", ["Reports from Lima: the line was poor"]),
        (
            "The press service of the palace reported. According to it, the line was poor.",
            ["press service of the palace: the line was poor"],
        ),
        # a paper's statement and the verbs in it
        (
            "Ilves thanked Marte for his statement that the line was poor.",
            [
                "Ilves: Ilves thanked Marte for his statement that the line was poor",
                "Ilves > Marte: the line was poor",
            ],
        ),
        (
            "The line was poor, the foreign ministry statement said.",
            ["foreign ministry: The line was poor"],
        ),
        (
            "A statement the Norwegian Foreign Ministry released said the line was poor.",
            ["Norwegian Foreign Ministry: the line was poor"],
        ),
        ("The line was poor, their offices said.", ["their offices: The line was poor"]),
        # officials beside those on the call
        ("The ships would sail, both officials said.", ["both officials: The ships would sail"]),
        (
            "Norwegian officials said they could not confirm that.",
            ["Norwegian officials: they could not confirm that"],
        ),
        ("The ships would sail, according to local medics.", ["local medics: The ships would sail"]),
        ("The opposition said the call was late.", ["opposition: the call was late"]),
        ("Labour said the call was late.", ["Labour: the call was late"]),
        ("The line was poor, the palace's media wing said.", ["palace's media wing: The line was poor"]),
        # who is told, and who says by the way
        ("Ilves was told by Marte that the fleet would sail.", ["Marte: the fleet would sail"]),
        ("Chile reacted to the ban by claiming that Oslo was fishing.", ["Chile: Oslo was fishing"]),
        (
            "Ilves said Sunday during a ceremony for two new works in the old harbour of Bergen that the line was poor.",
            ["Ilves: the line was poor"],
        ),
        (
            "In the call, Ilves told Marte it was late to sail, and cold.",
            ["Ilves: it was late to sail, and cold"],
        ),
        # verbs
        ("The palace has charged that the fleet fished there.", ["palace: the fleet fished there"]),
        ("Marte implied that the fleet fished there.", ["Marte: the fleet fished there"]),
    ],
)
def test_who_says_what_through_papers(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what several did by speaking is told in the words of who reports it
        (
            "The leaders agreed on “a bond of the sea”, the palace said.",
            ["palace: a bond of the sea"],
        ),
        # what one promised, asked for or conveyed is near to his own words
        (
            "Marte promised to open the port “by the end of the month at the latest”, the palace said.",
            ["Marte: by the end of the month at the latest"],
        ),
        (
            "Marte called for an “immediate end to the whaling”, according to the palace.",
            ["Marte: immediate end to the whaling"],
        ),
        ("“The ban is over,” further commented Marte.", ["Marte: The ban is over,"]),
        (
            "“It is absurd,” a reporter told Ilves.\n\n“Look, we like fish as much as anybody else,” she responded.",
            ["reporter: It is absurd,", "Ilves: Look, we like fish as much as anybody else,"],
        ),
        (
            "According to an official quoted by Nordsat, Ilves was furious. “How dare you sail?” she said.",
            ["Ilves: How dare you sail?"],
        ),
        (
            "Marte said he was proud of the raid, described by Norwegian officials as a “crime on the high sea”.",
            ["Norwegian officials: crime on the high sea"],
        ),
        # whoever is named again further in speaks for himself
        (
            "An official said Marte told Ilves of the port, an idea the official described as “dead before it landed”.",
            ["official: dead before it landed"],
        ),
        (
            "The duties, which Marte at the time labelled “deeply troubling”, stay in place.",
            ["Marte: deeply troubling"],
        ),
    ],
)
def test_whose_words_they_are(text, expected):
    assert spoken(text) == expected
