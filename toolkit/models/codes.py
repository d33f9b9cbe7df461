"""The closed code lists of a record as types; `schemas/vocabularies/` defines what each code means.

Topics and sides are open-ended enough to stay strings here: the schema holds their lists.
"""

from typing import Literal

OccurrenceStatus = Literal["held", "planned", "requested", "cancelled", "denied", "disputed"]

Medium = Literal["phone", "video", "secure_line", "unspecified"]

CallFormat = Literal["bilateral", "trilateral", "group"]

DurationQualifier = Literal["exact", "about", "over", "under"]

Basis = Literal["explicit", "resolved", "publication", "reference", "editorial"]

Capacity = Literal["principal", "accompanying", "interpreter"]

Setting = Literal[
    "in_call", "opening_remarks", "briefing", "separate_statement", "earlier", "background", "unspecified"
]

Act = Literal["assertive", "commissive", "directive", "expressive", "declarative"]

Polarity = Literal["positive", "negative"]

ActionPolarity = Literal["do", "refrain"]

CommitmentClass = Literal[
    "commitment", "offer", "proposal", "willingness", "consideration", "intention", "refusal"
]

CommitmentType = Literal[
    "visit",
    "invite",
    "attend_summit",
    "meet",
    "next_call",
    "negotiate",
    "stay_in_touch",
    "task_teams",
    "set_up_body",
    "sign_or_ratify",
    "extend_treaty",
    "trade_or_buy",
    "invest",
    "fund_or_aid",
    "military_aid",
    "sanction",
    "ease_sanction",
    "ceasefire_or_refrain",
    "release_or_exchange",
    "share_information",
    "policy_change",
    "support_policy",
    "mediate_or_host",
    "join_body",
    "uphold_policy",
    "cooperate_generally",
]

CommitmentStatus = Literal[
    "proposed",
    "awaiting_response",
    "under_consideration",
    "offered",
    "accepted",
    "declined",
    "agreed",
    "announced",
    "expressed",
    "disputed",
    "withdrawn",
    "fulfilled",
    "lapsed",
]

EventKind = Literal["visit", "summit", "talks", "call", "declaration", "treaty_date", "other"]

EventTime = Literal["past", "future"]

SourceKind = Literal[
    "official_readout",
    "official_statement",
    "official_briefing",
    "leader_post",
    "broadcast",
    "state_media",
    "news_agency",
    "news_article",
    "transcript",
    "other",
]

OfficeStatus = Literal["current", "acting", "elect", "designate", "former"]

VisitRank = Literal["state", "official", "official_working", "working", "private"]

Level = Literal["leader", "minister", "official", "mixed"]

CodingScheme = Literal["CAMEO", "PLOVER"]
