"""ATT: the steps of a chain, one by one: shown, with the verb of the text, none for the document itself."""

from collections.abc import Iterator

from toolkit.validate.finding import Problem
from toolkit.validate.invented import with_attributed
from toolkit.validate.once import alike
from toolkit.validate.rule import Problems, Record, validation_rule
from toolkit.validate.spoiling import principals, put, reported
from toolkit.validate.view import Located, RecordView


def _first_step(record: Record, key: str, value: object) -> Record | None:
    people = principals(record)
    if not people:
        return None
    changed = with_attributed(record, "Someone said seas are deep.", people[0]["id"], "said")
    index = len(changed["statements"]) - 1
    return put(changed, ("statements", index, "attribution", 0, key), value)


def _unshown(record: Record) -> Record | None:
    return _first_step(record, "evidence", [])


def _other_verb(record: Record) -> Record | None:
    return _first_step(record, "verb", "murmured")


def _capital_verb(record: Record) -> Record | None:
    return _first_step(record, "verb", "Said")


def _own_voice(record: Record) -> Record | None:
    changed, _ = reported(record, "They spoke.")
    source = changed["sources"][-1]["id"]
    changed = with_attributed(record, "Someone said seas are deep.", source, "said")
    return changed if changed["sources"][-1]["id"] == source else None


@validation_rule(
    "ATT-07",
    "step-shown",
    severity="info",
    fields=("statements[].attribution[].evidence", "statements[].attribution[].verb"),
    rationale="A speaker carried over from another sentence is a reading; the words that justify it belong here.",
    failing={"/statements/1/attribution/0/evidence": []},
    passing={"/statements/1/attribution/0/evidence": [], "/statements/1/attribution/0/verb": None},
    spoil=_unshown,
)
def step_shown(view: RecordView) -> Problems:
    """A step of an attribution that has a verb has evidence."""
    unshown = (
        ((*path, index, "evidence"), step)
        for path, chain in view.attributions
        for index, step in enumerate(chain)
        if step["verb"] and not step["evidence"] and _resolves(view, step["source"])
    )
    for path, step, more in alike(unshown):
        yield Problem(
            path,
            f"Nothing shows that {step['source']} {step['verb']} this{more}.",
            "an empty array",
            "the words that say so, also from the sentence before",
            None,
        )


def _resolves(view: RecordView, source: str) -> bool:
    """Tell whether a voice is there; ATT-03 speaks of those that are not."""
    return source[:1].isupper() or source in view.ids


@validation_rule(
    "ATT-11",
    "verb-as-published",
    severity="warning",
    fields=("statements[].attribution[].verb", "statements[].attribution[].evidence[].exact"),
    rationale="“Said”, “claimed” and “insisted” are not one: the verb is the reporter's judgement.",
    failing={"/statements/1/attribution/0/verb": "insisted"},
    passing={"/statements/1/attribution/0/verb": None},
    spoil=_other_verb,
)
def verb_as_published(view: RecordView) -> Problems:
    """The verb of a step stands in its evidence."""
    for path, step, more in alike(_without_verb(view)):
        yield Problem(
            (*path, "verb"),
            f"The evidence does not say “{step['verb'][:40]}”{more}.",
            f'"{step["verb"][:60]}"',
            "the verb of the text, in lower case, or null where it has none",
            "A name before a colon has no verb.",
        )


def _without_verb(view: RecordView) -> Iterator[Located]:
    """Yield the steps of which the verb stands neither in their evidence nor near it."""
    for path, chain in view.attributions:
        for index, step in enumerate(chain):
            verb, evidence = step["verb"], step["evidence"]
            if not verb or not evidence or any(verb in each["exact"] for each in evidence):
                continue
            # "confirmed by X" has the verb in the clause, "A conveyed B's thanks" in another step.
            item = view.record[str(path[0])][path[1]]
            name = view.sources.get(step["source"], {}).get("name")
            if name and any(name in each["exact"] for each in evidence):
                continue  # "in remarks that the channel showed": the verb stands elsewhere
            places = (*item["evidence"], *(each for other in chain for each in other["evidence"]))
            shown = " ".join(each["exact"] for each in places).lower()
            if not all(word in shown for word in verb.lower().split()):
                yield (*path, index), step


@validation_rule(
    "ATT-12",
    "verb-in-lower-case",
    fields=("statements[].attribution[].verb",),
    rationale="Verbs are counted as they stand; “Said” and “said” are one.",
    failing={"/statements/1/attribution/0/verb": "Said"},
    passing={"/statements/1/attribution/0/verb": "said"},
    spoil=_capital_verb,
)
def verb_in_lower_case(view: RecordView) -> Problems:
    """The verb of a step is in lower case."""
    if all(verb == verb.lower() for verb in view.verbs):
        return
    capital = (
        ((*path, index, "verb"), step)
        for path, chain in view.attributions
        for index, step in enumerate(chain)
        if step["verb"] and step["verb"] != step["verb"].lower()
    )
    for path, step, more in alike(capital):
        verb = step["verb"]
        yield Problem(
            path, f"“{verb[:40]}” has capitals{more}.", f'"{verb[:60]}"', f'"{verb[:60].lower()}"', None
        )


@validation_rule(
    "ATT-13",
    "own-voice-is-empty",
    severity="warning",
    fields=("statements[].attribution[].source", "sources[].document"),
    rationale="A document's own voice is the empty chain; a step for it makes one voice look like two.",
    failing={"/statements/1/attribution/0/source": "s1"},
    passing={"/statements/1/attribution": []},
    spoil=_own_voice,
)
def own_voice_is_empty(view: RecordView) -> Problems:
    """No step of an attribution names the source of the very document that carries it."""
    own = {item["id"]: item["document"] for _, item in view.each("sources") if item["document"]}
    if view.voices.isdisjoint(own):
        return
    needless = (
        ((*path, index, "source"), step)
        for path, chain in view.attributions
        for index, step in enumerate(chain)
        if any(each["document"] == own.get(step["source"]) for each in step["evidence"])
    )
    for path, step, more in alike(needless):
        yield Problem(
            path,
            f"{step['source']} is the document {own[step['source']]} itself, whose own voice needs no step{more}.",
            f'"{step["source"]}"',
            "no step, or whoever it is that says “I” or “we” there",
            None,
        )
