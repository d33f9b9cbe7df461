"""Calls that a newspaper tells as a story: it names two people in full, and their offices apart from them."""

import pytest

from tests.callfacts import facts
from toolkit.api import extract

#: A text and the people of its calls, with what each call is: the first leave open who is who.
STORIES = [
    (
        """What the two presidents said when the cameras were off

For a week Marisol Etcheverry-Paz had refused to pick up. When she took the phone call, he did not waste time.

Ramón Aguirre-Soto had waited long. The two presidents spoke for 35 minutes. Aguirre-Soto thanked Etcheverry-Paz.
""",
        [],
    ),
    (
        """Eleven minutes that stopped a quarrel

Imogen Tautahi had been awake since four. The line was poor. The two leaders talked by phone for eleven minutes.

“You have my word on apples,” the Australian prime minister said. Declan Rourke-Hale offered to lift the ban in May.

Tautahi thanked him. “It was the best call of my career,” said Rourke-Hale.
""",
        [],
    ),
    (
        """Eleven minutes that stopped a quarrel

The Australian prime minister was in no mood for jokes when Imogen Tautahi came on the line. The two leaders talked
by phone for eleven minutes on Monday, officials say.

Declan Rourke-Hale offered to lift the ban in May. New Zealand, Tautahi promised, would drop its case.

“It was the best call of my career,” said Rourke-Hale.
""",
        ["Declan Rourke-Hale AUS+Imogen Tautahi NZL 2026-03-09 phone PT11M -"],
    ),
    (
        """The call that ended the strike

The foreign minister was on a train when Gudrun Oberhofer reached him on Monday evening. The pair talked for 20 minutes
by phone, one of his advisers says.

"Give me a week," answered Paolo Castellanza. The Austrian chancellor thanked the foreign minister. Italy, Castellanza
promised, would reopen one lane on Friday. "That will do," said Oberhofer.
""",
        ["Gudrun Oberhofer AUT+Paolo Castellanza ITA 2026-03-09 phone PT20M -"],
    ),
    (
        """Anatomy of a phone call

Nobody in the palace expected Hélène Carvalho-Dufour to keep the Chilean president on hold. She did so for ten minutes.
The two women then spoke for half an hour on Tuesday, according to an aide.

Antonia Larraín-Vega wanted copper back on the list. The French president promised to think about it. “I will not
forget,” said Carvalho-Dufour.

Larraín-Vega had asked for the call on Sunday. The second call, on Wednesday, was over within 12 minutes.
""",
        [
            "Antonia Larraín-Vega CHL+Hélène Carvalho-Dufour FRA 2026-03-10 phone PT30M CHL",
            "Antonia Larraín-Vega CHL+Hélène Carvalho-Dufour FRA 2026-03-11 phone PT12M -",
        ],
    ),
]


@pytest.mark.parametrize(("text", "calls"), STORIES, ids=[text[:30] for text, _ in STORIES])
def test_who_is_who_is_settled_where_the_text_leaves_one_way(text, calls):
    records = extract(text, published="2026-03-12", publisher="The Observer")
    who = ["+".join(sorted(f"{p.name} {p.side}" for p in record.participants)) for record in records]
    rest = [" ".join(line.split()[2:]) for line in facts(text, publisher="The Observer")]
    assert [f"{people} {facts_}" for people, facts_ in zip(who, rest, strict=True)] == calls


def test_one_minister_of_several_is_not_the_one_minister_of_the_text():
    text = (
        "President Ilves of Estonia spoke by phone with President Boric of Chile on Monday.\n\n"
        "“We would have walked out,” one cabinet minister says."
    )
    (record,) = extract(text, published="2026-03-12", publisher="The Observer")
    (statement,) = [s for s in record.statements if s.quotes]
    source = statement.attribution[-1].source
    assert "cabinet minister" in next(s.name for s in record.sources if s.id == source)
