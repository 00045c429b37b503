"""Words that tell an event only where something beside them says so: directions, talks told by what they
dealt with, who attends, who sends what; beside neighbours that tell none.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from isnad.reading.reader import read_article
from isnad.records import Article

RECEIVED = "استقبل الوزير الأردني السفير التونسي. "
TRIGGERS = [
    pytest.param(
        RECEIVED + "وجرى خلال الاستقبال بحث ملف الحدود.", {"بحث": "CONSULT"}, id="a-talk-held-at-a-meeting"
    ),
    pytest.param("جرى خلال المهرجان بحث علمي عن الحدود.", {}, id="research-at-a-festival"),
    pytest.param(
        RECEIVED + "وتم خلاله استعراض ملف الحدود إلى جانب مناقشة أزمة السكر.",
        {"استعراض": "CONSULT", "مناقشة": "CONSULT"},
        id="talks-told-beside-each-other",
    ),
    pytest.param("زار الوزير الأردني الثكنة وتم خلالها استعراض الخيول.", {"زار": "CONSULT"}, id="a-parade"),
    pytest.param(
        RECEIVED + "حضر الاستقبال الأمير التونسي.", {"حضر الاستقبال": "CONSULT"}, id="attends-a-reception"
    ),
    pytest.param("قالت تركيا إن الوزير التونسي حضر العرس.", {}, id="attends-a-wedding"),
    pytest.param(
        "قالت تركيا إن الأمير حضر جانبا من لقاء الوزيرين.",
        {"لقاء": "CONSULT"},
        id="attends-part-of-a-meeting",
    ),
    pytest.param("وجه الوزير التركي رجاله بسرعة الانسحاب.", {"وجه": "REQUEST"}, id="directs-to-do"),
    pytest.param("وجه الوزير التركي ضربة بالطائرات.", {"ضربة": "ASSAULT"}, id="deals-a-blow-with-planes"),
    pytest.param("وجه الوزير التركي رسالة بالبريد.", {}, id="writes-by-post"),
    pytest.param("وجه الوزير التركي كلمة بمناسبة العيد.", {}, id="a-word-on-a-feast"),
    pytest.param("سقط الوزير التركي على وجه بارد.", {}, id="a-face"),
    pytest.param(
        "وصلت السفينة إنفاذا لتوجيهات الملك التركي بتزويد القرى بالدقيق.",
        {"توجيهات": "REQUEST"},
        id="directions-to-do",
    ),
    pytest.param("قال الوزير التركي إن توجيهات الطباخ نافعة.", {}, id="directions-for-cooks"),
    pytest.param("أنهت تركيا الهدنة مع الحزب.", {"أنهت": "REJECT"}, id="ends-a-truce"),
    pytest.param("أنهت تركيا السباق مع الحزب.", {}, id="ends-a-race"),
    pytest.param("شدد الجيش التركي الخناق على البلدة.", {"شدد": "COERCE"}, id="tightens-the-noose"),
    pytest.param("شدد الجيش التركي على البلدة في بيانه.", {}, id="stresses-a-town"),
    pytest.param("أرسل الحزب إمداداته إلى الجبهة.", {"أرسل": "MOBILIZE"}, id="sends-its-supplies"),
    pytest.param("أرسل الحزب معلومات سرية إلى الناخبين.", {}, id="sends-secrets"),
    pytest.param("اعترفت تركيا بالمجلس الليبي الجديد.", {"اعترفت": "SUPPORT"}, id="recognises-a-council"),
    pytest.param("اعترفت تركيا بالغلط القديم.", {}, id="owns-to-a-fault"),
    pytest.param("خاف اللص أن ترديه الشرطة قتيلا.", {"ترديه": "ASSAULT"}, id="shoots-him-dead"),
    pytest.param("قالت تركيا إن الوزير حضر جلسة المباحثات.", {"حضر": "CONSULT"}, id="attends-the-talks"),
    pytest.param("ألقى الجيش السوري برميلين متفجرين.", {"ألقى": "ASSAULT"}, id="drops-bombs"),
    pytest.param("ألقى الجيش السوري قنابل الغاز.", {"ألقى": "ASSAULT"}, id="throws-gas"),
    pytest.param("ألقى الوزير السوري كلمتين قصيرتين.", {}, id="gives-speeches"),
    pytest.param("فتحت تركيا قواعدها للحلف.", {"فتحت": "COOPERATE"}, id="opens-its-bases"),
    pytest.param("فتحت تركيا قاعدة بيانات للتجار.", {}, id="a-data-base"),
    pytest.param("أغلقت السلطات التركية مطعما.", {"أغلقت": "COERCE"}, id="shuts-an-eating-house"),
    pytest.param("أغلقت السلطات التركية ملفها.", {}, id="closes-a-file"),
    pytest.param(
        "رحبت تركيا باستعادة قوات الحكومة لبلدة النخيل.",
        {"استعادة": "ASSAULT"},
        id="retaking-of-a-town-led-by-lam",
    ),
    pytest.param("قالت تركيا إن استعادة قوات الحكومة لعافيتها قريبة.", {}, id="regains-its-health"),
    pytest.param(
        "طالبت تركيا بالعقوبات القانونية على المقاول.", {"طالبت": "REQUEST"}, id="penalties-of-the-law"
    ),
    pytest.param(
        "قاتلت قوات الحكومة مدعمة بالحرس التركي.",
        {"قاتلت": "ASSAULT", "مدعمة": "SUPPORT"},
        id="reinforced-by",
    ),
    pytest.param("تحدث الوزير التركي مع خلية الإجلاء.", {"تحدث": "CONSULT"}, id="named-for-it"),
    pytest.param("بدأ الجيش التركي إجلاء الجرحى.", {"إجلاء": "AID"}, id="takes-them-away"),
    pytest.param("أكد القادة العرب خلال مداولاتهم حق اللاجئين.", {"مداولاتهم": "CONSULT"}, id="deliberate"),
]


@pytest.mark.parametrize(("text", "told"), TRIGGERS)
def test_trigger(text: str, told: dict[str, str]) -> None:
    events = read_article(Article.of(text, published="2024-03-05")).events
    found = {e.trigger.text: e.type for e in events}
    assert {k: v for k, v in found.items() if k in told or not told} == told


STATUS = [
    pytest.param(
        "قالت تركيا إن القانون سيفتح الباب أمام زيادة الدعم الإيراني للحزب.",
        "الدعم",
        "unrealized",
        id="a-door-opened-to-it",
    ),
    pytest.param("مر الجيش التركي بالباب بعد قصف القرية الليبية.", "قصف", "happened", id="a-door-of-wood"),
    pytest.param(
        "وصلت سفينة تنفيذا لتوجيهات الملك التركي فهد بن راشد، بإرسال مساعدات إلى ليبيا.",
        "إرسال مساعدات",
        "unrealized",
        id="directed-behind-a-comma",
    ),
    pytest.param("يجتمع الوزراء العرب الثلاثاء في تونس.", "يجتمع", "unrealized", id="meets-on-a-day"),
    pytest.param("يجتمع الوزراء العرب اليوم الثلاثاء في تونس.", "يجتمع", "happened", id="meets-today"),
    pytest.param("اجتمع الوزراء العرب الثلاثاء في تونس.", "اجتمع", "happened", id="met-on-a-day"),
    pytest.param(
        "اتفقت تركيا والعراق في اجتماع في بغداد على التعاون في المياه.",
        "التعاون",
        "unrealized",
        id="agreed-on-at-a-meeting",
    ),
    pytest.param(
        "اتفقت تركيا والعراق في اجتماع في بغداد على التعاون في المياه.",
        "اجتماع",
        "happened",
        id="the-meeting-itself",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "status"), STATUS)
def test_status(text: str, trigger: str, status: str) -> None:
    events = read_article(Article.of(text, published="2024-03-05")).events
    assert [e.status for e in events if e.trigger.text == trigger] == [status]
