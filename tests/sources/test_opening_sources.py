"""Pages, tables, feeds and archives become articles; what is broken is refused by its place, the rest is
read.
"""

from __future__ import annotations

import gzip
import io
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from isnad.errors import SourceError
from isnad.records import Article
from isnad.sources.fields import Fields, read_any_day, read_fields
from isnad.sources.files import Refused, Remark, Taken
from isnad.sources.opening import Source, list_sources, open_sources

TITLE = "الميناء يفتح أبوابه غدا"
BODY = "قال وزير النقل سالم الحداد إن الميناء سيفتح أبوابه غدا أمام السفن القادمة من الشمال."
MORE = "وأضاف الحداد أن الوزارة أتمت إصلاح الأرصفة كلها، وأن الشركات أبلغت بالموعد الجديد."
PAGE = f"""<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">
<title>{TITLE} - الراصد</title>
<meta property="og:title" content="{TITLE}"><meta property="og:site_name" content="الراصد">
<meta property="article:published_time" content="2024-03-05T08:00:00+03:00">
<link rel="canonical" href="https://alrasid.example/port/1"></head>
<body><nav><a href="/">الرئيسية</a> <a href="/s">رياضة</a></nav>
<script>var قال = "سر";</script>
<article><h1>{TITLE}</h1><p>{BODY}</p><p>{MORE}</p></article>
<div class="comments"><p>تعليق من قارئ: خبر جيد جدا</p></div>
<footer>جميع الحقوق محفوظة</footer></body></html>"""


def read(*paths: Path | str, **more: Any) -> tuple[list[Article], list[Refused]]:
    """The articles and the refusals of these paths."""
    found = list(open_sources(paths, **more))
    return [f.article for f in found if isinstance(f, Taken)], [f for f in found if isinstance(f, Refused)]


def write(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


# Pages


def test_a_page_gives_title_text_day_and_outlet(tmp_path: Path) -> None:
    pytest.importorskip("trafilatura")
    [article], refused = read(write(tmp_path / "a.html", PAGE))
    assert refused == []
    assert article.title == TITLE
    assert (article.outlet, article.published) == ("الراصد", "2024-03-05")
    assert article.url == "https://alrasid.example/port/1"
    assert article.text.split("\n")[0] == TITLE
    assert BODY in article.text
    assert MORE in article.text
    for noise in ("الرئيسية", "تعليق", "الحقوق", "سر"):
        assert noise not in article.text


@pytest.mark.parametrize("encoding", ["cp1256", "utf-8", "utf-16"])
def test_a_page_in_another_encoding(tmp_path: Path, encoding: str) -> None:
    pytest.importorskip("trafilatura")
    named = PAGE.replace(
        'charset="utf-8"', f'charset="{"windows-1256" if encoding == "cp1256" else encoding}"'
    )
    [article], _ = read(write(tmp_path / "a.html", named.encode(encoding)))
    assert BODY in article.text


@pytest.mark.parametrize(
    "page",
    [
        "<html><body><script>go()</script></body></html>",
        "<html></html>",
        "",
        "<<<<",
        "<html>" + "<div>" * 5000,
    ],
    ids=["script-only", "empty", "nothing", "no-markup", "deep"],
)
def test_a_page_without_text_is_refused(tmp_path: Path, page: str) -> None:
    pytest.importorskip("trafilatura")
    articles, [refused] = read(write(tmp_path / "a.html", page))
    assert articles == []
    assert "page" in refused.reason


# Tables


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("text,outlet,published", f'"{BODY}",الراصد,2024-03-05'),
        ("Body;Source;Date", f'"{BODY}";الراصد;2024/3/5'),
        ("published\tcontent\toutlet", f"2024-03-05\t{BODY}\tالراصد"),
        ("النص|المصدر|التاريخ", f"{BODY}|الراصد|2024-03-05"),
        ("\ufefftext,Publisher,pubDate", f'"{BODY}",الراصد,"Tue, 05 Mar 2024 23:00:00 +0300"'),
    ],
    ids=["comma", "semicolon", "tab", "arabic-bar", "bom-feed-date"],
)
def test_tables_with_fields_guessed(tmp_path: Path, header: str, row: str) -> None:
    [article], refused = read(write(tmp_path / "a.csv", f"{header}\n{row}\n"))
    assert refused == []
    assert (article.text, article.outlet, article.published) == (BODY, "الراصد", "2024-03-05")


