"""Statements, readouts and posts as those who speak: whose a paper is, and which acronym stands for whom."""

from itertools import pairwise

from toolkit.extract.actors import Actor
from toolkit.extract.fuller import titled_short
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.memory import Memory
from toolkit.extract.speakers import speakers

_SITES = frozenset(("website", "site", "page", "account", "channel"))
_GIVES_OUT = frozenset("issued released published posted issues releases publishes".split())
HANDED_OUT = frozenset(
    "provided issued released published distributed circulated made posted shared tweeted sent signed read".split()
)
_GIVEN = frozenset("issued released published made posted shared tweeted read".split())


_ON = frozenset(("on", "in", "via", "today", "yesterday", "online", "late", "earlier"))
_CONTENTS = frozenset("details information summary copy text".split())  #: what a body hands out beside papers
_PAPER = 12  #: tokens from a paper to who handed it out


def written_short(text: list[str], actor: Actor, memory: Memory) -> None:
    """Note the acronym that a phrase brings in, "the Foreign Office (FO)", or find whose acronym a phrase has."""
    if actor.last - actor.first > 3 and text[actor.last - 1] == ")" and text[actor.last - 3] == "(":
        memory.acronyms[text[actor.last - 2]] = actor
        return
    if memory.acronyms and actor.antecedent is None and actor.last - actor.first <= 3:
        whole = (memory.acronyms.get(text[j]) for j in range(actor.first, actor.last))
        actor.antecedent = next((a for a in whole if a is not None), None)
    if actor.antecedent is None and actor.last - actor.first <= 2 and text[actor.last - 1].isupper():
        person = titled_short(text[actor.last - 1], memory)
        if person is not None:
            actor.people, actor.side, actor.kind = (person,), person.side, "person"


def initials(text: list[str], actor: Actor, memory: Memory) -> None:
    """Find whose initials a word in capitals has, "SPA" behind "the Saudi Press Agency", or note those of a phrase."""
    if actor.antecedent is None and actor.last - actor.first <= _SHORT:
        word = text[actor.last - 1]
        if word.isupper() and len(word) >= _FEWEST:
            whole = memory.initials.get(word)
            if whole is not None:
                actor.antecedent, actor.side, whole.short = whole, whole.side, word
            return
    if text[actor.last : actor.last + 1] == ["("]:
        return  # its short form is written behind it
    names = [w for w in text[actor.first : actor.last] if w[0].isupper()]
    if len(names) >= _FEWEST:
        memory.initials.setdefault("".join(w[0] for w in names), actor)


_SHORT = 2  #: tokens of "the SPA"
_FEWEST = 3  #: words of a name that its initials stand for


def credit(folds: list[str], actors: list[Actor]) -> None:
    """Give papers to whom the words behind them name: "a tweet by X", "a statement on the palace's website"."""
    documents = speakers().documents
    for paper, giver in pairwise(actors):
        if paper.kind != "source" or paper.antecedent is not None or folds[paper.head] not in documents:
            continue
        between = folds[paper.last : giver.first]
        site = folds[giver.first : giver.last + 3]
        handed = between[-1:] == ["by"] and len(between) <= _HANDED_ON and between[0] in _CARRIED
        if (
            between == ["by"]
            or handed
            or (between[-1:] in (["on"], ["at"]) and len(between) <= 2 and not _SITES.isdisjoint(site))
        ):
            if giver.kind in ("person", "source", "side", "medium"):
                whole = (
                    not giver.within or folds[giver.head] in speakers().bodies
                )  # "by Marte's press office"
                paper.antecedent = _named_behind(folds, actors, giver) or (
                    giver if whole else giver.within[0]
                )


OWN_PAPERS = frozenset(("statement", "release", "readout"))
_TALKS = frozenset(("call", "calls", "conversation", "talk", "talks", "meeting", "exchange", "discussion"))


def of_call(folds: list[str], paper: Actor) -> bool:
    """Tell whether a phrase says of which call a readout is, and not whose: "the readout of their call"."""
    return folds[paper.head + 1 : paper.head + 2] == ["of"] and folds[paper.last - 1] in _TALKS


def is_posted(folds: list[str], at: int) -> bool:
    """Tell whether what stands behind a paper says where or by whom it was given out: "posted on his website", "issued by"."""
    if folds[at : at + 1] == [] or folds[at] not in HANDED_OUT:
        return False
    return folds[at + 1 : at + 2] == ["by"] or not _SITES.isdisjoint(folds[at + 1 : at + _POSTED])


_POSTED = 6  #: tokens of "posted late on his own website"


_CARRIED = frozenset(("carried", "relayed", "quoted", "cited", "obtained", "seen"))
_HANDED_ON = 4  #: tokens of "carried on Monday by"


def _named_behind(folds: list[str], actors: list[Actor], giver: Actor) -> Actor | None:
    """Return the name behind an office that gives a paper out: "a statement by the media adviser, Ola Dahl, said"."""
    if giver.kind != "source" or folds[giver.last] != ",":
        return None
    name = next((a for a in actors if a.first == giver.last + 1 and a.kind == "person"), None)
    return name if name is not None and folds[name.last] == "," else None


def is_body(folds: list[str], actor: Actor) -> bool:
    """Tell whether "it" can mean an actor: an outlet, a side, an office, a paper."""
    if actor.kind == "source":
        return folds[actor.head] not in speakers().individuals
    return actor.kind in ("medium", "side")


def _handed(folds: list[str], at: int) -> int | None:
    """Return the verb of handing out before "by": "issued by", "shared on Twitter by"."""
    return next(
        (j for j in (at, at - 2, at - 1) if folds[j] in HANDED_OUT and (j == at or folds[j + 1] in _ON)), None
    )


