"""Calls in every frame that papers and offices tell them in: what is none, what is held, its state, its length and who placed it."""

import pytest

from tests.callfacts import facts

N, C = "Norwegian Prime Minister Kari Aasheim", "Chilean President Pablo Arrieta"
LEAD = f"{N} spoke by phone with {C} on Tuesday."

NONE = """
{N} met {C} in Oslo on Tuesday.
{N} called on {C} to free the crew on Tuesday.
{N} called for restraint in a letter to {C} on Tuesday.
{N} told a newspaper by phone on Tuesday that {C} was wrong.
{N} said in a telephone interview with Reuters on Tuesday that {C} was wrong.
{N} held a conference call with investors on Tuesday and praised {C}.
{N} held a call with reporters on Tuesday before meeting {C}.
{N} spoke to lawmakers by video link on Tuesday about {C}.
{N} addressed the forum by video link on Tuesday, as did {C}.
{N} wrote to {C} on Tuesday.
{N} called {C} a friend on Tuesday.
{N} called {C}'s remarks unhelpful on Tuesday.
{N} paid a courtesy call on {C} on Tuesday.
{N} spoke by phone with Norwegian Foreign Minister Nils Moe on Tuesday about {C}.
{N} spoke on Tuesday about {C}.
{N} and {C} spoke at a summit in Oslo on Tuesday.
{N} received a letter from {C} on Tuesday.
{N} received {C} at the palace on Tuesday.
{N} answered {C}'s call for talks on Tuesday.
{N} heeded {C}'s call for a truce on Tuesday.
{N} joined {C}'s call for a truce on Tuesday.
{N} is on call for {C}'s visit on Tuesday.
It was a close call for {N} and {C} on Tuesday.
{N} sent {C} a message on Tuesday.
{N} welcomed {C} in Oslo on Tuesday and showed him her phone.
{N} and {C} will meet in Oslo on Friday, as agreed in their call last week.
{N} recalled her phone conversation with {C} last month when she met him in Oslo on Tuesday.
{N} met {C} in Oslo on Tuesday, two weeks after they spoke by phone.
{N} said she would call elections, {C} told reporters.
{N} and {C} signed a treaty on mobile phone roaming on Tuesday.
{N}'s phone was hacked, {C} said on Tuesday.
{N} congratulated {C} on Tuesday in a telegram.
Supporters of {N} called {C}'s office by phone on Tuesday.
Protesters called on {N} and {C} on Tuesday to talk by phone.
A scandal over tapped phone calls hit {N} and {C} on Tuesday.
"""

