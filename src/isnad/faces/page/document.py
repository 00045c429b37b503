"""The page itself: its head, its articles, its rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib import resources

from isnad.faces.chains import Chains
from isnad.faces.page.cards import card, lists
from isnad.faces.page.colours import Colours
from isnad.faces.page.escaping import safe, safe_link
from isnad.faces.page.text import MarkedText
from isnad.records import Analysis

__all__ = ["to_html"]

# Pointing at a card lights its words up and the other way round: one CSS rule a statement, for so many
# statements.
_LINKED = 1500
_LONGEST_TITLE = 200
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"

_LAYERS = (("said", "الأقوال"), ("named", "الأسماء"), ("happens", "الأحداث"), ("dated", "التواريخ"))


def to_html(analyses: Sequence[Analysis]) -> str:
    """One right-to-left HTML page of these articles, in their order, with all that was read from them.

    The page needs nothing but itself: no script, no font, no picture, no network (its
    Content-Security-Policy says so to the browser). It can be encoded as UTF-8 whatever the articles hold.
    """
    title = _title(analyses[0]) if len(analyses) == 1 else f"إسناد: {len(analyses)} مقالات"
    links = "".join(_contents(analyses)) if len(analyses) > 1 else ""
    articles = "".join(_article(a, f"a{n}") for n, a in enumerate(analyses, 1))
    return (
        '<!doctype html>\n<html lang="ar" dir="rtl">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n'
        f"<title>{safe(title)}</title>\n<style>\n{_style()}{_links(analyses)}</style>\n</head>\n<body>\n"
        f"{_bar()}{links}<main>{articles}</main>\n{_foot()}</body>\n</html>\n"
    )


@cache
def _style() -> str:
    return resources.files("isnad.faces.page").joinpath("style.css").read_text(encoding="utf-8")


def _links(analyses: Sequence[Analysis]) -> str:
    keys = (f"a{a}{{}}{n}" for a, x in enumerate(analyses, 1) for n in range(1, len(x.statements) + 1))
    rules = []
    for _, key in zip(range(_LINKED), keys, strict=False):
        said, card_ = key.format("m"), key.format("s")
        rules.append(f"body:has(#{card_}:is(:hover,:target)) .{said}{{--lit:1}}")
        rules.append(f"body:has(.{said}:hover) #{card_}{{--lit:1}}\n")
    return "".join(rules)


def _bar() -> str:
    switches = "".join(
        f'<label><input type="checkbox" id="show-{key}" checked> {label}</label>' for key, label in _LAYERS
    )
    return (
        '<header class="bar"><span class="brand">إسناد <small lang="en" dir="ltr">Isnad</small></span>'
        f'<span class="switches" role="group" aria-label="ما يظهر في النص">{switches}</span></header>'
    )


def _contents(analyses: Iterable[Analysis]) -> Iterator[str]:
    yield '<nav class="contents" aria-label="المقالات"><ol>'
    for n, a in enumerate(analyses, 1):
        outlet = f" <small>{safe(a.article.outlet)}</small>" if a.article.outlet else ""
        yield f'<li><a href="#a{n}"><bdi>{safe(_title(a))}</bdi></a>{outlet}</li>'
    yield "</ol></nav>"


def _title(analysis: Analysis) -> str:
    article = analysis.article
    lines = article.text.lstrip()[: _LONGEST_TITLE + 1].splitlines()
    first = lines[0].strip() if lines else ""
    return article.title or (first if 0 < len(first) <= _LONGEST_TITLE else article.id)


def _article(analysis: Analysis, prefix: str) -> str:
    chains = Chains(analysis)
    colours = Colours(analysis.statements, chains)
    marked = MarkedText(analysis, chains, colours, prefix)
    rows = "".join(_rows(analysis, marked, chains, colours, prefix))
    return (
        f'<article id="{prefix}">{_heading(analysis, marked)}{_speakers(analysis, chains, colours)}'
        f"{rows}{lists(analysis, chains)}{_origin(analysis)}</article>"
    )


def _heading(analysis: Analysis, marked: MarkedText) -> str:
    """Where and when; and the title, where the text does not begin with it."""
    article = analysis.article
    facts = [f"<bdi>{safe(f)}</bdi>" for f in (article.outlet, article.published) if f]
    where = f'<p class="where">{" · ".join(facts)}</p>' if facts else ""
    title = (
        f"<h1><bdi>{safe(article.title)}</bdi></h1>"
        if article.title and not _starts_with_title(analysis)
        else ""
    )
    return f"<header>{where}{title}</header>" if where or title else ""


def _starts_with_title(analysis: Analysis) -> bool:
    title = analysis.article.title
    return bool(title) and analysis.article.text.lstrip().startswith(title.strip()) if title else False


def _is_headline(analysis: Analysis, marked: MarkedText) -> bool:
    """Whether the first paragraph is the headline: the given title, or a short line without a full stop."""
    if not marked.paragraphs:
        return False
    first = marked.paragraphs[0].of(analysis.article.text)
    if analysis.article.title:
        return first == analysis.article.title.strip()
    return len(marked.paragraphs) > 1 and len(first) <= _LONGEST_TITLE and not first.endswith((".", "،", ":"))


def _rows(
    analysis: Analysis, marked: MarkedText, chains: Chains, colours: Colours, prefix: str
) -> Iterator[str]:
    headline = _is_headline(analysis, marked)
    for p in range(len(marked.paragraphs)):
        tag = "h1" if headline and p == 0 else "p"
        found = [
            card(n, analysis.statements[n], analysis, chains, colours, prefix)
            for n in marked.statements_in(p)
        ]
        margin = f'<div class="margin">{"".join(found)}</div>' if found else ""
        yield f'<div class="row"><{tag} class="text" dir="rtl">{marked.html(p)}</{tag}>{margin}</div>'


def _speakers(analysis: Analysis, chains: Chains, colours: Colours) -> str:
    """Who speaks in the article, the most often first: the key to the colours."""
    counts: Counter[tuple[str, str]] = Counter()
    for s in analysis.statements:
        counts[chains.speaker(s), colours.of(s)] += 1
    if not counts:
        return '<p class="none">لم يُعثر في النص على أقوال منسوبة.</p>'
    items = "".join(
        f'<li class="{hue}"><bdi>{safe(name) or "قائل غير مسمى"}</bdi> <span class="times">{n}</span></li>'
        for (name, hue), n in counts.most_common()
    )
    return f'<ul class="speakers" aria-label="القائلون">{items}</ul>'


def _origin(analysis: Analysis) -> str:
    article = analysis.article
    link = safe_link(article.url)
    source = f'<a href="{link}" rel="noopener noreferrer" dir="ltr">{link}</a> ' if link else ""
    return f'<p class="origin">{source}<span dir="ltr">SHA-256 {safe(article.sha256)}</span></p>'


def _foot() -> str:
    return (
        "<footer><p>يذكر إسناد من قال ماذا وعمّن نُقل، ولا يحكم بصحة ما قيل. "
        "كل تعليم هنا يشير إلى كلمات المقال نفسها.</p>"
        '<p lang="en" dir="ltr">Isnad shows who says what and through whom; it never says what is true.</p>'
        "</footer>\n"
    )
