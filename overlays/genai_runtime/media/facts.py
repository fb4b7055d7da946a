"""The facts of a medium, and the error when they cannot be read."""

from __future__ import annotations

from typing import NamedTuple

Size = tuple[float, float]


class MediaFacts(NamedTuple):
    """What is known of a medium; None is what its kind does not have, or its header does not say.

    ``size`` is the width and height of an image or a video in pixels, ``seconds`` how long audio or video lasts,
    ``sound`` whether a video has an audio track, ``pages`` the width and height of each page in points.
    """

    size: Size | None = None
    seconds: float | None = None
    sound: bool | None = None
    pages: tuple[Size, ...] | None = None


class Unreadable(ValueError):
    """The bytes cannot be read; the message says why."""


class MissingExtra(Unreadable):
    """Nothing that is installed reads this format. The message names the extra that does."""
