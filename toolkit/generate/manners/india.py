"""Indian press releases: who received a call from whom, in honorific English."""

from typing import Final

from toolkit.generate.style import Style

STYLE: Final = Style(
    name="india",
    summary="the Prime Minister of India",
    kind="official_readout",
    publisher="Prime Minister’s Office, India",
    sides=("IND",),
    ministers=False,
    own="the Prime Minister",
    own_mentions=("Prime Minister Shri {name}", "Prime Minister {name}"),
    mentions=(
        "H.E. {name}, {prefix} of {land}",
        "the {prefix} of {land}, H.E. {name}",
        "{prefix} {name} of {land}",
    ),
    laters=("{prefix} {family}", "the {prefix} of {land}"),
    titles=("Prime Minister speaks with {bprefix} of {bland}",),
    phone_titles=("Telephone conversation between Prime Minister and {bprefix} of {bland}",),
    media={"phone": ("a telephone conversation", "a telephone call"), "video": ("a video call",)},
    leads={
        "explicit": ("{a} held <m>{medium}</m> with {b} on <d>{day}</d>",),
        "resolved": (
            "{a} had <m>{medium}</m> with {b} <d>{when}</d>",
            "{a} held <m>{medium}</m> <d>{when}</d> with {b}",
        ),
    },
    whens=(("today", 0), ("yesterday", 1)),
    calls={
        "other": {
            "explicit": ("<i>{a} received <m>{medium}</m> from {b}</i> on <d>{day}</d>",),
            "resolved": ("<i>{a} received <m>{medium}</m> from {b}</i> <d>{when}</d>",),
        },
    },
    says=(
        "<by conveyed>{s} conveyed</by> that <c>{view}</c>",
        "<c><by reiterated>{s} reiterated</by> that {view}</c>",
        "<c><by underscored>{s} underscored</by> that {view}</c>",
    ),
    quotes=("“<c><q>{saying}</q></c>,” <by said>{s} said</by>",),
    undertakes={
        "commitment": (
            "<c><by assured>{s} assured</by> {o} that {land} would {deed}{if}</c>",
            "<c><by agreed>{s} agreed</by> to {deed}{if}</c>",
            "<c><by conveyed>{s} conveyed</by> that {land} would {deed}{if}</c>",
        ),
        "joint": ("<c><by agreed>{both} agreed</by> to {deed}</c>",),
        "offer": ("<c><by offered>{s} offered</by> to {deed}{if}</c>",),
        "invite": (
            "<c><by extended>{s} extended</by> an invitation to {o} to {deed}</c>",
            "<c><by invited>{s} invited</by> {o} to {deed}</c>",
        ),
        "accept": ("<c><by accepted>{s} accepted</by> the invitation</c>",),
        "proposal": ("<c><by proposed>{s} proposed</by> {doing}</c>",),
        "willingness": (
            "<c><by conveyed>{s} conveyed</by> the readiness of {land} to {deed}</c>",
            "<by said>{s} said</by> that <c>{land} was ready to {deed}</c>",
        ),
        "consideration": ("<by said>{s} said</by> that <c>{land} would consider {doing}</c>",),
        "intention": ("<c><by expressed>{s} expressed</by> the desire to {deed}</c>",),
        "refusal": ("<c><by declined>{s} declined</by> to {deed}</c>",),
    },
    both=("both leaders", "the two leaders"),
    fillers=("the leaders recalled their last meeting", "both leaders exchanged greetings for the season"),
)
