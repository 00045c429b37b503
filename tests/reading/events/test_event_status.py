"""What the verb before an event's noun, and what leads to it, say of its status."""

from __future__ import annotations

import pytest

from told_events import analyse

VERBS = [
    pytest.param(
        "قدمت الحركة مبادرة من خمس نقاط منها الهدنة.", "الهدنة", "unrealized", id="a-point-of-a-plan"
    ),
    pytest.param("سر الحركة في المدينة أمور منها الهدنة.", "الهدنة", "happened", id="one-of-some-things"),
    pytest.param("الحوار مع المعارضة ضرورة", "الحوار", "unrealized", id="needed-by-the-pages-last-word"),
    pytest.param("الحوار مع المعارضة أمر لا", "الحوار", "happened", id="cut-off-behind-no"),
    pytest.param("ستشارك القوات التركية في تحرير المدينة.", "تحرير", "unrealized", id="will-take-part"),
    pytest.param("شاركت القوات التركية في تحرير المدينة.", "تحرير", "happened", id="took-part"),
    pytest.param("قالت الحركة إن قواتها ستقوم بقصف المدينة.", "قصف", "unrealized", id="will-carry-out"),
    pytest.param("قالت الحركة إن قواتها قامت بقصف المدينة.", "قصف", "happened", id="carried-out"),
    pytest.param("قد تعود طهران إلى إغلاق المعابر.", "إغلاق المعابر", "unrealized", id="may-return-to"),
    pytest.param("لم يقم الجيش بقصف المدينة.", "قصف", "denied", id="did-not-carry-out"),
    pytest.param("لم يشعر الجيش بقصف المدينة.", "قصف", "happened", id="did-not-notice"),
    pytest.param("لن يقوم الوزير التركي بزيارة مصر.", "زيارة", "unrealized", id="will-not-carry-out"),
    pytest.param("سيندد الوزير التركي بقصف المدينة.", "قصف", "happened", id="will-condemn-what-was-done"),
    pytest.param("سير الناشطون في طهران مظاهرات.", "مظاهرات", "happened", id="a-perfect-with-those-letters"),
    pytest.param("من المفترض أن تبدأ المشاورات قرب فيينا.", "المشاورات", "unrealized", id="are-to-begin"),
    pytest.param("اختفى الوفد التركي قبل أن تبدأ المشاورات.", "المشاورات", "happened", id="before-it"),
    pytest.param("ستبقى العقوبات على طهران سنة.", "العقوبات", "happened", id="will-remain"),
    pytest.param("ستفرض واشنطن العقوبات على طهران.", "فرض العقوبات", "unrealized", id="will-be-laid"),
    pytest.param("حلق الطيران التركي من دون أن يشن غارات.", "غارات", "denied", id="without-carrying-out"),
    pytest.param("حلق الطيران التركي قبل أن يشن غارات.", "غارات", "happened", id="before-carrying-out"),
    pytest.param("وحالما يجري رفع العقوبات عن النمسا تعود.", "رفع العقوبات", "unrealized", id="once"),
    pytest.param("ستفعل إيران كل شيء لمساعدة حلفائها.", "مساعدة", "unrealized", id="will-do-all-to-help"),
    pytest.param("فعلت إيران كل شيء لمساعدة حلفائها.", "مساعدة", "happened", id="did-all-to-help"),
    pytest.param("يتعين على مصر رفع القيود عن السفر.", "رفع القيود", "unrealized", id="has-to"),
    pytest.param("يسهل على مصر رفع القيود عن السفر.", "رفع القيود", "happened", id="finds-it-easy"),
    pytest.param("تفكر مصر في الإفراج عن المعتقلين.", "الإفراج", "unrealized", id="thinks-of"),
    pytest.param("تفرح مصر في الإفراج عن المعتقلين.", "الإفراج", "happened", id="is-glad-at"),
]

