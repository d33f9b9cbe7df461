"""ATT: who says what: chains that lead somewhere, words that show them, settings that fit."""

from collections.abc import Iterator
from itertools import pairwise

from toolkit.validate.cues import denies, joint_subject, merely_says, opens_clause
from toolkit.validate.finding import Problem
from toolkit.validate.once import alike
from toolkit.validate.rule import Problems, Record, validation_rule
from toolkit.validate.spoiling import add, next_id, person, principals, put, reported, statement
from toolkit.validate.view import Located, RecordView

_DEEPEST = 5
_IN_CALL = frozenset({"in_call", "opening_remarks"})


def _said(record: Record, sentence: str, source: str, verb: str | None, **fields: object) -> Record:
    """Add a statement that a new document attributes; the first words, to the verb, show by whom."""
    record, evidence = reported(record, sentence)
    head = sentence[: sentence.index(f"{verb} ") + len(verb)] if verb else sentence[:4]
    clause = sentence[len(head) + 1 :]
    start = len(head) + 1
    said = {**evidence, "start": start, "exact": clause}
    step = {"source": source, "verb": verb, "evidence": [{**evidence, "end": len(head), "exact": head}]}
    item = statement(record, said, attribution=[step], **fields)
    return add(record, "statements", item)


def _orphan(record: Record) -> Record | None:
    record, evidence = reported(record, "They spoke.")
    return add(record, "statements", {**statement(record, evidence), "evidence": []})


def _in_a_ring(record: Record) -> Record | None:
    people = principals(record)
    if not people:
        return None
    changed = _said(record, "Someone said seas are deep.", people[0]["id"], "said")
    index = len(changed["statements"]) - 1
    (step,) = changed["statements"][index]["attribution"]
    other = {**step, "source": "UN", "verb": None, "evidence": []}
    return put(
        changed, ("statements", index, "attribution"), [step, other, {**step, "verb": None, "evidence": []}]
    )


def _nobody_in_particular(record: Record) -> Record | None:
    record, evidence = reported(record, "A person familiar with the call spoke.")
    source = {"id": next_id(record, "s"), "kind": "other", "name": None, "speaker": None, "side": None,
              "document": None, "derived_from": [], "evidence": [evidence]}  # fmt: skip
    return add(record, "sources", source)


def _both_sides(record: Record) -> Record | None:
    record, evidence = reported(record, "Both sides praised the sea.", kind="news_article", side=None)
    return add(record, "statements", statement(record, evidence))


def _unshown(record: Record) -> Record | None:
    people = principals(record)
    if not people:
        return None
    changed = _said(record, "Someone said seas are deep.", people[0]["id"], "said")
    index = len(changed["statements"]) - 1
    return put(changed, ("statements", index, "attribution", 0, "evidence"), [])


def _frame_as_content(record: Record) -> Record | None:
    people = principals(record)
    if not people:
        return None
    changed = _said(record, "Someone said seas are deep.", people[0]["id"], "said")
    index = len(changed["statements"]) - 1
    (said,) = changed["statements"][index]["evidence"]
    whole = {**said, "start": 0, "exact": "Someone said seas are deep."}
    return put(changed, ("statements", index, "evidence"), [whole])


def _denial_affirmed(record: Record) -> Record | None:
    people = principals(record)
    if not people:
        return None
    return _said(record, "Someone denied that seas are deep.", people[0]["id"], "denied")


def _absent_yet_heard(record: Record) -> Record | None:
    if record["occurrence"]["status"] != "held":
        return None
    record, evidence = reported(record, "Iva Novak spoke.")
    someone = person(record, "Iva Novak", evidence)
    if any(each["name"] == "Iva Novak" for key in ("participants", "people") for each in record[key]):
        return None
    record = add(record, "people", someone)
    return _said(record, "Ms Novak said seas are deep.", someone["id"], "said", setting="in_call")


def _other_verb(record: Record) -> Record | None:
    people = principals(record)
    if not people:
        return None
    changed = _said(record, "Someone said seas are deep.", people[0]["id"], "said")
    index = len(changed["statements"]) - 1
    return put(changed, ("statements", index, "attribution", 0, "verb"), "murmured")


