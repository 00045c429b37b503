"""Statements: what carries one, where its content ends, its type, who speaks, and inside whose words.

Every sentence, person and outlet is made up. Beside each construction stands a near neighbour that carries
no statement, or other ones. What the reading cannot do yet is marked with its reason; when it can, the mark
must go.
"""

from __future__ import annotations

import json
import re
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isnad.reading.reader import read_article
from isnad.records import Analysis, Article
from isnad.spans import Span


class Said(NamedTuple):
    """A statement as a table row; `inside` is the index, in the same list, of the one that holds it."""

    cue: str | None
    speaker: str | None
    content: str
    type: str = "indirect"
    inside: int | None = None


class Row(NamedTuple):
    """A sentence with its statements, in the order of their cues, and its neighbour with those of its own."""

    id: str
    text: str
    said: list[Said]
    near: str
    near_said: tuple[Said, ...] = ()
    fails: str = ""
    """Why the sentence is not read right yet."""
    near_fails: str = ""
    """Why its neighbour is not."""


def read(text: str) -> Analysis:
    """The analysis of a text, every span of which has been held against the text."""
    analysis = read_article(Article.of(text, published="2024-03-05"))
    for span, words in pinned(analysis):
        assert text[span.start : span.end] == words
    return analysis


def pinned(analysis: Analysis) -> list[tuple[Span, str]]:
    """Every span of an analysis with the words that it claims to hold."""
    found = [(m.span, m.text) for e in analysis.entities for m in e.mentions]
    for s in analysis.statements:
        found += [(p.span, p.text) for p in s.content]
        found += [(s.cue.span, s.cue.text)] if s.cue else []
        found += [(s.source.span, s.source.text)] if s.source else []
    found += [(e.trigger.span, e.trigger.text) for e in analysis.events]
    found += [(s.evidence.span, s.evidence.text) for s in analysis.stances]
    found += [(d.span, d.text) for d in analysis.dates]
    return found


def told(text: str) -> list[Said]:
    analysis = read(text)
    names = {e.id: e.name for e in analysis.entities}
    places = {s.id: n for n, s in enumerate(analysis.statements)}
    return [
        Said(
            s.cue.text if s.cue else None,
            names[s.speaker] if s.speaker else None,
            " ⋯ ".join(p.text for p in s.content),
            s.type,
            places[s.inside] if s.inside else None,
        )
        for s in analysis.statements
    ]


SALIM, LAYLA, KAMAL = "سليم الهادي", "ليلى الراعي", "كمال الراعي"
SAFE, WATER = "السد آمن", "المياه كافية"

VERBS = [
    Row(
        "a-dual-that-goes-on",
        "التقى سليم الهادي وكمال الراعي وأكدا أن السد آمن.",
        [Said("أكدا", f"{SALIM} و{KAMAL}", SAFE)],
        near="وظهر توافقا على أن السد آمن.",
    ),
    Row(
        "a-verb-has-no-tanwin",
        "جدد سليم الهادي رفض العرض.",
        [Said("جدد", SALIM, "رفض العرض")],
        near="عين المجلس أعضاء جددًا ما رفع عددهم إلى خمسة.",
    ),
    Row(
        "vso",
        "قال وزير النقل سليم الهادي إن الميناء سيفتح غدا.",
        [Said("قال", SALIM, "الميناء سيفتح غدا")],
        near="فتح وزير النقل سليم الهادي الميناء أمس.",
    ),
    Row(
        "svo",
        "الوزارة أكدت أن الطريق آمنة.",
        [Said("أكدت", "الوزارة", "الطريق آمنة")],
        near="الوزارة أكملت الطريق الآمنة.",
    ),
    Row(
        "its-pronoun-is-the-subject",
        "أعلنت الشركة أنها ستغلق المصنع.",
        [Said("أعلنت", "الشركة", "ستغلق المصنع")],
        near="أغلقت الشركة مصنعها لأنها خسرت.",
    ),
    Row(
        "aside-of-the-occasion",
        "قال الوزير سليم الهادي، في مؤتمر صحفي أمس، إن العقد باطل.",
        [Said("قال", SALIM, "العقد باطل")],
        near="وقع الوزير سليم الهادي، في مؤتمر صحفي أمس، العقد.",
    ),
    Row(
        "pluperfect",
        "وكان الوزير سليم الهادي أعلن أن الجسر مغلق.",
        [Said("أعلن", SALIM, "الجسر مغلق")],
        near="وكان الوزير سليم الهادي افتتح الجسر المغلق.",
    ),
    Row(
        "topic",
        "أما الحكومة فقالت إن الخزينة فارغة.",
        [Said("قالت", "الحكومة", "الخزينة فارغة")],
        near="أما الحكومة فاستقالت لأن الخزينة فارغة.",
    ),
    Row(
        "preposition",
        "شدد المدير سليم الهادي على ضرورة إصلاح السد.",
        [Said("شدد", SALIM, "ضرورة إصلاح السد")],
        near="وقف المدير سليم الهادي على السد.",
    ),
    Row(
        "bare-object",
        "أعلن الحزب انسحابه من الحكومة.",
        [Said("أعلن", "الحزب", "انسحابه من الحكومة")],
        near="أكمل الحزب انسحابه من الحكومة.",
    ),
    Row(
        "impersonal",
        "يقال إن الوزير استقال.",
        [Said("يقال", "مصدر غير مسمى", "الوزير استقال")],
        near="يجب أن يستقيل الوزير.",
    ),
    Row(
        "explains-not-between",
        "بين المدير سليم الهادي أن السد آمن.",
        [Said("بين", SALIM, SAFE)],
        near="وقف المدير سليم الهادي بين السد والجسر.",
    ),
    Row(
        "there-is-no-cue",
        "أكد سليم الهادي أن هناك تحسنا وقال: «سنعود غدا إلى العمل».",
        [Said("أكد", SALIM, "هناك تحسنا"), Said("قال", SALIM, "سنعود غدا إلى العمل", "direct")],
        near="نجح نادي الميناء بالحصول على الكأس.",
    ),
]