HELD = """
{N} and {C} spoke by phone on Tuesday.
{N} spoke over the phone with {C} on Tuesday.
{N} had a phone call with {C} on Tuesday.
{N} held a telephone conversation with {C} on Tuesday.
{N} talked on the phone with {C} on Tuesday.
{N} phoned {C} on Tuesday.
{N} telephoned {C} on Tuesday.
{N} rang {C} on Tuesday.
{N} called {C} on Tuesday.
{N} made a phone call to {C} on Tuesday.
{N} placed a call to {C} on Tuesday.
{N} received a phone call from {C} on Tuesday.
{N} took a call from {C} on Tuesday.
A phone call between {N} and {C} took place on Tuesday.
A telephone conversation took place on Tuesday between {N} and {C}.
In a phone call on Tuesday, {N} told {C} that cod was dear.
In a phone call with {C} on Tuesday, {N} urged restraint.
During a telephone conversation on Tuesday, {N} and {C} discussed cod.
{N} discussed cod with {C} by phone on Tuesday.
{N} discussed cod in a call with {C} on Tuesday.
{N} and {C} discussed cod by video link on Tuesday.
{N} and {C} held a video call on Tuesday.
{N} held a videoconference with {C} on Tuesday.
{N} met virtually with {C} on Tuesday.
{N} held a virtual meeting on Tuesday with {C}.
{N} conferred by telephone with {C} on Tuesday.
{N} consulted by phone with {C} on Tuesday.
{N} conveyed her condolences to {C} by phone on Tuesday.
{N} expressed her condolences in a telephone call to {C} on Tuesday.
{N} congratulated {C} on his election in a phone call on Tuesday.
{N} called to congratulate {C} on Tuesday.
{N} spoke on Tuesday by telephone with {C} at his request.
At the initiative of the Chilean side, {N} spoke by telephone with {C} on Tuesday.
{N} had a telephone talk with {C} on Tuesday.
{N} held telephone talks with {C} on Tuesday.
{N} spoke by secure line with {C} on Tuesday.
{N} got on the phone with {C} on Tuesday.
{N} was on the phone with {C} on Tuesday.
{N} and {C} exchanged views by phone on Tuesday.
{N} and {C} agreed by phone on Tuesday to meet in May.
{N} reached {C} by phone on Tuesday.
{N} contacted {C} by telephone on Tuesday.
{N} held phone talks on Tuesday with {C}.
{N} told {C} in a phone conversation on Tuesday that cod was dear.
{N} assured {C} over the phone on Tuesday of Norway's support.
{N} briefed {C} by phone on Tuesday on her talks.
{N} warned {C} in a telephone call on Tuesday against a levy.
{N}'s phone call with {C} on Tuesday lasted an hour.
The phone call of {N} with {C} on Tuesday lasted an hour.
{N} spoke to {C} on the phone for an hour on Tuesday.
{N} spoke Tuesday with {C} in a 40-minute call.
{N} hosted a call with {C} on Tuesday.
{N} joined a call with {C} on Tuesday.
{N} took part in a video conference with {C} on Tuesday.
{N} participated in a conference call with {C} on Tuesday.
{N} dialed {C} on Tuesday.
{N} gave {C} a call on Tuesday.
{N} and {C} had a chat by phone on Tuesday.
{N} and {C} connected by phone on Tuesday.
{N} and {C} touched base by phone on Tuesday.
{N} followed up by phone with {C} on Tuesday.
{N} and {C} held a tele-conference on Tuesday.
{N} and {C} have held a telephonic conversation on Tuesday.
A telephonic conversation was held on Tuesday between {N} and {C}.
{N} had a telecon with {C} on Tuesday.
{C} thanked {N} by telephone on Tuesday.
{N} extended an invitation to {C} by phone on Tuesday.
{N} and {C}, in a phone call on Tuesday, agreed to meet.
{N}, in a telephone call to {C} on Tuesday, thanked him.
{N} used a phone call on Tuesday to press {C} on cod.
Tensions eased after a phone call on Tuesday between {N} and {C}.
{N} wrote on X that she had spoken by phone with {C} on Tuesday.
According to the palace, {N} and {C} spoke by phone on Tuesday.
{N} and {C} held a phone call late on Tuesday, the office of the prime minister said.
{N} spoke by phone on Tuesday with {C} about a summit that was cancelled.
{N} told {C} in a phone call on Tuesday that she had cancelled her trip.
{N} spoke by phone on Tuesday with {C} after their meeting was called off.
{N} spoke by phone on Tuesday with {C} about plans to meet on Friday.
{N} spoke by phone on Tuesday with {C}, who will visit Oslo on Friday.
{N} asked {C} in a phone call on Tuesday to send two ships.
{N} requested two ships in a phone call on Tuesday with {C}.
In a phone call on Tuesday with {C}, {N} sought more ships.
{N} and {C} agreed in a phone call on Tuesday to hold a summit on Friday.
{N} and {C} agreed in a phone call on Tuesday to speak again on Friday.
{N} spoke by phone on Tuesday with {C} and plans to speak with Peru's president on Friday.
{N} spoke by phone on Tuesday with {C}. She did not speak with the president of Peru.
{N} spoke by phone on Tuesday with {C}. He will send a minister to Oslo on Friday.
{N} spoke by phone on Tuesday with {C}, a day before a planned summit.
{N} spoke by phone on Tuesday with {C}, whose planned trip to Oslo was postponed last week.
{N} spoke by phone on Tuesday with {C} for the first time since a call in March was cancelled.
{N} has not ruled out sanctions, she told {C} by phone on Tuesday.
{N} denied in a phone call on Tuesday with {C} that Norway had taken the ship.
{N} spoke by phone on Tuesday with {C} ahead of talks scheduled for Friday.
{N} spoke by phone on Tuesday with {C} at her request.
{N} spoke by phone on Tuesday with {C}; the request came from Oslo.
{N} spoke by phone on Tuesday with {C}, after she had asked for the call last week.
A planned phone call between {N} and {C} took place on Tuesday.
The phone call between {N} and {C}, first planned for Monday, took place on Tuesday.
The long-awaited phone call between {N} and {C} took place on Tuesday.
{N} spoke by phone on Tuesday with {C}, who said he would not attend the summit.
{N} spoke by phone on Tuesday with {C}, and they will speak again next week.
{N} and {C} on Tuesday discussed by phone a ceasefire that Peru rejected.
{N} spoke by phone on Tuesday with {C} to discuss his cancelled visit.
{N} is said to have spoken by phone on Tuesday with {C}.
{N} reportedly spoke by phone on Tuesday with {C}.
{N} spoke by phone on Tuesday with {C}, hours after he denied a report that he would resign.
{N} spoke by phone on Tuesday with {C} to request an extradition.
{N} called {C} on Tuesday to cancel her visit.
{N} called {C} on Tuesday to ask for two ships.
{N} phoned {C} on Tuesday to propose a meeting.
{N} rejected {C}'s offer in a phone call on Tuesday.
{N} accepted {C}'s invitation in a phone call on Tuesday.
{N} accepted an invitation from {C} in a phone call on Tuesday.
{N} thanked {C} in a phone call on Tuesday.
{N} offered {C} two ships in a phone call on Tuesday.
{N} offered two ships to {C} in a phone call on Tuesday.
{N} promised {C} two ships by phone on Tuesday.
{N} and {C} on Tuesday agreed over the phone to meet.
{N} invited {C} to Oslo in a phone call on Tuesday.
{N} pressed {C} on cod during a phone call Tuesday.
{N} raised the case with {C} in a phone call on Tuesday.
{N} took up the case with {C} by phone on Tuesday.
{N} reviewed ties with {C} in a phone call on Tuesday.
{N} reassured {C} by phone on Tuesday that Norway would pay.
{N} informed {C} by telephone on Tuesday of the vote.
{N} and {C} reviewed bilateral ties in a phone call on Tuesday.
{N} appealed to {C} by phone on Tuesday to free the crew.
{N} complained to {C} in a phone call on Tuesday about the ban.
{N} apologised to {C} in a phone call on Tuesday.
{N} wished {C} a speedy recovery in a phone call on Tuesday.
{N} voiced concern to {C} in a phone call on Tuesday.
{N} had a conversation by phone with {C} on Tuesday.
{N} was called by {C} on Tuesday.
{N} was phoned by {C} on Tuesday.
{N} was told by {C} in a phone call on Tuesday that cod was dear.
The two countries' leaders, {N} and {C}, spoke by phone on Tuesday.
{N} and her Chilean counterpart Pablo Arrieta spoke by phone on Tuesday.
{N} spoke by phone with Chile's Pablo Arrieta on Tuesday.
{N} spoke by phone on Tuesday with the Chilean president, Pablo Arrieta.
Norway's prime minister, Kari Aasheim, spoke by phone on Tuesday with the president of Chile, Pablo Arrieta.
Norway's Kari Aasheim and Chile's Pablo Arrieta spoke by phone on Tuesday.
Norwegian Foreign Minister Kari Aasheim and Chilean Foreign Minister Pablo Arrieta spoke by phone on Tuesday.
The foreign ministers of Norway and Chile, Kari Aasheim and Pablo Arrieta, spoke by phone on Tuesday.
Norwegian and Chilean Foreign Ministers Kari Aasheim and Pablo Arrieta spoke by phone on Tuesday.
Foreign Ministers Kari Aasheim of Norway and Pablo Arrieta of Chile spoke by phone on Tuesday.
Kari Aasheim, Norway's foreign minister, spoke by phone on Tuesday with Pablo Arrieta, her Chilean counterpart.
Minister for Foreign Affairs of Norway H.E. Ms. Kari Aasheim had a telephone conversation with H.E. Mr. Pablo Arrieta, Minister of Foreign Affairs of Chile, on Tuesday.
"""

