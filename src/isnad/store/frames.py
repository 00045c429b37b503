"""Tables and views of a corpus as Arrow, pandas or polars frames (libraries of `isnad[frames]`)."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Literal

from sqlalchemy import Connection, Float, Integer, select

from isnad.errors import CorpusError
from isnad.store.tables import META, VIEWS

__all__ = ["FRAME_KINDS", "FrameKind", "make_frame"]

FrameKind = Literal["arrow", "pandas", "polars"]
FRAME_KINDS: tuple[str, ...] = (*VIEWS.tables, *META.tables)
"""The views and tables that `frame` gives, the views first."""


def make_frame(connection: Connection, kind: str, as_: FrameKind) -> Any:
    """A whole table or view, its rows in the order of its first column, its columns typed even when it is
    empty.

    Raises CorpusError on an unknown kind or library, and on a library that is not installed.
    """
    if kind not in FRAME_KINDS:
        raise CorpusError(f"no table or view {kind!r}; there are {', '.join(FRAME_KINDS)}")
    if as_ not in ("arrow", "pandas", "polars"):
        raise CorpusError(f"frames are arrow, pandas or polars, not {as_!r}")
    arrow = _arrow(connection, kind)
    if as_ == "pandas":
        _library("pandas")
        return arrow.to_pandas()
    return _library("polars").from_arrow(arrow) if as_ == "polars" else arrow


def _library(name: str) -> Any:
    try:
        return import_module(name)
    except ModuleNotFoundError:
        raise CorpusError(f"this frame needs {name}: pip install 'isnad[frames]'") from None


def _arrow(connection: Connection, kind: str) -> Any:
    pa = _library("pyarrow")
    table = VIEWS.tables[kind] if kind in VIEWS.tables else META.tables[kind]
    columns = list(table.columns)
    types = [_type(pa, c.type) for c in columns]
    rows = connection.execute(select(table).order_by(columns[0])).all()
    values = zip(*rows, strict=True) if rows else ([] for _ in columns)
    arrays = [pa.array(list(v), type=kind_) for v, kind_ in zip(values, types, strict=True)]
    return pa.table(dict(zip((c.name for c in columns), arrays, strict=True)))


def _type(pa: Any, type_: object) -> Any:
    if isinstance(type_, Integer):
        return pa.int64()
    return pa.float64() if isinstance(type_, Float) else pa.string()
