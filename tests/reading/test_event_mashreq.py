"""Who does what to whom as papers from Beirut to Sanaa tell it, each beside a neighbour of the same shape.
Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import sides_on

RECIPIENTS = [
    pytest.param(
        "كينيا: البرلمان يسائل وزير المياه و«اتحاد البحارة» يلوّح بإضراب عام.",
        "يسائل",
        ["وزير المياه"],
        id="a-quoted-name-with-its-verb",
    ),
    pytest.param(
        "كينيا: البرلمان يسائل وزير المياه و«اتحاد البحارة» بعد إضراب عام.",
        "يسائل",
        ["وزير المياه", "اتحاد البحارة"],
        id="a-quoted-name-that-is-joined",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), RECIPIENTS)
def test_recipients(text: str, trigger: str, expected: list[str]) -> None:
    assert sides_on(text, trigger)[0][1] == expected
