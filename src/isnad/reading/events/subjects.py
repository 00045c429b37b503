"""The subject that stands before a verb: through auxiliaries, asides and relative clauses."""

from __future__ import annotations

import re
from collections.abc import Sequence

from isnad.reading.events.after import before_members, described_by
from isnad.reading.events.agents import is_agentive
from isnad.reading.events.antecedents import joined_to, told_farther, where_before
from isnad.reading.events.groups import group_of
from isnad.reading.events.led_in import AS_FOR, PRESENTS, left_to, who_is
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.phrases.edges import past_picking
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.phrases.noun_words import ABOUT, ONE_OF_THEM
from isnad.reading.phrases.set_off import office_of
from isnad.reading.words.cast import NameMention
from isnad.reading.words.event_words import names_act
from isnad.reading.words.lexis import lex, words
from isnad.reading.words.party_words import head_in, possessed, prepositions, sound_plural, times, verbal
from isnad.text.folding import fold
from isnad.text.tokens import QUOTE_MARKS, Token

__all__ = [
    "THE_DAY",
    "antecedent",
    "clause_start",
    "described_subject",
    "lying_in",
    "no_longer",
    "official_of",
    "subject_before",
    "thing_before",
]


# The relative of one man or thing.
_HE_WHO = fold("الذي")
_THEY_WHO = fold("الذين")
# What heads the words before a relative; an adjective alone does not (القاعدة العسكرية الكبرى التي …).
_HEADS = ("people", "force", "body", "container", "office", "place", "thing")

# On which side of another a place lies: المكلا جنوب اليمن.
_SIDES = words("which_side")
# How long the letters are that tell a make: إف-16، ميغ-29.
_MAKE = 3
# What turns to another matter, and is nobody: من جهة أخرى | دمر الجيش، من طرف واحد.
_SIDES_OF_IT = tuple(fold(w) for w in ("جهة", "جهت", "جانب", "ناحية", "ناحيت", "طرف"))
# The shapes of broken plurals that places and things have, folded: مواقع، أهداف.
_BROKEN = re.compile(r"\w{2}ا\w{2}|ا\w{2}ا\w").fullmatch
# How far before its verb the subject of a clause stands that asides part from it.
_ASIDES = 25
# What is believed of somebody, and how far behind it the verb stands whose subject he is.
_BELIEVED = words("believed")
_BELIEF_REACH = 11
THE_DAY = frozenset(fold(w) for w in ("يوم", "ليلة", "ساعة", "لحظة", "سنة", "عام"))
"""What leads the day on which somebody did what a verb tells."""
# The verbs of لم يعد.
_NO_LONGER = frozenset(("يعد", "تعد", "يعودوا", "نعد"))
# What may open a clause before its subject: بالطبع | الحزب يرفض.
_SURELY = words("surely")
# What may stand between a subject and its verb beside negations and auxiliaries.
_BETWEEN = frozenset(fold(w) for w in ("سوف", "لا", "ما", "أيضا", "كانوا", "وقد"))
# What leads a condition behind في.
_CASES = frozenset(fold(w) for w in ("حال", "حالة"))
# Classes of words that stand between a subject and its verb, and of those that end no subject.
_WITH_VERB = frozenset(("qad", "negation", "aux", "time", "pronoun", "adverb"))
_LEADING = frozenset(("contrast", "subordinate", "as", "accord", "preposition", "occasion", "demonstrative"))
# What leads to the verb behind "as for him".
_SO = fold("ف")


