"""The article's own words, marked: what is said, by which words it is reported, and what is named."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator

from isnad.faces.chains import Chains
from isnad.faces.page.colours import Colours
from isnad.faces.page.escaping import safe
from isnad.faces.page.marks import Mark, Run, runs
from isnad.faces.page.words import ENTITY_TYPES, EVENT_STATUS, EVENT_TYPES
from isnad.records import Analysis, Statement
from isnad.spans import Span

__all__ = ["MarkedText"]


class MarkedText:
    """The paragraphs of one article as HTML, and which statements begin in each.

    `prefix` keeps the anchors of several articles on one page apart: statement `n` of the article has the
    anchor `{prefix}s{n}` on its card and `{prefix}t{n}` in the text.
    """

    def __init__(self, analysis: Analysis, chains: Chains, colours: Colours, prefix: str) -> None:
        self.paragraphs = tuple(_paragraphs(analysis.article.text))
        self._text = analysis.article.text
        self._prefix = prefix
        self._starts = [p.start for p in self.paragraphs]
        self._colours = colours
        self._marks: list[list[Mark]] = [[] for _ in self.paragraphs]
        self._anchors: list[dict[int, list[int]]] = [{} for _ in self.paragraphs]
        self._statements = analysis.statements
        self._add_statements(analysis, chains)
        self._add_names(analysis)
        self._add_events(analysis)
        for date in analysis.dates:
            self._add(Mark(date.span, ("date",), title=date.value))

    def statements_in(self, paragraph: int) -> list[int]:
        """The indices of the statements whose number stands in this paragraph, in text order."""
        return [n for _, found in sorted(self._anchors[paragraph].items()) for n in found]

    def html(self, paragraph: int) -> str:
        """The marked words of a paragraph."""
        anchors = self._anchors[paragraph]
        out: list[str] = []
        for run in runs(self.paragraphs[paragraph], self._marks[paragraph], anchors):
            out.extend(self._number(n) for n in anchors.get(run.span.start, ()))
            out.append(self._run(run))
        return "".join(out)

    def _number(self, n: int) -> str:
        hue = self._colours.of(self._statements[n])
        card, here = f"{self._prefix}s{n + 1}", f"{self._prefix}t{n + 1}"
        return f'<a class="no {hue}" id="{here}" href="#{card}" aria-label="القول {n + 1}">{n + 1}</a>'

    def _run(self, run: Run) -> str:
        words = safe(run.span.of(self._text))
        if not run.marks:
            return words
        hue = next((m.hue for m in reversed(run.marks) if m.hue), "")
        depth = sum("said" in m.classes for m in run.marks)
        deep = f"deep{min(depth, 3)}" if depth > 1 else ""
        classes = " ".join(filter(None, (*dict.fromkeys(c for m in run.marks for c in m.classes), hue, deep)))
        title = " · ".join(dict.fromkeys(m.title for m in run.marks if m.title))
        shown = f' title="{safe(title)}"' if title else ""
        return f'<span class="{classes}"{shown}>{words}</span>'

    def _add(self, mark: Mark) -> None:
        """Hand a mark to every paragraph that it touches.

        A mark that begins inside the ligature لا (لإيران, "for Iran", names إيران) is drawn from its first
        letter: cut in two, the ligature loses half of its strokes under the next run's background.
        """
        start = mark.span.start
        if self._text[max(start - 1, 0) : start + 1] in ("لا", "لأ", "لإ", "لآ"):
            mark = mark._replace(span=Span(start - 1, mark.span.end))
        at = max(0, bisect_right(self._starts, mark.span.start) - 1)
        while at < len(self.paragraphs) and self.paragraphs[at].start < mark.span.end:
            if self.paragraphs[at].overlaps(mark.span):
                self._marks[at].append(mark)
            at += 1

    def _add_statements(self, analysis: Analysis, chains: Chains) -> None:
        for n, s in enumerate(analysis.statements):
            hue, key = self._colours.of(s), f"{self._prefix}m{n + 1}"
            for piece in s.content:
                self._add(Mark(piece.span, ("said", key), hue))
            if s.source:
                self._add(Mark(s.source.span, ("source", key), hue, chains.speaker(s)))
            if s.cue:
                self._add(Mark(s.cue.span, ("cue", key), hue, s.cue.lemma))
            self._anchor(n, s)

    def _anchor(self, n: int, statement: Statement) -> None:
        """Put a statement's number before the word in which its cue (else its content) begins."""
        at = (statement.cue or statement.content[0]).span.start
        while at > 0 and (self._text[at - 1].isalnum() or unicodedata.combining(self._text[at - 1])):
            at -= 1
        paragraph = bisect_right(self._starts, at) - 1
        if paragraph >= 0:
            self._anchors[paragraph].setdefault(at, []).append(n)

    def _add_names(self, analysis: Analysis) -> None:
        for e in analysis.entities:
            for m in e.mentions:
                if m.kind == "name":
                    title = f"{e.name} ({ENTITY_TYPES[e.type]})"
                    self._add(Mark(m.span, ("name", e.type), title=title))

    def _add_events(self, analysis: Analysis) -> None:
        for v in analysis.events:
            title = f"{EVENT_TYPES[v.type]}، {EVENT_STATUS[v.status]}"
            self._add(Mark(v.trigger.span, ("event", v.status), title=title))


def _paragraphs(text: str) -> Iterator[Span]:
    """The raw spans of the lines that are not blank, in text order, without the white space around them."""
    start = 0
    for line in text.splitlines(keepends=True):
        bare = line.strip()
        if bare:
            lead = len(line) - len(line.lstrip())
            yield Span(start + lead, start + lead + len(bare))
        start += len(line)
