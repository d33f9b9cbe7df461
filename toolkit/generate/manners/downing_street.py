"""British readouts: “The Prime Minister spoke to”, with agreements near the end."""

from typing import Final

from toolkit.generate.style import Style

STYLE: Final = Style(
    name="downing-street",
    summary="10 Downing Street",
    kind="official_readout",
    publisher="Prime Minister’s Office, 10 Downing Street",
    sides=("GBR",),
    ministers=False,
    own="the Prime Minister",
    own_mentions=("the Prime Minister, {name},", "Prime Minister {name}"),
    mentions=("the {adj} {prefix}, {name},", "{prefix} {name} of {land}", "{adj} {prefix} {name}"),
    laters=("{prefix} {family}",),
    titles=("PM call with {bprefix} {bfamily} of {bland}: {day}",),
    media={"phone": ("by phone",), "video": ("by video call",)},
    leads={
        "explicit": ("{a} spoke <m>{medium}</m> to {b} on <d>{day}</d>",),
        "resolved": ("{a} spoke <m>{medium}</m> to {b} <d>{when}</d>",),
    },
    whens=(
        ("this morning", 0),
        ("this afternoon", 0),
        ("this evening", 0),
        ("yesterday", 1),
        ("today", 0),
        ("last night", 1),
    ),
    says=(
        "<by said>{s} said</by> <c>{view}</c>",
        "<c>{s} <by set out>set out</by> that {view}</c>",
        "<c><by underlined>{s} underlined</by> that {view}</c>",
        "<by added>{s} added</by> that <c>{view}</c>",
    ),
    quotes=("<by said>{s} said</by>: “<c><q>{saying}</q></c>”",),
    undertakes={
        "commitment": (
            "<by said>{s} said</by> <c>{land} would {deed}{if}</c>",
            "<c><by committed>{s} committed</by> to {deed}{if}</c>",
            "<c><by promised>{s} promised</by> to {deed}{if}</c>",
            "<by confirmed>{s} confirmed</by> that <c>{land} would {deed}{if}</c>",
            "<by told>{s} told</by> {o} that <c>{land} would {deed}{if}</c>",
        ),
        "joint": (
            "<c><by agreed>{both} agreed</by> to {deed}</c>",
            "<c><by resolved>{both} resolved</by> to {deed}</c>",
        ),
        "offer": ("<c><by offered>{s} offered</by> to {deed}{if}</c>",),
        "invite": ("<c><by invited>{s} invited</by> {o} to {deed}</c>",),
        "accept": ("<c><by accepted>{s} accepted</by> the invitation</c>",),
        "proposal": (
            "<c><by suggested>{s} suggested</by> {doing}</c>",
            "<c><by proposed>{s} proposed</by> {doing}</c>",
        ),
        "willingness": (
            "<by said>{s} said</by> <c>{land} was prepared to {deed}{if}</c>",
            "<by said>{s} said</by> <c>{land} stood ready to {deed}</c>",
        ),
        "consideration": ("<by said>{s} said</by> <c>{land} was looking at {doing}</c>",),
        "intention": ("<by said>{s} said</by> <c>{land} hoped to {deed}</c>",),
        "refusal": ("<by said>{s} said</by> <c>{land} would not {deed}</c>",),
    },
    both=("they", "the leaders", "both leaders"),
    closings=("", "they looked forward to speaking again soon"),
    fillers=(
        "the Foreign Secretary had visited the region last week",
        "the last call of the two took place in spring",
    ),
)
