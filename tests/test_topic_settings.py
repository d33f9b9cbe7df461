"""Which topics of a whole text were discussed in its call: no-ops first."""

import pytest

from toolkit.pipeline import extract
from toolkit.text import Document

CALL = "President Ilves of Estonia spoke by phone with President Marte of Chile on Monday about lithium supplies."
DISCUSSED = ("in_call", "opening_remarks", "briefing", "unspecified")


def discussed(text, publisher):
    document = Document(
        f"Two presidents on the phone\n\n{CALL}\n\n{text}", published="2026-02-03", publisher=publisher
    )
    (record,) = extract(document).records
    codes = {t.code for t in record.topics if t.setting in DISCUSSED and t.polarity == "positive"}
    return codes - {"ECO.SUPPLY"}


@pytest.mark.parametrize(
    ("text", "publisher", "codes"),
    [
        # What a report tells beside the call.
        ("In October, Chile imposed tariffs on Estonian timber.", "Reuters", set()),
        ("Since then, migrants have been stranded at the border.", "Reuters", set()),
        ("The appeal came after deadly floods in the south.", "Reuters", set()),
        ("Chile is one of the largest growers of wheat.", "Xinhua", set()),
        ("Chile is one of the largest exporters of agricultural products.", "Reuters", set()),
        ("The palace confirmed the call amid tensions in the South China Sea.", "Reuters", set()),
        ("During that conversation, President Marte had urged a ceasefire.", "Reuters", set()),
        ("The statement said nothing about cyberattacks or climate change.", "Reuters", set()),
        ("In March 2024, the two had talked about visas.", "Office of the President of Estonia", set()),
        ("Earlier on Sunday, the minister had opened a hospital.", "Reuters", set()),
        ("The president became the butt of jokes over corruption last month.", "Harbour Gazette", set()),
        ("Both men are expected to discuss refugees.", "Reuters", set()),
        ("The two presidents spoke at noon as a rift over refugees drags on.", "Reuters", set()),
        ("President Marte said on X that migration was out of hand.", "Reuters", set()),
        ("After a trip to the wheat fair in Riga, President Marte thanked his host.", "Reuters", set()),
        ("Chile has repeatedly accused Estonia of ignoring refugees.", "Reuters", set()),
        (
            "In March, the two spoke by phone about visas. They also agreed on wheat exports.",
            "Reuters",
            set(),
        ),
        ("Peru accuses President Marte of luring migrants to the border.", "Reuters", set()),
        (
            "The two talked about wheat, as they had when they met on the sidelines of the G20 summit.",
            "Reuters",
            {"ECO.AGRI"},
        ),
        # What was discussed.
        (
            "The ministry said the two leaders looked forward to meeting in Lima on the sidelines of the G20 summit.",
            "Reuters",
            {"DIP.SUMMIT"},
        ),
        ("The two leaders also discussed migration.", "Reuters", {"MOB.MIGR"}),
        ("Climate change was also raised.", "Reuters", {"ENE.CLIMATE"}),
        (
            "“Conveyed our thanks for the release of the crew. Took stock of migration,” President Marte said in a post on X.",
            "Reuters",
            {"MOB.CONS", "MOB.MIGR"},
        ),
        (
            "His spokesman said in a post on X that President Marte had told President Ilves that the trade routes must stay open.",
            "Reuters",
            {"ECO.TRADE"},
        ),
        ("President Marte said Chile wanted a free trade agreement.", "Reuters", {"ECO.TRADE"}),
        ("The White House said cybersecurity was on the agenda.", "Reuters", {"SEC.CYBER"}),
        (
            "In a post on X, President Marte said the discussion had dealt with migration.",
            "Reuters",
            {"MOB.MIGR"},
        ),
        ("Chile is ready to buy wheat from Estonia.", "Xinhua", {"ECO.AGRI"}),
        (
            "The presidents of Estonia and Chile noted the value of climate action.",
            "Office of the President of Estonia",
            {"ENE.CLIMATE"},
        ),
        ("Free movement remains a priority.", "Office of the President of Estonia", {"MOB.VISA"}),
    ],
)
def test_discussed(text, publisher, codes):
    assert discussed(text, publisher) == codes


@pytest.mark.parametrize(
    ("title", "codes"),
    [
        ("Japan-Peru Relations", {"ECO.TARIFF"}),
        ("Japan-Peru Relations discussed by telephone", {"BIL.REL", "ECO.TARIFF"}),
    ],
)
def test_the_name_of_a_page_is_no_subject(title, codes):
    call = (
        "On February 3, Mr. SATO Ken, Minister for Foreign Affairs of Japan, held a telephone talk with H.E. Ms. Ana Quispe, "
        "Minister of Foreign Affairs of the Republic of Peru. The two Ministers exchanged views on tariffs."
    )
    text = f"{title}\n\nFebruary 3, 2026\n\n{call}"
    (record,) = extract(Document(text, publisher="Ministry of Foreign Affairs of Japan")).records
    assert {t.code for t in record.topics if t.setting in DISCUSSED} == codes


def test_the_states_of_a_list_of_offices_and_the_path_of_a_page_are_no_subjects():
    text = (
        "President holds phone calls with heads of state of Jordan, Egypt, Syria to discuss wheat\n\nForeign policy > Security, disarmament and non-proliferation > News\n\n"
        "UAE President Mohamed bin Zayed Al Nahyan and King Abdullah II of Jordan spoke by phone and discussed wheat."
    )
    record = extract(Document(text, published="2026-03-12", publisher="WAM")).records[0]
    assert {t.code for t in record.topics} == {"ECO.AGRI"}
