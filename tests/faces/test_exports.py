"""The exports, each read by what reads its form."""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

sys.path.insert(0, str(Path(__file__).parent))
from linked_corpus import make_corpus

from isnad.faces.cli.main import app
from isnad.faces.export.graphml import export_graphml
from isnad.store.corpus import open_corpus
from isnad.store.tables import META, VIEWS

SCHEMATA = json.loads((Path(__file__).parent / "followthemoney_schemata.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_corpus(tmp_path_factory.mktemp("corpus") / "news.db")


def export(corpus: Path, form: str, to: Path) -> Path:
    made = CliRunner().invoke(app, ["export", form, "--corpus", str(corpus), "--output", str(to)])
    assert made.exit_code == 0, made.output
    assert "written to" in made.stderr
    return to


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def rows(path: Path, form: str) -> list[dict[str, Any]]:
    """A table's rows by the reader of its form; empty cells as None, numbers as they come."""
    if form == "csv":
        with path.open(encoding="utf-8", newline="") as file:
            return [{k: v or None for k, v in row.items()} for row in csv.DictReader(file)]
    if form == "jsonl":
        return lines(path)
    parquet = pytest.importorskip("pyarrow.parquet")
    return parquet.read_table(path).to_pylist()  # type: ignore[no-any-return]


@pytest.mark.parametrize("form", ["csv", "jsonl", "parquet"])
def test_every_table_and_view_is_written_with_all_rows(corpus: Path, tmp_path: Path, form: str) -> None:
    folder = export(corpus, form, tmp_path / form)
    assert {p.name for p in folder.iterdir()} == {f"{t}.{form}" for t in (*META.tables, *VIEWS.tables)}
    with open_corpus(corpus) as source:
        counts = source.info().counts
    for table in ("articles", "statements", "actors", "mentions", "stories", "quote_groups"):
        found = rows(folder / f"{table}.{form}", form)
        assert len(found) == counts.get(table, len(found))
    [first] = [r for r in rows(folder / f"articles.{form}", form) if r["title"] == "إضراب في ميناء الساحل"]
    assert first["text"].startswith("إضراب في ميناء الساحل\n")
    assert (first["outlet"], str(first["words"])) == ("أخبار المرفأ", "13")


def test_the_same_corpus_gives_the_same_bytes(corpus: Path, tmp_path: Path) -> None:
    for form in ("graphml", "annotations", "followthemoney", "plover"):
        one, two = (export(corpus, form, tmp_path / f"{form}-{n}").read_bytes() for n in (1, 2))
        assert one == two
        assert one


def test_graphml_is_read_by_networkx(corpus: Path, tmp_path: Path) -> None:
    networkx = pytest.importorskip("networkx")
    graph = networkx.read_graphml(export(corpus, "graphml", tmp_path / "stances.graphml"))
    assert graph.is_directed()
    names = networkx.get_node_attributes(graph, "name")
    edges = [
        (names[a], names[b], d["sign"], d["stances"], d["articles"], d["told_by"])
        for a, b, d in graph.edges(data=True)
    ]
    assert ("حزب الفجر", "الحكومة", "+", 1, 1, "أخبار المرفأ") in edges
    assert {e[5] for e in edges if e[:3] == ("الحكومة", "حزب الفجر", "-")} == {"سالم الحداد"}
    with open_corpus(corpus) as source:
        assert sum(e[3] for e in edges) == len(source.stances(limit=None))


def test_graphml_of_no_stances_is_a_document(tmp_path: Path) -> None:
    from isnad.store.opening import open_database

    open_database(tmp_path / "empty.db", create=True).close()
    with open_corpus(tmp_path / "empty.db") as source:
        assert export_graphml(source, tmp_path / "empty.graphml") == 0
    networkx = pytest.importorskip("networkx")
    assert len(networkx.read_graphml(tmp_path / "empty.graphml")) == 0


def test_annotations_hold_to_the_recommendation(corpus: Path, tmp_path: Path) -> None:
    pages = lines(export(corpus, "annotations", tmp_path / "statements.jsonl"))
    with open_corpus(corpus) as source:
        texts = {a.sha256: source.article(a.id).text for a in source.articles(limit=None)}
        assert sum(len(p["items"]) for p in pages) == source.count("statements")
    ids = [item["id"] for page in pages for item in page["items"]]
    assert len(ids) == len(set(ids))
    for page in pages:
        assert (page["@context"], page["type"]) == ("http://www.w3.org/ns/anno.jsonld", "AnnotationPage")
        text = texts[page["id"].rpartition(":")[2]]
        for item in page["items"]:
            assert item["type"] == "Annotation"
            assert all(b["type"] == "TextualBody" and b["value"] for b in item["body"])
            for target in item["target"]:
                quote, position = target["selector"]
                assert (quote["type"], position["type"]) == ("TextQuoteSelector", "TextPositionSelector")
                start, end = position["start"], position["end"]
                assert text[start:end] == quote["exact"]
                assert text[:start].endswith(quote["prefix"])
                assert text[end:].startswith(quote["suffix"])


def test_annotations_say_who_through_whom(corpus: Path, tmp_path: Path) -> None:
    pages = lines(export(corpus, "annotations", tmp_path / "statements.jsonl"))
    bodies = {b["value"] for page in pages for item in page["items"] for b in item["body"]}
    assert {"speaker: سالم الحداد", "through: وكالة الساحل", "cue: قوله"} <= bodies


def test_followthemoney_entities_have_the_shape_of_their_schemata(corpus: Path, tmp_path: Path) -> None:
    entities = lines(export(corpus, "followthemoney", tmp_path / "entities.json"))
    by_id = {e["id"]: e for e in entities}
    assert len(by_id) == len(entities)
    assert {e["schema"] for e in entities} == set(SCHEMATA)
    for e in entities:
        schema = SCHEMATA[e["schema"]]
        assert set(schema["required"]) <= set(e["properties"]) <= set(schema["properties"])
        for name, values in e["properties"].items():
            assert values
            assert all(isinstance(v, str) and v for v in values)
            if schema["properties"][name] == "entity":
                assert set(values) <= set(by_id), (e["schema"], name)


def test_followthemoney_tells_statements_events_and_stances(corpus: Path, tmp_path: Path) -> None:
    entities = lines(export(corpus, "followthemoney", tmp_path / "entities.json"))
    by_id = {e["id"]: e["properties"] for e in entities}
    notes = [e["properties"] for e in entities if e["schema"] == "Note"]
    said = {by_id[n["entity"][0]]["name"][0] for n in notes if "entity" in n}
    assert said == {"سالم الحداد", "وكالة الساحل", "نقابة البحارة"}
    links = [e["properties"] for e in entities if e["schema"] == "UnknownLink"]
    stands = {(by_id[x["subject"][0]]["name"][0], x["role"][0]) for x in links}
    assert ("حزب الفجر", "stands with") in stands
    assert {e["properties"]["name"][0] for e in entities if e["schema"] == "Event"} >= {"REJECT: ترفض"}


def test_followthemoney_itself_takes_them(corpus: Path, tmp_path: Path) -> None:
    followthemoney = pytest.importorskip("followthemoney", reason="followthemoney needs ICU to install")
    for entity in lines(export(corpus, "followthemoney", tmp_path / "entities.json")):
        schema = followthemoney.model.get(entity["schema"])
        proxy = followthemoney.model.get_proxy(entity)
        schema.validate(entity)
        assert proxy.to_dict()["properties"].keys() == entity["properties"].keys()
        known = {n: p.type.name for n, p in schema.properties.items() if not p.stub}
        assert SCHEMATA[entity["schema"]]["properties"] == dict(sorted(known.items()))


def test_plover_has_every_event(corpus: Path, tmp_path: Path) -> None:
    events = lines(export(corpus, "plover", tmp_path / "events.jsonl"))
    with open_corpus(corpus) as source:
        assert len(events) == source.count("events")


def test_a_file_that_cannot_be_written_is_said_and_leaves_nothing(corpus: Path, tmp_path: Path) -> None:
    target = tmp_path / "none" / "stances.graphml"
    made = CliRunner().invoke(app, ["export", "graphml", "-c", str(corpus), "-o", str(target)])
    assert made.exit_code == 4
    assert "cannot be written" in made.stderr
    assert list(tmp_path.iterdir()) == []


def test_an_export_that_fails_keeps_the_older_file(
    corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "stances.graphml"
    target.write_text("older", encoding="utf-8")
    from isnad.faces.export import annotations

    def broken(*_: object) -> Any:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(annotations, "annotation_page", broken)
    made = CliRunner().invoke(app, ["export", "annotations", "-c", str(corpus), "-o", str(target)])
    assert made.exit_code == 4
    assert "No space left" in made.stderr
    assert [p.name for p in tmp_path.iterdir()] == ["stances.graphml"]
    assert target.read_text(encoding="utf-8") == "older"
