"""Who speaks where nobody is named for paragraphs: interviews in every layout, speeches and communiqués given
whole, first persons that are written like a she. Each row beside its near neighbour; all names are made up.
"""

from __future__ import annotations

import pytest

from told_events import Sides, sides_on
from told_statements import Row, Told, both, told

SALIM = "سليم الهادي"
HEAD = f"{SALIM}: لن نتراجع\n\nهذا حوار مع المحافظ {SALIM} عن السد.\n\n"
TAKEN = (None, SALIM, "لن نتراجع")
FIRST, SECOND = "السد آمن. والمياه كافية.", "لا خوف على القرية."
LAYOUTS = {
    "a-bullet-asks": ("• {q}\n{a}\n\n", True),
    "nothing-marks-either": ("{q}\n\n{a}\n\n", True),
    "a-dash-asks": ("- {q}\n\n{a}\n\n", True),
    "dashes-on-both": ("- {q}\n- {a}\n\n", True),
    "two-stars-answer": ("* {q}\n** {a}\n\n", True),
    "letters-and-strokes": ("س/ {q}\nج/ {a}\n\n", True),
    "words-for-both": ("سؤال: {q}\nجواب: {a}\n\n", True),
    "other-letters": ("أ/ {q}\nب/ {a}\n\n", False),
}
TO_HIM = ("كيف ترون حال السد؟", "وما رأيكم في مخاوف الأهالي؟")
TO_NOBODY = ("ما حال السد؟", "وهل تخاف القرى؟")


@pytest.mark.parametrize(("layout", "read"), LAYOUTS.values(), ids=LAYOUTS)
def test_answers_of_an_interview(layout: str, read: bool) -> None:
    asked = TO_HIM if read else TO_NOBODY
    text = HEAD + "".join(layout.format(q=q, a=a) for q, a in zip(asked, (FIRST, SECOND), strict=True))
    answers = [(None, SALIM, FIRST[:-1]), (None, SALIM, SECOND[:-1])]
    assert told(text) == [TAKEN, *(answers if read else [])]


def test_a_report_that_asks_in_its_subheads_is_no_interview() -> None:
    text = HEAD.replace("حوار مع", "تقرير عن")
    text += "".join(f"{q}\n\n{a}\n\n" for q, a in zip(TO_NOBODY, (FIRST, SECOND), strict=True))
    assert told(text) == [TAKEN]


def test_who_asks_does_not_answer() -> None:
    text = f"حوار اليوم\n\nحاوره: نزار الكرمي\n\nالتقينا المحافظ {SALIM}.\n\n"
    text += "".join(f"• {q}\n{a}\n\n" for q, a in zip(TO_HIM, (FIRST, SECOND), strict=True))
    assert {speaker for _, speaker, _ in told(text)} == {SALIM}


TEXT = "نشكر الأهالي على صبرهم الطويل في هذه السنين.\n\nونؤكد أن السد آمن، وأن المياه كافية للجميع."
WHOLE = TEXT[:-1]
OURS = [("نشكر", "صبرهم الطويل في هذه السنين"), ("نؤكد", "السد آمن، وأن المياه كافية للجميع")]
ANNOUNCED = [
    pytest.param(f"ألقى المحافظ {SALIM} كلمة أمس في القرية. وفيما يلي نص الكلمة:", SALIM, id="of-a-speech"),
    pytest.param(f"ألقى المحافظ {SALIM} كلمة أمس في القرية، هذا نصها:", SALIM, id="this-is-its-text"),
    pytest.param(
        f"ألقى المحافظ {SALIM} كلمة في مؤتمر السدود، وفيما يلي نصها:", SALIM, id="not-where-it-was-given"
    ),
    pytest.param("أصدر حزب الأمة بيانا عن السد، في ما يلي نصه:", "حزب الأمة", id="of-a-party"),
    pytest.param("صدر أمس عن الديوان الملكي البيان التالي:-", "الديوان الملكي", id="the-following"),
    pytest.param("أصدر حزب الأمة بيانا عن السد جاء فيه:", "حزب الأمة", id="in-which-came"),
]


@pytest.mark.parametrize(("line", "speaker"), ANNOUNCED)
@pytest.mark.parametrize(
    "foot", ["", "\n", "\n\nصدر في القرية"], ids=["to-the-end", "to-a-last-break", "but-for-its-foot"]
)
def test_a_text_given_whole(line: str, speaker: str, foot: str) -> None:
    found = told(f"كلمة عن السد\n\n{line}\n\n{TEXT}{foot}")
    assert [t[1:] for t in found] == [(speaker, WHOLE), *((speaker, content) for _, content in OURS)]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(f"ألقى المحافظ {SALIM} كلمة أمس، وهذه صورها:", id="pictures-follow"),
        pytest.param(f"أجرينا مع المحافظ {SALIM} هذا الحوار، وفيما يلي نص الحوار:", id="talks-follow"),
    ],
)
def test_what_follows_is_no_text_of_one(line: str) -> None:
    assert told(f"كلمة عن السد\n\n{line}\n\n{TEXT}") == []