ENDS = [
    Row(
        "two-clauses",
        "قالت الوزارة إن السد امتلأ وإن المياه كافية.",
        [Said("قالت", "الوزارة", "السد امتلأ وإن المياه كافية")],
        near="امتلأ السد وإن كانت المياه قليلة.",
    ),
    Row(
        "next-sentence",
        "قالت الوزارة إن السد امتلأ. وأنها ستفتح البوابات.",
        [Said("قالت", "الوزارة", "السد امتلأ. وأنها ستفتح البوابات")],
        near="قالت الوزارة إن السد امتلأ. وفتحت البوابات أمس.",
        near_said=(Said("قالت", "الوزارة", "السد امتلأ"),),
    ),
    Row(
        "another-report",
        "أكد المدير سليم الهادي أن السد آمن وأضاف أن المياه كافية.",
        [Said("أكد", SALIM, SAFE), Said("أضاف", SALIM, WATER)],
        near="أكد المدير سليم الهادي أن السد آمن وأن المياه كافية.",
        near_said=(Said("أكد", SALIM, "السد آمن وأن المياه كافية"),),
    ),
    Row(
        "reporter-again",
        "أكد المدير سليم الهادي أن السد آمن، فيما واصلت الفرق عملها.",
        [Said("أكد", SALIM, SAFE)],
        near="أكد المدير سليم الهادي أن السد آمن لأن الفرق واصلت عملها.",
        near_said=(Said("أكد", SALIM, "السد آمن لأن الفرق واصلت عملها"),),
    ),
    Row(
        "this-came-during",
        "قال الوزير سليم الهادي إن السد آمن، جاء ذلك خلال حفل أقيم أمس.",
        [Said("قال", SALIM, SAFE)],
        near="جاء ذلك خلال حفل أقامه الوزير سليم الهادي.",
    ),
    Row(
        "noun-phrase-before-a-clause",
        "طلب المدير سليم الهادي التأجيل، وهو محق.",
        [Said("طلب", SALIM, "التأجيل")],
        near="أجل المدير سليم الهادي الموعد، وهو محق.",
    ),
]

GOING_ON = [
    Row(
        "participle",
        "قال المدير سليم الهادي إن السد آمن، مضيفا أن المياه كافية.",
        [Said("قال", SALIM, SAFE), Said("مضيفا", SALIM, WATER)],
        near="عاد المدير سليم الهادي مسرعا إلى السد.",
    ),
    Row(
        "participle-after-a-deed",
        "وصل الوزير سليم الهادي إلى المرفأ، مؤكدا أن السد آمن.",
        [Said("مؤكدا", SALIM, SAFE)],
        near="وصل الوزير سليم الهادي إلى المرفأ مصابا بالزكام.",
    ),
    Row(
        "participle-not-a-placard",
        "قالت المديرة ليلى الراعي إن السد آمن، لافتة إلى أن المياه كافية.",
        [Said("قالت", LAYLA, SAFE), Said("لافتة", LAYLA, WATER)],
        near="علقت المديرة ليلى الراعي لافتة على السد.",
    ),
    Row(
        "verb-that-goes-on",
        "قال المدير سليم الهادي إن السد آمن. وتابع أن المياه كافية.",
        [Said("قال", SALIM, SAFE), Said("تابع", SALIM, WATER)],
        near="قال المدير سليم الهادي إن السد آمن. وتابع الفريق عمله.",
        near_said=(Said("قال", SALIM, SAFE),),
    ),
    Row(
        "went-on-saying",
        "قال سليم الهادي إن السد آمن. ومضى قائلا إن المياه كافية.",
        [Said("قال", SALIM, SAFE), Said("مضى قائلا", SALIM, WATER)],
        near="قال سليم الهادي إن السد آمن. ومضى في طريقه.",
        near_said=(Said("قال", SALIM, SAFE),),
    ),
    Row(
        "anonymous",
        "قال مسؤول أمني، طالبا عدم الكشف عن اسمه، إن الطريق مغلقة.",
        [Said("قال", "مسؤول أمني", "الطريق مغلقة")],
        near="طلب مسؤول أمني عدم الكشف عن اسمه.",
    ),
]

