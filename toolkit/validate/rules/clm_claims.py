"""CLM: a claim has a basis that it can have, evidence, sources, and accounts that differ."""

from toolkit.validate.finding import Problem
from toolkit.validate.rule import Problems, Record, validation_rule
from toolkit.validate.spoiling import next_id, put, puts, reported
from toolkit.validate.view import RecordView

#: Bases on which a value was read in a text.
_READ = frozenset({"explicit", "resolved"})


def _no_evidence(record: Record) -> Record | None:
    for key in ("initiator", "duration", "date"):
        claim = record[key]
        if claim and claim["basis"] in _READ and claim["evidence"]:
            return put(record, (key, "evidence"), [])
    return None


def _no_source(record: Record) -> Record | None:
    for key in ("medium", "duration", "initiator"):
        if record[key] and record[key]["sources"] and not record[key]["alternatives"]:
            return put(record, (key, "sources"), [])
    return None


def _same_account(record: Record) -> Record | None:
    claim = record["medium"]
    if claim["alternatives"]:
        return None
    record, evidence = reported(record, claim["as_published"] or "They spoke.")
    same = {key: value for key, value in claim.items() if key != "alternatives"}
    same |= {"sources": [record["sources"][-1]["id"]], "evidence": [evidence], "basis": "explicit"}
    same["as_published"] = claim["as_published"] or "spoke"
    return put(record, ("medium", "alternatives"), [same])


def _two_accounts_of_one(record: Record) -> Record | None:
    claim = record["duration"]
    if not claim or not claim["sources"] or claim["alternatives"]:
        return None
    other = {key: value for key, value in claim.items() if key != "alternatives"}
    other["value"] = "PT3H" if claim["value"] != "PT3H" else "PT2H"
    return put(record, ("duration", "alternatives"), [other])


def _impossible_basis(record: Record) -> Record | None:
    for key in ("duration", "medium"):
        if record[key] and record[key]["basis"] == "explicit":
            return put(record, (key, "basis"), "publication")
    return None


def _from_another_document(record: Record) -> Record | None:
    claim, documents = record["medium"], {s["id"] for s in record["sources"] if s["document"]}
    if not claim["evidence"] or not claim["sources"] or not documents.issuperset(claim["sources"]):
        return None
    changed, evidence = reported(record, claim["evidence"][0]["exact"])
    return puts(changed, {("medium", "evidence"): [evidence]}) if next_id(record, "d") else None


@validation_rule(
    "CLM-01",
    "claim-has-evidence",
    fields=("date.evidence", "duration.evidence", "initiator.evidence", "medium.evidence"),
    rationale="What is said to stand in a text must be shown to stand there.",
    failing={"/duration/evidence": []},
    passing={"/duration/evidence": [], "/duration/basis": "editorial"},
    spoil=_no_evidence,
)
def claim_has_evidence(view: RecordView) -> Problems:
    """A value that a text states, or that was resolved from one, has evidence."""
    for path, claim in view.claims:
        if not claim["evidence"] and claim["basis"] in _READ and claim["value"] != "unspecified":
            yield Problem(
                (*path, "evidence"),
                f"The basis is {claim['basis']}, but no evidence shows where {claim['value']} was read.",
                "an empty array",
                "evidence, or the basis editorial",
                "`readout text` prints the text that offsets count in.",
            )


@validation_rule(
    "CLM-02",
    "claim-has-source",
    severity="warning",
    fields=("date.sources", "medium.sources", "duration.sources", "initiator.sources"),
    rationale="A fact that nobody asserts is the recorder's own.",
    failing={"/medium/sources": []},
    passing={"/medium/sources": [], "/medium/basis": "editorial", "/medium/evidence": []},
    spoil=_no_source,
)
def claim_has_source(view: RecordView) -> Problems:
    """A value names the sources that assert it, unless it is the recorder's own."""
    for path, claim in view.claims:
        if not claim["sources"] and claim["basis"] not in ("editorial", "reference"):
            yield Problem(
                (*path, "sources"),
                f"Nobody is named who asserts {claim['value']}.",
                "an empty array",
                "ids of sources",
                "Name the source of the document that says it, or make the basis editorial.",
            )


