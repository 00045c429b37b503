"""Articles of the corpus, annotated whole and blind, joined again with their texts.

    python benchmarks/unseen.py out/unseen
        writes a folder of annotated articles like the gold's for each part: worked-on, kept-apart
    isnad evaluate out/unseen/kept-apart
        the figures of articles whose errors nobody has read
    isnad evaluate out/unseen/worked-on --errors names
        what is wrong, of articles that rules may be written from and weights fitted on

`unseen.jsonl` holds one article a line, drawn from the corpus beside this repository and annotated on
2026-11-22 by one of some 25 readers, by the gold's guidelines, without a look at what Isnad says of it.
It holds spans and no words: what the gold writes as a name stands here as where the article first writes it.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from isnad.records import Article
from parties import CORPUS, articles

LINES = Path(__file__).with_suffix(".jsonl")
# The fields that name somebody.
_NAMING = frozenset(("speaker", "name", "aliases", "actors", "recipients", "from", "to"))


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("folder", type=Path, help="where the annotated articles go")
    parser.add_argument("--corpus", type=Path, default=CORPUS, help="the corpus that holds the articles")
    options = parser.parse_args(argv)
    lines = [json.loads(line) for line in LINES.read_text(encoding="utf-8").splitlines()]
    wanted = {line["article"]: line for line in lines}
    for article in articles(options.corpus):
        line = wanted.pop(article.id, None)
        if line is not None:
            _write(options.folder / line.pop("part"), article, line)
    if wanted:
        print(f"{len(wanted)} annotated articles are not in {options.corpus}", file=sys.stderr)
    return 2 if len(wanted) == len(lines) else 0


def _write(folder: Path, article: Article, line: dict[str, Any]) -> None:
    told = {
        layer: [_named(article.text, item) for item in line[layer]] for layer in line if layer != "article"
    }
    about = {field: getattr(article, field) for field in ("id", "outlet", "published", "text")}
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{article.id}.json").write_text(
        json.dumps({**about, **told}, ensure_ascii=False), encoding="utf-8"
    )


def _named(text: str, item: dict[str, Any]) -> dict[str, Any]:
    """One statement, name, event, stance or date with words where the gold has words."""
    return {field: _words(text, value) if field in _NAMING else value for field, value in item.items()}


def _words(text: str, value: Any) -> Any:
    """The words of a span, or of each span of a list; a description that the text does not write stays."""
    if isinstance(value, list) and all(isinstance(x, int) for x in value) and value:
        return text[value[0] : value[1]]
    return [_words(text, x) for x in value] if isinstance(value, list) else value


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