def test_fields_given_by_name(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", f"matn,jarida,text\n{BODY},الراصد,لا شيء\n")
    [article], _ = read(path, fields=read_fields(["text=matn", "outlet=jarida"]))
    assert (article.text, article.outlet) == (BODY, "الراصد")
    _, [refused] = read(path, fields=read_fields(["text=none"]))
    assert "no field 'none' for `text` (it has matn, jarida, text)" in refused.reason
    with pytest.raises(SourceError, match="say which field is what"):
        read_fields(["author=x"])


def test_a_bad_row_is_refused_by_its_number(tmp_path: Path) -> None:
    rows = [f"{BODY},أ", f"{BODY},أ,زائد", ",أ", f"{MORE},ب", ""]
    articles, refused = read(write(tmp_path / "a.csv", "text,outlet\n" + "\n".join(rows) + "\n"))
    assert [a.text for a in articles] == [BODY, MORE]
    assert [(r.origin.rpartition(":")[2], r.reason) for r in refused] == [
        ("3", "malformed CSV: 3 cells under 2 columns"),
        ("4", "the article's text is empty"),
    ]


def test_a_table_in_windows_1256_and_gzipped(tmp_path: Path) -> None:
    data = f"text,outlet\n{BODY},الراصد\n".encode("cp1256")
    [article], _ = read(write(tmp_path / "a.csv.gz", gzip.compress(data)))
    assert article.text == BODY
    articles, [refused] = read(write(tmp_path / "b.csv.gz", gzip.compress(data * 50)[:-9]))
    assert len(articles) <= 50
    assert "too early" in refused.reason


@pytest.mark.parametrize(
    "content", [b"", b"no table\n", b"a,b\nx,y\n"], ids=["empty", "one-column", "no-text"]
)
def test_what_is_no_table_of_articles(tmp_path: Path, content: bytes) -> None:
    articles, refused = read(write(tmp_path / "a.csv", content))
    assert articles == []
    assert refused


def test_parquet(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    import datetime

    import pyarrow.parquet as pq

    table = pa.table(
        {"id": [1, 2], "text": [BODY, None], "date": [datetime.date(2024, 3, 5), None], "extra": [[1], [2]]}
    )
    path = tmp_path / "a.parquet"
    pq.write_table(table, path)
    [article], [refused] = read(path)
    assert (article.id, article.text, article.published) == ("1", BODY, "2024-03-05")
    assert refused.origin.endswith(":2")
    data = path.read_bytes()
    articles, [refused] = read(write(tmp_path / "cut.parquet", data[: len(data) // 2]))
    assert articles == []
    assert "damaged Parquet" in refused.reason


# Records with other names


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"headline": TITLE, "articleBody": BODY}, (f"{TITLE}\n\n{BODY}", None, None)),
        (
            {"title": TITLE, "body": BODY, "source": {"id": "x", "name": "الراصد"}},
            (f"{TITLE}\n\n{BODY}", "الراصد", None),
        ),
        ({"maintext": BODY, "date_publish": "2024-03-05 10:00:00"}, (BODY, None, "2024-03-05")),
        ({"text": BODY, "timestamp": 1709596800}, (BODY, None, "2024-03-05")),
        ({"text": BODY, "body": MORE, "date": "07/08/2024"}, (BODY, None, None)),
        (
            {"article": {"text": BODY, "outlet": "الراصد"}, "schema": "isnad/analysis/1"},
            (BODY, "الراصد", None),
        ),
    ],
    ids=["schema.org", "source-object", "crawler", "seconds", "ambiguous-day", "analysis"],
)
def test_json_lines_with_other_names(
    tmp_path: Path, value: dict[str, Any], expected: tuple[Any, ...]
) -> None:
    [article], refused = read(write(tmp_path / "a.jsonl", json.dumps(value) + "\n"))
    assert refused == []
    assert (article.text, article.outlet, article.published) == expected


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2024-03-05", "2024-03-05"),
        ("2024/3/5", "2024-03-05"),
        ("2024.03.05 10:00", "2024-03-05"),
        ("Tue, 05 Mar 2024 23:30:00 +0300", "2024-03-05"),
        ("1709596800", "2024-03-05"),
        (1709596800000, "2024-03-05"),
        ("2024/02/30", None),
        ("05/03/2024", None),
        ("yesterday", None),
        (True, None),
        (-5, None),
        ("20240305", None),
    ],
    ids=str,
)
def test_days(written: Any, day: str | None) -> None:
    if day is None:
        with pytest.raises(SourceError):
            read_any_day(written)
    else:
        assert read_any_day(written) == day


# Feeds

