"""The progress of a run in a bar, where there is a terminal or a notebook."""

from __future__ import annotations

from typing import Any

from genai_runtime.progress import Bar

from .rows import Progress

__all__ = ["RowsBar"]


class RowsBar:
    """Shows how many rows of a run are over.

    Args:
        title: What is done.
        total: Rows of the source, if known.

    Raises:
        ConfigError: tqdm is not installed.
    """

    def __init__(self, title: str, total: int | None) -> None:
        self._bar = Bar(title, total, unit="row")

    def __call__(self, progress: Progress) -> None:
        said: dict[str, Any] = {"failed": progress.failed, "tokens": progress.tokens}
        if progress.cost is not None:
            said["cost"] = f"{progress.cost:.4g}"
        self._bar.show(progress.done, progress.total, **said)

    def close(self) -> None:
        """Draw the bar for the last time."""
        self._bar.close()
