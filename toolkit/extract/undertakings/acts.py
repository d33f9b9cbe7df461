"""Acts, states, policies and courtesies: the word lists of `lexicons/en/undertakings.toml`, with every inflected form."""

from functools import cache
from typing import NamedTuple

from toolkit.extract.grammar.verbs import inflect
from toolkit.wordlists import word_lists


class Acts(NamedTuple):
    """Closed classes of words, folded; of verbs every form stands in them."""

    states: frozenset[str]
    acts_of_parties: frozenset[str]
    policies: frozenset[str]
    agenda: frozenset[str]
    consider: frozenset[str]
    refuse: frozenset[str]
    events: frozenset[str]
    levying: frozenset[str]
    sayings: frozenset[str]
    courtesies: frozenset[str]
    views: frozenset[str]
    doings: frozenset[str]
    teams: frozenset[str]
    meetings: frozenset[str]
    suppositions: frozenset[str]
    openers: frozenset[str]
    audiences: frozenset[str]
    earlier: frozenset[str]
    money: frozenset[str]
    measures: frozenset[str]
    politeness: frozenset[str]
    opinions: frozenset[str]
    agents: frozenset[str]
    movers: frozenset[str]
    abstracts: frozenset[str]
    beyond: frozenset[str]
    conditions: frozenset[str]
    visits: frozenset[str]
    gatherings: frozenset[str]


@cache
def acts(language: str = "en") -> Acts:
    """Return the word lists of a language."""
    data = word_lists("undertakings", language)
    lists = {
        name: frozenset(f for lemma in listed.split() for f in forms(lemma))
        for name, listed in data["verbs"].items()
    }
    lists |= {name: frozenset(listed.split()) for name, listed in data["words"].items()}
    return Acts(**lists)


@cache
def forms(lemma: str, language: str = "en") -> tuple[str, ...]:
    """Return the forms of a verb, the base form first; irregular ones as `verbs.toml` has them."""
    irregular = _irregular(language).get(lemma)
    regular = list(irregular or inflect(lemma))
    if lemma.endswith("l") and not lemma.endswith("ll"):  # "travelled", and in America "traveled"
        regular += [
            f"{lemma}{f[-2:] if f.endswith('ed') else 'ing'}"
            for f in regular
            if f.endswith(("lled", "lling"))
        ]
    if (
        irregular is None
        and len(lemma) > 2
        and lemma[-1] in "bdgklmnprtvz"
        and lemma[-2] in "aeiou"
        and lemma[-3] not in "aeiou"
    ):
        regular += [lemma + lemma[-1] + "ed", lemma + lemma[-1] + "ing"]
    return (lemma, *dict.fromkeys(regular))


@cache
def _irregular(language: str) -> dict[str, list[str]]:
    data = word_lists("verbs", language)
    return {**_MORE, **data["irregular"]}


# Irregular verbs of acts that the lexicon of speech does not hold.
_MORE = {
    "build": ["built", "built", "building", "builds"],
    "buy": ["bought", "bought", "buying", "buys"],
    "sell": ["sold", "sold", "selling", "sells"],
    "pay": ["paid", "paid", "paying", "pays"],
    "come": ["came", "come", "coming", "comes"],
    "fly": ["flew", "flown", "flying", "flies"],
    "leave": ["left", "left", "leaving", "leaves"],
    "be": ["was", "been", "being", "is"],
    "have": ["had", "had", "having", "has"],
    "let": ["let", "let", "letting", "lets"],
    "cut": ["cut", "cut", "cutting", "cuts"],
    "put": ["put", "put", "putting", "puts"],
    "find": ["found", "found", "finding", "finds"],
    "fight": ["fought", "fought", "fighting", "fights"],
    "withdraw": ["withdrew", "withdrawn", "withdrawing", "withdraws"],
    "see": ["saw", "seen", "seeing", "sees"],
    "lose": ["lost", "lost", "losing", "loses"],
    "think": ["thought", "thought", "thinking", "thinks"],
    "understand": ["understood", "understood", "understanding", "understands"],
    "stand": ["stood", "stood", "standing", "stands"],
    "become": ["became", "become", "becoming", "becomes"],
    "feel": ["felt", "felt", "feeling", "feels"],
    "know": ["knew", "known", "knowing", "knows"],
    "rise": ["rose", "risen", "rising", "rises"],
    "fall": ["fell", "fallen", "falling", "falls"],
    "freeze": ["froze", "frozen", "freezing", "freezes"],
    "free": ["freed", "freed", "freeing", "frees"],
    "agree": ["agreed", "agreed", "agreeing", "agrees"],
    "get": ["got", "got", "getting", "gets"],
    "run": ["ran", "run", "running", "runs"],
    "lead": ["led", "led", "leading", "leads"],
    "win": ["won", "won", "winning", "wins"],
    "draw": ["drew", "drawn", "drawing", "draws"],
    "show": ["showed", "shown", "showing", "shows"],
    "hand": ["handed", "handed", "handing", "hands"],
    "ban": ["banned", "banned", "banning", "bans"],
    "swap": ["swapped", "swapped", "swapping", "swaps"],
    "ship": ["shipped", "shipped", "shipping", "ships"],
    "drop": ["dropped", "dropped", "dropping", "drops"],
    "stop": ["stopped", "stopped", "stopping", "stops"],
    "veto": ["vetoed", "vetoed", "vetoing", "vetoes"],
    "transfer": ["transferred", "transferred", "transferring", "transfers"],
    "bind": ["bound", "bound", "binding", "binds"],
    "dig": ["dug", "dug", "digging", "digs"],
    "shrink": ["shrank", "shrunk", "shrinking", "shrinks"],
    "stick": ["stuck", "stuck", "sticking", "sticks"],
    "strike": ["struck", "struck", "striking", "strikes"],
    "throw": ["threw", "thrown", "throwing", "throws"],
    "withhold": ["withheld", "withheld", "withholding", "withholds"],
    "extradite": ["extradited", "extradited", "extraditing", "extradites"],
}


def is_participle(fold: str) -> bool:
    """Tell whether a word can be a past participle: a regular one, or one of an irregular verb known here."""
    return (fold.endswith("ed") and len(fold) > 3) or fold in _participles()


@cache
def _participles() -> frozenset[str]:
    known = {table[1] for table in _irregular("en").values()}
    return frozenset(known) | frozenset(
        """held sent given made built put brought paid set drawn met kept taken begun shown lent spent won led raised broken bought
        sold lost stolen written fought struck frozen torn laid sunk driven found cut hit shut let said told left""".split()
    )
