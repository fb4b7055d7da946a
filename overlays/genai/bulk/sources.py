"""Rows of anything: iterables, files of JSON Lines, CSV and Parquet, DataFrames, Arrow tables and datasets.

A source gives rows in chunks. A row that cannot be read is an :class:`Unreadable` in its place.
"""

from __future__ import annotations

import codecs
import contextlib
import csv
import gzip
import io
import json
import math
import os
import time
import zlib
from collections.abc import AsyncIterable, Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO, Any, cast

from genai_runtime.errors import ConfigError, LocalFileError
from genai_runtime.errors.arguments import invalid, wrong
from genai_runtime.localfile import open_file

__all__ = ["Source", "Unreadable", "json_lines", "need", "open_source"]

#: The longest line of a file of JSON Lines, in bytes; inline requests may have 20 MB.
LONGEST_LINE = 64 << 20
#: Rows of one chunk, and the seconds after which a chunk is given although it has fewer.
CHUNK, PATIENCE = 64, 0.02
_BATCH = 512
_FILES = ".jsonl, .ndjson, .csv, .tsv (each with .gz too) and .parquet"


class Unreadable:
    """A row that the source has, and that cannot be read."""

    __slots__ = ("reason",)

    def __init__(self, reason: str) -> None:
        self.reason = reason


class Source:
    """Where rows come from.

    Args:
        rows: The rows, asynchronous or not.
        blocking: Whether to read in a thread: whoever made it may wait for a disk or a database.
        total: How many there are, where that is known.
        close: Called at the end.
    """

    def __init__(
        self,
        rows: Iterable[Any] | AsyncIterable[Any],
        *,
        blocking: bool,
        total: int | None = None,
        close: Callable[[], object] | None = None,
    ) -> None:
        self.asynchronous = isinstance(rows, AsyncIterable)
        self.blocking = blocking
        self.total = total
        #: The rows that are left.
        self.rows: Any = aiter(rows) if isinstance(rows, AsyncIterable) else iter(rows)
        self._close = close
        self._failure: Exception | None = None

    def read(self) -> list[Any]:
        """The next rows, at least one; an empty list at the end.

        Rows that were read before the source failed are given first; its error is raised by the next call.
        """
        found: list[Any] = []
        until = time.monotonic() + PATIENCE if self.blocking else math.inf
        try:
            if self._failure is not None:
                raise self._failure
            for row in self.rows:
                found.append(row)
                if len(found) >= CHUNK or (self.blocking and time.monotonic() >= until):
                    break
        except Exception as error:
            if not found:
                raise
            self._failure = error
        return found

    async def aread(self) -> list[Any]:
        """:meth:`read`, of an asynchronous iterable: one row."""
        try:
            return [await anext(self.rows)]
        except StopAsyncIteration:
            return []

    def close(self) -> None:
        if self._close is not None:
            self._close()


def open_source(source: Any) -> Source:
    """A source of what the caller gave.

    Raises:
        ArgumentError: it is nothing that has rows.
        LocalFileError: a file cannot be opened.
        ConfigError: the package for this kind of source is not installed.
    """
    if isinstance(source, str | os.PathLike):
        return _file(Path(source))
    module = type(source).__module__.partition(".")[0]
    if module == "pandas":
        return _pandas(source)
    if module == "polars":
        frame = source.collect() if hasattr(source, "collect") else source
        return Source(frame.iter_rows(named=True), blocking=False, total=frame.height)
    if module == "pyarrow" or hasattr(source, "__arrow_c_stream__"):
        return _arrow(source)
    if isinstance(source, Mapping | bytes):
        raise wrong("source", "rows: an iterable, a path, a DataFrame or an Arrow table", source)
    if isinstance(source, Iterable | AsyncIterable):
        total = len(cast("Any", source)) if hasattr(source, "__len__") else None
        return Source(source, blocking=not isinstance(source, list | tuple | range), total=total)
    raise wrong("source", "rows: an iterable, a path, a DataFrame or an Arrow table", source)


