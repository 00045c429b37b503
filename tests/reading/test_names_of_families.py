"""Names whose last words were cut off, or whose spellings were held apart. All names are made up."""

from __future__ import annotations

import pytest

from isnad.reading.reader import read_article
from isnad.records import Article


def named(text: str, kind: str) -> list[str]:
    """The names of one kind in a text, in the order of their first mention, each with its other spellings."""
    analysis = read_article(Article.of(text))
    found = [e for e in analysis.entities if e.type == kind]
    for e in found:
        assert all(text[m.span.start : m.span.end] == m.text for m in e.mentions)
    return [" = ".join((e.name, *(a for a in e.aliases if a != e.name))) for e in found]


FAMILIES = [
    pytest.param("وصل الفريق صالح بن فهد البنيان، ومعه وفد.", ["صالح بن فهد البنيان"], id="a-noun"),
    pytest.param("رعى مدير التعليم صالح بن فهد الحفل، ومعه وفد.", ["صالح بن فهد"], id="its-object"),
    pytest.param("تابع المهندس صالح بن فهد الحادث في البلدة.", ["صالح بن فهد"], id="what-he-looks-into"),
    pytest.param("أدان العقيد صالح بن فهد الهجوم على القرية.", ["صالح بن فهد"], id="what-he-condemns"),
    pytest.param("وصل المهندس صالح بن فهد المالك، ومعه وفد.", ["صالح بن فهد المالك"], id="an-office"),
    pytest.param("وصل المهندس صالح بن فهد المدير العام، ومعه وفد.", ["صالح بن فهد"], id="his-own-office"),
    pytest.param("أكد اللواء صالح بن فهد السريع أن السد آمن.", ["صالح بن فهد السريع"], id="an-adjective"),
    pytest.param("زار اللواء صالح بن فهد المقبل على التقاعد السد.", ["صالح بن فهد"], id="of-its-own"),
    pytest.param("وصل سمو الأمير صالح بن فهد البنيان، ومعه وفد.", ["صالح بن فهد"], id="no-prince-has-one"),
    pytest.param(
        "وصل الشيخ صالح بن سيف الدين بن فهد.", ["صالح بن سيف الدين بن فهد"], id="an-honorific-father"
    ),
    pytest.param("قال باسم عودة إن السد آمن.", ["باسم عودة"], id="a-name"),
    pytest.param("خرج رجل عرف باسم سالم عودة من السجن.", ["سالم عودة"], id="by-the-name-of"),
]
SPELLINGS = [
    pytest.param(
        "قال عبدالله العودي إن السد آمن. وأضاف عبد الله العودي أن الطريق مفتوح.",
        ["عبد الله العودي = عبدالله العودي"],
        id="servant-of-god",
    ),
    pytest.param(
        "قال الشيخ خالد بن فهد بن عبدالعزيز إن السد آمن. ووصل الشيخ فهد بن عبد العزيز.",
        ["خالد بن فهد بن عبدالعزيز", "فهد بن عبد العزيز"],
        id="and-his-father",
    ),
    pytest.param(
        "وصل الأمير سالم بن فهد إلى المدينة، وزار بيت الملك فهد.",
        ["سالم بن فهد", "فهد"],
        id="a-king-s-name",
    ),
    pytest.param(
        "وصل الأمير سالم بن فهد إلى المدينة، وقال الأمير سالم إن السد آمن.",
        ["سالم بن فهد = سالم"],
        id="his-own-name",
    ),
]
BODIES = [
    pytest.param(
        "افتتح مركز الوادي للبحوث والدراسات الإسلامية معرضه.",
        ["مركز الوادي للبحوث والدراسات الإسلامية"],
        id="two-matters",
    ),
    pytest.param("زار الهيئة العامة للنقل والأهالي معا.", ["الهيئة العامة للنقل"], id="a-matter-and-people"),
    pytest.param("زار الهيئة العامة للنقل والوزارة معا.", ["الهيئة العامة للنقل"], id="a-matter-and-a-body"),
    pytest.param(
        "قال المركز الدولي للدراسات الأمنية والعسكرية إن السد آمن.",
        ["المركز الدولي للدراسات الأمنية والعسكرية"],
        id="two-adjectives",
    ),
]


@pytest.mark.parametrize(("text", "names"), FAMILIES)
def test_families(text: str, names: list[str]) -> None:
    assert named(text, "person") == names


@pytest.mark.parametrize(("text", "names"), SPELLINGS)
def test_spellings(text: str, names: list[str]) -> None:
    assert named(text, "person") == names


@pytest.mark.parametrize(("text", "names"), BODIES)
def test_bodies(text: str, names: list[str]) -> None:
    assert named(text, "organization") == names
