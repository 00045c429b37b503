"""Single events judged by a reader, laid beside a reading."""

from __future__ import annotations

from pathlib import Path

import pytest

from isnad.errors import RecordError
from isnad.evaluation.annotation import read_annotation
from isnad.evaluation.judged import Outcome, by_article, judge, load_judged

TEXT = "اعتقلت شرطة النهرين الكاتب سالم الهادي أمس. وزار الوزير المدينة."
HEAD = "part\tarticle\tstart\tend\ttype\tstatus\tverdict\tactors\trecipients\n"


def at(words: str) -> str:
    start = TEXT.index(words)
    return f"{start}-{start + len(words)}"


def reading(status: str = "happened") -> dict:
    return {
        "entities": [
            {"id": "e1", "type": "organization", "name": "شرطة النهرين", "aliases": ["شرطة النهرين"]},
            {"id": "e2", "type": "person", "name": "سالم الهادي", "aliases": ["سالم الهادي"]},
        ],
        "events": [
            {
                "type": "COERCE",
                "trigger": {"span": [0, 6]},
                "actors": ["e1"],
                "recipients": ["e2"],
                "status": status,
            }
        ],
    }


@pytest.mark.parametrize(
    ("row", "status", "outcome"),
    [
        pytest.param(
            f"COERCE\thappened\tright\t{at('شرطة النهرين')}\t{at('سالم الهادي')}",
            "happened",
            Outcome(found=True, actors=True, recipients=True, status=True),
            id="right",
        ),
        pytest.param(
            f"COERCE\thappened\tright\t{at('الوزير')}\t{at('سالم الهادي')}",
            "happened",
            Outcome(found=True, recipients=True, status=True),
            id="another-doer",
        ),
        pytest.param(
            f"COERCE\thappened\tright\t{at('شرطة النهرين')}\t",
            "happened",
            Outcome(found=True, actors=True, status=True),
            id="one-recipient-too-many",
        ),
        pytest.param(
            f"COERCE\thappened\tstatus\t{at('شرطة النهرين')}\t{at('سالم الهادي')}",
            "happened",
            Outcome(found=True, actors=True, recipients=True),
            id="status-wrong-then-and-now",
        ),
        pytest.param(
            f"COERCE\thappened\tstatus\t{at('شرطة النهرين')}\t{at('سالم الهادي')}",
            "unrealized",
            Outcome(found=True, actors=True, recipients=True, status=True),
            id="status-wrong-then-right-now",
        ),
        pytest.param("COERCE\thappened\tnone\t\t", "happened", Outcome(found=True), id="no-event"),
        pytest.param("ASSAULT\thappened\tright\t\t", "happened", Outcome(found=False), id="another-type"),
    ],
)
def test_an_outcome(tmp_path: Path, row: str, status: str, outcome: Outcome) -> None:
    path = tmp_path / "rows.tsv"
    path.write_text(f"{HEAD}worked-on\tkey\t0\t6\t{row}\n", encoding="utf-8")
    (judged,) = load_judged(path)
    assert judged.trigger.of(TEXT) == "اعتقلت"
    assert judge(TEXT, [judged], read_annotation(reading(status))) == (outcome,)
    assert outcome.both == (outcome.actors and outcome.recipients)


@pytest.mark.parametrize(
    "row",
    [
        pytest.param("worked-on\tkey\t0\tx\tCOERCE\thappened\tright\t\t", id="no-number"),
        pytest.param("worked-on\tkey\t0\t6\tCOERCE\thappened\tmaybe\t\t", id="no-such-verdict"),
        pytest.param("worked-on\tkey\t0\t6\tCOERCE\thappened\tright\t5\t", id="half-a-span"),
        pytest.param("worked-on\tkey\t0\t6", id="columns-missing"),
    ],
)
def test_a_malformed_row_is_named_by_its_line(tmp_path: Path, row: str) -> None:
    path = tmp_path / "rows.tsv"
    path.write_text(HEAD + row + "\n", encoding="utf-8")
    with pytest.raises(RecordError, match=r"rows\.tsv:2"):
        load_judged(path)


def test_rows_by_article_keep_their_order(tmp_path: Path) -> None:
    path = tmp_path / "rows.tsv"
    lines = [
        f"worked-on\t{a}\t{n}\t{n + 1}\tCOERCE\thappened\tright\t\t"
        for a, n in (("b", 3), ("a", 0), ("b", 1))
    ]
    path.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")
    rows = {a: [r.trigger.start for r in found] for a, found in by_article(load_judged(path)).items()}
    assert list(rows.items()) == [("b", [3, 1]), ("a", [0])]
