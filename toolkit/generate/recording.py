"""The record of a finished text: its claims, people, source and document."""

from typing import Any, Final

from toolkit.generate import days
from toolkit.generate.account import JSON, Account, Placed
from toolkit.generate.facts import Facts
from toolkit.generate.figures import Figure
from toolkit.generate.opening import Opening
from toolkit.generate.talk import Talk
from toolkit.models.record import SCHEMA_VERSION
from toolkit.version import __version__


def record_of(
    facts: Facts,
    account: Account,
    opening: Opening | None,
    on_call: list[Figure],
    talk: Talk | None,
    title: str | None,
    ref: str,
) -> JSON:
    """Return the record of a finished text; `on_call` are the people on the call, the issuer's own first."""
    own = on_call[0]
    publisher = account.style.publisher.format(land=own.land)
    cited = talk.sources if talk else []
    source = {
        "id": "s1",
        "kind": facts.kind,
        "name": publisher,
        "speaker": None,
        "side": own.side if facts.kind in _OF_A_SIDE else None,
        "document": "d1",
        "derived_from": [each["id"] for each in cited],
        "evidence": [],
    }
    document = account.describe(
        ref,
        title=title,
        publisher=publisher,
        published=facts.published.isoformat() if facts.published else None,
        url=f"https://example.org/{ref}",
        language="en",
    )
    count = len(facts.sides)
    return {
        "schema_version": SCHEMA_VERSION,
        "id": record_id(facts),
        "occurrence": {"status": facts.status, "asserted_by": ["s1"], "denied_by": []},
        "date": _date(facts, opening) if opening else None,
        "medium": _medium(facts, opening.lead) if opening else None,
        "format": "bilateral" if count == 2 else "trilateral" if count == 3 else "group",
        "duration": _duration(facts, opening.length) if opening and opening.length else None,
        "initiator": _initiator(facts, opening.initiator) if opening and opening.initiator else None,
        "participants": [_person(account, figure) for figure in on_call],
        "people": [_person(account, figure) for figure in (talk.people if talk else ())],
        "topics": list(talk.topics.values()) if talk else [],
        "statements": talk.statements if talk else [],
        "commitments": talk.commitments if talk else [],
        "events": talk.events if talk else [],
        "sources": [source, *cited],
        "documents": [document],
        "provenance": {"tool": "readout generate", "version": __version__, "ruleset": None},
    }


_OF_A_SIDE: Final = frozenset(
    {"official_readout", "official_statement", "official_briefing", "leader_post", "state_media"}
)


def record_id(facts: Facts) -> str:
    """Name a record by its day and its sides."""
    dated = facts.basis is not None
    day = facts.day.isoformat() if dated else "undated"
    if facts.basis == "editorial":
        day = days.month_of(facts.day) + "~"
    sides = "group" if len(facts.sides) > 4 else "-".join(sorted(side.lower() for side in facts.sides))
    return f"{day}-{sides}"


def claim(value: str, evidence: list[JSON], basis: str, source: str = "s1", **more: Any) -> JSON:  # noqa: ANN401 - values of any kind
    """Return a claim without alternatives."""
    return {
        "value": value,
        **more,
        "sources": [source],
        "evidence": evidence,
        "basis": basis,
        "alternatives": [],
    }


def _date(facts: Facts, opening: Opening) -> JSON | None:
    if facts.basis is None:
        return None
    if facts.basis == "editorial":
        return claim(days.month_of(facts.day) + "~", [], "editorial")
    evidence = [opening.lead.evidence("d")] if "d" in opening.lead.marks else []
    times: JSON = {}
    if facts.start is not None and facts.minutes is not None and opening.clock is not None:
        times = {
            "start": days.moment(facts.day, facts.start, facts.offset),
            "end": days.moment(facts.day, facts.start + facts.minutes, facts.offset),
        }
        evidence.append(opening.clock.evidence("k"))
    return claim(facts.day.isoformat(), evidence, facts.basis, **times)


def _medium(facts: Facts, lead: Placed) -> JSON:
    return claim(facts.medium, [lead.evidence("m")], "explicit", as_published=lead.words("m"))


def _duration(facts: Facts, placed: Placed) -> JSON:
    return claim(
        days.iso_length(facts.minutes or 0), [placed.evidence("l")], "explicit", qualifier=facts.qualifier
    )


def _initiator(facts: Facts, placed: Placed) -> JSON:
    return claim(facts.initiator or "", [placed.evidence("i")], "explicit")


def _person(account: Account, figure: Figure) -> JSON:
    where = account.where.get(figure.id)
    explicit = where is None or figure.prefix.lower() in where["exact"].lower() or not figure.name
    office: JSON | None = None
    if figure.office:
        office = {"title": figure.office, "basis": "explicit" if explicit else "reference"}
        if figure.status:
            office["status"] = figure.status
    person: JSON = {
        "id": figure.id,
        "name": figure.name or None,
        "published_as": account.published_as.get(figure.id, []),
        "side": figure.side,
        "office": office,
        "wikidata": figure.wikidata,
        "evidence": [where] if where else [],
    }
    if figure.capacity:
        person["capacity"] = figure.capacity
    if figure.fictitious:
        person["x_fictitious"] = True
    return person
