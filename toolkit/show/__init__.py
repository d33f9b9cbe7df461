"""A record as a page for people: the lines of it, without how they are printed."""

from toolkit.show.lines import Line, page
from toolkit.show.words import FORCES, force, title_of

__all__ = ["FORCES", "Line", "force", "page", "title_of"]
