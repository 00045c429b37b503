"""The questions and answers of an interview, by their marks (■ … / - …, س: … / ج: …) or, where nothing marks
the answers, by whom the questions address (كيف ترون …؟) and what the page says of itself (وإلى نص الحوار)."""

from __future__ import annotations

from isnad.reading.statements.frame import Range
from isnad.reading.statements.whole_texts import end_of_text
from isnad.reading.words.cast import Cast
from isnad.reading.words.lexis import Lex, nouns, words
from isnad.reading.words.party_words import verbal
from isnad.text.folding import fold
from isnad.text.tokens import BULLETS, DASHES, QUOTE_MARKS, Page, Token, line_ranges

__all__ = ["Turns", "find_turns", "who_answers"]

# The answers by their first token, each with the tokens of its words; and the lines that ask.
Turns = tuple[dict[int, Range], list[Range]]

_ASKING_MARKS = BULLETS | {"؟"}
_ASKING = frozenset(fold(w) for w in ("س", "سؤال", "السؤال"))
_ANSWERING = frozenset(fold(w) for w in ("ج", "جواب", "الجواب"))
_AFTER_LETTER = frozenset(":/.-–)")
# How long, in tokens, a subhead between two questions is, and what ends a line of an answer.
_SUBHEAD = 14
_ENDS = frozenset(".؟!؛:?…")
# How many questions of an interview without marks there are at least, and how long one of them is.
_FEWEST, _LONGEST = 2, 90
# How far into a page it is told to be an interview.
_LEAD = 200
# What leads to the names of those who made it, and how far before them.
_CREDITS, _CREDIT_REACH = words("credits"), 3
_TALKS = words("interviews")
_YOU = words("you")


def find_turns(page: Page, lexes: list[Lex]) -> Turns:
    """The answers and the questions of a page; both empty where it is no interview."""
    lines = list(line_ranges(page.tokens))
    if not any(_asks(page, *line) for line in lines):
        return {}, []
    marked = _marked(page, lines)
    return marked if len(marked[0]) > 1 else _unmarked(page, lexes, lines)


def who_answers(page: Page, cast: Cast) -> int:
    """The entity of the first person named who neither wrote the page nor asks (حاوره فلان), -1 without
    one.
    """
    persons = [m for m in cast.mentions if cast.entities[m.entity].type == "person"]
    for m in persons:
        near = page.tokens[max(0, m.lead - _CREDIT_REACH) : m.lead]
        if not any(t.form in _CREDITS or t.form in _TALKS for t in near):
            return m.entity
    return persons[0].entity if persons else -1


def _letter(page: Page, first: int, last: int, letters: frozenset[str]) -> bool:
    """Whether a line opens with a letter or word for a question or an answer: س: …، جواب/ …"""
    tokens = page.tokens
    return last - first > 2 and tokens[first].form in letters and tokens[first + 1].form in _AFTER_LETTER


def _asks(page: Page, first: int, last: int) -> bool:
    """Whether a line asks: it ends as questions do, or opens with the mark of one."""
    if page.tokens[first].form in _ASKING_MARKS or _letter(page, first, last, _ASKING):
        return True
    return _questions(page, first, last)


def _questions(page: Page, first: int, last: int) -> bool:
    """Whether a line ends with a question mark, marks of emphasis and quotation past it."""
    while last - 1 > first and (
        page.tokens[last - 1].form in QUOTE_MARKS or page.tokens[last - 1].form in "*)_"
    ):
        last -= 1
    return page.tokens[last - 1].form[:1] in ("؟", "?")


def _marked(page: Page, lines: list[Range]) -> Turns:
    """The answers that open with a dash, with ج or with the mark of the questions doubled (● … / ●● …),
    after lines that ask.
    """
    answers: list[tuple[int, int, list[Range]]] = []
    questions: list[Range] = []
    own: list[Range] = []  # the lines of the last answer
    asked = False
    for first, last in lines:
        letter = _letter(page, first, last, _ANSWERING)
        doubled = _doubled(page, first, last)
        asks = _asks(page, first, last)
        answers_it = letter or doubled or page.tokens[first].form in DASHES
        if answers_it and asked:
            own = [(first, last)]
            answers.append((first, first + 1 + (letter or doubled), own))
        elif own and not (answers_it or asked or asks) and _next_line(page, own[-1][1], first):
            own.append((first, last))
        elif asks and own:
            _let_go_subheads(page, own)
        asked = asks and not (answers_it and (asked or letter or doubled))
        if asked:
            questions.append((first, last))
    return {first: (start, own[-1][1]) for first, start, own in answers}, questions


def _doubled(page: Page, first: int, last: int) -> bool:
    """Whether a line opens with one bullet twice."""
    twice = last - first > 2 and page.tokens[first].form == page.tokens[first + 1].form
    return twice and page.tokens[first].form in _ASKING_MARKS


def _let_go_subheads(page: Page, lines: list[Range]) -> None:
    """Take from the lines of an answer the last ones that are subheads: short, with no mark at their end."""
    while len(lines) > 1:
        first, last = lines[-1]
        if last - first > _SUBHEAD or page.tokens[last - 1].form[0] in _ENDS:
            break
        lines.pop()


def _next_line(page: Page, end: int, first: int) -> bool:
    """Whether one line break, and no empty line, parts `end` from `first`."""
    return end == first - 1 and page.tokens[end].text.count("\n") < 2


def _unmarked(page: Page, lexes: list[Lex], lines: list[Range]) -> Turns:
    """The lines behind those that ask, each up to the next that does, where the questions address somebody
    or the page says that it is an interview; else none.
    """
    body = [line for line in lines if page.sentence(line[0]).paragraph > 0]
    asking = [line for line in body if _questions(page, *line) and line[1] - line[0] <= _LONGEST]
    if len(asking) < _FEWEST:
        return {}, []
    told = any(t.form in _TALKS for t in page.tokens[: min(asking[0][0], _LEAD)])
    addressed = sum(any(_addresses(page.tokens[k]) for k in range(*line)) for line in asking)
    if addressed < _FEWEST or (not told and 2 * addressed < len(asking)):
        return {}, []
    asks = set(asking)
    behind: list[list[Range]] = []  # the lines behind each question
    for line in body:
        if line in asks:
            behind.append([])
        elif behind:
            behind[-1].append(line)
    answers: dict[int, Range] = {}
    for own in filter(None, behind):
        first = own[0][0]
        if own is behind[-1]:
            answers[first] = (first, end_of_text(page, lexes, first))
        else:
            _let_go_subheads(page, own)
            answers[first] = (first, own[-1][1])
    return (answers, asking) if len(answers) > 1 else ({}, [])


def _addresses(t: Token) -> bool:
    """Whether a word of a question means who is asked: برأيك، موقفكم، انسحبتم، ترون.

    >>> from isnad.text.tokens import read_page
    >>> [_addresses(t) for t in read_page("موقفكم انسحبتم تعتقدون حكم").tokens]
    [True, True, True, False]
    """
    form = t.form
    yours = form.endswith("كم") and len(form) > 3 and not verbal(form)  # ردكم, not يحكم
    you = yours or (form.endswith("تم") and len(form) > 4)
    if form in _YOU or (you and form not in nouns()):
        return True
    return form.removeprefix("و").removeprefix("س")[:1] == "ت" and form.endswith("ون") and verbal(form)