ATTRIBUTIONS = [
    Row(
        "according-to-before",
        "بحسب وزارة الصحة، فإن اللقاح آمن.",
        [Said("بحسب", "وزارة الصحة", "اللقاح آمن")],
        near="تدفع الأجور بحسب الحاجة.",
    ),
    Row(
        "according-to-after",
        "ارتفعت الأسعار أمس، وفق وكالة سنديان.",
        [Said("وفق", "وكالة سنديان", "ارتفعت الأسعار أمس")],
        near="بني الجسر وفق الخطة.",
    ),
    Row(
        "according-to-its-conjunction-stays-out",
        "وبحسب وزارة الصحة، فإن اللقاح آمن.",
        [Said("بحسب", "وزارة الصحة", "اللقاح آمن")],
        near="وتدفع الأجور بحسب الحاجة.",
    ),
    Row(
        "according-to-no-norm",
        "عقدت الحكومة جلستها أمس، وفقا لوكالة سنديان.",
        [Said("وفقا", "وكالة سنديان", "عقدت الحكومة جلستها أمس")],
        near="عقدت الحكومة جلستها وفقا لمقررات مؤتمر جنيف.",
    ),
    Row(
        "according-to-in-the-middle",
        "وأغلقت البلدية، بحسب البيان، طريق المرفأ.",
        [Said("بحسب", "البيان", "أغلقت البلدية ⋯ طريق المرفأ")],
        near="وأغلقت البلدية، بسبب المطر، طريق المرفأ.",
    ),
    Row(
        "quoting-from",
        "ذكرت وكالة سنديان، نقلا عن مصدر أمني، أن الطريق مغلقة.",
        [
            Said("ذكرت", "وكالة سنديان", "الطريق مغلقة"),
            Said("نقلا عن", "مصدر أمني", "الطريق مغلقة", inside=0),
        ],
        near="نقلت الشاحنات القمح عن طريق البر.",
    ),
    Row(
        "in-his-words-closes",
        "قال المدير سليم الهادي إن السد آمن، على حد قوله.",
        [Said("قال", SALIM, SAFE)],
        near="وقف المدير سليم الهادي على حد القرية.",
    ),
    Row(
        "in-the-words-of",
        "السد آمن، على حد قول المدير سليم الهادي.",
        [Said("على حد قول", SALIM, SAFE)],
        near="السد قائم على حد قرية المدير سليم الهادي.",
    ),
    Row(
        "as-announced",
        "أغلقت الطريق أمس، حسبما أعلنت البلدية.",
        [Said("أعلنت", "البلدية", "أغلقت الطريق أمس")],
        near="أغلقت الطريق أمس حسبما كان مقررا.",
    ),
    Row(
        "as-said",
        "الطريق مغلقة، كما قالت البلدية.",
        [Said("قالت", "البلدية", "الطريق مغلقة")],
        near="الطريق مغلقة، كما كانت أمس.",
    ),
    Row(
        "statement-of-a-ministry",
        "وجاء في بيان لوزارة الصحة أن اللقاح آمن.",
        [Said("جاء", "وزارة الصحة", "اللقاح آمن")],
        near="وجاء في الحافلة وزير الصحة.",
    ),
    Row(
        "in-remarks",
        "أوضح المدير سليم الهادي في تصريحات صحفية أن السد آمن.",
        [Said("أوضح", SALIM, SAFE)],
        near="أدلى المدير سليم الهادي بتصريحات صحفية.",
    ),
    Row(
        "through-his-account",
        "كتب المدير سليم الهادي عبر حسابه: «السد آمن والمياه كافية».",
        [Said("كتب", SALIM, "السد آمن والمياه كافية", "direct")],
        near="فتح المدير سليم الهادي حسابه: بلغ الرصيد ألفا.",
    ),
    Row(
        "by-saying",
        "ورد الوزير سليم الهادي بالقول إن السد آمن.",
        [Said("القول", SALIM, SAFE)],
        near="ورد الوزير سليم الهادي الهدية إلى أصحابها.",
    ),
    Row(
        "masdar-with-its-speaker",
        "رغم تأكيد الوزير سليم الهادي أن السد آمن، غادر السكان.",
        [Said("تأكيد", SALIM, SAFE)],
        near="رغم تأكيد الموعد، غادر السكان.",
    ),
]

HEADLINES = [
    Row(
        "headline-name",
        "الهادي: السد آمن\n\nزار وزير المياه سليم الهادي السد أمس.",
        [Said(None, SALIM, SAFE, "direct")],
        near="بيروت: مقتل ثلاثة في انهيار\n\nانهار مبنى أمس.",
    ),
    Row(
        "headline-institution",
        "وزارة الصحة: اللقاح آمن\n\nوصل اللقاح أمس.",
        [Said(None, "وزارة الصحة", "اللقاح آمن", "direct")],
        near="الطقس: أمطار غدا\n\nهطل المطر أمس.",
    ),
    Row(
        "headline-quoted-label",
        "«حراس السد»: لا رجعة\n\nانتهت الجلسة أمس.",
        [Said(None, "حراس السد", "لا رجعة", "direct")],
        near="«النورس 3»: روايتان وسفينة مفقودة\n\nانتهت الجلسة أمس.",
    ),
    Row(
        "headline-to-an-outlet",
        "الهادي لـ«سنديان»: لن نغلق السد\n\nزار وزير المياه سليم الهادي السد أمس.",
        [Said(None, SALIM, "لن نغلق السد", "direct")],
        near="الهادي في «سنديان»\n\nزار وزير المياه سليم الهادي السد أمس.",
    ),
    Row(
        "headline-country-that-speaks",
        "تركيا: لن نقبل بالاتفاق\n\nانتهت الجلسة أمس.",
        [Said(None, "تركيا", "لن نقبل بالاتفاق", "direct")],
        near="تركيا: مقتل ثلاثين في زلزال\n\nانتهت الجلسة أمس.",
    ),
    Row(
        "headline-second-half",
        "انتهاء الجلسة.. والحكومة: لا رجعة\n\nانتهت الجلسة أمس.",
        [Said(None, "الحكومة", "لا رجعة", "direct")],
        near="انتهاء الجلسة.. والنتيجة: لا شيء\n\nانتهت الجلسة أمس.",
    ),
]

