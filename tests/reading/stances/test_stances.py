"""Stances: who stands with or against whom, told by the words of a sentence and never by mere company.

The sentences are the tables in `stances/`, one a kind of words that tell a stance; beside each rule's row its
near neighbour. A row without a stance tells none at all; `not +` and `not -` before the other party say that
this one is not told, though others may be. What a row cannot say is tested below.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from told_events import Standing, analyse, stances_in

TABLES = Path(__file__).parent


def rows() -> Iterator[tuple[str, dict[str, str]]]:
    """Each row with its name: its table's and its own id."""
    for path in sorted(TABLES.glob("*.tsv")):
        lines = path.read_text(encoding="utf-8").split("\n")
        kept = (line for line in lines if line and not line.startswith("#"))
        for row in csv.DictReader(kept, delimiter="\t", quoting=csv.QUOTE_NONE, strict=True):
            assert None not in row.values(), row
            yield f"{path.stem}-{row['id']}", row


ROWS = list(rows())
TOLD = [
    pytest.param(row["text"], (row["from"], row["sign"], row["to"]), id=name)
    for name, row in ROWS
    if row["sign"] in ("+", "-")
]
NOT_TOLD = [
    pytest.param(row["text"], (row["from"], row["sign"].removeprefix("not "), row["to"]), id=name)
    for name, row in ROWS
    if row["sign"] not in ("+", "-")
]


@pytest.mark.parametrize(("text", "stance"), TOLD)
def test_told(text: str, stance: Standing) -> None:
    assert stance in stances_in(text)


@pytest.mark.parametrize(("text", "stance"), NOT_TOLD)
def test_not_told(text: str, stance: Standing) -> None:
    told = stances_in(text)
    assert stance not in told
    assert any(stance) or told == []


def test_every_row_is_read() -> None:
    assert len({name for name, _ in ROWS}) == len(ROWS)
    assert {row["sign"] for _, row in ROWS} <= {"", "+", "-", "not +", "not -"}
    assert all(all(row[c] for c in ("from", "sign", "to")) for _, row in ROWS if row["sign"])


def test_one_stance_for_each_pair_sign_and_teller() -> None:
    text = "اتهمت إيران السعودية بالتصعيد. كما اتهمت إيران السعودية بعرقلة المفاوضات."
    assert [sign for _, sign, _ in stances_in(text)].count("-") == 1


def test_a_judgement_is_told_inside_the_words_of_its_speaker() -> None:
    text = "قال النائب سامر الدلبي إن جرائم حركة النماء مستمرة."
    (stance,) = analyse(text).stances
    assert stance.inside == "s1"
    assert stance.basis == "words"
    assert stance.evidence.text == "جرائم حركة النماء"


def test_whom_the_charge_names_is_not_accused() -> None:
    told = stances_in("اتهم النائب سامر الدلبي الجيران بتجويع قطر.")
    assert [whom for _, _, whom in told] == ["الجيران"]


def test_allies_of_one_side_of_a_clash_are_not_against_each_other() -> None:
    text = "اندلعت معارك بين حركة النماء وحركة الراية من جهة، والجيش اللبناني من جهة أخرى."
    assert ("حركة النماء", "حركة الراية") not in [(who, whom) for who, _, whom in stances_in(text)]


def test_a_deal_has_the_fuller_words_of_its_page_for_a_name() -> None:
    text = "أقر البرلمان قانون مكافحة الإرهاب. وقال النائب سامر الدلبي إن القانون كارثة."
    assert [whom for _, _, whom in stances_in(text)] == ["قانون مكافحة الإرهاب"]
    once = "وقع الاتفاق التاريخي أمس. وقال النائب سامر الدلبي إن الاتفاق كارثة."
    assert [whom for _, _, whom in stances_in(once)] == ["الاتفاق"]


def test_the_land_in_an_office_is_not_against_anybody() -> None:
    told = stances_in("أثارت تصريحات عدنان الشيبي نائب رئيس العراق ضد قطر ضجة.")
    assert [who for who, _, _ in told] == ["عدنان الشيبي"]


def test_a_deal_that_is_judged_is_the_one_that_the_page_names() -> None:
    text = "أقر البرلمان قانون مكافحة الإرهاب. وقال النائب سامر الدلبي إن القانون الجائر كارثة."
    assert [whom for _, _, whom in stances_in(text)] == ["قانون مكافحة الإرهاب"]
    text = "وقع الاتفاق النووي أمس. نوقش الاتفاق النووي. وقال النائب سامر الدلبي إن الصفقة كارثة."
    assert [whom for _, _, whom in stances_in(text)] == ["الاتفاق النووي"]


def test_one_killing_is_one_stance_however_often_it_is_told() -> None:
    text = "قتلت حركة النماء سامر الدلبي. وقال النائب عدنان الشيبي إن حركة النماء قتلت سامر الدلبي أمس."
    assert stances_in(text).count(("حركة النماء", "-", "سامر الدلبي")) == 1


def test_those_known_by_their_loyalty_are_told_once() -> None:
    text = "تقدمت القوات الموالية للدلبي. ثم عادت القوات الموالية للرئيس سامر الدلبي."
    assert [sign for _, sign, _ in stances_in(text)].count("+") == 1


def test_a_demand_is_told_once() -> None:
    assert stances_in("طالب حزب الفجر برحيل سامر الدلبي.") == [("حزب الفجر", "-", "سامر الدلبي")]


def test_hostility_toward_another_is_no_verdict() -> None:
    text = "قال سامر الدلبي إن موقفا إيرانيا عدائيا تجاه البحرين نشر أمس."
    assert stances_in(text) == [("إيران", "-", "البحرين")]


def test_whom_another_presses_is_told_nothing_by_the_speaker() -> None:
    told = stances_in("قال سامر الدلبي إن واشنطن ضغطت على قطر لوقف المفاوضات.")
    assert "سامر الدلبي" not in [who for who, _, _ in told]


def test_whom_one_is_loyal_to_is_not_whom_he_kills() -> None:
    told = stances_in("قتل ثلاثة من عناصر حركة النماء الموالية لإيران في غارة.")
    assert told == [("حركة النماء", "+", "إيران")]


def test_who_is_accused_of_hindering_ties_has_none() -> None:
    told = stances_in("اتهم الوزير سامر الدلبي حركة النماء بعرقلة التعاون مع إيران.")
    assert "إيران" not in [whom for _, _, whom in told]


def test_where_it_is_told_from_accuses_nobody() -> None:
    told = stances_in("الخرطوم (الأنباء) - انتقد الوزير سامر الدلبي النائب عدنان الشيبي.")
    assert told == [("سامر الدلبي", "-", "عدنان الشيبي")]


@pytest.mark.parametrize(
    "text",
    [
        "فاز سامر الدلبي، حليف",
        "هو أداة",
        "حركة النماء المدعومة",
        "قال الوزير إن قطر ذراع",
        "عملت قطر جنبا إلى جنب",
    ],
)
def test_a_page_may_end_anywhere(text: str) -> None:
    assert stances_in(text) == []


def test_a_mark_that_folds_to_nothing_is_nobody() -> None:
    assert stances_in('اتهم0"ـ') == []


def test_what_the_speaker_feels_is_not_told_by_the_reporter_besides() -> None:
    found = analyse("قالت الوزيرة سلمى العيتاني إنها تشعر بالارتياح من كندا.").stances
    assert [(s.sign, s.inside) for s in found] == [("+", "s1")]
