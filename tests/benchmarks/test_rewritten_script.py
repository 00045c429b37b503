"""The benchmark of articles written otherwise: what each rewriting keeps, and the command."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from isnad.evaluation import load_gold

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "benchmarks" / "rewritten.py"
GOLD = load_gold(ROOT / "gold" / "written")


def run(*options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(SCRIPT), *options], capture_output=True, text=True, check=False, timeout=120
    )


@pytest.fixture(scope="module")
def rewritten() -> ModuleType:
    spec = importlib.util.spec_from_file_location("rewritten", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_rewriting_keeps_every_letter_in_its_place(rewritten: ModuleType) -> None:
    for rewrite in rewritten.REWRITINGS.values():
        assert [len(rewrite(g).article.text) for g in GOLD] == [len(g.article.text) for g in GOLD]


def test_a_person_bears_the_new_name_in_text_and_gold(rewritten: ModuleType) -> None:
    changed = 0
    for old in GOLD:
        new = rewritten.renamed(old)
        for was, now in zip(old.annotation.entities, new.annotation.entities, strict=True):
            assert was.type == "person" or was == now or {*was.forms} != {*now.forms}
            changed += was != now
            assert all(form in new.article.text for form in now.forms if form not in was.forms)
    assert changed > len(GOLD)


def test_a_line_for_each_rewriting(tmp_path: Path) -> None:
    for path in sorted((ROOT / "gold" / "written").glob("*"))[:4]:
        shutil.copy(path, tmp_path)
    done = run(str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert [line[:20].strip() for line in done.stdout.splitlines()[2:]] == [
        *("as written", "without hamzas", "ه for ة", "ي for ى", "persons renamed")
    ]


def test_a_folder_without_gold(tmp_path: Path) -> None:
    done = run(str(tmp_path))
    assert (done.returncode, "no annotated article" in done.stderr) == (2, True)
