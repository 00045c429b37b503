"""Fit the weights of the confidence of statements and events on annotated articles and write them as tables.

python scripts/fit_confidence.py [GOLD_DIR ...] [--write]

Each statement and each event that the reading finds in the folders is compared with the annotation: was its
content found, and was its speaker right; was its trigger found with that type, and were its parties right.
Two logistic regressions each over the same few features (`features` and `event_features` of
`isnad.reading`) are fitted by full-batch gradient descent with an L2 penalty; the result does not
depend on the order of the articles.

Without folders both are fitted on the real articles that may be learnt from (`../shared/gold/train` and, but
for the part kept apart, those of `benchmarks/unseen.jsonl`), the statements on `gold/written` too; exit code
2 where these are not beside the repository. Events of articles written for the project are right half as
often again as those of a newspaper, so that with them every confidence would be too high. `--write` replaces
`lexicons/data/confidence.tsv` and `lexicons/data/event_confidence.tsv`; without it the tables are printed.
`tests/reading/test_confidence.py` shows that precision falls from the most to the least confident third.
"""

from __future__ import annotations

import math
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from isnad.evaluation import load_gold, match, read_annotation
from isnad.evaluation.annotation import Annotation
from isnad.evaluation.matching import Pair
from isnad.reading.assembly import assemble
from isnad.reading.events.confidence import event_features
from isnad.reading.events.find import EventDraft, find_events
from isnad.reading.names.find import find_names
from isnad.reading.parties.parties import Parties
from isnad.reading.phrases.phrases import Phrases
from isnad.reading.statements.confidence import features
from isnad.reading.statements.find import find_statements
from isnad.reading.words.lexis import lex_page
from isnad.records import Article
from isnad.text.tokens import read_page

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT / "src" / "isnad" / "lexicons" / "data"
SHARED = ROOT.parent / "shared"
WRITTEN, TRAIN = ROOT / "gold" / "written", SHARED / "gold" / "train"
UNSEEN = ROOT / "benchmarks" / "unseen.py"
LEARNT_FROM = "worked-on"
PENALTY, STEPS, RATE, RAREST = 2.0, 3000, 1.0, 4
STATEMENTS = """\
# Weights of a statement's confidence: the log-odds that its content is right (content) and that, the content
# being right, its speaker is (speaker). A statement's features are summed with the row `every`; confidence is
# the product of the two probabilities. Written by scripts/fit_confidence.py from gold/written
# and 333 real articles to learn from; not edited by hand.
feature\tcontent\tspeaker
"""
EVENTS = """\
# Weights of an event's confidence: the log-odds that its trigger and type are right (act) and that, these
# being right, every actor and recipient is (parties). An event's features are summed with the row `every`;
# confidence is the product of the two probabilities. Written by scripts/fit_confidence.py from
# 333 real articles to learn from; not edited by hand.
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
    # Those of the same features: how many, and how many of them right.
    groups: dict[tuple[str, ...], list[int]] = {}
    for fs, right in samples:
        group = groups.setdefault(("every", *(f for f in fs if f in kept)), [0, 0])
        group[0] += 1
        group[1] += right
    for _ in range(STEPS):
        slope = dict.fromkeys(weights, 0.0)
        for found, (many, right) in groups.items():
            error = right - many / (1 + math.exp(-sum(weights[f] for f in found)))
            for f in found:
                slope[f] += error
        for f in weights:
            count = len(samples) if f == "every" else seen[f]
            weights[f] += RATE * (slope[f] - (0 if f == "every" else PENALTY) * weights[f]) / count
    return weights


def table_of(head: str, found: list[Row]) -> str:
    """The table of both weights of each feature, under its head."""
    first = fit([(f, ok) for f, ok, _ in found])
    then = fit([(f, who) for f, ok, who in found if ok])
    names = ["every", *sorted((set(first) | set(then)) - {"every"})]
    lines = [f"{f}\t{first.get(f, 0.0):.2f}\t{then.get(f, 0.0):.2f}" for f in names]
    return head + "\n".join(lines) + "\n"


def learnt(folder: Path) -> list[Path]:
    """The folders of real articles that may be learnt from, those of the corpus joined with their texts in
    `folder`; empty where the shared articles are not beside the repository.
    """
    if not TRAIN.is_dir() or subprocess.run([sys.executable, UNSEEN, folder], check=False).returncode:
        return []
    return [TRAIN, folder / LEARNT_FROM]


def main(argv: list[str]) -> int:
    places = [Path(a) for a in argv if not a.startswith("--")]
    with tempfile.TemporaryDirectory() as joined:
        real = places or learnt(Path(joined))
        if not real:
            print(f"the articles to learn from are not in {SHARED}", file=sys.stderr)
            return 2
        said = [r for f in (real if places else [WRITTEN, *real]) for r in rows(f)]
        done = [r for f in real for r in event_rows(f)]
    tables = {
        "confidence.tsv": table_of(STATEMENTS, said),
        "event_confidence.tsv": table_of(EVENTS, done),
    }
    for name, table in tables.items():
        if "--write" in argv:
            (DATA / name).write_text(table, encoding="utf-8")
        else:
            sys.stdout.write(table)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
