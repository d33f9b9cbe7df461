"""What a clause stands under: who says it, whether it is wished, supposed, asked for or told to others."""

from collections.abc import Collection

from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.beforecall import past
from toolkit.extract.undertakings.elsewhere import TOLD, elsewhere
from toolkit.extract.workedout import worked_out_once

_HOLDERS = frozenset(("agree", "promise", "decide", "propose", "discuss", "intend", "offer", "consider"))
_UNDER_CLOSELY = frozenset(("intend", "consider", "offer", "propose", "discuss"))
_SHARED = frozenset(("view", "views", "recognition", "understanding", "opinion", "intention"))
# What may be expressed or conveyed and still be an undertaking: "conveyed an assurance that".
_ASSURING = frozenset(
    "assurance assurances word intention decision message willingness satisfaction gratitude appreciation".split()
)
_HOPES = frozenset(
    "hope hopes belief confidence concern concerns view wish expectation conviction fear fears opinion".split()
)
_WISHES = frozenset("hope believe predict expect estimate reckon doubt fear suppose claim allege".split()) | {
    "forecast that"
}
_UNDER = frozenset(("direct", "deny", "discuss", "intend", "consider", "refuse"))
_HEARING = frozenset("hear hearing heard learn learning rumours rumors".split())
_RUMOURS = frozenset("reports rumours rumors allegations claims accusations speculation".split())


def holder(reading: Reading, number: int, token: int) -> Predicate | None:
    """Return the innermost verb of saying or undertaking whose complement holds a token."""
    found: Predicate | None = None
    folds, begin = reading.tokens.folds, reading.layout.sentences[number].first
    for p in _holding(reading, number):
        if p.complement[0] <= token < p.complement[1]:
            if (
                p.subject is None
                and p.lemma in ("ask", "press")
                and folds[token - 1] == ","
                and p.first == begin
            ):
                continue  # "Asked for a longer truce, she gave a flat no"
            if (
                p.kind in _UNDER_CLOSELY
                and not p.that
                and (token - p.last > 6 or ";" in reading.tokens.folds[p.last : token])
            ):
                continue  # "Norway intends to send ships, and Chile …" is another clause
            if not p.that and _opens_another(folds, p, token):
                continue
            if found is None or (p.first >= found.first and not p.trailing):
                found = p  # of "…, X told Y, Z said" the first
    return found


@worked_out_once
def _holding(reading: Reading, number: int) -> tuple[Predicate, ...]:
    """Return the verbs of saying or undertaking of a sentence under which a clause may stand."""
    return tuple(
        p
        for p in reading.predicates[number]
        if (p.speech or p.kind in _HOLDERS)
        and (p.subject is not None or p.passive or p.verb.form in ("ing", "past", "third"))
    )


def _opens_another(folds: list[str], p: Predicate, token: int) -> bool:
    """Tell whether a clause stands beside a verb and not under it: "Chile asked for wheat, while Norway will send ships"."""
    joined = folds[token - 1] in _BESIDE or (folds[token - 1] == "and" and folds[token - 2] == ",")
    return joined and _SUBORDINATING.isdisjoint(folds[p.last : token])


_BESIDE = frozenset(("while", "whereas", ";"))
_SUBORDINATING = frozenset(
    "that if whether how what why when where which who as because since to".split()
) | {
    '"',
    "“",
    "”",
}


