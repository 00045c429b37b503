"""Names as the press of the Maghreb, the Levant and Iraq writes them, each beside a near neighbour: honorific
surnames, nicknames told behind a name, what is no name behind a title. All persons are made up.
"""

from __future__ import annotations

import pytest

from isnad.reading.names.find import find_names
from isnad.text.tokens import read_page

ROWS = {
    "an honorific surname": ("person", "قال النائب سمير جمال الدين إن", [["سمير جمال الدين"]]),
    "a prayer for him": ("person", "قال الشيخ سمير رضي الله عنه إن", [["سمير"]]),
    "an answer behind a title": ("person", "قام رئيس الوزراء بالرد على النواب", []),
    "a surname behind a title": ("person", "قال رئيس الوزراء بالدوين إن", [["بالدوين"]]),
    "with any": ("person", "لن تقبل بأي مساومة على حدودها", []),
    "a nickname in marks": (
        "person",
        "أعلن القائد سالم دقلان الملقب بـ«الشبح» هدنة. وقال الشبح إنها دائمة",
        [["سالم دقلان", "الشبح"]],
    ),
    "a kunya": ("person", "قتل القيادي سالم العودي المكنى أبو سليم", [["سالم العودي", "أبو سليم"]]),
    "what he is known for": ("person", "قال سالم العودي المعروف بـ«مواقفه» إن", [["سالم العودي"]]),
    "known for no name": ("person", "قال سالم العودي المعروف بالصبر إن", [["سالم العودي"]]),
    "a conjunction typed apart": (
        "organization",
        "اجتمع وفد من حزب العدالة و التنمية أمس",
        [["حزب العدالة و التنمية"]],
    ),
    "another behind it": ("place", "زار فرنسا و تركيا أمس", [["فرنسا"], ["تركيا"]]),
    "who wrote it, at the foot": (
        "person",
        "خبر\n\nوصل الوفد.\n\n(تغطية صحفية لإيغور ماليتسكي - إعداد هالة العيتاني - تحرير سامر القناوي)",
        [["إيغور ماليتسكي"], ["هالة العيتاني"], ["سامر القناوي"]],
    ),
    "an outlet called like a person": (
        "organization",
        "قال لموقع «فرات برس» إن",
        [["فرات برس"]],
    ),
    "a person in marks": ("organization", "قال لقيادة «فراس العيتاني» إن", []),
    "an outlet that got a copy": (
        "organization",
        "في بيان وصل «صدى المرفأ» نسخة عنه",
        [["صدى المرفأ"]],
    ),
    "what got no copy": ("organization", "في بيان وصل «صدى المرفأ» كله", []),
    "a leader in it": ("person", "اعتقلت القيادي فيها رامي الحجار أمس", [["رامي الحجار"]]),
    "what is in it": ("person", "اعتقلت من وجدت فيها رامي الحجار أمس", []),
    "his country's stand": ("person", "جدد السفير تشانغ موقف بلاده من الحرب", [["تشانغ"]]),
    "another part of his name": ("person", "جدد السفير تشانغ مينغ رفضه للحرب", [["تشانغ مينغ"]]),
    "work at the foot": ("person", "خبر\n\nوصل الوفد.\n\n(إعداد الطعام مستمر في المخيمات)", []),
    "for the affairs of": ("person", "وقال المفوض لشؤون السلم بيرنيت هالدورسن إن", [["بيرنيت هالدورسن"]]),
    "in the affairs of": ("person", "وقال المفوض لشؤون السلم بدورسن أمس إن", []),
    "Lee behind his own name": ("person", "وقال الوزير تشانغ لي إن", [["تشانغ لي"]]),
    "to me": ("person", "وقال تشانغ لي مرارا إن", []),
    "Lee before two syllables": ("person", "وقال الوزير لي جون سوك إن", [["لي جون سوك"]]),
    "a surname like a nisba": ("person", "والتقى الوزير سهراب تبريزي لبحث", [["سهراب تبريزي"]]),
    "a first name like a land's people": ("person", "وقال رئيس الوزراء يان كوفارتش إن", [["يان كوفارتش"]]),
    "a communique is no name behind a clitic": ("person", "وذلك في بيان تم نشره", []),
    "a first name with a clitic's letter": (
        "person",
        "التقى رئيسة البلاد لورينا فيالبا",
        [["لورينا فيالبا"]],
    ),
    "whom he thanks": (
        "person",
        "قالت هيلاري كروفورد إن. وشكر الرئيس بوهدان كوفالينكو كروفورد على دعمها",
        [["هيلاري كروفورد", "كروفورد"], ["بوهدان كوفالينكو"]],
    ),
    "whom he praises, behind ب": (
        "person",
        "قالت هيلاري كروفورد إن. وأشاد الرئيس بوهدان كوفالينكو بكروفورد أمس",
        [["هيلاري كروفورد", "كروفورد"], ["بوهدان كوفالينكو"]],
    ),
    "her husband, who says so": (
        "person",
        "قالت هيلاري كروفورد إن. وقال زوجها جون مايكل كروفورد إنه سعيد",
        [["هيلاري كروفورد"], ["جون مايكل كروفورد"]],
    ),
    "three names of one family": (
        "person",
        "قال الوزير نديم العيتاني إن. وانتقد أحمد سالم العيتاني الحكومة",
        [["نديم العيتاني"], ["أحمد سالم العيتاني"]],
    ),
    "a surname like an accusative": ("person", "حذر الجنرال سليمان ديارا الدول من", [["سليمان ديارا"]]),
    "a coalition called after backing": ("organization", "قال رئيس ائتلاف دعم مصر إن", [["ائتلاف دعم مصر"]]),
    "who welcomes in quotation marks": ("organization", "وأشاد «المنبر الأهلي» بالخطوة", [["المنبر الأهلي"]]),
    "what somebody praised": ("organization", "وأشاد «المنبر الأهلي»", []),
    "set against others": (
        "organization",
        "رحب النواب، لكن «القائمة الأهلية» أعلنت أن",
        [["القائمة الأهلية"]],
    ),
    "a thing set against others": ("organization", "رحب النواب، لكن «القائمة الأهلية» طويلة", []),
    "backing alone": ("organization", "قال رئيس صندوق الإسكان إن دعم مصر واجب", [["صندوق الإسكان"]]),
}


@pytest.mark.parametrize(("kind", "text", "names"), ROWS.values(), ids=ROWS)
def test_named_by_other_outlets(kind: str, text: str, names: list[list[str]]) -> None:
    cast = find_names(read_page(text))
    assert all(text[m.span.start : m.span.end] in cast.entities[m.entity].aliases for m in cast.mentions)
    assert [list(e.aliases) for e in cast.entities if e.type == kind] == names
