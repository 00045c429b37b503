"""Whose voice it is: pronouns and documents that speak, verbs that only look like speech, another's turn.

Each row is a text with its statements as (cue, speaker, content) and a near neighbour with its own. All names
are made up.
"""

from __future__ import annotations

from typing import NamedTuple

import pytest

from isnad.reading.reader import read_article
from isnad.records import Article

Told = tuple[str | None, str, str]
SALIM = "سليم الهادي"
LAYLA = "ليلى الراعي"


class Row(NamedTuple):
    """A text with its statements, in the order of their cues, and its neighbour with those of its own."""

    id: str
    text: str
    told: list[Told]
    near: str
    near_told: tuple[Told, ...] = ()


def told(text: str) -> list[Told]:
    analysis = read_article(Article.of(text, published="2024-03-05"))
    names = {e.id: e.name for e in analysis.entities}
    for s in analysis.statements:
        for piece in s.content:
            assert text[piece.span.start : piece.span.end] == piece.text
    return [
        (s.cue.text if s.cue else None, names[s.speaker or ""], " ⋯ ".join(p.text for p in s.content))
        for s in analysis.statements
    ]


# Words with the spelling of speech.
LOOKALIKES = [
    Row(
        "made-clear",
        "قال سليم الهادي إن السد آمن. وبين أن المياه تكفي.",
        [("قال", SALIM, "السد آمن"), ("بين", SALIM, "المياه تكفي")],
        "قال سليم الهادي إن السد آمن. وبين المدينتين مياه تكفي.",
        (("قال", SALIM, "السد آمن"),),
    ),
    Row(
        "a-shortened-imperfect",
        "لم يشر سليم الهادي إلى أن السد آمن.",
        [("يشر", SALIM, "السد آمن")],
        "سليم الهادي يشر إلى أن السد آمن.",
    ),
    Row(
        "what-prompts",
        "دعا سليم الهادي الحكومة إلى فتح السد.",
        [("دعا", SALIM, "فتح السد")],
        "جف النهر مما دعا الحكومة إلى فتح السد.",
    ),
    Row(
        "whom-one-asks",
        "قال سليم الهادي إن السكان يظنون أن السد آمن.",
        [("قال", SALIM, "السكان يظنون أن السد آمن"), ("يظنون", "السكان", "السد آمن")],
        "قال سليم الهادي: «أتظنون أن السد آمن».",
        (("قال", SALIM, "أتظنون أن السد آمن"),),
    ),
    Row(
        "what-is-counted",
        "تحدث سليم الهادي أمس عن السد، مركزا على الأمن.",
        [("تحدث", SALIM, "السد"), ("مركزا", SALIM, "الأمن")],
        "تحدث سليم الهادي أمس عن السد و(120) مركزا على النهر.",
        (("تحدث", SALIM, "السد و(120) مركزا على النهر"),),
    ),
    Row(
        "a-masdar-that-a-verb-follows",
        "الراعي: رفض الاتفاق سيضعف البلاد\n\nعادت ليلى الراعي إلى العاصمة.",
        [(None, LAYLA, "رفض الاتفاق سيضعف البلاد")],
        "رفض الوزير سليم الهادي الاتفاق مع البلاد\n\nعاد سليم الهادي إلى العاصمة.",
        (("رفض", SALIM, "الاتفاق مع البلاد"),),
    ),
]

