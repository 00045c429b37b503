"""The rooms of the house: who may import whom (the table of the design), and what no room may do."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

SRC = Path(__file__).parents[1] / "src" / "isnad"

ANY = frozenset({"*"})
GROUND = frozenset({"lexicons", "text", "records", "spans"})
READ_FIRST = frozenset({"reading.chances", "reading.words", "reading.names", "reading.phrases"})
# A room → the rooms it may import, besides itself and errors. The longest name that fits a module counts.
MAY_IMPORT: dict[str, frozenset[str]] = {
    "errors": frozenset(),
    "spans": frozenset(),
    "records": frozenset({"spans"}),
    "schema": frozenset({"records"}),
    "text": frozenset({"spans"}),
    "sources": frozenset({"records"}),
    "lexicons": frozenset({"text"}),
    # The reading's own rooms, each built on those above it.
    "reading.chances": frozenset({"lexicons"}),
    "reading.words": GROUND,
    "reading.dates": GROUND,
    "reading.names": GROUND | {"reading.words"},
    "reading.phrases": GROUND | {"reading.words", "reading.names"},
    "reading.parties": GROUND | {"reading.words", "reading.phrases"},
    "reading.statements": GROUND | READ_FIRST | {"reading.parties"},
    "reading.events": GROUND | READ_FIRST | {"reading.parties", "reading.statements"},
    "reading.stances": GROUND | READ_FIRST | {"reading.parties", "reading.statements", "reading.events"},
    "reading": GROUND
    | READ_FIRST
    | {"reading.dates", "reading.parties", "reading.statements", "reading.events", "reading.stances"},
    "linking": GROUND,
    "store": frozenset({"records", "spans", "text"}),
    "runs": frozenset({"sources", "reading", "linking", "store", "records"}),
    "evaluation": frozenset({"records", "spans", "text"}),
    "faces.web": frozenset({"store", "records", "spans"}),
    "faces.export": frozenset({"store", "records", "spans"}),
    "faces.chains": frozenset({"records"}),
    "faces.page": frozenset({"faces.chains", "records", "spans"}),
    "faces.cli": ANY,
    # The package itself fetches its public names from their rooms, when they are asked for; its `__main__`
    # is the command line.
    "": ANY,
}

MODULES = sorted(SRC.rglob("*.py"))


def module_name(path: Path) -> str:
    """The dotted name below `isnad`; empty for the package itself."""
    return ".".join(path.relative_to(SRC).with_suffix("").parts).removesuffix("__init__").rstrip(".")


def room_of(module: str) -> str:
    fitting = [room for room in MAY_IMPORT if module == room or module.startswith(room + ".")]
    return max(fitting, key=len, default="")


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """The line and the dotted name (below `isnad`) of each import of our own, also inside functions."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: a relative import hides the room it comes from"
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            continue
        yield from ((node.lineno, n.removeprefix("isnad.")) for n in names if n.startswith("isnad."))


def breaches(path: Path) -> list[str]:
    room = room_of(module_name(path))
    allowed = MAY_IMPORT[room]
    found = []
    for line, name in imports(path):
        other = room_of(name)
        if allowed != ANY and other not in allowed | {room, "errors"}:
            found.append(f"{path.relative_to(SRC)}:{line}: {room} imports {name}")
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda p: module_name(p) or "isnad")
def test_imports_hold_to_the_table(path: Path) -> None:
    assert breaches(path) == []


def test_a_breach_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules[__name__], "SRC", tmp_path)
    (tmp_path / "text").mkdir()
    bad = tmp_path / "text" / "bad.py"
    bad.write_text(
        "def f():\n    from isnad.reading.reader import read_article\nfrom isnad.spans import Span\n"
    )
    assert breaches(bad) == ["text/bad.py:2: text imports reading.reader.read_article"]


def test_every_room_is_in_the_table() -> None:
    names = [module_name(p) for p in MODULES]
    assert [n for n in names if not room_of(n) and n not in ("", "__main__", "faces")] == []


