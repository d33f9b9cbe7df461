"""The visible text of pages, and what pages say of themselves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.inputs.html import charset, read_page
from toolkit.inputs.markup import Tag, tokens
from toolkit.inputs.texts import read_documents


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("", ""),
        ("plain", "plain"),
        ("<script>let a = '<p>no</p>'</script><style>p {}</style>", ""),
        ("<SCRIPT>if (a </b) {}</SCRIPT >seen", "seen"),
        ("<script>never closed <p>text", ""),
        ("<title>Title</title><p>Text", "Text"),
        ("<nav><ul><li>Home</ul></nav><p>Text", "Text"),
        ("<p hidden>No<p>Yes", "Yes"),
        ("<div style='display: none'><div>No</div></div>Yes", "Yes"),
        ("<select><option>No</select><button>No</button>Yes", "Yes"),
        ("<!-- no <p> --><p>Yes<!---->!<!--> really", "Yes! really"),
        ("<!-- never closed <p>no", ""),
        ("<!doctype html><?xml no?><p>Yes", "Yes"),
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("<p>One<p>Two", "One\n\nTwo"),
        ("<div>One<div>Two</div>Three</div>", "One\n\nTwo\n\nThree"),
        ("<p>One<br>Two<br/>Three", "One\nTwo\nThree"),
        ("<ul><li>One<li>Two</ul>Three", "One\n\nTwo\n\nThree"),
        ("<table><tr><th>A<td>b<tr><td>C<td>d</table>", "A\tb\nC\td"),
        ("<p>A <b>bold</b> word, <i> spaced </i> out", "A bold word, spaced out"),
        ("<p>  \n White\t\tspace   \n</p>", "White space"),
        ("<p>One</p>\n   \n<p>Two</p>", "One\n\nTwo"),
        ("<p>un<b>broken</b>word", "unbrokenword"),
        ("<p>no\u00a0break&nbsp;space", "no\u00a0break\u00a0space"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("<p>He said <q>yes</q>.", "He said “yes”."),
        ("<p>&ldquo;Caf&eacute;&rdquo; &amp; &#8220;bar&#x201D; &lt;p&gt;", "“Café” & “bar” <p>"),
        ("<p>AT&T &copy 2026 &unknown; & alone", "AT&T © 2026 &unknown; & alone"),
        ("<p>&#99999999999999999999; &#0; &#xD800;", "\ufffd \ufffd \ufffd"),
        ("<p>&#" + "9" * 5_000 + ";", "\ufffd"),
        ("<p>1 < 2 and 3 > 2 <3", "1 < 2 and 3 > 2 <3"),
        ("<p title='a > b' data-x=\"<p>\">Text", "Text"),
        ("<p title=never closed", ""),
        ("<a href=x>link</a> text", "link text"),
        ("<body><header>Menu</header><main><p>Yes</main><footer>No", "Yes"),
        ("<body><div role=main><div>Yes</div></div><p>No", "Yes"),
        ("<body><p>No<article><p>Yes</article>No", "Yes"),
        ("<body><article>One</article><article>Two</article>", "One\n\nTwo"),
        ("<body><main> </main><p>Yes", "Yes"),
        ("\u202e\u0301<p>\U0001f4de e\u0301", "\u202e\u0301\n\n\U0001f4de e\u0301"),
        ("<p>" * 3 + "x" + "</p>" * 9, "x"),
        ("<p>One\x00Two", "One\x00Two"),
    ],
)
def test_text(markup, text):
    assert read_page(markup).text == text


PAGE = """<!doctype html>
<html lang="en-IE"><head>
<title>Call with the President | Office</title>
<meta property="og:site_name" content="The Office">
<meta property="og:url" content="https://example.org/og">
<link rel="canonical" href="https://example.org/call">
{date}
</head><body><h1>{heading}</h1><p>Text.</body></html>"""


@pytest.mark.parametrize(
    ("date", "published"),
    [
        ("", None),
        ('<meta name="viewport" content="2026">', None),
        ('<meta property="article:published_time" content="2026-03-05T10:00:00Z">', "2026-03-05T10:00:00Z"),
        ('<meta name="DC.date.issued" content="2026-03-05">', "2026-03-05"),
        ('<meta itemprop="datePublished" content="2026-03-05">', "2026-03-05"),
        ('<script type="application/ld+json">{"datePublished" : "2026-03-05"}</script>', "2026-03-05"),
        ('<time datetime="2026-03-05">5 March</time><time datetime="2020-01-01">old</time>', "2026-03-05"),
        ('<time datetime="2020-01-01"></time><meta name="date" content="2026-03-05">', "2026-03-05"),
    ],
)
def test_particulars(date, published):
    page = read_page(PAGE.format(date=date, heading="A  call"))
    assert page.published == published
    assert page.title == page.heading == "A call"
    assert page.publisher == "The Office"
    assert page.url == "https://example.org/call"
    assert page.language == "en-IE"


@pytest.mark.parametrize(
    ("markup", "title"),
    [
        ("<p>Text", None),
        ("<title> A &amp;\n B </title><p>Text", "A & B"),
        ("<title>A</title><svg><title>No</title></svg><h1>Yes<br>indeed</h1>", "Yes indeed"),
        ("<title>Yes</title><h1>One</h1><h1>Two</h1>", "Yes"),
        ("<title>No</title><h1>Site</h1><main><h1>Yes</h1></main>", "Yes"),
        ("<title>No</title><header><h1>Yes</h1></header><main><p>Text</main>", "Yes"),
    ],
)
def test_title(markup, title):
    assert read_page(markup).title == title


def test_a_heading_outside_the_content_stands_before_it(tmp_path):
    path = tmp_path / "a.html"
    path.write_text("<header><h1>A call</h1></header><main><p>Text</main>")
    (document,) = read_documents([str(path)], pytest.fail)
    assert (document.title, document.text) == ("A call", "A call\n\nText")


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (b"<p>", None),
        (b'<meta charset="windows-1252">', "windows-1252"),
        (b"<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=ISO-8859-1'>", "ISO-8859-1"),
    ],
)
def test_charset(data, encoding):
    assert charset(data) == encoding


def test_a_page_is_decoded_as_it_says(tmp_path):
    path = tmp_path / "a.html"
    path.write_bytes(b"<meta charset=windows-1252><p>caf\xe9 \x93yes\x94")
    (document,) = read_documents([str(path)], pytest.fail)
    assert document.text == "café “yes”"


def test_a_page_of_an_unknown_encoding_is_told(tmp_path):
    path = tmp_path / "a.html"
    path.write_bytes(b"<meta charset=klingon><p>caf\xe9")
    problems = []
    assert list(read_documents([str(path)], problems.append)) == []
    assert "unknown encoding: klingon" in str(problems[0])


def test_tags():
    assert list(tokens("<A HREF='x y' b=1 c d='2' b=3>text</A >")) == [
        Tag("a", {"href": "x y", "b": "1", "c": "", "d": "2"}),
        "text",
        Tag("a", {}, is_end=True),
    ]


@given(st.text(st.sampled_from("<>/!-&;#'\"= apdiv\n\u00e9")))
def test_any_markup_is_read(markup):
    page = read_page(markup)
    assert page.text == page.text.strip(" \t\n\r\f")
    assert read_page(markup) == page


@pytest.mark.parametrize(
    "piece",
    [
        "<!--",
        "<a ",
        "<![CDATA[",
        "<",
        "</",
        "&#",
        "<div>",
        "<a b='",
        "<script>",
        "<!",
        "<?",
        "<a " + "x " * 50,
        " ",
        "<p hidden>",
    ],
)
def test_hostile_markup_is_read_to_its_end(piece):
    """A quadratic reader would take minutes for these; a careless one makes text of what is none."""
    page = piece * (400_000 // len(piece))
    assert len(read_page(page).text) <= len(page)