# Who is the subject.
SUBJECTS = [
    Row(
        "but-she",
        "كتبت صحيفة «السنديان» أن الهدنة آمنة، لكنها نصحت الفصائل بضبط النفس.",
        [("كتبت", "السنديان", "الهدنة آمنة"), ("نصحت", "السنديان", "ضبط النفس")],
        "كتبت صحيفة «السنديان» أن الهدنة آمنة. ونصحت ليلى الراعي بضبط النفس.",
        (("كتبت", "السنديان", "الهدنة آمنة"), ("نصحت", LAYLA, "ضبط النفس")),
    ),
    Row(
        "a-clause-inside-the-words-governs-nothing",
        "نفت ليلى الراعي أن تكون المدينة رفضت مساعدات عرضتها تركيا، وأكدت أن السد آمن.",
        [
            ("نفت", LAYLA, "تكون المدينة رفضت مساعدات عرضتها تركيا"),
            ("رفضت", "المدينة", "مساعدات عرضتها تركيا"),
            ("أكدت", LAYLA, "السد آمن"),
        ],
        "نفت ليلى الراعي وجود مساعدات، وأكدت تركيا أن السد آمن.",
        (("نفت", LAYLA, "وجود مساعدات"), ("أكدت", "تركيا", "السد آمن")),
    ),
    Row(
        "learned-from",
        "وعلمت «السنديان» من مصادر مطلعة أن الوفد عاد.",
        [("علمت", "مصادر مطلعة", "الوفد عاد")],
        "وعلمت «السنديان» أن الوفد عاد.",
        (("علمت", "السنديان", "الوفد عاد"),),
    ),
    Row(
        "a-document-speaks-for-its-writer",
        "أصدر حزب النخيل بيانا ينفي فيه وجود أي خلاف.",
        [("ينفي", "حزب النخيل", "وجود أي خلاف")],
        "أصدر حزب النخيل بيانا وعاد وفده.",
    ),
    Row(
        "a-document-right-before-its-verb",
        "نشر حزب النخيل رسالة تدعو السكان إلى التظاهر.",
        [("تدعو", "حزب النخيل", "التظاهر")],
        "نشر حزب النخيل رسالة وتدعو ليلى الراعي السكان إلى التظاهر.",
        (("تدعو", LAYLA, "التظاهر"),),
    ),
    Row(
        "a-speech-in-which",
        "ألقى سليم الهادي كلمة عبر فيها عن اعتزازه بالطلبة.",
        [("عبر", SALIM, "اعتزازه بالطلبة")],
        "عاد سليم الهادي عبر مطار العاصمة.",
    ),
    Row(
        "behind-the-brackets-of-a-name",
        "واتهم سليم الهادي (58 عاما) الحكومة بالتقصير.",
        [("اتهم", SALIM, "التقصير")],
        "واتهم سليم الهادي (حزب النخيل) بالتقصير.",
    ),
    Row(
        "the-second-subject-of-a-headline",
        "الهدنة تتأرجح والحكومة تنفي انسحاب الوفد\n\nعاد الوفد.",
        [("تنفي", "الحكومة", "انسحاب الوفد")],
        "الهدنة والحكومة في خطر\n\nعاد الوفد.",
    ),
    Row(
        "to-a-people",
        "قال رئيس الحزب للتونسيين إنهم جيران.",
        [("قال", "رئيس الحزب", "جيران")],
        "قال رئيس اتحاد المهندسين إنهم جيران.",
        (("قال", "رئيس اتحاد المهندسين", "جيران"),),
    ),
    Row(
        "a-name-with-a-long-vowel",
        "وقالت آنا رينولدز «سيتمكن الزوار هذا العام من دخول القصر للمرة الأولى».",
        [("قالت", "آنا رينولدز", "سيتمكن الزوار هذا العام من دخول القصر للمرة الأولى")],
        "وقالت أنا موافقة على دخول القصر.",
        (),
    ),
]

# Where the words begin and end.
CONTENTS = [
    Row(
        "on-his-part",
        "حذرت ليلى الراعي من أن السد ضعيف، من جهته قال سليم الهادي إن السد آمن.",
        [("حذرت", LAYLA, "السد ضعيف"), ("قال", SALIM, "السد آمن")],
        "حذرت ليلى الراعي من أن السد ضعيف، من جهة الشرق خاصة.",
        (("حذرت", LAYLA, "السد ضعيف، من جهة الشرق خاصة"),),
    ),
    Row(
        "an-article-that-came-out",
        "قال سليم الهادي، في مقال نشر في الصحيفة، إن السد آمن.",
        [("قال", SALIM, "السد آمن")],
        "قال سليم الهادي في مقال. ونشر في الصحيفة أن السد آمن.",
    ),
    Row(
        "the-first-of-two-leads-to-a-place",
        "ودعا سليم الهادي خلال زيارته إلى بغداد إلى فتح السد.",
        [("دعا", SALIM, "فتح السد")],
        "ودعا سليم الهادي إلى بغداد آمنة وإلى فتح السد.",
        (("دعا", SALIM, "بغداد آمنة وإلى فتح السد"),),
    ),
    Row(
        "when-they-announced",
        "عندما أعلنت الصين عن نمو الاقتصاد، كان السوق هادئا.",
        [("أعلنت", "الصين", "نمو الاقتصاد")],
        "أعلنت الصين عن نمو الاقتصاد، مع هدوء السوق.",
        (("أعلنت", "الصين", "نمو الاقتصاد، مع هدوء السوق"),),
    ),
    Row(
        "in-his-words-closes",
        "ودعا سليم الهادي إلى فتح السد حسب تعبيره.",
        [("دعا", SALIM, "فتح السد")],
        "ودعا سليم الهادي إلى فتح السد حسب ليلى الراعي.",
        (("دعا", SALIM, "فتح السد"), ("حسب", LAYLA, "دعا سليم الهادي إلى فتح السد")),
    ),
]

ROWS = LOOKALIKES + SUBJECTS + CONTENTS


@pytest.mark.parametrize(("text", "said"), [pytest.param(r.text, r.told, id=r.id) for r in ROWS])
def test_whose_voice(text: str, said: list[Told]) -> None:
    assert told(text) == said


@pytest.mark.parametrize(("text", "said"), [pytest.param(r.near, list(r.near_told), id=r.id) for r in ROWS])
def test_its_neighbour(text: str, said: list[Told]) -> None:
    assert told(text) == said


def test_an_accusative_description_is_named_plainly() -> None:
    """مسؤولًا سودانيًا is مسؤول سوداني; a country in alif keeps it (شركات في ليبيا)."""
    analysis = read_article(Article.of("غير أن مسؤولًا سودانيًا قال إن السد آمن."))
    assert [e.name for e in analysis.entities if e.type == "description"] == ["مسؤول سوداني"]
    analysis = read_article(Article.of("وقالت شركات صغيرة في ليبيا إن السد آمن."))
    assert [e.name for e in analysis.entities if e.type == "description"] == ["شركات صغيرة في ليبيا"]
