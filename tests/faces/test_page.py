"""The page: the article's words unchanged, everything marked, nothing that a hostile text could run."""

from __future__ import annotations

import html
from html.parser import HTMLParser

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from isnad.faces.page import to_html
from isnad.faces.page.escaping import safe, safe_link
from isnad.faces.page.marks import Mark, runs
from isnad.records import Analysis, Article, Entity, Mention, Piece, Statement
from isnad.spans import Span
from sample import TEXT, sample_analysis

VOID = {"meta", "input", "br", "link"}


class Reader(HTMLParser):
    """Checks that tags nest, and gathers the article's words and the classes over each of them."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[tuple[str, tuple[str, ...]]] = []
        self.tags: list[str] = []
        self.ids: list[str] = []
        self.hrefs: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        self.tags.append(tag)
        assert not [key for key in named if key.startswith("on") or key in ("style", "src")]
        self.ids.extend(v for k, v in attrs if k == "id" and v)
        self.hrefs.extend(v for k, v in attrs if k == "href" and v)
        if tag not in VOID:
            self.open.append((tag, named))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        classes = [(t, (a.get("class") or "").split()) for t, a in self.open]
        if any("text" in c for _, c in classes) and "a" not in [t for t, _ in classes]:
            self.words.append((data, tuple(c for _, cs in classes for c in cs)))


def read(page: str) -> Reader:
    reader = Reader()
    reader.feed(page)
    reader.close()
    assert reader.open == []
    return reader


def marked(reader: Reader, *classes: str) -> str:
    return "".join(words for words, over in reader.words if set(classes) <= set(over))


def test_the_words_are_the_articles_own() -> None:
    reader = read(to_html([sample_analysis()]))
    assert "".join(words for words, _ in reader.words) == TEXT.replace("\n", "")


def test_layers_are_marked_where_they_overlap() -> None:
    reader = read(to_html([sample_analysis()]))
    told = sample_analysis().statements[0].content[0].text
    assert marked(reader, "said", "a1m1") == told
    assert marked(reader, "said", "a1m2", "deep2") == told
    assert marked(reader, "said", "date") == "5 مايو 2024"
    assert marked(reader, "said", "event", "happened") == "وافقت"
    assert marked(reader, "source", "name", "person") == "سالم الحداد"
    assert marked(reader, "cue") == "نقلتقوله"


def test_a_card_shows_the_chain_and_the_reason() -> None:
    page = to_html([sample_analysis()])
    card = page[page.index('id="a1s2"') :]
    card = card[: card.index("</section>")]
    chain = [words for words in ("صحيفة المرفأ", "وكالة النورس", "سالم الحداد") if words in card]
    assert len(chain) == 3
    assert "relayed by s1" in card
    assert "0.80" in card


def test_every_link_in_the_page_has_its_target() -> None:
    reader = read(to_html([sample_analysis(), sample_analysis()]))
    assert len(reader.ids) == len(set(reader.ids))
    inner = [h[1:] for h in reader.hrefs if h.startswith("#")]
    assert inner
    assert set(inner) <= set(reader.ids)


def test_the_page_needs_nothing_else() -> None:
    page = to_html([sample_analysis()])
    assert page.startswith('<!doctype html>\n<html lang="ar" dir="rtl">')
    assert not set(read(page).tags) & {"script", "link", "img", "iframe", "object", "embed", "form", "base"}
    assert "url(" not in page
    assert "@import" not in page
    assert "default-src 'none'" in html.unescape(page)


EVIL = '</style></p><script>alert("x")</script><img src=x onerror=alert(1)>&amp;\'" [x](javascript:1)'


def test_hostile_words_stay_words() -> None:
    article = Article.of(EVIL, id=EVIL, title=EVIL, outlet=EVIL, url="javascript:alert(1)", published=EVIL)
    mention = Mention(Span(0, 9), EVIL[:9], "name")
    entity = Entity(id=EVIL, type="person", name=EVIL, aliases=(EVIL, EVIL + "2"), mentions=(mention,))
    statement = Statement(
        id=EVIL,
        type="direct",
        cue=None,
        source=None,
        speaker=EVIL,
        content=(Piece(Span(2, 50), EVIL[2:50]),),
        inside=EVIL,
        why=EVIL,
        confidence=2.0,
    )
    reader = read(to_html([Analysis(article=article, entities=(entity,), statements=(statement,))]))
    assert not set(reader.tags) & {"script", "img"}
    assert "".join(words for words, _ in reader.words) == EVIL
    assert not [h for h in reader.hrefs if not h.startswith("#")]


def test_an_empty_span_behind_the_last_letter_is_no_ligature() -> None:
    piece = Piece(Span(4, 4), "")
    statement = Statement(
        id="s0",
        type="mixed",
        cue=None,
        source=None,
        speaker=None,
        content=(piece,),
        inside=None,
        why="",
        confidence=0.5,
    )
    reader = read(to_html([Analysis(article=Article.of("قولل"), statements=(statement,))]))
    assert "".join(words for words, _ in reader.words) == "قولل"


@given(st.text(st.characters(codec=None), max_size=80), st.data())
def test_any_text_with_any_spans_makes_a_sound_page(text: str, data: st.DataObject) -> None:
    spans = data.draw(st.lists(st.tuples(st.integers(0, len(text)), st.integers(0, len(text))), max_size=6))
    pieces = [Piece(Span(min(a, b), max(a, b)), text[min(a, b) : max(a, b)]) for a, b in spans]
    statements = tuple(
        Statement(
            id=f"s{n}",
            type="mixed",
            cue=None,
            source=None,
            speaker=None,
            content=(p,),
            inside=f"s{n - 1}",
            why="",
            confidence=0.5,
        )
        for n, p in enumerate(pieces)
    )
    page = to_html([Analysis(article=Article.of(text), statements=statements)])
    page.encode("utf-8")
    read(page)


LINKS = {
    "https://a.example/x?a=1&b=2": "https://a.example/x?a=1&amp;b=2",
    "HTTP://a.example/خبر": "HTTP://a.example/خبر",
    "javascript:alert(1)": None,
    "data:text/html,x": None,
    "//a.example": None,
    'https://a.example/"onclick="x': None,
    "https://a.example/ x": None,
    "": None,
}


@pytest.mark.parametrize(("url", "link"), LINKS.items(), ids=LINKS)
def test_links_go_to_the_web_or_nowhere(url: str, link: str | None) -> None:
    assert safe_link(url) == link


@given(st.text(st.characters(codec=None)))
def test_safe_text_can_be_encoded_and_holds_no_markup(text: str) -> None:
    out = safe(text)
    out.encode("utf-8")
    assert not set("<>\"'") & set(out)


CHAIN_OF_NONE = msgspec.structs.replace(sample_analysis().statements[1], inside="s2")


def test_a_chain_that_bites_its_tail_ends() -> None:
    to_html([msgspec.structs.replace(sample_analysis(), statements=(CHAIN_OF_NONE,))])


@given(
    st.integers(0, 30),
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=8),
    st.lists(st.integers(0, 30), max_size=3),
)
def test_runs_cover_the_text_once(length: int, ends: list[tuple[int, int]], cuts: list[int]) -> None:
    marks = [Mark(Span(min(e), max(e)), (str(n),)) for n, e in enumerate(ends) if e[0] != e[1]]
    found = list(runs(Span(0, length), marks, cuts))
    assert [at for r in found for at in range(r.span.start, r.span.end)] == list(range(length))
    for r in found:
        over = {m.classes[0] for m in marks if m.span.start <= r.span.start and r.span.end <= m.span.end}
        assert {m.classes[0] for m in r.marks} == over


def test_ten_thousand_nested_marks_take_no_time() -> None:
    marks = [Mark(Span(n, 20_000), ("x",)) for n in range(10_000)]
    assert len(list(runs(Span(0, 20_000), marks))) == 10_000
