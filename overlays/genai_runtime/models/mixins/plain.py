"""Models that are plain dicts in google-genai."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from genai_runtime.models.base import ModelBase as _Base
else:
    _Base = object


class PlainMixin(_Base):
    """Lets a model be read as a dict with the names of the wire: ``operation.error["message"]``."""

    __slots__ = ()

    def __getitem__(self, key: str) -> Any:
        return self.to_dict()[key]

    def __contains__(self, key: object) -> bool:
        return key in self.to_dict()

    def get(self, key: str, default: Any = None) -> Any:
        """Return the value of a field by its JSON name, or ``default``."""
        return self.to_dict().get(key, default)
