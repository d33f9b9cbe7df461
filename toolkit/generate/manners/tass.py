"""Russian agency reports: dateline with slashes, the spokesman, who told reporters."""

from typing import Final

from toolkit.generate.style import Style

STYLE: Final = Style(
    name="tass",
    summary="a Russian agency, after the manner of TASS",
    kind="news_agency",
    publisher="Example Agency",
    sides=("RUS", "BLR", "KAZ", "SRB", "UZB"),
    ministers=False,
    own_mentions=("{adj} {prefix} {name}",),
    mentions=("his {adj} counterpart {name}", "{adj} {prefix} {name}", "{prefix} of {land} {name}"),
    laters=("{family}", "{family}", "the {adj} {office}"),
    datelines=("{CITY}, {month} {day}. /EXAMPLE/. ",),
    titles=("{afamily} speaks with {bfamily}", ""),
    phone_titles=("{afamily}, {bfamily} hold phone call",),
    media={"phone": ("a telephone conversation", "a phone call"), "video": ("a videoconference",)},
    leads={
        "explicit": (
            "{a} and {b} held <m>{medium}</m> on <d>{day}</d>",
            "on <d>{day}</d>, {a} had <m>{medium}</m> with {b}",
        ),
        "resolved": ("{a} and {b} had <m>{medium}</m> <d>{when}</d>",),
    },
    whens=(("on {weekday}", 0), ("today", 0), ("on {weekday}", 1)),
    lengths=("the conversation lasted <l>{length}</l>", "it lasted <l>{length}</l>"),
    qualifiers={"exact": "{}", "about": "about {}", "over": "over {}", "under": "just under {}"},
    initiators={"any": ("the conversation was held <i>at the initiative of {land}</i>",)},
    says=(
        "<by noted>{s} noted</by> that <c>{view}</c>",
        "<by said>{s} said</by> that <c>{view}</c>",
        "<by according to>according to {s}</by>, <c>{view}</c>",
    ),
    quotes=(
        "“<c><q>{saying}</q></c>,” <by said>{s} said</by>",
        "“<c><q>{saying}</q></c>,” <by noted>{s} noted</by>",
    ),
    undertakes={
        "commitment": (
            "<c><by agreed>{s} agreed</by> to {deed}{if}</c>",
            "<by said>{s} said</by> that <c>{land} would {deed}{if}</c>",
            "<c><by promised>{s} promised</by> to {deed}{if}</c>",
            "<c><by confirmed>{s} confirmed</by> that {land} would {deed}{if}</c>",
        ),
        "joint": ("<c><by agreed>{both} agreed</by> to {deed}</c>",),
        "offer": ("<c><by offered>{s} offered</by> to {deed}{if}</c>",),
        "invite": ("<c><by invited>{s} invited</by> {o} to {deed}</c>",),
        "accept": ("<c><by accepted>{s} accepted</by> the invitation</c>",),
        "proposal": (
            "<c><by proposed>{s} proposed</by> {doing}</c>",
            "<c><by suggested>{s} suggested</by> {doing}</c>",
        ),
        "willingness": (
            "<by said>{s} said</by> that <c>{land} was ready to {deed}</c>",
            "<by said>{s} said</by> that <c>{land} remained open to {doing}</c>",
        ),
        "consideration": ("<by said>{s} said</by> that <c>{land} would consider {doing}</c>",),
        "intention": ("<by said>{s} said</by> that <c>{land} intends to {deed}</c>",),
        "refusal": ("<c><by refused>{s} refused</by> to {deed}</c>",),
    },
    relays=(
        "<r told>{r} told</r> reporters that {inner}",
        "<r said>{r} said</r> that {inner}",
        "<r according to>according to {r}</r>, {inner}",
    ),
    both=("the two leaders", "the sides"),
    fillers=(
        "the previous contact of the two took place in spring",
        "the Foreign Ministry declined to comment",
        "the last face-to-face talks of the two took two hours and a half",
    ),
)
