"""Types of what is done with aid that flows already, or to let it in: "suspend all budget support", "open the port to relief supplies"."""

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


@opened_by(("go", "proceed", "press"))
def granted(said: Said) -> str | None:
    """Read "go ahead with its grant for salaries", "proceed with the loan"."""
    act = list(said.act[: _NEAR + 1])
    at = next((i for i, word in enumerate(act) if word in _GIVEN), None)
    if at is None or "with" not in act[:at]:
        return None
    return "military_aid" if not _FORCES.isdisjoint(said.act) else "fund_or_aid"


_GIVEN = _AID | frozenset("grant loan loans donation instalment tranche".split())
_FORCES = frozenset("soldiers army troops forces military arms weapons defence defense".split())


_PASSAGES = frozenset("crossing crossings corridor corridors port ports gate border road airport".split())
_FLOWING = frozenset("aid relief supplies convoys goods cargo trucks humanitarian".split())


@opened_by(("open", "reopen", "let", "allow", "keep"))
def let_aid_in(said: Said) -> str | None:
    """Read "open the crossing to aid trucks", "let cargo in through the port"."""
    told = said.act[1 : 2 * _NEAR]
    passage = next((i for i, word in enumerate(told) if word in _PASSAGES), None)
    flows = next((i for i, word in enumerate(told) if word in _FLOWING), None)
    if flows is None or (passage is None and said.act[0] not in ("let", "allow")):
        return None
    opened = said.act[0] in ("open", "reopen", "keep")
    return "fund_or_aid" if not opened or (passage is not None and passage < flows) else None


@opened_by(("transfer", "release"))
def funds_handed_over(said: Said) -> str | None:
    """Read "transfer to the authority the funds that it holds"."""
    return "fund_or_aid" if "funds" in said.act[1 : 2 * _NEAR] and "prisoners" not in said.act else None


_GOODS = frozenset("doses vaccines medicines stocks stockpiles supplies ventilators masks reserves".split())


@opened_by(("share", "sharing", "continue", "keep"))
def goods_shared(said: Said) -> str | None:
    """Read "share doses", "continue to share its surplus vaccines"."""
    near = list(said.act[:_NEAR])
    at = next((i for i, word in enumerate(near[:3]) if word in ("share", "sharing")), None)
    return "fund_or_aid" if at is not None and not _GOODS.isdisjoint(near[at + 1 : at + 4]) else None


@opened_by(("train", "training"))
def schooling(said: Said) -> str | None:
    """Read "train 300 nurses": teaching those who bear no arms is help."""
    near = said.act[1:_NEAR]
    return "fund_or_aid" if not _CIVILIANS.isdisjoint(near) and _ARMED.isdisjoint(said.act) else None


_CIVILIANS = frozenset(
    """servants nurses doctors teachers engineers diplomats students farmers technicians midwives miners judges entrepreneurs
    scientists journalists seafarers firefighters paramedics""".split()
)
_ARMED = frozenset("military army naval soldiers troops officers police".split())


SIGNS = (stopped_aid, kept_aid, granted, let_aid_in, funds_handed_over, goods_shared, schooling)
