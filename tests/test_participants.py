"""Who is on a call: no-ops first, then titles, lists, counterparts and offices without a name.

Persons are invented, but for holders of offices whom only the reference data can name.
"""

import pytest

from toolkit.pipeline import extract
from toolkit.text import Document


def on_calls(text: str, issuer: str = "", day: str = "2024-05-14") -> list[str]:
    """Return the participants of each call, "Name SIDE" joined by semicolons, `*` after who accompanies."""
    document = Document(text, published=day, publisher=issuer or None)
    return [
        "; ".join(
            f"{p.name or '-'} {p.side}{'' if p.capacity == 'principal' else '*'}" for p in r.participants
        )
        for r in extract(document).records
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The Foreign Minister met the leaders of France and Germany in Lisbon.",
        "Presidents and prime ministers are called upon to show restraint.",
        "The list of participants was published yesterday.",
        "Prime Minister Runa Vik of Norway rang the South China Sea Institute and the Gulf of Guinea Foundation.",
        "Participants:\n\n- a pianist from Graz\n- two singers",
        "The Minister was joined by his counterparts for the family photo.",
    ],
)
def test_no_call(text: str) -> None:
    assert on_calls(text) == []


LISTS = [
    (
        "President Iker Sand of Bolivia held a joint call with Runa Vik, Prime Minister of Norway; Otto Brandl, "
        "Chancellor of Austria; and Lea Marchetti, President of the European Council.",
        "Iker Sand BOL; Runa Vik NOR; Otto Brandl AUT; Lea Marchetti EU",
    ),
    (
        "Prime Minister Runa Vik of Norway held a video conference with allies today.\n\nJoining the Prime Minister "
        "on the call were Chancellor Brandl of Austria, President Sand of Bolivia and NATO Secretary General Kruse.",
        "Runa Vik NOR; Brandl AUT; Sand BOL; Kruse NATO",
    ),
    (
        "Prime Minister Runa Vik of Norway held a video conference today.\n\nThe leaders who took part:\n\n"
        "- Chancellor Otto Brandl of Austria\n- President Dr. Iker Sand of Bolivia\n\nThey will meet again.",
        "Runa Vik NOR; Otto Brandl AUT; Iker Sand BOL",
    ),
    (
        "Prime Minister Runa Vik of Norway attended the Alpine Summit video conference today.\n\nAlpine Summit "
        "participants\nNorway: Prime Minister Vik, Austria: Chancellor Otto Brandl, EU: Commission President Sand",
        "Runa Vik NOR; Otto Brandl AUT; Sand EU",
    ),
    (
        "Prime Minister Runa Vik of Norway and Chancellor Otto Brandl of Austria co-chaired a virtual meeting of leaders "
        "with the participation of President Iker Sand of Bolivia, ahead of his meeting with President Ada Quill.",
        "Runa Vik NOR; Otto Brandl AUT; Iker Sand BOL",
    ),
    (
        "Details of the phone call, which took place on Monday and involved Norwegian Prime Minister Runa Vik, Austrian "
        "Chancellor Otto Brandl and others, were published by a magazine.",
        "Runa Vik NOR; Otto Brandl AUT",
    ),
    (
        "Prime Minister Runa Vik of Norway chaired a video call on Monday. Austrian Chancellor Otto Brandl took part, "
        "as did Bolivian President Iker Sand.",
        "Runa Vik NOR; Otto Brandl AUT; Iker Sand BOL",
    ),
    (
        "The foreign ministers of Bolivia, Norway and Austria – Iker Sand, Runa Vik and Otto Brandl – held a video "
        "call on Tuesday.",
        "Iker Sand BOL; Runa Vik NOR; Otto Brandl AUT",
    ),
    (
        "Norway's foreign minister, Runa Vik, held a joint call with her Bolivian and Austrian counterparts, Iker Sand "
        "and Otto Brandl, on Saturday.",
        "Runa Vik NOR; Iker Sand BOL; Otto Brandl AUT",
    ),
    (
        "Norway's foreign minister, Runa Vik, held a conference call with the Foreign Ministers of Bolivia, Iker Sand, "
        "of Austria, Otto Brandl, and of Peru, Ada Quill.",
        "Runa Vik NOR; Iker Sand BOL; Otto Brandl AUT; Ada Quill PER",
    ),
    (
        "On Monday, Norway's foreign minister, Runa Vik, had a joint phone call with her counterparts, Iker Sand, of the "
        "Republic of Bolivia, and Otto Brandl, of the Republic of Austria.",
        "Runa Vik NOR; Iker Sand BOL; Otto Brandl AUT",
    ),
    (
        "Following the visit of President Ada Quill of Peru, Prime Minister Runa Vik of Norway spoke by phone with "
        "President Iker Sand of Bolivia.",
        "Runa Vik NOR; Iker Sand BOL",
    ),
    (
        "Runa Vik, High Representative for Foreign Affairs and Security Policy/Vice-President of the European "
        "Commission, spoke by phone with President Iker Sand of Bolivia.",
        "Runa Vik EU; Iker Sand BOL",
    ),
    (
        "Austrian Security Adviser Otto Brandl held a video call with Deputy National Security Advisers: Runa Vik of "
        "Norway, and Iker Sand and Ada Quill of Bolivia.",
        "Otto Brandl AUT; Runa Vik NOR; Iker Sand BOL; Ada Quill BOL",
    ),
    (
        "Prime Minister Runa Vik of Norway held a conference call with Peruvian President Ada Quill, and Cambodia People's Party "
        "Chairman and Prime Minister Samdech Techo Hun Sen.",
        "Runa Vik NOR; Ada Quill PER; Hun Sen KHM",
    ),
    (
        "Sheikh Mohamed urges calm\n\nSheikh Mohamed stressed restraint.\n\nPresident His Highness Sheikh Mohamed bin Zayed Al Nahyan "
        "held a phone call with Prime Minister Runa Vik of Norway.",
        "Mohamed bin Zayed Al Nahyan ARE; Runa Vik NOR",
    ),
    (
        "Mr. Runa Vik, Minister for Foreign Affairs of Norway, held a telephone talk with the Rt. Hon. Ada Quill, Foreign Secretary of"
        " the UK, and the Hon. Bo Marte MP, Minister for Foreign Affairs of Australia.",
        "Runa Vik NOR; Ada Quill GBR; Bo Marte AUS",
    ),
]


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_lists(text: str, expected: str) -> None:
    assert on_calls(text) == [expected]


