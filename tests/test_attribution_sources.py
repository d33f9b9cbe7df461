"""Sources of reports: papers and who gave them out, agencies behind a clause, clauses behind an adverbial, pronouns."""

import pytest

from tests.test_attribution import said
from tests.test_quotes import spoken
from toolkit.api import extract


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The nets are old, catches and reports.", []),
        # a clause behind an adverbial
        (
            "Palace spokesman Nils Holm said that in the talks, Marte requested help with the fleet.",
            ["Holm > Marte: Marte requested help with the fleet"],
        ),
        (
            "As of Sunday, according to the World Fish Office, the boats had sunk.",
            ["World Fish Office: the boats had sunk"],
        ),
        # a plural behind a number is no verb
        (
            "A diplomat briefed on the two calls said the boats had sunk.",
            ["diplomat briefed on the two calls: the boats had sunk"],
        ),
        (
            "“Nobody waits,” a diplomat familiar with both conversations told Kyodo.",
            ["Kyodo > diplomat familiar with both conversations: Nobody waits"],
        ),
        # verbs that say in what tone
        ("“It was a storm in a bucket,” sniped an official.", ["official: It was a storm in a bucket"]),
        # "had" goes on in what is told
        (
            "An official said Marte was glad and had described the pact as “too good for a net”.",
            [
                "official: Marte was glad",
                "Marte: had described the pact as “too good for a net”",
            ],
        ),
        # both of two
        (
            "The Kremlin said both Ilves and Marte voiced joy at the growth of trade.",
            ["Kremlin: both Ilves and Marte voiced joy at the growth of trade"],
        ),
        # papers
        (
            "A note issued by Nils Holm, chief adviser to the president on the sea, stated that the fleet had sailed.",
            ["Holm: the fleet had sailed"],
        ),
        (
            "“The crews are home,” a press release issued by Ilves's office read.",
            ["Ilves's office: The crews are home"],
        ),
        (
            "The line was poor, according to a letter obtained by Kyodo.",
            ["Kyodo > letter: The line was poor"],
        ),
        (
            "Marte noted that “the fleet has always stood for peace,” according to the release.",
            ["release > Marte: the fleet has always stood for peace"],
        ),
        (
            "The boats were sunk, according to fresh data from the Chilean ministry.",
            ["Chilean ministry: The boats were sunk"],
        ),
        # agencies
        ("The two men met in May, FNN reports.", ["FNN: The two men met in May"]),
        ("Chilean media report that the nets are old.", ["Chilean media: the nets are old"]),
        (
            "According to the palace, there are many boats at the quay, reports the Xinhua news agency.",
            ["Xinhua > palace: there are many boats at the quay"],
        ),
        ("The regional bloc has announced that the nets are old.", ["regional bloc: the nets are old"]),
        (
            "The ships met off Lima, the official Saudi Press Agency (SPA) wrote.",
            ["Saudi Press Agency: The ships met off Lima"],
        ),
        (
            "“It was a good sign,” Marte told reporters in Lima as quoted by Reuters.",
            ["Reuters > Marte: It was a good sign"],
        ),
        (
            "According to reports from the Norwegian news agency, the talk lasted 20 minutes.",
            ["Norwegian news agency: the talk lasted 20 minutes"],
        ),
        ("The nets are old, as reported by teleNord, a local paper.", ["teleNord: The nets are old"]),
        ("The nets are old, according to an ally.", ["ally: The nets are old"]),
        (
            "Ilves and Marte spoke in May, when, according to the palace, they discussed the nets.",
            ["palace > they: they discussed the nets"],
        ),
        (
            "The two agreed to stay in touch, the palace added further.",
            ["palace > two: The two agreed to stay in touch"],
        ),
        (
            "Minister Nils Holm of Norway who visited Lima on Sunday said that the nets are old.",
            ["Holm: the nets are old"],
        ),
        # the sentence before
        (
            "The boats are home. This was reported by the press service of the Chilean government.",
            ["press service of the Chilean government: The boats are home"],
        ),
        (
            "The boats are home. The press service of the Chilean government reports.",
            ["press service of the Chilean government: The boats are home"],
        ),
        # behind the verb
        (
            "“We are grateful for the boats”, stated in their telephone call President Marte.",
            ["Marte: We are grateful for the boats"],
        ),
        ("“Thank you for the boats,” MEA Marte said in a post.", ["Marte: Thank you for the boats"]),
        (
            "Marte cited “a lack of nets for the boats.”",
            ["Marte: Marte cited “a lack of nets for the boats.”"],
        ),
        # appositions that end in a possessive
        (
            "Gen. Nils Holm, spokesman for Norway's navy, said the call was a welcome sign.",
            ["Holm: the call was a welcome sign"],
        ),
        # whom a pronoun cannot mean
        (
            "A senior palace official said the line was poor. He said Mr Ilves and Mr Marte spoke about fish.",
            ["senior palace official: Mr Ilves and Mr Marte spoke about fish"],
        ),
    ],
)
def test_who_said_it(text, expected):
    found = said(text)
    for item in expected:
        assert item in found
    assert found or not expected
    assert not found or expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Marte told Ilves “he looks forward to the fair in Bergen”, an aide in Lima said.",
            ["aide in Lima: he looks forward to the fair in Bergen"],
        ),
        (
            "“Both want more nets,” an adviser to Ilves told FNN. Marte invited Ilves to come “when it is warm”, he said.",
            ["adviser to Ilves: Both want more nets,", "Marte: when it is warm"],
        ),
        (
            "Marte in May said: “The sea is far. It is cold. It is wet. It is deep.” “The boats are old. They leak. They are slow. "
            "They are few. They are small,” he added.",
            [
                "Marte: The sea is far. It is cold. It is wet. It is deep.",
                "Marte: The boats are old. They leak. They are slow. They are few. They are small,",
            ],
        ),
        ("Marte stressed the need for a “Free and Open Sea (FOS).”", []),
        ("“The line was good,” Marte summarized.", ["Marte: The line was good,"]),
        (
            "'Marte says he grasped it all,' presidential spokesman for the sea, Nils Holm, said in the bulletin.",
            ["Holm: Marte says he grasped it all,"],
        ),
        (
            "Marte and Ilves “renewed their pledge of trust in May,” said a statement released from Lima.",
            ["statement: renewed their pledge of trust in May,"],
        ),
        (
            'Marte spoke first. "That work is over," Marte said. "But that does not keep us from talking.',
            ["Marte: That work is over,", "Marte: But that does not keep us from talking."],
        ),
        (
            "Minister Maite Holm told a briefing: “The president asked him to come.” “We took our chance,” she said.",
            ["Holm: The president asked him to come.", "Holm: We took our chance,"],
        ),
    ],
)
def test_who_is_quoted(text, expected):
    assert spoken(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In this view, the line was poor.", []),
        ("Marte's ships maintain the line.", []),
        ("In the palace's account, the line was poor.", ["palace: the line was poor"]),
        ("Marte's answer was that the ships were late.", ["Marte: the ships were late"]),
        ("The word from the palace is that the ships were late.", ["palace: the ships were late"]),
        ("The palace's version: the ships were late.", ["palace: the ships were late"]),
        ("It was stated by the palace that the line was poor.", ["palace: the line was poor"]),
        ("Marte, quoted by Reuters, said the line was poor.", ["Reuters > Marte: the line was poor"]),
        (
            "Reuters said, with reference to the palace, that the line was poor.",
            ["Reuters > palace: the line was poor"],
        ),
        ("Marte made the point that the ships were late.", ["Marte: the ships were late"]),
        ("The ships were late, Lima maintains.", ["Lima: The ships were late"]),
        ("A party man in Lima said the ships were late.", ["party man in Lima: the ships were late"]),
    ],
)
def test_whose_account_or_view_it_is(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    ("first", "name"),
    [
        ("The talks were long, the Lima Herald reported.", "QNA"),
        ("The talks were long, the Quay and Net Bureau reported.", "QNA"),
        ("The talks were long, the Quito News Agency reported.", "Quito News Agency (QNA)"),
        ("The talks were long, the Quito News Agency (QNA) reported.", "Quito News Agency (QNA)"),
    ],
)
def test_initials_of_a_source_that_was_named(first, name):
    lead = "President Ilves of Norway spoke by phone with President Marte of Chile on Tuesday. "
    (record,) = extract(f"{lead}{first} “The two sides agreed to meet,” QNA said.", published="2026-03-12")
    assert name in [source.name for source in record.sources]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The president's office, the harbour, said the nets are old.", "president's office"),
        ("The president's office, the Blue House, said the nets are old.", "Blue House"),
        (
            "President Marte said the nets are old, according to a statement from his ministry.",
            "Marte's ministry",
        ),
        ("President Marte said the nets are old, a statement by his office said.", "Marte's office"),
        ("Marte told Ilves the nets are old, according to a statement from his office.", "Marte's office"),
    ],
)
def test_a_source_by_its_seat_and_by_whose_it_is(text, name):
    lead = "President Ilves of Norway spoke by phone with President Marte of Chile on Tuesday. "
    (record,) = extract(f"{lead}{text}", published="2026-03-12")
    assert [source.name for source in record.sources if source.kind == "official_statement"] == [name]


