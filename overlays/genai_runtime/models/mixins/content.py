"""The text of a content."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gemini_api.models import Part
    from genai_runtime.models.base import ModelBase as _Base
else:
    _Base = object


class ContentMixin(_Base):
    """Shortcuts on ``Content``."""

    __slots__ = ()

    if TYPE_CHECKING:
        parts: list[Part] | None

    @property
    def text(self) -> str | None:
        """The text of all text parts, without thoughts; None if there is none."""
        texts = [part.text for part in self.parts or () if part.text is not None and not part.thought]
        return "".join(texts) if texts else None
