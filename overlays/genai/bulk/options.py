"""The options of a run, checked; and the client that a run has for itself."""

from __future__ import annotations

import copy
import os
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from genai_runtime.errors import ConfigError
from genai_runtime.errors.arguments import invalid, wrong
from genai_runtime.lazy_module import LazyModule
from genai_runtime.models.names import hint
from genai_runtime.rate_limit.limiter import Budget

from .core import retries_of
from .kinds import ClientLike
from .prompts import prompt_of

if TYPE_CHECKING:
    import genai.bulk.rows
    import genai.rate_limits

    from ..client import AsyncClient, Client
else:
    genai = LazyModule("genai", globals())

__all__ = ["Budget", "BulkOptions", "ClientLike", "Options", "client_arguments", "own_client"]

_RETRY_FAILED = ("passing", "all", "none")


class BulkOptions(TypedDict, total=False):
    """The options that all functions of :mod:`genai.bulk` take.

    Attributes:
        engine: ``"local"`` (asyncio, the default) or ``"batch"``, the Batch API, which answers within a day at half the
            price. A Ray Dataset, a Spark DataFrame or a Dask DataFrame as ``source`` brings its own engine.
        max_concurrency: How many rows are in flight at most, of each worker. Default: 64.
        rate_limit: What ``Client(rate_limit=...)`` takes. With ``share`` it is kept by all workers together.
        budget: The most to be spent, by this run and those that it resumes: a :class:`Budget`, or a dict with
            ``tokens`` and ``money`` (in the currency of the client's ``prices``). The run stops when it is used up.
        retries: How often a row is sent again after a failed call, on top of the client's own retries: a number, or
            numbers by kind of error (``rate_limit``, ``server``, ``network``, ``answer``). Default: 8, 3, 3 and 0.
        on_error: ``"keep"`` (the default): a row that fails becomes an error row, and the run goes on. ``"raise"``: the
            first one ends the run with a :class:`BulkError`, once the rows in flight are over.
        max_errors: After how many failed rows the run stops. Default: never.
        checkpoint: Path of a SQLite file that keeps what is done, so that a run that ended in any way goes on where it
            was. On Ray, Spark and Dask: a folder that all workers share.
        resume: False refuses a checkpoint that holds rows. Default: True.
        retry_failed: Which failed rows of a checkpoint are sent again: ``"passing"`` (rate limits, server and network;
            the default), ``"all"`` or ``"none"``.
        ordered: Whether results come in the order of the rows (the default), or as they are ready.
        keep: Columns of a row that stand in the output. Default: all.
        full_response: Whether the output has the whole response as well. Default: False.
        progress: True for a bar in a terminal or notebook (extra ``progress``), or a function that is called with a
            :class:`Progress` at most twice a second.
        batch_rows: Rows of one job of the Batch API (default 10,000), or of one piece of work on Ray (default 256).
        poll_interval: Seconds between two looks at a job of the Batch API. Default: 30.
        workers: Actors on Ray. Default: 2.
    """

    engine: Literal["local", "batch"]
    max_concurrency: int
    rate_limit: genai.rate_limits.RateLimit | Mapping[str, Any] | str | None
    budget: Budget | Mapping[str, float] | None
    retries: Mapping[str, int] | int | None
    on_error: Literal["keep", "raise"]
    max_errors: int | None
    checkpoint: str | os.PathLike[str] | None
    resume: bool
    retry_failed: Literal["passing", "all", "none"]
    ordered: bool
    keep: Sequence[str] | None
    full_response: bool
    progress: bool | Callable[[genai.bulk.rows.Progress], None]
    batch_rows: int | None
    poll_interval: float
    workers: int