ACTS = [
    Row(
        "call",
        "دعا مجلس الأمن إلى وقف القتال.",
        [Said("دعا", "مجلس الأمن", "وقف القتال")],
        near="دعا مجلس الأمن الوزير سليم الهادي.",
    ),
    Row(
        "urge",
        "حثت فرنسا الطرفين على استئناف الحوار.",
        [Said("حثت", "فرنسا", "استئناف الحوار")],
        near="عبرت فرنسا الأزمة على عجل.",
    ),
    Row(
        "demand",
        "طالبت النقابة بصرف الرواتب.",
        [Said("طالبت", "النقابة", "صرف الرواتب")],
        near="طالبة في الجامعة تسلمت شهادتها.",
    ),
    Row(
        "condemn",
        "أدانت الخارجية الفرنسية الهجوم على السفارة.",
        [Said("أدانت", "الخارجية الفرنسية", "الهجوم على السفارة")],
        near="صدت الشرطة الفرنسية الهجوم على السفارة.",
    ),
    Row(
        "warn",
        "حذر المبعوث سليم الهادي من انهيار الهدنة.",
        [Said("حذر", SALIM, "انهيار الهدنة")],
        near="خرج المبعوث سليم الهادي من القاعة.",
    ),
    Row(
        "warn-somebody",
        "حذر المبعوث سليم الهادي الحكومة من التراجع عن الهدنة.",
        [Said("حذر", SALIM, "التراجع عن الهدنة")],
        near="منع المبعوث سليم الهادي الحكومة من التراجع عن الهدنة.",
    ),
    Row(
        "welcome",
        "رحبت قطر باستئناف الحوار.",
        [Said("رحبت", "قطر", "استئناف الحوار")],
        near="رحلت القافلة باتجاه قطر.",
    ),
    Row(
        "deny",
        "نفت الوزارة وجود أي خلاف.",
        [Said("نفت", "الوزارة", "وجود أي خلاف")],
        near="نفت الوزارة ذلك.",
    ),
    Row(
        "accuse",
        "اتهمت إيران السعودية بعرقلة المفاوضات.",
        [Said("اتهمت", "إيران", "عرقلة المفاوضات")],
        near="استقبلت إيران السعودية بمباراة ودية.",
    ),
    Row(
        "accuse-after-a-name",
        "اتهم الوزير سليم الهادي الحزب بعرقلة المفاوضات.",
        [Said("اتهم", SALIM, "عرقلة المفاوضات")],
        near="قاد الوزير سليم الهادي الحزب بمهارة.",
    ),
    Row(
        "promise",
        "تعهدت الحكومة بإعادة الكهرباء.",
        [Said("تعهدت", "الحكومة", "إعادة الكهرباء")],
        near="قامت الحكومة بإعادة الكهرباء.",
    ),
    Row(
        "threaten",
        "هدد الحزب بالانسحاب من الحكومة.",
        [Said("هدد", "الحزب", "الانسحاب من الحكومة")],
        near="بدأ الحزب بالانسحاب من الحكومة.",
    ),
    Row(
        "reject",
        "رفض البرلمان تمديد الهدنة.",
        [Said("رفض", "البرلمان", "تمديد الهدنة")],
        near="مدد البرلمان الهدنة بعد رفض طويل.",
    ),
    Row(
        "fear",
        "تخشى أنقرة أن تنهار الهدنة.",
        [Said("تخشى", "أنقرة", "تنهار الهدنة")],
        near="أنقرة تخشى.",
    ),
    Row(
        "describe",
        "وصف الوزير سليم الهادي الاتفاق بأنه خطأ.",
        [Said("وصف", SALIM, "الاتفاق بأنه خطأ")],
        near="وصف الطبيب الدواء للمريض.",
    ),
    Row(
        "pointed-out",
        "أشار الوزير سليم الهادي إلى أهمية الاتفاق.",
        [Said("أشار", SALIM, "أهمية الاتفاق")],
        near="لم يشر الوزير سليم الهادي إلى أهمية الاتفاق.",
    ),
]