def supposed(reading: Reading, number: int, first: int, lead: str, governing: Predicate | None) -> bool:
    """Tell whether a clause that begins at `first` is only wished, asked for, supposed or denied."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    lists = acts()
    if lead == "as" and folds[first - 2] in ("came", "come", "comes"):
        return True  # "the call came as Peru was seeking to mediate"
    on_which = lead == "which" and first - 2 >= sentence.first and folds[first - 2] in ("on", "about")
    if lead in lists.openers and not on_which:  # but "…, on which the ministers will report"
        return True
    if (
        lead == "that"
        and first - 2 >= sentence.first
        and folds[first - 2] in lists.suppositions
        and not (folds[first - 2] in _SHARED and governing is not None and governing.lemma == "share")
        and not (governing is not None and governing.lemma == "leave no doubt")
    ):
        return True
    if lead == "that" and any(
        folds[k] in _HEARING and folds[k + 1] == "that" for k in range(sentence.first, first - 1)
    ):
        return True  # "hoping to hear that Norway would pay, or that it would wait"
    if governing is None or (lead == ":" and governing.kind == "discuss"):
        return False  # nor "They discussed cod: Norway will raise the quota"
    between = folds[governing.last : first]
    if governing.lemma == "share" and (governing.that or _SHARED & set(between)):
        return False  # "shared the view that they would"
    if governing.lemma == "conclude" and governing.passive:
        return True  # "it can be concluded that"
    if governing.lemma == "advise" and governing.that and not governing.negated:
        return False  # "advised that a team would come"
    denied = governing.negated and governing.lemma != "leave no doubt"
    if governing.lemma in _WISHES or governing.kind in _UNDER or denied:
        return True
    if governing.lemma == "suggest" and not governing.that:
        return True  # "suggested Chile would pay"
    if governing.kind in ("promise", "agree", "decide") and past(reading, governing):
        return True
    return bool(
        governing.kind == "express"
        and not (governing.lemma == "convey" and "that" in between and _HOPES.isdisjoint(between))
        and not (governing.lemma == "express" and between[:1] == ["that"])
        and not _ASSURING & set(between)
    )


def hearsay(reading: Reading, predicate: Predicate) -> bool:
    """Tell whether an undertaking is denied, or what somebody hoped to hear: "hoping to hear that Chile had agreed to"."""
    if any(p.kind == "deny" or (p.negated and p.kind == "confirm") for p in predicate.ancestors()):
        return True
    if _left_open(reading, predicate):
        return True
    subject = predicate.subject
    begin = predicate.start if subject is None else min(predicate.start, subject.first)
    if begin and reading.tokens.folds[begin - 1] == "whether":
        return True  # "It did not say whether the president had accepted"
    before = reading.tokens.folds[max(0, predicate.start - 2) : predicate.start]
    return len(before) > 1 and before[1] == "that" and before[0] in _HEARING | _RUMOURS


def _left_open(reading: Reading, predicate: Predicate) -> bool:
    """Tell what nobody would confirm: "declined to confirm that Chile had agreed"."""
    folds = reading.tokens.folds
    return any(
        p.kind == "refuse"
        and not p.negated
        and p.last < predicate.start
        and folds[p.last] == "to"
        and folds[p.last + 1] in _CONFIRMING
        and folds[p.last + 2] in ("that", "whether", "if")
        for p in reading.predicates[predicate.sentence]
    )


_CONFIRMING = frozenset("confirm say acknowledge disclose deny reveal".split())


def _told(reading: Reading, number: int, governing: Predicate, first: int) -> bool:
    """Tell whether only the one who is told stands between a verb and a clause: "told Marte there would be"."""
    if first == governing.last + 1 and reading.tokens.folds[governing.last] in TOLD:
        return True
    return any(a.first == governing.last and a.last == first for a in reading.actors[number])


def is_led_in(
    reading: Reading, number: int, first: int, leads: Collection[str], governing: Predicate | None
) -> bool:
    """Tell whether a phrase with a subject of its own opens a clause, and nobody only supposes it or says it elsewhere.

    `leads` are the words before it that lead on to a clause, beside the verb that governs it.
    """
    sentence = reading.layout.sentences[number]
    lead = reading.tokens.folds[first - 1] if first > sentence.first else ""
    reported = governing is not None and (governing.last == first or _told(reading, number, governing, first))
    return not (
        (lead.isalpha() and lead not in leads and not reported)
        or supposed(reading, number, first, lead, governing)
        or elsewhere(reading, number, governing)
    )
