"""Stances: from acts that carry a sign, and from words of attitude; never from standing in one sentence."""

from __future__ import annotations

import pytest

from isnad.reading.reader import read_article
from isnad.records import Article

STANCES = [
    pytest.param("اتهمت إيران السعودية بعرقلة المفاوضات.", ("إيران", "-", "السعودية"), id="accuse"),
    pytest.param("رحبت قطر بموقف تركيا.", ("قطر", "+", "تركيا"), id="welcome"),
    pytest.param(
        "هاجمت حركة الشباب قوات الاتحاد الأفريقي.",
        ("حركة الشباب", "-", "قوات الاتحاد الأفريقي"),
        id="assault",
    ),
    pytest.param(
        "رفضت مصر التدخل الإيراني في شؤون البحرين بعد زيارة إلى إيران.",
        ("إيران", "-", "البحرين"),
        id="meddling",
    ),
    pytest.param(
        "قتل مسلح من حركة طالبان الموالية لباكستان.", ("حركة طالبان", "+", "باكستان"), id="word-of-attitude"
    ),
]


@pytest.mark.parametrize(("text", "wanted"), STANCES)
def test_stances(text: str, wanted: tuple[str, str, str]) -> None:
    analysis = read_article(Article.of(text))
    names = {e.id: e.name for e in analysis.entities}
    assert wanted in [(names[s.from_], s.sign, names[s.to]) for s in analysis.stances]
    for s in analysis.stances:
        assert s.evidence.span.of(text) == s.evidence.text


NONE = [
    pytest.param("التقى الرئيس الإيراني في قطر وفدا من تركيا.", id="a-meeting"),
    pytest.param("لم تتهم إيران السعودية.", id="denied"),
    pytest.param("تقع إيران شرق العراق.", id="together-only"),
]


@pytest.mark.parametrize("text", NONE)
def test_no_stance(text: str) -> None:
    assert read_article(Article.of(text)).stances == ()


def test_one_stance_for_each_pair_sign_and_teller() -> None:
    text = "اتهمت إيران السعودية بالتصعيد. كما اتهمت إيران السعودية بعرقلة المفاوضات."
    analysis = read_article(Article.of(text))
    assert len([s for s in analysis.stances if s.sign == "-"]) == 1