def test_a_text_ends_where_the_reporter_goes_on() -> None:
    line = f"ألقى المحافظ {SALIM} كلمة أمس، هذا نصها:"
    found = told(f"كلمة عن السد\n\n{line}\n\n{TEXT}\n\nوقالت ليلى الراعي إن السد قديم.")
    assert found[0][1:] == (SALIM, WHOLE)
    assert found[-1] == ("قالت", "ليلى الراعي", "السد قديم")


I_OR_SHE = [
    pytest.param("أنا تحدثت مع الوزير التركي أمس", [([SALIM], ["الوزير التركي"])], id="behind-i"),
    pytest.param("لقد تحدثت مع الوزير التركي أمس", [([SALIM], ["الوزير التركي"])], id="at-the-head"),
    pytest.param("كنت في أنقرة وتحدثت مع الوزير التركي", [([SALIM], ["الوزير التركي"])], id="going-on"),
    pytest.param("وصلت ليلى الراعي وتحدثت مع الوزير", [(["ليلى الراعي"], ["الوزير"])], id="she"),
]


@pytest.mark.parametrize(("words", "sides"), I_OR_SHE)
def test_first_persons_like_a_she(words: str, sides: list[Sides]) -> None:
    assert sides_on(f'قال المحافظ {SALIM}: "{words}".', "تحدثت") == sides


def test_what_i_told_him() -> None:
    outer = "زرت القرية، وأكدت لأهلها أننا معهم"
    assert told(f'قال المحافظ {SALIM}: "{outer}".') == [("قال", SALIM, outer), ("أكدت", SALIM, "معهم")]
    outer = "زارت ليلى الراعي القرية وأكدت أن السد آمن"
    said = [("قال", SALIM, outer), ("أكدت", "ليلى الراعي", "السد آمن")]
    assert told(f'قال المحافظ {SALIM}: "{outer}".') == said


@pytest.mark.parametrize("hearer", ["لأهلها", "لعائلتها", "لوالدها"])
def test_whom_she_tells_does_not_speak(hearer: str) -> None:
    said = [("قالت", "ليلى الراعي", THE_DAM), ("أكدت", "ليلى الراعي", "المياه كافية")]
    assert told(f"قالت ليلى الراعي إن السد آمن، وأكدت {hearer} أن المياه كافية.") == said
    assert told("أكدت لمياء أن السد آمن.")[0][1] == "لمياء"


