"""Record the exchanges of a client, and replay them later without a server.

Each exchange is one JSON file in a folder. Credentials are never written: those of the client, and what JSON has in
fields such as ``client_secret`` and ``new_signing_secret``, which are ``<redacted>`` when they are replayed.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import threading
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from genai_runtime import transport
from genai_runtime.errors import ConfigError, GenAIError
from genai_runtime.redaction import SECRET_HEADERS, redact, redact_fields
from genai_runtime.secret import active_secrets
from genai_runtime.transport.request import Headers

if TYPE_CHECKING:
    from genai_runtime.transport import TransportConfig
    from genai_runtime.transport.request import PreparedRequest

Mode = Literal["record", "replay", "auto", "api"]

__all__ = ["DebugConfig", "ReplayMiss"]

#: In a request that keeps a credential for environments, these are its secret.
_CREDENTIAL_FIELDS = ("token", "value")
# What identifies a request beside its method, its address and its body.
_TELLING = ("x-goog-upload-command", "x-goog-upload-offset", "x-goog-upload-protocol", "range")


class ReplayMiss(GenAIError, LookupError):
    """Nothing was recorded for this request, or fewer answers than requested."""


class DebugConfig:
    """Whether a client records or replays, and where.

    Args:
        client_mode: ``"record"``, ``"replay"``, ``"auto"`` (replay what there is, else record) or ``"api"`` (neither).
            Default: ``GOOGLE_GENAI_CLIENT_MODE``.
        replays_directory: The folder. Default: ``GOOGLE_GENAI_REPLAYS_DIRECTORY``.
        replay_id: The folder of one recording inside it. Default: ``GOOGLE_GENAI_REPLAY_ID``, or none.
    """

    def __init__(
        self,
        client_mode: Mode | str | None = None,
        replays_directory: str | os.PathLike[str] | None = None,
        replay_id: str | None = None,
    ) -> None:
        mode = client_mode or os.environ.get("GOOGLE_GENAI_CLIENT_MODE") or "api"
        if mode not in ("record", "replay", "auto", "api"):
            raise ConfigError(f"client_mode is 'record', 'replay', 'auto' or 'api', not {mode!r}")
        folder = replays_directory or os.environ.get("GOOGLE_GENAI_REPLAYS_DIRECTORY")
        if mode != "api" and not folder:
            raise ConfigError("debug_config needs a replays_directory: the folder of the recordings")
        self.client_mode = mode
        self.replays_directory = None if folder is None else os.fspath(folder)
        self.replay_id = replay_id or os.environ.get("GOOGLE_GENAI_REPLAY_ID")

    @property
    def folder(self) -> Path:
        """The folder of this recording."""
        return Path(self.replays_directory or "", self.replay_id or "")

    @property
    def replays(self) -> bool:
        """Whether calls are answered from a recording."""
        return self.client_mode == "replay" or (
            self.client_mode == "auto" and self.folder.is_dir() and any(self.folder.glob("*.json"))
        )

    def apply(self, config: transport.TransportConfig) -> None:
        """Make the transports of this configuration record or replay."""
        if self.client_mode == "api":
            return
        config.adapters = _Replayer(self.folder) if self.replays else _Recorder(self.folder, config)

    def __repr__(self) -> str:
        return f"DebugConfig({self.client_mode!r}, {self.replays_directory!r}, {self.replay_id!r})"


class _Key:
    """The identity of a request: method, URL without the origin, distinguishing headers, and body."""

    def __init__(self, prepared: PreparedRequest) -> None:
        from urllib.parse import urlsplit

        parts = urlsplit(prepared.url)
        self.origin = f"{parts.scheme}://{parts.netloc}"
        self.method = prepared.method
        # A server that redirects may have put the key into the address.
        target = redact(parts.path + (f"?{parts.query}" if parts.query else ""), active_secrets())
        self.target = redact_fields(target)
        self.headers = {name: value for name, value in prepared.headers if name.lower() in _TELLING}
        self._hash = hashlib.sha256()
        self.body: bytes | None = prepared.content if isinstance(prepared.content, bytes) else None
        if self.body is not None:
            self._hash.update(self.body)

    def watch(self, content: Any) -> Any:
        """Return the body unchanged, hashed while it is read."""
        if isinstance(content, bytes):
            return content
        return _Watched(content, self._hash)

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"method": self.method, "target": self.target, "headers": self.headers}
        data["sha256"] = self._hash.hexdigest()
        if self.body:
            # For people; what tells requests apart is the hash of the body as it was.
            text = _text(self.body)
            also = _CREDENTIAL_FIELDS if "/credentials" in self.target else ()
            data["body"] = _without_fields(redact(text, active_secrets()), also) if isinstance(text, str) else text
        return data


class _Watched:
    def __init__(self, content: Any, digest: Any) -> None:
        self._content = content
        self._digest = digest

    # region sync, rendered from the region asyncio: change that and run "make generate"

    def __iter__(self) -> Iterator[bytes]:
        for block in self._content:
            self._digest.update(block)
            yield block

    # endregion

    # region asyncio
    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for block in self._content:
            self._digest.update(block)
            yield block

    # endregion


# ---- recording


class _Recorder:
    """Creates adapters that record what passes through."""

    def __init__(self, folder: Path, config: transport.TransportConfig) -> None:
        self._folder = folder
        self._config = config
        self._lock = threading.Lock()
        self._count = 0

    def sync(self) -> _RecordingAdapter:
        from genai_runtime.transport.adapters.choose import choose_adapter

        return _RecordingAdapter(choose_adapter(self._plain()), self)

    def aio(self) -> _AsyncRecordingAdapter:
        from genai_runtime.transport.adapters.choose import choose_async_adapter

        return _AsyncRecordingAdapter(choose_async_adapter(self._plain()), self)

    def _plain(self) -> TransportConfig:
        import copy

        config = copy.copy(self._config)
        config.adapters = None
        return config

    def number(self) -> int:
        with self._lock:
            if not self._count:
                self._folder.mkdir(parents=True, exist_ok=True)
                self._count = len(list(self._folder.glob("*.json")))
            self._count += 1
            return self._count

    def write(self, number: int, data: dict[str, Any]) -> None:
        path = self._folder / f"{number:04}.json"
        path.write_text(json.dumps(data, ensure_ascii=False, indent=1), encoding="utf-8")


class _Recording:
    """What both modes record of a response."""

    def __init__(self, inner: Any, recorder: _Recorder, number: int, key: _Key) -> None:
        self._inner = inner
        self._recorder = recorder
        self._number = number
        self._key = key
        self._blocks: list[bytes] = []
        self.status: int = inner.status
        self.headers: Headers = inner.headers

    def interrupt(self) -> None:
        self._inner.interrupt()

    def abandon(self) -> None:
        self._inner.abandon()

    def _saw(self, block: bytes) -> bytes:
        if block:
            self._blocks.append(block)
        else:
            self._write()
        return block

    def _write(self) -> None:
        known = active_secrets()
        headers = {name: redact(value, known) for name, value in self.headers.items() if name not in SECRET_HEADERS}
        if headers.get("location", "").startswith(f"{self._key.origin}/"):
            # A redirect within the origin is one wherever the recording is played.
            headers["location"] = headers["location"].removeprefix(self._key.origin)
        blocks = [_text(block) for block in _without_echoes(self._blocks, known)]
        response = {"status": self.status, "headers": headers, "blocks": blocks}
        self._recorder.write(self._number, {"request": self._key.to_dict(), "response": response})


# region sync, rendered from the region asyncio: change that and run "make generate"


class _RecordingAdapter:
    """Wraps an adapter and records its exchanges."""

    def __init__(self, inner: Any, recorder: _Recorder) -> None:
        self._inner = inner
        self._recorder = recorder

    def open(self, prepared: PreparedRequest, deadline: float, connect: float) -> _RecordingResponse:
        number, key = self._recorder.number(), _Key(prepared)
        prepared.content = key.watch(prepared.content)
        opened = self._inner.open(prepared, deadline, connect)
        return _RecordingResponse(opened, self._recorder, number, key)

    def close(self) -> None:
        self._inner.close()


class _RecordingResponse(_Recording):
    def next(self, deadline: float | None, idle: float) -> bytes:
        return self._saw(self._inner.next(deadline, idle))

    def close(self) -> None:
        try:
            self._write()
        finally:
            self._inner.close()


# endregion


# region asyncio
class _AsyncRecordingAdapter:
    """Wraps an adapter and records its exchanges."""

    def __init__(self, inner: Any, recorder: _Recorder) -> None:
        self._inner = inner
        self._recorder = recorder

    async def open(self, prepared: PreparedRequest, deadline: float, connect: float) -> _AsyncRecordingResponse:
        number, key = self._recorder.number(), _Key(prepared)
        prepared.content = key.watch(prepared.content)
        opened = await self._inner.open(prepared, deadline, connect)
        return _AsyncRecordingResponse(opened, self._recorder, number, key)

    async def aclose(self) -> None:
        await self._inner.aclose()


class _AsyncRecordingResponse(_Recording):
    async def next(self, deadline: float | None, idle: float) -> bytes:
        return self._saw(await self._inner.next(deadline, idle))

    async def aclose(self) -> None:
        try:
            self._write()
        finally:
            await self._inner.aclose()


# endregion


# ---- replaying


class _Replayer:
    """Creates adapters that answer from a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._left: dict[tuple[str, ...], list[dict[str, Any]]] | None = None

    def sync(self) -> _ReplayingAdapter:
        return _ReplayingAdapter(self)

    def aio(self) -> _AsyncReplayingAdapter:
        return _AsyncReplayingAdapter(self)

    def answer(self, key: _Key) -> dict[str, Any]:
        wanted = _identity(key.to_dict())
        with self._lock:
            if self._left is None:
                self._left = self._read()
            answers = self._left.get(wanted)
            if answers:
                return answers.pop(0)
        raise ReplayMiss(
            f"the recording in {str(self._folder)!r} has "
            f"{'no answer' if answers is None else 'no further answer'} to {key.method} {key.target.partition('?')[0]}"
        )

    def _read(self) -> dict[tuple[str, ...], list[dict[str, Any]]]:
        found: dict[tuple[str, ...], list[dict[str, Any]]] = {}
        for path in sorted(self._folder.glob("*.json")):
            data = json.loads(path.read_text(encoding="utf-8"))
            found.setdefault(_identity(data["request"]), []).append(data["response"])
        if not found:
            raise ReplayMiss(f"there is no recording in {str(self._folder)!r}")
        return found


