"""French presidential accounts in English: long, with the President of the Republic."""

from typing import Final

from toolkit.generate.style import Style

STYLE: Final = Style(
    name="elysee",
    summary="the Élysée",
    kind="official_readout",
    publisher="Élysée, Presidency of the French Republic",
    sides=("FRA",),
    ministers=False,
    own="the President of the Republic",
    own_mentions=("the President of the Republic, {name},", "President {name}"),
    mentions=("{name}, {prefix} of {land}", "the {prefix} of {land}, {name}"),
    laters=("{name}", "{prefix} {family}", "his {adj} counterpart"),
    titles=("Conversation with {b}, {bprefix} of {bland}", ""),
    phone_titles=(
        "Telephone conversation between the President of the Republic and {b}, {bprefix} of {bland}",
    ),
    media={"phone": ("by telephone",), "video": ("by videoconference",)},
    leads={
        "explicit": (
            "{a} spoke <m>{medium}</m> with {b} on <d>{weekday} {day}</d>",
            "on <d>{weekday} {day}</d>, {a} spoke <m>{medium}</m> with {b}",
        ),
        "resolved": ("{a} spoke <m>{medium}</m> <d>{when}</d> with {b}",),
    },
    whens=(("today", 0), ("this {weekday}", 0), ("yesterday", 1)),
    lengths=("the exchange lasted <l>{length}</l>",),
    qualifiers={"exact": "{}", "about": "around {}", "over": "more than {}", "under": "a little under {}"},
    says=(
        "<by recalled>{s} recalled</by> that <c>{view}</c>",
        "<c><by reaffirmed>{s} reaffirmed</by> that {view}</c>",
        "<c><by underlined>{s} underlined</by> that {view}</c>",
    ),
    quotes=(
        "“<c><q>{saying}</q></c>”, <by declared>{s} declared</by>",
        "“<c><q>{saying}</q></c>”, <by said>{s} said</by>",
    ),
    undertakes={
        "commitment": (
            "<c><by committed>{s} committed</by> to {doing}{if}</c>",
            "<c><by undertook>{s} undertook</by> to {deed}{if}</c>",
            "<by indicated>{s} indicated</by> that <c>{land} would {deed}{if}</c>",
        ),
        "joint": (
            "<c><by agreed>{both} agreed</by> to {deed}</c>",
            "<c><by decided>{both} decided</by> to {deed}</c>",
        ),
        "offer": ("<c><by offered>{s} offered</by> to {deed}{if}</c>",),
        "invite": ("<c><by invited>{s} invited</by> {o} to {deed}</c>",),
        "accept": ("<c><by accepted>{s} accepted</by> this invitation</c>",),
        "proposal": ("<c><by proposed>{s} proposed</by> {doing}</c>",),
        "willingness": (
            "<c><by expressed>{s} expressed</by> the readiness of {land} to {deed}</c>",
            "<by said>{s} said</by> that <c>{land} was ready to {deed}{if}</c>",
        ),
        "consideration": ("<by said>{s} said</by> that <c>{land} was studying {doing}</c>",),
        "intention": ("<c><by expressed>{s} expressed</by> the wish to {deed}</c>",),
        "refusal": (
            "<c><by refused>{s} refused</by> to {deed}</c>",
            "<c><by ruled out>{s} ruled out</by> {doing}</c>",
        ),
    },
    both=("the two heads of state", "the two leaders"),
    closings=("", "the teams of both presidencies remain in close contact"),
    fillers=(
        "the conversation follows the state visit of last autumn",
        "a meeting of the ambassadors was held the same morning",
    ),
)
