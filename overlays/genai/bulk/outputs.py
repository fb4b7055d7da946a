"""Results as files of JSON Lines, CSV or Parquet: written beside their name, and there once they are whole."""

from __future__ import annotations

import csv
import io
import math
import os
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO, Any

from genai_runtime.errors import ConfigError
from genai_runtime.errors.arguments import invalid
from genai_runtime.json_encoder import json_encoder
from genai_runtime.localfile import lock_file, open_file, part_of, replace_file

from .rows import RowResult
from .sources import need

__all__ = ["Record", "Writer", "check_paths", "json_line", "writer_at"]

#: Of how many rows a group of a table is, and of how many characters and numbers, about.
_GROUP, _GROUP_SIZE = 1000, 1 << 20


class Record:
    """Makes the record of a result.

    A column of a row that has the name of one of ours is called ``row_NAME``.

    Args:
        keep: The columns of a row that stand in it; all by default.
        full: Whether the whole response does.
        columns: The columns of an answer, for rows that have none.
    """

    def __init__(self, keep: Sequence[str] | None, full: bool, columns: Sequence[str]) -> None:
        self.keep = keep
        self.full = full
        self._answer = dict.fromkeys((*columns, "response") if full else columns)
        #: The columns behind those of the row.
        self.ours = (*self._answer, "error")
        self._taken = {"position", *self.ours}
        # Which of those that are to be kept no row has had yet.
        self._missing = set(keep or ())

    def of(self, result: RowResult) -> dict[str, Any]:
        """Position, columns of the row, those of the answer, and ``error`` (None without one)."""
        found: dict[str, Any] = {"position": result.position}
        row = result.row
        if row.__class__ is not str and isinstance(row, Mapping):
            for name in row if self.keep is None else self.keep:
                found[f"row_{name}" if name in self._taken else name] = row.get(name)
            if self._missing:
                self._missing.difference_update(row)
        found.update(self._answer)
        found.update(result.fields)
        if self.full:
            found["response"] = None if result.response is None else result.response.to_dict()
        found["error"] = None if result.error is None else result.error.to_dict()
        return found

    def warn(self) -> None:
        """Say, once all rows are there, which columns that are to be kept none of them has."""
        if self._missing:
            names = ", ".join(sorted(map(repr, self._missing)))
            warnings.warn(f"keep: no row has the column {names}", RuntimeWarning, stacklevel=2)


class Writer:
    """Writes records to a file, from :meth:`open` on."""

    _file: IO[bytes]

    def __init__(self, path: Path) -> None:
        self.path, self.part = part_of(path)

    def open(self) -> None:
        """Begin the file.

        Raises:
            LocalFileError: it cannot be written.
            ConfigError: another run writes it.
        """
        if self.part == self.path:
            self._file = open_file(self.part, "wb")
            return
        # Nothing is taken away from another run that is at it.
        self._file = open_file(self.part, "ab", shown=self.path)
        if not lock_file(self._file):
            self._file.close()
            raise ConfigError(f"another run writes {str(self.part)!r}; give this one another output")
        self._file.truncate(0)

    def write(self, record: dict[str, Any]) -> None:
        raise NotImplementedError

    def _end(self) -> None:
        """Write what stands behind the last record."""

    def close(self, whole: bool) -> str:
        """Close the file; give its path. One that is not whole keeps the name it was written under."""
        try:
            self._end()
            self._file.flush()
            if self.part != self.path:
                os.fsync(self._file.fileno())
        finally:
            self._file.close()
        if not whole:
            return str(self.part)
        replace_file(self.part, self.path)
        return str(self.path)


class _JSONLines(Writer):
    def write(self, record: dict[str, Any]) -> None:
        self._file.write(json_line(record).encode("utf-8", "surrogatepass") + b"\n")


class _Table(Writer):
    """What has the same columns in each row: those of the first rows, of which some are waited for.

    Args:
        path: The file.
        ours: The columns that stand behind those of the row, and in every record.
    """

    def __init__(self, path: Path, ours: Sequence[str]) -> None:
        super().__init__(path)
        self._ours = ours
        self._rows: list[dict[str, Any]] = []
        self._size = 0
        self._names: list[str] = []
        self._known: set[str] = set()

    def write(self, record: dict[str, Any]) -> None:
        self._rows.append(record)
        self._size += sum(len(value) for value in record.values() if isinstance(value, str | list))
        if len(self._rows) >= _GROUP or self._size >= _GROUP_SIZE:
            self._flush()

    def _flush(self) -> None:
        if not self._names:
            found = dict.fromkeys(["position", *(name for row in self._rows for name in row)])
            self._names = [*(name for name in found if name not in self._ours), *self._ours]
            self._known = set(self._names)
        for row in self._rows:
            if not row.keys() <= self._known:
                self._leave_out(row)
        self._put()
        self._rows.clear()
        self._size = 0

    def _put(self) -> None:
        """Write the rows of a group."""
        raise NotImplementedError

    def _leave_out(self, row: dict[str, Any]) -> None:
        new = [name for name in row if name not in self._known]
        self._known.update(new)
        warnings.warn(
            f"row {row['position']} is the first that has {', '.join(map(repr, new))}: {self.path.name} has the "
            "columns of the first rows; write JSON Lines, or name the columns with keep=[...]",
            RuntimeWarning,
            stacklevel=2,
        )

    def close(self, whole: bool) -> str:
        failure: Exception | None = None
        try:
            if whole or self._rows:
                self._flush()
        except Exception as error:
            failure = error
        path = super().close(whole and failure is None)
        if whole and failure is not None:
            raise failure
        # Else the run has failed already, perhaps by the very same.
        return path


