"""What is done, in a SQLite file: every answer before it counts as done, and what is in flight before it is sent.

What is written outlives this process, and ``kill -9``, from then on: the operating system has it. It outlives a power
cut once it is synchronised, which may happen in a thread while more is written.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple, cast

from genai_runtime.errors import ConfigError

__all__ = ["USAGE", "Checkpoint", "CheckpointLocked", "CheckpointStatus", "Entry", "read_checkpoint"]

_FORMAT = 1
#: How long the log of what was written may become before it is taken into the file, in bytes.
_LOG = 16 << 20
_TABLES = """
CREATE TABLE IF NOT EXISTS run (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS rows (
    position INTEGER PRIMARY KEY, hash BLOB NOT NULL, kind TEXT, error TEXT, response TEXT, usage TEXT, cost REAL);
CREATE TABLE IF NOT EXISTS in_flight (slot INTEGER PRIMARY KEY, position INTEGER, hash BLOB);
CREATE TABLE IF NOT EXISTS jobs (
    number INTEGER PRIMARY KEY, display_name TEXT NOT NULL, name TEXT, first INTEGER, last INTEGER, state TEXT);
"""
#: Without the times of the file, where the system knows to leave them out.
_sync = getattr(os, "fdatasync", os.fsync)
_KEEP = "INSERT OR REPLACE INTO rows VALUES (?, ?, ?, ?, ?, ?, ?)"
_KEEP_ANSWER = "INSERT OR REPLACE INTO rows (position, hash, response) VALUES (?, ?, ?)"
_KEEP_PRICED = "INSERT OR REPLACE INTO rows (position, hash, response, cost) VALUES (?, ?, ?, ?)"
#: Where a response says its tokens.
USAGE = "usageMetadata"
_TOLD = ", ".join(
    f"json_extract({where}.{name}')"
    # Python's JSON has NaN, and any depth; SQLite's has not.
    for where in ("usage, '$", f"iif(json_valid(response), response, NULL), '$.{USAGE}")
    for name in ("totalTokenCount", "promptTokenCount")
)
_TOKENS = f"coalesce(sum(coalesce({_TOLD})), 0)"
_LEFT = "SELECT position, hash FROM in_flight WHERE position IS NOT NULL GROUP BY position ORDER BY position"


class CheckpointLocked(ConfigError):
    """Another run has the checkpoint open."""


class Entry(NamedTuple):
    """One row's outcome, as it is kept.

    ``kind`` and ``error`` are those of its :class:`~.rows.RowError` (JSON), None for an answer; ``response`` is the
    response as JSON, ``usage`` what is known of its tokens if the response does not say it, ``cost`` what they cost.
    """

    position: int
    hash: bytes
    kind: str | None = None
    error: str | None = None
    response: str | None = None
    usage: str | None = None
    cost: float | None = None

    def told(self, response: dict[str, Any] | None = None) -> dict[str, Any] | None:
        """What is known of its tokens; ``response`` is the one that is kept, if it is read already."""
        if self.usage is not None:
            return cast("dict[str, Any]", json.loads(self.usage))
        if response is None and self.response is not None:
            response = json.loads(self.response)
        return None if response is None else response.get(USAGE)


@dataclass(frozen=True, slots=True)
class CheckpointStatus:
    """What a checkpoint holds.

    Attributes:
        run: What was asked: ``kind``, ``path`` (with the model) and ``config``.
        answered: How many rows have answers.
        failed: How many rows failed, by kind of error.
        in_flight: Positions that had been sent and had no answer yet when the run ended.
        total_tokens: Tokens of all answers.
        cost: What they cost; None where the client had no prices.
    """

    run: dict[str, Any]
    answered: int
    failed: dict[str, int] = field(default_factory=dict)
    in_flight: list[int] = field(default_factory=list)
    total_tokens: int = 0
    cost: float | None = None


class Checkpoint:
    """The state of a run in a file. One process may have it open.

    Args:
        path: The file, made if it is not there.
        identity: What the run asks; one that is kept must be the same.
        resume: False refuses a file that holds rows.

    Raises:
        ConfigError: the file is another run's, is open in another process, or is no checkpoint.
    """

    def __init__(self, path: str | os.PathLike[str], identity: dict[str, Any], *, resume: bool = True) -> None:
        self.path = Path(path)
        if not self.path.parent.is_dir():
            raise ConfigError(f"the checkpoint {str(path)!r} is in a folder that does not exist")
        self._connection = _open(self.path)
        try:
            # This one brings to the disk that there is a file. From then on :meth:`sync` does what each COMMIT would,
            # for many of them at once.
            self._connection.execute("PRAGMA synchronous=FULL")
            with self._transaction():
                self._begin(identity, resume)
            self._connection.execute("PRAGMA synchronous=NORMAL")
            # SQLite's log is beside the file itself where the path is a link.
            self._log = os.open(f"{os.path.realpath(self.path)}-wal", os.O_RDWR)
        except BaseException:
            self._connection.close()
            raise

    def _begin(self, identity: dict[str, Any], resume: bool) -> None:
        run = {"format": _FORMAT, **json.loads(json.dumps(identity))}
        stored = _run_of(self._connection)
        if stored:
            for name in {**run, **stored}:
                if run.get(name) != stored.get(name):
                    raise ConfigError(
                        f"the checkpoint {str(self.path)!r} belongs to another run: its {name} is "
                        f"{_shown(stored.get(name))}, and now it is {_shown(run.get(name))}; take another file for it"
                    )
        else:
            rows = [(name, json.dumps(value)) for name, value in run.items()]
            self._connection.executemany("INSERT INTO run VALUES (?, ?)", rows)
        #: The last position that is kept, or -1.
        self.last: int = self._one("SELECT coalesce(max(position), -1) FROM rows")
        if self.last >= 0 and not resume:
            raise ConfigError(f"the checkpoint {str(self.path)!r} holds rows: resume=True goes on with them")
        #: The rows that were in flight when the last run ended, and their hashes.
        self.interrupted: dict[int, bytes] = dict(self._connection.execute(_LEFT))
        # Until they are over they keep a place that no slot of this run takes.
        self._connection.execute("DELETE FROM in_flight")
        kept = [(-1 - position, position, digest) for position, digest in self.interrupted.items()]
        self._connection.executemany("INSERT INTO in_flight VALUES (?, ?, ?)", kept)
        self.last = max(self.last, *self.interrupted, -1)

    def spent(self) -> tuple[int, float]:
        """Tokens and money of all answers that are kept."""
        query = f"SELECT {_TOKENS}, coalesce(sum(cost), 0) FROM rows"
        found: tuple[int, float] = self._connection.execute(query).fetchone()
        return found

    def find(self, position: int) -> Entry | None:
        """What is kept of a row."""
        found = self._connection.execute("SELECT * FROM rows WHERE position = ?", (position,)).fetchone()
        return None if found is None else Entry(*found)

    def find_batch_job(self, number: int) -> tuple[str, str | None, str | None] | None:
        """Display name, name and state of the batch job of a shard."""
        found = self._connection.execute("SELECT display_name, name, state FROM jobs WHERE number = ?", (number,))
        row: tuple[str, str | None, str | None] | None = found.fetchone()
        return row

    def keep_batch_job(
        self,
        number: int,
        display_name: str,
        name: str | None,
        first: int,
        last: int,
        state: str,
        ended: Sequence[Entry] = (),
    ) -> None:
        """Keep the batch job of a shard, and with it the outcomes of its rows; both outlive the machine then."""
        values = (number, display_name, name, first, last, state)
        with self._transaction():
            self._keep(ended)
            self._connection.execute("INSERT OR REPLACE INTO jobs VALUES (?, ?, ?, ?, ?, ?)", values)
        self.sync()

    def write(self, ended: Sequence[Entry], begun: Sequence[tuple[int, int | None, bytearray | None]]) -> None:
        """Keep outcomes of rows, and for each slot the row that it sends next, or None: all of it, or nothing."""
        with self._transaction():
            self._keep(ended)
            if begun:
                self._connection.executemany("INSERT OR REPLACE INTO in_flight VALUES (?, ?, ?)", begun)

    def _keep(self, ended: Sequence[Entry]) -> None:
        # For each None and each `bytes` sqlite3 looks for an adapter, which takes longer than to keep it: with them a
        # row takes half as long again. Most are answers, of which the other columns say nothing.
        answers: list[tuple[Any, ...]] = []
        priced: list[tuple[Any, ...]] = []
        others: list[Entry] = []
        for entry in ended:
            position, digest, kind, _, response, usage, cost = entry
            if kind is not None or usage is not None:
                others.append(entry)
            elif cost is None:
                answers.append((position, bytearray(digest), response))
            else:
                priced.append((position, bytearray(digest), response, cost))
        for statement, rows in ((_KEEP_ANSWER, answers), (_KEEP_PRICED, priced), (_KEEP, others)):
            if rows:
                self._connection.executemany(statement, rows)
        if self.interrupted:
            over = [(-1 - entry.position,) for entry in ended if entry.position in self.interrupted]
            self._connection.executemany("DELETE FROM in_flight WHERE slot = ?", over)

    def sync(self) -> None:
        """Have the disk keep what was written. It may run in a thread beside :meth:`write`."""
        _sync(self._log)

    @property
    def is_long(self) -> bool:
        """Whether it is time for :meth:`shorten`."""
        return os.fstat(self._log).st_size >= _LOG

    def shorten(self) -> None:
        """Take the log into the file: megabytes, in a thread while nothing is written."""
        self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        """Close the file."""
        # SQLite takes the log away, and some systems leave no file that is open to be taken.
        os.close(self._log)
        self._connection.close()

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        self._connection.execute("BEGIN")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    def _one(self, query: str) -> Any:
        return self._connection.execute(query).fetchone()[0]


def read_checkpoint(path: str | os.PathLike[str]) -> CheckpointStatus:
    """Read what a checkpoint holds, while no run has it open.

    Args:
        path: The file.

    Raises:
        ConfigError: there is none, or a run has it open.
    """
    if not Path(path).is_file():
        raise ConfigError(f"there is no checkpoint {str(path)!r}")
    connection = _open(Path(path))
    try:
        run = _run_of(connection)
        run.pop("format", None)
        query = f"SELECT kind, count(*), {_TOKENS}, sum(cost) FROM rows GROUP BY kind"
        found = connection.execute(query).fetchall()
        costs = [cost for *_, cost in found if cost is not None]
        return CheckpointStatus(
            run,
            sum(count for kind, count, *_ in found if kind is None),
            {kind: count for kind, count, *_ in found if kind is not None},
            [position for position, _ in connection.execute(_LEFT)],
            int(sum(each for _, _, each, _ in found)),
            sum(costs) if costs else None,
        )
    finally:
        connection.close()


def _open(path: Path) -> sqlite3.Connection:
    try:
        connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=0.0)
    except sqlite3.Error as error:
        raise ConfigError(f"the checkpoint {str(path)!r} cannot be opened: {error}") from None
    try:
        # With the lock held from the beginning to the end there is no shared memory: WAL works on any file system.
        for pragma in ("locking_mode=EXCLUSIVE", "journal_mode=WAL", "synchronous=NORMAL", "cache_size=-2000"):
            connection.execute(f"PRAGMA {pragma}")
        # See :meth:`Checkpoint.shorten`.
        connection.execute("PRAGMA wal_autocheckpoint=0")
        connection.executescript(_TABLES)
    except sqlite3.OperationalError as error:
        connection.close()
        if "locked" in str(error):
            raise CheckpointLocked(f"another run has the checkpoint {str(path)!r} open") from None
        raise ConfigError(f"the checkpoint {str(path)!r} cannot be used: {error}") from None
    except sqlite3.DatabaseError:
        connection.close()
        raise ConfigError(f"{str(path)!r} is no checkpoint: it is no SQLite file") from None
    return connection


def _run_of(connection: sqlite3.Connection) -> dict[str, Any]:
    return {name: json.loads(value) for name, value in connection.execute("SELECT name, value FROM run")}


def _shown(value: Any) -> str:
    text = json.dumps(value, sort_keys=True)
    return text if len(text) <= 200 else text[:197] + "..."
