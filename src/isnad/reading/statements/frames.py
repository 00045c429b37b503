"""Reporting frames: a cue with its subject and the place where its content begins.

One walk over the page: at each word that can be a cue, the reader of its sort (`verb_cues`, `noun_cues`,
`accords`, `labels`) adds a frame or none. قال الوزير في تصريح إن … ("the minister said in a statement that
…").

The order of the search and the classes of frame follow PARC 3.0 (S. Pareti, *Attribution: A Computational
Approach*, 2015) and, for Arabic, E. Badawi, M. Carter and A. Gully, *Modern Written Arabic* (2004), ch. 3.
"""

from __future__ import annotations

from bisect import bisect_right

from isnad.reading.phrases.phrases import Phrases
from isnad.reading.statements.accords import ACCORD_NOUNS, Accords
from isnad.reading.statements.bare_objects import BareObjects
from isnad.reading.statements.clauses import Clauses
from isnad.reading.statements.complements import Complements
from isnad.reading.statements.cues import Cues
from isnad.reading.statements.frame import Found, Frame
from isnad.reading.statements.gists import GISTS, Gists
from isnad.reading.statements.held_views import HELD, HeldViews
from isnad.reading.statements.interviews import find_turns
from isnad.reading.statements.labels import Labels
from isnad.reading.statements.noun_cues import NounCues
from isnad.reading.statements.phrases_said import PHRASES, PhrasesSaid
from isnad.reading.statements.slogans import SLOGANS
from isnad.reading.statements.subjects import Subjects
from isnad.reading.statements.verb_cues import VerbCues
from isnad.reading.statements.views import VIEWED, Views
from isnad.reading.statements.whole_texts import WholeTexts
from isnad.reading.words.lexis import Lex
from isnad.text.tokens import Page

__all__ = ["Frame", "find_frames"]

# The marks that part a headline into segments, each of which may open with a label.
_SEGMENTS = frozenset(("..", "...", "…", "؛"))
# How long a quotation is that is no name.
_WORDS = 4
_TANWIN = ("\u064b", "\u064bا", "\u064c", "\u064d")
# Nouns that tell words without a verb of speech.
_TELLING = ACCORD_NOUNS | VIEWED | HELD | SLOGANS | GISTS | PHRASES
# The classes of function words that are cues.
_CUE_CLASSES = frozenset(("accord", "as"))


def find_frames(page: Page, lexes: list[Lex], phrases: Phrases) -> list[Frame]:
    """The frames of a page, in the order of their cues; frames without a content are kept (`content` -1)."""
    return _Walk(Clauses(page, lexes, phrases)).run()


