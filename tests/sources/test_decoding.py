"""Bytes → text: what can be recognised is read with a note, what can't is refused in plain words."""

from __future__ import annotations

import codecs
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isnad.errors import SourceError
from isnad.sources.decoding import decode

ARABIC = "قال وزير النقل سالم الحداد إن الميناء سيفتح في مايو، مضيفا أن العمل مستمر.\r\n"
FRENCH = "Le ministre a déclaré que le port rouvrira cet été, à l'aube."

READ = {
    "utf-8": (ARABIC.encode(), ARABIC, ""),
    "utf-8 with a mark": (codecs.BOM_UTF8 + ARABIC.encode(), ARABIC, ""),
    "ascii": (b"The port will open.", "The port will open.", ""),
    "nothing": (b"", "", ""),
    "utf-16 with a mark": (ARABIC.encode("utf-16"), ARABIC, "UTF-16"),
    "utf-16 big-endian with a mark": (codecs.BOM_UTF16_BE + ARABIC.encode("utf-16-be"), ARABIC, "UTF-16"),
    "utf-16 without a mark": (ARABIC.encode("utf-16-le"), ARABIC, "UTF-16"),
    "utf-16 big-endian without a mark": (ARABIC.encode("utf-16-be"), ARABIC, "UTF-16"),
    "utf-32 with a mark": (ARABIC.encode("utf-32"), ARABIC, "UTF-32"),
    "windows-1256": (ARABIC.encode("cp1256"), ARABIC, "Windows-1256"),
    "iso 8859-6": (ARABIC.encode("iso8859_6"), ARABIC, "ISO 8859-6"),
    "latin-1": (FRENCH.encode("latin-1"), FRENCH, "Latin-1"),
    "cut inside a letter": ((ARABIC * 3).encode()[:-6], None, "1 place is not UTF-8"),
    "a byte gone bad": (
        (ARABIC * 9).encode()[:81] + b"\xff" + (ARABIC * 9).encode()[82:],
        None,
        "the first at byte",
    ),
}


@pytest.mark.parametrize(("data", "text", "note"), READ.values(), ids=READ)
def test_read(data: bytes, text: str | None, note: str) -> None:
    found = decode(data)
    assert text is None or found.text == text
    assert note in found.note
    assert bool(found.note) == bool(note)


REFUSED = {
    "bytes of every value": (bytes(range(256)) * 9, "binary"),
    "zeros": (bytes(5000), "binary"),
    "text with zeros in it": (ARABIC.encode() + b"\0\0", "binary"),
    "pdf": (b"%PDF-1.7\n%\xe2\xe3", "PDF"),
    "docx": (b"PK\x03\x04rest", "ZIP archive or office document"),
    "a page": (b"\n<!DOCTYPE html>\n<html><body>", "HTML"),
    "a page without a doctype": (b"<HTML dir=rtl>", "HTML"),
    "a database": (b"SQLite format 3\0", "SQLite"),
    "cyrillic in one byte": ("Министр сказал, что порт откроется".encode("cp1251"), "neither UTF-8"),
    "noise": (bytes((i * 7919 + 131) % 251 + 5 for i in range(4000)), "neither UTF-8"),
    "a mark and then noise": (codecs.BOM_UTF8 + b"\xff\xfe\xfd" * 200, "starts like utf-8"),
}


@pytest.mark.parametrize(("data", "reason"), REFUSED.values(), ids=REFUSED)
def test_refused(data: bytes, reason: str) -> None:
    with pytest.raises(SourceError, match=reason):
        decode(data)


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    with suppress(SourceError):
        assert isinstance(decode(data).text, str)


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0\ufeff")))
def test_utf8_is_never_mistaken(text: str) -> None:
    with suppress(SourceError):  # a text that begins like a PDF or a page
        assert decode(text.encode()).text == text
