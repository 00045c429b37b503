"""The first form of the corpus: everything that is read, linked, searched and corrected has its place.

Ids of records of one article are `article id × 1 000 000 + number within the article`, so that a worker can
number them without asking and a second reading gives the same ids.
"""

from __future__ import annotations

from sqlalchemy import Connection

from isnad.store.dialects import run_script

NAME = "corpus"

TABLES = """
CREATE TABLE settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
);

CREATE TABLE runs (
  id {serial},
  version TEXT NOT NULL,
  sources TEXT NOT NULL,
  stage TEXT NOT NULL,
  state TEXT NOT NULL,
  started_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  finished_at TEXT,
  articles_seen {int} NOT NULL DEFAULT 0,
  articles_new {int} NOT NULL DEFAULT 0,
  articles_to_read {int} NOT NULL DEFAULT 0,
  articles_read {int} NOT NULL DEFAULT 0,
  articles_set_aside {int} NOT NULL DEFAULT 0,
  inputs_rejected {int} NOT NULL DEFAULT 0
);

CREATE TABLE sources (
  location TEXT PRIMARY KEY,
  size {int},
  modified {int},
  read_as TEXT NOT NULL,
  articles {int} NOT NULL,
  rejects {int} NOT NULL,
  run_id {int} REFERENCES runs (id),
  finished_at TEXT NOT NULL
);

CREATE TABLE outlets (
  name TEXT PRIMARY KEY,
  label TEXT
);

CREATE TABLE articles (
  id {serial},
  sha256 TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  title TEXT,
  outlet TEXT REFERENCES outlets (name),
  url TEXT,
  published TEXT,
  text TEXT NOT NULL,
  characters {int} NOT NULL,
  words {int} NOT NULL,
  added_run_id {int} REFERENCES runs (id),
  state TEXT NOT NULL,
  read_by TEXT,
  read_run_id {int} REFERENCES runs (id)
);
CREATE INDEX articles_by_outlet ON articles (outlet, published);
CREATE INDEX articles_by_published ON articles (published);
CREATE INDEX articles_by_state ON articles (state, read_by);
CREATE INDEX articles_by_name ON articles (name);
CREATE INDEX articles_by_url ON articles (url);

CREATE TABLE origins (
  id {serial},
  article_id {int} NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  key TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL,
  place TEXT,
  name TEXT NOT NULL,
  outlet TEXT REFERENCES outlets (name),
  url TEXT,
  title TEXT,
  published TEXT,
  run_id {int} REFERENCES runs (id)
);
CREATE INDEX origins_by_article ON origins (article_id);
CREATE INDEX origins_by_source ON origins (source);

CREATE TABLE rejects (
  id {serial},
  key TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL,
  place TEXT,
  reason TEXT NOT NULL,
  article_id {int} REFERENCES articles (id) ON DELETE CASCADE,
  run_id {int} REFERENCES runs (id),
  at TEXT NOT NULL
);
CREATE INDEX rejects_by_source ON rejects (source);
CREATE INDEX rejects_by_article ON rejects (article_id);

CREATE TABLE actors (
  id {key},
  key TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  linked_name TEXT NOT NULL,
  label_en TEXT,
  iso_code TEXT,
  origin TEXT NOT NULL
);
CREATE INDEX actors_by_name ON actors (name);

CREATE TABLE actor_names (
  actor_id {int} NOT NULL REFERENCES actors (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  origin TEXT NOT NULL,
  uses {int} NOT NULL DEFAULT 0,
  PRIMARY KEY (actor_id, name)
);
CREATE INDEX actor_names_by_folded_name ON actor_names (folded_name);

CREATE TABLE actor_merges (
  id {serial},
  actor_id {int} REFERENCES actors (id) ON DELETE SET NULL,
  left_key TEXT NOT NULL,
  right_key TEXT NOT NULL,
  left_name TEXT NOT NULL,
  right_name TEXT NOT NULL,
  judgement TEXT NOT NULL,
  score {real},
  reason TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  undone_at TEXT
);
CREATE INDEX actor_merges_by_actor ON actor_merges (actor_id);
CREATE INDEX actor_merges_by_judgement ON actor_merges (judgement, score);

CREATE TABLE entities (
  id {key},
  article_id {int} NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  number TEXT NOT NULL,
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  actor_id {int} REFERENCES actors (id) ON DELETE SET NULL,
  linked_actor_id {int} REFERENCES actors (id) ON DELETE SET NULL
);
CREATE INDEX entities_by_article ON entities (article_id);
CREATE INDEX entities_by_actor ON entities (actor_id);
CREATE INDEX entities_by_linked_actor ON entities (linked_actor_id);
CREATE INDEX entities_by_folded_name ON entities (folded_name);

CREATE TABLE entity_names (
  entity_id {int} NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
  position {int} NOT NULL,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  PRIMARY KEY (entity_id, position)
);
CREATE INDEX entity_names_by_folded_name ON entity_names (folded_name);

CREATE TABLE statements (
  id {key},
  article_id {int} NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  number TEXT NOT NULL,
  type TEXT NOT NULL,
  cue TEXT,
  cue_lemma TEXT,
  cue_start {int},
  cue_end {int},
  source TEXT,
  source_start {int},
  source_end {int},
  speaker_id {int} REFERENCES entities (id) ON DELETE SET NULL,
  read_speaker_id {int},
  content TEXT NOT NULL,
  inside_id {int} REFERENCES statements (id) ON DELETE CASCADE {deferred},
  why TEXT NOT NULL,
  confidence {real} NOT NULL,
  verdict TEXT
);
CREATE INDEX statements_by_article ON statements (article_id);
CREATE INDEX statements_by_speaker ON statements (speaker_id);
CREATE INDEX statements_by_cue ON statements (cue_lemma);
CREATE INDEX statements_by_confidence ON statements (confidence);
CREATE INDEX statements_by_inside ON statements (inside_id);

CREATE TABLE statement_pieces (
  statement_id {int} NOT NULL REFERENCES statements (id) ON DELETE CASCADE,
  position {int} NOT NULL,
  text TEXT NOT NULL,
  start_offset {int} NOT NULL,
  end_offset {int} NOT NULL,
  PRIMARY KEY (statement_id, position)
);

CREATE TABLE mentions (
  id {key},
  article_id {int} NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  entity_id {int} NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  start_offset {int} NOT NULL,
  end_offset {int} NOT NULL,
  inside_id {int} REFERENCES statements (id) ON DELETE SET NULL
);
CREATE INDEX mentions_by_article ON mentions (article_id);
CREATE INDEX mentions_by_entity ON mentions (entity_id);
CREATE INDEX mentions_by_inside ON mentions (inside_id);

CREATE TABLE events (
  id {key},
  article_id {int} NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  number TEXT NOT NULL,
  type TEXT NOT NULL,
  "trigger" TEXT NOT NULL,
  trigger_lemma TEXT NOT NULL,
  trigger_start {int} NOT NULL,
  trigger_end {int} NOT NULL,
  status TEXT NOT NULL,
  inside_id {int} REFERENCES statements (id) ON DELETE SET NULL,
  date TEXT,
  place_id {int} REFERENCES entities (id) ON DELETE SET NULL,
  confidence {real} NOT NULL,
  verdict TEXT
);
CREATE INDEX events_by_article ON events (article_id);
CREATE INDEX events_by_type ON events (type, status);
CREATE INDEX events_by_date ON events (date);
CREATE INDEX events_by_inside ON events (inside_id);
CREATE INDEX events_by_place ON events (place_id);

CREATE TABLE event_actors (
  event_id {int} NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  role TEXT NOT NULL,
  position {int} NOT NULL,
  entity_id {int} NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
  PRIMARY KEY (event_id, role, position)
);
CREATE INDEX event_actors_by_entity ON event_actors (entity_id, role);

CREATE TABLE stances (
  id {key},
  article_id {int} NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  from_id {int} NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
  to_id {int} NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
  sign TEXT NOT NULL,
  evidence TEXT NOT NULL,
  evidence_start {int} NOT NULL,
  evidence_end {int} NOT NULL,
  inside_id {int} REFERENCES statements (id) ON DELETE SET NULL,
  basis TEXT NOT NULL,
  verdict TEXT
);
CREATE INDEX stances_by_article ON stances (article_id);
CREATE INDEX stances_by_from ON stances (from_id);
CREATE INDEX stances_by_to ON stances (to_id);
CREATE INDEX stances_by_inside ON stances (inside_id);

CREATE TABLE dates (
  id {key},
  article_id {int} NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  start_offset {int} NOT NULL,
  end_offset {int} NOT NULL,
  value TEXT NOT NULL,
  calendar TEXT NOT NULL
);
CREATE INDEX dates_by_article ON dates (article_id);
CREATE INDEX dates_by_value ON dates (value);

CREATE TABLE stories (
  id {key},
  key TEXT NOT NULL UNIQUE,
  title TEXT,
  first_published TEXT,
  last_published TEXT,
  articles {int} NOT NULL,
  independent_texts {int} NOT NULL
);
CREATE INDEX stories_by_size ON stories (articles);

CREATE TABLE story_articles (
  article_id {int} PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
  story_id {int} NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
  voice {int} NOT NULL,
  copy_of_id {int} REFERENCES articles (id) ON DELETE SET NULL,
  similarity {real}
);
CREATE INDEX story_articles_by_story ON story_articles (story_id);
CREATE INDEX story_articles_by_copy ON story_articles (copy_of_id);

CREATE TABLE quote_groups (
  id {key},
  key TEXT NOT NULL UNIQUE,
  text TEXT NOT NULL,
  first_statement_id {int} REFERENCES statements (id) ON DELETE SET NULL,
  first_published TEXT,
  appearances {int} NOT NULL
);
CREATE INDEX quote_groups_by_size ON quote_groups (appearances);
CREATE INDEX quote_groups_by_first ON quote_groups (first_statement_id);

CREATE TABLE quote_appearances (
  group_id {int} NOT NULL REFERENCES quote_groups (id) ON DELETE CASCADE,
  statement_id {int} NOT NULL REFERENCES statements (id) ON DELETE CASCADE,
  position {int} NOT NULL,
  change TEXT NOT NULL,
  similarity {real},
  diff TEXT,
  PRIMARY KEY (group_id, statement_id)
);
CREATE INDEX quote_appearances_by_statement ON quote_appearances (statement_id);

CREATE TABLE corrections (
  id {serial},
  kind TEXT NOT NULL,
  target TEXT NOT NULL,
  article_sha256 TEXT,
  words TEXT NOT NULL,
  value TEXT NOT NULL,
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL,
  reason TEXT,
  state TEXT NOT NULL,
  detail TEXT,
  undone_by TEXT,
  undone_at TEXT
);
CREATE INDEX corrections_by_article ON corrections (article_sha256);
"""

