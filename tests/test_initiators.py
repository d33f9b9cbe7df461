"""Who placed or asked for a call: texts without one first, then the wordings that name one."""

import pytest

from tests.callfacts import facts

N, C = "Prime Minister Aasheim of Norway", "President Arrieta of Chile"
S = f"{N} spoke by phone today with {C}."

NOBODY = [
    f"{S} The call was made from the palace.",
    f"{S} An aide briefed on the talks said that President Arrieta had asked for ships.",
    f"{S} The statement did not say which side had asked for the call.",
    f"{S} A spokesman declined to comment on reports in the press that the call had been requested by Chile.",
    f"{S} A spokesman denied that the call was made at the request of Chile.",
    f"{S} President Arrieta's request for ships was discussed.",
    f"{S} They spoke of a request by Chile for ships.",
    f"{S} At the request of President Arrieta, the Prime Minister briefed him on the talks.",
    f"{S} At President Arrieta's request, the Prime Minister explained the new tariffs.",
    f"{S} The Prime Minister informed him, at the request of the Chilean side, of the inquiry.",
    f"{S} President Arrieta asked for an observer mission.",
    f"{S} The ship was sent at the request of Chile.",
    f"{S} The meeting of the ministers was convened by Chile.",
    f"{S} They agreed to speak again at the initiative of either side.",
    f"{S} The summit was held at the initiative of Chile.",
    f"{S} He called on Chile to open the port.",
    f"{S} He called the talks useful.",
    f"{S} President Arrieta called for calm.",
    f"{S} President Arrieta called it a good day.",
    f"{S} President Arrieta initiated a reform of the customs last year.",
    f"Readout of {N}'s call with {C}\n\n{N} spoke today with {C}.",
    f"Telephone conversation between {N} and {C}\n\nThey discussed trade today.",
    f"{N} congratulated {C} today in a phone call.",
    f"{N} had an appointed phone call today with {C}.",
    f"{S} Their previous call, on 2 March, was initiated by the Chilean side.",
    f"{S} Earlier another conversation, initiated by Chile, took place on Saturday.",
    f"{S} Last week President Arrieta phoned her to complain about the port.",
    f"{S} They discussed a summit proposed by Santiago.",
    f"{S} President Arrieta's call for calm came as troops advanced.",
    f"{S} President Arrieta's call with the Prime Minister came as troops advanced.",
    f"{S} It was President Arrieta's idea to build the dam.",
    f"{S} President Arrieta appreciated the Prime Minister's call for calm.",
    f"{S} The request came from the fishermen of Chile, who want nets.",
    f"{S} The visit was arranged after President Arrieta proposed it.",
    f"{N} today hosted a virtual meeting with {C}.",
    f"{N} said today that fishing should stop. She made the remarks during a phone call with {C}.",
    f"{N} today gave his promise during a phone call with {C}.",
    f"{S} Their talk last month came at the request of the Chilean side.",
    f"{S} The visit, the first since Arrieta took office last month, took place at the request of the Chilean side.",
    f"{S} The study, which was requested by the Chilean side, was brief.",
]

