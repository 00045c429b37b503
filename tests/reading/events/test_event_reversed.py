"""Parties that a hasty reading turns round: the town that was struck is not whom one condemns, those from
whom a place is freed are whom it is done to; each beside its near neighbour. Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import sides_on

CONDEMNED = [
    pytest.param("دانت الحكومة تفجيرات تبوك وحائل.", "دانت", [], id="towns-struck"),
    pytest.param("دانت الحكومة هجوم تبوك أمس.", "دانت", [], id="town-struck"),
    pytest.param("نددت الحكومة باعتداءي تبوك وحائل.", "نددت", [], id="two-towns-struck"),
    pytest.param("دانت الحكومة هجمات موسكو على القرية.", "دانت", ["موسكو"], id="seat-that-strikes"),
    pytest.param("دانت الحكومة هجمات حركة النماء.", "دانت", ["حركة النماء"], id="body-that-strikes"),
    pytest.param(
        "أكد الحزب رفضه لتصريحات الوزير ضد قطر.", "رفضه", ["الوزير"], id="whose-words-against-a-land"
    ),
    pytest.param("أكد الحزب اتهامات الوزير ضد قطر.", "اتهامات", ["قطر"], id="against-whom-one-charges"),
    pytest.param(
        "نددت الجالية النمساوية بتونس بتصريحات إيران.", "نددت", ["إيران"], id="where-they-live-is-not-whom"
    ),
    pytest.param("نددت الجالية النمساوية بتونس.", "نددت", ["تونس"], id="land-alone"),
    pytest.param(
        "كما زار مدينة الوادي ورجال الأمن فيها.", "زار", ["الوادي", "رجال الأمن"], id="place-is-visited"
    ),
    pytest.param("زار تونس وفد من الحركة.", "زار", ["تونس"], id="place-before-its-guests"),
    pytest.param("فجر انتحاري سترته الناسفة داخل السوق.", "فجر", ["السوق"], id="what-is-set-off"),
    pytest.param("فجر المسلحون سيارة ضابط في المدينة.", "فجر", ["سيارة ضابط"], id="what-is-blown-up"),
    pytest.param(
        "للمملكة دور في دعم جميع القادة العرب.",
        "دعم",
        ["جميع القادة العرب"],
        id="people-who-describe-leaders",
    ),
    pytest.param("دعا الرئيس ماهر النجار الليلة إلى الهدوء.", "دعا", [], id="tonight-is-nobody"),
]
FREED = [
    pytest.param(
        "تمكن الجيش من تحرير المدينة من حركة النماء.", "تحرير", ["حركة النماء"], id="town-from-a-movement"
    ),
    pytest.param(
        "استطاع الجيش تحرير جامعة الوادي من عصابات المتمردين.",
        "تحرير",
        ["عصابات المتمردين"],
        id="building-from-fighters",
    ),
    pytest.param("طهر الجيش البلدة من مسلحي الحركة.", "طهر", ["مسلحي الحركة"], id="whose-fighters"),
    pytest.param("وضع خطة لتحرير المحافظة من سيطرة المتشددين.", "تحرير", ["المتشددين"], id="from-their-hold"),
    pytest.param("جرى تحرير الرهائن من الخاطفين.", "تحرير", ["الرهائن"], id="people-set-free"),
    pytest.param("بدأ تحرير المدينة من الشرق.", "تحرير", ["المدينة"], id="from-a-side"),
]
ASIDES = [
    pytest.param(
        "أطلقت حركة النماء النار على قافلة تحمل مساعدات إلى القرية.", "مساعدات", [], id="who-shoots-at-aid"
    ),
    pytest.param("أرسلت المنظمة سفينة تحمل مساعدات إلى القرية.", "مساعدات", ["المنظمة"], id="who-sends-aid"),
    pytest.param(
        "أعلنت المنظمة توقيف الشرطة لعشرات العمال بحجة مهاجمة المصنع.",
        "مهاجمة",
        ["عشرات العمال"],
        id="plea-of-an-arrest",
    ),
    pytest.param("لا يمكن لتركيا القبول بقصف القرية.", "قصف", [], id="who-cannot-accept-it"),
    pytest.param("مدينتا تبوك وحائل شهدتا قتالا عنيفا.", "قتالا", [], id="towns-that-see-a-fight"),
    pytest.param(
        "قامت مقاتلات تركية بقصف ثلاثة مواقع للمتمردين.",
        "قصف",
        ["تركيا"],
        id="counted-places-are-struck",
    ),
    pytest.param("كل الخيارات مطروحة في حال رفضت الحركة الهدنة.", "رفضت", ["الحركة"], id="subject-in-a-case"),
    pytest.param(
        "اعتدت الشرطة على مئات المتشددين، الذين اقتحموا الساحة.",
        "اقتحموا",
        ["مئات المتشددين"],
        id="people-before-a-comma",
    ),
    pytest.param("حوكم سالم الدلبي وحكم عليه بالسجن عاما.", "حكم", [], id="who-is-sentenced"),
    pytest.param("حوكم سالم الدلبي وحكم عليه القاضي بالسجن عاما.", "حكم", ["القاضي"], id="who-sentences"),
    pytest.param(
        "وأضاف أن الحكومة، المكونة من عدة أحزاب، ستقصف القرية.",
        "تقصف",
        ["الحكومة"],
        id="body-before-an-aside",
    ),
    pytest.param(
        "وأضاف أن الاتفاق، الذي وقعته الحكومة، سيقصف القرية.", "يقصف", [], id="thing-before-an-aside"
    ),
]


@pytest.mark.parametrize(("text", "trigger", "whom"), CONDEMNED + FREED)
def test_whom(text: str, trigger: str, whom: list[str]) -> None:
    assert [recipients for _, recipients in sides_on(text, trigger)] == [whom]


@pytest.mark.parametrize(("text", "trigger", "who"), ASIDES)
def test_who(text: str, trigger: str, who: list[str]) -> None:
    assert [actors for actors, _ in sides_on(text, trigger)] == [who]
