"""Clauses with "will", "would" or "is to": whether they say what a party will do."""

from collections.abc import Iterator

from toolkit.extract.clauses import Predicate
from toolkit.extract.drafts import PRINCIPALS, Party
from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.acts import acts, is_participle
from toolkit.extract.undertakings.contexts import elsewhere, holder, supposed, voice
from toolkit.extract.undertakings.doers import Subject, earlier_subject, parties, subject_before
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.undertaken import past_manner

_OPENINGS = frozenset(
    (
        "",
        "that",
        "and",
        "but",
        "while",
        ",",
        ";",
        ":",
        "–",
        "-",
        "—",
        "“",
        '"',
        "•",
        "*",
        "or",
        "as",
        "then",
        "whereas",
        "”",
        "’",
        "'",
        "although",
        "though",
        "meanwhile",
        "which",
    )
)
_GLAD = frozenset("happy glad pleased delighted honoured honored".split())
_READY = frozenset("ready prepared willing open able".split())
_STAYING = frozenset("in at on engaged involved under present through there".split())


class Clause:
    """A clause with a modal verb while it is judged."""

    __slots__ = ("act", "at", "elided", "governing", "negated", "number", "passive", "subject")

    def __init__(self, number: int, at: int, subject: Subject, act: int) -> None:
        self.number = number
        self.at = at  #: the modal verb
        self.subject = subject
        self.act = act  #: the verb, a passive's participle
        self.elided = False
        self.negated = False
        self.passive = False
        self.governing: Predicate | None = None

    @property
    def first(self) -> int:
        """Where the evidence begins."""
        return self.at if self.elided else self.subject.first


