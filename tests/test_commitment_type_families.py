"""Types by families of verbs and things, and of what is only brought about: who is to act | what is to be done | type."""

import pytest

from toolkit.extract.undertakings.kinds import type_of
from toolkit.text import tokenize

TABLE = """
the two | have the fisheries accord signed in June | sign_or_ratify
the king | see both crews freed | release_or_exchange
the government | get the talks restarted | negotiate
the minister | want the embargo lifted | ease_sanction
the two | have dinner together | meet
the navy | see to it that three minesweepers are sent to the gulf | military_aid
the court | ensure that the nurse is freed | release_or_exchange
both | ensure that the accord reached in Bern is implemented | uphold_policy
the minister | remain engaged | stay_in_touch
the king | be in Quito for the summit | attend_summit
the minister | direct his ambassador to find out what happened | task_teams
the council | be represented by its deputy head | attend_summit
the gunners | complete their training in March | military_aid
the president | traveling to Lima in spring | visit
both | engage on the issues of the delta | stay_in_touch
both | hold further discussions on the margins of the assembly | meet
the country | help during the health crisis | fund_or_aid
the country | evacuate its embassy | policy_change
the country | provide the required political support | support_policy
the tribe | rejoin as soon as it can | join_body
the country | have its doubts | cooperate_generally
there | be no halt to the strikes | ceasefire_or_refrain
there | be no further shells | military_aid
the country | be no party to the quarrel | cooperate_generally
the guns | fall silent on Sunday | ceasefire_or_refrain
the fishermen | be home before the feast | release_or_exchange
grain exports | proceed on schedule | trade_or_buy
talks on the border | not proceed | negotiate
Oslo | serve as a go-between | mediate_or_host
the country | act as guarantor of the truce | mediate_or_host
the minister | include Quito in her tour of the continent | visit
the king | spend two days in Lima | visit
the deputy | represent him at the funeral | attend_summit
the two | shake hands in Arica | meet
the minister | touch base with her by phone on Friday | next_call
both | look for a way out of the impasse | negotiate
the sides | put forward a counter-proposal | negotiate
both | remain at each other's disposal | stay_in_touch
they | leave the line open day and night | stay_in_touch
the two | put the finance ministers in charge of the matter | task_teams
the two leaders | turn the file over to their deputies | task_teams
the senior officials | sit down in Bern to draft a text | task_teams
the two ministers | sit down together in Bern | meet
the two | revive the mixed commission on forests | set_up_body
the two | put the understanding in writing | sign_or_ratify
the firm | take 20 percent of the grid operator | invest
the country | buy more liquefied gas | trade_or_buy
the country | pay for gas in krone | trade_or_buy
the country | drill three wells off the coast | invest
the country | defer the debt payments | fund_or_aid
the country | look after the orphans | fund_or_aid
the navy | clear the mines in the bay | fund_or_aid
the country | put its jets on alert | military_aid
two frigates | join the mission in May | military_aid
the bloc | cut the lender off from the payment system | sanction
the bloc | respond with severe costs | sanction
the bloc | respond firmly to any attack | uphold_policy
the country | remove the port from the sanctions list | ease_sanction
the army | spare the power stations | ceasefire_or_refrain
the army | stay out of the fighting | ceasefire_or_refrain
the court | drop the charges against the pastor | release_or_exchange
the ministry | look into the fate of the missing sailors | release_or_exchange
the border | stay open for lorries | policy_change
the government | let the inspectors in | policy_change
the minister | plead its case in Brussels | support_policy
the country | throw its weight behind the plan | support_policy
the country | intercede with the rebels | mediate_or_host
the country | put its capital at the disposal of both parties | mediate_or_host
the country | take a seat on the board | join_body
the country | carry on with its reforms | uphold_policy
both | draw up a joint strategy for the lakes | cooperate_generally
both | make the visit a success | cooperate_generally
"""


@pytest.mark.parametrize("row", [line for line in TABLE.splitlines() if line], ids=lambda row: row[:60])
def test_type_by_families(row):
    who, act, kind = (cell.strip() for cell in row.split("|"))
    words = tokenize(act.removeprefix("not ")).folds
    joint = who in ("both", "they") or who.startswith(("the two", "the sides"))
    assert type_of(words, tokenize(who).folds, "commitment", joint=joint, verbal=True) == kind
