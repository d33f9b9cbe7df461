"""Undertakings that are none, of things and of what is left to others, and contacts that are scheduled; no-ops first."""

import pytest

from toolkit.api import extract

CALL = (
    "Norwegian Prime Minister Kari Aasheim and Chilean President Pablo Arrieta spoke by phone on Wednesday. "
)

ROWS = [
    # what a thing does, in somebody's own words: of himself he says "we"
    ('"It would give us a floor to stand on," Arrieta said. "It would also calm the region."', []),
    ("The ministry in Oslo said “it would send two ships”.", [("commitment", "it would send two ships")]),
    # what is left to others
    ("Arrieta said the two countries would do well to match their aims.", []),
    ("Aasheim said that Norway would count on Chile's help.", []),
    ("The leaders will be called upon to decide at their next summit.", []),
    # what is only said, and the time of the call itself
    ("Arrieta declined to go into the reports when asked about them.", []),
    ("Aasheim declined to go to the summit.", [("refusal", "Aasheim declined to go to the summit")]),
    ("The Chilean side had proposed the timing.", []),
    ("“I'd go so far as to say that it was cordial,” Arrieta said.", []),
    ("Aasheim said the smugglers would pay a very steep price.", []),
    # contacts between two, which are no act of the second alone
    (
        "Aasheim said exchanges between Oslo and Santiago would carry on.",
        [("commitment", "exchanges between Oslo and Santiago would carry on")],
    ),
    (
        '"Contacts between Oslo and Santiago will continue," Arrieta said.',
        [("commitment", "Contacts between Oslo and Santiago will continue")],
    ),
    # who would like to invite does so
    (
        "“I'd like to invite you to the palace,” Arrieta told Aasheim.",
        [("offer", "I'd like to invite you to the palace")],
    ),
    # courtesies behind "Mr."
    ("Arrieta offered Mr. Aasheim his congratulations.", []),
    # contacts, and what is done at once
    (
        "The two leaders scheduled further contacts with their partners.",
        [("commitment", "The two leaders scheduled further contacts with their partners")],
    ),
    (
        "Arrieta said Chile has agreed to at once lift its ban on corn.",
        [("commitment", "Chile has agreed to at once lift its ban on corn")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=range(len(ROWS)))
def test_undertakings(text: str, expected: list[tuple[str, str]]) -> None:
    record = extract(CALL + text, published="2026-03-12", publisher="Reuters")[0]
    assert [(c.class_, c.action) for c in record.commitments] == expected
