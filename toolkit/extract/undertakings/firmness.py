"""Who is firm that something will be: "was adamant that no ship would sail", "Stating that the ban would stay, she …"."""

from toolkit.extract.drafts import PRINCIPALS, Party
from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.doers import of_actor, of_predicate, parties
from toolkit.extract.undertakings.modals import STRESSED
from toolkit.extract.undertakings.phrases import subject_before

_FIRM = frozenset(
    "agreed unanimous united agreement accord mind clear adamant categorical explicit frank firm emphatic unequivocal insistent plain blunt unambiguous open candid resolute".split()
)
_COPULAS = frozenset("is are was were remained remains been be".split())
_NUMBERS = frozenset(
    "all both two three four five six seven interlocutors parties leaders ministers presidents sides".split()
)
_REACH = 4  #: tokens


def sure(reading: Reading, number: int, first: int) -> tuple[Party, ...]:
    """Return who is said to be firm that a clause will come true that begins at a token; nobody where that is not said."""
    folds = reading.tokens.folds
    teller = (
        _told(reading, number, first)
        or _stating(reading, number, first)
        or _to_stress(reading, number, first)
    )
    if teller:
        return teller
    that, begin = first - 1, reading.layout.sentences[number].first
    if that - 1 <= begin or folds[that] != "that" or folds[that - 1] not in _FIRM:
        return ()
    copula = next(
        (i for i in range(that - 2, max(begin, that - _REACH) - 1, -1) if folds[i] in _COPULAS), None
    )
    if copula is None or copula <= begin:
        return ()
    subject = subject_before(reading, number, copula)
    if subject is None or subject.lead in ("if", "whether", "until", "unless"):
        return ()
    named = folds[subject.first : copula]
    if not subject.actors and not _NUMBERS.isdisjoint(named):
        return (PRINCIPALS,)
    return parties(reading, number, subject, ()) if subject.actors else ()


def _told(reading: Reading, number: int, first: int) -> tuple[Party, ...]:
    """Return who lets the other know a clause: "let Chile know that", "made it known that", "sent word that"; both in "an understanding that"."""
    folds = reading.tokens.folds
    begin = reading.layout.sentences[number].first
    end = first - 1 if folds[first - 1] == "that" else first
    if end <= begin + 1:
        return ()
    if folds[end] == "that" and folds[end - 1] in _SHARED:
        before = folds[max(begin, end - 4) : end - 1]
        return () if _SHARED_BY.isdisjoint(before) else (PRINCIPALS,)
    if folds[end - 3 : end] in (["it", "was", "arranged"], ["it", "was", "settled"]):
        return (PRINCIPALS,)
    if folds[end - 1] in ("know", "known"):
        verb = next(
            (i for i in range(end - 2, max(begin, end - _WHOM) - 1, -1) if folds[i] in _LETTING), None
        )
    elif folds[end - 2 : end] == ["sent", "word"]:
        verb = end - 2
    else:
        return ()
    if verb is None or verb <= begin:
        return ()
    verb -= folds[verb - 1] in ("has", "have", "had")
    subject = subject_before(reading, number, verb)
    return parties(reading, number, subject, ()) if subject is not None and subject.actors else ()


def _stating(reading: Reading, number: int, first: int) -> tuple[Party, ...]:
    """Return who says a clause in the participle that opens a sentence: "Stating that Norway would send ships, Ilves asked"."""
    folds = reading.tokens.folds
    begin = reading.layout.sentences[number].first
    if folds[first - 1] != "that" or folds[begin] not in _OPENING or first - begin > _PARTICIPLE:
        return ()
    main = next(
        (
            p.subject
            for p in reading.predicates[number]
            if p.subject is not None
            and first < p.subject.first < p.first
            and folds[p.subject.first - 1] == ","
        ),
        None,
    )
    return of_actor(main) if main is not None else ()


def _to_stress(reading: Reading, number: int, first: int) -> tuple[Party, ...]:
    """Return who calls in order to say a clause: "spoke with the President to underscore that Norway will never sell"."""
    folds = reading.tokens.folds
    if folds[first - 1] != "that" or folds[first - 3] != "to" or folds[first - 2] not in STRESSED:
        return ()
    call = next(
        (
            p
            for p in reading.predicates[number]
            if p.last < first and (p.kind == "call" or p.lemma == "speak") and not p.negated
        ),
        None,
    )
    return of_predicate(reading, call) if call is not None and call.subject is not None else ()


_PARTICIPLE = 8  #: tokens of "Stating during the call that"
_OPENING = frozenset(
    """stating noting saying stressing emphasizing emphasising underlining underscoring adding affirming reaffirming reiterating
    confirming announcing indicating pointing declaring explaining""".split()
)
_WHOM = 7  #: tokens of "let the Chilean president know"
_LETTING = frozenset("let lets letting made makes".split())
_SHARED = frozenset(("agreement", "understanding", "consensus"))
_SHARED_BY = frozenset(("was", "is", "were", "with", "an", "reached"))