_OWN = frozenset(
    "statement readout release communique communiqué message announcement post tweet note notice bulletin summary".split()
)
_NAMING = _OWN | _GIVES_OUT  #: of these words, papers and "by" one stands where a paper is brought in
_NOUN_PHRASE = 9  #: tokens from a verb of giving out to the paper
_ONE = frozenset(("a", "an"))
_ITS = frozenset(("its", "their"))  #: "the palace said in its readout"


def _introduced(folds: list[str], actors: list[Actor], found: list[Predicate]) -> tuple[Actor, int] | None:
    """Return whose paper a sentence brings in and the token after it: "a statement by X", "X issued a brief “readout”"."""
    for paper in actors:
        if paper.kind != "source" or folds[paper.head] not in _OWN or folds[paper.first] not in _ONE:
            continue
        if paper.antecedent is not None and paper.antecedent.kind in ("source", "side", "person"):
            return paper.antecedent, paper.last
        if (
            folds[paper.first - 1] == "in" and paper.last - paper.first > 3
        ):  # "In a readout from X, a statement said"
            for p in found:
                inner = p.subject
                if (
                    inner is not None
                    and inner.kind == "source"
                    and inner.first > paper.last
                    and folds[inner.head] in _OWN
                    and folds[inner.first] in _ONE
                    and inner.last - inner.first == 2
                ):
                    inner.antecedent = paper
                    return paper, inner.last
    for giver in actors:
        verb = giver.last
        if giver.kind in ("source", "side") and folds[verb : verb + 1] in (["has"], ["also"]):
            verb += 1
        if giver.kind not in ("source", "side", "person") or folds[verb : verb + 1] == []:
            continue
        verb += folds[verb : verb + 2] == ["put", "out"]
        if _gives_out(folds, verb) and folds[verb + 1 : verb + 2] in (["a"], ["an"]):
            phrase = folds[verb + 2 : verb + _NOUN_PHRASE]
            at = next((n for n, fold in enumerate(phrase) if fold in _OWN), None)
            if at is not None and _STOPS.isdisjoint(phrase[:at]) and "joint" not in phrase[:at]:
                return giver.antecedent or giver, verb + 3 + at
    return None


def own_words(folds: list[str], actors: list[Actor], found: list[Predicate], it: Actor) -> Actor | None:
    """Return whose paper "it" speaks in: "The palace put out a statement, in which it said"."""
    if folds[it.first - 2 : it.first] != ["in", "which"]:
        return None
    given = _introduced(folds, [a for a in actors if a.last < it.first], found)
    if given is None or it.first - given[1] > _REACHED or given[0].kind not in ("source", "side"):
        return None
    return given[0]


_REACHED = 6  #: tokens from a paper to "in which it"


def _gives_out(folds: list[str], at: int) -> bool:
    """Tell whether a verb of handing out a paper ends at a token: "issued", "put out"."""
    return folds[at] in _GIVES_OUT or folds[at - 1 : at + 1] == ["put", "out"]


_STOPS = frozenset(("on", "in", "after", "for", "about", "of", ".", ";", "with", "to"))


def issue(folds: list[str], number: int, actors: list[Actor], found: list[Predicate], memory: Memory) -> None:
    """Note who speaks "in a statement", so that "the statement" is theirs."""
    documents = speakers().documents
    words = memory.page.words[number]
    if "by" not in words and documents.isdisjoint(words) and _NAMING.isdisjoint(words):
        return
    introduced = _introduced(folds, actors, found)
    if introduced is not None:
        memory.issued = (number, *introduced)
        last = memory.teller  # "A statement by the palace said … It added …"
        own = last is None or last[0] < number or folds[last[1].head] in documents
        if own and is_body(folds, introduced[0]):
            memory.body = memory.teller = (number, introduced[0])
    for actor in actors:
        if (
            actor.kind in ("source", "side", "medium", "person")
            and folds[actor.first - 1] == "by"
            and (verb := _handed(folds, actor.first - 2)) is not None
        ):
            given = folds[verb] in ("issued", "released", "published")
            paper = next((a for a in actors if a.last == verb and a.kind == "source"), None)
            if paper is not None and folds[verb] in _GIVEN and folds[paper.head] in documents:
                paper.antecedent = paper.antecedent or actor  # "the statement issued by the palace"
                given = True
            before = (documents | _CONTENTS).intersection(folds[max(0, actor.first - _PAPER) : actor.first])
            if not given and not before:
                continue  # "support provided by the United States"
            memory.issued = (number, actor, actor.last)
            return
        if (
            actor.kind == "source"
            and folds[actor.head] in documents
            and (folds[actor.first] in _ONE or (folds[actor.first] in _ITS and folds[actor.head] in _OWN))
            and not memory.inside(actor.first)
        ):
            if _gives_out(folds, actor.first - 1) and "joint" not in folds[actor.first : actor.last]:
                giver = next((a for a in reversed(actors) if actor.first - 5 < a.last < actor.first), None)
                if giver is not None and giver.kind in ("source", "side", "medium", "person"):
                    memory.issued = (number, giver, actor.last)
                    if is_body(folds, giver):  # "The palace issued a statement. It said …"
                        memory.body = memory.teller = (number, giver.antecedent or giver)
                    return
            if folds[actor.first - 1] not in ("in", "via", "through"):
                continue
            for p in sorted(found, key=lambda p: abs(p.last - actor.first)):
                subject = p.subject
                if subject is None or not p.speech or p.passive or p.parent is not None or subject is actor:
                    continue
                meant = subject.antecedent or subject
                if "joint" in folds[actor.first : actor.last] and len(meant.people) < 2:
                    continue  # what one says in it is not all of it
                if meant.people or (meant.kind in ("source", "medium", "side") and meant is not actor):
                    memory.issued = (number, meant, actor.last)
                    return
