"""American ministerial readouts: short, in the name of the spokesperson."""

from typing import Final

from toolkit.generate.style import Style

STYLE: Final = Style(
    name="state-department",
    summary="the United States Department of State",
    kind="official_readout",
    publisher="U.S. Department of State, Office of the Spokesperson",
    sides=("USA",),
    ministers=True,
    order="mdy",
    own="the Secretary",
    own_mentions=("Secretary of State {name}",),
    mentions=("{adj} {prefix} {name}", "{prefix} {name} of {land}"),
    laters=("{prefix} {family}",),
    titles=("Secretary {afamily}’s Call with {bprefix} {bfamily}",),
    datelines=("The below is attributable to the spokesperson:\n\n", ""),
    media={"phone": ("by phone", "on the phone"), "video": ("by videoconference",)},
    leads={
        "explicit": ("{a} spoke <m>{medium}</m> with {b} on <d>{day}</d>",),
        "resolved": (
            "{a} spoke <m>{medium}</m> <d>{when}</d> with {b}",
            "{a} spoke <d>{when}</d> <m>{medium}</m> with {b}",
        ),
    },
    whens=(("today", 0), ("yesterday", 1)),
    says=(
        "<by noted>{s} noted</by> that <c>{view}</c>",
        "<c><by reiterated>{s} reiterated</by> that {view}</c>",
        "<c><by stressed>{s} stressed</by> that {view}</c>",
    ),
    quotes=("“<c><q>{saying}</q></c>,” <by said>{s} said</by>",),
    undertakes={
        "commitment": (
            "<c><by agreed>{s} agreed</by> to {deed}{if}</c>",
            "<by said>{s} said</by> <c>{land} will {deed}{if}</c>",
        ),
        "joint": ("<c><by agreed>{both} agreed</by> to {deed}</c>",),
        "offer": ("<c><by offered>{s} offered</by> to {deed}{if}</c>",),
        "invite": ("<c><by invited>{s} invited</by> {o} to {deed}</c>",),
        "accept": ("<c><by accepted>{s} accepted</by> the invitation</c>",),
        "proposal": ("<c><by suggested>{s} suggested</by> {doing}</c>",),
        "willingness": (
            "<by said>{s} said</by> <c>{land} stands ready to {deed}</c>",
            "<c><by reaffirmed>{s} reaffirmed</by> the readiness of {land} to {deed}</c>",
        ),
        "consideration": ("<by said>{s} said</by> <c>{land} was considering {doing}</c>",),
        "intention": ("<by said>{s} said</by> <c>{land} intends to {deed}</c>",),
        "refusal": ("<c><by declined>{s} declined</by> to {deed}</c>",),
    },
    both=("the two", "the Secretary and his counterpart"),
    fillers=("the Secretary received the ambassador of Chile earlier in the day",),
)
