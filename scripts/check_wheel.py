"""Read the same articles with a wheel and with this source, and say whether their readings differ at all.

python scripts/check_wheel.py dist/isnad-*.whl [--corpus PATH] [--every 10]

A compiled wheel (`make wheel`) must read what the source reads: the compiler takes some shortcuts with the
language (python/mypy#21938: it drops `frozen=True` of a class). The wheel is installed, with what it depends
on, into an environment of its own. The exit code is 1 where the readings of an article differ or the wheel
holds no compiled reader, and 2 where there is nothing to read.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

from isnad.sources.files import Taken, read_sources

REPO = Path(__file__).parents[1]
_COMPILED = (".so", ".pyd")


def main() -> int:
    parser = _options()
    options = parser.parse_args()
    if options.worker:
        _read(options.worker)
        return 0
    if options.wheel is None or not options.wheel.is_file():
        parser.error(f"no such wheel: {options.wheel}")
    if options.every < 1:
        parser.error(f"every {options.every}th article is none")
    with tempfile.TemporaryDirectory() as folder:
        texts = Path(folder, "texts.json")
        found = [f.article.text for f in read_sources([options.corpus]) if isinstance(f, Taken)]
        chosen = found[:: options.every]
        if not chosen:
            print(f"No article in {options.corpus}.", file=sys.stderr)
            return 2
        texts.write_text(json.dumps(chosen), encoding="utf-8")
        python = _install(options.wheel.resolve(), Path(folder, "venv"))
        by_wheel, *wheel = _readings(python, texts, {})
        _, *source = _readings(Path(sys.executable), texts, {"PYTHONPATH": str(REPO / "src")})
    other = [n for n, (a, b) in enumerate(zip(wheel, source, strict=True)) if a != b]
    for n in other:
        print(f"Read otherwise: article {n * options.every} of {options.corpus}")
    if not by_wheel.endswith(_COMPILED):
        print(f"Not compiled: {by_wheel}")
    print(f"{len(source)} articles, {len(other)} read otherwise by the wheel")
    return int(bool(other) or not by_wheel.endswith(_COMPILED))


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("wheel", type=Path, nargs="?", help="the wheel to check")
    parser.add_argument("--corpus", type=Path, default=REPO / "examples", help="what `isnad read` takes")
    parser.add_argument("--every", type=int, default=1, help="read only each Nth article")
    parser.add_argument("--worker", type=Path, help=argparse.SUPPRESS)
    return parser


def _install(wheel: Path, folder: Path) -> Path:
    """The interpreter of a new environment that holds the wheel and what it depends on."""
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    subprocess.run([python, "-m", "pip", "install", "-q", "--disable-pip-version-check", wheel], check=True)
    return python


def _readings(python: Path, texts: Path, env: dict[str, str]) -> list[str]:
    """The file of the reader, then a digest of the reading of each text."""
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    command = [python, Path(__file__).resolve(), "--worker", texts]
    return subprocess.check_output(command, env=kept | env, cwd=texts.parent, text=True).split("\n")[:-1]


def _read(texts: Path) -> None:
    from isnad.reading.events import find
    from isnad.reading.reader import read_article
    from isnad.records import Article

    print(find.__file__)
    for text in json.loads(texts.read_text(encoding="utf-8")):
        reading = json.dumps(read_article(Article.of(text)).to_dict(), ensure_ascii=False)
        print(hashlib.sha256(reading.encode()).hexdigest())


if __name__ == "__main__":
    sys.exit(main())
