"""Words of events that tell none where they stand, each beside a near neighbour that does.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from isnad.reading.reader import read_article
from isnad.records import Article

ROWS = [
    pytest.param("قال الوزير التركي إن القبيلة تدين بالإسلام.", {"تدين": None}, id="professes"),
    pytest.param(
        "قالت تركيا إن القبيلة تدين المساس بالإسلام.", {"تدين": "ACCUSE"}, id="condemns-what-harms-it"
    ),
    pytest.param("قالت تركيا إنها تدين للحزب بالفضل.", {"تدين": None}, id="owes"),
    pytest.param(
        "اقتحمت قوة معززة من عناصر الجيش التركي مقر الحزب.", {"معززة": None}, id="a-reinforced-force"
    ),
    pytest.param(
        "اقتحمت قوات تركية معززة بالجيش السوري مقر الحزب.", {"معززة": "SUPPORT"}, id="reinforced-by-an-army"
    ),
    pytest.param("وحدة تركية مدعومة بدبابات اقتحمت مقر الحزب.", {"مدعومة": None}, id="with-tanks"),
    pytest.param(
        "وحدة تركية مدعومة بالجيش السوري اقتحمت مقر الحزب.", {"مدعومة": "SUPPORT"}, id="with-an-army"
    ),
    pytest.param("قال الوزير التركي إن الحزب خطف الإسلام.", {"خطف": None}, id="hijacks-a-faith"),
    pytest.param("قال الوزير التركي إن الحزب خطف جنديا.", {"خطف": "ASSAULT"}, id="abducts-a-soldier"),
    pytest.param("قال الوزير التركي إن الحزب اغتال الديمقراطية.", {"اغتال": None}, id="murders-an-idea"),
    pytest.param("قال الوزير التركي إن الحزب اغتال ضابطا.", {"اغتال": "ASSAULT"}, id="murders-an-officer"),
    pytest.param("قال الوزير التركي إن في قلبه حبا وولاء للحزب.", {"ولاء": None}, id="a-feeling"),
    pytest.param("أعلن الوزير التركي ولاءه للحزب.", {"ولاءه": "SUPPORT"}, id="declares-it"),
    pytest.param("نشر الوزير التركي مبادئ الحوار مع الحزب.", {"الحوار": None}, id="how-one-talks"),
    pytest.param("بدأ الوزير التركي الحوار مع الحزب.", {"الحوار": "CONSULT"}, id="they-talk"),
    pytest.param(
        "بحثت تركيا مع الحزب ما يعترضهم من مشكلات.", {"يعترضهم": None}, id="what-stands-in-their-way"
    ),
    pytest.param("اعترضت دورية تركية سيارة للحزب.", {"اعترضت": "COERCE"}, id="stops-a-car"),
    pytest.param("احتلت زيارة الوزير التركي صفحات الصحف.", {"احتلت": None}, id="fills-the-pages"),
    pytest.param("احتلت القوات التركية مدينة كردية.", {"احتلت": "COERCE"}, id="occupies-a-town"),
    pytest.param("أجلت محكمة تركية محاكمة 20 متهما من الحزب.", {"أجلت": None, "متهما": None}, id="puts-off"),
    pytest.param("أجلت تركيا 20 جريحا من الحزب.", {"أجلت": "AID"}, id="carries-off-the-wounded"),
    pytest.param("قالت تركيا إن الشرطة توقف عن العمل ناشطا.", {"توقف": None}, id="ceases"),
    pytest.param("قالت تركيا إن الشرطة توقف ناشطين كل يوم.", {"توقف": "COERCE"}, id="arrests"),
    pytest.param("حقق الجيش التركي هدفه مع الحزب.", {"حقق": None}, id="reaches-its-aim"),
    pytest.param("حقق الجيش التركي مع ضابط.", {"حقق": "ACCUSE"}, id="questions-an-officer"),
    pytest.param("قالت تركيا إن أنشطة الحزب تهدد النظام العام.", {"تهدد": None}, id="endangers-order"),
    pytest.param("قالت تركيا إن أنصار الحزب هددوا الوزير.", {"هددوا": "THREATEN"}, id="threatens-a-man"),
    pytest.param("قالت تركيا إنها تواجه أي تهديد لها.", {"تهديد": None}, id="any-threat"),
    pytest.param("استقبل المطار التركي المسافرين من الحزب.", {"استقبل": None}, id="takes-in-travellers"),
    pytest.param("استقبل الوزير التركي وفدا من الحزب.", {"استقبل": "CONSULT"}, id="receives-envoys"),
    pytest.param("هز انفجار فندقا يؤوي بعثات تركية.", {"يؤوي": None}, id="an-inn-houses"),
    pytest.param("قالت تركيا إن لبنان يؤوي عناصر الحزب.", {"يؤوي": "AID"}, id="a-state-shelters"),
    pytest.param("قالت تركيا إن هذا يتوافق مع رأي الحزب.", {"يتوافق": None}, id="is-in-line-with"),
    pytest.param("توافقت تركيا مع الحزب على هدنة.", {"توافقت": "AGREE"}, id="settles-on"),
    pytest.param("قالت تركيا إن القرار لن يثنيها عن الحوار.", {"يثنيها": None}, id="will-not-deter-it"),
    pytest.param("وأثنت تركيا على الحزب.", {"أثنت": "SUPPORT"}, id="praises"),
    pytest.param("وأثنى الوزير التركي على الحزب.", {"أثنى": "SUPPORT"}, id="he-praises"),
    pytest.param("قال الوزير التركي إن اثنى عشر من الحزب قدموا.", {"اثنى": None}, id="two"),
    pytest.param("بحثت تركيا وضع خطوط التماس مع الحزب.", {"التماس": None}, id="lines-of-contact"),
    pytest.param("قدم الحزب التماسا إلى الحكومة التركية.", {"التماسا": "REQUEST"}, id="a-petition"),
    pytest.param("عبر النواب الأتراك قوات القمع.", {"القمع": None}, id="riot-police"),
    pytest.param("أدان النواب الأتراك قمع المتظاهرين.", {"قمع": "COERCE"}, id="repression"),
    pytest.param("شكا الوزير التركي من ارتفاع ضغط الدم.", {"ضغط": None}, id="blood-pressure"),
    pytest.param('أصيب الوزير التركي بـ"خيبة أمل" في هجوم.', {"أصيب": None}, id="is-let-down"),
    pytest.param("قالت تركيا إنه لا مانع لديها.", {"مانع": None}, id="no-objection"),
    pytest.param("قالت تركيا إن الحزب مانع بقوة.", {"مانع": "REJECT"}, id="objects"),
    pytest.param("وعدّت تركيا أنها بعيدة عن الحزب.", {"وعدّت": None}, id="deems"),
    pytest.param("وعدت تركيا بأنها ستساعد الحزب.", {"وعدت": "AGREE"}, id="promises"),
    pytest.param("زار الوزير التركي بغداد. وهذه الزيارة هي الأولى.", {"الزيارة": None}, id="and-this-visit"),
    pytest.param(
        "التقى الوزير التركي نظيره العراقي. وحضر الاجتماع السفير.", {"الاجتماع": None}, id="came-to-it"
    ),
    pytest.param(
        "التقى الوزير التركي نظيره العراقي. وقال خلال الاجتماع مع الحزب إنه سيسافر.",
        {"الاجتماع": "CONSULT"},
        id="one-with-others",
    ),
    pytest.param("بحث الوزير التركي الهجوم وذلك بالتعاون مع الحزب.", {"التعاون": "COOPERATE"}, id="and-that"),
    pytest.param("قابلت تركيا وفدا معارضا للحزب.", {"معارضا": None}, id="envoys-in-opposition"),
    pytest.param("خرج الوزير التركي معارضا لقرار الحزب.", {"معارضا": "REJECT"}, id="in-opposition"),
    pytest.param("بحث البرلمان التركي خططا تسمح للحزب بالعمل.", {"تسمح": None}, id="plans-let"),
    pytest.param("بحث البرلمان التركي خططا وسمح للحزب بالعمل.", {"سمح": "CONCEDE"}, id="a-parliament-lets"),
    pytest.param("قال الوزير التركي إن هذا لم يمنع الحزب من الحوار.", {"يمنع": None}, id="no-hindrance"),
    pytest.param("قال الوزير التركي إن الجيش منع الحزب من العبور.", {"منع": "COERCE"}, id="keeps-from"),
    pytest.param(
        "زار الوزير التركي بغداد، واستقبله نظيره العراقي، وبحثا أمر اللاجئين.",
        {"استقبله": "CONSULT"},
        id="its-pronoun-is-its-object",
    ),
    pytest.param("واستقبلت تركيا آلاف اللاجئين من الحزب.", {"استقبلت": "AID"}, id="takes-in-refugees"),
    pytest.param(
        "أعلنت الحكومة التركية حالة الطوارئ في الجنوب.", {"أعلنت": "COERCE"}, id="emergency-declared"
    ),
    pytest.param("أعلنت تركيا أن حالة الطوارئ انتهت للحزب.", {"أعلنت": None}, id="said-that-it-ended"),
    pytest.param("مددت الحكومة التركية حالة الطوارئ.", {"مددت": "COERCE"}, id="emergency-prolonged"),
    pytest.param("مددت الحكومة التركية عقد الشركة.", {"مددت": None}, id="a-contract-prolonged"),
    pytest.param("قضت محكمة تركية بالسجن سنتين على ناشط.", {"قضت": "COERCE"}, id="sentences"),
    pytest.param("قضت محكمة تركية ببراءة ناشط.", {"قضت": "CONCEDE"}, id="acquits"),
    pytest.param("قضى الوزير التركي سنتين في بغداد.", {"قضى": None}, id="spends-two-years"),
    pytest.param("أيد الوزير التركي قرار الحزب.", {"أيد": "SUPPORT"}, id="backs"),
    pytest.param("وقع القرار على أيد تركية.", {"أيد": None}, id="by-hands"),
    pytest.param("انطلقت في أنقرة مسيرة نحو البرلمان التركي.", {"مسيرة": "PROTEST"}, id="a-march-to"),
    pytest.param("هدد الحزب بقطع الهدنة مع تركيا.", {"قطع الهدنة": "REJECT"}, id="breaks-a-truce"),
    pytest.param("وافقت تركيا على ضرب تنظيم داعش.", {"ضرب": "ASSAULT"}, id="strikes-a-group"),
    pytest.param("ضرب الحزب بعرض الحائط قرار تركيا.", {"ضرب": "REJECT"}, id="scorns-and-strikes-nobody"),
    pytest.param("قضى الناشط التركي عقوبته بالسجن.", {"قضى": None}, id="serves-his-time"),
    pytest.param("وافقت تركيا على ضرب العملة.", {"ضرب": None}, id="mints"),
    pytest.param("قال الوزير التركي في حوار تلفزيوني مع القناة.", {"حوار": None}, id="spoke-on-the-air"),
    pytest.param("أجرت الحكومة التركية حوارا مع الحزب.", {"حوارا": "CONSULT"}, id="held-talks"),
    pytest.param("قال الوزير التركي إن هذا يفتح المجال أمام الحزب.", {"يفتح المجال": None}, id="makes-room"),
    pytest.param("فتحت تركيا المعبر أمام الحزب.", {"فتحت": "CONCEDE"}, id="opens-a-crossing"),
    pytest.param("قصفت تركيا ناحية سيدكان أمس.", {"يدكان": None}, id="a-town-and-no-verb-to-come"),
    pytest.param(
        "احتوى الجيش التركي الحريق والسيطرة عليه سهلة.", {"السيطرة": None}, id="a-fire-under-control"
    ),
    pytest.param("أعلن الجيش التركي السيطرة على المدينة.", {"السيطرة": "COERCE"}, id="a-town-under-control"),
    pytest.param(
        "قال الوزير التركي إن القرار يبعد الحزب عن الأضواء.", {"يبعد": None}, id="keeps-out-of-sight"
    ),
    pytest.param("أبعدت إسرائيل ناشطا فلسطينيا عن القدس.", {"أبعدت": "COERCE"}, id="banishes"),
    pytest.param("أبعدت تركيا ناشطين من الحزب.", {"أبعدت": "COERCE"}, id="expels"),
    pytest.param("دوت صفارات الإنذار في تركيا.", {"الإنذار": None}, id="sirens"),
    pytest.param("وجه الجيش التركي إنذارا إلى الحزب.", {"إنذارا": "THREATEN"}, id="warns-off"),
    pytest.param("أطلقت تركيا طائرات مسيرة صوب العاصمة.", {"مسيرة": None, "أطلقت": "ASSAULT"}, id="drones"),
    pytest.param("نظم الحزب مسيرة صوب العاصمة التركية.", {"مسيرة": "PROTEST"}, id="a-march-towards"),
    pytest.param("أطلق الجيش التركي على العملية اسم النسر.", {"أطلق": None}, id="names-it"),
    pytest.param("أطلق الجيش التركي النار على الحزب.", {"أطلق": "ASSAULT"}, id="fires-at"),
    pytest.param("تعمل تركيا حيث تلتقي حدود البلدين.", {"تلتقي": None}, id="borders-meet"),
    pytest.param("تلتقي تركيا وفود البلدين.", {"تلتقي": "CONSULT"}, id="meets-envoys"),
    pytest.param("طالب الحزب التركي بتوقيع عقوبة السجن عليه.", {"توقيع": None}, id="imposes-a-penalty"),
    pytest.param("وقع الوزير التركي الاتفاق مع الحزب.", {"وقع": "AGREE"}, id="signs-a-deal"),
    pytest.param("قال الحزب إن خلافات وقعت مع تركيا.", {"وقعت": None}, id="quarrels-broke-out"),
]


@pytest.mark.parametrize(("text", "told"), ROWS)
def test_idle_word(text: str, told: dict[str, str | None]) -> None:
    events = read_article(Article.of(text, published="2024-03-05")).events
    found = {e.trigger.text: e.type for e in events}
    assert {k: found.get(k) for k in told} == told
