"""Who speaks through a paper: "the presidency in a statement said", "a release issued by the palace read"."""

from toolkit.extract.actors import Actor
from toolkit.extract.grammar.adjuncts import adjunct_start
from toolkit.extract.grammar.around import ISSUER_KINDS, Around
from toolkit.extract.speakers import speakers

_THROUGH = frozenset(("in", "through", "via"))
_GIVES_OUT = frozenset(
    "issued released published posted issues releases publishes posts issuing releasing".split()
)
_PAPER = 14  #: tokens from a paper to "that said"
_BEFORE_PAPERS = _THROUGH | _GIVES_OUT


class ThroughPapers(Around):
    """The search for who gives out a paper that says something."""

    def issuer(self, paper: Actor) -> Actor | None:
        """Return who speaks through a paper: "the presidency in a statement said"."""
        issuer = self.ends.get(paper.first - 1) if self.is_paper(paper) else None
        if issuer is None and self.is_paper(paper) and self.folds[paper.first - 1] == "in":
            issuer = self.before_dated(paper.first - 1)
        return issuer if issuer is not None and issuer.kind in ISSUER_KINDS else None

    def told_to(self, hearer: Actor) -> Actor | None:
        """Return who speaks in a paper to somebody: "Berg in a statement to CNN said"."""
        paper = self.ends.get(hearer.first - 1)
        if paper is None or not self.is_paper(paper) or self.folds[paper.first - 1] != "in":
            return None
        return self.ends.get(paper.first - 1) or self.before_dated(paper.first - 1)

    def before_dated(self, at: int) -> Actor | None:
        """Return who stands before a day and a paper: "Marte on Monday in a statement said", "Berg, on 7 May, in a letter said"."""
        begin = adjunct_start(self.folds, max(0, at - 8), at)
        begin -= self.folds[begin - 1] == ","
        return self.ends.get(begin) if begin < at else None

    def is_paper(self, actor: Actor) -> bool:
        """Tell whether a phrase is a paper that somebody speaks through."""
        if actor.kind != "source":
            return False
        if self.folds[actor.first - 1] not in _BEFORE_PAPERS and not self._put_out(actor.first - 1):
            return False
        return self.folds[actor.head] in speakers().documents

    def _put_out(self, at: int) -> bool:
        """Tell whether "put out" ends at a token."""
        return self.folds[at] == "out" and self.folds[at - 1] in ("put", "puts")

    def gave_out(self, paper: Actor) -> Actor | None:
        """Return who gives out a paper, by the verb before it."""
        verb = paper.first - 1 - self._put_out(paper.first - 1)
        if self.folds[verb] not in _GIVES_OUT | {"put", "puts"}:
            return None
        found = (self.ends.get(j) for j in range(verb, max(verb - 4, 0), -1))
        giver = next((a for a in found if a is not None), None)
        return giver if giver is not None and giver.kind in ISSUER_KINDS else None

    def given_out_by(self, floor: int) -> Actor | None:
        """Return who issued the paper that opens a clause: "A statement issued by Marte's office, …"."""
        paper = self.starts.get(floor)
        if paper is None or paper.kind != "source" or self.folds[paper.head] not in speakers().documents:
            return None
        if paper.last + 2 >= self.last or self.folds[paper.last] not in _GIVES_OUT:
            return None
        return self.starts.get(paper.last + 2) if self.folds[paper.last + 1] == "by" else None

    def of_paper(self, giver: Actor, start: int) -> int:
        """Return where a clause begins whose subject stands behind a paper: "a press release issued by the palace read"."""
        verb = giver.first - 2
        if self.folds[giver.first - 1] != "by" or verb < 1 or self.folds[verb] not in _GIVES_OUT:
            return start
        paper = self.ends.get(verb)
        return paper.first if paper is not None and paper.kind == "source" else start

    def gave_paper(self, that: int, floor: int) -> Actor | None:
        """Return who gave out the paper that "that" goes back to: "Chile released a readout of the call that said"."""
        for j in range(that - 1, max(floor, that - _PAPER), -1):
            if self.text[j] in ',;:“”"':
                return None
            if self.folds[j] in speakers().documents:
                verb = next(
                    (k for k in range(j - 1, max(floor, j - 5), -1) if self.folds[k] in _GIVES_OUT), None
                )
                giver = self.ends.get(verb) if verb is not None else None
                return giver if giver is not None and giver.kind in ISSUER_KINDS else None
        return None
