"""Files of JSON Lines with the requests of a batch, and with its results: written and read line by line."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from hashlib import blake2b
from typing import IO, TYPE_CHECKING, Any

from gemini_api import models as _models
from genai_runtime.errors import GenAIError, ResponseDecodeError
from genai_runtime.errors.arguments import invalid, wrong
from genai_runtime.localfile import open_file, part_of, replace_file
from genai_runtime.models.mixins.batch import error_of
from genai_runtime.transport.json_library import serialize

if TYPE_CHECKING:
    from array import array

    from gemini_api.models import GenerateContentResponse, SingleEmbedContentResponse


_SNIPPET = 200


def write_lines(path: str | os.PathLike[str], requests: Iterable[Any], convert: Callable[[Any, str], Any]) -> int:
    """Write requests to a file of JSON Lines, and return how many there were.

    Args:
        path: Where to write; the file is there once it is whole.
        requests: Requests, or pairs of a key and a request.
        convert: Turns a request, and its place for messages, into a line without its key.
    """
    target, part = part_of(path)
    keys = KeySet()
    count = 0
    try:
        with open_file(part, "wb") as file:
            for count, item in enumerate(requests, 1):
                where = f"requests[{count - 1}]"
                key, request = _keyed(item, count - 1, where)
                if not keys.add(key):
                    raise invalid(where, f"has the key {key!r:.200}, which an earlier request has too")
                file.write(serialize({"key": key, **convert(request, where)}) + b"\n")
        if not count:
            raise invalid("requests", "there are none")
        replace_file(part, target)
    except BaseException:
        if part != target:
            with suppress(OSError, ValueError):
                part.unlink()
        raise
    return count


def read_lines(
    source: str | os.PathLike[str] | bytes | IO[bytes], requests: str | os.PathLike[str] | None = None
) -> Iterator[tuple[str | None, GenerateContentResponse | SingleEmbedContentResponse | GenAIError]]:
    """Read results line by line; see :meth:`genai.batches.Batches.read_results`."""
    keys = None if requests is None else KeySet.of(requests)
    with _opened(source) as lines:
        for number, line in enumerate(lines, 1):
            if line.isspace():
                continue
            key, result = _result(line, number)
            if keys is not None and key is not None and not keys.mark(key):
                words = "which an earlier line has too" if key in keys else "which no request has"
                result = _decode_error(f"line {number} has the key {key!r:.200}, {words}", line)
            yield key, result
    if keys is not None and requests is not None:
        with _opened(requests) as lines:
            for line in lines:
                missing = None if line.isspace() else json.loads(line)["key"]
                if missing is not None and not keys.marked(missing):
                    yield missing, ResponseDecodeError(f"there is no result for the key {missing!r:.200}")


class KeySet:
    """A set of keys in a few bytes each: their hashes, and a mark for each."""

    def __init__(self) -> None:
        self._grow(1 << 10)
        self._count = 0

    @classmethod
    def of(cls, requests: str | os.PathLike[str]) -> KeySet:
        """The keys of a file of requests."""
        found = cls()
        with _opened(requests) as lines:
            for number, line in enumerate(lines, 1):
                if not line.isspace():
                    try:
                        found.add(json.loads(line)["key"])
                    except (ValueError, KeyError, TypeError):
                        raise invalid("requests", f"line {number} is no request with a key") from None
        return found

    def add(self, key: str) -> bool:
        """Add a key; whether it is new."""
        if 3 * self._count > 2 * len(self._hashes):
            old, marks = self._hashes, self._marks
            self._grow(2 * len(old))
            for value, mark in zip(old, marks, strict=True):
                if value:
                    place = self._place(value)
                    self._hashes[place], self._marks[place] = value, mark
        value = _hash(key)
        place = self._place(value)
        if self._hashes[place]:
            return False
        self._hashes[place] = value
        self._count += 1
        return True

    def mark(self, key: str) -> bool:
        """Mark a key; whether it is in the set and was not marked before."""
        place = self._place(_hash(key))
        if not self._hashes[place] or self._marks[place]:
            return False
        self._marks[place] = 1
        return True

    def marked(self, key: str) -> bool:
        return bool(self._marks[self._place(_hash(key))])

    def __contains__(self, key: str) -> bool:
        return bool(self._hashes[self._place(_hash(key))])

    def _grow(self, size: int) -> None:
        from array import array

        self._hashes: array[int] = array("Q", bytes(8 * size))
        self._marks = bytearray(size)

    def _place(self, value: int) -> int:
        """Return the slot of a hash in the table."""
        size = len(self._hashes)
        place = value % size
        while self._hashes[place] not in (0, value):
            place = (place + 1) % size
        return place


def _hash(key: str) -> int:
    return int.from_bytes(blake2b(key.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big") or 1


def _keyed(item: Any, number: int, where: str) -> tuple[str, Any]:
    """A request and its key: that of its pair, or of its metadata, or its number."""
    if isinstance(item, tuple):
        if len(item) != 2 or not isinstance(item[0], str):
            raise wrong(where, "a request, or a pair of a key (a str) and a request", item)
        return item
    metadata = item.get("metadata") if isinstance(item, Mapping) else getattr(item, "metadata", None)
    key = metadata.get("key") if isinstance(metadata, Mapping) else None
    return (str(number) if key is None else str(key)), item


def _result(line: bytes, number: int) -> tuple[str | None, Any]:
    try:
        row = json.loads(line)
    except ValueError:
        return None, _decode_error(f"line {number} is no JSON", line)
    if not isinstance(row, dict):
        return None, _decode_error(f"line {number} is no JSON object", line)
    key = row.get("key")
    # Vertex AI writes the status as text and returns the request with the answer; the key is one of its fields.
    status = row.get("status")
    if not isinstance(key, str):
        if not isinstance(status, str):
            return None, _decode_error(f"line {number} has no key", line)
        key = None
    response, error = row.get("response"), row.get("error", _status(status) if isinstance(status, str) else status)
    try:
        if isinstance(response, dict) and not (response == {} and error):
            if "embedding" in response:
                return key, _models.SingleEmbedContentResponse.from_dict(response)
            return key, _models.GenerateContentResponse.from_dict(response)
        if isinstance(error, dict):
            return key, error_of(error)
    except (TypeError, ValueError, AttributeError, KeyError) as failure:
        return key, _decode_error(f"line {number} is not as the API describes it: {failure}", line)
    return key, _decode_error(f"line {number} has neither a response nor an error", line)


def _status(text: str) -> dict[str, Any] | None:
    """Parse an error text of Vertex AI, which may contain JSON: `Bad Request: {"error": {...}}`."""
    if not text:
        return None
    try:
        found = json.loads(text[text.index("{") :])["error"]
        return found if isinstance(found, dict) else {"message": text}
    except (ValueError, KeyError, TypeError):
        return {"message": text}


def _decode_error(words: str, line: bytes) -> ResponseDecodeError:
    error = ResponseDecodeError(words)
    error.snippet = line[:_SNIPPET].decode("utf-8", "replace")
    return error


@contextmanager
def _opened(source: Any) -> Iterator[Iterable[bytes]]:
    if isinstance(source, bytes):
        import io

        yield io.BytesIO(source)
    elif isinstance(source, str | os.PathLike):
        with open_file(source, "rb") as file:
            yield file
    elif hasattr(source, "read"):
        yield source
    else:
        raise wrong("results", "a path, bytes, or a file opened for reading bytes", source)
