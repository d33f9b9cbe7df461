"""The first look discards what reports no call, and never a call."""

import json
from pathlib import Path

import pytest

from toolkit.extract.calls.words import call_words, needed_words
from toolkit.extract.firstlook import dismissal, first_look
from toolkit.lexicon import expand
from toolkit.pipeline import extract
from toolkit.text import FOLD, Document, tokenize
from toolkit.wordlists import word_lists

CORPUS = Path(__file__).parent / "corpus"
FILLER = "The harbour was busy that week. Nobody in town had seen so many boats. " * 6

NO_CALL = "no word of a call"
NOBODY = "no word of a call between officials"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("The school in Velden opened on Monday.", NO_CALL),
        ("He said that the spring had been dry, and the tolling of bells was heard.", NO_CALL),
        ("He said that the spring had been dry, and the ringing of bells was heard.", NOBODY),
        ("President Ilves of Estonia called for calm in Chile.", NOBODY),
        ("President Ilves of Estonia called the budget overdue, and Chile agreed.", NOBODY),
        ("The phone maker from Estonia sells to President Boric of Chile.", NOBODY),
        ("A hotline took 40 calls, the baker said.", NOBODY),
        ("Anna called Bert on the phone, and they talked about the garden.", NOBODY),
        ("Tickets are sold online, the mayor said.", NOBODY),
        (FILLER + "\n\nPresident Ilves of Estonia talked with President Boric of Chile.", NO_CALL),
        (FILLER + "\n\nPresident Ilves of Estonia spoke by phone with President Boric of Chile.", None),
        ("President Ilves of Estonia spoke by phone with President Boric of Chile.", None),
        ("President Ilves of Estonia called President Boric of Chile.", None),
        ("Chile’s foreign minister was called on Tuesday morning by the Estonian minister.", None),
        ("Ilves called to congratulate the president of Chile, her office in Estonia said.", None),
        ("Readout of the Secretary’s Call with Allies\n\nThe Secretary thanked them for their help.", None),
        ("Estonia and Chile held a video conference.", None),
        ("The two ministers talked over an encrypted line, Estonia’s ministry said.", None),
        ("The conversation took place by phone. Estonia’s foreign minister had asked for it.", None),
    ],
)
def test_first_look(text, reason):
    assert dismissal(text) == reason
    if reason:
        assert extract(Document(text), trace=lambda _: None).records == (), "the whole reading agrees"


@pytest.mark.parametrize("path", sorted(CORPUS.glob("*.texts.jsonl")), ids=lambda path: path.name)
def test_no_text_of_the_corpus_that_gives_a_record_is_dismissed(path):
    for line in path.read_text(encoding="utf-8").splitlines():
        text = json.loads(line)
        if dismissal(text["text"]) is not None:
            document = Document(
                text["text"], published=text.get("published"), publisher=text.get("publisher")
            )
            assert extract(document, trace=lambda _: None).records == (), text["id"]


def test_every_phrase_that_a_report_needs_has_a_needed_word():
    from toolkit.extract.calls.words import _BARE_VERBS  # noqa: PLC0415 - the verbs are nowhere else

    data = word_lists("calls")
    lists = [
        *(notations for name, notations in data["nouns"].items() if name != "talk"),
        *data["ways"].values(),
        *(data["verbs"][name] for name in _BARE_VERBS),
    ]
    needed = needed_words()
    for notation in (notation for notations in lists for notation in notations):
        for phrase in expand(notation.translate(FOLD)):
            assert needed & set(tokenize(phrase).folds), phrase
    assert call_words().verbs.root.keys() - needed, "and not every verb is one"


def test_the_tokens_of_the_opening_are_the_first_of_the_reading():
    shorter = 0
    for path in CORPUS.glob("*.texts.jsonl"):
        for line in path.read_text(encoding="utf-8").splitlines():
            text = json.loads(line)["text"]
            head = first_look(text).tokens
            assert tokenize(text, head) == tokenize(text)
            shorter += head is not None and len(head.text) < len(text)
    assert shorter > 5, "and the rest is split after them"


def test_no_generated_account_is_dismissed():
    from itertools import islice  # noqa: PLC0415

    from toolkit.generate import generate, styles  # noqa: PLC0415

    for style in styles().values():
        for made in islice(generate(7, None, style), 12):
            for text in made.texts.values():
                if dismissal(text) is not None:
                    assert extract(Document(text), trace=lambda _: None).records == (), text
