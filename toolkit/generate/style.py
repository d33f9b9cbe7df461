"""Declare a manner of writing: what an issuer calls a call, and how it reports who said and undertook what.

Sentences are templates (see `template`), without their full stop and beginning in lower case where they could stand
inside another; what begins with a comma or a space is added to the opening. Their slots:

`s` the speaker, `o` the other principal, `land` and `oland` their sides, `ocity` the capital of the other, `r` who
tells the press, `both` all principals; in the opening `a`, the issuer's principal, `b`, the others, `medium`, `day` or
`when`; `length`; `view`, a clause; `saying`, words for quotation marks; `deed` and `doing`, an act as infinitive and as
gerund, `if`, empty or an open condition.

Marks: `m` medium, `d` day, `l` length, `i` initiator, `by` the words of an attribution with its verb, `c` the clause,
`q` a quotation.
"""

from collections.abc import Mapping
from typing import Final, NamedTuple

from toolkit.generate.days import Order
from toolkit.models.codes import Basis, SourceKind

Templates = tuple[str, ...]

#: Day of the call as words and as days before publication; `{weekday}` is its name.
WHENS: Final = (("today", 0), ("yesterday", 1), ("on {weekday}", 1), ("on {weekday}", 2))

MEDIA: Final[Mapping[str, Templates]] = {
    "phone": ("a phone call", "a telephone conversation"),
    "video": ("a video call", "a videoconference"),
    "secure_line": ("a call on a secure line",),
    "unspecified": ("a conversation",),
}


class Style(NamedTuple):
    """One manner of writing."""

    name: str
    summary: str
    kind: SourceKind
    publisher: str  #: `{land}` is the issuer's side
    leads: Mapping[Basis, Templates]  #: the opening by the basis of the date: explicit, resolved, publication
    says: Templates  #: `<by said>{s} said</by> <c>{view}</c>`
    quotes: Templates  #: a whole sentence in quotation marks
    undertakes: Mapping[str, Templates]  #: by class; also `joint`, `invite` and `accept`
    media: Mapping[str, Templates] = MEDIA
    sides: tuple[str, ...] = ()  #: whose manner it is; empty where anybody's
    ministers: bool | None = None  #: whether of foreign ministers, of leaders, or of both
    titles: Templates = ()  #: slots `a`, `aprefix`, `aland`, `afamily`, the same of `b`, and `day`
    phone_titles: Templates = ()  #: titles that speak of the telephone
    datelines: Templates = ()  #: what stands before the first sentence: slots `city`, `CITY`, `month`, `day`
    lengths: Templates = ()
    qualifiers: Mapping[str, str] = {
        "exact": "{}",
        "about": "about {}",
        "over": "more than {}",
        "under": "less than {}",
    }
    initiators: Mapping[str, Templates] = {}  #: who asked: `own`, `other`, or `any`, whose name is `s`
    calls: Mapping[str, Mapping[Basis, Templates]] = {}  #: openings that tell who called: `own` or `other`
    mentions: Templates = ("{prefix} {name} of {land}",)  #: first mentions; `adj` is “Norwegian”
    own_mentions: Templates = ()  #: the same of the issuer's own principal
    relays: Templates = ()  #: `<r said>{r} said</r> that {inner}`
    agency: str | None = None  #: the agency's own name, for `{agency}`
    fillers: Templates = ()  #: sentences that tell nothing of the call
    closings: Templates = ()
    both: Templates = ("the two leaders",)
    all: Templates = ()  #: the same of more than two; empty where the manner has calls of two only
    order: Order = "dmy"
    whens: tuple[tuple[str, int], ...] = WHENS
    own: str | None = None  #: how the issuer calls its own principal: `the Prime Minister`
    laters: Templates = (
        "{family}",
    )  #: later mentions: `family`, `prefix`, `office` in lower case, `adj`, `land`
    numbered: bool = False  #: paragraphs have numbers

    @property
    def bases(self) -> tuple[Basis, ...]:
        """How the manner gives the day of a call."""
        return tuple(self.leads)
