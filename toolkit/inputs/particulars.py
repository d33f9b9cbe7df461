"""What a page says of itself: its title, date, publisher and address."""

import re
from collections.abc import Mapping, Sequence

from toolkit.inputs.markup import Tag

# In the order of trust: what newsrooms write for machines first.
_PUBLISHED = (
    "article:published_time",
    "datepublished",
    "dcterms.issued",
    "dcterms.date",
    "dc.date.issued",
    "dc.date",
    "dcterms.created",
    "publication_date",
    "publish-date",
    "pubdate",
    "parsely-pub-date",
    "sailthru.date",
    "date",
)
_PUBLISHER = ("og:site_name", "dcterms.publisher", "dc.publisher")
_LINKED_DATA_DATE = re.compile(r'"datePublished"\s{0,9}:\s{0,9}"([^"]{4,40})"')


class Particulars:
    """Collects a page's particulars tag by tag; dates stay as the page writes them."""

    def __init__(self) -> None:
        self.title: str | None = None
        self.language: str | None = None
        self._canonical: str | None = None
        self._linked_data_date: str | None = None
        self._time: str | None = None
        self._meta: dict[str, str] = {}
        self._raw = ""  # the element whose content the next text is

    @property
    def published(self) -> str | None:
        """When the page says that it was published."""
        return _first(self._meta, _PUBLISHED) or self._linked_data_date or self._time

    @property
    def publisher(self) -> str | None:
        """The name of the site or of its publisher."""
        return _first(self._meta, _PUBLISHER)

    @property
    def url(self) -> str | None:
        """The page's own address."""
        return self._canonical or self._meta.get("og:url")

    def read(self, token: Tag | str) -> None:
        """Take in one tag or text."""
        if isinstance(token, str):
            if self._raw == "title" and self.title is None:
                self.title = token.strip() or None
            elif self._raw == "script" and self._linked_data_date is None:
                match = _LINKED_DATA_DATE.search(token)
                self._linked_data_date = match[1] if match else None
            return
        self._raw = "" if token.is_end else token.name
        if not token.is_end:
            self._start(token)

    def _start(self, tag: Tag) -> None:
        attributes = tag.attributes
        match tag.name:
            case "html":
                self.language = attributes.get("lang") or None
            case "meta":
                name = (
                    attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
                )
                if content := attributes.get("content", "").strip():
                    self._meta.setdefault(name.lower(), content)
            case "link" if attributes.get("rel", "").lower() == "canonical":
                self._canonical = attributes.get("href") or None
            case "time" if self._time is None:
                self._time = attributes.get("datetime") or None


def _first(meta: Mapping[str, str], names: Sequence[str]) -> str | None:
    return next((meta[name] for name in names if name in meta), None)