CHAINS = [
    Row(
        "relay",
        "ونقلت وكالة سنديان عن الوزير سليم الهادي قوله إن السد آمن.",
        [Said("نقلت", "وكالة سنديان", SAFE), Said("قوله", SALIM, SAFE, inside=0)],
        near="ونقلت وكالة سنديان مكاتبها عن وسط المدينة.",
    ),
    Row(
        "relay-with-a-colon",
        "ونقلت وكالة سنديان عن مسؤول أمني: «الطريق مغلقة منذ الصباح».",
        [
            Said("نقلت", "وكالة سنديان", "الطريق مغلقة منذ الصباح", "direct"),
            Said("عن", "مسؤول أمني", "الطريق مغلقة منذ الصباح", "direct", 0),
        ],
        near="ونقلت وكالة سنديان مطبعتها أمس.",
    ),
    Row(
        "relay-of-a-report",
        "ونقلت وكالة سنديان عن الوزير سليم الهادي قوله إن السفيرة ليلى الراعي أكدت أن السد آمن.",
        [
            Said("نقلت", "وكالة سنديان", "السفيرة ليلى الراعي أكدت أن السد آمن"),
            Said("قوله", SALIM, "السفيرة ليلى الراعي أكدت أن السد آمن", inside=0),
            Said("أكدت", LAYLA, SAFE, inside=1),
        ],
        near="ونقلت وكالة سنديان عن الوزير سليم الهادي صورته القديمة.",
    ),
    Row(
        "chain-of-three",
        "ذكرت وكالة سنديان أن الوزير سليم الهادي أكد أن السفيرة ليلى الراعي قالت إن السد آمن.",
        [
            Said("ذكرت", "وكالة سنديان", "الوزير سليم الهادي أكد أن السفيرة ليلى الراعي قالت إن السد آمن"),
            Said("أكد", SALIM, "السفيرة ليلى الراعي قالت إن السد آمن", inside=0),
            Said("قالت", LAYLA, SAFE, inside=1),
        ],
        near="ذكرت وكالة سنديان أن الوزير سليم الهادي زار السفيرة ليلى الراعي.",
        near_said=(Said("ذكرت", "وكالة سنديان", "الوزير سليم الهادي زار السفيرة ليلى الراعي"),),
    ),
    Row(
        "refusal-that-is-told",
        "أكد الوزير سليم الهادي أن الحكومة ترفض تمديد الهدنة.",
        [
            Said("أكد", SALIM, "الحكومة ترفض تمديد الهدنة"),
            Said("ترفض", "الحكومة", "تمديد الهدنة", inside=0),
        ],
        near="أكد الوزير سليم الهادي أن الحكومة مددت الهدنة.",
        near_said=(Said("أكد", SALIM, "الحكومة مددت الهدنة"),),
    ),
]

QUOTATIONS = [
    Row(
        "over-sentences",
        "قال سليم الهادي: «السد آمن. المياه كافية».",
        [Said("قال", SALIM, "السد آمن. المياه كافية", "direct")],
        near="كتاب سليم الهادي «السد الآمن» صدر أمس.",
    ),
    Row(
        "over-paragraphs",
        "وقال سليم الهادي: «السد آمن.\n\n«المياه كافية».\n\nوغادر الوفد القاعة.",
        [Said("قال", SALIM, "السد آمن ⋯ المياه كافية", "direct")],
        near="وحضر سليم الهادي عرض «السد».\n\n«المرفأ» فازت بالجائزة.",
        near_fails="عرض after a name is read as a verb of showing",
    ),
    Row(
        "wholly-quoted-after-that",
        "أكد الوزير سليم الهادي أن «السد آمن والمياه كافية».",
        [Said("أكد", SALIM, "السد آمن والمياه كافية", "direct")],
        near="افتتح الوزير سليم الهادي معرض «السد والمياه».",
    ),
    Row(
        "mixed",
        "قال الوزير سليم الهادي إن السد «آمن تماما» بعد الإصلاح.",
        [Said("قال", SALIM, "السد «آمن تماما» بعد الإصلاح", "mixed")],
        near="زار الوزير سليم الهادي سد «الأمان» بعد الإصلاح.",
    ),
    Row(
        "that-inside-the-marks",
        "قال الوزير سليم الهادي: «إن السد آمن تماما».",
        [Said("قال", SALIM, "السد آمن تماما", "direct")],
        near="قال الوزير سليم الهادي: «إن شاء الله نعود».",
        near_said=(Said("قال", SALIM, "إن شاء الله نعود", "direct"),),
    ),
    Row(
        "cue-behind",
        "«السد آمن والمياه كافية»، قال الوزير سليم الهادي.",
        [Said("قال", SALIM, "السد آمن والمياه كافية", "direct")],
        near="«السد» رواية للوزير سليم الهادي.",
    ),
    Row(
        "cue-behind-its-thus",
        "«السد آمن والمياه كافية»، هكذا قال الوزير سليم الهادي.",
        [Said("قال", SALIM, "السد آمن والمياه كافية", "direct")],
        near="السد آمن و«المياه كافية»، هكذا قال الوزير سليم الهادي.",
        near_said=(Said("قال", SALIM, "السد آمن و«المياه كافية", "mixed"),),
    ),
    Row(
        "title-in-marks-is-no-speech",
        "قال الوزير سليم الهادي إن الهيئة تطلق حملة بعنوان «الماء لنا جميعا» في الربيع.",
        [Said("قال", SALIM, "الهيئة تطلق حملة بعنوان «الماء لنا جميعا» في الربيع")],
        near="قال الوزير سليم الهادي إن السد «آمن تماما لنا» في الربيع.",
        near_said=(Said("قال", SALIM, "السد «آمن تماما لنا» في الربيع", "mixed"),),
    ),
    Row(
        "thanks-to-a-land-in-marks",
        "أعرب الوزير سليم الهادي عن امتنانه «لتونس حكومة وشعبا».",
        [Said("أعرب", SALIM, "امتنانه «لتونس حكومة وشعبا", "mixed")],
        near="أعرب الوزير سليم الهادي عن امتنانه لصحيفة «تونس اليوم».",
        near_said=(Said("أعرب", SALIM, "امتنانه لصحيفة «تونس اليوم"),),
    ),
    Row(
        "split-by-its-cue",
        "«السد آمن منذ شهر»، قال الوزير سليم الهادي، «والمياه كافية للجميع».",
        [Said("قال", SALIM, "السد آمن منذ شهر ⋯ والمياه كافية للجميع", "direct")],
        near="«السد» رواية كتبها سليم الهادي، و«المياه» رواية أخرى.",
    ),
    Row(
        "unclosed",
        "وقال الوزير سليم الهادي: «السد آمن والمياه كافية.\n\nغادر الوفد القاعة.",
        [Said("قال", SALIM, "السد آمن والمياه كافية", "direct")],
        near="وافتتح الوزير سليم الهادي معرض «السد.\n\nغادر الوفد القاعة.",
    ),
    Row(
        "a-second-mark-opens",
        "أكد الوزير سليم الهادي أن «السد آمن، موضحا أن الفرق «واصلت عملها بلا توقف».",
        [Said("أكد", SALIM, SAFE, "direct"), Said("موضحا", SALIM, "الفرق «واصلت عملها بلا توقف", "mixed")],
        near="واصلت الفرق «عملها» في «السد».",
    ),
    Row(
        "name-in-marks-is-no-content",
        "قال رئيس تحرير صحيفة «سنديان» سليم الهادي إن السد آمن.",
        [Said("قال", SALIM, SAFE)],
        near="زار سليم الهادي رئيس تحرير صحيفة «سنديان».",
    ),
]

