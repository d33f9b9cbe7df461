"""The page: articles of texts and records, the legend, style and script in one file."""

from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from html import escape
from importlib.resources import files

from attrs import frozen

from toolkit.models.record import CallRecord
from toolkit.models.shapes import Evidence
from toolkit.show.words import title_of
from toolkit.view.facts import KINDS, Fact, Section, Step, heading, sections
from toolkit.view.highlight import Mark, marked
from toolkit.wording import on_one_line


@frozen
class Article:
    """One text with the records that speak of it, and why there are none where there are none."""

    ref: str
    text: str | None
    records: tuple[CallRecord, ...] = ()
    reason: str = ""


def render(articles: Sequence[Article]) -> str:
    """Return one HTML document; the same articles give the same bytes."""
    style, script = _resource("style.css"), _resource("script.js")
    title = articles[0].ref if len(articles) == 1 else f"{len(articles)} texts and their records"
    policy = (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    body = "".join(_article(number, article) for number, article in enumerate(articles, 1))
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{_line(title)} · readout</title>\n<style>{style}</style>\n</head>\n"
        f'<body class="{" ".join(f"show-{kind}" for kind in KINDS)}">\n'
        f"{_header(articles)}<main>\n{body}</main>\n<script>{script}</script>\n</body>\n</html>\n"
    )


def _resource(name: str) -> str:
    return (files("toolkit") / "view" / name).read_text(encoding="utf-8")


def _digest(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def _line(text: str) -> str:
    return escape(on_one_line(text))


def _header(articles: Sequence[Article]) -> str:
    legend = "".join(
        f'<label><input type="checkbox" checked data-kind="{kind}"><mark class="k-{kind}">{kind}</mark></label>'
        for kind in KINDS
    )
    listed = ""
    if len(articles) > 1:
        links = "".join(
            f'<li><a href="#a{number}">{_line(article.ref)}</a> '
            f"<span>{_line('; '.join(heading(r) for r in article.records) or article.reason)}</span></li>"
            for number, article in enumerate(articles, 1)
        )
        listed = (
            f'<details class="contents"><summary>{len(articles)} texts</summary><ol>{links}</ol></details>'
        )
    return (
        f'<header>\n<div class="legend" role="group" aria-label="Kinds of evidence to show">{legend}'
        '<label><input type="checkbox" data-kind="numbers">numbers</label></div>\n'
        '<p class="help">Point at a fact to see its words, or at words to see what they prove; '
        "<kbd>Tab</kbd> and <kbd>Enter</kbd> do the same, <kbd>Esc</kbd> lets go.</p>\n"
        f"{listed}</header>\n"
    )


def _article(number: int, article: Article) -> str:
    keys = _Keys(f"a{number}", article)
    panels = "".join(_record(record, keys) for record in article.records)
    if not article.records:
        panels = f'<p class="none">No record: {_line(article.reason or "no call is reported")}.</p>'
    if article.text is None:
        text = '<p class="none">The text is not at hand; --texts names it.</p>'
    else:
        text = f'<div class="text" dir="auto" lang="und">{marked(article.text, keys.marks)}</div>'
    return (
        f'<article id="a{number}" aria-label="{_line(article.ref)}">\n'
        f'<section class="document" aria-label="Text"><h2>{_line(article.ref)}</h2>{text}</section>\n'
        f'<section class="panel" aria-label="Record">{panels}</section>\n</article>\n'
    )


class _Keys:
    """Numbers facts, and keeps the marks of those whose words stand where they should."""

    def __init__(self, prefix: str, article: Article) -> None:
        self.prefix = prefix
        self.article = article
        self.marks: list[Mark] = []
        self.count = 0
        self.documents: Mapping[str, str | None] = {}

    def enter(self, record: CallRecord) -> None:
        self.documents = {document.id: document.ref for document in record.documents}

    def key(self, kind: str, evidence: Iterable[Evidence]) -> tuple[str, bool]:
        """Return a new key for a fact, and whether all its words stand in the text where they should."""
        self.count += 1
        key = f"{self.prefix}-{self.count}"
        sound = True
        for part in evidence:
            if self.article.text is None or self.documents.get(part.document) != self.article.ref:
                continue
            if 0 <= part.start < part.end and self.article.text[part.start : part.end] == part.exact:
                self.marks.append(Mark(part.start, part.end, kind, key))
            else:
                sound = False
        return key, sound


def _record(record: CallRecord, keys: _Keys) -> str:
    keys.enter(record)
    parts = "".join(_section(section, keys) for section in sections(record))
    made = f"{record.provenance.tool} {record.provenance.version}, schema {record.schema_version}"
    return (
        f'<div class="record"><h2>{_line(title_of(record))}</h2>\n{parts}'
        f'<p class="made"><code>{_line(record.id)}</code> · {_line(made)}</p></div>\n'
    )


def _section(section: Section, keys: _Keys) -> str:
    lines: list[str] = []
    chain: tuple[Step, ...] = ()
    for fact in section.facts:
        # In "Who says what" a chain stands once above the statements that it governs.
        if section.heading == "Who says what":
            if fact.chain != chain:
                lines.append(f'<li class="voice">{"".join(_steps(fact.chain, keys))}</li>')
                chain = fact.chain
            lines.append(_fact(fact, keys, ()))
        else:
            lines.append(_fact(fact, keys, fact.chain))
    return f"<h3>{section.heading}</h3>\n<ul>\n{''.join(lines)}</ul>\n"


def _fact(fact: Fact, keys: _Keys, chain: tuple[Step, ...]) -> str:
    label = f'<b class="label {_slug(fact.label)}">{_line(fact.label)}</b> ' if fact.label else ""
    words = f"<bdi>{_line(fact.text)}</bdi>"
    notes = "".join(f"<small>{_line(note)}</small>" for note in fact.notes)
    voices = f'<span class="chain">{"".join(_steps(chain, keys))}</span>' if chain else ""
    if not fact.evidence:
        return f'<li class="bare">{label}{words}{notes}{voices}</li>\n'
    key, sound = keys.key(fact.kind, fact.evidence)
    warning = "" if sound else '<small class="wrong">these words do not stand there in the text</small>'
    return (
        f'<li><a class="fact k-{fact.kind}" id="f-{key}" href="#t-{key}" data-key="{key}">'
        f'<i class="n">{key.rpartition("-")[2]}</i>{label}{words}{notes}{warning}</a>{voices}</li>\n'
    )


def _steps(chain: tuple[Step, ...], keys: _Keys) -> Iterator[str]:
    for index, step in enumerate(chain):
        arrow = '<span class="arrow" aria-hidden="true"> › </span>' if index else ""
        if step.evidence:
            key, _ = keys.key("source", step.evidence)
            yield (
                f'{arrow}<a class="fact step k-source" id="f-{key}" href="#t-{key}" data-key="{key}">'
                f'<i class="n">{key.rpartition("-")[2]}</i><bdi>{_line(step.text)}</bdi></a>'
            )
        else:
            yield f'{arrow}<span class="step"><bdi>{_line(step.text)}</bdi></span>'


def _slug(label: str) -> str:
    return "l-" + "".join(char if char.isascii() and char.isalnum() else "-" for char in label.lower())
