"""Folders of annotated articles: loading them, and naming what is malformed in them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec

from isnad.errors import RecordError
from isnad.evaluation.annotation import Annotation, read_annotation
from isnad.records import Article

__all__ = ["GoldArticle", "check_gold", "load_analyses", "load_gold"]


class GoldArticle(msgspec.Struct, frozen=True):
    """An article and what a careful reader wrote down about it; `file` names the file that it came from."""

    file: str
    article: Article
    annotation: Annotation


def load_gold(folder: Path) -> tuple[GoldArticle, ...]:
    """The annotated articles of a folder, by file name; JSON files without `statements` are no gold and left
    out.

    An article whose file has no `text` takes it from `ID.txt` beside it.
    Raises RecordError when the folder holds no annotated article or one of them is malformed.
    """
    found = tuple(
        GoldArticle(path.name, _article(value, path), read_annotation(value))
        for path, value in _json_files(folder)
        if "statements" in value
    )
    if not found:
        raise RecordError(f"{folder}: no annotated article (*.json with `statements`) in this folder")
    return found


def load_analyses(folder: Path) -> dict[str, Annotation]:
    """Stored analyses, or another person's annotation, by file name. RecordError on a malformed one."""
    return {path.name: read_annotation(value) for path, value in _json_files(folder)}


def _json_files(folder: Path) -> Iterator[tuple[Path, dict[str, Any]]]:
    for path in sorted(folder.glob("*.json")):
        try:
            value = json.loads(path.read_text(encoding="utf-8"))
        except ValueError as e:
            raise RecordError(f"{path}: not a JSON file: {e}") from e
        if not isinstance(value, dict):
            raise RecordError(f"{path}: holds no JSON object")
        yield path, value


def _article(value: Mapping[str, Any], path: Path) -> Article:
    inner = value.get("article", value)
    name = inner.get("id") or path.stem
    text = inner.get("text")
    if text is None:
        beside = path.with_name(f"{name}.txt")
        text = beside.read_text(encoding="utf-8") if beside.exists() else ""
    return Article.of(
        text, id=name, outlet=inner.get("outlet"), url=inner.get("url"), published=inner.get("published")
    )


def check_gold(folder: Path) -> tuple[str, ...]:
    """What is malformed in a folder of annotated articles, one message a fault, by file; empty means nothing.

    Checked: spans lie inside the text and neither begin nor end on white space; contents stand in order and
    do not overlap; ids are unique and every `inside` resolves, without a circle; every alias stands in the
    text; the SHA-256, where given, is the text's. Raises RecordError on a file that is no annotation at all.
    """
    return tuple(
        f"{path.name}: {fault}"
        for path, value in _json_files(folder)
        if "statements" in value
        for fault in _faults(value, _article(value, path).text)
    )


def _faults(value: Mapping[str, Any], text: str) -> Iterator[str]:
    if "sha256" in value and value["sha256"] != hashlib.sha256(text.encode("utf-8")).hexdigest():
        yield "sha256 is not that of the text"
    for name, start, end in _spans(value):
        words = text[start:end] if 0 <= start < end <= len(text) else None
        if words is None:
            yield f"{name}: span {start}-{end} lies outside the text of {len(text)} characters"
        elif words != words.strip():
            yield f"{name}: span {start}-{end} begins or ends on white space: {words!r}"
    yield from _content_faults(value["statements"])
    yield from _reference_faults(value)
    for e in value.get("entities", ()):
        for alias in e.get("aliases", ()):
            if alias not in text:
                yield f"entity {e['name']}: the alias {alias!r} does not stand in the text"


def _spans(value: Mapping[str, Any]) -> Iterator[tuple[str, int, int]]:
    """Every span of an annotation with a name to call it by."""
    annotation = read_annotation(value)
    for s, raw in zip(annotation.statements, value["statements"], strict=True):
        for what, span in (("cue", s.cue), ("source", s.source), *(("content", c) for c in s.content)):
            if span is not None:
                yield f"statement {raw['id']} {what}", span.start, span.end
    for n, v in enumerate(annotation.events):
        yield f"event {n + 1} trigger", v.trigger.start, v.trigger.end
    for n, r in enumerate(annotation.stances):
        yield f"stance {n + 1} evidence", r.evidence.start, r.evidence.end
    for n, d in enumerate(annotation.dates):
        yield f"date {n + 1}", d.span.start, d.span.end


def _content_faults(statements: list[Mapping[str, Any]]) -> Iterator[str]:
    for s, u in zip(statements, read_annotation({"statements": statements}).statements, strict=True):
        if not u.content:
            yield f"statement {s['id']} has no content"
        for a, b in zip(u.content, u.content[1:], strict=False):
            if b.start < a.end:
                both = f"{a.start}-{a.end} and {b.start}-{b.end}"
                yield f"statement {s['id']}: contents {both} overlap or stand out of order"


def _reference_faults(value: Mapping[str, Any]) -> Iterator[str]:
    parent = {s["id"]: s.get("inside") for s in value["statements"]}
    if len(parent) < len(value["statements"]):
        yield "two statements share an id"
    for name in parent:
        if _in_circle(name, parent):
            yield f"statement {name} stands, through its chain, inside itself"
    for kind in ("statements", "events", "stances"):
        for n, record in enumerate(value.get(kind, ())):
            inside = record.get("inside")
            if inside is not None and inside not in parent:
                yield f"{kind} {n + 1}: inside {inside!r}, which is no statement"


def _in_circle(name: str, parent: Mapping[str, str | None]) -> bool:
    seen: set[str] = set()
    at: str | None = name
    while at is not None and at not in seen:
        seen.add(at)
        at = parent.get(at)
    return at == name
