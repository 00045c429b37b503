"""Names of any tongue and any word behind titles, and bodies by what they tend, each beside its near
neighbour; invented people and bodies."""

from __future__ import annotations

import pytest

from isnad.reading.names.find import find_names
from isnad.text.tokens import read_page


def names_in(text: str, kind: str) -> list[str]:
    cast = find_names(read_page(text))
    return [a for e in cast.entities if e.type == kind for a in e.aliases]


PERSONS = {
    "noun before what he says": ("قال النائب سامر طوق إن الباب مغلق", ["سامر طوق"]),
    "feminine noun before what he says": ("قال النائب سامر علامة إن الباب مغلق", ["سامر علامة"]),
    "noun before what he is": ("قال زاهر طوق، عضو اللجنة، إن الباب مغلق", ["زاهر طوق"]),
    "noun before a headline's colon": ("النائب زاهر طوق: الباب مغلق", ["زاهر طوق"]),
    "verb before a headline's colon": ("النائب زاهر أوضح: الباب مغلق", ["زاهر"]),
    "how she says it": ("قالت النائبة سلمى باكية إن الباب مغلق", ["سلمى"]),
    "with what he says it": ("قال النائب سامر بثقة إن الباب مغلق", ["سامر"]),
    "what he affirms": ("أكد النائب سامر ضرورة أن يفتح الباب", ["سامر"]),
    "own alif": ("قال السفير ألبروز كوتشارين إن الباب مغلق", ["ألبروز كوتشارين"]),
    "own plural": ("قال المدير إن ألعابه نافعة", []),
    "stranger in kaf": ("قال المتحدث باسم الجيش كريلوت بازوفين أمس", ["كريلوت بازوفين"]),
    "with a stranger": ("اجتمع رئيس اللجنة ببازوفين أمس", []),
    "staff officer": ("قال الفريق أول ركن هربانو غزفين إن الباب مغلق", ["هربانو غزفين"]),
    "sheikh of a tribe": ("استقبل شيخ قبيلة شمر زاهر القلموني أمس", ["زاهر القلموني"]),
    "sheikh of a tribe of sons": ("استقبل شيخ قبيلة بني زاهر سليم القلموني أمس", ["سليم القلموني"]),
    "behind a quoted body": ("رد رئيس حزب «المرفأ» هربانو غزفين أمس", ["هربانو غزفين"]),
    "joined surname alone": ("رد المبعوث الأممي دي سولندر أمس", ["دي سولندر"]),
    "that which is not": ("أمر لا ينفصل عن الوزير", []),
    "two surnames": ("قال الوزير أنطونيو دا سيلفا غزفيس أمس", ["أنطونيو دا سيلفا غزفيس"]),
    "son by one word": ("التقى الوفد الوزير نبيل بلعيد في المقر", ["نبيل بلعيد"]),
    "by a town": ("التقى الوفد الوزير نبيل بلندن أمس", ["نبيل"]),
    "laqab of any word": ("قال النائب هاشم صفاء الدين إن", ["هاشم صفاء الدين"]),
    "billionaire": ("اتهم الملياردير هربانو غزفين الحكومة", ["هربانو غزفين"]),
    "governor": ("قال والي كسلا هربانو غزفين في بيان إن الباب مغلق", ["هربانو غزفين"]),
    "and to a town": ("وصل الى المرفأ والي كسلا هربانو غزفين", []),
    "commander": ("رد آمر اللجنة هربانو غزفين أمس", ["هربانو غزفين"]),
    "order": ("رد أمر اللجنة هربانو غزفين أمس", []),
    "called to an office": ("اختير قائدا، وهربانو غزفين وزيرا للمراعي", ["هربانو غزفين"]),
    "word called to an office": ("اختير قائدا، وفاتح أوزدمار وزيرا للمراعي", ["فاتح أوزدمار"]),
    "Ali in a series": ("حضر على عجل سالم شيراني وعلي هورامي", ["سالم شيراني", "علي هورامي"]),
    "owner's name": ("قال الوزير مالك نادر إن الباب مغلق", ["مالك نادر"]),
    "laqab behind a plain office": ("قال نقيب النحالين حسن نصر الدين أمس", ["حسن نصر الدين"]),
    "two surnames, of which one is listed": (
        "قالت نجوى بلحاج غزفين إن الباب مغلق، وأضافت بلحاج غزفين أنه سيفتح",
        ["نجوى بلحاج غزفين", "بلحاج غزفين"],
    ),
    "surname in fa": ("وصل نايجل فاريغون أمس", ["نايجل فاريغون"]),
    "his client": ("قال المحامي إن موكله كريم طابينو مضرب", ["كريم طابينو"]),
    "Hebrew, Kurdish, Dinka": (
        "حضر إلعاد غزفين وبافل غزفين وأكول غزفين",
        ["إلعاد غزفين", "بافل غزفين", "أكول غزفين"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PERSONS.values(), ids=PERSONS.keys())
def test_persons(text: str, expected: list[str]) -> None:
    assert names_in(text, "person") == expected


BODIES = {
    "what it protects": ("أعلنت هيئة حماية الغابات ذلك", ["هيئة حماية الغابات"]),
    "what it watches": ("أعلنت لجنة مراقبة المراعي ذلك", ["لجنة مراقبة المراعي"]),
    "its watcher": ("أعلن مراقبه في اللجنة ذلك", []),
    "court of a kind": ("أيدت محكمة جزائية الصحافي", []),
    "network of those who": ("أعلنت شبكة أطباء الروافد ذلك", ["شبكة أطباء الروافد"]),
    "network of a land": ("قالت الشبكة الكينية لحقوق الرعاة إن", ["الشبكة الكينية لحقوق الرعاة"]),
    "network of wires": ("انقطعت الشبكة الوطنية للكهرباء أمس", []),
    "centre of studies": ("أعلن مركز دراسات المراعي ذلك", ["مركز دراسات المراعي"]),
    "station of a town": ("اقتحم مركز شرطة المدينة أمس", []),
    "two matters of a company": ("قالت شركة النفط والغاز الحكومية إن", ["شركة النفط والغاز الحكومية"]),
    "club and what is done": ("لتمثيل نادي النسر والعمل لمصلحته", ["نادي النسر"]),
    "directorate of a matter": ("قالت الإدارة الوطنية للمراعي إن", ["الإدارة الوطنية للمراعي"]),
    "trade of its adjective": ("دعت هيئة التنسيق النقابية إلى ذلك", ["هيئة التنسيق النقابية"]),
    "her trade": ("اتهمت هيئة التنسيق الإعلامية سلمى العودي أمس", ["هيئة التنسيق"]),
    "secret service": ("قالت وكالة الاستخبارات الكينية إن", ["وكالة الاستخبارات الكينية"]),
}  # fmt: skip


PLACES = {
    "two words": ("وصل إلى قرية زيلغو كيريو أمس", ["زيلغو كيريو"]),
    "in a region": ("وصل إلى قرية زيلغو بكردفان أمس", ["زيلغو", "كردفان"]),
}


@pytest.mark.parametrize(("text", "expected"), PLACES.values(), ids=PLACES.keys())
def test_places(text: str, expected: list[str]) -> None:
    assert names_in(text, "place") == expected


@pytest.mark.parametrize(("text", "expected"), BODIES.values(), ids=BODIES.keys())
def test_bodies(text: str, expected: list[str]) -> None:
    assert names_in(text, "organization") == expected
