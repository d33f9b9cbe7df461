"""Calls in which somebody speaks up: "Marte phoned Ilves to say that …", "used the call to assure him"."""

from toolkit.extract.grammar.papers import ThroughPapers
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.grammar.verbgroups import VerbGroup
from toolkit.extract.grammar.verbs import verbs

_LEADS_TO_SAY = frozenset(("call", "take", "hold", "write", "tweet", "post", "speak", "send"))
_RINGS = frozenset(("call", "make", "place", "speak"))
_SPEAKING_UP = frozenset(
    """say tell inform announce state assure reassure reiterate reaffirm affirm confirm stress emphasize emphasise underline underscore
    express convey voice promise pledge vow commit offer invite extend propose suggest""".split()
)
_TELLS = frozenset(("say", "tell", "inform"))
_ASSURES = frozenset(("assure", "reassure", "promise", "announce", "warn"))
_ON_A_DAY = frozenset(
    "to on late early last today yesterday tonight monday tuesday wednesday thursday friday saturday sunday again".split()
)
_TAKES = frozenset("took take takes taking used use uses using seized seizes seizing".split())
_OCCASIONS = frozenset("opportunity occasion chance call conversation exchange talks moment".split())
_TAKERS = frozenset(("person", "pronoun", "group", "side", "holders", "source"))
_IS_SAID_TO = frozenset(("report", "say", "quote", "allege", "believe", "understand"))


class SpeakingUp(ThroughPapers):
    """The search for who called to say something."""

    def calls_to_say(self, group: VerbGroup) -> Predicate | None:
        """Return the call in which somebody speaks up: "Marte phoned Ilves to say that …"."""
        if group.verb.form == "base" and group.verb.lemma in _SPEAKING_UP:
            caller = self.occasion(group) or self.second_purpose(group)
            if caller is not None:
                return caller
        dated = group.words[-1:] == ("to",) and _ON_A_DAY.issuperset(
            group.words
        )  # "rang him on Thursday to tell him"
        if not (
            (group.verb.lemma in _TELLS and (dated or group.words == ("have",)))
            or (group.verb.lemma in _ASSURES and dated)
        ):
            return None
        near = self.near()
        call = near[-1] if near else None
        if "have" in group.words:  # "is reported to have said"
            told = call is not None and call.passive and call.last == group.left - 1
            return call if told and call is not None and call.lemma in _IS_SAID_TO else None
        if group.verb.form != "base":
            return None
        if call is None or call.subject is None or call.passive or call.last == group.left:
            return None  # not: "declined to say"
        return call if call.kind == "call" or call.lemma in _LEADS_TO_SAY else None

    def second_purpose(self, group: VerbGroup) -> Predicate | None:
        """Return the call of "Marte phoned Ilves to congratulate him and reaffirm that …"."""
        before = group.left - 1
        if group.words not in ((), ("to",)) or self.folds[before] != "and":
            return None
        near = self.near()
        call = near[-1] if near else None
        if call is None or call.subject is None or call.passive or call.trailing:
            return None
        if (call.kind != "call" or call.lemma == "meet") and call.lemma not in _RINGS:
            return None
        between = self.folds[call.last : before]
        purpose = "to" in between and verbs().get(
            between[between.index("to") + 1] if between[-1] != "to" else ""
        )
        return call if purpose and "that" not in between and any(v.form == "base" for v in purpose) else None

    def occasion(self, group: VerbGroup) -> Predicate | None:
        """Return who speaks up in "took the opportunity to reiterate", "used the call to assure him"."""
        noun = group.left - 1
        if group.words[:1] != ("to",) or self.folds[noun] not in _OCCASIONS:
            return None
        verb = next((i for i in range(noun - 1, max(noun - 6, 0), -1) if self.folds[i] in _TAKES), None)
        if verb is None:
            return None
        subject = self.ends.get(verb) or self.ends.get(verb - 1)
        if subject is None:
            if self.folds[verb - 1] not in ("and", ","):
                return None
            earlier = self.near()[-1:]
            subject = earlier[0].subject if earlier else None
        if subject is None or subject.kind not in _TAKERS:
            return None
        taken = Predicate(group.verb, group.first, verb, verb, group.left)
        taken.subject = subject
        return taken