ROWS = VERBS + ENDS + GOING_ON + ATTRIBUTIONS + HEADLINES + ACTS + CHAINS + QUOTATIONS


def until(reason: str) -> list[pytest.MarkDecorator]:
    """The mark of a row that cannot be read yet; none without a reason."""
    return [pytest.mark.xfail(reason=reason, strict=True)] if reason else []


@pytest.mark.parametrize(
    ("text", "said"), [pytest.param(r.text, r.said, id=r.id, marks=until(r.fails)) for r in ROWS]
)
def test_what_is_said(text: str, said: list[Said]) -> None:
    assert told(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [pytest.param(r.near, list(r.near_said), id=r.id, marks=until(r.near_fails)) for r in ROWS],
)
def test_its_neighbour(text: str, said: list[Said]) -> None:
    assert told(text) == said


# Marks of every kind the press types, with those that open what others close.
MARKS = ["«»", "“”", '""', "„“", "‹›", "””", "»«", "»»"]


@pytest.mark.parametrize("marks", MARKS)
@pytest.mark.parametrize(
    ("text", "content", "type_"),
    [
        pytest.param(
            "قال الوزير سليم الهادي: {}السد آمن والمياه كافية{}.",
            "السد آمن والمياه كافية",
            "direct",
            id="colon",
        ),
        pytest.param(
            "قال الوزير سليم الهادي {}السد آمن والمياه كافية{}.",
            "السد آمن والمياه كافية",
            "direct",
            id="bare",
        ),
        pytest.param(
            "أكد الوزير سليم الهادي أن {}السد آمن والمياه كافية{}.",
            "السد آمن والمياه كافية",
            "direct",
            id="that",
        ),
        pytest.param(
            "قال الوزير سليم الهادي إن السد {}آمن تماما{} بعد الإصلاح.",
            "السد {}آمن تماما{} بعد الإصلاح",
            "mixed",
            id="mixed",
        ),
        pytest.param("قال مدير صحيفة {}سنديان{} سليم الهادي إن السد آمن.", SAFE, "indirect", id="name"),
    ],
)
def test_marks_of_every_kind(marks: str, text: str, content: str, type_: str) -> None:
    opening, closing = marks
    found = told(text.format(opening, closing))
    assert [(s.content, s.type, s.speaker) for s in found] == [
        (content.format(opening, closing), type_, SALIM)
    ]


MEETING = (
    "التقى الوزير سليم الهادي السفيرة ليلى الراعي. وقالت السفيرة إن المال متوفر، وقال الوزير إن الجسر جاهز. "
)

