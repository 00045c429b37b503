"""How fast the reading is, beside a known tool on the same text, on one core.

    python benchmarks/speed.py
        over the corpus beside this repository or, where there is none, the samples repeated
    python benchmarks/speed.py --corpus PATH
        over JSON lines, `.gz` or not, or anything else that `isnad read` takes
    python benchmarks/speed.py --only pace|growth|start
        one of the three tables

1. *pace*: words (by white space) per second and peak memory of the whole reading, and of spaCy's blank Arabic
   tokenizer (`pip install "isnad[bench]"`), over the same articles. Each run is a fresh process on the same
   core; rounds go A B B A, and the ratio is the median of the rounds' ratios. Loading the texts and one short
   first article (which loads word lists) are not in the time. Memory is the peak of the whole process, also
   shown above what Python and the texts alone take.
2. *growth*: one article of 1 kB to 10 MB, in paragraphs and all on one line.
3. *start*: `import isnad` and the first reading, in fresh processes.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path
from typing import Any

REPO = Path(__file__).parents[1]
CORPUS = REPO.parent / "shared" / "corpus"
SAMPLES = REPO / "examples"
SHORT = "قال وزير النقل نادر حداد إن الجسر سيفتح يوم الخميس المقبل."
SIZES = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)

Result = dict[str, Any]


def main(argv: list[str]) -> int:
    options = _options().parse_args(argv)
    if options.worker:
        print(json.dumps(WORKERS[options.worker](options)))
        return 0
    results: Result = {"corpus": options.corpus.name, "cpu": _cpu(), "python": sys.version.split()[0]}
    with tempfile.TemporaryDirectory() as folder:
        options.texts = Path(folder, "texts.json")
        texts = choose_texts(options.corpus, options.articles)
        options.texts.write_text(json.dumps(texts), encoding="utf-8")
        for name, (measure, show) in TABLES.items():
            if options.only in (None, name):
                results[name] = measure(options)
                show(results[name])
    if options.results:
        options.results.write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")
    return 0


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    default = CORPUS if CORPUS.is_dir() else SAMPLES
    parser.add_argument("--corpus", type=Path, default=default)
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument(
        "--largest", type=int, default=SIZES[-1], help="bytes of the longest article of `growth`"
    )
    parser.add_argument("--only", choices=("pace", "growth", "start"))
    parser.add_argument("--results", type=Path, help="also write the figures to this JSON file")
    parser.add_argument("--worker", choices=("isnad", "spacy", "texts", "growth"), help=argparse.SUPPRESS)
    parser.add_argument("--texts", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--size", type=int, default=0, help=argparse.SUPPRESS)
    parser.add_argument("--one-line", action="store_true", help=argparse.SUPPRESS)
    return parser


# --- what runs in a fresh process, on one core ---


def load_texts(path: Path) -> list[str]:
    texts: list[str] = json.loads(path.read_text(encoding="utf-8"))
    return texts


def _on_one_core() -> None:
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})


def _peak_mb() -> float:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1 << 20) if sys.platform == "darwin" else peak / (1 << 10)


def _isnad_reader() -> Callable[[str], object]:
    from isnad.reading.reader import read_article
    from isnad.records import Article

    return lambda text: read_article(Article.of(text, published="2015-07-25"))


def _work_texts(options: argparse.Namespace) -> Result:
    """What the texts alone take in memory."""
    load_texts(options.texts)
    return {"peak": _peak_mb()}


def _work_isnad(options: argparse.Namespace) -> Result:
    read = _isnad_reader()
    return _timed(options, lambda texts: (read(text) for text in texts))


def _work_spacy(options: argparse.Namespace) -> Result:
    import spacy

    nlp = spacy.blank("ar")
    return _timed(options, nlp.pipe)


def _timed(options: argparse.Namespace, run: Callable[[list[str]], Any]) -> Result:
    """One pass over the articles, each result dropped when the next comes."""
    _on_one_core()
    texts = load_texts(options.texts)
    for _ in run([SHORT]):
        pass
    start = time.perf_counter()
    for _ in run(texts):
        pass
    seconds = time.perf_counter() - start
    words = sum(len(text.split()) for text in texts)
    return {"words": words, "seconds": seconds, "pace": words / seconds, "peak": _peak_mb()}


def _work_growth(options: argparse.Namespace) -> Result:
    """The best of several readings of one article of `size` bytes (the shorter, the more readings)."""
    _on_one_core()
    text = article_of(load_texts(options.texts), options.size, options.one_line)
    read = _isnad_reader()
    read(SHORT)
    seconds = []
    for _ in range(max(1, min(20, 2_000_000 // options.size))):
        start = time.perf_counter()
        read(text)
        seconds.append(time.perf_counter() - start)
    return {"bytes": len(text.encode()), "seconds": min(seconds), "peak": _peak_mb()}


def article_of(texts: list[str], size: int, one_line: bool) -> str:
    """One article of about `size` bytes of UTF-8: the texts in their order, over again when used up."""
    parts: list[bytes] = []
    length = 0
    for text in cycle(texts):
        parts.append(f"{text}\n\n".encode())
        length += len(parts[-1])
        if length >= size:
            break
    text = b"".join(parts)[:size].decode("utf-8", "ignore")
    return " ".join(text.split()) if one_line else text


WORKERS = {"isnad": _work_isnad, "spacy": _work_spacy, "texts": _work_texts, "growth": _work_growth}


# --- the three tables ---


def choose_texts(corpus: Path, articles: int) -> list[str]:
    """So many distinct texts, taken evenly over the corpus; a smaller corpus is repeated.

    (Repeating flatters the reading a little, and spaCy too: both keep what they know of a word.)
    """
    from isnad.sources.files import Taken, read_sources

    distinct = list(dict.fromkeys(f.article.text for f in read_sources([corpus]) if isinstance(f, Taken)))
    if not distinct:
        sys.exit(f"{corpus}: no article to read")
    step = max(1.0, len(distinct) / articles)
    return [distinct[int(n * step) % len(distinct)] for n in range(articles)]


def _worker(options: argparse.Namespace, name: str, *more: str) -> Result:
    command = [sys.executable, __file__, "--worker", name, "--texts", str(options.texts), *more]
    result: Result = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return result


def measure_pace(options: argparse.Namespace) -> Result:
    """Rounds of A B B A over the tools that are installed; medians, and the median of the rounds' ratios."""
    tools = ["isnad", *(["spacy"] if _installed("spacy") else [])]
    runs: dict[str, list[Result]] = {tool: [] for tool in tools}
    for number in range(options.rounds):
        for tool in tools if number % 2 == 0 else reversed(tools):
            runs[tool].append(_worker(options, tool))
    texts = _worker(options, "texts")["peak"]
    figures: Result = {
        tool: {
            "words": run[0]["words"],
            "pace": statistics.median(r["pace"] for r in run),
            "spread": (max(r["pace"] for r in run) - min(r["pace"] for r in run)) / run[0]["pace"],
            "peak": statistics.median(r["peak"] for r in run),
            "above_texts": statistics.median(r["peak"] for r in run) - texts,
        }
        for tool, run in runs.items()
    }
    if "spacy" in runs:
        ratios = [a["pace"] / b["pace"] for a, b in zip(runs["isnad"], runs["spacy"], strict=True)]
        figures["ratio"] = statistics.median(ratios)
    return figures | {"articles": options.articles, "rounds": options.rounds, "corpus": options.corpus.name}


