"""Tables: SQLite in the place of BigQuery."""

from __future__ import annotations

import pytest

from genai_emulator import Emulator
from genai_emulator.storage import StorageError
from tests.cases import case


def test_rows_are_kept_in_their_order(emulator: Emulator) -> None:
    tables = emulator.tables
    tables.insert("bq://p1.data.asked", [{"id": 1, "request": {"contents": []}}, {"id": 2}])
    tables.insert("p1.data.asked", [{"id": 3, "note": 'a "quoted" one'}])
    assert tables.rows("bq://p1.data.asked") == [
        {"id": 1, "request": '{"contents": []}', "note": None},
        {"id": 2, "request": None, "note": None},
        {"id": 3, "request": None, "note": 'a "quoted" one'},
    ]
    assert tables.has("bq://p1.data.asked")
    assert tables.names() == ["p1.data.asked"]
    tables.drop("bq://p1.data.asked")
    with pytest.raises(StorageError, match="there is no table"):
        tables.rows("bq://p1.data.asked")
    tables.insert("bq://p.d.t", [{"a": 1}])
    emulator.reset()
    assert tables.names() == []


def test_names_that_are_none(emulator: Emulator) -> None:
    for uri in ("bq://", "t", "bq://p.d.t.x", 'bq://p.d."t"', "gs://b/o"):
        with case(uri), pytest.raises(StorageError, match="no table"):
            emulator.tables.insert(uri, [{"a": 1}])
