"""Convert what callers pass as contents to JSON.

Accepted are a string, a Part, a File, an image, a Content, a dict in either spelling, or lists of these; neighbouring
parts of one role become one turn. Data above the API's documented size limits are refused.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping, Set
from typing import Any

from genai_runtime import errors
from genai_runtime.arguments import INLINE_LIMIT
from genai_runtime.backend import Backend
from genai_runtime.errors.arguments import invalid

from .content.files import check_files, file_data

Wire = dict[str, Any]

__all__ = ["check_inline_size", "embed_contents", "to_content", "to_contents", "to_parts"]

# The keys by which a dict is recognised, in camelCase.
_BLOB = frozenset(("data", "mimeType", "displayName"))
_FILE_DATA = frozenset(("fileUri", "mimeType", "displayName"))
_CAMEL: dict[str, str] = {}
# Roles that examples for other libraries, and for older models, give to a function's result.
_OF_FUNCTIONS = ("tool", "function")
# Roles that the API knows, or completes.
_ROLES = (None, "user", "model")
# Iterables that are not expanded: lists already are, strings and mappings are one item, sets have no order.
_WHOLE = (list, tuple, str, bytes, bytearray, memoryview, Mapping, Set)


def to_contents(value: Any, backend: Backend | None = None, where: str = "contents") -> list[Wire]:
    """Convert a conversation to a list of Content as JSON.

    Raises:
        ArgumentError: there is nothing in it, or something that cannot be sent; the message says what to do instead.
    """
    if value.__class__ is str and value:
        return [{"role": "user", "parts": [{"text": value}]}]
    value = _gathered(value)
    if _nothing(value):
        raise invalid(where, "is empty. contents are required. Pass at least one text, part or file")
    turns: list[Wire] = []
    loose: Wire | None = None
    kind = _models().Content
    # Histories are long: what most of them consist of is told by its class, and its place where something is wrong.
    reads_all = backend is None or not backend.vertexai or backend.gateway
    for index, item in enumerate(value) if (several := _is_list(value)) else ((0, value),):
        if item.__class__ is kind and reads_all:
            content = item.to_dict(backend)
            if content.get("role") not in _ROLES:
                content = _turn(_with_known_role(content), f"{where}[{index}]" if several else where)
            turns.append(content)
            loose = None
            continue
        place = where
        if several:
            place, item = f"{where}[{index}]", _gathered(item)
        if _is_content(item):
            turns.append(_turn(_content(item, backend, place), place))
            loose = None
        elif _is_list(item):
            turns.extend(to_contents(item, backend, place))
            loose = None
        else:
            part = _part(item, backend, place)
            role = _role(part)
            if loose is None or loose["role"] != role:
                loose = {"role": role, "parts": []}
                turns.append(loose)
            loose["parts"].append(part)
    return turns


def to_turns(value: Any, backend: Backend | None = None) -> Turns:
    """Convert like :func:`to_contents` and measure the result.

    Raises:
        ArgumentError: it cannot be sent, or is more than one request takes.
    """
    if value.__class__ is str and value:
        turns = Turns(({"role": "user", "parts": [{"text": value}]},))
        turns.size = len(value)
    else:
        turns = Turns.measured(to_contents(value, backend))
    if turns.size > INLINE_LIMIT:
        check_inline_size(turns.size)
    return turns


def to_turn(value: Any, backend: Backend | None = None) -> Turn:
    """Convert like :func:`to_content` and measure the result.

    Raises:
        ArgumentError: it cannot be sent, or is more than one request takes.
    """
    turn = Turn.measured(to_content(value, backend))
    check_inline_size(turn.size, "system_instruction")
    return turn


def to_content(value: Any, backend: Backend | None = None, where: str = "system_instruction") -> Wire:
    """Convert to one Content whatever the roles of its parts, for system instructions."""
    if isinstance(value, str):
        # An empty string is sent too: the caller chose it.
        return {"parts": [{"text": str.__str__(value)}]}
    value = _gathered(value)
    if _nothing(value):
        raise invalid(where, "is empty")
    if _is_list(value):
        items = list(value)
        if len(items) == 1 and _is_content(items[0]):
            return _content(items[0], backend, f"{where}[0]")
    elif isinstance(value, Mapping) and not value.get("parts") and value.keys() <= {"parts", "role"}:
        # As with an empty text or an empty Content: a caller may build it from optional parts.
        return {name: part for name, part in value.items() if part is not None}
    elif _is_content(value):
        return _content(value, backend, where)
    return {"parts": to_parts(value, backend, where)}


def to_parts(value: Any, backend: Backend | None = None, where: str = "message") -> list[Wire]:
    """Convert to a list of parts."""
    value = _gathered(value)
    if _nothing(value):
        raise invalid(where, "is empty; pass at least one text, part or file")
    return [_part(item, backend, place) for item, place in _items(value, where)]


def embed_contents(value: Any, backend: Backend | None = None, where: str = "contents") -> list[Wire]:
    """Convert to one Content per embedding: each list item by itself, the parts of a nested list together."""
    value = _gathered(value)
    if _nothing(value):
        raise invalid(where, "is empty; pass at least one text to embed")
    return [
        _content(item, backend, place)
        if _is_content(item)
        else {"role": "user", "parts": to_parts(item, backend, place)}
        for item, place in _items(value, where)
    ]


class Turn(dict[str, Any]):
    """One Content as JSON and its ``size``: bytes of text and inline data."""

    __slots__ = ("size",)

    size: int

    @classmethod
    def measured(cls, content: Wire) -> Turn:
        """Return ``content`` with its size."""
        turn = cls(content)
        turn.size = inline_size((content,))
        return turn


class Turns(list[Wire]):
    """Contents as JSON and their total ``size``."""

    __slots__ = ("size",)

    size: int

    @classmethod
    def measured(cls, contents: Iterable[Wire]) -> Turns:
        """Return ``contents`` with their size."""
        turns = cls(contents)
        turns.size = inline_size(turns)
        return turns

    def added(self, *others: Wire) -> Turns:
        """Return these contents and ``others``; only unmeasured ones are measured."""
        turns = Turns(self)
        turns += others
        turns.size = self.size + inline_size(others)
        return turns


def inline_size(contents: Iterable[Wire]) -> int:
    """Return the bytes of text and inline data in contents."""
    size = 0
    for content in contents:
        if isinstance(content, Turn):
            size += content.size
            continue
        for part in content.get("parts") or ():
            if text := part.get("text"):
                size += len(text)
            if data := part.get("inlineData"):
                size += len(data.get("data") or "")
    return size


def check_inline_size(contents: Iterable[Wire] | int, where: str = "contents") -> None:
    """Refuse a request whose text and inline data alone are more than the API takes.

    Args:
        contents: What is sent, or its size where that is known.
        where: What is refused, for the message.

    Raises:
        ArgumentError: it is; the message says to upload the data.
    """
    size = contents if isinstance(contents, int) else inline_size(contents)
    if size > INLINE_LIMIT:
        raise invalid(
            where,
            f"its text and inline data take {size / 1e6:.1f} MB in the request, which may be 20 MB at most; "
            "upload it with client.files.upload(file=...) and pass the File instead",
        )


def _items(value: Any, where: str) -> Iterable[tuple[Any, str]]:
    if _is_list(value):
        return [(_gathered(item), f"{where}[{index}]") for index, item in enumerate(value)]
    return [(value, where)]


def _gathered(value: Any) -> Any:
    """Return the list of an iterator's or view's items; anything else unchanged."""
    if value.__class__ in (str, list, dict):
        return value
    if isinstance(value, _WHOLE) or not isinstance(value, Iterable) or hasattr(value, "read"):
        return value
    from genai_runtime.models.base import Model

    return value if isinstance(value, Model) else list(value)


def _is_list(value: Any) -> bool:
    return isinstance(value, list | tuple)


def _nothing(value: Any) -> bool:
    return value is None or ((isinstance(value, str) or _is_list(value)) and not value)


def _is_content(value: Any) -> bool:
    if isinstance(value, Mapping):
        return "parts" in value or (set(value) == {"role"})
    return isinstance(value, _models().Content)


def _models() -> Any:
    # Imported here, not above: `genai.contents` is also imported by programs that never send a model.
    from gemini_api import models

    return models


def _content(value: Any, backend: Backend | None, where: str) -> Wire:
    if isinstance(value, Mapping):
        parts = value.get("parts")
        if _nothing(parts):
            raise invalid(where, "has no parts")
        role = value.get("role")
        if role.__class__ is str and len(value) == 2:
            wire: Wire = {"role": role}
        else:
            rest = _models().Content(**{key: item for key, item in value.items() if key != "parts"})
            wire = rest.to_dict(backend)
        wire["parts"] = to_parts(parts, backend, f"{where}.parts")
        return _with_known_role(wire)
    content: Wire = value.to_dict(backend)
    for index, part in enumerate(content.get("parts") or ()):
        check_files(part, backend, f"{where}.parts[{index}]")
    return _with_known_role(content)


def _turn(content: Wire, where: str) -> Wire:
    """Return one turn of a conversation with one of the two roles."""
    role = content.get("role")
    if role in ("system", "developer"):
        raise invalid(
            f"{where}.role", f"is 'user' or 'model', not {role!r}; pass it as system_instruction in the config"
        )
    if role == "assistant":
        raise invalid(f"{where}.role", "is 'user' or 'model', not 'assistant': the model's turns have the role 'model'")
    return content


def _with_known_role(content: Wire) -> Wire:
    """Return the content with a role that the API knows; function results belong to the user's turn."""
    return {**content, "role": "user"} if content.get("role") in _OF_FUNCTIONS else content


