"""American presidential readouts: one sentence on the call, then what the President stressed."""

from typing import Final

from toolkit.generate.style import Style

STYLE: Final = Style(
    name="white-house",
    summary="the White House",
    kind="official_readout",
    publisher="The White House",
    sides=("USA",),
    ministers=False,
    order="mdy",
    own="the President",
    own_mentions=("President {name}",),
    mentions=("{prefix} {name} of {land}",),
    laters=("{prefix} {family}",),
    titles=("Readout of President {afamily}’s Call with {bprefix} {b} of {bland}",),
    media={
        "phone": ("by phone", "by telephone"),
        "video": ("by video conference", "in a video call"),
        "secure_line": ("by secure line",),
    },
    leads={
        "explicit": ("{a} spoke <m>{medium}</m> with {b} on <d>{day}</d>",),
        "resolved": (
            "{a} spoke <m>{medium}</m> <d>{when}</d> with {b}",
            "<d>{when}</d>, {a} spoke <m>{medium}</m> with {b}",
        ),
        "publication": ("{a} spoke <m>{medium}</m> with {b}",),
    },
    whens=(("today", 0), ("yesterday", 1), ("this morning", 0), ("this afternoon", 0)),
    says=(
        "<c><by underscored>{s} underscored</by> that {view}</c>",
        "<c><by emphasized>{s} emphasized</by> that {view}</c>",
        "<by told>{s} told</by> {o} that <c>{view}</c>",
        "<c><by expressed>{s} expressed</by> the view that {view}</c>",
        "<c><by made clear>{s} made clear</by> that {view}</c>",
    ),
    quotes=("“<c><q>{saying}</q></c>,” <by said>{s} said</by>",),
    undertakes={
        "commitment": (
            "<c><by committed to>{s} committed to</by> {doing}{if}</c>",
            "<c><by pledged>{s} pledged</by> to {deed}{if}</c>",
            "<by told>{s} told</by> {o} that <c>{land} will {deed}{if}</c>",
            "<c><by announced>{s} announced</by> that {land} will {deed}{if}</c>",
        ),
        "joint": (
            "<c><by agreed>{both} agreed</by> to {deed}</c>",
            "<c><by committed to>{both} committed to</by> {doing}</c>",
            "<c><by pledged>{both} pledged</by> to {deed}</c>",
        ),
        "offer": ("<c><by offered>{s} offered</by> to {deed}{if}</c>",),
        "invite": ("<c><by invited>{s} invited</by> {o} to {deed}</c>",),
        "accept": ("<c><by accepted>{s} accepted</by> the invitation</c>",),
        "proposal": ("<c><by proposed>{s} proposed</by> {doing}</c>",),
        "willingness": ("<c><by expressed>{s} expressed</by> readiness to {deed}</c>",),
        "consideration": ("<by said>{s} said</by> <c>{land} would consider {doing}</c>",),
        "intention": ("<c><by expressed>{s} expressed</by> the intention to {deed}</c>",),
        "refusal": ("<c><by ruled out>{s} ruled out</by> {doing}</c>",),
    },
    both=("the two leaders", "both leaders"),
    closings=("", "the National Security Adviser briefed the press corps on other matters that afternoon"),
    fillers=(
        "the two have met three times since taking office",
        "Air Force One left for the Gulf states the same evening",
    ),
)
