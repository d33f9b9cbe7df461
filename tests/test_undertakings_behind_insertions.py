"""Undertakings behind insertions and lists, in relative clauses, pursued, asked of ministries, left to others; no-ops first. And the types of what teams do, of crossings opened to aid, of envoys who return."""

import pytest

from tests.test_commitments import rows_of

TABLE = [
    # what is told of others, asked, habitual, or left to a bloc
    ("Marte said that they would not escape the law.", []),
    ("“We will be asking what they want from us,” Marte said.", []),
    ("Marte has always said yes to a loan.", []),
    ("They agreed that European ministers should discuss a joint answer on Monday.", []),
    ("They agreed that the contact group should meet as soon as possible.", []),
    ("They agreed that their interior ministers should meet in the coming days.", ["commitment"]),
    # behind an insertion, with a list behind the verb
    (
        "Marte informed him that, following a request from Lima, Chile would deliver tents, boats and first aid kits to the islands.",
        ["commitment"],
    ),
    ("Marte said that legislation to that effect would be submitted to Congress.", ["commitment"]),
    # a relative clause that says what for
    ("Marte spoke of the piers, for which Norway had to pay.", []),
    ("Marte spoke of the piers, for which Chile is prepared to pay.", ["willingness"]),
    # what one is grateful for
    ("Ilves expressed his hope that Chile would send two ships to Oslo.", []),
    ("Ilves expressed his gratitude that Chile would send two ships to Oslo.", ["commitment"]),
    # as agreed before, and as both agree now
    ("Norway and Chile opened the port as agreed in May.", []),
    ("Norway and Chile ended their row as the two leaders agreed to reopen the port.", ["commitment"]),
    # efforts that are pursued, a truce that stands, studies by others
    ("Marte said that she would pursue peace.", []),
    ("Marte said that she would pursue her efforts until the strike was over.", ["commitment"]),
    ("Marte said that the truce was in force.", []),
    ("Marte said that the truce would remain in force.", ["commitment"]),
    ("Marte said that she would have her ministry look into the plan.", ["consideration"]),
    # a plan of which a further clause says what it may bring
    ("Marte suggested that krill was scarce, which could be of help to others.", []),
    ("Marte suggested that Norway publish its maps, which could be of help to others.", ["proposal"]),
]


@pytest.mark.parametrize(("text", "classes"), TABLE)
def test_undertaken(text, classes):
    assert [found for found, _, _, _ in rows_of(text)] == classes


TYPES = """
They agreed to stay in touch. | stay_in_touch
They agreed that their foreign ministers would be in daily contact. | task_teams
They agreed to hold another virtual meeting next week. | next_call
They agreed that their teams would hold another virtual meeting next week. | task_teams
They agreed that consultations would continue by telephone. | stay_in_touch
They agreed that consultations of their foreign ministers would continue by telephone. | task_teams
They agreed on their teams' next contacts. | task_teams
They agreed that their interior ministers would meet in Arica in May. | meet
Marte promised to open the crossing. | policy_change
Marte promised to open the crossing to relief convoys. | fund_or_aid
Marte promised to let cargo in through the port. | fund_or_aid
Marte promised that she would return to Oslo in May. | visit
Marte promised that the ambassador would return to Oslo in May. | policy_change
"""


@pytest.mark.parametrize("row", TABLE_ROWS := TYPES.strip().split("\n"), ids=TABLE_ROWS)
def test_type(row):
    text, kind = (part.strip() for part in row.split("|"))
    assert [found for _, found, _, _ in rows_of(text)] == [kind]
