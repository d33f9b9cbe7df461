"""What people undertake in generated calls: for each type of undertaking an act, as infinitive and as gerund.

Slots: `due`, with a space before it or empty; `amount`; `o`, `oland` and `ocity`, the other person, side and capital;
`land` and `city`, one's own; `subject` and `number`.
"""

from typing import Final, NamedTuple


class Deed(NamedTuple):
    """One act; `toward` says whether the clause names the other person (`o`), the other side (`oland`) or nobody."""

    type: str
    infinitive: str
    gerund: str
    toward: str = ""
    place: str = ""  #: `city` or `ocity`, where the act has a place
    polarity: str = "do"
    dated: bool = True
    event: str = ""  #: the kind of event that it is about


DEEDS: Final = (
    Deed("cooperate_generally", "work together on {subject}", "working together on {subject}", dated=False),
    Deed("visit", "<e>visit {ocity}</e>{due}", "<e>visiting {ocity}</e>{due}", place="ocity", event="visit"),
    Deed("attend_summit", "attend <e>the Lantern Forum summit in {ocity}</e>{due}",
         "attending <e>the Lantern Forum summit in {ocity}</e>{due}", place="ocity", event="summit"),
    Deed("meet", "meet in {city}{due}", "meeting in {city}{due}", place="city"),
    Deed("next_call", "hold another call{due}", "holding another call{due}"),
    Deed("negotiate", "open negotiations on {subject}{due}", "opening negotiations on {subject}{due}"),
    Deed("stay_in_touch", "stay in touch", "staying in touch", dated=False),
    Deed("task_teams", "instruct experts to draw up a plan on {subject}{due}",
         "instructing experts to draw up a plan on {subject}{due}"),
    Deed("set_up_body", "set up a working group on {subject}{due}", "setting up a working group on {subject}{due}"),
    Deed("sign_or_ratify", "sign the agreement on {subject}{due}", "signing the agreement on {subject}{due}"),
    Deed("extend_treaty", "extend the fisheries treaty by {number} years", "extending the fisheries treaty by {number} years",
         dated=False),
    Deed("trade_or_buy", "buy {number} cargo vessels from {oland}{due}", "buying {number} cargo vessels from {oland}{due}",
         toward="oland"),
    Deed("invest", "invest <a>{amount}</a> in shipyards{due}", "investing <a>{amount}</a> in shipyards{due}"),
    Deed("fund_or_aid", "give <a>{amount}</a> for the relief of flooded towns{due}",
         "giving <a>{amount}</a> for the relief of flooded towns{due}"),
    Deed("fund_or_aid", "lend {oland} <a>{amount}</a> for new harbours{due}",
         "lending {oland} <a>{amount}</a> for new harbours{due}", toward="oland"),
    Deed("trade_or_buy", "buy grain worth <a>{amount}</a>{due}", "buying grain worth <a>{amount}</a>{due}"),
    Deed("invest", "put <a>{amount}</a> into wind farms{due}", "putting <a>{amount}</a> into wind farms{due}"),
    Deed("military_aid", "supply {oland} with air defence systems{due}", "supplying {oland} with air defence systems{due}",
         toward="oland"),
    Deed("sanction", "impose sanctions on the smugglers{due}", "imposing sanctions on the smugglers{due}"),
    Deed("ease_sanction", "lift the tariffs on glassware{due}", "lifting the tariffs on glassware{due}"),
    Deed("ceasefire_or_refrain", "refrain from further strikes", "refraining from further strikes", polarity="refrain",
         dated=False),
    Deed("release_or_exchange", "release {number} detained sailors{due}", "releasing {number} detained sailors{due}"),
    Deed("share_information", "share the findings of the inquiry with {oland}{due}",
         "sharing the findings of the inquiry with {oland}{due}", toward="oland"),
    Deed("policy_change", "change the rules on transit visas{due}", "changing the rules on transit visas{due}"),
    Deed("support_policy", "support the candidacy of {oland} for the council", "supporting the candidacy of {oland} for the council",
         toward="oland", dated=False),
    Deed("mediate_or_host", "host the next round of talks in {city}{due}", "hosting the next round of talks in {city}{due}",
         place="city"),
    Deed("join_body", "join the Tidewater Initiative{due}", "joining the Tidewater Initiative{due}"),
    Deed("uphold_policy", "abide by the terms of the transit accord", "abiding by the terms of the transit accord", dated=False),
)  # fmt: skip

#: What one invites another to.
INVITATION: Final = Deed("invite", "<e>visit {city}</e>{due}", "<e>visiting {city}</e>{due}", toward="o", place="city",
                         event="visit")  # fmt: skip

#: Figures of sums, with the code of the currency.
AMOUNTS: Final = (
    ("25 million euros", 25_000_000, "EUR"),
    ("$40 million", 40_000_000, "USD"),
    ("3 billion yen", 3_000_000_000, "JPY"),
    ("€1.5 billion", 1_500_000_000, "EUR"),
    ("60 million pounds", 60_000_000, "GBP"),
    ("2 billion kroner", 2_000_000_000, "NOK"),
)

CONDITIONS: Final = (
    "if parliament approved",
    "provided that the inspectors agreed",
    "once the truce held",
)

#: Statuses that fit each class; the first is the usual one, and the only one where a manner says no more.
STATUSES: Final[dict[str, tuple[str, ...]]] = {
    "commitment": ("agreed", "agreed", "announced", "announced", "fulfilled", "disputed"),
    "offer": ("offered", "offered", "offered", "withdrawn", "lapsed"),
    "proposal": ("proposed", "proposed", "awaiting_response", "awaiting_response"),
    "willingness": ("expressed",),
    "consideration": ("under_consideration",),
    "intention": ("expressed",),
    "refusal": ("declined",),
}

CLASSES: Final = (
    "commitment", "commitment", "joint", "joint", "commitment", "offer", "invite", "invite", "invite", "proposal",
    "proposal", "willingness", "consideration", "intention", "intention", "refusal",
)  # fmt: skip

#: What nobody undertakes alone, offers, refuses and so on.
_UNFIT: Final = {
    "commitment": (
        "next_call",
        "meet",
        "stay_in_touch",
        "cooperate_generally",
        "negotiate",
        "sign_or_ratify",
    ),
    "offer": ("stay_in_touch", "ceasefire_or_refrain", "uphold_policy", "sanction"),
    "refusal": ("stay_in_touch", "uphold_policy", "cooperate_generally", "ceasefire_or_refrain"),
    "willingness": ("sanction",),
    "proposal": ("sanction", "stay_in_touch"),
    "consideration": ("stay_in_touch", "uphold_policy"),
}

#: What names a sum.
FUNDED: Final = tuple(deed for deed in DEEDS if "{amount}" in deed.infinitive)

#: What is undertaken, by class; what both undertake names neither of them.
FIT: Final[dict[str, tuple[Deed, ...]]] = {
    "joint": tuple(deed for deed in DEEDS if not deed.toward and not deed.place),
    **{kind: tuple(deed for deed in DEEDS if deed.type not in _UNFIT.get(kind, ())) for kind in STATUSES},
}
