"""Short phrases that go back to fuller ones: "the general", "the release", "the foreign ministry", "the PS"."""

import pytest

from tests.test_attribution import said

SAFE = "the pier was safe"


@pytest.mark.parametrize(
    ("before", "after", "name"),
    [
        # nobody before them is meant
        ("The weather was fine.", "The general said {c}.", "general"),
        ("The army let sailors go.", "The foreign ministry said {c}.", "foreign ministry"),
        (
            "Bolivia's and Peru's foreign ministries rang.",
            "The foreign ministry said {c}.",
            "foreign ministry",
        ),
        ("Marte said it was late.", "The general said {c}.", "general"),
        # bodies, by the words of a fuller phrase
        (
            "Chile's foreign ministry said it was late.",
            "The foreign ministry added {c}.",
            "Chile's foreign ministry",
        ),
        (
            "The Chilean Ministry of Defence said it was late.",
            "The defence ministry added {c}.",
            "Chilean Ministry of Defence",
        ),
        (
            "A statement issued by the Chilean foreign ministry said it was late.",
            "The foreign ministry added {c}.",
            "Chilean foreign ministry",
        ),
        # papers
        (
            "Chile's fisheries ministry said it was late in a press release.",
            "The release added {c}.",
            "Chile's fisheries ministry",
        ),
        ("Chile's fisheries ministry issued a statement.", "It said {c}.", "Chile's fisheries ministry"),
        ("Marte wrote on X that it was late.", "The post added {c}.", "Marte"),
        # ranks and titles
        ("General Pelle Soto, the army chief, said it was late.", "The general added {c}.", "Soto"),
        ("Navy Captain Pelle Soto said it was late.", "The captain added {c}.", "Soto"),
        ("Palace Press Secretary Rear Adm. Pelle Soto said it was late.", "The admiral added {c}.", "Soto"),
        ("Principal Secretary Pelle Soto said it was late.", "The PS added {c}.", "Soto"),
        ("Deputy Director General Pelle Soto said it was late.", "The DDG added {c}.", "Soto"),
        ("Chilean Prime Minister Pelle Soto said it was late.", "The premier added {c}.", "Soto"),
        ("Two officials in Lima said it was late.", "Both officials stated {c}.", "Two officials in Lima"),
    ],
)
def test_who_is_meant(before, after, name):
    assert said(f"{before} {after.format(c=SAFE)}")[-1] == f"{name}: {SAFE}"


@pytest.mark.parametrize(
    "rank",
    ["Rear Adm.", "Vice Admiral", "Air Force Brig. Gen.", "Navy Rear Adm.", "Marine Corps Gen.", "Army Col."],
)
def test_ranks_and_services_before_a_name(rank):
    assert said(f"Pentagon Press Secretary {rank} Pelle Soto said {SAFE}.") == [f"Soto: {SAFE}"]


def test_a_paper_that_the_post_is_no_post():
    assert said(f"Marte told The Washington Post that it was late. The Post said {SAFE}.")[-1].endswith(
        f"Post: {SAFE}"
    )
