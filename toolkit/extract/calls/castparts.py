"""What part somebody has in a clause, by the words before and behind: doer, agent, to whom, from whom, or only spoken of."""

from toolkit.extract.actors import Actor
from toolkit.extract.grammar.verbs import verbs
from toolkit.extract.reading import Reading


def part_in_clause(reading: Reading, number: int, actor: Actor, told: set[int]) -> str:
    """Return what part somebody has in his clause: doer, agent, to, from, or "" where he is only spoken of."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    if actor.first in told:
        return "to"
    at = actor.first - 1
    while at > sentence.first and folds[at] in _LIGHT:
        at -= 1
    lead = folds[at] if at >= sentence.first else ""
    before = folds[at - 1] if at > sentence.first else ""
    if lead in ("to", "with"):
        return "" if before in _OTHERWISE_TO else "to"
    if lead == "between":
        return "doer"
    if lead == "from":
        return "from" if not WORDS_OF.isdisjoint(folds[max(sentence.first, at - _FROM) : at]) else ""
    if lead == "by":
        return "agent" if _is_participle(folds, sentence.first, at) else ""
    if any(p.subject is actor for p in reading.predicates[number]):
        return "doer"
    if actor.pronoun == "him" or folds[actor.first] in ("him", "her"):
        return "to" if actor.first in told else ""
    return "doer" if _opens(reading, number, actor.first) else "to" if _is_given(folds, at) else ""


def joined_part(folds: list[str], parts: list[tuple[str, Actor]], actor: Actor) -> str:
    """Return the part of the one before in a list: "X, Y and Z", "with X and with Y"."""
    if not parts:
        return ""
    part, last = parts[-1]
    return part if links(folds[last.last : actor.first]) else ""


def links(between: list[str]) -> bool:
    """Tell whether the words between two of a list do no more than join them."""
    return len(between) <= _LINK and not _AND.isdisjoint(between) and all(f in _LINKS for f in between)


def _is_participle(folds: list[str], first: int, at: int) -> bool:
    """Tell whether "by" leads to who did it: a participle stands before, "was given late on Monday by"."""
    if folds[at - 1] in _NO_DEEDS:
        return False
    for i in range(at - 1, max(first, at - _AGENT) - 1, -1):
        if folds[i] in _CLAUSE:
            return False
        if any(v.form == "participle" for v in verbs().get(folds[i], ())) or folds[i].endswith("ed"):
            return True
        if folds[i] in _GIVEN:
            return True
    return False


def _is_given(folds: list[str], at: int) -> bool:
    """Tell whether a verb of giving has a person right behind it: "has given Peru's X his word"."""
    return folds[at] in _GIVING


def _opens(reading: Reading, number: int, at: int) -> bool:
    """Tell whether a token opens a clause, where no verb that a list knows follows: "X, Y and Z struck that bargain"."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[number]
    before = folds[at - 1] if at > sentence.first else ""
    return at == sentence.first or before in _OPENING


_LIGHT = frozenset(
    "both also personally directly then the late early old ally friend rival neighbour neighbor".split()
)
_OTHERWISE_TO = frozenset(
    """according close closer loyal adviser advisor aide assistant deputy ally allied thanks due next compared opposed belonging
    access referring refers referred relating related linked similar opposition support aid alternative heir successor married
    envoy ambassador secretary respect regard owing prior thank known familiar sympathetic hostile devoted faithful vital
    patience angry frustrated fed furious happy pleased satisfied dealing problem trouble wrong along""".split()
)
#: What somebody says or gives to another, as a noun.
WORDS_OF = frozenset(
    """pledge pledges promise promises assurance assurances commitment commitments undertaking undertakings guarantee guarantees offer
    offers proposal proposals request requests appeal appeals plea pleas demand demands warning warnings message messages word words
    remark remarks answer reply response complaint complaints question questions suggestion suggestions invitation thanks
    congratulations condolences heard hear hears learned learnt obtained obtain secured secure received won wrested extracted
    understanding agreement consent backing concession concessions statement statements announcement apology apologies""".split()
)
_LINKS = frozenset(", and & as well with to by both".split())
_AND = frozenset(("and", "&", "as"))
_LINK = 4  #: tokens of ", as well as"
_FROM = 6  #: tokens from "won a firm promise of rice" to "from"
_AGENT = 14  #: tokens from "was given late on Monday" to "by"
_CLAUSE = frozenset((";", "that", "which", "who", "said", "says"))
_NO_DEEDS = frozenset(
    "followed headed led backed joined accompanied signed replaced succeeded posted owned inspired named".split()
)
_GIVEN = frozenset(
    "given put told made sent held said found met struck laid set brought thought taken sought asked let".split()
)
_GIVING = frozenset(
    """given gave gives giving give offered promised granted handed sent put denied owed cabled forwarded guaranteed pressed lobbied
    beseeched badgered sounded quizzed grilled counselled counseled consoled comforted condoled apprised""".split()
)
_OPENING = frozenset(
    (
        "-",
        "--",
        "—",
        "–",
        ":",
        ",",
        "that",
        ")",
        "and",
        "but",
        "as",
        "what",
        "which",
        "when",
        "while",
        "said",
        "says",
        ";",
        "where",
        "after",
        "whom",
    )
)
