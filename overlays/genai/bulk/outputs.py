"""Results as files of JSON Lines, CSV or Parquet: written beside their name, and there once they are whole."""

from __future__ import annotations

import csv
import io
import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO, Any

from genai_runtime.errors import ConfigError
from genai_runtime.errors.arguments import invalid
from genai_runtime.json_encoder import json_encoder
from genai_runtime.localfile import open_file, replace_file, replaceable

from .rows import RowResult
from .sources import need

__all__ = ["Record", "Writer", "writer_at"]

_GROUP = 1000


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
        self._ours = {"position", "error", *self._answer}

    def of(self, result: RowResult) -> dict[str, Any]:
        """Position, columns of the row, those of the answer, and ``error`` (None without one)."""
        found: dict[str, Any] = {"position": result.position}
        row = result.row
        if row.__class__ is not str and isinstance(row, Mapping):
            for name in row if self.keep is None else self.keep:
                found[f"row_{name}" if name in self._ours else name] = row.get(name)
        found.update(self._answer)
        found.update(result.fields)
        if self.full:
            found["response"] = None if result.response is None else result.response.to_dict()
        found["error"] = None if result.error is None else result.error.to_dict()
        return found


class Writer:
    """Writes records to a file."""

    def __init__(self, path: Path) -> None:
        found = replaceable(path)
        self.path = path if found is None else Path(found)
        # A pipe or a device is written to as it is.
        self.part = path if found is None else self.path.with_name(f"{self.path.name}.part")
        self._file: IO[bytes] = open_file(self.part, "wb")

    def write(self, record: dict[str, Any]) -> None:
        raise NotImplementedError

    def close(self, whole: bool) -> str:
        """Close the file; give its path. One that is not whole keeps the name it was written under."""
        if not self._file.closed:
            self._file.flush()
            if self.part != self.path:
                os.fsync(self._file.fileno())
            self._file.close()
        if not whole:
            return str(self.part)
        if self.part != self.path:
            replace_file(self.part, self.path)
        return str(self.path)


class _JSONLines(Writer):
    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._encode = json_encoder(ensure_ascii=False, default=plain)

    def write(self, record: dict[str, Any]) -> None:
        self._file.write(self._encode(record).encode("utf-8", "surrogatepass") + b"\n")


class _CSV(Writer):
    def __init__(self, path: Path, delimiter: str) -> None:
        super().__init__(path)
        self._text = io.TextIOWrapper(self._file, encoding="utf-8", errors="replace", newline="", write_through=True)
        self._writer = csv.writer(self._text, delimiter=delimiter)
        self._names: list[str] | None = None

    def write(self, record: dict[str, Any]) -> None:
        if self._names is None:
            self._names = list(record)
            self._writer.writerow(self._names)
        self._writer.writerow([_cell(record.get(name)) for name in self._names])


def _cell(value: Any) -> Any:
    if value is None or isinstance(value, str | int | float):
        return value
    return json.dumps(value, ensure_ascii=False, default=plain)


class _Parquet(Writer):
    def __init__(self, path: Path) -> None:
        self._pyarrow = need("pyarrow", "bulk", "a Parquet file")
        self._parquet = need("pyarrow.parquet", "bulk", "a Parquet file")
        super().__init__(path)
        self._rows: list[dict[str, Any]] = []
        self._schema: Any = None
        self._writer: Any = None

    def write(self, record: dict[str, Any]) -> None:
        error = record["error"]
        record["error"] = None if error is None else json.dumps(error)
        for name in ("parsed", "response"):
            if record.get(name) is not None:
                # Each answer may have other fields.
                record[name] = json.dumps(record[name], default=plain)
        self._rows.append(record)
        if len(self._rows) >= _GROUP:
            self._flush()

    def _flush(self) -> None:
        arrow = self._pyarrow
        if self._schema is None:
            self._schema = self._first_schema()
            self._writer = self._parquet.ParquetWriter(self._file, self._schema)
        columns = []
        for part in self._schema:
            values = [row.get(part.name) for row in self._rows]
            if arrow.types.is_string(part.type):
                values = [_cell(each) if each is None or isinstance(each, str) else _text(each) for each in values]
            try:
                columns.append(arrow.array(values, part.type))
            except (arrow.ArrowInvalid, arrow.ArrowTypeError, OverflowError) as error:
                raise ConfigError(
                    f"the column {part.name!r} is {part.type} in its first rows and something else later ({error}); "
                    "write JSON Lines, or leave it out with keep=[...]"
                ) from None
        self._writer.write_table(arrow.Table.from_arrays(columns, schema=self._schema))
        self._rows.clear()

    def _first_schema(self) -> Any:
        arrow = self._pyarrow
        names = list(dict.fromkeys(name for row in self._rows for name in row))
        parts = []
        for name in names:
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

    def close(self, whole: bool) -> str:
        if whole and (self._rows or self._writer is None):
            self._flush()
        if self._writer is not None:
            self._writer.close()
        return super().close(whole)


_TYPES = {
    "position": "int64", "answer": "string", "finish_reason": "string", "parsed": "string", "response": "string",
    "error": "string", "embedding": "", "prompt_tokens": "int64", "output_tokens": "int64", "total_tokens": "int64",
}  # fmt: skip


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, default=plain)


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


def writer_at(path: str | os.PathLike[str]) -> Writer:
    """What writes results to a path; its ending says how.

    Raises:
        ArgumentError: the ending is unknown.
        LocalFileError: the file cannot be written.
        ConfigError: the package for it is not installed.
    """
    target = Path(path)
    ending = target.suffix.lower()
    if ending in (".jsonl", ".ndjson"):
        return _JSONLines(target)
    if ending in (".csv", ".tsv"):
        return _CSV(target, "\t" if ending == ".tsv" else ",")
    if ending == ".parquet":
        return _Parquet(target)
    raise invalid("output", f"{str(path)!r} ends in none of .jsonl, .ndjson, .csv, .tsv and .parquet")
