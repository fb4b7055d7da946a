"""Properties of ``Interaction``: what it was put together of, and the last texts and media of the model."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from genai_runtime.lazy_module import LazyModule

if TYPE_CHECKING:
    from gemini_api import models as types
    from gemini_api.models import AudioContent, ImageContent, Step, VideoContent
else:
    types = LazyModule("gemini_api.models", globals(), "types")

__all__ = ["InteractionMixin"]


class InteractionMixin:
    """The name of an interaction, and its output: what came since the user last said something."""

    __slots__ = ()

    if TYPE_CHECKING:
        id: str | None
        steps: list[Step] | None
        _extra: dict[str, Any] | None

    @property
    def name(self) -> str | None:
        """Its resource name, ``interactions/{id}``; None where it is not stored."""
        return f"interactions/{self.id}" if self.id else None

    @property
    def continuation_ids(self) -> list[str] | None:
        """The ids of the interactions of which it was put together; None if one request was enough."""
        found: list[str] | None = (self._extra or {}).get("continuation_ids")
        return found

    @property
    def output_text(self) -> str:
        """The text that the model said last, without its thoughts; empty if it said none.

        Texts that follow each other are joined; a call, a result or an image between them ends it.
        """
        texts: list[str] = []
        for step in self._output():
            kind = step.type
            if kind == "thought":
                continue
            if kind != "model_output":
                if texts:
                    break
                continue
            for content in reversed(_contents(step)):
                if content.type == "text":
                    texts.append(content.text or "")
                elif texts:
                    return "".join(reversed(texts))
        return "".join(reversed(texts))

    @property
    def output_image(self) -> types.ImageContent | None:
        """The image that the model made last."""
        found: ImageContent | None = self._last("image")
        return found

    @property
    def output_audio(self) -> types.AudioContent | None:
        """The sound that the model made last."""
        found: AudioContent | None = self._last("audio")
        return found

    @property
    def output_video(self) -> types.VideoContent | None:
        """The video that the model made last."""
        found: VideoContent | None = self._last("video")
        return found

    def _output(self) -> Iterator[Any]:
        """The steps since the user last said something, the last one first."""
        for step in reversed(self.steps or ()):
            if step.type == "user_input":
                return
            yield step

    def _last(self, kind: str) -> Any:
        outputs = (step for step in self._output() if step.type == "model_output")
        return next((each for step in outputs for each in reversed(_contents(step)) if each.type == kind), None)


def _contents(step: Any) -> list[Any]:
    return step.content if isinstance(step.content, list) else []