ITEM = f"<item><title>{TITLE}</title><link>https://alrasid.example/1</link><description><![CDATA[<p>{BODY}</p><script>x</script>]]></description><pubDate>Tue, 05 Mar 2024 23:30:00 +0300</pubDate></item>"  # noqa: E501
FEED = f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>الراصد</title>{ITEM}<item><guid>x</guid></item></channel></rss>'  # noqa: E501
ATOM = f"""<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>الراصد</title><entry>
<title>{TITLE}</title><updated>2024-03-05T10:00:00Z</updated><link href="javascript:alert(1)"/>
<content type="html">&lt;p&gt;{BODY}&lt;/p&gt;</content></entry></feed>"""


def test_rss(tmp_path: Path) -> None:
    pytest.importorskip("feedparser")
    [article], [refused] = read(write(tmp_path / "a.rss", FEED))
    assert article.text == f"{TITLE}\n\n{BODY}"
    assert (article.outlet, article.published) == ("الراصد", "2024-03-05")
    assert article.url == "https://alrasid.example/1"
    assert (refused.origin[-3:], refused.reason) == ("[2]", "an entry without text")


def test_atom_and_a_link_that_is_none(tmp_path: Path) -> None:
    pytest.importorskip("feedparser")
    [article], _ = read(write(tmp_path / "a.xml", ATOM))
    assert (article.text, article.published, article.url) == (f"{TITLE}\n\n{BODY}", "2024-03-05", None)


def test_a_feed_cut_in_half(tmp_path: Path) -> None:
    pytest.importorskip("feedparser")
    cut = FEED[: FEED.index("<item><guid>")] + "<item><title>نصف"
    articles, refused = read(write(tmp_path / "a.rss", cut))
    assert articles[0].title == TITLE
    assert "broken feed" in refused[-1].reason


@pytest.mark.parametrize(
    "content", ["", "<?xml version='1.0'?><rss version='2.0'><channel/></rss>", "<x>y</x>"]
)
def test_what_is_no_feed(tmp_path: Path, content: str) -> None:
    pytest.importorskip("feedparser")
    articles, [refused] = read(write(tmp_path / "a.rss", content))
    assert articles == []
    assert "feed" in refused.reason


def test_a_feed_cannot_read_other_files(tmp_path: Path) -> None:
    pytest.importorskip("feedparser")
    write(tmp_path / "secret", "كلمة السر")
    entity = f'<!DOCTYPE rss [<!ENTITY x SYSTEM "file://{tmp_path}/secret">]>'
    evil = (
        FEED.replace("?><rss", f"?>{entity}<rss")
        .replace(BODY, "&x;")
        .replace("<![CDATA[", "")
        .replace("]]>", "")
    )
    articles, _ = read(write(tmp_path / "a.rss", evil))
    assert not any("السر" in a.text for a in articles)


# Archives


def archive(*pages: tuple[str, str, str], zipped: bool = True) -> bytes:
    """A WARC file of answers: address, status line, body."""
    writer_module = pytest.importorskip("warcio.warcwriter")
    from warcio.statusandheaders import StatusAndHeaders

    out = io.BytesIO()
    writer = writer_module.WARCWriter(out, gzip=zipped)
    for url, status, body in pages:
        kind = "image/png" if url.endswith(".png") else "text/html; charset=utf-8"
        headers = StatusAndHeaders(status, [("Content-Type", kind)], protocol="HTTP/1.1")
        record = writer.create_warc_record(
            url, "response", payload=io.BytesIO(body.encode()), http_headers=headers
        )
        writer.write_record(record)
    return out.getvalue()


PAGES = (
    ("https://alrasid.example/1", "200 OK", PAGE),
    ("https://alrasid.example/x.png", "200 OK", "PNG"),
    ("https://alrasid.example/2", "301 Moved", ""),
    ("https://alrasid.example/3", "200 OK", "<html><script>x</script></html>"),
    ("https://alrasid.example/4", "200 OK", PAGE.replace("غدا", "اليوم")),
)


@pytest.mark.parametrize("zipped", [True, False], ids=["gzip", "plain"])
def test_an_archive_gives_its_pages(tmp_path: Path, zipped: bool) -> None:
    pytest.importorskip("fastwarc")
    pytest.importorskip("trafilatura")
    name = "a.warc.gz" if zipped else "a.warc"
    articles, [refused] = read(write(tmp_path / name, archive(*PAGES, zipped=zipped)))
    assert [a.title for a in articles] == [TITLE, TITLE.replace("غدا", "اليوم")]
    assert refused.origin.endswith("#https://alrasid.example/3")


@pytest.mark.parametrize("zipped", [True, False], ids=["gzip", "plain"])
@pytest.mark.parametrize("lost", [3, 40, 0.5], ids=str)
def test_an_archive_cut_in_half_gives_what_is_there(tmp_path: Path, zipped: bool, lost: float) -> None:
    pytest.importorskip("fastwarc")
    pytest.importorskip("trafilatura")
    data = archive(*PAGES, zipped=zipped)
    cut = data[: -int(lost)] if lost >= 1 else data[: int(len(data) * lost)]
    articles, refused = read(write(tmp_path / "a.warc.gz", cut))
    assert articles[0].title == TITLE
    assert "early" in refused[-1].reason or "cut off" in refused[-1].reason


