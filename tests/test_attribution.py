"""Reported speech: who says what, through whom, from one sentence to the next."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.work import lines_run
from toolkit.extract.attribution import reported
from toolkit.extract.reading import read
from toolkit.text import Document

LEAD = "Norwegian President Astrid Ilves spoke by phone with Chilean President Pablo Marte on Monday. "


def name(reading, actor):
    actor = actor.antecedent or actor
    if actor.people:
        return " & ".join(p.forms[0].split()[-1] if p.forms else p.title for p in actor.people)
    if actor.medium is not None:
        return actor.medium.name
    words = reading.text(actor.first, actor.last)
    return words.split(" ", 1)[1] if words.lower().startswith(("the ", "a ", "an ")) else words


def chain(reading, steps):
    """Write a chain as "A > B"; steps with the same words are parallel."""
    parts, at = [], None
    for step in steps:
        who = name(reading, step.actor)
        if at == (step.first, step.last):
            parts[-1] += " + " + who
        else:
            parts.append(who)
        at = (step.first, step.last)
    return " > ".join(parts)


def said(text):
    """Return what a text reports behind the lead, as "A > B: clause"."""
    reading = read(Document(LEAD + text, published="2026-02-03"))
    found = []
    for item in reported(reading):
        if reading.tokens.starts[item.first] >= len(LEAD) - 1:
            clause = " … ".join(reading.text(*part) for part in ((item.first, item.last), *item.more))
            found.append(f"{chain(reading, item.chain)}: {clause}")
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The weather was fine.", []),
        ("The call lasted 40 minutes.", []),
        ("It was reported that the line was poor.", []),
        ("It is understood the line was poor.", []),
        ("Marte was said to be tired.", []),
        ("It was not clear who had called.", []),
        ("There was no immediate comment from Oslo.", []),
        ("Marte's remarks that the line was cut drew laughter.", []),
        ("Reports in the Chilean press that the line was cut were denied.", []),
        ("A report by Reuters that the line was cut drew no comment.", []),
        ("Bolivia's claim that the line was cut was false.", []),
        ("Marte said the line was poor.", ["Marte: the line was poor"]),
        (
            "Marte said that the line was poor and that he would call again.",
            ["Marte: the line was poor", "Marte: he would call again"],
        ),
        ("Marte told Ilves the line was poor.", ["Marte: the line was poor"]),
        ("Marte told reporters on Tuesday that the line was poor.", ["Marte: the line was poor"]),
        ("Marte told reporters the line was poor.", ["Marte: the line was poor"]),
        ("Marte said in a statement on Tuesday that the line was poor.", ["Marte: the line was poor"]),
        ("In a statement, Marte said the line was poor.", ["Marte: the line was poor"]),
        ("Marte's office said in a statement that the line was poor.", ["Marte's office: the line was poor"]),
        ("His office said the line was poor.", ["His office: the line was poor"]),
        (
            "The Chilean presidency confirmed that the call had taken place.",
            ["Chilean presidency: the call had taken place"],
        ),
        ("The Kremlin denied that a loan had come up.", ["Kremlin: a loan had come up"]),
        ("Marte denied a loan had come up.", ["Marte: a loan had come up"]),
        ("Ilves warned that the talks could fail.", ["Ilves: the talks could fail"]),
        ("Ilves, for her part, said the talks were not over.", ["Ilves: the talks were not over"]),
        ("Ilves also said the talks were not over.", ["Ilves: the talks were not over"]),
        (
            "The two leaders, the palace said, would meet in May.",
            ["palace: The two leaders … would meet in May"],
        ),
        ("The line was poor, Marte said.", ["Marte: The line was poor"]),
        ("The line was poor, said Marte.", ["Marte: The line was poor"]),
        ("The line was poor, Marte told reporters.", ["Marte: The line was poor"]),
        ("The line was poor, according to Marte.", ["Marte: The line was poor"]),
        ("The line was poor, a diplomat in Oslo told AFP.", ["AFP > diplomat in Oslo: The line was poor"]),
        (
            "The line was poor, two people familiar with the call said on condition of anonymity.",
            ["two people familiar with the call: The line was poor"],
        ),
        (
            "The line was poor, said a person briefed on the talks, who asked not to be named.",
            ["person briefed on the talks: The line was poor"],
        ),
        (
            "The line was poor, officials in both capitals said.",
            ["officials in both capitals: The line was poor"],
        ),
        (
            "The line was poor, the newspaper Dagbladet reported, citing a diplomat.",
            ["Dagbladet > diplomat: The line was poor"],
        ),
        ("The line was poor, as Chilean media reported.", ["Chilean media: The line was poor"]),
        ("The line was poor, state television said.", ["state television: The line was poor"]),
        ("The line was poor, the spokesman added.", ["spokesman: The line was poor"]),
        (
            "The line was poor, the Foreign Ministry said in a statement.",
            ["Foreign Ministry: The line was poor"],
        ),
        (
            "The line was poor, the ministry's spokeswoman, Rosa Bravo, told reporters in Santiago.",
            ["Bravo: The line was poor"],
        ),
        ("The line, Marte said, was poor.", ["Marte: The line … was poor"]),
        ("The line, according to Marte, was poor.", ["Marte: The line … was poor"]),
        ("According to Marte, the line was poor.", ["Marte: the line was poor"]),
        (
            "According to the Chilean foreign ministry, the line was poor and Ilves hung up.",
            ["Chilean foreign ministry: the line was poor and Ilves hung up"],
        ),
        ("According to Dagbladet, Marte said the line was poor.", ["Dagbladet > Marte: the line was poor"]),
        (
            "According to a senior official who spoke on condition of anonymity, the line was poor.",
            ["senior official who spoke on condition of anonymity: the line was poor"],
        ),
        (
            "According to two people with knowledge of the matter, the line was poor.",
            ["two people with knowledge of the matter: the line was poor"],
        ),
        ("According to Marte's chief of staff, Rosa Bravo, the line was poor.", ["Bravo: the line was poor"]),
        (
            "The line was poor, according to diplomats cited by AFP and Reuters.",
            ["AFP + Reuters > diplomats: The line was poor"],
        ),
        ('It was, in the words of Marte, "a fine talk".', ["Marte: It was … a fine talk"]),
        (
            "The call was, per a White House official, brief and cordial.",
            ["White House official: The call was … brief and cordial"],
        ),
        ("AP reported that Marte said the line was poor.", ["AP > Marte: the line was poor"]),
        (
            "AP reported Monday that Marte told Ilves that Peru had promised to pay.",
            ["AP > Marte: Peru had promised to pay"],
        ),
        (
            "The Guardian, citing a source close to the presidency, reported that Marte had hung up.",
            ["The Guardian > source close to the presidency: Marte had hung up"],
        ),
        ("LIMA Peru. (Dagbladet) - Marte liked the fish, the palace said.", ["palace: Marte liked the fish"]),
        (
            "The call between Ilves and Marte addressed fish stocks.",
            ["Ilves and Marte: Ilves and Marte addressed fish stocks"],
        ),
        (
            "El Mercurio quoted Marte as saying that the line was poor.",
            ["El Mercurio > Marte: the line was poor"],
        ),
        (
            "El Mercurio quoted an aide to Marte as saying the line was poor.",
            ["El Mercurio > aide to Marte: the line was poor"],
        ),
        (
            "Marte was quoted as saying by El Mercurio that the line was poor.",
            ["El Mercurio > Marte: the line was poor"],
        ),
        (
            "Marte was quoted by El Mercurio as saying that the line was poor.",
            ["El Mercurio > Marte: the line was poor"],
        ),
        (
            "Reuters reported, quoting two officials, that Marte had hung up.",
            ["Reuters > two officials: Marte had hung up"],
        ),
        (
            "A spokesman said Marte had told Ilves that Chile would pay.",
            ["spokesman > Marte: Chile would pay"],
        ),
        (
            "The spokesman, Juan Vidal, said Ilves thanked Marte for the salmon.",
            [
                "Vidal: Ilves thanked Marte for the salmon",
                "Vidal > Ilves: Ilves thanked Marte for the salmon",
            ],
        ),
        (
            "Chilean officials said Ilves had promised to send ships.",
            [
                "Chilean officials: Ilves had promised to send ships",
                "Chilean officials > Ilves: Ilves had promised to send ships",
            ],
        ),
        (
            "An official told the Financial Times that Ilves had promised to send ships.",
            [
                "Financial Times > official: Ilves had promised to send ships",
                "Financial Times > official > Ilves: Ilves had promised to send ships",
            ],
        ),
        (
            "Russian state media reported that Marte had hung up, while the Kremlin said he had not.",
            ["Russian state media: Marte had hung up", "Russian state media > Kremlin: he had not"],
        ),
        (
            "TASS reported, citing the Kremlin, that the talks had failed. It said a new call was planned.",
            ["TASS > Kremlin: the talks had failed", "TASS: a new call was planned"],
        ),
        ("“Will you come?” Ilves asked.", ["Ilves: Will you come"]),
        (
            "Marte said: “The line was poor. We will call again.”",
            ["Marte: The line was poor. We will call again"],
        ),
        ("The talk was “long and winding”, the palace said.", ["palace: The talk was “long and winding”"]),
        ("TASS quoted Marte: “The line was poor.”", ["TASS > Marte: The line was poor."]),
        ("The White House said in a readout that the line was poor.", ["White House: the line was poor"]),
        ("A readout from the palace said the line was poor.", ["palace: the line was poor"]),
        (
            "According to a readout of the call, Ilves thanked Marte.",
            ["readout of the call: Ilves thanked Marte", "readout of the call > Ilves: Ilves thanked Marte"],
        ),
        ("In a post on X, Marte said that the line was poor.", ["Marte: the line was poor"]),
        ("Marte tweeted that the line was poor.", ["Marte: the line was poor"]),
        (
            'Marte later posted on X: "A good talk with my friend Astrid."',
            ["Marte: A good talk with my friend Astrid"],
        ),
        ("The Kremlin press service said the line was poor.", ["Kremlin press service: the line was poor"]),
        ("The government in Santiago said the line was poor.", ["government in Santiago: the line was poor"]),
        ("Santiago said the line was poor.", ["Santiago: the line was poor"]),
        (
            "Asked whether a date had been set, the spokeswoman said that this was not the case.",
            ["spokeswoman: this was not the case"],
        ),
        (
            "Asked about the report, a spokesman declined to comment.",
            ["spokesman: a spokesman declined to comment"],
        ),
        (
            "The line was cut twice, the presidential press service reports.",
            ["presidential press service: The line was cut twice"],
        ),
        (
            'Ilves said Marte was tired. "Marte slept for an hour," she added.',
            ["Ilves: Marte was tired", "Ilves: Marte slept for an hour"],
        ),
        (
            "Marte said the day aimed at “a new start,” adding that Peru would wait.",
            ["Marte: the day aimed at “a new start,”", "Marte: Peru would wait"],
        ),
        (
            "Ilves said it was late, while also stressing that the talks were useful.",
            ["Ilves: it was late", "Ilves: stressing that the talks were useful"],
        ),
        ("“The line was cut twice,” the statement goes on.", ["statement: The line was cut twice"]),
        (
            "The Prime Minister's Office (PMO) said the line was cut.",
            ["Prime Minister's Office (PMO): the line was cut"],
        ),
        ('"The line was cut twice," said PMO.', ["PMO: The line was cut twice"]),
        (
            '"These were not easy hours," Mr Berg told me when pressed.',
            ["Berg: These were not easy hours"],
        ),
        ("According to reports, Marte had hung up.", ["reports: Marte had hung up"]),
        (
            "The line was cut, the Communications Division of the Prime Minister informed.",
            ["Communications Division of the Prime Minister: The line was cut"],
        ),
        (
            "Norway’s state broadcaster, NRK, quoted Marte as having told Ilves that trust had gone.",
            ["NRK > Marte: trust had gone"],
        ),
        (
            "Marte will “answer when time permits,” the ministry’s spokeswoman, Rosa Bravo, told journalists.",
            ["Bravo: Marte will “answer when time permits,”"],
        ),
        (
            "According to a readout provided by Chilean officials, the line was cut.",
            ["readout > Chilean officials: the line was cut"],
        ),
        (
            "Marte said in an interview with Fjord magazine that the line was cut.",
            ["Fjord > Marte: the line was cut"],
        ),
        (
            "Marte did not flat out dwell on it but said it was early.",
            ["Marte: it was early"],
        ),
        (
            '"The line was cut," Ola Berg, the senior press secretary to President Marte, said.',
            ["Berg: The line was cut"],
        ),
        (
            "According to Ola Berg, Ilves was tired. Ilves would call again, he added.",
            ["Berg: Ilves was tired", "Berg: Ilves would call again"],
        ),
        (
            "Marte stressed that Peru must pay while also giving guarantees.",
            ["Marte: Marte stressed that Peru must pay", "Marte: while also giving guarantees"],
        ),
        ('"The line was cut," Axios was told by two aides.', ["Axios > two aides: The line was cut"]),
        ("The line was cut twice, the ministry here said.", ["ministry: The line was cut twice"]),
        ("Israel's Channel 12 news reports that the line was cut.", ["Channel 12: the line was cut"]),
        (
            "Marte told Ilves to avoid steps that would harm the talks, AP reported.",
            [
                "AP: Marte told Ilves to avoid steps that would harm the talks",
                "AP > Marte: Marte told Ilves to avoid steps that would harm the talks",
            ],
        ),
        ("Reports said the line was poor.", ["Reports: the line was poor"]),
        (
            "Marte noted that Chile, which exports salmon, had agreed to sell ships.",
            ["Marte: Chile, which exports salmon, had agreed to sell ships"],
        ),
        (
            "Marte stressed that both countries should act.",
            ["Marte: Marte stressed that both countries should act"],
        ),
        (
            "Marte stressed the need for action and said he would call again.",
            ["Marte: Marte stressed the need for action", "Marte: he would call again"],
        ),
        (
            "Marte stressed the need for action, said he would call again, and thanked Ilves.",
            [
                "Marte: Marte stressed the need for action",
                "Marte: he would call again",
                "Marte: thanked Ilves",
            ],
        ),
        (
            "Marte said Ilves had told him that the Kremlin had denied the report.",
            [
                "Marte > Ilves: the Kremlin had denied the report",
                "Marte > Ilves > Kremlin: the Kremlin had denied the report",
            ],
        ),
        (
            "Ilves told Marte that Norway was ready to help, while Marte said Chile would wait.",
            ["Ilves: Norway was ready to help", "Marte: Chile would wait"],
        ),
        ('Ilves said she had told Marte: "We will help."', ["Ilves: We will help"]),
        ("The Chilean leader said he was grateful.", ["Marte: he was grateful"]),
        (
            "Foreign Minister Ola Berg, who was on the line, said the talks were long.",
            ["Berg: the talks were long"],
        ),
        ("Ola Berg, Norway's foreign minister, said the talks were long.", ["Berg: the talks were long"]),
        ("Norway's foreign minister, Ola Berg, said the talks were long.", ["Berg: the talks were long"]),
        ("Ola Berg, 54, said the talks were long.", ["Berg: the talks were long"]),
        ("Berg's ministry said the talks were long.", ["Berg's ministry: the talks were long"]),
        (
            "Two officials, speaking on condition of anonymity, said the talks were long.",
            ["Two officials: the talks were long"],
        ),
        (
            "A senior Chilean official, who asked not to be named, said the talks were long.",
            ["senior Chilean official: the talks were long"],
        ),
        (
            "One person with knowledge of the call said the talks were long. The person added that Ilves was tired.",
            [
                "One person with knowledge of the call: the talks were long",
                "One person with knowledge of the call: Ilves was tired",
            ],
        ),
        (
            "A Norwegian official said the talks were long. The official said Marte was tired.",
            ["Norwegian official: the talks were long", "Norwegian official: Marte was tired"],
        ),
        (
            "Chilean diplomats said the talks were long. They said Marte was tired.",
            ["Chilean diplomats: the talks were long", "Chilean diplomats: Marte was tired"],
        ),
        (
            "The palace said the talks were long. It added that Marte was tired.",
            ["palace: the talks were long", "palace: Marte was tired"],
        ),
        (
            "The palace's statement said the talks were long, and that Marte was tired.",
            ["palace's statement: the talks were long", "palace's statement: Marte was tired"],
        ),
        (
            "Le Monde reported on Tuesday, citing French diplomats, that the talks were long.",
            ["Le Monde > French diplomats: the talks were long"],
        ),
        ("The Chilean news agency Andes reported that the talks were long.", ["Andes: the talks were long"]),
        ("The newspaper said the talks were long.", ["newspaper: the talks were long"]),
        ("Both governments said the talks were long.", ["Both governments: the talks were long"]),
        ("Ilves and Marte said the talks were long.", ["Ilves & Marte: the talks were long"]),
        ("AFP and Reuters reported that the talks were long.", ["AFP + Reuters: the talks were long"]),
        ("People close to Marte said the talks were long.", ["People close to Marte: the talks were long"]),
        (
            "Sources in the ministry told Reuters that the talks were long.",
            ["Reuters > Sources in the ministry: the talks were long"],
        ),
        ("Marte reportedly said that the talks were long.", ["Marte: the talks were long"]),
        ("Marte had said in January that he would call.", ["Marte: he would call"]),
        ("Marte has repeatedly said that he would call.", ["Marte: he would call"]),
        (
            'Marte, who took office in March, told Ilves he would visit Oslo "as soon as the snow melts".',
            ['Marte: he would visit Oslo "as soon as the snow melts"'],
        ),
        (
            "Ilves replied that the door was open, the Norwegian foreign ministry said in a readout.",
            ["Norwegian foreign ministry > Ilves: the door was open"],
        ),
        (
            "The Norwegian foreign ministry said Ilves had replied that the door was open.",
            ["Norwegian foreign ministry > Ilves: the door was open"],
        ),
        ('"He is a friend," Ilves\'s spokeswoman, Kari Lund, said of Marte.', ["Lund: He is a friend"]),
        ('"He is a friend," Kari Lund, Ilves\'s spokeswoman, said.', ["Lund: He is a friend"]),
        ('"He is a friend," said Kari Lund, a spokeswoman for Ilves.', ["Lund: He is a friend"]),
        ("“He is a friend”, said Ilves’ spokeswoman Kari Lund.", ["Lund: He is a friend"]),
        ('"We want peace," the 54-year-old said.', ["Ilves: We want peace"]),
        ('"We want peace," the Chilean told Canal 13.', ["Canal 13 > Marte: We want peace"]),
        (
            "The New York Times first reported the call, citing three people briefed on it.",
            ["The New York Times > three people briefed on it: The New York Times first reported the call"],
        ),
        # whom an outlet cites
        (
            "AFP, citing what it called a senior diplomat, reported that the dam would stay shut.",
            ["AFP > senior diplomat: the dam would stay shut"],
        ),
        (
            "Reuters reported, citing Marte's spokesman Luis Rojas, that the dam would stay shut.",
            ["Reuters > Rojas: the dam would stay shut"],
        ),
        (
            "The newspaper Fjorden, citing an aide to Mr. Marte, reported that the dam would stay shut.",
            ["Fjorden > aide to Mr. Marte: the dam would stay shut"],
        ),
        (
            "AFP, citing port sources, reported over the weekend that the dam would stay shut.",
            ["AFP > port sources: the dam would stay shut"],
        ),
        (
            "AFP reported last week, citing port sources, that the dam would stay shut.",
            ["AFP > port sources: the dam would stay shut"],
        ),
        # to whom somebody speaks
        (
            "A diplomat told the pan-Nordic channel Al Fanar on Monday that the dam would stay shut.",
            ["Al Fanar > diplomat: the dam would stay shut"],
        ),
        (
            "In a brief comment to broadcaster NRK, Marte said the dam would stay shut.",
            ["NRK > Marte: the dam would stay shut"],
        ),
        (
            "A diplomat told Reuters that the dam was shut but insisted the locks were open.",
            [
                "Reuters > diplomat: the dam was shut",
                "Reuters > diplomat: insisted the locks were open",
            ],
        ),
        # participles behind who tells
        (
            "Both sources said the leaders spoke of fish, with Marte telling Ilves that the dam would stay shut.",
            [
                "Both sources: the leaders spoke of fish",
                "Both sources > leaders: the leaders spoke of fish",
                "Both sources > Marte: the dam would stay shut",
            ],
        ),
        (
            "Marte did not commit himself, a diplomat said, replying that the dam would stay shut.",
            [
                "diplomat: Marte did not commit himself",
                "diplomat > Marte: Marte did not commit himself",
                "diplomat > Marte: the dam would stay shut",
            ],
        ),
        (
            "Marte did not commit himself, a diplomat said, adding that the dam would stay shut.",
            [
                "diplomat: Marte did not commit himself",
                "diplomat > Marte: Marte did not commit himself",
                "diplomat: the dam would stay shut",
            ],
        ),
        # who quotes goes without saying; an account goes on
        (
            "The Chilean presidency said Marte thanked Ilves. The dam would stay shut, Marte was cited as saying.",
            [
                "Chilean presidency: Marte thanked Ilves",
                "Chilean presidency > Marte: Marte thanked Ilves",
                "Chilean presidency > Marte: The dam would stay shut",
            ],
        ),
        (
            "According to the Chilean presidency, Marte thanked Ilves. He told her that the dam would stay shut.",
            [
                "Chilean presidency: Marte thanked Ilves",
                "Chilean presidency > Marte: Marte thanked Ilves",
                "Chilean presidency > Marte: the dam would stay shut",
            ],
        ),
        (
            "According to the Chilean presidency, Marte thanked Ilves. He told reporters that the dam would stay shut.",
            [
                "Chilean presidency: Marte thanked Ilves",
                "Chilean presidency > Marte: Marte thanked Ilves",
                "Marte: the dam would stay shut",
            ],
        ),
        (
            "The palace went further. It said that the dam would stay shut.",
            ["palace: the dam would stay shut"],
        ),
        (
            "The dam would stay shut, according to an account given by officials in Lima.",
            ["account > officials in Lima: The dam would stay shut"],
        ),
        (
            "Marte did not reject it, a diplomat said. He offered two boats and said the dam would stay shut.",
            [
                "diplomat: Marte did not reject it",
                "diplomat > Marte: Marte did not reject it",
                "diplomat > Marte: He offered two boats",
                "diplomat > Marte: the dam would stay shut",
            ],
        ),
        # a participle that opens the sentence is the main clause's
        (
            "Noting during the call that Chile, which has few boats, wants more, Ilves said that the dam would stay shut.",
            [
                "Ilves: Chile, which has few boats, wants more",
                "Ilves: the dam would stay shut",
            ],
        ),
        # what somebody is to say is only told of
        (
            "A diplomat said Marte had told her that Chile would put the treaty before parliament soon.",
            ["diplomat > Marte: Chile would put the treaty before parliament soon"],
        ),
        # some of several
        (
            "Three people briefed on the call said the dam was shut. Two of them said it was old.",
            [
                "Three people briefed on the call: the dam was shut",
                "Two of them: it was old",
            ],
        ),
        # names between commas and brackets
        (
            "Iran's state news agency, Irna, reported that the dam would stay shut.",
            ["IRNA: the dam would stay shut"],
        ),
        (
            "Senator Lee Marsh (R., N.C.), who met Mr. Holm, said that the dam would stay shut.",
            ["Marsh: the dam would stay shut"],
        ),
        (
            "The dam would stay shut, said the sources, who asked not to be named.",
            ["sources: The dam would stay shut"],
        ),
        # a ministry tells what its minister did, and tells no minister anything
        (
            "The foreign ministry said Ilves regretted the delay, and told her counterpart that the dam would stay shut.",
            [
                "foreign ministry: Ilves regretted the delay",
                "foreign ministry > Ilves: Ilves regretted the delay",
                "foreign ministry: told her counterpart that the dam would stay shut",
                "foreign ministry > Ilves: the dam would stay shut",
            ],
        ),
        (
            "The foreign ministry said Ilves regretted the delay, and told reporters that the dam would stay shut.",
            [
                "foreign ministry: Ilves regretted the delay",
                "foreign ministry > Ilves: Ilves regretted the delay",
                "foreign ministry: the dam would stay shut",
            ],
        ),
        ("The call was first reported by Axios.", ["Axios: The call was first reported"]),
        (
            "The talks were held at Oslo's request, a source with direct knowledge told Reuters, adding that no date had been set.",
            [
                "Reuters > source with direct knowledge: The talks were held at Oslo's request",
                "Reuters > source with direct knowledge: no date had been set",
            ],
        ),
        (
            'Marte\'s government denied on Tuesday that it had asked for the call, calling the report "pure fiction".',
            [
                "Marte's government: it had asked for the call",
                'Marte\'s government: calling the report "pure fiction"',
            ],
        ),
        (
            "Chile's government has denied the report.",
            ["Chile's government: Chile's government has denied the report"],
        ),
        (
            "Officials at the State Department declined to say who had called whom.",
            [
                "Officials at the State Department: Officials at the State Department declined to say who had called whom"
            ],
        ),
        (
            "No details were given, but officials said the talks were friendly.",
            ["officials: the talks were friendly"],
        ),
        (
            "The Kremlin's Dmitry Belov said the talks were friendly, the Interfax news agency reported.",
            ["Interfax > Belov: the talks were friendly"],
        ),
        (
            "Speaking to reporters in Oslo, Ilves said the talks were friendly.",
            ["Ilves: the talks were friendly"],
        ),
        (
            "Ilves told the BBC in an interview broadcast on Tuesday that the talks were friendly.",
            ["BBC > Ilves: the talks were friendly"],
        ),
        (
            "In an interview with Le Figaro published on Tuesday, Marte said the talks were friendly.",
            ["Le Figaro > Marte: the talks were friendly"],
        ),
        ('In a televised address, Marte said: "We will not yield."', ["Marte: We will not yield"]),
        (
            "In remarks carried by the state news agency IRNA, Marte said the talks were friendly.",
            ["IRNA > Marte: the talks were friendly"],
        ),
        (
            "In a statement carried by IRNA, the ministry said the talks were friendly.",
            ["IRNA > ministry: the talks were friendly"],
        ),
        (
            'Iranian state television quoted Marte as telling Ilves that "no one can dictate terms to Chile".',
            ["Iranian state television > Marte: no one can dictate terms to Chile"],
        ),
        (
            "Marte was quoted by his office as saying that the talks were friendly.",
            ["his office > Marte: the talks were friendly"],
        ),
        (
            "Marte's office quoted him as saying the talks were friendly.",
            ["Marte's office > Marte: the talks were friendly"],
        ),
        (
            'A statement from Marte\'s office quoted him as saying: "We are ready."',
            ["Marte's office > Marte: We are ready"],
        ),
        ("The statement quoted Marte as saying he was ready.", ["statement > Marte: he was ready"]),
        (
            'Marte said Ilves "was very clear" and "did not blink".',
            ['Marte: Ilves "was very clear" and "did not blink"'],
        ),
        ('According to the Kremlin, Marte "did not blink".', ['Kremlin: Marte "did not blink"']),
        ('The two men "did not blink", in the words of one aide.', ['one aide: The two men "did not blink"']),
        ('One aide put it this way: "Nobody blinked."', ["One aide: Nobody blinked"]),
        (
            "Ilves made clear that Norway would not sell.",
            ["Ilves: Ilves made clear that Norway would not sell"],
        ),
        (
            "Ilves made it clear to Marte that Norway would not sell.",
            ["Ilves: Ilves made it clear to Marte that Norway would not sell"],
        ),
        (
            "Ilves reiterated that Norway would not sell, and called on Marte to wait.",
            ["Ilves: Ilves reiterated that Norway would not sell", "Ilves: called on Marte to wait"],
        ),
        (
            "Marte, meanwhile, insisted Chile would wait.",
            ["Marte: Marte, meanwhile, insisted Chile would wait"],
        ),
        ("It was Marte who had called, the palace said.", ["palace: It was Marte who had called"]),
        ("Marte did not comment.", ["Marte: Marte did not comment"]),
        ("The palace would not comment.", ["palace: The palace would not comment"]),
        (
            'Marte "expressed his gratitude", the readout said, and "looked forward to the visit".',
            [
                'readout: Marte "expressed his gratitude"',
                'readout > Marte: Marte "expressed his gratitude"',
                "readout: looked forward to the visit",
                "readout > Marte: looked forward to the visit",
            ],
        ),
        (
            "The readout said Marte expressed gratitude and looked forward to the visit.",
            [
                "readout: Marte expressed gratitude",
                "readout > Marte: Marte expressed gratitude",
                "readout: looked forward to the visit",
                "readout > Marte: looked forward to the visit",
            ],
        ),
        ('Marte, a former judge, said, "I know the law."', ["Marte: I know the law"]),
        ("Marte said on X that the line was poor.", ["Marte: the line was poor"]),
        (
            "Marte said in a post on X, formerly Twitter, that the line was poor.",
            ["Marte: the line was poor"],
        ),
        (
            '"Great call with my friend," Marte posted on X, the social media platform.',
            ["Marte: Great call with my friend"],
        ),
        ('"Good call," tweeted Marte.', ["Marte: Good call"]),
        (
            "The spokesperson of the ministry, when asked, said the talks were friendly.",
            ["spokesperson of the ministry: the talks were friendly"],
        ),
        (
            "Marte conveyed King Oskar's greetings to Ilves.",
            ["Marte > Oskar: Marte conveyed King Oskar's greetings to Ilves"],
        ),
        (
            "Foreign Minister Berg conveyed the condolences of President Ilves.",
            ["Berg > Ilves: Foreign Minister Berg conveyed the condolences of President Ilves"],
        ),
        ("The call was confirmed by the palace.", ["palace: The call was confirmed"]),
        (
            "AP reported that Marte said the line was poor. He also said the talks were friendly.",
            ["AP > Marte: the line was poor", "AP > Marte: the talks were friendly"],
        ),
        (
            "Chinese state media reported that Marte thanked Ilves. He said the talks were friendly.",
            [
                "Chinese state media: Marte thanked Ilves",
                "Chinese state media > Marte: Marte thanked Ilves",
                "Chinese state media > Marte: the talks were friendly",
            ],
        ),
        (
            "Xinhua quoted Marte as saying that the talks were friendly, and added that no date was set.",
            ["Xinhua > Marte: the talks were friendly", "Xinhua: no date was set"],
        ),
        ("Asked by reporters, Marte said he had told Ilves he would wait.", ["Marte: he would wait"]),
        (
            "On Monday, the ministry said in a statement that the talks were friendly.",
            ["ministry: the talks were friendly"],
        ),
        ("After the call, Marte told reporters the talks were friendly.", ["Marte: the talks were friendly"]),
        (
            "Separately, Norway's defence minister said ships would sail.",
            ["Minister of Defence: ships would sail"],
        ),
        (
            "The talks were friendly, Marte said on Tuesday, and both sides would meet again.",
            ["Marte: The talks were friendly", "Marte: both sides would meet again"],
        ),
        (
            "The talks were friendly, Marte said, and would resume.",
            ["Marte: The talks were friendly … would resume"],
        ),
        (
            "Ilves said the talks were friendly; Marte said they were not.",
            ["Ilves: the talks were friendly", "Marte: they were not"],
        ),
        (
            "Ilves said the talks were friendly but Marte said they were not.",
            ["Ilves: the talks were friendly", "Marte: they were not"],
        ),
        (
            "AFP said the talks were friendly, AP that they were not.",
            ["AFP: the talks were friendly, AP that they were not"],
        ),
        (
            "It is not true that the line was cut, as sources in Santiago claimed.",
            ["sources in Santiago: It is not true that the line was cut"],
        ),
        (
            "The palace, citing protocol, declined to say more.",
            ["palace: The palace, citing protocol, declined to say more"],
        ),
        (
            "Two of the officials said the talks were friendly.",
            ["Two of the officials: the talks were friendly"],
        ),
        ("One of the people said the talks were friendly.", ["One of the people: the talks were friendly"]),
        (
            "Marte, in his first comments on the matter, said the talks were friendly.",
            ["Marte: the talks were friendly"],
        ),
        (
            "The leader of the opposition, Ana Ruiz, said the talks were a farce.",
            ["Ruiz: the talks were a farce"],
        ),
        ("Ana Ruiz of the Green Party said the talks were a farce.", ["Ruiz: the talks were a farce"]),
        (
            "A spokesman for the opposition Green Party said the talks were a farce.",
            ["spokesman for the opposition Green Party: the talks were a farce"],
        ),
        (
            "The EU's foreign policy chief, Kaja Kallas, said the talks were useful.",
            ["Kallas: the talks were useful"],
        ),
        ("NATO said the talks were useful.", ["NATO: the talks were useful"]),
        ("The United Nations said the talks were useful.", ["United Nations: the talks were useful"]),
        ("The Élysée said the talks were useful.", ["Élysée: the talks were useful"]),
        ("Downing Street said the talks were useful.", ["Downing Street: the talks were useful"]),
        (
            "A Downing Street spokesperson said: “The talks were useful.”",
            ["Downing Street spokesperson: The talks were useful"],
        ),
        (
            "The Prime Minister's Office said the talks were useful.",
            ["Prime Minister's Office: the talks were useful"],
        ),
        (
            "A person in Marte's office said the talks were useful.",
            ["person in Marte's office: the talks were useful"],
        ),
        (
            "The German government spokesman said the talks were useful.",
            ["German government spokesman: the talks were useful"],
        ),
        (
            "The deputy spokesperson, when pressed, confirmed that ships would sail.",
            ["deputy spokesperson: ships would sail"],
        ),
    ],
)
def test_who_says_what(text, expected):
    assert said(text) == expected


WORDS = st.sampled_from(
    [
        "Marte",
        "Ilves",
        "AP",
        "Reuters",
        "the palace",
        "an official",
        "said",
        "reported",
        "told",
        "that",
        ",",
        ".",
        "“",
        "”",
        '"',
        "'",
        "according to",
        "citing",
        "quoted",
        "as saying",
        "cited by",
        "and",
        "while",
        "who",
        "which",
        "he",
        "it",
        "would",
        "the call",
        "lasted",
        "agreed",
        "—",
        ":",
        "X",
        "in the words of",
        "claims by",
        "\n\n",
        "Q",
        "İ",
        "🇳🇴",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, max_size=40).map(" ".join))
def test_statements_lie_in_the_text(text):
    reading = read(Document(LEAD + text, published="2026-02-03"))
    count = len(reading.tokens)
    for item in reported(reading):
        for first, last in ((item.first, item.last), *item.more):
            assert 0 <= first < last <= count
        for step in item.chain:
            assert 0 <= step.first < step.last <= count
        for quoted in item.quotations:
            assert 0 <= quoted.quotation.first < quoted.quotation.last <= count


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, max_size=30).map(" ".join))
def test_reading_twice_gives_the_same(text):
    assert said(text) == said(text)


def test_a_transcript_stands_under_its_speakers():
    text = "\n\n".join(
        (
            "Press conference",
            "Q: Did the call take place?",
            "Ms. Okafor: It did. Marte told Ilves that Chile was ready to pay.",
            "Q: When?",
            "Ms. Okafor: On Monday.",
        )
    )
    reading = read(Document(text, published="2026-02-03"))
    assert [chain(reading, item.chain) for item in reported(reading)] == ["Okafor > Marte"]


def test_a_quoted_readout_stands_under_its_spokesperson():
    text = "A Downing Street spokesperson said:\n\n“The leaders agreed to meet.\n\n“Marte said that Chile was ready to pay.”"
    assert "Downing Street spokesperson > Marte: Chile was ready to pay" in said("\n\n" + text)


@pytest.mark.parametrize(
    "unit",
    [
        "Marte said that ",
        "“",
        "according to AP, ",
        "X said, ",
        "cited by ",
        "told ",
        "\" ' ",
        "AP reported that ",
    ],
)
def test_work_grows_with_the_number_of_paragraphs(unit):
    def work(count):
        document = Document((unit * 12 + "\n\n") * count, published="2026-02-03")
        return lines_run(lambda: list(reported(read(document))))

    work(1)  # lexicons are read once
    assert work(24) < 3.3 * work(8)
