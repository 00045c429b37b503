"""To whom it is done, where no phrase of the event's own frame tells it: the addressee before what is asked,
whoever does something, who is set free.
"""

from __future__ import annotations

from isnad.reading.events.able import ALL, WHO
from isnad.reading.events.addressees import EventAddressees
from isnad.reading.events.after import what_follows
from isnad.reading.events.agents import is_agentive
from isnad.reading.events.beyond_titles import beyond_title, offices_behind, part_offices, said_in_words
from isnad.reading.events.carriers import brought_to, carries
from isnad.reading.events.context import Found, event_noun
from isnad.reading.events.dispersed import dispersed
from isnad.reading.events.governed import WARNS
from isnad.reading.events.groups import group_of, told_in
from isnad.reading.events.leads import lead_of
from isnad.reading.events.meetings import guest_behind, welcomers
from isnad.reading.events.objects import (
    AGAINST,
    PERSONAL,
    VISIT,
    is_place,
    owned_things,
    recipients_led,
)
from isnad.reading.events.pronouns import ADDRESSING
from isnad.reading.events.taking_part import take_part
from isnad.reading.events.things import PARDON, suffix_of
from isnad.reading.events.whose_doing import doer_told
from isnad.reading.parties.parties import Party
from isnad.reading.phrases.edges import bracket_end
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.words.event_types import EXPELS, JUDGED, SUFFERED
from isnad.reading.words.event_words import core_in
from isnad.reading.words.lexis import lex, nouns, words
from isnad.reading.words.party_words import (
    head_in,
    month_names,
    possessed,
    prepositions,
    verbal,
)
from isnad.spans import Span
from isnad.text.clitics import THIRD_SINGULAR
from isnad.text.folding import fold

__all__ = ["EventRecipients"]

# Whoever expels or recalls one of these does it to the state that sent him.
_ENVOYS = frozenset(fold(w) for w in ("سفير", "سفيرة", "سفراء", "القائم", "قائم", "ملحق", "قنصل", "دبلوماسي"))

# Which of them are recalled tells nothing of where from: سحب السفير اللبناني من أنقرة.
_RECALL = "سحب"
# What opens the thing that is asked, behind the one asked.
_TO = frozenset(fold(w) for w in ("إلى", "أن", "بأن", "على"))

# What one is arrested on, and how far behind the arrest it stands.
_CHARGE, _CHARGE_REACH = "تهمة", 14

# What one has and is deprived of.
_OWNED = words("owned")

# By which one is supplied, and how far behind the word that cuts it.
_ALONG, _LINES = 4, frozenset(fold(w) for w in ("خط", "خطوط", "طريق", "طرق"))
# Verbs that may address nobody; and how many words make a title of an office behind a name.
_ADDRESSED_OR_NOT = frozenset(("دعا", "طالب", "حذر"))
_TITLE = 3

# How many words describe people told by what they do; and how far behind the verb an aside ends.
_WHOEVER = 7
_ASIDE = 10
# What tells by the way who somebody is: دعا فلان وهو وزير سابق إلى …
_AND_HE = words("and_he")
# What من makes a preposition with: من دون شروط.
_OUT_OF = frozenset(fold(w) for w in ("دون", "غير", "قبل", "بعد", "خلال", "أجل"))
# With whom one talks, and how far behind the word.
_WITH, _ASIDE_OF_TALKS = fold("مع"), 24
# In what land one talks, and how far behind the word.
_INSIDE, _NEAR_TALKS = fold("في"), 3
# How one comes to where one visits somebody, and how far before the word.
_COMES = words("comes_to")
_COMING_REACH = 24
_TO_WHOM = fold("إلى")
# Verbs whose object is who is blamed.
_ACCUSES = frozenset(("اتهم", "انتقد"))
# What is said of a plea or plan that somebody made, how far behind what is done to it, and what leads to him.
_PUT = frozenset(fold(w) for w in ("مقدم", "مقدمة", "مرفوع", "مرفوعة", "مطروح", "مطروحة", "صادر", "صادرة"))
_PUT_REACH, _FROM, _ON_BEHALF = 10, fold("من"), frozenset(fold(w) for w in ("قبل", "جانب", "طرف"))
# Adjectives of what is raised against somebody.
_AGAINST = words("raised_by")
# Types of what may be said to reach somebody: طالت العقوبات الوزير.
_LAID_ON = frozenset(("SANCTION", "ACCUSE"))
# Types whose object may stand behind an aside in commas.
_PAST_COMMA = SUFFERED | JUDGED | {"CONSULT"}