def clause_at(reading: Reading, number: int, at: int, verb_at: int) -> Clause | None:
    """Read the clause of a modal verb: its subject, taken over from the clause before where it is left out, and its verb."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    subject = subject_before(reading, number, at)
    elided = subject is None
    if subject is None:
        subject = earlier_subject(reading, number, at)
    if subject is None:
        return None
    act = past_manner(folds, verb_at, sentence.last)
    while (
        act < sentence.last
        and folds[act] in ('"', "“", "”", "of", "course", "nonetheless", "gladly")
        and act < verb_at + 5
    ):
        act += 1
    if act >= sentence.last or not folds[act][0].isalpha():
        return None
    clause = Clause(number, at, subject, act)
    clause.elided = elided
    clause.negated = (
        any(folds[i] in ("not", "never") for i in range(verb_at, act))
        or folds[at] == "cannot"
        or folds[at].endswith("n't")
    )
    if folds[act] in ("be", "been", "being"):
        verb = past_manner(folds, act + 1, sentence.last)
        if verb < sentence.last and is_participle(folds[verb]):
            clause.passive, clause.act = True, verb
    clause.governing = subject.aside or _governor(reading, clause)
    return clause


def _governor(reading: Reading, clause: Clause) -> Predicate | None:
    """Return the verb of saying over a clause; "…, and that Norway would" goes back to the one with "that"."""
    folds = reading.tokens.folds
    first = clause.subject.first
    if not clause.elided and clause.subject.lead == "that" and folds[first - 2] in ("and", "but", ","):
        found = [
            p
            for p in reading.predicates[clause.number]
            if p.that
            and p.last < first
            and p.subject is not None
            and not p.trailing
            and p.complement[0] < first - 1
        ]
        if found:
            return found[-1]
    return holder(reading, clause.number, clause.first)


def opens_clause(reading: Reading, clause: Clause) -> bool:
    """Tell a clause of its own from a relative one: "the summit that China will host" is none."""
    folds = reading.tokens.folds
    lead = clause.subject.lead
    governing = clause.governing
    first = clause.subject.first
    if clause.elided:
        return True
    begins = governing is not None and (governing.complement[0] == first or governing.last == first)
    if lead == "that" and not begins:
        before = folds[first - 2] if first >= 2 else ""
        return before in (
            "and",
            "but",
            ",",
            "or",
            "clear",
            "word",
            "message",
            "news",
            "announcement",
            "intention",
            "decision",
            "assurance",
            "assurances",
            "guarantee",
            "guarantees",
            "promise",
            "pledge",
            "commitment",
        ) or (governing is not None and first - governing.last <= 6 and governing.that)
    if lead in _OPENINGS or begins:
        return True
    if lead == "whose":
        return clause.subject.head in acts().meetings
    if governing is not None and any(
        a.last == first and governing.last <= a.first <= governing.last + 1
        for a in reading.actors[clause.number]
    ):
        return True  # "told President Marte he would"
    return clause.subject.first == reading.layout.sentences[clause.number].first or not lead.isalpha()


def speakers(reading: Reading, clause: Clause) -> tuple[Party, ...]:
    """Return for whom the clause speaks."""
    governing = clause.governing
    if governing is not None and governing.kind == "agree":
        return (PRINCIPALS,)
    return voice(reading, clause.number, governing)


def future_act(reading: Reading, clause: Clause, rule: str) -> Iterator[Found]:
    """Judge a clause about the future: an act, a consideration, a wish, a refusal, or none of these."""
    folds = reading.tokens.folds
    lists = acts()
    verb = folds[clause.act]
    subject = clause.subject
    governing = clause.governing
    if (
        not opens_clause(reading, clause)
        or supposed(reading, clause.number, clause.first, subject.lead, governing)
        or elsewhere(reading, clause.number, governing)
    ):
        return
    if any(a.kind == "pronoun" and a.pronoun == "who" for a in subject.actors) or (
        folds[subject.first] in ("there", "this", "what", "nobody", "you", "neither", "any", "anything")
        and not subject.actors
    ):
        return
    spoken_by = speakers(reading, clause)
    who = parties(reading, clause.number, subject, spoken_by)
    if not who or not _in_own_words(reading, clause):
        return
    joint = PRINCIPALS in who
    class_ = "commitment"
    act = clause.act
    following = folds[act + 1 : act + 4]
    if subject.aside is not None and subject.aside.kind == "propose":
        class_ = "proposal"
    elif verb in ("like", "wish", "love", "prefer") and following[:1] == ["to"] and not clause.negated:
        act = past_manner(folds, act + 2, len(folds))
        if folds[act] in lists.courtesies:
            return
        class_ = "intention"
    elif (
        verb == "be"
        and following[:1]
        and following[0] in _GLAD
        and following[1:2] == ["to"]
        and not clause.negated
    ):
        act, class_ = act + 3, "willingness"
    elif (
        verb == "be"
        or (
            verb == "remain"
            and not (
                following[:1]
                and (
                    following[0] in _STAYING
                    or (
                        following[1:2]
                        and following[0] in ("fully", "closely", "actively", "deeply")
                        and following[1] in _STAYING
                    )
                )
            )
        )
        or (verb == "have" and following[:1] == ["to"])
    ):
        return
    elif (
        verb in lists.consider
        and (verb != "look" or (following[:1] and following[0] in ("at", "into")))
        and not (verb in ("review", "assess", "evaluate", "think") and joint)
    ):
        if verb in ("think", "review") and not following:
            return
        if clause.negated:
            class_ = "refusal"
        elif not joint or verb in ("consider", "study", "explore"):
            class_ = "consideration"
    elif verb in lists.refuse and not clause.passive and not clause.negated:
        if verb == "reject" and not subject.actors:
            return
        class_ = "refusal"
    elif not _is_act(reading, clause, verb, joint=joint):
        return
    elif clause.negated:
        class_ = "refusal"
    elif any(w in ("gladly", "course", "willingly", "readily") for w in folds[clause.at + 1 : clause.act]):
        class_ = "willingness"
    polarity = "do"
    if (
        clause.negated
        and class_ == "refusal"
        and governing is not None
        and (governing.kind == "promise" or _assures(reading, governing, clause.first))
    ):
        class_, polarity = "commitment", "refrain"
    last = clause_end(reading, clause.number, max(act, clause.act))
    yield Found(
        rule,
        class_,
        clause.number,
        clause.first,
        last,
        act,
        who,
        governing,
        (),
        polarity,
        "announced" if class_ == "commitment" else None,
        doer=None if subject.actors else (subject.first, subject.last),
    )


def _assures(reading: Reading, governing: Predicate, first: int) -> bool:
    return bool(
        {"assurance", "assurances", "word", "guarantee", "guarantees", "promise", "pledge"}
        & set(reading.tokens.folds[governing.last : first])
    )


def _is_act(reading: Reading, clause: Clause, verb: str, *, joint: bool) -> bool:
    """Tell an act from a state, a policy, the call's agenda, and from what merely befalls things."""
    folds = reading.tokens.folds
    lists = acts()
    subject = clause.subject
    following = folds[clause.act + 1 : clause.act + 4]
    if clause.passive:
        if verb in lists.conditions or (
            clause.negated and not subject.actors and subject.head in lists.abstracts
        ):
            return False
        return (
            subject.head not in lists.abstracts
            or subject.head in ("tariffs", "sanctions")
            or bool(subject.actors)
        )
    if verb == "continue" and following[:1] == ["to"] and len(following) > 1:
        return following[1] not in (
            "be",
            "stand",
            "uphold",
            "adhere",
            "monitor",
            "suffer",
            "grow",
            "live",
            "face",
            "have",
            "need",
        )
    if verb in lists.policies:
        return False
    acting = bool(subject.actors) and not (
        len(subject.actors) == 1
        and subject.actors[0].kind == "pronoun"
        and subject.actors[0].pronoun == "n"
        and subject.actors[0].side is None
        and clause.governing is not None
        and clause.governing.kind == "agree"
    )
    if acting:
        if verb in lists.states and verb not in lists.acts_of_parties:
            return False
        if (
            joint
            and verb in lists.agenda
            and not {"again", "further", "next", "regularly", "follow"}
            & set(folds[clause.act : clause.act + 8])
        ):
            return False
        return not (
            verb in ("take", "pay") and following[:1] in (["place"], ["note"], ["account"], ["attention"])
        ) or following[:1] == ["place"]
    if (subject.head in lists.teams or subject.head in lists.agents) and verb not in lists.states:
        return True
    if subject.head in lists.abstracts:
        return False
    return verb in lists.events


def _in_own_words(reading: Reading, clause: Clause) -> bool:
    """Tell the text's own clause from rhetoric in a short quotation; a quotation that holds the readout itself counts."""
    for q in reading.quotations:
        if q.first <= clause.at < q.last:
            if (
                q.last - q.first > 60
                or clause.subject.first < q.first
                or reading.layout.sentence_at(q.first) != reading.layout.sentence_at(q.last - 1)
            ):
                return True
            starts = [a for a in clause.subject.actors if a.kind in ("pronoun", "side", "group")]
            folds = reading.tokens.folds
            return (
                bool(starts)
                and not clause.negated
                and folds[clause.act] in _DEEDS
                and folds[clause.act + 1] not in ("out", "through", "together", "back", "up")
            )
    return True


_DEEDS = frozenset(
    """send visit host sign release lift impose deliver provide travel attend deploy withdraw supply buy pay finance open meet join come
    contribute donate vote ratify hand exchange establish launch speak""".split()
)
