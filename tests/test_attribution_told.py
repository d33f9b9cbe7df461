"""Who tells an outlet something: the outlet relays it, whatever list has its name."""

import pytest

from tests.test_attribution import said

CLAUSE = "the nets were torn badly"
OUTLETS = [
    ("Reuters", "Reuters"),
    ("the Fjord Times", "Fjord Times"),
    ("the Nine Network", "Nine Network"),
    ("Arctic Business Network", "Arctic Business Network"),
    ("Fjordnett.no", "Fjordnett.no"),
    ("Canal 13", "Canal 13"),
    ("Radio Lima", "Radio Lima"),
    ("state television", "state television"),
    ("the news agency dpa", "dpa"),
]
SPEAKERS = [
    ("Marte", "Marte"),
    ("a minister briefed on the talks", "minister briefed on the talks"),
    ("one minister who was briefed on the talks", "minister who was briefed on the talks"),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Marte told Ilves that the nets were torn.", ["Marte: the nets were torn"]),
        ("Marte told the media that the nets were torn.", ["Marte: the nets were torn"]),
        ("Marte told the National Assembly that the nets were torn.", ["Marte: the nets were torn"]),
        ("Marte told Parliament that the nets were torn.", ["Marte: the nets were torn"]),
        ("Speaking to reporters, Marte said the nets were torn.", ["Marte: the nets were torn"]),
    ],
)
def test_no_outlet(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In May, the Chilean presidential press service informed TASS that the nets were torn.",
            ["TASS > Chilean presidential press service: the nets were torn"],
        ),
        (
            "Jorge Soto in a statement to Reuters said: “The nets were torn by the storm.”",
            ["Reuters > Soto: The nets were torn by the storm"],
        ),
        (
            "Reuters quotes a ministry official in Lima saying the nets were torn.",
            ["Reuters > ministry official in Lima: the nets were torn"],
        ),
    ],
)
def test_told_in_other_ways(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(("outlet", "relays"), OUTLETS)
@pytest.mark.parametrize(("speaker", "says"), SPEAKERS)
@pytest.mark.parametrize(
    "pattern",
    [
        "{Speaker} told {outlet} that {clause}.",
        "{Clause}, {speaker} told {outlet}.",
        "“{Clause},” {speaker} told {outlet}.",
        "“{Clause},” {speaker} said in an interview with {outlet}.",
        "{Speaker} said in an interview with {outlet} that {clause}.",
        "Speaking to {outlet}, {speaker} said {clause}.",
        "{Speaker} later clarified to {outlet} that {clause}.",
    ],
)
def test_outlet(pattern, outlet, relays, speaker, says):
    text = pattern.format(
        outlet=outlet,
        clause=CLAUSE,
        Clause=CLAUSE.capitalize(),
        speaker=speaker,
        Speaker=speaker[0].upper() + speaker[1:],
    )
    (found,) = said(text)
    chain, clause = found.split(": ", 1)
    assert clause.casefold() == CLAUSE
    outer, inner = chain.split(" > ")
    assert outer == relays
    assert inner.casefold().endswith(says.casefold())


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The president added that the nets were torn.", "Marte"),
        ("The leader added that the nets were torn.", "Marte"),
        ("The head of state added that the nets were torn.", "Marte"),
        ("According to the president, the nets were torn.", "Marte"),
        ("According to the head of state, the nets were torn.", "Marte"),
        ("The Norwegian president added that the nets were torn.", "Ilves"),
    ],
)
def test_a_bare_title_is_whoever_spoke_right_before(text, speaker):
    found = said(f"Marte told reporters that the talk with Ilves had been frank. {text}")
    assert f"{speaker}: the nets were torn" in found
