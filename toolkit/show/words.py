"""What the parts of a record are called, each in a few words."""

from toolkit.models.record import CallRecord, Commitment, Event, Person, Source, SourceDocument
from toolkit.models.shapes import DurationAlternative, Evidence
from toolkit.naming import Names, in_a_row, side_name
from toolkit.schema import labels
from toolkit.wording import date_in_words, duration_in_words

#: Force of an undertaking → how its label is called, the strongest first.
FORCES = (
    "binding",
    "conditional",
    "offer",
    "proposal",
    "willingness",
    "consideration",
    "intention",
    "refusal",
)


_STATUS = {
    "held": "held",
    "planned": "planned, not held yet",
    "requested": "asked for",
    "cancelled": "cancelled",
    "denied": "denied",
    "disputed": "disputed: some say that it was held, others that it was not",
}


_BASES = {
    "explicit": "",
    "resolved": "worked out from the words of the text",
    "publication": "the text names no day; the day of its publication stands in",
    "reference": "from reference data",
    "editorial": "by the editor of the record",
}


_MEDIA = {
    "phone": "by phone",
    "video": "by video",
    "secure_line": "over a secure line",
    "unspecified": "not said",
}


_QUALIFIERS = {"exact": "", "about": "about ", "over": "more than ", "under": "less than "}


_KINDS_OF_CALL = {"phone": "Phone call", "video": "Video call", "secure_line": "Secure-line call"}


def title_of(record: CallRecord, names: Names | None = None) -> str:
    """Return a record's heading: how the call was made, and between whom."""
    names = names or Names(record)
    principals = [person for person in record.participants if person.capacity == "principal"]
    people = [
        f"{names[person.id]} ({side_name(person.side)})" if person.side else names[person.id]
        for person in principals
    ]
    kind = _KINDS_OF_CALL.get(record.medium.value, "Call")
    return (
        f"{kind} between {in_a_row(people)}"
        if len(people) > 1
        else f"{kind} of {in_a_row(people) or 'unnamed people'}"
    )


def occurrence_in_words(record: CallRecord, names: Names) -> str:
    """Tell whether the call took place, and who says so or denies it."""
    occurrence = record.occurrence
    said = f", according to {names.all(occurrence.asserted_by)}" if occurrence.asserted_by else ""
    denied = f"; denied by {names.all(occurrence.denied_by)}" if occurrence.denied_by else ""
    return _STATUS[occurrence.status] + said + denied


def account_in_words(label: str, account: object) -> str:
    """Write the value of a claim or of an alternative to it; `label` is the claim's on the page, as in `When`."""
    value: str = getattr(account, "value")  # noqa: B009 - every account has one, of a type of its own
    if isinstance(account, DurationAlternative):
        return _QUALIFIERS[account.qualifier] + duration_in_words(value)
    if label == "When":
        return date_in_words(value)
    return _MEDIA[value] if label == "How" else side_name(value)


def person_in_words(person: Person, names: Names) -> str:
    """Return a person's name with office, side and part in the call."""
    office = person.office.title if person.office else ""
    side = side_name(person.side) if person.side else ""
    capacity = getattr(person, "capacity", "principal")
    role = "" if capacity == "principal" else labels("capacities")[capacity].lower()
    described = [part for part in (office, "" if side and side in office else side, role) if part]
    name = names[person.id]
    return f"{name}, {', '.join(described)}" if described and office != name else name


def quoted(evidence: tuple[Evidence, ...]) -> str:
    """Return the words of the first piece of evidence in quotation marks."""
    return f"“{evidence[0].exact.strip()}”" if evidence else ""


def force(commitment: Commitment) -> str:
    """Tell how strongly an undertaking binds, as one of `FORCES`."""
    if commitment.class_ != "commitment":
        return commitment.class_
    return "binding" if commitment.binding else "conditional"


def commitment_details(commitment: Commitment, names: Names) -> str:
    """Return an undertaking's type, addressee, time, place, sum and status in a row."""
    details = [labels("commitment-types")[commitment.type].lower()]
    if commitment.polarity == "refrain":
        details.append("to refrain from it")
    if commitment.toward:
        details.append(f"toward {names.all(commitment.toward)}")
    if commitment.due:
        details.append(f"due {date_in_words(commitment.due)}")
    if commitment.place:
        details.append(f"place {commitment.place}")
    if commitment.amount:
        currency = commitment.amount.currency or "(currency not said)"
        details.append(f"{commitment.amount.value:,} {currency}")
    details.append(labels("commitment-statuses")[commitment.status].lower())
    return "; ".join(details)


def basis_in_words(basis: str) -> str:
    """Tell what a claim rests on; nothing for `explicit`."""
    return _BASES[basis]


def setting_in_words(code: str) -> str:
    """Return what a setting is called; nothing for `unspecified`."""
    return "" if code == "unspecified" else labels("settings")[code].lower()


def event_details(event: Event, names: Names) -> str:
    """Return an event's kind, day, place, host, participants and status in a row."""
    details = [labels("event-kinds")[event.kind].lower()]
    if event.date:
        details.append(date_in_words(event.date))
    if event.place:
        details.append(event.place)
    if event.host:
        details.append(f"host {side_name(event.host)}")
    if event.participants:
        details.append(f"with {names.all(event.participants)}")
    if event.status != ("held" if event.when == "past" else "planned"):
        details.append(labels("occurrence-statuses")[event.status].lower())
    return "; ".join(details)


def source_in_words(source: Source, names: Names) -> str:
    """Return a source's name with its kind and side."""
    kind = labels("source-kinds")[source.kind].lower()
    side = side_name(source.side) if source.side else ""
    name = names[source.id]
    described = ", ".join(part for part in (kind, side) if part and part not in name)
    return f"{name} ({described})" if described else name


def document_in_words(document: SourceDocument) -> str:
    """Return a document's title, text, day, address and length in a row."""
    parts = [
        f"“{document.title}”" if document.title else "",
        f"text {document.ref}" if document.ref else "",
        f"published {date_in_words(document.published)}"
        if document.published
        else "date of publication unknown",
        document.url or "",
        f"{document.length:,} characters",
    ]
    return "; ".join(filter(None, parts))
