"""The page of `readout view`: what it holds, that it is safe, and how it behaves in a browser."""

import html
import re
import shutil
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from toolkit.cli import main
from toolkit.pipeline import extract
from toolkit.text import Document
from toolkit.view.facts import KINDS, sections
from toolkit.view.highlight import Mark, marked, visible
from toolkit.view.page import Article, render

SEED = Path(__file__).parents[1] / "seeds" / "2026-02-04-putin-xi.txt"
TEXT = (
    "Prime Minister Astrid Ilves of Norway spoke by phone with President Pablo Marte of Chile on Monday, "
    "2 February 2026. The call lasted 40 minutes. Marte said the line was “never better”. The two leaders "
    "agreed to stay in touch."
)


class _Words(HTMLParser):
    """Collect what a reader sees of a marked text, without the numbers beside the marks."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.words, self.marked, self.depth, self.number = "", "", 0, False

    def handle_starttag(self, tag, attrs):
        self.depth += tag == "mark"
        self.number = self.number or tag == "a"

    def handle_endtag(self, tag):
        self.depth -= tag == "mark"
        self.number = self.number and tag != "a"

    def handle_data(self, data):
        if not self.number:
            self.words += data
            self.marked += data if self.depth else ""


def read(page):
    parser = _Words()
    parser.feed(page)
    parser.close()
    return parser


def page_of(text=TEXT, **about):
    records = extract(Document(text, ref="call", **about)).records
    return render([Article("call", text, records)])


@pytest.mark.parametrize(
    ("text", "marks", "expected"),
    [
        ("", [], ""),
        ("plain <b>", [], "plain &lt;b&gt;"),
        ("abc", [Mark(3, 3, "date", "1")], "abc"),
        (
            "abc",
            [Mark(1, 2, "date", "a1-1")],
            'a<a class="n" id="t-a1-1" href="#f-a1-1">1</a><mark class="k-date" data-f="a1-1">b</mark>c',
        ),
        (
            "abc",
            [Mark(0, 3, "topic", "a1-1"), Mark(1, 2, "date", "a1-2")],
            '<a class="n" id="t-a1-1" href="#f-a1-1">1</a><mark class="k-topic" data-f="a1-1">a</mark>'
            '<a class="n" id="t-a1-2" href="#f-a1-2">2</a>'
            '<mark class="k-date k-topic" data-f="a1-2 a1-1">b</mark>'
            '<mark class="k-topic" data-f="a1-1">c</mark>',
        ),
    ],
    ids=["nothing", "no marks", "an empty mark", "one mark", "one in another: the shorter first"],
)
def test_marks_cut_the_text(text, marks, expected):
    assert marked(text, marks) == expected


@given(st.data())
def test_the_page_shows_the_text_whatever_is_marked(data):
    text = data.draw(st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
    ends = st.integers(0, len(text))
    drawn = data.draw(st.lists(st.tuples(ends, ends), max_size=6))
    marks = [Mark(min(pair), max(pair), "topic", f"a1-{n}") for n, pair in enumerate(drawn)]
    seen = read(marked(text, marks))
    covered = sorted({i for mark in marks for i in range(mark.start, mark.end)})
    assert seen.words == visible(text)
    assert seen.marked == "".join(visible(text[i]) for i in covered)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain é 🇳🇴 e\u0301 الملك\n", "plain é 🇳🇴 e\u0301 الملك\n"),
        ("a\x00b\x1bc", "a␀b␛c"),
        ("a\u202eb", "a⟨U+202E⟩b"),
        ("a\ud800b", "a?b"),
    ],
)
def test_what_a_browser_would_obey_is_shown(text, expected):
    assert visible(text) == expected


def test_every_fact_of_the_record_is_on_the_page():
    text = SEED.read_text(encoding="utf-8")
    (record,) = extract(Document(text, ref="call")).records
    page = render([Article("call", text, (record,))])
    keys = re.findall(r'data-key="([^"]+)"', page)
    facts = [fact for section in sections(record) for fact in section.facts]
    assert len(keys) == len(set(keys)) >= sum(bool(fact.evidence) for fact in facts)
    assert set(keys) == {key for group in re.findall(r'data-f="([^"]+)"', page) for key in group.split()}
    assert {fact.kind for fact in facts} - {""} <= set(KINDS)
    assert "do not stand there" not in page


def test_the_page_needs_no_network_and_runs_only_its_own_script():
    page = page_of()
    style, script = (
        re.search(r"<style>(.*?)</style>", page, re.S)[1],
        re.search(r"<script>(.*?)</script>", page, re.S)[1],
    )
    for part in (style, script):
        assert f"'sha256-{b64encode(sha256(part.encode()).digest()).decode()}'" in page
    assert "default-src 'none'" in page
    assert not re.search(r'(?:src|href)="(?!#)|@import|url\(', page)


def test_markup_in_a_text_stays_text():
    hostile = '</div></script><script>alert(1)</script><img src=x onerror="alert(2)">'
    page = render([Article(f"<i>{hostile}", f"{hostile}\n\n{TEXT}", (), reason=hostile)])
    assert page.count("<script>") == page.count("</script>") == 1
    assert "<img" not in page
    assert html.escape(hostile) in page


def test_words_that_do_not_stand_there_are_told():
    (record,) = extract(Document(TEXT, ref="call")).records
    evidence = evolve(record.duration.evidence[0], start=0, end=10)
    wrong = evolve(record, duration=evolve(record.duration, evidence=(evidence,)))
    assert render([Article("call", TEXT, (wrong,))]).count("these words do not stand there in the text") == 1


def test_the_same_articles_give_the_same_bytes():
    assert page_of() == page_of()


def test_the_command_shows_texts_records_and_what_has_none(tmp_path, capsys):
    text = tmp_path / "call.txt"
    text.write_text(TEXT, encoding="utf-8")
    (tmp_path / "other.txt").write_text("A day without any news.", encoding="utf-8")
    page, record = tmp_path / "page.html", tmp_path / "record.json"
    assert main(["view", str(text), str(tmp_path / "other.txt"), "-o", str(page)]) == 0
    assert "No record: no word of a call" in page.read_text(encoding="utf-8")
    assert main(["extract", str(text), "-o", str(record)]) == 0
    assert main(["view", str(record), "--texts", str(text), "-o", str(page)]) == 0
    assert "Astrid Ilves" in page.read_text(encoding="utf-8")
    record.write_text("[]", encoding="utf-8")
    assert main(["view", str(tmp_path / "absent.txt"), "-o", str(page)]) == 2
    assert "absent.txt" in capsys.readouterr().err


CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@pytest.fixture(scope="module")
def browser():
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    if CHROMIUM is None:
        pytest.skip("no Chromium on this machine")
    with playwright.sync_playwright() as driver:
        started = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield started
        started.close()


@pytest.fixture
def opened(browser, tmp_path):
    page = browser.new_page(viewport={"width": 1200, "height": 800})
    page.on("dialog", lambda dialog: pytest.fail(f"the page opened a dialog: {dialog.message}"))
    page.on("pageerror", lambda error: pytest.fail(f"the script failed: {error}"))

    def show(*articles):
        path = tmp_path / "page.html"
        path.write_text(render(articles), encoding="utf-8")
        page.goto(path.as_uri())
        return page

    yield show
    page.close()


def article(text=TEXT):
    return Article("call", text, extract(Document(text, ref="call")).records)


def test_a_fact_shows_its_words_and_words_their_fact(opened):
    page = opened(article())
    fact = page.locator(".fact.k-duration")
    fact.hover()
    assert page.locator("mark.on").all_inner_texts() == ["40 minutes"]
    page.locator("h3").first.hover()
    assert page.locator("mark.on").count() == 0
    page.locator("mark.k-duration[data-f]").click()
    assert "pinned" in fact.get_attribute("class")
    page.keyboard.press("Escape")
    assert page.locator(".pinned").count() == 0


def test_the_keyboard_is_enough(opened):
    page = opened(article())
    page.locator(".fact.k-duration").focus()
    page.keyboard.press("Enter")
    assert page.locator("mark.pinned").all_inner_texts() == ["40 minutes"]
    page.locator("mark[data-f]").first.focus()
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement === document.querySelectorAll('mark[data-f]')[1]")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.classList.contains('fact')")


def test_the_legend_hides_a_kind(opened):
    page = opened(article())
    ground = "getComputedStyle(document.querySelector('.text mark.k-duration')).backgroundColor"
    shown = page.evaluate(ground)
    page.locator("[data-kind=duration]").uncheck()
    assert page.evaluate(ground) == "rgba(0, 0, 0, 0)" != shown


def test_dark_light_print_and_narrow_pages_fit(opened):
    page = opened(article())
    colours = []
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        colours.append(page.evaluate("getComputedStyle(document.body).backgroundColor"))
    assert len(set(colours)) == 2
    page.emulate_media(media="print")
    assert page.locator(".panel .n").first.is_visible()
    page.emulate_media(media="screen")
    page.set_viewport_size({"width": 360, "height": 700})
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_right_to_left_text_and_markup_are_read_as_text(opened):
    hostile = "الرئيس <script>alert(1)</script> e\u0301\u202etxt\n\n" + TEXT
    page = opened(article(hostile), Article("<img src=x onerror=alert(2)>", "nothing", (), "no call"))
    assert (
        page.locator(".text")
        .first.inner_text()
        .startswith("الرئيس <script>alert(1)</script> e\u0301⟨U+202E⟩txt")
    )
    assert page.locator("img").count() == 0
    assert page.locator("article").count() == 2