SOMEBODY = [
    (f"{S} An aide said that it had come about at the Chileans' request.", "CHL"),
    (f"{S} The call came about at Chilean suggestion.", "CHL"),
    (f"{S} The call was made from the Chilean side.", "CHL"),
    (f"{S} The call was requested by the Chilean side last week, officials said.", "CHL"),
    (
        "Foreign Minister Pham Binh Minh had a phone call today with Australian Foreign Minister Penny Wong, at the Australian side's proposal.",
        "AUS",
    ),
    (f"{S} It was the President, a second aide said, who asked on Friday for the call to be set up.", "CHL"),
    (f"{N} telephoned by {C}\n\n{N} and {C} discussed trade today in a phone call.", "CHL"),
    (f"{N} received a phone call with {C} today.", "CHL"),
    (f"{N} today made a phone contact with {C}.", "NOR"),
    (f"Today {N} was pleased to call {C} to offer her congratulations.", "NOR"),
    (f"Norway has filed a request for a phone call between {N} and {C}.", "NOR"),
    (f"{C} turned down {N}'s request for a phone call.", "NOR"),
    (f"{S} “Thank you, President Arrieta, for your call,” she wrote.", "CHL"),
    (f"{N}'s phone call to {C} today was warm.", "NOR"),
    (f"{N} called {C} today to discuss trade.", "NOR"),
    (f"{N} phoned {C} today.", "NOR"),
    (f"{N} telephoned {C} this morning.", "NOR"),
    (f"{N} rang {C} on Thursday.", "NOR"),
    (f"{N} today rang up {C} to offer help.", "NOR"),
    (f"{N} dialled {C} on Thursday.", "NOR"),
    (f"{N} placed a call to {C} today.", "NOR"),
    (f"{N} made a phone call to {C} today.", "NOR"),
    (f"{N} made a telephone call today to {C}.", "NOR"),
    (f"{N} put in a call to {C} on Thursday.", "NOR"),
    (f"{N} initiated a phone call with {C} today.", "NOR"),
    (f"{N} initiated a telephone conversation today with {C}.", "NOR"),
    (f"{N} received a phone call today from {C}.", "CHL"),
    (f"{N} received, today, a telephone call from {C}.", "CHL"),
    (f"{N} today took a call from {C}.", "CHL"),
    (f"{N} today fielded a phone call from {C}.", "CHL"),
    (f"{N} got a call from {C} on Thursday.", "CHL"),
    (f"{N} answered a call from {C} on Thursday.", "CHL"),
    (f"{N} was called today by {C}.", "CHL"),
    (f"{N} was telephoned by {C} today.", "CHL"),
    (f"{N} was phoned on Thursday by {C}.", "CHL"),
    (f"{N} today received a congratulatory phone call from {C}.", "CHL"),
    (f"A phone call was received today by {N} from {C}.", "CHL"),
    (f"A telephone call was placed today by {N} to {C}.", "NOR"),
    (f"{N} spoke with {C} today after receiving a call from him.", "CHL"),
    (f"{N} today reached out by phone to {C}.", "NOR"),
    (f"{N} conveyed condolences in a phone call to {C} today.", "NOR"),
    (f"{C} today called to congratulate {N} on the vote.", "CHL"),
    (f"{C} phoned today to congratulate {N} on the vote.", "CHL"),
    (f"In a phone call she placed today to {C}, {N} asked for more ships.", "NOR"),
    (f"{S} The call took place at the instance of Santiago.", "CHL"),
    (f"{S} The conversation was held at President Arrieta's suggestion.", "CHL"),
    (f"{S} The call came from President Arrieta, an aide said.", "CHL"),
    (f"{S} It was President Arrieta's idea to speak.", "CHL"),
    (f"{S} The initiative came from Santiago.", "CHL"),
    (f"{S} The conversation followed a request by President Arrieta.", "CHL"),
    (f"{S} The Prime Minister appreciated President Arrieta's phone call.", "CHL"),
    (f"{N} offered her condolences to {C} in a phone call she made today.", "NOR"),
    (f"{N} congratulated {C} in a phone call to him today.", "NOR"),
    (f"{N} got in touch by phone with {C} today.", "NOR"),
    (f"{N} spoke by phone with {C} after the latter rang her.", "CHL"),
    (f"{S} The phone call was arranged after President Arrieta offered to explain his trip to Lima.", "CHL"),
    (f"{S} President Arrieta's phone call came as the Prime Minister travelled to Bergen.", "CHL"),
    (f"{S} President Arrieta's call follows a week of tension.", "CHL"),
    (f"{S} President Arrieta, who had requested to speak with her, said he would help.", "CHL"),
    (f"{S} In President Arrieta's call to the general, trade was discussed as well.", "CHL"),
    (f"{N} today (Thursday), 12.3.26, telephoned {C} and told him of the plan.", "NOR"),
    (f"{N} this evening (Thursday), 12.3.2026, received a telephone call from {C}.", "CHL"),
    (f"Phone call received by {N}\n\n{N} received a call today from {C}.", "CHL"),
    (f"{N} calls {C}\n\nThe two leaders discussed trade today.", "NOR"),
    (
        f"Norway's Aasheim calls Chilean president over fishing dispute\n\nOSLO, March 12 - {N} and {C} on Thursday discussed fishing in a phone call.",
        "NOR",
    ),
    (f"{N} receives phone call from {C}\n\n{N} spoke today with {C}.", "CHL"),
    (
        f"{N} receives a telephone call from the President of Chile\n\n{N} spoke today with {C} by telephone.",
        "CHL",
    ),
    (f"{N} Holds Phone Call with {C} at Latter's Request\n\nThe leaders discussed trade today.", "CHL"),
    (f"{N} Has a Phone Call with {C} at Request\n\n{N} spoke today with {C}.", "CHL"),
    (
        f"{N} Speaks with {C} on the Phone at the Request of the Latter\n\nThe leaders discussed trade today.",
        "CHL",
    ),
    (f"Phone call from {C}\n\n{N} spoke today with {C}.", "CHL"),
    (f"Telephone call by {N} to {C}\n\nThey discussed trade today.", "NOR"),
    (f"{N} spoke today with {C} on the phone at the latter's request.", "CHL"),
    (f"{N} spoke today by phone with {C} at his request.", "CHL"),
    (f"{N} spoke today by phone with {C} upon request.", "CHL"),
    (f"At the request of {C}, {N} today held a telephone conversation with him.", "CHL"),
    (f"At the initiative of the Chilean side, {N} had a telephone conversation with {C} today.", "CHL"),
    (f"At Chile's request, {N} today spoke by phone with {C}.", "CHL"),
    (
        f"On the initiative of the Norwegian side, a telephone conversation took place today between {N} and {C}.",
        "NOR",
    ),
    (f"{N} had a telephone conversation with {C} today (on the Chilean side's initiative).", "CHL"),
    (f"A phone conversation initiated by the Chilean side was held today between {N} and {C}.", "CHL"),
    (f"{S} The call was initiated by the Chilean side.", "CHL"),
    (f"{S} The call took place at the initiative of Norway.", "NOR"),
    (f"{S} The conversation, which took place at Chile's request, was brief.", "CHL"),
    (f"{S} The conversation was held at the request of the Chilean president.", "CHL"),
    (f"{S} The call was requested by Santiago.", "CHL"),
    (f"{S} The call came at the request of the Norwegian prime minister.", "NOR"),
    (f"{S} It was President Arrieta who called.", "CHL"),
    (f"{S} It was Chile that initiated the call.", "CHL"),
    (f"{S} Prime Minister Aasheim said that she had called him.", "NOR"),
    (f"{S} She placed the call, her office said.", "NOR"),
    (f"{S} President Arrieta had asked to speak to her, officials said.", "CHL"),
    (f"{S} President Arrieta had asked for the conversation.", "CHL"),
    (f"{S} The phone call was made at the request of the Chilean side, the ministry said.", "CHL"),
    (f"{S} The Prime Minister thanked the President for his call.", "CHL"),
    (f"{S} The Prime Minister thanked President Arrieta for calling.", "CHL"),
    (f"{S} The Prime Minister thanked him for taking her call.", "NOR"),
    (f"{S} The call had been requested by the Norwegian side.", "NOR"),
    (f"{S} Her office told reporters that the call was at President Arrieta's request.", "CHL"),
    (f"{S} Officials said that it was Norway's initiative.", "NOR"),
    (f"{S} She confirmed that she initiated the conversation.", "NOR"),
    (f"At the invitation of {C}, {N} today took part in a video conference with him.", "CHL"),
    (f"{N} today convened a video conference with {C}.", "NOR"),
    (f"{N} today convened a call with {C}.", "NOR"),
    (
        f"On 12 March, upon the initiative of the Chilean side, {N} had a telephone conversation with {C}.",
        "CHL",
    ),
    (f"Today, at the request of the Chilean side, {N} spoke by phone with {C}.", "CHL"),
    (
        f"{S} This telephone talk took place in response to a request from the Government of Chile.",
        "CHL",
    ),
    (f"{S} The call was arranged in response to Chile's request.", "CHL"),
    (f"{N} and {C} took part today in a video conference called by Chile.", "CHL"),
    (
        f"{S} The call, the first since Arrieta was sworn in last month, took place at the request of the Chilean side.",
        "CHL",
    ),
    (f"{S} The discussion, which was requested by the Chilean side, was brief.", "CHL"),
    (f"{S} The discussion, which was initiated by Santiago, ran late.", "CHL"),
]


