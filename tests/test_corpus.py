"""Extraction from the texts of `tests/corpus`, fact by fact against what a careful reader finds."""

import pytest

from tests.corpus_differences import differences, stored, texts

KNOWN = stored()
TEXTS = tuple(texts())


@pytest.mark.parametrize(("document", "gold"), TEXTS, ids=[document["id"] for document, _ in TEXTS])
def test_facts(document, gold):
    assert differences(document, gold) == KNOWN.get(document["id"], []), (
        "read the differences; `python -m tests.corpus_differences` writes what is meant"
    )


def test_every_group_of_issuers_is_there():
    issuers = {document["issuer"] for document, _ in TEXTS}
    assert len(issuers) >= 12
    assert sum(document["id"].startswith("man-") for document, _ in TEXTS) >= 36
