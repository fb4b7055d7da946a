"""What the functions take as a client and as rows, for type checkers."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Callable, Iterable, Mapping
from typing import Any, Protocol, TypeAlias

from ..client import AsyncClient, Client

__all__ = ["ClientLike", "Distributed", "Rows"]

#: A client, its arguments, or what makes one.
ClientLike: TypeAlias = Client | AsyncClient | Mapping[str, Any] | Callable[[], Client] | None
#: What has rows and is read here.
Rows: TypeAlias = Iterable[Any] | AsyncIterable[Any] | str | os.PathLike[str]


class _RayDataset(Protocol):
    def map_batches(self, *args: Any, **kwargs: Any) -> Any: ...


class _SparkDataFrame(Protocol):
    def mapInPandas(self, *args: Any, **kwargs: Any) -> Any: ...


class _DaskDataFrame(Protocol):
    def map_partitions(self, *args: Any, **kwargs: Any) -> Any: ...


#: What has rows elsewhere, and workers.
Distributed: TypeAlias = _RayDataset | _SparkDataFrame | _DaskDataFrame
