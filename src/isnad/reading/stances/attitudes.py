"""Words of attitude that describe one party by another: القوات الموالية للحكومة, حليف دمشق.

Whoever the word describes stands with or against whom its complement names. One of whom nothing else is known
is known by the attitude (القوات الموالية لفلان); whoever has an ally told with a pronoun (حليفه فلان) is the
nearest before who agrees with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from isnad.lexicons.tables import Row, values
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.stances.attitude_joined import of_many, with_joined
from isnad.reading.stances.attitude_words import (
    attitude_of,
    his_conduct,
    is_joined,
    is_suffixed,
    opens_attitude,
    with_taa,
)
from isnad.reading.stances.draft import StanceDraft, evidence_of, head_of, speaker_of, teller
from isnad.reading.stances.efforts import subject
from isnad.reading.stances.targets import Targets
from isnad.reading.statements.speakers import Speaker
from isnad.reading.words.lexis import words
from isnad.reading.words.nationality import bare_lands
from isnad.reading.words.party_words import head_in, opening, possessed, verbal
from isnad.reading.words.stance_words import denies, is_stance_word, signed, stance_kinds, stance_words
from isnad.spans import Span
from isnad.text.clitics import THIRD_PERSON
from isnad.text.folding import fold
from isnad.text.tokens import QUOTE_MARKS, Page

__all__ = ["attitude_stances"]

# Before those known by whom they back or oppose: of them one is told: وهو من أشد منتقدي فلان.
_MOST = words("foremost")
_ONE_OF = frozenset(fold(w) for w in ("من", "أحد", "إحدى"))
_MEANS = frozenset(fold(w) for w in ("عسكريا", "ماليا", "سياسيا", "جويا"))
_HE = frozenset(fold(w) for w in ("هو", "هي", "وهو", "وهي", "فهو", "فهي", "بأنه", "بأنها"))
# How soon before them a denial may stand.
_DENIED = 2
# How far before such words he may be named.
_NEAR = 6
# Words of place that look like words of attitude: على مقربة من.
_NEARBY = frozenset(((fold("على"), fold("مقربة")),))
_THAT_HE = words("that_he")
_WE = frozenset(fold(w) for w in ("نحن", "أنا", "إننا", "أننا", "إنني", "أنني", "ونحن", "وأنا", "وإننا"))
_BARE = "0"
_LOYAL, _FOR = fold("وفي"), fold("ل")
# After a hostile adjective: whose the hostility is.
_BY_WHOM = ([fold("من"), fold("قبل")], [fold("من"), fold("جانب")])
_BY = frozenset(fold(w) for w in ("من", "ل"))
_IN_HIS_HANDS = frozenset(fold(w) for w in ("بيد", "بأيدي"))  # بيد is "but" too
_SKIPPED = QUOTE_MARKS | {fold("مجرد")}
_BEING = words("being")
# Behind allies: who they are.
_SUCH_AS = frozenset(
    fold(w) for w in ("من", "أي", "مثل", "خاصة", "وخاصة", "خصوصا", "وخصوصا", "بينهم", "أبرزهم", "بمن")
)
_OF, _IN = fold("من"), fold("في")
_AT_THEIR = frozenset(fold(w) for w in ("وعلى", "على", "وفي", "في"))
_HEAD = frozenset(fold(w) for w in ("رأسهم", "رأسها", "مقدمتهم", "مقدمتها"))
_CLOSING = QUOTE_MARKS | {"،", ","}
# How many adjectives and marks of quotation may stand in a row.
_IN_A_ROW = 12


def attitude_stances(
    judges: Sequence[Speaker | None],
    parties: Parties,
    targets: Targets,
    holders: Sequence[int | None],
    at: Sequence[int],
) -> Iterator[StanceDraft]:
    """The stances that the words of attitude at tokens `at` tell, in text order."""
    page = parties.page
    attitudes = _Attitudes(page, parties, targets)
    for i in at:
        t, row = page.tokens[i], attitude_of(page.tokens[i].form)
        if (
            row is None
            or with_taa(t.text, row)
            or (attitudes.joined(i) and row["kind"] != "people" and not attitudes.goes_on(i, row))
        ):
            continue
        near = _DENIED + 2 * (row["kind"] == "alliance")  # لا تشكل فلانة | جزءا من التحالف
        if parties.cast.mention_of[i] >= 0 or any(denies(b.form) for b in page.tokens[max(0, i - near) : i]):
            continue
        if i and ((page.tokens[i - 1].form, t.form) in _NEARBY or attitudes.genitive(i, row)):
            continue
        told = holders[i]
        for who, whom in with_joined(parties, i, attitudes.pairs(i, row, teller(judges, told))):
            if (who.entity != whom.entity or who.entity < 0) and not _nameless_source(
                speaker_of(parties, who)
            ):
                if row["kind"] == "backed":
                    who, whom = whom, who
                yield StanceDraft(
                    from_=speaker_of(parties, who),
                    to=speaker_of(parties, whom),
                    sign=signed(row["sign"]),
                    evidence=evidence_of(
                        Span(t.start, t.end), (who if row["kind"] == "backed" else whom).span
                    ),
                    inside=holders[i],
                )


class _Attitudes:
    """Reads who is told to stand toward whom by one word of attitude after the other."""

    def __init__(self, page: Page, parties: Parties, targets: Targets) -> None:
        self.page, self.parties, self.targets = page, parties, targets

    def pairs(self, i: int, row: Row, speaker: Speaker | None) -> Iterator[tuple[Party, Party]]:
        """The pairs told by the word at token `i`, where `speaker` says it."""
        wanted = {fold(v) for v in values(row["complement"])}
        who = self._himself(i, speaker) or self._one_of(i)
        # فلان وحليفه فلان: the pronoun tells whose
        joined = self.joined(i) and not self._also(i)
        if who is None and row["kind"] != "people" and not joined:
            who = self._adjacent(i, row) or self._described(i, hostile=row["kind"] == "hostile")
        if who is not None and who.entity < 0 and is_suffixed(self.page.tokens[i].text):
            who = None  # آراء جاره فلان
        if who is None and row["kind"] in ("", "hostile"):
            who = self._behaving(i)
        whom = self._by_country(i) if row["kind"] == "backed" else self._meant_by_pronoun(i, who, wanted)
        doer, start = self._hostile_doer(i) if row["kind"] == "hostile" else (None, i + 1)
        end = self.page.tokens[i + 1].end if whom else -1
        if not whom:
            doer, phrase = self._led(i, row, wanted, doer, start)
            whom = self._whom(i, row, phrase) if phrase is not None else []
            end = self.page.tokens[phrase.last - 1].end if phrase is not None else -1
        if not whom and doer is not None and fold("ل") in wanted:
            whom, doer = [doer], None
        who = doer or who
        if who is None and whom and is_suffixed(self.page.tokens[i].text):
            who = self._antecedent(i, whom[0])
        nobody = who is None or (doer is None and who.entity < 0 and not who.name)
        if whom and nobody and row["kind"] == "hostile":
            return  # what is hostile is an act, and nobody
        if whom and doer is None and (who is None or who.entity < 0) and row["kind"] != "backed":
            # أنصار الرئيس …، وأفاد | الرئيس فلان: named farther on
            named = self.page.tokens[i].start < whom[0].span.start < end
            who = self._by_attitude(i, who, whom[0].span.end if named else end, row)
        bare = row["kind"] == "part" and self._named_next(i)
        if who is None or (bare and who.entity < 0):
            return  # ذراع دجلة
        for party in whom:
            place = self.parties.cast.type_of(party.entity) == "place"
            river = bare and place and not self._country(party)
            allied = is_stance_word(head_of(speaker_of(self.parties, party)), "coalition")
            if row["kind"] == "alliance" and not (allied and party.entity >= 0):
                continue  # عضو في المجلس
            if not river and not (row["kind"] == "near" and place):
                yield who, party

    def _led(
        self, i: int, row: Row, wanted: Set[str], doer: Party | None, start: int
    ) -> tuple[Party | None, Phrase | None]:
        """Whose the hostility is, and the phrase that the word at token `i` has for its complement."""
        in_hands = start < self._end(i) and self.page.tokens[start].form in _IN_HIS_HANDS
        start += in_hands and row["kind"] == "part"
        start = self.told_behind(i, row) or start
        start += row["kind"] == "alliance" and self._leads_to(start + 1, wanted)  # جزء أساسي | من التحالف
        of_side = start == i + 1 and _BARE in wanted and self._side_next(i)  # حليف | الحكومة
        first = start if of_side else self._past_adjectives(start)
        for phrase in self.parties.chunks(first, self._end(i)):
            prep = phrase.prep or _BARE
            if row["kind"] == "hostile" and doer is None and prep in _BY and phrase.mentions:
                doer = self.parties.party(phrase)
                continue
            described = opening(self.page.tokens[i].form).article and not phrase.mentions
            if prep == _BARE and (described or self._leads_to(phrase.last, wanted)):
                continue  # حليفا استراتيجيا لفلان، الشريك الرئيس
            near = phrase.first <= start + 2 + 4 * (doer is not None)
            return doer, phrase if near and prep in wanted else None
        return doer, None

    def _whom(self, i: int, row: Row, phrase: Phrase) -> list[Party]:
        """Those whom the complement of the word at token `i` names, and those joined to them."""
        whole = self.parties.conjoined(phrase, self._end(i))
        if row["kind"] != "hostile":  # حليف لقطر ولتركيا; but القوات الموالية لقطر | وتركيا
            whole = [q for q in whole if q is phrase or self._repeated(q, phrase)]
        whom = [p for q in whole if (p := self._complement(q))]
        if row["kind"] == "backed" and whom and whom[0].entity >= 0 and phrase.mentions:
            return self._joined_names(phrase)
        return whom

    def _hostile_doer(self, i: int) -> tuple[Party | None, int]:
        """Whose the hostility told at token `i` is by an adjective of country or after من قبل, and the token
        after it: الحملات العدائية التركية، المواقف العدائية من قبل فلان.
        """
        country = self.parties.nisbas(i)
        at = self._past_adjectives(i + 1)
        if len(country) == 1:
            return country[0], at
        if [t.form for t in self.page.tokens[at : at + 2]] not in _BY_WHOM:
            return None, i + 1
        phrase = self.parties.phrase(at + 2, self._end(i))
        if phrase is None:
            return None, i + 1
        named = [self.parties.party(phrase)] if phrase.mentions else self.parties.nisbas(phrase.first)
        told = self.parties.party(phrase) if not named else None
        if told is not None and self.parties.agent(told):
            named = [told]  # من قبل مسؤولين إيرانيين
        return (named[0] if len(named) == 1 else None), phrase.last

    def joined(self, i: int) -> bool:
        """Whether "and" stands on the word at token `i`, no letter of its own: والموالي، but not وفيا."""
        return self.parties.opening_at(i).conj != "" and is_joined(self.page.tokens[i].form)

    def goes_on(self, i: int, row: Row) -> bool:
        """Whether a word joined by و has its parties: named, or described by the adjective before it as well
        (فلانة المسلحة | والمتحالفة مع فلان).
        """
        return self.named(i, row) or self._also(i)

    def _also(self, i: int) -> bool:
        """Whether the word at token `i` is a second adjective: الحركة المسلحة | والمتحالفة مع فلان."""
        form, before = self.page.tokens[i].form, self.page.tokens[i - 1].form if i else ""
        quality = opening(before).article and not opening(before).prep and before.endswith(("ي", "ه"))
        return quality and opening(form).article and form[-1:] == before[-1:]

    def named(self, i: int, row: Row) -> bool:
        """Whether those whom a word with a pronoun means are told behind it: وحليفه | فلان، وحلفائهم من …"""
        return self.told_behind(i, row) > 0 or (is_suffixed(self.page.tokens[i].text) and self._named_next(i))

    def told_behind(self, i: int, row: Row) -> int:
        """The token from which those are named whom a word with a pronoun means: حلفائهم من | أنصار فلان،
        حلفاؤها، وعلى رأسهم | فلانة; 0 where they are not.
        """
        if _BARE not in values(row["complement"]) or not is_suffixed(self.page.tokens[i].text):
            return 0
        k, end = i + 1, self._end(i)
        while k < end and (self._adjective(k) or self.page.tokens[k].form in _CLOSING):
            k += 1
        forms = [t.form for t in self.page.tokens[k : min(end, k + 2)]]
        if len(forms) == 2 and forms[0] in _AT_THEIR and forms[1] in _HEAD:
            return k + 2
        if forms[:1] == [_IN] and k + 2 < end and opening(forms[1]).article and self._begins(k + 2):
            return k + 2  # شريكه في الائتلاف | فلان
        if not forms or forms[0] not in _SUCH_AS:
            return 0
        place = forms[0] == _OF and self.parties.cast.kind_at(k + len(forms) - 1) == "place"
        return 0 if place or head_in(forms[-1], "place") else k + 1  # حلفاؤها من محافظة فلانة

    def _begins(self, k: int) -> bool:
        """Whether a name begins at a token, and no other is joined by it to what is before."""
        return self.parties.cast.mention_of[k] >= 0 and not self.parties.opening_at(k).conj

    def _joined_names(self, phrase: Phrase) -> list[Party]:
        """Those named by a phrase and right behind it by others that و joins: من قطر وتركيا."""
        return self.targets.joined_at(self.parties.cast.mentions[phrase.mentions[0]])

    # -- who -----------------------------------------------------------------------------------------------

    def _himself(self, i: int, speaker: Speaker | None) -> Party | None:
        """Whoever says of himself what the word at token `i` tells: قال إنه متمسك بفلان، نحن متضامنون مع."""
        before = self.page.tokens[i - 1].form if i else ""
        if speaker is None or not (before in _THAT_HE or before in _WE):
            return None
        if before in _HE and i > 1 and self.parties.cast.mention_of[i - 2] >= 0:
            return None  # وصف فلان فلانة بأنها حليفة
        t = self.page.tokens[i]
        return Party(speaker.entity, Span(t.start, t.end), "" if speaker.entity >= 0 else speaker.text)

    def _adjacent(self, i: int, row: Row) -> Party | None:
        """The name right before, adjectives and marks of quotation aside, that agrees with the word."""
        k = i - 1
        if k > 0 and self.page.tokens[k].form in "،,-–" and self._apposed(i, row):
            k -= 1  # جماعة الراية، الفرع السوري لـ…
        predicate = k > 0 and self.page.tokens[k].form in _HE
        if predicate:
            k -= 1  # فلانة هي الحليف الأبرز لـ…، وصف فلانة بأنها شريك لـ…
        elif k > 1 and _is_copula(self.page.tokens[k].form) and self.parties.classes[k - 1] == "relative":
            predicate, k = True, k - 2  # فلانة التي | تعد حليفا لـ…
            k -= k > 0 and self.page.tokens[k].form in "،,"
        floor = max(0, k - _IN_A_ROW)
        while k > floor and (
            self._adjective(k) or self.page.tokens[k].form in _SKIPPED or self._as_what(k, i)
        ):
            k -= 1
        n = self.parties.cast.mention_of[k] if k >= 0 else -1
        if n < 0:
            return None
        m = self.parties.cast.mentions[n]
        apart = k < i - 1 and self.page.tokens[k + 1].form in "،,-–"  # فلانة، الداعم الرئيسي لـ…
        gender = (
            ""
            if row["kind"] in ("part", "alliance") or predicate or apart or of_many(self.page.tokens[i].form)
            else "f"
            if self.page.tokens[i].form.endswith("ه")
            else "m"
        )
        place = self.parties.cast.entities[m.entity].type == "place" and self.parties.located(m)
        return Party(m.entity, m.span) if self.parties.agrees(m, gender) and not place else None

    def _apposed(self, i: int, row: Row) -> bool:
        """Whether the word at token `i` may tell of the name before a comma: فلان، الموالي لفلان."""
        apposable = row["kind"] == "part" or opening(self.page.tokens[i].form).article
        return apposable or (row["kind"] == "" and (self._named_next(i) or self._side_next(i)))

    def _side_next(self, i: int) -> bool:
        """Whether a side that only one can be meant by stands right behind token `i`: حليف | الحكومة."""
        return i + 1 < len(self.page.tokens) and self.targets.side_told(i + 1, self._end(i)) is not None

    def _named_next(self, i: int) -> bool:
        """Whether a name stands right behind token `i`."""
        return i + 1 < len(self.page.tokens) and self.parties.cast.mention_of[i + 1] >= 0

    def _one_of(self, i: int) -> Party | None:
        """Of whom it is told that he is one of those whom the word at token `i` describes: وهو من أشد منتقدي
        فلان، فلان، أحد حلفاء فلان.
        """
        tokens, k = self.page.tokens, i - 1
        while k > 0 and tokens[k].form in _MOST:
            k -= 1
        first = self.page.sentences[self.page.sentence_of[i]].first
        if k >= first and k < i - 1 and self._told_so(k, first):
            k += 1  # يعد فلان | أبرز حلفاء فلان
        elif k < 1 or tokens[k].form not in _ONE_OF:
            return None
        floor = max(self.page.sentence(i).first, k - _NEAR)
        named = self._right_before(k, first) or self.parties.nearest(k, floor=floor)
        between = tokens[self.page.token_at(named.span.end - 1) + 1 : k] if named is not None else []
        plain = all(t.kind == "mark" or t.form in _HE or _is_copula(t.form) for t in between)
        return named if plain else None

    def _right_before(self, k: int, first: int) -> Party | None:
        """Who is named right before token `k`, pronouns and copulas aside: فلانة هي | أفضل صديق لفلان."""
        at = k - 1
        while at > first and (self.page.tokens[at].form in _HE or _is_copula(self.page.tokens[at].form)):
            at -= 1
        n = self.parties.cast.mention_of[at] if at >= first else -1
        m = self.parties.cast.mentions[n] if n >= 0 else None
        led = m is not None and self.parties.opening_at(m.lead).prep != ""
        return Party(m.entity, m.span) if m is not None and not led else None

    def _told_so(self, k: int, first: int) -> bool:
        """Whether token `k` ends the subject of a sentence that tells what one is: يعد فلان، فلان هو."""
        if self.page.tokens[k].form in _HE:
            return True
        n = self.parties.cast.mention_of[k]
        if n < 0:
            return False
        before = self.parties.cast.mentions[n].lead - 1
        return before >= first and _is_copula(self.page.tokens[before].form)

    def _leads_to(self, k: int, wanted: Set[str]) -> bool:
        """Whether a preposition of the complement leads the phrase at token `k`, adjectives before it."""
        if k >= len(self.page.tokens):
            return False
        form, led = self.page.tokens[k].form, wanted - {"", _BARE}
        return form in led or self.parties.opening_at(k).prep in led

    def _as_what(self, k: int, i: int) -> bool:
        """Whether token `k` tells as what one stands so by the word at token `i`: صديقا | مقربا من فلان."""
        forms = [self.page.tokens[n].form for n in (k, i)]
        return all(form.endswith("ا") and opens_attitude(form) for form in forms)

    def _adjective(self, k: int) -> bool:
        t = self.page.tokens[k]
        if t.kind != "word" or self.parties.cast.mention_of[k] >= 0 or not t.form.endswith(("ي", "ه")):
            return False
        return opening(t.form).article and not opening(t.form).prep

    def _described(self, i: int, *, hostile: bool) -> Party | None:
        """Whom the word at token `i` describes: the phrase right before it; the country of its adjective,
        where the phrase names nobody.
        """
        sentence = self.page.sentence(i)
        for _, phrase in self._ending_at(i, max(sentence.first, i - 6)):
            if not phrase.mentions and his_conduct(self.page.tokens[phrase.first].text):
                return self._antecedent(phrase.first, None)
            if not phrase.mentions and not self._fighters(phrase):
                for k in range(phrase.first + 1, phrase.last):
                    country = self.targets.land(k) if hostile else self.targets.nisba(k)
                    if country is not None:
                        return country
            party = self._apposed_to(phrase) or self.parties.party(phrase)
            marked = any(t.kind == "mark" and t.form in "،," for t in self.page.tokens[phrase.first : i])
            if party is not None and self.parties.agent(party) and not marked:
                return party
        return None

    def _apposed_to(self, phrase: Phrase) -> Party | None:
        """The person named right before what but tells his office: فلان المستشار | المقرب من فلان."""
        n = self.parties.cast.mention_of[phrase.first - 1] if phrase.first and not phrase.mentions else -1
        m = self.parties.cast.mentions[n] if n >= 0 else None
        person = m is not None and self.parties.cast.entities[m.entity].type == "person"
        office = phrase.article and not (phrase.prep or phrase.conj) and head_in(phrase.head, "office")
        return Party(m.entity, m.span) if m is not None and person and office else None

    def _fighters(self, phrase: Phrase) -> bool:
        """Whether a phrase tells men or forces, who are not their land: قوات تركية | مؤيدة لفلان."""
        form = self.page.tokens[phrase.first].form
        return head_in(phrase.head, "people") or is_stance_word(form, "armed")

    def _behaving(self, i: int) -> Party | None:
        """Who has the attitude that a noun right before token `i` tells, as the subject of its verb: تتبع قطر
        سياسة متشددة | تجاه فلان.
        """
        at = i - 1
        form = self.page.tokens[at].form if at > 0 else ""
        carries = is_stance_word(form, "conduct") or is_stance_word(form, "carrier")
        if not carries or opening(form).article or possessed(form):
            return None
        floor = max(self.page.sentence(i).first, at - _NEAR)
        near = ((k, self.page.tokens[k].form) for k in range(at - 1, floor - 1, -1))
        k = next((k for k, form in near if verbal(form) or is_stance_word(form, "directing")), -1)
        found = subject(self.parties, k, at, hidden=False) if k >= 0 else None
        return found if found is not None and self.parties.agent(found) else None

    def genitive(self, i: int, row: Row) -> bool:
        """Whether a word of opposition is the opposition that owns what is before it: أحزاب المعارضة."""
        before = self.page.tokens[i - 1] if i else None
        if before is None or before.kind != "word" or self.parties.cast.mention_of[i - 1] >= 0:
            return False
        article = opening(self.page.tokens[i].form).article
        bare = not opening(before.form).article and not possessed(before.form)
        return row["sign"] == "-" and article and bare and head_in(before.form, "body", "container", "force")

    def _antecedent(self, i: int, other: Party | None) -> Party | None:
        """Whom the pronoun on the word at token `i` means: حليفه فلان، مواقفه الداعمة لفلان."""
        form = self.page.tokens[i].form
        gender = "f" if form.endswith("ها") else "m" if form.endswith("ه") else ""
        sentence = self.page.sentence(i)
        found = self.parties.nearest(i, gender, floor=sentence.first)
        same = found is not None and other is not None and found.entity == other.entity
        town = found is not None and self.parties.town(found.entity) and not self.parties.seat(found.entity)
        return None if same or town else found

    def _by_country(self, i: int) -> list[Party]:
        """The land by which the word at token `i` tells that one is backed: المدعومة أمريكيا."""
        k = i + 1
        while k < len(self.page.tokens) and self.page.tokens[k].form in _MEANS:
            k += 1
        form = self.page.tokens[k].form if k < len(self.page.tokens) else ""
        land = self.parties.country_named(form.removesuffix("ا"), k) if form.endswith("يا") else None
        return [land] if land is not None else []

    def _meant_by_pronoun(self, i: int, who: Party | None, wanted: Set[str]) -> list[Party]:
        """Whom the pronoun after the word at token `i` means: فلان والقوات الموالية له."""
        form = self.page.tokens[i + 1].form if i + 1 < len(self.page.tokens) else ""
        prep = next((p for p in wanted if form.startswith(p) and form[len(p) :] in THIRD_PERSON), "")
        if not prep or who is None:
            return []
        suffix = form[len(prep) :]
        gender = "f" if suffix == "ها" else "m" if suffix == "ه" else ""
        floor = self.page.sentence(i).first
        before = self.page.token_at(who.span.start)
        found = self._joined_to(before, floor) or self.parties.nearest(before, gender, floor=floor)
        return [found] if found is not None and (found.entity != who.entity or found.entity < 0) else []

    def _joined_to(self, i: int, floor: int) -> Party | None:
        """To whom و joins the phrase at token `i`: الميليشيات المسلحة والقوات الموالية لها."""
        if self.parties.opening_at(i).conj != "و":
            return None
        for start, phrase in self._ending_at(i, max(floor, i - 4)):
            if phrase.mentions or is_stance_word(self.page.tokens[start].form, "camp"):
                return self.parties.party(phrase)
        return None

    def _ending_at(self, i: int, floor: int) -> Iterator[tuple[int, Phrase]]:
        """Where the phrases begin that end right before token `i`, the longest first, and they themselves."""
        for start in range(floor, i):
            phrase = self.parties.phrase(start, i)
            if phrase is not None and phrase.last == i:
                yield start, phrase

    def _by_attitude(self, i: int, who: Party | None, end: int, row: Row) -> Party | None:
        """Those known by nothing but the attitude, whose words end at `end`: القوات الموالية لفلان, حلفاء
        فلان. Enemies known so are nobody: أعداء الوطن.
        """
        t = self.page.tokens[i]
        if end < t.start:
            return who
        if who is not None and t.form.startswith("ال"):
            return Party(-1, Span(who.span.start, end))
        bare = not possessed(t.form) and t.form[-1:] != "ه" and not self.parties.opening_at(i + 1).prep
        if row["kind"] == "people" and bare:
            return Party(-1, Span(t.start + (self.parties.opening_at(i).conj != ""), end))
        if bare and self._named_next(i):
            return Party(-1, Span(t.start, end)) if row["sign"] == "+" else None
        return who

    def _country(self, party: Party) -> bool:
        name = self.parties.cast.entities[party.entity].name
        return fold(name).removeprefix("ال") in bare_lands()

    # -- whom ----------------------------------------------------------------------------------------------

    def _complement(self, phrase: Phrase) -> Party | None:
        """Whom a phrase names, even by an office that it ends with (حكومة الرئيس فلان); a body of which only
        one can be meant: الحكومة.
        """
        if phrase.mentions:
            return self.parties.party(phrase)
        named = next(self.targets.named(phrase.last, phrase.last + 3), None)
        if named is not None and phrase.first <= named.lead < phrase.last:
            return Party(named.entity, named.span)
        head = self.page.tokens[phrase.first].form
        body = head_in(phrase.head, "body", "force") or phrase.head in stance_words("power")
        if phrase.article and is_stance_word(head, "deal"):
            return self.targets.deal(phrase)
        if head_in(phrase.head, "office") and (phrase.article or phrase.last > phrase.first + 1):
            return self.parties.party(phrase)
        if (phrase.article and is_stance_word(head, "cause")) or (body and self.targets.definite(phrase)):
            return self.parties.party(phrase)
        if is_stance_word(head, "backing") or is_stance_word(head, "conduct"):  # فخور بالدعم التركي
            return next(
                (p for k in range(phrase.first + 1, phrase.last) if (p := self.targets.land(k))), None
            )
        return None

    def _repeated(self, phrase: Phrase, first: Phrase) -> bool:
        """Whether a phrase has the preposition glued to it that leads the first: حليف لقطر | ولتركيا."""
        return first.prep != "" and self.parties.opening_at(phrase.first).prep == first.prep

    def _past_adjectives(self, k: int) -> int:
        limit = min(len(self.page.tokens), k + _IN_A_ROW)
        while k < limit:
            form, before = self.page.tokens[k].form, self.page.tokens[k - 1].form
            if opens_attitude(form) and opening(form).article and opening(before).article:
                return limit  # الحزب المعارض | المؤيد لفلان: the nearer word's
            if not (self._adjective(k) or self._loyal(k)):
                break
            k += 1
        return k

    def _loyal(self, k: int) -> bool:
        """Whether "loyal" stands at a token, which is "and in" as well: شريك | وفي | لفلان."""
        at = k + 1 < len(self.page.tokens) and self.page.tokens[k].form == _LOYAL
        return at and self.parties.opening_at(k + 1).prep == _FOR

    def _end(self, i: int) -> int:
        return min(self.page.sentence(i).last, i + 14)


def _is_copula(form: str) -> bool:
    """Whether a folded word is a verb that tells what one is: كان، ويعد."""
    return form in _BEING or form.removeprefix("و") in _BEING


def _nameless_source(who: Speaker) -> bool:
    """Whether those are described who only tell the news: مصادر مقربة من فلان, but not عناصر موالية لفلان."""
    kinds = stance_kinds(head_of(who)) if who.entity < 0 else frozenset()
    return "anonymous" in kinds and "member" not in kinds
