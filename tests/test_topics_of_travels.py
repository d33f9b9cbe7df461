"""Whose travels make a visit: those of leaders and of those on the call, not of their officials."""

import pytest

from toolkit.api import extract

LEAD = "Norwegian Foreign Minister Jan Vik spoke by phone with Chilean Foreign Minister Ana Marte on Monday. "


@pytest.mark.parametrize(
    ("text", "visit"),
    [
        ("Vik said that officials would travel to Lima in May.", False),
        ("Vik added that a team from the ministry would visit Lima in May.", False),
        ("Vik said that Special Envoy Ola Berg will travel to Lima in May.", False),
        ("Vik said that Defence Minister Ola Berg will travel to Santiago in May.", True),
        ("Vik will travel to Santiago in May.", True),
        ("They discussed how Norwegian Prime Minister Ola Berg will travel to Santiago in May.", True),
        ("They agreed that Marte would visit Oslo in May.", True),
        # whom one has come
        ("Vik invited Marte to the summit of Arctic leaders in May.", False),
        ("Vik invited Marte to attend the donor conference in Oslo in May.", True),
        ("Vik invited Marte to take part in a krill forum in Bergen.", True),
        ("Marte was invited to attend the opening match.", True),
        ("They discussed the donor conference in Oslo.", False),
    ],
)
def test_visits(text, visit):
    (record,) = extract(LEAD + text, published="2026-03-12")
    assert ("DIP.VISIT" in {t.code for t in record.topics}) is visit


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("They discussed calls between theater commanders.", set()),
        ("They discussed a play at the national theater.", {"MOB.CULT"}),
        ("They discussed the training mission in Fiji.", {"SEC.DEFCOOP"}),
        ("They discussed joint sea patrols.", {"SEC.DEFCOOP"}),
        ("They discussed a student held since July.", {"MOB.CONS"}),
        ("They discussed a search and rescue exercise.", {"SEC.DEFCOOP"}),
        ("They discussed a coast guard cutter.", {"SEC.MARITIME"}),
        ("They discussed support for the Haitian National Police.", {"SEC.DEFCOOP", "CON.AME"}),
        ("Vik promised 40 more police officers to Haiti.", {"SEC.DEFCOOP"}),
        ("They discussed a grant to the Somali army.", {"SEC.DEFCOOP", "CON.AFR"}),
        ("They discussed wind power.", {"ENE.STRAT", "ENE.RENEW"}),
        (
            "They discussed the discharge of treated water into the sea.",
            {"ENE.CLIMATE", "ENE.NUCCIV", "ENE.NUCSAFE"},
        ),
        ("They discussed the return of deported children.", {"HUM.RIGHTS"}),
        ("They discussed talks between the Colombian government and armed groups.", {"CON.PEACE"}),
    ],
)
def test_phrases(text, codes):
    (record,) = extract(LEAD + text, published="2026-03-12")
    assert {t.code for t in record.topics} == codes
