"""Whose words stand in marks, or under a label: of offices, their papers and spokespeople, and of who answers a question."""

import pytest

from tests.test_attribution import said
from tests.test_quotes import spoken


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a participle of naming quotes nothing
        (
            'The Chilean presidency said that the sides "agreed to step up contacts at all levels."\n\nFormerly called the Kelp Council, the body was founded in 2009.',
            ["Chilean presidency: agreed to step up contacts at all levels."],
        ),
        # who speaks for somebody whose office stands behind the name
        (
            "The Spokesperson of Astrid Ilves, Minister for Foreign Affairs of Norway, issued the following statement today:\n\n"
            "“The pier is shut.”",
            ["Spokesperson of Astrid Ilves, Minister for Foreign Affairs of Norway: The pier is shut."],
        ),
        # a firm's stop before the marks
        (
            "The department unveiled charges against a firm accused of taking plans from Norsk Kelp Inc. “We have had enough,” Ola Dahl said.",
            ["Dahl: We have had enough,"],
        ),
        # "it" behind a paper
        (
            "A palace statement issued after the call was terse. It said the two presidents “went over the quota of cod”.",
            ["palace: went over the quota of cod"],
        ),
        # who answers
        (
            "Royal Palace spokesman Ola Dahl said so. Asked whether it would be taken up, the Royal Palace spokesman said that the day would be set by the president himself.\n\n"
            '"We are glad of the offer," he said.',
            ["Dahl: We are glad of the offer,"],
        ),
        # a comment that was not made
        (
            '"We need the line," Dahl said. "They chose to let it ring."\n\nThe palace did not comment.',
            ["Dahl: We need the line,", "Dahl: They chose to let it ring."],
        ),
        # whose own X it is who speaks
        ('"There is not one," Dagbladet\'s Ola Dahl reported from Lima.', ["Dahl: There is not one,"]),
        ('"There is not one," said the Peace Institute\'s Ola Dahl.', ["Dahl: There is not one,"]),
        ('"There is not one," the group\'s deputy chief, Ola Dahl, said.', ["Dahl: There is not one,"]),
        (
            'Senator Ola Dahl of New Hampshire said that the pact was made "behind their backs".',
            ["Dahl: behind their backs"],
        ),
        # quoted by an agency
        ('"There is not one," Dahl said, quoted by AFP.', ["Dahl: There is not one,"]),
        # one of those who spoke, not of those who were spoken of
        (
            "Two aid workers reached by phone said that the wells had run dry in the camps of displaced people. “The rest will be gone by Friday,” one of them said.",
            ["one of them: The rest will be gone by Friday,"],
        ),
        # "him" is not who says "she said"
        (
            'Tone Dahl, speaking in Oslo, said Ilves was under pressure. "They are telling him so," she said.',
            ["Dahl: They are telling him so,"],
        ),
        # who gives out a readout
        (
            'Assistant to the Secretary for Public Affairs Ola Dahl provided the following readout:\n\n"The secretary spoke by phone today."\n\n"They agreed to meet."',
            ["Dahl: The secretary spoke by phone today.", "Dahl: They agreed to meet."],
        ),
    ],
)
def test_speakers(text, expected):
    assert spoken(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The loss is attributable to Ola Dahl.", []),
        ("A palace spokesman said:", []),
        ("The spokesman listed the guests:\n\n• Marte\n\n• Ilves", []),
        ("A palace spokesman said:\n\nIlves called Marte this afternoon.", ["palace spokesman: Ilves called Marte this afternoon"]),
        ("The spokesman of the government, Ola Dahl, announces:\n\nIlves called Marte this afternoon.", ["Dahl: Ilves called Marte this afternoon"]),
        ("The below is attributable to Spokesperson Ola Dahl:\n\nIlves called Marte this afternoon.", ["Dahl: Ilves called Marte this afternoon"]),
    ],
)  # fmt: skip
def test_labels(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At noon, officials said.", []),
        ("In the Kremlin's account, the line was poor.", ["Kremlin: the line was poor"]),
        ("In the palace's account of the call, Marte said it was over.", ["palace > Marte: it was over"]),
        ("At least ten ships were lost, officials say.", ["officials: At least ten ships were lost"]),
        ("Rights groups say ten ships were lost.", ["Rights groups: ten ships were lost"]),
        ("Police say the port is shut.", ["Police: the port is shut"]),
        (
            "An official of the port, who spoke in confidence, said the three would read the report.",
            ["official of the port: the three would read the report"],
        ),
    ],
)
def test_those_who_say(text, expected):
    assert said(text) == expected
