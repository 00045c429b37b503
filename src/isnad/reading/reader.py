"""One article in, one analysis out. The order of the reading, and nothing else:

1. the page: tokens, sentences, quotations (`text.tokens`);
2. names (`names`) and noun phrases (`phrases`);
3. statements: frames, contents, speakers (`statements`);
4. dates (`dates`), who takes part (`parties`), events and stances (`events`, `stances`);
5. the records with their ids (`assembly`).
"""

from __future__ import annotations

import datetime

from isnad.reading.assembly import assemble
from isnad.reading.dates.find import find_dates
from isnad.reading.events.find import find_events
from isnad.reading.names.find import find_names
from isnad.reading.parties.parties import Parties
from isnad.reading.phrases.phrases import Phrases
from isnad.reading.stances.find import find_stances
from isnad.reading.statements.find import find_statements
from isnad.reading.words.lexis import lex_page
from isnad.records import Analysis, Article
from isnad.text.kept import forget_when_full
from isnad.text.tokens import read_page

__all__ = ["read_article"]


def read_article(article: Article) -> Analysis:
    """Everything that Isnad finds in an article; the same article gives the same analysis, byte for byte.

    Every span indexes the raw `article.text`. A text without Arabic gives an analysis with empty lists.
    `published` is used for relative dates when it is an ISO 8601 date, and ignored otherwise.
    """
    forget_when_full()
    page = read_page(article.text)
    cast = find_names(page)
    lexes = lex_page(page)
    phrases = Phrases(page, lexes, cast)
    statements = find_statements(page, lexes, phrases, cast)
    dates = find_dates(page, _published(article))
    parties = Parties(page, cast, [d.span for d in dates])
    events = find_events(parties, statements)
    stances = find_stances(parties, statements, events)
    return assemble(article, page, cast, statements, dates, events, stances)


def _published(article: Article) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat((article.published or "")[:10])
    except ValueError:
        return None
