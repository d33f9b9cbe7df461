"""Japanese ministry accounts: numbered items, with the hour and the length of the talk."""

from typing import Final

from toolkit.generate.style import Style

STYLE: Final = Style(
    name="japan",
    summary="the Ministry of Foreign Affairs of Japan",
    kind="official_readout",
    publisher="Ministry of Foreign Affairs of Japan",
    sides=("JPN",),
    order="mdy",
    own_mentions=("{prefix} {name} of Japan", "Mr. {name}, {prefix} of Japan,"),
    mentions=("Mr. {name}, {prefix} of {land}", "{prefix} {name} of {land}"),
    laters=("{prefix} {family}",),
    titles=("Talk between Japan and {bland}", ""),
    phone_titles=("Japan-{bland} Telephone Talk",),
    media={"phone": ("a telephone talk", "a telephone call"), "video": ("a video conference",)},
    leads={
        "explicit": (
            "on <d>{day}</d>, {a} held <m>{medium}</m> with {b}",
            "on <d>{weekday}, {day}</d>, {a} had <m>{medium}</m> with {b}",
        ),
        "resolved": ("{a} held <m>{medium}</m> with {b} <d>{when}</d>",),
    },
    whens=(("today", 0), ("yesterday", 1)),
    lengths=(", for <l>{length}</l>", "the talk lasted <l>{length}</l>"),
    qualifiers={"exact": "{}", "about": "approximately {}", "over": "more than {}", "under": "less than {}"},
    initiators={"other": ("the talk was held <i>at the request of {land}</i>",)},
    says=(
        "<by stated>{s} stated</by> that <c>{view}</c>",
        "<by explained>{s} explained</by> that <c>{view}</c>",
        "<by responded>{s} responded</by> that <c>{view}</c>",
    ),
    quotes=("<by stated>{s} stated</by>, “<c><q>{saying}</q></c>”",),
    undertakes={
        "commitment": (
            "<by stated>{s} stated</by> that <c>{land} would {deed}{if}</c>",
            "<c><by promised>{s} promised</by> to {deed}{if}</c>",
            "<by stated>{s} stated</by> that <c>{land} had decided to {deed}{if}</c>",
        ),
        "joint": (
            "<c><by concurred>{both} concurred</by> on {doing}</c>",
            "<c><by agreed>{both} agreed</by> to {deed}</c>",
            "<c><by confirmed>{both} confirmed</by> that they would {deed}</c>",
        ),
        "offer": ("<c><by offered>{s} offered</by> to {deed}{if}</c>",),
        "invite": ("<c><by invited>{s} invited</by> {o} to {deed}</c>",),
        "accept": ("<c><by accepted>{s} accepted</by> the invitation</c>",),
        "proposal": ("<c><by proposed>{s} proposed</by> {doing}</c>",),
        "willingness": ("<by stated>{s} stated</by> that <c>{land} was ready to {deed}</c>",),
        "consideration": ("<by stated>{s} stated</by> that <c>{land} would consider {doing}</c>",),
        "intention": (
            "<by stated>{s} stated</by> that <c>{land} wished to {deed}</c>",
            "<c><by expressed>{s} expressed</by> the intention to {deed}</c>",
        ),
        "refusal": ("<by stated>{s} stated</by> that <c>{land} would not {deed}</c>",),
    },
    both=("the two sides", "both sides"),
    numbered=True,
    fillers=("the two ministries hold consultations every year",),
)
