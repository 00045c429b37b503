"""What is said in the long forms of the wires on far lands: reports of attacks, press reviews, profiles,
analyses and interviews, each beside a near neighbour. All persons and outlets are made up."""

from __future__ import annotations

import pytest

from told_statements import Row, Told, both, told

SOMEBODY = "مصدر غير مسمى"

BELIEFS = [
    Row(
        "what-follows-those-of-whom-it-is-believed",
        "قتل مسلحون يعتقد أنهم من حركة الفجر ثلاثة جنود في مالي.",
        [("يعتقد", SOMEBODY, "من حركة الفجر")],
        "أوقفت الشرطة مسلحين يعتقد أنهم قتلوا ثلاثة جنود في مالي.",
        (("يعتقد", SOMEBODY, "قتلوا ثلاثة جنود في مالي"),),
    ),
    Row(
        "by-whose-account-beside-a-belief",
        "هاجم مسلحون يشتبه بأنهم من حركة الفجر قرية في مالي، بحسب الشرطة.",
        [
            ("يشتبه", SOMEBODY, "من حركة الفجر"),
            ("بحسب", "الشرطة", "هاجم مسلحون يشتبه بأنهم من حركة الفجر قرية في مالي"),
        ],
        "قال مصدر إن المهاجم امرأة، بحسب شهود.",
        (("قال", "مصدر", "المهاجم امرأة"), ("بحسب", "شهود", "المهاجم امرأة")),
    ),
]


@pytest.mark.parametrize(("text", "said"), both(BELIEFS))
def test_told_at_length(text: str, said: list[Told]) -> None:
    assert told(text) == said
