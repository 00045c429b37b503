"""The table: one field a line, Arabic in logical order, and nothing that could move a terminal's cursor."""

from __future__ import annotations

import io
import unicodedata

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from isnad.faces.cli.table import Layer, Line, print_lines, table_lines
from isnad.faces.cli.terminal import Bidi, clean, wants_isolates
from isnad.records import Analysis, Article
from sample import sample_analysis


def fields(show: set[Layer]) -> list[tuple[str, str]]:
    return [
        (line.label, line.value) for line in table_lines(sample_analysis(), frozenset(show)) if line.label
    ]


def test_statements_with_their_chain() -> None:
    found = fields({Layer.statements})
    assert found[:5] == [
        ("port", ""),
        ("title", "وزير النقل: الميناء سيفتح"),
        ("outlet", "صحيفة المرفأ"),
        ("published", "2024-05-01"),
        ("url", "https://almarfa.example/1"),
    ]
    start = found.index(("s2", "mixed · 0.80"))
    assert found[start + 1 :] == [
        ("who", "سالم الحداد"),
        ("through", "وكالة النورس"),
        ("cue", "قوله"),
        ("says", "الميناء سيفتح في 5 مايو 2024»، وإن لجنة الموانئ وافقت على ذلك"),
        ("why", "relayed by s1"),
    ]


EXPECTED = {
    Layer.events: [
        ("v1", "AGREE · happened · 0.70"),
        ("actor", "لجنة الموانئ"),
        ("told by", "سالم الحداد"),
        ("through", "وكالة النورس"),
    ],
    Layer.stances: [
        ("+", "with"),
        ("who", "لجنة الموانئ"),
        ("toward", "سالم الحداد"),
        ("words", "رحبت لجنة الموانئ"),
    ],
    Layer.names: [("e2", "person · 2 ×"), ("name", "سالم الحداد"), ("also", "الحداد")],
    Layer.dates: [("2024-05-05", ""), ("words", "5 مايو 2024")],
}


@pytest.mark.parametrize(("layer", "lines"), EXPECTED.items(), ids=EXPECTED)
def test_layers(layer: Layer, lines: list[tuple[str, str]]) -> None:
    found = fields({layer})
    assert [line for line in lines if line not in found] == []
    assert ("says", "") not in [(label, "") for label, _ in found]


@pytest.mark.parametrize("layer", Layer)
def test_an_empty_layer_says_so(layer: Layer) -> None:
    empty = Analysis(article=Article.of("نص"))
    assert f"no {layer.value}" in [line.value for line in table_lines(empty, frozenset({layer}))]


def printed(lines: list[Line], *, isolates: bool = False, terminal: bool = False, width: int = 60) -> str:
    out = io.StringIO()
    console = Console(
        file=out, width=width, force_terminal=terminal, color_system=None, markup=False, highlight=False
    )
    print_lines(iter(lines), console, isolates=isolates)
    return out.getvalue()


LONG = Line("says", "كلمة " * 400, "", True)


def test_a_pipe_gets_a_field_whole_on_one_line() -> None:
    assert len(printed([LONG]).splitlines()) == 1


def test_a_terminal_gets_it_in_lines_that_fit() -> None:
    lines = printed([LONG], terminal=True).splitlines()
    assert len(lines) == 6
    assert all(len(line) <= 62 for line in lines)
    assert lines[-1].endswith(" …")


def test_a_field_that_just_fits_is_not_cut() -> None:
    assert "…" not in printed([Line("says", "كلمة " * 40, "", True)], terminal=True)


def test_isolates_wrap_each_line_of_an_arabic_field() -> None:
    for line in printed([LONG], isolates=True, terminal=True).splitlines():
        assert line.count("\u2067") == line.count("\u2069") == 1
    assert "\u2067" not in printed([Line("why", "because", "", False)], isolates=True)


VTE = {"VTE_VERSION": "7006"}
BIDI = [
    (Bidi.auto, VTE, True, True),
    (Bidi.auto, VTE, False, False),
    (Bidi.auto, {}, True, False),
    (Bidi.auto, {"VTE_VERSION": "5202"}, True, False),
    (Bidi.auto, {"VTE_VERSION": "x"}, True, False),
    (Bidi.isolate, {}, False, True),
    (Bidi.off, VTE, True, False),
]


@pytest.mark.parametrize(("bidi", "environ", "terminal", "wanted"), BIDI)
def test_isolates_are_for_terminals_that_know_them(
    bidi: Bidi, environ: dict[str, str], terminal: bool, wanted: bool
) -> None:
    assert wants_isolates(bidi, environ, terminal=terminal) is wanted


CLEAN = {
    "escape codes": ("a\x1b[31mb", "a�[31mb"),
    "line ends": ("قال\r\n\nنعم\t.", "قال نعم ."),
    "overrides": ("\u202eقال\u2066", "قال"),
    "surrogates": ("\ud800x", "�x"),
    "c1 controls": ("a\x9bb", "a�b"),
    "vowel marks stay": ("قَالَ", "قَالَ"),
    "a joiner of words stays": ("می\u200cشود", "می\u200cشود"),
}


@pytest.mark.parametrize(("text", "shown"), CLEAN.values(), ids=CLEAN)
def test_clean(text: str, shown: str) -> None:
    assert clean(text) == shown


@given(st.text(st.characters(codec=None)))
def test_no_text_can_move_the_cursor(text: str) -> None:
    assert not {unicodedata.category(c) for c in clean(text)} & {"Cc", "Cs", "Zl", "Zp"}


def test_words_that_look_like_markup_are_words() -> None:
    statement = msgspec.structs.replace(sample_analysis().statements[0], why="[red]x[/red] :smile:")
    analysis = msgspec.structs.replace(sample_analysis(), statements=(statement,))
    assert "[red]x[/red] :smile:" in printed(list(table_lines(analysis, frozenset({Layer.statements}))))