def subject_before(parties: Parties, conj: str, number: str, i: int, floor: int) -> tuple[bool, list[Party]]:
    """Whether a relative pronoun opens the verb's clause, and the parties that stand before it as its
    subject.
    """
    as_for = conj == _SO and parties.page.tokens[floor].form in AS_FOR  # أما الجيش | فقصف القرية
    if conj and not as_for:
        return False, []
    if i > floor and parties.page.tokens[i - 1].form in THE_DAY:
        return False, []  # اختلف مع رفاقه يوم | صوت على الاتفاق
    told = _past_belief(parties, i, floor)
    if told >= 0:
        return False, described_by(parties, told, floor)
    left = left_to(parties, i, floor)
    if left:
        return False, left
    k = _before_auxiliaries(parties, i, floor)
    who = who_is(parties, i, floor)
    k = who if who >= 0 else k
    k = before_members(parties, k, floor) if number != "s" else k
    k = _before_make(parties, k, floor)
    if k < floor or _leads_clause(parties, k):
        return False, []
    if parties.relative(k):
        return True, antecedent(parties, k, floor)
    t = parties.page.tokens[k]
    if t.kind == "mark" and t.form in "،," and k > floor:
        # An aside between commas: the subject may stand before it.
        return False, _beyond_aside(parties, k, floor)
    if t.form == ":":
        return False, []  # جدة: اعتقلت الشرطة شابا
    return False, _up_to(parties, number, k, i, floor)


def _past_belief(parties: Parties, i: int, floor: int) -> int:
    """The token of the verb that tells who is believed to be the subject, indefinite before it, of the verb
    at token `i`; -1 where none does: مسلحون | يعتقد أنهم من الحركة هاجموا القرية.
    """
    tokens = parties.page.tokens
    for k in range(i - 3, max(floor, i - _BELIEF_REACH), -1):
        if tokens[k].kind != "word" or (
            k < i - 3 and lex(tokens[k].form).finite and tokens[k].form not in _BELIEVED
        ):
            return -1
        if tokens[k].form in _BELIEVED:
            that = lex(tokens[k + 1].form)
            return k if that.that == "" and that.suffix else -1
    return -1


def described_subject(parties: Parties, gender: str, number: str, i: int, floor: int) -> list[Party]:
    """The indefinite people or body that the verb at token `i` describes, its auxiliaries between them:
    اعتقلوا طلابا كانوا | يتظاهرون، خلية كانت | تستعد لمهاجمة السفارة; of a thing none, nor of من جهة أخرى.
    """
    at = _before_auxiliaries(parties, i, floor) + 1
    one = before_members(parties, at - 1, floor) + 1 if number != "s" else at
    if one < at and parties.page.tokens[one].form in ONE_OF_THEM:
        at = one  # مسلحين أحدهم ضابط | خططوا لقصف المدينة
    if at < i and parties.page.tokens[at].form[:1] in ("و", "ف"):
        return []  # من طرف واحد ولن | تلتزم الحركة
    found = described_by(parties, at, floor)
    if not found or found[0].entity >= 0 or any(suffix for _, suffix in parties.bound(i + 1, i + 2)):
        return []  # قرية | يسيطر عليها الجيش
    if parties.opening_at(at - 1).article:
        return []  # طيران التحالف | تمكن
    words = parties.folded_words(found[0])
    head = next((w for w in words if not head_in(w, "number", "quantity")), words[0])
    group = sound_plural(head) or head_in(head, "people", "container", "force", "body")
    start = parties.page.token_at(found[0].span.start)
    as_such = start > floor and possessed(parties.page.tokens[start - 1].form)  # بصفته محاميا | انتقد فلان
    man = words[-1].endswith("ا") and head_in(head.removesuffix("ا"), "office") and not as_such
    group = group or man  # اعتقلت الشرطة ناشطا | انتقد الرئيس
    if not group or head_in(head, "thing", "place") or head.startswith(_SIDES_OF_IT) or possessed(words[0]):
        return []
    if number != "s":
        return found if not head.endswith("ه") else []
    hers = found[0].span.of(parties.page.text).split()[words.index(head)].endswith(("ة", "ات"))
    return found if not head.endswith(("ين", "ون")) and gender in ("", "f" if hers else "m") else []


