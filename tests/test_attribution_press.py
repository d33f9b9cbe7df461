"""Reported speech as wires write it: subjects far from their verbs, agencies behind a clause, words in marks."""

import pytest

from tests.test_attribution import said
from tests.test_quotes import spoken
from toolkit.pipeline import extract
from toolkit.text import Document


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Both governments have notes of the talk.", []),
        ("Ships of the Member States and of all NATO member states took part in it.", []),
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
            "Chile's envoy boarded a ferry, Reuters reported earlier in the day, after the port reopened.",
            ["Reuters: Chile's envoy boarded a ferry"],
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
        # whom the words were told to
        ("An aide told him the line was poor.", ["aide: the line was poor"]),
        (
            "The call was cut, three Norwegian and Chilean officials briefed on the talks told Politico.",
            ["Politico > three Norwegian and Chilean officials briefed on the talks: The call was cut"],
        ),
        (
            "A source who spoke confidentially to NRK said the line was cut.",
            ["NRK > source who spoke confidentially to NRK: the line was cut"],
        ),
        (
            "Chilean government sources have confirmed to the BBC that the line was cut.",
            ["BBC > Chilean government sources: the line was cut"],
        ),
        # names of ministries, papers
        (
            "The two ministers met, the Trade and Fisheries Ministry’s (TFM) press service has reported.",
            ["Trade and Fisheries Ministry’s (TFM) press service: The two ministers met"],
        ),
        (
            "Ilves rang off early, according to details of the talk given by Marte’s office.",
            ["Marte’s office: Ilves rang off early"],
        ),
        (
            "Marte, according to a news release from the palace, stressed that the line held.",
            [
                "palace > Marte: Marte, according to a news release from the palace, stressed that the line held",
                "palace: Marte … stressed that the line held",
            ],
        ),
        # a call in which somebody speaks up
        ("Marte phoned Ilves to say that the line was poor.", ["Marte: the line was poor"]),
        ("It may be too soon to tell if the line was poor.", []),
        # a clause that goes before another
        (
            "Berg said that although Chile had requested the call, Ilves placed it.",
            [
                "Berg: although Chile had requested the call, Ilves placed it",
                "Berg > Chile: Chile had requested the call",
            ],
        ),
        # what goes back to whom
        (
            "In a statement, the palace said the line held. The weather was fine. The statement added that ships would sail.",
            ["palace: the line held", "palace: ships would sail"],
        ),
        (
            "Ola Berg told reporters in a statement that the line held. Chile was glad. The statement said the fleet was late.",
            ["Berg: the line held", "Berg: the fleet was late"],
        ),
        (
            "Norwegian and Chilean officials said it was friendly. The officials said the line held.",
            [
                "Norwegian and Chilean officials: it was friendly",
                "Norwegian and Chilean officials: the line held",
            ],
        ),
        (
            "The palace's press service said the line held. The ships have sailed, the press service said.",
            ["palace's press service: the line held", "palace's press service: The ships have sailed"],
        ),
        (
            "The Chilean presidency said the line held. Norway sailed on. It added that the fleet was late.",
            ["Chilean presidency: the line held", "Chilean presidency: the fleet was late"],
        ),
        (
            "Foreign Minister Ola Berg said the line held. She said Berg was late.",
            ["Berg: the line held", "Ilves: Berg was late"],
        ),
        # papers and who gives them out
        (
            "The palace issued a statement saying that the line held.",
            ["palace: the line held"],
        ),
        (
            "The Ministry of Fish issued a statement on the call. Chile was glad. The statement said the line held.",
            ["Ministry of Fish: the line held"],
        ),
        (
            "In a joint statement, the palace said the line held. The statement said ships would sail.",
            ["palace: the line held", "joint statement: ships would sail"],
        ),
        ("According to a statement by Marte's office, the line held.", ["Marte's office: the line held"]),
        (
            "An Associated Press report this week said the line held. The report said ships would sail.",
            ["Associated Press: the line held", "Associated Press: ships would sail"],
        ),
        (
            "The Foreign Office (FO) said the line held. The FO said ships would sail, the FO statement added.",
            [
                "Foreign Office (FO): the line held",
                "Foreign Office (FO): ships would sail",
            ],
        ),
        (
            "Reuters quoted a Chilean diplomat saying: “The line held.”",
            ["Reuters > Chilean diplomat: The line held"],
        ),
        (
            "Berg said Marte and Ilves agreed on cod.",
            ["Berg: Marte and Ilves agreed on cod", "Berg > Marte & Ilves: Marte and Ilves agreed on cod"],
        ),
        ("He read out a list of demands.", []),
        ("The line held, as the palace put it.", ["palace: The line held"]),
        ("Per the palace, the line held.", ["palace: the line held"]),
        ("Marte is said to have told Ilves that the line was cut.", ["Marte: the line was cut"]),
        (
            "Three officials with direct knowledge of the call told the Financial Times that ships would sail.",
            ["Financial Times > Three officials with direct knowledge of the call: ships would sail"],
        ),
        ("Officials in Oslo say privately that the line was cut.", ["Officials in Oslo: the line was cut"]),
        ("They read a statement posted on the palace's website on Monday.", []),
        (
            "Marte had a talk with Ilves on the phone, Reuters has learnt from the palace’s press service.",
            ["Reuters > palace’s press service: Marte had a talk with Ilves on the phone"],
        ),
        (
            "She recalled that the last time Marte and Ilves met was in May.",
            ["Ilves: the last time Marte and Ilves met was in May"],
        ),
        (
            "According to the palace, the line held. The readout noted that ships would sail.",
            ["palace: the line held", "palace: ships would sail"],
        ),
        # he who goes on speaking, and he who is met
        (
            "Ola Berg said the line held. The ship of Marte was late, he said.",
            ["Berg: the line held", "Berg: The ship of Marte was late"],
        ),
        ("In a talk with Marte, she said the line held.", ["Ilves: the line held"]),
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
        (
            "Chile will send two ships, the Chilean presidency said Marte had told his counterpart.",
            ["Chilean presidency > Marte: Chile will send two ships"],
        ),
        # the second of what something was is no verb
        (
            "Marte wrote that the talk had been “frank and detailed” and that he would come.",
            ["Marte: the talk had been “frank and detailed”", "Marte: he would come"],
        ),
        # who asks not to be named, who listened in
        (
            "An aide who asked not to be named said the line was poor.",
            ["aide who asked not to be named: the line was poor"],
        ),
        (
            "A diplomat who declined to be identified told AP the line was poor.",
            ["AP > diplomat who declined to be identified: the line was poor"],
        ),
        (
            "A Norwegian official who listened in on the call told Reuters that the line was poor.",
            ["Reuters > Norwegian official who listened in on the call: the line was poor"],
        ),
        (
            "People who have read the notes say the line was poor.",
            ["People who have read the notes: the line was poor"],
        ),
        (
            "A spokesman with the Chilean navy said the line was poor.",
            ["spokesman with the Chilean navy: the line was poor"],
        ),
        # the name of who speaks right behind the agency
        (
            "A Norwegian official told the BBC Marte had hung up.",
            ["BBC > Norwegian official: Marte had hung up"],
        ),
        ("Two officials said the line was poor.", ["Two officials: the line was poor"]),
        (
            "The line was poor, Le Monde reported, citing two officials.",
            ["Le Monde > two officials: The line was poor"],
        ),
        # a statement behind its verb
        (
            "The ministers discussed cod, said a statement issued by the palace.",
            ["palace: The ministers discussed cod", "palace > ministers: The ministers discussed cod"],
        ),
        # a name that no list has, and whom he tells
        (
            "Dahl, the ministry's spokeswoman, told reporters that the line was poor.",
            ["Dahl, the ministry's spokeswoman: the line was poor"],
        ),
        # an adverbial between "that" and its clause, both of two, an agency that reports
        (
            "The palace said that during the call, Marte thanked the fleet.",
            [
                "palace: during the call, Marte thanked the fleet",
                "palace > Marte: Marte thanked the fleet",
            ],
        ),
        (
            "The two discussed cod, NTB reports.",
            ["NTB: The two discussed cod", "NTB > two: The two discussed cod"],
        ),
        ("Chilean media report the line was poor.", ["Chilean media: the line was poor"]),
        ("Marte spokesman Juan Soto said the line was poor.", ["Soto: the line was poor"]),
        # a paper handed out by somebody
        (
            "The line was poor, a statement issued by the Chilean palace said.",
            ["Chilean palace: The line was poor"],
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
        ("„Wir sind froh über den Anruf,“ said Ilves.", ["Ilves: Wir sind froh über den Anruf,"]),
        ("“We will call again,” Marte is reported to have said.", ["Marte: We will call again,"]),
        (
            "As the palace put it, “the line held for as long as it could”.",
            ["palace: the line held for as long as it could"],
        ),
        ("“The line held,” read the statement issued by the palace.", ["palace: The line held,"]),
        ("“A long and open talk,” read a tweet by Ilves.", ["Ilves: A long and open talk,"]),
        ("“The line held,” reads a statement on the palace's website.", ["palace: The line held,"]),
        ("The talk was described by Marte as “warm and open”.", ["Marte: warm and open"]),
        # marks of two kinds from one paragraph to the next
        (
            "Marte said: “We talked of cod.\n\n‘‘We talked of salmon.”",
            ["Marte: We talked of cod.", "Marte: We talked of salmon."],
        ),
        (
            "“The line held and ships may sail”, Foreign Minister Ola Berg.",
            ["Berg: The line held and ships may sail"],
        ),
        # what several agreed on, and pieces of an account
        ("They agreed on “a long and lasting line”, the palace said.", ["palace: a long and lasting line"]),
        ("They agreed to continue their “cod diplomacy”, the palace said.", []),
        ("Marte thanked Ilves for “all the cod he sent”, the palace said.", ["Marte: all the cod he sent"]),
        ("Marte stressed that “our line must hold”, the palace said.", ["Marte: our line must hold"]),
        ("Marte “praised the work of the fleet” at sea.", ["Marte: praised the work of the fleet"]),
        (
            "What they think can be read in the statement of the palace.\n\n“The line was of great importance.”\n\nShips sailed.",
            ["palace: The line was of great importance."],
        ),
        ("“It is a day of joy,” Marte continued.", ["Marte: It is a day of joy,"]),
        (
            "“It is a day of joy,” it is said in the palace's statement.",
            ["palace's statement: It is a day of joy,"],
        ),
        (
            "Marte confirmed the talk in a tweet on Thursday saying: “We talked of cod.”",
            ["Marte: We talked of cod."],
        ),
        ("Marte praised the line. “I was glad to call,” the statement said.", ["Marte: I was glad to call,"]),
        ("“He was late and I was early,” Marte said of Ola Berg.", ["Marte: He was late and I was early,"]),
        # a body speaks of what was done: the words are the body's
        ("Marte “praised the talks at length,” the palace said.", ["palace: praised the talks at length,"]),
        (
            "“A good talk with Marte,” von der Berg said. Minister Ursula von der Berg of Norway had rung him.",
            ["Berg: A good talk with Marte,"],
        ),
        (
            "The ministry said Marte “praised the talks of the two”.",
            ["ministry: praised the talks of the two"],
        ),
        (
            "“We have no cod,” Marte told Ilves. “Our boats are old,” he told Ilves.",
            ["Marte: We have no cod,", "Marte: Our boats are old,"],
        ),
        ("“It went well,” said Marte spokesman Juan Soto.", ["Soto: It went well,"]),
        (
            "“It went well,” said the aide Juan Soto. According to him, the line was “as good as new”.",
            ["Soto: It went well,", "Soto: as good as new"],
        ),
        (
            "Help was provided by Norway. “It was in time,” the palace said in a statement. “It was much,” the statement said.",
            ["palace: It was in time,", "palace: It was much,"],
        ),
    ],
)
def test_whose_words(text, expected):
    assert spoken(text) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Marte spoke by phone with Ilves.", ["a fine and long talk"]),
        ("Marte told reporters that it was “a fine talk, and a long one”.", ["a fine talk, and a long one"]),
    ],
)
def test_a_title_quotes_from_the_text_below_it(body, expected):
    lead = "Norwegian President Astrid Ilves spoke by phone with Chilean President Pablo Marte on Monday."
    text = f"Marte calls talk with Ilves “a fine and long talk”\n\n{lead}\n\n{body}"
    (record,) = extract(Document(text, published="2026-02-03")).records
    assert [q.exact for s in record.statements for q in s.quotes] == expected