class _Walk:
    """The readers of cues, and the walk that calls them."""

    def __init__(self, clauses: Clauses) -> None:
        found = Found()
        subjects = Subjects(clauses, found)
        cues = Cues(clauses)
        complements = Complements(clauses, cues, BareObjects(clauses, subjects, cues))
        self.clauses, self.cues, self.found = clauses, cues, found
        self.labels = Labels(clauses, found)
        self.verbs = VerbCues(clauses, cues, complements, subjects, found)
        self.nouns = NounCues(clauses, complements, found)
        self.accords = Accords(clauses, complements, subjects, found)
        self.held = HeldViews(clauses, subjects, self.accords, found)
        self.slogans = subjects.slogans
        self.views = Views(clauses, complements, subjects.after_verb, found)
        self.phrases_said = PhrasesSaid(clauses, subjects.documents, found)
        self.gists = Gists(clauses, subjects.documents, found)
        self.texts = WholeTexts(clauses, found, subjects.documents)
        self.turns, self.asked = find_turns(clauses.page, clauses.lexes)

    def run(self) -> list[Frame]:
        """The frames, in the order of their cues. Most words can be no cue, which is seen here at once."""
        tokens, found = self.clauses.tokens, self.found
        mention_of, heads = self.clauses.phrases.cast.mention_of, self._sentence_heads()
        opens = True
        for i, lx in enumerate(self.clauses.lexes):
            kind = tokens[i].kind
            if kind != "word":
                if self._parts(i):
                    opens = True
                    self.texts.read(i)
                    continue
                if tokens[i].form == ":":
                    self.texts.issued(i)
                if kind == "mark" and i in heads and not opens:
                    self._quotation(i)
            if opens or (i in heads and self.labels.may_open(i)):
                opens = False
                self._line(i)
            if i < found.skip_to:
                continue
            may_be = lx.finite or lx.masdar or lx.participle or lx.word_class in _CUE_CLASSES
            if (may_be or lx.bare in _TELLING) and mention_of[i] < 0:
                self._cue(i, lx)
        return found.frames

    def _parts(self, i: int) -> bool:
        """Whether a new line, or a new segment of a headline, begins behind token `i`."""
        t = self.clauses.tokens[i]
        return t.kind == "break" or t.form == "|" or (t.form in _SEGMENTS and self.clauses.in_headline(i))

    def _sentence_heads(self) -> frozenset[int]:
        """The first tokens of the sentences of the body, at which a label may stand."""
        return frozenset(s.first for s in self.clauses.page.sentences if s.paragraph > 0)

    def _quotation(self, i: int) -> None:
        """A sentence behind another that is nothing but a quotation: قال فلان إن السد آمن. «لا خطر»."""
        page = self.clauses.page
        if not page.opens_quote(i) or self.clauses.tokens[i - 1].form in ("؟", "?"):
            return
        quote = page.quotes[page.quote_of[i]]
        end = page.sentence(min(quote.close, len(self.clauses.tokens) - 1)).last
        while end - 1 > quote.close and self.clauses.tokens[end - 1].kind != "word":
            end -= 1
        if quote.closed and quote.close - i > _WORDS and end - 1 == quote.close:
            self.found.frames.append(
                Frame(kind="turn", how="quote", first=i, last=i + 1, begin=i, lemma="", content=i)
            )

    def _line(self, i: int) -> None:
        """A label or an answer of an interview at the head of a line."""
        before = len(self.found.frames)
        self.labels.read(i)
        if len(self.found.frames) > before:
            self.labels.second(i)
        if i in self.turns:
            content, end = self.turns[i]
            label = self.found.frames[-1] if len(self.found.frames) > before else None
            if label is not None and label.content <= end:
                label.until = end  # سالم: … in an interview of several
                return
            turn = Frame(
                kind="turn",
                how="colon",
                first=i,
                last=i + 1,
                begin=i,
                lemma="",
                content=content,
                until=end,
            )
            self.found.frames.append(turn)

    def _cue(self, i: int, lx: Lex) -> None:
        """Let the reader of its sort read the word at token `i`."""
        form = self.clauses.tokens[i].form
        if form in VIEWED and self.views.read(i):
            return
        if form in HELD and self.held.read(i):
            return
        slogan = self.slogans.quoted(i) if form in SLOGANS else None
        if slogan is not None:
            self.found.add(slogan)
            self.found.skip(slogan.content)  # لافتات كتب عليها «…»
            return
        if lx.bare in PHRASES and self.phrases_said.read(i):
            return
        if lx.word_class == "accord":
            self.accords.read(i)
        elif lx.word_class == "as" and (self.accords.as_said(i) or self.held.as_said(i)):
            return
        elif lx.bare in GISTS:
            self.gists.read(i)
        elif self.accords.is_word_of(i):
            self.accords.on_the_word_of(i)
        elif lx.finite and (self.accords.told_on(i) or self.accords.says_behind(i)):
            return
        elif lx.masdar and self.nouns.masdars.renews(i):
            self.nouns.masdar(i)  # جدد رفضه ل…
        elif lx.masdar and lx.finite and self._object_read(i):
            return
        elif lx.finite and self._is_verb(i, lx):
            before = len(self.found.frames)
            self.verbs.read(i)
            if self._asks(i) and all(self._of_whom_it_asks(f) for f in self.found.frames[before:]):
                del self.found.frames[before:]
        elif lx.participle and self.cues.goes_on(i) and not self.cues.anonymity(i):
            self.nouns.participle(i)
        elif lx.masdar:
            self.nouns.masdar(i)

    def _object_read(self, i: int) -> bool:
        """Whether the word at token `i` is the bare object of the verb before, and so no verb, and gives a
        report of its own: أكد فلان | رفض حكومته للقرار."""
        frames = self.found.frames
        last = frames[-1] if frames else None
        if last is None or last.how != "object" or last.content != i or last.reading is None:
            return False
        before = len(frames)
        self.nouns.masdar(i)
        return len(frames) > before

    def _asks(self, i: int) -> bool:
        """Whether the verb at token `i` stands in a question of an interview and may be of a second person:
        كيف ترى الوضع؟"""
        if not self.asked or not self.clauses.tokens[i].form.removeprefix("و").startswith("ت"):
            return False
        at = bisect_right(self.asked, (i, len(self.clauses.tokens))) - 1
        return at >= 0 and self.asked[at][0] <= i < self.asked[at][1]

    def _of_whom_it_asks(self, frame: Frame) -> bool:
        """Whether a verb in a question has no subject that can speak: كيف ترى أهمية الحوار؟, not كيف ترى
        الحكومة الحوار؟"""
        return not self.clauses.agent(frame.source)

    def _is_verb(self, i: int, lx: Lex) -> bool:
        if lx.word_class not in ("", "setting") and not self.cues.explains(i):
            return False
        if self.clauses.tokens[i].text.endswith(_TANWIN):
            return False  # أشخاص جددًا: a verb has no tanwin
        if lx.participle and "آ" in self.clauses.tokens[i].text[:2] and _of_two_only(lx):
            return False  # آملا أن, not أملا
        return not self.cues.is_noun(i) and not self.cues.anonymity(i)


def _of_two_only(lx: Lex) -> bool:
    """Whether a word is a finite verb of two alone."""
    return all(r.entry.verb is not None and r.entry.verb.number == "d" for r in lx.finite)
