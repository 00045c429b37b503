"""Chains of statements: which stands in the words of which.

قال الوزير إن المتحدث نفى …: what is denied stands in what the minister says.
"""

from __future__ import annotations

from isnad.reading.statements.draft import StatementDraft
from isnad.reading.statements.frame import Frame
from isnad.reading.words.lexis import lemmas

__all__ = ["nest"]

_PASSED_ON = lemmas("passed_on")


def nest(frames: list[Frame], drafts: list[StatementDraft], of_frame: dict[int, int]) -> None:
    """Set `inside` of each draft: the smallest other content that holds its cue, or its content without one.

    `of_frame` tells of which frame, by its number, a draft is.
    """
    for n, draft in of_frame.items():
        if frames[n].outer >= 0:
            drafts[draft].inside = of_frame.get(frames[n].outer)
    _nest_by_place(drafts)
    _break_circles(drafts)
    for d in drafts:
        if d.lemma in _PASSED_ON and d.inside is not None and drafts[d.inside].speech == "deny":
            d.speech = "deny"  # نفى ما تداولته الصحف عن انسحابه


def _break_circles(drafts: list[StatementDraft]) -> None:
    """No statement is inside itself: in a circle (بحسب فلان، بحسب فلان، …) the one told first is the
    outermost."""
    seen = [-1] * len(drafts)  # the walk that came by
    for start in range(len(drafts)):
        n: int | None = start
        walk: list[int] = []
        while n is not None and seen[n] < 0:
            seen[n] = start
            walk.append(n)
            n = drafts[n].inside
        if n is not None and seen[n] == start:
            drafts[min(walk[walk.index(n) :])].inside = None


def _nest_by_place(drafts: list[StatementDraft]) -> None:
    """One walk over the text: at each statement's place, the smallest of the contents that are open there."""
    sizes = [sum(len(s) for s in d.content) for d in drafts]
    starts = sorted((s.start, s.end, m) for m, d in enumerate(drafts) for s in d.content)
    points = sorted((_place(d), n) for n, d in enumerate(drafts) if d.inside is None)
    open_: list[tuple[int, int]] = []
    at = 0
    for point, n in points:
        while at < len(starts) and starts[at][0] <= point:
            open_.append((starts[at][1], starts[at][2]))
            at += 1
        open_ = [(end, m) for end, m in open_ if end > point]
        here = [m for _, m in open_ if m != n and not (drafts[m].content == drafts[n].content and m > n)]
        drafts[n].inside = min(here, key=lambda m: (sizes[m], -m), default=None)


def _place(d: StatementDraft) -> int:
    return d.cue.start if d.cue is not None and d.rule != "bare/quote" else d.content[0].start
