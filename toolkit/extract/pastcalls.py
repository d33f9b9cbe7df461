"""Tell an earlier call that a text mentions from one that it reports."""

from toolkit.extract.callreport import CallReport
from toolkit.extract.reading import Reading


def is_past(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report speaks of an earlier call: "who had spoken with", "the previous call", "last month"."""
    if report.past:
        return True
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[report.sentence]
    before = folds[max(sentence.first, report.first - 4) : report.first + 3]
    if "had" in folds[report.first : report.last] or "had" in before[-3:]:
        governed = any(
            p.speech and p.complement[0] <= report.first < p.complement[1]
            for p in reading.predicates[report.sentence]
        )
        if ("who" in before or "which" in before) or not governed:
            at = (
                folds.index("had", max(sentence.first, report.first - 4))
                if "had" in folds[max(sentence.first, report.first - 4) : report.last]
                else None
            )
            after = folds[at + 1] if at is not None and at + 1 < len(folds) else ""
            return after not in (
                "a",
                "an",
                "the",
                "his",
                "her",
                "another",
                "separate",
                "two",
                "three",
                "phone",
                "telephone",
                "their",
                "in-depth",
                "extensive",
                "long",
                "video",
                "telephonic",
                "conversation",
                "conversations",
                "talks",
                "detailed",
                "productive",
                "very",
                "good",
            )
    return bool(
        reading.layout.sentences[report.sentence].paragraph >= reading.layout.title
        and any(
            folds[i] in ("recalling", "recalled", "since", "followed", "following")
            for i in range(sentence.first, report.first)
        )
        and report.rule in ("call.noun", "call.named")
    )
