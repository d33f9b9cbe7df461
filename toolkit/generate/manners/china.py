"""Chinese ministry and agency accounts: long paraphrase, with the request of the other side."""

from typing import Final

from toolkit.generate.style import Style

STYLE: Final = Style(
    name="china",
    summary="the Ministry of Foreign Affairs of China",
    kind="official_readout",
    publisher="Ministry of Foreign Affairs of the People’s Republic of China",
    sides=("CHN",),
    order="mdy",
    own_mentions=("{prefix} {name}", "{adj} {prefix} {name}"),
    mentions=("{prefix} {name} of {land}", "{adj} {prefix} {name}", "{land}’s {prefix} {name}"),
    titles=("{a} speaks with {bprefix} {bfamily}",),
    phone_titles=("{aprefix} {a} Has a Phone Call with {bprefix} of {bland} {b}",),
    media={"phone": ("on the phone", "by phone", "over the phone"), "video": ("via video link",)},
    leads={
        "explicit": (
            "on <d>{day}</d>, {a} spoke with {b} <m>{medium}</m>",
            "on the evening of <d>{day}</d>, {a} spoke with {b} <m>{medium}</m>",
        ),
        "resolved": ("{a} spoke <d>{when}</d> with {b} <m>{medium}</m>",),
    },
    whens=(("on {weekday}", 0), ("on {weekday}", 1), ("today", 0)),
    initiators={"other": (" <i>at the latter’s request</i>", ", <i>at the request of the latter</i>")},
    says=(
        "<by pointed out>{s} pointed out</by> that <c>{view}</c>",
        "<c><by stressed>{s} stressed</by> that {view}</c>",
        "<by noted>{s} noted</by> that <c>{view}</c>",
        "<by said>{s} said</by> that <c>{view}</c>",
    ),
    quotes=("“<c><q>{saying}</q></c>,” <by said>{s} said</by>",),
    undertakes={
        "commitment": (
            "<by said>{s} said</by> that <c>{land} will {deed}{if}</c>",
            "<by noted>{s} noted</by> that <c>{land} has decided to {deed}{if}</c>",
        ),
        "joint": ("<c><by agreed>{both} agreed</by> to {deed}</c>",),
        "offer": ("<c><by offered>{s} offered</by> to {deed}{if}</c>",),
        "invite": ("<c><by invited>{s} invited</by> {o} to {deed}</c>",),
        "accept": (
            "<c><by accepted>{s} accepted</by> the invitation</c>",
            "<c><by accepted>{s} accepted</by> the invitation with pleasure</c>",
        ),
        "proposal": ("<c><by proposed>{s} proposed</by> {doing}</c>",),
        "willingness": (
            "<by said>{s} said</by> that <c>{land} is ready to {deed}</c>",
            "<by said>{s} said</by> that <c>{land} stands ready to {deed}</c>",
            "<by said>{s} said</by> that <c>{land} is willing to {deed}</c>",
            "<by pointed out>{s} pointed out</by> that <c>{land} is willing to work with {oland} and to {deed}</c>",
        ),
        "consideration": ("<by said>{s} said</by> that <c>{land} would consider {doing}</c>",),
        "intention": ("<by said>{s} said</by> that <c>{land} hopes to {deed}</c>",),
        "refusal": ("<by said>{s} said</by> that <c>{land} will not {deed}</c>",),
    },
    both=("the two sides", "both sides"),
    fillers=(
        "the two sides exchanged views on matters of shared interest",
        "the two heads exchanged greetings for the New Year",
        "the spokesperson of the ministry answered questions on other matters on the same day",
    ),
)
