"""Who does an act, and to whom, where another telling of it says so: the act with which the sentence begins,
the same act told just before, the headline's; beside neighbours of the same shape.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import Sides, sides_on

WITH_THE_FIRST = [
    pytest.param(
        "اقتحمت القوات النمساوية بلدة الرملة فجر أمس، ووقعت مواجهات في شوارعها.",
        "مواجهات",
        (["القوات النمساوية"], []),
        id="and-there-were-clashes",
    ),
    pytest.param(
        "اقتحمت القوات النمساوية بلدة الرملة فجر أمس بعد مواجهات في شوارعها.",
        "مواجهات",
        ([], []),
        id="only-after-clashes",
    ),
    pytest.param(
        "طوقت القوات التركية البلدة، وأصيب جندي تركي.",
        "أصيب",
        ([], ["جندي تركي"]),
        id="what-befalls-their-own-man",
    ),
    pytest.param(
        "قصف الجيش التركي القرية، وقال ناشط إن غارة روسية وقعت، وإن تفجيرا وقع في السوق.",
        "تفجيرا",
        ([], []),
        id="in-the-words-of-another-behind-another-act",
    ),
    pytest.param(
        "قصفت طائرات التحالف مواقع الحركة، وذكر السكان أن منزلا دمر ليلا.",
        "دمر",
        (["طائرات التحالف"], []),
        id="a-house-was-destroyed",
    ),
    pytest.param(
        "ستقصف طائرات التحالف مواقع الحركة، وذكر السكان أن منزلا دمر ليلا.",
        "دمر",
        ([], []),
        id="what-is-still-to-come",
    ),
    pytest.param(
        "انتقدت هولندا القرار، وذكرت الصحف أن اتهامات وجهت إلى المصرف.",
        "اتهامات",
        ([], ["المصرف"]),
        id="words-are-anothers",
    ),
]

TOLD_BY_A_VERB = [
    pytest.param(
        "اعتقلت الشرطة النمساوية ناشطا في الميناء. وقال محاميه إن موكله اعتقل من دون مذكرة.",
        "اعتقل",
        (["الشرطة النمساوية"], ["موكله"]),
        id="his-client-was-arrested",
    ),
    pytest.param(
        "اعتقلت الشرطة النمساوية ناشطا في الميناء. واعتقلت القوات التركية معلما. "
        "ونظم رفاقه وقفة أمام المقر. وقال محاميه إن موكله اعتقل من دون مذكرة.",
        "اعتقل",
        ([], ["موكله"]),
        id="arrested-sentences-before-and-by-two",
    ),
    pytest.param(
        "اعتقلت الشرطة النمساوية ناشطا في الميناء. وقال محاميه إن شابا آخر خطف من منزله.",
        "خطف",
        ([], ["شابا آخر"]),
        id="another-deed",
    ),
]

AS_THE_HEADLINE = [
    pytest.param(
        "النمسا تشكو هولندا إلى المحكمة\nقالت الوزارة إن الرسوم باهظة. "
        "وذكرت النمسا في شكواها أن القوانين تقيد الواردات.",
        "شكواها",
        (["النمسا"], ["هولندا"]),
        id="in-her-complaint",
    ),
    pytest.param(
        "النمسا تشكو هولندا وبلجيكا إلى المحكمة\nقالت الوزارة إن الرسوم باهظة. "
        "وذكرت النمسا في شكواها أن القوانين تقيد الواردات.",
        "شكواها",
        (["النمسا"], []),
        id="of-two-it-may-be-one",
    ),
    pytest.param(
        "شكوى ضد هولندا إلى المحكمة\nقالت الوزارة إن الرسوم باهظة. "
        "وذكرت النمسا في شكواها أن القوانين تقيد الواردات.",
        "شكواها",
        (["النمسا"], []),
        id="headline-without-a-doer",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "wanted"), WITH_THE_FIRST + TOLD_BY_A_VERB + AS_THE_HEADLINE)
def test_parties_of_another_telling(text: str, trigger: str, wanted: Sides) -> None:
    assert sides_on(text, trigger) == [wanted]