def _installed(module: str) -> bool:
    from importlib.util import find_spec

    return find_spec(module) is not None


def show_pace(figures: Result) -> None:
    print(
        f"Pace: {figures['articles']:,} articles of {figures['corpus']}, {figures['rounds']} rounds, one core"
    )
    print(f"  {'':24}{'words/s':>10}{'spread':>8}{'peak MB':>9}{'above texts':>13}")
    for tool, name in (("isnad", "isnad, whole reading"), ("spacy", "spaCy blank ar, tokens")):
        if tool in figures:
            f = figures[tool]
            print(
                f"  {name:24}{f['pace']:>10,.0f}{f['spread']:>8.0%}{f['peak']:>9.0f}{f['above_texts']:>13.0f}"
            )
    ratio = figures.get("ratio")
    print(
        f"  ratio {ratio:.3f}\n"
        if ratio
        else '  no ratio: spaCy is not installed (pip install "isnad[bench]")\n'
    )


def measure_growth(options: argparse.Namespace) -> Result:
    """Time by size, in paragraphs and on one line."""
    return {
        form: [_worker(options, "growth", "--size", str(n), *flags) for n in SIZES if n <= options.largest]
        for form, flags in (("paragraphs", ()), ("one line", ("--one-line",)))
    }


def show_growth(figures: Result) -> None:
    print("Growth: one article")
    print(f"  {'bytes':>12}{'in paragraphs':>24}{'on one line':>24}{'peak MB':>9}")
    for a, b in zip(figures["paragraphs"], figures["one line"], strict=True):
        cells = "".join(f"{r['seconds']:>10.3f} s{_per_kb(r):>6.2f} ms/kB" for r in (a, b))
        print(f"  {a['bytes']:>12,}{cells}{a['peak']:>9.0f}")
    print()


def _per_kb(run: Result) -> float:
    return float(run["seconds"] * 1e6 / run["bytes"])


def measure_start(options: argparse.Namespace) -> Result:
    """Medians over fresh processes, in milliseconds, the interpreter's own start left out."""
    code = (
        "import time; a = time.perf_counter(); import isnad; b = time.perf_counter();"
        f"isnad.read({SHORT!r}); c = time.perf_counter();"
        f"isnad.read({SHORT!r} + ' ثم غادر.'); d = time.perf_counter(); print(b - a, c - b, d - c)"
    )
    runs = [
        [float(x) * 1000 for x in subprocess.check_output([sys.executable, "-c", code], text=True).split()]
        for _ in range(max(5, options.rounds))
    ]
    middle = [statistics.median(column) for column in zip(*runs, strict=True)]
    return dict(zip(("import", "first", "second"), middle, strict=True))


def show_start(figures: Result) -> None:
    print("Start, fresh processes")
    for name, what in (("import", "import isnad"), ("first", "first reading"), ("second", "next reading")):
        print(f"  {what:16}{figures[name]:>9.1f} ms")


def _cpu() -> str:
    try:
        lines: Iterator[str] = iter(Path("/proc/cpuinfo").read_text().splitlines())
    except OSError:
        return "unknown"
    return next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), "unknown")


TABLES: dict[str, tuple[Callable[[argparse.Namespace], Result], Callable[[Result], None]]] = {
    "pace": (measure_pace, show_pace),
    "growth": (measure_growth, show_growth),
    "start": (measure_start, show_start),
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
