"""What only looks like a date and is none.

Numbers that count (قتل 2015 شخصا), names that hold a day (حركة 20 فبراير, "the 20 February movement"), اليوم
that means "nowadays", the Friday of صلاة الجمعة, distances from something else than the article's day (قبل
عامين من وفاته).
"""

from __future__ import annotations

from datetime import date

from isnad.reading.dates.shapes import Shape
from isnad.reading.dates.tense import FROM_THEN, Around, tense_of, verb_tense
from isnad.reading.dates.words import senses

__all__ = ["Doubts"]

_OPENERS = frozenset('(«"“[')
_CLEAR = frozenset(("في", "وفي", "منذ", "ومنذ", "حتي", "بحلول"))
"""The prepositions after which a number from 1900 on is hardly a count."""

# What makes اليوم the day after or before one told; what may part a distance from its anchor.
_OTHER_DAY = frozenset(("التالي", "السابق"))
_PARTING = "الفاصله"
_ONLY = frozenset(("فقط", "تقريبا"))
# How many tokens a name in quotation marks has at the most.
_NAME = 6
# How many words a sentence's topic has at the most: العالم كله.
_TOPIC = 2


class Doubts:
    """Judges the shapes of one page, which come in text order."""

    def __init__(self, around: Around, published: date | None) -> None:
        self.around = around
        self.tokens = around.tokens
        self.last_year = (published.year if published else 2030) + 40
        self.named_until = -9
        """The end of the last expression that was only a name (ثورتي «25 يناير» و«30 يونيو»)."""

    def is_date(self, shape: Shape) -> bool:
        """Whether the expression places something in time."""
        if shape.kind == "year":
            return not shape.bare or self._is_year(shape)
        if shape.kind == "feast":
            fixed = shape.deixis or shape.year or shape.year_ref
            kinds = ("daypart", "holiday")
            before = shape.first - 1
            return bool(fixed) or self._timely(before) or any(self.around.any(before, k) for k in kinds)
        if shape.kind == "ago":
            return self._is_anchored(shape)
        if shape.kind != "point":
            return True
        if shape.month:
            return bool(shape.year or shape.year_ref or shape.deixis) or not self._is_name(shape)
        if shape.offset is None:
            return self._is_weekday(shape)
        return bool(shape.weekday) or self._is_day_word(shape)

    # -- years

    def _is_year(self, shape: Shape) -> bool:
        """Whether a bare number is a year: في 2013, موازنة 2020; not قرار 2015, 2000 قرية."""
        form, i = self.around.form, shape.first
        if shape.year_last or shape.calendar != "gregorian":
            return True
        after = form(shape.last)
        if form(i) != str(shape.year) or not 1900 <= shape.year <= self.last_year:
            return False
        if (
            after in ("/", "-", "%", "٪", ".")
            and form(shape.last + 1).isdigit()
            and not self._spaced(shape.last + 1)
        ):
            return False
        before = i - 1
        while form(before) in _OPENERS and before >= 0:
            before -= 1
        if form(before) == "/" and self.around.any(before - 1, "era"):
            return True  # 1436هـ/2015م
        counts = self._counts(shape)
        if form(before) in ("،", ",", "و", "او") and form(before - 1).isdigit():
            return len(form(before - 1)) == 4 and not counts
        if before < 0 or self.tokens[before].kind != "word" or self.around.any(before, "notyear"):
            return False
        if form(before) in _CLEAR and shape.year % 100:
            return not (counts and after.endswith("ا"))
        if self._timely(before):
            return not counts
        if before != i - 1:
            return after in (")", "»")
        if shape.bare == "era" and after.isdigit():
            return False  # 2000م2, a surface
        return shape.year % 50 != 0 and not counts and form(before) != "ال" and not verb_tense(form(before))

    def _spaced(self, i: int) -> bool:
        return self.tokens[i].space

    def _timely(self, i: int) -> bool:
        return self.around.form(i) == "او" or any(
            self.around.any(i, k) for k in ("bound", "part", "yearword")
        )

    def _counts(self, shape: Shape) -> bool:
        """Whether the number counts the word after it: 2015 شخصا, 2003 أشخاص, 2000 قرية."""
        j = shape.last
        if j >= len(self.tokens) or self.tokens[j].kind != "word":
            return self.around.form(j) in ("%", "$", "٪")
        form = self.tokens[j].form
        if self.around.has(j, "function") or form.startswith(("ال", "و")) or verb_tense(form):
            return False
        if shape.year % 100 > 10:
            return form[-1] in ("ا", "ه") and len(form) > 3 and form[0] not in "لبك"
        return True

    # -- days

    def _is_day_word(self, shape: Shape) -> bool:
        """Whether أمس, غدا, اليوم stand for their day; not بأمس الحاجة, حزب الغد, اليوم الوطني."""
        form, i = self.around.form, shape.first
        if form(i) in ("بامس", "كامس", "بغد"):
            return False
        if shape.offset == 0 and shape.bare.endswith("اليوم"):
            if shape.last - i > 1:
                return form(shape.last) not in _OTHER_DAY  # حتى صباح اليوم التالي
            return self._is_today(shape)
        if form(shape.last) in ("القريب", "الحاجه") or form(i - 1) == "بين":
            return False
        if form(i).endswith("الليله") and (
            form(shape.last) == _PARTING or self.around.has(i - 1, "pointer", "same")
        ):
            return False  # في تلك الليلة, الليلة الفاصلة بين السبت والأحد
        return shape.offset != 1 or self._is_tomorrow(shape)

    def _is_tomorrow(self, shape: Shape) -> bool:
        """Whether غدا is the next day: not in حزب الغد, لو فُتحت غدا, سندينه غدا إن تكرر."""
        i = shape.first
        if any(self._who_today(k) for k in range(max(0, i - 3), i)):
            return False  # من يزرع اليوم يحصد غدا
        if shape.last - i == 1 and self.around.form(i) in ("الغد", "للغد", "والغد"):
            return self.around.form(i - 1) == "من" and self.around.form(i - 2) in FROM_THEN
        if self.around.form(i) == "غد" and self.around.any(i - 1, "namer"):
            return False  # حزب غد البلاد
        if self.around.has(shape.last, "if"):
            return False
        return all(self.around.form(k) not in ("لو", "ولو") for k in range(max(0, i - 6), i))

    def _is_today(self, shape: Shape) -> bool:
        around, i = self.around, shape.first
        if any(s.kind == "day" and s.prep for s in senses(around.form(i))):
            return False  # 40 برميلا باليوم
        quote = around.quote(i)
        if quote and quote[1] == shape.last and quote[1] - quote[0] < 5:
            return False  # «السهل اليوم», the name of a newspaper
        if around.form(i - 1) == "(" and around.form(shape.last) == ")":
            return False
        if around.has(i - 1, "nottoday", "before") or around.has(shape.last, "nottoday", "after"):
            return False
        if (
            around.any(shape.last, "ordinal")
            or around.any(shape.last, "deixis")
            or around.any(i - 1, "pointer")
        ):
            return False
        return not self._is_nowadays(shape) and not self._opens_clause(shape)

    def _who_today(self, i: int) -> bool:
        """من يزرع | اليوم: whether token `i` is "today" behind "who" and his verb."""
        if i < 2 or self.around.form(i) != "اليوم":
            return False
        who, form = self.around.form(i - 2).removeprefix("و"), self.around.form(i - 1)
        return who == "من" and form[:1] == "ي" and len(form) > 3 and not senses(form)

    def _opens_clause(self, shape: Shape) -> bool:
        """واليوم تقف قريتنا وحدها: at the head of a clause, with no past verb after it, it is "nowadays"."""
        around, i = self.around, shape.first
        after = around.form(shape.last)
        if verb_tense(after) or after in ("", "\n"):
            return False
        quote = around.quote(i)
        head = i == around.page.sentence(i).first or (quote and quote[0] == i - 1)
        if head or around.form(i - 1) in (":", "لكن", "و") or around.form(i)[0] == "و":
            return True
        return around.imperfect(shape.last) and self._behind_topic(i)

    def _behind_topic(self, i: int) -> bool:
        """فالقرى اليوم تعيش: whether nothing but the definite noun that a sentence is of stands before token
        `i`, and no headline ends there (الوزير اليوم يفتتح السد).
        """
        first = self.around.page.sentence(i).first
        topic = self.around.form(first).removeprefix("ف" if first < i else "").removeprefix("و")
        told = any(verb_tense(self.around.form(k)) or self.around.any(k, "bound") for k in range(first, i))
        return first > 0 and 0 < i - first <= _TOPIC and topic.startswith("ال") and not told

    def _is_nowadays(self, shape: Shape) -> bool:
        """لكن العقوبات اليوم تنسف الطاولة, ما يحدث اليوم, نحن اليوم."""
        around, i = self.around, shape.first
        first = around.page.sentence(i).first
        we = around.form(i - 1)
        told = around.form(i - 2) == "كما" or around.has(i - 2, "relative")
        if we[:1] == "ن" and len(we) > 3 and (told or we[-1] in "ها") and not senses(we):
            return True  # ما نراه اليوم, كما نشاهد اليوم
        for k in range(i - 1, max(first, i - 4) - 1, -1):
            if around.has(k, "nowadays"):
                return True
            # أن تبدأ اليوم is the clause of a verb, أن الشباب اليوم that of a noun
            of_noun = not around.imperfect(k + 1) or around.imperfect(shape.last)
            if i - k <= 3 and of_noun and around.has(k, "nominal"):
                return not verb_tense(around.form(shape.last))
            if i - k <= 2 and around.form(k) == "ما" and around.imperfect(k + 1):
                return True
        return self._who_today(i)

    def _is_weekday(self, shape: Shape) -> bool:
        """Whether the name of a weekday is a day: not صلاة الجمعة, الاثنين معا "both", السبت من كل أسبوع."""
        around, i = self.around, shape.first
        if around.bare(i - 1, "notday"):
            return False
        both = shape.last - i == 1 and any(
            s.kind == "weekday" and s.alone == "no" for s in senses(around.form(i))
        )
        if both and (
            around.form(i - 1) in ("بين", "كلا", "كلي") or around.form(shape.last) in ("معا", "كانا", "هما")
        ):
            return False
        for k in range(shape.last, min(shape.last + 5, len(self.tokens))):
            if around.form(k) in ("كل", "بكل") and around.any(k + 1, "unit"):
                return False
        return True

    def _is_name(self, shape: Shape) -> bool:
        """Whether a day or month without a year is what something is called: قوى 14 آذار, ثورة 25 يناير."""
        form, i = self.around.form, shape.first - 1
        while form(i) and (form(i) in _OPENERS or form(i) in ("ال", "و")):
            i -= 1
        again = i in (self.named_until, self.named_until - 1)
        if again or self.around.bare(i, "namer") or self._is_quoted_name(shape):
            self.named_until = shape.last
            return True
        return False

    def _is_quoted_name(self, shape: Shape) -> bool:
        """Whether a month is all that a quotation holds (سيارات «نيسان»), or the date ends a quoted name
        («حركة شباب 9 مارس»).
        """
        quote = self.around.quote(shape.first)
        if quote is None or quote[1] != shape.last:
            return False
        whole = quote[0] == shape.first - 1 and not shape.days
        return whole or (quote[1] - quote[0] <= _NAME and self.around.bare(quote[0] + 1, "namer"))

    # -- distances

    def _is_anchored(self, shape: Shape) -> bool:
        """Whether a distance is measured from the article's day: قبل عامين; not قبل عامين من وفاته.

        Round scores of years (منذ ثلاثين عاما) are vague. After بعد the day told before is the
        anchor, in a tale of the past: ثم أعلنت النيابة بعد يومين.
        """
        around = self.around
        after = around.form(shape.last)
        if after in _ONLY or (after in ("،", ",") and around.form(shape.last + 1) == "من"):
            after = around.form(shape.last + 1)
        if shape.direction != "since" and after in ("من", "علي", "ان"):
            return False
        if shape.unit == "year" and shape.count >= 20 and shape.count % 10 == 0:
            return False
        if shape.direction != "after":
            return True
        if around.any(shape.first - 1, "unit"):
            return False  # يوما بعد يوم
        if shape.unit not in ("day", "week") or shape.count > 10 or around.quote(shape.first):
            return False
        return after not in ("لكن", "بل") and "future" not in (around.tense(shape), tense_of(after))
