"""Declare an extraction rule: what wakes it, what it finds, and examples that are its tests and documentation."""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from importlib import import_module
from os.path import dirname, join
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from toolkit.discovery import collect, module_names
from toolkit.errors import RuleError
from toolkit.keeping import beside, worked_out
from toolkit.lexicon import PhraseTrie

_PACKAGE: Final = "toolkit.extract.rules"

#: In an example, these marks stand around the evidence that the rule must give; they are not part of the text.
OPEN, CLOSE = "⟦", "⟧"


class ExtractionRule(NamedTuple):
    """One rule, in a file of its own under `toolkit/extract/rules/`.

    `id` is `family.slug`; it stands as `rule` on every piece of evidence that the rule produced. A rule wakes on
    `verbs` (kinds of verb, as in `lexicons/<language>/verbs.toml`) or on `phrases` (the notation of
    `toolkit.lexicon`), and is called as `find(reading, predicate)` or `find(reading, sentence, hit)`.
    """

    id: str
    summary: str
    verbs: tuple[str, ...]
    phrases: tuple[str, ...]
    examples: tuple[str, ...]
    find: Callable[..., Iterable[Any]]
    order: int = 50  #: where two rules claim the same words, the lower order wins
    file: str = ""

    @property
    def family(self) -> str:
        """Return the part of the id before the dot, which names the kind of fact."""
        return self.id.partition(".")[0]


def extraction_rule(
    rule_id: str,
    *,
    examples: tuple[str, ...],
    verbs: tuple[str, ...] = (),
    phrases: tuple[str, ...] = (),
    order: int = 50,
) -> Callable[[Callable[..., Iterable[Any]]], ExtractionRule]:
    """Make a rule of a function whose docstring's first line says what it finds.

    `examples` are short documents; the first ones give nothing, the others mark the evidence with ⟦ ⟧.
    Raises `RuleError` where the declaration is incomplete.
    """

    def declare(find: Callable[..., Iterable[Any]]) -> ExtractionRule:
        summary = (find.__doc__ or "").strip().partition("\n")[0]
        if not summary:
            message = f"{rule_id} has no docstring"
            raise RuleError(message)
        if not examples or OPEN in examples[0] or not any(OPEN in e for e in examples):
            message = f"{rule_id} needs an example without evidence first, and one with evidence marked {OPEN}…{CLOSE}"
            raise RuleError(message)
        if not verbs and not phrases:
            message = f"{rule_id} names nothing that wakes it"
            raise RuleError(message)
        module = find.__module__.removeprefix("toolkit.").replace(".", "/")
        return ExtractionRule(rule_id, summary, verbs, phrases, examples, find, order, f"toolkit/{module}.py")

    return declare


class _Found:
    """What a rule finds: its module is imported when a text first wakes it, as most texts wake a third of the rules."""

    def __init__(self, module: str, name: str) -> None:
        self._where = module, name
        self._find: Callable[..., Iterable[Any]] | None = None

    def __call__(self, *told: object) -> Iterable[Any]:
        if self._find is None:
            module, name = self._where
            rule: ExtractionRule = getattr(import_module(module), name)
            self._find = rule.find
        return self._find(*told)


@cache
def extraction_rules() -> Mapping[str, ExtractionRule]:
    """Return every extraction rule by id, as their files declare them; what these say is kept until one of them changes."""
    folder = join(dirname(__file__), "rules")
    files = [join(folder, f"{name}.py") for name in module_names(_PACKAGE)]
    declared = worked_out(beside(folder, "rules"), (__file__, *files), _declared)
    return MappingProxyType(
        {rule[0]: ExtractionRule._make((*rule[:5], _Found(*where), *rule[5:])) for rule, where in declared}
    )


def _declared() -> list[tuple[tuple[Any, ...], tuple[str, str]]]:
    """Return what the rules declare but for their functions, and where these are."""
    return [
        ((*rule[:5], *rule[6:]), (rule.find.__module__, rule.find.__name__))
        for rule in collect(_PACKAGE, ExtractionRule, key="id").values()
    ]


@cache
def family(name: str) -> Mapping[str, ExtractionRule]:
    """Return the rules of one family by id."""
    return MappingProxyType({i: r for i, r in extraction_rules().items() if r.family == name})


@cache
def by_verb(name: str) -> Mapping[str, tuple[ExtractionRule, ...]]:
    """Return the rules of a family that each kind of verb wakes, the first by order first."""
    rules: dict[str, tuple[ExtractionRule, ...]] = {}
    for rule in _in_order(name):
        for kind in rule.verbs:
            rules[kind] = (*rules.get(kind, ()), rule)
    return MappingProxyType(rules)


@cache
def by_phrase(name: str) -> PhraseTrie[tuple[ExtractionRule, ...]]:
    """Return the rules of a family that each phrase wakes, the first by order first."""
    return PhraseTrie.of_claims((notation, rule) for rule in _in_order(name) for notation in rule.phrases)


@cache
def tries_of(name: str) -> tuple[PhraseTrie[ExtractionRule], ...]:
    """Return a trie for each rule of a family that wakes on phrases: two rules may wake on overlapping ones."""
    return tuple(
        PhraseTrie.of_notations((notation, rule) for notation in rule.phrases)
        for rule in family(name).values()
        if rule.phrases
    )


@cache
def orders(name: str) -> Mapping[str, int]:
    """Return the order of each rule of a family by id: of two that claim the same words the lower one wins."""
    return MappingProxyType({i: rule.order for i, rule in family(name).items()})


def _in_order(name: str) -> list[ExtractionRule]:
    return sorted(family(name).values(), key=lambda rule: rule.order)
