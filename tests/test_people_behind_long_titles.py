"""Names behind long titles, and names that begin with a small word or are also a place."""

import pytest

from toolkit.api import extract

CASES = [
    ("To Oslo, Lima sent word. Norwegian Prime Minister Jonas Gahr Store spoke by phone with Peruvian President Dina Boluarte.", "2025-03-04",
     {"Jonas Gahr Støre", "Dina Boluarte"}),
    ("Russian President Vladimir Putin and General Secretary of the Communist Party of Vietnam Central Committee To Lam spoke by phone.", "2025-03-04",
     {"Vladimir Putin", "Tô Lâm"}),
    ("General Secretary of the Communist Party of Viet Nam (CPV) Central Committee To Lam spoke by phone with Russian President Vladimir Putin.", "2025-03-04",
     {"Vladimir Putin", "Tô Lâm"}),
    ("A spokesman said that To Lam had spoken by phone with Russian President Vladimir Putin.", "2025-03-04", {"Vladimir Putin", "Tô Lâm"}),
    ("U.S. Secretary of Defense Lloyd Austin spoke by phone with Kenyan Cabinet Secretary for Defence Aden Duale.", "2023-08-24",
     {"Lloyd Austin", "Aden Duale"}),
    ("Secretary Austin spoke by phone with his French counterpart.", "2023-03-09", {"Lloyd Austin", "Sébastien Lecornu"}),
    ("Minister Joly spoke by phone with her French counterpart.", "2023-03-09", {"Mélanie Joly", "Catherine Colonna"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "published", "expected"), CASES)
def test_reads_the_name(text: str, published: str, expected: set[str]) -> None:
    records = extract(f"Readout of the call\n\n{text}", published=published)
    assert {p.name for record in records for p in record.participants} == expected


def test_a_name_is_no_subject_of_the_call() -> None:
    """Aden is a port that texts discuss, and a name."""
    text = "U.S. Secretary of Defense Lloyd Austin spoke by phone with Kenyan Cabinet Secretary for Defence Aden Duale."
    (record,) = extract(f"T\n\n{text}", published="2023-08-24")
    assert "CON.YEM" not in {topic.code for topic in record.topics}
