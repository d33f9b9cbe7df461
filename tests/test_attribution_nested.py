"""One source behind another: an outlet and whom it cites, wherever in the sentence both are named."""

import pytest

from tests.test_attribution import said

CLAUSE = "the nets were torn in the northern port"
OUTLETS = ("Reuters", "Interfax", "The Daily Standard")
SOURCES = {
    "the palace": "palace",
    "a government spokesman": "government spokesman",
    "President Marte": "Marte",
    "two officials in Lima": "two officials in Lima",
}


def _first(text):
    return text[0].upper() + text[1:]


def _outlet(name):
    return name.removeprefix("The ")


@pytest.mark.parametrize(
    "text",
    [
        "The palace paid with reference to the weight of the nets.",
        "Citing the weight of the nets, the crew rested.",
        "As the nets were torn, citing the rules, the crew rested.",
        "Reuters, by the sea, sold newspapers.",
        "The catch was quoted by weight.",
    ],
)
def test_nobody_is_cited(text):
    assert said(text) == []


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize("outlet", OUTLETS)
@pytest.mark.parametrize(
    "form",
    [
        "As {outlet} reports, citing {source}, {clause}.",
        "As {outlet} reported on Monday, citing {source}, {clause}.",
        "As reported by {outlet} with reference to {source}, {clause}.",
        "According to {outlet} with reference to {source}, {clause}.",
        "Citing {source}, {outlet} reported that {clause}.",
        "It was reported by {outlet}, citing {source}, that {clause}.",
        "It is reported by {outlet} with reference to {source} that {clause}.",
        "{outlet} reported that, according to {source}, {clause}.",
        "{outlet} reports that, in the words of {source}, {clause}.",
        "{outlet} reports that {source} said that {clause}.",
        "{outlet} cited {source}, who said that {clause}.",
        "{outlet} quoted {source} on Monday as saying that {clause}.",
        "Quoted by {outlet}, {source} said that {clause}.",
    ],
)
def test_named_before(form, outlet, source):
    found = said(_first(form.format(outlet=outlet, source=source, clause=CLAUSE)))
    assert f"{_outlet(outlet)} > {SOURCES[source]}: {CLAUSE}" in found


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize("outlet", OUTLETS)
@pytest.mark.parametrize(
    "form",
    [
        "{clause}, {outlet} reports {source} said.",
        "{clause}, {outlet} reported {source} said on Monday.",
        "{clause}, {outlet} reported {source} as saying.",
        "{clause}, {outlet} reports with reference to {source}.",
        "{clause}, {outlet} reports, referring to {source}.",
        "{clause}, reports {outlet} with reference to {source}.",
        "{clause}, informs {outlet} referring to {source}.",
    ],
)
def test_named_behind(form, outlet, source):
    found = said(_first(form.format(outlet=outlet, source=source, clause=CLAUSE)))
    assert found == [f"{_outlet(outlet)} > {SOURCES[source]}: {_first(CLAUSE)}"]


@pytest.mark.parametrize(
    ("behind", "chain"),
    [
        ("This was a surprise to Reuters.", None),
        ("Marte said this would pass.", None),
        ("Marte told Ilves about it.", None),
        ("Marte did not say this in an interview with Reuters.", None),
        ("This was reported by Reuters with reference to the palace.", "Reuters > palace"),
        ("This is reported by Reuters, citing the palace.", "Reuters > palace"),
        ("Reuters reported this, citing the palace.", "Reuters > palace"),
        ("The palace told Reuters about it.", "Reuters > palace"),
        ("The palace told this to Reuters.", "Reuters > palace"),
        ("Marte said this in an interview with Reuters.", "Reuters > Marte"),
        ("Marte said this at a briefing in Lima.", "Marte"),
        ("He said so on Monday.", "Marte"),
        ("This was announced by the palace, Reuters reports.", "Reuters > palace"),
    ],
)
def test_named_in_the_next_sentence(behind, chain):
    found = said(f"{_first(CLAUSE)}. {behind}")
    sources = [item.split(": ")[0] for item in found if "nets were torn" in item]
    assert sources == ([] if chain is None else [chain])


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("As the Kremlin reports, {clause}.", "Kremlin"),
        ("As the White House reports, {clause}.", "White House"),
        ("As stated by the palace, {clause}.", "palace"),
        ("As noted by Marte, {clause}.", "Marte"),
        ("The Foreign Ministry took the opportunity to stress that {clause}.", "Foreign Ministry"),
    ],
)
def test_one_source(text, chain):
    found = said(text.format(clause=CLAUSE))
    assert [item.split(": ")[0] for item in found] == [chain]