# Who speaks, in the order of the cues. Each pair is the same text but for the word that decides.
SPEAKERS = [
    pytest.param(MEETING + "وأضاف أن القرض وصل.", [LAYLA, SALIM, SALIM], id="hidden-masculine"),
    pytest.param(MEETING + "وأضافت أن القرض وصل.", [LAYLA, SALIM, LAYLA], id="hidden-feminine"),
    pytest.param(
        "قال سليم الهادي وكمال الراعي إن الجسر جاهز. وأضافا أن القرض وصل.",
        [f"{SALIM} و{KAMAL}"] * 2,
        id="hidden-dual",
    ),
    pytest.param(
        "قال سليم الهادي إن كمال الراعي عاد. وأضاف أن القرض وصل.", [SALIM, SALIM], id="hidden-single"
    ),
    pytest.param(
        "قال المهندسون إن الجسر جاهز. وقال الوزير سليم الهادي إن القرض وصل. وأضافوا أن العمل انتهى.",
        ["المهندسون", SALIM, "المهندسون"],
        id="hidden-plural",
    ),
    pytest.param(
        "قال المهندسون إن الجسر جاهز. وقال الوزير سليم الهادي إن القرض وصل. وأضاف أن العمل انتهى.",
        ["المهندسون", SALIM, SALIM],
        id="hidden-singular-after-plural",
    ),
    pytest.param(
        "خرج العمال من المصنع، وقالوا إن الأجور لم تصرف.",
        ["العمال"],
        id="plural-subject-of-the-deed",
    ),
    pytest.param(
        "قالت مصادر أمنية إن الطريق مغلقة. وأضافت أن الجسر سقط.",
        ["مصادر أمنية"] * 2,
        id="broken-plural-is-feminine",
    ),
    pytest.param(
        "التقى وزير المياه سليم الهادي محافظ المدينة كمال الراعي. وقال الوزير إن السد آمن.",
        [SALIM],
        id="office",
    ),
    pytest.param(
        "التقى وزير المياه سليم الهادي محافظ المدينة كمال الراعي. وقال المحافظ إن السد آمن.",
        [KAMAL],
        id="other-office",
    ),
    pytest.param("وصل وزير المياه سليم الهادي أمس. وقال الهادي إن السد آمن.", [SALIM], id="surname"),
    pytest.param(
        "وصلت رئيسة البلدية السابقة ليلى الراعي أمس. وقالت الرئيسة السابقة إن السد آمن.",
        [LAYLA],
        id="former-office",
    ),
    pytest.param("قال وزير المياه (سليم الهادي) إن السد آمن.", [SALIM], id="name-in-brackets"),
    pytest.param(
        "قال المتحدث باسم الحكومة ناصع وافي إن السد آمن. وذكر وافي أن المياه كافية.",
        ["ناصع وافي"] * 2,
        id="name-of-ordinary-words",
    ),
    pytest.param(
        "قال المتحدث باسم الحكومة الجديدة إن السد آمن.",
        ["المتحدث باسم الحكومة الجديدة"],
        id="office-without-a-name",
    ),
    pytest.param("قال سليم الهادي، وزير المياه، إن السد آمن.", [SALIM], id="office-in-apposition"),
    pytest.param(
        "قال مصدر أمني إن الطريق مغلقة. وأضاف المصدر أن البديل جاهز.", ["مصدر أمني"] * 2, id="unnamed-again"
    ),
    pytest.param(
        "قال مصدر أمني إن الطريق مغلقة. وقال مصدر طبي إن الجرحى كثر.",
        ["مصدر أمني", "مصدر طبي"],
        id="another-unnamed",
    ),
    pytest.param("أوضحت بعض المصادر أن اللقاح آمن.", ["بعض المصادر"], id="some-of-them"),
    pytest.param(
        "أعلنت وزارة الصحة أن اللقاح آمن. وأضافت الوزارة أن الكمية كافية.",
        ["وزارة الصحة"] * 2,
        id="institution-again",
    ),
    pytest.param(
        "قالت حركة النهوض الوطني إن السد آمن. وأكدت الحركة أن المياه كافية.",
        ["حركة النهوض الوطني"] * 2,
        id="movement-again",
    ),
    pytest.param(
        "قالت قناة «سنديان» إن السد آمن. وأضافت القناة أن المياه كافية.", ["سنديان"] * 2, id="outlet-again"
    ),
    pytest.param(
        "ذكر تقرير لمنظمة الصحة العالمية أن اللقاح آمن. وأضاف التقرير أن الكمية كافية.",
        ["منظمة الصحة العالمية"] * 2,
        id="document-and-its-owner",
    ),
    pytest.param("قالت أنقرة إن الاتفاق انهار. وأضافت أن البديل جاهز.", ["أنقرة"] * 2, id="capital-speaks"),
    pytest.param("قالت وزارة البيئة أول من أمس إن اللقاح آمن.", ["وزارة البيئة"], id="day-before-yesterday"),
    pytest.param(
        "وصل سليم الهادي أمس. وقال الشهر الماضي إن السد آمن.",
        [SALIM],
        id="last-month",
    ),
    pytest.param("أخبرني سليم الهادي أن السد آمن.", [SALIM], id="told-the-author"),
    pytest.param(
        "قال المتحدث باسم الرئيس كمال الراعي، سليم الهادي، إن السد آمن.",
        [SALIM],
        id="spokesman",
    ),
    pytest.param(
        "قال المتحدث باسم الرئيس كمال الراعي إن السد آمن.",
        ["المتحدث باسم الرئيس كمال الراعي"],
        id="spokesman-unnamed",
    ),
    pytest.param("استقبل الأمير سليم الهادي الوفد. وقال سموه إن السد آمن.", [SALIM], id="his-highness"),
    pytest.param(
        "قال الوزير سليم الهادي إنه التقى كمال الراعي، مضيفا أن الجسر جاهز.",
        [SALIM, SALIM],
        id="participle-not-the-nearest",
    ),
    pytest.param(
        "سلم أمير منطقة القصيم المفاتيح للسكان، مؤكدا أن السد آمن.",
        ["أمير منطقة القصيم"],
        id="participle-after-an-office",
        marks=until("the place in the office is the first name of the sentence"),
    ),
    pytest.param(
        "قال الوزير سليم الهادي إن الحكومة رفضت العرض وأكدت أن السد آمن.",
        [SALIM, "الحكومة", "الحكومة"],
        id="hidden-subject-of-what-is-told",
    ),
    pytest.param(
        "قال الوزير سليم الهادي إن الحكومة رفضت العرض وأكد أن السد آمن.",
        [SALIM, "الحكومة", SALIM],
        id="hidden-subject-that-tells",
    ),
    pytest.param("التقى الوفد كمال الراعي الذي قال إن الجسر جاهز.", [KAMAL], id="relative"),
    pytest.param(
        "التقى الوفد المستشارة ليلى الراعي التي دعت الحكومة إلى فتح الجسر.",
        [LAYLA],
        id="relative-with-an-object",
    ),
    pytest.param(
        "سحبت الكويت سفيرها من دمشق بعد ما وصفته بتكرار الهجمات.",
        ["الكويت"],
        id="what-it-called",
    ),
    pytest.param(
        "استقبل سليم الهادي كمال الراعي. وقال الأخير إن الجسر جاهز.",
        [KAMAL],
        id="the-latter",
        marks=until("two names side by side are read as one"),
    ),
]


