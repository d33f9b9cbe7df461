"""Whose words stand in marks where several could have said them."""

import pytest

from tests.test_quotes import spoken
from toolkit.api import extract


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what one asks, offers, hopes and assures in the account of another is in his words
        ("The palace said Marte asked Ilves to “keep the port open”.", ["Marte: keep the port open"]),
        ("Marte assured Ilves the port was “open and calm”, an aide said.", ["Marte: open and calm"]),
        ("Marte invited Ilves to see “the torn nets” for herself, an aide said.", ["Marte: the torn nets"]),
        ("Marte, he said, pledged not to give up “one inch” of the pier.", ["Marte: one inch"]),
        # but not what he is for, how strongly he puts it, and what another adds
        ("The palace said Marte supported the deal “as soon as it can be had”.", ["palace: as soon as it can be had"]),
        ("Marte protested “in the strongest terms”, the palace said.", ["palace: in the strongest terms"]),
        ("Marte said Ilves had invited him to Oslo, “and I went”.", ["Marte: and I went"]),
        # what only sounds like saying
        ("The palace said Chile would go on mending boats “for as long as it takes”.", ["palace: for as long as it takes"]),
        ("Marte said Chile would answer any raid “at a time of its choosing”.", ["Marte: at a time of its choosing"]),
        ("Marte said that the raid was small and would end once the “old gang” was gone.", ["Marte: old gang"]),
        # what a state is to do, told by somebody without a name or quoted as saying so
        ("An official said that Chile said it was “ready at once”.", ["Chile: ready at once"]),
        (
            "Nordfax quoted an official in Lima as saying that Chile would hold the call “at any hour”.",
            ["official in Lima: at any hour"],
        ),
        # who confirms one thing says another
        (
            "The palace confirmed that the two men talked but said that the date was “still being worked on.”",
            ["palace: still being worked on."],
        ),
        # "the Chilean official" is whoever was one before, not who acts in the clause
        (
            "A Chilean official spoke of fish. Marte told Ilves so, the Chilean official said. The official added that the palace was “not there yet”.",
            ["Chilean official: not there yet"],
        ),
        # who opens a paragraph goes on in it
        (
            "It was late, an aide said.\n\nMarte struck a harder tone in public. “A veto is a veto,” he told reporters.",
            ["Marte: A veto is a veto,"],
        ),
        # who denies something calls it so
        (
            "The palace denied that Marte had spoken by phone with Ilves, calling the report “untrue and absurd”.",
            ["palace: untrue and absurd"],
        ),
        (
            "Marte denied the raid and Ilves said the port was open, adding that all was “well and calm”.",
            ["Ilves: well and calm"],
        ),
        # surnames that are titles, offices in the shadow, callings
        ("The trade minister, Madeleine King, said the port was “shut for good”.", ["King: shut for good"]),
        (
            "Home Secretary Kari Aas of Norway was glad. The shadow home secretary, Chris Philp, said it was “a gimmick”.",
            ["Philp: a gimmick"],
        ),
        (
            "A researcher close to the military said the port was “of little use”.",
            ["researcher close to the military: of little use"],
        ),
        ("The palace said that the publication of such news was aimed at “sowing doubt”.", ["palace: sowing doubt"]),
        # what the minister is not
        (
            "President Pablo Marte of Chile spoke. The Chilean minister said the port was “shut for good”.",
            ["Chilean minister: shut for good"],
        ),
        # why somebody rang, what one says of both, and what is told to an outlet
        (
            "In a statement, the palace said Marte called Ilves in the morning to convey Chile’s concern about acts that are “rash and vain”.",
            ["Marte: rash and vain"],
        ),
        ("Marte told reporters after the talk that the two leaders had confirmed that Chile and Norway are “of one mind”.", ["Marte: of one mind"]),
        ("Ilves told her that Marte wanted the raid to be “over soon”.", ["Ilves: over soon"]),
        ("“He told me of a port. He was sad about that,” Marte told RNZ.", ["Marte: He told me of a port. He was sad about that,"]),
        ("“Both see much to gain,” a spokesperson was quoted.", ["spokesperson: Both see much to gain,"]),
        ("“It is late,” said PD foreign affairs spokesman Ugo Bini.", ["Bini: It is late,"]),
        ("The palace said Marte had sought the return of “cod thieves”.", ["Marte: cod thieves"]),
        # who goes on where somebody without a name told behind it what he said
        ("An aide said Marte was ready. He said the nets were “torn for good”.", ["aide: torn for good"]),
        ("Marte slept well, an aide said. He said the nets were “torn for good”.", ["aide: torn for good"]),
        ("Marte told the crews he was ready, an aide said. She said the nets were “torn for good”.", ["aide: torn for good"]),
        ("Marte told the crews he was ready, an aide said. He said the nets were “torn for good”.", ["Marte: torn for good"]),
        ("Marte told the crews he was ready, one of the aides said. He said the port was “open and calm”.", ["Marte: open and calm"]),
        # of whom a sentence only tells what he would not do
        ("Marte rang a Chilean official. He said the nets were “torn for good”.", ["Marte: torn for good"]),
        ("A Chilean official would not be drawn on the row. He said the nets were “torn for good”.", ["Chilean official: torn for good"]),
        ("A Chilean official refrained from blame. He said the nets were “torn for good”.", ["Chilean official: torn for good"]),
        ("A Chilean official avoided the word. “It is late,” he said.", ["Chilean official: It is late,"]),
        # marks that hold the verb: of the one it is about, unless a second one tells of it
        ("The palace said Marte “deeply regretted” that the nets were torn.", ["Marte: deeply regretted"]),
        ("The palace said Marte had told aides that Ilves “deeply regretted” the raid.", ["Marte: deeply regretted"]),
        ("An aide said the palace claimed that Marte “flatly denied” the raid.", ["palace: flatly denied"]),
        # whose statement an outlet passes on
        (
            "That is according to the press service of the Chilean Foreign Ministry, Ukrinform reports.\n\n“Marte rang Oslo,” the statement reads.",
            ["press service of the Chilean Foreign Ministry: Marte rang Oslo,"],
        ),
    ],
)  # fmt: skip
def test_whose_words(text, expected):
    assert spoken(text) == expected


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("“It is late,” said one of the officials.", ["one of two Chilean officials"]),
        ("“It is late,” one of them said.", ["one of two Chilean officials"]),
        ("“It is late,” said one of them, an official close to the fleet.", ["official close to the fleet"]),
        ("“It is late,” said another.", []),
    ],
)
def test_one_of_several_is_named_after_them(told, names):
    text = "Norwegian Prime Minister Kari Aasheim spoke by phone with Chilean President Pablo Arrieta, two Chilean officials said. "
    (record,) = extract(text + told, published="2026-03-12", publisher="Reuters")
    assert [s.name for s in record.sources[2:]] == names
