"""Names of other lands as the press abroad writes them, each beside a near neighbour that is none; invented
persons, listed ones who say nothing, and states, towns and outlets that are ordinary words as well."""

from __future__ import annotations

import pytest

from isnad.reading.names.find import find_names
from isnad.text.tokens import read_page


def names_in(text: str, kind: str) -> list[str]:
    cast = find_names(read_page(text))
    assert all(text[m.span.start : m.span.end] in cast.entities[m.entity].aliases for m in cast.mentions)
    return [a for e in cast.entities if e.type == kind for a in e.aliases]


ROWS = {
    "a state behind a verb": ("place", "قطعت مالي علاقاتها أمس", ["مالي"]),
    "of money": ("place", "قطعت الشركة كل دعم مالي أمس", []),
    "a state at the head of a line": ("place", "مالي تقطع علاقاتها أمس", ["مالي"]),
    "of money at the head of a line": ("place", "مالي واقتصادي معا", []),
    "a state behind أن": ("place", "وقال إن مالي طلبت الحوار", ["مالي"]),
    "a state behind its republic": ("place", "الحكومة الانتقالية لجمهورية مالي ترفض", ["مالي"]),
    "of money behind a level": ("place", "على مستوى مالي كبير", []),
    "a town": ("place", "قال مسؤول في بعقوبة إن الباب مغلق", ["بعقوبة"]),
    "by a penalty": ("place", "مهدد بعقوبة سجن طويلة", []),
    "the other bank": ("place", "وقف على الضفة المقابلة من النهر", []),
    "the West Bank": ("place", "وصل إلى الضفة أمس", ["الضفة"]),
    "a state today": ("organization", "أعلنت روسيا اليوم رفضها", []),
    "an outlet with its noun": ("organization", "ذكرت قناة روسيا اليوم ذلك", ["روسيا اليوم"]),
    "a day of the month": ("organization", "قال الوزير اليوم 24 مارس إن الباب مغلق", []),
    "a site with a number": ("organization", "ذكر موقع اليوم 24 أن الباب مغلق", ["موقع اليوم 24"]),
    "a town on a day": ("place", "القاهرة 24 مارس: قال الوزير ذلك", ["القاهرة"]),
    "a site of a town": ("organization", "ذكر موقع القاهرة 24 ذلك", ["موقع القاهرة 24"]),
    "today's news": ("organization", "سألوا أهل مصر عن أخبار اليوم", []),
    "a paper of today's news": ("organization", "قالت صحيفة أخبار اليوم إن الباب مغلق", ["أخبار اليوم"]),
    "long live a land": ("organization", "هتفوا تحيا تونس في الشارع", []),
    "a party so called": ("organization", "قال حزب تحيا تونس إن الباب مغلق", ["حزب تحيا تونس"]),
    "an engraved stone": ("person", "وجدوا الحجر المنقوش في الكهف", []),
    "cannons": ("person", "نصب المسلحون مدافع بوفورز قرب القرية", []),
    "a helicopter": ("person", "هبطت مروحية من طراز سيكورسكي أمس", []),
    "two names glued": ("place", "في تاريخ الولاياتالمتحدة كله", ["الولاياتالمتحدة"]),
    "a surname of the Sahel": ("person", "قال العقيد عبد القادر مايقا، في بيان", ["عبد القادر مايقا"]),
    "an adverb behind a name": ("person", "قال العقيد عبد الله مؤكدا ذلك", ["عبد الله"]),
    "Amir behind a rank": ("person", "قال العميد أمير علي نصيري إن", ["أمير علي نصيري"]),
    "a prince of a land": ("person", "قال أمير الكويت إن الباب مغلق", []),
    "a month for a surname": ("person", "قال المدافع عن حقوق الإنسان كريم رجب إن", ["كريم رجب"]),
    "a month": ("person", "قال المدافع عن حقوق الإنسان في رجب إن", []),
    "a player of rank": ("person", "إنه لاعب رئيسي في المنطقة", []),
    "who is called so": ("person", "التقى إبراهيم رئيسي الوفد. وعاد رئيسي أمس", ["إبراهيم رئيسي", "رئيسي"]),
    "a Chinese name with ك": ("person", "قال المتحدث هسياو كوانج مين إن", ["هسياو كوانج مين"]),
    "like a thing": ("person", "قال المتحدث كوسيلة للحوار إن", []),
    "a surname with و": ("person", "قالت سارة ليا ويلكن، مديرة المركز، إن", ["سارة ليا ويلكن"]),
    "two joined by و": ("person", "قالت سارة ووصلت المديرة", []),
    "the mainland": ("person", "متحدثة بالبر الرئيسي تؤكد أن", []),
    "a party's leader called as another party": (
        "person",
        "فاز فريدريش ميرتس أمس. وحزب بزعامة ميرتس سعيد",
        ["فريدريش ميرتس", "ميرتس"],
    ),
    "the other party": ("organization", "قال حزب ميرتس إن الباب مغلق", ["حزب ميرتس"]),
    "a general of Burma": ("person", "وصل الجنرال مين أونج خايتو أمس", ["مين أونج خايتو"]),
    "plainly": (
        "person",
        "قال عبيد الله مجاهد إن الباب مغلق. وأكد مجاهد بوضوح ذلك",
        ["عبيد الله مجاهد", "مجاهد"],
    ),
    "the Rohingya": ("organization", "وفر آلاف الروهينغا أمس", ["الروهينغا"]),
    "a district beside a town of its land": (
        "place",
        "وصلوا إلى لحج أمس. وعاد الهدوء إلى صبر وجعار",
        ["لحج", "صبر", "جعار"],
    ),
    "patience": ("place", "وصلوا إلى لحج أمس. ويحتاج الحوار إلى صبر طويل", ["لحج"]),
    "a field": ("place", "عثروا على حقل كبير قرب القرية", []),
    "a coast guard": ("organization", "أنقذ خفر السواحل ثلاثة صيادين", ["خفر السواحل"]),
    "the coasts": ("organization", "أنقذ الأهالي على السواحل ثلاثة صيادين", []),
    "an island group by its organization": ("organization", "رصد مقاتلو جماعة أبو سياف", ["جماعة أبو سياف"]),
    "a man so called": ("person", "ووصل القيادي أبو سياف أمس", ["أبو سياف"]),
    "a bank of the world": ("organization", "توقع محللون في غولدمان ساكس ذلك", ["غولدمان ساكس"]),
    "a party's short name": ("organization", "انتقدت العمال الكردستاني ذلك", ["العمال الكردستاني"]),
    "workers": ("organization", "وصل العمال وذووهم أمس", []),
    "peace now": ("organization", "نريد السلام الآن قبل الغد", []),
    "the movement so called": ("organization", "قالت حركة السلام الآن إن الباب مغلق", ["حركة السلام الآن"]),
    "a quarter behind ب": ("place", "اندلع حريق بحي القرنفلية أمس", ["القرنفلية"]),
    "a quarter without a name": ("place", "اندلع حريق بحي قديم أمس", []),
    "of a brigade by its number": ("organization", "معسكر تابع للواء 17 مشاة أمس", ["لواء 17 مشاة"]),
    "to the general": ("organization", "قدم التحية للواء 17 مرة أمس", []),
    "who goes by a kunya": ("person", "قتل قائد ميداني يدعى أبو كنان أمس", ["أبو كنان"]),
    "a field commander": ("person", "قتل قائد ميداني يدعى إلى كل اجتماع", []),
    "a stranger behind his land": (
        "person",
        "استقبل وزير خارجية هولندا فيرنك بولدرمان أمس",
        ["فيرنك بولدرمان"],
    ),
    "the latest day": ("place", "بات الموعد الأقصى قريبا من الجميع", []),
    "al-Aqsa": ("place", "عادوا إلى ساحات الأقصى مساء", ["الأقصى"]),
    "a channel by its reporter": ("organization", "وصل مراسل الحياة مساء", ["الحياة"]),
    "a life by its end": ("organization", "وصل حكيم الحياة مساء", []),
    "a clause in marks": (
        "organization",
        "قال إن «حزب البيلسان باع زيت المرفأ مرتين» ونفى",
        ["حزب البيلسان"],
    ),
    "a party in marks": ("organization", "قال إن «حزب البيلسان» ونفى", ["حزب البيلسان"]),
    "the first of a month": ("person", "انتهت مهلة الوزير في غرة رجب بلا نتيجة", []),
    "a dead statesman": ("person", "في عهد بورقيبة زرعت القرية نخلا", ["بورقيبة"]),
    "a friend": ("person", "وهو الصديق الكبير للقرية", []),
}


@pytest.mark.parametrize(("kind", "text", "expected"), ROWS.values(), ids=ROWS.keys())
def test_names_abroad(kind: str, text: str, expected: list[str]) -> None:
    assert names_in(text, kind) == expected
