"""What stands beside the parties of an act and is none of them: on the one hand, in order to, in a paper that
others made known, what is thrown, one more adjective, where an envoy is accredited.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import Sides, analyse, sides_on

BESIDE = [
    pytest.param(
        "تحدثت الصحيفة عن استهداف المدنيين من جهة، وعن الهدنة من جهة أخرى.",
        "استهداف",
        ([], ["المدنيين"]),
        id="on-the-one-hand",
    ),
    pytest.param(
        "نددت النقابة بقصف المدينة من جانب الجيش.",
        "قصف",
        (["الجيش"], ["المدينة"]),
        id="on-the-part-of",
    ),
    pytest.param(
        "استهدف الجيش المدنيين من ناحية، والمستشفيات من ناحية ثانية.",
        "استهدف",
        (["الجيش"], ["المدنيين"]),
        id="an-army-has-no-plural-adjective",
    ),
    pytest.param(
        "ألقت قوات الحلف قنابل الغاز في مسجد القرية.",
        "ألقت",
        (["قوات الحلف"], ["مسجد القرية"]),
        id="what-is-thrown",
    ),
    pytest.param("فجر انتحاري حزامه وسط الجنود.", "فجر", (["انتحاري"], []), id="his-own-belt"),
    pytest.param(
        "تركيا تقصف الأكراد دعما للمعارضة.", "دعما", (["تركيا"], ["المعارضة"]), id="for-the-sake-of"
    ),
    pytest.param("قدمت تركيا للأكراد دعما كبيرا.", "دعما", (["تركيا"], ["الأكراد"]), id="backing-given"),
    pytest.param(
        "هاجم المسلحون المنشآت الهامة والحيوية في البلاد.",
        "هاجم",
        (["المسلحون"], ["المنشآت الهامة"]),
        id="one-more-adjective",
    ),
    pytest.param(
        "هاجم المسلحون المنشآت الهامة والشرطة.",
        "هاجم",
        (["المسلحون"], ["المنشآت الهامة", "الشرطة"]),
        id="one-more-party",
    ),
    pytest.param(
        "حضر اللقاء وزير الثقافة سالم الهدار، وسفير النمسا لدى المجر مندوب النمسا الدائم لدى الأمم المتحدة "
        "وليد سعدون، وسفير المجر لدى النمسا حسام الكيال.",
        "حضر اللقاء",
        (["سالم الهدار", "وليد سعدون", "حسام الكيال"], []),
        id="envoys-of-two-titles",
    ),
    pytest.param(
        "أقرت المكونات والشخصيات الاجتماعية المشاركة في المؤتمر البيان.",
        "المشاركة",
        (["المكونات", "الشخصيات الاجتماعية"], []),
        id="those-who-take-part",
    ),
    pytest.param(
        "عبر المقاتلون إلى سوريا للمشاركة في القتال.", "مشاركة", ([], []), id="a-land-takes-no-part"
    ),
    pytest.param(
        "دانت النمسا بشدة في بيان نشرته الوكالة أمس، استمرار التصريحات العدائية من قبل الحركة.",
        "دانت",
        (["النمسا"], ["الحركة"]),
        id="in-a-paper-made-known",
    ),
    pytest.param(
        "ندد سالم الهدار بمشاركة النائب وليد سعدون في الاجتماع.",
        "ندد",
        (["سالم الهدار"], ["وليد سعدون"]),
        id="whose-part-is-blamed",
    ),
    pytest.param(
        "اجتمع سالم الهدار بمشاركة النائب وليد سعدون.",
        "اجتمع",
        (["سالم الهدار", "وليد سعدون"], []),
        id="who-takes-part-as-well",
    ),
    pytest.param(
        "تريد حركة الوفاء استعادة المدينة بدعم من روسيا.",
        "استعادة المدينة",
        (["حركة الوفاء"], ["المدينة"]),
        id="with-whose-backing",
    ),
    pytest.param(
        "تريد حركة الوفاء استعادة المدينة من الجيش.",
        "استعادة المدينة",
        (["حركة الوفاء"], ["الجيش"]),
        id="from-whom",
    ),
    pytest.param(
        "قمعت الشرطة احتجاجات الطلاب.", "قمعت", (["الشرطة"], ["الطلاب"]), id="whose-protest-is-put-down"
    ),
    pytest.param("منعت الشرطة المسيرة.", "منعت", (["الشرطة"], ["المسيرة"]), id="a-march-of-nobody"),
    pytest.param(
        "واجه الاتفاق مع النمسا جملة من الانتقادات.", "الانتقادات", ([], []), id="a-deal-meets-blame"
    ),
    pytest.param(
        "واجه الوزير سالم الهدار جملة من الانتقادات.",
        "الانتقادات",
        ([], ["سالم الهدار"]),
        id="a-minister-meets-blame",
    ),
    pytest.param(
        "غارات التحالف لم تستهدف المدنيين.", "غارات", (["التحالف"], []), id="whom-raids-do-not-aim-at"
    ),
    pytest.param(
        "غارات التحالف تستهدف المدنيين.", "غارات", (["التحالف"], ["المدنيين"]), id="whom-raids-aim-at"
    ),
    pytest.param(
        "سيطر النظام على كل منطقة ضربها التحالف.",
        "سيطر",
        (["النظام"], ["كل منطقة"]),
        id="a-place-before-its-clause",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), BESIDE)
def test_beside(text: str, trigger: str, expected: Sides) -> None:
    assert sides_on(text, trigger)[0] == expected


NO_ACTS = [
    pytest.param("حجبت الحكومة الموقع منعا لتداول الصور.", "منعا", id="lest-it-spread"),
    pytest.param(
        "ينتهي التعاون بين البلدين بسبب الأزمة وتعارض المصالح السياسية.", "تعارض", id="interests-differ"
    ),
]


@pytest.mark.parametrize(("text", "word"), NO_ACTS)
def test_no_acts(text: str, word: str) -> None:
    assert word not in [e.trigger.text for e in analyse(text).events]
