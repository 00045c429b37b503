"""`isnad read` as a person meets it: from the files to the screen, with its exit codes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from typer.testing import CliRunner

from isnad.faces.cli.main import app
from isnad.records import Analysis
from isnad.schema import load_schema

TEXT = "قال وزير النقل سالم الحداد إن الميناء سيفتح غدا.\nوأضاف أن اللجنة وافقت."


def isnad(*args: str | Path, stdin: bytes | None = None) -> Any:
    return CliRunner().invoke(app, ["read", *map(str, args)], input=stdin)


@pytest.fixture
def port(tmp_path: Path) -> Path:
    path = tmp_path / "port.json"
    path.write_text(json.dumps({"id": "port", "text": TEXT, "published": "2024-05-01"}))
    return path


def test_a_table(port: Path) -> None:
    result = isnad(port)
    assert result.exit_code == 0
    lines = [line.split(None, 1) for line in result.stdout.splitlines()]
    assert ["who", "سالم الحداد"] in lines
    assert ["says", "الميناء سيفتح غدا"] in lines
    assert "\x1b" not in result.stdout
    assert result.stderr == ""


def test_json_is_the_public_form(port: Path) -> None:
    result = isnad(port, "--format", "json")
    value = json.loads(result.stdout)
    jsonschema.validate(value, load_schema())
    analysis = Analysis.from_dict(value)
    assert (analysis.article.id, analysis.article.text) == ("port", TEXT)


def test_json_of_several_is_one_object_a_line(port: Path) -> None:
    result = isnad(port, port, "-f", "json")
    assert [json.loads(line)["article"]["id"] for line in result.stdout.splitlines()] == ["port", "port"]


def test_html_is_one_page(port: Path) -> None:
    result = isnad(port, port, "--format", "html")
    assert result.stdout.startswith("<!doctype html>")
    assert result.stdout.count("<article ") == 2


def test_standard_input() -> None:
    assert "الحداد" in isnad("-", stdin=TEXT.encode()).stdout


def test_a_date_for_an_article_without_one(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    value = json.loads(isnad(tmp_path / "a.txt", "--published", "2024-05-01", "-f", "json").stdout)
    assert value["article"]["published"] == "2024-05-01"
    assert [d["value"] for d in value["dates"]] == ["2024-05-02"]


@pytest.mark.parametrize(
    ("format", "names"),
    [
        ("json", ["a.json", "a-2.json", "الخبر_1.json", "etc_passwd.json"]),
        ("html", ["a.html", "a-2.html", "الخبر_1.html", "etc_passwd.html"]),
        ("table", ["a.txt", "a-2.txt", "الخبر_1.txt", "etc_passwd.txt"]),
    ],
)
def test_a_folder_of_results(tmp_path: Path, format: str, names: list[str]) -> None:
    lines = tmp_path / "a.jsonl"
    ids = ["a", "A", "الخبر 1", "../../etc/passwd"]
    lines.write_text("".join(json.dumps({"id": id, "text": TEXT}) + "\n" for id in ids))
    out = tmp_path / "out" / "deep"
    result = isnad(lines, "--format", format, "--output", out)
    assert result.exit_code == 0
    assert result.stdout == ""
    assert "4 articles read" in result.stderr
    found = sorted(p.name for p in out.iterdir())
    assert found == sorted(n.replace("a-2", "A-2") for n in names)
    assert all(p.stat().st_size > 100 for p in out.iterdir())


def test_show(port: Path) -> None:
    assert "2024-05-02" in isnad(port, "--show", "dates,names").stdout
    assert "says" not in isnad(port, "--show", "dates").stdout
    everything = isnad(port, "--show", "all").stdout
    assert "says" in everything
    assert "2024-05-02" in everything


WRONG = {
    "no path": [],
    "a format that is none": ["x", "--format", "xml"],
    "a layer that is none": ["x", "--show", "statements,people"],
    "a day that is none": ["x", "--published", "yesterday"],
    "an option that is none": ["x", "--colour"],
}


@pytest.mark.parametrize("args", WRONG.values(), ids=WRONG)
def test_wrong_use(args: list[str]) -> None:
    result = isnad(*args)
    assert result.exit_code == 2
    assert result.stdout == "" or "Usage" in result.stdout


def test_one_bad_file_among_many(port: Path, tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_bytes(bytes(range(256)))
    (tmp_path / "c.txt").write_bytes(TEXT.encode("cp1256"))
    result = isnad(port, tmp_path / "b.txt", tmp_path / "c.txt", tmp_path / "missing.txt", "-f", "json")
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 2
    said = result.stderr.splitlines()
    assert [line.split(": ")[0] for line in said[:3]] == ["error", "note", "error"]
    assert "b.txt" in said[0]
    assert "binary" in said[0]
    assert "Windows-1256" in said[1]
    assert "no such file" in said[2]
    assert said[3] == "2 articles read, 2 set aside"


def test_nothing_read(tmp_path: Path) -> None:
    result = isnad(tmp_path)
    assert result.exit_code == 3
    assert "without articles" in result.stderr


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The minister said the port will open.", "no Arabic"),
        ("وزیر گفت که این کار را می‌کند و تمام شد", "Persian"),
    ],
)
def test_a_text_without_arabic_is_read_and_named(text: str, said: str) -> None:
    result = isnad("-", stdin=text.encode())
    assert result.exit_code == 0
    assert said in result.stderr
    assert "no statements" in result.stdout


def test_output_that_cannot_be_written(port: Path, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    result = isnad(port, "--output", tmp_path / "taken")
    assert result.exit_code == 4
    assert "cannot be written" in result.stderr


def test_a_fault_of_ours_ends_one_article_and_not_the_run(
    port: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import isnad.reading.reader as reader

    def fail(article: object) -> None:
        raise RuntimeError("boom")

    monkeypatch.setattr(reader, "read_article", fail)
    result = isnad(port, port)
    assert result.exit_code == 3
    assert result.stderr.count("a fault in Isnad, please report it: RuntimeError: boom") == 2


HARD = {
    "one long line": "قال الوزير إن «اللجنة» ستجتمع في بغداد. " * 4000,
    "ten thousand opening marks": "قال الوزير: " + "«" * 10_000,
    "lone surrogates": "قال الوزير إن \ud800 اللجنة \udfff ستجتمع.",
    "direction marks": "قال\u202e الوزير\u2067 إن اللجنة\u200f ستجتمع.",
    "presentation forms": "\ufed7\ufe8e\ufedd \ufe8d\ufedf\ufeee\ufeaf\ufef3\ufeae \ufe87\ufee5",
    "terminal codes": "قال الوزير إن \x1b[2J\x1b]0;x\x07 اللجنة ستجتمع.",
    "markup": "قال الوزير إن <script>alert(1)</script> [bold]اللجنة[/bold] ستجتمع.",
}


@pytest.mark.parametrize("format", ["table", "json", "html"])
@pytest.mark.parametrize("text", HARD.values(), ids=HARD)
def test_hard_texts_in_every_form(text: str, format: str) -> None:
    result = isnad("-", "--show", "all", "-f", format, stdin=json.dumps({"text": text}).encode())
    assert result.exit_code == 0, result.stderr
    assert "\x1b" not in result.stdout
    assert "<script>" not in result.stdout or format == "json" or format == "table"
    if format == "json":
        value = json.loads(result.stdout)
        assert value["article"]["text"] == text
        Analysis.from_dict(value)


def run(*args: str | Path, **more: Any) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "isnad.faces.cli.main", *map(str, args)]
    return subprocess.run(command, capture_output=True, check=False, **more)


def test_a_reader_that_goes_away(tmp_path: Path) -> None:
    lines = tmp_path / "a.jsonl"
    lines.write_text("".join(json.dumps({"text": f"{TEXT} {n}"}) + "\n" for n in range(2000)))
    command = f"{sys.executable} -m isnad.faces.cli.main read {lines} -f json | head -1"
    done = subprocess.run(
        ["bash", "-c", command + "; exit ${PIPESTATUS[0]}"], capture_output=True, check=False
    )
    assert len(done.stdout.splitlines()) == 1
    assert (done.returncode, done.stderr) == (141, b"")


def test_arabic_whatever_the_locale(port: Path) -> None:
    env = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    done = run("read", port, env=env)
    assert done.returncode == 0
    assert "الميناء سيفتح غدا" in done.stdout.decode()


def test_version_and_schema() -> None:
    assert run("--version").stdout.decode().startswith("isnad ")
    assert json.loads(run("schema").stdout) == load_schema()


def test_every_command_and_option_has_help() -> None:
    from typer.main import get_command

    for name, command in get_command(app).commands.items():  # type: ignore[attr-defined]
        assert command.help, name
        for parameter in command.params:
            assert getattr(parameter, "help", None), f"{name} {parameter.name}"
