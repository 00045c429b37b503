"""What cannot be opened is refused in words that say what to do."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest
from invented import article, harbour
from sqlalchemy import create_engine, inspect
from test_corpus import fill

from isnad.errors import CorpusError
from isnad.store import tables as t
from isnad.store.corpus import Corpus, open_corpus
from isnad.store.migrating import all_migrations, migrate
from isnad.store.opening import APPLICATION_ID, Database, open_database
from isnad.store.searching import refresh_index
from isnad.store.writing import Incoming, add_articles


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A small corpus in a file."""
    path = tmp_path / "news.db"
    database = open_database(path, create=True)
    fill(database, harbour())
    database.close()
    return path


def refused(place: Path | str, *, create: bool = False) -> str:
    with pytest.raises(CorpusError) as caught:
        (open_database(place, create=True) if create else open_corpus(place)).close()
    return str(caught.value)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "does not exist: build it with `isnad build SOURCES --corpus"),
        (b"", "is empty: build it first"),
        (b"just a text", "is not a database"),
        (b"SQLite format 3\0" + b"\0" * 100, "is not a database"),
    ],
    ids=["missing", "empty", "text", "broken-header"],
)
def test_what_is_no_corpus(tmp_path: Path, content: bytes | None, words: str) -> None:
    path = tmp_path / "x.db"
    if content is not None:
        path.write_bytes(content)
    assert words in refused(path)


def test_a_damaged_file(built: Path) -> None:
    data = bytearray(built.read_bytes())
    data[4096 * 2 : 4096 * 30] = b"\xff" * 4096 * 28
    built.write_bytes(data)
    with pytest.raises(CorpusError, match="damaged"):
        _ask_everything(built)


def _ask_everything(place: Path) -> None:
    with open_corpus(place) as corpus:
        corpus.statements()
        corpus.search("الميناء")