@validation_rule(
    "CLM-03",
    "accounts-differ",
    fields=("date.alternatives[].value", "duration.alternatives[].value"),
    rationale="Alternatives are disagreement; one that agrees makes unanimous sources look divided.",
    failing={"/duration/alternatives/-": {"value": "PT40M", "qualifier": "exact", "sources": ["s2"],
             "evidence": [], "basis": "editorial"}},
    passing={"/duration/alternatives/-": {"value": "PT45M", "qualifier": "exact", "sources": ["s2"],
             "evidence": [], "basis": "editorial"}},
    spoil=_same_account,
)  # fmt: skip
def accounts_differ(view: RecordView) -> Problems:
    """Every alternative differs from the value that it stands beside, and from the others."""
    seen: dict[object, str] = {}
    for path, claim in view.claims:
        if len(path) == 1:
            seen = {}
        account = (claim["value"], claim.get("qualifier"), claim.get("start"), claim.get("end"))
        if account in seen:
            yield Problem(
                (*path, "value"),
                f"{claim['value']} is no other account: {seen[account]} says the same.",
                f'"{claim["value"]}"',
                "another value",
                "Add the sources to the account with which they agree.",
            )
        else:
            seen[account] = "the value itself" if len(path) == 1 else f"alternative {path[2]}"


@validation_rule(
    "CLM-04",
    "one-account-a-source",
    severity="warning",
    fields=("date.alternatives[].sources[]", "duration.alternatives[].sources[]"),
    rationale="Where one source gives two values, either is misread, or two sources have become one.",
    failing={"/duration/alternatives/-": {"value": "PT50M", "qualifier": "exact", "sources": ["s1"],
             "evidence": [], "basis": "editorial"}},
    passing={"/duration/alternatives/-": {"value": "PT50M", "qualifier": "exact", "sources": ["s3"],
             "evidence": [], "basis": "editorial"}},
    spoil=_two_accounts_of_one,
)  # fmt: skip
def one_account_a_source(view: RecordView) -> Problems:
    """No source asserts two different values of one claim."""
    seen: dict[str, object] = {}
    for path, claim in view.claims:
        if len(path) == 1:
            seen = {}
        for index, source in enumerate(claim["sources"]):
            if seen.setdefault(source, claim["value"]) != claim["value"]:
                yield Problem(
                    (*path, "sources", index),
                    f"{source} asserts {seen[source]} already, and here {claim['value']}.",
                    f'"{source}"',
                    "each source with one account",
                    "Where a document cites others, name those whom it cites.",
                )


@validation_rule(
    "CLM-05",
    "basis-possible",
    fields=("medium.basis", "duration.basis", "initiator.basis", "date.basis"),
    rationale="The day of publication can stand in for the day of a call, but not for its length.",
    failing={"/duration/basis": "publication"},
    passing={"/duration/basis": "editorial"},
    spoil=_impossible_basis,
)
def basis_possible(view: RecordView) -> Problems:
    """Only a date can rest on the day of publication, and no claim about the call on reference data."""
    for path, claim in view.claims:
        basis = claim["basis"]
        if basis == "reference" or (basis == "publication" and path[0] != "date"):
            yield Problem(
                (*path, "basis"),
                f"A {path[0]} cannot rest on {'the day of publication' if basis == 'publication' else 'reference data'}.",
                f'"{basis}"',
                "explicit, resolved or editorial",
                None,
            )


@validation_rule(
    "CLM-06",
    "evidence-of-the-source",
    fields=("medium.evidence[].document", "medium.sources[]"),
    rationale="Words of one document do not show what another asserts.",
    failing={
        "/documents/-": {"id": "d2", "ref": "other", "title": None, "publisher": "Government of New Zealand",
                         "published": "2026-03-12", "url": None, "language": "en", "sha256": "b" * 64,
                         "length": 400},
        "/sources/-": {"id": "s4", "kind": "official_readout", "name": "Government of New Zealand",
                       "speaker": None, "side": "NZL", "document": "d2", "derived_from": [], "evidence": []},
        "/medium/sources": ["s4"],
    },
    passing={"/medium/sources": ["s3"]},
    spoil=_from_another_document,
)  # fmt: skip
def evidence_of_the_source(view: RecordView) -> Problems:
    """Evidence for what documents assert stands in one of these documents."""
    documents = {item["id"]: item["document"] for _, item in view.each("sources")}
    for path, claim in view.claims:
        asserting = {documents.get(source) for source in claim["sources"]}
        if not asserting or None in asserting:  # whom a document cites speaks in that document
            continue
        for index, item in enumerate(claim["evidence"]):
            if item["document"] not in asserting and item["document"] in view.documents:
                yield Problem(
                    (*path, "evidence", index, "document"),
                    f"{', '.join(claim['sources'])} asserts this, but the evidence stands in "
                    f"{item['document']}, which is not its document.",
                    f'"{item["document"]}"',
                    " or ".join(sorted(filter(None, asserting))),
                    None,
                )
