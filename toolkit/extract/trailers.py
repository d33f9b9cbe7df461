"""Where what follows a text begins: links, quick facts, contacts, notes to editors."""

import re
from collections.abc import Iterator

from toolkit.extract.reading import Reading
from toolkit.patterns import awaited

_TRAILER = awaited(
    r"""(?:quick\ facts|associated\ links?(?:\(s\))?|[(\[]reference[)\]]|related\ (?:links|products|information|articles|documents)|(?:related|see\ also)[ ]*(?=\n|$)|notes?\ to\ editors|background
        |about\ |editor.s\ note|for\ (?:more|further)\ information|contacts?|(?:media|press)\ (?:e|i)nquiries|media\ contacts?|read\ more|\*\*\*|\#\#\#|___|-+\s*$|quotes?$)""",
    re.IGNORECASE | re.VERBOSE,
)


# What a site puts below any of its texts: other news, and places for comments.
_SITE = awaited(
    r"""(?:latest|recent|more|related|recommended|top|other|popular)\ (?:\w+\ )?(?:news|threads|stories|articles|posts|headlines|releases)
        (?=\s*(?:$|:|from\b|in\b|by\b|on\b))                      # "Latest News from", "MORE National ARTICLES"
      | original\ article\ link | continue\ reading | leave\ a\ (?:reply|comment) | post\ a\ comment | (?:no|\d+)\ comments?:?\s*$
      | (?:associated\ links?|related\ products?|consult\ as\ well|related\ content|updates\ to\ this\ page|suggested\ for\ you)[ ]*(?=\n|$)
      | most\ (?:read|viewed|popular)\s*$ | you\ (?:may|might)\ also\ like | (?:previous|next)\ (?:post|article)s?\b
      | more\ (?:from|in|on)\ (?:[\w&’'-]+\ ?){1,4}\s*$           # "More from Politics", a line of its own
      | [-–—]{1,2}\ ?(?-i:[A-Z]{2,8})\b(?=\s*(?:$|\d))            # "--SPA", with which an agency ends
      | notes?\ (?:to|for)\ (?:the\ )?editors?\b | [(\[]reference[)\]]
      | share\ this\s*: | subscribe\ to\ (?:our|the)""",
    re.IGNORECASE | re.VERBOSE,
)

#: How an archive of speeches says whence it has a text: "…, Readout of a call Online by Ola Berg and Ane Dahl, The Chilean Archive".
_CITATION = awaited(r"\bOnline by [A-Z][\w’'.-]+ (?:[A-Z][\w’'.-]+ ){1,3}and [A-Z]")


_SUBJECTS = awaited(
    r"""(?:tags?|keywords?|topics?|categor(?:y|ies)|sections?|subjects?|filed\ under|posted\ in|related\ topics|see\ also)\s*:""",
    re.IGNORECASE | re.VERBOSE,
)


#: Where a page stands on its site.
_PATH = awaited(r"(?:[\w’'&,/-]+ ){1,9}[>›»] (?:(?:[\w’'&,/-]+ ){1,9}[>›»] )?(?:[\w’'&,/-]+ ?){1,12}\Z")


# Where a site sends its readers to other news in the middle of a text, and the headline behind it or below it.
_ELSEWHERE = awaited(
    r"""(?:(?:read|see|watch)\ (?:also|next)|also\ read|recommended(?:\ stories)?|related(?:\ (?:news|stories|story|articles?|coverage))?|don['’]t\ miss|more\ on\ this(?:\ story)?
        |more\ (?:from|in)\ [A-Z][\w&’'-]+(?:\ [\w&’'-]+){0,3}(?=\s*$))
        \s*(?P<colon>:)?\s*(?P<headline>[^\n]{0,160})""",
    re.IGNORECASE | re.VERBOSE,
)
_CLOSED = frozenset('.!?”"')  #: how sentences of a text end, and headlines do not
_HEADLINE = 40  #: tokens


def links(reading: Reading) -> frozenset[int]:
    """Return the sentences that are but headlines of other news: "READ ALSO: Marte telephones Ilves", or lines below "Read also"; a page is searched once."""
    known = reading.memo.get("links")
    if not isinstance(known, frozenset):
        known = reading.memo["links"] = _links(reading)
    return known


def _links(reading: Reading) -> frozenset[int]:
    layout, own, below = reading.layout, set[int](), False
    for number in range(layout.title + 1, len(layout.paragraphs)):
        paragraph = layout.paragraphs[number]
        text = reading.text(paragraph.first, min(paragraph.last, paragraph.first + _HEADLINE)).strip()
        if not text or text[-1] in _CLOSED or paragraph.last - paragraph.first > _HEADLINE:
            below = False
            continue
        below = below or _is_led_away(reading, layout.paragraphs[number - 1].last, paragraph.first)
        sent = _ELSEWHERE.fullmatch(text)
        if sent is not None and (not sent["headline"] or sent["colon"]):
            below = not sent["headline"]
            own.add(number)
        elif below:
            own.add(number)
    return frozenset(n for n, s in enumerate(layout.sentences) if s.paragraph in own) if own else frozenset()


