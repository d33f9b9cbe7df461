"""Make one record with its text: the opening, the contents, a second account, and what the record says of them."""

from collections.abc import Callable
from typing import Any, Final, NamedTuple

from toolkit.generate import days
from toolkit.generate.account import JSON, Account, Placed
from toolkit.generate.choice import Choices
from toolkit.generate.extras import EXTRAS
from toolkit.generate.facts import Facts, Request, decide
from toolkit.generate.figures import Figure, capital, invent, land, leader, unnamed
from toolkit.generate.points import Talk
from toolkit.generate.style import Style
from toolkit.generate.template import Marks, Piece, compiled
from toolkit.models.record import SCHEMA_VERSION
from toolkit.version import __version__


class Made(NamedTuple):
    """A record as JSON has it, and the texts of its documents by their `ref`."""

    record: dict[str, Any]
    texts: dict[str, str]


class Opening(NamedTuple):
    """What the first paragraph proves."""

    lead: Placed
    length: Placed | None
    clock: Placed | None
    initiator: Placed | None


def make(next_choices: Callable[[], Choices], style: Style, request: Request, ref: str) -> Made:
    """Make a record in a manner of writing; each part asks for choices of its own.

    `ref` names the document; a second account's has `-b` after it.
    """
    choices = next_choices()
    facts = decide(choices, style, request)
    account = Account(style, choices)
    principals = [
        leader(
            choices,
            side,
            facts.day.isoformat(),
            f"p{number}",
            level=facts.level,
            invented=facts.invented,
        )
        for number, side in enumerate(facts.sides, 1)
    ]
    talk = Talk(account, principals, facts.day)
    if facts.status != "held":
        made = _not_held(facts, account, principals, ref)
        if facts.extra:
            EXTRAS[facts.extra](made.record, facts)
        return made
    title = _heading(facts, account, principals)
    opening = _open(facts, account, principals)
    if style.name == "plain" and opening.length is not None:
        talk.statement(opening.length, [], "unspecified", "assertive")
    further = _further(facts, account, principals)
    talk.first_person += len(further)
    for number, point in enumerate(facts.points):
        account.choices = next_choices()
        if style.numbered:
            account.number()
        elif number % 2 == 0:
            account.paragraph()
        talk.tell(point)
    _close(account)
    account.finish()
    record = _record(facts, account, opening, [*principals, *further], talk, title, ref)
    texts = {ref: account.text}
    if facts.second:
        _contradict(facts, record, texts, principals, choices, ref)
    if facts.extra:
        EXTRAS[facts.extra](record, facts)
        named = [document["ref"] for document in record["documents"]]
        texts = {name: text for name, text in texts.items() if name in named}
    return Made(record, texts)


# -- the opening ----------------------------------------------------------------------------------------------


def _heading(facts: Facts, account: Account, principals: list[Figure]) -> str | None:
    style = account.style
    titles = style.titles + style.phone_titles if facts.medium == "phone" else style.titles
    source = account.choices.pick(titles) if titles else ""
    if not source:
        return None
    own, other = principals[0], principals[1]
    slots: dict[str, str | Piece] = {
        "a": own.name,
        "aprefix": own.prefix,
        "aland": own.land,
        "afamily": own.family,
        "b": other.name,
        "bprefix": other.prefix,
        "bland": other.land,
        "bfamily": other.family,
        "day": days.worded(facts.day, style.order),
    }
    placed = account.put(compiled(source).fill(slots), "")
    account.paragraph()
    return placed.piece.text


#: What a sentence begins with that is added to the opening.
_JOINS: Final = (",", " ")


