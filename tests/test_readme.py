"""The README shows what Isnad does today, and its commands are there."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest

REPO = Path(__file__).parents[1]
README = (REPO / "README.md").read_text(encoding="utf-8")


def test_outputs_and_figures_are_fresh() -> None:
    spec = importlib.util.spec_from_file_location("refresh_readme", REPO / "scripts" / "refresh_readme.py")
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    assert script.refreshed(README) == README, "run: python scripts/refresh_readme.py"


@pytest.mark.parametrize("target", re.findall(r"^make (\w+)", README, re.MULTILINE))
def test_make_targets_are_there(target: str) -> None:
    assert re.search(rf"^{target}:", (REPO / "Makefile").read_text(), re.MULTILINE)


@pytest.mark.parametrize("link", re.findall(r"\]\(([^)#:]+)\)", README))
def test_links_lead_somewhere(link: str) -> None:
    assert (REPO / link).exists()


@pytest.mark.parametrize("option", sorted(set(re.findall(r"`(--\w+)", README))))
def test_options_are_there(option: str) -> None:
    from typer.main import get_command

    from isnad.faces.cli.main import app

    commands = get_command(app).commands.values()  # type: ignore[attr-defined]
    assert option in {o for c in commands for p in c.params for o in p.opts}
