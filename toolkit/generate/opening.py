"""The opening of a text: title, dateline, who spoke with whom, when, how, for how long, at whose request."""

from typing import Final, NamedTuple

from toolkit.generate import days
from toolkit.generate.account import Account, Placed
from toolkit.generate.facts import Facts
from toolkit.generate.figures import Figure, capital, invent, land, unnamed
from toolkit.generate.template import Marks, Piece, compiled


class Opening(NamedTuple):
    """What the first paragraph proves."""

    lead: Placed
    length: Placed | None
    clock: Placed | None
    initiator: Placed | None


def heading(facts: Facts, account: Account, principals: list[Figure]) -> str | None:
    """Write a title, where the manner has any, and return it."""
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
    return placed.text


#: What a sentence begins with that is added to the opening.
_JOINS: Final = (",", " ")


def open_call(facts: Facts, account: Account, principals: list[Figure]) -> Opening:
    """Write the first paragraph: who spoke with whom, when, how, for how long, at whose request."""
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
            slots["b"] = listed(account, others)
    lead = account.put(template.fill(slots))
    placed = clock = initiator = None
    if length:
        placed = lead if length[:1] in _JOINS else account.put(compiled(length).fill(slots))
    if facts.start is not None and facts.minutes is not None:
        first, last = (clock_time(facts.start + minutes) for minutes in (0, facts.minutes))
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


def listed(account: Account, figures: list[Figure]) -> Piece:
    """Name several people in a row."""
    text = ""
    marks: Marks = {}
    for number, figure in enumerate(figures):
        if number:
            text += " and " if number == len(figures) - 1 else ", "
        words = account.mention(figure)
        if not isinstance(words, str):
            for name, (start, end) in words.marks.items():
                marks[name] = (start + len(text), end + len(text))
            words = words.text
        text += words
    return Piece(text, marks)


def clock_time(minute: int) -> str:
    """Write a minute of the day by the clock."""
    return f"{minute // 60 % 24:02}:{minute % 60:02}"


def further_people(facts: Facts, account: Account, principals: list[Figure]) -> list[Figure]:
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


def close(account: Account) -> None:
    """End the text with what tells nothing of the call, where the manner has such sentences."""
    style = account.style
    if style.fillers and account.choices.below(2):
        account.put(account.pick(style.fillers).fill({}))
    closing = account.choices.pick(style.closings) if style.closings else ""
    if closing:
        account.paragraph()
        account.put(Piece(closing, {}))
