"""COD: codes of event data exist in their scheme, and are used as its codebook says."""

from toolkit.validate.finding import Problem
from toolkit.validate.rule import Problems, Record, Unchecked, validation_rule
from toolkit.validate.spoiling import principals, with_commitment
from toolkit.validate.view import Item, RecordView

#: The event types of PLOVER.
_PLOVER = frozenset(
    "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE"
    " COERCE ASSAULT".split()
)
#: How many codes of three digits each root code of CAMEO has, from 0 on.
_CAMEO = {"01": 10, "02": 9, "03": 10, "04": 7, "05": 8, "06": 5, "07": 6, "08": 8, "09": 5, "10": 9, "11": 7,
          "12": 10, "13": 10, "14": 6, "15": 6, "16": 7, "17": 6, "18": 7, "19": 7, "20": 5}  # fmt: skip
_MEETING = ("visit", "attend_summit", "meet", "next_call", "invite")


def _coded(record: Record, **fields: object) -> Record | None:
    people = principals(record)
    if len(people) < 2:
        return None
    one, other = people[0]["side"], people[1]["side"]
    coding: Item = {"scheme": "PLOVER", "version": "2023", "code": "CONSULT", "actors": [one, other],
                    "targets": [], "commitment": None, "event": None} | fields  # fmt: skip
    return {**record, "codings": [*(record.get("codings") or ()), coding]}


def _no_such_code(record: Record) -> Record | None:
    return _coded(record, code="GREET")


def _one_way(record: Record) -> Record | None:
    people = principals(record)
    if len(people) < 2:
        return None
    return _coded(record, actors=[people[0]["side"]], targets=[people[1]["side"]])


def _not_yet(record: Record) -> Record | None:
    changed = with_commitment(record, "Somebody agreed to meet.", type="meet")
    return changed and _coded(changed, commitment=changed["commitments"][-1]["id"])


_CODING = {"scheme": "CAMEO", "version": "1.1b3", "code": "057", "actors": ["NOR"], "targets": ["NZL"],
           "commitment": None, "event": None}  # fmt: skip


@validation_rule(
    "COD-01",
    "code-exists",
    fields=("codings[].code", "codings[].scheme"),
    rationale="A code that the codebook does not have is lost to everybody who counts by it.",
    failing={"/codings": [{**_CODING, "code": "347"}]},
    passing={"/codings": [_CODING]},
    spoil=_no_such_code,
)
def code_exists(view: RecordView) -> Problems:
    """A code is one of its scheme."""
    for path, item in view.each("codings"):
        code = item["code"]
        if item["scheme"] == "PLOVER":
            known = code in _PLOVER
        else:
            known = code.isascii() and code.isdecimal() and 2 <= len(code) <= 4 and code[:2] in _CAMEO
            known = known and (len(code) == 2 or int(code[2]) < _CAMEO[code[:2]])
            if known and len(code) == 4:
                yield Unchecked("of CAMEO, codes of four digits are not held")
        if not known:
            yield Problem(
                (*path, "code"),
                f"{item['scheme']} has no code {code[:40]}.",
                f'"{code[:40]}"',
                "a code of the codebook",
                None,
            )


@validation_rule(
    "COD-02",
    "consultation-is-mutual",
    fields=("codings[].code", "codings[].actors[]", "codings[].targets[]"),
    rationale="Both talk in a call: PLOVER lists all as actors, CAMEO has 041 once in each direction.",
    failing={"/codings": [{**_CODING, "code": "041"}]},
    passing={"/codings": [{**_CODING, "code": "041"},
             {**_CODING, "code": "041", "actors": ["NZL"], "targets": ["NOR"]}]},
    spoil=_one_way,
)  # fmt: skip
def consultation_is_mutual(view: RecordView) -> Problems:
    """A consultation lists every party as actor, or is coded in both directions."""
    codings = view.each("codings")
    for path, item in codings:
        if item["code"] == "CONSULT" and item["targets"]:
            yield Problem(
                (*path, "targets"),
                "Who consults consults with one another: all are actors.",
                ", ".join(item["targets"]),
                "an empty array, and all as actors",
                None,
            )
        elif item["code"] == "041" and not any(
            other["code"] == "041"
            and set(other["actors"]) == set(item["targets"])
            and set(other["targets"]) == set(item["actors"])
            for _, other in codings
        ):
            yield Problem(
                path,
                "A discussion by telephone is coded in one direction only.",
                "041",
                f"041 also from {', '.join(item['targets'])} to {', '.join(item['actors'])}",
                None,
            )


@validation_rule(
    "COD-03",
    "meeting-to-come-is-agreed",
    severity="warning",
    fields=("codings[].code", "codings[].commitment", "codings[].event"),
    rationale="A meeting that is only agreed on has not brought anybody together yet.",
    failing={"/codings": [{**_CODING, "scheme": "PLOVER", "code": "CONSULT", "actors": ["NOR", "NZL"],
             "targets": [], "commitment": "c2"}]},
    passing={"/codings": [{**_CODING, "scheme": "PLOVER", "code": "AGREE", "actors": ["NOR", "NZL"],
             "targets": [], "commitment": "c2"}]},
    spoil=_not_yet,
)  # fmt: skip
def meeting_to_come_is_agreed(view: RecordView) -> Problems:
    """Invitations and meetings to come are coded as agreement, and not as consultation."""
    for path, item in view.each("codings"):
        if item["code"] != "CONSULT" and not item["code"].startswith("04"):
            continue
        promise = view.commitments.get(item["commitment"] or "")
        event = view.events.get(item["event"] or "")
        if (promise and promise["type"] in _MEETING) or (event and event["when"] == "future"):
            yield Problem(
                (*path, "code"),
                f"{item['code']} is for meetings held; this one lies ahead.",
                f'"{item["code"]}"',
                '"AGREE" in PLOVER, "057" or another code of agreement in CAMEO',
                None,
            )