STATES = """
{N} will speak by phone with {C} on Friday. | planned 2026-03-13
{N} is due to speak by phone with {C} on Friday. | planned 2026-03-13
{N} is to hold a phone call with {C} on Friday. | planned 2026-03-13
{N} plans to call {C} on Friday. | planned 2026-03-13
{N} is expected to phone {C} later on Thursday. | planned 2026-03-12
A phone call between {N} and {C} is planned for Friday. | planned 2026-03-13
A call between {N} and {C} is scheduled for Friday. | planned 2026-03-13
{N} and {C} will talk by video on Friday. | planned 2026-03-13
{N} and {C} have agreed to hold a phone call on Friday. | planned 2026-03-13
A phone call between {N} and {C} is being prepared, the Kremlin said. | planned -
{N} has requested a phone call with {C}. | requested -
{N} has asked for a call with {C}. | requested -
{N} has offered {C} a phone call about the reefs. | requested -
{N} has offered to speak by phone with {C}. | requested -
Oslo is waiting for an answer to its offer of a phone call between {N} and {C}. | requested -
{N} is seeking a phone call with {C}. | requested -
Santiago has not responded to a Norwegian request for a phone call between {N} and {C}. | requested -
{N} sought a phone call with {C}, who has not replied. | requested -
A phone call between {N} and {C} was cancelled. | cancelled -
A phone call between {N} and {C} set for Friday has been called off. | cancelled 2026-03-13
{N} cancelled a phone call with {C} that was planned for Friday. | cancelled 2026-03-13
A phone call between {N} and {C} that was to take place on Tuesday did not take place. | cancelled 2026-03-10
{N}'s office denied that she had spoken by phone with {C}. | denied -
Chile denied a report that {C} had spoken by phone with {N} on Tuesday. | denied 2026-03-10
There was no phone call between {N} and {C}, her spokesman said. | denied -
{N} did not speak by phone with {C}, her spokesman said. | denied -
{N} said she spoke by phone with {C} on Tuesday, but Santiago denied it. | disputed 2026-03-10
Oslo said {N} and {C} spoke by phone on Tuesday. Chile's presidency said no such call took place. | disputed 2026-03-10
"""

