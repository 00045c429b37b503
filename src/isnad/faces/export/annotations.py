"""Statements as W3C Web Annotations: one AnnotationPage an article, one a line.

Each content is a target with two selectors: its words with what stands around them (TextQuoteSelector), and
its place in the text (TextPositionSelector), which the recommendation counts in code points, as Isnad does.
The target's source is the article's address, or, when it has none, the hash of its text.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from isnad.faces.export.writing import whole_file
from isnad.records import Piece

if TYPE_CHECKING:
    from isnad.store.answers import ArticleAnswer, StatementAnswer
    from isnad.store.corpus import Corpus

__all__ = ["annotation_page", "export_annotations"]

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_AROUND = 32
_SIGNATURE = {"id": "urn:isnad", "type": "Software", "name": "isnad"}


def export_annotations(corpus: Corpus, path: Path) -> int:
    """Write a page for each article that has statements; the number of annotations. Raises OSError where the
    file cannot be written.
    """
    count = 0
    with whole_file(path) as file:
        for page in _pages(corpus):
            count += len(page["items"])
            file.write(json.dumps(page, ensure_ascii=False) + "\n")
    return count


def _pages(corpus: Corpus) -> Iterator[dict[str, Any]]:
    for head in corpus.articles(newest=False, limit=None):
        found = corpus.statements(article=head.id, order="stored", limit=None)
        if found:
            yield annotation_page(corpus.article(head.id), found)


def annotation_page(article: ArticleAnswer, statements: Sequence[StatementAnswer]) -> dict[str, Any]:
    """The statements of one article as an AnnotationPage."""
    head = article.headline
    return {
        "@context": _CONTEXT,
        "id": f"urn:isnad:article:{head.sha256}",
        "type": "AnnotationPage",
        "items": [_annotation(article, s) for s in statements],
    }


def _annotation(article: ArticleAnswer, s: StatementAnswer) -> dict[str, Any]:
    sha256 = article.headline.sha256
    first, last = s.content[0].span.start, s.content[-1].span.end
    cue = s.cue.span.start if s.cue else "-"
    return {
        "id": f"urn:isnad:statement:{sha256}:{cue}:{first}-{last}",
        "type": "Annotation",
        "motivation": "describing",
        "generator": _SIGNATURE,
        "body": _bodies(s),
        "target": [_target(article, p) for p in s.content],
    }


def _bodies(s: StatementAnswer) -> list[dict[str, str]]:
    said = {
        "speaker": s.speaker.name if s.speaker else None,
        "through": " ← ".join(name or "?" for name in s.chain[1:]),
        "cue": s.cue.text if s.cue else None,
        "source": s.source.text if s.source else None,
        "type": s.type,
    }
    return [
        {"type": "TextualBody", "purpose": "tagging", "format": "text/plain", "value": f"{name}: {value}"}
        for name, value in said.items()
        if value
    ]


def _target(article: ArticleAnswer, piece: Piece) -> dict[str, Any]:
    text, span = article.text, piece.span
    return {
        "type": "SpecificResource",
        "source": article.headline.url or f"urn:sha256:{article.headline.sha256}",
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": piece.text,
                "prefix": text[max(0, span.start - _AROUND) : span.start],
                "suffix": text[span.end : span.end + _AROUND],
            },
            {"type": "TextPositionSelector", "start": span.start, "end": span.end},
        ],
    }
