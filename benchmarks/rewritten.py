"""How much of a reading hangs on how a text is spelt, and on whose names the lists hold.

    python benchmarks/rewritten.py [FOLDER …]

Reads folders of annotated articles (default: `gold/written`) as they are, then without hamzas, with ه for ة
and ي for ى as many papers write, and with every word of a person's name replaced by another as long: a given
name of the same gender that the lists hold, or a surname that nobody bears. Every span stays where it is, so
the same gold tells what each rewriting costs: the last line loses what a reading knows by heart.
"""

from __future__ import annotations

import argparse
import re
import sys
import zlib
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import msgspec

from isnad.errors import IsnadError
from isnad.evaluation import load_gold, match, read_annotation, score
from isnad.evaluation.annotation import Annotation, Forms
from isnad.evaluation.gold import GoldArticle
from isnad.lexicons.gazetteer import gender_of
from isnad.lexicons.tables import load_table
from isnad.reading.reader import read_article
from isnad.records import Article
from isnad.text.folding import fold

FOLDER = Path(__file__).parents[1] / "gold" / "written"
LINES = ("statements", "who-said-what", "names", "events", "events+who", "stances")

_WORD = re.compile(r"[ء-ي]+")
_FINAL_TAA, _FINAL_ALIF = re.compile("ة(?![ء-ي])"), re.compile("ى(?![ء-ي])")
_NO_HAMZA = str.maketrans("أإآ", "ااا")
_CLITICS = ("", "و", "ل", "ب", "ف", "ك", "ول", "وب")
# What joins the parts of a name and stays as it is.
_JOINTS = frozenset(
    ["بن", "ابن", "بنت", "أبو", "ابو", "أبي", "أبا", "أم", "آل", "ال", "عبد", "الله", "الدين", "ولد"]
)
# Surnames that nobody bears, by their length.
_SURNAMES = {len(w): w for w in ["كدو", "كداد", "زرمان", "زرمانو", "زرمانوس", "قنطرماني", "قنطرمانوس"]}
_SURNAMES_WITH_ARTICLE = {
    len(w): w for w in ["الكدي", "الكدوي", "الكدواي", "الزرماني", "القنطراني", "القنطرماني", "القنطرمانوي"]
}


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument(
        "folders", nargs="*", type=Path, default=[FOLDER], help="folders of annotated articles"
    )
    options = parser.parse_args(argv)
    try:
        gold = [g for folder in options.folders for g in load_gold(folder)]
    except IsnadError as e:
        print(e, file=sys.stderr)
        return 2
    print(f"{len(gold)} articles, F1")
    print(f"{'':20}" + "".join(f"{line:>15}" for line in LINES))
    for name, rewrite in REWRITINGS.items():
        print(f"{name:20}" + "".join(f"{f1:15.3f}" for f1 in figures(rewrite(g) for g in gold)))
    return 0


def figures(gold: Iterator[GoldArticle]) -> list[float]:
    """The F1 of each of `LINES` over the articles, read anew."""
    read = [match(g.annotation, read_annotation(read_article(g.article).to_dict())) for g in gold]
    scores = score(read)
    return [scores[line].f1 for line in LINES]


def respelt(spell: Callable[[str], str]) -> Callable[[GoldArticle], GoldArticle]:
    """The rewriting that spells each article otherwise, every letter in its place."""
    return lambda g: msgspec.structs.replace(g, article=with_text(g.article, spell(g.article.text)))


def with_text(article: Article, text: str) -> Article:
    """An article with another text of the same length."""
    assert len(text) == len(article.text)
    return Article.of(
        text, id=article.id, outlet=article.outlet, url=article.url, published=article.published
    )


def renamed(g: GoldArticle) -> GoldArticle:
    """An article whose persons bear other names of the same length."""
    others = {w for n in g.annotation.entities if n.type != "person" for f in n.forms for w in f.split()}
    persons = (f.split() for n in g.annotation.entities if n.type == "person" for f in n.forms)
    new = {
        word: other
        for words in persons
        for k, word in enumerate(words)
        if _WORD.fullmatch(word) and word not in others | _JOINTS
        if (other := _another(word, first=k == 0 and len(words) > 1)) is not None
    }

    def word(m: re.Match[str]) -> str:
        cut = next((c for c in _CLITICS if m[0].startswith(c) and m[0][len(c) :] in new), None)
        return m[0] if cut is None else cut + new[m[0][len(cut) :]]

    text = _WORD.sub(word, g.article.text)
    return GoldArticle(g.file, with_text(g.article, text), _under(g.annotation, lambda f: _WORD.sub(word, f)))


def _another(word: str, *, first: bool) -> str | None:
    """A name of the same length: a listed one of the same gender for a first word, else a surname that nobody
    bears; None where there is none.
    """
    if first and (given := _given().get((len(word), gender_of(fold(word)) or "m"))):
        return given[zlib.crc32(word.encode()) % len(given)]
    return (_SURNAMES_WITH_ARTICLE if word.startswith("ال") else _SURNAMES).get(len(word))


@cache
def _given() -> dict[tuple[int, str], list[str]]:
    """Given names that are no other word, by their length and gender."""
    found: dict[tuple[int, str], list[str]] = {}
    for row in load_table("given_names"):
        name = row["form"]
        if not row["note"] and _WORD.fullmatch(name) and not name.startswith("ال"):
            found.setdefault((len(name), row["gender"]), []).append(name)
    return found


def _under(side: Annotation, name: Callable[[str], str]) -> Annotation:
    """An annotation with every name in it changed."""
    change = msgspec.structs.replace

    def forms(old: Forms) -> Forms:
        return frozenset(map(name, old))

    return change(
        side,
        entities=tuple(change(n, forms=tuple(map(name, n.forms))) for n in side.entities),
        statements=tuple(change(s, speaker=forms(s.speaker)) for s in side.statements),
        events=tuple(
            change(e, actors=tuple(map(forms, e.actors)), recipients=tuple(map(forms, e.recipients)))
            for e in side.events
        ),
        stances=tuple(change(s, from_=forms(s.from_), to=forms(s.to)) for s in side.stances),
    )


REWRITINGS: dict[str, Callable[[GoldArticle], GoldArticle]] = {
    "as written": lambda g: g,
    "without hamzas": respelt(lambda text: text.translate(_NO_HAMZA)),
    "ه for ة": respelt(lambda text: _FINAL_TAA.sub("ه", text)),
    "ي for ى": respelt(lambda text: _FINAL_ALIF.sub("ي", text)),
    "persons renamed": renamed,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
