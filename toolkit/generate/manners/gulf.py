"""Gulf agencies: who called whom, brotherly relations, matters of common interest."""

from typing import Final

from toolkit.generate.style import Style

STYLE: Final = Style(
    name="gulf",
    summary="a Gulf state's news agency",
    kind="state_media",
    publisher="State news agency of {land}",
    sides=("QAT", "ARE", "SAU", "OMN", "KWT"),
    own_mentions=("{prefix} of {land} {name}", "H.H. {name}, {prefix} of {land},"),
    mentions=("{prefix} of {land} {name}", "H.E. {name}, {prefix} of {land}"),
    laters=("{prefix} {family}",),
    datelines=("{CITY}, {month} {day}. – ", "{city} – "),
    titles=(
        "{aprefix} of {aland}, {bprefix} of {bland} discuss relations",
        "{aprefix} of {aland} and {bprefix} of {bland} review ties in call",
    ),
    media={"phone": ("a phone call", "a telephone call"), "video": ("a video call",)},
    leads={
        "explicit": ("{a} held <m>{medium}</m> with {b} on <d>{day}</d>",),
        "resolved": ("{a} held <m>{medium}</m> <d>{when}</d> with {b}",),
    },
    whens=(("today", 0), ("yesterday", 1), ("on {weekday}", 1)),
    calls={
        "other": {
            "explicit": ("<i>{a} received <m>{medium}</m> from {b}</i> on <d>{day}</d>",),
            "resolved": ("<i>{a} received <m>{medium}</m> <d>{when}</d> from {b}</i>",),
        },
        "own": {
            "explicit": ("<i>{a} made <m>{medium}</m> to {b}</i> on <d>{day}</d>",),
            "resolved": ("<i>{a} made <m>{medium}</m> <d>{when}</d> to {b}</i>",),
        },
    },
    says=(
        "<c><by affirmed>{s} affirmed</by> that {view}</c>",
        "<c><by stressed>{s} stressed</by> that {view}</c>",
        "<by said>{s} said</by> that <c>{view}</c>",
    ),
    quotes=("<by said>{s} said</by>: “<c><q>{saying}</q></c>”",),
    undertakes={
        "commitment": (
            "<c><by pledged>{s} pledged</by> to {deed}{if}</c>",
            "<c><by promised>{s} promised</by> to {deed}{if}</c>",
            "<c><by affirmed>{s} affirmed</by> that {land} would {deed}{if}</c>",
        ),
        "joint": ("<c><by agreed>{both} agreed</by> to {deed}</c>",),
        "offer": ("<c><by offered>{s} offered</by> to {deed}{if}</c>",),
        "invite": (
            "<c><by invited>{s} invited</by> {o} to {deed}</c>",
            "<c><by extended>{s} extended</by> an invitation to {o} to {deed}</c>",
        ),
        "accept": ("<c><by accepted>{s} accepted</by> the invitation</c>",),
        "proposal": ("<c><by proposed>{s} proposed</by> {doing}</c>",),
        "willingness": (
            "<c><by affirmed>{s} affirmed</by> the readiness of {land} to {deed}</c>",
            "<c><by expressed>{s} expressed</by> the readiness of {land} to {deed}</c>",
        ),
        "intention": ("<c><by expressed>{s} expressed</by> the hope to {deed}</c>",),
    },
    both=("the two sides", "both sides"),
    fillers=(
        "during the call, they reviewed the fraternal relations of the two countries and matters of common interest",
        "the call dealt with bilateral relations and ways to develop them",
        "the Crown Prince chaired the weekly session of the Cabinet on the same day",
    ),
)