LEADS = [
    pytest.param("قررت تركيا رفع شكوى ضد النمسا.", "شكوى", "unrealized", id="resolved-to"),
    pytest.param("جددت تركيا رفع شكوى ضد النمسا.", "شكوى", "happened", id="renewed"),
    pytest.param(
        "تصلح الفكرة قاعدة لإطلاق المفاوضات بين تركيا والنمسا.",
        "المفاوضات",
        "unrealized",
        id="to-launch-talks",
    ),
    pytest.param("نامت القرية قبل بدء الهدنة التركية.", "الهدنة", "unrealized", id="before-it-begins"),
    pytest.param("نامت القرية بعد بدء الهدنة التركية.", "الهدنة", "happened", id="after-it-began"),
    pytest.param("لم يكن اللقاء التركي النمساوي عاديا.", "اللقاء", "happened", id="what-it-was-not"),
    pytest.param("لم يكن هناك لقاء تركي نمساوي.", "لقاء", "denied", id="there-was-none"),
    pytest.param("ليست الزيارة التركية الأولى.", "الزيارة", "happened", id="what-it-is-not"),
    pytest.param("ليست المحادثات التركية جارية.", "المحادثات", "denied", id="it-is-not-going-on"),
    pytest.param("عاد الوفد بعد استئناف المحادثات التركية.", "المحادثات", "happened", id="after-resuming"),
    pytest.param("عاد الوفد إلى استئناف المحادثات التركية.", "المحادثات", "unrealized", id="to-resume"),
    pytest.param("شكرت مصر تركيا على ما قدمت من مساعدات.", "قدمت", "happened", id="for-what-she-gave"),
    pytest.param("قالت مصر: ما رفضت تركيا عرضها.", "رفضت", "denied", id="she-did-not-give"),
    pytest.param("أعلنت تركيا هدنة اعتبارا من مساء الاثنين.", "هدنة", "unrealized", id="as-of"),
    pytest.param("أعلنت تركيا هدنة بعد مساء الاثنين.", "هدنة", "happened", id="after-an-evening"),
    pytest.param(
        "رحبت النمسا بزيارة وزير الدفاع التركي المرتقبة.", "زيارة", "unrealized", id="awaited-far-behind"
    ),
    pytest.param("رحبت النمسا بزيارة الوزير التركي المرتقب.", "زيارة", "unrealized", id="awaited-near"),
    pytest.param("دعت مصر إلى البحث بناء على طلب تركيا.", "طلب", "happened", id="on-the-ground-of-a-request"),
    pytest.param("طالبت تركيا بالصحافي المعتقل لدى الحركة.", "المعتقل", "happened", id="who-is-held-is-held"),
    pytest.param("طالبت تركيا باعتقال الصحافي.", "اعتقال", "unrealized", id="that-he-be-held"),
    pytest.param("تركيا ملتزمة بدعم النمسا.", "دعم", "unrealized", id="bound-to-help"),
    pytest.param("تركيا فخورة بدعم النمسا.", "دعم", "happened", id="proud-to-help"),
    pytest.param("اضطر الجيش التركي للانسحاب من القرية.", "انسحاب", "happened", id="was-forced-to"),
    pytest.param("تجمع الجيش التركي للانسحاب من القرية.", "انسحاب", "unrealized", id="gathered-to"),
    pytest.param("أرجأ الوزير التركي زيارته إلى مصر.", "زيارته", "unrealized", id="put-off"),
    pytest.param("أنهى الوزير التركي زيارته إلى مصر.", "زيارته", "happened", id="ended"),
    pytest.param("لم تعقد روسيا وتركيا اجتماعا.", "اجتماعا", "denied", id="did-not-hold"),
    pytest.param("لم تعقد روسيا وتركيا الاجتماع.", "الاجتماع", "happened", id="did-not-hold-the-known"),
    pytest.param("لم يتوصل الوزير التركي ونظيره إلى اتفاق.", "اتفاق", "denied", id="did-not-reach"),
    pytest.param("فشلت مصر وإيران في التوصل إلى اتفاق.", "اتفاق", "denied", id="failed-to-reach"),
    pytest.param("فشلت مصر في حماية الوفد خلال قصف المدينة.", "قصف", "happened", id="failed-during"),
    pytest.param("فشلت إيران في عقد اجتماع مع مصر.", "اجتماع", "denied", id="failed-to-hold"),
    pytest.param("فشلت مصر في محاربة إيران.", "محاربة", "happened", id="failed-in-fighting"),
    pytest.param(
        "نددت طهران بالعقوبات التي تلوح بها واشنطن.", "العقوبات", "unrealized", id="that-it-waves-with"
    ),
    pytest.param("نددت طهران بالعقوبات التي تضر بها.", "العقوبات", "happened", id="that-harm-it"),
    pytest.param(
        "أكد الوزير أن ما يثار حول حشود نمساوية على الحدود الشرقية لا أساس له من الصحة.",
        "حشود",
        "denied",
        id="talk-that-is-untrue",
    ),
    pytest.param(
        "أكد الوزير أن ما يثار حول حشود تركية على الحدود صحيح.", "حشود", "happened", id="talk-that-is-true"
    ),
    pytest.param("تنفق ألمانيا مليون يورو إن رفضت إيران الخطة.", "رفضت", "unrealized", id="if-it-refuses"),
    pytest.param("أنفقت ألمانيا مليون يورو ثم رفضت إيران الخطة.", "رفضت", "happened", id="it-refused"),
    pytest.param(
        "يمكن أن تقود الخيوط إلى القبض على زعيم العصابة أو مقتله.", "مقتله", "unrealized", id="or-his-death"
    ),
    pytest.param(
        "قادت الخيوط إلى القبض على زعيم العصابة أو مقتله.", "مقتله", "happened", id="led-to-his-death"
    ),
    pytest.param(
        "قالت الحركة إنها ستواصل استهداف النواب.", "استهداف", "unrealized", id="will-go-on-striking"
    ),
    pytest.param("قالت تركيا إنها ستواصل دعم الجيش.", "دعم", "happened", id="will-go-on-backing"),
    pytest.param(
        "دعا الوزير التركي الحزب إلى النزول عن الجبل والحوار مع الحكومة.",
        "الحوار",
        "unrealized",
        id="and-that-too-is-asked",
    ),
    pytest.param(
        "دعا الوزير التركي الحزب إلى النزول عن عرشه بعد الحوار مع الحكومة.",
        "الحوار",
        "happened",
        id="after-what-was-done",
    ),
    pytest.param(
        "رحبت النقابة بالزيارة التي سيقوم بها الوزير التركي إلى عمان.",
        "الزيارة",
        "unrealized",
        id="that-will-be",
    ),
    pytest.param(
        "رحبت النقابة بالزيارة التي يعتزم الوزير التركي القيام بها إلى عمان.",
        "الزيارة",
        "unrealized",
        id="that-one-means-to-pay",
    ),
    pytest.param(
        "رحبت النقابة بالزيارة التي قام بها الوزير التركي إلى عمان.",
        "الزيارة",
        "happened",
        id="that-has-been",
    ),
    pytest.param("نددت النقابة التركية بأي اعتداء على الصيادين.", "اعتداء", "unrealized", id="whichever"),
    pytest.param("نددت النقابة التركية باعتداء على الصيادين.", "اعتداء", "happened", id="one-that-was"),
    pytest.param("قال الوزير إن الطريق إلى تحرير الجبل طويل.", "تحرير", "unrealized", id="the-way-to"),
    pytest.param(
        "قال الوزير إن إغلاق الطريق مرفوض.", "مرفوض", "happened", id="a-way-whose-closing-is-refused"
    ),
    pytest.param(
        "قطع الشبان الطريق للمطالبة برحيل الوزير التركي.", "مطالبة", "happened", id="a-way-that-is-cut"
    ),
    pytest.param("ستتجه القوات إلى تطهير الوادي.", "تطهير", "unrealized", id="will-turn-to"),
    pytest.param("اتجهت القوات إلى تطهير الوادي.", "تطهير", "happened", id="turned-to"),
    pytest.param("تستخدم تركيا القاعدة لشن هجمات على الحزب.", "هجمات", "unrealized", id="to-carry-out"),
    pytest.param("ردت تركيا بشن هجمات على الحزب.", "هجمات", "happened", id="by-carrying-out"),
    pytest.param("وصل الوفد التركي إلى جنيف لإجراء محادثات.", "محادثات", "unrealized", id="to-hold-talks"),
    pytest.param("أبدى الوزير التركي رغبة في التشاور مع مصر.", "التشاور", "unrealized", id="a-wish-to"),
    pytest.param("اتفق الوزيران في التشاور على الموعد.", "التشاور", "happened", id="agreed-at"),
    pytest.param("نتطلع لاجتماع هادئ مع الوفد التركي.", "اجتماع", "unrealized", id="looks-forward"),
    pytest.param(
        "دعت مصر تركيا إلى عدم التخلي عن السلام على الرغم من قصف المدينة.", "قصف", "happened", id="despite"
    ),
    pytest.param("دعت مصر تركيا إلى عدم قصف المدينة.", "قصف", "unrealized", id="asked-not-to"),
    pytest.param("طالب النواب بضمانات عاجلة إثر قصف المدينة.", "قصف", "happened", id="asked-for-after-harm"),
    pytest.param("طالب النواب بقصف المدينة.", "قصف", "unrealized", id="asked-for-harm"),
    pytest.param(
        "يهدف التحالف إلى دعم الحكومة التركية، ومحاصرة المدينة.", "محاصرة", "unrealized", id="joined"
    ),
    pytest.param(
        "نقلت القافلة إلى الحي الخاضع لسيطرة الجيش التركي.", "سيطرة", "happened", id="subject-to-control"
    ),
    pytest.param(
        "نقلت القافلة إلى الحي الملائم لسيطرة الجيش التركي.", "سيطرة", "unrealized", id="fit-for-control"
    ),
    pytest.param("نجح الجيش التركي، وحاصر المدينة.", "حاصر", "happened", id="a-verb-joined"),
    pytest.param("قتل شرطي في هجوم مسلح.", "هجوم", "happened", id="a-policeman-is-no-condition"),
    pytest.param("وضعوا شرطا: هجوم مسلح.", "هجوم", "happened", id="a-condition-before-a-colon"),
    pytest.param("بحث الوزيران الهجوم التركي.", "الهجوم", "happened", id="discussed-and-not-urged"),
    pytest.param("حرضت مصر تركيا على قصف المدينة.", "قصف", "unrealized", id="urged-to"),
    pytest.param("منعت مصر تركيا من قصف المدينة.", "قصف", "unrealized", id="kept-from"),
    pytest.param("ضغطت مصر على تركيا لدعم الحزب.", "دعم", "unrealized", id="pressed-for"),
    pytest.param(
        "ضغطت مصر على البرلمان بقيادة سالم الهدار لدعم الحزب.", "دعم", "unrealized", id="pressed-whose-head"
    ),
    pytest.param("أرغمت مصر تركيا على قصف المدينة.", "قصف", "happened", id="forced-to"),
    pytest.param("ضغطت مصر على تركيا بعد قصف المدينة.", "قصف", "happened", id="pressed-after"),
    pytest.param("قال النائب إن ما طالب به الحزب معروف.", "طالب", "happened", id="what-he-demanded"),
    pytest.param("وكتب النائب: ما طالب الحزب بشيء.", "طالب", "denied", id="he-demanded-nothing"),
    pytest.param(
        "حظر الجيش التركي السفر في محاولة لاحتواء هجمات الحزب.", "هجمات", "happened", id="contained"
    ),
    pytest.param("حظر الجيش التركي السفر في محاولة لشن هجمات.", "هجمات", "unrealized", id="tried"),
    pytest.param(
        "أيد الوزير التركي الاتفاق الذي جرى توقيعه في طهران.", "توقيعه", "happened", id="was-signed"
    ),
    pytest.param("قال الوزير إن طهران عادت للتفاوض مع تركيا.", "تفاوض", "happened", id="came-back-to-it"),
    pytest.param("جلست طهران للتفاوض مع تركيا.", "تفاوض", "unrealized", id="sat-down-to-it"),
    pytest.param("أفرجت طهران عنه مقابل تنازلات قدمتها تركيا.", "تنازلات", "happened", id="had-made-them"),
    pytest.param("أفرجت طهران عنه مقابل تنازلات من تركيا.", "تنازلات", "unrealized", id="in-return-for-them"),
    pytest.param("جاء الوفد التركي لبدء جولة مفاوضات مع طهران.", "مفاوضات", "unrealized", id="to-begin"),
    pytest.param("غاب الوفد التركي عن جولة مفاوضات مع طهران.", "مفاوضات", "happened", id="stays-away"),
    pytest.param("تخوف الوزير التركي من مغبة قصف طهران.", "قصف", "unrealized", id="what-may-come-of-it"),
    pytest.param(
        "قال الوزير التركي إن المفاوضات مع طهران ستبدأ السبت.", "المفاوضات", "unrealized", id="will-begin"
    ),
    pytest.param("قال الوزير التركي إن الغارات على طهران ستستمر.", "الغارات", "happened", id="will-go-on"),
    pytest.param(
        "أفرجت تركيا عن عشرة جنود، ثمرة لوساطة قطرية.", "وساطة", "happened", id="what-came-of-mediation"
    ),
    pytest.param("وصل الوزير التركي إلى طهران لوساطة قطرية.", "وساطة", "unrealized", id="for-mediation"),
    pytest.param(
        "ورأى الوزير التركي أن تحرير المدينة سيفتح الطريق.", "تحرير", "unrealized", id="what-it-will-do"
    ),
    pytest.param("ورأى الوزير التركي أن تحرير المدينة فتح الطريق.", "تحرير", "happened", id="what-it-did"),
    pytest.param(
        "أعلن الوزير التركي توقيع الاتفاق معها الشهر المقبل.", "توقيع الاتفاق", "unrealized", id="next-month"
    ),
    pytest.param(
        "أعلن الوزير التركي توقيع الاتفاق معها الشهر الماضي.", "توقيع الاتفاق", "happened", id="last-month"
    ),
]


@pytest.mark.parametrize(("text", "trigger", "status"), [*VERBS, *LEADS])
def test_status(text: str, trigger: str, status: str) -> None:
    found = [e for e in analyse(text).events if trigger.endswith(e.trigger.text)]
    assert [e.status for e in found] == [status]
    assert [text[e.trigger.span.start : e.trigger.span.end] for e in found] == [found[0].trigger.text]
