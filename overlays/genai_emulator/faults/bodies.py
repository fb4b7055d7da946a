"""Faults that corrupt the body or headers of a good response."""

from __future__ import annotations

import gzip
import json
import re
import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from .events import Done, read_event, spelled
from .exchange import Answer, Exchange
from .fault import FaultError
from .fault_kind import FaultKind

_STEP = re.compile(r"\.?([A-Za-z_$@][\w$@-]*)|\[(-?\d+)\]")
_BLOCK = 64 * 1024
_MISSING = object()
_NOTHING = {"body": b"", "space": b" \r\n", "object": b"{}"}
_CONTENT_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+)", re.ASCII)


async def truncate(exchange: Exchange) -> None:
    """A body that ends too early, with consistent framing."""
    answer = await exchange.get_answer()
    whole = answer.body
    size = len(whole) // 2 if exchange.fault.argument in ("", "half") else exchange.fault.argument_integer(0)
    await exchange.reply(answer.with_body(whole[:size]))


async def empty(exchange: Exchange) -> None:
    """The good response with an empty body: no bytes, white space or ``{}``."""
    answer = await exchange.get_answer()
    if kind := exchange.fault.setting("content-type"):
        answer = answer.with_header("content-type", kind)
    await exchange.reply(answer.with_body(_NOTHING[exchange.fault.argument or "body"]))


async def resumed(exchange: Exchange) -> None:
    """A range response for another file or another range than asked for; other responses pass unchanged."""
    answer = await exchange.get_answer()
    found = _CONTENT_RANGE.fullmatch(answer.header("content-range"))
    how = exchange.fault.argument
    if answer.status == 206 and found is not None:
        first, last, total = (int(number) for number in found.groups())
        if how == "etag":
            answer = answer.with_header("etag", '"of-another-file"')
        elif how == "total":
            answer = answer.with_header("content-range", f"bytes {first}-{last}/{total + 1}")
        elif how == "no-range":
            answer = answer.without("content-range")
        else:
            # Starts one byte later than asked for, and says so.
            answer = answer.with_header("content-range", f"bytes {first + 1}-{last}/{total}")
            answer = answer.with_body(answer.body[1:])
    await exchange.reply(answer)


async def code(exchange: Exchange) -> None:
    """The good answer with another status."""
    await _with_head(exchange, lambda answer: replace(answer, status=exchange.fault.argument_integer(200)))


async def content_type(exchange: Exchange) -> None:
    await _with_head(exchange, lambda answer: answer.with_header("content-type", exchange.fault.argument))


async def header(exchange: Exchange) -> None:
    """The good response with one header set (``Name=value``) or removed (``Name=``)."""
    name, equals, value = exchange.fault.argument.partition("=")
    if not equals:
        raise FaultError(f"a header is written header:Name=value, not {exchange.fault.argument!r}")
    name = name.strip()
    await _with_head(exchange, lambda answer: answer.with_header(name, value) if value else answer.without(name))


async def headers(exchange: Exchange) -> None:
    """Very many headers (``500x1024``: count and length)."""
    count, _, size = exchange.fault.argument.partition("x")
    answer = await exchange.get_answer()
    for number in range(int(count)):
        answer.headers.append((f"x-filler-{number}", "a" * int(size or 1024)))
    await exchange.raw_head(answer, [("content-length", str(len(answer.body)))])
    await exchange.wire.write(answer.body)
    await exchange.wire.close()


async def charset(exchange: Exchange) -> None:
    """The good body in another encoding."""
    answer = await exchange.get_answer()
    text = answer.body.decode()
    how = exchange.fault.argument
    if how == "bom":
        changed = b"\xef\xbb\xbf" + answer.body
    elif how == "utf-16":
        changed = text.encode("utf-16")
    elif how == "latin-1":
        changed = _in_text(text, "é").encode("latin-1", "replace")
    else:
        changed = _in_text(text, "\x00").encode().replace(b"\x00", b"\xff\xfe\x80")
    await exchange.reply(answer.with_body(changed))


