"""Ukrainian presidential news: the Head of State, thanks and agreed steps."""

from typing import Final

from toolkit.generate.style import Style

STYLE: Final = Style(
    name="ukraine",
    summary="the Office of the President of Ukraine",
    kind="official_readout",
    publisher="Office of the President of Ukraine",
    sides=("UKR",),
    ministers=False,
    own="the Head of State",
    own_mentions=("President of Ukraine {name}", "President {name}"),
    mentions=("{prefix} of {land} {name}", "{adj} {prefix} {name}"),
    laters=("{family}", "{prefix} {family}", "the {office} of {land}"),
    titles=("{a} Spoke with {bprefix} of {bland}", ""),
    media={"phone": ("a phone call", "a telephone conversation"), "video": ("a video call",)},
    leads={
        "explicit": ("{a} had <m>{medium}</m> with {b} on <d>{day}</d>",),
        "resolved": (
            "{a} had <m>{medium}</m> with {b} <d>{when}</d>",
            "<d>{when}</d>, {a} held <m>{medium}</m> with {b}",
        ),
    },
    whens=(("today", 0), ("yesterday", 1), ("on {weekday}", 1)),
    lengths=("the conversation lasted <l>{length}</l>",),
    qualifiers={"exact": "{}", "about": "about {}", "over": "over {}", "under": "less than {}"},
    says=(
        "<by informed>{s} informed</by> {o} that <c>{view}</c>",
        "<by noted>{s} noted</by> that <c>{view}</c>",
        "<c><by emphasized>{s} emphasized</by> that {view}</c>",
    ),
    quotes=(
        "“<c><q>{saying}</q></c>,” <by said>{s} said</by>",
        "“<c><q>{saying}</q></c>,” <by noted>{s} noted</by>",
    ),
    undertakes={
        "commitment": (
            "<by assured>{s} assured</by> that <c>{land} would {deed}{if}</c>",
            "<c><by agreed>{s} agreed</by> to {deed}{if}</c>",
            "<c><by pledged>{s} pledged</by> to {deed}{if}</c>",
            "<c><by promised>{s} promised</by> that {land} would {deed}{if}</c>",
        ),
        "joint": (
            "<c><by agreed>{both} agreed</by> to {deed}</c>",
            "<c><by agreed>{both} agreed</by> on {doing}</c>",
        ),
        "offer": ("<c><by offered>{s} offered</by> to {deed}{if}</c>",),
        "invite": ("<c><by invited>{s} invited</by> {o} to {deed}</c>",),
        "accept": ("<c><by accepted>{s} accepted</by> the invitation</c>",),
        "proposal": ("<c><by proposed>{s} proposed</by> {doing}</c>",),
        "willingness": (
            "<c><by confirmed>{s} confirmed</by> the readiness of {land} to {deed}</c>",
            "<by said>{s} said</by> that <c>{land} was ready to {deed}</c>",
        ),
        "consideration": ("<by said>{s} said</by> that <c>{land} was considering {doing}</c>",),
        "intention": ("<by said>{s} said</by> that <c>{land} wanted to {deed}</c>",),
        "refusal": ("<c><by refused>{s} refused</by> to {deed}</c>",),
    },
    both=("the presidents", "the parties", "the leaders"),
    fillers=("the Head of State had visited the front line the day before",),
)
