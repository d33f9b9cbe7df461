"""Did you mean: slips of the pen are recognised, other words are not."""

import pytest

from toolkit.validate.nearest import nearest

MEDIA = ("phone", "video", "secure_line", "unspecified")
KEYS = ("value", "sources", "evidence", "basis", "alternatives", "as_published", "due", "place")


@pytest.mark.parametrize(
    ("word", "allowed", "expected"),
    [
        ("", MEDIA, None),
        ("fax", MEDIA, None),
        ("carrier pigeon", MEDIA, None),
        ("x" * 100, MEDIA, None),
        ("video", (), None),
        ("vidoe", MEDIA, "video"),
        ("Video", MEDIA, "video"),
        ("secure-line", MEDIA, "secure_line"),
        ("secure line", MEDIA, "secure_line"),
        ("unspecifed", MEDIA, "unspecified"),
        ("phone_call", MEDIA, "phone"),
        ("telephone", MEDIA, "phone"),
        ("videoconference", MEDIA, "video"),
        ("videophone", MEDIA, None),
        ("duetime", KEYS, None),
        ("due_date", KEYS, None),
        ("evidences", KEYS, "evidence"),
        ("source", KEYS, "sources"),
        ("asPublished", KEYS, "as_published"),
        ("CON_UKR", ("CON.TWN", "CON.UKR"), "CON.UKR"),
        ("NOR", ("NZL", "NOR"), "NOR"),
        ("nor", ("NZL", "NOR"), "NOR"),
    ],
)
def test_nearest(word, allowed, expected):
    assert nearest(word, allowed) == expected


def test_the_closest_wins_and_the_first_of_equals():
    assert nearest("abcdef", ("abcxyf", "abcdxf", "abcdfe")) == "abcdxf"