NAMES = [
    (
        "Prime Minister Runa Vik of Norway held a video conference with Alpine Allies, hosted by Presidents Iker "
        "Sand of Bolivia and Ada Quill of Peru.",
        "Government of Norway",
        "Runa Vik NOR; Iker Sand BOL; Ada Quill PER",
    ),
    (
        "Foreign Affairs Secretary Otto A. Brandl spoke by telephone with Peruvian Foreign Minister Ada Quill.",
        "Department of Foreign Affairs, Philippines",
        "Otto A. Brandl PHL; Ada Quill PER",
    ),
    (
        "Chief of the Defence Staff Gen. Otto Brandl Jr. spoke by phone with Chief of the General Staff of the Peru "
        "Defence Forces Lt. Gen. Ada Quill today.",
        "Ministry of Defence, Austria",
        "Otto Brandl Jr. AUT; Ada Quill PER",
    ),
    (
        "The President of the European Council, Otto Brandl, held a videoconference with the President of Peru, "
        "Thaís Sand, and the President of Bolivia, Finn Vik.",
        "European Council",
        "Otto Brandl EU; Thaís Sand PER; Finn Vik BOL",
    ),
]


NAMES += [
    (
        "Norwegian Foreign Minister Runa Vik and Peruvian Foreign Minister Ada Quill held a phone call on Monday to discuss the "
        "arrest of the reporter Iker Sand, who is in jail.",
        "",
        "Runa Vik NOR; Ada Quill PER",
    ),
    (
        "Norwegian Prime Minister Runa Vik spoke by phone with Peruvian President Ada Quill. She thanked OSCE Chair and President "
        "Quill for the call.",
        "",
        "Runa Vik NOR; Ada Quill PER",
    ),
    (
        "Norwegian Prime Minister Runa Vik spoke by phone with Peru's National Planning Bureau Chief Ada Quill.",
        "",
        "Runa Vik NOR; Ada Quill PER",
    ),
    (
        "A phone call took place between Norwegian Foreign Minister Runa Vik and US Assistant Secretary of State for South "
        "American and Caribbean Affairs Ada Quill.",
        "",
        "Runa Vik NOR; Ada Quill USA",
    ),
    (
        "Norwegian Prime Minister Runa Vik spoke by video with Peruvian President Ada Quill and Peru's two vice presidents, "
        "Iker Sand and Otto Brandl.",
        "",
        "Runa Vik NOR; Ada Quill PER; Iker Sand PER; Otto Brandl PER",
    ),
    (
        "Norwegian Defence Minister Runa Vik spoke by phone with Peruvian Defence Minister Quill Jun, who took office in May.",
        "",
        "Runa Vik NOR; Quill Jun PER",
    ),
    (
        "Norwegian Foreign Minister Runa Vik spoke by phone with Secretary of State de Quill of the United States.",
        "",
        "Runa Vik NOR; de Quill USA",
    ),
    (
        "Runa Vik and de Quill speak by phone\n\nOSLO, May 14 - Norwegian Foreign Minister Runa Vik and Peruvian Foreign "
        "Minister Ada de Quill discussed fishing in a phone call.",
        "",
        "Runa Vik NOR; Ada de Quill PER",
    ),
    (
        "Norway's Foreign Minister Runa Vik spoke by phone with HE Deputy Prime Minister of the Republic of Peru Dr. Ada Quill.",
        "",
        "Runa Vik NOR; Ada Quill PER",
    ),
    (
        "Peru and Norway speak for the first time since the storm\n\nAda Quill has just come off the phone with Runa Vik. "
        "Vik told her Peruvian counterpart that the ships would sail.",
        "The Lighthouse Post",
        "Ada Quill PER; Runa Vik NOR",
    ),
    (
        "Norwegian Prime Minister Runa Vik spoke by phone with the Sultan of Johor, Otto Brandl.",
        "",
        "Runa Vik NOR; Otto Brandl MYS",
    ),
    (
        "After his talks with Peruvian President Ada Quill, Norwegian Prime Minister Runa Vik called Austrian Chancellor "
        "Otto Brandl.",
        "",
        "Runa Vik NOR; Otto Brandl AUT",
    ),
    (
        "Norwegian Prime Minister Runa Vik held a joint call with Peru's interim President Ada Quill and Parliament Speaker "
        "Iker Sand.",
        "",
        "Runa Vik NOR; Ada Quill PER; Iker Sand PER",
    ),
    (
        "Norwegian Prime Minister Runa Vik held a conference call with the leaders of Peru and Austria. Peru's Ada Quill "
        "asked for patience, Austria's Otto Brandl for haste.",
        "",
        "Runa Vik NOR; Ada Quill PER; Otto Brandl AUT",
    ),
    (
        "UN Special Envoy for Yemen Runa Vik spoke by phone with NATO Secretary General Ada Quill.",
        "",
        "Runa Vik UN; Ada Quill NATO",
    ),
    (
        "Norwegian Minister of Defence Runa Vik spoke by phone with Peruvian Minister of Defence His Royal Highness Prince "
        "Otto Brandl.",
        "",
        "Runa Vik NOR; Otto Brandl PER",
    ),
    (
        "Security Adviser Runa Vik of Norway spoke by phone together with Ambassador Ada Quill, Diplomatic Adviser to "
        "the Peruvian President; and Otto Brandl, Security Adviser to the Chancellor of Austria.",
        "",
        "Runa Vik NOR; Ada Quill PER; Otto Brandl AUT",
    ),
    (
        "Telephone call between the Federal Chancellor and the President of Peru\n\nThe call with President Ada Quill "
        "lasted half an hour. Ms Quill thanked Federal Chancellor Otto Brandl.",
        "Federal Chancellery, Austria",
        "Ada Quill PER; Otto Brandl AUT",
    ),
    (
        "OSCE Chairperson-in-Office, Foreign Minister of Norway Runa Vik spoke by phone with Peruvian Foreign Minister "
        "Ada Quill.",
        "",
        "Runa Vik NOR; Ada Quill PER",
    ),
    (
        "Foreign Minister Runa Vik of Norway spoke by phone with Chief of Staff to the President of Peru and Foreign "
        "Policy Adviser Ada Quill.",
        "",
        "Runa Vik NOR; Ada Quill PER",
    ),
    (
        "Foreign Minister Runa Vik of Norway spoke by phone with Ada Quill, Deputy Secretary General and Chief of Cabinet in "
        "the Office of the President of the Republic of Peru.",
        "Government of Norway",
        "Runa Vik NOR; Ada Quill PER",
    ),
    (
        "Norwegian Foreign Minister Runa Vik spoke by phone with her Peruvian counterpart, Jan Quill.",
        "",
        "Runa Vik NOR; Jan Quill PER",
    ),
    (
        "UN Special Envoy for Yemen Runa Vik spoke by phone with Peruvian Foreign Minister Ada Quill.",
        "",
        "Runa Vik UN; Ada Quill PER",
    ),
    (
        "Former Norwegian Prime Minister Runa Vik, the Norwegian Special Envoy for Climate, held a video call with "
        "Peruvian Special Envoy for Climate Change Ada Quill.",
        "",
        "Runa Vik NOR; Ada Quill PER",
    ),
    (
        "National Security Adviser Runa Vik of Norway spoke by phone with Peruvian National Security Adviser "
        "Ambassador Ada Quill.",
        "",
        "Runa Vik NOR; Ada Quill PER",
    ),
]


