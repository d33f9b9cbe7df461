"""Words that are months and surnames: "May said", "told May" and "May's office" tell of somebody."""

from toolkit.extract.grammar.verbs import verb_forms


def acts_like_somebody(folds: list[str], i: int, last: int) -> bool:
    """Tell whether what could be a month is somebody: "that May had promised", "told May", "May's office", not "since May"."""
    before = folds[i - 1] if i else ""
    if before in ("with", "to") and i > 1 and folds[i - 2] in _SPEAKING:
        return True  # "spoke with May"
    if before in _RANG:
        return True
    if before in _DATING:
        return False
    verb = i + 1
    after = folds[verb + 1 : verb + 2]
    if before in verb_forms() or (folds[verb : verb + 1] == ["'s"] and not _ONES.isdisjoint(after)):
        return True
    if folds[verb : verb + 1] == ["and"] and not verb_forms().isdisjoint(folds[verb + 2 : verb + 3]):
        return True  # "May and Merkel agreed"
    while verb < last and folds[verb] in _BEFORE_VERBS:
        verb += 1
    acts = verb > i + 1 and folds[verb - 1] in _AUXILIARIES and verb < last and folds[verb] not in _BEFALLS
    return acts or (verb < last and folds[verb] in verb_forms())


_SPEAKING = frozenset("spoke spoken speaking speak talked talking call conversation talks".split())
_RANG = frozenset("rang phoned telephoned called".split())
_AUXILIARIES = frozenset("had has would will did".split())
_BEFALLS = frozenset(
    "be been see seen mark marked bring brought a an the no".split()
)  #: what months are and have
_ONES = frozenset(
    "office spokesman spokeswoman spokesperson government request counterpart team invitation offer".split()
)
_BEFORE_VERBS = _AUXILIARIES | frozenset(("also", "then", "not", "again", "later", "further"))
_DATING = frozenset(
    "in on since until till of by early mid late last next this from to before after between during through every each".split()
)
