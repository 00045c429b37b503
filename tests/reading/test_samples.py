"""The sample articles, read: attributions that any reader would call plain, and what is none."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

from isnad.reading.reader import read_article
from isnad.records import Analysis
from isnad.sources.articles import article_from_object
from isnad.text.folding import fold

FOLDER = Path(__file__).parents[2] / "examples"


@cache
def read(name: str) -> Analysis:
    value = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return read_article(article_from_object(value)[0])


def told(name: str) -> list[tuple[str, str]]:
    """(speaker, content) of every statement of a sample, folded, with the pieces of a content joined."""
    analysis = read(name)
    names = {e.id: fold(e.name) for e in analysis.entities}
    return [
        (names.get(s.speaker or "", ""), fold(" ".join(p.text for p in s.content)))
        for s in analysis.statements
    ]


SAID = [
    ("agreement by the agency: mixed", "sarvestan-agreement", "رستم کاویان", "الاتفاق", "دون تمییز"),
    ("participle that goes on", "sarvestan-agreement", "رستم کاویان", "طهران ستسحب", "الشهر الجاری"),
    ("hidden subject", "sarvestan-agreement", "رستم کاویان", "لجنة مشترکة", "شرکات الملاحة"),
    ("relay, outer", "sarvestan-agreement", "إذاعة خصب المحلیة", "هذا الاتفاق أفضل", "ولا فی طهران"),
    ("relay, inner", "sarvestan-agreement", "مایکل دنفورد", "هذا الاتفاق أفضل", "ولا فی طهران"),
    ("spokesman with the group's name", "sarvestan-agreement", "حمزة القرنفلی", "الحرکة", "لم تُستشر فیه"),
    ("unnamed source", "sarvestan-agreement", "مصدر مطلع", "الوفد الأمریکی طلب", "وأن الطلب رُفض"),
    ("honorific and four names", "alghada-agreement", "سيف بن راشد الغافلي", "الاتفاق «ثمرة", "من الصبر"),
    ("colon and quotation", "alghada-agreement", "مايك دانفورد", "هذا الاتفاق أفضل", "شركات الملاحة"),
    ("claim by a verb of doubt", "alghada-agreement", "رستم كاويان", "الاتفاق «يضمن", "للجميع"),
    ("spokesman called so", "alghada-agreement", "حمزة القرنفلي", "لا يعني", "جماعته"),
    ("call on somebody", "alghada-agreement", "جاسر الدغيلبي", "إدراج الميليشيا", "قوائم الارهاب"),
    ("quotation left open over paragraphs", "naranj-agreement", "أنطوان زخريا", "نريد أن نعرف", "الوزراء"),
    ("relay by a preposition, inner", "naranj-agreement", "رستم كافيان", "بلاده ستسحب", "نهاية أيار"),
    ("written, not said", "naranj-agreement", "عبد الباري السنهوتي", "اتفاق لم نُستشر فيه", "لا يُلزمنا"),
    ("headline's denial", "sarvestan-attack", "أنصار الساحل", "مهاجمة السفینة", "الزیتونة 2"),
    ("denial of a deed", "sarvestan-attack", "حرکة أنصار الساحل", "شن أی هجوم", "باب المندب"),
    ("quotation of three sentences", "sarvestan-attack", "حمزة القرنفلی", "لم نطلق", "محاید"),
    (
        "pluperfect with its subject first",
        "sarvestan-attack",
        "شرکة النورس للملاحة",
        "مسلحین علی متن",
        "تونسیین",
    ),
    ("relay of a paper, inner", "sarvestan-attack", "مصادر ملاحیة", "أحد الزوارق", "المقاومة الساحلیة"),
    (
        "unnamed official",
        "sarvestan-attack",
        "مسؤول فی خفر السواحل الیمنی",
        "محاولة لاقتحام",
        "فی الموقع نفسه",
    ),
    ("sources to the paper", "alghada-attack", "مصادر ملاحية", "احد الزوارق", "واحدا واحدا"),
    ("answer", "alghada-attack", "دانفورد", "من يموّل الخاطف", "شريك له"),
    ("the same words, another speaker", "naranj-attack", "عبد الباري السنهوتي", "لم نطلق", "فليقدّم دليلاً"),
    ("chain, outer", "naranj-attack", "سنية المليتي", "السلطات اليمنية", "جنوباً"),
    ("chain, inner", "naranj-attack", "موظف في الشركة", "السلطات اليمنية", "جنوباً"),
    ("call and warning", "naranj-attack", "أنطوان زخريا", "وقف العمل", "المخطوفون"),
    ("demand in a communique", "sarvestan-sailors", "المنصف بوطبة", "الإفراج عن البحارة", "أو شرط"),
    ("denial after another verb", "sarvestan-sailors", "رستم کاویان", "تکون طهران", "مقابل ذلک"),
    ("agency copy in another outlet", "naranj-sailors", "المنصف بوطبة", "الإفراج عن البحّارة", "أو شرط"),
    ("chain of two people", "alghada-sailors", "راضية بن زروق", "الوزارة علمت", "الصحف"),
    ("headline and its colon", "alghada-sailors", "المنصف بوطبة", "نريد ابناءنا", "جميعا"),
    ("two paragraphs in one quotation", "sarvestan-suspension", "رستم کاویان", "بابنا مفتوح", "من یدفنه"),
    ("masdar of denial", "sarvestan-suspension", "سیف بن راشد الغافلی", "انهیار الاتفاق", "الاتفاق"),
    ("cue in the middle", "naranj-suspension", "رستم كافيان", "كنا أول من طالب", "من يدفنه"),
    ("report of a body", "alghada-suspension", "المرصد البحري المستقل", "ثمانية زوارق", "كاويان"),
]


# Not strict while the reading still moves from day to day; a row that passes for good leaves this table.
NOT_YET = {
    "unnamed source": "a second that-clause joined by و is cut off",
    "headline and its colon": "two dots end a headline's half",
}


def _rows() -> list[object]:
    return [
        pytest.param(
            *row,
            id=id,
            marks=[pytest.mark.xfail(reason=NOT_YET[id])] if id in NOT_YET else [],
        )
        for id, *row in SAID
    ]


@pytest.mark.parametrize(("name", "speaker", "first", "last"), _rows())
def test_said(name: str, speaker: str, first: str, last: str) -> None:
    found = [
        who for who, content in told(name) if content.startswith(fold(first)) and content.endswith(fold(last))
    ]
    assert found, "no statement of this extent"
    assert any(fold(speaker) in who or (who and who in fold(speaker)) for who in found)


@pytest.mark.parametrize(
    ("name", "word"),
    [
        pytest.param("alghada-agreement", "وقعت", id="signing is no speech"),
        pytest.param("sarvestan-agreement", "عُلقت", id="nor is suspending talks"),
        pytest.param("naranj-attack", "اقتيدوا", id="nor leading away"),
        pytest.param("alghada-sailors", "شوهد", id="nor being seen"),
        pytest.param("alghada-suspension", "اعتقلت", id="nor arresting"),
        pytest.param("naranj-suspension", "انسحبت", id="nor withdrawing"),
    ],
)
def test_no_cue(name: str, word: str) -> None:
    analysis = read(name)
    assert word in analysis.article.text
    assert all(s.cue is None or fold(word) not in fold(s.cue.text) for s in analysis.statements)


@pytest.mark.parametrize(
    ("name", "words", "value"),
    [
        pytest.param("alghada-agreement", "26 شوال 1445هـ", "2024-05-05", id="hijri"),
        pytest.param("naranj-attack", "12 تموز", "2024-07-12", id="levantine"),
        pytest.param("sarvestan-sailors", "12 جویلیة", "2024-07-12", id="tunisian, in Persian letters"),
        pytest.param("alghada-sailors", "15 محرم الجاري", "2024-07-21", id="hijri, of this month"),
        pytest.param("sarvestan-suspension", "أمس الأول", "2024-09-16", id="the day before yesterday"),
        pytest.param("naranj-attack", "الثلاثاء المقبل", "2024-07-16", id="next Tuesday"),
    ],
)
def test_dated(name: str, words: str, value: str) -> None:
    analysis = read(name)
    found = {d.value for d in analysis.dates if words in d.text}
    assert found == {value}
    assert all(analysis.article.text[d.span.start : d.span.end] == d.text for d in analysis.dates)


@pytest.mark.parametrize("name", sorted(p.stem for p in FOLDER.glob("*.json")))
def test_every_span_holds_its_words(name: str) -> None:
    analysis = read(name)
    assert len(analysis.statements) >= 8
    assert all(p.span.of(analysis.article.text) == p.text for p in analysis.pieces())
