"""Paths → articles: nothing raises, nothing is lost in silence."""

from __future__ import annotations

import gzip
import io
import json
from pathlib import Path
from typing import Any

import pytest

from isnad.sources.files import Found, Refused, Remark, Taken, read_sources

TEXT = "قال وزير النقل سالم الحداد إن الميناء سيفتح قريبا."


def objects(*values: Any) -> bytes:
    return b"".join(json.dumps(v, ensure_ascii=False).encode() + b"\n" for v in values)


def found_in(path: Path | str, data: bytes | None = None, **known: Any) -> list[Found]:
    if data is not None:
        Path(path).write_bytes(data)
    return list(read_sources([path], **known))


def texts(found: list[Found]) -> list[str]:
    return [f.article.text for f in found if isinstance(f, Taken)]


FILES = {
    "text": ("a.txt", TEXT.encode()),
    "text of another name": ("a.news", TEXT.encode()),
    "text without a suffix": ("a", TEXT.encode()),
    "json": ("a.json", objects({"text": TEXT})),
    "json without its suffix": ("a", objects({"text": TEXT})),
    "json over lines": ("a.json", json.dumps({"text": TEXT}, indent=2).encode()),
    "json lines": ("a.jsonl", objects({"text": TEXT})),
    "json lines with blanks": ("a.ndjson", b"\n\n" + objects({"text": TEXT}) + b"\r\n"),
    "json lines in utf-16": ("a.jsonl", objects({"text": TEXT}).decode().encode("utf-16")),
    "a list": ("a.json", objects([{"text": TEXT}])),
    "gzipped text": ("a.txt.gz", gzip.compress(TEXT.encode())),
    "gzipped json lines": ("a.jsonl.gz", gzip.compress(objects({"text": TEXT}))),
    "gzipped, not so named": ("a.txt", gzip.compress(TEXT.encode())),
    "so named, not gzipped": ("a.txt.gz", TEXT.encode()),
    "windows-1256": ("a.txt", TEXT.encode("cp1256")),
}


@pytest.mark.parametrize(("name", "data"), FILES.values(), ids=FILES)
def test_files(tmp_path: Path, name: str, data: bytes) -> None:
    assert texts(found_in(tmp_path / name, data)) == [TEXT]


@pytest.mark.parametrize(("name", "data"), FILES.values(), ids=FILES)
def test_standard_input(name: str, data: bytes) -> None:
    (found,) = read_sources(["-"], stdin=io.BytesIO(data))
    assert found[0] == "standard input" or isinstance(found, Taken)
    assert texts([found]) == [TEXT] or name == "a.jsonl"  # UTF-16 lines are known by their name alone


@pytest.mark.parametrize(
    ("name", "id"), [("a.txt", "a"), ("a.b.txt.gz", "a.b"), ("a.json", "a"), ("أخبار.txt", "أخبار")]
)
def test_a_file_without_an_id_is_called_by_its_name(tmp_path: Path, name: str, id: str) -> None:
    data = objects({"text": TEXT}) if name.endswith(".json") else TEXT.encode()
    (found,) = found_in(tmp_path / name, data)
    assert isinstance(found, Taken)
    assert found.article.id == id


def test_a_date_for_those_that_carry_none(tmp_path: Path) -> None:
    data = objects({"text": TEXT}, {"text": TEXT, "published": "2020-01-01"})
    found = found_in(tmp_path / "a.jsonl", data, published="2024-05-01")
    assert [f.article.published for f in found if isinstance(f, Taken)] == ["2024-05-01", "2020-01-01"]


