"""Words for blaming, refusing and yielding that any newspaper uses, and beside each its near neighbour that
tells no such act.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import Sides, sides_on, types_in

# The sentence, the word that carries the event, and its type; none where it carries no event of that kind.
BLAME = [
    pytest.param("شتم النائب التركي رئيس الحكومة.", "شتم", "ACCUSE", id="insults-a-ruler"),
    pytest.param("شتم السائق التركي جاره.", "شتم", None, id="insults-a-neighbour"),
    pytest.param("خوّن النائب التركي المعارضة.", "خوّن", "ACCUSE", id="calls-traitors"),
    pytest.param("قال الوزير التركي إن لغة التخوين لا تنفع.", "التخوين", None, id="talk-of-treason"),
    pytest.param("نددت تركيا بتكفير الحكام.", "تكفير", "ACCUSE", id="calls-rulers-unbelievers"),
    pytest.param("كتب الوزير التركي عن تكفير الذنوب.", "تكفير", None, id="atonement"),
    pytest.param("فضحت المنظمة التركية انتهاكات الشرطة.", "فضحت", "ACCUSE", id="exposes-abuses"),
    pytest.param("أظهرت تركيا كذب الوزير وفضحته.", "فضحته", None, id="exposes-him"),
    pytest.param("فضحت دموع الوزير التركي حزنه.", "فضحت", None, id="tears-betray-grief"),
    pytest.param("تطاول النائب التركي على الرئيس.", "تطاول", "ACCUSE", id="affronts"),
    pytest.param("قال الوزير التركي إن المدينة تطاول على مر السنين بنيانها.", "تطاول", None, id="towers"),
    pytest.param("تحاملت الصحيفة التركية على الحكومة.", "تحاملت", "ACCUSE", id="is-unfair-to"),
    pytest.param("تحامل الوزير التركي على نفسه ووقف.", "تحامل", None, id="pulls-himself-together"),
    pytest.param("افترى النائب التركي على الحكومة.", "افترى", "ACCUSE", id="slanders"),
    pytest.param("عابت تركيا على الأمم المتحدة بطءها.", "عابت", "ACCUSE", id="faults"),
    pytest.param("قال الوزير التركي إن الفقر لا يعيب أحدا.", "يعيب", None, id="is-no-shame"),
    pytest.param("غمز النائب التركي من قناة الحكومة.", "غمز", "ACCUSE", id="has-a-dig-at"),
    pytest.param("غمز النائب التركي بعينه.", "غمز", None, id="winks"),
    pytest.param("تلاسن النائب التركي والوزير.", "تلاسن", "ACCUSE", id="bandies-words"),
    pytest.param("تقاذفت الأحزاب التركية المسؤولية.", "تقاذفت", "ACCUSE", id="passes-the-blame"),
    pytest.param("تقاذفت الأمواج السفينة التركية.", "تقاذفت", None, id="waves-toss"),
    pytest.param("أشارت تركيا بأصابع الاتهام إلى إيران.", "أشارت", "ACCUSE", id="points-a-finger"),
    pytest.param("أشارت تركيا إلى إيران.", "أشارت", None, id="mentions"),
    pytest.param("وجه النائب أصابع الاتهام إلى إيران.", "وجه", "ACCUSE", id="turns-fingers-at"),
    pytest.param("قدمت النيابة التركية لائحة اتهام ضد الوزير.", "قدمت", "ACCUSE", id="files-an-indictment"),
    pytest.param("قدمت النيابة التركية لائحة بأسماء الفائزين.", "قدمت", None, id="files-a-list"),
    pytest.param("ألقت تركيا بالمسؤولية على إيران.", "ألقت", "ACCUSE", id="puts-the-blame-on"),
    pytest.param("ألقت تركيا الضوء على الأزمة.", "ألقت", None, id="sheds-light-on"),
    pytest.param("اعتبرت تركيا إيران مسؤولة عن الأزمة.", "اعتبرت", "ACCUSE", id="holds-responsible"),
    pytest.param("اعتبر الوزير التركي نفسه مسؤولا عن الأزمة.", "اعتبر", None, id="holds-himself-responsible"),
    pytest.param("نسبت النيابة التركية إلى الوزير تهمة الفساد.", "نسبت", "ACCUSE", id="charges-with"),
    pytest.param("نسبت الصحيفة التركية الصورة إلى وكالة.", "نسبت", None, id="credits-a-picture-to"),
    pytest.param("ادعت النيابة التركية على الوزير.", "ادعت", "ACCUSE", id="sues"),
    pytest.param("ادعت النيابة التركية أن الوزير مريض.", "ادعت", None, id="claims-that"),
    pytest.param("تحقق الشرطة التركية في ملابسات الهجوم.", "تحقق", "ACCUSE", id="looks-into"),
    pytest.param(
        "قالت تركيا إن نتائج التحقيق تظهر أن الاعتداء مدبر.", "التحقيق", None, id="what-an-inquiry-shows"
    ),
    pytest.param("تحقق الشركات التركية أرباحا في السوق.", "تحقق", None, id="makes-a-profit"),
    pytest.param("قالت تركيا إن الوزير خضع للتحقيق.", "تحقيق", "ACCUSE", id="comes-under-inquiry"),
    pytest.param("يمثل الوزير التركي أمام المحكمة غدا.", "يمثل", "ACCUSE", id="stands-before-a-court"),
    pytest.param("يمثل الوزير التركي بلاده في القمة.", "يمثل", None, id="stands-for-his-country"),
    pytest.param("طعن النائب التركي في نزاهة الوزير.", "طعن", "ACCUSE", id="impugns-honesty"),
    pytest.param("طعن النائب التركي في نتائج الانتخابات.", "طعن", "REJECT", id="contests-a-result"),
    pytest.param("تلاحق تركيا النائب قضائيا.", "تلاحق", "ACCUSE", id="takes-to-court"),
    pytest.param("تلاحق تركيا المهربين.", "تلاحق", "COERCE", id="hunts"),
    pytest.param("هاجمت الصحيفة التركية الحكومة.", "هاجمت", "ACCUSE", id="a-paper-attacks"),
    pytest.param("هاجمت القوات التركية القرية.", "هاجمت", "ASSAULT", id="troops-attack"),
    pytest.param("وجهت تركيا نقدا لاذعا إلى إيران.", "نقدا", "ACCUSE", id="criticism"),
    pytest.param("دفع الوزير التركي الثمن نقدا.", "نقدا", None, id="in-cash"),
    pytest.param("كال النائب التركي الشتائم للوزير.", "الشتائم", "ACCUSE", id="heaps-insults"),
    pytest.param("شن النائب التركي حملة شعواء على الوزير.", "حملة", "ACCUSE", id="a-campaign-of-words"),
    pytest.param("بدأ الوزير التركي حملة التبرع بالدم.", "حملة", None, id="a-campaign-for-blood"),
    pytest.param("وجه الرئيس توبيخا إلى الوزير التركي.", "توبيخا", "ACCUSE", id="a-rebuke-is-no-name"),
]
REFUSAL = [
    pytest.param("عصى الجنود الأتراك أوامر القائد.", "عصى", "REJECT", id="disobeys"),
    pytest.param("حمل الجنود الأتراك عصي القائد.", "عصي", None, id="sticks"),
    pytest.param("قاومت تركيا ضغوط إيران.", "قاومت", "REJECT", id="withstands-pressure"),
    pytest.param("قاومت المدينة التركية البرد.", "قاومت", None, id="withstands-cold"),
    pytest.param("أخلفت الحكومة التركية وعدها.", "أخلفت", "REJECT", id="fails-a-promise"),
    pytest.param("حنثت تركيا بوعدها.", "حنثت", "REJECT", id="breaks-her-word"),
    pytest.param("مزقت تركيا الاتفاقية.", "مزقت", "REJECT", id="tears-up-a-treaty"),
    pytest.param("مزق الوزير التركي الورقة.", "مزق", None, id="tears-up-paper"),
    pytest.param("أهملت الحكومة التركية مطالب الأحزاب.", "أهملت", "REJECT", id="neglects-demands"),
    pytest.param("أهمل الطالب التركي دروسه.", "أهمل", None, id="neglects-lessons"),
    pytest.param("استنكف الحزب التركي عن المشاركة.", "استنكف", "REJECT", id="disdains-to"),
    pytest.param("عزفت الأحزاب التركية عن الترشح.", "عزفت", "REJECT", id="stays-away-from"),
    pytest.param("عزفت الفرقة التركية النشيد.", "عزفت", None, id="plays-the-anthem"),
    pytest.param("تهربت تركيا من التزاماتها.", "تهربت", "REJECT", id="dodges-duties"),
    pytest.param("تهرب التاجر التركي من الضرائب.", "تهرب", None, id="dodges-taxes"),
    pytest.param("تخلت تركيا عن حلفائها.", "تخلت", "REJECT", id="abandons-allies"),
    pytest.param("تخلى الملك عن العرش أمام الوزير التركي.", "تخلى", "CONCEDE", id="abdicates"),
    pytest.param("تخلى الوزير التركي عن حلمه.", "تخلى", None, id="gives-up-a-dream"),
    pytest.param("أحبطت تركيا مشروع القرار.", "أحبطت", "REJECT", id="defeats-a-draft"),
    pytest.param("أحبطت تركيا هجوما.", "أحبطت", "COERCE", id="foils-an-attack"),
    pytest.param("أجهضت تركيا المفاوضات.", "أجهضت", "REJECT", id="aborts-talks"),
    pytest.param("خالفت تركيا قرار مجلس الأمن.", "خالفت", "REJECT", id="goes-against"),
    pytest.param("خالف السائق التركي إشارة المرور.", "خالف", None, id="jumps-a-light"),
    pytest.param("ضربت تركيا عرض الحائط بالقرار.", "ضربت", "REJECT", id="flouts"),
    pytest.param("أغلقت تركيا الباب أمام المفاوضات.", "أغلقت", "REJECT", id="shuts-the-door"),
    pytest.param("أغلق الحارس التركي الباب أمام المطر.", "أغلق", None, id="shuts-a-door"),
    pytest.param("أوصدت تركيا باب الحوار.", "أوصدت", "REJECT", id="bolts-the-door"),
    pytest.param("تصدى النواب الأتراك لقرار الحكومة.", "تصدى", "REJECT", id="stands-up-to-a-decision"),
    pytest.param("تراجعت تركيا عن قرارها.", "تراجعت", "CONCEDE", id="goes-back-on-a-decision"),
    pytest.param("فك الحزب التركي تحالفه مع الحركة.", "فك", "REJECT", id="ends-an-alliance"),
    pytest.param("أنهت تركيا العمل بالاتفاقية.", "أنهت", "REJECT", id="ends-a-treaty"),
    pytest.param("أنهت تركيا العمل في الجسر.", "أنهت", None, id="ends-work-on-a-bridge"),
    pytest.param("صوت النواب الأتراك لإسقاط الحكومة.", "صوت", "REJECT", id="votes-down"),
    pytest.param("استأنفت النيابة التركية الحكم.", "استأنفت", "REJECT", id="appeals"),
    pytest.param("استأنفت الشركة التركية العمل.", "استأنفت", None, id="goes-on-with-work"),
]
YIELDING = [
    pytest.param("أعتقت تركيا السجناء.", "أعتقت", "CONCEDE", id="sets-prisoners-free"),
    pytest.param("صفح الرئيس التركي عن المعارضين.", "صفح", "CONCEDE", id="pardons"),
    pytest.param("نشرت الصحيفة التركية على صفحتها خبرا عن الوزير.", "صفحتها", None, id="its-page"),
    pytest.param("تصفح الوزير التركي الكتاب.", "تصفح", None, id="leafs-through"),
    pytest.param("حكمت المحكمة التركية ببراءة الوزير.", "حكمت", "CONCEDE", id="acquits"),
    pytest.param("حذفت تركيا الحركة من قائمة الإرهاب.", "حذفت", "CONCEDE", id="strikes-off-a-list"),
    pytest.param("حذف الوزير التركي التغريدة.", "حذف", None, id="deletes-a-post"),
    pytest.param("استثنت تركيا العراق من العقوبات.", "استثنت", "CONCEDE", id="exempts-from-sanctions"),
    pytest.param("استثنت تركيا الأطفال من المسابقة.", "استثنت", None, id="leaves-children-out"),
    pytest.param("طالب الوزير التركي بإزالة العقوبات.", "إزالة", "CONCEDE", id="removing-sanctions"),
    pytest.param("بدأت تركيا إزالة الثلوج.", "إزالة", None, id="removing-snow"),
    pytest.param("امتثلت تركيا لضغوط إيران.", "امتثلت", "CONCEDE", id="bows-to-pressure"),
    pytest.param("امتثل المريض التركي للشفاء.", "امتثل", None, id="gets-well"),
    pytest.param("انحنت الحكومة التركية للعاصفة.", "انحنت", "CONCEDE", id="bows-to-the-storm"),
    pytest.param("انحنى الوزير التركي لالتقاط القلم.", "انحنى", None, id="bends-down"),
    pytest.param("رجعت الحكومة التركية عن قرارها.", "رجعت", "CONCEDE", id="takes-back"),
    pytest.param("رجعت الحكومة التركية إلى العاصمة.", "رجعت", None, id="comes-back"),
    pytest.param("استرضى الوزير التركي المعارضة.", "استرضى", "CONCEDE", id="appeases"),
    pytest.param("تقدم الوزير التركي باستقالته.", "تقدم", "CONCEDE", id="hands-in-his-resignation"),
    pytest.param("غادر الوزير التركي منصبه.", "غادر", "CONCEDE", id="leaves-office"),
    pytest.param("غادر الوزير التركي منزله.", "غادر", None, id="leaves-home"),
    pytest.param("جمدت إسرائيل الاستيطان.", "جمدت", "CONCEDE", id="freezes-settlement"),
    pytest.param("أوقفت إسرائيل بناء المستوطنات.", "أوقفت", "CONCEDE", id="stops-settlements"),
    pytest.param("أوقف العمال الأتراك إضرابهم.", "أوقف", "CONCEDE", id="ends-a-strike"),
    pytest.param("ألغت المحكمة التركية حكم الإعدام.", "ألغت", "CONCEDE", id="quashes-a-sentence"),
    pytest.param("ألغت تركيا ضريبة الدخل.", "ألغت", "CONCEDE", id="drops-a-tax"),
    pytest.param("سحب الحزب التركي شكواه ضد الوزير.", "سحب", "CONCEDE", id="withdraws-a-complaint"),
    pytest.param("سحب الوزير التركي تصريحاته.", "سحب", "CONCEDE", id="takes-his-words-back"),
    pytest.param("سحب الحارس التركي الكرسي.", "سحب", None, id="draws-a-chair"),
    pytest.param("اعتذرت تركيا عن تصريحات الوزير.", "اعتذرت", "CONCEDE", id="says-sorry-for"),
    pytest.param("اعتذر الوزير التركي عن الحضور.", "اعتذر", None, id="cannot-come"),
    pytest.param("نزلت الحكومة التركية عند رغبة الأحزاب.", "نزلت", "CONCEDE", id="gives-in-to-a-wish"),
    pytest.param("رفعت تركيا الإقامة الجبرية عن الوزير.", "رفعت", "CONCEDE", id="lifts-house-arrest"),
    pytest.param("نقل الرئيس التركي المريض صلاحياته إلى نائبه.", "صلاحياته", None, id="powers-are-no-act"),
    pytest.param("ونقلت الرئاسة التركية صلاحياتها إلى الحكومة.", "نقلت", "CONCEDE", id="hands-powers-over"),
    pytest.param("لبت الحكومة التركية مطالب الأحزاب.", "لبت", "CONCEDE", id="meets-demands"),
    pytest.param("لبى الوزير التركي دعوة العشاء.", "لبى", None, id="accepts-an-invitation"),
]


@pytest.mark.parametrize(("text", "word", "type_"), [*BLAME, *REFUSAL, *YIELDING])
def test_word(text: str, word: str, type_: str | None) -> None:
    assert types_in(text).get(word) == type_


# Who does it to whom.
SIDES = [
    pytest.param("عصى الجنود أوامر سالم الهدار.", "عصى", (["الجنود"], ["سالم الهدار"]), id="whose-orders"),
    pytest.param(
        "ألقت تركيا بالمسؤولية على إيران.", "ألقت", (["تركيا"], ["إيران"]), id="whom-the-blame-falls-on"
    ),
    pytest.param("مزقت تركيا الاتفاقية.", "مزقت", (["تركيا"], []), id="a-treaty-is-nobody"),
]


@pytest.mark.parametrize(("text", "word", "sides"), SIDES)
def test_sides(text: str, word: str, sides: Sides) -> None:
    assert sides_on(text, word)[0] == sides