def need(package: str, extra: str, what: str) -> Any:
    """Import a package of an extra.

    Raises:
        ConfigError: it is not installed; the message names the extra.
    """
    from importlib import import_module

    try:
        return import_module(package)
    except ImportError:
        raise ConfigError(f"{what} needs {package.partition('.')[0]}: pip install 'gemini-genai[{extra}]'") from None


def _file(path: Path) -> Source:
    suffixes = [each.lower() for each in path.suffixes]
    packed = bool(suffixes) and suffixes[-1] == ".gz"
    kind = (suffixes[:-1] if packed else suffixes)[-1:] or [""]
    if path.is_dir() or kind == [".parquet"]:
        return _parquet(path)
    if kind[0] not in (".jsonl", ".ndjson", ".csv", ".tsv"):
        raise invalid("source", f"{str(path)!r} is no file of rows that is known by its name: there are {_FILES}")
    with contextlib.ExitStack() as opened:
        file: Any = opened.enter_context(cast("Any", open_file(path, "rb")))
        if packed:
            file = opened.enter_context(cast("Any", gzip.GzipFile(fileobj=file)))
        try:
            start = file.peek(4)
        except _BROKEN as error:
            raise _unreadable(path, error) from None
        if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            raise invalid("source", f"{str(path)!r} is UTF-16; rows are read as UTF-8, so save it as that")
        if kind[0] in (".jsonl", ".ndjson"):
            rows = json_lines(file)
        else:
            # What is no UTF-8 becomes lone surrogates, and the row an error.
            text = io.TextIOWrapper(file, encoding="utf-8-sig", errors="surrogateescape", newline="")
            opened.enter_context(text)
            rows = _csv(path, text, "\t" if kind[0] == ".tsv" else ",")
        return Source(_of_file(path, rows), blocking=packed, close=opened.pop_all().close)


#: What reading a file raises where it is broken, or its packing is.
_BROKEN = (OSError, EOFError, zlib.error)


def _unreadable(path: Path, error: Exception) -> LocalFileError:
    return LocalFileError(f"{str(path)!r} cannot be read: {error}")


def _of_file(path: Path, rows: Iterator[Any], broken: tuple[type[Exception], ...] = _BROKEN) -> Iterator[Any]:
    try:
        yield from rows
    except broken as error:
        failure = _unreadable(path, error)
    else:
        return
    raise failure


def json_lines(file: IO[bytes]) -> Iterator[Any]:
    """The rows of JSON Lines."""
    number = 0
    while line := file.readline(LONGEST_LINE):
        number += 1
        if line.isspace():
            continue
        if len(line) == LONGEST_LINE and not line.endswith(b"\n"):
            while (rest := file.readline(LONGEST_LINE)) and not rest.endswith(b"\n"):
                pass
            yield Unreadable(f"line {number} is longer than {LONGEST_LINE >> 20} MiB")
            continue
        try:
            # A file of Windows may begin with a byte order mark.
            row = json.loads(line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line)
        except (ValueError, RecursionError) as error:
            yield Unreadable(f"line {number} is no JSON: {error}")
        else:
            yield row


def _csv(path: Path, text: IO[str], delimiter: str) -> Iterator[Any]:
    # The limit is one of all readers of this process: it is only made wider. A row may have a document in it.
    csv.field_size_limit(max(csv.field_size_limit(), LONGEST_LINE))
    # Strictly: a quote that nothing closes would take all rows behind it into its own.
    reader = csv.reader(text, delimiter=delimiter, strict=True)
    try:
        header: list[str] = next(reader, [])
    except csv.Error as error:
        raise invalid("source", f"{str(path)!r} has a header that cannot be read: {error}") from None
    names = [name or f"column_{number}" for number, name in enumerate(header, 1)]
    for name in names:
        if names.count(name) > 1:
            raise invalid("source", f"{str(path)!r} has two columns {name!r}")
        if not _is_text(name):
            raise invalid("source", f"{str(path)!r} has a header that is no UTF-8")
    return _csv_rows(reader, names)


def _is_text(cell: str) -> bool:
    return cell.isascii() or not any("\udc80" <= char <= "\udcff" for char in cell)