def _role(part: Wire) -> str:
    return "model" if "functionCall" in part else "user"


def _part(value: Any, backend: Backend | None, where: str) -> Wire:
    if isinstance(value, str):
        return {"text": str.__str__(value)}
    if value.__class__ is dict and len(value) == 1 and (text := value.get("text")).__class__ is str:
        return {"text": text}
    return check_files(_part_of(value, backend, where), backend, where)


def _part_of(value: Any, backend: Backend | None, where: str) -> Wire:
    kinds = _models()
    if isinstance(value, kinds.Part):
        wire: Wire = value.to_dict(backend)
        return wire
    if isinstance(value, kinds.File):
        return {"fileData": file_data(value, backend, where)}
    if isinstance(value, Mapping):
        return _dict(value, backend, where)
    if isinstance(value, kinds.Blob):
        return {"inlineData": value.to_dict(backend)}
    if isinstance(value, kinds.FileData):
        return {"fileData": value.to_dict(backend)}
    if isinstance(value, kinds.Image | kinds.Video):
        return _media(value, backend, where)
    if _is_pil(value):
        return {"inlineData": _pil(value, backend)}
    raise _refusal(value, where)


def _dict(value: Mapping[str, Any], backend: Backend | None, where: str) -> Wire:
    """Convert a dict by its keys: a File, a Blob, a FileData, or else a Part."""
    kinds = _models()
    if "type" in value or "content" in value:
        from genai_runtime.models.elsewhere import foreign_content

        if said := foreign_content(value):
            raise invalid(where, said)
    keys = {_camel(key) for key in value}
    if "uri" in keys or ("name" in keys and "functionCall" not in keys):
        return {"fileData": file_data(kinds.File(**value), backend, where)}
    if "data" in keys and keys <= _BLOB:
        return {"inlineData": kinds.Blob(**value).to_dict(backend)}
    if "fileUri" in keys and keys <= _FILE_DATA:
        return {"fileData": kinds.FileData(**value).to_dict(backend)}
    if not value:
        raise invalid(where, "is an empty dict")
    problem = None
    try:
        part: Wire = kinds.Part(**value).to_dict(backend)
        return part
    except errors.ArgumentError as error:
        problem = error
    raise invalid(f"{where}{problem.where.removeprefix('Part')}", problem.reason)