def _capital_verb(record: Record) -> Record | None:
    people = principals(record)
    if not people:
        return None
    changed = _said(record, "Someone said seas are deep.", people[0]["id"], "said")
    index = len(changed["statements"]) - 1
    return put(changed, ("statements", index, "attribution", 0, "verb"), "Said")


def _own_voice(record: Record) -> Record | None:
    changed, _ = reported(record, "They spoke.")
    source = changed["sources"][-1]["id"]
    changed = _said(record, "Someone said seas are deep.", source, "said")
    return changed if changed["sources"][-1]["id"] == source else None


def _briefer_for_the_other(record: Record) -> Record | None:
    people = principals(record)
    if len(people) < 2 or record["occurrence"]["status"] != "held":
        return None
    changed = _said(record, "Someone said seas are deep.", people[0]["id"], "said", setting="briefing")
    index = len(changed["statements"]) - 1
    (step,) = changed["statements"][index]["attribution"]
    inner = {**step, "source": people[1]["id"], "verb": None, "evidence": []}
    return put(changed, ("statements", index, "attribution"), [step, inner])


@validation_rule(
    "ATT-01",
    "chain-ends-in-a-text",
    fields=("statements[].evidence", "commitments[].evidence"),
    rationale="A claim that no document carries is nobody's.",
    failing={"/statements/6/evidence": []},
    passing={"/statements/6/attribution": []},
    spoil=_orphan,
)
def chain_ends_in_a_text(view: RecordView) -> Problems:
    """Every statement and every undertaking has evidence in a document."""
    for key in ("statements", "commitments"):
        for path, item in view.each(key):
            if not item["evidence"]:
                yield Problem(
                    (*path, "evidence"),
                    f"Nothing shows where {item['id']} stands.",
                    "an empty array",
                    "evidence",
                    None,
                )


@validation_rule(
    "ATT-02",
    "chain-without-ring",
    fields=("statements[].attribution[].source", "commitments[].attribution[].source"),
    rationale="Nobody reports what others say that they themselves have said; and five reports are hearsay.",
    failing={"/statements/5/attribution/-": {"source": "s3", "verb": None, "evidence": []}},
    passing={"/statements/5/attribution/-": {"source": "p4", "verb": "reported", "evidence": [
             {"document": "d1", "start": 805, "end": 813, "exact": "reported"}]}},
    spoil=_in_a_ring,
)  # fmt: skip
def chain_without_ring(view: RecordView) -> Problems:
    """No one stands twice in a chain of attribution, and it has at most five steps one within the other."""
    for path, chain in view.attributions:
        if len(chain) < 2:
            continue
        twice = _again(chain)
        if twice is not None:
            yield Problem(
                (*path, twice, "source"),
                f"{chain[twice]['source']} stands in this chain already.",
                f'"{chain[twice]["source"]}"',
                "each voice once, or once more for what it says of itself",
                "Keep the step nearest to the words.",
            )
        elif len(chain) > _DEEPEST and _levels(chain)[-1] >= _DEEPEST:
            yield Problem(
                path,
                f"The chain has {_levels(chain)[-1] + 1} steps one within the other.",
                None,
                f"at most {_DEEPEST}",
                "Neighbours with the same evidence are parallel, and count as one.",
            )


def _levels(chain: list[Record]) -> list[int]:
    """Number the steps from the outermost; parallel ones, neighbours with the same evidence, share a number."""
    levels = [0]
    for before, step in pairwise(chain):
        parallel = bool(step["evidence"]) and step["evidence"] == before["evidence"]
        levels.append(levels[-1] + (not parallel))
    return levels


def _again(chain: list[Record]) -> int | None:
    """Return the index of a voice that was there before; “he said that he had agreed” is no ring."""
    if len({step["source"] for step in chain}) == len(chain):
        return None
    levels = _levels(chain)
    last: dict[str, int] = {}
    for index, step in enumerate(chain):
        before = last.get(step["source"])
        if before is not None and levels[index] - before != 1:
            return index
        last[step["source"]] = levels[index]
    return None


