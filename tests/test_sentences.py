"""Where sentences end: at the name of a network, not at an initial or an abbreviation."""

import pytest

from toolkit.extract.layout import layout

CASES = [
    ("The minister, A. B. Moe, rang on Monday. He agreed.", 2),
    ("She thanked Mr. X. Moe for it.", 1),
    ("He spoke to X. Moe about fish.", 1),
    ("On Vitamin C. the two agreed.", 1),
    ("“There was no warning,” Ilves replied on X. She added that it was late.", 2),
    ("Marte posted it on X. “It is late,” he wrote.", 2),
    ("The palace took to X. It said so.", 2),
    ("He said so via X. Chile denied it.", 2),
]


@pytest.mark.parametrize(("text", "count"), CASES)
def test_sentences(text, count):
    assert len(layout(text).sentences) == count
