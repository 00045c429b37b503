"""Names as papers of other years and lands print them, each beside its near neighbour; invented people,
parties and outlets."""

from __future__ import annotations

import pytest

from isnad.reading.names.find import find_names
from isnad.text.tokens import read_page


def names_in(text: str, kind: str) -> list[str]:
    cast = find_names(read_page(text))
    assert all(text[m.span.start : m.span.end] in cast.entities[m.entity].aliases for m in cast.mentions)
    return [a for e in cast.entities if e.type == kind for a in e.aliases]


PERSONS = {
    "names that are words behind an office": ("رفض وزير العمل نعيم كريم الكلام", ["نعيم كريم"]),
    "words behind an office": ("رفض وزير العمل سعيدا الكلام", []),
    "whose ministers": ("حض رئيس وزرائها نادر شلهوب الأطراف", ["نادر شلهوب"]),
    "whose ministers, abroad": ("وقال رئيس وزرائه مارك هيلبرغ إن الباب مغلق", ["مارك هيلبرغ"]),
    "what his ministers did": ("أعلن رئيس وزرائها تأجيل الجلسة", []),
    "whose foreign affairs": ("قال وزير خارجيتها مارك هيلبرغ إن الباب مغلق", ["مارك هيلبرغ"]),
    "who speaks in her name": ("وحذر الناطق باسمها لي تشو جون الوفد", ["لي تشو جون"]),
    "she who speaks in his name": ("وقالت المتحدثة باسمه هدى شلهوب إن الباب مغلق", ["هدى شلهوب"]),
    "ambassador of a capital": ("شكر سفير سيول كيم دو جون البلدية", ["كيم دو جون"]),
    "coach of a town": ("شكر مدرب ليفربول يونايتد البلدية", []),
    "head of a town's council": ("قال رئيس بلدية صيدا نادر كريم إن الباب مغلق", ["نادر كريم"]),
    "foreign given name and a word": ("ورأى المحلل سهراب نجار أن الباب مغلق", ["سهراب نجار"]),
    "strange name before a kunya": ("قال القيادي منيب أبو غطاس إن الباب مغلق", ["منيب أبو غطاس"]),
    "how he did it before a kunya": ("قال القيادي مشيرا أبو غطاس إن الباب مغلق", ["أبو غطاس"]),
    "who prefers to keep his name back": ("قال مسؤول، فضل إغفال اسمه، إن", []),
    "who is called so": ("قال مسؤول، فضل هيلبرغ، إن الباب مغلق", ["فضل هيلبرغ"]),
    "noun and genitive behind a word like a verb": ("استبعد ذلك قبل ذوبان الثلوج، مرجحا غيره", []),
    "surname with the article behind a verb of speech": ("قالت هيفي الساندال إن", ["هيفي الساندال"]),
    "for any": ("تأهب الجيش تحسبا لأي طارئ، لافتا إلى", []),
    "beforehand": ("تعرف سلفا أن الباب مغلق", []),
}


@pytest.mark.parametrize(("text", "expected"), PERSONS.values(), ids=PERSONS.keys())
def test_persons(text: str, expected: list[str]) -> None:
    assert names_in(text, "person") == expected


BODIES = {
    "party and its adjective": ("أعلن حزب المسار الجديد انسحابه", ["حزب المسار الجديد"]),
    "party whose leader is new": ("انتخب زعيم حزب المسار الجديد", ["حزب المسار"]),
    "party that is new": ("أعلن حزب النهضة الجديد انسحابه", ["حزب النهضة"]),
    "free youth": ("انسحبت حركة الشباب الحر من الحوار", ["حركة الشباب الحر"]),
    "listed party and its adjective": ("دعا حزب الإصلاح الشعبي إلى الحوار", ["حزب الإصلاح الشعبي"]),
    "listed party of a land": ("دعا حزب الإصلاح الكيني إلى الحوار", ["حزب الإصلاح"]),
    "democrats": ("قرر الحزب الشعبي الديموقراطي للتنمية ذلك", ["الحزب الشعبي الديموقراطي للتنمية"]),
    "labour forces": ("أعلنت وزارة القوى العاملة صرف المنح", ["وزارة القوى العاملة"]),
    "agency at work": ("قالت وزارة النقل العاملة في المدينة", ["وزارة النقل"]),
    "of many nations": ("قصفت القوات المتعددة الجنسيات البستان", ["القوات المتعددة الجنسيات"]),
    "company of many nations": ("قالت الشركة المتعددة الجنسيات ذلك", []),
    "team of the defence": ("رفض القاضي طلب هيئة الدفاع", []),
    "body of the civil defence": ("أعلنت هيئة الدفاع المدني ذلك", ["هيئة الدفاع المدني"]),
    "units of blood": ("محملة بالأدوية ووحدات الدم", []),
    "who moves": ("أغلق المنفذ أمام حركة الأفراد", []),
    "press office": ("نفى المكتب الإعلامي للرئاسة الخبر", ["المكتب الإعلامي للرئاسة"]),
    "press office alone": ("نفى المكتب الإعلامي الخبر", []),
    "right to water": ("قالت الجمعية الكينية للحق في الماء إن", ["الجمعية الكينية للحق في الماء"]),
    "service of an army": ("أوقفت مخابرات الجيش ثلاثة شبان", ["مخابرات الجيش"]),
    "prosecution of a matter": ("أحيل إلى نيابة أمن المرفأ", ["نيابة أمن المرفأ"]),
    "thanked for efforts": ("أعرب عن تقدير المنظمة الدولية لجهود البلدية", []),
    "overpowering": ("أعلنت الشركة حالة القوة القاهرة", []),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), BODIES.values(), ids=BODIES.keys())
def test_bodies(text: str, expected: list[str]) -> None:
    assert names_in(text, "organization") + names_in(text, "place") == expected
