"""Set phrases that are no act of their own, or are one: "we'll see", "take stock", "lead to", "continue to stand with"."""

from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.modals import Clause
from toolkit.extract.undertakings.presence import in_contact

_WATCHING = frozenset(("eye", "watch", "track", "mind"))
# What two do together does nothing by itself but go on: "the dialogue will continue".
_TIES = frozenset(
    """cooperation collaboration coordination work dialogue relations relationship ties friendship interaction communication
    exchange exchanges partnership visit""".split()
)
_GOING_ON = frozenset(
    "continue resume begin start take proceed go open close end commence intensify happen".split()
)
_EFFORTS = frozenset(("effort", "efforts"))
_SHARED = frozenset("joint mutual common their our these".split())
PAPERS = frozenset(
    "agreement agreements deal treaty accord pact protocol memorandum contract convention mou".split()
)
_ENTERING = frozenset("enter come take go last run remain apply cover include start begin end expire".split())
_SOON = frozenset(
    "in on by within soon shortly next later tomorrow at before after this from as and if once".split()
)
_BESIDE = frozenset("support assist help back stay".split())  #: what one will "always" do for the other
# What one "will continue to", and does nothing by it.
_LASTING = frozenset("be monitor suffer grow live face have need rise fall shrink worsen deteriorate".split())
#: What one stands by who backs an act, and not only a friend: "would stand behind Peru's bid".
_PLANS = frozenset(
    "plan proposal roadmap initiative deal agreement accord bid candidacy candidate draft resolution".split()
)


def by_phrase(folds: list[str], clause: Clause, verb: str, *, joint: bool) -> bool | None:
    """Tell by the words of a set phrase whether it is an act; None where the verb makes none."""
    subject, after = clause.subject, folds[clause.act + 1 : clause.act + 4]
    if folds[clause.act - 1] == "always" and not clause.negated:
        return verb in _BESIDE and bool(subject.actors) and clause.governing is not None  # else a principle
    if not subject.actors and folds[subject.first].endswith("ing") and subject.last - subject.first > 1:
        return False  # "supplying them would not change the war"
    if subject.head in _EFFORTS and clause.passive and folds[clause.act] == "made" and after[:1] == ["to"]:
        return clause.governing is not None  # "said that every effort would be made to reach agreement"
    if clause.negated and "commenting" in folds[clause.act : clause.act + 3]:
        return False  # "will not be commenting further"
    if verb == "focus" and after[:1] == ["on"] and after[1:] and after[1].endswith("ing"):
        return joint  # "the two sides will focus on promoting trade"
    return False if _is_idiom(clause, verb, after) else None


def _is_idiom(clause: Clause, verb: str, after: list[str]) -> bool:
    """Tell a verb that with the words behind it does nothing, whoever is its subject."""
    next_one = after[0] if after else ""
    match verb:
        case "see":  # "we'll see", "would see whether"
            return not next_one[:1].isalpha() or next_one in ("if", "whether", "how", "what")
        case "follow":  # "aid would follow reforms", but "a second ship would follow in May"
            return not clause.subject.actors and next_one.isalpha() and next_one not in (*_SOON, "up")
        case "become":  # "would become the first president to visit"
            return not {"first", "last", "only"}.isdisjoint(after)
        case "take":  # the agenda of a call to come; "will take time to be resolved"; "we'll take that"
            return (
                next_one == "stock"
                or "time" in after
                or (len(after) > 1 and next_one in _THAT and not after[1][:1].isalpha())
            )
        case "tell":  # "will not tell more about it"
            return clause.negated and next_one in ("more", "anything", "anybody", "you")
        case "represented":  # who is to come
            return clause.passive and next_one == "by"
        case "go":  # "are to go over the review", "will go down in history"
            over = next_one == "over" and not clause.negated
            polls = after == ["to", "the", "polls"]
            return "being" in after[:2] or over or polls or after == ["down", "in", "history"]
        case "call":
            return is_by_name(["call", *after])
        case "keep":
            return "being" in after[:2]
        case "run":  # "fresh water would run out within days"
            return next_one in ("out", "short", "low", "dry")
        case "lead":  # "will only lead to more tension"
            return next_one == "to"
    return False


def is_by_name(words: list[str]) -> bool:
    """Tell what friends do, "call each other by their first names", from calls to come: "call each other on Friday"."""
    each = words[1:3] in (["each", "other"], ["one", "another"])
    return words[:1] == ["call"] and each and words[3:4] in (["by"], ["“"], ['"'])


_THAT = frozenset(("that", "it"))


def by_ties(reading: Reading, clause: Clause, verb: str) -> bool | None:
    """Tell whether papers and ties act, and what goes on with them; None where none of these speak."""
    folds = reading.tokens.folds
    subject, after = clause.subject, folds[clause.act + 1 : clause.act + 4]
    if subject.head in PAPERS and not subject.actors and verb not in _ENTERING:
        return False  # "the accord would bring peace"
    if subject.head in _TIES and not subject.actors and (verb not in _GOING_ON or after[:1] == ["to"]):
        return False  # "their cooperation will bring new chances"
    if verb == "continue":
        return _goes_on(folds, clause, after)
    if verb == "pay" and "attention" in after and "what" in folds[clause.act + 3 : clause.act + 6]:
        return False  # "I will pay close attention to what he says"
    if verb == "keep" and not _WATCHING.isdisjoint(after):
        return False
    if verb == "stand" and after[:1] and after[0] in ("by", "behind"):
        planned = not _PLANS.isdisjoint(folds[clause.act : clause.act + 9])
        whom = clause.act + 2 + (folds[clause.act + 2] == "the")
        beside = after[0] == "by" and any(
            whom - 1 <= a.first <= whom and a.kind in ("side", "person")
            for a in reading.actors[clause.number]
        )
        return bool(subject.actors) and (planned or beside)
    return None


def _goes_on(folds: list[str], clause: Clause, after: list[str]) -> bool | None:
    """Tell what somebody continues from what merely lasts: "their joint efforts will continue", "will continue to grow"."""
    if clause.subject.head == "efforts":
        return not _SHARED.isdisjoint(folds[clause.subject.first : clause.subject.last])
    if after[:2] == ["to", "be"] and in_contact(folds, clause.act + 2):
        return True
    if after in (["to", "stand", "up"], ["to", "stand", "with"]):
        return False  # "will continue to stand with the islanders": a policy
    if after[:1] == ["to"] and len(after) > 1:
        return after[1] not in _LASTING
    return None
