"""How far an attribution reaches: over an adverbial, a joined clause, the sentences of a quotation; and whom a name stands far from."""

import pytest

from tests.test_attribution import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # an adverbial before the clause
        ("Marte said little. During the talk, Ilves smiled.", ["Marte: little"]),
        (
            "The palace said during the talk, Marte praised the nets.",
            ["palace: during the talk, Marte praised the nets", "palace > Marte: Marte praised the nets"],
        ),
        (
            "Norwegian officials said on both calls, the price of nets was raised.",
            ["Norwegian officials: on both calls, the price of nets was raised"],
        ),
        # a clause joined on behind an inserted source
        (
            "Ilves and Marte talked of nets, the official said, and the Chilean president promised to send ships.",
            [
                "official: Ilves and Marte talked of nets",
                "official: the Chilean president promised to send ships",
                "official > Marte: the Chilean president promised to send ships",
            ],
        ),
        # the further sentences of a quotation
        (
            "“The line was poor,” Berg said, “and slow. Marte assured Ilves that ships would sail.”",
            [
                "Berg: The line was poor … and slow",
                "Berg: and slow. Marte assured Ilves that ships would sail.",
                "Berg > Marte: ships would sail",
            ],
        ),
        # what somebody is thanked for ends before what is to come
        (
            "Marte has already congratulated Ilves, and the introductory call will take place “shortly, at noon”, Berg said.",
            [
                "Berg: Marte has already congratulated Ilves, and the introductory call will take place “shortly, at noon”",
                "Berg > Marte: Marte has already congratulated Ilves",
            ],
        ),
        (
            "Marte railed against the deal as “the worst ever”, the Fjord Times said.",
            [
                "Fjord Times: Marte railed against the deal as “the worst ever”",
                "Fjord Times > Marte: Marte railed against the deal as “the worst ever”",
            ],
        ),
        # outlets behind "as reported in"
        (
            "As reported in the Fjord Times, the palace has confirmed the nets were torn.",
            ["Fjord Times > palace: the nets were torn"],
        ),
        # names far from the verb
        (
            "A Navy spokesman, Navy Rear Adm. Jorge Soto, said the nets were torn.",
            ["Soto: the nets were torn"],
        ),
        ("Jorge Soto, also added that the nets were torn.", ["Soto: the nets were torn"]),
        (
            "The harbour office's secretary, Jorge Soto, on June 3 in a statement said that the nets were torn.",
            ["Soto: the nets were torn"],
        ),
        (
            "According to deputy presidential secretary for fisheries Jorge Soto, the nets were torn.",
            ["Soto: the nets were torn"],
        ),
        (
            "According to the official Chilean Press Agency, the nets were torn.",
            ["official Chilean Press Agency: the nets were torn"],
        ),
        # short clauses, lists behind a colon, subjects that are nobody
        (
            "Ilves would sail. Marte agreed, the official said.",
            ["official: Marte agreed", "official > Marte: Marte agreed"],
        ),
        (
            "Chile stands ready to mend three things this year: the nets, the ropes and the boats, Marte said.",
            ["Marte: Chile stands ready to mend three things this year: the nets, the ropes and the boats"],
        ),
        (
            "This talk, according to an earlier statement by Takk, focused on the nets.",
            ["Takk: This talk … focused on the nets"],
        ),
        ("The boats, according to the palace, sank in the night.", ["palace: The boats … sank in the night"]),
        # adverbs and bare reports
        (
            "Jorge Soto often accused Norway of taking nets.",
            ["Soto: Jorge Soto often accused Norway of taking nets"],
        ),
        ("But reports indicate that the nets were torn.", ["reports: the nets were torn"]),
        (
            "On May 1, Jorge Soto, the official palace spokesperson, announced that the nets were torn.",
            ["Soto: the nets were torn"],
        ),
        (
            "The palace said Marte told Ilves about his nets.",
            ["palace: Marte told Ilves about his nets", "palace > Marte: Marte told Ilves about his nets"],
        ),
        # a clause behind the verb that says when
        (
            "The deal will let ships sail on Tuesday, the palace said after both had signed it.",
            ["palace: The deal will let ships sail on Tuesday"],
        ),
        # before and behind one verb
        (
            "“The nets are old and torn,” Marte said: “Believe me, they are.”",
            ["Marte: The nets are old and torn,", "Marte: Believe me, they are"],
        ),
        (
            "“I press for the nets to return,” says minister Jorge Soto explaining that he is in talks.",
            ["Soto: I press for the nets to return", "Soto: he is in talks"],
        ),
        # media
        ("The nets were torn, media reported.", ["media: The nets were torn"]),
        ("The nets were torn, according to media reports.", ["media reports: The nets were torn"]),
    ],
)
def test_reach(text, expected):
    assert said(text) == expected
