"""Who acts by the agreement of a verb with what stands beside it: only what agrees can be its subject.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import Sides, sides_on

AGREEMENT = [
    pytest.param("سورية سيدافع عنها الشرفاء.", "يدافع", (["الشرفاء"], ["سورية"]), id="whom-they-will-defend"),
    pytest.param("سورية تدافع عن الشرفاء.", "تدافع", (["سورية"], ["الشرفاء"]), id="who-defends"),
    pytest.param(
        "التنظيم لن يكتفي بالأراضي التي يسيطر عليها الآن.",
        "يسيطر",
        (["التنظيم"], ["الأراضي"]),
        id="what-he-holds",
    ),
    pytest.param("عادت القوات التي تسيطر على القرية.", "تسيطر", (["القوات"], ["القرية"]), id="who-holds-it"),
    pytest.param(
        "كرر الوزير سالم الهدار كلمته التي انتقد فيها الحكومة.",
        "انتقد",
        (["سالم الهدار"], ["الحكومة"]),
        id="in-which-he-blames-her",
    ),
    pytest.param(
        "أدان المجلس التصريحات التي انتقد فيها الوزير الحكومة.",
        "انتقد",
        (["الوزير"], ["الحكومة"]),
        id="in-which-a-minister-does",
    ),
    pytest.param(
        "حاولت كتائب كثيرة بسط سيطرتها على الوادي.",
        "بسط سيطرتها",
        (["كتائب كثيرة"], ["الوادي"]),
        id="a-masdar-agrees-with-nobody",
    ),
    pytest.param(
        "عمدة المدينة اتهم القوات النمساوية.",
        "اتهم",
        (["عمدة المدينة"], ["القوات النمساوية"]),
        id="a-man-in-ta",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), AGREEMENT)
def test_agreement(text: str, trigger: str, expected: Sides) -> None:
    assert sides_on(text, trigger)[0] == expected
