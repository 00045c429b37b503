"""Builds: what is new is read once, what is bad is set aside, and a kill loses nothing and doubles
nothing.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from isnad.errors import CorpusError
from isnad.runs import build as build_module
from isnad.runs.build import Progress, Summary, build
from isnad.store.corpus import open_corpus
from isnad.store.locking import build_lock, is_building
from isnad.store.opening import open_database

READER = "plain_reader:read_article"


@pytest.fixture(autouse=True)
def _one_version(monkeypatch: pytest.MonkeyPatch) -> None:
    """The versions are digests of the code, which may change while its tests run."""
    monkeypatch.setattr(build_module, "reader_version", lambda: "test")
    monkeypatch.setattr(build_module, "sources_version", lambda: "test")


def story(n: int, extra: str = "") -> dict[str, str]:
    """An invented article, as a line of JSON has it."""
    text = f"خبر رقم {n}\n\nقال السيد سالم{n % 7}: سيفتح الميناء رقم {n} غدا. {extra}"
    return {"text": text, "outlet": f"صحيفة {n % 3}", "published": f"2024-03-{n % 28 + 1:02}"}


def write_lines(path: Path, values: list[Any]) -> Path:
    """A JSON lines file; strings are written as they are."""
    lines = (v if isinstance(v, str) else json.dumps(v, ensure_ascii=False) for v in values)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def make(sources: list[Path | str], place: Path | str, **more: Any) -> Summary:
    """A build with the plain reader, in this process unless workers are asked for."""
    options: dict[str, Any] = {"workers": 0, "reader": READER} | more
    return build(sources, place, **options)


def contents(place: Path | str) -> dict[str, list[Any]]:
    """All that a corpus holds, without what tells one run from another, in a fixed order."""
    with open_corpus(place) as corpus:
        articles = sorted(corpus.articles(limit=None), key=lambda a: a.sha256)
        return {
            "analyses": [corpus.analysis(a.id).to_dict() for a in articles],
            "origins": sorted(
                (a.sha256, o.source, o.place) for a in articles for o in corpus.article(a.id).origins
            ),
            "states": [corpus.article(a.id).state for a in articles],
            "rejects": sorted((r.source, r.place or "", r.reason) for r in corpus.rejects()),
            "found": sorted(h.article.sha256 for h in corpus.search("الميناء", limit=10_000)),
        }


def test_a_build_reads_and_counts(tmp_path: Path) -> None:
    source = write_lines(tmp_path / "news.jsonl", [story(n) for n in range(20)])
    seen: list[Progress] = []
    made = make([source], tmp_path / "news.db", progress=seen.append)
    assert (made.articles_seen, made.articles_new, made.articles_read, made.inputs_rejected) == (
        20,
        20,
        20,
        0,
    )
    assert made.counts["statements"] == 20
    read = [p for p in seen if p.stage == "reading"][-1]
    assert (read.done, read.total) == (20, 20)
    with open_corpus(tmp_path / "news.db") as corpus:
        [run] = corpus.runs()
        assert (run.state, run.stage, run.articles_read, run.articles_to_read) == ("finished", "done", 20, 20)
        assert not corpus.info().building
    assert not list(tmp_path.glob("*.building"))
    assert not list(tmp_path.glob("*-wal"))


def test_what_was_assumed_is_said(tmp_path: Path) -> None:
    for n in range(60):
        (tmp_path / f"{n}.txt").write_bytes(f"قال السيد سالم: في الميناء {n} من السفن".encode("cp1256"))
    made = make([str(tmp_path / "*.txt")], tmp_path / "news.db")
    assert made.articles_new == 60
    assert made.remarks[0].endswith("0.txt: not UTF-8: read as Windows-1256")
    assert (len(made.remarks), made.remarks[-1]) == (51, "and 10 remarks more")


def test_a_second_build_reads_only_what_is_new(tmp_path: Path) -> None:
    place = tmp_path / "news.db"
    first = write_lines(tmp_path / "a.jsonl", [story(n) for n in range(10)])
    make([first], place)
    nothing = make([first], place)
    assert (nothing.sources_unchanged, nothing.articles_seen, nothing.articles_read) == (1, 0, 0)
    more = write_lines(tmp_path / "b.jsonl", [story(n) for n in range(8, 12)])
    made = make([first, more], place)
    assert (made.articles_seen, made.articles_new, made.articles_read) == (4, 2, 2)
    assert made.counts["origins"] == 14


def test_a_changed_file_is_taken_in_again(tmp_path: Path) -> None:
    place = tmp_path / "news.db"
    source = write_lines(tmp_path / "a.jsonl", [story(1), "{broken"])
    assert make([source], place).inputs_rejected == 1
    write_lines(source, [story(1), story(2)])
    made = make([source], place)
    assert (made.articles_seen, made.articles_new, made.inputs_rejected) == (2, 1, 0)
    assert contents(place)["rejects"] == []


def test_another_version_reads_all_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "news.db"
    source = write_lines(tmp_path / "a.jsonl", [story(n) for n in range(5)])
    make([source], place)
    before = contents(place)
    monkeypatch.setattr(build_module, "reader_version", lambda: "9.9.9+other")
    assert make([source], place).articles_read == 5
    assert contents(place) == before
    assert make([source], place, again=True).articles_read == 5
    assert contents(place) == before


def test_workers_or_none_make_the_same_corpus(tmp_path: Path) -> None:
    source = write_lines(tmp_path / "a.jsonl", [story(n) for n in range(150)])
    for workers in (0, 1, 2):
        make([source], tmp_path / f"{workers}.db", workers=workers)
    assert contents(tmp_path / "0.db") == contents(tmp_path / "1.db") == contents(tmp_path / "2.db")


def test_the_order_of_sources_makes_no_other_reading(tmp_path: Path) -> None:
    parts = [write_lines(tmp_path / f"{k}.jsonl", [story(n) for n in range(k, 30, 3)]) for k in range(3)]
    # The same texts once more, under other headers.
    parts.append(
        write_lines(tmp_path / "z.jsonl", [story(n) | {"published": "2024-01-05"} for n in range(0, 30, 5)])
    )
    make(list(parts), tmp_path / "a.db")
    make(list(reversed(parts)), tmp_path / "b.db")
    for part in (parts[2], parts[0], parts[3], parts[1]):
        make([part], tmp_path / "c.db")
    first = contents(tmp_path / "a.db")
    assert first == contents(tmp_path / "b.db") == contents(tmp_path / "c.db")


def test_what_cannot_be_read_is_set_aside_with_its_reason(tmp_path: Path) -> None:
    place = tmp_path / "news.db"
    values: list[Any] = [story(n) for n in range(40)]
    values[3] = story(3, "!raise")
    values[17] = story(17, "!kill")
    values[25] = '{"text": "half'
    values[30] = {"text": "نص فيه \x00 صفر"}
    values[31] = '{"text": "نصف حرف \\ud83d وحده"}'
    source = write_lines(tmp_path / "a.jsonl", values)
    made = make([source, tmp_path / "missing.txt"], place, workers=2)
    assert (made.articles_read, made.articles_set_aside, made.inputs_rejected) == (35, 2, 4)
    reasons = {(Path(s).name, p): r for s, p, r in contents(place)["rejects"]}
    assert "reading failed: ValueError: a text that no reader likes" in reasons["a.jsonl", "4"]
    assert "killed the process" in reasons["a.jsonl", "18"]
    assert "malformed JSON" in reasons["a.jsonl", "26"]
    assert "NUL" in reasons["a.jsonl", "31"]
    assert "surrogate" in reasons["a.jsonl", "32"]
    assert "no such file" in reasons["missing.txt", ""]
    # They are not tried again by the same version.
    again = make([source], place)
    assert (again.articles_read, again.articles_set_aside) == (0, 0)


def test_corrections_stand_after_a_rebuild_and_lost_ones_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "news.db"
    source = write_lines(tmp_path / "a.jsonl", [story(n) for n in range(3)])
    make([source], place)
    with open_corpus(place, write=True) as corpus:
        first, second, _ = corpus.statements(order="stored")
        corpus.correct("set-speaker", id=first.id, name="ليلى المرسي", by="هند", reason="she speaks")
        corpus.correct("reject", id=second.id, by="هند")
    made = make([source], place, again=True)
    assert (made.corrections, made.lost) == (2, ())
    with open_corpus(place) as corpus:
        kept = corpus.statements(order="stored")
        assert [s.speaker.name if s.speaker else None for s in kept] == ["ليلى المرسي", "سالم2"]
    monkeypatch.setattr(build_module, "reader_version", lambda: "2")
    made = make([source], place, reader="reads_nothing:read_article")
    assert made.corrections == 0
    assert "no statement is found any more at «قال»" in made.lost[0]
    with open_corpus(place) as corpus:
        assert [c.state for c in corpus.corrections()] == ["lost", "lost"]
    monkeypatch.setattr(build_module, "reader_version", lambda: "test")
    assert make([source], place).corrections == 2


def test_two_builds_at_once_are_refused(tmp_path: Path) -> None:
    place = tmp_path / "news.db"
    source = write_lines(tmp_path / "a.jsonl", [story(1)])
    database = open_database(place, create=True)
    with build_lock(database):
        assert is_building(database)
        with open_corpus(place) as corpus:
            assert corpus.info().building
        with pytest.raises(CorpusError, match="is being built by another process"):
            make([source], place)
    assert not is_building(database)
    database.close()
    assert make([source], place).articles_read == 1


def killed(source: Path, place: Path | str, *more: str) -> list[str]:
    """The command of a build that is there to be killed."""
    return [sys.executable, str(Path(__file__).parent / "killed_build.py"), str(source), str(place), *more]


def many_stories(path: Path) -> Path:
    """Sixty articles, one broken line, ten of them once more."""
    values: list[Any] = [story(n, "!slow" if n % 5 == 0 else "") for n in range(60)]
    values[7] = "{broken"
    return write_lines(path, [*values, *values[20:30]])


def test_a_build_killed_at_any_statement_is_carried_on(tmp_path: Path) -> None:
    source = many_stories(tmp_path / "a.jsonl")
    place = tmp_path / "killed.db"
    for number in (1, 2, 8, 30, 60, 61, 62, 90, 91, 92, 93, 120, 155, 20, 40, 70, 100, 128):
        died = subprocess.run(killed(source, place, "0", str(number)), capture_output=True, text=True)
        assert died.returncode in (-signal.SIGKILL, 0), died.stderr
    finished = subprocess.run(killed(source, place, "0"), capture_output=True, text=True)
    assert finished.returncode == 0, finished.stderr
    make([source], tmp_path / "whole.db")
    assert contents(place) == contents(tmp_path / "whole.db")
    assert make([source], place).articles_read == 0


def test_a_killed_build_is_carried_on_in_postgresql(tmp_path: Path, postgres_place: str) -> None:
    source = many_stories(tmp_path / "a.jsonl")
    codes = []
    for number in (3, 40, 70, 95, 20, 60):
        died = subprocess.run(
            killed(source, postgres_place, "0", str(number)), capture_output=True, text=True
        )
        assert died.returncode in (-signal.SIGKILL, 0), died.stderr
        codes.append(died.returncode)
    assert codes.count(-signal.SIGKILL) >= 4
    finished = subprocess.run(killed(source, postgres_place, "1"), capture_output=True, text=True)
    assert finished.returncode == 0, finished.stderr
    make([source], tmp_path / "whole.db")
    assert contents(postgres_place) == contents(tmp_path / "whole.db")
    assert make([source], postgres_place).articles_read == 0


def test_a_build_killed_with_its_workers_at_any_moment_is_carried_on(tmp_path: Path) -> None:
    source = many_stories(tmp_path / "a.jsonl")
    place = tmp_path / "killed.db"
    kills = 0
    for wait in (0.4, 0.9, 1.3, 1.7, 2.2, None):
        process = subprocess.Popen(killed(source, place, "2"), stderr=subprocess.PIPE, start_new_session=True)
        try:
            _, trouble = process.communicate(timeout=wait)
            assert process.returncode == 0, trouble.decode()
        except subprocess.TimeoutExpired:
            os.kill(process.pid, signal.SIGKILL)
            process.communicate()
            kills += 1
    assert kills
    make([source], tmp_path / "whole.db")
    assert contents(place) == contents(tmp_path / "whole.db")


def test_many_read_while_a_build_writes(tmp_path: Path) -> None:
    source = many_stories(tmp_path / "a.jsonl")
    place = tmp_path / "news.db"
    make([write_lines(tmp_path / "first.jsonl", [story(1)])], place)
    process = subprocess.Popen(killed(source, place, "1"), stderr=subprocess.PIPE)
    with open_corpus(place) as corpus, ThreadPoolExecutor(16) as readers:

        def ask(_: int) -> tuple[int, int]:
            found = corpus.search("الميناء", limit=5), corpus.statements(limit=5)
            return len(found[0]), len(found[1])

        asked = 0
        while process.poll() is None:
            assert all(n >= 1 for n, _ in readers.map(ask, range(64)))
            asked += 64
    assert process.returncode == 0, process.communicate()[1].decode()
    assert asked


def test_workers_end_when_their_build_is_killed(tmp_path: Path) -> None:
    source = write_lines(tmp_path / "a.jsonl", [story(n, "!slow") for n in range(200)])
    process = subprocess.Popen(killed(source, tmp_path / "x.db", "1"), start_new_session=True)
    deadline = time.monotonic() + 20
    while not (started := _session(process.pid) - {process.pid}) and time.monotonic() < deadline:
        time.sleep(0.1)
    time.sleep(1.0)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    assert started
    deadline = time.monotonic() + 15
    while _session(process.pid) and time.monotonic() < deadline:
        time.sleep(0.2)
    assert _session(process.pid) == set()


def _session(leader: int) -> set[int]:
    """The live processes of a session, from /proc."""
    found = set()
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if int(fields[3]) == leader and fields[0] != "Z":
                found.add(int(entry.name))
    return found
