"""Whose words short phrases for papers hold: "the AP report", "its statement", "a later tweet", "the Danish premier's address"."""

from toolkit.extract.actors import Actor
from toolkit.extract.memory import REACH, Memory
from toolkit.extract.papers import OWN_PAPERS, is_posted
from toolkit.extract.sourcephrase import SourcePhrase
from toolkit.extract.speakers import speakers

_ITS_PAPERS = frozenset(
    "statement release readout account version summary report communique communiqué message".split()
)
_READ = (["said"], ["says"], ["read"], ["reads"], ["added"])
OWN_WORDS = frozenset(("tweet", "post", "message", "statement"))
_SPOKEN = frozenset(("address", "speech", "remarks"))
_ANOTHER = frozenset(("later", "second", "another", "further", "subsequent", "separate", "follow-up"))
_BEFORE_PAPERS = frozenset(("to", "said", "read", "reads"))
_SITES = frozenset(("website", "site", "television", "radio", "media", "press"))  #: none of them is a paper
_FAR = 8  # sentences for which "the statement" is that of the body that said something last
_ACCORDING = 3  #: tokens of "according to the"
_SHORT = 2  #: tokens of "a statement"


def by_owner(phrase: SourcePhrase) -> bool:
    """Bind a paper whose words say whose it is: "the AP report", "the Ukrainian leader's evening address", "its statement"."""
    folds, actor, head = phrase.folds, phrase.actor, phrase.head
    if head in speakers().documents:
        outlet = next((a for a in actor.within if a.kind == "medium"), None)
        if outlet is not None:  # "the AP report"
            actor.antecedent = outlet
            return True
    if head in OWN_WORDS | _SPOKEN and (giver := _titled_giver(folds, actor)) is not None:
        phrase.stands_for(giver)
        return True
    if phrase.opening == "its" and head in _ITS_PAPERS and phrase.ends:
        # "The palace confirmed it. Its statement said"
        body = phrase.near(phrase.memory.teller or phrase.memory.body, REACH)
        if body is not None:
            phrase.stands_for(body)
        return True
    return False


def by_turn(phrase: SourcePhrase) -> bool:
    """Bind a paper that an article brings in behind who spoke: "He tweeted … A later tweet said", "the palace said … a statement read"."""
    folds, actor, head = phrase.folds, phrase.actor, phrase.head
    if (
        phrase.opening in ("a", "another", "the")
        and head in ("tweet", "post")
        and folds[actor.head - 1] in _ANOTHER
    ):
        posted_by_voice(actor, phrase.memory, phrase.number)
        return True
    if phrase.opening in ("a", "an") and head in OWN_PAPERS and actor.last == actor.first + _SHORT:
        teller = phrase.near(phrase.memory.teller, 1)
        says = folds[actor.first - 1] in _BEFORE_PAPERS or folds[actor.last : actor.last + 1] in _READ
        if teller is not None and says and not is_posted(folds, actor.last):
            phrase.stands_for(teller)  # "the palace said … according to a statement"
        return True
    return False


def by_issuer(phrase: SourcePhrase) -> None:
    """Bind "the statement", "the report", "the newspaper" to the body that acted last."""
    head, actor, memory, lists = phrase.head, phrase.actor, phrase.memory, speakers()
    if not phrase.plain or head not in lists.documents | lists.outlets or head in _SITES:
        return
    body = phrase.near(memory.body, REACH)
    if head in OWN_PAPERS and (teller := phrase.near(memory.teller, _FAR)) is not None:
        body = teller
    if body is not None and body.kind == "medium" and head in OWN_PAPERS:
        body = _credited_by(phrase.folds, body, memory) or body
    told = memory.teller is not None and memory.teller[1] is body
    if body is not None and body.kind == "side" and not told and head in OWN_PAPERS:
        body = None  # a side that only acted has issued nothing
    actor.antecedent = memory.medium if head in lists.outlets and memory.medium is not None else body
    if actor.antecedent is not None and actor.antecedent.kind == "side" and head in ("report", "reports"):
        actor.antecedent = None
    if actor.antecedent is not None:
        actor.side = actor.antecedent.side


def posted_by_voice(actor: Actor, memory: Memory, number: int) -> None:
    """Let a post be that of who spoke right before."""
    if memory.voice is not None and number - memory.voice[0] <= 1:
        voice = memory.voice[1]
        actor.antecedent = Actor(actor.first, actor.last, "person", (voice,), voice.side)


def _titled_giver(folds: list[str], paper: Actor) -> Actor | None:
    """Return whose words a paper holds that names him by his office alone: "the Ukrainian leader's evening address"."""
    giver = next((a for a in paper.within if a.kind == "person" and len(a.people) == 1), None)
    if giver is None or giver.first != paper.first or folds[giver.last] not in ("'s", "'"):
        return None
    named = not set(giver.people[0].words).isdisjoint(folds[giver.first : giver.last])
    return None if named else giver


def _credited_by(folds: list[str], outlet: Actor, memory: Memory) -> Actor | None:
    """Return whose statement an outlet passes on: "That is according to the ministry's press service, Nordfax reports."."""
    sentence = memory.page.sentences[memory.page.sentence_at(outlet.first)]
    for source in reversed(memory.sources):
        if source.first < sentence.first:
            break
        body = folds[source.head] in speakers().bodies and source.last <= outlet.first
        before = folds[max(0, source.first - _ACCORDING) : source.first]
        if body and ("according" in before or "by" in before):
            return source.antecedent or source
    return None