def _open(facts: Facts, account: Account, principals: list[Figure]) -> Opening:
    style, choices = account.style, account.choices
    own, *others = principals
    if style.datelines:
        city = capital(own.side or "")
        account.dateline(
            choices.pick(style.datelines).format(
                city=city, CITY=city.upper(), day=facts.day.day, month=days.MONTHS[facts.day.month - 1]
            )
        )
    medium = choices.pick(style.media[facts.medium])
    own_asked = facts.initiator == own.side
    called = style.calls.get("own" if own_asked else "other") if facts.initiator else None
    leads = called or style.leads
    source = choices.pick(leads.get(facts.basis or "publication") or leads["publication"])
    length = asked = ""
    if facts.minutes is not None:
        length = choices.pick(style.lengths)
    if facts.initiator is not None and not called:
        asked = choices.pick(style.initiators.get("own" if own_asked else "other") or style.initiators["any"])
    for tail in (length, asked):
        source += tail if tail[:1] in _JOINS else ""
    template = compiled(source)
    slots: dict[str, str | Piece] = {
        "medium": medium,
        "day": days.worded(facts.day, style.order),
        "weekday": days.weekday(facts.day),
        "when": facts.when or "",
        "oland": others[0].land,
        "land": own.land,
        "city": capital(own.side or ""),
    }
    if facts.minutes is not None:
        slots["length"] = style.qualifiers[facts.qualifier].format(days.length(facts.minutes))
    for slot in template.order:
        if slot == "a":
            if style.own and not own.fictitious and choices.below(2):
                slots["a"] = account.unnamed(own, style.own)
            else:
                slots["a"] = account.mention(own)
                if style.own:
                    account.shorts[own.id] = style.own
        elif slot == "b":
            slots["b"] = _listed(account, others)
    lead = account.put(template.fill(slots))
    placed = clock = initiator = None
    if length:
        placed = lead if length[:1] in _JOINS else account.put(compiled(length).fill(slots))
    if facts.start is not None and facts.minutes is not None:
        first, last = (_clock(facts.start + minutes) for minutes in (0, facts.minutes))
        words = f"it began <k>at {first} and ended at {last} (UTC{facts.offset})</k>"
        clock = account.put(compiled(words).fill({}))
    if called or asked[:1] in _JOINS:
        initiator = lead
    elif asked:
        who = next(figure for figure in principals if figure.side == facts.initiator)
        template = compiled(asked)
        named: dict[str, str | Piece] = {"land": who.land}
        if "s" in template.slots:
            named["s"] = account.mention(who)
        initiator = account.put(template.fill(named))
    return Opening(lead, placed, clock, initiator)


def _listed(account: Account, figures: list[Figure]) -> Piece:
    """Name several people in a row."""
    text = ""
    marks: Marks = {}
    for number, figure in enumerate(figures):
        if number:
            text += " and " if number == len(figures) - 1 else ", "
        words, inner = account.mention(figure)
        marks |= {name: (start + len(text), end + len(text)) for name, (start, end) in inner.items()}
        text += words
    return Piece(text, marks)


def _clock(minute: int) -> str:
    return f"{minute // 60 % 24:02}:{minute % 60:02}"


def _further(facts: Facts, account: Account, principals: list[Figure]) -> list[Figure]:
    """Add somebody who was on the call as well."""
    if facts.capacity is None:
        return []
    side = principals[0].side or ""
    identifier = f"p{len(principals) + 1}"
    prefix, words = "Ambassador", "{s} joined the call"
    if facts.capacity == "interpreter":
        prefix, words = "interpreter", "{s} interpreted"
    who = account.choices.turn("further", ("named", "named", "office", "name"))
    if who == "office" and facts.capacity == "accompanying":
        figure = unnamed(identifier, side)._replace(capacity=facts.capacity)
    else:
        office = f"{prefix.capitalize()} of {land(side)}"
        if who == "name":
            prefix, office = "", ""
        figure = invent(account.choices, identifier, side, prefix, office or None, facts.capacity)
    account.put(compiled(words).fill({"s": account.mention(figure)}))
    return [figure]


def _close(account: Account) -> None:
    style = account.style
    if style.fillers and account.choices.below(2):
        account.put(account.pick(style.fillers).fill({}))
    closing = account.choices.pick(style.closings) if style.closings else ""
    if closing:
        account.paragraph()
        account.put(Piece(closing, {}))


# -- the record -----------------------------------------------------------------------------------------------


def _record(
    facts: Facts,
    account: Account,
    opening: Opening | None,
    on_call: list[Figure],
    talk: Talk | None,
    title: str | None,
    ref: str,
) -> JSON:
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
    evidence = [opening.lead.evidence("d")] if "d" in opening.lead.piece.marks else []
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


# -- calls that were not held, and accounts that differ --------------------------------------------------------