async def gzipped(exchange: Exchange) -> None:
    """The good body compressed, whole or with its end missing."""
    answer = await exchange.get_answer()
    packed = gzip.compress(answer.body)
    if exchange.fault.argument == "truncated":
        packed = packed[: len(packed) // 2]
    await exchange.reply(answer.with_body(packed).with_header("content-encoding", "gzip"))


async def gzip_bomb(exchange: Exchange) -> None:
    """A small compressed body that unpacks to a very large JSON object."""
    size = exchange.fault.argument_integer(256 * 1024 * 1024)
    answer = Answer(200, [("content-type", "application/json; charset=UTF-8"), ("content-encoding", "gzip")])
    await exchange.raw_chunks(answer, _bomb(size))
    await exchange.end_chunks()


async def endless_body(exchange: Exchange) -> None:
    """A body that does not end until the client closes, or after so many bytes."""
    size = exchange.fault.argument_integer(0)
    answer = Answer(200, [("content-type", "application/json; charset=UTF-8")])
    if await exchange.raw_chunks(answer, _endless(b'{"emulatorFault": "', size)):
        await exchange.end_chunks()


async def set_field(exchange: Exchange) -> None:
    """The good response with one value changed (``candidates[0].finishReason="NEW"``), in every event of a stream."""
    path, equals, text = exchange.fault.argument.partition("=")
    if not equals:
        raise FaultError(f"a value is written set:path=json, not {exchange.fault.argument!r}")
    try:
        value = json.loads(text)
    except json.JSONDecodeError:
        value = text
    await _edit(exchange, path, value)


async def unset_field(exchange: Exchange) -> None:
    await _edit(exchange, exchange.fault.argument, _MISSING)


async def prefix(exchange: Exchange) -> None:
    """Raw text after the opening brace: duplicate keys, numbers and nesting that JSON libraries do not write."""
    await _insert(exchange, exchange.fault.argument)


async def nest(exchange: Exchange) -> None:
    depth = exchange.fault.argument_integer(100_000)
    await _insert(exchange, '"emulatorFault":' + "[" * depth + "]" * depth + ",")


async def digits(exchange: Exchange) -> None:
    await _insert(exchange, '"emulatorFault":' + "7" * exchange.fault.argument_integer(5_000) + ",")


async def number(exchange: Exchange) -> None:
    await _insert(exchange, f'"emulatorFault":{exchange.fault.argument},')


def edit(value: Any, path: str, new: Any) -> None:
    """Change one place of a JSON value, in place; nothing happens if its parent is missing."""
    steps = [int(index) if index else name for name, index in _STEP.findall(path)]
    if not steps:
        raise FaultError(f"{path!r} is no path; write it as candidates[0].content")
    for at, step in enumerate(steps[:-1]):
        if isinstance(value, dict) and isinstance(step, str):
            if step not in value and new is not _MISSING:
                value[step] = [] if isinstance(steps[at + 1], int) else {}
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int) and -len(value) <= step < len(value):
            value = value[step]
        else:
            return
    last = steps[-1]
    if isinstance(value, dict) and isinstance(last, str):
        if new is _MISSING:
            value.pop(last, None)
        else:
            value[last] = new
    elif isinstance(value, list) and isinstance(last, int) and -len(value) <= last < len(value):
        value[last] = new


def _same(value: Any) -> Any:
    return value


async def _with_head(exchange: Exchange, head: Callable[[Answer], Answer]) -> None:
    """Send the good response with another head; its body comes as ever."""
    await exchange.reply_with(head, _same, _same)


async def _edit(exchange: Exchange, path: str, new: Any) -> None:
    def whole(answer: Answer) -> Answer:
        value = json.loads(answer.body)
        edit(value, path, new)
        return answer.with_body(json.dumps(value).encode())

    def event(piece: bytes) -> bytes:
        value = read_event(piece)
        if not isinstance(value, Done):
            edit(value, path, new)
        return spelled(value, b"\r\n")

    await exchange.reply_with(_same, whole, event)


