"""Topics that are a quarrel of two states, or none where others stand in it; bodies that act and envoys who are sent; furniture below a text; no-ops first."""

import pytest

from toolkit.pipeline import extract
from toolkit.text import Document

DISCUSSED = ("in_call", "opening_remarks", "briefing", "unspecified")
GREECE, SPAIN = "Prime Minister Maria Kalli of Greece", "President Ana Ruiz of Spain"
TURKEY = "President Emre Aksoy of Turkey"


def discussed(one, other, sentence, *, title="Two leaders on the phone", publisher="Reuters"):
    text = f"{title}\n\n{one} spoke by phone with {other} on Monday. {sentence}"
    (record,) = extract(Document(text, published="2026-02-03", publisher=publisher)).records
    return {t.code for t in record.topics if t.setting in DISCUSSED and t.polarity == "positive"}


@pytest.mark.parametrize(
    ("one", "other", "sentence", "codes"),
    [
        (GREECE, SPAIN, "They discussed the Aegean.", set()),
        (GREECE, TURKEY, "They discussed the Aegean.", {"BIL.DISP"}),
        (GREECE, TURKEY, "They discussed the casus belli.", {"BIL.DISP"}),
        (SPAIN, GREECE, "They discussed Ceuta.", set()),
        (SPAIN, "King Omar of Morocco", "They discussed Ceuta.", {"BIL.DISP"}),
    ],
)
def test_quarrels_of_two(one, other, sentence, codes):
    assert discussed(one, other, sentence) & {"BIL.DISP"} == codes


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        # bodies that act, envoys who are sent, summits that date something
        ("President Ruiz praised the work of ECOWAS.", set()),
        ("President Ruiz said the Arab League was slow.", set()),
        ("President Ruiz said she was ready to send a special envoy to Khartoum.", set()),
        ("They discussed Norway's accession to NATO.", {"GLO.ORG"}),
        ("They discussed cooperation in renewable energy.", {"ENE.STRAT"}),
        ("They discussed cooperation in wind farms.", {"ENE.STRAT"}),
    ],
)
def test_what_is_spoken_of(sentence, codes):
    found = discussed(SPAIN, GREECE, sentence)
    assert found & {"GLO.ORG", "DIP.MEDIATION", "ENE.CLIMATE", "ENE.STRAT"} == codes


@pytest.mark.parametrize(
    ("tail", "codes"),
    [
        ("The Prime Minister spoke of tariffs.", {"ECO.TARIFF"}),
        ("For further information, please contact:\nOla Berg, who can speak on tariffs", set()),
        ("Related\nTalks on tariffs", set()),
        ("[Reference] Tariffs\nTariffs were raised in May.", set()),
        ("See also\nTalks on tariffs", set()),
    ],
)
def test_below_the_text(tail, codes):
    assert (
        discussed(GREECE, SPAIN, f"They spoke for an hour.\n\n{tail}", publisher="Greek Government") == codes
    )


def test_a_summit_that_a_title_names_is_an_occasion():
    assert discussed(GREECE, SPAIN, "The sea was calm.", title="Two leaders speak before summit") == set()