_NEWS: Final = {
    "planned": "{a} and {b} are to hold <m>{medium}</m> on <d>{day}</d>",
    "requested": "{a} has asked {b} for <m>{medium}</m>",
    "cancelled": "<m>{medium}</m> of {a} and {b}, set for <d>{day}</d>, was called off",
    "denied": "the government of {land} denied that {a} and {b} had held <m>{medium}</m> on <d>{day}</d>",
    "disputed": "the government of {land} said that {a} and {b} had held <m>{medium}</m> on <d>{day}</d>, and the"
    " government of {oland} denied it",
}


def _not_held(facts: Facts, account: Account, principals: list[Figure], ref: str) -> Made:
    """Write the news of a call that is planned, asked for, called off, denied or disputed."""
    own, *others = principals
    template = compiled(_NEWS[facts.status])
    slots: dict[str, str | Piece] = {
        "medium": account.choices.pick(account.style.media[facts.medium]),
        "day": days.worded(facts.day),
        "land": own.land,
        "oland": others[0].land,
        "a": account.mention(own),
        "b": _listed(account, others),
    }
    lead = account.put(template.fill(slots))
    account.finish()
    record = _record(facts, account, Opening(lead, None, None, None), principals, None, None, ref)
    occurrence = record["occurrence"]
    if facts.status == "denied":
        occurrence |= {"asserted_by": [], "denied_by": [own.side]}
    elif facts.status == "disputed":
        occurrence |= {"asserted_by": [own.side], "denied_by": [others[0].side]}
    return Made(record, {ref: account.text})


def _contradict(
    facts: Facts, record: JSON, texts: dict[str, str], principals: list[Figure], choices: Choices, ref: str
) -> None:
    """Add a second document, in which the other side gives other particulars."""
    from toolkit.generate.manners.plain import STYLE  # noqa: PLC0415 - the manner that finds this module

    other = Account(STYLE, choices, "d2")
    for figure in principals:
        other.published_as[figure.id] = []
        other.shorts[figure.id] = figure.family
    teller = principals[1]
    medium: str = "video" if facts.medium != "video" else "phone"
    words = STYLE.media[medium][0]
    # A single day apart would be one call on two clocks.
    later = days.after(facts.day, 2) if facts.basis else facts.day
    timed = choices.below(2) == 1
    minutes = (facts.minutes or 30) + (5 if timed else 10)
    ended = facts.minutes or minutes
    text = (
        "{a} and {b} held <m>{medium}</m> on <d>{day}</d>, which lasted <l>about {length}</l> and was held"
        " <i>at the request of {land}</i>"
    )
    times: JSON = {}
    clock: dict[str, str] = {}
    start = 600 if facts.start is None else facts.start
    if timed:
        text += ", <k>from {from} to {to} (UTC{offset})</k>"
        clock = {"from": _clock(start), "to": _clock(start + ended), "offset": facts.offset}
        times = {
            "start": days.moment(later, start, facts.offset),
            "end": days.moment(later, start + ended, facts.offset),
        }
    asked = principals[0] if facts.initiator != principals[0].side else teller
    placed = other.put(
        compiled(text).fill(
            {
                "a": teller.family,
                "b": principals[0].family,
                "medium": words,
                "day": days.worded(later),
                "length": days.length(minutes),
                "land": asked.land,
                **clock,
            }
        )
    )
    other.finish()
    ref += "-b"
    texts[ref] = other.text
    publisher = f"Example Press Office of {teller.land}"
    record["documents"].append(
        other.describe(ref, publisher=publisher, published=later.isoformat(), language="en-GB")
    )
    record["sources"].append(
        {
            "id": f"s{1 + len(record['sources'])}",
            "kind": "official_statement",
            "name": publisher,
            "speaker": None,
            "side": teller.side,
            "document": "d2",
            "derived_from": [],
            "evidence": [],
        }
    )
    source = record["sources"][-1]["id"]
    for key, value, mark, more in (
        ("date", later.isoformat(), "d", times),
        ("medium", medium, "m", {"as_published": words}),
        ("duration", days.iso_length(minutes), "l", {"qualifier": "about"}),
        ("initiator", asked.side or "", "i", {}),
    ):
        alternative = claim(value, [placed.evidence(mark)], "explicit", source, **more)
        if record[key] is None:
            record[key] = alternative
            if key == "date":
                record["id"] = record["id"].replace("undated", value)
        else:
            del alternative["alternatives"]
            record[key]["alternatives"] = [alternative]
    record["occurrence"]["asserted_by"] = ["s1", source]
