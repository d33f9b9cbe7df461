"""Who says what where somebody else is named between: in a clause with "whom", in what an outlet was told, in a paper, before "he said"."""

import pytest

from tests.test_attribution import said
from tests.test_quotes import spoken

STATEMENTS = [
    # who tells it stands between the office and the verb, or behind an opening phrase
    (
        "Chilean palace spokesman Ola Dahl spoke to reporters. Ilves told the president, Dahl added, that the nets were torn.",
        ["Dahl > Ilves: the nets were torn"],
    ),
    ("On the whole the talk was cordial, a source said.", ["source: On the whole the talk was cordial"]),
    (
        "As stated in a note from the palace (here is the full text), the nets were torn.",
        ["palace: the nets were torn"],
    ),
    ("The Mirror has established that the nets were torn.", ["The Mirror: the nets were torn"]),
    (
        "Marte said that the nets, mended by all crews in Lima, have to be sold.",
        ["Marte: the nets, mended by all crews in Lima, have to be sold"],
    ),
    # whom somebody met, or where he goes, told with what that is
    (
        "Marte, who met Ilves, the Norwegian president, said that the nets were torn.",
        ["Marte: the nets were torn"],
    ),
    (
        "Marte, who was in Cyprus, an island state, said that the nets were torn.",
        ["Marte: the nets were torn"],
    ),
    (
        "In Lima, the palace put out a note of its own, saying that the nets were torn.",
        ["palace: the nets were torn"],
    ),
    # who did something goes on as "he" behind whoever tells of it at the end of the sentence
    (
        "Marte thanked the king for his support, the White House said. He said that the nets were torn.",
        [
            "White House: Marte thanked the king for his support",
            "White House > Marte: Marte thanked the king for his support",
            "Marte: the nets were torn",
        ],
    ),
    # the host of an outlet, and whom somebody let know something
    ("Marte told Ola Dahl of CBS that the nets were torn.", ["CBS > Marte: the nets were torn"]),
    ("Marte let her know on Tuesday that the nets were torn.", ["Marte: the nets were torn"]),
    ("Marte forecast that the nets would tear.", ["Marte: the nets would tear"]),
    # what a noun was told of is no statement of its own
    ("Marte thanked him for the worries he raised.", ["Marte: Marte thanked him for the worries he raised"]),
    (
        "Marte said the issues the two leaders discussed were hard.",
        ["Marte: the issues the two leaders discussed were hard"],
    ),
    # who is told of by whom, in full
    (
        "It was Ilves who placed the call, said an official in the Chilean government who asked not to be named because the talks were private.",
        ["official in the Chilean government who asked not to be named: It was Ilves who placed the call"],
    ),
    (
        "An official of the Marte administration in Lima said trade had come up.",
        ["official of the Marte administration in Lima: trade had come up"],
    ),
    (
        "Marte pointed out that the nets were torn, the Chilean Foreign Ministry informed on Monday.",
        [
            "Chilean Foreign Ministry: Marte pointed out that the nets were torn",
            "Chilean Foreign Ministry > Marte: Marte pointed out that the nets were torn",
        ],
    ),
    (
        "The Chilean Foreign Ministry put out a statement of its own, in which it said the nets were torn.",
        ["Chilean Foreign Ministry: the nets were torn"],
    ),
    (
        "The platform said that the nets were torn.\n\nChile will send ships to Oslo, Ilves was quoted as saying.",
        ["platform: the nets were torn", "platform > Ilves: Chile will send ships to Oslo"],
    ),
    (
        "The palace said the two had “gone over the nets, and the president said that the nets were torn”.",
        [
            "palace: the two had “gone over the nets",
            "palace > two: the two had “gone over the nets",
            "palace: gone over the nets, and the president said that the nets were torn",
            "palace > Ilves: the nets were torn",
        ],
    ),
    (
        "Marte, whom Ilves had called “a good neighbour” only on Sunday, told a crowd that he had come with nets.",
        ["Ilves: Ilves had called “a good neighbour” only on Sunday", "Marte: he had come with nets"],
    ),
    (
        "Sources at the palace recall that Chile is a neighbour.",
        ["Sources at the palace: Chile is a neighbour"],
    ),
    (
        "The palace said that Marte had made the call to take up the matter and told Ilves that the nets were torn.",
        [
            "palace: Marte had made the call to take up the matter",
            "palace: told Ilves that the nets were torn",
            "palace > Marte: the nets were torn",
        ],
    ),
    ("The Congress leader said the nets were torn.", ["Congress leader: the nets were torn"]),
    (
        "In the first contact since Chile announced its decision, Ilves on Monday spoke by phone with Marte, and told her that the nets were torn.",
        ["Chile: Chile announced its decision", "Ilves: the nets were torn"],
    ),
    (
        "The talk between Ilves and Marte, which went on for an hour, took in the nets.",
        [],
    ),
    (
        "According to the Chilean release, the nets were torn.",
        ["Chilean release: the nets were torn"],
    ),
    (
        "Marte on her part, the agency reported, reassured Ilves that the nets were torn.",
        ["Marte: the nets were torn"],
    ),
]
QUOTES = [
    (
        "Marte, whom Ilves had called “a good neighbour” only on Sunday, told a crowd that he had come. “Today the tone changes,” he said.",
        ["Ilves: a good neighbour", "Marte: Today the tone changes,"],
    ),
    (
        "In the call, which the palace told Reuters lasted an hour, Marte demanded that Norway send nets, spokesman Ola Berg said in a statement. “The nets are old,” the statement read.",
        ["Berg: The nets are old,"],
    ),
    (
        "In a statement released as the ship left port, Marte said he welcomed the call. “The nets matter,” it read.",
        ["Marte: The nets matter,"],
    ),
    (
        "The palace said Marte invited Ilves to talk about the nets, “which are in a good state”.",
        ["palace: which are in a good state"],
    ),
    (
        "NTB reported only that the two had spoken of “ways to mend the nets” and of trade.",
        ["NTB: ways to mend the nets"],
    ),
    (
        "The palace said Marte had informed Ilves of “coming changes in the fleet”.",
        ["palace: coming changes in the fleet"],
    ),
    # what two agreed on is in the words of whose account it is; what two say, they say themselves
    (
        "The palace said the call was long. The two leaders agreed to “mend the nets with care”.",
        ["palace: mend the nets with care"],
    ),
    ("The two leaders said the nets were “mended with care”.", ["two leaders: mended with care"]),
    # the two themselves are said to have declared it
    ("NTB noted that the two had declared a “no-limits” pact.", ["two: no-limits"]),
]


@pytest.mark.parametrize(("text", "expected"), STATEMENTS)
def test_statements(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(("text", "expected"), QUOTES)
def test_quotes(text, expected):
    assert spoken(text) == expected
