"""The hints of a pattern are among the words of everything that it matches."""

import json
import pkgutil
from importlib import import_module
from pathlib import Path

import pytest

from toolkit.extract import hinted
from toolkit.extract.hinted import HintedPattern
from toolkit.text import tokenize

CORPUS = Path(__file__).parent / "corpus"
PATTERNS = {
    f"{module.name}.{name}": value
    for module in pkgutil.iter_modules([str(Path(hinted.__file__).parent)])
    for name, value in vars(import_module(f"toolkit.extract.{module.name}")).items()
    if isinstance(value, HintedPattern)
}
#: What the patterns look for, written out.
SENTENCES = (
    "In opening remarks he thanked her.", "Her welcoming words were short.", "At the start of the televised call he smiled.",
    "At the outset of the talks, with cameras rolling, she spoke.", "He told reporters so.", "She said so at a briefing.",
    "Afterwards he left.", "He commented on it.", "After the call he left.", "Following the conversation she spoke.",
    "As a broader context, trade grew.", "The call comes amid a dispute.", "The call also follows a visit.",
    "Their previous phone call was in May.", "They last spoke in June.", "This has lasted since the invasion.",
    "During that call they agreed.", "In an earlier conversation he refused.", "They previously talked in May.",
    "No such call took place.", "They have not spoken.", "They didn't speak.", "They hadn’t talked.", "There was no phone call.",
    "She is not aware of any conversation.", "It never happened.", "He denied having spoken with her.",
    "He denies that he spoke with her.", "The report of a call is untrue.", "It did not take place.",
    "Summit Participants", "The leaders that joined the call:", "She also took part.", "He joined them from Lima.",
    "Two aides sat in.", "She dialled in.", "A deputy was present.", "They were on the line.", "He participated.",
    "He dismissed the report.", "She denies it.", "Oslo has repeatedly warned of floods.", "They have denied the reports.",
    "Meanwhile, rain fell in Lima.", "On the same day, the fair opened.",
    "Special attention was paid to grain.", "Emphasis was also placed on ports.",
    "The importance of the ports was noted.", "Satisfaction was expressed over grain.",
    "Grain was at the centre of the talks.", "Ports are high on the agenda.",
    "Views were also exchanged on visas.", "Notes were compared on Sudan.", "Agreement was reached to meet.", "Mention was made of tea.",
    "Time was given to grain.", "An invitation to Lima was extended.", "Visas were another subject.", "The result was highly appreciated.",
    "The call planned for Monday did not take place.", "The talks, scheduled for May, never materialised.",
)  # fmt: skip


def texts():
    yield from SENTENCES
    for path in sorted(CORPUS.glob("*.texts.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            yield from json.loads(line)["text"].split(". ")


@pytest.mark.parametrize("name", PATTERNS)
def test_a_match_holds_a_hint(name):
    pattern = PATTERNS[name]
    matched = [text for text in texts() if pattern.pattern.search(text)]
    assert len(matched) >= 2, "write a sentence that it matches into SENTENCES"
    assert [text for text in matched if pattern.hints.isdisjoint(tokenize(text).folds)] == []