MANY = gzip.compress("\n".join(f"{TEXT} {n * n}" for n in range(3000)).encode())
DAMAGED = MANY[:2000] + bytes(b ^ 0xFF for b in MANY[2000:2100]) + MANY[2100:]
REFUSED = {
    "empty": ("a.txt", b"", "empty"),
    "white space": ("a.txt", b" \n\t", "white space"),
    "empty json": ("a.json", b" ", "empty"),
    "empty json lines": ("a.jsonl", b"\n\n", "empty"),
    "an empty list": ("a.json", b"[]", "empty JSON array"),
    "broken json": ("a.json", b'{"text": "x', "malformed JSON: Unterminated string starting at column 10,"),
    "a deep nest": ("a.json", b"[" * 100_000, "nested too deeply"),
    "a number": ("a.json", b"5", "JSON number"),
    "cut gzip": ("a.txt.gz", gzip.compress(TEXT.encode() * 50)[:-12], "ends too early"),
    "damaged gzip": ("a.txt.gz", DAMAGED, "damaged gzip"),
    "gzip twice": ("a.txt.gz", gzip.compress(gzip.compress(TEXT.encode())), "gzip file inside"),
    "binary": ("a.txt", bytes(range(256)), "binary"),
    "a page": ("a.html", b"<!doctype html><p>x", "HTML"),
}


@pytest.mark.parametrize(("name", "data", "reason"), REFUSED.values(), ids=REFUSED)
def test_refused_by_name(tmp_path: Path, name: str, data: bytes, reason: str) -> None:
    (found,) = found_in(tmp_path / name, data)
    assert isinstance(found, Refused)
    assert found.origin == str(tmp_path / name)
    assert reason in found.reason


@pytest.mark.parametrize("path", ["missing.txt", "no/such/folder", "a\0b"], ids=repr)
def test_what_is_not_there(tmp_path: Path, path: str) -> None:
    (found,) = found_in(f"{tmp_path}/{path}")
    assert isinstance(found, Refused)


def test_a_bad_line_among_good_ones(tmp_path: Path) -> None:
    data = objects({"text": TEXT}) + b'{"text": \n' + objects({"x": 1}, [1], {"text": TEXT})
    found = found_in(tmp_path / "a.jsonl", data)
    assert [type(f).__name__ for f in found] == ["Taken", "Refused", "Refused", "Refused", "Taken"]
    assert [f[0].removeprefix(str(tmp_path)) for f in found if isinstance(f, Refused)] == [
        f"/a.jsonl:{n}" for n in (2, 3, 4)
    ]
    assert [f.origin for f in found if isinstance(f, Taken)][1].endswith("a.jsonl:5")


def test_json_lines_cut_short_give_what_they_have(tmp_path: Path) -> None:
    many = gzip.compress(objects(*({"text": f"{TEXT} {n}"} for n in range(20_000))))
    *taken, last = found_in(tmp_path / "a.jsonl.gz", many[: len(many) // 2])
    assert len(taken) > 1000
    assert all(isinstance(t, Taken) for t in taken)
    assert isinstance(last, Refused)
    assert "ends too early" in last.reason


def test_a_folder(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "deep/c.txt", ".hidden.txt", ".git/d.txt", "README.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(f"{TEXT} {name}")
    found = found_in(tmp_path)
    assert [t.removeprefix(TEXT) for t in texts(found)] == [" a.txt", " b.txt", " deep/c.txt"]
    assert not [f for f in found if not isinstance(f, Taken)]


def test_a_folder_says_what_it_leaves_out(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(objects({"text": TEXT}))
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "b.csv").write_text(TEXT)
    found = found_in(tmp_path)
    assert texts(found) == [TEXT]
    assert [f.text for f in found if isinstance(f, Remark)] == [
        "left out 1 file of other kinds (.csv)",
        "left out 1 .txt file beside a .json of the same name",
    ]


def test_a_folder_without_articles(tmp_path: Path) -> None:
    (found,) = found_in(tmp_path)
    assert isinstance(found, Refused)
    assert "without articles" in found.reason


def test_lone_surrogates_come_through(tmp_path: Path) -> None:
    assert texts(found_in(tmp_path / "a.json", b'{"text": "\\ud800 x"}')) == ["\ud800 x"]