LENGTHS = """
The call lasted 40 minutes. | PT40M
The conversation lasted for about an hour. | PT1H
The 40-minute call was friendly. | PT40M
It lasted nearly two hours. | PT2H
The call, which lasted 90 minutes, was friendly. | PT1H30M
They talked for an hour and a half. | PT1H30M
The two spoke for 25 minutes. | PT25M
The call went on for more than an hour. | PT1H
The call ran to 50 minutes. | PT50M
The conversation took about 20 minutes. | PT20M
The exchange took up 45 minutes. | PT45M
The call began at 9 a.m. and ended at 10:25 a.m. | PT1H25M
The call lasted from 9:00 to 10:25. | PT1H25M
The leaders' hour-long call was friendly. | PT1H
The half-hour conversation was friendly. | PT30M
The call lasted one hour and 25 minutes. | PT1H25M
The call lasted 1 hour 25 minutes. | PT1H25M
The call lasted an hour-and-a-half. | PT1H30M
The call lasted under half an hour. | PT30M
The call was just 15 minutes long. | PT15M
The two were on the line for three quarters of an hour. | PT45M
The talks, lasting 35 minutes, were friendly. | PT35M
The call lasted 1h20m. | PT1H20M
The call lasted 1.5 hours. | PT1H30M
The call lasted two-and-a-half hours. | PT2H30M
Their conversation, some 70 minutes long, was friendly. | PT1H10M
The meeting that they will hold should last two hours. | -
A truce of 48 hours was agreed. | -
The flight takes four hours. | -
Half an hour after the call, the port was shut. | -
They had waited 20 minutes for the line. | -
"""

WHOSE = """
The call was initiated by the Chilean side. | CHL
The call took place at the initiative of Norway. | NOR
The call was held at the request of the Chilean president. | CHL
The call came at Chile's request. | CHL
The call had been requested by Oslo. | NOR
Arrieta had asked for the call. | CHL
The Chilean side requested the call. | CHL
It was Arrieta who called. | CHL
The conversation was initiated by Santiago. | CHL
Aasheim called Arrieta. | NOR
Aasheim thanked Arrieta for the call. | CHL
Arrieta thanked Aasheim for calling. | NOR
Aasheim received the call from Arrieta in her office. | CHL
The call was placed by Aasheim. | NOR
The talk was arranged at Chile's suggestion. | CHL
The initiative for the call came from the Norwegian side. | NOR
Chile initiated the conversation. | CHL
Santiago had sought the call. | CHL
The call, made at the request of the Norwegian side, was friendly. | NOR
Aasheim asked Arrieta for two ships. | -
Arrieta requested aid. | -
Arrieta brought up the tariff during the call. | -
Arrieta brought the tariff up in the call. | -
Both will attend a conference on ferries organised by Arrieta. | -
At the request of Arrieta, Aasheim told him of her trip. | -
The summit was held at the initiative of Chile. | -
"""


def lines(table):
    return [line for line in table.strip().splitlines() if line]


def told(text, publisher="Reuters"):
    return facts(f"Of cod\n\n{text}", publisher=publisher)


@pytest.mark.parametrize("line", lines(NONE))
def test_no_call(line):
    assert told(line.format(N=N, C=C)) == []


@pytest.mark.parametrize("publisher", [None, "Reuters"])
@pytest.mark.parametrize("line", lines(HELD))
def test_a_call_that_was_held(line, publisher):
    assert [found.split()[:3] for found in told(line.format(N=N, C=C), publisher)] == [
        ["held", "CHL+NOR", "2026-03-10"]
    ]


@pytest.mark.parametrize("line", lines(STATES))
def test_status_and_day(line):
    text, expected = line.format(N=N, C=C).split(" | ")
    assert [[found.split()[0], found.split()[2]] for found in told(text)] == [expected.split()]


@pytest.mark.parametrize("line", lines(LENGTHS))
def test_length(line):
    text, expected = line.split(" | ")
    assert [found.split()[4] for found in told(f"{LEAD}\n\n{text}")] == [expected]


@pytest.mark.parametrize("line", lines(WHOSE))
def test_who_placed_or_asked_for_it(line):
    text, expected = line.split(" | ")
    assert [found.split()[5] for found in told(f"{LEAD}\n\n{text}")] == [expected]
