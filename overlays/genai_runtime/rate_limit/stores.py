"""Books that processes share: in a file, or in Redis."""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from genai_runtime.errors import ConfigError
from genai_runtime.localfile import replaceable, write_whole

from .limiter import Store

T = TypeVar("T")
Change = Callable[[dict[str, Any]], tuple[dict[str, Any], T]]

#: How long a lock is waited for, in seconds, before it is taken for one that a process left behind.
_STALE = 10.0


def store_at(place: str | os.PathLike[str]) -> Store:
    """The store at a path, or at a ``redis://``, ``rediss://`` or ``unix://`` address.

    Raises:
        ConfigError: the address is of another kind, or the package for it is not installed.
    """
    text = os.fspath(place)
    if text.startswith(("redis://", "rediss://", "unix://")):
        return RedisStore(text)
    if text.startswith("file://"):
        from urllib.parse import unquote, urlsplit

        text = unquote(urlsplit(text).path)
    elif "://" in text:
        raise ConfigError(f"a rate limit is shared through a file or redis://..., not {text!r}")
    return FileStore(Path(text))


class FileStore:
    """A JSON file, and beside it one that is locked while it is read and written."""

    def __init__(self, path: Path) -> None:
        found = replaceable(path)
        if found is None or not path.parent.is_dir():
            raise ConfigError(f"a rate limit is shared through a file in a folder that exists, not {str(path)!r}")
        self.path = path = Path(found)
        self._lock_path = path.with_name(f"{path.name}.lock")

    def update(self, change: Change[T]) -> T:
        with _locked(self._lock_path):
            state, result = change(self._read())
            write_whole(self.path, json.dumps(state).encode())
        return result

    def _read(self) -> dict[str, Any]:
        try:
            found = json.loads(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}


class RedisStore:
    """A key of a Redis server, and beside it one that is the lock. ``?key=`` of the address names it."""

    def __init__(self, url: str) -> None:
        try:
            import redis
        except ImportError:
            raise ConfigError(
                "sharing a rate limit through Redis needs redis-py: pip install 'gemini-genai[redis]'"
            ) from None
        from urllib.parse import parse_qs, urlsplit

        parts = urlsplit(url)
        self.key = parse_qs(parts.query).get("key", ["genai:rate_limit"])[0]
        self._client: Any = redis.Redis.from_url(parts._replace(query="").geturl())

    def update(self, change: Change[T]) -> T:
        # The lock of a process that ended is free after a while.
        with self._client.lock(f"{self.key}:lock", timeout=_STALE, sleep=0.002):
            found = self._client.get(self.key)
            state, result = change(json.loads(found) if found else {})
            self._client.set(self.key, json.dumps(state))
        return result


@contextlib.contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Hold the lock of a file among processes and threads: flock, on Windows its like, else a file of its own."""
    with path.open("ab") as file:
        lock = _flock(file.fileno()) or _windows_lock(file.fileno()) or _lock_by_existence(path)
        try:
            yield
        finally:
            lock()


def _flock(descriptor: int) -> Callable[[], None] | None:
    """Lock it; give what unlocks it, or None where there is no flock."""
    try:
        import fcntl
    except ImportError:
        return None
    fcntl.flock(descriptor, fcntl.LOCK_EX)
    return lambda: fcntl.flock(descriptor, fcntl.LOCK_UN)


def _windows_lock(descriptor: int) -> Callable[[], None] | None:
    try:
        import msvcrt
    except ImportError:
        return None
    region: Any = msvcrt
    while True:
        os.lseek(descriptor, 0, os.SEEK_SET)
        try:
            # It tries for ten seconds, and gives up then.
            region.locking(descriptor, region.LK_LOCK, 1)
            break
        except OSError:
            continue

    def unlock() -> None:
        os.lseek(descriptor, 0, os.SEEK_SET)
        region.locking(descriptor, region.LK_UNLCK, 1)

    return unlock


def _lock_by_existence(path: Path) -> Callable[[], None]:
    """Where there is neither: a file that exists while the lock is held. One that was left behind is taken away."""
    held, breaking = path.with_name(f"{path.name}.held"), path.with_name(f"{path.name}.breaking")
    while not _create(held):
        if _age(held) > _STALE and _create(breaking):
            # One at a time, and only what is old still: another may have taken it meanwhile.
            if _age(held) > _STALE:
                held.unlink(missing_ok=True)
            breaking.unlink()
        time.sleep(0.001)
    return lambda: held.unlink(missing_ok=True)


def _create(path: Path) -> bool:
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
    except FileExistsError:
        return False
    return True


def _age(path: Path) -> float:
    try:
        return time.time() - path.stat().st_mtime
    except OSError:
        return 0.0
