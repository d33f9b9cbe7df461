"""Where a second undertaking begins in a clause: "and to meet in May", "and exchange lists of detainees"."""

from collections.abc import Iterator

from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.kinds import known_verb, type_of
from toolkit.extract.undertakings.longlists import past_adverbs
from toolkit.extract.words import is_manner, words

_GOING_ON = frozenset(("continue", "continuing", "go", "seek", "strive", "endeavour", "endeavor"))
_ASKING = frozenset("ask urge task instruct direct invite encourage call press request".split())
#: Between "and" and a second act: "agreed to keep in touch and “to prevent any escalation”".
_BEFORE_ACT = frozenset(("also", "then", "both", "further", "“", '"'))
_MEETING = frozenset("meet speak talk".split())  #: an adverb behind them is enough: "and meet soon"
_LONG, _ENOUGH = 7, 5  #: tokens
_THINGS = frozenset(
    "support aid help reform access trade visit supply transport".split()
)  #: nouns as well as verbs
_BECAUSE = frozenset(("given", "granted", "provided", "seen"))
_APPOINTED = frozenset(("date", "dates", "time", "day", "hour"))
_FINISHED = frozenset(("done", "over", "finished", "settled", "sorted"))
_VAGUE = frozenset(("cooperate_generally", "policy_change", "uphold_policy"))


def second_acts(
    reading: Reading, act: int, end: int, *, purposes: bool = False, wished: bool = False
) -> Iterator[tuple[int, int]]:
    """Yield where "and to meet …", "and on holding …" begin a second act within a clause, with the token of its head.

    With `purposes` the clause holds infinitives already; an infinitive that only says what for ("work together to train and to equip") is no act of its own.
    """
    folds, text = reading.tokens.folds, reading.tokens.words
    if wished and folds[act].endswith("ing"):
        return  # "interest in widening the survey and expanding trade" is one wish
    purpose, opens = purposes, act
    if folds[act] in _GOING_ON and folds[act + 1 : act + 2] == ["to"]:
        act = past_adverbs(folds, act + 2, end)  # "will continue to send aid and help rebuild the port"
    elif folds[act] in _GOING_ON and act + 1 < end and folds[act + 1].endswith("ing"):
        act += 1  # "agreed to continue expanding trade, opening consulates and recognising diplomas"
    if folds[act] in _ASKING and (folds[act] != "call" or folds[act + 1] in ("on", "upon", "for")):
        return  # "agreed to ask the agency to mediate and to report": all of it is asked for
    listed = () if purposes else _listed(reading, act, end)
    for j in range(act + 1, end - 1):
        if j in listed:
            yield j, past_adverbs(folds, j, end)
        elif (
            folds[j] == "to"
            and folds[j - 1] != "and"
            and folds[j + 1].isalpha()
            and _infinitive(reading, j + 1)
        ):
            if folds[j - 1] not in ("and", "also", "both", ",") or (
                folds[j - 1] == "," and (folds[act] == "work" or _closes_aside(folds, act, j - 1))
            ):
                purpose = True
        elif folds[j] == "," and not purpose and folds[j + 1] not in ("and", "to"):
            bare = past_adverbs(folds, j + 1, end)
            if folds[bare : bare + 3] == ["come", "what", "may"] or folds[bare] in _BECAUSE:
                continue  # "agreed to act at once, given the storm"
            if bare + 2 < end and text[bare][:1].islower() and _another(folds, act, j, bare, end):
                yield j + 1, bare
        elif folds[j] == "and" and _parts_touch(folds, act, j, end):
            yield j + 1, past_adverbs(folds, j + 1, end)  # "will develop the ties and keep in close contact"
        elif (
            folds[j] == "and"
            and (not purpose or folds[j - 1] == "," or (not wished and _anew(folds, opens, act, j, end)))
        ) or (folds[j : j + 3] == ["as", "well", "as"]):
            k = j + 1 if folds[j] == "and" else j + 3
            while k < end and folds[k] in _BEFORE_ACT:
                k += 1
            if (beside := _beside(folds, k, end)) is not None:
                yield k, past_adverbs(folds, beside, end)
                continue
            bare = past_adverbs(folds, k, end)
            if folds[bare : bare + 2] == ["get", "it"] and folds[bare + 2] in _FINISHED:
                continue  # "agreed to meet and get it done"
            short = bare + 1 < end and folds[bare] in _MEETING
            if bare < end and not text[bare][:1].islower():
                continue  # "a “Free and Open Indo-Pacific”"
            apart = "also" in folds[j + 1 : k] or (folds[j - 1] == "," and not _row(folds, act, end))
            if (
                (not purpose or apart)
                and (bare + 2 < end or short)
                and _another(folds, act, j, bare, end, apart=apart)
            ):
                yield k, bare
                continue
            if k + 1 < end and (
                (
                    folds[k] == "to"
                    and (
                        _infinitive(reading, k + 1)
                        or (
                            folds[act - 1 : act] == ["to"]
                            and folds[k + 1].endswith("ing")
                            and folds[act].endswith("ing")
                        )
                    )
                )
                or (folds[k : k + 2] == ["not", "to"] and k + 2 < end and _infinitive(reading, k + 2))
                or (
                    folds[k] == "on"
                    and folds[k + 1].endswith("ing")
                    and _ON.isdisjoint(folds[act:j])
                    and (folds[act - 1] == "on" or "on" not in folds[act:j])
                )
                or (folds[k] == folds[act - 1] == "in" and folds[k + 1].endswith("ing"))
            ):
                yield k, past_adverbs(folds, k + 1, end)