def thing_before(parties: Parties, gender: str, i: int, floor: int) -> bool:
    """Whether a definite act or thing that agrees with the verb at token `i` stands right before it at the
    head of its clause, whose subject it is: أعلن الناطق أن ضربات الحلف | دعمت الفصائل.
    """
    k = _before_auxiliaries(parties, i, floor)
    if k < floor or parties.page.tokens[k].kind != "word" or _leads_clause(parties, k):
        return False
    phrase = _phrase_up_to(parties, "s", k, i, floor)[1]
    if phrase is None or phrase.prep or phrase.last != k + 1 or head_in(phrase.head, "time"):
        return False
    head = parties.page.tokens[phrase.first]
    definite = phrase.article or phrase.mentions or parties.opening_at(k).article
    hers = head.text.endswith(("ة", "ات"))
    act = names_act(head.form[parties.opening_at(phrase.first).skip :]) or head.form.endswith("ات")
    named = parties.cast.mention_of[phrase.first] >= 0
    agrees = hers == (gender == "f")
    return bool(definite) and act and agrees and not (named or is_agentive(parties, phrase))


def _before_make(parties: Parties, k: int, floor: int) -> int:
    """The last token before what tells the make of an aircraft or the like that ends at token `k`, or `k`:
    مقاتلات | إف-16 قصفت.
    """
    tokens = parties.page.tokens
    if k - 3 < floor or tokens[k].kind != "number" or tokens[k - 1].form not in ("-", "–"):
        return k
    return k - 3 if tokens[k - 2].kind == "word" and len(tokens[k - 2].form) <= _MAKE else k


def _before_auxiliaries(parties: Parties, i: int, floor: int) -> int:
    """The last token before the verb at `i` that is no auxiliary, negation or time of it."""
    tokens, classes, k = parties.page.tokens, parties.classes, i - 1
    while (
        k >= floor
        and tokens[k].kind == "word"
        and parties.cast.mention_of[k] < 0
        and (classes[k] in _WITH_VERB or tokens[k].form in _BETWEEN)
    ):
        k -= 1
    return k


def _leads_clause(parties: Parties, k: int) -> bool:
    """Whether the word at token `k` leads a clause or a phrase, and ends no subject: أن، لكن، بعد، هذا."""
    if parties.cast.mention_of[k] >= 0:
        return False
    tokens = parties.page.tokens
    if tokens[k].form in _CASES and k > 0 and tokens[k - 1].form == "في":
        return True  # في حال | رفضت الحركة الهدنة
    return lex(tokens[k].form).that is not None or parties.classes[k] in _LEADING


def _up_to(parties: Parties, number: str, k: int, i: int, floor: int) -> list[Party]:
    """The parties of the phrase whose last word stands at token `k`, the subject of the verb at `i`."""
    tokens = parties.page.tokens
    start, phrase = _phrase_up_to(parties, number, k, i, floor)
    if start > floor and parties.classes[start - 1] == "relative" and verbal(tokens[start].form):
        return _past_relative(parties, start - 1, i, floor)
    if phrase is None or phrase.prep:
        return []
    if parties.cast.mention_of[start] < 0 and not phrase.article and verbal(tokens[start].form):
        return []
    if not phrase.mentions and head_in(tokens[phrase.first].form, "time"):
        return []  # ذلك المساء | فجر مسلح حزامه
    group, last = group_of(parties, phrase, i)
    behind = (n for n in range(last, k + 1) if tokens[n].kind == "word" and parties.cast.mention_of[n] < 0)
    return [] if any(lex(tokens[n].form).finite for n in behind) else group


def _past_relative(parties: Parties, at: int, i: int, floor: int) -> list[Party]:
    """Whom the relative clause at token `at` is about where another verb at token `i`, which agrees with it,
    goes on with the sentence: القوات التي انتشرت هناك | فرقت الجمع.
    """
    form, verb = parties.page.tokens[at].form, parties.page.tokens[i].form
    feminine = verb.endswith("ت") or verb.startswith("ت")
    if (form == "التي") != feminine or form not in ("التي", "الذي"):
        return []
    group = antecedent(parties, at, floor)
    k = parties.page.token_at(group[0].span.start) if group else 0
    led = k > floor and (parties.classes[k - 1] == "preposition" or bool(parties.opening_at(k).prep))
    return [] if led else group


