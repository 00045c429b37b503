"""Where contents begin and end: beside other clauses, behind what tells how or when, with what is made known.

Each row is a text with its statements as (cue, speaker, content) and a near neighbour with its own. All names
are made up.
"""

from __future__ import annotations

import pytest

from told_statements import Row, Told, both, told

SALIM = "سليم الهادي"

# A noun phrase holds no clause about what it has told.
BESIDE = [
    Row(
        "while-another",
        "رفض سليم الهادي بيع السد بينما وافق خصومه.",
        [("رفض", SALIM, "بيع السد")],
        "قال سليم الهادي إن السد بيع بينما كان فارغا.",
        (("قال", SALIM, "السد بيع بينما كان فارغا"),),
    ),
    Row(
        "what-came-of-it",
        "أعلن سليم الهادي بيع السد وهو ما أغضب الصيادين.",
        [("أعلن", SALIM, "بيع السد")],
        "أعلن سليم الهادي بيع السد وهو يبتسم للصيادين.",
        (("أعلن", SALIM, "بيع السد وهو يبتسم للصيادين"),),
    ),
    Row(
        "the-thing-that",
        "أمر سليم الهادي بإغلاق السد الأمر الذي أغضب الصيادين.",
        [("أمر", SALIM, "إغلاق السد")],
        "أمر سليم الهادي بنشر الأمر الذي أغضب الصيادين.",
        (("أمر", SALIM, "نشر الأمر الذي أغضب الصيادين"),),
    ),
    Row(
        "as-well-and-as-usual",
        "طالب سليم الهادي بإغلاق السد، كما تفقد السوق الجديدة.",
        [("طالب", SALIM, "إغلاق السد")],
        "طالب سليم الهادي بإغلاق السد كما جرت العادة في الشتاء.",
        (("طالب", SALIM, "إغلاق السد كما جرت العادة في الشتاء"),),
    ),
    Row(
        "at-a-time-when",
        "في وقت أعلن سليم الهادي أن السد آمن، غادر الصيادون المرفأ.",
        [("أعلن", SALIM, "السد آمن")],
        "في السوق أعلن سليم الهادي أن السد آمن، غادر الصيادون المرفأ أم لا.",
        (("أعلن", SALIM, "السد آمن، غادر الصيادون المرفأ أم لا"),),
    ),
]

# A verb that cannot have him who speaks for its subject goes on with what he tells.
GOES_ON = [
    Row(
        "of-another-gender",
        "أكدت هدى الهادي أن الاتفاق يعكس قوة السوق ويكشف حقيقة السد.",
        [("أكدت", "هدى الهادي", "الاتفاق يعكس قوة السوق ويكشف حقيقة السد")],
        "أكدت هدى الهادي أن الاتفاق يعكس قوة السوق وكشفت عن بيع السد.",
        (
            ("أكدت", "هدى الهادي", "الاتفاق يعكس قوة السوق"),
            ("كشفت", "هدى الهادي", "بيع السد"),
        ),
    ),
    Row(
        "but-it-does",
        "قالت هدى الهادي إن تونس تدرس العرض ولكنها تطالب بضمانات.",
        [("قالت", "هدى الهادي", "تونس تدرس العرض ولكنها تطالب بضمانات"), ("تطالب", "تونس", "ضمانات")],
        "قال سليم الهادي إن تونس تدرس العرض ولكنه طالب بضمانات.",
        (("قال", SALIM, "تونس تدرس العرض"), ("طالب", SALIM, "ضمانات")),
    ),
]

# What one makes known to others, and how one says it.
MADE_KNOWN = [
    Row(
        "details",
        "كشفت شرطة تونس تفاصيل سرقة السد.",
        [("كشفت", "شرطة تونس", "تفاصيل سرقة السد")],
        "ستكشف شرطة تونس تفاصيل سرقة السد.",
        (),
    ),
    Row(
        "in-a-headline",
        "سليم الهادي يكشف أسماء شركاء السد\n\nخرج الناس إلى السوق.",
        [("يكشف", SALIM, "أسماء شركاء السد")],
        "سليم الهادي يكشف غطاء السد\n\nخرج الناس إلى السوق.",
        (),
    ),
    Row(
        "his-programme",
        "أعلن سليم الهادي برنامجه لبناء السد.",
        [("أعلن", SALIM, "برنامجه لبناء السد")],
        "أعلن سليم الهادي وشريكه بيع السد.",
        (("أعلن", SALIM, "بيع السد"),),
    ),
    Row(
        "on-this-occasion",
        "وأشاد سليم الهادي بهذه المناسبة بعمل الصيادين.",
        [("أشاد", SALIM, "عمل الصيادين")],
        "وأشاد سليم الهادي بهذه الخطوة بعد عودته من السد.",
        (("أشاد", SALIM, "هذه الخطوة بعد عودته من السد"),),
    ),
    Row(
        "doing-away-with",
        "سليم الهادي يطالب الحكومة بالقضاء على الفقر\n\nخرج الناس إلى السوق.",
        [("يطالب", SALIM, "القضاء على الفقر")],
        "سليم الهادي يطالب المسؤولين بالقضاء\n\nخرج الناس إلى السوق.",
        (),
    ),
    Row(
        "in-all-clarity",
        "واعترف سليم الهادي بكل وضوح أنه باع السد.",
        [("اعترف", SALIM, "باع السد")],
        "واعترف سليم الهادي بكل ديون السد.",
        (("اعترف", SALIM, "كل ديون السد"),),
    ),
]


@pytest.mark.parametrize(("text", "expected"), both(BESIDE))
def test_clauses_beside_a_noun_phrase(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), both(GOES_ON))
def test_verbs_that_go_on_with_what_is_told(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), both(MADE_KNOWN))
def test_what_is_made_known(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


# Who takes a deed upon himself says so; who takes up a law or a view does not.
CLAIMED = [
    Row(
        "an-attack",
        "وتبنى حزب النورس الهجوم على السد.",
        [("تبنى", "حزب النورس", "الهجوم على السد")],
        "ولم يتبن حزب النورس الهجوم على السد.",
        (),
    ),
    Row(
        "most-of-them",
        "وتبنت حركة النورس غالبية هذه الهجمات.",
        [("تبنت", "حركة النورس", "غالبية هذه الهجمات")],
        "ولم تتبن حركة النورس هذه الهجمات.",
        (),
    ),
    Row(
        "before-who-claims-it",
        "وتبنت الهجوم جماعة «حراس المرفأ» في بيان لها.",
        [("تبنت", "حراس المرفأ", "الهجوم")],
        "وتبنت العمل الجديد جماعة «حراس المرفأ» في بيان لها.",
        (),
    ),
]


@pytest.mark.parametrize(("text", "expected"), both(CLAIMED))
def test_deeds_that_somebody_claims(text: str, expected: list[Told]) -> None:
    assert told(text) == expected
