"""Quotations of what several are told to have done, and those whose speaker stands in a sentence behind them."""

import pytest

from tests.test_quotes import spoken

PALACE = "“The talk was long,” the palace said. "
QUOTED = "palace: The talk was long,"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # several act in the account of an office
        ("They discussed “the torn nets of the old port”.", []),
        ("Marte smiled. They discussed “the torn nets of the old port”.", []),
        (PALACE + "They took up the “Fram”.", [QUOTED]),
        (
            "The palace said the talk was long. They discussed “the torn nets of the old port”.",
            ["palace: the torn nets of the old port"],
        ),
        (
            PALACE + "Ilves and Marte “discussed the need for new nets” and ropes.",
            [QUOTED, "palace: discussed the need for new nets"],
        ),
        (
            PALACE + "The two discussed the port, as well as “the threats from torn nets” at sea.",
            [QUOTED, "palace: the threats from torn nets"],
        ),
        # what one did and several did is told in the words of an account
        (
            "Marte “praised the old port, and the two leaders spoke of nets”.",
            ["Marte: praised the old port, and the two leaders spoke of nets"],
        ),
        (
            "According to the palace, Marte rang Ilves. Marte “praised the old port, and the two leaders spoke of nets”.",
            ["palace: praised the old port, and the two leaders spoke of nets"],
        ),
        # nothing but one's verb, the content of a hope, a charge: one's own words in the account of an office
        ("The palace said that Marte “deeply regretted” the storm.", ["Marte: deeply regretted"]),
        ("The palace said the two “deeply regretted” the storm.", ["palace: deeply regretted"]),
        (
            "The palace said Marte “praised the men of the old port”.",
            ["palace: praised the men of the old port"],
        ),
        (
            "According to the palace, Marte voiced the hope that Ilves would “keep the old port open”.",
            ["Marte: keep the old port open"],
        ),
        (
            "According to the palace, Marte voiced support for “the joint work at the port”.",
            ["palace: the joint work at the port"],
        ),
        ("The palace said Marte accused Peru of “constant theft” at sea.", ["Marte: constant theft"]),
        ("The palace said the two had to put their heads together on a “best plan”.", ["palace: best plan"]),
        (
            "According to the palace, the talk was long, both leaders recalling the “good day they had in Oslo at sea”.",
            ["palace: good day they had in Oslo at sea"],
        ),
        ("Marte broke off with the words “we are done here”, aides said.", ["Marte: we are done here"]),
        # the speaker in the sentence behind
        ("“The nets are torn.” Marte said the port was shut.", []),
        ("“The nets are torn.” Marte said on Tuesday that the port was shut.", []),
        ("“The nets are torn.” Marte said on Tuesday he had left.", []),
        ("“The nets are torn.” Marte said on Tuesday.", ["Marte: The nets are torn."]),
        (
            '"The nets are torn," the palace said about the talks that lasted an hour.',
            ["palace: The nets are torn,"],
        ),
    ],
)
def test_speakers(text, expected):
    assert spoken(text) == expected
