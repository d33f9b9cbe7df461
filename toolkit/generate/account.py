"""Write a text and, with every sentence, the part of the record that it proves."""

from hashlib import sha256
from typing import Any

from toolkit.generate.choice import Choices
from toolkit.generate.figures import Figure, full_name
from toolkit.generate.style import Style
from toolkit.generate.template import Marks, Piece, Template, compiled
from toolkit.reference.sides import demonym

JSON = dict[str, Any]


class Account:
    """One document in the making, and what the record gets from it; `choices` may be exchanged on the way."""

    def __init__(self, style: Style, choices: Choices, document: str = "d1") -> None:
        self.style = style
        self.choices = choices
        self.document = document
        self.shorts: dict[str, str] = {}  #: how one is called after the first mention, if always alike
        self.published_as: dict[str, list[str]] = {}
        self.where: dict[str, JSON] = {}  #: evidence of the first mention of each person
        self.text = ""
        self._parts: list[str] = []
        self._at = 0
        self._glue = ""
        self._paragraphs = 0
        self._met: list[str] = []  #: people named for the first time in a sentence that is not written yet

    def mention(self, figure: Figure) -> str | Piece:
        """Name a person: in full and with a mark at first, in short after that."""
        forms = self.published_as.get(figure.id)
        if forms is not None:
            short = self.shorts.get(figure.id) or self._later(figure)
            if short not in forms:
                forms.append(short)
            return short
        full = self._first(figure)
        self.published_as[figure.id] = [figure.name or full]
        if not figure.name:
            self.shorts[figure.id] = full
        self._met.append(figure.id)
        return Piece(full, {"@" + figure.id: (0, len(full))})

    def _first(self, figure: Figure) -> str:
        if figure.capacity != "principal":
            return full_name(figure)
        style = self.style
        own = figure.id == "p1" and style.own_mentions
        forms = style.own_mentions if own else style.mentions
        if figure.fictitious:  # nothing but the text tells the office
            forms = tuple(form for form in forms if "{prefix}" in form) or ("{prefix} {name} of {land}",)
        return self.choices.pick(forms).format(
            prefix=figure.prefix,
            name=figure.name,
            land=figure.land,
            adj=demonym(figure.side or ""),
        )

    def _later(self, figure: Figure) -> str:
        laters = self.style.laters
        if not figure.side or figure.capacity != "principal":
            return figure.family
        form = laters[0] if len(laters) == 1 else self.choices.pick(laters)
        if form == "{family}":
            return figure.family
        return form.format(
            family=figure.family,
            name=figure.name,
            prefix=figure.prefix,
            office=figure.prefix.lower(),
            land=figure.land,
            adj=demonym(figure.side),
        )

    def unnamed(self, figure: Figure, words: str) -> Piece:
        """Mention a person for the first time by the office alone."""
        self.published_as[figure.id] = [words]
        self.shorts[figure.id] = words
        self._met.append(figure.id)
        return Piece(words, {"@" + figure.id: (0, len(words))})

    def paragraph(self) -> None:
        """Begin a new paragraph with the next sentence."""
        if self._at:
            self._glue = "\n\n"

    def number(self) -> None:
        """Begin a numbered paragraph with the next sentence."""
        self._paragraphs += 1
        self._glue = f"\n\n{self._paragraphs}. " if self._at else f"{self._paragraphs}. "

    def heading(self, piece: Piece) -> None:
        """Write a line of its own; the text goes on after a blank line."""
        self.put(piece, "")
        self._glue = "\n\n"

    def dateline(self, words: str) -> None:
        """Write what stands before the next sentence."""
        self._parts += (self._glue, words)
        self._at += len(self._glue) + len(words)
        self._glue = ""

    def put(self, piece: Piece, stop: str = ".") -> "Placed":
        """Write a sentence, and note where people are first mentioned in it."""
        text, marks = piece
        if text[:1].islower():
            text = text[0].upper() + text[1:]
        if text[-1] == stop:  # “Jr.”
            stop = ""
        glue = self._glue
        self._parts += (glue, text, stop)
        start = self._at + len(glue)
        self._at = start + len(text) + len(stop)
        self._glue = " "
        placed = Placed(self.document, start, text, marks)
        if self._met:
            for identifier in [each for each in self._met if "@" + each in marks]:
                self.where[identifier] = placed.evidence("@" + identifier)
                self._met.remove(identifier)
        return placed

    def finish(self) -> None:
        """Join the text; nothing is written after that."""
        self.text = "".join(self._parts)

    def pick(self, sources: tuple[str, ...]) -> Template:
        """Choose one of several sentences."""
        return compiled(sources[0] if len(sources) == 1 else self.choices.pick(sources))

    def describe(self, ref: str, **known: str | None) -> JSON:
        """Describe the finished document as the record does; `known` are its title, publisher and so on."""
        return {
            "id": self.document,
            "ref": ref,
            "title": known.get("title"),
            "publisher": known.get("publisher"),
            "published": known.get("published"),
            "url": known.get("url"),
            "language": known.get("language"),
            "sha256": sha256(self.text.encode()).hexdigest(),
            "length": len(self.text),
        }


class Placed:
    """A sentence in its place."""

    __slots__ = ("document", "marks", "start", "text")

    def __init__(self, document: str, start: int, text: str, marks: Marks) -> None:
        self.document = document
        self.start = start
        self.text = text
        self.marks = marks

    def evidence(self, mark: str) -> JSON:
        """Return the evidence that a mark's words are."""
        first, last = self.marks[mark]
        start = self.start
        return {
            "document": self.document,
            "start": start + first,
            "end": start + last,
            "exact": self.text[first:last],
        }

    def words(self, mark: str) -> str:
        """Return a mark's words."""
        first, last = self.marks[mark]
        return self.text[first:last]
