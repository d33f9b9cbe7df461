"""Canadian readouts: “Today, the Prime Minister spoke with”, short paragraphs."""

from typing import Final

from toolkit.generate.style import Style

STYLE: Final = Style(
    name="canada",
    summary="the Prime Minister of Canada",
    kind="official_readout",
    publisher="Prime Minister of Canada",
    sides=("CAN",),
    ministers=False,
    order="mdy",
    own_mentions=("Prime Minister {name}", "the Prime Minister, {name},"),
    mentions=("the {prefix} of {land}, {name}", "{prefix} of {land} {name}"),
    laters=("{prefix} {family}", "{prefix} {family}", "the {adj} {office}"),
    titles=("Prime Minister {a} speaks with {bprefix} of {bland} {b}",),
    media={"phone": ("by phone", "by telephone"), "video": ("by videoconference",)},
    leads={
        "explicit": ("on <d>{day}</d>, {a} spoke <m>{medium}</m> with {b}",),
        "resolved": (
            "<d>{when}</d>, {a} spoke <m>{medium}</m> with {b}",
            "{a} spoke <m>{medium}</m> with {b} <d>{when}</d>",
        ),
    },
    whens=(("today", 0), ("yesterday", 1)),
    says=(
        "<c><by emphasized>{s} emphasized</by> that {view}</c>",
        "<by noted>{s} noted</by> that <c>{view}</c>",
        "<c><by reaffirmed>{s} reaffirmed</by> that {view}</c>",
    ),
    quotes=("“<c><q>{saying}</q></c>,” <by said>{s} said</by>",),
    undertakes={
        "commitment": (
            "<by announced>{s} announced</by> that <c>{land} will {deed}{if}</c>",
            "<c><by committed>{s} committed</by> to {deed}{if}</c>",
            "<c><by agreed>{s} agreed</by> to {deed}{if}</c>",
            "<by confirmed>{s} confirmed</by> that <c>{land} will {deed}{if}</c>",
            "<c><by reaffirmed>{s} reaffirmed</by> the commitment of {land} to {deed}{if}</c>",
        ),
        "joint": ("<c><by agreed>{both} agreed</by> to {deed}</c>",),
        "offer": ("<c><by offered>{s} offered</by> to {deed}{if}</c>",),
        "invite": (
            "<c><by invited>{s} invited</by> {o} to {deed}</c>",
            "<c><by extended>{s} extended</by> an invitation to {o} to {deed}</c>",
        ),
        "accept": ("<c><by accepted>{s} accepted</by> the invitation</c>",),
        "proposal": ("<c><by proposed>{s} proposed</by> {doing}</c>",),
        "willingness": ("<by said>{s} said</by> <c>{land} is ready to {deed}</c>",),
        "consideration": ("<by said>{s} said</by> that <c>{land} would consider {doing}</c>",),
        "intention": ("<by said>{s} said</by> that <c>{land} intends to {deed}</c>",),
        "refusal": ("<c><by ruled out>{s} ruled out</by> {doing}</c>",),
    },
    both=("the leaders", "the two leaders"),
    fillers=(
        "they discussed shared priorities",
        "the Minister of Finance, who was in Lima, did not take part",
    ),
    closings=("", "the two leaders look forward to their next exchange"),
)
