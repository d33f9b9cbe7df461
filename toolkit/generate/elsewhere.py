"""What generated texts tell beside the call: outlets that are cited, other occasions, events, people."""

from typing import Final

OUTLETS: Final = ("Fernhill", "Harbour Lane", "Lantern Hill", "Saltmarsh")
_KIND_NAMES: Final = {
    "news_agency": "the {} News Agency",
    "news_article": "the {} Gazette",
    "state_media": "{} State Media",
    "broadcast": "{} Television",
    "official_statement": "the {} Statement Service",
    "transcript": "the {} Transcript Service",
    "leader_post": "a social network",
    "other": "an unnamed diplomat",
}


def outlet_name(place: str, kind: str, family: str) -> str:
    """Name what a text cites: an outlet of a kind, or the account of somebody's family name."""
    if kind == "leader_post":
        return f"the account of {family} on a social network"
    return _KIND_NAMES[kind].format(place) if kind else ""


#: What is told from elsewhere: setting, sentence, and the kind of the source that it cites.
ELSEWHERE: Final = {
    "opening": ("opening_remarks", "in opening remarks <out shown by>shown by {outlet}</out>, <by said>{s} said</by> that <c>{view}</c>", "broadcast"),
    "told": ("in_call", "<out reported>{outlet} reported</out> that <by said>{s} said</by> that <c>{view}</c>", "news_agency"),
    "cited": ("in_call", "<out reported>{outlet} reported</out> that <by said>{s} said</by> that <c>{view}</c>", "state_media"),
    "separate": ("separate_statement", "in a separate statement <out carried by>carried by {outlet}</out>, <by said>{s} said</by> that <c>{view}</c>", "news_article"),
    "earlier": ("earlier", "<by said>{s} had said</by> earlier that <c>{view}</c>", ""),
}  # fmt: skip


_VISITS: Final = tuple(
    (
        "visit",
        "past",
        "held",
        f"<c>the head of state of {{oland}} paid <e>{words} to {{city}}</e> on {{day}}</c>",
    )
    for words in (
        "a state visit",
        "an official visit",
        "an official working visit",
        "a working visit",
        "a private visit",
    )
)

#: Kind, time, status and sentence of other events; `city` and `land` are the host's.
EVENTS: Final = (
    ("talks", "past", "held", "<c>the call followed <e>talks in {city}</e> on {day}</c>"),
    ("visit", "past", "held", "<c>envoys of {oland} paid <e>a visit to {city}</e> on {day}</c>"),
    ("summit", "future", "planned", "<c>{land} is to host <e>the Lantern Forum summit in {city}</e> on {day}</c>"),
    *_VISITS,
    ("other", "past", "held", "<c>the two delegations <e n>met in {city}</e> on {day}</c>"),
    ("call", "past", "held", "<c>their <e>previous call</e> was held on {day}</c>"),
    ("declaration", "past", "held", "<c>both governments published <e>a joint declaration</e> on {day}</c>"),
    ("treaty_date", "future", "planned", "<c><e>the fisheries treaty expires</e> on {day}</c>"),
    ("other", "past", "held", "<c><e>a commemoration</e> was held on {day}</c>"),
    ("talks", "past", "cancelled", "<c><e>talks in {city}</e>, set for {day}, were called off</c>"),
    ("summit", "future", "requested", "<c>{oland} has asked for <e>a summit in {city}</e> on {day}</c>"),
    ("talks", "past", "denied", "<c>{land} denied that there were <e>secret talks in {city}</e> on {day}</c>"),
    ("talks", "past", "disputed", "<c>accounts differ on whether <e>technical talks in {city}</e> took place on {day}</c>"),
)  # fmt: skip


#: Words for the rank of a visit; the longer first.
RANKS: Final = {
    "official_working": "official working visit",
    "state": "state visit",
    "official": "official visit",
    "working": "working visit",
    "private": "private visit",
}

#: How a person who was not on the call is named: the statuses of an office, and more.
MENTIONED: Final = (
    "leader", "leader", "leader", "office", "private", "acting", "elect", "designate", "former", "current",
)  # fmt: skip
MENTIONED_PREFIXES: Final = {
    "acting": "acting Defence Minister",
    "elect": "Defence Minister-elect",
    "designate": "Defence Minister-designate",
    "former": "former Defence Minister",
    "current": "Defence Minister",
}
MENTIONS: Final = (
    "<by said>{s} said</by> that <c>a letter from {z} had been received</c>",
    "<by mentioned>{s} mentioned</by> that <c>{z} had been informed</c>",
)
