"""Whether words of denial are about the call: "denied that they had spoken", not "denied spying in a phone call"."""

from toolkit.extract.calls.denials import DENIAL, SO_LONG_BEFORE, TO_SAY
from toolkit.extract.calls.statuswords import StatusWords
from toolkit.lexicon import Hit

_CONTENTS = frozenset(
    "veracity accuracy content contents transcript tone details characterization characterisation criticism concerns complaints".split()
)
_PLANNED = frozenset(
    "planned scheduled expected prepared arranged foreseen envisaged agreed schedule agenda".split()
)
_TO_PLANNED = 16  #: tokens from "no call" to "planned"
_DENYING = frozenset(("denied", "denies", "deny", "dismissed", "refuted"))
_RUNG = frozenset(("spoke", "called", "phoned", "telephoned", "rang"))
_DENIED = 7  #: tokens of "the report of a second phone call"
_DETERMINING = frozenset(
    ("a", "an", "the", "his", "her", "its", "their", "any", "all", "these", "those", "such")
)
_CLAIMS = frozenset(
    ("report", "reports", "claim", "claims", "account", "accounts", "story", "rumours", "rumors")
)
_SUCH = frozenset(
    "call calls conversation conversations phone telephone contact contacts exchange such spoken spoke talked".split()
)
_CALLING = frozenset(
    ("call", "phone", "telephone", "ring", "talk", "speak", "hold", "take", "receive", "place", "refuse")
)
_COMMENT = 3  #: tokens of "immediate further comment"
_REFUSING = frozenset("snubbed ignored refused declined spurned rebuffed rejected missed".split())
_CONFIRMING = frozenset(("confirm", "confirmed", "confirms"))
_NEGATED = frozenset(("not", "n't", "never", "didn't", "didn’t", "neither"))


_PLANS = frozenset("plan plans arrangements preparations agreements".split())


def is_unplanned(said: StatusWords, hit: Hit[str]) -> bool:
    """Tell whether "no" is said of a call that is not planned: "no call between X and Y planned", "there were no plans for one"."""
    if said.folds[hit.last - 1] == "no" and not _PLANS.isdisjoint(said.folds[hit.last : hit.last + 2]):
        return True
    return said.folds[hit.first] == "no" and not _PLANNED.isdisjoint(
        said.folds[hit.last : min(said.last, hit.last + _TO_PLANNED)]
    )


def denies(said: StatusWords, hit: Hit[str], first: int) -> bool:
    """Tell a call that is denied from what is denied to have been said in it: "denied that X had promised in a call"."""
    if (said.folds[hit.last - 1] == "had" and hit.last - hit.first > 1) or said.folds[
        hit.first : hit.last
    ] == ["had", "no"]:
        # "has not had diplomatic relations", "states that have had no ambassadors in each other's capitals"
        what = said.folds[hit.last : min(said.last, hit.last + _DENIED)]
        return not _SUCH.isdisjoint(what) and TO_SAY.isdisjoint(
            what[:_COMMENT]
        )  # "had no comment on the call"
    if SO_LONG_BEFORE.occurs(said.reading, said.number):
        return False
    if said.folds[hit.last - 1] == "that":  # "rejected a report that she snubbed a call from X"
        return _REFUSING.isdisjoint(said.folds[hit.last : first])
    if said.folds[hit.first] not in _DENYING:  # "rejecting as untrue a claim that it wanted talks"
        after = said.folds[hit.last : hit.last + 1]
        called = said.folds[hit.first - 1] == "as" and after and after[0] in _DETERMINING
        return not (called and hit.first > first and _denies_other(said, hit.last))
    if not _NEGATED.isdisjoint(said.folds[max(said.first, hit.first - 2) : hit.first]):
        return False  # "did not deny the call"
    if not _CONFIRMING.isdisjoint(said.folds[max(said.first, hit.first - 3) : hit.first]):
        return False  # "neither confirmed nor denied the call"
    if hit.first > first and _of_claim(said, hit.first):
        return False  # "told Y in a phone call of an allegation that the West dismissed"
    if (
        hit.first > first
    ):  # "In the phone call, X denied that …", "told him by phone of the raid, which Oslo denied"
        if said.is_within(first) or _denies_other(said, hit.last):
            return False
        begin, end = max(said.first, first - _DENIED), min(said.last, hit.last + _TO_PLANNED)
        return DENIAL.search(said.reading.text(begin, end)) is not None
    if not _CONTENTS.isdisjoint(said.folds[hit.last : first]):
        return False  # "denied the veracity of a transcript of the call"
    return not any(
        hit.last <= p.first <= first
        and p.subject is not None
        and p.lemma not in _CALLING
        and p.kind not in ("say", "confirm")
        and p.lemma != "suggest"
        for p in said.reading.predicates[said.number]
    )


_CALLED = frozenset("him her them back each since in on yesterday today".split())


def of_other_verb(said: StatusWords, hit: Hit[str], first: int) -> bool:
    """Tell whether "never rang" is of another verb than that of the report, and "did not call" of what is no person: "elections"."""
    own = hit.last - 1
    if said.folds[own] == "call" and said.folds[hit.first] != "no" and own >= first:
        behind = said.folds[hit.last : hit.last + 1]
        somebody = any(hit.last <= a.first <= hit.last + 2 for a in said.reading.actors[said.number])
        if behind and behind[0].isalpha() and behind[0] not in _CALLED and not somebody:
            return True
    return said.folds[hit.first] == "never" and said.folds[own] in _RUNG and not 0 <= own - first <= 1


def _of_claim(said: StatusWords, at: int) -> bool:
    """Tell whether what is denied is a claim that stands right before in the same clause: "repeated a charge that Kyiv denied"."""
    folds = said.folds
    begin = max(said.first, at - _RELATIVE)
    that = next((i for i in range(at - 1, begin, -1) if folds[i] in ("that", "which")), None)
    if that is None:
        return False
    claim = next(
        (i for i in range(that - 1, max(said.first, that - _RELATIVE), -1) if folds[i] in _ALLEGED), None
    )
    if claim is None or "," in folds[claim - 2 : claim]:
        return False  # "…, a claim that Kyiv denied" is of all that stands before
    return (_SUCH | _RUNG).isdisjoint(folds[claim:at])


_RELATIVE = 8  #: tokens of "a plot against the dam that Kyiv's ministers"
_ALLEGED = frozenset(
    "allegation allegations accusation accusations charge charges claim claims assertion assertions remark remarks".split()
)


def _denies_other(said: StatusWords, at: int) -> bool:
    """Tell whether what is denied behind a report is no call: "and he dismissed a threat to close the border"."""
    after = said.folds[at : min(said.last, at + _DENIED)]
    if after[:1] == ["that"]:
        return _SUCH.isdisjoint(after)
    if after[:1] and after[0] in _DETERMINING:
        return _SUCH.isdisjoint(after) and (
            after[0] in ("a", "an", "his", "her") or _CLAIMS.isdisjoint(after)
        )
    refuses = (
        said.folds[at - 1] == "deny" and said.folds[at - 2] == "to"
    )  # "the decision to deny ministers entry"
    return refuses and after[:1] != ["it"] and _SUCH.isdisjoint(after) and _CLAIMS.isdisjoint(after)
