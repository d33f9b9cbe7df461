"""Clauses of modal verbs and copulas: subject, verb, what governs them, and whether they stand for themselves."""

from toolkit.extract.actors import Actor
from toolkit.extract.drafts import Party
from toolkit.extract.grammar.adjuncts import adjunct_start
from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.acts import acts, is_participle
from toolkit.extract.undertakings.contexts import holder
from toolkit.extract.undertakings.kinds import known_verb
from toolkit.extract.undertakings.manner import is_denied, past_denials, past_manner, says_not
from toolkit.extract.undertakings.phrases import Subject, earlier_subject, subject_before
from toolkit.extract.undertakings.postmodified import behind_that, with_relative

_OPENINGS = frozenset(
    """that and but while or as then whereas although though meanwhile which , ; : – - — “ ” " ' ’ • * """.split()
) | {""}


# Before "that" these open a clause of what is said; another noun opens a relative one.
_BEFORE_THAT = frozenset(
    """and but , ; or clear word message news announcement intention decision assurance assurances guarantee guarantees agreement
    recognition understanding promise pledge commitment view""".split()
)


#: What one refuses for ever who says so: "said Chile would never recognise the line".
GRANTED = frozenset(
    """sit negotiate accept recognise recognize allow permit tolerate submit surrender yield bow accede cede legitimise legitimize renounce
    put erect build install""".split()
)
# What one will "never" do that is a principle and no undertaking.
_PRINCIPLES = frozenset(
    """accept recognise recognize allow let permit tolerate forget forgive abandon surrender yield bow be have change compromise
    waver seek become give agree stop back leave betray submit pose renounce cease stand see know get lose accede legitimise
    legitimize cede happen again""".split()
)


#: What one calls somebody for: "to underscore that Norway will never sell".
STRESSED = frozenset(
    "underscore underline stress emphasize emphasise reaffirm reiterate affirm confirm convey announce".split()
)
_TELLING = frozenset(("tell", "inform", "assure", "promise"))
_IF_SO = frozenset(("needed", "necessary", "required", "requested"))
# Before the first clause of a sentence: "Nevertheless the Norwegian side is ready".
_LINKING = frozenset(
    "nevertheless nonetheless however moreover furthermore additionally still therefore accordingly meanwhile".split()
)


class Clause:
    """A clause with a modal verb while it is judged."""

    __slots__ = (
        "act",
        "at",
        "elided",
        "governing",
        "negated",
        "never",
        "number",
        "passive",
        "spoken_by",
        "subject",
    )

    def __init__(self, number: int, at: int, subject: Subject, act: int) -> None:
        self.number = number
        self.at = at  #: the modal verb
        self.subject = subject
        self.act = act  #: the verb, a passive's participle
        self.elided = False
        self.negated = False
        self.never = False
        self.passive = False
        self.governing: Predicate | None = None
        self.spoken_by: tuple[Party, ...] = ()  #: who is firm that it will be so: "was adamant that"

    @property
    def first(self) -> int:
        """Where the evidence begins."""
        return self.at if self.elided else self.subject.first


