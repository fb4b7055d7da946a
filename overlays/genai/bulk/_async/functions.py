"""What users call: to generate, to embed or to count for each row."""

from __future__ import annotations

import os
from collections.abc import Callable, Coroutine
from typing import Any, Unpack, overload

from gemini_api import models as types

from ..kinds import ClientLike, Rows

# sync: from ..kinds import Distributed
from ..options import BulkOptions
from ..rows import Summary
from ..runs import AsyncResults, Job
from ..start import async_start

__all__ = ["count", "embed", "generate"]


# sync overload: source: Distributed -> Any
@overload
def generate(
    client: ClientLike,
    source: Rows,
    *,
    model: str,
    prompt: str | Callable[[Any], Any] | None = None,
    config: types.GenerateContentConfigOrDict | None = None,
    response_schema: Any = None,
    output: None = None,
    **options: Unpack[BulkOptions],
) -> AsyncResults: ...


@overload
def generate(
    client: ClientLike,
    source: Rows,
    *,
    model: str,
    prompt: str | Callable[[Any], Any] | None = None,
    config: types.GenerateContentConfigOrDict | None = None,
    response_schema: Any = None,
    output: str | os.PathLike[str],
    **options: Unpack[BulkOptions],
) -> Coroutine[Any, Any, Summary]: ...


def generate(
    client: ClientLike,
    source: Any,
    *,
    model: str,
    prompt: str | Callable[[Any], Any] | None = None,
    config: types.GenerateContentConfigOrDict | None = None,
    response_schema: Any = None,
    output: str | os.PathLike[str] | None = None,
    **options: Unpack[BulkOptions],
) -> Any:
    """Generate content for each row of ``source``.

    Args:
        client: A ``Client``, a dict of its arguments, a function that makes one, or None for ``Client()``. The run has
            connections of its own, which it closes; engines with workers take no client object.
        source: The rows: an iterable (also an asynchronous one), the path of a ``.jsonl``, ``.csv``, ``.tsv`` or
            ``.parquet`` file or of a folder of Parquet files, a pandas or polars DataFrame, an Arrow table, dataset or
            reader; or a Ray Dataset, a Spark DataFrame or a Dask DataFrame.
        model: The model's id or resource name.
        prompt: A text with ``{column}`` in it, or a function of a row that returns contents. Default: the row itself,
            or its ``contents``.
        config: A ``GenerateContentConfig``, or a dict of its fields, for all rows.
        response_schema: The type that each answer is to be of; one that is not is an error row.
        output: Path of a ``.jsonl``, ``.csv``, ``.tsv`` or ``.parquet`` file for the results.
        options: See :class:`BulkOptions`.

    Returns:
        With ``output`` a :class:`Summary`, once the run is over; its ``exit_code`` is what a program should end with.
        Without, :class:`AsyncResults` to iterate over. Of a Ray, Spark or Dask source the dataset with the answers as
        columns, which is computed as these do.

        With asyncio the summary is awaited, and Ray, Spark and Dask are an ``ArgumentError``: they have no asyncio, and
        are for ``bulk.generate``.

    Raises:
        ArgumentError: an argument is not what it can be. Nothing was read or sent.
        ConfigError: the checkpoint is another run's or the input has changed, or a package is not installed.
        LocalFileError: a file cannot be opened.
        AuthenticationError: the API refuses the key; as this is so for all rows, the run ends.
        BulkError: a row failed, with ``on_error="raise"``.
    """
    job = Job("generate", client, source, model, prompt, config, dict(options), response_schema)
    return async_start(job, output)


# sync overload: source: Distributed -> Any
@overload
def embed(
    client: ClientLike,
    source: Rows,
    *,
    model: str,
    prompt: str | Callable[[Any], Any] | None = None,
    config: types.EmbedContentConfigOrDict | None = None,
    output: None = None,
    **options: Unpack[BulkOptions],
) -> AsyncResults: ...


@overload
def embed(
    client: ClientLike,
    source: Rows,
    *,
    model: str,
    prompt: str | Callable[[Any], Any] | None = None,
    config: types.EmbedContentConfigOrDict | None = None,
    output: str | os.PathLike[str],
    **options: Unpack[BulkOptions],
) -> Coroutine[Any, Any, Summary]: ...


def embed(
    client: ClientLike,
    source: Any,
    *,
    model: str,
    prompt: str | Callable[[Any], Any] | None = None,
    config: types.EmbedContentConfigOrDict | None = None,
    output: str | os.PathLike[str] | None = None,
    **options: Unpack[BulkOptions],
) -> Any:
    """Make a vector of each row of ``source``; the arguments and results are those of :func:`generate`.

    Args:
        client: What makes the calls.
        source: The rows.
        model: The model's id or resource name.
        prompt: A text with ``{column}`` in it, or a function of a row that returns contents.
        config: An ``EmbedContentConfig``, or a dict of its fields, for all rows.
        output: Path of a file for the results.
        options: See :class:`BulkOptions`.

    Raises:
        ArgumentError: an argument is not what it can be. Nothing was read or sent.
        ConfigError: the checkpoint is another run's or the input has changed, or a package is not installed.
    """
    job = Job("embed", client, source, model, prompt, config, dict(options))
    return async_start(job, output)


# sync overload: source: Distributed -> Any
@overload
def count(
    client: ClientLike,
    source: Rows,
    *,
    model: str,
    prompt: str | Callable[[Any], Any] | None = None,
    config: types.CountTokensConfigOrDict | None = None,
    output: None = None,
    **options: Unpack[BulkOptions],
) -> AsyncResults: ...


@overload
def count(
    client: ClientLike,
    source: Rows,
    *,
    model: str,
    prompt: str | Callable[[Any], Any] | None = None,
    config: types.CountTokensConfigOrDict | None = None,
    output: str | os.PathLike[str],
    **options: Unpack[BulkOptions],
) -> Coroutine[Any, Any, Summary]: ...


def count(
    client: ClientLike,
    source: Any,
    *,
    model: str,
    prompt: str | Callable[[Any], Any] | None = None,
    config: types.CountTokensConfigOrDict | None = None,
    output: str | os.PathLike[str] | None = None,
    **options: Unpack[BulkOptions],
) -> Any:
    """Count the tokens of each row of ``source``; the arguments and results are those of :func:`generate`.

    Args:
        client: What makes the calls.
        source: The rows.
        model: The model's id or resource name.
        prompt: A text with ``{column}`` in it, or a function of a row that returns contents.
        config: A ``CountTokensConfig``, or a dict of its fields, for all rows.
        output: Path of a file for the results.
        options: See :class:`BulkOptions`.

    Raises:
        ArgumentError: an argument is not what it can be. Nothing was read or sent.
        ConfigError: the checkpoint is another run's or the input has changed, or a package is not installed.
    """
    job = Job("count", client, source, model, prompt, config, dict(options))
    return async_start(job, output)