class Options:
    """The options of a run, checked before anything is read or sent.

    Raises:
        ArgumentError: one is unknown, or is not what it can be.
    """

    def __init__(self, prompt: Any, given: Mapping[str, Any]) -> None:
        for name in given:
            if name not in BulkOptions.__annotations__:
                known = sorted(BulkOptions.__annotations__)
                raise invalid(
                    "", f"there is no option {name!r}{hint(name, known) or '; there are ' + ', '.join(known)}"
                )
        take = given.get
        self.given = dict(given)
        self.prompt = prompt_of(prompt)
        self.engine: str = _one_of("engine", take("engine", "local"), ("local", "batch"))
        self.max_concurrency = _count("max_concurrency", take("max_concurrency", 64))
        self.rate_limit = take("rate_limit")
        self.budget = _budget(take("budget"))
        self.retries = retries_of(take("retries"))
        self.on_error: str = _one_of("on_error", take("on_error", "keep"), ("keep", "raise"))
        most = take("max_errors")
        self.max_errors = 1 if self.on_error == "raise" else None if most is None else _count("max_errors", most)
        self.checkpoint: str | os.PathLike[str] | None = take("checkpoint")
        self.resume = bool(take("resume", True))
        self.retry_failed: str = _one_of("retry_failed", take("retry_failed", "passing"), _RETRY_FAILED)
        self.ordered = bool(take("ordered", True))
        keep = take("keep")
        if isinstance(keep, str):
            raise wrong("keep", "a list of columns", keep)
        self.keep = None if keep is None else list(keep)
        self.full_response = bool(take("full_response", False))
        self.progress: Any = take("progress", False)
        if not isinstance(self.progress, bool) and not callable(self.progress):
            raise wrong("progress", "True, or a function of a Progress", self.progress)
        rows = take("batch_rows")
        self.batch_rows = None if rows is None else _count("batch_rows", rows)
        self.poll_interval = float(take("poll_interval", 30.0))
        self.workers = _count("workers", take("workers", 2))

    @property
    def window(self) -> int:
        """How many rows may be read and not be given yet."""
        return max(256, 4 * self.max_concurrency)


def _count(name: str, value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise invalid(name, f"is a whole number above 0, not {value!r:.80}")
    return value


def _one_of(name: str, value: Any, known: Sequence[str]) -> str:
    if value not in known:
        raise invalid(name, f"is one of {', '.join(map(repr, known))}, not {value!r:.80}")
    return str(value)


def _budget(given: Any) -> Budget | None:
    if given is None:
        return None
    if isinstance(given, Budget):
        given = {name: value for name in ("tokens", "money") if (value := getattr(given, name)) is not None}
    if not isinstance(given, Mapping) or not given or not given.keys() <= {"tokens", "money"}:
        raise invalid("budget", f"is a dict with 'tokens' and 'money', or one of them, not {given!r:.80}")
    for name, value in given.items():
        if isinstance(value, bool) or not isinstance(value, int | float) or not value > 0:
            raise invalid(f"budget[{name!r}]", f"is a number above 0, not {value!r:.80}")
    return Budget(given.get("tokens"), given.get("money"))


def client_of(client: Any) -> Client | AsyncClient:
    """The caller's client, or one of the arguments that were given.

    Raises:
        ConfigError: there is no key.
        ArgumentError: it is no client.
    """
    from ..client import AsyncClient, Client

    if isinstance(client, Client | AsyncClient):
        return client
    if client is None:
        return Client()
    if isinstance(client, Mapping):
        return Client(**client)
    if callable(client):
        made = client()
        if isinstance(made, Client | AsyncClient):
            return made
    raise wrong("client", "a genai.Client, a dict of its arguments, or a function that makes one", client)


def client_arguments(client: Any) -> Any:
    """What workers make their clients of.

    Raises:
        ArgumentError: it is a client, which holds connections and cannot be sent to them.
    """
    if client is None or isinstance(client, Mapping) or (callable(client) and not hasattr(client, "_shared")):
        return client
    raise invalid(
        "client",
        "is made by each worker for itself: give a dict of the client's arguments or a function that makes one, or "
        "nothing, and the workers' environment has the key",
    )


def own_client(client: Any, options: Options) -> AsyncClient:
    """A client with the settings of the caller's, and connections, rate limit and budget of its own.

    Args:
        client: What the caller gave.
        options: The options of the run.

    Raises:
        ConfigError: a rate limit or a budget cannot work.
    """
    from ..client import AsyncClient
    from ..rate_limits import limiter_of, rate_limit_of

    settings = copy.copy(client_of(client)._shared)
    config = settings.config = copy.copy(settings.config)
    if options.rate_limit is not None or options.budget is not None:
        if options.rate_limit is None and config.limiter is not None:
            raise ConfigError(
                "the client has a rate_limit: give rate_limit= beside budget=, or the budget to the client"
            )
        limit = copy.copy(rate_limit_of({} if options.rate_limit is None else options.rate_limit))
        if options.budget is not None:
            limit.budget_tokens = None if options.budget.tokens is None else int(options.budget.tokens)
            limit.budget_money = options.budget.money
        config.limiter = limiter_of(limit, settings.cost, vertex=settings.backend.vertexai)
    args = config.async_client_args
    if options.max_concurrency > 100 and "limits" not in args:
        config.async_client_args = {**args, "limits": {"max_connections": options.max_concurrency}}
    return AsyncClient(settings, None)