def clause_at(reading: Reading, number: int, at: int, verb_at: int) -> Clause | None:
    """Read the clause of a modal verb: its subject, taken over from the clause before where it is left out, and its verb."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    subject = (
        _contracted(reading, number, at)
        or with_relative(reading, number, at)
        or behind_that(reading, number, at, subject_before(reading, number, at))
    )
    elided = subject is None
    if subject is None:
        subject = earlier_subject(reading, number, at)
    if subject is None:
        return None
    act = past_denials(folds, verb_at, sentence.last)
    while (
        act < sentence.last
        and folds[act] in ('"', "“", "”", "of", "course", "nonetheless", "gladly")
        and act < verb_at + 5
    ):
        act = past_denials(folds, act + 1, sentence.last)
    inserted, opens = 0, act
    if act < sentence.last and folds[act] == ",":  # "will, as always, provide"
        close = next((i for i in range(act + 1, min(sentence.last, act + 12)) if folds[i] == ","), None)
        if close is not None:
            inserted = 0 if folds[act + 2] == "no" else close + 1  # not "will, under no circumstances, sell"
            act = past_denials(folds, close + 1, sentence.last)
    if act >= sentence.last or not folds[act][0].isalpha():
        return None
    clause = Clause(number, at, subject, act)
    clause.elided = elided
    if "never" in folds[verb_at:act] and folds[act] in _PRINCIPLES - GRANTED:
        return None
    clause.never = "never" in folds[verb_at:act]
    clause.negated = (
        clause.never
        or says_not(folds, max(verb_at, inserted), act)
        or (inserted > 0 and says_not(folds, at, opens))
        or is_denied(folds, max(at, inserted), act)
        or folds[at] == "cannot"
        or folds[at].endswith("n't")
        or "neither" in folds[max(sentence.first, subject.first - 1) : subject.first + 1]
        or (not elided and folds[subject.first] in ("no", "none"))
    )
    if folds[act] in ("be", "been", "being"):
        verb = past_manner(folds, act + 1, sentence.last)
        if verb < sentence.last and is_participle(folds[verb]):
            clause.passive, clause.act = True, verb
        elif verb < sentence.last and progressive(folds[verb]):
            clause.act = verb
    clause.governing = subject.aside or _governor(reading, clause)
    return clause


def progressive(fold: str) -> bool:
    """Tell a verb behind "will be" from an adjective: "will be activating the accord", "would be willing"."""
    return fold.endswith("ing") and (known_verb(fold) or (len(fold) > 4 and fold not in _ADJECTIVES))


_ADJECTIVES = frozenset(
    """willing interesting challenging outstanding pending ongoing forthcoming lasting missing lacking disappointing encouraging
    damaging devastating binding fitting surprising demanding promising understanding unwilling becoming depending according
    watching waiting following thinking praying hoping cheering overwhelming pressing rewarding satisfying leading existing remaining nothing something anything everything during""".split()
)


def _contracted(reading: Reading, number: int, at: int) -> Subject | None:
    """Return the pronoun of "we'll", "I'm"."""
    fold = reading.tokens.folds[at]
    pronoun = fold.split("'")[0]
    if pronoun not in ("we", "i", "they", "he", "she") or "'" not in fold:
        return None
    lead = reading.tokens.folds[at - 1] if at > reading.layout.sentences[number].first else ""
    return Subject(at, at + 1, (Actor(at, at + 1, "pronoun", pronoun=pronoun),), pronoun, lead)


def _governor(reading: Reading, clause: Clause) -> Predicate | None:
    """Return the verb of saying over a clause; "…, and that Norway would" goes back to the one with "that"."""
    folds = reading.tokens.folds
    first = clause.subject.first
    if not clause.elided and clause.subject.lead == "that" and folds[first - 2] in ("and", "but", ",", ";"):
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
        found = [
            p
            for p in reading.predicates[clause.number]
            if p.last < first and p.kind in ("say", "confirm", "stress") and not p.trailing
        ]
        if found:
            return found[-1]
    over = holder(reading, clause.number, first if clause.elided else clause.first)
    if over is not None and clause.subject.lead == "," and _only_opens(reading, clause, over):
        return next((p for p in reading.predicates[clause.number] if p.trailing and p.speech), None)
    while over is not None and over.kind == "express" and not over.that and clause.subject.lead == "but":
        over = over.parent  # "told her that we condemn the raids, but we will"
    return over


def _only_opens(reading: Reading, clause: Clause, over: Predicate) -> bool:
    """Tell whether a participle only opens a sentence: "Sharing the concerns of Peru, Norway will send ships, she said"."""
    opens = over.first == reading.layout.sentences[clause.number].first
    return (
        opens
        and over.verb.form == "ing"
        and not over.that
        and over.kind not in ("say", "stress", "promise", "confirm")
    )


def opens_clause(reading: Reading, clause: Clause) -> bool:
    """Tell a clause of its own from a relative one: "the summit that China will host" is none."""
    folds = reading.tokens.folds
    lead = clause.subject.lead
    governing = clause.governing
    first = clause.subject.first
    if clause.elided or clause.spoken_by:
        return True
    begins = governing is not None and (governing.complement[0] == first or governing.last == first)
    if lead == "that" and not begins:
        if governing is not None and governing.kind == "discuss" and governing.last < first - 1:
            return False  # "touched on the centre that the two countries plan to open"
        before = folds[first - 2] if first >= 2 else ""
        if governing is not None and governing.lemma == "speak" and folds[first - 3] == "to":
            return before in STRESSED  # "spoke with the President of Peru to underscore that"
        return before in _BEFORE_THAT or (
            governing is not None
            and first - governing.last <= 6
            and (
                governing.that
                or governing.kind in ("express", "stress")
                or (governing.speech and folds[governing.last] in ("with", "to"))
            )
        )
    if lead in _OPENINGS or begins:
        return True
    if lead == "whose":
        return clause.subject.head in acts().meetings
    if governing is not None and any(
        a.last == first and governing.last <= a.first <= governing.last + 1
        for a in reading.actors[clause.number]
    ):
        return True  # "told President Marte he would"
    if lead == "her" and governing is not None and governing.last == first - 1:
        return True  # "told her Chile would"
    if lead in _IF_SO:
        return True  # "If needed we'll send more"
    begin = reading.layout.sentences[clause.number].first
    if first in (begin, begin + (lead in _LINKING)) or not lead.isalpha():
        return True
    time = adjunct_start(folds, begin, first)  # "Next week Norway will send"
    if governing is not None and governing.last < time < first and governing.lemma in _TELLING:
        if any(a.first == governing.last and a.last == time for a in reading.actors[clause.number]):
            return True  # "told Marte in a phone call on Thursday Norway would"
    if governing is not None and governing.last == time:
        return time < first  # "said next week Norway would send"
    return (time < first and (time == begin or folds[time - 1] in _OPENINGS)) or _is_led_in(reading, clause)


def _is_led_in(reading: Reading, clause: Clause) -> bool:
    """Tell whether a clause of a side or a person opens its sentence behind a phrase: "In view of the drought Norway will send"."""
    sentence = reading.layout.sentences[clause.number]
    first, folds = clause.subject.first, reading.tokens.folds
    return (
        folds[sentence.first] in _LEADING_IN
        and first - sentence.first <= _LED_IN
        and bool(clause.subject.actors)
        and all(a.kind in ("side", "person") for a in clause.subject.actors)
        and not any(sentence.first <= p.first < first for p in reading.predicates[clause.number])
    )


_LEADING_IN = frozenset("in after following given despite amid upon under with".split())
_LED_IN = 9  #: tokens of "In view of the drought in the south"
