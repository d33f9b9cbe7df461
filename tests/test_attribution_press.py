"""Reported speech as wires write it: subjects far from their verbs, agencies behind a clause, words in marks."""

import pytest

from tests.test_attribution import said
from tests.test_quotes import spoken


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Both governments have notes of the talk.", []),
        ("The tariff would deny them a living.", []),
        ("Marte thought the line was poor.", []),
        ("The talks with Marte in Lima this week said little.", []),
        ("In an interview published on Tuesday, the line was poor.", []),
        # a name that ends like an adverb
        ("Labour leader Alan Kelly told reporters that the line was poor.", ["Kelly: the line was poor"]),
        # words between subject and verb
        (
            "Last week, Ilves after the vote in Lima said the line was poor.",
            ["Ilves: the line was poor"],
        ),
        (
            "The Chilean presidency in a statement said the line was poor.",
            ["Chilean presidency: the line was poor"],
        ),
        (
            "The Tromsø Harbour Front controlling the port said it came under fire.",
            ["Tromsø Harbour Front: it came under fire"],
        ),
        (
            "Ola Berg, spokesman of Marte's Patriotic Union, denied the president had a cold.",
            ["Berg: the president had a cold"],
        ),
        (
            "Ola Berg, a party leader, was dismissive of the loan, saying it was late.",
            ["Berg: it was late"],
        ),
        # behind the clause
        (
            "On Thursday, the fleet fired two flares of a new type from its base, Oslo officials have said.",
            ["Oslo officials: On Thursday, the fleet fired two flares of a new type from its base"],
        ),
        (
            "Chile's ruler underwent an operation, Reuters reported earlier in the day, after he was admitted.",
            ["Reuters: Chile's ruler underwent an operation"],
        ),
        (
            "The leaders held a long phone talk, media outlets, including Le Monde, reported citing diplomats.",
            ["media outlets > diplomats: The leaders held a long phone talk"],
        ),
        (
            "The ship has left, a Norwegian official traveling with Marte said.",
            ["Norwegian official traveling with Marte: The ship has left"],
        ),
        # inside the clause
        (
            "Marte, the palace said, underscored the weight of salmon.",
            [
                "palace > Marte: Marte, the palace said, underscored the weight of salmon",
                "palace: Marte … underscored the weight of salmon",
            ],
        ),
        # who speaks is a bare noun
        ("Correspondents say it was the first contact.", ["Correspondents: it was the first contact"]),
        ("Marte held that the line was poor.", ["Marte: the line was poor"]),
        ("Marte reminded Ilves that the line was poor.", ["Marte: the line was poor"]),
        # the verb opens the quotation
        (
            "The palace reported that Ilves “praised the work of the fleet” at sea.",
            [
                "palace: Ilves “praised the work of the fleet” at sea",
                "palace > Ilves: Ilves “praised the work of the fleet”",
            ],
        ),
        (
            "Marte had “repeated the need for a line that holds”, the Chilean presidency said.",
            [
                "Chilean presidency: Marte had “repeated the need for a line that holds”",
                "Chilean presidency > Marte: Marte had “repeated the need for a line that holds”",
            ],
        ),
    ],
)
def test_who_says_what(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ships “Fram” and “Gjøa” sailed.", []),
        # one quotation of several paragraphs: opened once, or in each
        (
            'Marte said the line was poor.\n\n"We will call again.\n\nThe sea unites us," Marte wrote.',
            ["Marte: We will call again.\n\nThe sea unites us,"],
        ),
        (
            "“We will call again.\n\n“The sea unites us,” Ilves said.",
            ["Ilves: We will call again.", "Ilves: The sea unites us,"],
        ),
        (
            'The talks are stuck, Ilves said.\n\n"It is a shambles.\n\n"I have told them so."\n\nThe fleet sails on Monday.',
            ["Ilves: It is a shambles.", "Ilves: I have told them so."],
        ),
        (
            "The talks are stuck, she said.\n\n“It is still a shambles.”\n\nThe fleet sails on Monday.",
            ["Ilves: It is still a shambles."],
        ),
        (
            'A Chilean statement said: "The line was poor.\n\nThe fleet sails.',
            ["Chilean statement: The line was poor."],
        ),
        # marks of two kinds
        ("‘Good talk with Ilves today,' Foreign Minister Berg said.", ["Berg: Good talk with Ilves today,"]),
        # an object behind the verb
        (
            "“They have great duties,” Marte told a few hundred sailors and their families over lunch at the base.",
            ["Marte: They have great duties,"],
        ),
        # a body speaks of what was done: the words are the body's
        ("Marte “praised the talks at length,” the palace said.", ["palace: praised the talks at length,"]),
    ],
)
def test_whose_words(text, expected):
    assert spoken(text) == expected
