"""Plain reports that may be anybody's: what records are made with where no manner is asked for."""

from typing import Final

from toolkit.generate.style import Style

STYLE: Final = Style(
    name="plain",
    summary="plain reports of no particular issuer",
    kind="news_article",
    publisher="Example Readout Archive",
    titles=("{afamily} and {bfamily} in conversation",),
    phone_titles=("{afamily} and {bfamily} speak by phone",),
    leads={
        "explicit": (
            "{a} and {b} held <m>{medium}</m> on <d>{day}</d>",
            "{a} held <m>{medium}</m> with {b} on <d>{weekday}, {day}</d>",
        ),
        "resolved": ("{a} and {b} held <m>{medium}</m> <d>{when}</d>",),
        "publication": ("{a} held <m>{medium}</m> with {b}",),
    },
    lengths=("<c>the call lasted <l>{length}</l></c>",),
    initiators={
        "any": ("<i>{s} had asked for the call</i>", "the call was held <i>at the request of {land}</i>"),
    },
    says=(
        "<by said>{s} said</by> that <c>{view}</c>",
        "<by noted>{s} noted</by> that <c>{view}</c>",
        "<by according to>according to {s}</by>, <c>{view}</c>",
    ),
    mentions=("{prefix} {name} of {land}", "{prefix} {name} of {land}", "{land}’s {name}"),
    quotes=(
        "“<c><q>{saying}</q></c>,” <by said>{s} said</by>",
        "<by said>{s} said</by>: “<c><q>{saying}</q></c>”",
        "<by>{s}</by>: “<c><q>{saying}</q></c>”",
    ),
    undertakes={
        "commitment": (
            "<c><by agreed>{s} agreed</by> to {deed}{if}</c>",
            "<c><by promised>{s} promised</by> to {deed}{if}</c>",
            "<by said>{s} said</by> that <c>{land} would {deed}{if}</c>",
        ),
        "joint": ("<c><by agreed>{both} agreed</by> to {deed}{if}</c>",),
        "offer": ("<c><by offered>{s} offered</by> to {deed}{if}</c>",),
        "invite": ("<c><by invited>{s} invited</by> {o} to {deed}</c>",),
        "accept": ("<c><by accepted>{s} accepted</by> the invitation</c>",),
        "proposal": (
            "<c><by proposed>{s} proposed</by> {doing}</c>",
            "<c><by suggested>{s} suggested</by> {doing}</c>",
        ),
        "willingness": ("<by said>{s} said</by> that <c>{land} was ready to {deed}{if}</c>",),
        "consideration": ("<by said>{s} said</by> that <c>{land} would consider {doing}</c>",),
        "intention": ("<by said>{s} said</by> that <c>{land} hoped to {deed}</c>",),
        "refusal": ("<c><by declined>{s} declined</by> to {deed}</c>",),
    },
    relays=("<r said>{r} said</r> that {inner}",),
    fillers=("it was the second conversation of the year",),
    both=("the two sides", "the two principals"),
    all=("the sides",),
)
