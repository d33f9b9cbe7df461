"""Alliance news: the Secretary General, in few sentences."""

from typing import Final

from toolkit.generate.style import Style

STYLE: Final = Style(
    name="nato",
    summary="NATO",
    kind="official_readout",
    publisher="NATO",
    sides=("NATO",),
    ministers=False,
    own="the Secretary General",
    own_mentions=("NATO Secretary General {name}",),
    mentions=("the {prefix} of {land}, {name}", "{adj} {prefix} {name}", "{prefix} {name} of {land}"),
    laters=("{prefix} {family}",),
    titles=(
        "Read-out of call between the NATO Secretary General and the {bprefix} of {bland}",
        "NATO Secretary General speaks with the {bprefix} of {bland}",
    ),
    media={
        "phone": ("by phone", "over the phone"),
        "video": ("by video conference",),
        "secure_line": ("via secure line",),
    },
    leads={
        "explicit": (
            "{a} spoke <m>{medium}</m> with {b} on <d>{weekday} ({day})</d>",
            "{a} spoke <m>{medium}</m> with {b} on <d>{day}</d>",
        ),
        "resolved": ("{a} spoke <m>{medium}</m> with {b} <d>{when}</d>",),
    },
    whens=(("today", 0), ("on {weekday}", 0), ("yesterday", 1)),
    says=(
        "<c><by stressed>{s} stressed</by> that {view}</c>",
        "<c><by made clear>{s} made clear</by> that {view}</c>",
        "<by said>{s} said</by> that <c>{view}</c>",
    ),
    quotes=("“<c><q>{saying}</q></c>,” <by said>{s} said</by>",),
    undertakes={
        "commitment": (
            "<c><by committed>{s} committed</by> to {deed}{if}</c>",
            "<by said>{s} said</by> that <c>{land} will {deed}{if}</c>",
            "<c><by agreed>{s} agreed</by> to {deed}{if}</c>",
        ),
        "joint": (
            "<c><by agreed>{both} agreed</by> to {deed}</c>",
            "<c><by decided>{both} decided</by> to {deed}</c>",
        ),
        "offer": ("<c><by offered>{s} offered</by> to {deed}{if}</c>",),
        "proposal": ("<c><by suggested>{s} suggested</by> {doing}</c>",),
        "willingness": (
            "<by said>{s} said</by> that <c>{land} was ready to {deed}</c>",
            "<by said>{s} said</by> that <c>{land} stood ready to {deed}</c>",
        ),
        "consideration": ("<by said>{s} said</by> that <c>{land} would consider {doing}</c>",),
        "intention": ("<by said>{s} said</by> that <c>{land} hoped to {deed}</c>",),
        "refusal": ("<by said>{s} said</by> that <c>{land} would not {deed}</c>",),
    },
    both=("they", "the two leaders"),
    fillers=("defence ministers of the Alliance will meet in Brussels next month",),
)
