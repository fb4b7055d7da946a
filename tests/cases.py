"""Many small cases in one test: pytest takes longer for a test of its own than each of them does."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from hypothesis import settings


@contextlib.contextmanager
def case(name: object) -> Iterator[None]:
    """Name the case in whatever is raised in it."""
    try:
        yield
    except BaseException as error:
        error.add_note(f"in the case {name}")
        raise


def examples(steady: int, searching: int) -> int:
    """How many examples Hypothesis draws: so many in `make test`, which draws the same ones every time, and so many in
    the long run."""
    return steady if settings.default is None or settings.default.derandomize else searching
