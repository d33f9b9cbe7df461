"""Whom a title alone means in what an office says of its own principal's call: office | lead | sentence | who undertakes."""

import pytest

from toolkit.pipeline import extract
from toolkit.text import Document

TABLE = """
PMO India | Prime Minister Narendra Modi spoke by phone with the President of Kenya, William Ruto. | The President promised to send ships. | William Ruto
PMO India | Prime Minister Narendra Modi spoke by phone with the President of Kenya, William Ruto. | The Prime Minister promised to send ships. | Narendra Modi
Prime Minister of Israel | Prime Minister Benjamin Netanyahu spoke by phone with President William Ruto of Kenya. | The President promised to send ships. | William Ruto
German Federal Government | Federal Chancellor Olaf Scholz spoke by phone with the President of Kenya, William Ruto. | The President assured the Federal Chancellor that Kenya would send ships. | William Ruto
Department of State | Secretary of State Antony Blinken spoke by phone with President William Ruto of Kenya. | The President promised to send ships. | William Ruto
Ministry of External Affairs | External Affairs Minister S. Jaishankar spoke by phone with the President of Kenya, William Ruto. | The President promised to send ships. | William Ruto
Government of Japan | Foreign Minister Yoko Kamikawa had a phone call with the Prime Minister of Fiji, Sitiveni Rabuka. | The Prime Minister promised to send ships. | Sitiveni Rabuka
Élysée | President Emmanuel Macron spoke by phone with the Prime Minister of Fiji, Sitiveni Rabuka. | The Prime Minister promised to send ships. | Sitiveni Rabuka
10 Downing Street | The Prime Minister spoke by phone with Prime Minister Sitiveni Rabuka of Fiji. | The Prime Minister promised to send ships. | Rishi Sunak
White House | President Joe Biden spoke by phone with President William Ruto of Kenya. | The President promised to send ships. | Joe Biden
"""


@pytest.mark.parametrize("row", TABLE.strip().splitlines(), ids=lambda row: row[:60])
def test_who_undertakes(row):
    office, lead, sentence, name = (cell.strip() for cell in row.split("|"))
    text = f"Call\n\n{lead}\n\nThe leaders discussed trade. {sentence}"
    (record,) = extract(Document(text, published="2023-11-08", publisher=office)).records
    (commitment,) = record.commitments
    named = {p.id: p.name for p in record.participants}
    assert [named.get(actor) for actor in commitment.actors] == [name]