@pytest.mark.parametrize(("text", "speakers"), SPEAKERS)
def test_who_speaks(text: str, speakers: list[str]) -> None:
    assert [s.speaker for s in told(text)] == speakers


# -- any text at all ---------------------------------------------------------------------------------------

ANY_TEXT = st.text(st.characters(codec=None), max_size=80)
# Cues, names, complementizers, marks and breaks, thick enough to meet in every order.
PIECES = re.findall(
    r"\S+",
    "قال وقالت أكد مؤكدا نقلت نقل عن قوله قولها بحسب وفق حسبما على حد أن إن بأن أنه وأن الذي فيما "
    "دعا إلى حذر من طالب بوقف اتهمت وصف بأنه رفض نفى تمديد وجود الوزير الوزارة مصدر أمني سليم الهادي "
    "ليلى الراعي إيران أنقرة وكالة سنديان بيان مضى قائلا كما لم قد كان ما هذا ذلك السد آمن 12 أمس "
    "Reuters ",
)
MARKS_AND_BREAKS = [*'«»“”"„‹›():.،؛؟!-–…|', "\n", "\n\n", "..", " ", "\u200f", "\u0640", "\ud800"]
PIECE = st.sampled_from(PIECES) | st.sampled_from(MARKS_AND_BREAKS) | st.characters(codec=None)
NEWS = st.lists(st.tuples(PIECE, st.sampled_from([" ", " ", " ", ""])), max_size=60).map(
    lambda pieces: "".join(piece + gap for piece, gap in pieces)
)

# Whole clauses, each a report of its own kind, in any order.
CLAUSES = st.lists(
    st.sampled_from(
        [r.text for r in ROWS] + [r.near for r in ROWS] + ["بحسب سليم الهادي", "نقلا عن مصدر أمني"]
    )
    | st.sampled_from(["، ", "\n\n", " «", "» ", "وأضاف أن ", "، قال الوزير، ", ": ", " الذي "]),
    max_size=10,
).map("".join)


def holds_together(analysis: Analysis) -> None:
    """What is true of the statements of any analysis."""
    by_id = {s.id: s for s in analysis.statements}
    speakers = {e.id for e in analysis.entities}
    assert len(by_id) == len(analysis.statements)
    for s in analysis.statements:
        assert s.content
        assert s.speaker is None or s.speaker in speakers
        assert 0.0 <= s.confidence <= 1.0
        before = 0
        for piece in s.content:
            assert before <= piece.span.start < piece.span.end
            assert piece.text == piece.text.strip()
            before = piece.span.end
        chain, outer = {s.id}, s.inside
        while outer is not None:
            assert outer not in chain
            chain.add(outer)
            outer = by_id[outer].inside


# Texts that the properties below found, kept so that each run tries them.
FOUND = [
    pytest.param('أضاف "حسب سليم الهادي', id="attribution-of-its-own-quotation"),
    pytest.param("دعا ـ", id="tatweel-for-a-party"),
    pytest.param("قال « حسبما قال ", id="attribution-to-nobody-in-a-quotation"),
    pytest.param("طالب الوزير بسرعة", id="asked-in-haste-and-nothing"),
    pytest.param("رد الجيش أمس على", id="returned-upon-nothing"),
    pytest.param("أفاد وكيل الجامعة - سالم بن نادر بن", id="a-name-cut-off-behind-a-dash"),
    pytest.param("ندعو أن", id="we-ask-that-nothing"),
    pytest.param("-ما قال أن", id="dash-before-what-said-that-nothing"),
    pytest.param("#", id="a-hash-alone"),
    pytest.param("كتب", id="he-wrote-alone"),
    pytest.param("قال أحدهم، وهو", id="one-of-them-who-is"),
    pytest.param("تقديرات ثلاثة", id="estimates-of-three"),
    pytest.param("وجاء في عريضة وقعها", id="a-petition-that-signed"),
    pytest.param(
        "قال الوزعاجل ير سامي ال(عاجل) دروبي إن بلاده تنتقد ما وصفعاجل ته", id="strangers-at-the-end"
    ),
]


@pytest.mark.parametrize("text", FOUND)
def test_a_text_once_misread(text: str) -> None:
    holds_together(read(text))


@given(ANY_TEXT | NEWS | CLAUSES)
@settings(max_examples=500, deadline=None)
def test_any_text_is_read(text: str) -> None:
    holds_together(read(text))


@given(NEWS | CLAUSES)
@settings(max_examples=150, deadline=None)
def test_the_same_text_gives_the_same_bytes(text: str) -> None:
    first, again = (json.dumps(read(text).to_dict()) for _ in range(2))
    assert first == again


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("«" * 3000, id="opening-marks"),
        pytest.param("قال: " * 1500, id="cues-and-colons"),
        pytest.param("قال سليم الهادي إن " * 800, id="nested-without-end"),
        pytest.param("نقلت وكالة سنديان عن سليم الهادي قوله " * 400, id="relays-without-end"),
        pytest.param("بحسب سليم الهادي، " * 800, id="attributions-without-end"),
        pytest.param("«قال سليم الهادي: " * 800, id="unclosed-quotations"),
        pytest.param("رفض الاتفاق. " * 1500, id="deals-without-end"),
        pytest.param("أصيب جندي " * 1500, id="the-hurt-without-end"),
    ],
)
def test_a_long_run_of_one_thing(text: str) -> None:
    holds_together(read(text))
