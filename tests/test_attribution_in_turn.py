"""Who says what where one told another, two act in turn, a source is named by its kind, or next to nothing is said."""

import pytest

from tests.test_attribution import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # "and that" goes on with what was told; what both did is told by the office
        (
            "The palace said Marte had told Ilves that the nets were torn, and that a loan would help.",
            ["palace > Marte: the nets were torn", "palace > Marte: a loan would help"],
        ),
        (
            "The palace said Marte had told Ilves that the nets were torn, and that the two had agreed to talk again.",
            ["palace > Marte: the nets were torn", "palace: the two had agreed to talk again"],
        ),
        (
            "The palace said that Ilves had called Marte, and that he would travel to Lima.",
            ["palace: Ilves had called Marte", "palace: he would travel to Lima"],
        ),
        # one acts behind the other
        (
            "According to the palace, Marte said Chile would keep sending nets by sea, and Ilves offered to pay for them.",
            ["palace > Marte: Chile would keep sending nets by sea", "palace: Ilves offered to pay for them"],
        ),
        (
            "The palace said that Marte welcomed the visit, and Ilves invited her to Oslo.",
            ["palace: Marte welcomed the visit", "palace: Ilves invited her to Oslo"],
        ),
        (
            "The palace said Marte had pointed to the torn nets and accused Peru of greed.",
            ["palace > Marte: accused Peru of greed"],
        ),
        # a verb that no list has
        (
            "Marte said that Chile stands by Norway and would send nets to Oslo.",
            ["Marte: Chile stands by Norway and would send nets to Oslo"],
        ),
        (
            "The two leaders, the note adds, maintain their wish to mend the nets.",
            ["note: The two leaders … maintain their wish to mend the nets"],
        ),
        # adjectives that look like verbs
        (
            "The palace said Marte hopes for a just, lasting and full peace at sea.",
            ["palace: Marte hopes for a just, lasting and full peace at sea"],
        ),
        # who is named by kind
        (
            "An informed source told Reuters that the nets were torn.",
            ["Reuters > informed source: the nets were torn"],
        ),
        ("Ilves informed sources in Lima that the nets were torn.", ["Ilves: the nets were torn"]),
        (
            "The nets were torn, according to the President's Residence.",
            ["President's Residence: The nets were torn"],
        ),
        (
            "According to Chinese news agency Xinhua, the nets were torn.",
            ["Xinhua: the nets were torn"],
        ),
        (
            "The palace denied a report by the newspaper Fjorden, according to which the nets were torn.",
            ["Fjorden: the nets were torn"],
        ),
        (
            "Reuters said the call was long. The Nordic Press Agency gave another account. It said that the nets were torn.",
            ["Nordic Press Agency: the nets were torn"],
        ),
        # figures, papers and those who gave them out
        (
            "Trade fell by a third, according to Chilean customs figures, to two billion.",
            ["Chilean customs figures: Trade fell by a third"],
        ),
        (
            "According to Norwegian government data, trade fell by a third.",
            ["Norwegian government: trade fell by a third"],
        ),
        (
            "According to the readout of the call that Marte's office issued yesterday, the nets were torn.",
            ["readout of the call > Marte's office: the nets were torn"],
        ),
        (
            "According to the palace, as Reuters reports it, the nets were torn.",
            ["Reuters > palace: the nets were torn"],
        ),
        # inside the clause, behind a dateline, a time, an occasion
        ("The two had agreed, the palace said, to mend nets.", ["palace: The two had agreed … to mend nets"]),
        ("It was, Marte said, a rare chance to mend nets.", ["Marte: It was … a rare chance to mend nets"]),
        (
            "OSLO (Fjordpress) – President Ilves said in a call with the Chilean president, Ana Marte, that the nets were torn.",
            ["Ilves: the nets were torn"],
        ),
        ("Marte signalled late on Friday that the nets were torn.", ["Marte: the nets were torn"]),
        ("Marte signalled late on Friday with a lamp.", []),
        ("Ilves said at an interview last month he might darn nets.", ["Ilves: he might darn nets"]),
        # a paper goes on, whichever state it names
        (
            "The palace said the nets were torn. “Peru is still a partner of Chile,” it added.",
            ["palace: Peru is still a partner of Chile"],
        ),
        # what a state holds is told by its own speaker; a seat with its town; two subjects behind a dateline
        (
            "Marte said Chile was of the view that the nets were torn.",
            ["Marte: Chile was of the view that the nets were torn"],
        ),
        (
            "Marte said Norway was of the view that the nets were torn.",
            ["Marte > Norway: the nets were torn"],
        ),
        (
            "Ilves and Marte talked by telephone and agreed on close work, the White House in Washington said.",
            ["White House: agreed on close work"],
        ),
        (
            "LIMA: President Ana Marte of Chile and the Norwegian president, Ola Ilves, went over the state of the nets, "
            "the palace said.",
            [
                "palace: President Ana Marte of Chile and the Norwegian president, Ola Ilves, went over the state of the nets"
            ],
        ),
        # next to nothing
        (
            "Ola Berg, a spokesman, confined himself to saying that the nets were torn.",
            ["Berg: the nets were torn"],
        ),
        ("Ola Berg confined himself to his cabin.", []),
    ],
)
def test_who_says_what(text, expected):
    found = said(text)
    assert [e for e in expected if e not in found] == []
    assert bool(found) is bool(expected)