VIEWS = """
CREATE VIEW who_says_what AS
SELECT s.id AS statement_id, a.outlet, a.published, COALESCE(k.name, e.name) AS speaker, s.source, s.cue,
s.content,
       s.type, h.number AS inside, s.confidence, s.verdict, a.title, a.url, a.id AS article_id,
       e.actor_id AS speaker_actor_id
FROM statements s
JOIN articles a ON a.id = s.article_id
LEFT JOIN entities e ON e.id = s.speaker_id
LEFT JOIN actors k ON k.id = e.actor_id
LEFT JOIN statements h ON h.id = s.inside_id
WHERE COALESCE(s.verdict, '') <> 'rejected';

CREATE VIEW who_does_what AS
SELECT v.id AS event_id, a.outlet, a.published, v.date, v.type, v.status, v."trigger",
       (SELECT {join_names} FROM event_actors x JOIN entities e ON e.id = x.entity_id
         LEFT JOIN actors k ON k.id = e.actor_id WHERE x.event_id = v.id AND x.role = 'actor') AS actors,
       (SELECT {join_names} FROM event_actors x JOIN entities e ON e.id = x.entity_id
         LEFT JOIN actors k ON k.id = e.actor_id WHERE x.event_id = v.id AND x.role = 'recipient') AS
         recipients,
       COALESCE(tk.name, te.name) AS told_by, p.name AS place, v.confidence, v.verdict, a.title, a.url,
       a.id AS article_id
FROM events v
JOIN articles a ON a.id = v.article_id
LEFT JOIN statements s ON s.id = v.inside_id
LEFT JOIN entities te ON te.id = s.speaker_id
LEFT JOIN actors tk ON tk.id = te.actor_id
LEFT JOIN entities p ON p.id = v.place_id
WHERE COALESCE(v.verdict, '') <> 'rejected';

CREATE VIEW who_stands_where AS
SELECT t.id AS stance_id, a.outlet, a.published, COALESCE(fk.name, f.name) AS holder, t.sign,
       COALESCE(gk.name, g.name) AS toward, t.evidence, COALESCE(tk.name, te.name) AS told_by, t.basis,
       t.verdict, a.title, a.url, a.id AS article_id, f.actor_id AS holder_actor_id, g.actor_id AS
       toward_actor_id
FROM stances t
JOIN articles a ON a.id = t.article_id
JOIN entities f ON f.id = t.from_id
JOIN entities g ON g.id = t.to_id
LEFT JOIN actors fk ON fk.id = f.actor_id
LEFT JOIN actors gk ON gk.id = g.actor_id
LEFT JOIN statements s ON s.id = t.inside_id
LEFT JOIN entities te ON te.id = s.speaker_id
LEFT JOIN actors tk ON tk.id = te.actor_id
WHERE COALESCE(t.verdict, '') <> 'rejected';

CREATE VIEW appellations AS
SELECT k.id AS actor_id, k.name AS actor, a.outlet, m.text AS called, m.kind,
       SUM(CASE WHEN m.inside_id IS NULL THEN 1 ELSE 0 END) AS own_voice,
       SUM(CASE WHEN s.type = 'direct' THEN 1 ELSE 0 END) AS quoted,
       SUM(CASE WHEN s.type IN ('indirect', 'mixed') THEN 1 ELSE 0 END) AS reported,
       COUNT(*) AS uses
FROM mentions m
JOIN entities e ON e.id = m.entity_id
JOIN actors k ON k.id = e.actor_id
JOIN articles a ON a.id = m.article_id
LEFT JOIN statements s ON s.id = m.inside_id
WHERE m.kind <> 'pronoun'
GROUP BY k.id, k.name, a.outlet, m.text, m.kind;

CREATE VIEW speakers AS
SELECT COALESCE(k.name, e.name) AS speaker, e.actor_id, e.type, COUNT(*) AS statements,
       COUNT(DISTINCT s.article_id) AS articles, COUNT(DISTINCT a.outlet) AS outlets,
       MIN(a.published) AS first_published, MAX(a.published) AS last_published
FROM statements s
JOIN entities e ON e.id = s.speaker_id
JOIN articles a ON a.id = s.article_id
LEFT JOIN actors k ON k.id = e.actor_id
WHERE COALESCE(s.verdict, '') <> 'rejected'
GROUP BY COALESCE(k.name, e.name), e.actor_id, e.type;
"""

SEARCH = {
    "sqlite": """
CREATE VIRTUAL TABLE article_search USING fts5
  (words, stripped, content='', tokenize="unicode61 remove_diacritics 0");
""",
    "postgresql": """
CREATE TABLE article_search (
  article_id BIGINT PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
  words TSVECTOR NOT NULL,
  stripped TSVECTOR NOT NULL
);
CREATE INDEX article_search_words ON article_search USING gin (words);
CREATE INDEX article_search_stripped ON article_search USING gin (stripped);
""",
}


def apply(connection: Connection) -> None:
    """Make every table, index and view of an empty database."""
    run_script(connection, TABLES)
    run_script(connection, VIEWS)
    run_script(connection, SEARCH[connection.dialect.name])
