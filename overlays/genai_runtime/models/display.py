"""Show models to people: ``repr``, rich's, and a notebook's. Long values are shortened, and secrets hidden."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator
from datetime import datetime
from enum import Enum
from typing import Any

from genai_runtime.errors import ResponseDecodeError
from genai_runtime.patterns import lazy_pattern
from genai_runtime.redaction import MARK, is_secret_field

from .instance import Instance

__all__ = ["html", "markdown", "picture", "represent", "shown_fields", "table"]

#: What is longer is written over several lines.
_WIDTH = 100
_INDENT = "  "
_SHOWN_BYTES = 16
#: Lists of more numbers, such as embeddings, are shortened to the first ones.
_MOST_NUMBERS = 8
_SHOWN_NUMBERS = 3
_NUMBERS = frozenset((int, float))
_MOST_COLUMNS = 8
_OWN = "ModelBase.__repr__"
# Fields with the addresses, and the arguments, of an HTTP library; and what is secret of the latter.
_ADDRESSES = frozenset(("base_url", "client_args", "async_client_args"))
_CREDENTIALS = frozenset(("auth", "cert", "cookies", "proxy_auth"))
_USER = lazy_pattern(r"(//)[^/?#\s]*@")
_CELLS = (str, int, float, bool, datetime, Enum)
_BEGINNINGS = (
    (b"\x89PNG\r\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
)


class _Shortened:
    """Stands for a value that is not shown whole."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def __repr__(self) -> str:
        return self._text


def represent(model: Instance) -> str:
    """``Part(text='hi')``: the fields that are set, over several lines if they do not fit into one."""
    return _laid_out(model, "", 0)


def shown_fields(model: Instance) -> Iterator[tuple[str, Any]]:
    """The fields that are set, as they are shown: the protocol of rich."""
    for name, _, _, marks, _ in model._FIELDS:
        value = _read(model, name)
        if value is not None:
            yield name, _hidden(value) if "secret" in marks else _named(name, value)
    extra = getattr(model, "_extra", None)
    if extra:
        yield "extra", _shown(extra)


def _read(model: Instance, name: str) -> Any:
    """A field; one that waits to be decoded and is no base64 says so, and the rest of the answer is shown."""
    try:
        return getattr(model, name, None)
    except ResponseDecodeError as error:
        return _Shortened(f"<{error}>")


def _named(name: object, value: Any) -> Any:
    if not isinstance(name, str):
        return _shown(value)
    if is_secret_field(name):
        return _hidden(value)
    return _shown(_without_users(value) if name in _ADDRESSES else value)


