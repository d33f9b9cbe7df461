"""Phrases in notation are found as if each were written out at once, whatever a text asked for before."""

from hypothesis import given
from hypothesis import strategies as st

from toolkit.lexicon import PhraseTrie, expand

WORDS = ["a", "b", "c", "[a]", "[b c]", "(a|b)", "(a|b c)", "(a b|a|c)", "x(y|z)", "[a|c]"]
NOTATIONS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)
TEXTS = st.lists(st.sampled_from(["a", "b", "c", "xy", "xz"]), min_size=1, max_size=7)


def longest(written, folds):
    """Return the longest of the phrases that are written out with which a text begins, and its value."""
    fitting = [phrase for phrase in written if folds[: len(phrase)] == list(phrase)]
    return max(((len(phrase), written[phrase]) for phrase in fitting), default=None)


@given(st.lists(st.tuples(st.lists(NOTATIONS, max_size=4), st.lists(TEXTS, max_size=4)), max_size=4))
def test_what_texts_ask_for_is_what_the_notations_stand_for(steps):
    trie = PhraseTrie()
    written = {}
    values = iter(range(100))
    for notations, texts in steps:
        for notation in notations:
            value = next(values)
            trie.add_notation(notation, value)
            for phrase in expand(notation):
                if phrase:
                    written[tuple(phrase.split())] = value
        for folds in texts:
            hit = trie.longest(folds, 0, len(folds))
            assert (hit and (hit.last, hit.value)) == longest(written, folds)


def test_choices_for_a_word_lead_on_together_until_more_stands_after_one():
    trie = PhraseTrie([])
    trie.add_notation("(cod|eel|trout) farm", "farm")
    assert trie.root["cod"] is trie.root["eel"]
    trie.add("eel pond", "pond")
    trie.add_notation("trout (lake|river)", "water")
    assert trie.root["cod"] is not trie.root["eel"]
    found = {text: hit.value for text in PAIRS if (hit := trie.longest(text.split(), 0, 2))}
    assert found == {
        **dict.fromkeys(("cod farm", "eel farm", "trout farm"), "farm"),
        "eel pond": "pond",
        **dict.fromkeys(("trout lake", "trout river"), "water"),
    }


PAIRS = [f"{fish} {place}" for fish in ("cod", "eel", "trout") for place in "farm pond lake river".split()]