def _is_led_away(reading: Reading, last: int, first: int) -> bool:
    """Tell whether "Read also" stands between two paragraphs, as words of the page that are no part of its text."""
    between = reading.document.text[reading.tokens.ends[last - 1] : reading.tokens.starts[first]]
    sent = _ELSEWHERE.fullmatch(between.strip()) if len(between) < _WORDS else None
    return sent is not None and not sent["headline"]


_WORDS = 60  #: characters of "More on this story:"


def lists_subjects(reading: Reading, number: int) -> bool:
    """Tell whether a sentence is a page's list of subjects and no part of its text: "Tags: trade, security", "Home > Security > News"."""
    text = reading.layout.texts[number]
    return _SUBJECTS.match(text) is not None or _PATH.match(text) is not None


def trailer_start(reading: Reading) -> int:
    """Return the sentence at which what follows the text begins: links, quick facts, contacts."""
    for number, opening in _openings(reading):
        if (
            _SITE.match(opening)
            or _is_citation(reading, number)
            or (
                _TRAILER.match(opening)
                and not _is_sentence(reading, number)
                and not _is_quoted(reading, number)
            )
        ):
            return number
    return len(reading.layout.sentences)


def site_start(reading: Reading) -> int:
    """Return the sentence at which a site's own lines below a text begin: "Latest News from", "Leave a Reply"."""
    found = (
        number
        for number, opening in _openings(reading)
        if (_SITE.match(opening) and not _goes_on(reading, number, opening)) or _is_citation(reading, number)
    )
    return next(found, len(reading.layout.sentences))


def _goes_on(reading: Reading, number: int, opening: str) -> bool:
    """Tell whether an agency's mark ends but one of several of its texts: "--SPA", and below it "Riyadh, March 03, 2022, SPA --"."""
    mark = _AGENCY.match(opening)
    if mark is None:
        return False
    return _datelines(reading).get(mark[1], -1) > reading.tokens.ends[reading.layout.sentences[number].first]


def _datelines(reading: Reading) -> dict[str, int]:
    """Return where the last line stands with which each agency opens a text; a page is searched once."""
    found = reading.memo.get("datelines")
    if not isinstance(found, dict):
        found = {m[1]: m.start() for m in _OPENED.finditer(reading.document.text)}
        reading.memo["datelines"] = found
    return found


#: "Riyadh, March 03, 2022, SPA --", "Doha, 06 December 2017 (QNA) -".
_OPENED = awaited(r"^[A-Z][^\n.]{2,40}[ ,(]([A-Z]{2,8})\)? ?(?:--|[-–—])", re.MULTILINE)
_AGENCY = awaited(r"[-–—]{1,2} ?([A-Z]{2,8})\b")


def _is_citation(reading: Reading, number: int) -> bool:
    """Tell whether a paragraph says how an archive is to be cited."""
    own = reading.layout.paragraphs[reading.layout.sentences[number].paragraph]
    if "online" not in reading.tokens.folds[own.first : own.last]:
        return False
    return _CITATION.search(reading.text(own.first, own.last)) is not None


def _openings(reading: Reading) -> Iterator[tuple[int, str]]:
    """Yield the sentences with which paragraphs below the lead open, and their first words."""
    for number, sentence in enumerate(reading.layout.sentences):
        if sentence.paragraph <= reading.layout.title or number <= reading.layout.body:
            continue  # a rule or a label above the text is no end of it
        if sentence.first == reading.layout.paragraphs[sentence.paragraph].first:
            yield number, reading.text(sentence.first, min(sentence.last, sentence.first + 8))


def _is_quoted(reading: Reading, number: int) -> bool:
    """Tell whether a rule stands within a quotation that goes on below it."""
    at = reading.layout.sentences[number].first
    return reading.quotation_at(at) is not None and not reading.opens_quotation(at)


def _is_sentence(reading: Reading, number: int) -> bool:
    """Tell "About the quota, Marte said that it was too low." from the heading "About Norway"."""
    sentence = reading.layout.sentences[number]
    opening, *rest = reading.tokens.folds[sentence.first : min(sentence.last, sentence.first + 2)]
    if opening == "about" and any(behind in _COUNTED or behind[0].isdigit() for behind in rest):
        return True  # "About two hours later it was Oslo's turn."
    return (
        opening in ("about", "background", "contacts")
        and sentence.last - sentence.first > _HEADING
        and reading.layout.texts[number].rstrip()[-1:] in ".!?"
        and bool(reading.predicates[number])
    )


_COUNTED = frozenset(
    "a an half one two three four five six seven eight nine ten twenty thirty forty fifty".split()
)
_HEADING = 8  #: tokens
