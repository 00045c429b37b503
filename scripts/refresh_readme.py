"""Write the README's outputs and figures anew: `python scripts/refresh_readme.py`.

`<!-- article NAME -->` stands before a sample text, `<!-- output COMMAND -->` before what that command prints
of it, and `<!-- figures -->` before the table of the floors in `tests/floors.json`. A test compares.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import tempfile
from pathlib import Path

REPO = Path(__file__).parents[1]
README = REPO / "README.md"

_ARTICLE = re.compile(r"<!-- article (\S+) -->\n```text\n(.*?)```\n", re.DOTALL)
_OUTPUT = re.compile(r"(<!-- output isnad ([^\n]+) -->\n```text\n)(.*?)(```\n)", re.DOTALL)
_FIGURES = re.compile(r"(<!-- figures -->\n)((?:\n?\|[^\n]*\n)*)")

# Two people on twenty-four articles of other days, each annotated twice.
_PEOPLE = {
    "statements": 0.977,
    "who-said-what": 0.941,
    "exact": 0.945,
    "type": 0.964,
    "nesting": 0.996,
    "cue": 1.0,
    "names": 0.925,
    "clusters": 0.991,
    "events": 0.870,
    "events+who": 0.643,
    "status": 0.997,
    "stances": 0.708,
    "dates": 0.951,
}


def refreshed(readme: str) -> str:
    """The README's text with its outputs and figures as they are now."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in _ARTICLE.findall(readme):
            (Path(folder) / name).write_text(text, encoding="utf-8")
        shutil.copytree(REPO / "examples", Path(folder) / "examples")
        readme = _OUTPUT.sub(lambda m: m[1] + _output(m[2], Path(folder)) + m[4], readme)
    return _FIGURES.sub(lambda m: m[1] + _figures(), readme)


def _output(command: str, folder: Path) -> str:
    """What a command prints in the folder in which the commands before it ran."""
    from typer.testing import CliRunner

    from isnad.faces.cli.main import app

    here = Path.cwd()
    os.chdir(folder)
    try:
        result = CliRunner().invoke(app, shlex.split(command))
    finally:
        os.chdir(here)
    if result.exit_code != 0:
        raise SystemExit(f"isnad {command}: {result.output}")
    return "\n".join(line.rstrip() for line in result.stdout.strip().splitlines()) + "\n"


def _figures() -> str:
    floors = json.loads((REPO / "tests" / "floors.json").read_text(encoding="utf-8"))["floors"]
    own, real = (
        next(lines for folder, lines in floors.items() if folder.endswith(n)) for n in ("written", "articles")
    )
    rows = "".join(
        f"| {line} | {own[line]:.2f} | {real[line]:.2f} | {_PEOPLE[line]:.2f} |\n" for line in _PEOPLE
    )
    return f"\n| line | own gold | real articles | two people |\n|---|--:|--:|--:|\n{rows}"


if __name__ == "__main__":
    README.write_text(refreshed(README.read_text(encoding="utf-8")), encoding="utf-8")
