"""Progress bars of tqdm (extra ``progress``), where somebody looks: in a terminal, or in a notebook."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from typing import Any

from genai_runtime.errors import ConfigError
from genai_runtime.errors.arguments import wrong

__all__ = ["Bar", "TransferProgress", "WaitProgress", "close_bar", "is_wanted", "with_bar"]

#: Bytes done, and their total if it is known.
OnProgress = Callable[[int, "int | None"], object]

#: Of what has no end that is known: what it is, what is said of it, and for how long it has lasted.
_ENDLESS = "{desc}: {elapsed}{postfix}"


class Bar:
    """A bar on the standard error; nothing where that is no terminal and the program no notebook.

    Args:
        title: What is done.
        total: How many units there are, if known.
        unit: What is counted: ``"row"``, or ``"B"`` for bytes, which are shown as kB and MB.
        endless: Whether only the time and a note are shown.

    Raises:
        ConfigError: tqdm is not installed.
    """

    def __init__(self, title: str, total: int | None, *, unit: str = "it", endless: bool = False) -> None:
        tqdm = _tqdm()
        self._bar = tqdm(
            total=total,
            desc=title,
            unit=unit,
            unit_scale=unit == "B",
            disable=not (_in_notebook() or sys.stderr.isatty()),
            bar_format=_ENDLESS if endless else None,
        )

    def show(self, done: int, total: int | None = None, **notes: Any) -> None:
        """Show that ``done`` units of all are done; it may go back, where something begins again."""
        bar = self._bar
        if total is not None:
            bar.total = total
        if notes:
            bar.set_postfix(notes, refresh=False)
        if done > bar.n:
            bar.update(done - bar.n)
        else:
            bar.n = done
            bar.refresh()

    def close(self) -> None:
        """Draw it for the last time."""
        self._bar.close()


class TransferProgress:
    """What an upload or a download tells of its bytes: to a bar, and to the caller's function.

    Args:
        title: What is sent or received.
        on_progress: The caller's function.

    Raises:
        ConfigError: tqdm is not installed.
    """

    def __init__(self, title: str, on_progress: OnProgress | None) -> None:
        _tqdm()
        self._title = title
        self._on_progress = on_progress
        self._bar: Bar | None = None

    def __call__(self, done: int, total: int | None) -> None:
        if self._bar is None:
            self._bar = Bar(self._title, total, unit="B")
        self._bar.show(done, total)
        if self._on_progress is not None:
            self._on_progress(done, total)

    def close(self) -> None:
        """Draw the bar for the last time."""
        if self._bar is not None:
            self._bar.close()


class WaitProgress:
    """What a wait tells after each poll: to a bar, and to the caller's function.

    Args:
        title: What is waited for.
        field: The field of it that tells its state.
        on_poll: The caller's function.

    Raises:
        ConfigError: tqdm is not installed.
    """

    def __init__(self, title: str, field: str, on_poll: Callable[[Any], object] | None) -> None:
        self._bar = Bar(title, None, endless=True)
        self._field = field
        self._on_poll = on_poll

    def __call__(self, value: Any) -> None:
        state = getattr(value, self._field, None)
        self._bar.show(0, **({} if state is None else {self._field: getattr(state, "value", state)}))
        if self._on_poll is not None:
            self._on_poll(value)

    def close(self) -> None:
        """Draw the bar for the last time."""
        self._bar.close()


def with_bar(title: str, on_progress: OnProgress | None, progress: Any) -> OnProgress | None:
    """Return what is told of the bytes of a transfer: ``on_progress``, and a bar if ``progress`` is true.

    Raises:
        ArgumentError: ``progress`` is neither True nor False.
        ConfigError: tqdm is not installed.
    """
    return TransferProgress(title, on_progress) if is_wanted(progress) else on_progress


def is_wanted(progress: Any) -> bool:
    """Whether a bar was asked for.

    Raises:
        ArgumentError: it is neither True nor False.
    """
    if progress is not None and not isinstance(progress, bool):
        raise wrong("progress", "True or False (a function is what on_progress and on_poll take)", progress)
    return bool(progress)


def close_bar(told: Any) -> None:
    """Close the bar of what :func:`with_bar` returned, if there is one."""
    if isinstance(told, TransferProgress):
        told.close()


def _in_notebook() -> bool:
    return "ipykernel" in sys.modules


def _tqdm() -> Any:
    try:
        # tqdm.auto loads asyncio as well, which a terminal has no use for.
        return (import_module("tqdm.auto") if _in_notebook() else import_module("tqdm")).tqdm
    except ImportError:
        raise ConfigError("progress=True needs tqdm: pip install 'gemini-genai[progress]'") from None
