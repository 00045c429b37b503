"""Clauses made up of every kind of subject with every kind of object: is each read as who does it to whom?

    python benchmarks/clauses.py
        the share read right by order of words, and the kinds of noun phrase that fail oftenest
    python benchmarks/clauses.py --order VSO --errors 30
        thirty of the clauses that are read otherwise, with what was read

Arabic writes no case, so that behind a verb only their shape tells where the subject ends and the object
begins: دعا مسؤول أمني | الحكومة إلى الحوار, "a security official called upon the government to talk". Every
clause is made up, and so are all names. A clause is right where its verb has one actor and one recipient,
each within its words and, where somebody is named, by that name, and where a verb of speech has the same
actor for its speaker. Some clauses stay ambiguous for a careful reader too (دعا رئيس الحكومة نادر العمري: is
he the head of government?), so that the share is to be compared with that of another day, not with 1.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple

import isnad
from isnad.records import Analysis

ORDERS = {"VSO": "{verb} {subject} {object} {rest} أمس.", "SVO": "{subject} {verb} {object} {rest} أمس."}
# Behind the clause, so that its page is of politics and names nobody in it.
PAGE = "\n\nوقالت الأحزاب في البرلمان إن الحرب مستمرة في البلاد وإن القتال لم يتوقف."


class Somebody(NamedTuple):
    """A noun phrase, and the name that it gives where that is not the whole of it."""

    words: str
    name: str = ""


class Verb(NamedTuple):
    """A verb of him and of her, what follows the object, and whether it reports what is said."""

    his: str
    hers: str
    rest: str
    says: bool = False


HE = (
    *map(Somebody, ("مسؤول أمني", "مسؤول أمني كبير", "نائب كويتي سابق", "ناشط حقوقي بارز", "حزب معارض")),
    *map(Somebody, ("مصدر في الوزارة", "عضو في البرلمان", "رئيس الحكومة", "رئيس الحكومة الليبية")),
    *map(Somebody, ("وزير خارجية ليبيا", "وزير الخارجية الليبي", "الأمين العام للحزب", "قاض ليبي")),
    *map(
        Somebody, ("المتحدث باسم الحركة", "سالم الحداد", "أحد قادة الحركة", "عدد من النواب", "عشرات النواب")
    ),
    *map(
        Somebody, ("ثلاثة نواب", "نواب من المعارضة", "نواب معارضون", "أهالي القرية", "سكان محليون", "محامون")
    ),
    *map(Somebody, ("خبراء في الأمم المتحدة", "البرلمان الليبي", "مجلس الأمن الدولي", "الاتحاد الأوروبي")),
    *map(Somebody, ("تحالف من الأحزاب", "الحزب الحاكم", "وفد من الحركة", "مسلحون مجهولون", "جنود ليبيون")),
    *map(Somebody, ("الجيش الليبي", "تنظيم النسر", "القضاء الليبي", "ناطق باسم الجيش", "زعماء دينيون")),
    Somebody("عضو مجلس النواب سالم الحداد", "سالم الحداد"),
    Somebody("رئيس حزب النورس سالم الحداد", "سالم الحداد"),
    Somebody("الوزير سالم الحداد", "سالم الحداد"),
    Somebody("الأمين العام لحزب النورس سالم الحداد", "سالم الحداد"),
    Somebody("سالم الحداد، رئيس الحزب،", "سالم الحداد"),
    Somebody("حزب النورس المعارض", "حزب النورس"),
    Somebody("القيادي في حركة النورس سالم الحداد", "سالم الحداد"),
    Somebody("الأمير سالم بن خالد الحداد", "سالم بن خالد الحداد"),
)
SHE = (
    *map(Somebody, ("منظمة حقوقية", "منظمة حقوقية دولية", "جماعة معارضة", "قوات المعارضة", "القوات التركية")),
    *map(Somebody, ("محكمة ليبية", "محكمة في ليبيا", "الشرطة", "صحيفة النهضة", "وزارة الخارجية الليبية")),
    *map(Somebody, ("ليبيا", "حركة النورس", "لجنة برلمانية", "دول عربية", "ثلاث دول", "عدة منظمات")),
    *map(Somebody, ("المعارضة الليبية", "سلطات الاحتلال", "ليلى الراعي", "قوة أمنية", "قوات من الجيش")),
    *map(Somebody, ("مجموعة مسلحة", "نقابة المحامين", "أسرة الضحية", "أحزاب معارضة", "الأمم المتحدة")),
    *map(Somebody, ("ميليشيات مسلحة", "رئيسة البرلمان", "الحكومة", "الحكومة الليبية المؤقتة", "قيادة الجيش")),
    Somebody("وزيرة الصحة ليلى الراعي", "ليلى الراعي"),
)
WHOM = (
    *map(Somebody, ("الحكومة", "الحكومة السودانية", "السودان", "وزير الداخلية", "نادر العمري", "حركة الفجر")),
    *map(Somebody, ("جماعة مسلحة", "ثلاثة ناشطين", "السفير السوداني", "سكان القرية", "قوات الأمن")),
    *map(Somebody, ("مجلس الأمن", "المجتمع الدولي", "دول المنطقة", "مسؤولين في الوزارة", "المعارضين")),
    *map(Somebody, ("ناشطا حقوقيا", "الجيش السوداني", "رئيس البرلمان")),
    *map(Somebody, ("المدنيين", "الفلسطينيين", "الصحفيين الأجانب", "اللاجئين السودانيين", "النساء")),
    *map(Somebody, ("العمال", "القضاة", "المتظاهرات", "عشرات المتظاهرين", "منظمات حقوقية", "ضابطين")),
    *map(Somebody, ("ناشطتين", "مدنيين", "صحفيين سودانيين", "نائبا معارضا", "سيدة سودانية")),
    *map(Somebody, ("أنصار الحزب", "موظفي الوزارة")),
    *map(Somebody, ("العائلة", "القبيلة", "الجمعية", "الهيئة", "القاضي", "المحامي", "الجندي", "المعارضة")),
    Somebody("وزير الداخلية نادر العمري", "نادر العمري"),
    Somebody("الرئيس نادر العمري", "نادر العمري"),
    Somebody("القيادي في حركة الفجر نادر العمري", "نادر العمري"),
)
VERBS = (
    Verb("دعا", "دعت", "إلى الحوار", says=True),
    Verb("اتهم", "اتهمت", "بالفساد", says=True),
    Verb("طالب", "طالبت", "بالاستقالة", says=True),
    Verb("هاجم", "هاجمت", "في المدينة"),
    Verb("اعتقل", "اعتقلت", "في المدينة"),
    Verb("انتقد", "انتقدت", "بشدة"),
    Verb("يدعم", "تدعم", "منذ سنوات"),
)


class Clause(NamedTuple):
    """One made-up clause and who should be found in it."""

    text: str
    verb: str
    says: bool
    subject: Somebody
    object: Somebody


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--order", choices=ORDERS, help="only the clauses of one order of words")
    parser.add_argument("--share", type=float, default=0.3, help="how many of the clauses are drawn")
    parser.add_argument("--seed", type=int, default=1, help="which ones")
    parser.add_argument("--errors", type=int, default=0, help="how many of those read otherwise to list")
    options = parser.parse_args(argv)
    if not 0 < options.share <= 1:
        parser.error("--share is more than 0 and at most 1")
    draw = random.Random(options.seed)
    for order in [options.order] if options.order else ORDERS:
        drawn = [c for c in clauses(ORDERS[order]) if draw.random() < options.share]
        wrong = [(c, told) for c in drawn if (told := read_otherwise(c)) is not None]
        print(f"{order}: {len(drawn)} clauses, {1 - len(wrong) / max(1, len(drawn)):.3f} right")
        for part in ("subject", "object"):
            print(f"  {part}s: {_oftenest([getattr(c, part).words for c, _ in wrong])}")
        for clause, told in draw.sample(wrong, min(options.errors, len(wrong))):
            print(f"  {clause.text}  {told}")
    return 0


def clauses(order: str) -> Iterator[Clause]:
    """Every clause of an order of words."""
    subjects = [*product(HE, (False,)), *product(SHE, (True,))]
    for (subject, her), whom, verb in product(subjects, WHOM, VERBS):
        form = verb.hers if her else verb.his
        text = order.format(verb=form, subject=subject.words, object=whom.words, rest=verb.rest)
        yield Clause(text, form, verb.says, subject, whom)


def read_otherwise(clause: Clause) -> str | None:
    """What is read of a clause instead of what it says; None where it is read right."""
    found = isnad.read(clause.text + PAGE, published="2024-05-08")
    name = {e.id: e.name for e in found.entities}
    event = next((e for e in found.events if e.trigger.text == clause.verb), None)
    if event is None:
        return "no event"
    actors, recipients = ([name[p] for p in group] for group in (event.actors, event.recipients))
    if not (_means(actors, clause.subject) and _means(recipients, clause.object)):
        return f"{actors} → {recipients}"
    speaker = _speaker(found, clause.verb)
    if clause.says and not _means([name.get(speaker, "")], clause.subject):
        return f"said by {name.get(speaker, 'nobody')}"
    return None


def _speaker(found: Analysis, verb: str) -> str:
    told = (s.speaker for s in found.statements if s.cue is not None and s.cue.text == verb)
    return next(told, None) or ""


def _means(group: Sequence[str], somebody: Somebody) -> bool:
    """Whether one party is told, by the name that a phrase gives or by words of it."""
    if len(group) != 1 or not group[0]:
        return False
    return group[0] == somebody.name if somebody.name else group[0] in somebody.words


def _oftenest(words: Sequence[str]) -> str:
    return ", ".join(f"{w} {n}" for w, n in Counter(words).most_common(8))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