@pytest.mark.parametrize(("text", "issuer", "expected"), NAMES)
def test_names(text: str, issuer: str, expected: str) -> None:
    assert on_calls(text, issuer) == [expected]


@pytest.mark.parametrize(
    ("text", "issuer", "expected"),
    [
        (
            "The Prime Minister held a conference call with the leaders of France, Germany and Poland this morning.",
            "10 Downing Street",
            "Rishi Sunak GBR; Emmanuel Macron FRA; Olaf Scholz DEU; - POL",
        ),
        (
            "The Presidents of Kenya and France and the Chancellor of Germany held a video conference on Tuesday.",
            "",
            "Olaf Scholz DEU; William Ruto KEN; Emmanuel Macron FRA",
        ),
        (
            "Norway's foreign minister, Runa Vik, held a video call with her Omani and French counterparts.",
            "",
            "Runa Vik NOR; Badr bin Hamad Al Busaidi OMN; Stéphane Séjourné FRA",
        ),
        (
            "Norwegian Foreign Minister Runa Vik spoke by phone with her Omani counterpart on Monday.",
            "",
            "Runa Vik NOR; Badr bin Hamad Al Busaidi OMN",
        ),
        (
            "The Custodian of the Two Holy Mosques received a phone call from the Prime Minister of India.",
            "Saudi Press Agency",
            "Salman bin Abdulaziz Al Saud SAU; Narendra Modi IND",
        ),
        (
            "Macron, Qatar's emir and Kenya's Ruto spoke by phone on Sunday about the proposal.",
            "",
            "Emmanuel Macron FRA; Tamim bin Hamad Al Thani QAT; William Ruto KEN",
        ),
        (
            "Norwegian Foreign Minister Runa Vik spoke by phone with former Cambodian leader Hun Sen.",
            "",
            "Runa Vik NOR; Hun Sen KHM",
        ),
        (
            "Norwegian Foreign Minister Runa Vik spoke by phone with Iranian Foreign Minister Hossein Amir Abdollahian.",
            "",
            "Runa Vik NOR; Hossein Amir-Abdollahian IRN",
        ),
        (
            "Norwegian Foreign Minister Runa Vik spoke by phone with Israeli Defence Minister Benjamin “Benny” Quill.",
            "",
            "Runa Vik NOR; Benjamin “Benny” Quill ISR",
        ),
        (
            "Norwegian Foreign Minister Runa Vik spoke by phone with Portuguese Prime Minister Luís Montenegro.",
            "",
            "Runa Vik NOR; Luís Montenegro PRT",
        ),
        (
            "Norwegian Foreign Minister Runa Vik spoke by phone with H.H. Tamim bin Hamad Al Thani, Emir of Qatar.",
            "",
            "Runa Vik NOR; Tamim bin Hamad Al Thani QAT",
        ),
        (
            "Chinese Vice Premier He Lifeng held a video call with Peruvian Finance Minister Ada Quill.",
            "",
            "He Lifeng CHN; Ada Quill PER",
        ),
    ],
)
def test_offices_that_reference_data_names(text: str, issuer: str, expected: str) -> None:
    assert on_calls(text, issuer) == [expected]


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("Norwegian Foreign Minister Runa Vik phoned Peruvian Foreign Minister Ada Quill.", [None, None]),
        ("Norway's new Foreign Minister Runa Vik phoned the Peruvian Foreign Minister, Ada Quill.", [None, None]),
        ("Acting Norwegian Prime Minister Runa Vik phoned President-elect Ada Quill of Peru.", ["acting", "elect"]),
        ("Former Prime Minister Runa Vik of Norway phoned Peru's Prime Minister-designate Ada Quill.", ["former", "designate"]),
        ("Runa Vik, the outgoing Norwegian Prime Minister, phoned Ada Quill, interim President of Peru.", ["current", "acting"]),
    ],
)  # fmt: skip
def test_statuses_of_offices(text: str, statuses: list[str | None]) -> None:
    (record,) = extract(Document(text, published="2024-05-14")).records
    assert [p.office.status if p.office is not None else "no office" for p in record.participants] == statuses


