"""The words of the search index by what is left of them without clitics.

A question for one word is then a question for the few forms in which it occurs, found by one look-up, and not
for all words that look like it when they are stripped: كيري no longer proposes سيره.
"""

from __future__ import annotations

from sqlalchemy import Connection

from isnad.store.dialects import run_script

NAME = "search_words"

_TABLE = """
CREATE TABLE search_words (
  stripped TEXT NOT NULL,
  word TEXT NOT NULL,
  PRIMARY KEY (stripped, word)
){by_key};
"""


def apply(connection: Connection) -> None:
    """Make the table; the index has another form now, so that it is made anew when the corpus is next
    written.
    """
    run_script(connection, _TABLE)
    connection.exec_driver_sql("DELETE FROM settings WHERE name = 'search form'")
