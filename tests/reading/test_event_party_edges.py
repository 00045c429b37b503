"""Where the words for a party end, and deals, deserters and whoever is told by whose he is as parties."""

from __future__ import annotations

import pytest

from told_events import sides_on


@pytest.mark.parametrize(
    ("text", "trigger", "actors", "recipients"),
    [
        pytest.param(
            "رحبت النقابة في مذكرة بالاتفاق التجاري الذي أبرمته الوزارة قبل أسبوع.",
            "رحبت",
            ["النقابة"],
            ["الاتفاق التجاري"],
            id="a deal behind its preposition, by whatever its adjective is",
        ),
        pytest.param(
            "نددت النقابة بالبيان.", "نددت", ["النقابة"], [], id="near neighbour: a lone paper is blamed"
        ),
        pytest.param(
            "رفض تجمع العمال اتفاق الأجور.",
            "رفض",
            ["تجمع العمال"],
            ["اتفاق الأجور"],
            id="a deal told by its genitive",
        ),
        pytest.param(
            "رفض تجمع العمال اتفاقا مع المصنع.",
            "رفض",
            ["تجمع العمال"],
            [],
            id="near neighbour: some deal or other",
        ),
        pytest.param(
            "رفض الحزب الاتفاق النهائي. وكان الاتفاق الجمركي قد وقع أمس.",
            "رفض",
            ["الحزب"],
            ["الاتفاق الجمركي"],
            id="the adjective that says how final a deal is does not name it",
        ),
        pytest.param(
            "إذا انتهكت مالطا الاتفاق عادت الرسوم.",
            "انتهكت",
            ["مالطا"],
            ["الاتفاق"],
            id="the deal that is broken",
        ),
        pytest.param(
            "انتهكت الكتيبة الهدنة مرتين.",
            "انتهكت",
            ["الكتيبة"],
            [],
            id="near neighbour: a truce is broken toward nobody",
        ),
        pytest.param(
            "انشق ثلاثة ضباط عن كتيبة الفجر.",
            "انشق",
            ["ثلاثة ضباط"],
            ["كتيبة الفجر"],
            id="whom deserters leave",
        ),
        pytest.param(
            "انسحب الضباط من بلدة النخيل.",
            "انسحب",
            ["الضباط"],
            [],
            id="near neighbour: a place that is left",
        ),
        pytest.param(
            "أرسلت هولندا قوات إلى ليبيا.",
            "أرسلت",
            ["هولندا"],
            ["ليبيا"],
            id="the land to which troops are sent",
        ),
        pytest.param(
            "أرسلت هولندا قوات إلى الميناء.",
            "أرسلت",
            ["هولندا"],
            [],
            id="near neighbour: where in it they are sent",
        ),
        pytest.param(
            "بعد انسحاب معظم القوات الأجنبية من النيجر ساد الهدوء.",
            "انسحاب",
            ["معظم القوات الأجنبية"],
            [],
            id="most of the troops are not the land's that they leave",
        ),
        pytest.param(
            "اعتقلت الشرطة معظم القادة من حركة الغد.",
            "اعتقلت",
            ["الشرطة"],
            ["حركة الغد"],
            id="near neighbour: most of the leaders of a body",
        ),
        pytest.param(
            "سيطر المتمردون على كامل المدينة.",
            "سيطر",
            ["المتمردون"],
            ["المدينة"],
            id="all of a town",
        ),
        pytest.param(
            "دعت الوزارة عموم المزارعين إلى التريث.",
            "دعت",
            ["الوزارة"],
            ["عموم المزارعين"],
            id="people at large",
        ),
        pytest.param(
            "التقى الوزير نظيره الأرجنتيني خورخي باسترنا.",
            "التقى",
            ["الوزير"],
            ["خورخي باسترنا"],
            id="his counterpart is another",
        ),
        pytest.param(
            "انتقد النائب زميله هاني الصيرفي.",
            "انتقد",
            ["النائب"],
            ["هاني الصيرفي"],
            id="his colleague is another",
        ),
        pytest.param(
            "انتقد النائب هاني الصيرفي.",
            "انتقد",
            ["هاني الصيرفي"],
            [],
            id="near neighbour: a title and its bearer",
        ),
    ],
)
def test_where_the_words_for_a_party_end(
    text: str, trigger: str, actors: list[str], recipients: list[str]
) -> None:
    assert sides_on(text, trigger)[0] == (actors, recipients)
