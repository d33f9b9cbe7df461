"""People as offices and armies name them: letters after names, chiefs of staff, forces called after where they stand, who speaks for whom."""

import pytest

from toolkit.api import extract

CASES = [
    # a surname that is a title, before letters and without
    ("The Hon Julie Bishop, Minister for Foreign Affairs of Australia, spoke by phone with Kenyan Foreign Minister Amina Mohamed.", "2015-03-15",
     {"Julie Bishop AUS", "Amina Mohamed KEN"}),
    ("The Hon Julie Bishop MP, Minister for Foreign Affairs of Australia, spoke by phone with Kenyan Foreign Minister Amina Mohamed.", "2015-03-15",
     {"Julie Bishop AUS", "Amina Mohamed KEN"}),
    # "air" alone is no rank
    ("Norwegian Air Chief Marshal Nils Moe spoke by phone with Chilean Defence Minister Rosa Vidal.", "2025-03-04",
     {"Nils Moe NOR", "Rosa Vidal CHL"}),
    ("Norwegian Foreign Minister Nils Moe and the head of the Clean Air Fund spoke. He then spoke by phone with Chilean Foreign Minister Rosa Vidal.", "2025-03-04",
     {"Nils Moe NOR", "Rosa Vidal CHL"}),
    # forces called after where they stand are none of that state
    ("Norwegian Defence Minister Nils Moe spoke by phone with Chilean Defence Minister Rosa Vidal. Commander, U.S. Forces Korea Gen. Paul Rowe also took part.", "2025-03-04",
     {"Nils Moe NOR", "Rosa Vidal CHL"}),
    ("General Nils Moe of Norway spoke by phone with Japan Chief of Staff, Joint Staff Gen. Koji Tanabe.", "2025-03-04",
     {"Nils Moe NOR", "Koji Tanabe JPN"}),
    # who speaks for a leader is on no call of his
    ("Norwegian Prime Minister Nils Moe had talks over the phone with Chilean President Pablo Arrieta, the Prime Minister’s press chief, Arne Lund, told the agency NTB.", "2025-03-04",
     {"Nils Moe NOR", "Pablo Arrieta CHL"}),
    # a title that is somebody's given name
    ("Norwegian Foreign Minister Nils Moe spoke by phone with the Amir of Qatar, Sheikh Tamim bin Hamad Al Thani.", "2021-12-07",
     {"Nils Moe NOR", "Tamim bin Hamad Al Thani QAT"}),
    ("Norwegian Foreign Minister Nils Moe spoke by phone with Amir Khan Muttaqi.", "2021-12-07",
     {"Nils Moe NOR", "Amir Khan Muttaqi AFG"}),
    # the state inside an office, behind somebody of another
    ("Ukrainian President Volodymyr Zelenskyy spoke by phone with Norwegian Prime Minister Nils Moe. Commander-in-Chief of the Armed Forces of Ukraine Valerii Zaluzhnyi and Chairman of the US Joint Chiefs of Staff Mark Milley also took part in the conversation.", "2023-02-09",
     {"Volodymyr Zelenskyy UKR", "Nils Moe NOR", "Valerii Zaluzhnyi UKR", "Mark Milley USA"}),
    # who once led a government at home, and serves the Union now
    ("European Commission President Ursula von der Leyen and Executive Vice-President Valdis Dombrovskis spoke by phone with Chilean President Gabriel Boric.", "2024-09-12",
     {"Ursula von der Leyen EU", "Valdis Dombrovskis EU", "Gabriel Boric CHL"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "published", "expected"), CASES)
def test_on_the_call(text: str, published: str, expected: set[str]) -> None:
    records = extract(f"Readout of the call\n\n{text}", published=published)
    found = {f"{p.name} {p.side or '-'}" for record in records for p in record.participants}
    assert found == expected


@pytest.mark.parametrize(
    "title", ["Tropical Cyclone Pam", "Call with Samoa", "Condolences"], ids=["a storm", "a call", "a word"]
)
def test_a_heading_writes_no_letter(title: str) -> None:
    """Who writes "I" is named in the lines above, and is no storm."""
    text = (
        f"{title}\n\nThe Hon Julie Bishop MP\nMinister for Foreign Affairs\nMedia release\n\n"
        "This afternoon I spoke by phone with Samoan Foreign Minister Ioane Tuimana to convey sympathy."
    )
    (record,) = extract(text, published="2015-03-15", publisher="Minister for Foreign Affairs (Australia)")
    assert {p.name for p in record.participants} == {"Julie Bishop", "Ioane Tuimana"}


def test_a_spokesman_is_no_woman() -> None:
    """ "Told her" means the minister, though the spokesman was named last."""
    text = (
        "Foreign Minister Kari Aasheim of Norway telephoned Foreign Minister Olav Vidal of Chile on Monday, spokesman P.J. Lund "
        "said. She then spoke with Peruvian Foreign Minister Luis Paz.\n\nLund said Vidal thanked Aasheim. In the second call, "
        "Paz told her that he was ready to talk."
    )
    sides = [{p.side for p in record.participants} for record in extract(text, published="2025-03-04")]
    assert sides == [{"NOR", "CHL"}, {"NOR", "PER"}]


def test_whose_wife_speaks_is_a_woman() -> None:
    """ "She said" goes on with her, though what she told first was of a man."""
    text = (
        "Foreign Minister Jaan Ilves of Estonia spoke by phone with Foreign Minister Ana Boric of Chile.\n\n"
        "His wife, Line Holt-Kjaer, told TV2 that he is unwell.\n\n“We have been promised a lot,” she said."
    )
    (record,) = extract(text, published="2025-03-04", publisher="AP")
    (spoken,) = (s for s in record.statements if s.quotes)
    names = {p.id: p.name for p in (*record.participants, *record.people)}
    assert [names[a.source] for a in spoken.attribution] == ["Line Holt-Kjaer"]


@pytest.mark.parametrize(
    ("told", "actor"),
    [
        ("The Prime Minister promised to send two ships.", "CAN"),
        ("“The Prime Minister promised to send two ships,” a spokesperson said.", "CAN"),
        ("“I was glad. The Prime Minister promised to send two ships,” Prime Minister Carney said.", "GBR"),
    ],
    ids=["in the office's words", "in its spokesperson's", "in his own"],
)
def test_the_prime_minister_is_no_one_who_says_i(told: str, actor: str) -> None:
    text = f"Prime Minister Mark Carney spoke by phone with the Prime Minister of the United Kingdom, Keir Starmer. {told}"
    (record,) = extract(text, published="2025-05-26", publisher="Prime Minister of Canada")
    sides = {p.id: p.side for p in record.participants}
    assert [sides.get(a, a) for c in record.commitments for a in c.actors] == [actor]
