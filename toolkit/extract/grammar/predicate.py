"""One verb with its clause: what rules know of who does what, and under whose word it stands."""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.grammar.verbs import SPEECH, Verb

#: Quotation marks as tokens; the second set can close a quotation.
QUOTES = frozenset("\"“”„«»‘’'`")
CLOSING = frozenset("\"”»’'`")


#: Verbs of what a state thinks.
_HELD = (
    "be ",
    "hold that",
    "think that",
    "feel that",
    "take the ",
    "believe",
    "oppose",
    "reject",
    "support",
    "welcome",
    "condemn",
)


class Predicate:
    """One verb with its clause; ranges are tokens, `complement` is what the verb governs.

    `subject` is None where it is no actor; `parent` is the predicate whose complement holds this clause;
    `trailing` tells that the clause comes after or inside what it governs ("…, X said"): where it stands inside,
    `complement` spans what comes before and after.
    """

    __slots__ = (
        "complement",
        "first",
        "group",
        "kind",
        "last",
        "lemma",
        "modal",
        "negated",
        "parent",
        "passive",
        "perfect",
        "relative",
        "sentence",
        "shared",
        "speech",
        "start",
        "subject",
        "that",
        "trailing",
        "verb",
    )

    def __init__(self, verb: Verb, sentence: int, start: int, first: int, last: int) -> None:
        self.verb = verb
        self.lemma = verb.lemma
        self.kind = verb.kind
        self.speech = verb.kind in SPEECH  #: the verb reports what somebody says
        self.sentence = sentence
        self.start = start  #: where the clause begins: its subject, or the verb group
        self.group = first  #: where the verb group begins, adverbs and auxiliaries with it
        self.first = first
        self.last = last
        self.subject: Actor | None = None
        self.shared = False  #: the subject stands with an earlier verb
        self.relative = False  #: the clause opens with "who" or "which"
        self.modal: str | None = None
        self.negated = False
        self.passive = False
        self.perfect = False
        self.that = False
        self.trailing = False
        self.complement = (last, last)
        self.parent: Predicate | None = None

    @property
    def tense(self) -> str:
        """Return what a coordinated verb has to agree with: modal, perfect, past, present or ing."""
        if self.modal is not None:
            return "modal"
        if self.perfect:
            return "perfect"
        form = self.verb.form
        return {"past": "past", "participle": "past", "third": "present", "base": "present", "ing": "ing"}[
            form
        ]

    @property
    def held(self) -> bool:
        """Tell whether a state holds what its own speaker says of it: "Marte said Chile was of the view that …"."""
        outer = self.parent.subject if self.parent is not None else None
        if self.subject is None or self.subject.kind != "side" or outer is None or outer is self.subject:
            return False
        return self.lemma.startswith(_HELD) and outer.kind != "side" and outer.side == self.subject.side

    @property
    def utters(self) -> bool:
        """Tell whether the verb tells of an utterance; "Chile supports the talks" is what somebody holds."""
        if self.held:
            return False
        if self.kind in ("say", "confirm", "deny") or (self.that and self.lemma in ("assure", "reassure")):
            return True
        plain = (
            self.subject is not None and self.subject.kind == "side" and self.tense in ("present", "modal")
        )
        return self.speech and not plain

    def ancestors(self) -> Iterator["Predicate"]:
        """Yield the governing predicates, innermost first."""
        node = self.parent
        while node is not None:
            yield node
            node = node.parent

    def __repr__(self) -> str:
        return f"<{self.lemma} {self.kind} subj={self.subject} comp={self.complement} parent={self.parent and self.parent.lemma}>"