class EventRecipients(EventAddressees):
    """Fills the recipients that an event's own clause leaves open."""

    def receive(self, f: Found) -> None:
        """Look for the recipient of an event that is completed and has none."""
        self._force_by_pronoun(f)
        self._set_right(f)
        cleared = f.token > 0 and self.page.tokens[f.token - 1].form == "من"  # برأته من تهمة القتل
        if f.word.lemma == _CHARGE and (f.word.prep == "ب" or cleared):
            self._charged_with(f)
            return
        if f.word.kind == "masdar" and not any(map(self.parties.agent, f.roles.recipients)):
            f.roles.recipients = self._directed_at(f) or f.roles.recipients  # حظر السلاح المفروض على هولندا
        if not f.roles.recipients:
            f.roles.recipients = self._others(f, self._by_frame(f) or self._by_act(f))

    def _set_right(self, f: Found) -> None:
        """Take from those told what only describes them, and add those who belong to them."""
        f.roles.recipients = self._without_acts(f, self._untitled(f, f.roles.recipients))
        self._beyond_office(f)
        f.roles.recipients = beyond_title(self.parties, f)
        self._hindered(f)
        self._owner_by_pronoun(f)
        self._held_by(f)
        self._where_it_lies(f)
        self._of_state(f)
        self._with_where(f)
        self._add_companions(f)
        take_part(self.parties, f)
        plover = f.sense.plover
        if plover == "CONSULT" or plover in SUFFERED:
            self._add_heads(f)
        if plover == "SANCTION" and f.sense.object_at >= 0:
            self._to_state(f)
        if plover == "CONSULT":
            self._meet(f)
        if f.roles.passive and f.word.kind == "verb" and plover in SUFFERED:
            self._struck_past_comma(f)
        part_offices(self.parties, f)
        said_in_words(self.parties, f)

    def _by_frame(self, f: Found) -> list[Party]:
        """Who stands where the frame of the event has its recipient, beyond what parts them."""
        direct = "0" in f.sense.recipient
        group = self._own_people(f) if direct else []
        if not group and direct and f.own >= 0 and f.sense.plover in ADDRESSING:
            group = self._behind_text(f) or self._untitled(f, self._addressee(f))
        if not group and direct and f.word.kind != "noun" and not f.word.suffix:
            group = self._whoever(f) or self._past_comma(f)
        group = group or self._whoever_led(f)
        if not group and f.word.kind == "verb" and f.sense.plover != "RETREAT":
            group = self._led_past_comma(f)
        return group

    def _by_act(self, f: Found) -> list[Party]:
        """Who is told by what is done: the freed by their release, the visited by where one arrives."""
        group: list[Party] = []
        plover, kind = f.sense.plover, f.word.kind
        if plover in ("CONCEDE", "AID") and f.sense.object_at >= 0:
            group = self._freed(f)
        group = group or self._behind_word(f) or self._sentenced(f)
        if not group and plover in ("SANCTION", "COERCE"):
            group = self._deprived(f)
        group = group or self._voted_on(f)
        if not group and plover in JUDGED:
            group = self._behind_thing(f) or self._doer_of_what(f) or self._put_forward(f)
        if not group and plover == "CONSULT" and "مع" in f.sense.recipient:
            group = self._with_whom(f) or self._talks_in(f)
        if not group and f.word.lemma == VISIT and kind != "verb":
            group = self._visited_behind(f) or self._arrived_at(f) or self._visited_before(f)
        if not group and kind in ("masdar", "noun"):
            group = self._put_to(f) or self._directed_at(f) or self._rejecting(f)
        if not group and plover in SUFFERED:
            group = self._struck(f) or self._struck_by(f) or dispersed(self.parties, f)
        if not group and plover == "PROTEST" and kind in ("noun", "masdar"):
            group = self._raised_against(f)
        if not group and plover in _LAID_ON and kind != "verb":
            group = [p for p in self._struck(f) if self.parties.agent(p)]  # طالت العقوبات | ثلاثة وزراء
        sent = kind != "verb" or (
            f.sense.object_at >= 0 and carries(self.page.tokens[f.sense.object_at].form)
        )
        if not group and (plover == "AID" or f.word.lemma == PARDON) and sent:
            group = brought_to(self.parties, f.token, f.limit)
        return group

    def _put_forward(self, f: Found) -> list[Party]:
        """Who put forward what is refused or judged: رفض المقترح المقدم من | روسيا، من قبل | الحزب."""
        tokens = self.page.tokens
        for k in range(f.last + 1, min(f.limit - 2, f.last + _PUT_REACH)):
            if tokens[k].kind == "break" or tokens[k].form in ".؛:":
                return []
            if core_in(tokens[k].form, _PUT) and tokens[k + 1].form == _FROM:
                at = k + 2 + (tokens[k + 2].form in _ON_BEHALF)
                phrase = self.parties.phrase(at, f.limit, _FROM)
                group = group_of(self.parties, phrase, f.limit)[0] if phrase is not None else []
                return [p for p in group if self.parties.agent(p)]
        return []

    def _raised_against(self, f: Found) -> list[Party]:
        """Against whom a protest is by an adjective: مظاهرات منددة | بحكم العسكر، شعارات مناهضة | للحكومة."""
        for k in range(f.last, min(f.limit - 1, f.last + _ALONG)):
            if self.page.tokens[k].kind != "word":
                return []
            if core_in(self.page.tokens[k].form, _AGAINST):
                led = self.parties.phrase(k + 1, f.limit)
                whose = self.parties.phrase(k + 2, f.limit) if led is not None and led.last > k + 2 else None
                for phrase in (led, whose) if led is not None and led.prep in ("ل", "ب") else ():
                    group = group_of(self.parties, phrase, f.limit)[0] if phrase is not None else []
                    if group and all(map(self.parties.agent, group)):
                        return group
                return []
        return []

    def _beyond_office(self, f: Found) -> None:
        """Whom one blames behind an aside, and not the body of the office that commas part from his name:
        اتهم عضو لجنة المياه، فلان، الاثنين، | جهات نافذة.
        """
        actors, told = f.roles.actors, f.roles.recipients
        if f.word.kind != "verb" or f.word.lemma not in _ACCUSES or len(actors) != 1 or len(told) != 1:
            return
        subject = self.parties.phrase(f.last, f.limit)
        if subject is None or not head_in(self.page.tokens[subject.first].form, "office"):
            return
        at = self.page.token_at(told[0].span.start)
        named = self.cast.type_of(actors[0].entity) == "person"
        if named and subject.first < at < subject.last:
            f.roles.recipients = self._others(f, self._past_comma(f))

    def _struck_past_comma(self, f: Found) -> None:
        """Whoever was taken to suffer does it, where what is struck stands behind a comma: هاجمت كتائب أمس،
        مواقع للجيش.
        """
        doers = f.roles.recipients
        opens = f.token == self.page.sentence(f.token).first
        if f.roles.actors or not doers or (f.word.conj and not opens) or f.word.lemma in PERSONAL:
            return
        if doers[0].span.start < self.page.tokens[f.token].start:
            return
        struck = self._others(f, self._past_comma(f)) if all(self._can_act(p) for p in doers) else []
        at = self.page.token_at(struck[0].span.start) if struck else 0
        himself = struck and self._is_person(doers[0]) and self.parties.opening_at(at).article
        if struck and not himself:  # not حُرم فلان، المتهم بالفساد، من السفر
            f.roles.actors, f.roles.recipients, f.roles.passive = doers, struck, False

    def _deprived(self, f: Found) -> list[Party]:
        """Whose money or share it is that is stopped or frozen: تجميد أصول الشركة، أوقفت تمويلها للبلدية."""
        at, tokens = f.sense.object_at, self.page.tokens
        if at < 0:  # قطعت | خطوط إمداد الحركة، قطع الجيش | طرق إمدادها
            near = range(f.last, min(f.limit, f.last + _ALONG))
            at = next((k + 1 for k in near if core_in(tokens[k].form, _LINES)), -1)
        if not 0 <= at < f.limit:
            return []
        form = tokens[at].form
        if not core_in(form, _OWNED):
            return []
        suffix = suffix_of(form) if possessed(form) else ""
        phrase = self.parties.phrase(at + 1, f.limit)
        if phrase is not None and phrase.first == at + 1 and phrase.prep == "ل":
            return self._able_of(phrase, f.limit)
        if suffix or phrase is None or phrase.first != at + 1 or phrase.prep or phrase.conj:
            return self._others(f, self._pronoun(f, suffix)) if suffix else []
        return self._able_of(phrase, f.limit)

    def _untitled(self, f: Found, group: list[Party]) -> list[Party]:
        """Without the long office or one of several right behind a name, which is its bearer's title: دعا
        فلان نائب رئيس مجلس الأمة إلى …، أمر فلان ولي العهد وزير الدفاع بصرف …
        """
        at = f.token + 1
        if f.word.kind != "verb" or len(group) != 1:
            return group
        name = self.parties.phrase(at, f.limit)
        if name is not None and name.mentions:
            offices = offices_behind(self.parties, name.last, f.limit)
            first = self.page.token_at(group[0].span.start)
            if len(offices) > 1 and name.last <= first < offices[-1]:
                return []
        if f.word.lemma not in _ADDRESSED_OR_NOT:
            return group
        office = self.parties.phrase(name.last, f.limit) if name is not None and name.mentions else None
        if name is None or office is None or office.prep or office.article or office.conj:
            return group
        if office.last - office.first < _TITLE or not head_in(self.page.tokens[office.first].form, "office"):
            return group
        m = self.cast.mentions[name.mentions[-1]]
        bare = m.first == at and m.last == name.last and self.cast.entities[m.entity].type == "person"
        return [] if bare and self.page.token_at(group[0].span.start) == office.first else group

    def _charged_with(self, f: Found) -> None:
        """Who is taken on a charge is charged by who takes him: اعتقلت الشرطة فلانا بتهمة التجسس."""
        at, described = lead_of(self.parties, f.token, f.floor).accused
        if at >= 0:
            f.roles.actors, f.roles.recipients = [], described  # الملاحق بتهمة القتل
            return
        g = self._just_before(f)
        if g is None or g.sense.plover not in ("COERCE", "ACCUSE", "SANCTION", "CONCEDE"):
            return
        if f.token - g.token <= _CHARGE_REACH:
            f.roles.recipients = list(g.roles.recipients)
            frees = g.sense.plover == "CONCEDE"  # who clears of a charge did not lay it
            f.roles.actors = f.roles.actors or ([] if frees else list(g.roles.actors))

    def _with_whom(self, f: Found) -> list[Party]:
        """With whom one talks, told behind an aside: تباحث أول أمس في فيينا، مع رئيس الوفد."""
        tokens = self.page.tokens
        if f.word.article:
            return []
        who = self.parties.phrase(f.last, f.limit)
        start = who.last if who is not None and not who.prep else f.last
        for k in range(start, min(f.limit - 1, start + _ASIDE_OF_TALKS)):
            t = tokens[k]
            if t.kind == "break" or (t.kind == "mark" and t.form in ".؛:"):
                return []
            if t.kind != "word" or self.cast.mention_of[k] >= 0:
                continue
            if self.parties.classes[k] in ("relative", "contrast") or lex(t.form).that is not None:
                return []
            if k > start and (verbal(t.form) or event_noun(t.form[self.parties.opening_at(k).skip :])):
                return []
            if t.form == _WITH:
                phrase = self.parties.phrase(k + 1, f.limit, _WITH)
                return self._able_of(phrase, f.limit) if phrase is not None else []
        return []

    def _talks_in(self, f: Found) -> list[Party]:
        """The land in which one holds talks with nobody who is told: أجرى الوزير محادثات في | هولندا."""
        if f.word.kind == "verb" or f.word.article:
            return []
        led = what_follows(self.parties, f.last, f.limit).led
        if len(f.roles.actors) != 1 or not led or led[0][0] != _INSIDE:
            return []
        _, phrase, group = led[0]
        near = phrase.first - f.last <= _NEAR_TALKS and is_place(self.parties, group)
        return group if near and not self.parties.town(group[0].entity) else []

    def _visited_behind(self, f: Found) -> list[Party]:
        """Where he goes, told behind a clause about the visit: زيارة الوفد التي وصفت بالناجحة إلى عدن."""
        tokens = self.page.tokens
        if f.word.article:
            return []
        for k in range(f.last, min(f.limit - 1, f.last + _ASIDE_OF_TALKS)):
            if tokens[k].kind == "break" or tokens[k].form in ".؛:" or k in self.by_token:
                return []
            if tokens[k].form == _TO_WHOM:
                phrase = self.parties.phrase(k + 1, f.limit, _TO_WHOM)
                group = group_of(self.parties, phrase, f.limit)[0] if phrase is not None else []
                return group if is_place(self.parties, group[:1]) else []
        return []

    def _arrived_at(self, f: Found) -> list[Party]:
        """Where he comes whose coming is a visit: وصل الوزير مساء أمس إلى ليبيا في زيارة."""
        tokens, at = self.page.tokens, -1
        for k in range(f.token - 2, max(-1, f.token - _COMING_REACH), -1):
            if tokens[k].kind == "break" or tokens[k].form in ".؛:":
                return []
            if tokens[k].form == _TO_WHOM and self.cast.kind_at(k + 1) == "place":
                at = k + 1
            elif at >= 0 and core_in(tokens[k].form, _COMES):
                m = self.cast.mentions[self.cast.mention_of[at]]
                return [Party(m.entity, m.span)]
        return []

    def _visited_before(self, f: Found) -> list[Party]:
        """Where he goes whose visit is told again: زار الوزير عدن … وأكد الوزير خلال زيارته."""
        for g in self._earlier(f):
            if g.sense.plover != "CONSULT" or not is_place(self.parties, g.roles.recipients):
                continue
            if any(told_in(p, g.roles.actors) for p in f.roles.actors):
                return list(g.roles.recipients)
        return []

    def _meet(self, f: Found) -> None:
        """The guest behind the place and hour of a meeting, and those who stand to welcome one."""
        guests = guest_behind(self.parties, f)
        if guests:
            start = self.page.tokens[f.token].start
            beside = [p for p in f.roles.recipients if p.span.start > start]
            if beside and not any(p.span.start > start for p in f.roles.actors):
                f.roles.actors = beside  # واستقبل الوزير أمس في مكتبه، | السفير: it is he who receives
            f.roles.actors = f.roles.actors or f.roles.recipients
            f.roles.recipients = self._others(f, guests)
        hosts = welcomers(self.parties, f)
        if hosts:
            # The pronoun of استقباله was taken for who welcomes.
            guests = f.roles.actors if f.word.suffix else f.roles.recipients
            f.roles.actors = hosts
            f.roles.recipients = self._others(f, guests)
            if f.word.suffix and not f.roles.recipients:
                f.roles.recipients = self._others(f, self._whom(f, f.word.suffix))

    def _to_state(self, f: Found) -> None:
        """An ambassador is recalled from a state, though its capital be named: استدعت سفيرها في طهران; one of
        a state is summoned to blame that: استدعت السفير الليبي في عمان، استدعت سفير ليبيا. Who is expelled is
        so himself: طردت السفير الليبي.
        """
        at = f.sense.object_at
        form = self.page.tokens[at].form
        if not f.sense.recipient or not core_in(form, _ENVOYS) or f.word.lemma in EXPELS:
            return
        recalled = f.word.lemma == _RECALL and bool(f.roles.recipients)
        sent = [] if possessed(form) or recalled else self.parties.sent_by(at)
        f.roles.recipients = sent or [self.parties.state_of(p) for p in f.roles.recipients]

    def _addressee(self, f: Found) -> list[Party]:
        """Who is named last before what is asked of him: دعا الوزير أمام المجلس الدول العربية إلى …"""
        said = self.statements[f.own]
        end = said.tokens[0][0]
        while end > f.token + 1 and self._leads_content(end - 1):
            end -= 1
        phrases = [p for p in self._bare_phrases(f.token + 1, end) if not self._with_the_paper(p)]
        if len(phrases) < 2 or not is_agentive(self.parties, phrases[-1]):
            return []
        last = phrases[-1]
        around = (self.page.tokens[last.first - 1].kind, self.page.tokens[last.last].kind)
        if around == ("mark", "mark") and head_in(self.page.tokens[last.first].form, "office", "people"):
            return []  # دعا فلان، خطيب المسجد، إلى …
        a, b = said.source_tokens
        if a <= last.first < b or any(
            t.form in "،,؛:" for t in self.page.tokens[last.last : end] if t.kind == "mark"
        ):
            return []
        return group_of(self.parties, last, end)[0]

    def _with_the_paper(self, phrase: Phrase) -> bool:
        """Whether a phrase is whoever put out or was sent the paper that asks: في بيان تلقته | الوكالة."""
        t = self.page.tokens[phrase.first - 1]
        return t.text.endswith(THIRD_SINGULAR) and verbal(t.form)

    def _leads_content(self, k: int) -> bool:
        """Whether token `k` only leads to what is said: دعا الوزير المزارعين | إلى أن يوفروا المياه."""
        t = self.page.tokens[k]
        return t.kind == "mark" or t.form in prepositions() or self.parties.classes[k] == "subordinate"

    def _bare_phrases(self, first: int, end: int) -> list[Phrase]:
        """The phrases of a stretch that no preposition leads; brackets and asides between commas left out."""
        out: list[Phrase] = []
        j = first
        while j < end:
            t = self.page.tokens[j]
            if t.kind == "mark" and t.form in "،," and self.page.tokens[j + 1].form in prepositions():
                j = self._comma_after(j + 1, end)  # طالب، في حديث لصحيفة، بـ…
            elif t.kind == "mark":
                j = max(j + 1, bracket_end(self.parties.page, j, end))
            elif self.parties.relative(j):
                j = self._comma_after(j, end)
            elif t.form in _AND_HE:
                told = self.parties.phrase(j + 1, end)
                j = told.last if told is not None else j + 1
            elif t.form in prepositions() and self.cast.mention_of[j] < 0:
                led = self.parties.phrase(j + 1, end, prepositions()[t.form])
                j = self._past_quoted(led.last, end) if led is not None else j + 1
            else:
                phrase = self.parties.phrase(j, end)
                if phrase is None:
                    j += 1
                    continue
                if phrase.prep:
                    j = self._past_quoted(phrase.last, end)
                    continue
                if not phrase.conj:
                    out.append(phrase)
                j = phrase.last
        return out

    def _past_quoted(self, j: int, end: int) -> int:
        """The token after the name in quotation marks that a phrase before it announces: لإذاعة «الغد»."""
        quoted = j < end and self.page.tokens[j].kind == "mark"
        return max(j, bracket_end(self.parties.page, j, end)) if quoted else j

    def _comma_after(self, j: int, end: int) -> int:
        """The token behind the comma that ends an aside: طالب، في حديث لصحيفة، | بتعويضات."""
        return next((k + 1 for k in range(j, end) if self.page.tokens[k].form in "،,"), end)

    def _whoever(self, f: Found) -> list[Party]:
        """People told only by what they do: ناشد كل من يملك معلومات إلى …, سجن من يراقبها."""
        at = f.last
        if f.word.lemma == WARNS:
            return []  # حذر الحزب من تفكك البلاد: من is no "who"
        if f.word.kind == "verb" and at < f.limit and not self._is_who(at):
            subject = self.parties.phrase(at, f.limit)
            at = subject.last if subject is not None and not subject.prep else at
        if at >= f.limit or not self._is_who(at):
            return []
        return self._who_does(at, f.limit)

    def _whoever_led(self, f: Found) -> list[Party]:
        """The same behind a preposition of the frame: تظاهروا ضد من يعطل الانتخابات."""
        tokens, preps = self.page.tokens, {*f.sense.recipient, *AGAINST}
        for k in range(f.last, min(f.limit - 2, f.last + _WHOEVER)):
            if tokens[k].kind != "word" or k in self.by_token:
                return []
            if prepositions().get(tokens[k].form) in preps and self._is_who(k + 1):
                return self._who_does(k + 1, f.limit)
        return []

    def _who_does(self, at: int, limit: int) -> list[Party]:
        """The words from من or كل من at token `at` to the end of what they do."""
        tokens = self.page.tokens
        end = at + 1 + (tokens[at].form == ALL)
        while end < min(limit, at + _WHOEVER) and tokens[end].kind == "word" and tokens[end].form not in _TO:
            if self.parties.opens_joined(end) and verbal(tokens[end].form):
                break
            end += 1
        return [Party(-1, Span(tokens[at].start, tokens[end - 1].end))]

    def _is_who(self, k: int) -> bool:
        """Whether من at token `k`, or كل من, is a relative and no preposition: a verb follows it."""
        tokens = self.page.tokens
        k += tokens[k].form == ALL
        if k + 1 >= len(tokens) or tokens[k].form != WHO or tokens[k + 1].kind != "word":
            return False
        after = tokens[k + 1].form
        if after in _OUT_OF:
            return False
        if self.cast.mention_of[k + 1] >= 0:
            return False
        imperfect = after.startswith("ي") and after not in nouns() and after not in month_names()
        return after in ("لم", "لا") or imperfect or verbal(after)

    def _past_comma(self, f: Found) -> list[Party]:
        """The object behind an aside right after the verb or its subject: قصفت، فجر الاثنين، قرية."""
        tokens = self.page.tokens
        if f.word.kind != "verb" or f.sense.plover not in _PAST_COMMA:
            return []
        told = (self.page.token_at(p.span.end - 1) + 1 for p in (*f.roles.actors, *f.roles.recipients))
        near = max((k for k in told if f.last < k < f.limit), default=f.last)
        commas = [
            k
            for k in range(f.last, min(f.limit - 1, near + _ASIDE))
            if tokens[k].kind == "mark" and tokens[k].form in "،,-–—"
        ]
        for k in commas:
            if any(verbal(t.form) for t in tokens[f.last : k] if t.kind == "word"):
                return []
            while k + 2 < f.limit and head_in(tokens[k + 1].form, "time"):
                k += 1  # اعتقلت قوات الأمن، فجرا | شابين
            phrase = self.parties.phrase(k + 1, f.limit)
            if phrase is None or phrase.prep or phrase.conj:
                continue
            if f.sense.plover in JUDGED:
                doer = doer_told(self.parties, phrase) if phrase.article and lex(phrase.head).masdar else []
                if doer:
                    return doer  # استنكرت الوزارة، التصريحات التي أدلى بها فلان
                if f.word.lemma not in _ACCUSES and not self._office_past_name(phrase):
                    continue
            if not self._object_like(phrase, f.limit, k > commas[0]):
                continue
            after = what_follows(self.parties, k + 1, f.limit)
            return owned_things(self.parties, f.sense, after, *after.bare[0]) if after.bare else []
        return []

    def _led_past_comma(self, f: Found) -> list[Party]:
        """Whom the preposition of the verb leads right behind a comma: سيطر المتمردون أمس، على القرية."""
        tokens = self.page.tokens
        for k in range(f.last, min(f.limit - 2, f.last + _ASIDE)):
            t = tokens[k]
            if t.kind == "break" or (t.kind == "mark" and t.form in ".؛:"):
                return []
            if t.kind == "word" and (k in self.by_token or verbal(t.form) or lex(t.form).that is not None):
                return []
            prep = prepositions().get(tokens[k + 1].form, "")
            if t.kind == "mark" and prep in f.sense.recipient:
                after = what_follows(self.parties, k + 1, f.limit)
                return recipients_led(self.parties, f.sense, after)
        return []

    def _office_past_name(self, phrase: Phrase) -> bool:
        """Whether a phrase tells an office or its bearer behind the comma that closes another's name: انتقد
        الناطق باسم الحزب، فلان، | رئيس الحكومة.
        """
        tokens, k = self.page.tokens, phrase.first - 1
        bearer = k > 0 and tokens[k].form in "،," and self.cast.kind_at(k - 1) == "person"
        return bearer and head_in(tokens[phrase.first].form, "office")

    def _object_like(self, phrase: Phrase, limit: int, closed: bool) -> bool:
        """Whether a phrase behind a comma is an object: of people, a force or a place, behind an aside that
        is `closed` a name (اقتحمت القوات، أمس، مخيم جنين), no verb after it.
        """
        tokens = self.page.tokens
        head = tokens[phrase.first].form
        kinds = ("people", "force", "place", "container", "body", "thing", "number")
        named = self.cast.mention_of[phrase.first] >= 0
        if closed and self._office_past_name(phrase):
            return True
        if not (closed if named else (head_in(head, *kinds) or head.isdigit())):
            return False
        if phrase.last >= limit or tokens[phrase.last].kind != "word":
            return True
        described = not (named or phrase.article) and tokens[phrase.last].form[0] in "يت"
        things = described and head_in(head, "thing", "place")  # شاحنات | تنقل إمدادات
        return things or not verbal(tokens[phrase.last].form)
