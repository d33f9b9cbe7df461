"""What "it" or "the request" stands for: an undertaking that names no act has the type of what was asked or put forward before."""

from collections.abc import Sequence

from toolkit.extract.drafts import CommitmentDraft
from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.deeds import known
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.kinds import type_of
from toolkit.extract.words import is_manner

_REACH = 2  #: what is referred to stands at most so many sentences before
_FAR = 14  #: words between a verb of asking and the act that it asks for
_LONGEST = 10  #: words of an act that only refers

_ANAPHORS = frozenset(
    "it that this so them likewise same idea proposal offer request suggestion demand appeal plea no yes go-ahead nod light blessing assent rebuff".split()
)
_EMPTY = frozenset(
    """a an the his her its their our such any of to with on by in at into about over up down under for and not again too now
    be being been is was would will do doing think thinking thought look looking looked see seeing study studying studied consider considering considered
    consideration examine examining examined examination weigh weighing weighed review reviewing reviewed evaluate evaluated evaluating ponder mull
    mulling assess assessed agree agreed accept accepted accepting decline declined declining reject rejected rejecting refuse refused refusing
    turn turned rule ruled out give giving take taking entertain grant granted ready open as well green flat positively favourable favorable positive interest sympathy care thought attention seriously quickly , “ ” " ‘ ’""".split()
)
_ENDS = frozenset(
    "once if when unless until before after provided as while because should whether , ; : . —".split()
)
_ASKING = frozenset(
    """ask request urge demand seek suggest propose appeal call press beg plead implore entreat want wish recommend advocate float
    solicit inquire enquire""".split()
)
_ASKED = frozenset("request requests appeal plea proposal proposals idea demand suggestion offer".split())
_PUT = frozenset(("proposal", "offer", "intention", "consideration"))  #: classes of what is put to others
_MODALS = frozenset(("would", "could", "might", "should", "can", "may"))
_BEFORE_NOUNS = frozenset(("for", "of"))
_UNTOLD = frozenset(("cooperate_generally", "policy_change"))


def kind_referred_to(
    reading: Reading, find: Found, head: int, last: int, before: Sequence[CommitmentDraft]
) -> str | None:
    """Return the type of what an act refers to, or None where the act says itself what is done or nothing is found."""
    folds = reading.tokens.folds
    if not (_refers(folds[head:last]) or _refers(folds[find.first : last])):
        return None
    first = max(0, find.sentence - _REACH)
    draft = next(
        (d for d in reversed(before) if d.sentence >= first and d.last <= find.first and d.class_ in _PUT),
        None,
    )
    asked = _asked(reading, find, first)
    if draft is not None and (asked is None or draft.last > asked[0]):
        return "visit" if draft.type == "invite" else draft.type
    return asked[1] if asked is not None else None


def put_before(reading: Reading, number: int, token: int) -> bool:
    """Tell whether something was asked for, offered or proposed shortly before a token, to which "it" may refer."""
    return any(
        p.first < token and (p.kind in _PUTTING or p.lemma in _ASKING)
        for n in range(max(0, number - _REACH), number + 1)
        for p in reading.predicates[n]
    )


_BARE = (["accepted"], ["agreed"])
_PUTTING = frozenset(("offer", "propose"))


def _refers(words: Sequence[str]) -> bool:
    """Tell whether an act names nothing but what was said before: "would look into it", "rejected the idea", "accepted"."""
    if words in _BARE:
        return True
    if _ANAPHORS.isdisjoint(words):
        return False
    end = next((k for k, word in enumerate(words) if k and word in _ENDS), len(words))
    own = words[:end]
    return (
        len(own) <= _LONGEST
        and not _ANAPHORS.isdisjoint(own)
        and all(w in _EMPTY or w in _ANAPHORS or is_manner(w) for w in own)
    )


def _asked(reading: Reading, find: Found, first: int) -> tuple[int, str] | None:
    """Return where the last act that was asked for before a find begins, and its type."""
    for number in range(find.sentence, first - 1, -1):
        sentence = reading.layout.sentences[number]
        last = min(sentence.last, find.first)
        told = [
            (at, kind)
            for p in reading.predicates[number]
            if p.lemma in _ASKING and p.last < last
            for at, kind in _act_behind(reading, p.last, last)
        ]
        folds = reading.tokens.folds
        for i in range(sentence.first, last - 2):
            if folds[i] in _ASKED and folds[i + 1] in ("for", "to", "of", "that"):
                told += _act_behind(reading, i + 1, last)
        if told:
            return max(told)
    return None


def _act_behind(reading: Reading, start: int, last: int) -> list[tuple[int, str]]:
    """Type what stands behind a verb of asking: "to send doctors", "for a loan", "that the crew be freed"."""
    folds = reading.tokens.folds
    for k in range(start, min(last - 1, start + _FAR)):
        verb = known(folds[k + 1]) and (folds[k] == "to" or folds[k] in _MODALS)
        if verb or folds[k] in _BEFORE_NOUNS or k == start:
            begin = k + (verb or folds[k] in _BEFORE_NOUNS)
            kind = type_of(folds[begin:last], (), "commitment", verbal=verb or folds[begin].endswith("ing"))
            if kind not in _UNTOLD:
                return [(k, kind)]
    return []