def _phrase_up_to(parties: Parties, number: str, k: int, i: int, floor: int) -> tuple[int, Phrase | None]:
    """Where the last phrase before the verb at token `i` begins, and the phrase."""
    tokens = parties.page.tokens
    start = clause_start(parties, k, floor)
    if start > k:
        return start, None
    while start < k and tokens[start].kind == "number" and not _follows_word(parties, start):
        start += 1
    start += start < k and tokens[start].form in ABOUT  # نحو مئة مقاتل هاجموا
    if start < k and tokens[start].form in PRESENTS:
        start += 1 + (parties.classes[start + 1] == "pronoun")
    start += start < k and tokens[start].form.removeprefix("و") in _SURELY
    phrase = parties.phrase(start, i)
    if number != "s" or (phrase is not None and phrase.last < k and tokens[phrase.last].form == "من"):
        return start, phrase
    if phrase is None or phrase.prep or parties.conjoined(phrase, i)[-1].last <= k:
        start = _last_joined(parties, start, k)
        phrase = parties.phrase(start, i)
    return start, phrase


def _last_joined(parties: Parties, start: int, k: int) -> int:
    """Before a verb in the singular, the phrase after the last و begins a clause of its own: … والمعارضة
    ترفض.
    """
    tokens = parties.page.tokens
    for n in range(k, start, -1):
        if tokens[n].form == "و" and n + 1 < k and tokens[n + 1].kind == "mark":
            phrase = parties.phrase(n + 1, k + 1)  # و«اتحاد العمال» يلوح
            return n + 1 if phrase is not None and phrase.last == k + 1 else start
        if parties.opens_joined(n) and _joins_where(parties, n):
            return start
        if parties.opens_joined(n) and not possessed(tokens[n].form):  # شمال المدينة وغربها | يخضع
            phrase = parties.phrase(n, k + 1)
            if phrase is not None and phrase.last == k + 1:
                return n
            return start
    return start


def _joins_where(parties: Parties, n: int) -> bool:
    """Whether the name at token `n` is joined to that of a place where something is: في سوريا | والعراق."""
    places = parties.cast.kind_at(n - 1) == parties.cast.kind_at(n) == "place"
    return places and parties.located(parties.cast.mentions[parties.cast.mention_of[n - 1]])


def clause_start(parties: Parties, k: int, floor: int) -> int:
    """The first token of the clause that token `k` belongs to."""
    tokens, classes = parties.page.tokens, parties.classes
    n, closed = k, False
    while n > floor and k - n < 25:
        t = tokens[n - 1]
        if parties.cast.mention_of[n - 1] >= 0:
            n -= 1
            continue
        if t.kind == "break":
            break
        if t.kind == "mark":
            if t.form in ")]" or (
                parties.page.quote_of[n - 1] >= 0
                and parties.page.quote_of[n - 1] == parties.page.quote_of[max(0, n - 2)]
            ):
                q = parties.page.quote_of[n - 1]
                if t.form in ")]":
                    n -= 1
                    closed = True
                    continue
                if parties.page.quotes[q].close == n - 1 and n - 1 - parties.page.quotes[q].open <= 7:
                    n = parties.page.quotes[q].open
                    continue
            if t.form in '«»“”"' and n - 1 > floor and parties.page.quote_of[n - 1] >= 0:
                quote = parties.page.quotes[parties.page.quote_of[n - 1]]
                if quote.close - quote.open <= 7 and quote.open == n - 1:
                    n -= 1
                    continue
            if closed and t.form in "([":
                n, closed = n - 1, False
                continue
            break
        if classes[n - 1] in ("contrast", "subordinate", "relative", "as", "aux"):
            break
        if lex(t.form).that is not None or no_longer(tokens, n - 1):
            break
        n -= 1
    return n


def no_longer(tokens: Sequence[Token], k: int) -> bool:
    """Whether the verb at token `k` only says that what follows ended: لم يعد | الحزب يدعم الحكومة."""
    return k > 0 and tokens[k].form in _NO_LONGER and tokens[k - 1].form.removeprefix("و") == "لم"