def test_elected_leaders_are_known_before_their_oath() -> None:
    text = "President-elect Biden spoke by phone with Norwegian Prime Minister Runa Vik."
    assert on_calls(text, day="2020-11-20") == ["Joe Biden USA; Runa Vik NOR"]
    assert on_calls(text, day="2016-03-20") == ["Biden None; Runa Vik NOR"]


@pytest.mark.parametrize(
    ("published", "side", "name"),
    [
        ("Hiroshi Tanokura", "Japan", "Hiroshi Tanokura"),
        ("JD Quill", "Peru", "JD Quill"),
        ("Otto Brandl III", "Peru", "Otto Brandl III"),
        ("TANOKURA Hiroshi", "Japan", "Hiroshi Tanokura"),
        ("ABE Hiroshi", "Japan", "Hiroshi Abe"),
        ("SANG Ji-won", "the Republic of Korea", "Sang Ji-won"),
        ("Otto BRANDL-VIK", "Austria", "Otto Brandl-Vik"),
    ],
)
def test_written_as_the_field_does(published: str, side: str, name: str) -> None:
    text = f"Foreign Minister Runa Vik of Norway spoke by phone with Minister for Foreign Affairs of {side} {published}."
    assert on_calls(text)[0].split("; ")[1].rpartition(" ")[0] == name


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "In a telephone conversation on the war between Israel and Iran, President Ilves of Norway thanked President Marte of Chile.",
            "CHL NOR",
        ),
        (
            "President Ilves of Norway and President Marte of Chile discussed fish in a phone call on Friday in the context of the talks"
            " between Ilves and President Okello of Uganda.",
            "CHL NOR",
        ),
        (
            "President Ilves of Norway spoke by phone with President Marte of Chile, a day after talks with President Okello of Uganda.",
            "CHL NOR",
        ),
        (
            "President Ilves of Norway and President Marte of Chile spoke by phone Wednesday for the first time about the"
            " threats posed by North Korea.",
            "CHL NOR",
        ),
        (
            "President Ilves of Norway told President Marte of Chile in a phone call that she would meet President Okello of Uganda.",
            "CHL NOR",
        ),
        (
            "President Ilves of Norway spoke by phone with President Marte of Chile at the request of President Okello of Uganda.",
            "CHL NOR",
        ),
        (
            "President Ilves of Norway spoke by phone with President Marte of Chile. President Okello of Uganda said he had no plans to"
            " talk to President Marte.",
            "CHL NOR",
        ),
        (
            "President Ilves of Norway discussed by phone with President Marte of Chile his conversation with President Okello of Uganda.",
            "CHL NOR",
        ),
    ],
    ids=[
        "war between others",
        "talks between others",
        "talks with another",
        "posed by another",
        "to meet another",
        "asked for by another",
        "another has no plans",
        "conversation with another",
    ],
)
def test_those_named_beside_the_call_are_not_on_it(text: str, sides: str) -> None:
    (record,) = extract(Document(text, published="2023-05-03")).records
    assert " ".join(sorted(str(p.side) for p in record.participants)) == sides


