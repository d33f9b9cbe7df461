"""Quotations: their marks, their bounds, and who utters them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.test_attribution import LEAD, name
from tests.work import lines_run
from toolkit.extract.attribution import reported
from toolkit.extract.layout import layout
from toolkit.extract.quotes import find_quotations
from toolkit.extract.reading import read
from toolkit.extract.scarequotes import is_utterance
from toolkit.extract.utterances import voices
from toolkit.text import Document


def found(text):
    return [text[q.start : q.end] for q in find_quotations(layout(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No marks at all.", []),
        ("It’s the leaders’ call.", []),
        ("It's the leaders' call.", []),
        ('a 5" pipe and a 6" pipe', []),
        ("rock 'n' roll", []),
        ("in the '90s and ’80s", []),
        ("“”", []),
        ("a “ lonely mark", []),
        ("She said “yes, we will”.", ["yes, we will"]),
        ('She said "yes, we will".', ["yes, we will"]),
        ("She said ‘yes, we will’.", ["yes, we will"]),
        ("She said 'yes, we will'.", ["yes, we will"]),
        ("She said «yes, we will».", ["yes, we will"]),
        ("She said „yes, we will“.", ["yes, we will"]),
        ("She said ”yes, we will”.", ["yes, we will"]),
        ("She said 「yes, we will」.", ["yes, we will"]),
        ("She said “yes”, he said “no”.", ["yes", "no"]),
        ("“She said ‘yes, we will’ twice,” he said.", ["She said ‘yes, we will’ twice,"]),
        ("‘She said “yes, we will” twice,’ he said.", ["She said “yes, we will” twice,"]),
        ("“A “nested” one,” he said.", ["A “nested” one,"]),
        ("‘The leaders’ call was short,’ she said.", ["The leaders’ call was short,"]),
        ("'It was the ministers' idea,' he said.", ["It was the ministers' idea,"]),
        ("‘It’s fine,’ she said.", ["It’s fine,"]),
        ("“One paragraph.\n\n“And another.”\n\nThe end.", ["One paragraph.", "And another."]),
        ('"One paragraph.\n\n"And another."\n\nThe end.', ["One paragraph.", "And another."]),
        ("He wrote: “It goes on and on", ["It goes on and on"]),
        ("''Two single marks,'' she said.", ["Two single marks,"]),
        ("“Opened so,’’ she said.", ["Opened so,"]),
        ("“Never closed”\n\nBut “this is closed”.", ["Never closed", "this is closed"]),
        ("``It was good,`` she said.", ["It was good,"]),
        (
            "She said “we wish for strong ties with all, and added: “We shall sail.”",
            ["we wish for strong ties with all", "We shall sail."],
        ),
        (
            "They said: “We met at sea and talked. “It was cold and wet all day. “We shall meet again.”",
            ["We met at sea and talked.", "It was cold and wet all day.", "We shall meet again."],
        ),
        (
            "The palace said: 'They took up fish and Marte's plan for the sea.",
            ["They took up fish and Marte's plan for the sea."],
        ),
    ],
)
def test_marks(text, expected):
    assert found(text) == expected


def test_a_mark_that_ends_a_quotation_opens_none_for_a_later_paragraph():
    """A closing mark has no partner to look for in the paragraphs below."""
    text = "’’.\n\"'"
    assert found(text) == ["’."]
    assert read(Document(text)).quotations == find_quotations(layout(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the “Fram”", False),
        ("the film “The Long Winter”", False),
        ("a “workable” plan", False),
        ("hopes to build “future-oriented” ties", False),
        ("the two declared a “no-limits” pact", True),
        ("the so-called “green line”", False),
        ("an upcoming “blue harbour week”", False),
        ("the bloc's “yellow card” warning against krill", False),
        ("called for “visible, swift” steps on krill", True),
        ("thanked him for his “balanced position” in votes", True),
        ("called it “a fine one”", True),
        ("said: “No.”", True),
        ("asked: “Why?”", True),
        ("said: “We will.”", True),
    ],
)
def test_utterances(text, expected):
    page = layout(text)
    (quotation,) = find_quotations(page)
    assert is_utterance(page, quotation) is expected


def spoken(text):
    """Return the quotations behind the lead with their speakers."""
    reading = read(Document(LEAD + text, published="2026-02-03"))
    items = [(q.quotation, item.chain[-1].actor) for item in reported(reading) for q in item.quotations]
    return [
        f"{name(reading, actor)}: {reading.document.text[q.start : q.end]}"
        for q, actor in sorted(items, key=lambda i: i[0])
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The line was poor.” Marte added that he would call again.", []),
        ("Marte called the talk “workable”.", []),
        ("They discussed the film “The Long Winter” and the “Fram”.", []),
        ('It was, in the words of Marte, "a fine talk".', ["Marte: a fine talk"]),
        ('"The line was poor," Marte said.', ["Marte: The line was poor,"]),
        ('"The line was poor," said Marte.', ["Marte: The line was poor,"]),
        (
            '"The line was poor," said the president. "We will call again."',
            ["Ilves: The line was poor,", "Ilves: We will call again."],
        ),
        (
            "“The line was poor,” Marte told reporters, “but we will call again.”",
            ["Marte: The line was poor,", "Marte: but we will call again."],
        ),
        (
            "Marte said: “The line was poor. We will call again.”",
            ["Marte: The line was poor. We will call again."],
        ),
        ("Marte wrote on X: “The line was poor.”", ["Marte: The line was poor."]),
        ("“The line was poor,” Marte wrote on X.", ["Marte: The line was poor,"]),
        ("“The line was poor!” Marte exclaimed.", ["Marte: The line was poor!"]),
        ("“Will you come?” Ilves asked.", ["Ilves: Will you come?"]),
        ("Marte called the talk “a fine one”.", ["Marte: a fine one"]),
        (
            "Marte described it as “long and winding”, adding that the line was poor.",
            ["Marte: long and winding"],
        ),
        ("The talk was “long and winding”, the palace said.", ["palace: long and winding"]),
        ("Asked about the loan, Marte said it was “not on the table”.", ["Marte: not on the table"]),
        (
            "‘The line was poor,’ Marte said. ‘It’s the ministers’ job to fix it.’",
            ["Marte: The line was poor,", "Marte: It’s the ministers’ job to fix it."],
        ),
        ("Marte said the leaders’ ‘long winter’ was over.", ["Marte: long winter"]),
        (
            "\"He told me, 'I am not done,' and hung up,\" Marte said.",
            ["Marte: He told me, 'I am not done,' and hung up,"],
        ),
        (
            "“The line was poor,” a spokesperson for the ministry said in a statement.",
            ["spokesperson for the ministry: The line was poor,"],
        ),
        ("“The line was poor,” the statement said.", ["statement: The line was poor,"]),
        (
            "“The line was poor,” read a statement from the palace.",
            ["palace: The line was poor,"],
        ),
        ("“The line was poor,” according to the Chilean readout.", ["Chilean readout: The line was poor,"]),
        (
            "In a post on Truth Social, Marte said the call was “very productive.”",
            ["Marte: very productive."],
        ),
        (
            "“I have one message for them,” said the diplomat, who spoke on condition of anonymity.",
            ["diplomat: I have one message for them,"],
        ),
        (
            "“I have one message for them,” an official in Oslo said, speaking on condition of anonymity.",
            ["official in Oslo: I have one message for them,"],
        ),
        (
            "“We are neighbours,” Foreign Minister Ola Berg told the broadcaster NRK.",
            ["Berg: We are neighbours,"],
        ),
        ("Asked by Bild whether he would go, Marte replied: “Never again.”", ["Marte: Never again."]),
        ("“The line,” Marte said, “was poor.”", ["Marte: The line,", "Marte: was poor."]),
        ("“The line was poor,” Marte was quoted as saying by TASS.", ["Marte: The line was poor,"]),
        ("“The line was poor,” TASS quoted Marte as saying.", ["Marte: The line was poor,"]),
        ("TASS quoted Marte: “The line was poor.”", ["Marte: The line was poor."]),
        ("“The line was poor,” the Chilean leader was cited as saying.", ["Marte: The line was poor,"]),
        (
            "The ministry said the talks were held “in a spirit of friendship” and that both sides “welcomed progress”.",
            ["ministry: in a spirit of friendship", "ministry: welcomed progress"],
        ),
        ("The two leaders agreed on “an early ceasefire”.", ["two leaders: an early ceasefire"]),
        (
            "Marte thanked Ilves for “the finest salmon in the world”.",
            ["Marte: the finest salmon in the world"],
        ),
        (
            "\n\nA palace spokesman said:\n\n“We spoke.\n\n“We will speak again.”",
            ["palace spokesman: We spoke.", "palace spokesman: We will speak again."],
        ),
        (
            "\n\n“We are neighbours by sea.”\n– Rosa Bravo, Minister of Fisheries",
            ["Bravo: We are neighbours by sea."],
        ),
    ],
)
def test_speakers(text, expected):
    assert spoken(text) == expected


@settings(max_examples=300, deadline=None)
@given(
    st.text(alphabet=st.one_of(st.sampled_from("“”\"'‘’«»„‹›「」『』‚ .,s\n"), st.characters()), max_size=120)
)
def test_bounds_hold_for_any_text(text):
    page = layout(text)
    last = 0
    for q in find_quotations(page):
        assert last <= q.start < q.end <= len(text)
        assert (q.start, q.end) == page.tokens.span(q.first, q.last)
        assert is_utterance(page, q) in (True, False)
        last = q.end


@pytest.mark.parametrize(
    "text",
    [
        "“" * 100,
        "“" * 100 + "x" + "”" * 100,
        '"' * 100,
        "'a " * 100,
        "‘a’ " * 100,
        "“a" * 100 + '"',
        "«“„‘" * 50,
        "‘as’ " * 100,
        "x' " * 100,
        "‘s’ b" * 100,
        "“a\n\n" * 50,
    ],
)
def test_work_grows_with_the_number_of_marks(text):
    def work(times):
        page = layout(text * times)
        return lines_run(lambda: find_quotations(page))

    assert work(40) < 4.4 * work(10) + 2000


def test_a_quotation_where_nobody_is_named_to_speak_is_read():
    quotation = "for the kind words of France in response to the arrest of two sailors"
    text = f'The PMO spoke of the Trudeau-Macron phone call. It went on to say that Trudeau thanked Macron "{quotation}."'
    reading = read(Document(text, published="2019-01-08"))
    assert [reading.document.text[q.start : q.end] for q in reading.quotations] == [f"{quotation}."]


PALACE = "palace"


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Ilves visited the “old harbour”.", None),
        ("Both leaders discussed the “old harbour”.", None),
        ("“We do this against nobody”, Ilves stressed in the House.", "Ilves"),
        ("Ilves, seated next to Berg, called the talk “long and very detailed”.", "Ilves"),
        ("Marte promised to “show results” by May.", "Marte"),
        ("Marte was not going to “sit back and watch”.", "Marte"),
        ("Marte softened his tone and condemned the “breach of the law”.", "Marte"),
        ("Ilves, according to the palace, “thanked her colleague for the work”.", PALACE),
        ("The ban, in the words of President Ilves, “is not a courtesy”.", "Ilves"),
        ("The ban is, in Marte's eyes, “a step backward”.", "Marte"),
        ("For Marte, the ban is “a step backward”.", "Marte"),
        ("The ban, described by Marte as “a step backward”, stays.", "Marte"),
        ("The ban, termed “a step backward” by Marte, stays.", "Marte"),
        ("“A step backward” is how Marte described the ban.", "Marte"),
        ("“A step backward” was Marte's verdict on the ban.", "Marte"),
        ("They will talk again “in the coming days” (the palace).", PALACE),
        ("The answer from Marte: “Play by the rules of the sea.”", "Marte"),
        ("“He got his call,” sighed a diplomat in Lima.", "diplomat in Lima"),
        ("“He got his call,” a party man in Lima summed up.", "party man in Lima"),
        ("Asked about it, Marte smiled. “Let us say that we have her number.”", "Marte"),
        (
            "It was late.\n\nSource: Marte on Telegram\n\nQuote: “I thanked her for the salmon.”",
            "Marte",
        ),
    ],
)
def test_speakers_of_pieces_in_marks(sentence, speaker):
    reading = read(Document(LEAD + sentence, published="2026-02-03"))
    spoken = [voice.steps[-1].actor for voice in voices(reading)]
    assert [name(reading, actor) for actor in spoken] == ([speaker] if speaker else [])
