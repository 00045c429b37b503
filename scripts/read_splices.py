"""Read pages spliced from words of real articles, cut anywhere, and print where a rule looks past the page.

python scripts/read_splices.py [--corpus PATH] [--pages 20000] [--seed 1]

What stands beside a word in a sentence that somebody wrote stands there for a reason; a splice has none, so
it brings rules to where their authors did not look. A minute on one core for the default. The exit code is
1 where a page was not read, 2 where there is no corpus.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from random import Random

from read_every_ending import report, unread

from isnad.sources.files import Taken
from isnad.sources.opening import open_sources

CORPUS = Path(__file__).parents[2] / "shared" / "corpus"
_ARTICLES = 3000
_PIECES, _WORDS = 14, 9  # at most, of a page and of a piece
_BETWEEN = ("«", "»", '"', "-", "،", ".", ":", "(", ")", "؟", "...", "ـ", "\n", "أن", "إن", "قال", "حسبما")


def splices(texts: list[list[str]], pages: int, seed: int) -> Iterator[str]:
    """So many pages of pieces of `texts`, lists of words, with marks and words of speech between."""
    rng = Random(seed)
    for _ in range(pages):
        words: list[str] = []
        for _ in range(rng.randint(2, _PIECES)):
            text = rng.choice(texts)
            at = rng.randrange(len(text))
            words += text[at : at + rng.randint(1, _WORDS)]
            words += rng.choices(_BETWEEN, k=rng.random() < 0.25)
        yield " ".join(words)


def main() -> int:
    """Read the pages, and print each place once."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--corpus", type=Path, default=CORPUS, help="articles to splice")
    parser.add_argument("--pages", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if not options.corpus.exists():
        parser.error(f"there is no {options.corpus}")
    taken = (found for found in open_sources([options.corpus]) if isinstance(found, Taken))
    texts = [found.article.text.split() for found in islice(taken, _ARTICLES)]
    places = unread(splices(texts, options.pages, options.seed))
    return report(places, options.pages)


if __name__ == "__main__":
    sys.exit(main())
