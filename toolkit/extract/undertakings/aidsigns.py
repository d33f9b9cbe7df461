"""Types of what is done with aid that flows already, with envoys, matters and markets: "suspend all budget support", "send his envoy"."""

from toolkit.extract.undertakings.said import Said, opened_by

_NEAR = 7  #: words from a verb to what it acts on
_STOPPING = ("suspend", "freeze", "cut", "withhold", "stop", "halt", "end", "discontinue")
_AID = frozenset(
    "aid assistance support payments funding disbursements disbursement grants grant scholarships stipends".split()
)
_MILITARY = frozenset("military security training arms weapons defence defense intelligence".split())
_CIVIL = frozenset("budget budgetary financial humanitarian development economic".split())


@opened_by(_STOPPING)
def stopped_aid(said: Said) -> str | None:
    """Read "suspend all budget support to the junta": aid that is withheld as a penalty."""
    act = list(said.act[1 : _NEAR + 1])
    at = next((i for i, word in enumerate(act) if word in _AID), None)
    return "sanction" if at is not None and not _CIVIL.isdisjoint(act[:at]) else None


@opened_by(("keep", "maintain", "continue"))
def kept_aid(said: Said) -> str | None:
    """Read "keep its humanitarian payments going", "maintain the number of scholarships", "continue its assistance for"."""
    act = list(said.act[1 : _NEAR + 1])
    at = next((i for i, word in enumerate(act) if word in _AID), None)
    if at is None or not _MILITARY.isdisjoint(act) or "to" in act[:at]:
        return None
    paid = act[at] in ("payments", "scholarships", "stipends", "grants", "disbursements")
    return "fund_or_aid" if paid or not (_CIVIL - {"economic"}).isdisjoint(act[:at]) else None


_ENVOYS = frozenset("envoy envoys emissary emissaries adviser advisor representative".split())
_MEDIATING = frozenset("mediate mediation mediating broker ceasefire truce peace".split())


@opened_by(("send", "dispatch", "depute"))
def sent_envoys(said: Said) -> str | None:
    """Read "send his special envoy to the region", "dispatch the Deputy Assistant Secretary": somebody is given a task."""
    act = list(said.act[1 : 2 * _NEAR])
    near = act[:_NEAR]
    sent = not _ENVOYS.isdisjoint(near) or any(
        near[i : i + 2] == ["assistant", "secretary"] for i in range(len(near))
    )
    if not sent or not _MEDIATING.isdisjoint(act) or "to" not in act:
        return None
    return "visit" if _goes_to_place(said) else "task_teams"


def _goes_to_place(said: Said) -> bool:
    """Tell whether somebody goes to a place that is named: "send his adviser, Ola Berg, to Lima", not "to the region"."""
    to = next((i for i, word in enumerate(said.act[: 3 * _NEAR]) if word == "to"), None)
    place = said.written[to + 1 : to + 2] if to is not None else ()
    return bool(place) and place[0][:1].isupper()


_MATTERS = frozenset(
    "issue issues matter matters question questions concern concerns subject abductions".split()
)
_THERE = frozenset(("authorities", "government", "courts"))  #: of those who can settle it
_CASES = frozenset("case cases prisoner prisoners hostage hostages detainee detainees".split())


@opened_by(("raise", "raising"))
def raised_matters(said: Said) -> str | None:
    """Read "raise the matter with the other creditors": a word put in; for somebody held it is mediation."""
    near = list(said.act[1 : 2 * _NEAR])
    if not _CASES.isdisjoint(near) or not _THERE.isdisjoint(near):
        return "mediate_or_host" if "with" in near else None
    return "support_policy" if not _MATTERS.isdisjoint(near) else None


@opened_by(("open", "opening", "reopen"))
def opened_markets(said: Said) -> str | None:
    """Read "open its market to Chilean salmon"."""
    near = list(said.act[1:_NEAR])
    at = next((i for i, word in enumerate(near) if word in ("market", "markets")), None)
    if not {"labour", "labor", "job"}.isdisjoint(near):
        return None
    return "trade_or_buy" if at is not None and near[at + 1 : at + 2] in (["to"], ["for"], []) else None


SIGNS = (stopped_aid, kept_aid, sent_envoys, raised_matters, opened_markets)
