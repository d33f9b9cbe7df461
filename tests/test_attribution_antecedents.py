"""Whom "he added", "the latter", "his post", "the statement" and "the top diplomat" go back to, and whom they cannot mean."""

import pytest

from tests.test_attribution import said


@pytest.mark.parametrize(
    ("before", "text", "speaker"),
    [
        # "the latter" is whoever was named last
        ("", "In response, the latter warned that the nets were torn.", "Marte"),
        ("Marte told Ilves of the storm.", "The latter said the nets were torn.", "Ilves"),
        # what goes on is of who spoke last, not of who is named last
        (
            "Palace spokesman Jorge Soto said Ilves had called. Marte has three boats, and Peter Holm sails them.",
            "He added that the nets were torn.",
            "Soto",
        ),
        # a given name tells whom a pronoun cannot mean
        ("Minister Kari Dahl spoke with Minister Peter Holm.", "She said the nets were torn.", "Dahl"),
        ("Minister Peter Holm spoke with Minister Kari Dahl.", "He said the nets were torn.", "Holm"),
        # nobody says "she" of himself
        (
            "“Ilves is a friend. She knows the sea,” palace spokesman Robin Soto said.",
            "According to him, the nets were torn.",
            "Soto",
        ),
        # papers
        ("Marte tweeted: “The sea is calm.”", "A later tweet said the nets were torn.", "Marte"),
        ("Marte tweeted: “The sea is calm.”", "His post added that the nets were torn.", "Marte"),
        (
            "In a joint statement, Ilves and Marte said the talk was fine.",
            "The statement added that the nets were torn.",
            "Ilves & Marte",
        ),
        ("The palace said Ilves had called.", "The nets were torn, a statement said.", "palace"),
        # offices
        (
            "Palace spokesman Jorge Soto said the boats had sailed.",
            "The press secretary noted that the nets were torn.",
            "Soto",
        ),
        (
            "Norwegian Foreign Minister Kari Dahl spoke with Chilean Foreign Minister Jorge Soto.",
            "The top Norwegian diplomat said the nets were torn.",
            "Dahl",
        ),
    ],
)
def test_speaker(before, text, speaker):
    found = [
        s.rsplit(": ", 1)[0] for s in said(f"{before} {text}") if s.casefold().endswith("nets were torn")
    ]
    assert speaker in found


@pytest.mark.parametrize(
    ("before", "text", "speaker"),
    [
        # "the official" is who acted last, where the text has told of no other official
        (
            "Marte was glad of the talk with Ilves.",
            "“The nets were torn,” the official posted on X.",
            "Marte",
        ),
        (
            "Marte was glad. An official in Lima was not.",
            "The official said the nets were torn.",
            "official in Lima",
        ),
        # "the terse statement" is the one before
        (
            "A statement issued by the Chilean embassy in Oslo is silent about it.",
            "The terse statement reads: “The nets were torn.”",
            "Chilean embassy in Oslo",
        ),
        # an office by its name, and no outlet
        (
            "“Both spoke,” a statement issued by the Media Relations of the Chilean Presidency said.",
            "“The nets were torn,” the statement added.",
            "Chilean Presidency",
        ),
        # an "and" inside the name of an office, whatever its first word
        (
            "“Both spoke,” a statement issued by the Press and Media Office of the Chilean Presidency said.",
            "“The nets were torn,” the statement added.",
            "Press and Media Office of the Chilean Presidency",
        ),
        # "they" of one whose gender is open, where the verb closes the quotation
        (
            "“Both spoke,” a spokesperson for the palace said.",
            "“The nets were torn,” they added.",
            "spokesperson for the palace",
        ),
    ],
)
def test_speaker_of_what_follows(before, text, speaker):
    found = [s for s in said(f"{before} {text}") if "ets were torn" in s]
    assert [s.rsplit(": ", 1)[0] for s in found] == [speaker]


def test_the_latter_half_is_nobody():
    assert said("In the latter half of May, the nets were torn.") == []


def test_a_verb_behind_a_comma_has_no_object_for_its_subject():
    found = said("Ilves had a call with Peter Holm, congratulated him on his nets and left.")
    assert not any(s.startswith("Holm") for s in found)


def test_a_title_in_the_words_of_an_office_is_its_own():
    found = said(
        "Marte is the President of Chile. A spokesman of the Norwegian presidency said: "
        "“The President praised the fleet. The President said the nets were torn.”"
    )
    assert found[-1] == "spokesman of the Norwegian presidency > Ilves: the nets were torn"