def _camel(name: str) -> str:
    found = _CAMEL.get(name)
    if found is None:
        head, *rest = name.split("_")
        found = head + "".join(word.capitalize() for word in rest)
        if len(_CAMEL) < 256:
            _CAMEL[name] = found
    return found


def _media(value: Any, backend: Backend | None, where: str) -> Wire:
    kinds = _models()
    data = value.image_bytes if isinstance(value, kinds.Image) else value.video_bytes
    uri = value.gcs_uri if isinstance(value, kinds.Image) else value.uri
    if data is not None and value.mime_type:
        return {"inlineData": kinds.Blob(data=data, mime_type=value.mime_type).to_dict(backend)}
    if uri:
        return {"fileData": {"fileUri": uri, **({"mimeType": value.mime_type} if value.mime_type else {})}}
    raise invalid(where, f"this {type(value).__name__} needs its bytes with a mime_type, or a URI")


def _is_pil(value: Any) -> bool:
    pillow = sys.modules.get("PIL.Image")
    return pillow is not None and isinstance(value, pillow.Image)


def _pil(image: Any, backend: Backend | None) -> Wire:
    from .content.pillow import encoded

    data, mime_type = encoded(image)
    blob: Wire = _models().Blob(data=data, mime_type=mime_type).to_dict(backend)
    return blob


def _refusal(value: Any, where: str) -> errors.ArgumentError:
    kind = type(value).__name__
    if isinstance(value, os.PathLike):
        advice = (
            "a path is not sent by itself; upload the file, client.files.upload(file=path), and pass what that "
            "returns, or send its bytes with types.Part.from_bytes(data=path.read_bytes(), mime_type=...)"
        )
    elif isinstance(value, bytes | bytearray | memoryview):
        advice = "bytes need their type: types.Part.from_bytes(data=..., mime_type=...)"
    elif hasattr(value, "read"):
        advice = "an open file is not sent by itself; pass what client.files.upload(file=...) returns"
    elif kind == "GenerateContentResponse":
        advice = "pass the answer's content, response.candidates[0].content, or its text"
    elif isinstance(value, Set):
        advice = f"a {kind} has no order; pass a list of contents"
    else:
        advice = f"expected text, a Part, a File, a Content, an image or a dict, got {kind}"
    return invalid(where, advice)