@pytest.mark.parametrize("where", ["On Telegram", "On Weibo", "In Davos", "Via Instagram"])
def test_who_speaks_behind_where(where):
    lead = "President Ilves of Norway spoke by phone with President Marte of Chile on Tuesday. "
    (record,) = extract(
        f"{lead}{where}, the Chilean president wrote that ships had come.", published="2026-03-12"
    )
    marte = next(p.id for p in record.participants if p.name == "Marte")
    assert marte in {step.source for s in record.statements for step in s.attribution}


def test_the_spokesperson_is_the_one_last_spoken_of():
    text = (
        "President Ilves of Norway and French President Emile Marcon spoke by phone on Tuesday. Presidential spokesperson Nils "
        "Holm confirmed the call.\n\nMarcon said the boats were late, an Elysee spokesperson said. Marcon also asked for nets, "
        "the spokesperson said."
    )
    (record,) = extract(text, published="2026-03-12", publisher="Reuters")
    names = {s.id: s.name for s in record.sources}
    told = [
        [names.get(step.source) for step in s.attribution]
        for s in record.statements
        if "nets" in s.evidence[0].exact
    ]
    assert told
    assert {chain[0] for chain in told} == {"Elysee spokesperson"}


@pytest.mark.parametrize(("publisher", "side"), [("The Lima Gazette (Peru)", "PER"), ("Al Jazeera", None)])
def test_outlet_whose_own_state_a_bare_office_means(publisher, side):
    text = "Foreign Minister Ana Prada spoke by phone with Norwegian Foreign Minister Kari Aasheim on Tuesday, her ministry said."
    (record,) = extract(text, published="2031-03-12", publisher=publisher)
    assert [p.side for p in record.participants if p.name == "Ana Prada"] == [side]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "The note was passed on at night, according to a Western diplomat in Lima. “They know that we are here,” he said.",
            ["Western diplomat in Lima"],
        ),
        (
            "The note was passed on at night, according to a Western diplomat in Lima. “They know that we are here,” he said.\n\n"
            "Ministry spokesman Luis Vocos declined to say more. “There are channels enough,” he said.",
            ["Western diplomat in Lima", "Vocos"],
        ),
    ],
)
def test_who_is_quoted_behind_a_source_without_a_name(text, speakers):
    assert [line.partition(":")[0] for line in spoken(text)] == speakers
