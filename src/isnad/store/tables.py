"""The tables as SQLAlchemy Core sees them; `migrations/` makes them, and a test holds the two together."""

from __future__ import annotations

from typing import Any

from sqlalchemy import BigInteger, Column, Float, MetaData, Table, Text

__all__ = ["ADDED_FROM", "ID_STEP", "META", "VIEWS"]

ID_STEP = 1_000_000
"""Ids of the records of one article are `article id × ID_STEP + number`."""
ADDED_FROM = 900_000
"""Entities that a person adds are numbered from here, above all that a reading finds in one article."""

META = MetaData()

_TYPES = {"i": BigInteger, "f": Float, "t": Text}


def _table(name: str, columns: str) -> Table:
    """A table from `name` or `name:type` words (t text, i integer, f float; text when not given)."""
    made: list[Column[Any]] = []
    for word in columns.split():
        column, _, kind = word.partition(":")
        made.append(Column(column, _TYPES[kind or "t"]))
    return Table(name, META, *made)


settings = _table("settings", "name value")
runs = _table(
    "runs",
    "id:i version sources stage state started_at updated_at finished_at articles_seen:i articles_new:i"
    " articles_to_read:i articles_read:i articles_set_aside:i inputs_rejected:i",
)
sources = _table("sources", "location size:i modified:i read_as articles:i rejects:i run_id:i finished_at")
outlets = _table("outlets", "name label")
articles = _table(
    "articles",
    "id:i sha256 name title outlet url published text characters:i words:i added_run_id:i state read_by"
    " read_run_id:i",
)
origins = _table("origins", "id:i article_id:i key source place name outlet url title published run_id:i")
rejects = _table("rejects", "id:i key source place reason article_id:i run_id:i at")
actors = _table("actors", "id:i key type name linked_name label_en iso_code origin")
actor_names = _table("actor_names", "actor_id:i name folded_name origin uses:i")
actor_merges = _table(
    "actor_merges",
    "id:i actor_id:i left_key right_key left_name right_name judgement score:f reason decided_by"
    " decided_at undone_at",
)
entities = _table("entities", "id:i article_id:i number type name folded_name actor_id:i linked_actor_id:i")
entity_names = _table("entity_names", "entity_id:i position:i name folded_name")
statements = _table(
    "statements",
    "id:i article_id:i number type cue cue_lemma cue_start:i cue_end:i source source_start:i source_end:i"
    " speaker_id:i read_speaker_id:i content inside_id:i why confidence:f verdict",
)
statement_pieces = _table("statement_pieces", "statement_id:i position:i text start_offset:i end_offset:i")
mentions = _table(
    "mentions", "id:i article_id:i entity_id:i kind text start_offset:i end_offset:i inside_id:i"
)
events = _table(
    "events",
    "id:i article_id:i number type trigger trigger_lemma trigger_start:i trigger_end:i status inside_id:i"
    " date"
    " place_id:i confidence:f verdict",
)
event_actors = _table("event_actors", "event_id:i role position:i entity_id:i")
stances = _table(
    "stances",
    "id:i article_id:i from_id:i to_id:i sign evidence evidence_start:i evidence_end:i inside_id:i basis"
    " verdict",
)
dates = _table("dates", "id:i article_id:i text start_offset:i end_offset:i value calendar")
stories = _table("stories", "id:i key title first_published last_published articles:i independent_texts:i")
story_articles = _table("story_articles", "article_id:i story_id:i voice:i copy_of_id:i similarity:f")
quote_groups = _table("quote_groups", "id:i key text first_statement_id:i first_published appearances:i")
quote_appearances = _table(
    "quote_appearances", "group_id:i statement_id:i position:i change similarity:f diff"
)
corrections = _table(
    "corrections",
    "id:i kind target article_sha256 words value made_by made_at reason state detail undone_by undone_at",
)
search_words = _table("search_words", "stripped word")
migrations = _table("migrations", "number:i name applied_at version")

VIEWS = MetaData()


def _view(name: str, columns: str) -> Table:
    made: list[Column[Any]] = [
        Column(word.partition(":")[0], _TYPES[word.partition(":")[2] or "t"]) for word in columns.split()
    ]
    return Table(name, VIEWS, *made)


who_says_what = _view(
    "who_says_what",
    "statement_id:i outlet published speaker source cue content type inside confidence:f verdict title url"
    " article_id:i speaker_actor_id:i",
)
who_does_what = _view(
    "who_does_what",
    "event_id:i outlet published date type status trigger actors recipients told_by place confidence:f"
    " verdict title"
    " url article_id:i",
)
who_stands_where = _view(
    "who_stands_where",
    "stance_id:i outlet published holder sign toward evidence told_by basis verdict title url article_id:i"
    " holder_actor_id:i toward_actor_id:i",
)
appellations = _view(
    "appellations", "actor_id:i actor outlet called kind own_voice:i quoted:i reported:i uses:i"
)
speakers = _view(
    "speakers", "speaker actor_id:i type statements:i articles:i outlets:i first_published last_published"
)
