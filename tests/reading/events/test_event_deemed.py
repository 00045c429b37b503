"""Blame that is what one holds a thing to be, a hand laid on what is another's, sieges of trade, bloodshed,
and other words of force.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import analyse, types_in

DEEMED = [
    pytest.param("اعتبر الحزب قرار الحكومة خيانة للعمال.", ["الحكومة"], id="treason"),
    pytest.param("تعتبر تركيا حزب الميزان تهديدا لأمنها.", ["حزب الميزان"], id="a threat"),
    pytest.param("انتقد الوزير حركة الغد واعتبرها خطرا على البلاد.", ["حركة الغد"], id="with its pronoun"),
]


@pytest.mark.parametrize(("text", "blamed"), DEEMED)
def test_deemed(text: str, blamed: list[str]) -> None:
    analysis = analyse(text)
    names = {e.id: e.name for e in analysis.entities}
    found = [e for e in analysis.events if "عتبر" in e.trigger.text]
    assert [(e.type, [names[r] for r in e.recipients]) for e in found] == [("ACCUSE", blamed)]


NOT_DEEMED = [
    pytest.param("اعتبر الوزير الزيارة خطوة أولى.", id="a first step"),
    pytest.param("يعتبر عمل النواب خطرا على صحتهم.", id="by nobody"),
    pytest.param("اعتبر الوزير قدوم الوفد من المفاجآت لأنه يحمل رسالة تهديد.", id="in another clause"),
]


@pytest.mark.parametrize("text", NOT_DEEMED)
def test_not_deemed(text: str) -> None:
    assert not [e for e in analyse(text).events if "عتبر" in e.trigger.text]


WORDS = [
    pytest.param("وضع الجيش التركي يده على حقول النفط.", {"وضع": "COERCE"}, id="lays his hand on it"),
    pytest.param("وضع الوزير التركي يده على قلبه.", {}, id="on his heart"),
    pytest.param("وضع النائب الحكومة في قفص الاتهام.", {"وضع": "ACCUSE"}, id="in the dock"),
    pytest.param("وضع النائب الأوراق في خزانة الحكومة.", {}, id="in a cupboard"),
    pytest.param("فرضت تركيا حصارا اقتصاديا على النمسا.", {"حصارا": "SANCTION"}, id="a siege of trade"),
    pytest.param("فرضت تركيا حصارا على العاصمة.", {"فرضت": "COERCE"}, id="a siege"),
    pytest.param("منعت الحكومة استيراد القمح من تركيا.", {"منعت": "SANCTION"}, id="no imports"),
    pytest.param("منعت الحكومة النائب من السفر.", {"منعت": "COERCE"}, id="no leave to travel"),
    pytest.param("أخلت الشرطة التركية السكان بالقوة.", {"أخلت": "COERCE"}, id="clears them out"),
    pytest.param("رد الجيش التركي بالصواريخ على مواقع الحزب.", {"رد": "ASSAULT"}, id="answers by rockets"),
    pytest.param("رد الوزير التركي بابتسامة على سؤال النائب.", {}, id="answers by a smile"),
    pytest.param("شدت تركيا الخناق على الحزب.", {"الخناق": "COERCE"}, id="tightens the noose"),
    pytest.param("سفكت الميليشيا التركية دماء المدنيين.", {"سفكت": "ASSAULT"}, id="sheds their blood"),
    pytest.param("دعا الوزير التركي إلى وقف سفك الدماء.", {"دعا": "REQUEST"}, id="bloodshed"),
    pytest.param("صب النائب جام غضبه على الحكومة.", {"صب": "ACCUSE"}, id="vents his rage"),
    pytest.param("صب النائب القهوة لضيوف الحكومة.", {}, id="pours coffee"),
    pytest.param("خونت الحركة الفصائل الأخرى.", {"خونت": "ACCUSE"}, id="calls them traitors"),
    pytest.param("لجأت الشرطة التركية إلى القوة ضد النواب.", {"لجأت": "COERCE"}, id="resorts to force"),
    pytest.param("لجأ النواب إلى مبنى البرلمان.", {}, id="resorts to a house"),
    pytest.param(
        "اتهم النائب الوزير بالكذب وبمصادرة حق الحزب.",
        {"اتهم": "ACCUSE", "مصادرة": "COERCE"},
        id="and with taking",
    ),
]


@pytest.mark.parametrize(("text", "types"), WORDS)
def test_words(text: str, types: dict[str, str]) -> None:
    assert types_in(text) == types
