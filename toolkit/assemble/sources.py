"""The sources of a record: the document itself, and everybody whom it cites, each once."""

from collections.abc import Iterable
from typing import cast

from toolkit.assemble.acronyms import long_form
from toolkit.assemble.bodies import body_of, is_paper, with_other_names
from toolkit.assemble.evidence import Evidences
from toolkit.assemble.sourcenames import is_media, kind_of, name_of
from toolkit.assemble.sourcestates import state_of
from toolkit.extract.actors import Actor
from toolkit.extract.attribution import Step
from toolkit.extract.calls.call import Call
from toolkit.extract.outlets import publishes
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading
from toolkit.extract.speakers import speakers
from toolkit.models import AttributionStep, Source, SourceKind
from toolkit.text import visible

#: Last words of phrases that mean states rather than people: "both sides".
_COLLECTIVE = frozenset(
    """side sides party parties country countries nation nations state states government governments capital capitals
    delegations neighbours neighbors allies partners friends""".split()
)


class Sources:
    """Give each source its s-id in order of first use; `s1` is the document."""

    def __init__(
        self,
        reading: Reading,
        call: Call,
        evidences: Evidences,
        people: dict[int, str],
        kind: str,
        side: str | None,
        name: str | None,
    ) -> None:
        self.reading = reading
        self.call = call
        self.evidences = evidences
        self.people = people
        self._sources: list[Source] = [
            Source(id="s1", kind=cast(SourceKind, kind), name=name, side=side, document="d1")
        ]
        self._keys: dict[object, str] = {}
        self._derived: dict[str, list[str]] = {}
        self._names: dict[str, list[str]] = {}  #: all names under which the text cites a source

    def attribution(self, chain: tuple[Step, ...], rule: str) -> tuple[AttributionStep, ...]:
        """Turn a chain into the record's attribution."""
        steps: list[AttributionStep] = []
        outer: list[str] = []
        level: list[str] = []
        at: tuple[int, int] | None = None
        for step in chain:
            if (step.first, step.last) != at:  # steps with the same words are parallel
                outer, level, at = level or outer, [], (step.first, step.last)
            for source in self._refer(step):
                if steps and any(known.source == source for known in steps):
                    continue  # nobody reports himself
                evidence = (self.evidences.tokens(step.first, step.last, step.rule or rule),)
                steps.append(AttributionStep(source=source, verb=step.verb or None, evidence=evidence))
                sid = source if source.startswith("s") else self._speaker_source(step, source)
                if sid is not None:
                    level.append(sid)
                    for above in outer:
                        self._derive(above, sid)
        return tuple(steps)

    def _derive(self, source: str, origin: str) -> None:
        """Note that a source has something from another, unless the other has it from the first."""
        known = self._derived.setdefault(source, [])
        if (
            origin not in (source, "s1")
            and origin not in known
            and source not in self._derived.get(origin, [])
        ):
            known.append(origin)

    def asserting(self, chain: tuple[Step, ...]) -> tuple[str, ...]:
        """Return the s-ids that assert what a chain reports: its innermost source that is not a principal."""
        for step in reversed(chain):
            for source in self._refer(step):
                if source.startswith("s"):
                    return (source,)
                person = next((p for p in step.actor.people), None)
                if person is not None:
                    found = self._speaker(person, step)
                    if found is not None:
                        return (found,)
        return ("s1",)

    def _speaker_source(self, step: Step, source: str) -> str | None:
        if source.startswith("p") and step.actor.people and step.actor.people[0] not in self.call.people:
            return self._speaker(step.actor.people[0], step)
        return None

    def _speaker(self, person: Person, step: Step) -> str | None:
        pid = self.people.get(person.index)
        if pid is None:
            return None
        key = ("p", person.index)
        if key not in self._keys:
            kind = (
                "official_briefing"
                if person.role in ("spokesperson", "adviser", "deputy", None)
                else "official_statement"
            )
            name = " ".join(visible(person.forms[0]).split()) if person.forms else None
            self._add(key, kind, name, self._side_of(pid, person), pid, step.actor)
        return self._keys[key]

    def _named(self, person: Person) -> str | None:
        """Return the id of a person, or the side of one of whom the text has no name: only that tells who it was."""
        pid = self.people[person.index]
        return pid if person.forms or person.holder is not None else self._side_of(pid, person)

    def _side_of(self, pid: str, person: Person) -> str | None:
        """Return the side that the record gives a person: that of whoever the text names under the same id."""
        same = (p.side for p in self.call.people if self.people.get(p.index) == pid and p.side is not None)
        return next(same, person.side)

    def _refer(self, step: Step) -> tuple[str, ...]:
        actor = step.actor.antecedent or step.actor
        if actor.kind == "group":
            return self._leaders(actor) or self.call.all_sides() or ("s1",)
        if actor.people:
            known = self._all_named(actor.people)
            if known:
                return known
        if actor.kind == "pronoun":
            if actor.side is not None:
                return (actor.side,)
            return ("s1",)
        if actor.kind == "side" and actor.sides:
            return actor.sides
        if actor.medium is not None:
            if publishes(self.reading.document, actor.medium):
                return ("s1",)
            home = actor.medium.side if actor.medium.kind == "state_media" else None
            full = long_form(self.reading, actor.medium.name)
            name = _with_short(actor, actor.medium.name) if full is None else f"{full} ({actor.medium.name})"
            return (self._keyed(("m", actor.medium.name), actor.medium.kind, name, home, actor),)
        name = _with_short(actor, name_of(self.reading, actor))
        kind = kind_of(name, actor)
        state = state_of(self.reading, self.call, actor)
        body = body_of(self.reading, actor)
        if body is not None and state is None:  # "the Elysee", then "the presidency"
            states = {k[1] for k in self._bodies() if k[2] == body}
            state = states.pop() if len(states) == 1 else None
        key = self._key_of(actor, name, state, body)
        sid = self._keyed(key, kind, name, state, actor)
        if body is not None and self.reading.tokens.folds[actor.head] not in speakers().documents:
            self._names.setdefault(sid, []).append(name)
        return (sid,)

    def _key_of(self, actor: Actor, name: str, state: str | None, body: str | None) -> tuple[str, ...]:
        """Return what a cited phrase is known by: its state's media, its body, the one body of its state, or its name."""
        if actor.side and is_media(name):
            return ("media", actor.side)
        if state is not None and body is not None:
            return ("body", state, body)
        if state is not None and is_paper(self.reading, actor):  # "the Israeli statement"
            bodies = [key for key in self._bodies() if key[1] == state]
            if len(bodies) == 1:
                return bodies[0]
        return ("n", name.casefold())

    def _bodies(self) -> list[tuple[str, ...]]:
        """List the bodies cited so far, each with its state."""
        return [key for key in self._keys if isinstance(key, tuple) and key[0] == "body"]

    def _leaders(self, actor: Actor) -> tuple[str, ...]:
        """Return the people on the call where a phrase for all of them means people and one speaks for each side."""
        if self.reading.tokens.folds[actor.last - 1] in _COLLECTIVE:
            return ()
        people = [p for p in self.call.people if p.index in self.people]
        sides = [p.side for p in people]
        if len(people) < 2 or len(set(sides)) < len(sides) or set(sides) != set(self.call.all_sides()):
            return ()
        return self._all_named(people)

    def _all_named(self, people: Iterable[Person]) -> tuple[str, ...]:
        return tuple(filter(None, [self._named(person) for person in people if person.index in self.people]))

    def _keyed(self, key: object, kind: str, name: str, side: str | None, actor: Actor) -> str:
        if key not in self._keys:
            self._add(key, kind, name, side, None, actor)
        return self._keys[key]

    def _add(
        self, key: object, kind: str, name: str | None, side: str | None, speaker: str | None, actor: Actor
    ) -> None:
        sid = f"s{len(self._sources) + 1}"
        self._keys[key] = sid
        self._sources.append(
            Source(
                id=sid,
                kind=cast(SourceKind, kind),
                name=name,
                speaker=speaker,
                side=side,
                evidence=(self.evidences.tokens(actor.first, actor.last, "source.cited"),),
            )
        )

    def frozen(self) -> tuple[Source, ...]:
        """Return the sources, the document derived from all that it cites directly."""
        from attrs import evolve  # noqa: PLC0415 - attrs is loaded by the models already

        cited = [s.id for s in self._sources[1:]]
        reached: dict[str, tuple[str, ...]] = {"s1": tuple(cited)}
        for sid in cited:
            reached[sid] = tuple(d for d in self._derived.get(sid, []) if not self._reaches(d, sid))
        return tuple(
            evolve(
                s,
                derived_from=reached.get(s.id, ()),
                name=with_other_names(s.name, self._names.get(s.id, [])),
            )
            for s in self._sources
        )

    def _reaches(self, start: str, goal: str) -> bool:
        seen: set[str] = set()
        todo = [start]
        while todo:
            node = todo.pop()
            if node == goal:
                return True
            if node not in seen:
                seen.add(node)
                todo += self._derived.get(node, [])
        return False


def _with_short(actor: Actor, name: str) -> str:
    """Return a name with the initials by which the text has it as well: "Saudi Press Agency (SPA)"."""
    return name if actor.short is None or actor.short in name else f"{name} ({actor.short})"