def _csv_rows(reader: Any, names: list[str]) -> Iterator[Any]:
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield Unreadable(f"line {reader.line_num}: {error}")
            continue
        if not cells:
            continue
        if len(cells) != len(names):
            yield Unreadable(f"line {reader.line_num} has {len(cells)} fields, and the header {len(names)}")
        elif not all(map(_is_text, cells)):
            yield Unreadable(f"line {reader.line_num} is no UTF-8")
        else:
            yield dict(zip(names, cells, strict=True))


def _pandas(frame: Any) -> Source:
    if not hasattr(frame, "columns"):
        # A Series: its values are the rows.
        return Source(frame.tolist(), blocking=False, total=len(frame))

    def rows() -> Iterator[dict[str, Any]]:
        for start in range(0, len(frame), _BATCH):
            yield from frame.iloc[start : start + _BATCH].to_dict("records")

    return Source(rows(), blocking=False, total=len(frame))


def _parquet(path: Path) -> Source:
    if path.is_dir():
        return _folder(path)
    arrow = need("pyarrow", "bulk", "a Parquet file")
    parquet = need("pyarrow.parquet", "bulk", "a Parquet file")
    with open_file(path, "rb"):
        # The error of this package, if it cannot be opened.
        pass
    try:
        file = parquet.ParquetFile(path, memory_map=False)
    except ValueError as error:
        raise invalid("source", f"{str(path)!r} is no Parquet file: {error}") from None
    rows = _of_file(path, _of_batches(file.iter_batches(batch_size=_BATCH)), (arrow.ArrowException, OSError))
    return Source(rows, blocking=True, total=file.metadata.num_rows, close=file.close)


def _folder(path: Path) -> Source:
    arrow = need("pyarrow", "bulk", "a folder of Parquet files")
    datasets = need("pyarrow.dataset", "bulk", "a folder of Parquet files")
    # What stands beside them has other names: marks of Spark, and what is being written.
    found = sorted(
        each
        for each in path.rglob("*.parquet")
        if not any(part.startswith((".", "_")) for part in each.relative_to(path).parts)
    )
    if not found:
        raise invalid("source", f"the folder {str(path)!r} has no Parquet files (*.parquet)")
    broken = (arrow.ArrowException, OSError)
    try:
        # One that is broken is not passed over: its rows would be missing without a word.
        source = _arrow(datasets.dataset(list(map(str, found)), format="parquet"))
    except broken as error:
        raise _unreadable(path, error) from None
    return Source(_of_file(path, source.rows, broken), blocking=True)


def _arrow(source: Any) -> Source:
    arrow = need("pyarrow", "bulk", "an Arrow source")
    if isinstance(source, arrow.Table):
        batches = source.to_batches(max_chunksize=_BATCH)
        return Source(_of_batches(batches), blocking=False, total=source.num_rows)
    if isinstance(source, arrow.RecordBatch):
        return Source(_of_batches([source]), blocking=False, total=source.num_rows)
    if isinstance(source, arrow.Array | arrow.ChunkedArray):
        return Source(source.to_pylist(), blocking=False, total=len(source))
    if hasattr(source, "scanner"):
        # A dataset: little is read ahead, or wide rows would fill the memory.
        source = source.to_batches(batch_size=_BATCH, batch_readahead=2, fragment_readahead=1)
    elif hasattr(source, "to_reader"):
        source = source.to_reader()
    elif not isinstance(source, arrow.RecordBatchReader) and hasattr(source, "__arrow_c_stream__"):
        # Of another library.
        source = arrow.RecordBatchReader.from_stream(source)
    return Source(_of_batches(source), blocking=True)


def _of_batches(batches: Iterable[Any]) -> Iterator[Any]:
    for batch in batches:
        for start in range(0, batch.num_rows, _BATCH):
            piece = batch.slice(start, _BATCH)
            rows: list[Any]
            try:
                rows = piece.to_pylist()
            except (ValueError, UnicodeDecodeError, OverflowError):
                rows = [_one(piece, number) for number in range(piece.num_rows)]
            yield from rows


def _one(batch: Any, number: int) -> Any:
    try:
        return batch.slice(number, 1).to_pylist()[0]
    except (ValueError, UnicodeDecodeError, OverflowError) as error:
        return Unreadable(f"the row cannot be decoded: {error}")