@validation_rule(
    "ATT-04",
    "relayed-words-in-the-call",
    fields=("statements[].setting", "statements[].attribution"),
    rationale="A briefer who tells the other side's words relays the call; a briefing has only his own.",
    failing={"/statements/4/attribution/-": {"source": "p2", "verb": None, "evidence": []}},
    passing={"/statements/4/attribution/-": {"source": "p2", "verb": None, "evidence": []},
             "/statements/4/setting": "in_call"},
    spoil=_briefer_for_the_other,
)  # fmt: skip
def relayed_words_in_the_call(view: RecordView) -> Problems:
    """What one side tells of the other's words is not set in its own briefing."""
    for path, item in view.each("statements"):
        chain = item["attribution"]
        if item["setting"] != "briefing" or len(chain) < 2:
            continue
        inner = chain[-1]["source"]
        teller = next((step["source"] for step in reversed(chain[:-1]) if step["source"][:1] == "p"), None)
        if (
            teller is None
            or inner not in view.on_call
            or chain[-1]["evidence"] == chain[-2]["evidence"] != []
        ):
            continue
        one, other = view.side_of(teller), view.side_of(inner)
        if one and other and one != other:
            yield Problem(
                (*path, "setting"),
                f"{teller} of {one} tells what {inner} of {other} said: that is not {teller}'s briefing.",
                '"briefing"',
                '"in_call", or where else the words were uttered',
                None,
            )


@validation_rule(
    "ATT-05",
    "source-described",
    severity="warning",
    fields=("sources[].name", "sources[].speaker"),
    rationale="An anonymous source is still somebody: “a European diplomat” weighs more than nobody.",
    failing={"/sources/2/name": None},
    passing={"/sources/2/name": "a person familiar with the call"},
    spoil=_nobody_in_particular,
)
def source_described(view: RecordView) -> Problems:
    """A source that is no document has a name, or words that describe it, or a speaker."""
    for path, item in view.each("sources"):
        if not (item["name"] or item["speaker"] or item["document"]):
            yield Problem(
                (*path, "name"),
                f"Nothing says who {item['id']} is.",
                "null",
                "a name, or the words of the text",
                None,
            )


@validation_rule(
    "ATT-06",
    "joint-position-sourced",
    severity="info",
    fields=("statements[].attribution", "statements[].evidence[].exact", "sources[].kind"),
    rationale="“Both sides emphasized” in a report that names no source is one account of two minds.",
    failing={"/statements/6/attribution": [], "/sources/0/kind": "news_article"},
    passing={"/statements/6/attribution": []},
    spoil=_both_sides,
)
def joint_position_sourced(view: RecordView) -> Problems:
    """A position of both sides that an unofficial text reports has somebody who says so."""
    own = {item["document"]: item["kind"] for _, item in view.each("sources") if item["document"]}
    if all(kind.startswith("official") for kind in own.values()):
        return
    for path, item in view.each("statements"):
        if item["attribution"] or not item["evidence"]:
            continue
        first = item["evidence"][0]
        kind = own.get(first["document"], "official_readout")
        if (
            not kind.startswith("official")
            and joint_subject(first["exact"])
            and view.english(first["document"])
        ):
            yield Problem(
                (*path, "attribution"),
                "A position of both sides stands here in the document's own voice.",
                "an empty array",
                "who says so, if the text tells",
                None,
            )


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
    "ATT-08",
    "frame-is-no-content",
    fields=("statements[].evidence[].exact", "statements[].attribution[].evidence"),
    rationale="“The agency reported” tells how something is known; it was not said in the call.",
    failing={"/statements/4/evidence/0": {"document": "d1", "start": 710, "end": 771,
             "exact": "spokesperson Liv Berg said Ms Tane “listened with great care”"}},
    passing={"/statements/4/evidence/0": {"document": "d1", "start": 745, "end": 771,
             "exact": "“listened with great care”"}},
    spoil=_frame_as_content,
)  # fmt: skip
def frame_is_no_content(view: RecordView) -> Problems:
    """The evidence of a statement does not begin with the words of mere saying that govern it."""
    for path, item in view.each("statements"):
        for step in item["attribution"]:
            if not step["verb"] or not merely_says(step["verb"]):
                continue
            for frame in step["evidence"]:
                for index, each in enumerate(item["evidence"]):
                    if (
                        each["start"] <= frame["start"]
                        and frame["end"] < each["end"]
                        and frame["start"] - each["start"] < 3
                        and each["document"] == frame["document"]
                        and opens_clause(each["exact"][frame["end"] - each["start"] :], step["verb"])
                    ):
                        yield Problem(
                            (*path, "evidence", index, "start"),
                            f"The evidence begins with “{frame['exact'][:60]}”, which only says who says it.",
                            str(each["start"]),
                            f"{frame['end'] + 1}",
                            "Begin with the clause that is reported.",
                        )