def _identity(request: dict[str, Any]) -> tuple[str, ...]:
    return (request["method"], request["target"], json.dumps(request["headers"], sort_keys=True), request["sha256"])


# region sync, rendered from the region asyncio: change that and run "make generate"


class _ReplayingAdapter:
    def __init__(self, replayer: _Replayer) -> None:
        self._replayer = replayer

    def open(self, prepared: PreparedRequest, deadline: float, connect: float) -> _ReplayedResponse:
        key = _Key(prepared)
        content = key.watch(prepared.content)
        if not isinstance(content, bytes):
            for _ in content:
                continue
        return _ReplayedResponse(self._replayer.answer(key))

    def close(self) -> None:
        """There is nothing to close."""


# endregion


# region asyncio
class _AsyncReplayingAdapter:
    def __init__(self, replayer: _Replayer) -> None:
        self._replayer = replayer

    async def open(self, prepared: PreparedRequest, deadline: float, connect: float) -> _AsyncReplayedResponse:
        key = _Key(prepared)
        content = key.watch(prepared.content)
        if not isinstance(content, bytes):
            async for _ in content:
                continue
        return _AsyncReplayedResponse(self._replayer.answer(key))

    async def aclose(self) -> None:
        """There is nothing to close."""


# endregion


class _ReplayedResponse:
    def __init__(self, answer: dict[str, Any]) -> None:
        self.status: int = answer["status"]
        self.headers = Headers(answer["headers"].items())
        self._blocks = [_bytes(block) for block in answer["blocks"]]

    def next(self, deadline: float | None, idle: float) -> bytes:
        return self._blocks.pop(0) if self._blocks else b""

    def interrupt(self) -> None:
        """Nothing to interrupt: recorded data never waits."""

    def close(self) -> None:
        self._blocks.clear()

    abandon = close


class _AsyncReplayedResponse(_ReplayedResponse):
    async def next(self, deadline: float | None, idle: float) -> bytes:  # type: ignore[override]
        return super().next(deadline, idle)

    async def aclose(self) -> None:
        self.close()


def _without_echoes(blocks: list[bytes], secrets: list[str]) -> list[bytes]:
    """Return the blocks unchanged, or as one block with echoed credentials removed."""
    try:
        text = b"".join(blocks).decode("utf-8")
    except UnicodeDecodeError:
        return blocks
    kept = _without_fields(redact(text, secrets))
    return blocks if kept == text else [kept.encode("utf-8")]


def _without_fields(text: str, also: tuple[str, ...] = ()) -> str:
    """Return a text unchanged, or as JSON whose fields that hold credentials are redacted."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return text
    kept = redact_fields(value, also)
    return text if kept == value else json.dumps(kept, ensure_ascii=False)


def _text(data: bytes) -> Any:
    """Return bytes as text that JSON can hold and people can read."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(data).decode("ascii")}


def _bytes(text: Any) -> bytes:
    return text.encode("utf-8") if isinstance(text, str) else base64.b64decode(text["base64"])