def _closes_aside(folds: list[str], act: int, comma: int) -> bool:
    """Tell whether a comma closes what says with whom: "will go on with its efforts, together with its partners, to end the war"."""
    opening = next((i for i in range(comma - 1, max(act, comma - _OTHERS), -1) if folds[i] == ","), None)
    return opening is not None and (
        folds[opening + 1] in _BESIDE or (folds[opening + 1] == "in" and folds[opening + 3] == "with")
    )


def _beside(folds: list[str], at: int, end: int) -> int | None:
    """Return the verb of a further act that is done beside others: "and together with the islanders to widen the survey"."""
    if folds[at] not in _BESIDE or folds[at + 1 : at + 2] != ["with"]:
        return None
    to = next((i for i in range(at + 3, min(end - 1, at + _OTHERS)) if folds[i] == "to"), None)
    return to + 1 if to is not None and known_verb(folds[to + 1]) else None


_BESIDE = frozenset(("together", "jointly", "along", "alongside"))
_OTHERS = 8  #: tokens of "together with the islanders of the north"
#: What one does "on" a thing: "agreed to continue cooperation on piracy and on patrolling the strait".
_ON = frozenset(
    "cooperation co-operation work coordination collaboration dialogue consultations talks".split()
)


def _anew(folds: list[str], opens: int, act: int, at: int, end: int) -> bool:
    """Tell whether "and to" goes on with what is undertaken though an infinitive has said what for: both are long, and the first is joint work.

    "agreed to work closely with the islanders to rebuild the port and to widen the survey"; behind a modal verb and behind
    "in order to" a further "to" says what for as well. `opens` is the verb with which the undertaking begins.
    """
    before = opens - 1
    while is_manner(folds[before]):
        before -= 1
    return (
        folds[before] == "to"
        and folds[act] in _JOINT
        and folds[at + 1] == "to"
        and folds[at + 2].endswith("ing") == folds[opens].endswith("ing")
        and "order" not in folds[act:at]
        and at - act >= _LONG
        and end - at > _ENOUGH
    )


_JOINT = frozenset(
    "work working cooperate cooperating coordinate coordinating collaborate collaborating".split()
)
_KEEPING = frozenset("keep keeping stay staying remain remaining be".split())
_TOUCH = frozenset(("touch", "contact", "communication"))
_CONSULTING = frozenset("keep consult communicate exchange coordinate talk speak meet discuss share".split())


def _in_touch(folds: list[str], verb: int) -> bool:
    """Tell "keep in close touch", which is an act beside any other."""
    return (
        folds[verb] in _KEEPING
        and folds[verb + 1] == "in"
        and not _TOUCH.isdisjoint(folds[verb + 2 : verb + 5])
    )


def _parts_touch(folds: list[str], act: int, at: int, end: int) -> bool:
    """Tell whether an "and" parts staying in touch from another act: "will stay in contact and send a team"."""
    verb = past_adverbs(folds, at + 1, end)
    if verb + 2 >= end:
        return False
    if _in_touch(folds, verb):
        return True
    deed = known_verb(folds[verb]) and not folds[verb].endswith(("s", "ed", "ing"))
    return _in_touch(folds, act) and deed and folds[verb] not in _CONSULTING and "to" not in folds[act:at]


