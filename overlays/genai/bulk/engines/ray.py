"""Ray Data: actors that hold a client each, and one that holds the rate limit of all."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable
from typing import Any, TypeVar

from ..runs import Job
from ..sources import need
from .pieces import Pieces, Plan

__all__ = ["RayStore", "on_ray"]

T = TypeVar("T")
#: Rows of one batch: what an actor works at, and the most that is sent again without a checkpoint if it dies.
_ROWS = 256
#: Seconds that an actor may hold the state; one that was killed meanwhile does not hold up the others for longer.
_LEASE = 10.0


def on_ray(job: Job) -> Any:
    """The dataset with the answers as columns; like all of Ray Data it is computed when it is read.

    Raises:
        ConfigError: Ray is not installed.
    """
    need("ray.data", "ray", "a Ray Dataset")
    plan = Plan(job, share=RayStore.start)
    options = job.options
    return job.source.map_batches(
        _Worker,
        fn_constructor_args=(plan,),
        batch_size=options.batch_rows or _ROWS,
        batch_format="pandas",
        concurrency=options.workers,
        # They wait for the API: a core is enough for several.
        num_cpus=0.25,
        max_restarts=-1,
        max_task_retries=-1,
    )


class _Worker:
    """An actor of Ray Data."""

    def __init__(self, plan: Plan) -> None:
        self._pieces = Pieces(plan)

    def __call__(self, batch: Any) -> Any:
        return self._pieces.frame(batch)


class RayStore:
    """The state of a rate limit in an actor that all workers find by its name: a ``share`` for ``RateLimit``.

    Args:
        name: The actor's name.
        namespace: The namespace that it is in.
    """

    def __init__(self, name: str, namespace: str = "genai") -> None:
        self.name = name
        self.namespace = namespace
        self._actor: Any = None

    @classmethod
    def start(cls) -> RayStore:
        """Start an actor, which lives as long as the driver's job."""
        ray = need("ray", "ray", "a Ray Dataset")
        name = f"genai-rate-limit-{uuid.uuid4().hex[:12]}"
        found = cls(name, ray.get_runtime_context().namespace)
        found._actor = ray.remote(_State).options(name=name, namespace=found.namespace, num_cpus=0).remote()
        # The driver's handle keeps it alive.
        _ACTORS.append(found._actor)
        return found

    def update(self, change: Callable[[dict[str, Any]], tuple[dict[str, Any], T]]) -> T:
        """Read the state, change it, and write it, alone."""
        ray = need("ray", "ray", "a Ray Dataset")
        if self._actor is None:
            self._actor = ray.get_actor(self.name, namespace=self.namespace)
        lease, state = ray.get(self._actor.acquire.remote())
        new: dict[str, Any] | None = None
        try:
            new, result = change(state)
        finally:
            ray.get(self._actor.release.remote(lease, new))
        return result

    def __reduce__(self) -> Any:
        return RayStore, (self.name, self.namespace)


_ACTORS: list[Any] = []


class _State:
    """The actor: a state, lent to one at a time."""

    def __init__(self) -> None:
        import asyncio

        self._state: dict[str, Any] = {}
        self._free = asyncio.Event()
        self._lease = 0
        self._until = 0.0

    async def acquire(self) -> tuple[int, dict[str, Any]]:
        import asyncio

        while (left := self._until - time.monotonic()) > 0:
            self._free.clear()
            try:
                await asyncio.wait_for(self._free.wait(), left)
            except TimeoutError:
                continue
        self._lease += 1
        self._until = time.monotonic() + _LEASE
        return self._lease, self._state

    async def release(self, lease: int, state: dict[str, Any] | None) -> None:
        if lease != self._lease:
            # It took too long, and somebody else has the state.
            return
        if state is not None:
            self._state = state
        self._until = 0.0
        self._free.set()