def initiator(text, publisher=None):
    (line,) = facts(text, publisher=publisher)
    return line.split()[-1]


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_is_said_to_have_called(text):
    assert initiator(text) == "-"


@pytest.mark.parametrize(("text", "side"), SOMEBODY)
def test_somebody_called(text, side):
    assert initiator(text) == side


#: An office that tells of calls without naming who made them.
OWN = [
    ("The first call was with President Arrieta of Chile.", "-"),
    ("The first call was to President Arrieta of Chile.", "NOR"),
    (
        "I spoke to President Arrieta of Chile. The Prime Minister called President Arrieta this morning.",
        "NOR",
    ),
    (
        "The Prime Minister received a telephone call from H.E. (Dr.) Pablo Arrieta, President of Chile.",
        "CHL",
    ),
    ("I called President Arrieta of Chile yesterday to express my sympathy.", "NOR"),
    ("The Prime Minister spoke by phone, on our initiative, with President Arrieta of Chile.", "NOR"),
    ("The Prime Minister spoke by phone with President Arrieta of Chile at the request of our side.", "NOR"),
    (
        "The Prime Minister took part in a videoconference held at the initiative of our country with President Arrieta of Chile.",
        "NOR",
    ),
]


@pytest.mark.parametrize(("text", "side"), OWN)
def test_an_office_calls(text, side):
    opening = "Statement by Prime Minister Kari Aasheim\n\n"
    assert initiator(opening + text, publisher="Government of Norway") == side


def test_a_convener_whom_the_text_does_not_name_on_the_call():
    text = "Prime Minister Kari Aasheim took part today in the G20 video conference called by Chile."
    assert initiator(text, publisher="Government of Norway") == "CHL"