async def _insert(exchange: Exchange, text: str) -> None:
    def inserted(piece: bytes) -> bytes:
        return piece.replace(b"{", b"{" + text.encode(), 1)

    def whole(answer: Answer) -> Answer:
        if answer.body.strip() == b"{}":
            return answer.with_body(b"{" + text.encode().rstrip(b",") + b"}")
        return answer.with_body(b"".join(map(inserted, answer.pieces)))

    await exchange.reply_with(_same, whole, inserted)


def _in_text(text: str, character: str) -> str:
    """Insert a character into the first string value."""
    return re.sub(r'(":\s*")', lambda found: found[1] + character, text, count=1)


def _bomb(size: int) -> Iterator[bytes]:
    """Gzip of a JSON object with ``size`` zeros, from one compressed block that is repeated."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    start, block, end = b'{"emulatorFault": "', b"0" * (1024 * 1024), b'"}'
    yield b"\x1f\x8b\x08\0\0\0\0\0\0\xff" + packer.compress(start) + packer.flush(zlib.Z_FULL_FLUSH)
    packed = packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH)
    checksum = zlib.crc32(start)
    for _ in range(size // len(block)):
        yield packed
        checksum = zlib.crc32(block, checksum)
    last = block[: size % len(block)] + end
    closing = zlib.compressobj(9, zlib.DEFLATED, -15)
    trailer = struct.pack("<II", zlib.crc32(last, checksum), (len(start) + size + len(end)) % 2**32)
    yield closing.compress(last) + closing.flush() + trailer


def _endless(start: bytes, size: int) -> Iterator[bytes]:
    yield start
    block = b"a" * _BLOCK
    sent = 0
    while not size or sent < size:
        yield block
        sent += len(block)


KINDS = {
    "truncate": FaultKind(truncate, "a body that ends early, in good framing", "<bytes or half>"),
    "empty": FaultKind(empty, "a body that says nothing", "<how>", ("content-type",), tuple(_NOTHING)),
    "resumed": FaultKind(
        resumed,
        "the rest of a download that does not fit its beginning",
        "<how>",
        choices=("etag", "total", "start", "no-range"),
        needs_argument=True,
    ),
    "code": FaultKind(code, "the good answer with another status", "<code>", needs_argument=True),
    "content-type": FaultKind(content_type, "the good answer with another content type", "<type>", needs_argument=True),
    "header": FaultKind(
        header, "the good answer with a header set or taken away", "<Name>=<value>", needs_argument=True
    ),
    "headers": FaultKind(headers, "very many headers", "<count>x<bytes>", needs_argument=True),
    "charset": FaultKind(
        charset,
        "the good body in another encoding",
        "<encoding>",
        choices=("bom", "utf-16", "latin-1", "invalid-utf-8"),
        needs_argument=True,
    ),
    "gzip": FaultKind(gzipped, "the good body compressed", "truncated", choices=("truncated",)),
    "gzip-bomb": FaultKind(gzip_bomb, "a compressed body that unpacks to a very large one", "<bytes>"),
    "endless-body": FaultKind(endless_body, "a body that does not end", "<bytes>"),
    "set": FaultKind(set_field, "the good answer with one value changed", "<path>=<json>", needs_argument=True),
    "unset": FaultKind(unset_field, "the good answer with one value taken out", "<path>", needs_argument=True),
    "prefix": FaultKind(prefix, "the good answer with raw text after its first brace", "<text>", needs_argument=True),
    "nest": FaultKind(nest, "the good answer with very deep nesting in it", "<depth>"),
    "digits": FaultKind(digits, "the good answer with a very long number in it", "<count>"),
    "number": FaultKind(number, "the good answer with a number that is no JSON", "<text>", needs_argument=True),
}
