"""Contents with a fixed role."""

from __future__ import annotations

from typing import Any

from gemini_api.models import Content
from genai_runtime.errors.arguments import invalid


class _FixedRole(Content):
    """A content whose role is given by its class."""

    __slots__ = ()
    _ROLE = ""

    def __setattr__(self, name: str, value: Any) -> None:
        if name == "role" and value not in (self._ROLE, None):
            raise invalid(f"{type(self).__name__}.role", f"is {self._ROLE!r}, not {value!r}; make a Content instead")
        super().__setattr__(name, value)


class UserContent(_FixedRole):
    """A turn of the user, of a text, a part, a file, an image, or a list of them."""

    __slots__ = ()
    _ROLE = "user"

    def __init__(self, parts: Any = None, **others: Any) -> None:
        super().__init__(role="user", **_made(parts), **others)


class ModelContent(_FixedRole):
    """A turn of the model, of a text, a part, a file, an image, or a list of them."""

    __slots__ = ()
    _ROLE = "model"

    def __init__(self, parts: Any = None, **others: Any) -> None:
        super().__init__(role="model", **_made(parts), **others)


def _made(parts: Any) -> dict[str, Any]:
    if parts is None:
        return {"parts": []}
    from gemini_api.models import Part

    from .contents import to_parts

    return {"parts": [Part.from_dict(part) for part in to_parts(parts, where="parts")]}
