"""Western agency reports: dateline, attribution in every sentence, context at the end."""

from typing import Final

from toolkit.generate.style import Style

STYLE: Final = Style(
    name="wire",
    summary="a Western wire service, after the manner of AP",
    kind="news_agency",
    publisher="Example Wire",
    order="mdy",
    own_mentions=("{adj} {prefix} {name}",),
    mentions=("{adj} {prefix} {name}", "{land}’s {prefix} {name}"),
    laters=("{family}", "{family}", "{family}", "the {adj} {office}"),
    datelines=("{CITY} (EXW) — ",),
    titles=("{afamily}, {bfamily} discuss ties in call", ""),
    phone_titles=("{aland}’s {afamily} and {bland}’s {bfamily} speak by phone",),
    media={
        "phone": ("a phone call", "a call", "a telephone call"),
        "video": ("a video call",),
        "secure_line": ("a call over a secure line",),
    },
    leads={
        "resolved": (
            "{a} and {b} held <m>{medium}</m> <d>{when}</d>",
            "{a} spoke with {b} in <m>{medium}</m> <d>{when}</d>",
        ),
        "explicit": ("{a} and {b} held <m>{medium}</m> on <d>{day}</d>",),
    },
    whens=(("on {weekday}", 0), ("on {weekday}", 1), ("{weekday}", 0)),
    lengths=("the call lasted <l>{length}</l>",),
    qualifiers={"exact": "{}", "about": "about {}", "over": "more than {}", "under": "less than {}"},
    initiators={
        "any": ("the call was made <i>at the request of {land}</i>", "<i>{s} initiated the call</i>")
    },
    says=(
        "<by said>{s} said</by> <c>{view}</c>",
        "<c>{view}</c>, <by said>{s} said</by>",
        "<by told>{s} told</by> {o} that <c>{view}</c>",
    ),
    quotes=(
        "“<c><q>{saying}</q></c>,” <by said>{s} said</by>",
        "“<c><q>{saying}</q></c>,” <by told>{s} told</by> {o}",
    ),
    undertakes={
        "commitment": (
            "<c><by agreed>{s} agreed</by> to {deed}{if}</c>",
            "<c><by pledged>{s} pledged</by> to {deed}{if}</c>",
            "<c><by vowed>{s} vowed</by> to {deed}{if}</c>",
            "<by said>{s} said</by> <c>{land} would {deed}{if}</c>",
            "<by said>{s} said</by> <c>{land} had agreed to {deed}{if}</c>",
            "<c><by promised>{s} promised</by> {land} would {deed}{if}</c>",
        ),
        "joint": ("<c><by agreed>{both} agreed</by> to {deed}</c>",),
        "offer": ("<c><by offered>{s} offered</by> to {deed}{if}</c>",),
        "invite": ("<c><by invited>{s} invited</by> {o} to {deed}</c>",),
        "accept": ("<c><by accepted>{s} accepted</by> the invitation</c>",),
        "proposal": (
            "<c><by proposed>{s} proposed</by> {doing}</c>",
            "<c><by suggested>{s} suggested</by> {doing}</c>",
            "<c><by floated>{s} floated</by> the idea of {doing}</c>",
        ),
        "willingness": (
            "<by said>{s} said</by> <c>{land} was ready to {deed}{if}</c>",
            "<by said>{s} said</by> <c>{land} was open to {doing}</c>",
            "<by said>{s} said</by> <c>{land} was willing to {deed}</c>",
        ),
        "consideration": (
            "<by said>{s} said</by> <c>{land} would consider {doing}</c>",
            "<by said>{s} said</by> <c>{land} was weighing {doing}</c>",
            "<by said>{s} said</by> <c>{land} was considering {doing}</c>",
        ),
        "intention": (
            "<by said>{s} said</by> <c>{land} hoped to {deed}</c>",
            "<by said>{s} said</by> <c>{land} wanted to {deed}</c>",
        ),
        "refusal": (
            "<c><by declined>{s} declined</by> to {deed}</c>",
            "<c><by ruled out>{s} ruled out</by> {doing}</c>",
            "<c><by refused>{s} refused</by> to {deed}</c>",
            "<by said>{s} said</by> <c>{land} was not going to {deed}</c>",
        ),
    },
    relays=(
        "<r said>{r} said</r> {inner}",
        "<r told>{r} told</r> reporters that {inner}",
        "{inner}, <r said>{r} said</r>",
    ),
    both=("the two leaders", "both leaders", "the two"),
    all=("the leaders",),
    fillers=(
        "the two last met at a conference a year ago",
        "markets in both countries showed little reaction",
        "their foreign ministers met in Geneva on May 3",
        "the previous government had broken off talks two years ago",
    ),
)
