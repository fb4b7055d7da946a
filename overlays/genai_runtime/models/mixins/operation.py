"""Long-running operations: how they ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from gemini_api.models import Status
    from genai_runtime.models.base import Model as _Base
else:
    _Base = object


class OperationMixin(_Base):
    """Shortcuts on operations. ``client.operations.wait`` waits for one to end."""

    __slots__ = ()

    if TYPE_CHECKING:
        name: str | None
        done: bool | None
        error: Status | None
        metadata: dict[str, Any] | None

    @property
    def succeeded(self) -> bool:
        """Whether it has ended, and well."""
        return bool(self.done) and self.error is None

    @property
    def failed(self) -> bool:
        """Whether it has ended in ``error``."""
        return bool(self.done) and self.error is not None


class StatusMixin(_Base):
    """Lets ``operation.error`` be read as the dict that it is in google-genai: ``error["message"]``."""

    __slots__ = ()

    def __getitem__(self, key: str) -> Any:
        return self.to_dict()[key]

    def __contains__(self, key: object) -> bool:
        return key in self.to_dict()

    def get(self, key: str, default: Any = None) -> Any:
        """What the error says under a name of the wire, ``"code"`` for example, or ``default``."""
        return self.to_dict().get(key, default)
