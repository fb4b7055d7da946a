"""Tables of BigQuery in SQLite: ``bq://project.dataset.table`` is the table ``project.dataset.table`` of the file."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .buckets import NotStoredError, StorageError

Row = dict[str, Any]

_URI = re.compile(r"(?:bq://)?([\w:-]+(?:\.[\w-]+){1,2})", re.ASCII)


@dataclass(frozen=True)
class Table:
    """The rows of a table, for a snapshot."""

    rows: list[Any]


class Tables:
    """All tables. Safe to use from any thread.

    A row is a dict; objects and lists in it are kept as their JSON text.

    Args:
        file: The SQLite file. Default: a temporary one.
        temporary: Makes the folder of that one.
    """

    def __init__(self, file: Path | None, temporary: Callable[[], Path]) -> None:
        self._given = file
        self._temporary = temporary

    @property
    def file(self) -> Path:
        """The SQLite file."""
        return self._given if self._given is not None else self._temporary() / "tables.sqlite"

    def insert(self, uri: str, rows: Iterable[Mapping[str, Any]]) -> None:
        """Add rows to a table, which is made with their columns where it is not there; StorageError for a bad name."""
        table = _quoted(self._name(uri))
        given = [dict(row) for row in rows]
        columns = list(dict.fromkeys(name for row in given for name in row))
        with self._open() as database:
            known = self._columns(database, table)
            if not known:
                declared = ", ".join(map(_quoted, columns or ["_empty"]))
                database.execute(f"CREATE TABLE {table} ({declared})")
            for name in columns if known else ():
                if name not in known:
                    database.execute(f"ALTER TABLE {table} ADD COLUMN {_quoted(name)}")
            if columns:
                places = ", ".join("?" for _ in columns)
                command = f"INSERT INTO {table} ({', '.join(map(_quoted, columns))}) VALUES ({places})"
                database.executemany(command, [[_column_value(row.get(name)) for name in columns] for row in given])

    def rows(self, uri: str) -> list[Row]:
        """Return the rows of a table in the order they came; StorageError where there is none."""
        name = self._name(uri)
        with self._open() as database:
            columns = self._columns(database, _quoted(name))
            if not columns:
                raise NotStoredError(f"there is no table bq://{name}")
            found = database.execute(f"SELECT * FROM {_quoted(name)} ORDER BY rowid").fetchall()
        return [dict(zip(columns, values, strict=True)) for values in found]

    def has(self, uri: str) -> bool:
        """Whether there is a table of this name."""
        return self._name(uri) in self.names()

    def names(self) -> list[str]:
        """Return the names of the tables, without ``bq://``, in their order."""
        with self._open() as database:
            found = database.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
        return [name for (name,) in found]

    def drop(self, uri: str) -> None:
        """Drop a table; nothing happens where there is none."""
        with self._open() as database:
            database.execute(f"DROP TABLE IF EXISTS {_quoted(self._name(uri))}")

    def items(self) -> Iterator[tuple[str, Table]]:
        """The tables by name, for a snapshot; none where they are in a file of the caller's."""
        if self._given is None and self.file.exists():
            for name in self.names():
                yield name, Table(list(self.rows(name)))

    def update(self, tables: Mapping[str, Table]) -> None:
        """Put tables of a snapshot."""
        for name, table in tables.items():
            self.insert(name, table.rows)

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        try:
            with closing(sqlite3.connect(self.file)) as database, database:
                yield database
        except sqlite3.Error as error:
            raise StorageError(f"{self.file}: {error}") from None

    def _columns(self, database: sqlite3.Connection, table: str) -> list[str]:
        return [row[1] for row in database.execute(f"PRAGMA table_info({table})").fetchall()]

    def _name(self, uri: str) -> str:
        found = _URI.fullmatch(uri)
        if found is None:
            raise StorageError(f"{uri!r} is no table: bq://project.dataset.table")
        return found[1]


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _column_value(value: Any) -> Any:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (dict, list)) else value
