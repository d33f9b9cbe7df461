"""Types of measures that a thing beside the verb tells: goods taken off a market or let on it, a body that is convened, a decision that is given."""

from toolkit.extract.undertakings.said import Said, opened_by
from toolkit.extract.undertakings.teamtasks import SERVANTS

_NEAR = 7  #: words from a verb to the thing


@opened_by(("continue", "keep", "hold", "pursue"))
def consultations(said: Said) -> str | None:
    """Read "continue consultations", whose matter nobody names."""
    act = said.act
    alone = 1 < len(act) <= _ALONE and act[-1] == "consultations" and act[1] != "the"
    return "stay_in_touch" if said.joint and alone and SERVANTS.isdisjoint(said.before) else None


_ALONE = 4  #: words of "continue their close consultations"


@opened_by(("take", "pull", "keep", "withdraw", "hold"))
def off_the_market(said: Said) -> str | None:
    """Read "take three million barrels a day off the market"."""
    act = list(said.act[: 2 * _NEAR])
    return (
        "policy_change" if any(act[i : i + 3] == ["off", "the", "market"] for i in range(len(act))) else None
    )


@opened_by(("convene", "call", "hold"))
def bodies(said: Said) -> str | None:
    """Read "convene a joint permanent committee", which there has not been."""
    act = list(said.act[:_NEAR])
    new = act[1:2] == ["a"] and not _BODIES.isdisjoint(act)
    return "set_up_body" if new and not _STANDING.isdisjoint(act) else None


_BODIES = frozenset(("committee", "commission", "council"))
_STANDING = frozenset(("permanent", "standing", "new"))


@opened_by(("place", "put"))
def at_disposal(said: Said) -> str | None:
    """Read "place two ships at the disposal of the islanders"."""
    return "fund_or_aid" if "disposal" in said.act[2 : _NEAR + 2] else None


@opened_by(("give", "announce", "make", "take", "deliver"))
def decisions(said: Said) -> str | None:
    """Read "give its final decision by July"."""
    act = said.act[:_DECIDED]
    return "policy_change" if "decision" in act and "visit" not in said.act else None


_DECIDED = 5  #: words of "give its own final decision"


@opened_by(("open", "opening", "reopen"))
def opened_markets(said: Said) -> str | None:
    """Read "open its market to Chilean salmon"."""
    near = list(said.act[1:_NEAR])
    at = next((i for i, word in enumerate(near) if word in ("market", "markets")), None)
    if not {"labour", "labor", "job"}.isdisjoint(near):
        return None
    return "trade_or_buy" if at is not None and near[at + 1 : at + 2] in (["to"], ["for"], []) else None


@opened_by(("participate", "participating", "take", "taking", "bid", "bidding", "compete", "competing"))
def tenders(said: Said) -> str | None:
    """Read "participate in the tender", "bid for the contract"."""
    near = said.act[1:_NEAR]
    return "trade_or_buy" if not _TENDERS.isdisjoint(near) else None


_TENDERS = frozenset(
    ("tender", "tenders", "auction", "bidding", "contract", "contracts", "concession", "licence")
)


@opened_by(("exact",))
def prices(said: Said) -> str | None:
    """Read "exact a heavy price for any raid": nothing that one trades in."""
    return "policy_change" if not {"price", "toll", "cost"}.isdisjoint(said.act[1:_NEAR]) else None


@opened_by(("answer", "respond", "reply", "hit", "react", "take", "adopt", "impose"))
def countermeasures(said: Said) -> str | None:
    """Read "answer with countermeasures"."""
    return "policy_change" if not _COUNTER.isdisjoint(said.act[1:_NEAR]) else None


_COUNTER = frozenset("countermeasures counter-measures counter-tariffs retaliation".split())


@opened_by(("suspend", "halt", "freeze", "end", "stop", "boycott", "withdraw", "pull"))
def participation(said: Said) -> str | None:
    """Read "suspend its participation in the talks": whoever does so attends nothing."""
    return "policy_change" if "participation" in said.act[1:_WHOSE] else None


_WHOSE = 6  #: words of "suspend all of its participation"


@opened_by(("suspend", "waive", "relax", "ease", "loosen"))
def rules_eased(said: Said) -> str | None:
    """Read "suspend its licensing rules for magnets"."""
    return "policy_change" if not _RULES.isdisjoint(said.act[1:_WHOSE]) else None


_RULES = frozenset("rules licensing requirement requirements regulations".split())


@opened_by(("call", "shelve", "drop", "scrap", "abandon", "cancel"))
def called_off(said: Said) -> str | None:
    """Read "call off the plan", "shelve the project"."""
    return "policy_change" if not _PLANS.isdisjoint(said.act[1:_NEAR]) else None


_PLANS = frozenset("plan plans idea project projects".split())


SIGNS = (
    called_off,
    participation,
    rules_eased,
    countermeasures,
    consultations,
    off_the_market,
    bodies,
    at_disposal,
    decisions,
    opened_markets,
    tenders,
    prices,
)