@pytest.mark.parametrize("path", [p for p in MODULES if "faces" not in p.parts], ids=module_name)
def test_only_faces_print(path: Path) -> None:
    calls = [n.func for n in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(n, ast.Call)]
    assert "print" not in [f.id for f in calls if isinstance(f, ast.Name)]


def public(body: list[ast.stmt]) -> Iterator[ast.FunctionDef | ast.ClassDef]:
    """The functions and classes of a module or class whose names are public."""
    for node in body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            yield node


def untold(path: Path) -> list[str]:
    """What a module makes public without a docstring, or without a place in its `__all__`.

    The commands of the command line, whose help is told to typer, stand for themselves.
    """
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = [] if ast.get_docstring(tree) else ["the module itself"]
    assigned = {ast.unparse(n.targets[0]): n.value for n in tree.body if isinstance(n, ast.Assign)}
    listed = ast.literal_eval(assigned["__all__"]) if "__all__" in assigned else None
    for node in public(tree.body):
        parts = [node, *public(node.body)] if isinstance(node, ast.ClassDef) else [node]
        found += [p.name for p in parts if not (ast.get_docstring(p) or _again(p))]
        if listed is not None and node.name not in listed:
            found.append(f"{node.name} is not in __all__")
    return found


def _again(node: ast.FunctionDef | ast.ClassDef) -> bool:
    """Whether a method is told elsewhere: an overload, a setter."""
    return any("overload" in ast.dump(d) or "setter" in ast.dump(d) for d in node.decorator_list)


@pytest.mark.parametrize(
    "path", [p for p in MODULES if "cli" not in p.parts and "migrations" not in p.parts], ids=module_name
)
def test_what_is_public_is_told(path: Path) -> None:
    assert untold(path) == []


def test_what_is_not_told_is_seen(tmp_path: Path) -> None:
    bad = tmp_path / "bad.py"
    bad.write_text(
        '"""Told."""\n__all__ = ["f"]\ndef f(): ...\nclass G:\n    """Told."""\n    def h(self): ...\n'
    )
    assert untold(bad) == ["f", "h", "G is not in __all__"]


def test_no_drawer_modules() -> None:
    assert not {p.stem for p in MODULES} & {"utils", "util", "helpers", "common", "misc"}


# The rooms that `make wheel` compiles; the compiler reads `cached_property` as a property that keeps nothing.
COMPILED = [path for path in MODULES if module_name(path).split(".")[0] in ("text", "lexicons", "reading")]


@pytest.mark.parametrize("path", COMPILED, ids=module_name)
def test_what_is_compiled_keeps_by_hand(path: Path) -> None:
    assert "cached_property" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", COMPILED, ids=module_name)
def test_what_is_compiled_asks_no_starred_tuple(path: Path) -> None:
    """`x in (*A, *B)` breaks the compiler off."""
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    sides = [side for n in nodes if isinstance(n, ast.Compare) for side in n.comparators]
    starred = [e for s in sides if isinstance(s, ast.Tuple) for e in s.elts if isinstance(e, ast.Starred)]
    assert starred == []


def test_importing_isnad_loads_no_room() -> None:
    names = "m for m in sys.modules if m.startswith(('isnad.', 'msgspec', 'rich'))"
    code = f"import sys, isnad; print(*sorted({names}))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert loaded.split() == []


@pytest.mark.parametrize("command", [["--version"], ["--help"], ["read", "--help"]], ids=" ".join)
def test_the_command_line_starts_without_the_reading(command: list[str]) -> None:
    code = (
        "import sys; sys.argv = ['isnad', *sys.argv[1:]]\n"
        "from isnad.faces.cli.main import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "heavy = ('isnad.reading', 'isnad.lexicons', 'isnad.store')\n"
        "print(*(m for m in sys.modules if m.startswith(heavy)), file=sys.stderr)"
    )
    run = subprocess.run([sys.executable, "-c", code, *command], capture_output=True, text=True, check=True)
    assert run.stderr.split() == []
