"""Russian presidential accounts: impersonal, with the agreements in the passive."""

from typing import Final

from toolkit.generate.style import Style

STYLE: Final = Style(
    name="kremlin",
    summary="the Kremlin",
    kind="official_readout",
    publisher="President of Russia, official website",
    sides=("RUS",),
    ministers=False,
    own_mentions=("{name}", "President of Russia {name}"),
    mentions=("{prefix} of {land} {name}",),
    laters=("{family}", "{family}", "the {prefix} of {land}"),
    titles=("Conversation with {bprefix} of {bland} {b}",),
    phone_titles=("Telephone conversation with {bprefix} of {bland} {b}",),
    media={
        "phone": ("a telephone conversation",),
        "video": ("a videoconference", "a conversation via videoconference"),
    },
    leads={
        "explicit": (
            "{a} had <m>{medium}</m> with {b} on <d>{day}</d>",
            "on <d>{day}</d>, {a} held <m>{medium}</m> with {b}",
        ),
        "publication": ("{a} had <m>{medium}</m> with {b}",),
    },
    lengths=("the conversation lasted <l>{length}</l>",),
    qualifiers={"exact": "{}", "about": "approximately {}", "over": "over {}", "under": "just under {}"},
    initiators={
        "other": (
            ", <i>at the initiative of the other side</i>",
            "the conversation took place <i>at the initiative of {land}</i>",
        ),
        "own": ("the conversation took place <i>on the initiative of {land}</i>",),
    },
    says=(
        "<by noted>{s} noted</by> that <c>{view}</c>",
        "<c><by stressed>{s} stressed</by> that {view}</c>",
        "<by pointed out>{s} pointed out</by> that <c>{view}</c>",
    ),
    quotes=("“<c><q>{saying}</q></c>,” <by said>{s} said</by>",),
    undertakes={
        "commitment": (
            "<c><by agreed>{s} agreed</by> to {deed}{if}</c>",
            "<by said>{s} said</by> that <c>{land} would {deed}{if}</c>",
            "<c><by assured>{s} assured</by> {o} that {land} would {deed}{if}</c>",
        ),
        "joint": (
            "<c>it was agreed to {deed}</c>",
            "<c><by agreed>{both} agreed</by> to {deed}</c>",
            "<c>an agreement was reached to {deed}</c>",
        ),
        "offer": ("<c><by offered>{s} offered</by> to {deed}{if}</c>",),
        "invite": ("<c><by invited>{s} invited</by> {o} to {deed}</c>",),
        "accept": (
            "<c>the invitation <by accepted>was accepted by {s}</by></c>",
            "<c><by accepted>{s} accepted</by> the invitation</c>",
        ),
        "proposal": (
            "<c><by proposed>{s} proposed</by> {doing}</c>",
            "<c><by put forward>{s} put forward</by> a proposal to {deed}</c>",
        ),
        "willingness": (
            "<c><by expressed>{s} expressed</by> his readiness to {deed}</c>",
            "<by said>{s} said</by> that <c>{land} was open to {doing}</c>",
        ),
        "consideration": ("<by said>{s} said</by> that <c>{land} would consider {doing}</c>",),
        "intention": ("<c><by expressed>{s} expressed</by> his intention to {deed}</c>",),
        "refusal": ("<c><by declined>{s} declined</by> to {deed}</c>",),
    },
    both=("the presidents", "the leaders", "the two sides"),
    fillers=(
        "a detailed exchange of views was held",
        "the conversation was businesslike and friendly",
        "earlier, the head of the presidential administration had received a delegation of engineers",
    ),
    closings=("", "the text and photographs are on the website"),
)
