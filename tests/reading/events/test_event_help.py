"""Help, backing and praise: who gives it and to whom, each beside a neighbour of the same shape that tells
otherwise.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import Sides, sides_on

HELP = [
    pytest.param(
        "قدمت قطر مساعدات للاجئين السوريين.", "قدمت", (["قطر"], ["اللاجئين السوريين"]), id="swallowed-article"
    ),
    pytest.param("قدمت قطر مساعدات لاجئين سوريين.", "قدمت", (["قطر"], []), id="no-article-swallowed"),
    pytest.param(
        "استعاد الجيش السوري البلدة بمساعدة روسيا.",
        "مساعدة",
        (["روسيا"], ["الجيش السوري"]),
        id="with-whose-help",
    ),
    pytest.param(
        "وعد الجيش السوري العائلات بمساعدة روسيا.",
        "مساعدة",
        (["الجيش السوري"], ["روسيا"]),
        id="promised-help",
    ),
    pytest.param(
        "عبر الحزب عن أمله بالتحرك بمساندة روسيا.", "مساندة", (["روسيا"], []), id="the-preposition-is-taken"
    ),
    pytest.param(
        "عبر الحزب عن أمله بمساندة روسيا.",
        "مساندة",
        ([], ["روسيا"]),
        id="the-preposition-is-not-taken",
    ),
    pytest.param(
        "وقالت المصادر إن سفينة قطرية محملة بمساعدات طبية وصلت أمس إلى عدن.",
        "مساعدات",
        (["قطر"], ["عدن"]),
        id="what-carries-aid-and-arrives",
    ),
    pytest.param(
        "وقالت المصادر إن سفينة قطرية محملة بمساعدات طبية غرقت في طريقها إلى عدن.",
        "مساعدات",
        (["قطر"], []),
        id="what-carries-aid-and-is-lost",
    ),
    pytest.param(
        "وصلت طائرة تحمل مساعدات غذائية بعد طائرة سعودية إلى عدن.",
        "مساعدات",
        ([], ["عدن"]),
        id="another-plane-than-what-carries-aid",
    ),
    pytest.param(
        "حاربت القوات السورية حركة الشباب بدعم كبير من جانب الحلف الشمالي.",
        "دعم",
        (["الحلف الشمالي"], ["القوات السورية"]),
        id="help-from-the-side-of",
    ),
    pytest.param(
        "اتهمت القوات السورية حركة طالبان بدعم محدود للتحالف الدولي.",
        "دعم",
        (["حركة طالبان"], ["التحالف الدولي"]),
        id="help-that-one-is-charged-with",
    ),
    pytest.param(
        "دخلت القوات السورية المدينة مدعومة بغارات ليلية من التحالف الدولي.",
        "مدعومة",
        (["التحالف الدولي"], ["القوات السورية"]),
        id="helped-as-one-acts",
    ),
    pytest.param(
        "دخلت القوات السورية في خطة مدعومة من التحالف الدولي.",
        "مدعومة",
        (["التحالف الدولي"], []),
        id="a-thing-that-is-helped",
    ),
    pytest.param(
        "اندلعت معارك بين القوات السورية المدعومة بالمقاومة الشعبية وحركة طالبان.",
        "المدعومة",
        (["المقاومة الشعبية"], ["القوات السورية"]),
        id="who-helps-one-of-two-sides",
    ),
    pytest.param(
        "التقى الوزير القوات السورية المدعومة بالمقاومة الشعبية وحركة طالبان.",
        "المدعومة",
        (["المقاومة الشعبية", "حركة طالبان"], ["القوات السورية"]),
        id="two-who-help",
    ),
    pytest.param(
        "أشاد المدير بشجاعة رجال الأمن في المدينة.",
        "أشاد",
        (["المدير"], ["رجال الأمن"]),
        id="whose-courage-one-praises",
    ),
    pytest.param(
        "أشاد المدير ببرنامج حفل الافتتاح في المدينة.",
        "أشاد",
        (["المدير"], []),
        id="of-what-the-thing-is-that-one-praises",
    ),
    pytest.param(
        "أكد الوزير أن كندا عازمة على دعم الشرعية في اليمن.",
        "دعم",
        (["كندا"], ["الشرعية في اليمن"]),
        id="side-of-a-land",
    ),
    pytest.param(
        "ستواصل الحكومة دعم أهالي المدينة بالسلاح.",
        "دعم",
        (["الحكومة"], ["أهالي المدينة"]),
        id="people-of-a-town-who-are-helped",
    ),
    pytest.param(
        "اتفقت حركتا فتح وحماس على وقف إطلاق النار.",
        "اتفقت",
        (["فتح", "حماس"], []),
        id="two-movements",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), HELP)
def test_help(text: str, trigger: str, expected: Sides) -> None:
    assert sides_on(text, trigger)[0] == expected