def _listed(reading: Reading, act: int, end: int) -> tuple[int, ...]:
    """Return where the middle parts of "to A, to B and to C" begin."""
    folds = reading.tokens.folds
    middle = [
        j
        for j in range(act + 2, end - 2)
        if folds[j] in ("to", "not")
        and folds[j - 1] == ","
        and (
            _infinitive(reading, j + 1 + (folds[j : j + 2] == ["not", "to"]))
            or (folds[act].endswith("ing") and folds[j + 1].endswith("ing"))
        )
    ]
    if not middle or (folds[act - 1] != "to" and "to" not in folds[max(0, act - 3) : act]):
        return ()
    closed = any(
        folds[j] == "and"
        and (
            folds[j + 1] == "to"
            or folds[j + 1 : j + 3] == ["not", "to"]
            or _beside(folds, j + 1, end) is not None
        )
        for j in range(middle[-1], end - 2)
    )
    return tuple(middle) if closed else ()


def _another(folds: list[str], act: int, at: int, verb: int, end: int, *, apart: bool = False) -> bool:
    """Tell whether "and explore ways to …" adds an act of another kind: "agreed to honour the truce and exchange prisoners"."""
    if folds[verb] == "free" and folds[verb + 1] not in words().determiners:
        return False  # "free school meals"
    doing = folds[act].endswith("ing")
    either = doing and folds[act - 1] in _GOING_ON  # "continue talking, and open a port"
    if not known_verb(folds[verb]) or folds[verb].endswith(("s", "ed")):
        return False
    if folds[verb].endswith("ing") != doing and not either:
        return False
    brief = at - act < 3 and not (at - act == 2 and _row(folds, act, end))
    if brief and (at - act < 2 or either):
        return False
    pair = folds[verb + 1] == "and" and known_verb(folds[verb + 2])  # "consolidate and deepen the ties"
    if folds[verb] == "back" and folds[verb + 1] in ("to", "into"):
        return False  # "pull the troops from the border and back to their bases"
    if folds[verb] == "place" and folds[at - 1] in _APPOINTED:
        return False  # "agreed to fix a date and place"
    if folds[verb] in _THINGS and folds[verb + 1] in ("to", "at", "from"):
        return False  # "provide help and support to the fishermen"
    if (folds[verb + 1] in ("and", ",", "of", "in", "for") and folds[verb] not in _MEETING and not pair) or (
        known_verb(folds[at - 1]) and folds[at - 2] in ("to", "and", ",")
    ):
        return False
    stop = next((i for i in range(verb + 1, end) if folds[i] == ","), end)
    mine, other = (type_of(folds[a:b], (), "commitment") for a, b in ((act, at), (verb, stop)))
    if mine != other and other not in _VAGUE:
        return not brief or mine not in _VAGUE  # "expand trade and open a consulate"
    if at - act < 3:
        return False
    if apart and not _row(folds, act, end):
        return at - act >= 3 and stop - verb >= 3  # "open the port, and also lend two ships"
    if _row(folds, act, end) and not doing:
        return at - act >= 3 and stop - verb >= 3
    return at - act >= _LONG and stop - verb >= _ENOUGH  # two long acts are two, though of one kind


def _row(folds: list[str], act: int, end: int) -> bool:
    """Tell whether acts stand in a row: "exchange lists of crews, reopen the port and hold a round in May"."""
    verbs = [
        folds[j]
        for j in range(act + 2, end - 1)
        if folds[j] in (",", "and")
        and (k := past_adverbs(folds, j + 1, end)) < end - 2
        and known_verb(folds[k])
        and not folds[k].endswith(("s", "ed", "ing"))
    ]
    return "," in verbs and len(verbs) > 1


def _infinitive(reading: Reading, position: int) -> bool:
    """Tell an infinitive from a name or a place after "to"."""
    word = reading.tokens.words[position]
    return (
        word[:1].islower()
        and word.isalpha()
        and reading.tokens.folds[position] not in words().determiners
        and not word.endswith(("ing", "s"))
    ) or word in (
        "discuss",
        "address",
        "process",
        "focus",
        "press",
        "pass",
        "assess",
        "express",
        "bring",
        "ring",
    )
