"""Whose call it was: whom a pronoun, a bare title or "I" means, who bears a leader's name, and what is of another occasion."""

import pytest

from tests.callfacts import facts

#: Issuer | text | its calls.
TEXTS = [
    # who goes on is the subject of the sentence before, whatever time opens it
    (
        "Reuters",
        "Calls\n\nThis morning Prime Minister Nils Berg of Norway had a telephone conversation with President Gabriel Boric of Chile.\n\n"
        "In the afternoon he spoke by telephone to President José Jerí of Peru.",
        ["held CHL+NOR 2026-03-13 phone - -", "held NOR+PER 2026-03-13 phone - -"],
    ),
    # a spokesman calls nobody
    (
        "Reuters",
        "Calls\n\nNorwegian Foreign Minister Nils Berg telephoned his Chilean counterpart, Alberto van Klaveren, spokesman Tore Dahl said. "
        "He also spoke by phone with Peruvian Foreign Minister Hugo de Zela.",
        ["held CHL+NOR - phone - NOR", "held NOR+PER - phone - -"],
    ),
    # the president of the Union on its own page
    (
        "European Commission",
        "Calls\n\nPresident von der Leyen talked by phone this evening with the President of Ukraine, Volodymyr Zelenskyy.\n\n"
        "Before noon, the President had a phone call with the Prime Minister of Norway, Nils Berg.",
        ["held EU+UKR 2026-03-13 phone - -", "held EU+NOR 2026-03-13 phone - -"],
    ),
    # who writes on the page of the office
    (
        "Prime Minister of Australia",
        "A good call\n\nI spoke by phone with Prime Minister Nils Berg of Norway today.",
        ["held AUS+NOR 2026-03-13 phone - -"],
    ),
    (
        "Prime Minister of Australia",
        "A good call\n\n“I spoke by phone with Prime Minister Nils Berg of Norway today,” the minister said.",
        ["held NOR 2026-03-13 phone - -"],
    ),
    # an airport that is spoken about, and one where people speak
    (
        "Reuters",
        "Calls\n\nForeign Minister Nils Berg of Norway spoke by phone with Foreign Minister Hugo de Zela of Peru.\n\n"
        "He also spoke with Foreign Minister Alberto van Klaveren of Chile about repairs at the airport.",
        ["held NOR+PER - phone - -", "held CHL+NOR - phone - -"],
    ),
    (
        "Reuters",
        "Talks\n\nForeign Minister Nils Berg of Norway spoke with Foreign Minister Hugo de Zela of Peru at the airport.",
        [],
    ),
    # who took part in a meeting that the call was about
    (
        "Reuters",
        "Call\n\nPrime Minister Nils Berg of Norway held a telephone call with President Gabriel Boric of Chile.\n\nDuring the call they "
        "reviewed the results of the meeting held in Oslo on Monday with the participation of Ghana's president, John Mahama.",
        ["held CHL+NOR - phone - -"],
    ),
    # what was a day before, and what has been since
    (
        "Reuters",
        "Berg speaks with Boric\n\nPrime Minister Nils Berg of Norway spoke with President Gabriel Boric of Chile on Thursday, two days after "
        "his phone conversation with President José Jerí of Peru ended without result. The call lasted 20 minutes.",
        ["held CHL+NOR 2026-03-12 phone PT20M -"],
    ),
    (
        "Reuters",
        "Berg speaks with Boric\n\nPrime Minister Nils Berg of Norway and President Gabriel Boric of Chile had phone talks Thursday.\n\n"
        "Berg has held similar phone talks with President José Jerí of Peru since the flood.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    # a claim that is denied, and a call that is
    (
        "Reuters",
        "Berg speaks with Boric\n\nPrime Minister Nils Berg of Norway spoke by phone with President Gabriel Boric of Chile on Thursday and "
        "repeated a charge that Santiago denied.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        "Reuters",
        "Berg claims call\n\nPrime Minister Nils Berg of Norway claimed that he had spoken by phone with President Gabriel Boric of Chile, a claim "
        "that Santiago denied.",
        ["disputed CHL+NOR - phone - -"],
    ),
    (
        "Reuters",
        "Berg calls Boric\n\nPrime Minister Nils Berg of Norway telephoned President Gabriel Boric of Chile on Thursday to explain the decision to "
        "deny trawlers entry.",
        ["held CHL+NOR 2026-03-12 phone - NOR"],
    ),
    # a title that names all whom one called
    (
        "Reuters",
        "Call between Nils Berg and his Chilean and Peruvian counterparts\n\nForeign Minister Nils Berg of Norway spoke by telephone on Thursday with "
        "his Chilean counterpart, Alberto van Klaveren, and with his Peruvian counterpart, Hugo de Zela, in two separate conversations.",
        ["held CHL+NOR 2026-03-12 phone - -", "held NOR+PER 2026-03-12 phone - -"],
    ),
    # whose minister, adviser or court somebody is
    (
        "The White House",
        "Call\n\nNational Security Adviser Mike Waltz today talked by phone with Tore Dahl of the Norwegian Royal Office.",
        ["held NOR+USA 2026-03-13 phone - -"],
    ),
    (
        "The White House",
        "Call\n\nNational Security Adviser Mike Waltz today talked by phone with Tore Dahl of the Red Cross.",
        [],
    ),
    (
        "The White House",
        "Call\n\nNational Security Adviser Mike Waltz today talked by phone with Norwegian presidential security advisor Tore Dahl.",
        ["held NOR+USA 2026-03-13 phone - -"],
    ),
    (
        "The White House",
        "Call\n\nSecretary of State Marco Rubio spoke by phone today with Foreign Minister Hugo de Zela of Peru and Ana Marte, Minister of Defence.",
        ["held PER+USA 2026-03-13 phone - -"],
    ),
    (
        "Reuters",
        "Call\n\nPrime Minister Nils Berg of Norway spoke by telephone with the Foreign Minister of the Egyptian Arab Republic, Badr Abdelatty.",
        ["held EGY+NOR - phone - -"],
    ),
    # delegations on a video link, and one that travels
    (
        "The White House",
        "Fisheries Group\n\nNational Security Adviser Mike Waltz led American participation in a virtual meeting of the U.S.-Chile Fisheries "
        "Group on March 11. The Chilean delegation was led by Foreign Minister Alberto van Klaveren.",
        ["held CHL+USA 2026-03-11 video - -"],
    ),
    (
        "Reuters",
        "Call\n\nPrime Minister Nils Berg of Norway spoke by telephone with President Gabriel Boric of Chile. A delegation was led by Ghanaian "
        "Foreign Minister Samuel Ablakwa.",
        ["held CHL+NOR - phone - -"],
    ),
    # a round of calls that somebody received
    (
        "Reuters",
        "Calls\n\nNorwegian Prime Minister Nils Berg received phone calls from a dozen leaders on Tuesday.\n\nIn his call, Chilean President Gabriel "
        "Boric conveyed his condolences.\n\nSeparately, Ghanaian President John Mahama told Berg that Ghana was ready to help.\n\nBerg also called "
        "Peruvian President José Jerí.",
        [
            "held CHL+NOR 2026-03-10 phone - CHL",
            "held GHA+NOR 2026-03-10 phone - GHA",
            "held NOR+PER 2026-03-10 phone - NOR",
        ],
    ),
    (
        "Reuters",
        "‘Take your time’: how a call with Boric led Berg to stay\n\nNorwegian Prime Minister Nils Berg told Chilean President Gabriel Boric in a "
        "phone call on Tuesday that he would stay.",
        ["held CHL+NOR 2026-03-10 phone - -"],
    ),
    # who goes on with the round, whoever answered between
    (
        "Reuters",
        "Calls\n\nNorwegian Prime Minister Nils Berg spoke by phone with Chilean President Gabriel Boric. Boric said that he would come. He called the "
        "talk friendly.\n\nHe also spoke with Peruvian President José Jerí.",
        ["held CHL+NOR - phone - -", "held NOR+PER - phone - -"],
    ),
    (
        "Reuters",
        "Calls\n\nNorwegian Prime Minister Nils Berg spoke by phone with Chilean Foreign Minister Ana Marte. She also spoke with Peruvian President "
        "José Jerí.",
        ["held CHL+NOR - phone - -", "held CHL+PER - phone - -"],
    ),
    # a day that is named twice
    (
        "European Council",
        "Statement\n\nThe video conference of President António Costa with the Prime Minister of Norway, Nils Berg, which had been set for this Tuesday, "
        "17 March, has been cancelled.",
        ["cancelled EU+NOR 2026-03-17 video - -"],
    ),
    # what was promised in a call, is expected, or had been
    (
        "Reuters",
        "Call\n\nPrime Minister Nils Berg of Norway spoke by phone with President Gabriel Boric of Chile.\n\nThey talked about cod.\n\nBoric promised to "
        "call President José Jerí of Peru before the weekend.",
        ["held CHL+NOR - phone - -"],
    ),
    (
        "Reuters",
        "Ministers to talk\n\nNorwegian Defence Minister Nils Berg and Chilean Defence Minister Ana Marte are expected to discuss ships in a video call "
        "on Monday.",
        ["planned CHL+NOR 2026-03-16 video - -"],
    ),
    (
        "Reuters",
        "Ministers’ online talks called off\n\nNorwegian Defence Minister Nils Berg and Chilean Defence Minister Ana Marte had been expected to discuss "
        "ships in online talks.",
        ["cancelled CHL+NOR - video - -"],
    ),
    # who holds a call has not placed it
    (
        "Ministry of Foreign Affairs of Norway",
        "On the telephone call held by Foreign Minister Nils Berg\n\nForeign Minister Nils Berg held a telephone call today with Foreign Minister "
        "Hugo de Zela of Peru.",
        ["held NOR+PER 2026-03-13 phone - -"],
    ),
]


@pytest.mark.parametrize(("issuer", "text", "expected"), TEXTS, ids=lambda cell: str(cell)[:60])
def test_whose(issuer, text, expected):
    assert sorted(facts(text, publisher=issuer, published="2026-03-13")) == sorted(expected)


def test_kin_of_a_leader():
    text = (
        "Bush Phones Ilves\n\nPresident Bush telephoned President Arnold Rüütel of Estonia on Sunday.\n\nEarlier Sunday, Bush dined with "
        "first lady Laura Bush, who thanked him for the tea."
    )
    assert facts(text, publisher="Associated Press", published="2005-10-09") == [
        "held EST+USA 2005-10-09 phone - USA"
    ]
