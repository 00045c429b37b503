"""Fit the weights of a statement's and of an event's confidence on the open gold and write them as tables.

python scripts/fit_confidence.py [GOLD_DIR ...] [--write]

Each statement and each event that the reading finds in the folders (default `gold/written`, and the real
articles to learn from, `../shared/gold/train`, where they are) is compared with the annotation, and so is
each event that readers judged one by one (`benchmarks/parties.tsv`, where `../shared/corpus` is): was its
content found, and was its speaker right; was its trigger found with that type, and were its parties right.
Two logistic regressions each over the same few features (`confidence.features` and
`confidence.event_features`) are fitted by full-batch gradient descent with an L2 penalty; the result does not
depend on the order of the articles. `--write` replaces `lexicons/data/confidence.tsv` and
`lexicons/data/event_confidence.tsv`; without it the tables are printed. `tests/reading/test_confidence.py`
shows that precision falls from the most to the least confident third.
"""

from __future__ import annotations

import math
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from isnad.evaluation import load_gold, match, read_annotation
from isnad.evaluation.annotation import Annotation
from isnad.evaluation.judged import by_article, judge, load_judged
from isnad.evaluation.matching import Pair
from isnad.reading.assembly import assemble
from isnad.reading.confidence import event_features, features
from isnad.reading.events import EventDraft, find_events
from isnad.reading.lexis import lex_page
from isnad.reading.names import find_names
from isnad.reading.parties import Parties
from isnad.reading.phrases import Phrases
from isnad.reading.statements import find_statements
from isnad.records import Article
from isnad.sources.files import Taken
from isnad.sources.opening import open_sources
from isnad.text.tokens import read_page

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT / "src" / "isnad" / "lexicons" / "data"
JUDGED = ROOT / "benchmarks" / "parties.tsv"
CORPUS = ROOT.parent / "shared" / "corpus"
LEARNT = (ROOT / "gold" / "written", ROOT.parent / "shared" / "gold" / "train")
PENALTY, STEPS, RATE, RAREST = 2.0, 3000, 1.0, 4
STATEMENTS = """\
# Weights of a statement's confidence: the log-odds that its content is right (content) and that, the content
# being right, its speaker is (speaker). A statement's features are summed with the row `every`; confidence is
# the product of the two probabilities. Written by scripts/fit_confidence.py from gold/written
# and the 48 real articles to learn from; not edited by hand.
feature\tcontent\tspeaker
"""
EVENTS = """\
# Weights of an event's confidence: the log-odds that its trigger and type are right (act) and that, these
# being right, every actor and recipient is (parties). An event's features are summed with the row `every`;
# confidence is the product of the two probabilities. Written by scripts/fit_confidence.py from gold/written,
# the 48 real articles to learn from and the events of benchmarks/parties.tsv; not edited by hand.
feature\tact\tparties
"""

Row = tuple[list[str], bool, bool]


def rows(folder: Path) -> list[Row]:
    """For each statement found in the folder's articles, likely or not: its features, content right,
    speaker right."""
    out: list[Row] = []
    for gold in load_gold(folder):
        article = gold.article
        page = read_page(article.text)
        cast, lexes = find_names(page), lex_page(page)
        drafts = find_statements(page, lexes, Phrases(page, lexes, cast), cast, least=0.0)
        got = read_annotation(assemble(article, page, cast, drafts, [], [], []).to_dict())
        found = match(gold.annotation, got)
        out += judged(map(features, drafts), found.statements, found.right_speaker)
    return out


def event_rows(folder: Path) -> list[Row]:
    """For each event found in the folder's articles: its features, trigger and type right, parties right."""
    out: list[Row] = []
    for gold in load_gold(folder):
        drafts, got = read_events(gold.article)
        found = match(gold.annotation, got)
        out += judged(map(event_features, drafts), found.events, found.right_parties)
    return out


def judged_event_rows() -> list[Row]:
    """The same for the events of the corpus that readers judged one by one, of the part that is worked on."""
    rows = by_article(row for row in load_judged(JUDGED) if row.part == "worked-on")
    out: list[Row] = []
    for taken in open_sources([CORPUS]) if CORPUS.is_dir() else ():
        if not isinstance(taken, Taken) or taken.article.id not in rows:
            continue
        of_article = rows.pop(taken.article.id)
        drafts, got = read_events(taken.article)
        found = {(d.trigger.start, str(d.type)): event_features(d) for d in drafts}
        for row, outcome in zip(of_article, judge(taken.article.text, of_article, got), strict=True):
            if outcome.found:
                out.append((found[row.trigger.start, row.type], row.is_event, outcome.both))
    return out


def read_events(article: Article) -> tuple[list[EventDraft], Annotation]:
    """The drafts of an article's events, and the article with them as an annotation."""
    page = read_page(article.text)
    cast, lexes = find_names(page), lex_page(page)
    statements = find_statements(page, lexes, Phrases(page, lexes, cast), cast)
    drafts = find_events(Parties(page, cast), statements)
    return drafts, read_annotation(assemble(article, page, cast, statements, [], drafts, []).to_dict())


def judged(drafts: Iterable[list[str]], pairs: Iterable[Pair], right: Iterable[Pair]) -> list[Row]:
    """The features of each draft, whether the annotation has it, and whether who is in it is right too."""
    had, told = {p.got for p in pairs}, {p.got for p in right}
    return [(found, n in had, n in told) for n, found in enumerate(drafts)]


def fit(samples: Sequence[tuple[list[str], bool]]) -> dict[str, float]:
    """Weights by feature, with `every` for all; features seen fewer than RAREST times get none."""
    seen = Counter(f for fs, _ in samples for f in fs)
    kept = {f for f, n in seen.items() if n >= RAREST}
    weights = dict.fromkeys(["every", *sorted(kept)], 0.0)
    data = [(["every", *(f for f in fs if f in kept)], float(y)) for fs, y in samples]
    for _ in range(STEPS):
        slope = dict.fromkeys(weights, 0.0)
        for fs, y in data:
            error = y - 1 / (1 + math.exp(-sum(weights[f] for f in fs)))
            for f in fs:
                slope[f] += error
        for f in weights:
            count = len(data) if f == "every" else seen[f]
            weights[f] += RATE * (slope[f] - (0 if f == "every" else PENALTY) * weights[f]) / count
    return weights


def table_of(head: str, found: list[Row]) -> str:
    """The table of both weights of each feature, under its head."""
    first = fit([(f, ok) for f, ok, _ in found])
    then = fit([(f, who) for f, ok, who in found if ok])
    names = ["every", *sorted((set(first) | set(then)) - {"every"})]
    lines = [f"{f}\t{first.get(f, 0.0):.2f}\t{then.get(f, 0.0):.2f}" for f in names]
    return head + "\n".join(lines) + "\n"


def main(argv: list[str]) -> int:
    write = "--write" in argv
    places = [a for a in argv if not a.startswith("--")]
    folders = [Path(p) for p in places] or [p for p in LEARNT if p.is_dir()]
    tables = {
        "confidence.tsv": table_of(STATEMENTS, [r for f in folders for r in rows(f)]),
        "event_confidence.tsv": table_of(
            EVENTS, [r for f in folders for r in event_rows(f)] + judged_event_rows()
        ),
    }
    for name, table in tables.items():
        if write:
            (DATA / name).write_text(table, encoding="utf-8")
        else:
            sys.stdout.write(table)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
