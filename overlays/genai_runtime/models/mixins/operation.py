"""Long-running operations: how they ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from gemini_api.models import Status
    from genai_runtime.models.base import ModelBase as _Base
else:
    _Base = object


class OperationMixin(_Base):
    """Shortcuts on operations. ``client.operations.wait`` waits for one to end."""

    __slots__ = ()

    if TYPE_CHECKING:
        name: str | None
        done: bool | None
        error: Status | None
        metadata: Any

    @property
    def succeeded(self) -> bool:
        """Whether it has ended, and well."""
        return bool(self.done) and self.error is None

    @property
    def failed(self) -> bool:
        """Whether it has ended in ``error``."""
        return bool(self.done) and self.error is not None
