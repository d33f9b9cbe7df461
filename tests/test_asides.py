"""Which words of a sentence set its scene, date it, are only expected or were left out: no-ops first."""

import pytest

from toolkit.extract.asides import beforehand, expected, left_out, scene


def marked(ranges, text):
    return [text[first:last].strip(" ,.") for first, last in ranges]


@pytest.mark.parametrize(
    ("function", "text", "words"),
    [
        (scene, "The ministers discussed fishing rights and the ferry line.", []),
        (scene, "She spoke as a friend of the region, he said.", []),
        (scene, "They raised rail freight as well as tolls.", []),
        (scene, "The two spoke amid strikes in the ports, her office said.", ["amid strikes in the ports"]),
        (
            scene,
            "The presidents spoke on Friday, as the two neighbours argue over dams.",
            ["as the two neighbours argue over dams"],
        ),
        (scene, "He rang her, two days after the raid on the mine.", ["two days after the raid on the mine"]),
        (
            scene,
            "They talked for the first time since the coup, aides said.",
            ["for the first time since the coup"],
        ),
        (beforehand, "The two spoke after the vote, aides said.", []),
        (beforehand, "After the call, both thanked the interpreters.", []),
        (
            beforehand,
            "After the envoy's trip to Quito, the Secretary set out the next steps.",
            ["After the envoy's trip to Quito"],
        ),
        (beforehand, "Ahead of the fair in Riga, they talked about timber.", ["Ahead of the fair in Riga"]),
        (
            beforehand,
            "The call took place after the U.S. team had left, aides said.",
            ["call took place after the U.S. team had left"],
        ),
        (expected, "They are expected in Lima on Sunday.", []),
        (
            expected,
            "The two are likely to have discussed cod quotas, reports say.",
            ["likely to have discussed cod quotas, reports say"],
        ),
        (left_out, "The statement said the ministers had talked about salt.", []),
        (
            left_out,
            "The note said nothing about visas or tolls, although both had come up before.",
            ["said nothing about visas or tolls"],
        ),
        (left_out, "He did not mention the islands, she added.", ["did not mention the islands"]),
        (left_out, "She raised the tolls, which had not been discussed before.", []),
        (left_out, "They discussed not only cod but salt, and neither side was in a hurry.", []),
        (left_out, "Neither cod nor salt was discussed, he said.", ["Neither cod nor salt was discussed"]),
        (
            left_out,
            "The tolls, another bone of contention, were not discussed, he said.",
            ["The tolls, another bone of contention, were not discussed"],
        ),
        (left_out, "He said tolls never came up, and left.", ["He said tolls never came up"]),
        (left_out, "They talked about cod but not about salt.", ["but not about salt"]),
    ],
)
def test_ranges(function, text, words):
    assert marked(function(text), text) == words
