"""Print the ordinary words of a pile of articles: what `common_words.tsv` was made from.

python scripts/count_common_words.py ARTICLES.jsonl.gz… > words.tsv

Each line of the input is a JSON object with `title` and `content` or `text`. A form is printed, in its most
common spelling, when it stands at least three times, takes the forms of an Arabic word (article, suffixes,
other persons), and seldom follows a given name or a title: so names stay out. Only words are kept, no text.
"""

from __future__ import annotations

import gzip
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from isnad.lexicons import gazetteer as g
from isnad.text.tokens import read_page

_LEAST = 3
_MOST_BEHIND_NAMES = 0.2
_ENDINGS = ("ه", "ها", "هم", "نا", "ي", "ك", "ات", "ين", "ون", "ان", "يه")
_PERSONS = "يتنا"


def texts(path: Path) -> Iterator[str]:
    """The texts of a file of articles, one JSON object a line."""
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            yield article.get("text") or f"{article.get('title') or ''}\n\n{article.get('content') or ''}"


def count(paths: list[Path]) -> tuple[Counter[str], Counter[str], dict[str, Counter[str]]]:
    """How often each folded form stands, how often behind a name or title, and its spellings."""
    forms: Counter[str] = Counter()
    behind: Counter[str] = Counter()
    spellings: dict[str, Counter[str]] = {}
    announcing = g.HONORIFIC | g.PARTICLE
    for path in paths:
        for text in texts(path):
            before = 0
            for token in read_page(text).tokens:
                if token.kind != "word":
                    before = 0
                    continue
                forms[token.form] += 1
                spellings.setdefault(token.form, Counter())[token.text] += 1
                if before & announcing or (before & g.GIVEN and not before & g.WORD_NAME):
                    behind[token.form] += 1
                before = g.facts(token.form)
    return forms, behind, spellings


def paradigm(form: str, forms: Counter[str]) -> int:
    """How many other forms of the same word stand beside this one."""
    core = form[2:] if form.startswith("ال") and len(form) > 4 else form
    stem = core[:-1] + "ت" if core.endswith("ه") else core
    found = 2 * (forms["ال" + core] >= 2 and forms[core] >= 2)
    found += sum(forms[stem + ending] >= 2 for ending in _ENDINGS if stem + ending != form)
    if form[0] in _PERSONS and len(form) > 3:
        found += sum(forms[person + form[1:]] >= 2 for person in _PERSONS if person != form[0])
    return found + (forms["س" + form] >= 2) + (forms[form + "ت"] >= 2) + (forms[form + "ا"] >= 2)


def main(paths: list[Path]) -> None:
    """Print the words, sorted."""
    forms, behind, spellings = count(paths)
    words = [
        spellings[form].most_common(1)[0][0]
        for form, n in forms.items()
        if n >= _LEAST
        and len(form) > 1
        and behind[form] / n < _MOST_BEHIND_NAMES
        and paradigm(form, forms) >= 2
        and not (form.startswith("ال") and forms[form[2:]] >= _LEAST)
    ]
    print("\n".join(["form", *sorted(words)]))


if __name__ == "__main__":
    main([Path(a) for a in sys.argv[1:]])
