"""Read pages that open with, and end in, every word of the lists, and print where a rule looks past the page.

python scripts/read_every_ending.py [--part 1 6]

A rule that asks what stands beside a word must not run out of the page where the word is the last one or the
first. The tests cut some sentences at every word (`tests/reading/test_chopped.py`); this tries the words
themselves, some twenty thousand, in ten sentences each: four minutes on one core, or a part of it. The exit
code is 1 where a page was not read.
"""

from __future__ import annotations

import argparse
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path

from isnad.lexicons.tables import load_table, table_names, values
from isnad.reading.reader import read_article
from isnad.records import Article

# Lists of ordinary words and of names, which no rule asks for one by one.
_LONG = ("common", "given", "surname", "cities", "territor")
_MOST_WORDS = 3
_PAGES = (
    "{}",
    "{} قصف الجيش",
    "اتهم الوزير التركي {}",
    "قصف الجيش {}",
    "قال سالم الدروبي إن الحكومة {}",
    "أدان الوزير قصف الجيش {}",
    "هدد الحزب إيران {}",
    "اتفاق بين الحكومة {}",
    "دعا إلى اعتقال القائد {}",
    "القوات التي {}",
)


def words() -> list[str]:
    """The words and short phrases in the first two columns of the word lists, each once, sorted."""
    return sorted(set(_cells()))


def _cells() -> Iterator[str]:
    for name in table_names():
        if name.startswith(_LONG):
            continue
        for row in load_table(name):
            forms = (form for cell in list(row.values())[:2] for form in values(cell))
            yield from (form for form in forms if len(form.split()) <= _MOST_WORDS)


def unread(pages: Iterator[str]) -> dict[str, str]:
    """Where the reading broke off, file, line and error, with the first page at each place."""
    places: dict[str, str] = {}
    for page in pages:
        try:
            read_article(Article.of(page))
        except Exception as error:
            last = traceback.extract_tb(error.__traceback__)[-1]
            places.setdefault(f"{Path(last.filename).name}:{last.lineno} {error!r}", page)
    return places


def report(places: dict[str, str], pages: int) -> int:
    """Print each place with its page, and on stderr how many pages were read; the exit code."""
    for place, page in places.items():
        print(f"{place}\n    {page}")
    print(f"{pages:,} pages read, {len(places)} places break off", file=sys.stderr)
    return 1 if places else 0


def main() -> int:
    """Read the pages of one part, and print each place once."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument(
        "--part", nargs=2, type=int, default=(1, 1), metavar=("K", "N"), help="the K-th of N parts"
    )
    part, parts = parser.parse_args().part
    if not 1 <= part <= parts:
        parser.error(f"there is no part {part} of {parts}")
    chosen = words()[part - 1 :: parts]
    places = unread(page.format(word) for word in chosen for page in _PAGES)
    return report(places, len(chosen) * len(_PAGES))


if __name__ == "__main__":
    sys.exit(main())
