"""What the press abroad tells of courts, launches, releases and votes: who does it and to whom, each beside a
near neighbour. All names are made up.
"""

from __future__ import annotations

import pytest

from told_events import analyse, sides_on

COURT, PARTY, SALIM = "محكمة نمساوية", "حزب النخيل", "سالم الحداد"
ARMY = "الجيش الكوري الجنوبي"

SIDES = {
    "a former leader's party is no object": (
        "أمس قضت محكمة نمساوية بسجن الزعيم السابق لحزب النخيل، سالم الحداد، 12 عاما.",
        "سجن",
        ([COURT], [SALIM]),
    ),
    "what an army does to a village": ("بعد قصف الجيش للقرى.", "قصف", (["الجيش"], ["القرى"])),
    "what a party backs is no object": (
        "تم في الخريف حظر تسعة أحزاب داعمة لمطالب الفلاحين.",
        "حظر",
        ([], ["تسعة أحزاب داعمة لمطالب الفلاحين"]),
    ),
    "who sees a launch": (f"رصد {ARMY} إطلاق صاروخ باليستي.", "إطلاق صاروخ", ([], [])),
    "who goes on with a launch": (f"واصل {ARMY} إطلاق صواريخ.", "إطلاق صواريخ", ([ARMY], [])),
    "a vote for his removal": ("أيد الجمهوريون قرار عزل سالم الحداد.", "أيد", (["الجمهوريون"], [])),
    "a vote for his candidacy": (
        "أيد الجمهوريون ترشيح سالم الحداد.",
        "أيد",
        (["الجمهوريون"], ["سالم الحداد"]),
    ),
    "to whom a paper is sent": (
        "طالبت المنظمة في بيان تلقته وكالة النورس بإطلاق سراح المعتقلين.",
        "طالبت",
        (["المنظمة"], []),
    ),
    "who is asked in a paper": (
        "دعت المنظمة في بيان تسلمته صحيفة الغد الحكومة إلى الحوار.",
        "دعت",
        (["المنظمة"], ["الحكومة"]),
    ),
    "how they are held": ("ممن اعتقلوا تعسفيا منذ العام 2018.", "اعتقلوا", ([], [])),
    "partners for a purpose": (
        "تلتزم النمسا بالعمل مع الشركاء لحماية الغابات.",
        "العمل",
        (["النمسا"], ["الشركاء"]),
    ),
    "loyal to somebody": (
        "قتلت القوات الموالية للرئيس 12 شخصا.",
        "قتلت",
        (["القوات الموالية للرئيس"], ["12 شخصا"]),
    ),
    "a case sent to court": ("ودعت إلى أن تحال القضية إلى محكمة عادية.", "تحال", ([], [])),
    "what is announced behind a time": (
        "أعلن الحزب، مساء أمس، رفضه قرار الحكومة.",
        "رفضه",
        (["الحزب"], ["الحكومة"]),
    ),
    "what is told of him behind a time": (
        "قدم الحزب طلبا، ومساء أمس رفضه المجلس.",
        "رفضه",
        (["المجلس"], ["الحزب"]),
    ),
    "an earlier shelling": ("أضرار لحقت بمبنى في قصف سابق في يوليو.", "قصف", ([], [])),
    "of whom a spokesman does not tell": (
        "قال المتحدث باسم الأمم المتحدة، سالم الحداد، إن استهداف المؤسسات تصعيد.",
        "استهداف",
        ([], ["المؤسسات"]),
    ),
    "journalists who are held": ("الصحفيين المحتجزين في غزة.", "المحتجزين", ([], ["الصحفيين"])),
}

NONE = {
    "the held themselves": ("دعا الوفد إلى إطلاق سراح كل المحتجزين النمساويين قبل العيد.", "المحتجزين"),
    "restraint": ("هذه أقصى درجات ضبط النفس عسكريا.", "ضبط"),
    "a line of control": ("يفصل خط السيطرة بين شطري كشمير.", "السيطرة"),
}


@pytest.mark.parametrize(("text", "trigger", "sides"), SIDES.values(), ids=SIDES)
def test_sides(text: str, trigger: str, sides: tuple[list[str], list[str]]) -> None:
    assert sides_on(text, trigger) == [sides]


@pytest.mark.parametrize(("text", "trigger"), NONE.values(), ids=NONE)
def test_no_event(text: str, trigger: str) -> None:
    assert trigger not in [e.trigger.text for e in analyse(text).events]


def test_a_verb_behind_its_particles_is_nobody() -> None:
    told = analyse("إذا لم يفتحوا الجسر فسيكون الأمر سيئا.")
    assert "سيكون الأمر" not in [e.name for e in told.entities]
