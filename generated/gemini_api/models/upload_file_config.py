# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Unpack

from genai_runtime.arguments import put
from genai_runtime.models.base import define, later, wire_field

from ._config import MethodConfig

if TYPE_CHECKING:
    from genai_runtime.converters import Converters

    from ._dicts import UploadFileConfigDict

later(globals(), "genai_runtime.converters:Converters")


@define(init=False, kw_only=True)
class UploadFileConfig(MethodConfig):
    """Settings of `client.files.upload`.

    Source: https://ai.google.dev/api/files

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        name: Resource name, `files/{file}`. Made up when left out; the id is at most 40 lower-case letters, digits and
            dashes, with no dash at either end. Cannot be changed later.
        display_name: Name for people, at most 512 characters.
        mime_type: IANA type of the file; guessed from its name when left out.
        chunk_size: Bytes sent per request, a multiple of 256 KiB; everything in one streamed request when left out.
        on_progress: Called with the bytes sent so far and the total, None while that is unknown.
        progress: True shows a bar, in a terminal or a notebook (extra `progress`).
        should_return_http_response: True keeps the body of the HTTP response in `sdk_http_response`.
    """

    name: str | None = wire_field("string")
    """Resource name, `files/{file}`. Made up when left out; the id is at most 40 lower-case letters, digits and dashes,
    with no dash at either end. Cannot be changed later.
    """
    display_name: str | None = wire_field("string")
    """Name for people, at most 512 characters."""
    mime_type: str | None = wire_field("string", "sdk")
    """IANA type of the file; guessed from its name when left out."""
    chunk_size: int | None = wire_field("integer", "sdk")
    """Bytes sent per request, a multiple of 256 KiB; everything in one streamed request when left out."""
    on_progress: Callable[[int, int | None], object] | None = wire_field("python", "sdk")
    """Called with the bytes sent so far and the total, None while that is unknown."""
    progress: bool | None = wire_field("boolean", "sdk")
    """True shows a bar, in a terminal or a notebook (extra `progress`)."""
    should_return_http_response: bool | None = wire_field("boolean", "sdk")
    """True keeps the body of the HTTP response in `sdk_http_response`."""

    def __init__(self, **fields: Unpack[UploadFileConfigDict]) -> None: ...

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Write the settings into a request."""
        v: Any
        inner0: dict[str, Any] = {}
        if (v := self.name) is not None:
            inner0["name"] = convert.file_name(v)
        if (v := self.display_name) is not None:
            inner0["displayName"] = v if v.__class__ is str else self._checked("display_name", v)
        if inner0:
            put(body, ("file",), inner0)
        if self._extra:
            body.update(self._extra)
