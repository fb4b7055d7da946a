"""A progress bar of tqdm, where there is a terminal or a notebook."""

from __future__ import annotations

import sys
from typing import Any

from .rows import Progress
from .sources import need

__all__ = ["Bar"]


class Bar:
    """Shows the progress of a run; nothing where nobody looks at the standard error.

    Args:
        title: What is done.
        total: Rows of the source, if known.

    Raises:
        ConfigError: tqdm is not installed.
    """

    def __init__(self, title: str, total: int | None) -> None:
        tqdm: Any = need("tqdm.auto", "progress", "progress=True").tqdm
        notebook = "ipykernel" in sys.modules
        self._bar = tqdm(total=total, desc=title, unit="row", disable=not (notebook or sys.stderr.isatty()))

    def __call__(self, progress: Progress) -> None:
        self._bar.update(progress.done - self._bar.n)
        said: dict[str, Any] = {"failed": progress.failed, "tokens": progress.tokens}
        if progress.cost is not None:
            said["cost"] = f"{progress.cost:.4g}"
        self._bar.set_postfix(said)

    def close(self) -> None:
        self._bar.close()
