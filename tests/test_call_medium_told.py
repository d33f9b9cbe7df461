"""The medium of a call that the next sentence or a post names: "Following the video call", "Had a telecon with"."""

import pytest

from tests.callfacts import facts

#: A report, and of its call the state, the sides, the day and the medium.
REPORTS = [
    (
        "Norwegian Foreign Minister Espen Barth Eide has spoken with Chilean Foreign Minister Alberto van Klaveren on krill. The phone call with van Klaveren took place on Tuesday.",
        "held CHL+NOR 2026-03-17 phone",
    ),
    (
        "Three leaders dialed into a hastily arranged video conference on Tuesday. Norwegian Prime Minister Jonas Gahr Støre, French President Emmanuel Macron and German Chancellor Friedrich Merz spent 75 minutes on the line, according to diplomats who were granted anonymity to speak freely.",
        "held DEU+FRA+NOR 2026-03-17 video",
    ),
    (
        "Norwegian Prime Minister Jonas Gahr Støre dialled into a hastily arranged video call on Tuesday with French President Emmanuel Macron.",
        "held FRA+NOR 2026-03-17 video",
    ),
    (
        'Malaysian Foreign Minister Mohamad Hasan spoke on Tuesday with his Omani counterpart Badr Albusaidi. "Had a telecon with FM @badralbusaidi of Oman," he posted.',
        "held MYS+OMN 2026-03-17 phone",
    ),
    (
        "Pakistani Prime Minister Shehbaz Sharif on March 17 talked with Malaysian Prime Minister Anwar Ibrahim about palm oil. Following the telephonic conversation, Sharif said a deal was near.",
        "held MYS+PAK 2026-03-17 phone",
    ),
    (
        'Jamaican Foreign Minister Kamina Johnson Smith on Tuesday said she spoke with the Foreign Minister of Guyana, Hugh Todd, on the border. Johnson Smith wrote on X, "Had a telecon with my colleague @hughtodd today."',
        "held GUY+JAM 2026-03-17 phone",
    ),
    (
        "Sri Lankan President Anura Kumara Dissanayake spoke with Indian Prime Minister Narendra Modi on Tuesday. After the phone call, Dissanayake said relief was on its way.",
        "held IND+LKA 2026-03-17 phone",
    ),
    (
        "Egyptian Foreign Minister Badr Abdelatty on Wednesday spoke with his Qatari counterpart Sheikh Mohammed bin Abdulrahman Al Thani. During the video conference, both called for calm.",
        "held EGY+QAT 2026-03-18 video",
    ),
    (
        'Bangladesh Foreign Minister Khalilur Rahman spoke on Tuesday with his Pakistani counterpart Ishaq Dar. "Good telecon with DPM Ishaq Dar," he wrote on X.',
        "held BGD+PAK 2026-03-17 phone",
    ),
    (
        "Philippine Foreign Secretary Theresa Lazaro on Tuesday talked with Canadian Foreign Minister Anita Anand. Following the video call, Lazaro said a pact was near.",
        "held CAN+PHL 2026-03-17 video",
    ),
    (
        "South African President Cyril Ramaphosa spoke on Wednesday with Ukrainian President Volodymyr Zelensky. In the telephone call, Ramaphosa offered to mediate.",
        "held UKR+ZAF 2026-03-18 phone",
    ),
    (
        "Japanese Prime Minister Sanae Takaichi spoke with Vietnamese Prime Minister Pham Minh Chinh on Tuesday. The phone talks lasted 20 minutes, Tokyo said.",
        "held JPN+VNM 2026-03-17 phone",
    ),
    (
        "Kuwaiti Foreign Minister Jarrah Jaber Al-Ahmad Al-Sabah spoke with Iraqi Foreign Minister Fuad Hussein on Tuesday. At the end of the phone conversation, both voiced hope.",
        "held IRQ+KWT 2026-03-17 phone",
    ),
    (
        "Nepalese Foreign Minister Arzu Rana Deuba held a telecon with her Bhutanese counterpart D N Dhungyel on Tuesday.",
        "held BTN+NPL 2026-03-17 phone",
    ),
    # an event before the call has a medium of its own
    (
        "Following the council of the river states, held via videoconference, Gambian President Adama Barrow had a telephone conversation with Malian President Assimi Goïta on Tuesday.",
        "held GMB+MLI 2026-03-17 phone",
    ),
    (
        "Following the council held via videoconference, Gambian President Adama Barrow thanked Malian President Assimi Goïta in it on Tuesday.",
        "held GMB+MLI 2026-03-17 video",
    ),
]


@pytest.mark.parametrize(("text", "call"), REPORTS, ids=[text[:40] for text, _ in REPORTS])
def test_medium(text, call):
    (found,) = facts(text, published="2026-03-19", publisher="Reuters")
    assert " ".join(found.split()[:4]) == call