@validation_rule(
    "ATT-09",
    "denial-is-negative",
    severity="warning",
    fields=("statements[].polarity", "statements[].attribution[].verb"),
    rationale="Whoever counts what was said must not count what was denied.",
    failing={"/statements/3/polarity": "positive"},
    passing={"/statements/2/polarity": "positive"},
    spoil=_denial_affirmed,
)
def denial_is_negative(view: RecordView) -> Problems:
    """What is denied, or reported as not said, is negative."""
    for path, item in view.each("statements"):
        if item["polarity"] == "positive":
            chain, evidence = item["attribution"], item["evidence"]
            verb = chain[-1]["verb"] if chain else None
            words = evidence[0]["exact"] if evidence else ""
            if denies(verb, words) and view.english(evidence[0]["document"] if evidence else ""):
                yield Problem(
                    (*path, "polarity"),
                    "The words deny, or say that nothing was said, but the polarity is positive.",
                    '"positive"',
                    '"negative"',
                    None,
                )


@validation_rule(
    "ATT-10",
    "speakers-in-the-call-were-on-it",
    severity="warning",
    fields=("statements[].setting", "statements[].attribution[].source", "participants[].id"),
    rationale="A spokesperson who comments did not speak in the call.",
    failing={"/statements/5/setting": "in_call"},
    passing={"/statements/5/setting": "separate_statement"},
    spoil=_absent_yet_heard,
)
def speakers_in_the_call_were_on_it(view: RecordView) -> Problems:
    """A person named as the only voice of words uttered in the call was on it."""
    view.all("participants")
    for path, item in view.each("statements"):
        chain = item["attribution"]
        if item["setting"] not in _IN_CALL or not chain:
            continue
        voice = chain[-1]["source"]
        if voice[:1] == "p" and voice not in view.on_call and voice in view.people:
            if _about_a_participant(view, item):
                continue
            yield Problem(
                (*path, "setting"),
                f"{voice} was not on the call, but the setting is {item['setting']}.",
                f'"{item["setting"]}"',
                '"briefing" or "separate_statement", or a further step for whom they relay',
                None,
            )


def _about_a_participant(view: RecordView, item: Record) -> bool:
    """Tell whether the words relay what a participant, both sides, or the call itself did."""
    words = " ".join(each["exact"] for each in item["evidence"]).lower()
    if any(word in words for word in ("they ", "leader", "side", "call", "conversation", "discuss")):
        return True
    return any(
        form.rsplit(" ", 1)[-1].lower() in words
        for _, each in view.each("participants")
        for form in (*each["published_as"], each["name"] or "…", _rank(each))
    )


def _rank(participant: Record) -> str:
    """Return the word of an office by which texts go on: “the chancellor”, “the minister”."""
    title: str = participant["office"]["title"] if participant["office"] else "…"
    return title.partition(" of ")[0].partition(" for ")[0]


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
            "whoever the document says it is",
            "Leave the step out, or name who it is that says “I” or “we” there.",
        )