def test_a_database_of_something_else(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE shopping (item TEXT)")
    assert "no corpus of Isnad" in refused(path)
    assert "no corpus of Isnad" in refused(path, create=True)


def test_a_folder_and_a_missing_folder(tmp_path: Path) -> None:
    assert "is a folder" in refused(tmp_path)
    assert "there is no folder" in refused(tmp_path / "none" / "x.db", create=True)


@pytest.mark.parametrize("url", ["mysql://x/y", "postgresql://", "://", "postgresql://nobody@127.0.0.1:1/x"])
def test_urls_that_cannot_be_used(url: str) -> None:
    pytest.importorskip("psycopg")
    assert refused(url)


def test_a_password_is_not_shown() -> None:
    pytest.importorskip("psycopg")
    assert "hush" not in refused("postgresql://me:hush@127.0.0.1:1/x")


def test_a_newer_version_is_refused_and_an_older_upgraded(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = (
        database.engine.url.render_as_string(hide_password=False)
        if database.dialect != "sqlite"
        else database.place
    )
    place = place.replace("+psycopg", "")
    with database.writing() as c:
        row = {"number": 99, "name": "of the future", "applied_at": "2099-01-01", "version": "99"}
        c.execute(t.migrations.insert().values(**row))
    assert "was made by a newer Isnad (its form is 99" in refused(place)
    with database.writing() as c:
        c.execute(t.migrations.delete())
    assert "was made by an older Isnad" in refused(place) or "is empty" in refused(place)


def test_a_corpus_of_the_first_version_is_upgraded(place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    import isnad.store.migrating as migrating
    import isnad.store.opening as opening

    database = open_database(place, create=True)
    fill(database, harbour())
    with database.writing() as c:
        # As the first version left it.
        c.exec_driver_sql("DROP TABLE search_words")
        c.execute(t.migrations.delete().where(t.migrations.c.number > 1))
    database.close()
    assert "was made by an older Isnad: `isnad corpus upgrade` it" in refused(place)
    open_corpus(place, write=True).close()
    with open_corpus(place) as corpus:
        assert len(corpus.search("الميناء")) == 1
        assert migrating.latest_number() == opening.latest_number()


def test_migrations_are_numbered_without_gaps() -> None:
    assert [m.number for m in all_migrations()] == list(range(1, len(all_migrations()) + 1))
    assert all(m.apply.__doc__ for m in all_migrations())


def test_a_migration_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import isnad.store.migrating as migrating

    def half(connection: object) -> None:
        connection.exec_driver_sql("CREATE TABLE half_made (x INTEGER)")  # type: ignore[attr-defined]
        raise RuntimeError("stopped in the middle")

    path = tmp_path / "x.db"
    broken = migrating.Migration(99, "half", half)
    engine = open_database(path, create=True).engine
    monkeypatch.setattr(migrating, "all_migrations", lambda: (broken,))
    with pytest.raises(RuntimeError):
        migrate(engine)
    with engine.connect() as c:
        assert "half_made" not in inspect(c).get_table_names()
        assert c.exec_driver_sql("SELECT MAX(number) FROM migrations").scalar() < 99
    engine.dispose()


def test_the_tables_are_those_that_the_migrations_make(database: Database) -> None:
    with database.reading() as c:
        made = inspect(c)
        for table in (*t.META.tables.values(), *t.VIEWS.tables.values()):
            columns = [column["name"] for column in made.get_columns(table.name)]
            assert columns == [c.name for c in table.columns], table.name
        extra = set(made.get_table_names()) - set(t.META.tables)
    assert {name for name in extra if not name.startswith("article_search")} <= {
        "sqlite_stat1",
        "sqlite_stat4",
    }


def test_foreign_keys_have_indexes(database: Database) -> None:
    """Or deleting an article's records would walk through whole tables."""
    with database.reading() as c:
        made = inspect(c)
        missing = []
        for name in t.META.tables:
            leading = {index["column_names"][0] for index in made.get_indexes(name)}
            leading |= {(made.get_pk_constraint(name)["constrained_columns"] or [None])[0]}
            for key in made.get_foreign_keys(name):
                if (
                    key["referred_table"] not in ("runs", "outlets")
                    and key["constrained_columns"][0] not in leading
                ):
                    missing.append((name, key["constrained_columns"][0]))
    assert missing == []


@pytest.mark.parametrize("left_over", [False, True], ids=["clean", "with-wal"])
def test_a_read_only_file_can_be_read_but_not_written(
    built: Path, monkeypatch: pytest.MonkeyPatch, left_over: bool
) -> None:
    held = sqlite3.connect(built)
    if left_over:
        held.execute("UPDATE settings SET value = value")
        held.commit()
        assert Path(f"{built}-wal").exists()
    # Root may write everywhere, so the answer of the system is given here.
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)
    with open_corpus(built) as corpus:
        assert corpus.info().counts["articles"] == 1
        assert len(corpus.search("الميناء")) == 1
    assert "is read-only" in refused(built, create=True)
    held.close()


def test_a_corpus_opened_for_reading_is_not_changed(built: Path) -> None:
    with open_corpus(built) as corpus, pytest.raises(CorpusError, match="read-only"):
        corpus.correct("accept", id=corpus.statements()[0].id, by="هند")


def test_a_locked_corpus(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import isnad.store.opening as opening

    monkeypatch.setattr(opening, "_WAIT_SECONDS", 0.1)
    other = sqlite3.connect(built, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with open_corpus(built, write=True) as corpus:
        assert corpus.info().counts["articles"] == 1
        with pytest.raises(CorpusError, match="is locked by another program"):
            corpus.correct("accept", id=corpus.statements()[0].id, by="هند")
        other.execute("ROLLBACK")
        corpus.correct("accept", id=corpus.statements()[0].id, by="هند")
    other.close()


def test_a_full_disk(tmp_path: Path) -> None:
    """SQLite's own limit on pages answers as a full disk does."""
    path = tmp_path / "small.db"
    database = open_database(path, create=True)
    with database.writing() as c:
        pages = c.exec_driver_sql("PRAGMA page_count").scalar()
        c.exec_driver_sql(f"PRAGMA max_page_count = {pages + 1}")
    with pytest.raises(CorpusError, match="the disk is full"):
        _store_much(database)
    with Corpus(database) as corpus:
        assert corpus.info().counts["articles"] == 0


def _store_much(database: Database) -> None:
    with database.writing() as c:
        add_articles(c, [Incoming(article("طويل " * 20_000), "x")])


def test_the_file_is_known_by_its_header(built: Path) -> None:
    assert built.read_bytes()[68:72] == APPLICATION_ID.to_bytes(4, "big")
    with sqlite3.connect(built) as raw:
        assert raw.execute("SELECT speaker, cue FROM who_says_what ORDER BY statement_id").fetchall() == [
            ("وكالة الساحل", "نقلت"),
            ("سالم الحداد", "قوله"),
            ("سالم الحداد", "أضاف"),
        ]


def test_an_index_of_another_form_is_made_anew(database: Database) -> None:
    fill(database, harbour())
    with database.writing() as c:
        assert refresh_index(c)
        assert not refresh_index(c)
    assert len(Corpus(database).search("الميناء")) == 1


def test_pandas_reads_it_as_it_is(built: Path) -> None:
    pandas = pytest.importorskip("pandas")
    engine = create_engine(f"sqlite:///{built}")
    frame = pandas.read_sql_query("SELECT * FROM who_stands_where", engine)
    assert list(frame["sign"]) == ["-", "-"]
    engine.dispose()