class _CSV(_Table):
    def __init__(self, path: Path, ours: Sequence[str], delimiter: str) -> None:
        super().__init__(path, ours)
        self._delimiter = delimiter
        self._begun = False

    def open(self) -> None:
        super().open()
        self._text = io.TextIOWrapper(self._file, encoding="utf-8", errors="replace", newline="", write_through=True)
        self._writer = csv.writer(self._text, delimiter=self._delimiter)

    def _put(self) -> None:
        if not self._begun:
            self._writer.writerow(self._names)
            self._begun = True
        for row in self._rows:
            self._writer.writerow([_cell(row.get(name)) for name in self._names])


def _cell(value: Any) -> Any:
    if value is None or isinstance(value, str | int):
        return value
    if isinstance(value, float):
        return None if math.isnan(value) else value
    return _text(value)


class _Parquet(_Table):
    def __init__(self, path: Path, ours: Sequence[str]) -> None:
        self._pyarrow = need("pyarrow", "bulk", "a Parquet file")
        self._parquet = need("pyarrow.parquet", "bulk", "a Parquet file")
        super().__init__(path, ours)
        self._schema: Any = None
        self._writer: Any = None

    def write(self, record: dict[str, Any]) -> None:
        # Each answer may have other fields.
        for name in ("error", "parsed", "response"):
            if record.get(name) is not None:
                record[name] = json_line(record[name])
        super().write(record)

    def _put(self) -> None:
        arrow = self._pyarrow
        if self._schema is None:
            self._schema = self._first_schema()
            self._writer = self._parquet.ParquetWriter(self._file, self._schema)
        columns = []
        for part in self._schema:
            values = [row.get(part.name) for row in self._rows]
            if arrow.types.is_string(part.type):
                values = [each if each is None or isinstance(each, str) else _text(each) for each in values]
            try:
                columns.append(arrow.array(values, part.type))
            except (arrow.ArrowInvalid, arrow.ArrowTypeError, OverflowError) as error:
                raise ConfigError(
                    f"the column {part.name!r} is {part.type} in its first rows and something else later ({error}); "
                    "write JSON Lines, or leave it out with keep=[...]"
                ) from None
        self._writer.write_table(arrow.Table.from_arrays(columns, schema=self._schema))

    def _first_schema(self) -> Any:
        arrow = self._pyarrow
        parts = []
        for name in self._names:
            if name in _TYPES:
                kind = arrow.list_(arrow.float64()) if name == "embedding" else getattr(arrow, _TYPES[name])()
            else:
                try:
                    kind = arrow.array([row.get(name) for row in self._rows]).type
                except (arrow.ArrowInvalid, arrow.ArrowTypeError):
                    kind = arrow.string()
                kind = arrow.string() if arrow.types.is_null(kind) else kind
            parts.append(arrow.field(name, kind))
        return arrow.schema(parts)

    def _end(self) -> None:
        if self._writer is not None:
            self._writer.close()


_TYPES = {
    "position": "int64", "answer": "string", "finish_reason": "string", "parsed": "string", "response": "string",
    "error": "string", "embedding": "", "prompt_tokens": "int64", "output_tokens": "int64", "total_tokens": "int64",
}  # fmt: skip


def _text(value: Any) -> str:
    """What is no text, as text: as it is written where it has no structure, else as JSON."""
    if not isinstance(value, dict | list | tuple):
        value = plain(value)
    return value if isinstance(value, str) else json_line(value)


def json_line(value: Any) -> str:
    """A record as JSON, without a line break. What is no number (NaN) or without end is null, as JSON has neither."""
    try:
        return _encode(value)
    except ValueError:
        return _encode(_finite(value))


def _finite(value: Any) -> Any:
    if value is None or isinstance(value, str | int):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Mapping):
        return {key: _finite(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return list(map(_finite, value))
    return _finite(plain(value))


def plain(value: Any) -> Any:
    """JSON of what a row may have beside JSON."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, bytes):
        from base64 import b64encode

        return b64encode(value).decode()
    if hasattr(value, "isoformat"):
        return value.isoformat()
    if hasattr(value, "tolist"):
        return value.tolist()
    return str(value)


_encode = json_encoder(ensure_ascii=False, allow_nan=False, default=plain)


def check_paths(source: Any, output: Any, checkpoint: Any) -> None:
    """Refuse one file in two parts.

    Raises:
        ArgumentError: what is written is what is read, or what is kept.
    """
    places: dict[str, str] = {}
    for name, path in (("source", source), ("output", output), ("checkpoint", checkpoint)):
        if isinstance(path, str | os.PathLike):
            other = places.setdefault(os.path.realpath(path), name)
            if other != name:
                raise invalid(name, f"{os.fspath(path)!r} is the {other} as well; it would be overwritten")


def writer_at(path: str | os.PathLike[str], ours: Sequence[str]) -> Writer:
    """What writes results to a path; its ending says how.

    Args:
        path: The file.
        ours: The columns of an answer.

    Raises:
        ArgumentError: the ending is unknown.
        ConfigError: the package for it is not installed.
    """
    target = Path(path)
    ending = target.suffix.lower()
    if ending in (".jsonl", ".ndjson"):
        return _JSONLines(target)
    if ending in (".csv", ".tsv"):
        return _CSV(target, ours, "\t" if ending == ".tsv" else ",")
    if ending == ".parquet":
        return _Parquet(target, ours)
    raise invalid("output", f"{str(path)!r} ends in none of .jsonl, .ndjson, .csv, .tsv and .parquet")