NIZAR = "نزار الكرمي"
THE_DAM = "السد آمن"
ROWS = [
    Row(
        "thinks-as-he-goes-on",
        f"ويقول {SALIM} إن السد آمن، ويرجح أن المياه كافية.",
        [("يقول", SALIM, THE_DAM), ("يرجح", SALIM, "المياه كافية")],
        f"ويقول {SALIM} إن السد آمن. ويرجح أن المياه كافية.",
        (("يقول", SALIM, THE_DAM), ("يرجح", "مصدر غير مسمى", "المياه كافية")),
    ),
    Row(
        "who-is-cited-does-not-go-on",
        f"قال {NIZAR} إن السد آمن. واستشهد بما قاله {SALIM} من أن المياه كافية. وأضاف أن القرية بخير.",
        [
            ("قال", NIZAR, THE_DAM),
            ("قاله", SALIM, "المياه كافية"),
            ("أضاف", NIZAR, "القرية بخير"),
        ],
        f"قال {NIZAR} إن السد آمن. وقال {SALIM} إن المياه كافية. وأضاف أن القرية بخير.",
        (("قال", NIZAR, THE_DAM), ("قال", SALIM, "المياه كافية"), ("أضاف", SALIM, "القرية بخير")),
    ),
    Row(
        "a-quotation-for-a-sentence",
        f"خبر اليوم\n\nقال {SALIM} إن السد آمن. «لا خطر على أحد في القرية».",
        [("قال", SALIM, THE_DAM), (None, SALIM, "لا خطر على أحد في القرية")],
        f"خبر اليوم\n\nقال {SALIM} إن السد آمن. «لا خطر على أحد في القرية» كان عنوان المعرض.",
        (("قال", SALIM, THE_DAM),),
    ),
    Row(
        "of-whom-that-he-is-told",
        "قالت المصادر إن الوزير التركي زار السد، وإنه يرى أن المياه كافية.",
        [
            ("قالت", "المصادر", "الوزير التركي زار السد، وإنه يرى أن المياه كافية"),
            ("يرى", "الوزير التركي", "المياه كافية"),
        ],
        "قالت المصادر إن الوزير التركي زار السد، وإنها ترى أن المياه كافية.",
        (
            ("قالت", "المصادر", "الوزير التركي زار السد، وإنها ترى أن المياه كافية"),
            ("ترى", "المصادر", "المياه كافية"),
        ),
    ),
    Row(
        "an-aside-in-dashes",
        "لكن مصدرا تركيا -فضل عدم كشف اسمه- أكد أن السد آمن.",
        [("أكد", "مصدر تركي", THE_DAM)],
        f"أنقرة 14-9-2022 النورس- أكد {SALIM} أن السد آمن.",
        (("أكد", SALIM, THE_DAM),),
    ),
    Row(
        "what-the-minister-is-of-is-no-name",
        "حذر وزير الري المصري من أن السد قديم.",
        [("حذر", "وزير الري المصري", "السد قديم")],
        "حذر وزير الري نصير الصفدي من أن السد قديم.",
        (("حذر", "نصير الصفدي", "السد قديم"),),
    ),
    Row(
        "a-headline-that-is-an-interview",
        f"{SALIM}: لن نتراجع عن السد (حوار)\nعاد الوفد.",
        [(None, SALIM, "لن نتراجع عن السد")],
        f"{SALIM}: لن نتراجع عن السد (الكبير)\nعاد الوفد.",
        ((None, SALIM, "لن نتراجع عن السد (الكبير)"),),
    ),
    Row(
        "which-is-what-he-thinks",
        f"رفضت الحركة العرض، وهو ما اعتبره {SALIM} تراجعا عن الاتفاق.",
        [("رفضت", "الحركة", "العرض"), ("اعتبره", SALIM, "تراجعا عن الاتفاق")],
        f"رفضت الحركة ما اعتبره {SALIM} تراجعا عن الاتفاق.",
        (
            ("رفضت", "الحركة", f"ما اعتبره {SALIM} تراجعا عن الاتفاق"),
            ("اعتبره", SALIM, "تراجعا عن الاتفاق"),
        ),
    ),
]


@pytest.mark.parametrize(("text", "said"), both(ROWS))
def test_in_long_reports(text: str, said: list[Told]) -> None:
    assert told(text) == said


POINTS = ("مواصلة العمل في السد", "رفض أي بناء في القرية")
CLOSED = "وأكد حزب الأمة في ختام لقائه ما يلي:"
LISTED = "وأصدر حزب الأمة بيانا تضمن النقاط التالية:"
ITEMS = [
    pytest.param(CLOSED, ("أولا: ", "ثانيا: "), "أكد", id="in-order"),
    pytest.param(CLOSED, ("- ", "- "), "أكد", id="dashes"),
    pytest.param(CLOSED, ("◾ ", "◾ "), "أكد", id="squares"),
    pytest.param(LISTED, ("أولا: ", "ثانيا: "), "بيانا", id="points"),
    pytest.param("وزار حزب الأمة السد، وهذه صوره:", ("أولا: ", "ثانيا: "), None, id="nothing-follows"),
]


@pytest.mark.parametrize(("line", "marks", "cue"), ITEMS)
def test_the_points_of_a_text(line: str, marks: tuple[str, str], cue: str | None) -> None:
    lines = "\n".join(mark + point for mark, point in zip(marks, POINTS, strict=True))
    said = [(cue, "حزب الأمة", " ⋯ ".join(POINTS)), ("رفض", "حزب الأمة", "أي بناء في القرية")]
    assert told(f"لقاء عن السد\n\n{line}\n{lines}\n\nوعاد الوفد.") == (said if cue else [])


def test_a_word_that_is_no_title_behind_two_letters() -> None:
    assert told("أكدت ولاية الصفصاف أن السد آمن.")[0][1] == "ولاية الصفصاف"
    assert told(f"وأكد {SALIM} لوزير الري أن السد آمن.")[0][1] == SALIM


def test_whom_a_point_asks_does_not_ask() -> None:
    line = "وأكد حزب الأمة في ختام لقائه ما يلي:"
    found = told(f"لقاء عن السد\n\n{line}\n- دعوة اتحاد النحالين إلى الحوار\n- مواصلة العمل في السد")
    assert ("دعوة", "حزب الأمة", "الحوار") in found
    assert told("وعقب دعوة اتحاد النحالين إلى الحوار، عاد الوفد.")[0][1] != "حزب الأمة"
