"""Subjects with words of time, occasion or manner between them and their verbs; those who are no subjects first."""

import pytest

from toolkit.extract.reading import read
from toolkit.text import Document

NOBODY = """
The talks with President Arrieta on Monday night promised little.
The letter to President Arrieta last week promised her little.
The call between ministers of Chile and of President Arrieta in this regard agreed nothing.
"""

BETWEEN = """
last night | last week | Monday night | on Monday night | on Monday evening | this morning | earlier this week | later in the day
yesterday evening | on Friday, 3 May, | on 3 May | on May 3 | in 2020 | in the evening | over the weekend | at the same time | the same day
the next day | a day later | two days ago | hours later | , hours later, | on Monday, in a phone call, | twice | once more | for the first time
in a phone call | , in a phone call, | by phone | during the call | in the course of the conversation | at the beginning | at the outset
in response | , in response, | in return | on the other hand | in this regard | on this occasion | in particular | in addition | of course
inter alia | , among other things, | together | indeed | thereafter | in Santiago | at a press conference | at a news conference on Monday
in an interview | on Telegram | through his spokesman | , through his office, | , via his spokesman, | on behalf of the government
"""


def subject_of(text, lemma):
    reading = read(Document(f"Two leaders speak\n\n{text}", published="2024-05-07"))
    found = next(p for p in reading.predicates[-1] if p.lemma == lemma)
    return found.subject and reading.text(found.subject.first, found.subject.last)


@pytest.mark.parametrize("text", NOBODY.strip().splitlines())
def test_whom_a_preposition_leads_is_no_subject(text):
    assert subject_of(text, "promise" if "promised" in text else "agree") is None


@pytest.mark.parametrize(
    "words", [w.strip() for line in BETWEEN.strip().splitlines() for w in line.split("|")]
)
def test_words_between_subject_and_verb(words):
    glue = "" if words.startswith(",") else " "
    text = f"President Pablo Arrieta of Chile{glue}{words} promised to send two ships."
    assert subject_of(text, "promise").startswith("President Pablo Arrieta")


#: What may be inserted in commas, dashes or without marks, and lists, whose last member is not what the verb belongs to.
INSERTED = """
, seated next to Vik, | , flanked by two ministers, | , elected in May, | , back from a visit to Lima, | , quoted by NTB, | , visibly tired, | , undeterred,
, pressed on the point, | , like Vik, | , along with Vik, | , accompanied by Vik, | , mindful of the winter, | , keen to end the row, | , it seems, | , the palace said,
, it said, | , not for the first time, | , once again, | , more cautiously, | , despite the ban, | , rather than wait, | , instead of waiting, | , to his relief,
, 54, a former banker, | , per the palace, | , by contrast, | , his party's leader, last week | – a former banker – | — who took office in May —
- the palace said - | alone | duly | at that point | in so many words | in the end | in a low voice | by way of reply | appears to have | seems to have
"""


@pytest.mark.parametrize(
    "words", [w.strip() for line in INSERTED.strip().splitlines() for w in line.split("|")]
)
def test_insertions_between_subject_and_verb(words):
    glue = "" if words.startswith(",") else " "
    text = f"President Pablo Arrieta of Chile{glue}{words} promised to send two ships."
    assert subject_of(text, "promise").startswith("President Pablo Arrieta")


@pytest.mark.parametrize(
    ("text", "modal"),
    [
        ("President Pablo Arrieta of Chile had, the palace said, promised two ships.", None),
        ("President Pablo Arrieta of Chile has, according to the palace, promised two ships.", None),
        ("President Pablo Arrieta of Chile will, the palace said, promise two ships.", "will"),
        ("President Pablo Arrieta of Chile would - in time - promise two ships.", "would"),
    ],
)
def test_an_insertion_between_auxiliary_and_verb(text, modal):
    reading = read(Document(f"Two leaders speak\n\n{text}", published="2024-05-07"))
    found = next(p for p in reading.predicates[-1] if p.lemma == "promise")
    assert found.subject is not None
    assert reading.text(found.subject.first, found.subject.last) == "President Pablo Arrieta of Chile"
    assert found.modal == modal


@pytest.mark.parametrize(
    "text",
    [
        "A letter to President Pablo Arrieta of Chile, visibly tired, promised two ships.",
        "Leaders of Peru, Ghana and, since May, President Pablo Arrieta of Chile, promised two ships.",
    ],
)
def test_whom_something_leads_is_no_subject_across_an_insertion(text):
    assert subject_of(text, "promise") is None


#: First verbs that no list has: the second one's subject is theirs.
UNREAD = """
softened his tone and | hardened his line, and | opened with a joke, then | got to the point and | came round and | let the matter drop and | flew to Lima and
paused, laughed and | has softened his tone and | did not budge and | was unmoved but | looked tired yet | made no secret of his anger and | struck a softer note and
spared no praise and | wasted no time and | threw his weight behind the plan and | dug in his heels and | picked up the phone and | listened and then
"""


@pytest.mark.parametrize(
    "words", [w.strip() for line in UNREAD.strip().splitlines() for w in line.split("|")]
)
def test_the_second_verb_of_a_clause_whose_first_is_unknown(words):
    assert subject_of(
        f"President Pablo Arrieta of Chile {words} promised to send two ships.", "promise"
    ).startswith("President Pablo Arrieta")


@pytest.mark.parametrize(
    "text",
    [
        "Prime Minister Kari Aasheim announced that President Pablo Arrieta of Chile would hand over the ship, and promised more.",
        "Prime Minister Kari Aasheim praised the help that President Pablo Arrieta of Chile handed over last year, and promised more.",
    ],
)
def test_the_second_verb_of_a_clause_is_not_that_of_a_clause_inside(text):
    assert subject_of(text, "promise") == "Prime Minister Kari Aasheim"
