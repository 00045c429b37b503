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

TOM = "توم هاليداي"
REVIEWS = [
    Row(
        "whose-the-piece-is",
        'نشرت صحيفة الغد مقالا لمراسلها في تركيا توم هاليداي بعنوان "الفوضى". يقول الكاتب إن السد آمن.',
        [("يقول", TOM, "السد آمن")],
        "نشرت صحيفة الغد مقالا عن الرئيس توم هاليداي. يقول الكاتب إن السد آمن.",
        (("يقول", "الكاتب", "السد آمن"),),
    ),
    Row(
        "whose-the-second-piece-is",
        "كتب توم هاليداي مقالا عن تركيا. يقول الكاتب إن السد آمن. ونشرت الغد مقالا لجون كارتر. ويرى الكاتب "
        "أن السد هش.",
        [("يقول", TOM, "السد آمن"), ("يرى", "جون كارتر", "السد هش")],
        "كتب توم هاليداي مقالا عن جون كارتر. ويرى الكاتب أن السد هش.",
        (("يرى", TOM, "السد هش"),),
    ),
    Row(
        "a-woman-who-signs",
        "نشرت الغد مقالا بقلم جوليا كارتر. وترى الكاتبة أن السد هش.",
        [("ترى", "جوليا كارتر", "السد هش")],
        "نشرت الغد مقالا بقلم توم هاليداي. وترى الكاتبة أن السد هش.",
        (("ترى", "الكاتبة", "السد هش"),),
    ),
]


@pytest.mark.parametrize(("text", "said"), both(BELIEFS + REVIEWS))
def test_told_at_length(text: str, said: list[Told]) -> None:
    assert told(text) == said
