"""Whose words a clause or a quotation is where several have spoken: text | each chain, outermost first, and the words."""

import pytest

from toolkit.api import extract

LEAD = "T\n\nPresident Pablo Marte of Chile spoke by telephone with President Astrid Ilves of Norway.\n\n"
TABLE = """
Spokesman Juan Vidal said the call was short. In Oslo, press secretary Olav Lund said it was long. "It was an hour," the spokesman said. | Olav Lund: It was an hour
A spokesman for Chile's government said the call was short. In Oslo, press secretary Olav Lund said it was long. "It was an hour," the spokesman said. | Olav Lund: It was an hour
A Chilean diplomatic source said the call was short. Marte, who was on a visit to Peru, is to go on to Lima. "I will then report to my colleagues," he told journalists. | Pablo Marte: I will then report to my colleagues
A Chilean diplomatic source said the call was short. "I will say no more," he told journalists. | Chilean diplomatic source: I will say no more
The newspaper La Nube, citing a person in the room, reported that Marte put down the receiver and told his aides: "It is decided." | La Nube > person in the room > Pablo Marte: It is decided
A member of the government said Marte had asked for ships. Marte had sounded "sorry, but decided", the same source said. | member of the government: sorry, but decided
Government sources said the call was short. Marte had been "rather blunt", the sources said. | Government sources: rather blunt
Spokesman Juan Vidal said the call was short. "A month is too long," he said. "The president said so to her." | Juan Vidal: A month is too long; Juan Vidal: The president said so to her.
Azim Bek said Marte had told ministers afterwards: "She did not say no." | Azim Bek > Pablo Marte: She did not say no.
Azim Bek said Marte had told ministers “she looks forward to it”. | Azim Bek: she looks forward to it
The spokesman, Nikorn Balan, told Reuters that Chile had told Norway it preferred to wait, and that mediation was not needed "at this stage". | Reuters > Nikorn Balan: at this stage
Spokesman Juan Vidal told reporters that Marte was content. Asked whether Ilves or Emil Lindqvist would travel, he replied: "That is for them." | Juan Vidal: That is for them
Marte announced this in a post, Ukrinform reports. "I had a good call with Astrid." | Pablo Marte: I had a good call with Astrid.
Marte announced this in a post, Ukrinform reports. "They had a good call." | Ukrinform: They had a good call.
A diplomat in Accra told Agence France Presse that Marte had been "quite firm". | Agence France Presse > diplomat in Accra: quite firm
"""


def quoted(text):
    (record,) = extract(LEAD + text, published="2026-03-12")
    names = {p.id: p.name for p in (*record.participants, *record.people)} | {
        s.id: s.name for s in record.sources
    }
    return [
        " > ".join(names[step.source] for step in said.attribution) + ": " + quote.exact.strip(",")
        for said in record.statements
        for quote in said.quotes
    ]


@pytest.mark.parametrize("row", [line for line in TABLE.splitlines() if line], ids=lambda row: row[:70])
def test_whose_words(row):
    text, expected = row.split(" | ")
    assert "; ".join(quoted(text)) == expected
