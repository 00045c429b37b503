"""Whom hidden subjects and pronouns mean: who is charged, behind أن and its pronoun; beside neighbours of the
same shape.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import Sides, sides_on

CHARGED = [
    pytest.param(
        "اتهمت الوزارة الحركة بأنها «قصفت القرية وخطفت سكانها».",
        "خطفت",
        (["الحركة"], ["سكانها"]),
        id="behind-a-quotation-mark",
    ),
    pytest.param(
        "قالت الحركة إن النمسا «قصفت القرية».", "قصفت", (["النمسا"], ["القرية"]), id="named-behind-that"
    ),
    pytest.param(
        "اتهم النائب سالم الهدار النمسا بأنها خربت الحقول وأطلقت النار على الرعاة.",
        "أطلقت النار",
        (["النمسا"], ["الرعاة"]),
        id="joined-to-what-is-no-act",
    ),
    pytest.param(
        "اتهم النائب سالم الهدار النمسا بأن طائرات خربت الحقول وأطلقت النار على الرعاة.",
        "أطلقت النار",
        (["طائرات"], ["الرعاة"]),
        id="joined-to-what-others-did",
    ),
    pytest.param(
        "اتهم النائب سالم الهدار الحكومة بأنها تسعى إلى قمع المعارضة.",
        "قمع",
        (["الحكومة"], ["المعارضة"]),
        id="lent-by-the-verb-behind-it",
    ),
    pytest.param(
        "أكد النائب سالم الهدار أنه يسعى إلى عزل الوزير.",
        "عزل",
        (["سالم الهدار"], ["الوزير"]),
        id="who-speaks-of-himself",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "sides"), CHARGED)
def test_hidden_subjects(text: str, trigger: str, sides: Sides) -> None:
    assert sides_on(text, trigger)[0] == sides
