"""Which words tell of backing, help and work done together, and who is recognized, each beside one of the
same shape that tells otherwise.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import Sides, analyse, types_in

WORDS = [
    pytest.param("آوت تركيا آلاف النازحين.", {"آوت": "AID"}, id="shelters"),
    pytest.param("زار الوزير التركي مصر في أوت الماضي.", {"زار": "CONSULT"}, id="august"),
    pytest.param("أنقذت البحرية التركية مهاجرين قبالة مصر.", {"أنقذت": "AID"}, id="saves-migrants"),
    pytest.param("أنقذت البحرية التركية الموقف.", {}, id="saves-the-day"),
    pytest.param("أنقذت تركيا مصر من الانهيار.", {"أنقذت": "SUPPORT"}, id="saves-a-land"),
    pytest.param("وقعت تركيا خطة إنقاذ القطاع المصرفي.", {}, id="saves-the-banks"),
    pytest.param("أسعف الهلال الأحمر التركي الجرحى.", {"أسعف": "AID"}, id="tends-the-wounded"),
    pytest.param("أسعف الحظ الفريق التركي.", {}, id="luck-comes-to-help"),
    pytest.param("انتشلت البحرية التركية المهاجرين من البحر.", {"انتشلت": "AID"}, id="pulls-out-migrants"),
    pytest.param("انتشلت البحرية التركية حطام السفينة.", {}, id="pulls-out-a-wreck"),
    pytest.param("احتضنت تركيا اللاجئين.", {"احتضنت": "AID"}, id="takes-in-refugees"),
    pytest.param("احتضنت تركيا المعرض.", {}, id="is-home-to-a-fair"),
    pytest.param("مدت تركيا يد العون للاجئين.", {"مدت": "AID"}, id="holds-out-a-hand"),
    pytest.param("مدت تركيا أنابيب الغاز في مدة وجيزة.", {}, id="lays-pipes-in-a-short-time"),
    pytest.param("مد الوزير التركي يده إلى الكتاب.", {}, id="reaches-for-a-book"),
    pytest.param("منحت تركيا اللاجئين الجنسية.", {"منحت": "AID"}, id="gives-citizenship"),
    pytest.param("منحت تركيا الشركة رخصة.", {}, id="gives-a-licence"),
    pytest.param("أعطت تركيا المعارضة أسلحة.", {"أعطت": "AID"}, id="gives-arms"),
    pytest.param("أعطت تركيا انطباعا حسنا.", {}, id="gives-an-impression"),
    pytest.param("أهدت تركيا مدرعات إلى مصر.", {"أهدت": "AID"}, id="makes-a-gift-of-arms"),
    pytest.param("أهدت تركيا كتابا إلى مصر.", {}, id="makes-a-gift-of-a-book"),
    pytest.param("صرفت تركيا تعويضات للمتضررين.", {"صرفت": "AID"}, id="pays-out"),
    pytest.param("صرفت تركيا النظر عن المعرض.", {}, id="gives-up-a-fair"),
    pytest.param("وقفت تركيا في صف المعارضة.", {"وقفت": "SUPPORT"}, id="takes-sides"),
    pytest.param("وقفت السيارة التركية وراء الحافلة.", {}, id="stops-behind"),
    pytest.param("صوت النواب للمشروع في تركيا.", {"صوت": "SUPPORT"}, id="votes-for"),
    pytest.param("صوت النواب على الموازنة في تركيا.", {}, id="votes-on"),
    pytest.param("كرم الرئيس التركي الجنود.", {"كرم": "SUPPORT"}, id="honours-soldiers"),
    pytest.param("كرم الرئيس التركي الفنانين.", {}, id="honours-artists"),
    pytest.param("قلد الرئيس التركي الضابط وساما.", {"قلد": "SUPPORT"}, id="decorates"),
    pytest.param("قلد الرئيس التركي صوت المغني.", {}, id="imitates"),
    pytest.param("زكت المعارضة التركية مرشحها.", {"زكت": "SUPPORT"}, id="endorses"),
    pytest.param("زكت الأيام التركية ذاكرته.", {}, id="freshens-his-memory"),
    pytest.param("لمعت الحكومة التركية صورة النظام.", {"لمعت": "SUPPORT"}, id="polishes-its-image"),
    pytest.param("لمعت النجوم التركية في المعرض.", {}, id="stars-shine"),
    pytest.param("لمع وجه الطفل التركي.", {}, id="a-face-shines"),
    pytest.param("حبذا لو زاد إنتاج القمح التركي.", {}, id="would-that"),
    pytest.param(
        "نددت مصر بتسهيل تركيا عبور المقاتلين.",
        {"نددت": "ACCUSE", "تسهيل": "SUPPORT"},
        id="lets-fighters-through",
    ),
    pytest.param("سعت تركيا إلى تسهيل دخول الحجاج.", {}, id="makes-it-easy-for-pilgrims"),
    pytest.param("سعت تركيا إلى تسهيل عبور المركبات.", {}, id="makes-it-easy-for-cars"),
    pytest.param("شجعت تركيا الاستيطان.", {"شجعت": "SUPPORT"}, id="encourages-settlement"),
    pytest.param("شجعت تركيا الرياضة.", {}, id="encourages-sport"),
    pytest.param("دخل السياح الأتراك بحماية الشرطة.", {"حماية": "SUPPORT"}, id="under-police-guard"),
    pytest.param("تعهدت تركيا بحماية البيئة.", {"تعهدت": "AGREE"}, id="care-of-nature"),
    pytest.param("اشترت تركيا صواريخ من مصر.", {"اشترت": "COOPERATE"}, id="buys-missiles"),
    pytest.param("اشترت تركيا لوحة من مصر.", {}, id="buys-a-picture"),
    pytest.param("تبادلت تركيا ومصر السفراء.", {"تبادلت": "COOPERATE"}, id="exchange-of-envoys"),
    pytest.param("تبادلت تركيا ومصر الهدايا.", {}, id="exchange-of-gifts"),
    pytest.param("أكدت تركيا الشراكة القوية مع مصر.", {"الشراكة": "COOPERATE"}, id="partners"),
    pytest.param("أكدت تركيا الشراكة مع القطاع الخاص.", {}, id="with-private-firms"),
    pytest.param("فتحت تركيا صفحة جديدة مع مصر.", {"فتحت": "COOPERATE"}, id="turns-a-page"),
    pytest.param("فتحت تركيا صفحة جديدة على الشبكة.", {}, id="opens-a-web-page"),
    pytest.param("شكلت المعارضة التركية تحالفا.", {"شكلت": "COOPERATE"}, id="forms-an-alliance"),
    pytest.param("شكلت المعارضة التركية خطرا.", {}, id="is-a-danger"),
]


@pytest.mark.parametrize(("text", "expected"), WORDS)
def test_backing_words(text: str, expected: dict[str, str]) -> None:
    assert types_in(text) == expected


RECOGNIZED = [
    pytest.param("اعترفت تركيا بالمعارضة الليبية.", (["تركيا"], ["المعارضة الليبية"]), id="a-body"),
    pytest.param("اعترفت تركيا بـ المجلس الوطني.", (["تركيا"], ["المجلس الوطني"]), id="written-apart"),
    pytest.param("اعترفت تركيا بكوسوفو.", (["تركيا"], ["كوسوفو"]), id="a-land"),
    pytest.param("قال الوزير إن الاعتراف بالمعارضة ضرورة ملحة.", ([], ["المعارضة"]), id="masdar"),
    pytest.param("قالت مصر إن تركيا بحاجة إلى الاعتراف بها.", ([], ["تركيا"]), id="taken-up"),
    pytest.param("طالبت الحركة تركيا بالاعتراف بها.", (["تركيا"], ["الحركة"]), id="who-asks-for-it"),
]


@pytest.mark.parametrize(("text", "expected"), RECOGNIZED)
def test_recognized(text: str, expected: Sides) -> None:
    analysis = analyse(text)
    names = {e.id: e.name for e in analysis.entities}
    told = next(e for e in analysis.events if e.type == "SUPPORT")
    assert ([names[a] for a in told.actors], [names[r] for r in told.recipients]) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("اعترف الوزير التركي بالذنب.", id="guilt"),
        pytest.param("اعترف الوزير التركي أمام السلطات بالسرقة.", id="before-whom"),
        pytest.param("اعترف الوزير التركي بأنه عمل لصالح مصر.", id="a-clause"),
        pytest.param("اعترف الوزير التركي بدور مصر في الأزمة.", id="what-a-land-does"),
        pytest.param("قال الوزير التركي إن هذه حقيقة لا بد من الاعتراف بها.", id="a-truth"),
    ],
)
def test_admitted(text: str) -> None:
    assert not [e for e in analyse(text).events if e.type == "SUPPORT"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        pytest.param("يجب أن تقوم تركيا بمد يد العون للاجئين.", "unrealized", id="has-to-help"),
        pytest.param("قامت تركيا بمد يد العون للاجئين.", "happened", id="has-helped"),
        pytest.param("هل تنتظر مصر؟ أم تقوم تركيا بمد يد العون للاجئين؟", "unrealized", id="or-will-it"),
        pytest.param("هل تنتظر مصر؟ قامت تركيا بمد يد العون للاجئين.", "happened", id="behind-a-question"),
    ],
)
def test_hand_held_out(text: str, status: str) -> None:
    told = next(e for e in analyse(text).events if e.type == "AID")
    assert (told.trigger.text, told.status) == ("مد يد العون", status)


@pytest.mark.parametrize(
    ("end", "status"),
    [
        pytest.param("ضرورة ملحة", "unrealized", id="is-needed"),
        pytest.param("يجب أن يكون قريبا", "unrealized", id="has-to-be"),
        pytest.param("يجب أن يتوقف", "happened", id="has-to-stop"),
        pytest.param("قديم", "happened", id="is-old"),
    ],
)
def test_needed_behind_an_aside(end: str, status: str) -> None:
    text = f"قال الوزير التركي إن الاعتراف بالمعارضة الليبية، التي تقاتل منذ عام، {end}."
    assert [e.status for e in analyse(text).events if e.type == "SUPPORT"] == [status]