def _follows_word(parties: Parties, k: int) -> bool:
    """Whether token `k` has a word or number before it, and does not open its line or what a mark parts."""
    return k > 0 and parties.page.tokens[k - 1].kind not in ("mark", "break")


def antecedent(parties: Parties, k: int, floor: int) -> list[Party]:
    """Whom a relative pronoun at token `k` takes up: who stands right before it, with those joined to him."""
    found = _before_relative(parties, k, floor)
    before = joined_to(parties, found[-1], parties.page.tokens[k].form, floor) if found else []
    return [*before, *found]


def _before_relative(parties: Parties, k: int, floor: int) -> list[Party]:
    """Who stands right before a relative pronoun at token `k`."""
    at = k - 1
    tokens = parties.page.tokens
    told = office_of(parties.page, parties.cast, at)
    if told >= 0:
        return [Party(parties.cast.mentions[told].entity, parties.cast.mentions[told].span)]
    if at > floor and parties.classes[at] == "pronoun":
        at, k = at - 1, at  # تركيا هي | التي قصفت
    while at > floor and tokens[at].kind == "mark":
        at -= 1
    if at < 0:
        return []
    m = parties.cast.mention_of[at]
    if m >= 0:
        mention = parties.cast.mentions[m]
        if parties.cast.kind_at(at) == "place":
            mention = lying_in(parties, m) or mention
        form = tokens[k].form
        farther = told_farther(parties, mention, form, floor)
        if not farther and parties.cast.kind_at(at) == "place":
            farther = where_before(parties, mention, form, floor)
        if farther:
            return farther
        bearer = official_of(parties, mention) if tokens[k].form == _HE_WHO else None
        if bearer is not None and not parties.agrees(mention, "m"):
            return [bearer]  # زعيم حركة الغد | الذي
        return [Party(mention.entity, mention.span)]
    if tokens[at].form in times():
        return []  # في الوقت الذي يزور الوفد …
    named = _named_before_adjective(parties, at, floor)
    if named:
        first = parties.page.token_at(named[0].span.start)
        n = parties.cast.mention_of[first]
        mention = parties.cast.mentions[n]
        meant = lying_in(parties, n) if parties.cast.kind_at(first) == "place" else None
        if meant is not None:
            mention, named = meant, [Party(meant.entity, meant.span)]
        return told_farther(parties, mention, tokens[k].form, floor) or named
    end = at + 1 if tokens[k].form == _THEY_WHO else k  # المستوطنين، | الذين: a comma may part them
    found: Party | None = None
    for start in (at - 1, at, at - 2, at - 3):
        if start < floor or tokens[start].kind != "word":
            continue
        phrase = parties.phrase(start, end)
        party = parties.party(phrase) if phrase is not None and phrase.last == end else None
        if party is not None and (party.entity >= 0 or head_in(tokens[start].form, *_HEADS)):
            return [party]
        found = found or (party if start >= at - 1 else None)
    return [found] if found is not None else []


def official_of(parties: Parties, m: NameMention) -> Party | None:
    """The man whose office is over the body named there, where his noun stands right before its name: محافظ |
    البنك المركزي.
    """
    at = min(m.lead, m.first) - 1
    if at < 0 or parties.cast.entities[m.entity].type != "organization" or parties.opening_at(at).article:
        return None
    t = parties.page.tokens[at]
    office = head_in(t.form, "office") and not t.text.endswith(("ة", "ات", "اء"))
    phrase = parties.phrase(at, m.last) if office else None
    return parties.party(phrase) if phrase is not None and phrase.last >= m.last else None


