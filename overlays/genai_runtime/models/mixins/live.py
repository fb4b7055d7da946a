"""What a message of a Live session says, without digging for it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gemini_api.models import LiveServerContent, Part
    from genai_runtime.models.base import ModelBase as _Base
else:
    _Base = object

_log = logging.getLogger("genai.response")
# What a part may have beside its text or its data.
_REMARKS = frozenset(("text", "thought", "thought_signature", "part_metadata", "media_processing", "media_resolution"))


class LiveServerMessageMixin(_Base):
    """Shortcuts on ``LiveServerMessage``."""

    __slots__ = ()

    if TYPE_CHECKING:
        server_content: LiveServerContent | None

    @property
    def text(self) -> str | None:
        """The text of the message's parts, thoughts aside; None if there is none.

        Parts that are not text, such as sound, are left out, and a warning is logged.
        """
        texts: list[str] = []
        others: list[str] = []
        for part in self._parts():
            if part.text is None:
                others += [name for name in sorted(part.model_fields_set) if name not in _REMARKS]
            elif not part.thought:
                texts.append(part.text)
        if others:
            _log.warning(
                "there are non-text parts in the message, which .text leaves out: %s; see .server_content.model_turn",
                ", ".join(dict.fromkeys(others)),
            )
        return "".join(texts) if texts else None

    @property
    def data(self) -> bytes | None:
        """The bytes of the message's parts, such as sound, joined; None if there are none.

        Parts without bytes, such as text, are left out, and a warning is logged.
        """
        found: list[bytes] = []
        others: list[str] = []
        for part in self._parts():
            if part.inline_data is not None and part.inline_data.data is not None:
                found.append(part.inline_data.data)
            else:
                others += [name for name in sorted(part.model_fields_set) if name not in ("thought", "inline_data")]
        if others:
            _log.warning(
                "there are parts without data in the message, which .data leaves out: %s; see .server_content",
                ", ".join(dict.fromkeys(others)),
            )
        return b"".join(found) if found else None

    def _parts(self) -> list[Part]:
        content = self.server_content
        turn = None if content is None else content.model_turn
        return [] if turn is None or turn.parts is None else turn.parts
