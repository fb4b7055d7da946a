"""Contents with their role in their name."""

from __future__ import annotations

from typing import Any

from gemini_api.models import Content


class UserContent(Content):
    """A turn of the user, of a text, a part, a file, an image, or a list of them."""

    __slots__ = ()

    def __init__(self, parts: Any = None, **others: Any) -> None:
        super().__init__(role="user", **_made(parts), **others)


class ModelContent(Content):
    """A turn of the model, of a text, a part, a file, an image, or a list of them."""

    __slots__ = ()

    def __init__(self, parts: Any = None, **others: Any) -> None:
        super().__init__(role="model", **_made(parts), **others)


def _made(parts: Any) -> dict[str, Any]:
    if parts is None:
        return {"parts": []}
    from gemini_api.models import Part

    from .contents import to_parts

    return {"parts": [Part.from_dict(part) for part in to_parts(parts, where="parts")]}