@pytest.mark.parametrize(
    ("party", "expected"),
    [
        ("Prime Minister Otto Brandl of Austria", "Otto Brandl AUT"),
        ("Austria's Otto Brandl", "Otto Brandl AUT"),
        ("Austrian Chancellor Otto Brandl's aide Leo Amann", "Leo Amann AUT"),
        ("Austrian Chancellor Otto Brandl's chief foreign policy adviser, Leo Amann", "Leo Amann AUT"),
        ("the Austrian chancellor's national security adviser, Leo Amann", "Leo Amann AUT"),
        ("Austrian Chancellor Otto Brandl's successor Leo Amann", "Leo Amann AUT"),
        ("Austria's Head of Presidential Administration Leo Amann", "Leo Amann AUT"),
        ("Sheikh Badr bin Sultan of Oman", "Badr bin Sultan OMN"),
    ],
)
def test_who_serves_somebody_is_not_that_person(party: str, expected: str) -> None:
    assert on_calls(f"President Ilves of Norway spoke by phone on Monday with {party}.") == [
        f"Ilves NOR; {expected}"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Prime Minister spoke to President Joe Biden this evening about Ukraine.",
            "- GBR; Joe Biden USA",
        ),
        (
            "The Prime Minister spoke to President Joe Biden this evening, who congratulated her on her appointment.",
            "Liz Truss GBR; Joe Biden USA",
        ),
    ],
    ids=["not settled", "congratulated"],
)
def test_the_day_when_an_office_changes_hands(text: str, expected: str) -> None:
    assert on_calls(text, "gov.uk", "2022-09-06") == [expected]


@pytest.mark.parametrize(
    ("subject", "sides"),
    [
        ("A trawler", ""),
        ("Chile", "CHL"),
        ("The Chilean government", "CHL"),
        ("Her Chilean opposite number", "CHL"),
        ("Her opposite number", "CHL"),
        ("Her counterpart", "CHL"),
        ("Her interlocutor", "CHL"),
        ("Each side", "CHL NOR"),
        ("All sides", "CHL NOR"),
        ("The Norwegian and Chilean presidents", "CHL NOR"),
        ("The leaders of Norway and Chile", "CHL NOR"),
        ("The leaders of Norway, Chile and Uganda", "CHL NOR"),
    ],
)
def test_who_is_meant_by_a_subject(subject: str, sides: str) -> None:
    text = f"President Astrid Ilves of Norway spoke by phone with President Pablo Marte of Chile. {subject} promised to send two ships."
    (record,) = extract(Document(text, published="2024-05-14")).records
    side_of = {p.id: p.side for p in record.participants}
    found = {side_of.get(a, a) for c in record.commitments for a in c.actors}
    assert " ".join(sorted(map(str, found))) == sides