def _hidden(value: Any) -> Any:
    """A secret; of a dict, such as that of headers, the names are shown."""
    if isinstance(value, str | bytes | tuple):
        return MARK
    if isinstance(value, dict):
        return {key: _hidden(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_hidden(item) for item in value]
    return _shown(value)


def _without_users(value: Any) -> Any:
    """Arguments of an HTTP library: some of their names mean credentials, and so does a user in a URL."""
    if isinstance(value, str):
        return _USER.sub(rf"\1{MARK}@", value)
    if isinstance(value, dict):
        return {
            key: MARK if key in _CREDENTIALS and item is not None else _without_users(item)
            for key, item in value.items()
        }
    return value


def _shown(value: Any) -> Any:
    if isinstance(value, bytes):
        shortened = f"<{len(value)} bytes: {value[:_SHOWN_BYTES]!r}...>"
        return _Shortened(shortened) if len(value) > _SHOWN_BYTES else value
    if isinstance(value, list):
        if len(value) > _MOST_NUMBERS and _NUMBERS.issuperset(item.__class__ for item in value):
            first = ", ".join(map(repr, value[:_SHOWN_NUMBERS]))
            return _Shortened(f"[{first}, ... {len(value) - _SHOWN_NUMBERS} more]")
        return [_shown(item) for item in value]
    if isinstance(value, dict):
        return {key: _named(key, item) for key, item in value.items()}
    return value


def _laid_out(value: Any, indent: str, used: int) -> str:
    """A value as text.

    Args:
        value: A model, or what ``shown_fields`` gives.
        indent: What its further lines begin with.
        used: The letters before it on its first line.
    """
    items: list[tuple[str, Any]]
    if isinstance(value, Instance):
        if getattr(type(value).__repr__, "__qualname__", "") != _OWN:
            # A subclass's own.
            return repr(value)
        begin, end = f"{type(value).__name__}(", ")"
        items = [(f"{name}=", item) for name, item in shown_fields(value)]
    elif value.__class__ is list:
        begin, end = "[", "]"
        items = [("", item) for item in value]
    elif value.__class__ is dict:
        begin, end = "{", "}"
        items = [(f"{key!r}: ", item) for key, item in value.items()]
    else:
        return repr(value)
    inner = indent + _INDENT
    texts = [name + _laid_out(item, inner, len(inner) + len(name)) for name, item in items]
    flat = sum(map(len, texts)) + 2 * len(texts) + len(begin)
    if used + flat <= _WIDTH and not any("\n" in text for text in texts):
        return f"{begin}{', '.join(texts)}{end}"
    lines = "".join(f"{inner}{text},\n" for text in texts)
    return f"{begin}\n{lines}{indent}{end}" if texts else f"{begin}{end}"


# ---- notebooks


def markdown(model: Any) -> str | None:
    """The text of an answer, of its first candidate, thoughts aside; its images between it."""
    if hasattr(type(model), "output_text"):
        return model.output_text or None
    if _has(model, "candidates"):
        model = (model.candidates or [None])[0]
    if _has(model, "finish_reason", "content"):
        model = model.content
    if not _has(model, "role", "parts"):
        return None
    shown = []
    for part in model.parts or ():
        if part.text and not part.thought:
            shown.append(part.text)
        elif part.inline_data is not None and (found := _media(part.inline_data)) and found[0].startswith("image/"):
            shown.append(f"\n\n![image]({data_url(*found)})\n\n")
    return "".join(shown) or None


def picture(model: Any, mime_type: str) -> bytes | None:
    """The bytes of an image of this type."""
    found = _media(model)
    return found[1] if found is not None and found[0] == mime_type else None


def html(model: Any) -> str | None:
    """A picture that has no protocol of its own, a sound, a video, several images, or a table of a resource."""
    found = _media(model)
    if found is not None:
        return None if found[0] in ("image/png", "image/jpeg") else _element(*found)
    if _has(model, "generated_images"):
        found_each = [_media(each) for each in model.generated_images or ()]
        return "".join(_element(*each) or "" for each in found_each if each is not None) or None
    name = model.name if _has(model, "name") else None
    if not isinstance(name, str) or "/" not in name:
        return None
    rows = "".join(f"<tr><th>{_escaped(key)}</th><td>{_cell(value)}</td></tr>" for key, value in shown_fields(model))
    return f"<table><caption>{_escaped(type(model).__name__)}</caption>{rows}</table>"


def table(models: Iterable[Any], caption: str) -> str:
    """A table of models: a column for each field that has a plain value in one of them, up to eight."""
    rows = [dict(shown_fields(each)) if isinstance(each, Instance) else {"": each} for each in models]
    columns = list(dict.fromkeys(name for row in rows for name, value in row.items() if isinstance(value, _CELLS)))
    columns = columns[:_MOST_COLUMNS]
    head = "".join(f"<th>{_escaped(name)}</th>" for name in columns)
    body = "".join(
        f"<tr>{''.join(f'<td>{_cell(row[name]) if name in row else str()}</td>' for name in columns)}</tr>"
        for row in rows
    )
    return f"<table><caption>{_escaped(caption)}</caption><tr>{head}</tr>{body}</table>"


def _has(model: Any, *names: str) -> bool:
    """Whether the class of a model has fields of these names."""
    return isinstance(model, Instance) and {row[0] for row in model._FIELDS}.issuperset(names)


def _media(model: Any) -> tuple[str, bytes] | None:
    """The type and the bytes of an image, a sound or a video, or of a part that holds one."""
    for holder in ("image", "video", "inline_data"):
        if _has(model, holder) and not _has(model, "name"):
            model = getattr(model, holder)
    data = None
    for name in ("image_bytes", "video_bytes", "data"):
        if _has(model, name, "mime_type"):
            data = getattr(model, name)
    if isinstance(data, str):
        from .codecs import WireError, decode_bytes

        try:
            data = decode_bytes(data)
        except WireError:
            return None
    if not isinstance(data, bytes) or not data:
        return None
    kind = str(getattr(model.mime_type, "value", model.mime_type) or "") or _guessed(data)
    return (kind.partition(";")[0].lower(), data) if kind.startswith(("image/", "audio/", "video/")) else None


def _guessed(data: bytes) -> str:
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return next((kind for beginning, kind in _BEGINNINGS if data.startswith(beginning)), "")


def data_url(kind: str, data: bytes) -> str:
    return f"data:{kind};base64,{b64encode(data).decode('ascii')}"


def _element(kind: str, data: bytes) -> str | None:
    source = _escaped(data_url(kind, data))
    if kind.startswith("image/"):
        return f'<img src="{source}">'
    # A browser plays no bare samples.
    if kind in ("audio/l16", "audio/pcm"):
        return None
    return f'<{kind[:5]} controls src="{source}"></{kind[:5]}>'


def _cell(value: Any) -> str:
    if isinstance(value, Enum):
        return _escaped(str(value.value))
    if isinstance(value, datetime):
        return _escaped(value.isoformat(sep=" "))
    return _escaped(value if isinstance(value, str) else _laid_out(value, "", 0))


def _escaped(text: str) -> str:
    from html import escape

    return escape(text)