def test_what_is_no_archive(tmp_path: Path) -> None:
    pytest.importorskip("fastwarc")
    for content in (b"", b"hello " * 100, gzip.compress(b"hello " * 100)):
        articles, [refused] = read(write(tmp_path / "a.warc", content))
        assert articles == []
        assert "WARC" in refused.reason or "archive" in refused.reason


# Folders, patterns, kinds


def test_a_folder_is_read_in_the_order_of_its_names(tmp_path: Path) -> None:
    write(tmp_path / "b.txt", MORE)
    write(tmp_path / "a.csv", f"text,outlet\n{BODY},الراصد\n")
    write(tmp_path / "notes.docx", "x")
    write(tmp_path / ".hidden.txt", "x")
    write(tmp_path / "README.txt", "x")
    found = list(open_sources([tmp_path]))
    assert [f.article.text for f in found if isinstance(f, Taken)] == [BODY, MORE]
    assert [f.text for f in found if isinstance(f, Remark)] == ["left out 1 file of other kinds (.docx)"]


def test_patterns_each_file_once_and_missing_ones(tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        write(tmp_path / f"{name}.txt", BODY + name)
    sources = list(
        list_sources([str(tmp_path / "[ab].txt"), tmp_path, str(tmp_path / "z*.txt"), tmp_path / "no"])
    )
    assert [Path(s.location).name for s in sources if isinstance(s, Source)] == ["a.txt", "b.txt", "c.txt"]
    assert [s.reason for s in sources if isinstance(s, Refused)] == [
        "no file of this pattern",
        "no such file or folder",
    ]


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"<!DOCTYPE html><html>", "page"),
        (b"\xef\xbb\xbf <html lang='ar'>", "page"),
        (b"<?xml version='1.0'?><rss>", "feed"),
        (b"WARC/1.0\r\n", "warc"),
        (b"PAR1....", "parquet"),
        (b'{"text": "x"}', "json"),
        (gzip.compress(b"WARC/1.1\r\n"), "warc"),
        (b"\x1f\x8b broken", "json"),
    ],
    ids=["page", "page-bom", "feed", "warc", "parquet", "json", "gzip", "broken-gzip"],
)
def test_a_file_without_suffix_is_known_by_its_first_bytes(tmp_path: Path, head: bytes, kind: str) -> None:
    [source] = list_sources([write(tmp_path / "unnamed", head)])
    assert isinstance(source, Source)
    assert source.kind == kind


def test_a_missing_library_is_a_reason(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    for name, suffix in (
        ("trafilatura", "html"),
        ("feedparser", "rss"),
        ("fastwarc.warc", "warc"),
        ("pyarrow", "parquet"),
    ):
        monkeypatch.setitem(sys.modules, name, None)
        _, [refused] = read(write(tmp_path / f"a.{suffix}", PAGE))
        assert "pip install 'isnad[" in refused.reason


def test_a_table_without_rows_is_refused(tmp_path: Path) -> None:
    articles, [refused] = read(write(tmp_path / "a.csv", b"text,outlet\n\n"))
    assert not articles
    assert "no rows" in refused.reason


def test_fields_are_values() -> None:
    assert Fields() == read_fields([])


SEEDS = {
    "html": PAGE.encode(),
    "csv": f"text,outlet\n{BODY},الراصد\n".encode(),
    "rss": FEED.encode(),
    "warc": b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 33\r\n\r\n"
    b"HTTP/1.1 200 OK\r\n\r\n<html>x</html>"
    b"\r\n\r\n",
    "parquet": b"PAR1" + b"\0" * 40 + b"PAR1",
    "json": json.dumps({"text": BODY}).encode(),
}


@pytest.mark.parametrize("suffix", SEEDS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_bytes_end_a_run(tmp_path: Path, suffix: str, data: st.DataObject) -> None:
    """Cut, changed and made-up bytes are read or refused, with nothing raised."""
    seed = SEEDS[suffix]
    cut = seed[: data.draw(st.integers(0, len(seed)))]
    junk = data.draw(st.binary(max_size=60))
    made = data.draw(
        st.sampled_from([junk, cut, cut + junk, junk + cut, gzip.compress(cut), gzip.compress(cut)[:-5]])
    )
    articles, refused = read(write(tmp_path / f"a.{suffix}", made))
    assert articles or refused
    assert all(a.text.strip() for a in articles)
