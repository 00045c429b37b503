"""Who says what in parliaments, courts and wires from Kuwait to Beirut: rulers beside ministers, what is
believed of gunmen, tribes. All names are made up.
"""

from __future__ import annotations

import pytest

from told_statements import Row, Told, both, told

SALIM, SOMEBODY = "سليم الهادي", "مصدر غير مسمى"

OFFICES = [
    Row(
        "ruler-beside-a-minister",
        "قال الوزير سليم الهادي إن السد آمن. وكان جلالة الملك قد أكد أن الطريق مغلق.",
        [("قال", SALIM, "السد آمن"), ("أكد", "جلالة الملك", "الطريق مغلق")],
        "قال الملك سليم الهادي إن السد آمن. وأكد جلالة الملك أن الطريق مغلق.",
        (("قال", SALIM, "السد آمن"), ("أكد", SALIM, "الطريق مغلق")),
    ),
    Row(
        "president-beside-a-spokesman",
        "قال الناطق باسم الحكومة سليم الهادي إن السد آمن. وأكد الرئيس أن الطريق مغلق.",
        [("قال", SALIM, "السد آمن"), ("أكد", "الرئيس", "الطريق مغلق")],
        "قال رئيس الحزب سليم الهادي إن السد آمن. وأكد الرئيس أن الطريق مغلق.",
        (("قال", SALIM, "السد آمن"), ("أكد", SALIM, "الطريق مغلق")),
    ),
    Row(
        "minister-who-answers-a-deputy",
        "قال النائب سليم الهادي إن السد آمن. وأكد الوزير أن الطريق مغلق.",
        [("قال", SALIM, "السد آمن"), ("أكد", "الوزير", "الطريق مغلق")],
        "قال رئيس التيار سليم الهادي إن السد آمن. وأكد الوزير أن الطريق مغلق.",
        (("قال", SALIM, "السد آمن"), ("أكد", SALIM, "الطريق مغلق")),
    ),
]

BELIEVED = [
    Row(
        "hit-behind-what-is-believed",
        "هاجم مسلحون يعتقد أنهم من حركة الشراع دورية للجيش.",
        [("يعتقد", SOMEBODY, "من حركة الشراع")],
        "اعتقل الجيش رجلا يعتقد أنه قائد خلية في ممباسا.",
        (("يعتقد", SOMEBODY, "قائد خلية في ممباسا"),),
    ),
    Row(
        "hit-behind-one-adjective",
        "قصفت طائرات حربية يرجح أنها كينية بلدة ساحلية.",
        [("يرجح", SOMEBODY, "كينية")],
        "شوهد جنود يزعم أنهم يحرسون أسلحة كينية.",
        (("يزعم", SOMEBODY, "يحرسون أسلحة كينية"),),
    ),
    Row(
        "belief-set-off-by-commas",
        "قصفت طائرات، يعتقد أنها تابعة للتحالف، بلدة ساحلية.",
        [("يعتقد", SOMEBODY, "تابعة للتحالف")],
        "أطلق مجهولون يعتقد أنهم من حركة الشراع النار على دورية.",
        (("يعتقد", SOMEBODY, "من حركة الشراع"),),
    ),
]

TRIBES = [
    Row(
        "tribe-and-whom-it-blames",
        "اتهمت قبيلة بني هادي السلطات بإغلاق السد.",
        [("اتهمت", "قبيلة بني هادي", "إغلاق السد")],
        "اتهمت قبائل كينية السلطات بإغلاق السد.",
        (("اتهمت", "قبائل كينية", "إغلاق السد"),),
    ),
]


@pytest.mark.parametrize(("text", "said"), both(OFFICES + BELIEVED + TRIBES))
def test_told_from_kuwait_to_beirut(text: str, said: list[Told]) -> None:
    assert told(text) == said
