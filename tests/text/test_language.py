"""Arabic is told from what is only written in its letters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isnad.text.language import tell_language

CASES = {
    "news": ("قال وزير النقل إن الميناء سيفتح قريبا، مضيفا أن العمل مستمر في المدينة", "arabic"),
    "arabic typed with persian letters": (
        "قال وزیر النقل إن المیناء الذی أغلق سیفتح قریبا فی المدینة",
        "arabic",
    ),
    "a short line": ("مقتل شخصين", "arabic"),
    "vocalised": ("قَالَ الوَزِيرُ إِنَّ", "arabic"),
    "presentation forms": ("\ufed7\ufe8e\ufedd", "arabic"),
    "arabic after a long english part": ("The port will open. " * 2000 + "قال الوزير إن الميناء", "arabic"),
    "persian": ("وزیر راه گفت که این بندر از فردا باز می‌شود و کار در آن ادامه دارد", "other"),
    "urdu": ("وزیر نے کہا کہ بندرگاہ کل سے کھل جائے گی اور کام جاری ہے", "other"),
    "english": ("The minister said the port will open soon.", "none"),
    "empty": ("", "none"),
    "digits and marks": ("«2024»", "none"),
}


@pytest.mark.parametrize(("text", "language"), CASES.values(), ids=CASES)
def test_language(text: str, language: str) -> None:
    assert tell_language(text) == language


@given(st.text(st.characters(codec=None)))
def test_any_string_has_an_answer(text: str) -> None:
    assert tell_language(text) in ("arabic", "other", "none")
