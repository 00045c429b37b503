"""How long a corpus takes to build, how much memory, and how quickly it answers.

    python benchmarks/corpus.py --corpus PATH [--workers N] [--results FILE]

1. *build*: a corpus of the first thousand articles and one of all, each in a fresh process: seconds by stage,
   peak memory summed over the processes, milliseconds an article, size of the file; and each once more with
   nothing new.
2. *questions*: the median and the slowest of several askings on the larger corpus, the connection open.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

REPO = Path(__file__).parents[1]
CORPUS = REPO.parent / "shared" / "corpus"
FEW = 1_000
ASKED = 7


def build_once(source: str, place: str, workers: int | None) -> dict[str, Any]:
    """One build in this process: its seconds by stage and what it counted."""
    from isnad.runs.build import build

    stages: dict[str, float] = {}
    started = time.perf_counter()

    def note(progress: Any) -> None:
        stages.setdefault(progress.stage, time.perf_counter() - started)

    summary = build([source], place, workers=workers, progress=note)
    total = time.perf_counter() - started
    ends = [*list(stages.values())[1:], total]
    by_stage = {stage: end - begin for (stage, begin), end in zip(stages.items(), ends, strict=True)}
    return {
        "seconds": total,
        "stages": by_stage,
        "articles": summary.counts["articles"],
        "counts": summary.counts,
    }


def measured_build(source: Path, place: Path, workers: int | None) -> dict[str, Any]:
    """A build in a fresh process, with the peak of the memory of all its processes together."""
    command = [sys.executable, __file__, "--build", str(source), str(place)]
    process = subprocess.Popen(
        [*command, *(["--workers", str(workers)] if workers is not None else [])],
        stdout=subprocess.PIPE,
        text=True,
    )
    peak = [0]

    def watch() -> None:
        while process.poll() is None:
            peak[0] = max(peak[0], sum(map(_resident, _family(process.pid))))
            time.sleep(0.2)

    watcher = threading.Thread(target=watch)
    watcher.start()
    out, _ = process.communicate()
    watcher.join()
    if process.returncode:
        sys.exit(process.returncode)
    found: dict[str, Any] = json.loads(out.splitlines()[-1])
    return found | {"memory_mb": peak[0] / 1e6, "file_mb": place.stat().st_size / 1e6}


def _family(root: int) -> set[int]:
    """A process and all below it, from /proc."""
    parents: dict[int, int] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parents[int(entry.name)] = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            except OSError:
                continue
    family = {root}
    while more := {p for p, parent in parents.items() if parent in family and p not in family}:
        family |= more
    return family


def _resident(process: int) -> int:
    try:
        return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


def questions(place: Path) -> dict[str, tuple[float, float]]:
    """Milliseconds of each question: the median, and the slowest of all (the first)."""
    import isnad

    corpus = isnad.open_corpus(place)
    days = sorted({a.published[:10] for a in corpus.articles(limit=None) if a.published})
    days = days or ["2000-01-01"]
    half = len(days) // 2
    earlier, later = {"until": days[half - 1]}, {"since": days[half]}
    busiest = [a.name for a in corpus.actors(limit=2)] or ["إيران", "السعودية"]
    first, second = busiest[0], busiest[-1]
    asked: dict[str, Callable[[], Any]] = {
        "search, one word": lambda: corpus.search("إيران"),
        "search, phrase": lambda: corpus.search('"مجلس الأمن"'),
        "search, very common words": lambda: corpus.search("من في"),
        "statements of a speaker": lambda: corpus.statements(speaker=first),
        "statements about an actor": lambda: corpus.statements(about=first),
        "statements with words": lambda: corpus.statements(words="النووي"),
        "statements, least sure": lambda: corpus.statements(order="least sure", unjudged=True),
        "events between two": lambda: corpus.events(between=(first, second)),
        "stances toward an actor": lambda: corpus.stances(toward=first),
        "actor": lambda: corpus.actor(first),
        "two periods compared": lambda: corpus.compare(earlier, later),
        "actors by use": lambda: corpus.actors(),
        "an article's analysis": lambda: corpus.analysis(corpus.articles(limit=1)[0].id),
    }
    found = {}
    for name, ask in asked.items():
        times = []
        for _ in range(ASKED):
            started = time.perf_counter()
            ask()
            times.append((time.perf_counter() - started) * 1000)
        found[name] = (statistics.median(times), max(times))
    corpus.close()
    return found


def first_articles(source: Path, target: Path, count: int) -> None:
    """The first articles of a source, as JSON lines."""
    from isnad.sources.files import Taken
    from isnad.sources.opening import open_sources

    articles = (f.article for f in open_sources([source]) if isinstance(f, Taken))
    with target.open("w", encoding="utf-8") as out:
        for a in itertools.islice(articles, count):
            header = {"title": a.title, "outlet": a.outlet, "url": a.url, "published": a.published}
            out.write(json.dumps({"text": a.text, **header}, ensure_ascii=False) + "\n")


def main() -> None:
    """Measure, print two tables, keep the figures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    parser.add_argument("--workers", type=int)
    parser.add_argument("--results", type=Path)
    parser.add_argument("--build", nargs=2, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.build:
        # Again in the same process: the versions, digests of the code, are those of the first time.
        first = build_once(*args.build, args.workers)
        print(json.dumps(first | {"again": build_once(*args.build, args.workers)["seconds"]}))
        return
    if not args.corpus.exists():
        parser.error(f"no articles at {args.corpus}: name some with --corpus")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        few = folder / "few.jsonl"
        first_articles(args.corpus, few, FEW)
        builds = {
            "first thousand": measured_build(few, folder / "few.db", args.workers),
            "all": measured_build(args.corpus, folder / "all.db", args.workers),
        }
        answers = questions(folder / "all.db")
    print("build            articles  seconds  ms each     MB  file MB  again s  stages")
    for what, b in builds.items():
        each = b["seconds"] / max(1, b["articles"]) * 1000
        stages = ", ".join(f"{stage} {seconds:.1f}" for stage, seconds in b["stages"].items())
        figures = (
            f"{b['articles']:>8,}{b['seconds']:>9.1f}{each:>9.1f}{b['memory_mb']:>7.0f}{b['file_mb']:>9.0f}"
        )
        if aside := b["counts"]["rejects"]:
            stages += f"; {aside:,} set aside"
        print(f"{what:<17}{figures}{b['again']:>9.1f}  {stages}")
    print(f"\n{'question':<30}{'median ms':>10}{'slowest':>10}")
    for what, (median, slowest) in answers.items():
        print(f"{what:<30}{median:>10.1f}{slowest:>10.1f}")
    if args.results:
        args.results.write_text(
            json.dumps({"builds": builds, "questions": answers}, ensure_ascii=False, indent=1)
        )


if __name__ == "__main__":
    main()