def _named_before_adjective(parties: Parties, at: int, floor: int) -> list[Party]:
    """The body whose name the definite adjective at token `at` describes, where no noun governs it, or one
    with which it does not agree: ضد «حزب الغد» المحظور | الذي، مواقع حزب الغد المحظور | الذي, not هجوم الحزب
    الأخير الذي.
    """
    tokens, end = parties.page.tokens, at - 1
    while end > floor and parties.closes_quotation(end):
        end -= 1
    m = parties.cast.mention_of[end] if end > floor else -1
    if m < 0 or not tokens[at].form.startswith("ال") or parties.cast.kind_at(end) != "organization":
        return []
    mention = parties.cast.mentions[m]
    first = min(mention.lead, mention.first)
    while first > floor and tokens[first - 1].kind == "mark":
        first -= 1
    led = first <= floor or tokens[first - 1].form in prepositions() or parties.opening_at(first).prep
    apart = led or _disagrees(parties, first - 1, at)
    return [Party(mention.entity, mention.span)] if apart else []


def _disagrees(parties: Parties, k: int, at: int) -> bool:
    """Whether a masculine adjective at token `at` cannot describe the word at token `k`: a name, a verb, or a
    noun for a woman or several.
    """
    t = parties.page.tokens[k]
    if parties.page.tokens[at].text.endswith(("ة", "ات")):
        return False
    bare = t.form[parties.opening_at(k).skip :]
    several = t.text.endswith(("ة", "ات", "و")) or (_BROKEN(bare) and head_in(bare, "place", "thing"))
    return bool(several) or parties.cast.mention_of[k] >= 0 or verbal(t.form)


def lying_in(parties: Parties, m: int) -> NameMention | None:
    """The place named right before that of mention `m`, where `m` only tells where that one lies: مدينة
    الزهور في ولاية السنديان | التي …
    """
    if m < 1:
        return None
    before, mention = parties.cast.mentions[m - 1], parties.cast.mentions[m]
    if parties.cast.kind_at(before.last - 1) != "place" or mention.first - before.last > 3:
        return None
    tokens, words = parties.page.tokens, range(before.last, mention.first + 1)
    led = bool(parties.opening_at(mention.lead).prep) or any(
        parties.classes[k] == "preposition" or tokens[k].form in _SIDES for k in words
    )
    words = words[1:] if tokens[before.last].form in QUOTE_MARKS else words  # حي «الزهور» بمدينة السنديان
    apart = any(tokens[k].kind != "word" or parties.opens_joined(k) for k in words)
    return before if led and not apart else None


def _beyond_aside(parties: Parties, k: int, floor: int) -> list[Party]:
    """Who opens the clause before the asides of which the last ends with the comma at token `k`: أن الحكومة،
    المكونة من عدة أحزاب، | ستعلن.
    """
    tokens = parties.page.tokens
    for n in range(k - 1, max(floor, k - _ASIDES), -1):
        comma = tokens[n].kind == "mark" and tokens[n].form in "،,"
        if comma and (opener := _opens_clause(parties, n, floor)):
            return opener
        if tokens[n].kind == "break" or tokens[n].form in ".؛:":
            break
    start = clause_start(parties, k - 1, floor)
    phrase = parties.phrase(start, k) if start < k else None
    if phrase is not None and not phrase.prep and phrase.last == k and phrase.mentions:
        party = parties.party(phrase)
        return [party] if party is not None else []
    return []


def _opens_clause(parties: Parties, n: int, floor: int) -> list[Party]:
    """Who is all of the clause up to the comma at token `n`: a name, or a definite body or people behind أن,
    or several of whom some are picked out: أحزاب عدة | ، بينها حزب الغد، قاطعت.
    """
    tokens, at = parties.page.tokens, n - 1
    while at > floor and tokens[at].kind == "mark" and tokens[at].form in '»”")':
        at -= 1
    start = clause_start(parties, n - 1, floor)
    phrase = parties.phrase(start, n) if start < n else None
    if phrase is None or phrase.prep or phrase.last != n:
        return []
    if past_picking(tokens, n) > n:
        return group_of(parties, phrase, len(tokens))[0]
    named = parties.cast.mention_of[at] >= 0
    that = start > 0 and lex(tokens[start - 1].form).that is not None
    party = parties.party(phrase) if named or (that and phrase.article) else None
    return [party] if party is not None and (named or parties.agent(party)) else []
